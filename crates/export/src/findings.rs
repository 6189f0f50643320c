//! What was found out, told from what may leave: each finding a plain sentence with its number and what that is of,
//! those that matter to most cases first.
//!
//! Nothing is told here that the figures do not say, and a number that is held back makes no finding.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use journey::{Deviation, FigureId, MapId, Place, Project, StepId};
use language::Language;
use overlay::{Overlay, Share};
use scene::said_of_event;
use sharing::{Released, ReleasedMap};

mod feelings;
mod journeys;
mod statements;

/// One thing that was found out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding {
    /// What kind of thing.
    pub(crate) kind: FindingKind,
    /// The figure it is told from.
    pub(crate) figure: FigureId,
    /// The steps it is about, in the order of the sentence.
    pub(crate) steps: Vec<StepId>,
    /// The sentence, fit for a headline: with its number, without a full stop.
    pub(crate) sentence: String,
    /// The number alone: "34 %", "−1.2".
    pub(crate) number: String,
    /// What the number is of: "412 of 1,200 cases"; absent where not all of it may be told.
    pub(crate) base: Option<String>,
    /// How much of all cases it is about, 0 to 1: what findings are ranked by.
    weight: f64,
}

/// What kinds of findings there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FindingKind {
    /// How many follow the map.
    Fit,
    /// Where people leave.
    DropOff,
    /// A way that nobody drew.
    DesirePath,
    /// Where cases part from the map.
    Deviation,
    /// A feeling other than assumed.
    Feeling,
    /// A stated time or share that does not hold.
    Statement,
    /// A drawn way that hardly anybody takes.
    HardlySeen,
}

/// What findings are told of, and in which words.
struct Told<'a> {
    project: &'a Project,
    map: MapId,
    overlay: &'a Overlay,
    language: Language,
}

/// Everything that was found out about one of the maps that leave, what matters to most cases first.
pub(crate) fn findings(released: &Released, map: &ReleasedMap, language: Language) -> Vec<Finding> {
    let Some(overlay) = &map.overlay else {
        return Vec::new();
    };
    let told = Told {
        project: released.project(),
        map: map.id,
        overlay,
        language,
    };
    let mut all: Vec<Finding> = told.fit().into_iter().collect();
    all.extend(told.drop_offs());
    all.extend(told.desire_paths());
    all.extend(told.deviations());
    all.extend(told.feelings());
    all.extend(told.stated_times());
    all.extend(told.splits());
    all.extend(told.hardly_seen());
    all.sort_by_key(|it| (Reverse((it.weight * 1e9) as u64), it.kind));
    all
}

/// The findings that say most: at most `most`, no two of which tell the same, and at most two of a kind.
pub(crate) fn most_telling(all: &[Finding], most: usize) -> Vec<&Finding> {
    let mut told: Vec<&Finding> = Vec::new();
    for it in all {
        let alike = told.iter().filter(|other| other.kind == it.kind).count();
        let is_told = told.iter().any(|other| other.tells_of(it));
        if told.len() < most && alike < 2 && !is_told {
            told.push(it);
        }
    }
    told
}

impl Finding {
    /// Whether another finding about the journeys is about the very same steps.
    fn tells_of(&self, other: &Self) -> bool {
        let of_journeys = |it: &Self| {
            matches!(
                it.kind,
                FindingKind::DropOff | FindingKind::DesirePath | FindingKind::Deviation
            )
        };
        let steps = |it: &Self| it.steps.iter().copied().collect::<BTreeSet<StepId>>();
        if !of_journeys(self) || !of_journeys(other) {
            return false;
        }
        match (self.event(), other.event()) {
            (None, None) => steps(self) == steps(other),
            (one, other) => one == other,
        }
    }

    /// The event off the map that it is about, where it is.
    fn event(&self) -> Option<&str> {
        let places = match &self.figure {
            FigureId::DesirePath { from, to } => [Some(from), Some(to)],
            FigureId::Deviation {
                deviation: Deviation::Extra { place, .. } | Deviation::Instead { place, .. },
            } => [Some(place), None],
            FigureId::Deviation {
                deviation: Deviation::Skipped { .. } | Deviation::Moved { .. },
            }
            | FigureId::Fitting
            | FigureId::FittingAccepted
            | FigureId::LogFitness
            | FigureId::Coverage
            | FigureId::MapUse
            | FigureId::Split { .. }
            | FigureId::StageReach { .. }
            | FigureId::StageDropOff { .. }
            | FigureId::StepReach { .. }
            | FigureId::StepDropOff { .. }
            | FigureId::StepSentiment { .. }
            | FigureId::Transition { .. }
            | FigureId::Variant { .. } => [None, None],
        };
        places.into_iter().flatten().find_map(|it| match it {
            Place::OffMap(name) => Some(name.as_str()),
            Place::Start | Place::Touchpoint(_) | Place::End => None,
        })
    }
}

impl Told<'_> {
    fn name(&self, step: StepId) -> &str {
        let step = self.project.step(step);
        step.map_or("", |it| it.name.as_str())
    }

    /// What a place is called on this map; none before the start and after the end.
    fn place(&self, place: &Place, step: Option<StepId>) -> Option<String> {
        match place {
            Place::Start | Place::End => None,
            Place::OffMap(name) => Some(said_of_event(name)),
            Place::Touchpoint(touchpoint) => {
                let columns = self.project.columns_of(self.map);
                let mut drawn = columns.iter().filter(|it| it.touchpoint == *touchpoint);
                let step = step.or_else(|| drawn.next().map(|it| it.id))?;
                Some(self.name(step).to_owned())
            }
        }
    }

    /// How much of all cases a share is about.
    fn weight(&self, share: &Share) -> f64 {
        let value = share.value.unwrap_or(0.0);
        match (share.n, self.overlay.n_cases) {
            (0, _) | (_, 0) => value,
            (n, all) => value * (n as f64 / all as f64).min(1.0),
        }
    }

    /// A share with what it is of; none where it is held back, or is nothing.
    fn number(
        &self,
        share: &Share,
        of: impl Fn(&str, u64) -> String,
    ) -> Option<(String, Option<String>)> {
        share.value.filter(|it| *it > 0.0)?;
        let said = share.said(self.language)?;
        let base = share.in_full(self.language).map(|(_, k, n)| of(&k, n));
        Some((said, base))
    }
}
