//! How long the app's jobs take on a generated log and on a big map: `cargo xtask bench`.
//!
//! CPU seconds are user and system time of all threads, and of the processes that were started meanwhile; the machine may be shared, so compare figures
//! of one run only. Beside them stands a count of the same file's line ends, as a measure of the machine.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints its table, and may stop at the first surprise"
)]

mod big_map;
mod exports;
mod long_history;
mod meter;

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use event_store::{EventStore, PackedLog};
use events::{
    CaseFilter, Classification, Codes, EventLog, Journeys, LogField, Meaning, Merging, ScoreTable,
};
use import::{ForeignFile, ImportOptions, Roles};
use journey::command::{AttachLog, Connect};
use journey::{
    CaseCondition, Command, LogId, LogSummary, MapForm, MapId, Project, StepId, TransitionId,
    TransitionOrigin,
};
use language::Language;

use overlay::Observed;
use worker::Worker;

use crate::meter::{
    Amount, Meter, cpu_time, forget_peak, megabytes, peak_bytes, print_head, print_line,
};

const SEED: u64 = 7;
/// Steps of the map that the log is laid over.
const N_STEPS: usize = 15;

/// Sizes that are measured where none is asked for.
const N_EVENTS: [u64; 2] = [100_000, 1_000_000];
/// What an event may take at rest, in memory, and at most while it is imported.
const GOAL_BYTES_AT_REST: f64 = 6.0;
const GOAL_BYTES_IN_MEMORY: f64 = 20.0;
const GOAL_BYTES_AT_PEAK: f64 = 55.0;
/// Events of the XES log, about a hundred megabytes.
const N_EVENTS_XES: usize = 430_000;

fn main() {
    let asked: Vec<u64> = std::env::args().filter_map(|it| it.parse().ok()).collect();
    let sizes = if asked.is_empty() {
        N_EVENTS.to_vec()
    } else {
        asked
    };
    for n_events in sizes {
        let folder = tempfile::tempdir().unwrap();
        print_head(n_events);
        let path = folder.path().join("log.csv");
        write_log(&path, n_events);
        count_lines(&path, n_events);
        let log = read_csv(&path, n_events);
        say_size(&log);
        keep_log(folder.path(), &log);
        import_and_keep(folder.path(), &path, &log);
        read_xes(folder.path(), &log);
        ask(&log);
        compare(&log);
    }
    let folder = tempfile::tempdir().unwrap();
    big_map::edit(folder.path());
    exports::write(folder.path());
    let folder = tempfile::tempdir().unwrap();
    long_history::go_on(folder.path());
}

fn write_log(path: &Path, n_events: u64) {
    let meter = Meter::start("write the log");
    let out = BufWriter::new(File::create(path).unwrap());
    synthetic::traffic::write_csv(SEED, n_events, out).unwrap();
    meter.stop(&Amount {
        n_bytes: Some(size_of(path)),
        n_events: Some(n_events),
        goal_cpu_s: None,
    });
}

/// Only the search in memory is timed: it tells how quick the machine is in this very minute.
fn count_lines(path: &Path, n_events: u64) {
    let mut file = File::open(path).unwrap();
    let mut bytes = vec![0; 16 << 20];
    let (mut cpu, mut wall, mut n_lines) = (Duration::ZERO, Duration::ZERO, 0);
    loop {
        let n_bytes = file.read(&mut bytes).unwrap();
        if n_bytes == 0 {
            break;
        }
        let (cpu_before, start) = (cpu_time(), Instant::now());
        n_lines += memchr::memchr_iter(b'\n', &bytes[..n_bytes]).count();
        cpu += cpu_time() - cpu_before;
        wall += start.elapsed();
    }
    assert_eq!(n_lines as u64, n_events + 1);
    let amount = Amount {
        n_bytes: Some(size_of(path)),
        n_events: Some(n_events),
        goal_cpu_s: None,
    };
    let job = "count its line ends (memchr)";
    print_line(job, cpu.as_secs_f64(), wall.as_secs_f64(), &amount);
}

/// Which column of the generated log is what.
fn roles() -> Roles {
    Roles {
        case: "case_id".into(),
        activity: "event".into(),
        time: "timestamp".into(),
        ..Roles::default()
    }
}

fn read_csv(path: &Path, n_events: u64) -> EventLog {
    forget_peak();
    let before = peak_bytes();
    let meter = Meter::start("import the CSV");
    let options = ImportOptions::default();
    let file = ForeignFile::open(path).unwrap();
    let read = import::read(
        &file,
        &options,
        &roles(),
        &mut |_| ControlFlow::Continue(()),
    );
    let (log, report) = read.unwrap();
    meter.stop(&Amount {
        n_bytes: Some(size_of(path)),
        n_events: Some(n_events),
        goal_cpu_s: Some(0.25 * millions(n_events)),
    });
    assert_eq!((report.n_events, report.n_rejected), (n_events, 0));
    println!(
        "  {} cases, {} activities",
        log.n_cases(),
        log.parts().activities.len()
    );
    if let (Some(before), Some(peak)) = (before, peak_bytes()) {
        let n_bytes = (peak - before) as f64 / n_events as f64;
        println!(
            "  {n_bytes:.1} bytes an event at the peak of memory (goal {GOAL_BYTES_AT_PEAK}), {:.0} MB",
            (peak - before) as f64 / 1e6
        );
    }
    log
}

/// What the columns take while the log is in memory.
fn say_size(log: &EventLog) {
    let parts = log.parts();
    let of_codes = |it: &Codes| match it {
        Codes::Bytes(it) => it.len(),
        Codes::Pairs(it) => 2 * it.len(),
        Codes::Whole(it) => 4 * it.len(),
    };
    let attributes: usize = parts.attributes.iter().map(|it| of_codes(&it.codes)).sum();
    let names: usize = parts.cases.names().map(|it| it.len() + 12).sum();
    let n_starts = parts.start_us.as_ref().map_or(0, Vec::len);
    let n_bytes = of_codes(&parts.activity) + attributes + names + 4 * parts.offsets.len();
    let n_bytes = n_bytes + 8 * (parts.time_us.len() + n_starts);
    println!(
        "  {:.1} bytes an event in memory (goal {GOAL_BYTES_IN_MEMORY})",
        n_bytes as f64 / log.n_events() as f64
    );
}

/// The questions of the narrow door, under a rule for each activity.
fn ask(log: &EventLog) {
    let fields = vec![LogField::Activity];
    let tuples = log.tuples(&fields).into_iter();
    let meanings = (0..)
        .zip(tuples)
        .map(|(code, it)| (it.values, Meaning::Code(code)));
    let by = Classification {
        fields,
        meanings: meanings.collect(),
        scores: ScoreTable::default(),
        merging: Merging::None,
        working: None,
    };
    let reading = log.read(&by);
    let everyone = log.within(&reading, &CaseFilter::everything());
    let n_events = log.n_events() as u64;
    let goal = |per_million: f64| Amount {
        n_events: Some(n_events),
        goal_cpu_s: Some(per_million * millions(n_events)),
        ..Amount::default()
    };
    let meter = Meter::start("successions with exact medians");
    let neighbours = log.neighbours(&reading, &everyone);
    meter.stop(&goal(0.016));
    let meter = Meter::start("variants");
    let variants = log.variants(&reading, &everyone, 0);
    meter.stop(&goal(0.015));
    println!(
        "  {} successions, {} variants",
        neighbours.follows.len(),
        variants.len()
    );
    let steps = log.steps(&reading, &everyone);
    let n_cases = everyone.len() as u64;
    let nearest = steps
        .iter()
        .min_by_key(|it| it.n_first.abs_diff(n_cases / 4));
    let first = nearest.unwrap().code;
    let meter = Meter::start("the cases of one beginning: the same successions");
    let some = log.within(&reading, &CaseFilter::StartsWith([first].into()));
    log.neighbours(&reading, &some);
    meter.stop(&goal(0.008));
    println!("  {} of {n_cases} cases", some.len());
}

/// All that an import does: in this process, and as the app does it, in one of its own.
fn import_and_keep(folder: &Path, path: &Path, log: &EventLog) {
    let amount = Amount {
        n_bytes: Some(size_of(path)),
        n_events: Some(log.n_events() as u64),
        goal_cpu_s: None,
    };
    let store = EventStore::open(&folder.join("events")).unwrap();
    let (options, go_on) = (ImportOptions::default(), &mut |_| ControlFlow::Continue(()));
    let meter = Meter::start("import the CSV and put it at rest, here");
    let file = ForeignFile::open(path).unwrap();
    let (here, _) = import::read(&file, &options, &roles(), go_on).unwrap();
    store.put("here", &PackedLog::of(&here).unwrap()).unwrap();
    meter.stop(&amount);
    drop(here);
    let worker = Worker::new(tests::program());
    let meter = Meter::start("the same in a process of its own");
    let read = worker
        .read_log(path, &options, &roles(), &mut |_| {})
        .unwrap();
    store.put("there", &read.packed).unwrap();
    meter.stop(&amount);
    assert!(read.log == *log);
}

fn keep_log(folder: &Path, log: &EventLog) {
    let n_events = log.n_events() as u64;
    let store = EventStore::open(&folder.join("events")).unwrap();
    let meter = Meter::start("put the log at rest");
    store.put("bench", &PackedLog::of(log).unwrap()).unwrap();
    meter.stop(&Amount {
        n_events: Some(n_events),
        ..Amount::default()
    });
    let n_bytes: u64 = std::fs::read_dir(folder.join("events"))
        .unwrap()
        .map(|it| it.unwrap().metadata().unwrap().len())
        .sum();
    println!(
        "  {:.1} bytes an event at rest (goal {GOAL_BYTES_AT_REST})",
        n_bytes as f64 / n_events as f64
    );
    let meter = Meter::start("bring it back");
    let again = store.read("bench").unwrap();
    meter.stop(&Amount {
        n_bytes: Some(n_bytes),
        n_events: Some(n_events),
        goal_cpu_s: Some(0.04 * millions(n_events)),
    });
    assert!(again == *log);
}

/// The first cases of the log once more, as XES.
fn read_xes(folder: &Path, log: &EventLog) {
    let path = folder.join("log.xes");
    let mut out = BufWriter::new(File::create(&path).unwrap());
    let n_events = write_xes(log, &mut out).unwrap();
    drop(out);
    let file = ForeignFile::open(&path).unwrap();
    let roles = import::preview(&file, &ImportOptions::default()).unwrap();
    let roles = roles.guessed_roles().unwrap();
    let meter = Meter::start("import an XES log");
    let options = ImportOptions::default();
    let read = import::read(&file, &options, &roles, &mut |_| ControlFlow::Continue(()));
    let (_, report) = read.unwrap();
    meter.stop(&Amount {
        n_bytes: Some(size_of(&path)),
        n_events: Some(n_events),
        goal_cpu_s: Some(0.4 * size_of(&path) as f64 / 1e8),
    });
    assert_eq!((report.n_events, report.n_rejected), (n_events, 0));
}

fn write_xes(log: &EventLog, out: &mut impl Write) -> std::io::Result<u64> {
    let parts = log.parts();
    let mut n_events = 0;
    writeln!(out, "<log xes.version=\"1.0\">")?;
    for case in 0..log.n_cases() {
        let events = log.events_of(case);
        if events.end > N_EVENTS_XES {
            break;
        }
        let name = parts.cases.name(u32::try_from(case).expect("a code"));
        writeln!(
            out,
            "<trace>\n<string key=\"concept:name\" value=\"{name}\"/>"
        )?;
        for event in events {
            let name = parts.activities.name(parts.activity.at(event));
            let time = chrono::DateTime::from_timestamp_micros(parts.time_us[event]);
            let time = time.expect("a time of this millennium").to_rfc3339();
            writeln!(
                out,
                "<event>\n<string key=\"concept:name\" value=\"{name}\"/>"
            )?;
            writeln!(out, "<date key=\"time:timestamp\" value=\"{time}\"/>")?;
            for column in &parts.attributes {
                let value = column.value(event).unwrap_or_default();
                writeln!(out, "<string key=\"{}\" value=\"{value}\"/>", column.name)?;
            }
            writeln!(out, "</event>")?;
            n_events += 1;
        }
        writeln!(out, "</trace>")?;
    }
    writeln!(out, "</log>")?;
    Ok(n_events)
}

fn size_of(path: &Path) -> u64 {
    std::fs::metadata(path).unwrap().len()
}

fn millions(n_events: u64) -> f64 {
    n_events as f64 / 1e6
}

fn compare(log: &EventLog) {
    let n_events = log.n_events() as u64;
    let (mut project, map, id) = line_over(log, N_STEPS);
    let all = CaseCondition::everything();
    let amount = Amount {
        n_events: Some(n_events),
        ..Amount::default()
    };
    let whole = |project: &Project, observed: &Observed<EventLog>, what: &'static str| {
        let meter = Meter::start(what);
        let overlays = overlay::compare(project, map, log, observed, &[&all], &|| false);
        meter.stop(&amount);
        overlays.unwrap().remove(0)
    };
    let meter = Meter::start("read it under the rules: paths, successions, medians");
    let observed = Observed::of(&project, map, id, log).unwrap();
    meter.stop(&amount);
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
    whole(
        &project,
        &observed,
        "the same asked again, as under another filter",
    );
}

/// A line of the commonest activities, in the order in which journeys tend to show them.
fn line_over(log: &EventLog, n_steps: usize) -> (Project, MapId, LogId) {
    let fields = [events::LogField::Activity];
    let mut tuples = log.tuples(&fields);
    tuples.sort_by_key(|it| std::cmp::Reverse(it.n_events));
    tuples.truncate(n_steps);
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
        "elements": elements, "edges": edges, "start": [names[0]], "end": [names[n_steps - 1]],
    });
    let form = MapForm::read(&form.to_string()).unwrap();
    let mut project = Project::default();
    for command in form.commands("Bench", Language::En).unwrap() {
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
