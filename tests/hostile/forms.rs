//! Hostile maps in the form of other programs: 120 files.

use session::{LookRequest, Request};

use crate::cases::{Case, Expected, damaged, hold, random};
use crate::desk::Desk;
use crate::memory::Grown;

const FORM: &str = r#"{"version": 1, "title": "Buying a kettle",
 "elements": [{"id": "look", "steps": ["I look around", "I compare"]}, {"id": "buy", "steps": ["I pay"], "time": "1–3 days"}],
 "edges": [["look", "buy"]], "start": ["look"], "end": ["buy"]}"#;

const JOURNEY: &str = "journey\n    title Buying a kettle\n    section Consider\n      I look around: 5: Me\n      I compare: 3: Me\n    section Buy\n      I pay: 1: Me, Cat\n";

const CJML: &str = "<?xml version=\"1.0\"?><cjml><journey name=\"Buying a kettle\"><phase name=\"Consider\"/></journey></cjml>";

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    in_json(&mut cases);
    strange_json(&mut cases);
    noted(&mut cases);
    broken(&mut cases);
    cases
}

/// A form in JSON.
fn json(about: &str, text: String, expected: Expected) -> Case {
    Case::new(about, ".json", text, expected)
}

fn in_json(cases: &mut Vec<Case>) {
    let no_json = || Expected::refused("is no JSON");
    for depth in [100, 129, 1_000, 100_000, 3_000_000] {
        for (open, what) in [("[", "lists"), ("{\"a\":", "objects")] {
            let about = format!("{depth} {what} in each other");
            let text = format!("{{\"elements\": {}", open.repeat(depth));
            cases.push(json(&about, text, no_json()));
        }
    }
}

fn strange_json(cases: &mut Vec<Case>) {
    for (about, text) in [
        (
            "many empty lists",
            format!("[{}[]]", "[],".repeat(2_000_000)),
        ),
        (
            "many empty objects",
            format!("{{\"drawn\": [{}{{}}]}}", "{},".repeat(1_000_000)),
        ),
        (
            "many keys",
            format!(
                "{{{}\"z\":1}}",
                (0..500_000)
                    .map(|it| format!("\"k{it}\":1,"))
                    .collect::<String>()
            ),
        ),
        (
            "one key again and again",
            format!("{{{}\"title\":\"z\"}}", "\"title\":\"a\",".repeat(300_000)),
        ),
        (
            "a giant text",
            format!("{{\"title\": \"{}\"}}", "x".repeat(20 << 20)),
        ),
        (
            "a giant number",
            format!("{{\"version\": {}}}", "9".repeat(1_000_000)),
        ),
        ("a number without end", "{\"version\": 1e999999999}".into()),
        ("less than nothing", "{\"version\": -1}".into()),
        ("half a letter", "{\"title\": \"\\ud800\"}".into()),
        ("no number", "{\"version\": NaN}".into()),
        ("two forms", FORM.repeat(2)),
        ("a remark", format!("// hello\n{FORM}")),
        ("a list", "[]".into()),
        ("nothing", "{}".into()),
        ("nothing drawn", "{\"version\": 1, \"drawn\": []}".into()),
        ("a later version", "{\"version\": 99, \"drawn\": []}".into()),
        ("both ways", FORM.replacen('{', "{\"drawn\": [], ", 1)),
        ("only its mark", "\u{FEFF}".into()),
        ("nothing at all", String::new()),
    ] {
        let refused = Expected::refused("cannot become a map: ");
        cases.push(json(about, text, refused));
    }
}

fn noted(cases: &mut Vec<Case>) {
    for (about, text) in [
        (
            "many steps",
            format!("journey\nsection A\n{}", "s: 5: Me\n".repeat(2_001)),
        ),
        (
            "a long journey",
            format!("journey\nsection A\n{}", "s: 5: Me\n".repeat(700_000)),
        ),
        ("no journey", "graph TD; A-->B".into()),
    ] {
        cases.push(Case::new(
            about,
            ".mmd",
            text,
            Expected::refused("cannot become a map: "),
        ));
    }
    let mut laughs = String::from("<!DOCTYPE cjml [<!ENTITY a \"ha\">");
    for level in 0..20 {
        laughs += &format!("<!ENTITY b{level} \"&a;&a;&a;\">");
    }
    for (about, text) in [
        (
            "a billion laughs",
            CJML.replacen("<cjml>", &format!("{laughs}]><cjml>"), 1),
        ),
        ("deep elements", format!("<cjml>{}", "<a>".repeat(500_000))),
        (
            "many elements",
            format!("<cjml>{}</cjml>", "<a/>".repeat(1_000_000)),
        ),
        ("other markup", "<svg/>".into()),
        ("cut off", "<cjml><journey".into()),
    ] {
        cases.push(Case::new(
            about,
            ".xml",
            text,
            Expected::refused("cannot become a map: "),
        ));
    }
}

fn broken(cases: &mut Vec<Case>) {
    let mut random = random(5);
    for (name, whole) in [(".json", FORM), (".mmd", JOURNEY), (".xml", CJML)] {
        for part in 1..10 {
            let at = (0..=whole.len() * part / 10)
                .rev()
                .find(|it| whole.is_char_boundary(*it));
            let cut = &whole[..at.unwrap()];
            cases.push(Case::new(
                format!("cut off at {part} of 10"),
                name,
                cut,
                Expected::Clear,
            ));
        }
        for number in 0..25 {
            let bytes = damaged(whole.as_bytes(), &mut random);
            cases.push(Case::new(
                format!("damaged, number {number}"),
                name,
                bytes,
                Expected::Clear,
            ));
        }
    }
}

#[test]
fn hostile_forms() {
    let (desk, cases) = (Desk::new(), cases());
    let grown = Grown::begin();
    hold(120, &cases, |case| {
        desk.ask(case, |form| {
            Request::Look(LookRequest::ReadMapForm { form })
        })
    });
    grown.hold(100 << 20);
}
