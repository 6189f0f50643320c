//! What goes together with an outcome, on small logs and on random ones.

use journey::{CaseCondition, FigureId, LogId, MapId, Place, Project};
use proptest::prelude::{prop, prop_assert, prop_assert_eq, proptest};

use super::{AssociatedWith, Association, Associations, RiskRatio};
use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::figures::statistics::share;
use crate::filter::cohort::count_cases;
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;

const MAP: &str = "\
Buy: search, compare, order, pay
After: help
search -> compare -> order -> pay -> help
rules
  search -> search
  compare -> compare
  order -> order
  pay -> pay
  help -> help";

fn place(project: &Project, name: &str) -> Place {
    let step = project.steps().values().find(|it| it.name == name);
    Place::Touchpoint(step.unwrap().touchpoint)
}

fn reaching(project: &Project, name: &str) -> CaseCondition {
    let step = project.steps().values().find(|it| it.name == name);
    CaseCondition::CountsIn {
        figure: FigureId::StepReach {
            step: step.unwrap().id,
        },
    }
}

/// The same with an end everywhere, so that no case is open.
fn ending_anywhere() -> String {
    MAP.replace(
        "search, compare, order, pay\n",
        "search (end), compare (end), order (end), pay (end)\n",
    )
    .replace("After: help", "After: help (end)")
}

/// What goes together with an outcome, and how many cases each row's condition means.
fn found(
    log: &str,
    outcome: impl Fn(&Project) -> CaseCondition,
) -> (Associations, Vec<Option<u64>>) {
    found_on(MAP, log, outcome)
}

fn found_on(
    map: &str,
    log: &str,
    outcome: impl Fn(&Project) -> CaseCondition,
) -> (Associations, Vec<Option<u64>>) {
    let project = drawn(map, "outcome");
    let map: MapId = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let question = InsightQuestion::Outcome {
        outcome: Some(outcome(&project)),
    };
    let everyone = CaseCondition::everything();
    let answer = insight(&asked, &everyone, &question, &|| false).unwrap();
    let Insight::Outcome {
        associations: Some(associations),
    } = answer
    else {
        unreachable!("this was asked for")
    };
    let counted = associations.rows.iter().map(|it| {
        let condition = it.condition.as_ref()?;
        let counted = count_cases(&asked, &[condition], &|| false).unwrap();
        Some(counted[0].cases.k)
    });
    let counted = counted.collect();
    (associations, counted)
}

fn row<'a>(associations: &'a Associations, words: &str) -> Option<&'a Association> {
    associations.rows.iter().find(|it| it.words == words)
}

fn counts(it: &Association) -> [(u64, u64); 2] {
    [(it.with.k, it.with.n), (it.without.k, it.without.n)]
}

#[test]
fn only_what_lies_before_the_outcome_counts() {
    let log = "\
60x search compare order pay help
10x search compare order
20x search order pay help
30x search order help
10x search";
    let (all, counted) = found(log, |it| reaching(it, "pay"));
    assert!(all.only_before);
    assert_eq!((all.rate.k, all.rate.n), (80, 130));
    assert_eq!(
        counts(row(&all, "reach “compare”").unwrap()),
        [(60, 70), (20, 60)]
    );
    // Help after paying is no help before it.
    assert_eq!(
        counts(row(&all, "reach “help”").unwrap()),
        [(0, 30), (80, 100)]
    );
    assert!(row(&all, "reach “pay”").is_none(), "not the outcome itself");
    assert!(row(&all, "show that “pay” is skipped").is_none());
    // Ten stop before they could compare: who is to say that they skip it?
    assert_eq!(
        counts(row(&all, "show that “compare” is skipped").unwrap()),
        [(20, 50), (60, 80)]
    );
    for (row, counted) in all.rows.iter().zip(counted) {
        assert!(counted.is_none_or(|it| it == row.with.n), "{row:?}");
    }
    let of_help = row(&all, "reach “help”").unwrap();
    assert_eq!(
        of_help.condition, None,
        "most who reach it do so after paying"
    );
}

#[test]
fn of_any_other_outcome_all_of_a_case_counts() {
    let log = "1x search compare order pay help\n60x search compare order pay\n40x search order";
    let (all, _) = found(log, |it| CaseCondition::EndsWith {
        place: place(it, "pay"),
    });
    assert!(!all.only_before);
    let skipped = row(&all, "show that “pay” is skipped").unwrap();
    assert_eq!(counts(skipped), [(0, 40), (60, 61)]);
}

#[test]
fn nothing_that_is_said_speaks_of_a_cause() {
    let log = "60x search compare order pay\n40x search order\n9x search";
    let (all, _) = found(log, |it| reaching(it, "pay"));
    let told = serde_json::to_string(&all).unwrap().to_lowercase();
    assert!(
        all.headline.ends_with("go notably together with it"),
        "{}",
        all.headline
    );
    for word in ["cause", "because", "leads to", "effect of", "due to"] {
        assert!(!told.contains(word), "{word}: {told}");
    }
}

#[test]
fn the_ratio_has_the_interval_of_katz_and_says_nothing_where_there_is_none() {
    // scipy.stats.contingency.relative_risk(20, 100, 10, 100).confidence_interval(0.95).
    let ratio = RiskRatio::of(&share(20, 100), &share(10, 100)).unwrap();
    let near = |a: f64, b: f64| (a - b).abs() < 5e-6;
    assert!(near(ratio.value, 2.0), "{ratio:?}");
    assert!(near(ratio.low.unwrap(), 0.986_563), "{ratio:?}");
    assert!(near(ratio.high.unwrap(), 4.054_479), "{ratio:?}");
    assert_eq!(RiskRatio::of(&share(20, 100), &share(0, 100)), None);
    let none = RiskRatio::of(&share(0, 100), &share(10, 100)).unwrap();
    assert_eq!((none.value, none.low, none.high), (0.0, None, None));
}

proptest! {
    #[test]
    fn every_row_divides_the_closed_cases_and_steps_count_as_by_hand(
        paths in prop::collection::vec((1..40_u64, prop::collection::vec(0..5_usize, 1..7)), 1..10),
    ) {
        let names = ["search", "compare", "order", "pay", "help"];
        let line = |(n, path): &(u64, Vec<usize>)| {
            let path: Vec<&str> = path.iter().map(|it| names[*it]).collect();
            format!("{n}x {}\n", path.join(" "))
        };
        let log: String = paths.iter().map(line).collect();
        let (all, counted) = found_on(&ending_anywhere(), &log, |it| reaching(it, "pay"));
        for (row, counted) in all.rows.iter().zip(counted) {
            prop_assert_eq!(row.with.n + row.without.n, all.rate.n);
            prop_assert_eq!(row.with.k + row.without.k, all.rate.k);
            prop_assert!(counted.is_none_or(|it| it == row.with.n), "{row:?}");
        }
        for (step, name) in names.iter().enumerate().filter(|it| *it.1 != "pay") {
            let (mut k, mut n) = (0, 0);
            for (n_cases, path) in &paths {
                let end = path.iter().position(|it| names[*it] == "pay");
                if path[..end.unwrap_or(path.len())].contains(&step) {
                    n += n_cases;
                    k += if end.is_some() { *n_cases } else { 0 };
                }
            }
            if let Some(row) = row(&all, &format!("reach “{name}”")) {
                prop_assert_eq!((row.with.k, row.with.n), (k, n), "{}", name);
                let is_figure = matches!(row.of, AssociatedWith::Figure { .. });
                prop_assert!(is_figure);
            } else {
                prop_assert!(n < 5 || all.rate.n - n < 5, "{} is missing", name);
            }
        }
    }
}
