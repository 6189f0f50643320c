//! A file of maps in the map form: all that was drawn, and beside it what was observed.

use journey::{Entity, MapForm, Place, StageId, StepId, TransitionId};
use language::Language;
use overlay::{Bound, Overlay, Share, Times};
use scene::PaperScene;
use serde::Serialize;
use sharing::ReleasedMap;

use super::drawn::class_name;
use super::lost::Lost;
use crate::Written;

/// A file in the map form.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Form {
    version: u32,
    drawn: Vec<Entity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    observed: Vec<Observed>,
}

/// What was observed of one map: for who reads it, and of no effect where it is read in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Observed {
    map: journey::MapId,
    headline: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts_rounded_to: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fitting: Option<Told>,
    stages: Vec<ObservedStage>,
    steps: Vec<ObservedStep>,
    transitions: Vec<ObservedTransition>,
    deviations: Vec<ObservedDeviation>,
    desire_paths: Vec<ObservedPath>,
}

/// A share as far as it is told.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    bound: Bound,
    share: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<u64>,
}

/// Times in seconds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Spread {
    p25_s: f64,
    median_s: f64,
    p75_s: f64,
    p90_s: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ObservedStage {
    stage: StageId,
    #[serde(skip_serializing_if = "Option::is_none")]
    reached: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    drop_off: Option<Told>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ObservedStep {
    step: StepId,
    #[serde(skip_serializing_if = "Option::is_none")]
    reach: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    drop_off: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until_next: Option<Spread>,
    #[serde(skip_serializing_if = "Option::is_none")]
    felt: Option<Felt>,
}

/// What people answered, from −1 to 1.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Felt {
    mean: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered: Option<Told>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ObservedTransition {
    transition: TransitionId,
    seen: overlay::Seen,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<Spread>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ObservedDeviation {
    deviation: journey::Deviation,
    sentence: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<Told>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ObservedPath {
    from: Place,
    to: Place,
    class: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<Spread>,
}

/// All maps of the file.
pub(crate) fn form(scene: &PaperScene<'_>) -> Written {
    let language = scene.language();
    let released = scene.released();
    let all = released.project().entities();
    let n_all = all.len();
    let is_drawn = |it: &Entity| !matches!(it, Entity::Log(_));
    let drawn: Vec<Entity> = all.into_iter().filter(is_drawn).collect();
    let n_logs = (n_all - drawn.len()) as u64;
    let observed = released.maps().iter();
    let form = Form {
        version: MapForm::VERSION,
        drawn,
        observed: observed
            .filter_map(|it| observed_of(it, released.leaving().rounded_to, language))
            .collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&form).expect("plain data");
    bytes.push(b'\n');
    let mut lost = Lost::new(language);
    lost.some(n_logs, Language::texts_lost_logs);
    Written {
        bytes,
        left_out: lost.finish(),
    }
}

fn observed_of(it: &ReleasedMap, rounded_to: Option<u64>, language: Language) -> Option<Observed> {
    let overlay = it.overlay.as_ref()?;
    Some(Observed {
        map: it.id,
        headline: overlay.headline.clone(),
        counts_rounded_to: rounded_to,
        cases: overlay.filter.as_ref().map(|it| it.sentence.clone()),
        coverage: told(&overlay.coverage.cases),
        fitting: overlay.fit.as_ref().and_then(|it| told(&it.fitting)),
        stages: stages(overlay),
        steps: steps(overlay),
        transitions: transitions(overlay),
        deviations: deviations(overlay),
        desire_paths: desire_paths(overlay, language),
    })
}

fn stages(overlay: &Overlay) -> Vec<ObservedStage> {
    let stages = overlay.stages.iter();
    stages
        .map(|it| ObservedStage {
            stage: it.stage,
            reached: told(&it.reached),
            drop_off: it.drop_off.as_ref().and_then(told),
        })
        .collect()
}

fn steps(overlay: &Overlay) -> Vec<ObservedStep> {
    let felt = |step: StepId| {
        let steps = &overlay.sentiment.as_ref()?.steps;
        let it = steps.iter().find(|it| it.step == step && it.is_enough)?;
        let answered = told(&it.answered);
        answered.is_some().then_some(Felt {
            mean: it.mean,
            answered,
        })
    };
    let steps = overlay.steps.iter();
    steps
        .map(|it| {
            let seen = it.observed.as_ref();
            ObservedStep {
                step: it.step,
                reach: seen.and_then(|it| told(&it.reach)),
                drop_off: seen.and_then(|it| told(it.drop_off.as_ref()?)),
                until_next: seen.and_then(|it| spread(it.until_next.as_ref()?)),
                felt: felt(it.step),
            }
        })
        .collect()
}

fn transitions(overlay: &Overlay) -> Vec<ObservedTransition> {
    let transitions = overlay.transitions.iter();
    transitions
        .map(|it| ObservedTransition {
            transition: it.transition,
            seen: it.seen,
            cases: told(&it.cases),
            times: it.times.as_ref().and_then(spread),
        })
        .collect()
}

fn deviations(overlay: &Overlay) -> Vec<ObservedDeviation> {
    let deviations = overlay.deviations.iter();
    deviations
        .map(|it| ObservedDeviation {
            deviation: it.deviation.clone(),
            sentence: it.sentence.clone(),
            cases: told(&it.cases),
        })
        .collect()
}

fn desire_paths(overlay: &Overlay, language: Language) -> Vec<ObservedPath> {
    let paths = overlay.desire_paths.iter();
    paths
        .map(|it| ObservedPath {
            from: it.from.clone(),
            to: it.to.clone(),
            class: class_name(language, it.class),
            cases: told(&it.cases),
            times: it.times.as_ref().and_then(spread),
        })
        .collect()
}

/// Nothing where it is withheld.
fn told(it: &Share) -> Option<Told> {
    let base = match it.bound {
        Bound::Rounded if it.is_counted() => Some((it.k, it.n)),
        Bound::Exact | Bound::Below | Bound::Above => Some((it.k, it.n)),
        Bound::Rounded => None,
        Bound::Withheld => return None,
    };
    Some(Told {
        bound: it.bound,
        share: it.value?,
        cases: base.map(|it| it.0),
        of: base.map(|it| it.1),
    })
}

fn spread(it: &Times) -> Option<Spread> {
    let all = [it.p25_s, it.median_s, it.p75_s, it.p90_s];
    all.iter().all(|it| it.is_finite()).then_some(Spread {
        p25_s: it.p25_s,
        median_s: it.median_s,
        p75_s: it.p75_s,
        p90_s: it.p90_s,
    })
}
