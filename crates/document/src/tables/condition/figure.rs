//! Places and numbers of a map, as JSON in a stored form of its own.

use std::str::FromStr;

use journey::{Deviation, ExtraKind, FigureId, Place};
use serde::{Deserialize, Serialize};

use crate::tables::{Worded, words};

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::tables) enum StoredPlace {
    Start,
    Touchpoint { id: String },
    OffMap { name: String },
    End,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::tables) enum StoredFigure {
    Fitting,
    FittingAccepted,
    LogFitness,
    Coverage,
    MapUse,
    Split {
        step: String,
    },
    StageReach {
        stage: String,
    },
    StageDropOff {
        stage: String,
    },
    StepReach {
        step: String,
    },
    StepDropOff {
        step: String,
    },
    StepSentiment {
        step: String,
    },
    Transition {
        transition: String,
    },
    DesirePath {
        from: StoredPlace,
        to: StoredPlace,
    },
    Skipped {
        step: String,
    },
    Extra {
        place: StoredPlace,
        why: String,
    },
    Moved {
        step: String,
        early: bool,
        adjacent_swap: bool,
    },
    Instead {
        step: String,
        place: StoredPlace,
    },
    Variant {
        path: Vec<StoredPlace>,
    },
}

impl From<Place> for StoredPlace {
    fn from(place: Place) -> Self {
        match place {
            Place::Start => Self::Start,
            Place::Touchpoint(id) => Self::Touchpoint { id: id.to_string() },
            Place::OffMap(name) => Self::OffMap { name },
            Place::End => Self::End,
        }
    }
}

impl StoredPlace {
    pub(in crate::tables) fn understood(self) -> Option<Place> {
        Some(match self {
            Self::Start => Place::Start,
            Self::Touchpoint { id } => Place::Touchpoint(known(&id)?),
            Self::OffMap { name } => Place::OffMap(name),
            Self::End => Place::End,
        })
    }
}

impl From<FigureId> for StoredFigure {
    fn from(figure: FigureId) -> Self {
        match figure {
            FigureId::Fitting => Self::Fitting,
            FigureId::FittingAccepted => Self::FittingAccepted,
            FigureId::LogFitness => Self::LogFitness,
            FigureId::Coverage => Self::Coverage,
            FigureId::MapUse => Self::MapUse,
            FigureId::Split { step } => Self::Split {
                step: step.to_string(),
            },
            FigureId::StageReach { stage } => Self::StageReach {
                stage: stage.to_string(),
            },
            FigureId::StageDropOff { stage } => Self::StageDropOff {
                stage: stage.to_string(),
            },
            FigureId::StepReach { step } => Self::StepReach {
                step: step.to_string(),
            },
            FigureId::StepDropOff { step } => Self::StepDropOff {
                step: step.to_string(),
            },
            FigureId::StepSentiment { step } => Self::StepSentiment {
                step: step.to_string(),
            },
            FigureId::Transition { transition } => Self::Transition {
                transition: transition.to_string(),
            },
            FigureId::DesirePath { from, to } => Self::DesirePath {
                from: from.into(),
                to: to.into(),
            },
            FigureId::Deviation { deviation } => deviation.into(),
            FigureId::Variant { path } => Self::Variant {
                path: path.into_iter().map(StoredPlace::from).collect(),
            },
        }
    }
}

impl From<Deviation> for StoredFigure {
    fn from(deviation: Deviation) -> Self {
        match deviation {
            Deviation::Skipped { step } => Self::Skipped {
                step: step.to_string(),
            },
            Deviation::Extra { place, why } => Self::Extra {
                place: place.into(),
                why: why.word().to_owned(),
            },
            Deviation::Moved {
                step,
                early,
                adjacent_swap,
            } => Self::Moved {
                step: step.to_string(),
                early,
                adjacent_swap,
            },
            Deviation::Instead { step, place } => Self::Instead {
                step: step.to_string(),
                place: place.into(),
            },
        }
    }
}

impl StoredFigure {
    pub(in crate::tables) fn understood(self) -> Option<FigureId> {
        let of = |deviation| FigureId::Deviation { deviation };
        Some(match self {
            Self::Fitting => FigureId::Fitting,
            Self::FittingAccepted => FigureId::FittingAccepted,
            Self::LogFitness => FigureId::LogFitness,
            Self::Coverage => FigureId::Coverage,
            Self::MapUse => FigureId::MapUse,
            Self::Split { step } => FigureId::Split {
                step: known(&step)?,
            },
            Self::StageReach { stage } => FigureId::StageReach {
                stage: known(&stage)?,
            },
            Self::StageDropOff { stage } => FigureId::StageDropOff {
                stage: known(&stage)?,
            },
            Self::StepReach { step } => FigureId::StepReach {
                step: known(&step)?,
            },
            Self::StepDropOff { step } => FigureId::StepDropOff {
                step: known(&step)?,
            },
            Self::StepSentiment { step } => FigureId::StepSentiment {
                step: known(&step)?,
            },
            Self::Transition { transition } => FigureId::Transition {
                transition: known(&transition)?,
            },
            Self::DesirePath { from, to } => FigureId::DesirePath {
                from: from.understood()?,
                to: to.understood()?,
            },
            Self::Skipped { step } => of(Deviation::Skipped {
                step: known(&step)?,
            }),
            Self::Extra { place, why } => of(Deviation::Extra {
                place: place.understood()?,
                why: ExtraKind::from_word(&why)?,
            }),
            Self::Moved {
                step,
                early,
                adjacent_swap,
            } => of(Deviation::Moved {
                step: known(&step)?,
                early,
                adjacent_swap,
            }),
            Self::Instead { step, place } => of(Deviation::Instead {
                step: known(&step)?,
                place: place.understood()?,
            }),
            Self::Variant { path } => FigureId::Variant {
                path: path
                    .into_iter()
                    .map(StoredPlace::understood)
                    .collect::<Option<Vec<_>>>()?,
            },
        })
    }
}

words!(ExtraKind {
    OffTheMap = "off_the_map",
    Repeated = "repeated",
    Unexpected = "unexpected",
});

fn known<T: FromStr>(id: &str) -> Option<T> {
    id.parse().ok()
}
