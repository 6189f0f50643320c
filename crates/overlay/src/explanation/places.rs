//! What the numbers at stages and steps mean.

use journey::{StageId, StepId, Target};
use language::Language;

use super::{About, Explanation, meanings, of_share, times_in_words};
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
            self.language,
            &self.language.explain_reach_title(&name),
            &figures.reached,
            (
                &self.language.explain_of_stage(),
                &self.language.explain_cases(),
            ),
            &(meanings::STAGE_REACH.definition)(self.language),
        );
        explanation.background = meanings::STAGE_REACH.if_repeated(self.language);
        explanation.details = vec![
            (
                self.language.explain_in_order(),
                self.language.count(figures.reached_in_order),
            ),
            (
                self.language.explain_last_here(),
                self.language.count(figures.last_stage),
            ),
            (
                self.language.explain_furthest(),
                self.language.count(figures.furthest_stage),
            ),
        ];
        Some(explanation)
    }

    pub(super) fn stage_drop_off(&self, stage: StageId) -> Option<Explanation> {
        let (figures, name) = self.stage(stage)?;
        let drop_off = figures.drop_off.as_ref()?;
        let mut explanation = of_share(
            self.language,
            &self.language.explain_no_further(&name),
            drop_off,
            (
                &self.language.explain_not_the_next(),
                &self.language.explain_reach_in_order(),
            ),
            &(meanings::STAGE_DROP_OFF.definition)(self.language),
        );
        explanation.background = meanings::STAGE_DROP_OFF.if_repeated(self.language);
        explanation.details = vec![self.open_cases()];
        Some(explanation)
    }

    pub(super) fn step_reach(&self, step: StepId) -> Option<Explanation> {
        let (figures, name) = self.step(step)?;
        let observed = figures.observed.as_ref()?;
        let mut explanation = of_share(
            self.language,
            &self.language.explain_reach_title(&name),
            &observed.reach,
            (
                &self.language.explain_show_step(),
                &self.language.explain_cases(),
            ),
            &(meanings::STEP_REACH.definition)(self.language),
        );
        explanation.background = meanings::STEP_REACH.if_repeated(self.language);
        if self.lacks_rule(step) {
            explanation.lacks_rule = true;
            explanation.caution = Some(self.language.explain_no_rule());
        }
        let events = if observed.time_in.is_some() {
            explanation.background.push(in_detail(self.language));
            self.language.explain_visits()
        } else {
            self.language.explain_events()
        };
        explanation.details = vec![
            (events, self.language.count(observed.n_events)),
            (
                self.language.explain_begin_here(),
                self.language.count(observed.n_first),
            ),
            (
                self.language.explain_end_here(),
                self.language.count(observed.n_last),
            ),
            (
                self.language.explain_here_now(),
                self.language.count(observed.n_here_now),
            ),
            (
                self.language.explain_skip_it(),
                self.language.count(figures.skipped),
            ),
        ];
        if observed.time_in.is_some() {
            let what = self.language.explain_in_the_step();
            let times = times_in_words(self.language, observed.time_in.as_ref());
            let what = (self.language.explain_times_are(), what);
            explanation
                .details
                .extend(std::iter::once(what).chain(times));
        }
        if observed.until_next.is_some() {
            let what = self.language.explain_until_next();
            let times = times_in_words(self.language, observed.until_next.as_ref());
            explanation
                .details
                .push((self.language.explain_times_are(), what));
            explanation.details.extend(times);
        }
        Some(explanation)
    }

    pub(super) fn step_drop_off(&self, step: StepId) -> Option<Explanation> {
        let (figures, name) = self.step(step)?;
        let drop_off = figures.observed.as_ref()?.drop_off.as_ref()?;
        let mut explanation = of_share(
            self.language,
            &self.language.explain_leave_title(&name),
            drop_off,
            (
                &self.language.explain_last_although(),
                &self.language.explain_reach_step(),
            ),
            &(meanings::STEP_DROP_OFF.definition)(self.language),
        );
        explanation.background = meanings::STEP_DROP_OFF.if_repeated(self.language);
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
        let window = self.language.duration(self.overlay.open_window_s);
        let stated = self.project.map(self.overlay.map);
        let why = match stated.and_then(|it| it.counting.open_after_s) {
            Some(_) => self.language.explain_as_map_says(),
            None => self.language.explain_by_pauses(),
        };
        (
            self.language.explain_open_apart(),
            self.language
                .explain_open_window(self.overlay.n_cases_open, &window, &why),
        )
    }
}

/// What counts at a step that is drawn in detail.
fn in_detail(language: Language) -> (String, String) {
    (language.explain_detail_head(), language.explain_detail())
}
