//! The ten sentences of `docs/online-shop.md`, counted anew from the file and beside the overlay.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use chrono::NaiveDateTime;
use events::{EventLog, Journeys};
use import::{ForeignFile, ImportOptions, Roles};
use journey::{CaseCondition, LogId, MapForm, MapId, Place, Project};
use language::Language;
use overlay::{Observed, Overlay};
use serde_json::Value;
use tests::shared_data;

/// Read as a spreadsheet would: the events of each client in order, with their times in seconds.
type Clients = BTreeMap<String, Vec<(f64, String)>>;

fn clients(path: &std::path::Path) -> Clients {
    let mut clients = Clients::new();
    let mut rows = csv::Reader::from_path(path).unwrap();
    for row in rows.records() {
        let row = row.unwrap();
        let time = NaiveDateTime::parse_from_str(&row[2], "%Y-%m-%d %H:%M:%S%.f").unwrap();
        let time_s = time.and_utc().timestamp_micros() as f64 / 1e6;
        let events = clients.entry(row[0].to_owned()).or_default();
        events.push((time_s, row[1].to_owned()));
    }
    for events in clients.values_mut() {
        events.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    clients
}

fn overlay(path: &std::path::Path, form: &Value) -> (Project, Overlay) {
    let form = MapForm::read(&form.to_string()).unwrap();
    let mut project = Project::default();
    for command in form.commands("Shop", Language::En).unwrap() {
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    }
    let map: MapId = *project.maps().keys().next().unwrap();
    let roles = Roles {
        case: "client_id".into(),
        activity: "event".into(),
        time: "timestamp".into(),
        start: None,
        date_order: None,
        zone: Some("UTC".into()),
        only: Vec::new(),
        attributes: None,
        ..Roles::default()
    };
    let options = ImportOptions::default();
    let read = import::read(
        &ForeignFile::open(path).unwrap(),
        &options,
        &roles,
        &mut |_| ControlFlow::Continue(()),
    );
    let log: EventLog = read.unwrap().0;
    assert_eq!(log.profile().n_cases, 3_750);
    let observed = Observed::of(&project, map, LogId::named("shop"), &log).unwrap();
    let all = CaseCondition::everything();
    let overlays = overlay::compare(&project, map, &log, &observed, &[&all], &|| false);
    (project, overlays.unwrap().remove(0))
}

/// What a spreadsheet counts.
struct Counted {
    n_events: usize,
    n_clients: usize,
    n_open: usize,
    n_closed: usize,
    fitting: usize,
    see_catalog: usize,
    fill_cart: usize,
    pay: usize,
    closed_see_catalog: usize,
    lost_in_catalog: usize,
    start_in_catalog: usize,
    back_to_main: usize,
    into_cart: usize,
    /// From cart to delivery: clients, times, median in seconds.
    on_to_delivery: (usize, usize, f64),
}

type Path<'a> = Vec<&'a (f64, String)>;

fn window_s(all: &Clients) -> f64 {
    let times = all
        .values()
        .flat_map(|it| it.windows(2).map(|it| it[1].0 - it[0].0));
    let mut gaps: Vec<f64> = times.collect();
    gaps.sort_by(f64::total_cmp);
    let place = (gaps.len() - 1) as f64 * 0.95;
    let below = gaps[place as usize];
    below + place.fract() * (gaps[place as usize + 1] - below)
}

/// The eight ways through the line.
fn ways() -> BTreeSet<Vec<String>> {
    let mut ways = BTreeSet::new();
    for product in ["product1", "product2"] {
        for delivery in ["delivery_courier", "delivery_pickup"] {
            for payment in ["payment_card", "payment_cash"] {
                let line = [
                    ["main", "products", product],
                    ["cart", "delivery_choice", delivery],
                    ["payment_choice", payment, "payment_done"],
                ];
                ways.insert(line.concat().into_iter().map(str::to_owned).collect());
            }
        }
    }
    ways
}

fn is_last(path: &Path<'_>, name: &str) -> bool {
    path.last().is_some_and(|it| it.1 == name)
}

fn happens(path: &Path<'_>, name: &str) -> bool {
    path.iter().any(|it| it.1 == name)
}

/// Clients in whom one event is directly followed by another, and the times between.
fn followed(paths: &[&Path<'_>], a: &str, b: &str) -> (usize, Vec<f64>) {
    let (mut n_clients, mut times) = (0, Vec::new());
    for path in paths {
        let pairs = path.windows(2).filter(|it| it[0].1 == a && it[1].1 == b);
        let n_before = times.len();
        times.extend(pairs.map(|it| it[1].0 - it[0].0));
        n_clients += usize::from(times.len() > n_before);
    }
    times.sort_by(f64::total_cmp);
    (n_clients, times)
}

fn count(all: &Clients) -> Counted {
    let window_s = window_s(all);
    let end_s = all
        .values()
        .map(|it| it.last().unwrap().0)
        .fold(f64::MIN, f64::max);
    let judged: Vec<(bool, Path<'_>)> = all
        .values()
        .map(|events| {
            let path: Path<'_> = events.iter().filter(|it| it.1 != "lost").collect();
            let is_recent = end_s - events.last().unwrap().0 <= window_s;
            (is_recent && !is_last(&path, "payment_done"), path)
        })
        .collect();
    let paths: Vec<&Path<'_>> = judged.iter().map(|it| &it.1).collect();
    let closed: Vec<&Path<'_>> = judged.iter().filter(|it| !it.0).map(|it| &it.1).collect();
    let with = |of: &[&Path<'_>], name| of.iter().filter(|it| happens(it, name)).count();
    let names = |path: &Path<'_>| -> Vec<String> { path.iter().map(|it| it.1.clone()).collect() };
    let ways = ways();
    let (n_on, times) = followed(&paths, "cart", "delivery_choice");
    let middle = times.len() / 2;
    let starts = |it: &&&Path<'_>| it.first().is_some_and(|it| it.1 == "products");
    Counted {
        n_events: all.values().map(Vec::len).sum(),
        n_clients: all.len(),
        n_open: paths.len() - closed.len(),
        n_closed: closed.len(),
        fitting: closed.iter().filter(|it| ways.contains(&names(it))).count(),
        see_catalog: with(&paths, "products"),
        fill_cart: with(&paths, "cart"),
        pay: with(&paths, "payment_done"),
        closed_see_catalog: with(&closed, "products"),
        lost_in_catalog: closed.iter().filter(|it| is_last(it, "products")).count(),
        start_in_catalog: paths.iter().filter(starts).count(),
        back_to_main: followed(&paths, "products", "main").0,
        into_cart: followed(&paths, "products", "cart").0,
        on_to_delivery: (
            n_on,
            times.len(),
            f64::midpoint(times[middle], times[(times.len() - 1) / 2]),
        ),
    }
}

fn n(count: usize) -> String {
    match count {
        0..1_000 => count.to_string(),
        _ => format!("{},{:03}", count / 1_000, count % 1_000),
    }
}

fn check_document(document: &str, it: &Counted) {
    let clients = n(it.n_clients);
    let (on, n_times, median_s) = it.on_to_delivery;
    let sentences = [
        format!("{} events of {clients} clients", n(it.n_events)),
        format!("{} clients are still under way", n(it.n_open)),
        format!("{} of {} closed journeys", n(it.fitting), n(it.n_closed)),
        format!("{} of {clients} clients (96.3 %) see", n(it.see_catalog)),
        format!("{} of {clients} (51.3 %) put", n(it.fill_cart)),
        format!("{} of {clients} (17.4 %) pay", n(it.pay)),
        format!(
            "{} of the {} closed",
            n(it.lost_in_catalog),
            n(it.closed_see_catalog)
        ),
        format!(
            "{} of {clients} clients (71.6 %) start",
            n(it.start_in_catalog)
        ),
        format!("{} clients go back to the main page", n(it.back_to_main)),
        format!("straight into the cart ({})", n(it.into_cart)),
        format!(
            "{} clients, {} times, with a median of {median_s:.1}",
            n(on),
            n(n_times)
        ),
    ];
    for sentence in sentences {
        assert!(
            document.contains(&sentence),
            "“{sentence}” is not in the document"
        );
    }
}

fn check_overlay(project: &Project, overlay: &Overlay, it: &Counted) {
    let step = |name: &str| project.steps().values().find(|it| it.name == name).unwrap();
    let seen = |name: &str| {
        let found = overlay.steps.iter().find(|it| it.step == step(name).id);
        found.unwrap().observed.as_ref().unwrap()
    };
    let place = |name: &str| Place::Touchpoint(step(name).touchpoint);
    let succession = |from: Place, to: &str| {
        let mut all = overlay.successions.iter();
        all.find(|it| it.from == from && it.to == place(to))
            .unwrap()
    };
    let check = |ours: u64, counted: usize| assert_eq!(ours, counted as u64);
    check(overlay.n_cases_open, it.n_open);
    check(overlay.fit.as_ref().unwrap().fitting_closed.k, it.fitting);
    check(seen("products").reach.k, it.see_catalog);
    check(seen("cart").reach.k, it.fill_cart);
    check(seen("payment_done").reach.k, it.pay);
    let drop_off = seen("products").drop_off.unwrap();
    check(drop_off.k, it.lost_in_catalog);
    check(drop_off.n, it.closed_see_catalog);
    check(
        succession(Place::Start, "products").cases,
        it.start_in_catalog,
    );
    check(succession(place("products"), "main").cases, it.back_to_main);
    check(succession(place("products"), "cart").cases, it.into_cart);
    let delivery = succession(place("cart"), "delivery_choice");
    check(delivery.cases, it.on_to_delivery.0);
    check(delivery.count, it.on_to_delivery.1);
    let median_s = delivery.times.unwrap().median_s;
    assert!((median_s - it.on_to_delivery.2).abs() < 1e-6, "{median_s}");
}

#[test]
fn the_ten_sentences_can_be_counted_again() {
    let Some(shared) = shared_data() else {
        return;
    };
    let path = shared.join("simple-onlineshop/simple-onlineshop.csv");
    let expected = std::fs::read(shared.join("expected/simple-onlineshop.json")).unwrap();
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/online-shop.md");
    let counted = count(&clients(&path));
    check_document(&std::fs::read_to_string(document).unwrap(), &counted);
    let (project, overlay) = overlay(&path, &expected["models"]["strict"]["map"]);
    check_overlay(&project, &overlay, &counted);
}
