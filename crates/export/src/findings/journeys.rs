//! How journeys go: what follows the map, where people leave, where they go another way.

use journey::{Deviation, FigureId, Place, StepId};
use overlay::{DesirePath, DesirePathClass, DeviationFigures};

use scene::said_of_event;

use super::{Finding, FindingKind, Told};

impl Told<'_> {
    /// How many follow the map.
    pub(super) fn fit(&self) -> Option<Finding> {
        let closed = &self.overlay.fit.as_ref()?.fitting_closed;
        let base = closed.in_full(self.language);
        let base = base.map(|(_, k, n)| self.language.finding_of_closed(&k, n));
        Some(Finding {
            kind: FindingKind::Fit,
            figure: FigureId::Fitting,
            steps: Vec::new(),
            sentence: self.overlay.headline.clone(),
            number: closed.said(self.language)?,
            base,
            weight: 1.0 - closed.value?,
        })
    }

    /// Where people leave: steps, and stages that hold more than one step.
    pub(super) fn drop_offs(&self) -> Vec<Finding> {
        let language = self.language;
        let mut found = Vec::new();
        for it in &self.overlay.steps {
            let Some(share) = it.observed.as_ref().and_then(|it| it.drop_off.as_ref()) else {
                continue;
            };
            let name = self.name(it.step);
            let of = |k: &str, n| language.finding_of_arrived(k, n, name);
            found.extend(self.number(share, of).map(|(number, base)| Finding {
                kind: FindingKind::DropOff,
                figure: FigureId::StepDropOff { step: it.step },
                steps: vec![it.step],
                sentence: language.finding_drop_off(&number, name),
                number,
                base,
                weight: self.weight(share),
            }));
        }
        for it in &self.overlay.stages {
            let steps: Vec<StepId> = self
                .project
                .steps_of(it.stage)
                .iter()
                .map(|it| it.id)
                .collect();
            let named = self.project.stage(it.stage).filter(|_| steps.len() > 1);
            let (Some(stage), Some(share)) = (named, it.drop_off.as_ref()) else {
                continue;
            };
            let of = |k: &str, n| language.finding_of_arrived(k, n, &stage.name);
            found.extend(self.number(share, of).map(|(number, base)| Finding {
                kind: FindingKind::DropOff,
                figure: FigureId::StageDropOff { stage: it.stage },
                steps,
                sentence: language.finding_stage_drop_off(&number, &stage.name),
                number,
                base,
                weight: self.weight(share),
            }));
        }
        found
    }

    /// Ways that nobody drew and nobody accepted.
    pub(super) fn desire_paths(&self) -> Vec<Finding> {
        let open = self.overlay.desire_paths.iter();
        let open = open.filter(|it| it.acceptance.is_none());
        open.filter_map(|it| self.desire_path(it)).collect()
    }

    fn desire_path(&self, it: &DesirePath) -> Option<Finding> {
        let language = self.language;
        let is_exit = it.class == DesirePathClass::EarlyExit;
        let (number, base) = self.number(&it.cases, |k, n| {
            if is_exit {
                language.finding_of_closed(k, n)
            } else {
                language.finding_of_cases(k, n)
            }
        })?;
        let from = self.place(&it.from, it.from_step).unwrap_or_default();
        let to = self.place(&it.to, it.to_step).unwrap_or_default();
        let sentence = match it.class {
            DesirePathClass::Shortcut => match it.jumps_over.as_slice() {
                [] => language.finding_cross_over(&number, &from, &to),
                [one] => {
                    let past = language.finding_quoted(self.name(*one));
                    language.finding_shortcut(&number, &from, &to, &past)
                }
                more => {
                    let past = language.finding_steps_between(more.len() as u64);
                    language.finding_shortcut(&number, &from, &to, &past)
                }
            },
            DesirePathClass::WayBack => language.finding_way_back(&number, &from, &to),
            DesirePathClass::CrossOver => language.finding_cross_over(&number, &from, &to),
            DesirePathClass::Repeat => language.finding_repeat(&number, &from),
            DesirePathClass::EarlyExit => language.finding_early_exit(&number, &from),
            DesirePathClass::UnexpectedEntry => language.finding_entry(&number, &to),
            DesirePathClass::OffTheMap => self.off_the_map(it, &number, [&from, &to]),
        };
        // A shortcut tells of what it passes: the same as that this is skipped.
        let steps = match it.jumps_over.as_slice() {
            [] => it.from_step.into_iter().chain(it.to_step).collect(),
            past => past.to_vec(),
        };
        Some(Finding {
            kind: FindingKind::DesirePath,
            figure: FigureId::DesirePath {
                from: it.from.clone(),
                to: it.to.clone(),
            },
            steps,
            sentence,
            number,
            base,
            weight: self.weight(&it.cases),
        })
    }

    fn off_the_map(&self, it: &DesirePath, number: &str, [from, to]: [&str; 2]) -> String {
        let language = self.language;
        if it.from == Place::Start {
            language.finding_entry(number, to)
        } else if it.to == Place::End {
            language.finding_early_exit(number, from)
        } else if it.from == it.to {
            language.finding_repeat(number, from)
        } else {
            language.finding_off_the_map(number, from, to)
        }
    }

    /// Where closed cases part from the map, unless that was accepted.
    pub(super) fn deviations(&self) -> Vec<Finding> {
        let open = self.overlay.deviations.iter();
        let open = open.filter(|it| it.acceptance.is_none());
        open.filter_map(|it| self.deviation(it)).collect()
    }

    fn deviation(&self, it: &DeviationFigures) -> Option<Finding> {
        let language = self.language;
        let of = |k: &str, n| language.finding_of_closed(k, n);
        let (number, base) = self.number(&it.cases, of)?;
        let mut sentence = it.sentence.clone();
        if let Deviation::Extra { place, .. } | Deviation::Instead { place, .. } = &it.deviation
            && let Place::OffMap(name) = place
        {
            sentence = sentence.replace(name.as_str(), &said_of_event(name));
        }
        let steps = match &it.deviation {
            Deviation::Skipped { step } | Deviation::Moved { step, .. } => vec![*step],
            Deviation::Instead { step, place } => {
                let instead = self.step_of(place).into_iter();
                instead.chain([*step]).collect()
            }
            Deviation::Extra { place, .. } => self.step_of(place).into_iter().collect(),
        };
        Some(Finding {
            kind: FindingKind::Deviation,
            figure: FigureId::Deviation {
                deviation: it.deviation.clone(),
            },
            steps,
            sentence: language.finding_deviation(&number, &sentence),
            number,
            base,
            weight: self.weight(&it.cases),
        })
    }

    fn step_of(&self, place: &Place) -> Option<StepId> {
        let Place::Touchpoint(touchpoint) = place else {
            return None;
        };
        let columns = self.project.columns_of(self.map);
        let drawn = columns.iter().find(|it| it.touchpoint == *touchpoint);
        drawn.map(|it| it.id)
    }
}
