//! The JSON form: what becomes of each kind of element, and of mistakes.

use std::path::{Path, PathBuf};

use expect_test::{Expect, expect};
use language::Language;
use serde_json::Value;

use crate::incoming::map_form::MapForm;
use crate::testing::{described, drawn};

fn check(json: &str, expected: &Expect) {
    match MapForm::read(json).and_then(|it| it.commands("test", Language::En)) {
        Ok(commands) => expected.assert_eq(&described(&drawn(&commands))),
        Err(error) => expected.assert_eq(&format!("{error}\n")),
    }
}

#[test]
fn every_kind_of_element_is_drawn() {
    check(
        r#"{
            "note": "a remark",
            "elements": [
                {"id": "a", "label": "a", "optional": true},
                {"id": "look", "free": ["web", "shop"]},
                {"id": "thinks", "label": null},
                {"id": "check", "parallel": [["b"], [["c", "d"], {"label": "e", "optional": true}]]},
                {"id": "a2", "label": "a", "repeat": true}
            ],
            "edges": [["a", "look"], ["look", "thinks"], ["thinks", "check"], {"from": "check", "to": "a2", "condition": "when all is done", "time": "≤ 4 h", "share": "30 %"},
                      ["thinks", "thinks"], ["look", "look"], ["a", "look"]],
            "start": ["look"], "end": ["check", "a2"],
            "stages": [["Browse", ["look"]], ["Last", ["a2", "not drawn"]]]
        }"#,
        &expect![[r#"
            test (Ignore)
            Browse Consideration Free
              web (start)
              shop
            Last Consideration Drawn
              a (repeatable, end Success, same as a)
            Stage 3 Consideration Drawn
              a (optional)
            Stage 4 Consideration Drawn
              thinks (repeatable, unobservable)
            check Consideration Parallel
              b (branch 0)
              c (branch 1)
              d (branch 1)
              e (optional, end Success, branch 1)
            shop -> thinks
            a -> web
            thinks -> b
            c -> e
            d -> e
            e -> a (when all is done) [30 %] [within 4 h]
            OneOf { names: ["a"], ignore_case: false } -> a and a
            OneOf { names: ["web"], ignore_case: false } -> web
            OneOf { names: ["shop"], ignore_case: false } -> shop
            OneOf { names: ["b"], ignore_case: false } -> b
            OneOf { names: ["c"], ignore_case: false } -> c
            OneOf { names: ["d"], ignore_case: false } -> d
            OneOf { names: ["e"], ignore_case: false } -> e
        "#]],
    );
}

#[test]
fn mistakes_are_sentences() {
    check(
        r#"{"elements": [{"id": "a", "label": "a"}, {"id": "b", "label": "b"}],
            "edges": [{"from": "a", "to": "b", "time": "soon"}]}"#,
        &expect![[r#"
            “soon” is neither a time nor a share
        "#]],
    );
    let step = r#"{"id": "a", "label": "a"}"#;
    let free = r#"{"id": "f", "free": ["b"]}"#;
    check(
        &format!(r#"{{"elements": [{step}, {step}]}}"#),
        &expect![[r#"
            there are two elements “a”
        "#]],
    );
    check(
        &format!(r#"{{"elements": [{step}], "edges": [["a", "b"]]}}"#),
        &expect![[r#"
            there is no element “b”
        "#]],
    );
    check(
        r#"{"elements": [{"id": "f", "free": []}]}"#,
        &expect![[r#"
            the element “f” has no steps
        "#]],
    );
    check(
        &format!(r#"{{"elements": [{step}, {free}], "stages": [["S", ["a", "b"]]]}}"#),
        &expect![[r#"
            the stage “S” holds “f” and others
        "#]],
    );
    check(
        &format!(r#"{{"elements": [{step}], "stages": [["S", ["a"]], ["T", ["a"]]]}}"#),
        &expect![[r#"
            the element “a” is in several stages
        "#]],
    );
    check(
        r#"{"elements": [{"id": "p", "parallel": [["b"], ["c"]]}], "edges": [["p", "p"]]}"#,
        &expect![[r#"
            the parallel element “p” leads to itself, which cannot be drawn
        "#]],
    );
}

#[test]
fn unknown_fields_are_not_passed_over() {
    for json in [
        r#"{"elements": [], "arrows": []}"#,
        r#"{"elements": [{"id": "a", "label": "a", "colour": "red"}]}"#,
        r#"{"elements": [{"id": "a", "parallel": [[{"label": "b", "repeat": true}]]}]}"#,
    ] {
        assert!(MapForm::read(json).is_err(), "{json}");
    }
}

#[test]
fn every_map_of_the_alignment_vectors_is_drawn() {
    let path = repository().join("tests/fixtures/alignment_vectors.json");
    let vectors: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let groups = vectors["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 12);
    for group in groups {
        draw(&group["map"]);
    }
}

#[test]
fn every_map_of_the_shared_logs_is_drawn() {
    let shared = std::env::var_os("DESIRE_PATH_SHARED_DATA")
        .map_or_else(|| repository().join("../shared/data"), PathBuf::from);
    if !shared.is_dir() {
        eprintln!("skipped: there is no folder of shared logs");
        return;
    }
    for log in ["running-example", "receipt", "simple-onlineshop"] {
        let path = shared.join(format!("expected/{log}.json"));
        let expected: Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let models = expected["models"].as_object().unwrap();
        assert!(!models.is_empty());
        for model in models.values() {
            draw(model.get("map").unwrap_or(model));
        }
    }
}

fn draw(map: &Value) {
    let form = MapForm::read(&map.to_string()).unwrap();
    let project = drawn(&form.commands("test", Language::En).unwrap());
    let n_labels = project.rules().len();
    let observable = project.steps().values().filter(|it| !it.unobservable);
    let touchpoints: std::collections::BTreeSet<_> = observable.map(|it| it.touchpoint).collect();
    assert_eq!(n_labels, touchpoints.len(), "one rule for each touchpoint");
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
