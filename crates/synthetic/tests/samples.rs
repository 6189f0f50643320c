//! The samples that ship are what their seeds give, and tell the stories they are made for.

#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also outside its own function"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::Timelike;
use synthetic::{Journey, RETAIL, SAMPLES, traffic, write_csv};

/// The most bytes of a sample; the first was there before the limit.
const N_BYTES_MAX: usize = 500_000;
const N_BYTES_MAX_RETAIL: usize = 800_000;

fn sample(journey: &Journey) -> String {
    let mut bytes = Vec::new();
    write_csv(journey, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The events of each person, in order.
fn paths(journey: &Journey) -> BTreeMap<String, Vec<String>> {
    let text = sample(journey);
    let mut paths: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split(',');
        let case = cells.next().unwrap().to_owned();
        let event = cells.next().unwrap().to_owned();
        // Who is asked goes on as if nobody had asked.
        if event == "survey_answered" {
            continue;
        }
        paths.entry(case).or_default().push(event);
    }
    paths
}

/// Set UPDATE_EXPECT to write the files anew after a deliberate change.
#[test]
fn the_committed_samples_are_what_their_seeds_give() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/samples");
    for journey in SAMPLES {
        let path = folder.join(format!("{}.csv", journey.name));
        let told = sample(journey);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &told).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == told,
            "{}: run with UPDATE_EXPECT=1 after a deliberate change",
            journey.name
        );
        let n_bytes_max = match journey.name {
            "retail" => N_BYTES_MAX_RETAIL,
            _ => N_BYTES_MAX,
        };
        assert!(told.len() < n_bytes_max, "{}", journey.name);
        let n_events = told.lines().count() - 1;
        println!("{}: {n_events} events, {} bytes", journey.name, told.len());
        assert!(n_events > 2_000, "{}: {n_events} events", journey.name);
    }
}

/// The seconds since midnight of a row's time, and the day since 1970.
fn day_and_hour(row: &str) -> (i64, u32) {
    let text = row.split(',').nth(2).unwrap();
    let time = chrono::DateTime::parse_from_rfc3339(text).unwrap();
    (time.timestamp() / 86_400, time.time().hour())
}

#[test]
fn offices_work_in_office_hours_and_machines_at_night() {
    for (journey, event) in [
        ("saas", "quote_sent"),
        ("banking", "decision_made"),
        ("healthcare", "test_done"),
        ("telecom", "credit_check"),
        ("repair", "technician_arrived"),
        ("employee", "one_to_one"),
        ("complaint", "handed_over"),
    ] {
        let journey = SAMPLES.iter().find(|it| it.name == journey).unwrap();
        let text = sample(journey);
        let rows: Vec<&str> = text.lines().filter(|it| it.contains(event)).collect();
        assert!(rows.len() > 50, "{}", journey.name);
        for row in rows {
            let (day, hour) = day_and_hour(row);
            assert!((day + 3).rem_euclid(7) < 5, "on a weekend: {row}");
            assert!((8..17).contains(&hour), "after work: {row}");
        }
    }
    let text = sample(&RETAIL);
    assert!(text.lines().skip(1).any(|it| day_and_hour(it).1 == 3));
}

/// Whether a journey is one that the map allows from its first to its last step.
fn is_as_drawn(events: &[String]) -> bool {
    let mut rest: Vec<&str> = events.iter().map(String::as_str).collect();
    let mut next = |any: &[&str]| {
        let is_next = rest.first().is_some_and(|it| any.contains(it));
        if is_next {
            rest.remove(0);
        }
        is_next
    };
    if !next(&["ad_click", "referral"]) {
        return false;
    }
    while next(&["view_item", "store_visit", "add_wishlist"]) {}
    let mut fits = next(&["add_to_cart"]);
    next(&["begin_checkout"]);
    fits &= next(&["purchase"]) && next(&["order_shipped"]) && next(&["delivered"]);
    fits &= next(&["register_product", "help_view"]);
    if next(&["return_request"]) {
        fits &= next(&["return_received"]) && next(&["refund"]);
    }
    fits && next(&["repeat_purchase", "review_posted"]) && rest.is_empty()
}

#[test]
fn a_third_or_more_follow_the_map_exactly() {
    let journeys = paths(&RETAIL);
    let n_drawn = journeys.values().filter(|it| is_as_drawn(it)).count();
    let percent = n_drawn * 100 / journeys.len();
    println!("{percent} % of {} as drawn", journeys.len());
    assert!((30..=45).contains(&percent), "{percent} %");
}

#[test]
fn every_way_off_the_map_is_taken_by_enough_shoppers() {
    let journeys = paths(&RETAIL);
    let share = |from: &str, to: &str| {
        let is_pair = |it: &[String]| it[0] == from && it[1] == to;
        let takers = journeys.values().filter(|it| it.windows(2).any(is_pair));
        takers.count() * 1_000 / journeys.len()
    };
    let starts =
        |with: &str| journeys.values().filter(|it| it[0] == with).count() * 1_000 / journeys.len();
    let ends = |with: &str| {
        let takers = journeys.values().filter(|it| it.last().unwrap() == with);
        takers.count() * 1_000 / journeys.len()
    };
    for (what, per_mille, at_least) in [
        (
            "calls while waiting",
            share("order_shipped", "call_where_is_order"),
            130,
        ),
        ("shortcut", share("referral", "purchase"), 15),
        ("way back", share("begin_checkout", "view_item"), 20),
        ("cross-over", share("ad_click", "referral"), 10),
        (
            "cross-over in use",
            share("help_view", "register_product"),
            10,
        ),
        ("repeat", share("add_to_cart", "add_to_cart"), 15),
        ("early exit", ends("begin_checkout"), 50),
        ("early exit while considering", ends("view_item"), 15),
        (
            "unexpected entry",
            starts("view_item") + starts("store_visit"),
            25,
        ),
        ("skipped", share("delivered", "review_posted"), 10),
        ("refund too early", share("refund", "return_received"), 10),
        (
            "next purchase too early",
            share("repeat_purchase", "order_shipped"),
            5,
        ),
        ("swap", share("register_product", "delivered"), 10),
        (
            "instead of the parcel",
            share("purchase", "store_visit"),
            10,
        ),
        (
            "call instead of receipt",
            share("return_request", "call_where_is_order"),
            8,
        ),
        ("still waiting", ends("order_shipped") + ends("purchase"), 8),
    ] {
        println!("{what}: {per_mille} per mille");
        assert!(per_mille >= at_least, "{what}: {per_mille} per mille");
    }
    assert_eq!(
        share("add_to_cart", "purchase"),
        0,
        "drawn, and never taken"
    );
    assert_eq!(
        share("refund", "repeat_purchase"),
        0,
        "drawn, and never taken"
    );
}

#[test]
fn traffic_is_long_tailed_and_in_order_of_time() {
    let mut bytes = Vec::new();
    traffic::write_csv(7, 50_000, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let rows: Vec<Vec<&str>> = text
        .lines()
        .skip(1)
        .map(|it| it.split(',').collect())
        .collect();
    assert_eq!(rows.len(), 50_000);
    assert!(rows.is_sorted_by_key(|it| it[2]));
    let kinds: BTreeSet<&str> = rows.iter().map(|it| it[1]).collect();
    assert_eq!(kinds.len(), 40);
    let cases: BTreeSet<&str> = rows.iter().map(|it| it[0]).collect();
    let events_a_case = rows.len() / cases.len();
    assert!(
        (7..=13).contains(&events_a_case),
        "{events_a_case} events a case"
    );
    let bytes_a_row = text.len() / rows.len();
    assert!(
        (65..=80).contains(&bytes_a_row),
        "{bytes_a_row} bytes a row"
    );
}
