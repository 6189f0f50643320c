//! The observed curve beside the assumed one, as a whole.

use std::cmp::Reverse;

use language::Language;

use crate::conformance::drawing::Drawing;
use crate::figures::sentiment::spread::{self, LEAST_ANSWERS, Weighed};
use crate::figures::sentiment::{
    Moment, Moments, RankCorrelation, SentimentFinding, StepSentiment,
};
use crate::filter::wording::Wording;

/// One point of the curve, which runs from −2 to +2.
const ONE_POINT: f64 = 0.5;

/// Steps that part from what was assumed: other sides first, then the widest gap.
pub(super) fn findings(steps: &[StepSentiment]) -> Vec<SentimentFinding> {
    let mut found: Vec<&StepSentiment> = steps
        .iter()
        .filter(|it| it.is_flipped || is_wide(it))
        .collect();
    let width = |it: &StepSentiment| (it.gap.unwrap_or(0.0).abs() * 1e9) as u64;
    found.sort_by_key(|it| (Reverse(it.is_flipped), Reverse(width(it))));
    found
        .into_iter()
        .map(|it| SentimentFinding {
            step: it.step,
            is_flipped: it.is_flipped,
            sentence: String::new(),
        })
        .collect()
}

/// A gap of a point at least, where the answers do not leave the assumed feeling possible.
fn is_wide(it: &StepSentiment) -> bool {
    let (Some(gap), Some(assumed)) = (it.gap, it.assumed) else {
        return false;
    };
    // A hair less, as the mean of ten equal answers is not exact.
    let is_far = it.is_enough && gap.abs() >= ONE_POINT - 1e-9;
    is_far
        && it
            .interval
            .is_none_or(|it| assumed < it.low || it.high < assumed)
}

/// How the observed feeling at a step parts from the assumed one.
pub(super) fn sentence(wording: &Wording<'_>, it: &StepSentiment) -> String {
    let language = wording.language;
    let feeling = |value: f64| language.feeling(value);
    let step = wording.project.step(it.step);
    let name = step.map_or("", |it| it.name.as_str());
    let assumed = it.assumed.map(feeling).unwrap_or_default();
    let sure = it
        .interval
        .map(|it| language.felt_sure(&feeling(it.low), &feeling(it.high)));
    let sure = sure.unwrap_or_default();
    let say = match (it.is_flipped, it.gap) {
        (true, _) => Language::felt_other_way,
        (false, Some(gap)) if gap < 0.0 => Language::felt_worse,
        (false, _) => Language::felt_better,
    };
    say(
        language,
        name,
        &assumed,
        &feeling(it.mean),
        &sure,
        it.n_answers,
    )
}

/// Whether the curves rise and fall together, over the steps with enough answers.
pub(super) fn rank_correlation(steps: &[StepSentiment]) -> Option<RankCorrelation> {
    let enough = steps.iter().filter(|it| it.is_enough);
    let pairs: Vec<(f64, f64)> = enough
        .filter_map(|it| Some((it.assumed?, it.mean)))
        .collect();
    Some(RankCorrelation {
        rho: spread::rank_correlation(&pairs)?,
        n_steps: pairs.len() as u64,
    })
}

/// Where feelings are farthest from neither good nor bad; of several the first.
pub(super) fn peak(
    drawing: &Drawing<'_>,
    assumed: &[Option<f64>],
    steps: &[StepSentiment],
) -> Moments {
    let drawn = assumed.iter().zip(&drawing.steps);
    let drawn = drawn.filter_map(|(it, step)| {
        Some(Moment {
            step: Some(step.id),
            feeling: (*it)?,
            n_answers: None,
        })
    });
    let answered = steps.iter().filter(|it| it.is_enough).map(|it| Moment {
        step: Some(it.step),
        feeling: it.mean,
        n_answers: Some(it.n_answers),
    });
    Moments {
        assumed: farthest(drawn),
        observed: farthest(answered),
    }
}

fn farthest(of: impl Iterator<Item = Moment>) -> Option<Moment> {
    of.reduce(|most, it| {
        if it.feeling.abs() > most.feeling.abs() {
            it
        } else {
            most
        }
    })
}

/// How it ends: the last drawn point, and the last answers of cases.
pub(super) fn end(drawing: &Drawing<'_>, assumed: &[Option<f64>], last: &Weighed) -> Moments {
    let mut drawn = assumed.iter().zip(&drawing.steps).rev();
    let drawn = drawn.find_map(|(it, step)| {
        Some(Moment {
            step: Some(step.id),
            feeling: (*it)?,
            n_answers: None,
        })
    });
    let n_answers: u64 = last.iter().map(|it| it.1).sum();
    let observed = spread::mean(last).filter(|_| n_answers >= LEAST_ANSWERS);
    Moments {
        assumed: drawn,
        observed: observed.map(|feeling| Moment {
            step: None,
            feeling,
            n_answers: Some(n_answers),
        }),
    }
}
