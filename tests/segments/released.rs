//! Whatever leaves tells of nobody who is one of few.

use journey::CaseCondition;
use language::Language;
use overlay::Observed;
use proptest::prelude::{any, prop_assert, proptest};
use proptest::test_runner::TestCaseResult;
use serde_json::Value;
use sharing::{Audience, Terms};

use super::{Case, LogId, NO_CASES, UnmatchedEvents, cases, config, log_of, members, project};

/// Everything that counts cases, answers or events, with where it stands.
fn counts(at: &str, value: &Value, found: &mut Vec<(String, u64)>) {
    match value {
        Value::Object(fields) => {
            // What is bounded names the bound, not the count.
            let is_bounded = fields.contains_key("bound");
            for (name, value) in fields {
                let is_count = name == "k" || name == "count" || name.starts_with('n');
                let n_cases = value
                    .as_u64()
                    .filter(|_| is_count && !NO_CASES.contains(&name.as_str()));
                match n_cases {
                    Some(_) if is_bounded => {}
                    Some(n) => found.push((format!("{at}.{name}"), n)),
                    None => counts(&format!("{at}.{name}"), value, found),
                }
            }
            let ends = ["k", "n"].map(|it| fields.get(it).and_then(Value::as_u64));
            if let ([Some(k), Some(n)], false) = (ends, is_bounded) {
                found.push((format!("{at}, the others"), n - k));
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                counts(&format!("{at}[{number}]"), item, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn check(cases: &[Case], filtered: bool, audience: Audience) -> TestCaseResult {
    let (project, map) = project(UnmatchedEvents::Keep);
    // Each case several times, so that some groups are large and some are not.
    let many = cases
        .iter()
        .enumerate()
        .flat_map(|(at, it)| vec![it.clone(); 1 + at % 9]);
    let log = log_of(many);
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let condition = if filtered {
        members()
    } else {
        CaseCondition::everything()
    };
    let overlays = overlay::compare(&project, map, &log, &observed, &[&condition], &|| false);
    let overlay = &overlays.unwrap()[0];
    let terms = Terms {
        audience,
        ..Terms::default()
    };
    let released = sharing::release(&project, &[(map, Some(overlay))], &terms, Language::En, &[]);
    let smallest = audience.smallest_group();
    let Some(told) = &released.maps()[0].overlay else {
        prop_assert!(overlay.n_cases < smallest);
        return Ok(());
    };
    let mut found = Vec::new();
    counts("overlay", &serde_json::to_value(told).unwrap(), &mut found);
    prop_assert!(found.len() > 10, "{found:?}");
    for (at, n) in found {
        prop_assert!(n == 0 || n >= smallest, "{at}: {n}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_count_of_few_leaves(cases in cases(), filtered in any::<bool>(), team in any::<bool>()) {
        let audience = if team { Audience::Team } else { Audience::Anybody };
        check(&cases, filtered, audience)?;
    }
}
