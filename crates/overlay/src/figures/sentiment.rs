//! How those felt who were asked, beside how people were assumed to feel (M18).

use journey::{LaneId, ScoreRuleId, StepId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::filter::wording::Wording;
use crate::matching::score::{Unread, sentence};
use crate::overlay::Share;

mod counting;
mod spread;
mod together;
mod troubles;

pub(crate) use counting::figures;
pub(crate) use troubles::warnings;

/// How those felt who were asked, beside how people were assumed to feel.
///
/// A feeling is a number from −1 to +1: half of what a curve is drawn with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sentiment {
    /// What each score rule reads, in their order, over the whole log.
    pub rules: Vec<ScoreRuleFigures>,
    /// The emotion lane that is compared: the uppermost; absent where the map has none.
    pub lane: Option<LaneId>,
    /// Answers that count at a step.
    pub n_answers: u64,
    /// Answers that count at no step.
    pub n_unplaced: u64,
    /// Cases with an answer that counts at a step, of all cases.
    pub cases: Share,
    /// Per step that has an answer, in column order.
    pub steps: Vec<StepSentiment>,
    /// The steps where observed and assumed part by a point of the curve or lie on different sides of
    /// neither, with answers enough to say so: different sides first, then the widest gap.
    pub findings: Vec<SentimentFinding>,
    /// Whether the curves rise and fall together.
    pub rank_correlation: Option<RankCorrelation>,
    /// Where feelings are farthest from neither good nor bad.
    pub peak: Moments,
    /// How it ends: the last point of the drawn curve, and the mean of the last answers of cases.
    pub end: Moments,
}

impl Sentiment {
    /// Says everything in the language of a wording. What could not be read stays as it was written where it was
    /// kept before it was noted down.
    pub(crate) fn say_in(&mut self, wording: &Wording<'_>) {
        for it in &mut self.rules {
            if let Some(rule) = wording.project.score_rule(it.rule) {
                it.sentence = sentence(&rule.reading, wording.language);
            }
            if let Some(unread) = &it.unread {
                it.trouble = Some(unread.said(wording.language));
            }
        }
        for it in &mut self.findings {
            let step = self.steps.iter().find(|step| step.step == it.step);
            if let Some(step) = step {
                it.sentence = together::sentence(wording, step);
            }
        }
    }
}

/// What one score rule reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreRuleFigures {
    /// The rule.
    pub rule: ScoreRuleId,
    /// The rule in words.
    pub sentence: String,
    /// Answers on its scale.
    pub n_answers: u64,
    /// The lowest and the highest number that was given, on the scale or not.
    pub range: Option<(f64, f64)>,
    /// What it could not read; absent where it could read everything.
    #[serde(default)]
    pub unread: Option<Unread>,
    /// The same in words.
    pub trouble: Option<String>,
}

/// How those felt who answered at one step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepSentiment {
    /// The step.
    pub step: StepId,
    /// Answers.
    pub n_answers: u64,
    /// Cases with an answer here, of the cases that reach the step: who answers is not who travels.
    pub answered: Share,
    /// Mean feeling, from −1 to +1.
    pub mean: f64,
    /// Standard deviation of the answers; absent below two.
    #[serde(default)]
    pub deviation: Option<f64>,
    /// How sure the mean is; absent below five answers, and where all are the same.
    pub interval: Option<FeelingInterval>,
    /// Whether there are answers enough for the curve: five.
    pub is_enough: bool,
    /// Answers that are one of the two best points of their scale, of those on a scale of points.
    pub best_two: Share,
    /// Answers that are one of the two worst points.
    pub worst_two: Share,
    /// The assumed feeling, from −1 to +1; absent where nobody drew one.
    pub assumed: Option<f64>,
    /// Mean − assumed.
    pub gap: Option<f64>,
    /// Whether enough answers, and the whole interval where one is known, put it on the other side of neither
    /// good nor bad.
    pub is_flipped: bool,
    /// Source by source, on the scale of each.
    pub sources: Vec<SourceFigures>,
}

/// The 95 % interval of a mean feeling.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeelingInterval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// How it was found.
    pub method: IntervalMethod,
}

/// How the interval of a mean was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum IntervalMethod {
    /// By Student's t, from 30 answers on.
    T,
    /// By the quantiles of all means that as many answers drawn from these could have.
    Bootstrap,
}

/// The answers of one source at a step, on its own scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceFigures {
    /// The score rule.
    pub rule: ScoreRuleId,
    /// The column.
    pub attribute: String,
    /// Answers.
    pub n_answers: u64,
    /// Their mean on the scale of the source.
    pub mean: f64,
    /// For NPS: the share of 9 and 10 less the share of 0 to 6, times 100.
    pub net_promoter_score: Option<f64>,
}

/// A step where what was observed parts from what was assumed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentimentFinding {
    /// The step.
    pub step: StepId,
    /// Whether the two lie on different sides of neither good nor bad.
    pub is_flipped: bool,
    /// In words.
    pub sentence: String,
}

/// Spearman's rank correlation of the two curves, ties at their mean rank.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankCorrelation {
    /// From −1 to +1.
    pub rho: f64,
    /// Steps with an assumed feeling and enough answers.
    pub n_steps: u64,
}

/// The same moment, assumed and observed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moments {
    /// As drawn.
    pub assumed: Option<Moment>,
    /// As answered, where there are answers enough.
    pub observed: Option<Moment>,
}

/// How people feel at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    /// The step, where it is one.
    pub step: Option<StepId>,
    /// From −1 to +1.
    pub feeling: f64,
    /// Answers, where it is observed.
    pub n_answers: Option<u64>,
}

#[cfg(test)]
mod tests;
