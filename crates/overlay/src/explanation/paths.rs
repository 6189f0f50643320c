//! What the numbers at transitions, desire paths, deviations and variants mean.

use journey::{Deviation, ExtraKind, Place, StageFlow, StepId, TransitionId};
use language::Language;

use super::{About, Explanation, if_repeated, meanings, of_share, times_in_words};
use crate::conformance::whole_way::whole_way;
use crate::deviation::help_on;
use crate::figures::words::{count, duration, share_of};
use crate::overlay::{DesirePathClass, Seen, TransitionFigures};

impl About<'_> {
    pub(super) fn transition(&self, transition: TransitionId) -> Option<Explanation> {
        let mut all = self.overlay.transitions.iter();
        let figures = all.find(|it| it.transition == transition)?;
        let drawn = self.project.transition(transition)?;
        let from = &self.project.step(drawn.from)?.name;
        let to = &self.project.step(drawn.to)?.name;
        let mut explanation = of_share(
            &format!("From “{from}” to “{to}”"),
            &figures.cases,
            (
                "cases that go this way",
                &format!("cases that reach {}", self.left_by(drawn.from)),
            ),
            meanings::TRANSITION.definition,
        );
        explanation.background = meanings::TRANSITION.if_repeated();
        explanation.details = vec![("Crossings".to_owned(), count(figures.count))];
        if let Some(way) = whole_way(self.project, transition) {
            let said = way.said(self.project, Language::En);
            let row = ("Count and times are for".to_owned(), said);
            explanation.details.push(row);
        }
        if figures.past_extra.n_cases > 0 {
            explanation.details.push((
                "More cases with an extra event between".to_owned(),
                count(figures.past_extra.n_cases),
            ));
        }
        explanation
            .details
            .extend(times_in_words(figures.times.as_ref()));
        let (stated, broken) = self.statements(drawn, figures);
        explanation.details.extend(stated);
        explanation.caution = match figures.seen {
            Seen::Observed => {
                let cautions = [explanation.caution, self.past_extra(figures)];
                let cautions = cautions.into_iter().flatten();
                let cautions: Vec<String> = broken.into_iter().chain(cautions).collect();
                (!cautions.is_empty()).then(|| cautions.join(". "))
            }
            Seen::Inferred => Some(
                "Only inferred: on one side of it a step was never observed when it was crossed"
                    .to_owned(),
            ),
            Seen::Never => Some("No case was seen to take it".to_owned()),
        };
        Some(explanation)
    }

    /// What a transition leaves: its step, or the whole of a free or parallel stage.
    pub(super) fn left_by(&self, step: StepId) -> String {
        let Some(step) = self.project.step(step) else {
            return String::new();
        };
        match self.project.stage(step.stage).map(|it| (it.flow, &it.name)) {
            Some((StageFlow::Free | StageFlow::Parallel, stage)) => format!("the stage “{stage}”"),
            Some((StageFlow::Drawn, _)) | None => format!("“{}”", step.name),
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
            ExtraKind::Repeated => format!(
                "“{name}” again; mark that step as repeatable or draw the loop to count them"
            ),
            ExtraKind::OffTheMap => {
                format!("“{name}”, which is not on the map; match it to a step or leave it out")
            }
            ExtraKind::Unexpected => format!("“{name}”, which the map does not have there"),
        };
        Some(format!(
            "In {} more cases the journey passes here beside a deviation, most often {most}",
            count(past.n_cases)
        ))
    }

    pub(super) fn desire_path(&self, from: &Place, to: &Place) -> Option<Explanation> {
        let mut all = self.overlay.desire_paths.iter();
        let path = all.find(|it| it.from == *from && it.to == *to)?;
        let class = match path.class {
            DesirePathClass::Shortcut => "A shortcut: the map gets there too, by more steps",
            DesirePathClass::WayBack => "A way back: the map leads only the other way",
            DesirePathClass::CrossOver => "A cross-over: the map leads neither way",
            DesirePathClass::Repeat => "A repetition: the same touchpoint again",
            DesirePathClass::EarlyExit => "An early exit: the map does not end here",
            DesirePathClass::UnexpectedEntry => "An unexpected entry: the map does not start here",
            DesirePathClass::OffTheMap => "Off the map: one side is an event the map does not know",
        };
        let mut explanation = of_share(
            &format!("“{}” → “{}”, not drawn", self.place(from), self.place(to)),
            &path.cases,
            ("cases in which the one directly follows the other", "cases"),
            meanings::DESIRE_PATH.definition,
        );
        explanation.background = if_repeated(match to {
            Place::End => "Only the last event of the case counts: a case ends once.",
            Place::Touchpoint(_) | Place::OffMap(_) if *from == Place::Start => {
                "Only the first event of the case counts: a case begins once."
            }
            Place::Start | Place::Touchpoint(_) | Place::OffMap(_) => {
                "Any time will do, and the case counts once. How often and the times count every time."
            }
        });
        let jumped: Vec<&str> = path
            .jumps_over
            .iter()
            .filter_map(|it| self.project.step(*it).map(|it| it.name.as_str()))
            .collect();
        explanation.details = vec![
            ("Kind".to_owned(), class.to_owned()),
            ("How often".to_owned(), count(path.count)),
            (
                format!("Of all that follows “{}”", self.place(from)),
                share_of(&path.share_after, "times"),
            ),
        ];
        if !jumped.is_empty() {
            let jumped = jumped.join(", ");
            explanation.details.push(("Jumps over".to_owned(), jumped));
        }
        if let Some(lift) = path.lift {
            let lift = format!("{lift:.1} times as often as if order did not matter");
            explanation
                .details
                .push(("How often that is".to_owned(), lift));
        }
        explanation
            .details
            .extend(times_in_words(path.times.as_ref()));
        let accepted = self.acceptance(path.acceptance);
        explanation.details.extend(accepted);
        Some(explanation)
    }

    pub(super) fn deviation(&self, deviation: &Deviation) -> Option<Explanation> {
        let mut all = self.overlay.deviations.iter();
        let figures = all.find(|it| it.deviation == *deviation)?;
        let mut background = help_on(deviation).sections;
        let (_, how) = background.pop()?;
        let mut explanation = of_share(
            &figures.sentence,
            &figures.cases,
            ("closed cases in which it happens", "closed cases"),
            &how,
        );
        explanation.background = background;
        explanation.details = vec![("How often".to_owned(), count(figures.count))];
        let accepted = self.acceptance(figures.acceptance);
        explanation.details.extend(accepted);
        explanation.caution = Some(
            "Counted in one best explanation of each case; another, equally good one may name another \
             deviation in its place, never fewer"
                .to_owned(),
        );
        Some(explanation)
    }

    pub(super) fn variant(&self, path: &[Place]) -> Option<Explanation> {
        let variant = self.overlay.variants.iter().find(|it| it.path == path)?;
        let names: Vec<String> = path.iter().map(|it| self.place(it)).collect();
        let title = if names.is_empty() {
            "Cases without any counted event".to_owned()
        } else {
            names.join(" → ")
        };
        let mut explanation = of_share(
            &title,
            &variant.cases,
            ("cases with exactly these events in this order", "cases"),
            meanings::VARIANT.definition,
        );
        if let Some((cost, fitness)) = variant.cost.zip(variant.fitness) {
            explanation.details = vec![
                ("Deviations".to_owned(), count(cost)),
                ("Fitness".to_owned(), format!("{fitness:.2}")),
            ];
        }
        explanation.details.push((
            "Median time from first to last event".to_owned(),
            duration(variant.duration_s_median),
        ));
        Some(explanation)
    }
}
