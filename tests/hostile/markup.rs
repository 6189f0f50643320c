//! Hostile XES: 150 files.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::cases::{Case, Expected, damaged, random};

const NAME: &str = ".xes";
const PACKED: &str = ".xes.gz";

/// A log of six events.
fn log() -> String {
    let mut text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">".to_owned();
    for case in 0..2 {
        text += &format!("<trace><string key=\"concept:name\" value=\"c{case}\"/>");
        for event in 0..3 {
            text += &format!(
                "<event><string key=\"concept:name\" value=\"visit &amp; {event}\"/>\
                 <date key=\"time:timestamp\" value=\"2026-03-02T09:0{event}:00.000+01:00\"/></event>"
            );
        }
        text += "</trace>";
    }
    text + "</log>"
}

/// The same with something before the first trace.
fn with(what: &str) -> String {
    log().replacen("<trace>", &format!("{what}<trace>"), 1)
}

fn declared(what: &str) -> String {
    log().replacen("<log", &format!("<!DOCTYPE log [{what}]><log"), 1)
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    declarations(&mut cases);
    giants(&mut cases);
    whole(&mut cases);
    bombs(&mut cases);
    cut_off(&mut cases);
    cases
}

fn declarations(cases: &mut Vec<Case>) {
    let mut laughs = "<!ENTITY l0 \"ha\">".to_owned();
    for level in 1..30 {
        laughs += &format!("<!ENTITY l{level} \"&l{0};&l{0};\">", level - 1);
    }
    let quadratic = format!("<!ENTITY a \"{}\">", "a".repeat(100_000));
    for (about, what) in [
        ("a billion laughs", laughs.as_str()),
        ("a long word, often", &quadratic),
        (
            "a file of this computer",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
        ),
        (
            "a page of the web",
            "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">",
        ),
        (
            "a parameter",
            "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;",
        ),
        (
            "an attribute that is always there",
            "<!ATTLIST log a CDATA \"x\">",
        ),
        ("nothing", ""),
    ] {
        let text = declared(what).replace("visit", "&l29;&x;&a;");
        let expected = Expected::refused("document type declaration of its own");
        cases.push(Case::new(
            format!("it declares {about}"),
            NAME,
            text,
            expected,
        ));
    }
    let text = log().replace("visit", "&undeclared;");
    cases.push(Case::new(
        "a name that nobody declared",
        NAME,
        text,
        Expected::refused("the XML is broken"),
    ));
}

fn giants(cases: &mut Vec<Case>) {
    let limit =
        |what: &str| Expected::Refused(vec![what.to_owned(), "longer than 1 MiB".to_owned()]);
    for depth in [65, 100, 10_000, 2_000_000] {
        let text = with(&"<list>".repeat(depth));
        cases.push(Case::new(
            format!("{depth} deep"),
            NAME,
            text,
            limit("more than 64 deep"),
        ));
    }
    for n_attributes in [257, 10_000, 100_000, 800_000] {
        let many: String = (0..n_attributes).map(|it| format!(" a{it}=\"\"")).collect();
        let text = with(&format!("<string{many}/>"));
        cases.push(Case::new(
            format!("{n_attributes} attributes"),
            NAME,
            text,
            limit("256 attributes"),
        ));
    }
    for n_bytes in [1_025, 100_000, 5_000_000] {
        let text = with(&format!("<{}/>", "n".repeat(n_bytes)));
        cases.push(Case::new(
            format!("a name of {n_bytes} bytes"),
            NAME,
            text,
            limit("a name longer than 1 KiB"),
        ));
    }
    for (about, what) in [
        ("text", "t".repeat(3 << 20)),
        ("a remark", format!("<!-- {} -->", "r".repeat(3 << 20))),
        ("raw text", format!("<![CDATA[{}]]>", "c".repeat(3 << 20))),
        ("an order", format!("<?x {}?>", "o".repeat(3 << 20))),
        (
            "a value",
            format!("<string key=\"k\" value=\"{}\"/>", "v".repeat(3 << 20)),
        ),
    ] {
        cases.push(Case::new(
            format!("3 MiB of {about}"),
            NAME,
            with(&what),
            limit("longer than 1 MiB"),
        ));
    }
    let mut keys = String::new();
    for key in 0..3_000 {
        keys += &format!("<string key=\"k{key}\" value=\"v\"/>");
    }
    let text = log().replacen("<event>", &format!("<event>{keys}"), 1);
    cases.push(Case::new(
        "3,000 keys",
        NAME,
        text,
        Expected::refused("more than 2000 columns"),
    ));
    let long: String = (0..60)
        .map(|it| format!("<string key=\"{}{it}\" value=\"v\"/>", "k".repeat(900_000)))
        .collect();
    let text = log().replacen("<event>", &format!("<event>{long}"), 1);
    cases.push(Case::new(
        "keys of nearly 1 MiB",
        NAME,
        text,
        Expected::refused("a name longer than 1 KiB"),
    ));
}

fn whole(cases: &mut Vec<Case>) {
    for (about, text) in [
        ("as it is", log()),
        (
            "remarks and orders",
            with("<!-- a --><?b c?><![CDATA[<trace>]]>"),
        ),
        (
            "nested lists",
            with(&format!("{}{}", "<list>".repeat(60), "</list>".repeat(60))),
        ),
        (
            "elements of others",
            with("<x:trace xmlns:x=\"y\"/><global scope=\"event\"/>"),
        ),
        (
            "numbers for letters",
            log().replace("visit", "&#118;&#x69;sit"),
        ),
        ("single quotes", log().replace('"', "'")),
    ] {
        let expected = Expected::Reads(6);
        cases.push(Case::new(about, NAME, text.clone(), expected.clone()));
        cases.push(Case::new(
            format!("{about}, packed"),
            PACKED,
            packed(text.as_bytes()),
            expected,
        ));
    }
    for (about, text) in [
        ("it says it is UTF-16", log().replace("UTF-8", "UTF-16")),
        ("it says it is UTF-7", log().replace("UTF-8", "UTF-7")),
        (
            "it says it is nothing known",
            log().replace("UTF-8", "x-klingon"),
        ),
        ("two logs", log().repeat(2)),
        ("letters behind it", log() + "and more"),
        (
            "events without a trace",
            log().replace("<trace>", "").replace("</trace>", ""),
        ),
    ] {
        cases.push(Case::new(about, NAME, text, Expected::Clear));
    }
}

fn bombs(cases: &mut Vec<Case>) {
    for n_bytes in [12 << 20, 64 << 20, 200 << 20] {
        let text = with(&" ".repeat(n_bytes));
        let about = format!("{n_bytes} spaces, packed");
        let expected = Expected::Refused(vec![
            "grows more than 200 times".into(),
            "longer than 1 MiB".into(),
        ]);
        cases.push(Case::new(about, PACKED, packed(text.as_bytes()), expected));
    }
    let events = log().replacen("</log>", "", 1) + &"<event/>".repeat(4 << 20) + "</log>";
    cases.push(Case::new(
        "four million events of nothing, packed",
        PACKED,
        packed(events.as_bytes()),
        Expected::refused("grows more than 200 times"),
    ));
    let twice = packed(&packed(log().as_bytes()));
    cases.push(Case::new(
        "packed twice",
        PACKED,
        twice,
        Expected::refused("without an XES log"),
    ));
    let mut several = packed(b"<log>");
    for _ in 0..1_000 {
        several.extend(packed(b""));
    }
    several.extend(packed(
        log()
            .replacen("<log xes.version=\"1.0\">", "", 1)
            .as_bytes(),
    ));
    cases.push(Case::new(
        "many packages in one file",
        PACKED,
        several,
        Expected::Clear,
    ));
}

fn cut_off(cases: &mut Vec<Case>) {
    let text = log();
    for percent in 1..80 {
        let cut = &text.as_bytes()[..text.len() * (20 + percent) / 100];
        let expected = Expected::Refused(vec![
            "cut off".into(),
            "is broken".into(),
            "the file has column names but no rows".into(),
        ]);
        cases.push(Case::new(
            format!("cut off at {} %", 20 + percent),
            NAME,
            cut,
            expected,
        ));
    }
    let bytes = packed(text.as_bytes());
    for part in 1..10 {
        let cut = &bytes[..bytes.len() * part / 10];
        cases.push(Case::new(
            format!("packed and cut off at {part} of 10"),
            PACKED,
            cut,
            Expected::Clear,
        ));
    }
    let mut random = random(3);
    for number in 0..30 {
        let bytes = damaged(text.as_bytes(), &mut random);
        cases.push(Case::new(
            format!("damaged, number {number}"),
            NAME,
            bytes,
            Expected::Clear,
        ));
    }
}
