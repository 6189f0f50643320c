//! The figures agree with an outside judge: on every map, both readings, every variant.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and says what it leaves out"
)]

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use events::{EventLog, EventLogBuilder};
use import::Roles;
use journey::command::SetUnmatched;
use journey::{
    CaseCondition, Command, Field, FigureId, LogId, MapForm, MapId, Operator, Predicate, Project,
    UnmatchedEvents,
};
use language::Language;
use overlay::{Contrast, ContrastGroup, DifferenceTest, Observed, Variants, false_discovery};
use serde_json::{Value, json};
use tests::shared_data;

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// `named` are the columns with case, activity and time where their names do not give them away.
fn read_log(path: &Path, named: Option<[&str; 3]>) -> EventLog {
    let foreign = import::ForeignFile::open(path).unwrap();
    let options = import::ImportOptions::default();
    let roles = match named {
        None => import::preview(&foreign, &options)
            .unwrap()
            .guessed_roles()
            .unwrap(),
        Some([case, activity, time]) => Roles {
            case: case.to_owned(),
            activity: activity.to_owned(),
            time: time.to_owned(),
            start: None,
            date_order: None,
            zone: Some("UTC".to_owned()),
            only: Vec::new(),
            attributes: None,
            ..Roles::default()
        },
    };
    let mut go_on = |_| ControlFlow::Continue(());
    import::read(&foreign, &options, &roles, &mut go_on)
        .unwrap()
        .0
}

fn project_of(commands: &[Command]) -> (Project, MapId) {
    let mut project = Project::default();
    for command in commands {
        let change = project.plan(command).unwrap();
        project.apply(&change);
    }
    let map = *project.maps().keys().next().unwrap();
    (project, map)
}

fn draw(form: &Value) -> (Project, MapId) {
    let form = MapForm::read(&form.to_string()).unwrap();
    project_of(&form.commands("judged", Language::En).unwrap())
}

fn read_as(project: &mut Project, map: MapId, unmatched: UnmatchedEvents) {
    let command = Command::SetUnmatched(SetUnmatched { id: map, unmatched });
    let change = project.plan(&command).unwrap();
    project.apply(&change);
}

fn report_of(project: &Project, map: MapId, log: &EventLog, variants: Variants) -> Value {
    let log_id = LogId::named("judged");
    let observed = Observed::of(project, map, log_id, log).unwrap();
    let all = CaseCondition::everything();
    let asked = overlay::Asked {
        project,
        map,
        log,
        observed: &observed,
        language: Language::En,
    };
    overlay::report(&asked, &all, variants, &|| false).unwrap()
}

/// Everything the judge says must stand in ours; numbers agree to the sixth decimal.
#[track_caller]
fn check(at: &str, ours: &Value, judge: &Value) {
    match (ours, judge) {
        (Value::Object(ours), Value::Object(judge)) => {
            for (field, judge) in judge {
                if field.starts_with("checked_with") {
                    continue;
                }
                check(&format!("{at}.{field}"), &ours[field], judge);
            }
        }
        (Value::Array(ours), Value::Array(judge)) => {
            assert_eq!(ours.len(), judge.len(), "{at}: number of entries");
            for (place, (ours, judge)) in ours.iter().zip(judge).enumerate() {
                check(&format!("{at}[{place}]"), ours, judge);
            }
        }
        (Value::Number(_), Value::Number(_)) => {
            let (ours, judge) = (ours.as_f64().unwrap(), judge.as_f64().unwrap());
            // Six decimals, and beyond those only what adding up in another order does to a sum.
            let tolerance = 1.01e-6 + judge.abs() * 1e-12;
            assert!((ours - judge).abs() <= tolerance, "{at}: {ours} ≠ {judge}");
        }
        _ => assert_eq!(ours, judge, "{at}"),
    }
}

fn check_log(name: &str, file: &str, columns: Option<[&str; 3]>) {
    let Some(shared) = shared_data() else {
        return;
    };
    let judge = read_json(&shared.join(format!("expected/{name}.json")));
    let log = read_log(&shared.join(file), columns);
    let mut is_log_checked = false;
    for (model, judge_of_model) in judge["models"].as_object().unwrap() {
        let (mut project, map) = draw(&judge_of_model["map"]);
        for unmatched in [UnmatchedEvents::Ignore, UnmatchedEvents::Keep] {
            read_as(&mut project, map, unmatched);
            let before = Instant::now();
            let report = report_of(&project, map, &log, Variants::Frequent);
            println!("{name}, {model}, {unmatched:?}: {:?}", before.elapsed());
            let reading = report["reading"].as_str().unwrap();
            let at = format!("{name}.{model}.{reading}");
            check(&at, &report[reading], &judge_of_model[reading]);
            check(&at, &report["labels"], &judge_of_model["labels"]);
            if !is_log_checked {
                check_log_block(name, &report["log"], &judge["log"]);
                is_log_checked = true;
            }
            if unmatched == UnmatchedEvents::Keep {
                for field in [
                    "allowed_successions",
                    "undrawn_successions",
                    "never_observed_successions",
                    "share_of_successions_drawn",
                ] {
                    check(
                        &format!("{at}.{field}"),
                        &report[field],
                        &judge_of_model[field],
                    );
                }
            }
        }
        if !judge_of_model["stages"].is_null() {
            let (project, map) = draw(&with_all_staged(&judge_of_model["map"]));
            let report = report_of(&project, map, &log, Variants::Frequent);
            check(
                &format!("{name}.{model}.stages"),
                &report["stages"],
                &judge_of_model["stages"],
            );
        }
    }
}

/// The judge counts a stage by its list of labels, drawn or not: draws those that are not, without arrows.
fn with_all_staged(map: &Value) -> Value {
    let mut map = map.clone();
    let ids: Vec<Value> = map["elements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].clone())
        .collect();
    let listed: Vec<Value> = map["stages"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|it| it[1].as_array().unwrap().clone())
        .collect();
    let elements = map["elements"].as_array_mut().unwrap();
    for label in listed.into_iter().filter(|it| !ids.contains(it)) {
        elements.push(json!({ "id": label, "label": label }));
    }
    map
}

fn check_log_block(name: &str, ours: &Value, judge: &Value) {
    let mut ours = ours.clone();
    // The judge writes times without a zone as they stand; we say that they were read as UTC.
    for field in ["first", "last"] {
        let plain = |text: &Value| {
            let text = text.as_str().unwrap().trim_end_matches("+00:00").to_owned();
            match text.split_once('.') {
                Some((whole, part)) => format!("{whole}.{}", part.trim_end_matches('0')),
                None => text,
            }
        };
        assert_eq!(plain(&ours[field]), plain(&judge[field]), "{name}.{field}");
    }
    let mut judge = judge.clone();
    for field in ["first", "last"] {
        ours[field] = Value::Null;
        judge[field] = Value::Null;
    }
    check(&format!("{name}.log"), &ours, &judge);
}

#[test]
fn running_example() {
    check_log(
        "running-example",
        "running-example/running-example.xes",
        None,
    );
}

#[test]
fn receipt() {
    check_log("receipt", "receipt/receipt.xes.gz", None);
}

#[test]
fn simple_onlineshop() {
    let file = "simple-onlineshop/simple-onlineshop.csv";
    let columns = ["client_id", "event", "timestamp"];
    check_log("simple-onlineshop", file, Some(columns));
}

#[test]
fn hand_made_vectors() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/alignment_vectors.json");
    let vectors = read_json(&file);
    let mut n_traces = 0;
    for group in vectors["groups"].as_array().unwrap() {
        let (mut project, map) = draw(&group["map"]);
        for trace in group["traces"].as_array().unwrap() {
            let at = format!("{}: {}", group["name"], trace["trace"]);
            // A case of which nothing is seen is one whose only event is ignored.
            let is_empty = trace["trace"] == json!([]);
            let (reading, unmatched, log) = if is_empty {
                ("ignore", UnmatchedEvents::Ignore, log_of(&json!(["ping"])))
            } else {
                ("keep", UnmatchedEvents::Keep, log_of(&trace["trace"]))
            };
            read_as(&mut project, map, unmatched);
            let report = report_of(&project, map, &log, Variants::All);
            let figures = &report[reading];
            check(&at, &figures["shortest_run"], &group["shortest_run"]);
            let found = &figures["top_variants"][0];
            check(&at, &found["trace"], &trace["trace"]);
            check(&at, &found["cost"], &trace["cost"]);
            check(&at, &found["prefix_cost"], &trace["prefix_cost"]);
            n_traces += 1;
        }
    }
    assert_eq!(n_traces, 73);
}

/// A log of one case.
fn log_of(trace: &Value) -> EventLog {
    let mut builder = EventLogBuilder::new::<&str>(&[]);
    for (place, name) in trace.as_array().unwrap().iter().enumerate() {
        let time_us = place as i64 * 60_000_000;
        builder.push::<&str>("1", name.as_str().unwrap(), time_us, None, &[]);
    }
    builder.finish()
}

fn contrasted(project: &Project, map: MapId, log: &EventLog, judge: &Value) -> Contrast {
    let observed = Observed::of(project, map, LogId::named("judged"), log).unwrap();
    let group = |field: &str| ContrastGroup {
        name: judge[field].as_str().unwrap().to_owned(),
        condition: CaseCondition::Shows {
            predicate: Predicate::Is {
                field: Field::Attribute(judge["attribute"].as_str().unwrap().to_owned()),
                operator: Operator::Equal,
                value: judge[field].as_str().unwrap().to_owned(),
            },
        },
    };
    // The judge takes the second from the first, we take the first of ours from the others.
    let groups = [group("segment2"), group("segment1")];
    let asked = overlay::Asked {
        project,
        map,
        log,
        observed: &observed,
        language: Language::En,
    };
    let beside = overlay::Beside {
        groups: groups.to_vec(),
        within: CaseCondition::everything(),
        person: None,
        least_difference: 0.02,
    };
    overlay::contrast(&asked, &beside, &|| false).unwrap()
}

/// The judge compares two channels by what share of their cases shows each activity.
#[test]
fn segments() {
    let Some(shared) = shared_data() else {
        return;
    };
    let judge = read_json(&shared.join("expected/receipt.json"));
    let judge = &judge["segments"];
    let log = read_log(&shared.join("receipt/receipt.xes.gz"), None);
    let rows = judge["rows"].as_array().unwrap();
    let names: Vec<&str> = rows
        .iter()
        .map(|it| it["activity"].as_str().unwrap())
        .collect();
    let elements = names.iter().map(|it| json!({ "id": it, "label": it }));
    let (project, map) = draw(&json!({
        "elements": elements.collect::<Vec<_>>(),
        "edges": [], "start": [names[0]], "end": [names[0]],
    }));
    let found = contrasted(&project, map, &log, judge);
    let sizes: Vec<u64> = found.sides.iter().map(|it| it.cohort.cases.k).collect();
    check("sizes", &json!(sizes), &json!([judge["n2"], judge["n1"]]));
    for judge in rows {
        let name = judge["activity"].as_str().unwrap();
        let step = project.steps().values().find(|it| it.name == name);
        let figure = FigureId::StepReach {
            step: step.unwrap().id,
        };
        let row = found.rows.iter().find(|it| it.figure == figure).unwrap();
        let difference = row.differences[0];
        let mut ours = json!({
            "activity": name,
            "k1": row.shares[1].k,
            "k2": row.shares[0].k,
            "share1": row.shares[1].value,
            "share2": row.shares[0].value,
            "diff": difference.value,
            "diff_newcombe95": [difference.low, difference.high],
            "z": difference.z,
            "p": difference.p,
        });
        let mut judge = judge.clone();
        judge["q_bh"] = Value::Null;
        ours["q_bh"] = Value::Null;
        // Where counts are small ours is exact; the judge stays with the normal curve.
        if difference.test == DifferenceTest::FisherExact {
            judge["p"] = Value::Null;
            ours["p"] = Value::Null;
        }
        check(name, &ours, &judge);
    }
    let numbers = |field: &str| -> Vec<f64> {
        let all = rows.iter().map(|it| it[field].as_f64().unwrap());
        all.collect()
    };
    check(
        "q_bh",
        &json!(false_discovery(&numbers("p"))),
        &json!(numbers("q_bh")),
    );
}
