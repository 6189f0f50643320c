//! Every number explains itself: what it is, of what, and how sure.

use journey::{FigureId, Place, Project};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::place_name;
use crate::figures::words::{count, duration, interval, percent, share_of};
use crate::overlay::{Overlay, Share, Times};

mod accepted;
mod headline;
mod map_use;
mod meanings;
mod paths;
mod places;
mod sentiment;
mod statements;

pub use meanings::meanings;

/// What a number is, of what, and how sure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What is counted, as a short title.
    pub title: String,
    /// The number in words, with its base: "1,316 of 1,434 cases (91.8 %)".
    pub reading: String,
    /// What helps to read it, heading and text; where there is more to say than the definition.
    pub background: Vec<(String, String)>,
    /// The exact definition, one or two sentences.
    pub definition: String,
    /// Numerator in words and as a number, where it is a share.
    pub numerator: Option<(String, u64)>,
    /// Denominator likewise.
    pub denominator: Option<(String, u64)>,
    /// The interval in words, with its method.
    pub interval: Option<String>,
    /// Which cases are counted, where it is not all of them.
    pub filter: Option<String>,
    /// Further figures: name and value, in words.
    pub details: Vec<(String, String)>,
    /// What to be careful about.
    pub caution: Option<String>,
    /// Whether it lacks a match rule, so that the way on leads to the rules.
    pub lacks_rule: bool,
}

/// What a number of an overlay is, of what, and how sure; none where the overlay has no such number.
#[must_use]
pub fn explain(project: &Project, overlay: &Overlay, figure: &FigureId) -> Option<Explanation> {
    let about = About { project, overlay };
    let explanation = match figure {
        FigureId::Fitting => about.fitting(),
        FigureId::FittingAccepted => about.fitting_accepted(),
        FigureId::LogFitness => about.log_fitness(),
        FigureId::Coverage => Some(about.coverage()),
        FigureId::MapUse => about.map_use(),
        FigureId::Split { step } => about.split(*step),
        FigureId::StageReach { stage } => about.stage_reach(*stage),
        FigureId::StageDropOff { stage } => about.stage_drop_off(*stage),
        FigureId::StepReach { step } => about.step_reach(*step),
        FigureId::StepDropOff { step } => about.step_drop_off(*step),
        FigureId::StepSentiment { step } => about.step_sentiment(*step),
        FigureId::Transition { transition } => about.transition(*transition),
        FigureId::DesirePath { from, to } => about.desire_path(from, to),
        FigureId::Deviation { deviation } => about.deviation(deviation),
        FigureId::Variant { path } => about.variant(path),
    };
    explanation.map(|it| Explanation {
        filter: match figure {
            FigureId::Coverage => overlay
                .filter
                .is_some()
                .then(|| OF_THE_WHOLE_LOG.to_owned()),
            FigureId::Fitting
            | FigureId::FittingAccepted
            | FigureId::LogFitness
            | FigureId::MapUse
            | FigureId::Split { .. }
            | FigureId::StageReach { .. }
            | FigureId::StageDropOff { .. }
            | FigureId::StepReach { .. }
            | FigureId::StepDropOff { .. }
            | FigureId::StepSentiment { .. }
            | FigureId::Transition { .. }
            | FigureId::DesirePath { .. }
            | FigureId::Deviation { .. }
            | FigureId::Variant { .. } => overlay.filter.as_ref().map(|it| it.sentence.clone()),
        },
        ..it
    })
}

/// What a rule claims does not depend on which cases are looked at.
const OF_THE_WHOLE_LOG: &str = "This number is about the whole log, whatever the filter";

/// An overlay that is asked about.
struct About<'a> {
    project: &'a Project,
    overlay: &'a Overlay,
}

impl About<'_> {
    fn fitting(&self) -> Option<Explanation> {
        let fit = self.overlay.fit.as_ref()?;
        let mut explanation = of_share(
            meanings::FITTING.title,
            &fit.fitting_closed,
            ("closed cases without any deviation", "closed cases"),
            meanings::FITTING.definition,
        );
        explanation.details = vec![
            (
                "All cases, as if the open ones had ended where they are".to_owned(),
                share_of(&fit.fitting, "cases"),
            ),
            (
                "Open cases on the way so far".to_owned(),
                share_of(&fit.fitting_open, "open cases"),
            ),
            (
                "Deviations over all cases".to_owned(),
                count(fit.total_cost),
            ),
            (
                "Fewest observable steps through the map".to_owned(),
                count(fit.shortest_run),
            ),
        ];
        explanation.details.extend(self.with_accepted());
        if self.overlay.n_cases_open > 0 {
            explanation.caution = Some(format!(
                "{} cases are still open and are not counted here",
                count(self.overlay.n_cases_open)
            ));
        }
        Some(explanation)
    }

    fn log_fitness(&self) -> Option<Explanation> {
        let fit = self.overlay.fit.as_ref()?;
        let value = fit.log_fitness?;
        let average = fit.average_case_fitness.map(percent).unwrap_or_default();
        Some(Explanation {
            title: meanings::LOG_FITNESS.title.to_owned(),
            reading: percent(value),
            background: Vec::new(),
            definition: meanings::LOG_FITNESS.definition.to_owned(),
            numerator: Some(("deviations".to_owned(), fit.total_cost)),
            denominator: None,
            interval: None,
            filter: None,
            details: vec![
                ("Mean over cases".to_owned(), average),
                (
                    "Fewest observable steps through the map".to_owned(),
                    count(fit.shortest_run),
                ),
            ],
            caution: None,
            lacks_rule: false,
        })
    }

    fn coverage(&self) -> Explanation {
        let coverage = &self.overlay.coverage;
        let mut explanation = of_share(
            meanings::COVERAGE.title,
            &coverage.events,
            (
                "events that a rule assigns to a step of the map",
                "events not left out on purpose",
            ),
            meanings::COVERAGE.definition,
        );
        explanation.details = vec![
            (
                "Cases with a matched event".to_owned(),
                share_of(&coverage.cases, "cases"),
            ),
            ("Left out on purpose".to_owned(), count(coverage.n_left_out)),
        ];
        explanation
    }

    fn place(&self, place: &Place) -> String {
        place_name(self.project, self.overlay.map, place)
    }
}

/// An explanation of a share; `of_what` are numerator and denominator in words.
fn of_share(title: &str, share: &Share, of_what: (&str, &str), definition: &str) -> Explanation {
    let is_few = share.n > 0 && share.n < 30;
    Explanation {
        title: title.to_owned(),
        reading: share_of(share, of_what.1),
        background: Vec::new(),
        definition: definition.to_owned(),
        numerator: Some((of_what.0.to_owned(), share.k)),
        denominator: Some((of_what.1.to_owned(), share.n)),
        interval: interval(share),
        filter: None,
        details: Vec::new(),
        caution: is_few.then(|| format!("Few cases: n = {}", share.n)),
        lacks_rule: false,
    }
}

fn times_in_words(times: Option<&Times>) -> Vec<(String, String)> {
    let Some(times) = times else {
        return Vec::new();
    };
    let row = |name: &str, seconds: f64| (name.to_owned(), duration(seconds));
    let within = match times.median_low_s.zip(times.median_high_s) {
        Some((low, high)) => format!(
            "{} to {} (95 % interval by order statistics)",
            duration(low),
            duration(high)
        ),
        None => "not sure: below six times there is no 95 % interval".to_owned(),
    };
    vec![
        row("Median time", times.median_s),
        ("The median lies between".to_owned(), within),
        row("A quarter is faster than", times.p25_s),
        row("A quarter is slower than", times.p75_s),
        row("Nine of ten within", times.p90_s),
        row("Mean time", times.mean_s),
        ("Times measured".to_owned(), count(times.n)),
    ]
}

/// Which time counts of something that may happen several times in a case.
fn if_repeated(which: &str) -> Vec<(String, String)> {
    vec![("If it happens several times".to_owned(), which.to_owned())]
}

#[cfg(test)]
mod tests;
