//! What departures go together with, on a small log.

use journey::{CaseCondition, LogId};

use super::{Effect, Effects};
use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;

const MAP: &str = "\
Buy: search, compare, order, pay (end success)
search -> compare -> order -> pay
rules
  search -> search
  compare -> compare
  order -> order
  pay -> pay";

fn of(log: &str, map: &str) -> Effects {
    let project = drawn(map, "effects");
    let map = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let question = InsightQuestion::Effects { outcome: None };
    let everyone = CaseCondition::everything();
    let answer = insight(&asked, &everyone, &question, &|| false).unwrap();
    let Insight::Effects { effects } = answer else {
        unreachable!("effects were asked for")
    };
    effects
}

/// The effect of the departure whose JSON has this in it.
fn about<'a>(effects: &'a Effects, kind: &str) -> &'a Effect {
    let mut rows = effects.rows.iter();
    let found = rows.find(|it| {
        let written = serde_json::to_string(&it.departure).unwrap();
        written.contains(kind)
    });
    found.unwrap_or_else(|| panic!("no {kind} in {:?}", effects.rows))
}

#[test]
fn a_skipped_step_is_held_against_time_and_outcome() {
    let log = "\
40x search +1h compare +1h order +1h pay
30x search +1h order +1h pay
10x search +1h order
10x search +1h compare +1h order +1h pay +1h pay";
    let effects = of(log, MAP);
    assert_eq!(effects.outcome_words.as_deref(), Some("reach “pay”"));
    assert_eq!(effects.n_cases, 90);
    let skipped = about(&effects, "skipped");
    assert_eq!((skipped.cases.k, skipped.cases.n), (40, 90));
    let times = skipped.times.as_ref().unwrap();
    assert_eq!(times.n, [50, 40], "without it, then with it");
    assert_eq!(times.medians_s, [Some(3.0 * 3600.0), Some(2.0 * 3600.0)]);
    assert_eq!(times.shifts[0].shift_s, Some(-3600.0));
    assert!(times.shifts[0].notable, "{times:?}");
    let outcome = skipped.outcome.as_ref().unwrap();
    let shares = [&outcome.with, &outcome.without].map(|it| (it.k, it.n));
    assert_eq!(shares, [(30, 40), (50, 50)]);
    assert!(outcome.difference.notable, "{outcome:?}");
    let again = about(&effects, "repeated");
    assert_eq!(again.outcome, None, "paying twice speaks of paying");
    assert_eq!(again.times.as_ref().unwrap().n, [80, 10]);
}

#[test]
fn without_an_outcome_there_is_still_time() {
    let map = MAP.replace(" (end success)", "");
    let effects = of(
        "20x search +1h compare +1h order +1h pay\n20x search +1h order +1h pay",
        &map,
    );
    assert_eq!(
        (effects.outcome.as_ref(), effects.outcome_words.as_ref()),
        (None, None)
    );
    let skipped = about(&effects, "skipped");
    assert_eq!(skipped.outcome, None);
    assert_eq!(
        skipped.times.as_ref().unwrap().shifts[0].shift_s,
        Some(-3600.0)
    );
}
