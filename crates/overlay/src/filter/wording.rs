//! Conditions in words: what the cases do that a filter means.

use std::collections::BTreeMap;

use journey::{
    CaseCondition, Contact, ContactKind, ContactPattern, FigureId, MapId, Place, Project,
    Repetition, StageId, StepId, TouchpointId,
};
use language::Language;

use crate::deviation::sentence;
use crate::filter::wording::predicate::predicate;
use crate::filter::wording::time::in_period;

pub(crate) mod predicate;
mod time;

/// A text, once the language is known.
type Say = fn(Language) -> String;

/// What a path of more steps is shortened to.
const STEPS_NAMED: usize = 4;

/// Says in one language what places are called and what cases do: as what follows "cases that".
pub(crate) struct Wording<'a> {
    pub(crate) project: &'a Project,
    pub(crate) language: Language,
    /// What the touchpoints of the map are called, each by its first step.
    names: BTreeMap<TouchpointId, &'a str>,
}

impl<'a> Wording<'a> {
    pub(crate) fn of(project: &'a Project, map: MapId, language: Language) -> Self {
        let mut names = BTreeMap::new();
        for step in project.columns_of(map) {
            names.entry(step.touchpoint).or_insert(step.name.as_str());
        }
        Self {
            project,
            language,
            names,
        }
    }

    /// What the cases do that a condition means: "reach “I pay”".
    pub(crate) fn says(&self, condition: &CaseCondition) -> String {
        self.either(condition, true)
    }

    /// What a place is called; nothing where it is not on the map any more.
    pub(crate) fn name(&self, place: &Place) -> String {
        match place {
            Place::Start => self.language.place_start(),
            Place::End => self.language.place_end(),
            Place::OffMap(name) => name.clone(),
            Place::Touchpoint(it) => {
                let name = self.names.get(it);
                name.map_or_else(String::new, |it| (*it).to_owned())
            }
        }
    }

    /// What the cases do of which a condition holds, or does not.
    fn either(&self, condition: &CaseCondition, holds: bool) -> String {
        let language = self.language;
        match (condition, holds) {
            (CaseCondition::Not { of }, _) => self.either(of, !holds),
            (CaseCondition::All { of }, true) | (CaseCondition::Any { of }, false) => {
                self.joined(of, holds, Language::cases_and, Language::cases_any_kind)
            }
            (CaseCondition::Any { of }, true) | (CaseCondition::All { of }, false) => {
                self.joined(of, holds, Language::cases_or, Language::cases_no_kind)
            }
            (CaseCondition::IsOpen, true) => language.cases_open(),
            (CaseCondition::IsOpen, false) => language.cases_closed(),
            (_, true) => self.one(condition, ""),
            (_, false) => self.one(condition, &language.cases_not()),
        }
    }

    fn joined(
        &self,
        of: &[CaseCondition],
        holds: bool,
        with: fn(Language, &str, &str) -> String,
        nothing: Say,
    ) -> String {
        let parts = of.iter().map(|it| self.either(it, holds));
        let said = parts.reduce(|said, it| with(self.language, &said, &it));
        match said {
            None => nothing(self.language),
            Some(only) if of.len() == 1 => only,
            Some(several) => format!("({several})"),
        }
    }

    /// A condition without parts; `not` is nothing, or what says that it does not hold.
    fn one(&self, condition: &CaseCondition, not: &str) -> String {
        let language = self.language;
        match condition {
            CaseCondition::Begins { period } => {
                language.cases_begin(not, &in_period(language, *period))
            }
            CaseCondition::Ends { period } => {
                language.cases_end(not, &in_period(language, *period))
            }
            CaseCondition::Touches { period } => {
                let when = in_period(language, *period);
                match not {
                    "" => language.cases_touch(&when),
                    _ => language.cases_touch_not(&when),
                }
            }
            CaseCondition::Shows { predicate: it } => {
                let what = predicate(language, it);
                match not {
                    "" => language.cases_show(&what),
                    _ => language.cases_show_not(&what),
                }
            }
            CaseCondition::Contains { place } => language.cases_contain(not, &self.place(place)),
            CaseCondition::StartsWith { place } => {
                language.cases_start_with(not, &self.place(place))
            }
            CaseCondition::EndsWith { place } => language.cases_end_with(not, &self.place(place)),
            CaseCondition::Follows {
                first,
                next,
                directly,
                within_s,
            } => {
                let within = within_s.map(|it| language.cases_within(&language.duration(it)));
                self.goes((first, next), *directly, (&within.unwrap_or_default(), not))
            }
            CaseCondition::Lasts { least_s, most_s } => self.lasts((*least_s, *most_s), not),
            CaseCondition::Repeats {
                place,
                how,
                allowed,
            } => self.repeats(place.as_ref(), (*how, *allowed), not),
            CaseCondition::Contacts { pattern } => self.contacts(pattern, not),
            CaseCondition::StepsBack { stage, drawn } => self.steps_back(*stage, *drawn, not),
            CaseCondition::Resembles { paths, number } => match paths.get(*number as usize) {
                Some(path) => language.cases_like_path(not, &self.path(path)),
                None => language.cases_like_none(not),
            },
            CaseCondition::CountsIn { figure } => self.counts_in(figure, not),
            CaseCondition::All { .. }
            | CaseCondition::Any { .. }
            | CaseCondition::Not { .. }
            | CaseCondition::IsOpen => self.either(condition, not.is_empty()),
        }
    }

    fn counts_in(&self, figure: &FigureId, not: &str) -> String {
        let language = self.language;
        match figure {
            FigureId::Fitting => language.cases_follow(not),
            FigureId::FittingAccepted => language.cases_follow_accepted(not),
            FigureId::LogFitness => language.cases_in_fit(not),
            FigureId::Coverage => language.cases_matched(not),
            FigureId::MapUse => language.cases_allowed(not),
            FigureId::Split { step } => language.cases_go_on(not, &self.step(*step)),
            FigureId::StageReach { stage } => language.cases_reach(not, &self.stage(*stage)),
            FigureId::StageDropOff { stage } => language.cases_no_further(not, &self.stage(*stage)),
            FigureId::StepReach { step } => language.cases_reach(not, &self.step(*step)),
            FigureId::StepDropOff { step } => language.cases_leave(not, &self.step(*step)),
            FigureId::StepSentiment { step } => language.cases_feel(not, &self.step(*step)),
            FigureId::Transition { transition } => match self.project.transition(*transition) {
                Some(it) => language.cases_take_arrow(not, &self.step(it.from), &self.step(it.to)),
                None => language.cases_take_gone(not),
            },
            FigureId::DesirePath { from, to } => self.goes((from, to), true, ("", not)),
            FigureId::Deviation { deviation } => {
                let said = sentence(deviation, self, |it| self.known(it));
                language.cases_deviate(not, &said)
            }
            FigureId::Variant { path } => language.cases_take_path(not, &self.path(path)),
        }
    }

    fn lasts(&self, between: (Option<f64>, Option<f64>), not: &str) -> String {
        let language = self.language;
        let time = |it: f64| language.duration(it);
        match between {
            (Some(least), Some(most)) => {
                language.cases_last_between(not, &time(least), &time(most))
            }
            (Some(least), None) => language.cases_last_at_least(not, &time(least)),
            (None, Some(most)) => language.cases_last_at_most(not, &time(most)),
            (None, None) => language.cases_last_any(not),
        }
    }

    fn steps_back(&self, stage: Option<StageId>, drawn: Option<bool>, not: &str) -> String {
        let language = self.language;
        let drawn = match drawn {
            None => String::new(),
            Some(true) => language.cases_as_drawn(),
            Some(false) => language.cases_not_drawn(),
        };
        let stage = match stage {
            None => language.cases_a_stage(),
            Some(it) => language.cases_quoted(&self.stage(it)),
        };
        language.cases_step_back(not, &stage, &drawn)
    }

    fn repeats(
        &self,
        place: Option<&Place>,
        (how, allowed): (Option<Repetition>, Option<bool>),
        not: &str,
    ) -> String {
        let language = self.language;
        let what = match place {
            None => language.cases_something(),
            Some(it) => self.place(it),
        };
        let how = match how {
            None => String::new(),
            Some(Repetition::SelfLoop) => language.cases_right_away(),
            Some(Repetition::PingPong) => language.cases_after_one(),
            Some(Repetition::Elsewhere) => language.cases_after_several(),
        };
        let allowed = match allowed {
            None => String::new(),
            Some(true) => language.cases_where_allowed(),
            Some(false) => language.cases_where_not_allowed(),
        };
        language.cases_repeat(not, &what, &how, &allowed)
    }

    fn contacts(&self, pattern: &ContactPattern, not: &str) -> String {
        let language = self.language;
        let name = |it: &Option<Contact>, any: Say| match it {
            Some(Contact::Place(place)) => self.place(place),
            Some(Contact::Channel(name)) => language.cases_quoted(name),
            None => any(language),
        };
        let window = language.duration(pattern.window_s);
        let (one, other): (Say, Say) = match pattern.channel {
            Some(_) => (Language::cases_a_channel, Language::cases_another_channel),
            None => (Language::cases_a_step, Language::cases_another_step),
        };
        let (from, to) = (name(&pattern.from, one), name(&pattern.to, other));
        match pattern.kind {
            ContactKind::Again => language.cases_come_again(not, &from, &window),
            ContactKind::Switch => language.cases_switch(not, &from, &to, &window),
            ContactKind::PingPong => language.cases_back_and_forth(not, &from, &to, &window),
            ContactKind::Return => language.cases_return(not, &from, &window),
        }
    }

    fn goes(
        &self,
        (first, next): (&Place, &Place),
        directly: bool,
        (within, not): (&str, &str),
    ) -> String {
        let language = self.language;
        match (first, next) {
            (Place::Start, _) => language.cases_start_with(not, &self.place(next)) + within,
            (_, Place::End) => language.cases_end_with(not, &self.place(first)) + within,
            (Place::Touchpoint(_) | Place::OffMap(_) | Place::End, _) => {
                let (first, next) = (self.place(first), self.place(next));
                if directly {
                    language.cases_go_directly(not, &first, &next, within)
                } else {
                    language.cases_go_later(not, &first, &next, within)
                }
            }
        }
    }

    fn path(&self, path: &[Place]) -> String {
        let names: Vec<String> = path.iter().map(|it| self.place(it)).collect();
        if names.len() <= STEPS_NAMED + 1 {
            return names.join(" → ");
        }
        let (first, rest) = names.split_at(STEPS_NAMED - 1);
        let (last, n_more) = (&rest[rest.len() - 1], rest.len() as u64 - 1);
        self.language
            .cases_path_more(&first.join(" → "), n_more, last)
    }

    fn place(&self, place: &Place) -> String {
        self.language.cases_quoted(&self.known(place))
    }

    /// What a place is called, even where it was deleted.
    fn known(&self, place: &Place) -> String {
        let name = self.name(place);
        if name.is_empty() { self.gone() } else { name }
    }

    fn step(&self, id: StepId) -> String {
        let step = self.project.step(id);
        step.map_or_else(|| self.gone(), |it| it.name.clone())
    }

    fn stage(&self, id: StageId) -> String {
        let stage = self.project.stage(id);
        stage.map_or_else(|| self.gone(), |it| it.name.clone())
    }

    fn gone(&self) -> String {
        self.language.place_gone()
    }
}

#[cfg(test)]
mod tests;
