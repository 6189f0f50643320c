//! What the log answers, read off small logs by hand.

use std::collections::BTreeSet;

use super::super::{Classification, Closing, Journeys, LogField, Mark, Meaning, log_from_text};

fn by_name(codes: &[(&str, Meaning)]) -> Classification {
    Classification {
        fields: vec![LogField::Activity],
        meanings: codes
            .iter()
            .map(|(name, meaning)| (vec![Some((*name).to_owned())], *meaning))
            .collect(),
    }
}

const NEVER_OPEN: Closing = Closing {
    codes: BTreeSet::new(),
    window_us: -1,
};

#[test]
fn ignored_events_leave_a_trace_between_neighbours_and_left_out_ones_do_not() {
    let log = log_from_text("2x a ping look +30m b\n1x ping\n1x look").unwrap();
    let by = by_name(&[
        ("a", Meaning::Code(0)),
        ("b", Meaning::Code(1)),
        ("ping", Meaning::LeftOut),
    ]);
    let variants = log.variants(&by, &NEVER_OPEN);
    let paths: Vec<(&[u32], u64)> = variants
        .iter()
        .map(|it| (it.codes.as_slice(), it.n_cases))
        .collect();
    assert_eq!(paths, [(&[0, 1][..], 2), (&[][..], 1)]);
    let follows = log.successions(&by);
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
fn a_case_is_open_until_it_reaches_an_end_or_falls_silent() {
    let log = log_from_text("2x a b\n1x a\n3x a (open)").unwrap();
    let by = by_name(&[("a", Meaning::Code(0)), ("b", Meaning::Code(1))]);
    let closing = Closing {
        codes: [1].into(),
        window_us: 3_600_000_000,
    };
    let found: Vec<(u64, u64)> = log
        .variants(&by, &closing)
        .iter()
        .map(|it| (it.n_cases, it.n_open))
        .collect();
    assert_eq!(found, [(4, 3), (2, 0)]);
}

#[test]
fn times_go_into_the_groups_they_are_marked_for() {
    let log = log_from_text("1x a +1h b +2h c\n1x a +3h b +4h c").unwrap();
    let by = by_name(&[
        ("a", Meaning::Code(0)),
        ("b", Meaning::Code(1)),
        ("c", Meaning::Code(2)),
    ]);
    let variants = log.variants(&by, &NEVER_OPEN);
    let mark = |before, after, group| Mark {
        before,
        after,
        group,
    };
    let marks = vec![vec![mark(0, 1, 0), mark(0, 2, 2)]];
    let times = log.times(&by, &variants, &marks, 3);
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

#[test]
fn the_cases_behind_a_path_are_found() {
    let log = log_from_text("2x a b\n1x a").unwrap();
    let by = by_name(&[("a", Meaning::Code(0)), ("b", Meaning::Code(1))]);
    assert_eq!(log.cases(&by, &[0, 1], 10), ["1.1", "1.2"]);
    assert_eq!(log.cases(&by, &[0, 1], 1), ["1.1"]);
}
