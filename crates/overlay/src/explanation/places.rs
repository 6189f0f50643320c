//! What the numbers at stages and steps mean.

use journey::{StageId, StepId, Target};

use super::{About, Explanation, meanings, of_share, times_in_words};
use crate::figures::words::count;
use crate::overlay::{StageFigures, StepFigures};

impl About<'_> {
    fn stage(&self, stage: StageId) -> Option<(&StageFigures, String)> {
        let mut all = self.overlay.stages.iter();
        let figures = all.find(|it| it.stage == stage)?;
        Some((figures, self.project.stage(stage)?.name.clone()))
    }

    fn step(&self, step: StepId) -> Option<(&StepFigures, String)> {
        let figures = self.overlay.steps.iter().find(|it| it.step == step)?;
        Some((figures, self.project.step(step)?.name.clone()))
    }

    pub(super) fn stage_reach(&self, stage: StageId) -> Option<Explanation> {
        let (figures, name) = self.stage(stage)?;
        let mut explanation = of_share(
            &format!("Cases that reach “{name}”"),
            &figures.reached,
            ("cases with at least one event of the stage", "cases"),
            meanings::STAGE_REACH.definition,
        );
        explanation.background = meanings::STAGE_REACH.if_repeated();
        explanation.details = vec![
            (
                "After every stage before it, in order".to_owned(),
                count(figures.reached_in_order),
            ),
            ("Last event is here".to_owned(), count(figures.last_stage)),
            ("Furthest stage".to_owned(), count(figures.furthest_stage)),
        ];
        Some(explanation)
    }

    pub(super) fn stage_drop_off(&self, stage: StageId) -> Option<Explanation> {
        let (figures, name) = self.stage(stage)?;
        let drop_off = figures.drop_off.as_ref()?;
        let mut explanation = of_share(
            &format!("Cases that go no further than “{name}”"),
            drop_off,
            (
                "closed cases that reach it in order, and not the next stage after it",
                "closed cases that reach it in order",
            ),
            meanings::STAGE_DROP_OFF.definition,
        );
        explanation.background = meanings::STAGE_DROP_OFF.if_repeated();
        explanation.details = vec![self.open_cases()];
        Some(explanation)
    }

    pub(super) fn step_reach(&self, step: StepId) -> Option<Explanation> {
        let (figures, name) = self.step(step)?;
        let observed = figures.observed.as_ref()?;
        let mut explanation = of_share(
            &format!("Cases that reach “{name}”"),
            &observed.reach,
            ("cases with at least one event that shows the step", "cases"),
            meanings::STEP_REACH.definition,
        );
        explanation.background = meanings::STEP_REACH.if_repeated();
        if self.lacks_rule(step) {
            explanation.lacks_rule = true;
            explanation.caution = Some(
                "No rule says which events show this step, so it counts as skipped in every case. Say \
                 under Matching which events show it, or mark the step as one that no system can see"
                    .to_owned(),
            );
        }
        let events = if observed.time_in.is_some() {
            explanation.background.push(in_detail());
            "Visits"
        } else {
            "Events"
        };
        explanation.details = vec![
            (events.to_owned(), count(observed.n_events)),
            ("Cases that begin here".to_owned(), count(observed.n_first)),
            (
                "Cases whose last event is here".to_owned(),
                count(observed.n_last),
            ),
            (
                "Open cases that are here now".to_owned(),
                count(observed.n_here_now),
            ),
            (
                "Closed cases that skip it".to_owned(),
                count(figures.skipped),
            ),
        ];
        if observed.time_in.is_some() {
            let what = "In the step, from the first to the last event of a visit";
            let times = times_in_words(observed.time_in.as_ref());
            let what = ("Times are".to_owned(), what.to_owned());
            explanation
                .details
                .extend(std::iter::once(what).chain(times));
        }
        if observed.until_next.is_some() {
            let what = "From an event of this touchpoint to the next one, whatever it is";
            let times = times_in_words(observed.until_next.as_ref());
            explanation
                .details
                .push(("Times are".to_owned(), what.to_owned()));
            explanation.details.extend(times);
        }
        Some(explanation)
    }

    pub(super) fn step_drop_off(&self, step: StepId) -> Option<Explanation> {
        let (figures, name) = self.step(step)?;
        let drop_off = figures.observed.as_ref()?.drop_off.as_ref()?;
        let mut explanation = of_share(
            &format!("Cases that leave at “{name}”"),
            drop_off,
            (
                "closed cases whose last event is here although the map goes on",
                "closed cases that reach the step",
            ),
            meanings::STEP_DROP_OFF.definition,
        );
        explanation.background = meanings::STEP_DROP_OFF.if_repeated();
        explanation.details = vec![self.open_cases()];
        Some(explanation)
    }

    /// Whether no match rule names the step's touchpoint.
    fn lacks_rule(&self, step: StepId) -> bool {
        let touchpoint = self.project.step(step).map(|it| it.touchpoint);
        let rules = self.project.rules_of(self.overlay.map);
        touchpoint.is_some_and(|it| {
            let target = Target::Touchpoint(it);
            rules.iter().all(|rule| rule.target != target)
        })
    }

    fn open_cases(&self) -> (String, String) {
        let window = crate::figures::words::duration(self.overlay.open_window_s);
        let stated = self.project.map(self.overlay.map);
        let why = match stated.and_then(|it| it.counting.open_after_s) {
            Some(_) => "as this map says",
            None => "19 of 20 pauses within a case are no longer",
        };
        (
            "Open cases, kept apart".to_owned(),
            format!(
                "{} (their last event lies less than {window} before the end of the log; {why})",
                count(self.overlay.n_cases_open)
            ),
        )
    }
}

/// What counts at a step that is drawn in detail.
fn in_detail() -> (String, String) {
    let said = "This step is drawn in detail, and what shows steps of the map below shows this one. What happens there \
        without anything between is one visit, from its first event to its last: it counts once, and is no repetition. \
        Who leaves and comes back has been here twice.";
    ("A step in detail".to_owned(), said.to_owned())
}
