//! The whole way that the figures of a transition are for, where no event can show one of its ends.

use std::collections::BTreeSet;

use journey::{Project, StepId, TransitionId};
use language::Language;

/// From the last step that events can show, past those that none can, to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeWay {
    /// The steps it may come from.
    pub from: Vec<StepId>,
    /// The steps on it that no event can show.
    pub past: Vec<StepId>,
    /// The steps it may lead to.
    pub to: Vec<StepId>,
}

/// The whole way that a transition is a leg of; none where events can show both its ends.
#[must_use]
pub fn whole_way(project: &Project, transition: TransitionId) -> Option<WholeWay> {
    let drawn = project.transition(transition)?;
    let is_unseen = |step: StepId| project.step(step).is_some_and(|it| it.unobservable);
    if !is_unseen(drawn.from) && !is_unseen(drawn.to) {
        return None;
    }
    let map = project.map_of_step(drawn.from)?;
    let links = project.transitions_of(map);
    let mut past = BTreeSet::new();
    let mut walk = |first: StepId, next: &dyn Fn(StepId) -> Vec<StepId>| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![first]);
        while let Some(step) = open.pop() {
            if !is_unseen(step) {
                seen.insert(step);
            } else if past.insert(step) {
                open.extend(next(step));
            }
        }
        seen
    };
    let before = |step| {
        let links = links.iter().filter(|it| it.to == step);
        links.map(|it| it.from).collect()
    };
    let after = |step| {
        let links = links.iter().filter(|it| it.from == step);
        links.map(|it| it.to).collect()
    };
    let (from, to) = (walk(drawn.from, &before), walk(drawn.to, &after));
    let in_columns = |steps: &BTreeSet<StepId>| -> Vec<StepId> {
        let columns = project.columns_of(map).into_iter().map(|it| it.id);
        columns.filter(|it| steps.contains(it)).collect()
    };
    Some(WholeWay {
        from: in_columns(&from),
        to: in_columns(&to),
        past: in_columns(&past),
    })
}

impl WholeWay {
    /// The way in words: "the whole way from “A” to “C”, past “B” which no event can show".
    #[must_use]
    pub fn said(&self, project: &Project, language: Language) -> String {
        let names = |steps: &[StepId], joined: fn(Language, &str, &str) -> String| {
            let steps = steps.iter().filter_map(|it| project.step(*it));
            let names = steps.map(|it| language.picture_quoted(&it.name));
            names.reduce(|one, other| joined(language, &one, &other))
        };
        let past = names(&self.past, Language::picture_and).unwrap_or_default();
        let from = names(&self.from, Language::picture_or);
        let to = names(&self.to, Language::picture_or);
        match (from, to) {
            (Some(from), Some(to)) => language.picture_whole_from_to(&from, &to, &past),
            (Some(from), None) => language.picture_whole_from(&from, &past),
            (None, Some(to)) => language.picture_whole_to(&to, &past),
            (None, None) => language.picture_whole_past(&past),
        }
    }
}
