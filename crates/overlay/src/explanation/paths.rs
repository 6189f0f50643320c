//! What the numbers at transitions, desire paths, deviations and variants mean.

use journey::{Deviation, ExtraKind, Place, StageFlow, StepId, TransitionId};

use super::{About, Explanation, if_repeated, meanings, of_share, times_in_words};
use crate::conformance::whole_way::whole_way;
use crate::deviation::help_on;
use crate::figures::words::share_of;
use crate::overlay::{DesirePathClass, Seen, TransitionFigures};

impl About<'_> {
    pub(super) fn transition(&self, transition: TransitionId) -> Option<Explanation> {
        let mut all = self.overlay.transitions.iter();
        let figures = all.find(|it| it.transition == transition)?;
        let drawn = self.project.transition(transition)?;
        let from = &self.project.step(drawn.from)?.name;
        let to = &self.project.step(drawn.to)?.name;
        let mut explanation = of_share(
            self.language,
            &self.language.explain_from_to(from, to),
            &figures.cases,
            (
                &self.language.explain_go_this_way(),
                &self.language.explain_reaching(&self.left_by(drawn.from)),
            ),
            &(meanings::TRANSITION.definition)(self.language),
        );
        explanation.background = meanings::TRANSITION.if_repeated(self.language);
        explanation.details = vec![(
            self.language.explain_how_many_crossings(),
            self.language.count(figures.count),
        )];
        if let Some(way) = whole_way(self.project, transition) {
            let said = way.said(self.project, self.language);
            let row = (self.language.explain_figures_for(), said);
            explanation.details.push(row);
        }
        if figures.past_extra.n_cases > 0 {
            explanation.details.push((
                self.language.explain_more_with_extra(),
                self.language.count(figures.past_extra.n_cases),
            ));
        }
        explanation
            .details
            .extend(times_in_words(self.language, figures.times.as_ref()));
        let (stated, broken) = self.statements(drawn, figures);
        explanation.details.extend(stated);
        explanation.caution = match figures.seen {
            Seen::Observed => {
                let cautions = [explanation.caution, self.past_extra(figures)];
                let cautions = cautions.into_iter().flatten();
                let cautions: Vec<String> = broken.into_iter().chain(cautions).collect();
                (!cautions.is_empty()).then(|| cautions.join(". "))
            }
            Seen::Inferred => Some(self.language.explain_inferred()),
            Seen::Never => Some(self.language.explain_never()),
        };
        Some(explanation)
    }

    /// What a transition leaves: its step, or the whole of a free or parallel stage.
    pub(super) fn left_by(&self, step: StepId) -> String {
        let Some(step) = self.project.step(step) else {
            return String::new();
        };
        match self.project.stage(step.stage).map(|it| (it.flow, &it.name)) {
            Some((StageFlow::Free | StageFlow::Parallel, stage)) => {
                self.language.explain_the_stage(stage)
            }
            Some((StageFlow::Drawn, _)) | None => self.language.explain_quoted(&step.name),
        }
    }

    /// That more cases pass a transition than were counted, where they are many beside those that were.
    fn past_extra(&self, figures: &TransitionFigures) -> Option<String> {
        let past = &figures.past_extra;
        let Some(Deviation::Extra { place, why }) = &past.most else {
            return None;
        };
        if past.n_cases * 10 < figures.cases.k {
            return None;
        }
        let name = self.place(place);
        let most = match why {
            ExtraKind::Repeated => self.language.explain_again_extra(&name),
            ExtraKind::OffTheMap => self.language.explain_off_map_extra(&name),
            ExtraKind::Unexpected => self.language.explain_unexpected_extra(&name),
        };
        Some(self.language.explain_pass_beside(past.n_cases, &most))
    }

    /// Which way a desire path departs from the map.
    fn kind_of_path(&self, class: DesirePathClass) -> String {
        match class {
            DesirePathClass::Shortcut => self.language.explain_shortcut(),
            DesirePathClass::WayBack => self.language.explain_way_back(),
            DesirePathClass::CrossOver => self.language.explain_cross_over(),
            DesirePathClass::Repeat => self.language.explain_repetition(),
            DesirePathClass::EarlyExit => self.language.explain_early_exit(),
            DesirePathClass::UnexpectedEntry => self.language.explain_unexpected_entry(),
            DesirePathClass::OffTheMap => self.language.explain_off_the_map(),
        }
    }

    pub(super) fn desire_path(&self, from: &Place, to: &Place) -> Option<Explanation> {
        let mut all = self.overlay.desire_paths.iter();
        let path = all.find(|it| it.from == *from && it.to == *to)?;
        let class = self.kind_of_path(path.class);
        let mut explanation = of_share(
            self.language,
            &self
                .language
                .explain_not_drawn(&self.place(from), &self.place(to)),
            &path.cases,
            (
                &self.language.explain_directly(),
                &self.language.explain_cases(),
            ),
            &(meanings::DESIRE_PATH.definition)(self.language),
        );
        explanation.background = if_repeated(
            self.language,
            match to {
                Place::End => self.language.explain_only_last(),
                Place::Touchpoint(_) | Place::OffMap(_) if *from == Place::Start => {
                    self.language.explain_only_first()
                }
                Place::Start | Place::Touchpoint(_) | Place::OffMap(_) => {
                    self.language.explain_any_time()
                }
            },
        );
        let jumped: Vec<&str> = path
            .jumps_over
            .iter()
            .filter_map(|it| self.project.step(*it).map(|it| it.name.as_str()))
            .collect();
        explanation.details = vec![
            (self.language.explain_kind(), class),
            (
                self.language.explain_how_often(),
                self.language.count(path.count),
            ),
            (
                self.language.explain_of_all_after(&self.place(from)),
                share_of(
                    self.language,
                    &path.share_after,
                    &self.language.explain_times(),
                ),
            ),
        ];
        if !jumped.is_empty() {
            let jumped = jumped.join(", ");
            explanation
                .details
                .push((self.language.explain_jumps_over(), jumped));
        }
        if let Some(lift) = path.lift {
            let lift = self.language.explain_lift(&self.language.fixed(lift, 1));
            explanation
                .details
                .push((self.language.explain_how_often_that_is(), lift));
        }
        explanation
            .details
            .extend(times_in_words(self.language, path.times.as_ref()));
        let accepted = self.acceptance(path.acceptance);
        explanation.details.extend(accepted);
        Some(explanation)
    }

    pub(super) fn deviation(&self, deviation: &Deviation) -> Option<Explanation> {
        let mut all = self.overlay.deviations.iter();
        let figures = all.find(|it| it.deviation == *deviation)?;
        let mut background = help_on(deviation, self.language).sections;
        let (_, how) = background.pop()?;
        let mut explanation = of_share(
            self.language,
            &figures.sentence,
            &figures.cases,
            (
                &self.language.explain_in_which(),
                &self.language.explain_closed_cases(),
            ),
            &how,
        );
        explanation.background = background;
        explanation.details = vec![(
            self.language.explain_how_often(),
            self.language.count(figures.count),
        )];
        let accepted = self.acceptance(figures.acceptance);
        explanation.details.extend(accepted);
        explanation.caution = Some(self.language.explain_one_best());
        Some(explanation)
    }

    pub(super) fn variant(&self, path: &[Place]) -> Option<Explanation> {
        let variant = self.overlay.variants.iter().find(|it| it.path == path)?;
        let names: Vec<String> = path.iter().map(|it| self.place(it)).collect();
        let title = if names.is_empty() {
            self.language.explain_no_counted()
        } else {
            names.join(" → ")
        };
        let mut explanation = of_share(
            self.language,
            &title,
            &variant.cases,
            (
                &self.language.explain_exactly(),
                &self.language.explain_cases(),
            ),
            &(meanings::VARIANT.definition)(self.language),
        );
        if let Some((cost, fitness)) = variant.cost.zip(variant.fitness) {
            explanation.details = vec![
                (
                    self.language.explain_deviations_head(),
                    self.language.count(cost),
                ),
                (
                    self.language.explain_fitness(),
                    self.language.fixed(fitness, 2),
                ),
            ];
        }
        explanation.details.push((
            self.language.explain_median_whole(),
            self.language.duration(variant.duration_s_median),
        ));
        Some(explanation)
    }
}
