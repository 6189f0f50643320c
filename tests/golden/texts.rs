//! Maps as files of text: JSON, tables, pages for wikis, diagrams and CJML, each read again by somebody else.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use expect_test::{ExpectFile, expect_file};
use export::{Format, Printing, Sheet, Table, Written};
use journey::{Incoming, IncomingContent, MapForm, MapId, Project};
use language::Language;
use pulldown_cmark::{Event, Options, Parser};
use scene::{LensView, Theme, lay_out_for_paper};
use sharing::Released;

use super::sample;

/// What people could write to break what they stand in.
const HOSTILE: &str = "\
title: =1+1 <script>alert(1)</script> | # : ; %%{init: {}}%%
persona: @SUM(A1), \"me\" & you: #1
Section one; two: a = title: 5: nobody, b = ']]> </CJML> &amp; | `x` *y* [z](javascript:alert)' (owner +Ann)
journey: c = www.example.org https://example.org a@example.org (end success)
a => b => c
lane Pains | pains (pains)
  a: =cmd|'/C calc'!A0
  b: - [ ] 1. <img src=x onerror=alert(1)>
lane Feeling (emotion)
  a: +0.5
  b: -1.5 \"so, so\"
lane Channels (channels)
  c: +49 <phone>
";

fn write(released: &Released, format: Format, table: Table, language: Language) -> Written {
    let lens = match released.maps()[0].overlay {
        Some(_) => LensView::Overlay,
        None => LensView::Assumed,
    };
    let scene = lay_out_for_paper(released, &sample::view(lens), language);
    let printing = Printing {
        format,
        theme: Theme::Light,
        scale: 1.0,
        sheet: Sheet::default(),
        table,
    };
    export::write(&scene, &printing).expect("texts can always be written")
}

fn text(released: &Released, format: Format) -> String {
    let written = write(released, format, Table::Cards, Language::En);
    String::from_utf8(written.bytes).expect("it is UTF-8")
}

fn small() -> Released {
    let (project, map) = sample::drawn(super::SMALL);
    sample::released(&project, map, None)
}

fn overlaid() -> Released {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    sample::released(&project, map, Some(&overlay))
}

fn hostile() -> Released {
    let (project, map) = sample::drawn(HOSTILE);
    sample::released(&project, map, None)
}

/// The file, and below it what it leaves out.
fn check(written: Written, expected: ExpectFile) {
    let text = String::from_utf8(written.bytes).expect("it is UTF-8");
    let left_out: String = written
        .left_out
        .iter()
        .map(|it| format!("\n{it}"))
        .collect();
    let visible = text.replace('\u{feff}', "<BOM>").replace('\r', "<CR>");
    expected.assert_eq(&format!("{visible}\nLEFT OUT{left_out}\n"));
}

#[test]
fn files_of_text_are_what_they_were() {
    let (en, de) = (Language::En, Language::De);
    for (released, language, format, table, expected) in [
        (
            small(),
            en,
            Format::Json,
            Table::Cards,
            expect_file!["texts/small.json"],
        ),
        (
            overlaid(),
            en,
            Format::Json,
            Table::Cards,
            expect_file!["texts/overlaid.json"],
        ),
        (
            small(),
            en,
            Format::Csv,
            Table::Cards,
            expect_file!["texts/cards.csv"],
        ),
        (
            overlaid(),
            de,
            Format::Csv,
            Table::Cards,
            expect_file!["texts/cards_de.csv"],
        ),
        (
            overlaid(),
            en,
            Format::Csv,
            Table::Transitions,
            expect_file!["texts/transitions.csv"],
        ),
        (
            overlaid(),
            en,
            Format::Csv,
            Table::Deviations,
            expect_file!["texts/deviations.csv"],
        ),
        (
            overlaid(),
            en,
            Format::Csv,
            Table::Work,
            expect_file!["texts/work.csv"],
        ),
        (
            small(),
            en,
            Format::Markdown,
            Table::Cards,
            expect_file!["texts/small.md"],
        ),
        (
            overlaid(),
            en,
            Format::Markdown,
            Table::Cards,
            expect_file!["texts/overlaid.md"],
        ),
        (
            overlaid(),
            de,
            Format::Markdown,
            Table::Cards,
            expect_file!["texts/overlaid_de.md"],
        ),
        (
            small(),
            en,
            Format::Mermaid,
            Table::Cards,
            expect_file!["texts/small.mmd"],
        ),
        (
            overlaid(),
            de,
            Format::Mermaid,
            Table::Cards,
            expect_file!["texts/overlaid_de.mmd"],
        ),
        (
            hostile(),
            en,
            Format::Mermaid,
            Table::Cards,
            expect_file!["texts/hostile.mmd"],
        ),
        (
            small(),
            en,
            Format::Cjml,
            Table::Cards,
            expect_file!["texts/small.xml"],
        ),
        (
            overlaid(),
            en,
            Format::Cjml,
            Table::Cards,
            expect_file!["texts/overlaid.xml"],
        ),
        (
            overlaid(),
            de,
            Format::Cjml,
            Table::Cards,
            expect_file!["texts/overlaid_de.xml"],
        ),
    ] {
        let once = write(&released, format, table, language);
        assert_eq!(once, write(&released, format, table, language));
        check(once, expected);
    }
}

/// The project that a file draws, and its map.
fn read(text: &str) -> (Project, MapId) {
    let incoming = Incoming::read(text, "sample", Language::En).expect("it can be read");
    assert_eq!(incoming.passed_over, []);
    let project = match incoming.content {
        IncomingContent::Drawn(project) => *project,
        IncomingContent::Commands(commands) => {
            let mut project = Project::default();
            for command in commands {
                let change = project.plan(&command).expect("it can be carried out");
                project.apply(&change);
            }
            project
        }
    };
    let map = *project.maps().keys().next().expect("there is a map");
    (project, map)
}

#[test]
fn what_was_written_draws_the_same_again() {
    for format in [Format::Json, Format::Mermaid, Format::Cjml] {
        for released in [small(), hostile()] {
            let once = text(&released, format);
            let (project, map) = read(&once);
            let again = text(&sample::released(&project, map, None), format);
            assert_eq!(again, once, "{format:?}");
        }
    }
}

#[test]
fn json_keeps_every_entity_and_tells_the_observed_aside() {
    let released = overlaid();
    let written = text(&released, Format::Json);
    let (project, _) = read(&written);
    assert_eq!(project.entities(), released.project().entities());
    let form: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
    assert_eq!(form["version"], MapForm::VERSION);
    let observed = &form["observed"][0];
    assert_eq!(observed["steps"].as_array().map(Vec::len), Some(8));
    for plain in ["nEvents", "count", "nFirst", "skipped", "minS", "maxS"] {
        assert!(!written.contains(&format!("\"{plain}\"")), "{plain}");
    }
}

#[test]
fn a_table_is_read_as_it_was_written_and_computes_nothing() {
    let released = hostile();
    for table in [Table::Cards, Table::Transitions, Table::Work] {
        let bytes = write(&released, Format::Csv, table, Language::En).bytes;
        let Some(rows) = by_python(&bytes) else {
            return;
        };
        let width = rows[0].len();
        assert!(rows.len() > 1 && rows.iter().all(|it| it.len() == width));
        for cell in rows.iter().flatten() {
            let is_number = cell.parse::<f64>().is_ok();
            let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '\t']);
            assert!(is_number || !begins, "{cell:?}");
        }
        let texts: Vec<&str> = rows.iter().flatten().map(String::as_str).collect();
        if table == Table::Cards {
            assert!(texts.contains(&"'=cmd|'/C calc'!A0"), "{texts:?}");
            assert!(texts.contains(&"so, so"), "{texts:?}");
        }
    }
}

/// The rows as Python's csv reads them; none where there is no Python.
fn by_python(bytes: &[u8]) -> Option<Vec<Vec<String>>> {
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

#[test]
fn a_page_has_no_markup_of_what_people_wrote() {
    let page = text(&hostile(), Format::Markdown);
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    let mut found = String::new();
    for event in Parser::new_ext(&page, options) {
        match event {
            Event::Text(it) => found.push_str(&it),
            Event::Html(it) | Event::InlineHtml(it) | Event::Code(it) => panic!("{it}"),
            Event::Start(tag) => {
                let said = format!("{tag:?}");
                assert!(
                    !said.starts_with("Link") && !said.starts_with("Image"),
                    "{said}"
                );
            }
            Event::End(_) => found.push('\n'),
            Event::SoftBreak | Event::HardBreak => found.push(' '),
            other => panic!("{other:?}"),
        }
    }
    for written in [
        "=1+1 <script>alert(1)</script> | # : ; %%{init: {}}%%",
        "@SUM(A1), \"me\" & you: #1",
        "]]> </CJML> &amp; | `x` *y* [z](javascript:alert)",
        "www.example.org https://example.org a@example.org",
        "=cmd|'/C calc'!A0",
        "- [ ] 1. <img src=x onerror=alert(1)>",
    ] {
        assert!(found.contains(written), "{written} is not in {found}");
    }
}

#[test]
fn a_diagram_is_what_the_grammar_of_mermaid_takes() {
    for released in [small(), overlaid(), hostile()] {
        let diagram = text(&released, Format::Mermaid);
        let mut lines = diagram.lines().map(str::trim);
        assert_eq!(lines.next(), Some("journey"));
        let mut n_tasks = 0;
        for line in lines {
            // What a number stands for is a sign; besides, nothing ends a field but the notation's own.
            let bare = without_numbers(line);
            assert!(!bare.contains(['#', ';', '%', '<', '>']), "{line}");
            if let Some(name) = bare
                .strip_prefix("title ")
                .or(bare.strip_prefix("section "))
            {
                assert!(!name.contains(':') && !name.trim().is_empty(), "{line}");
                continue;
            }
            let fields: Vec<&str> = bare.split(": ").collect();
            assert!((2..=3).contains(&fields.len()), "{line}");
            let score: u8 = fields[1].parse().expect("a score");
            assert!((1..=5).contains(&score), "{line}");
            n_tasks += 1;
        }
        let map = released.maps()[0].id;
        assert_eq!(n_tasks, released.project().columns_of(map).len());
    }
}

fn without_numbers(line: &str) -> String {
    let mut parts = line.split('#');
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(';').expect("a number ends");
        assert!(number.parse::<u32>().is_ok(), "{line}");
        bare.push('x');
        bare.push_str(rest);
    }
    bare
}

/// What may stand in what, in this order; CJML's own schema is not at hand.
fn order() -> BTreeMap<&'static str, &'static [&'static str]> {
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

#[test]
fn cjml_has_its_elements_in_their_order_and_names_only_who_takes_part() {
    let order = order();
    for released in [small(), overlaid(), hostile()] {
        let document = text(&released, Format::Cjml);
        let Some(elements) = elements(&document) else {
            return;
        };
        for (path, children) in elements {
            let allowed = order.get(path.as_str()).copied().unwrap_or_default();
            let place = |it: &String| allowed.iter().position(|name| name == it);
            assert!(
                children.iter().all(|it| place(it).is_some()),
                "{path}: {children:?}"
            );
            let is_list = ["CJML", "touchpoints", "journeyPhases"].contains(&path.as_str());
            let in_order = children.is_sorted_by_key(place);
            assert!(is_list || in_order, "{path}: {children:?}");
        }
        let actors: Vec<&str> = attributes(&document, "actorID=\"");
        for refers in attributes(&document, "actorIDref=\"") {
            assert!(actors.contains(&refers), "{refers} in {actors:?}");
        }
        for part in ["sample/", "timestamps", "2024", "caseID"] {
            assert!(!document.contains(part), "{part}");
        }
    }
}

fn attributes<'a>(document: &'a str, name: &str) -> Vec<&'a str> {
    let parts = document.split(name).skip(1);
    parts.filter_map(|it| it.split('"').next()).collect()
}

/// Each element with its children, as Python's reader of XML finds them.
fn elements(document: &str) -> Option<Vec<(String, Vec<String>)>> {
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
