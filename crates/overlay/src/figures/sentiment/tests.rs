//! The observed curve beside the assumed one, read off small logs by hand.

use events::{EventLog, EventLogBuilder};
use expect_test::{Expect, expect};
use journey::{CaseCondition, LogId, Place};

use crate::comparison::compare;
use crate::conformance::testing::drawn;
use crate::figures::sentiment::Sentiment;
use crate::observed::Observed;

const MAP: &str = "\
Buy: order
Receive: deliver, help
order -> deliver -> help
lane Feeling (emotion)
  order: +1
  deliver: +0.5
  help: -2
rules
  order -> order
  deliver -> deliver
  help -> help
  survey -> leave out
";

/// Events a case, `n` times; behind a colon the score of an event.
fn log(cases: &[(usize, &str)]) -> EventLog {
    let mut builder = EventLogBuilder::new(&["score", "source"]);
    let mut n_before = 0;
    for (n, events) in cases {
        for _ in 0..*n {
            for (hour, event) in (0..).zip(events.split(' ')) {
                let (name, score) = event.split_once(':').unwrap_or((event, ""));
                let time_us = (n_before * 24 + hour) * 3_600_000_000;
                builder.push(&n_before.to_string(), name, time_us, None, &[score, ""]);
            }
            n_before += 1;
        }
    }
    // All of them are closed long before the log ends.
    builder.push(
        "last",
        "order",
        n_before * 200 * 3_600_000_000,
        None,
        &["", ""],
    );
    builder.finish()
}

fn sentiment(rules: &str, cases: &[(usize, &str)], only: &CaseCondition) -> Option<Sentiment> {
    let project = drawn(&format!("{MAP}{rules}"), "felt");
    let map = *project.maps().keys().next().unwrap();
    let log = log(cases);
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let mut overlays = compare(&project, map, &log, &observed, &[only], &|| false).unwrap();
    overlays.remove(0).sentiment
}

#[track_caller]
fn check(rules: &str, cases: &[(usize, &str)], expected: &Expect) {
    let all = CaseCondition::everything();
    expected.assert_eq(&told(&sentiment(rules, cases, &all).unwrap()));
}

fn told(of: &Sentiment) -> String {
    let mut lines = Vec::new();
    for it in &of.rules {
        let trouble = it.trouble.as_deref().unwrap_or("all read");
        lines.push(format!("{}; n {}; {trouble}", it.sentence, it.n_answers));
    }
    lines.push(format!(
        "{} answers at steps, {} nowhere, {} of {} cases",
        of.n_answers, of.n_unplaced, of.cases.k, of.cases.n
    ));
    for it in &of.steps {
        let interval = it.interval.map_or("?".to_owned(), |it| {
            format!("{:.3}..{:.3} {:?}", it.low, it.high, it.method)
        });
        lines.push(format!(
            "{:.3} ({interval}) n {}, answered {}/{}, best {}/{} worst {}/{}, gap {:?}, flipped {}",
            it.mean,
            it.n_answers,
            it.answered.k,
            it.answered.n,
            it.best_two.k,
            it.best_two.n,
            it.worst_two.k,
            it.worst_two.n,
            it.gap.map(|it| (it * 1e3).round() / 1e3),
            it.is_flipped,
        ));
        for it in &it.sources {
            let net = it.net_promoter_score;
            lines.push(format!("  {} n {} net {net:?}", it.mean, it.n_answers));
        }
    }
    lines.extend(of.findings.iter().map(|it| it.sentence.clone()));
    let rho = of.rank_correlation.map(|it| (it.rho, it.n_steps));
    let feeling = |it: Option<super::Moment>| it.map(|it| (it.feeling, it.n_answers));
    lines.push(format!(
        "rho {rho:?}, peak {:?} {:?}, end {:?} {:?}",
        feeling(of.peak.assumed),
        feeling(of.peak.observed),
        feeling(of.end.assumed),
        feeling(of.end.observed)
    ));
    lines.join("\n")
}

#[test]
fn the_other_way_round_comes_first_then_the_widest_gap() {
    check(
        "scores\n  score: NPS",
        &[
            (20, "order:10 deliver:2 help:4"),
            (20, "order:5 deliver:4 help:3"),
            (5, "order deliver help"),
        ],
        &expect![[r#"
            “score” (NPS 0–10): 0 → −2, 5 → 0, 10 → +2, straight in between; it counts at its own step; n 120; all read
            120 answers at steps, 0 nowhere, 40 of 46 cases
            0.500 (0.338..0.662 T) n 40, answered 40/46, best 20/40 worst 0/40, gap Some(0.0), flipped false
              7.5 n 40 net Some(0.0)
            -0.400 (-0.465..-0.335 T) n 40, answered 40/45, best 0/40 worst 0/40, gap Some(-0.65), flipped true
              3 n 40 net Some(-100.0)
            -0.300 (-0.332..-0.268 T) n 40, answered 40/45, best 0/40 worst 0/40, gap Some(0.7), flipped false
              3.5 n 40 net Some(-100.0)
            “deliver” is felt the other way round: assumed +0.5, observed −0.8 (−0.9 to −0.7, n = 40)
            “help” is felt better than assumed: assumed −2, observed −0.6 (−0.7 to −0.5, n = 40)
            rho Some((0.5, 3)), peak Some((-1.0, None)) Some((0.5, Some(40))), end Some((-1.0, None)) Some((-0.3, Some(40)))"#]],
    );
}

#[test]
fn what_is_outside_of_the_scale_is_said_and_never_counts() {
    check(
        "scores\n  score: stars",
        &[
            (3, "order:4"),
            (2, "order:7"),
            (1, "order:0"),
            (1, "order:n/a"),
            (1, "order:4,5"),
        ],
        &expect![[r#"
            “score” (stars 1–5): 1 → −2, 3 → 0, 5 → +2, straight in between; it counts at its own step; n 4; 3 outside of the scale (0, 7), 1 not a number (“n/a”)
            4 answers at steps, 0 nowhere, 4 of 9 cases
            0.562 (?) n 4, answered 4/9, best 4/4 worst 0/4, gap Some(0.063), flipped false
              4.125 n 4 net None
            rho None, peak Some((-1.0, None)) None, end Some((-1.0, None)) None"#]],
    );
}

#[test]
fn an_answer_counts_at_its_own_step_or_at_the_one_before() {
    let cases = [(6, "order survey:10 deliver:0"), (1, "survey:10 order")];
    check(
        "scores\n  score: NPS",
        &cases,
        &expect![[r#"
        “score” (NPS 0–10): 0 → −2, 5 → 0, 10 → +2, straight in between; it counts at its own step; n 13; all read
        6 answers at steps, 7 nowhere, 6 of 8 cases
        -1.000 (?) n 6, answered 6/6, best 0/6 worst 6/6, gap Some(-1.25), flipped true
          0 n 6 net Some(-100.0)
        “deliver” is felt the other way round: assumed +0.5, observed −2 (n = 6)
        rho None, peak Some((-1.0, None)) Some((-1.0, Some(6))), end Some((-1.0, None)) Some((-1.0, Some(6)))"#]],
    );
    check(
        "scores\n  score: NPS (step before)",
        &cases,
        &expect![[r#"
            “score” (NPS 0–10): 0 → −2, 5 → 0, 10 → +2, straight in between; it counts at the step before it; n 13; all read
            12 answers at steps, 1 nowhere, 6 of 8 cases
            0.000 (-0.500..0.500 Bootstrap) n 12, answered 6/8, best 6/12 worst 6/12, gap Some(-0.5), flipped false
              5 n 12 net Some(0.0)
            rho None, peak Some((-1.0, None)) Some((0.0, Some(12))), end Some((-1.0, None)) Some((-1.0, Some(6)))"#]],
    );
    // Of two rules for one column the first that holds reads it.
    check(
        "scores\n  score: NPS (step before, event survey)\n  score: from 10 over 5 to 0",
        &cases,
        &expect![[r#"
            “score” (NPS 0–10), only where the event’s name is “survey”: 0 → −2, 5 → 0, 10 → +2, straight in between; it counts at the step before it; n 7; all read
            “score” (own scale 10–0): 10 → −2, 5 → 0, 0 → +2, straight in between; it counts at its own step; n 6; all read
            12 answers at steps, 1 nowhere, 6 of 8 cases
            1.000 (?) n 6, answered 6/8, best 6/6 worst 0/6, gap Some(0.5), flipped false
              10 n 6 net Some(100.0)
            1.000 (?) n 6, answered 6/6, best 0/0 worst 0/0, gap Some(0.75), flipped false
              0 n 6 net None
            “deliver” is felt better than assumed: assumed +0.5, observed +2 (n = 6)
            “order” is felt better than assumed: assumed +1, observed +2 (n = 6)
            rho None, peak Some((-1.0, None)) Some((1.0, Some(6))), end Some((-1.0, None)) Some((1.0, Some(6)))"#]],
    );
}

#[test]
fn a_filter_leaves_the_answers_of_its_cases() {
    let place = Place::Touchpoint(
        drawn(MAP, "felt")
            .steps()
            .values()
            .find(|it| it.name == "help")
            .unwrap()
            .touchpoint,
    );
    let cases = [(30, "order:9 help"), (10, "order:1")];
    let only = CaseCondition::Contains { place };
    let found = sentiment("scores\n  score: NPS", &cases, &only).unwrap();
    assert_eq!((found.cases.k, found.cases.n), (30, 30));
    assert!((found.steps[0].mean - 0.8).abs() < 1e-9);
    // What a rule reads is said of the whole log.
    assert_eq!(found.rules[0].n_answers, 40);
}

#[test]
fn without_a_score_rule_nothing_is_said() {
    let all = CaseCondition::everything();
    assert_eq!(sentiment("", &[(9, "order:9")], &all), None);
}
