//! What the log answers, read off small logs by hand.

use crate::working::WorkingTime;

use super::super::{
    Apart, CaseFilter, Classification, EventLog, GapRange, Journeys, LogField, LogReading, Mark,
    Marks, Meaning, Merging, Period, ScoreTable, log_from_text,
};
use crate::case_set::CaseSet;

fn by_name(codes: &[(&str, Meaning)]) -> Classification {
    Classification {
        fields: vec![LogField::Activity],
        meanings: codes
            .iter()
            .map(|(name, meaning)| (vec![Some((*name).to_owned())], *meaning))
            .collect(),
        scores: ScoreTable::default(),
        merging: Merging::None,
        working: None,
    }
}

/// A log, read, with all of its cases.
fn read(text: &str, codes: &[(&str, Meaning)]) -> (EventLog, LogReading, CaseSet) {
    let log = log_from_text(text).unwrap();
    let reading = log.read(&by_name(codes));
    let all = log.within(&reading, &CaseFilter::everything());
    (log, reading, all)
}

const A_B_C: [(&str, Meaning); 3] = [
    ("a", Meaning::Code(0)),
    ("b", Meaning::Code(1)),
    ("c", Meaning::Code(2)),
];

#[test]
fn the_same_in_a_row_may_count_as_one_and_keeps_its_count() {
    let log = log_from_text("2x a +1h a +2h look +3h a +4h b +1h a").unwrap();
    let by = Classification {
        merging: Merging::All,
        ..by_name(&A_B_C)
    };
    let reading = log.read(&by);
    let all = log.within(&reading, &CaseFilter::everything());
    assert_eq!(log.paths(&reading).codes_of(0), [0, 1, 0]);
    let follows = log.neighbours(&reading, &all).follows;
    let times = follows
        .iter()
        .find(|it| (it.from, it.to) == (Some(0), Some(1)));
    // From the end of the last a to b.
    assert_eq!(times.unwrap().times.unwrap().median_s, 4.0 * 3_600.0);
    let steps = log.steps(&reading, &all);
    assert_eq!(
        (steps[0].code, steps[0].n_events, steps[0].n_cases),
        (0, 8, 2)
    );
    let merged: Vec<bool> = log
        .case(&reading, "1.1")
        .unwrap()
        .events
        .iter()
        .map(|it| it.is_merged)
        .collect();
    assert_eq!(merged, [false, true, false, true, false, false]);
    let lasts = |it: (i64, u32)| it.0;
    let durations = log.durations_us(&reading, &all).into_iter().map(lasts);
    assert_eq!(durations.collect::<Vec<i64>>(), [11 * 3_600_000_000; 2]);
}

#[test]
fn only_time_that_counts_is_in_gaps_and_durations() {
    let log = log_from_text("1x a +2h b +20h c").unwrap();
    let hour = 3_600_000_000;
    let begin = log.begin_us(0);
    // The first three hours, and the last hour before c.
    let spans = [
        (begin, begin + 3 * hour),
        (begin + 21 * hour, begin + 30 * hour),
    ];
    let by = Classification {
        working: Some(WorkingTime::of(spans)),
        ..by_name(&A_B_C)
    };
    let reading = log.read(&by);
    let all = log.within(&reading, &CaseFilter::everything());
    let mut marks = Marks::in_groups(2);
    let mark = |before, after, group| Mark {
        before,
        after,
        group,
    };
    marks.push([mark(0, 1, 0), mark(1, 2, 1)]);
    let times = log.times_us(&reading, &all, &marks);
    assert_eq!(times, [vec![2 * hour], vec![2 * hour]]);
    assert_eq!(log.durations_us(&reading, &all)[0].0, 4 * hour);
    // Windows go by the calendar, for counts as for the cases behind them.
    let range = GapRange {
        least_us: Some(20 * hour),
        most_us: None,
    };
    let apart = log.apart(&reading, &all, &marks, range);
    assert_eq!(
        apart.iter().map(|it| it.n_cases).collect::<Vec<_>>(),
        [0, 1]
    );
    let filter = CaseFilter::Apart(Box::new(Apart {
        by: None,
        marks,
        range,
    }));
    assert_eq!(log.within(&reading, &filter).len(), 1);
}

#[test]
fn a_place_behind_the_last_event_stands_for_the_end_of_the_log() {
    let (log, reading, all) = read("1x a b\n1x a", &A_B_C);
    let (_, end_us) = log.period_us().unwrap();
    let mut marks = Marks::in_groups(1);
    let mark = Mark {
        before: 0,
        after: u32::MAX,
        group: 0,
    };
    marks.push([mark]);
    let case = 1;
    let event = log.events_of(case).start;
    assert_eq!(
        log.times_us(&reading, &all, &marks),
        [vec![end_us - log.parts().time_us[event]]]
    );
}

#[test]
fn ignored_events_leave_a_trace_between_neighbours_and_left_out_ones_do_not() {
    let codes = [
        ("a", Meaning::Code(0)),
        ("b", Meaning::Code(1)),
        ("ping", Meaning::LeftOut),
    ];
    let (log, reading, all) = read("2x a ping look +30m b\n1x ping\n1x look", &codes);
    let variants = log.variants(&reading, &all, -1);
    let paths: Vec<(&[u32], u64)> = variants
        .iter()
        .map(|it| (log.paths(&reading).codes_of(it.path), it.n_cases))
        .collect();
    assert_eq!(paths, [(&[0, 1][..], 2), (&[][..], 1)]);
    let follows = log.neighbours(&reading, &all).follows;
    let pairs: Vec<_> = follows
        .iter()
        .map(|it| (it.from, it.to, it.count, it.n_ignored_between))
        .collect();
    let expected = [
        (None, Some(0), 2, 0),
        (Some(0), Some(1), 2, 2),
        (Some(1), None, 2, 0),
    ];
    assert_eq!(pairs, expected);
    assert_eq!(follows[1].times.unwrap().median_s, 2.5 * 3600.0);
}

#[test]
fn a_case_is_recent_until_it_falls_silent() {
    let (log, reading, all) = read("2x a b\n1x a\n3x a (open)", &A_B_C);
    let found: Vec<(u64, u64)> = log
        .variants(&reading, &all, 3_600_000_000)
        .iter()
        .map(|it| (it.n_cases, it.n_recent))
        .collect();
    assert_eq!(found, [(4, 3), (2, 1)]);
}

#[test]
fn times_go_into_the_groups_they_are_marked_for() {
    let (log, reading, all) = read("1x a +1h b +2h c\n1x a +3h b +4h c", &A_B_C);
    let mark = |before, after, group| Mark {
        before,
        after,
        group,
    };
    let mut marks = Marks::in_groups(3);
    marks.push([mark(0, 1, 0), mark(0, 2, 2)]);
    let times = log.times(&reading, &all, &marks);
    assert_eq!(times[0].unwrap().median_s, 2.0 * 3600.0);
    assert_eq!(times[1], None);
    assert_eq!(times[2].unwrap().median_s, 5.0 * 3600.0);
}

#[test]
fn tuples_of_columns_that_are_not_there_have_no_value() {
    let log = log_from_text("2x a b").unwrap();
    let tuples = log.tuples(&[LogField::Activity, LogField::Attribute("channel".into())]);
    let found: Vec<_> = tuples
        .iter()
        .map(|it| (it.values.clone(), it.n_events, it.n_cases))
        .collect();
    let expected = [
        (vec![Some("a".to_owned()), None], 2, 2),
        (vec![Some("b".to_owned()), None], 2, 2),
    ];
    assert_eq!(found, expected);
}

/// The ids of the cases that pass a filter.
#[track_caller]
fn check_filter(filter: &CaseFilter, expected: &[&str]) {
    let text = "2x a +1h b +1h c\n1x a +5h c\n1x b +1h a (open)\n1x ping";
    let codes = [&A_B_C[..], &[("ping", Meaning::LeftOut)]].concat();
    let (log, reading, _) = read(text, &codes);
    let cohort = log.within(&reading, filter);
    let found = log.cases(&reading, &cohort, 0, usize::MAX);
    let ids: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, expected, "{filter:?}");
}

#[test]
fn filters_choose_cases() {
    let hour_us = 3_600_000_000;
    let follows = |directly, within_us| CaseFilter::Follows {
        first: [0].into(),
        next: [2].into(),
        directly,
        within_us,
    };
    check_filter(&CaseFilter::everything(), &["1.1", "1.2", "2.1", "3.1"]);
    check_filter(&CaseFilter::Contains([1].into()), &["1.1", "1.2", "3.1"]);
    check_filter(&CaseFilter::StartsWith([0].into()), &["1.1", "1.2", "2.1"]);
    check_filter(&CaseFilter::EndsWith([0].into()), &["3.1"]);
    check_filter(&follows(false, None), &["1.1", "1.2", "2.1"]);
    check_filter(&follows(true, None), &["2.1"]);
    check_filter(&follows(false, Some(2 * hour_us)), &["1.1", "1.2"]);
    let lasts = CaseFilter::Lasts {
        least_us: Some(2 * hour_us),
        most_us: Some(3 * hour_us),
    };
    check_filter(&lasts, &["1.1", "1.2"]);
    let silent = CaseFilter::Not(Box::new(CaseFilter::Recent(hour_us)));
    check_filter(&silent, &["1.2", "2.1"]);
    let either = CaseFilter::Any(vec![silent.clone(), CaseFilter::EndsWith([0].into())]);
    check_filter(&either, &["1.2", "2.1", "3.1"]);
    let both = CaseFilter::All(vec![silent, CaseFilter::Contains([1].into())]);
    check_filter(&both, &["1.2"]);
    let value = CaseFilter::Shows {
        fields: vec![LogField::Activity],
        tuples: [vec![Some("b".to_owned())]].into(),
    };
    check_filter(&value, &["1.1", "1.2", "3.1"]);
    // Nothing that is left out counts, not even for a period.
    check_filter(
        &CaseFilter::Touches(Period::default()),
        &["1.1", "1.2", "2.1", "3.1"],
    );
}

#[test]
fn a_case_is_told_event_by_event() {
    let (log, reading, _) = read("1x a look +30m b", &A_B_C);
    let case = log.case(&reading, "1.1").unwrap();
    let events: Vec<(&str, Meaning)> = case
        .events
        .iter()
        .map(|it| (it.name.as_str(), it.meaning))
        .collect();
    let expected = [
        ("a", Meaning::Code(0)),
        ("look", Meaning::Ignored),
        ("b", Meaning::Code(1)),
    ];
    assert_eq!(events, expected);
    assert_eq!(case.summary.n_events, 3);
    assert_eq!(log.paths(&reading).find(&[0, 1]), Some(case.summary.path));
    assert_eq!(log.case(&reading, "9"), None);
}
