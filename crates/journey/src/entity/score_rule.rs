//! Which column holds what people answered, and how that becomes a feeling.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Predicate;
use crate::ids::{MapId, ScoreRuleId};
use crate::rank::Rank;

/// Says which column holds a score, on which scale, and at which step an answer counts.
///
/// Rules are ordered: of several for one column the first that holds of an event reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoreRule {
    /// Identity.
    pub id: ScoreRuleId,
    /// The map it belongs to.
    pub map: MapId,
    /// Its place among the map's score rules.
    pub rank: Rank,
    /// How scores are read.
    pub reading: ScoreReading,
}

/// How scores are read from the events of a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoreReading {
    /// The column that holds the score.
    pub attribute: String,
    /// Which events it is read from; none for every event that has a value there.
    pub only: Option<Predicate>,
    /// What its numbers mean.
    pub scale: ScoreScale,
    /// At which step an answer counts.
    pub counts_at: ScoreStep,
}

/// What the numbers of a score mean: each scale runs straight from its worst to its middle and on to
/// its best.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum ScoreScale {
    /// How likely to recommend, 0 to 10.
    Nps,
    /// How satisfied, 1 to 5.
    Csat,
    /// How easy, or how much effort, 1 to 7.
    Ces {
        /// Whether a high number is bad: it asks for the effort, not for the ease.
        high_is_bad: bool,
    },
    /// Stars, 1 to 5.
    Stars,
    /// Any other.
    Own {
        /// The worst answer there can be; may be above the best.
        worst: f64,
        /// Neither good nor bad, between the two.
        middle: f64,
        /// The best answer there can be.
        best: f64,
    },
}

/// At which step an answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ScoreStep {
    /// Where its own event counts; nowhere if that counts at no step.
    Own,
    /// Where the last event before it counts that counts at a step, whatever its own event counts as.
    Before,
}

impl ScoreScale {
    /// The answers at −1, at 0 and at +1.
    #[must_use]
    pub fn marks(self) -> [f64; 3] {
        match self {
            Self::Nps => [0.0, 5.0, 10.0],
            Self::Csat | Self::Stars => [1.0, 3.0, 5.0],
            Self::Ces { high_is_bad: false } => [1.0, 4.0, 7.0],
            Self::Ces { high_is_bad: true } => [7.0, 4.0, 1.0],
            Self::Own {
                worst,
                middle,
                best,
            } => [worst, middle, best],
        }
    }

    /// The feeling that an answer stands for, −1 to +1; none where the scale has no such answer.
    #[must_use]
    pub fn feeling(self, answer: f64) -> Option<f64> {
        let [worst, middle, best] = self.marks();
        let (low, high) = (worst.min(best), worst.max(best));
        if !(low..=high).contains(&answer) {
            return None;
        }
        let from_middle = answer - middle;
        let far_end = if (from_middle > 0.0) == (best > worst) {
            best
        } else {
            worst
        };
        // Adding zero turns −0 into 0.
        let share = from_middle / (far_end - middle).abs() * (best - worst).signum() + 0.0;
        Some(share)
    }

    /// Whether it can be read at all: three different numbers in order.
    #[must_use]
    pub fn is_whole(self) -> bool {
        let [worst, middle, best] = self.marks();
        let rises = worst < middle && middle < best;
        let falls = worst > middle && middle > best;
        (rises || falls) && (worst - best).is_finite()
    }
}

#[cfg(test)]
mod tests {
    use super::ScoreScale;

    #[track_caller]
    fn check(scale: ScoreScale, answers: &[(f64, Option<f64>)]) {
        for (answer, feeling) in answers {
            let found = scale.feeling(*answer);
            let is_near = match (found, feeling) {
                (Some(a), Some(b)) => (a - b).abs() < 1e-12,
                (a, b) => a == *b,
            };
            assert!(is_near, "{answer} on {scale:?} is {found:?}");
        }
    }

    #[test]
    fn the_worst_is_minus_one_the_middle_nothing_and_the_best_one() {
        check(
            ScoreScale::Nps,
            &[
                (0.0, Some(-1.0)),
                (5.0, Some(0.0)),
                (9.0, Some(0.8)),
                (10.0, Some(1.0)),
                (11.0, None),
                (-1.0, None),
                (f64::NAN, None),
            ],
        );
        check(
            ScoreScale::Csat,
            &[(1.0, Some(-1.0)), (2.0, Some(-0.5)), (0.0, None)],
        );
        check(ScoreScale::Stars, &[(5.0, Some(1.0)), (3.0, Some(0.0))]);
        let ease = ScoreScale::Ces { high_is_bad: false };
        check(ease, &[(7.0, Some(1.0)), (3.0, Some(-1.0 / 3.0))]);
        let effort = ScoreScale::Ces { high_is_bad: true };
        check(
            effort,
            &[
                (7.0, Some(-1.0)),
                (3.0, Some(1.0 / 3.0)),
                (1.0, Some(1.0)),
                (4.0, Some(0.0)),
            ],
        );
    }

    #[test]
    fn a_middle_off_the_centre_bends_the_scale() {
        let own = ScoreScale::Own {
            worst: 0.0,
            middle: 80.0,
            best: 100.0,
        };
        check(
            own,
            &[
                (0.0, Some(-1.0)),
                (40.0, Some(-0.5)),
                (80.0, Some(0.0)),
                (90.0, Some(0.5)),
            ],
        );
        assert!(own.is_whole());
        let turned = ScoreScale::Own {
            worst: 5.0,
            middle: 5.0,
            best: 1.0,
        };
        assert!(!turned.is_whole());
    }
}
