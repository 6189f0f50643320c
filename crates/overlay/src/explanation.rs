//! Every number explains itself: what it is, of what, and how sure.

use journey::{FigureId, Place, Project};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::figures::words::{interval, share_of};
use crate::filter::wording::Wording;
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
pub fn explain(
    project: &Project,
    overlay: &Overlay,
    figure: &FigureId,
    language: Language,
) -> Option<Explanation> {
    let about = About {
        project,
        overlay,
        language,
    };
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
            // What a rule claims does not depend on which cases are looked at.
            FigureId::Coverage => overlay
                .filter
                .is_some()
                .then(|| language.explain_whole_log()),
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

/// An overlay that is asked about.
struct About<'a> {
    project: &'a Project,
    overlay: &'a Overlay,
    language: Language,
}

impl About<'_> {
    fn fitting(&self) -> Option<Explanation> {
        let fit = self.overlay.fit.as_ref()?;
        let mut explanation = of_share(
            self.language,
            &(meanings::FITTING.title)(self.language),
            &fit.fitting_closed,
            (
                &self.language.explain_without_deviation(),
                &self.language.explain_closed_cases(),
            ),
            &(meanings::FITTING.definition)(self.language),
        );
        explanation.details = vec![
            (
                self.language.explain_all_as_ended(),
                share_of(self.language, &fit.fitting, &self.language.explain_cases()),
            ),
            (
                self.language.explain_open_on_the_way(),
                share_of(
                    self.language,
                    &fit.fitting_open,
                    &self.language.explain_open_cases(),
                ),
            ),
            (
                self.language.explain_all_deviations(),
                self.language.count(fit.total_cost),
            ),
            (
                self.language.explain_shortest_run(),
                self.language.count(fit.shortest_run),
            ),
        ];
        explanation.details.extend(self.with_accepted());
        if self.overlay.n_cases_open > 0 {
            explanation.caution = Some(self.language.explain_still_open(self.overlay.n_cases_open));
        }
        Some(explanation)
    }

    fn log_fitness(&self) -> Option<Explanation> {
        let fit = self.overlay.fit.as_ref()?;
        let value = fit.log_fitness?;
        let average = fit
            .average_case_fitness
            .map(|it| self.language.percent_tenths(it))
            .unwrap_or_default();
        Some(Explanation {
            title: (meanings::LOG_FITNESS.title)(self.language),
            reading: self.language.percent_tenths(value),
            background: Vec::new(),
            definition: (meanings::LOG_FITNESS.definition)(self.language),
            numerator: Some((self.language.explain_deviations(), fit.total_cost)),
            denominator: None,
            interval: None,
            filter: None,
            details: vec![
                (self.language.explain_mean(), average),
                (
                    self.language.explain_shortest_run(),
                    self.language.count(fit.shortest_run),
                ),
            ],
            caution: None,
            lacks_rule: false,
        })
    }

    fn coverage(&self) -> Explanation {
        let coverage = &self.overlay.coverage;
        let mut explanation = of_share(
            self.language,
            &(meanings::COVERAGE.title)(self.language),
            &coverage.events,
            (
                &self.language.explain_matched_events(),
                &self.language.explain_counted_events(),
            ),
            &(meanings::COVERAGE.definition)(self.language),
        );
        explanation.details = vec![
            (
                self.language.explain_cases_matched(),
                share_of(
                    self.language,
                    &coverage.cases,
                    &self.language.explain_cases(),
                ),
            ),
            (
                self.language.explain_left_out(),
                self.language.count(coverage.n_left_out),
            ),
        ];
        explanation
    }

    fn place(&self, place: &Place) -> String {
        Wording::of(self.project, self.overlay.map, self.language).name(place)
    }
}

/// An explanation of a share; `of_what` are numerator and denominator in words.
fn of_share(
    language: Language,
    title: &str,
    share: &Share,
    of_what: (&str, &str),
    definition: &str,
) -> Explanation {
    let is_few = share.n > 0 && share.n < 30;
    Explanation {
        title: title.to_owned(),
        reading: share_of(language, share, of_what.1),
        background: Vec::new(),
        definition: definition.to_owned(),
        numerator: Some((of_what.0.to_owned(), share.k)),
        denominator: Some((of_what.1.to_owned(), share.n)),
        interval: interval(language, share),
        filter: None,
        details: Vec::new(),
        caution: is_few.then(|| language.explain_few(share.n)),
        lacks_rule: false,
    }
}

fn times_in_words(language: Language, times: Option<&Times>) -> Vec<(String, String)> {
    let Some(times) = times else {
        return Vec::new();
    };
    let row = |name: String, seconds: f64| (name, language.duration(seconds));
    let within = match times.median_low_s.zip(times.median_high_s) {
        Some((low, high)) => {
            language.explain_median_within(&language.duration(low), &language.duration(high))
        }
        None => language.explain_median_unsure(),
    };
    vec![
        row(language.explain_median(), times.median_s),
        (language.explain_median_between(), within),
        row(language.explain_quarter_faster(), times.p25_s),
        row(language.explain_quarter_slower(), times.p75_s),
        row(language.explain_nine_of_ten(), times.p90_s),
        row(language.explain_mean_time(), times.mean_s),
        (language.explain_times_measured(), language.count(times.n)),
    ]
}

/// Which time counts of something that may happen several times in a case.
fn if_repeated(language: Language, which: String) -> Vec<(String, String)> {
    vec![(language.explain_repeated(), which)]
}

#[cfg(test)]
mod tests;
