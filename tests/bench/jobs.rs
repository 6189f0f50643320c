//! How long the app's jobs take on a generated log and on a big map: `cargo xtask bench`.
//!
//! CPU seconds are user and system time of all threads; the machine may be shared, so compare figures
//! of one run only. Beside them stands a count of the same file's line ends, as a measure of the machine.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints its table, and may stop at the first surprise"
)]

mod big_map;
mod meter;

use std::fs::File;
use std::io::BufWriter;
use std::ops::ControlFlow;
use std::path::Path;

use event_store::EventStore;
use events::{EventLog, Journeys};
use import::{ImportOptions, Roles};
use journey::command::{AttachLog, Connect};
use journey::{
    CaseCondition, Command, LogId, LogSummary, MapForm, MapId, Project, StepId, TransitionId,
    TransitionOrigin,
};

use overlay::Observed;

use crate::meter::{Meter, megabytes, print_head, print_peak};

const SEED: u64 = 7;
const N_EVENTS: u64 = 1_000_000;
/// Steps of the map that the log is laid over.
const N_STEPS: usize = 15;

fn main() {
    let n_events = std::env::args()
        .find_map(|it| it.parse().ok())
        .unwrap_or(N_EVENTS);
    let folder = tempfile::tempdir().unwrap();
    print_head(n_events);
    let path = folder.path().join("log.csv");
    write_log(&path, n_events);
    let log = read_log(&path, n_events);
    keep_log(folder.path(), &log);
    compare(&log);
    print_peak();
    big_map::edit(folder.path());
}

fn write_log(path: &Path, n_events: u64) {
    let meter = Meter::start("write the log");
    let out = BufWriter::new(File::create(path).unwrap());
    synthetic::traffic::write_csv(SEED, n_events, out).unwrap();
    meter.stop(Some(std::fs::metadata(path).unwrap().len()), Some(n_events));
}

fn read_log(path: &Path, n_events: u64) -> EventLog {
    let n_bytes = std::fs::metadata(path).unwrap().len();
    let bytes = std::fs::read(path).unwrap();
    let meter = Meter::start("count its line ends (memchr)");
    let n_lines = memchr::memchr_iter(b'\n', &bytes).count();
    meter.stop(Some(n_bytes), Some(n_events));
    assert_eq!(n_lines as u64, n_events + 1);
    drop(bytes);

    let roles = Roles {
        case: "case_id".into(),
        activity: "event".into(),
        time: "timestamp".into(),
        start: None,
        date_order: None,
        zone: None,
        only: Vec::new(),
        attributes: None,
    };
    let meter = Meter::start("import the CSV");
    let options = ImportOptions::default();
    let read = import::read(path, &options, &roles, &mut |_| ControlFlow::Continue(()));
    let (log, report) = read.unwrap();
    meter.stop(Some(n_bytes), Some(n_events));
    assert_eq!((report.n_events, report.n_rejected), (n_events, 0));
    println!(
        "  {} cases, {} activities",
        log.n_cases(),
        log.parts().activities.len()
    );
    log
}

fn keep_log(folder: &Path, log: &EventLog) {
    let n_events = log.n_events() as u64;
    let store = EventStore::open(&folder.join("events")).unwrap();
    let meter = Meter::start("put the log at rest");
    store.put("bench", log).unwrap();
    meter.stop(None, Some(n_events));
    let n_bytes: u64 = std::fs::read_dir(folder.join("events"))
        .unwrap()
        .map(|it| it.unwrap().metadata().unwrap().len())
        .sum();
    println!(
        "  {:.1} bytes an event at rest",
        n_bytes as f64 / n_events as f64
    );
    let meter = Meter::start("bring it back");
    let again = store.read("bench").unwrap();
    meter.stop(Some(n_bytes), Some(n_events));
    assert!(again == *log);
}

fn compare(log: &EventLog) {
    let n_events = log.n_events() as u64;
    let (mut project, map, id) = line_over(log);
    let all = CaseCondition::everything();
    let whole = |project: &Project, observed: &Observed<EventLog>, what: &'static str| {
        let meter = Meter::start(what);
        let overlays = overlay::compare(project, map, log, observed, &[&all], &|| false);
        meter.stop(None, Some(n_events));
        overlays.unwrap().remove(0)
    };
    let meter = Meter::start("read it under the rules: paths, successions, medians");
    let observed = Observed::of(&project, map, id, log).unwrap();
    meter.stop(None, Some(n_events));
    let first = whole(
        &project,
        &observed,
        "lay it over a map of 15 steps (all figures)",
    );
    let fit = first.fit.unwrap();
    println!(
        "  {} paths, total cost {}, log fitness {:.4}",
        first.n_variants,
        fit.total_cost,
        fit.log_fitness.unwrap()
    );
    let columns: Vec<StepId> = project.columns_of(map).iter().map(|it| it.id).collect();
    let connect = Command::Connect(Connect {
        id: TransitionId::named("bench"),
        from: columns[2],
        to: columns[7],
        origin: TransitionOrigin::Drawn,
    });
    let change = project.plan(&connect).unwrap();
    project.apply(&change);
    assert!(observed.still_holds(&project, map, id));
    whole(&project, &observed, "the same after one drawn transition");
}

/// A line of the commonest activities, in the order in which journeys tend to show them.
fn line_over(log: &EventLog) -> (Project, MapId, LogId) {
    let fields = [events::LogField::Activity];
    let mut tuples = log.tuples(&fields);
    tuples.sort_by_key(|it| std::cmp::Reverse(it.n_events));
    tuples.truncate(N_STEPS);
    let mut names: Vec<String> = tuples
        .into_iter()
        .filter_map(|it| it.values[0].clone())
        .collect();
    names.sort();
    let elements: Vec<_> = names
        .iter()
        .map(|it| serde_json::json!({ "id": it, "label": it }))
        .collect();
    let edges: Vec<_> = names
        .windows(2)
        .map(|it| serde_json::json!([it[0], it[1]]))
        .collect();
    let form = serde_json::json!({
        "elements": elements, "edges": edges, "start": [names[0]], "end": [names[N_STEPS - 1]],
    });
    let form: MapForm = serde_json::from_value(form).unwrap();
    let mut project = Project::default();
    for command in form.commands("Bench").unwrap() {
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    }
    let map = *project.maps().keys().next().unwrap();
    let id = LogId::named("bench");
    let summary = LogSummary {
        id,
        map,
        source: "log.csv".into(),
        recipe: "{}".into(),
        n_cases: log.n_cases() as u64,
        n_events: log.n_events() as u64,
        n_rejected: 0,
        first_us: None,
        last_us: None,
    };
    let change = project
        .plan(&Command::AttachLog(AttachLog { log: summary }))
        .unwrap();
    project.apply(&change);
    (project, map, id)
}
