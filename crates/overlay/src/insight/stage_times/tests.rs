//! Times from stage to stage on small logs.

use std::fmt::Write;

use expect_test::{Expect, expect};
use journey::command::{Command, CountingChoice, SetCounting};
use journey::{CaseCondition, LogId, StageArrival, WorkingHours};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::insight::{Insight, InsightQuestion, insight};
use crate::observed::Observed;

const MAP: &str = "\
Consider: search, compare
Buy: order
After: receive
search -> compare -> order -> receive
order -> compare";

#[track_caller]
fn check(log: &str, choices: Vec<CountingChoice>, expected: &Expect) {
    let mut project = drawn(MAP, "stage times");
    let map = *project.maps().keys().next().unwrap();
    for choice in choices {
        let command = Command::SetCounting(SetCounting { id: map, choice });
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    }
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let all = CaseCondition::everything();
    let found = insight(&asked, &all, &InsightQuestion::StageTimes, &|| false).unwrap();
    let Insight::StageTimes { stage_times } = found else {
        panic!("another answer than asked for");
    };
    let mut text = String::new();
    if let Some(whole) = &stage_times.whole {
        writeln!(
            text,
            "a case lasts {}",
            language::Language::En.duration(whole.median_s)
        )
        .unwrap();
    }
    for it in &stage_times.ways {
        write!(
            text,
            "{} → {}: {} of {}, {} under way",
            it.from_name, it.to_name, it.arrived.k, it.arrived.n, it.n_under_way
        )
        .unwrap();
        if let Some(times) = &it.times {
            write!(
                text,
                ", median {}",
                language::Language::En.duration(times.median_s)
            )
            .unwrap();
            if let Some((low, high)) = times.low_s.zip(times.high_s) {
                write!(
                    text,
                    " ({} to {})",
                    language::Language::En.duration(low),
                    language::Language::En.duration(high)
                )
                .unwrap();
            }
        }
        if let Some(survival) = &it.survival {
            let median = survival
                .median_s
                .map(|it| language::Language::En.duration(it));
            write!(text, ", half by {}", median.as_deref().unwrap_or("never")).unwrap();
        }
        text.push('\n');
    }
    for (_, name, share) in stage_times.conversion.iter().flat_map(|it| &it.stages) {
        writeln!(text, "{name} soon: {} of {}", share.k, share.n).unwrap();
    }
    expected.assert_eq(&text);
}

const LOG: &str = "\
5x search +2h order +1d receive
5x search +4h order +3h compare +1h order +2d receive
4x search +1h compare
2x search (open)";

#[test]
fn from_the_first_event_of_a_stage_to_the_first_later_one_of_the_next() {
    check(
        LOG,
        Vec::new(),
        &expect![[r#"
        a case lasts 1 d 2 h
        Consider → Buy: 10 of 16, 2 under way, median 3 h (2 h to 4 h), half by 2 h
        Buy → After: 10 of 10, 0 under way, median 1 d 14 h (1 d to 2 d 4 h), half by 1 d
    "#]],
    );
}

#[test]
fn or_to_the_last_one() {
    let arrival = StageArrival::Last;
    let choice = CountingChoice::StageArrival { arrival };
    check(
        LOG,
        vec![choice],
        &expect![[r#"
        a case lasts 1 d 2 h
        Consider → Buy: 10 of 16, 2 under way, median 5 h (2 h to 8 h), half by 2 h
        Buy → After: 10 of 10, 0 under way, median 1 d 14 h (1 d to 2 d 4 h), half by 1 d
    "#]],
    );
}

#[test]
fn only_working_hours_count_where_the_map_says_so() {
    let hours = WorkingHours {
        days: [true; 7],
        from_min: 0,
        to_min: 12 * 60,
        zone: "UTC".to_owned(),
        holidays: Vec::new(),
    };
    let choice = CountingChoice::WorkingHours { hours: Some(hours) };
    check(
        LOG,
        vec![choice],
        &expect![[r#"
        a case lasts 12 h
        Consider → Buy: 10 of 16, 2 under way, median 0 s (0 s to 0 s), half by 0 s
        Buy → After: 10 of 10, 0 under way, median 18 h (12 h to 1 d), half by 12 h
    "#]],
    );
}

#[test]
fn a_stage_must_be_reached_within_a_time_where_the_map_asks_for_it() {
    let time = "3 h".to_owned();
    check(
        LOG,
        vec![CountingChoice::Conversion { time }],
        &expect![[r#"
            a case lasts 1 d 2 h
            Consider → Buy: 10 of 16, 2 under way, median 3 h (2 h to 4 h), half by 2 h
            Buy → After: 10 of 10, 0 under way, median 1 d 14 h (1 d to 2 d 4 h), half by 1 d
            Consider soon: 14 of 14
            Buy soon: 5 of 14
            After soon: 0 of 14
        "#]],
    );
}
