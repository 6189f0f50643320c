//! What other programs make of files of text, and what CJML allows.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// What may stand in what, in this order; CJML's own schema is not at hand.
pub(crate) fn order() -> BTreeMap<&'static str, &'static [&'static str]> {
    let journey: &[&str] = &[
        "journeyID",
        "journeyTitle",
        "plannedReference",
        "journeyPhases",
        "journeyShortSummary",
        "journeyLongSummary",
        "actors",
        "touchpoints",
    ];
    let contact: &[&str] = &[
        "touchpointID",
        "belongsTo",
        "initiator",
        "receiver",
        "channel",
        "comment",
        "touchpointExperience",
    ];
    BTreeMap::from([
        ("CJML", ["plannedJourney", "actualJourney"].as_slice()),
        ("plannedJourney", journey),
        ("actualJourney", journey),
        ("journeyPhases", &["journeyPhase"]),
        ("journeyPhase", &["phaseName", "phaseDescription"]),
        ("actors", &["endUser", "serviceProvider"]),
        (
            "touchpoints",
            &[
                "plannedAction",
                "plannedCommunicationPoint",
                "actualAction",
                "actualCommunicationPoint",
            ],
        ),
        ("plannedCommunicationPoint", contact),
        ("plannedAction", contact),
        ("actualCommunicationPoint", contact),
        ("actualAction", contact),
        ("initiator", &["refersTo", "initiatorLabel"]),
        ("receiver", &["refersTo", "receiverLabel"]),
        ("channel", &["channelName"]),
        (
            "touchpointExperience",
            &["experienceDescription", "experienceRating"],
        ),
    ])
}

/// The rows as Python's csv reads them; none where there is no Python.
pub(crate) fn by_python(bytes: &[u8]) -> Option<Vec<Vec<String>>> {
    let script = "import csv,io,json,sys\n\
        text = sys.stdin.buffer.read().decode('utf-8-sig')\n\
        print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), strict=True))))";
    let python = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = python else {
        eprintln!("python3 is not installed, so nobody else reads the tables.");
        return None;
    };
    let mut input = python.stdin.take().expect("it is piped");
    input.write_all(bytes).expect("it is read");
    drop(input);
    let output = python.wait_with_output().expect("it ends");
    assert!(output.status.success());
    Some(serde_json::from_slice(&output.stdout).expect("rows"))
}

pub(crate) fn attributes<'a>(document: &'a str, name: &str) -> Vec<&'a str> {
    let parts = document.split(name).skip(1);
    parts.filter_map(|it| it.split('"').next()).collect()
}

/// Each element with its children, as Python's reader of XML finds them.
pub(crate) fn elements(document: &str) -> Option<Vec<(String, Vec<String>)>> {
    let script = "import json,sys,xml.etree.ElementTree as tree\n\
        root = tree.fromstring(sys.stdin.buffer.read())\n\
        print(json.dumps([[it.tag,[child.tag for child in it]] for it in root.iter()]))";
    let python = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = python else {
        eprintln!("python3 is not installed, so nobody else reads CJML.");
        return None;
    };
    let mut input = python.stdin.take().expect("it is piped");
    input.write_all(document.as_bytes()).expect("it is read");
    drop(input);
    let output = python.wait_with_output().expect("it ends");
    assert!(output.status.success());
    Some(serde_json::from_slice(&output.stdout).expect("elements"))
}
