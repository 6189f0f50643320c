//! Conditions in words: what the cases do that a filter means.

use journey::{
    CaseCondition, Contact, ContactKind, ContactPattern, FigureId, MapId, Place, Project,
    Repetition, StageId, StepId,
};

use crate::comparison::place_name;
use crate::deviation::sentence;
use crate::filter::wording::predicate::predicate;
use crate::filter::wording::time::{in_period, span};

pub(crate) mod predicate;
mod time;

/// What a path of more steps is shortened to.
const STEPS_NAMED: usize = 4;

/// Says what cases do: as what follows "cases that".
pub(crate) struct Wording<'a> {
    pub(crate) project: &'a Project,
    pub(crate) map: MapId,
}

impl Wording<'_> {
    /// What the cases do that a condition means: "reach “I pay”".
    pub(crate) fn says(&self, condition: &CaseCondition) -> String {
        self.either(condition, true)
    }

    /// What the cases do of which a condition holds, or does not.
    fn either(&self, condition: &CaseCondition, holds: bool) -> String {
        match (condition, holds) {
            (CaseCondition::Not { of }, _) => self.either(of, !holds),
            (CaseCondition::All { of }, true) | (CaseCondition::Any { of }, false) => {
                self.joined(of, holds, " and ", "are of any kind")
            }
            (CaseCondition::Any { of }, true) | (CaseCondition::All { of }, false) => {
                self.joined(of, holds, " or ", "are of no kind")
            }
            (CaseCondition::IsOpen, true) => "are still open".to_owned(),
            (CaseCondition::IsOpen, false) => "are closed".to_owned(),
            (_, true) => self.one(condition),
            (_, false) => format!("do not {}", self.one(condition)),
        }
    }

    fn joined(&self, of: &[CaseCondition], holds: bool, with: &str, nothing: &str) -> String {
        let parts: Vec<String> = of.iter().map(|it| self.either(it, holds)).collect();
        match parts.as_slice() {
            [] => nothing.to_owned(),
            [only] => only.clone(),
            parts => format!("({})", parts.join(with)),
        }
    }

    /// A condition without parts.
    fn one(&self, condition: &CaseCondition) -> String {
        match condition {
            CaseCondition::Begins { period } => format!("begin {}", in_period(*period)),
            CaseCondition::Ends { period } => format!("end {}", in_period(*period)),
            CaseCondition::Touches { period } => format!("have an event {}", in_period(*period)),
            CaseCondition::Shows { predicate: it } => {
                format!("have an event where {}", predicate(it))
            }
            CaseCondition::Contains { place } => format!("contain {}", self.place(place)),
            CaseCondition::StartsWith { place } => format!("start with {}", self.place(place)),
            CaseCondition::EndsWith { place } => format!("end with {}", self.place(place)),
            CaseCondition::Follows {
                first,
                next,
                directly,
                within_s,
            } => {
                let within = within_s.map_or(String::new(), |it| format!(" within {}", span(it)));
                format!("{}{within}", self.goes(first, next, *directly))
            }
            CaseCondition::Lasts { least_s, most_s } => match (least_s, most_s) {
                (Some(least), Some(most)) => format!("last {} to {}", span(*least), span(*most)),
                (Some(least), None) => format!("last at least {}", span(*least)),
                (None, Some(most)) => format!("last at most {}", span(*most)),
                (None, None) => "last any time".to_owned(),
            },
            CaseCondition::Repeats {
                place,
                how,
                allowed,
            } => self.repeats(place.as_ref(), *how, *allowed),
            CaseCondition::Contacts { pattern } => self.contacts(pattern),
            CaseCondition::StepsBack { stage, drawn } => {
                let drawn = match drawn {
                    None => "",
                    Some(true) => ", as the map draws it",
                    Some(false) => ", which the map does not draw",
                };
                let stage =
                    stage.map_or("a stage".to_owned(), |it| format!("“{}”", self.stage(it)));
                format!("return to {stage} after a later one{drawn}")
            }
            CaseCondition::Resembles { paths, number } => match paths.get(*number as usize) {
                Some(path) => format!("are most like the path {}", self.path(path)),
                None => "are like no path".to_owned(),
            },
            CaseCondition::CountsIn { figure } => self.counts_in(figure),
            CaseCondition::All { .. }
            | CaseCondition::Any { .. }
            | CaseCondition::Not { .. }
            | CaseCondition::IsOpen => self.either(condition, true),
        }
    }

    fn counts_in(&self, figure: &FigureId) -> String {
        match figure {
            FigureId::Fitting => "follow the map exactly".to_owned(),
            FigureId::FittingAccepted => "follow the map with what the team accepted".to_owned(),
            FigureId::LogFitness => "count in the fit".to_owned(),
            FigureId::Coverage => "have a matched event".to_owned(),
            FigureId::MapUse => "show a succession that the map allows".to_owned(),
            FigureId::Split { step } => format!("go on from “{}” as drawn", self.step(*step)),
            FigureId::StageReach { stage } => format!("reach “{}”", self.stage(*stage)),
            FigureId::StageDropOff { stage } => {
                format!("get no further than “{}”", self.stage(*stage))
            }
            FigureId::StepReach { step } => format!("reach “{}”", self.step(*step)),
            FigureId::StepDropOff { step } => format!("leave at “{}”", self.step(*step)),
            FigureId::StepSentiment { step } => {
                format!("say how they feel at “{}”", self.step(*step))
            }
            FigureId::Transition { transition } => match self.project.transition(*transition) {
                Some(it) => format!(
                    "take the arrow from “{}” to “{}”",
                    self.step(it.from),
                    self.step(it.to)
                ),
                None => "take a deleted arrow".to_owned(),
            },
            FigureId::DesirePath { from, to } => self.goes(from, to, true),
            FigureId::Deviation { deviation } => {
                let said = sentence(deviation, self.project, |it| self.name(it));
                format!("show that {said}")
            }
            FigureId::Variant { path } => format!("take the path {}", self.path(path)),
        }
    }

    fn repeats(
        &self,
        place: Option<&Place>,
        how: Option<Repetition>,
        allowed: Option<bool>,
    ) -> String {
        let what = place.map_or("something".to_owned(), |it| self.place(it));
        let how = match how {
            None => "",
            Some(Repetition::SelfLoop) => " right away",
            Some(Repetition::PingPong) => " after one other thing",
            Some(Repetition::Elsewhere) => " after several other things",
        };
        let allowed = match allowed {
            None => "",
            Some(true) => " where the map allows it",
            Some(false) => " where the map does not allow it",
        };
        format!("repeat {what}{how}{allowed}")
    }

    fn contacts(&self, pattern: &ContactPattern) -> String {
        let on_channel = pattern.channel.is_some();
        let name = |it: &Option<Contact>, any: &str| match it {
            Some(Contact::Place(place)) => self.place(place),
            Some(Contact::Channel(name)) => format!("“{name}”"),
            None => any.to_owned(),
        };
        let window = span(pattern.window_s);
        let (one, other) = if on_channel {
            ("a channel", "another channel")
        } else {
            ("a step", "another step")
        };
        let (from, to) = (name(&pattern.from, one), name(&pattern.to, other));
        match pattern.kind {
            ContactKind::Again => format!("come to {from} again within {window}"),
            ContactKind::Switch => format!("switch from {from} to {to} within {window}"),
            ContactKind::PingPong => format!("go from {from} to {to} and back within {window}"),
            ContactKind::Return => format!("return to {from} after a silence of {window}"),
        }
    }

    fn goes(&self, first: &Place, next: &Place, directly: bool) -> String {
        match (first, next) {
            (Place::Start, _) => format!("start with {}", self.place(next)),
            (_, Place::End) => format!("end with {}", self.place(first)),
            (Place::Touchpoint(_) | Place::OffMap(_) | Place::End, _) => {
                let how = if directly { "directly" } else { "later" };
                let (first, next) = (self.place(first), self.place(next));
                format!("go from {first} {how} to {next}")
            }
        }
    }

    fn path(&self, path: &[Place]) -> String {
        let names: Vec<String> = path.iter().map(|it| self.place(it)).collect();
        if names.len() <= STEPS_NAMED + 1 {
            return names.join(" → ");
        }
        let (first, rest) = names.split_at(STEPS_NAMED - 1);
        let last = &rest[rest.len() - 1];
        format!("{} → {} more → {last}", first.join(" → "), rest.len() - 1)
    }

    fn place(&self, place: &Place) -> String {
        format!("“{}”", self.name(place))
    }

    fn name(&self, place: &Place) -> String {
        let name = place_name(self.project, self.map, place);
        if name.is_empty() { gone() } else { name }
    }

    fn step(&self, id: StepId) -> String {
        self.project
            .step(id)
            .map_or_else(gone, |it| it.name.clone())
    }

    fn stage(&self, id: StageId) -> String {
        self.project
            .stage(id)
            .map_or_else(gone, |it| it.name.clone())
    }
}

fn gone() -> String {
    "what was deleted".to_owned()
}

#[cfg(test)]
mod tests;
