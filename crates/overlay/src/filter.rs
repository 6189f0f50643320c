//! Which cases a condition means, as a question that a log can answer.

use std::collections::BTreeSet;

use events::{CaseFilter, Journeys, LogField};
use journey::{
    CaseCondition, EntityId, FigureId, Place, Predicate, Repetition, StageId, StepId, TransitionId,
};

use crate::comparison::Comparison;
use crate::conformance::explained::Explained;
use crate::deviation::Parting;
use crate::figures::accepted::Accepted;
use crate::figures::successions::code_of;
use crate::figures::{splits, stages};
use crate::insight::rework::again;
use crate::insight::stages_back::backs;
use crate::insight::{contacts, typical};
use crate::matching::rule::{Condition, Event, fields_in};
use crate::observed::{Answers, Observed};

pub(crate) mod cohort;
pub(crate) mod wording;

impl<L: Journeys> Comparison<'_, L> {
    /// What the cases say that a condition means.
    pub(crate) fn answers(&self, condition: &CaseCondition) -> Answers<L> {
        self.observed
            .within(self.log, self.drawing, &self.filter(condition))
    }

    /// The cases that a condition means.
    pub(crate) fn chosen(&self, condition: &CaseCondition) -> L::Cohort {
        self.log
            .within(&self.observed.reading, &self.filter(condition))
    }

    /// A condition as a filter, among the cases that the map is asked about; what names something that is not there
    /// any more holds of no case.
    pub(crate) fn filter(&self, condition: &CaseCondition) -> CaseFilter {
        let meant = self.meant(condition);
        match Observed::<L>::asked(self.drawing) {
            None => meant,
            Some(asked) => CaseFilter::All(vec![asked, meant]),
        }
    }

    fn meant(&self, condition: &CaseCondition) -> CaseFilter {
        let parts = |of: &[CaseCondition]| of.iter().map(|it| self.meant(it)).collect();
        match condition {
            CaseCondition::All { of } => CaseFilter::All(parts(of)),
            CaseCondition::Any { of } => CaseFilter::Any(parts(of)),
            CaseCondition::Not { of } => CaseFilter::Not(Box::new(self.meant(of))),
            CaseCondition::Begins { period } => CaseFilter::Begins(read(*period)),
            CaseCondition::Ends { period } => CaseFilter::Ends(read(*period)),
            CaseCondition::Touches { period } => CaseFilter::Touches(read(*period)),
            CaseCondition::Shows { predicate } => self.shows(predicate),
            CaseCondition::Contains { place } => CaseFilter::Contains(self.code(place)),
            CaseCondition::StartsWith { place } => CaseFilter::StartsWith(self.code(place)),
            CaseCondition::EndsWith { place } => CaseFilter::EndsWith(self.code(place)),
            CaseCondition::Follows {
                first,
                next,
                directly,
                within_s,
            } => self.follows(first, next, *directly, *within_s),
            CaseCondition::Lasts { least_s, most_s } => CaseFilter::Lasts {
                least_us: least_s.map(us),
                most_us: most_s.map(us),
            },
            CaseCondition::Repeats {
                place,
                how,
                allowed,
            } => self.repeats(place.as_ref(), *how, *allowed),
            CaseCondition::Contacts { pattern } => contacts::filter(self, pattern),
            CaseCondition::StepsBack { stage, drawn } => self.steps_back(*stage, *drawn),
            CaseCondition::Resembles { paths, number } => typical::filter(self, paths, *number),
            CaseCondition::CountsIn { figure } => self.counted_in(figure),
            CaseCondition::IsOpen => self.open(&self.takes(|_| true)),
        }
    }

    fn code(&self, place: &Place) -> BTreeSet<u32> {
        self.code_of(place).into_iter().collect()
    }

    /// The code of a place; none where it is no event, or nothing has this name.
    pub(crate) fn code_of(&self, place: &Place) -> Option<u32> {
        code_of(self.drawing, &self.observed.matching.off_map, place)
    }

    fn follows(
        &self,
        first: &Place,
        next: &Place,
        directly: bool,
        within_s: Option<f64>,
    ) -> CaseFilter {
        match (first, next) {
            (Place::Start, _) => CaseFilter::StartsWith(self.code(next)),
            (_, Place::End) => CaseFilter::EndsWith(self.code(first)),
            (Place::Touchpoint(_) | Place::OffMap(_) | Place::End, _) => CaseFilter::Follows {
                first: self.code(first),
                next: self.code(next),
                directly,
                within_us: within_s.map(us),
            },
        }
    }

    /// The cases in which something happens again.
    fn repeats(
        &self,
        place: Option<&Place>,
        how: Option<Repetition>,
        allowed: Option<bool>,
    ) -> CaseFilter {
        let codes = place.map(|it| self.code(it));
        self.tells(|told| {
            again(told).iter().any(|it| {
                codes.as_ref().is_none_or(|codes| codes.contains(&it.code))
                    && how.is_none_or(|how| how == it.how)
                    && allowed.is_none_or(|allowed| allowed == it.allowed)
            })
        })
    }

    /// The cases that return to a stage after a later one.
    fn steps_back(&self, stage: Option<StageId>, drawn: Option<bool>) -> CaseFilter {
        let stage = stage.map(|it| self.stage(it));
        self.tells(|told| {
            backs(self.drawing, told).iter().any(|it| {
                stage.is_none_or(|stage| stage == Some(it.stage))
                    && drawn.is_none_or(|drawn| drawn == it.drawn)
            })
        })
    }

    /// A predicate is tried once on each distinct combination of the columns it looks at.
    fn shows(&self, predicate: &Predicate) -> CaseFilter {
        let Ok(condition) = Condition::of(predicate) else {
            return nobody();
        };
        let attributes: BTreeSet<LogField> = fields_in(predicate)
            .into_iter()
            .map(|it| match it {
                journey::Field::Activity => LogField::Activity,
                journey::Field::Attribute(name) => LogField::Attribute(name.clone()),
            })
            .collect();
        let fields: Vec<LogField> = attributes.into_iter().collect();
        let tuples = self.log.tuples(&fields).into_iter().map(|it| it.values);
        let tuples = tuples
            .filter(|it| condition.holds(&Event::of(&fields, it)))
            .collect();
        CaseFilter::Shows { fields, tuples }
    }

    /// The cases that a number counts.
    fn counted_in(&self, figure: &FigureId) -> CaseFilter {
        match figure {
            FigureId::Fitting => self.closed(&self.takes(|path| self.told(path).cost == Some(0))),
            FigureId::FittingAccepted => {
                let accepted = Accepted::of(self);
                self.closed(&self.takes(|path| accepted.allows(self, path)))
            }
            // Every case bears on it.
            FigureId::LogFitness => CaseFilter::everything(),
            FigureId::Coverage => {
                let n_claimed = self.drawing.claimed.len() as u32;
                self.takes(|path| self.path(path).iter().any(|it| *it < n_claimed))
            }
            FigureId::MapUse => self.takes(|path| self.shows_allowed(self.path(path))),
            FigureId::Split { step } => {
                let arrows = self.leaving(*step);
                self.tells(|it| {
                    let mut crossed = it.crossings();
                    crossed.any(|it| arrows.contains(&it.arrow()))
                })
            }
            FigureId::StageReach { stage } => {
                let stage = self.stage(*stage);
                self.tells(|it| stages::path(self.drawing, it).any(|it| Some(it) == stage))
            }
            FigureId::StageDropOff { stage } => self.drops_off_after(*stage),
            FigureId::StepReach { step } => {
                let step = self.step(*step);
                self.tells(|it| step.is_some() && it.steps().any(|it| it == step))
            }
            FigureId::StepDropOff { step } => {
                let step = self.step(*step);
                let leaves = |path: u32| {
                    let last = self.told(path).closed.steps().next_back();
                    step.is_some() && last == Some(step)
                };
                self.closed(&self.takes(leaves))
            }
            FigureId::StepSentiment { step } => match self.step(*step) {
                Some(step) => self.answered_at(step),
                None => nobody(),
            },
            FigureId::Transition { transition } => {
                let arrows = &self.drawing.arrows;
                let transition = self.here((*transition).into());
                let is_it = |it: TransitionId| Some(it.into()) == transition;
                let arrow = arrows.iter().position(|it| is_it(it.id));
                self.tells(|it| {
                    let mut crossed = it.crossings();
                    crossed.any(|it| Some(it.arrow()) == arrow)
                })
            }
            FigureId::DesirePath { from, to } => match to {
                // An early exit counts cases that have left.
                Place::End => self.closed(&self.follows(from, to, true, None)),
                Place::Start | Place::Touchpoint(_) | Place::OffMap(_) => {
                    self.follows(from, to, true, None)
                }
            },
            FigureId::Deviation { deviation } => {
                let drawing = self.drawing;
                let deviation = drawing.project.deviation_on(drawing.map.id, deviation);
                let is_it = |it: &Parting| self.named(*it) == deviation;
                self.closed(&self.takes(|path| self.told(path).partings.iter().any(is_it)))
            }
            FigureId::Variant { path } => {
                let codes: Option<Vec<u32>> =
                    path.iter().map(|it| self.code(it).pop_first()).collect();
                let found = codes.and_then(|it| self.observed.paths(self.log).find(&it));
                CaseFilter::Takes(found.into_iter().collect())
            }
        }
    }

    /// Whether some two of these events follow each other as the map allows, begin and end included.
    fn shows_allowed(&self, path: &[u32]) -> bool {
        let codes = path.iter().map(|it| Some(*it)).chain([None]);
        let mut before = None;
        let mut pairs = codes.map(|code| (std::mem::replace(&mut before, code), code));
        !path.is_empty() && pairs.any(|it| self.allowed.contains(&it))
    }

    fn drops_off_after(&self, stage: StageId) -> CaseFilter {
        let Some(stage) = self.stage(stage) else {
            return nobody();
        };
        let is_seen = stages::are_seen(self.drawing);
        let next = (stage + 1..is_seen.len()).find(|&it| is_seen[it]);
        let leaves = |path: u32| {
            let told = self.told(path).closed;
            let in_order = stages::in_order(stages::path(self.drawing, told), &is_seen);
            let in_order: Vec<usize> = in_order.collect();
            in_order.contains(&stage) && !next.is_some_and(|it| in_order.contains(&it))
        };
        self.closed(&self.takes(leaves))
    }

    fn stage(&self, id: StageId) -> Option<usize> {
        let id = self.here(id.into())?;
        let mut stages = self.drawing.stages.iter();
        stages.position(|it| EntityId::from(it.id) == id)
    }

    fn step(&self, id: StepId) -> Option<usize> {
        let id = self.here(id.into())?;
        let mut steps = self.drawing.steps.iter();
        steps.position(|it| EntityId::from(it.id) == id)
    }

    /// The arrows that leave a step.
    fn leaving(&self, step: StepId) -> BTreeSet<usize> {
        let here = self.drawing.project.step_on(self.drawing.map.id, step);
        here.map_or_else(BTreeSet::new, |it| splits::leaving(self.drawing, it))
    }

    /// What a condition speaks of, as it is on this map: filters and segments are shared by all maps that were
    /// copied from each other.
    fn here(&self, id: EntityId) -> Option<EntityId> {
        self.drawing.project.twin_on(self.drawing.map.id, id)
    }

    /// The paths, by number, of which something holds.
    fn takes(&self, holds: impl Fn(u32) -> bool) -> CaseFilter {
        let paths = self.observed.paths(self.log).numbers();
        CaseFilter::Takes(paths.filter(|&it| holds(it)).collect())
    }

    /// The cases whose explanation, as that of a closed or of an open one, something holds of.
    fn tells(&self, holds: impl Fn(Explained<'_>) -> bool) -> CaseFilter {
        let closed = self.takes(|path| holds(self.told(path).closed));
        let open = self.takes(|path| self.told(path).open.is_some_and(&holds));
        CaseFilter::Any(vec![self.closed(&closed), self.open(&open)])
    }

    /// The cases with an answer at a step.
    fn answered_at(&self, step: usize) -> CaseFilter {
        let answered = |is_open| CaseFilter::Scored {
            groups: self.score_groups(is_open),
            wanted: [step as u32].into(),
        };
        let (closed, open) = (self.closed(&answered(false)), self.open(&answered(true)));
        CaseFilter::Any(vec![closed, open])
    }

    /// The closed ones of the cases that pass a filter.
    pub(crate) fn closed(&self, filter: &CaseFilter) -> CaseFilter {
        let open = self.open(&CaseFilter::everything());
        CaseFilter::All(vec![CaseFilter::Not(Box::new(open)), filter.clone()])
    }

    pub(crate) fn open(&self, filter: &CaseFilter) -> CaseFilter {
        let under_way = self.takes(|path| self.may_be_open(path));
        let recent = CaseFilter::Recent(self.observed.window_us());
        CaseFilter::All(vec![recent, under_way, filter.clone()])
    }
}

fn nobody() -> CaseFilter {
    CaseFilter::Any(Vec::new())
}

fn read(period: journey::Period) -> events::Period {
    events::Period {
        from_us: period.from_us,
        before_us: period.before_us,
    }
}

fn us(seconds: f64) -> i64 {
    (seconds * 1e6).round() as i64
}

#[cfg(test)]
mod tests;
