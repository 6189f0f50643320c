//! The list is complete, says of each what it must, and is the same each time.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::packages::sbom::crates::{PROGRAMS, checksums};
use crate::packages::sbom::{list, this_machine};
use crate::program::cargo;
use crate::{child, place};

fn made() -> Value {
    list(&this_machine()).unwrap()
}

fn texts<'a>(list: &'a Value, key: &str) -> BTreeSet<&'a str> {
    let components = list["components"].as_array().unwrap();
    components
        .iter()
        .filter_map(|it| it[key].as_str())
        .collect()
}

#[test]
fn every_crate_of_every_program_is_listed_with_its_fingerprint() {
    let list = made();
    let addresses = texts(&list, "bom-ref");
    let target = this_machine();
    let words = [
        "tree",
        "--offline",
        "--locked",
        "--prefix",
        "none",
        "--edges",
        "normal,build",
    ];
    let mut tree = cargo(&words);
    tree.args(["--target", &target]);
    tree.args(PROGRAMS.iter().flat_map(|it| ["--package", it]));
    let tree = child::listen(&mut tree, 5).unwrap();
    assert!(tree.succeeded);
    let mut n_crates = 0;
    for line in tree.said.lines().filter(|it| it.contains(" v")) {
        let (name, rest) = line.split_once(" v").unwrap();
        let version = rest.split_whitespace().next().unwrap().replace('+', "%2B");
        let wanted = format!("pkg:cargo/{name}@{version}");
        assert!(
            addresses.contains(wanted.as_str()),
            "{wanted} is not listed"
        );
        n_crates += 1;
    }
    assert!(n_crates > 300, "{n_crates}");
    let checksums = checksums().unwrap();
    for it in list["components"].as_array().unwrap() {
        let Some(address) = it["purl"]
            .as_str()
            .filter(|it| it.starts_with("pkg:cargo/"))
        else {
            continue;
        };
        let named = |key: &str| it[key].as_str().unwrap().to_owned();
        let wanted = &checksums[&(named("name"), named("version"))];
        assert_eq!(it["hashes"][0]["content"], wanted.as_str(), "{address}");
    }
}

#[test]
fn every_package_of_the_page_is_listed_and_none_more() {
    let list = made();
    let names = |it: &&str| it.starts_with("pkg:npm/");
    let listed: BTreeSet<&str> = texts(&list, "purl").into_iter().filter(names).collect();
    let listed: BTreeSet<String> = listed
        .iter()
        .map(|it| {
            it["pkg:npm/".len()..]
                .rsplit_once('@')
                .unwrap()
                .0
                .replace("%40", "@")
        })
        .collect();
    let text = fs::read_to_string(place::ui().join("DEPENDENCIES.md")).unwrap();
    let rows = text.lines().filter_map(|it| it.strip_prefix("| `"));
    let wanted: BTreeSet<String> = rows
        .map(|it| it.split('`').next().unwrap().into())
        .collect();
    assert_eq!(listed, wanted);
}

#[test]
fn each_says_its_licence_and_fonts_and_foreign_code_are_among_them() {
    let list = made();
    for it in list["components"].as_array().unwrap() {
        assert!(it["licenses"][0]["expression"].is_string(), "{it}");
        assert!(!it["version"].as_str().unwrap().is_empty(), "{it}");
    }
    let names = texts(&list, "name");
    for wanted in [
        "Inter",
        "SQLite",
        "Zstandard",
        "tauri",
        "rusqlite",
        "svelte",
        "cli",
    ] {
        assert!(names.contains(wanted), "{wanted}");
    }
    // Nothing that lies in the folder of data is passed over.
    let told = [
        "fonts",
        "icons",
        "language",
        "samples",
        "templates",
        "tokens.json",
    ];
    let folder = fs::read_dir(place::root().join("assets")).unwrap();
    for it in folder {
        let name = it.unwrap().file_name().into_string().unwrap();
        assert!(
            told.contains(&name.as_str()),
            "{name} ships: list it in sbom.rs"
        );
    }
    assert!(!names.contains("proptest"), "it only proves");
}

#[test]
fn what_is_named_is_there_and_the_list_is_the_same_each_time() {
    let list = made();
    let mut there = texts(&list, "bom-ref");
    assert_eq!(there.len(), list["components"].as_array().unwrap().len());
    there.insert("desire-path");
    for it in list["dependencies"].as_array().unwrap() {
        assert!(there.contains(it["ref"].as_str().unwrap()), "{it}");
        for on in it["dependsOn"].as_array().unwrap() {
            assert!(there.contains(on.as_str().unwrap()), "{it}: {on}");
        }
    }
    assert_eq!(list.to_string(), made().to_string());
    assert!(!list.to_string().contains(&*place::root().to_string_lossy()));
}

/// What does not keep to the published schema, one a line; none where nobody can tell.
fn mistakes(list: &Value) -> Option<String> {
    let own = place::readers().join("bin/python");
    let knows = |it: &&str| child::ask(it, &["-c", "import jsonschema"]).is_some();
    let all = [&*own.to_string_lossy(), "python3"].map(str::to_owned);
    let Some(python) = all.iter().map(String::as_str).find(knows) else {
        eprintln!(
            "jsonschema is not installed, so nobody holds the list against its schema; `cargo xtask test` installs it."
        );
        return None;
    };
    let script = place::root().join("tests/fixtures/cyclonedx/holds.py");
    let mut asked = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut words = asked.stdin.take().unwrap();
    words.write_all(list.to_string().as_bytes()).unwrap();
    drop(words);
    let said = asked.wait_with_output().unwrap();
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{complaints}");
    Some(String::from_utf8(said.stdout).unwrap())
}

#[test]
fn the_list_keeps_to_the_published_schema() {
    let mut list = made();
    let Some(said) = mistakes(&list) else {
        return;
    };
    assert_eq!(said, "");
    // Whoever holds it would tell.
    list["components"][0]["type"] = "thing".into();
    list["components"][1]["hashes"] = serde_json::json!([{ "alg": "SHA-256", "content": "no" }]);
    let said = mistakes(&list).unwrap();
    assert!(said.contains("components/0/type"), "{said}");
    assert!(said.contains("components/1/hashes/0/content"), "{said}");
}
