//! Whoever lays two exports side by side finds nobody who is one of few.

use std::collections::BTreeMap;

use journey::CaseCondition;
use language::Language;
use overlay::{Observed, Overlay};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseResult;
use serde_json::Value;
use sharing::{Audience, Earlier, Released, Terms, ToldOf};

use super::{Case, LogId, NO_CASES, UnmatchedEvents, cases, config, log_of, members, project};

/// What is told of one thing: the number that stands there, and whether it is rounded.
type Shown = BTreeMap<String, (u64, bool)>;

/// What names an item of a list.
const NAMES: [&str; 9] = [
    "stage",
    "step",
    "transition",
    "transitions",
    "from",
    "to",
    "deviation",
    "rule",
    "name",
];

/// Every count that is told, by what it counts.
fn shown(at: &str, value: &Value, is_rounded: bool, found: &mut Shown) {
    match value {
        Value::Object(fields) => {
            let bound = fields.get("bound").and_then(Value::as_str);
            for (name, value) in fields {
                let is_count = name == "k" || name == "count" || name.starts_with('n');
                let is_told = match bound {
                    None | Some("rounded") => true,
                    Some("below" | "above") => name == "n",
                    Some(_) => false,
                };
                let of_cases = is_count && !NO_CASES.contains(&name.as_str());
                match value.as_u64().filter(|_| of_cases) {
                    Some(0) => {}
                    Some(n) if is_told => {
                        found.insert(format!("{at}.{name}"), (n, is_rounded));
                    }
                    Some(_) => {}
                    None => shown(&format!("{at}.{name}"), value, is_rounded, found),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                let names = NAMES.iter().filter_map(|it| item.get(it));
                let named: Vec<String> = names.map(Value::to_string).collect();
                shown(
                    &format!("{at}[{}]", named.join(" ")),
                    item,
                    is_rounded,
                    found,
                );
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn shown_of(released: &Released) -> Shown {
    let mut found = Shown::new();
    let is_rounded = released.leaving().rounded_to.is_some();
    if let Some(told) = &released.maps()[0].overlay {
        let told = serde_json::to_value(told).unwrap();
        shown("", &told, is_rounded, &mut found);
    }
    found
}

/// What stands in the place of a count, by what everybody may read of how it is done. Written apart from what it is
/// to check.
fn rounded(now: u64, before: u64, smallest: u64) -> u64 {
    let near = if now.abs_diff(before) < smallest {
        before
    } else {
        now
    };
    smallest * ((near as f64 / smallest as f64) + 0.5).floor() as u64
}

/// By how many cases two tellings of one thing may differ, for somebody who has both and knows that one of them is
/// about a part of the other's cases: the least and the most.
fn differ_by(exact: u64, other: (u64, bool), is_part: bool, smallest: u64) -> (u64, u64) {
    let (told, is_rounded) = other;
    if !is_rounded {
        return (exact.abs_diff(told), exact.abs_diff(told));
    }
    // A numerator above its denominator stands as that does: then more may be meant.
    let is_possible = |now: &u64| rounded(*now, exact, smallest) >= told;
    let all: Vec<u64> = if is_part {
        (smallest..=exact).filter(is_possible).collect()
    } else {
        let fits = |now: &u64| rounded(*now, exact, smallest) == told;
        (exact..=exact + told + 3 * smallest).filter(fits).collect()
    };
    let ends = all.iter().map(|it| it.abs_diff(exact));
    (ends.clone().min().unwrap_or(0), ends.max().unwrap_or(0))
}

/// What somebody reckons from two exports, the first of which is exact.
fn attack(
    first: &Shown,
    second: &Shown,
    is_part: bool,
    smallest: u64,
) -> BTreeMap<String, (u64, u64)> {
    let both = first
        .iter()
        .filter_map(|(thing, (exact, _))| Some((thing, *exact, *second.get(thing)?)));
    let mut known: BTreeMap<String, (u64, u64)> = both
        .map(|(thing, exact, other)| (thing.clone(), differ_by(exact, other, is_part, smallest)))
        .collect();
    // Whoever counts is one of those who could: in a part no more are missing than in the whole.
    let shares: Vec<(String, String)> = known
        .keys()
        .filter_map(|it| Some((it.clone(), format!("{}.n", it.strip_suffix(".k")?))))
        .filter(|it| known.contains_key(&it.1) && !it.0.contains("shareAfter"))
        .collect();
    loop {
        let before = known.clone();
        for (part, whole) in &shares {
            let ((low, high), (least, most)) = (known[part], known[whole]);
            known.insert(part.clone(), (low, high.min(most)));
            known.insert(whole.clone(), (least.max(low), most));
        }
        if known == before {
            return known;
        }
    }
}

fn overlay_of(cases: &[Case], condition: &CaseCondition) -> Overlay {
    let (project, map) = project(UnmatchedEvents::Keep);
    let log = log_of(cases.iter().cloned());
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let overlays = overlay::compare(&project, map, &log, &observed, &[condition], &|| false);
    overlays.unwrap().remove(0)
}

fn release(overlay: &Overlay, audience: Audience, earlier: &[Earlier]) -> Released {
    let (project, map) = project(UnmatchedEvents::Keep);
    let terms = Terms {
        audience,
        ..Terms::default()
    };
    let maps = [(map, Some(overlay))];
    sharing::release(&project, &maps, &terms, Language::En, earlier)
}

/// What is remembered of an export, as it comes back from a file.
fn remembered(released: &Released, audience: Audience) -> Vec<Earlier> {
    let told = released.to_remember().iter();
    let told = told.map(|(log, told)| Earlier {
        log: *log,
        audience,
        at_ms: 1_793_664_000_000,
        told: serde_json::from_str::<Vec<ToldOf>>(&serde_json::to_string(told).unwrap()).unwrap(),
    });
    told.collect()
}

/// Many members, each case several times, and a few guests.
fn members_and_guests(cases: &[Case], n_guests: usize) -> Vec<Case> {
    let many = cases.iter().enumerate();
    let many = many.flat_map(|(at, it)| vec![it.clone(); 2 + at % 9]);
    let members = many.map(|it| Case {
        is_member: true,
        ..it
    });
    let guests = cases.iter().rev().take(n_guests).map(|it| Case {
        is_member: false,
        ..it.clone()
    });
    members.chain(guests).collect()
}

fn check(cases: &[Case], n_guests: usize, is_part: bool, audience: Audience) -> TestCaseResult {
    let all = members_and_guests(cases, n_guests);
    let mut conditions = [CaseCondition::everything(), members()];
    if !is_part {
        conditions.reverse();
    }
    let [first, second] = conditions.map(|it| overlay_of(&all, &it));
    let exact = release(&first, audience, &[]);
    let earlier = remembered(&exact, audience);
    let again = release(&first, audience, &earlier);
    prop_assert_eq!(again.leaving(), exact.leaving());
    prop_assert_eq!(shown_of(&again), shown_of(&exact));
    let released = release(&second, audience, &earlier);
    let smallest = audience.smallest_group();
    let (first, second) = (shown_of(&exact), shown_of(&released));
    for (thing, (least, most)) in attack(&first, &second, is_part, smallest) {
        prop_assert!(
            least == 0 || most >= smallest,
            "{thing}: {:?} and then {:?} tell apart between {least} and {most}",
            first[&thing],
            second[&thing]
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn two_exports_tell_no_few_apart(
        cases in cases(),
        n_guests in 0_usize..14,
        is_part in any::<bool>(),
        team in any::<bool>(),
    ) {
        let audience = if team { Audience::Team } else { Audience::Anybody };
        check(&cases, n_guests, is_part, audience)?;
    }
}

/// So many cases that take the drawn way, of which so many are guests.
fn straight(n: usize, n_guests: usize) -> Vec<Case> {
    let case = |is_member| Case {
        path: vec![0, 2, 3],
        is_member,
        end: super::END - 190,
    };
    let guests = (0..n_guests).map(|_| case(false));
    (n_guests..n).map(|_| case(true)).chain(guests).collect()
}

#[test]
fn counts_that_differ_by_few_stand_rounded_as_before() {
    // One more marks the end of the log.
    let cases = straight(123, 4);
    let all = overlay_of(&cases, &CaseCondition::everything());
    let exact = release(&all, Audience::Anybody, &[]);
    assert_eq!(exact.leaving().n_cases, Some(124));
    assert_eq!(exact.leaving().compared, None);
    let earlier = remembered(&exact, Audience::Anybody);
    let fewer = overlay_of(&cases, &members());
    let rounded = release(&fewer, Audience::Anybody, &earlier);
    assert_eq!(rounded.leaving().n_cases, Some(120));
    assert_eq!(rounded.leaving().rounded_to, Some(10));
    assert_eq!(
        rounded.leaving().compared.as_deref(),
        Some(
            "Compared with what left on 3 November 2026, 4 people could be told apart. All counts are rounded to multiples of 10."
        )
    );
    assert!(
        rounded.to_remember().is_empty(),
        "what is rounded tells nothing of who comes later"
    );
}

#[test]
fn groups_that_differ_by_many_are_told_exactly() {
    let cases = straight(123, 40);
    let all = overlay_of(&cases, &CaseCondition::everything());
    let earlier = remembered(&release(&all, Audience::Anybody, &[]), Audience::Anybody);
    let fewer = overlay_of(&cases, &members());
    let told = release(&fewer, Audience::Anybody, &earlier);
    assert_eq!(told.leaving().n_cases, Some(84));
    assert_eq!(told.leaving().rounded_to, None);
}

#[test]
fn teams_are_compared_with_what_anybody_may_know() {
    let cases = straight(123, 7);
    let all = overlay_of(&cases, &CaseCondition::everything());
    let fewer = overlay_of(&cases, &members());
    let earlier = remembered(&release(&all, Audience::Anybody, &[]), Audience::Anybody);
    let rounded_to = |audience| release(&fewer, audience, &earlier).leaving().rounded_to;
    assert_eq!(rounded_to(Audience::Anybody), Some(10));
    assert_eq!(rounded_to(Audience::Team), None, "7 are enough for a team");
}
