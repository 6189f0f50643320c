//! Everything that is printed is in the language of whoever types.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::Desk;

/// Where systems say what they speak.
const SPOKEN: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// A session at a terminal, command by command.
const REPORTS: &[&[&str]] = &[
    &["new", "laden.desirepath", "--template", "retail"],
    &["new", "notizen.desirepath", "--outline", "notizen.txt"],
    &["templates"],
    &[
        "templates",
        "--save",
        "laden.desirepath",
        "--title",
        "Eigene",
    ],
    &["templates", "--remove", "Eigene"],
    &["outline", "laden.desirepath"],
    &["import", "laden.desirepath", "retail.csv"],
    &["match", "laden.desirepath", "--rule", "nie=Ich bezahle"],
    &["overlay", "laden.desirepath"],
    &[
        "overlay",
        "laden.desirepath",
        "--from",
        "2026-03-01",
        "--contains",
        "Ich bezahle",
    ],
    &[
        "compare",
        "laden.desirepath",
        "--day",
        "2026-03-01",
        "--points",
        "0.1",
    ],
    &["insights", "laden.desirepath", "rework"],
    &["insights", "laden.desirepath", "contacts"],
    &["insights", "laden.desirepath", "typical"],
    &["insights", "laden.desirepath", "feelings"],
    &["insights", "laden.desirepath", "stage-times"],
    &["insights", "laden.desirepath", "over-time"],
    &[
        "insights",
        "laden.desirepath",
        "outcome",
        "--reaching",
        "Ich kaufe wieder",
    ],
    &["insights", "laden.desirepath", "effects"],
    &[
        "insights",
        "laden.desirepath",
        "coverage",
        "--source",
        "channel",
    ],
    &[
        "cases",
        "laden.desirepath",
        "--figure",
        r#"{"type":"fitting"}"#,
        "--limit",
        "3",
    ],
    &["case", "laden.desirepath", "S00142"],
    &["replay", "laden.desirepath"],
    &["replay", "laden.desirepath", "--from-zero"],
    &["maps", "laden.desirepath", "--to-be", "Danach"],
    &[
        "maps",
        "laden.desirepath",
        "--map",
        "laden",
        "--detail",
        "Ich bezahle",
    ],
    &["discover", "laden.desirepath", "--map", "Danach", "--draw"],
    &["diff", "laden.desirepath", "--maps", "laden", "Danach"],
    &["history", "laden.desirepath", "--name", "Nach dem Workshop"],
    &["diff", "laden.desirepath", "1"],
    &["diff", "laden.desirepath", "Nach dem Workshop"],
    &["export", "laden.desirepath", "laden.svg"],
];

/// What cannot be done or understood, with words of the answer and how it ends.
const WRONG: &[(&[&str], &str, i32)] = &[
    (&["new", "form.desirepath"], "gibt es schon", 1),
    (
        &["new", "x.desirepath", "--outline", "keine.txt"],
        "kann nicht gelesen werden",
        1,
    ),
    (
        &["new", "x.desirepath", "--from", "log.csv"],
        "wird keine Map",
        1,
    ),
    (&["maps", "form.desirepath", "--remove"], "--map", 1),
    (
        &["maps", "form.desirepath", "--map", "Keine"],
        "keine Map dieser Datei",
        1,
    ),
    (&["overlay", "form.desirepath"], "keine Ereignisse", 1),
    (
        &["overlay", "form.desirepath", "--only", "{}"],
        "keine Bedingung",
        1,
    ),
    (
        &["overlay", "form.desirepath", "--segment", "Keines"],
        "kein Segment",
        1,
    ),
    (
        &["overlay", "form.desirepath", "--contains", "Nichts"],
        "kein Schritt",
        1,
    ),
    (
        &["cases", "form.desirepath", "--figure", "{}"],
        "wird nicht verstanden",
        1,
    ),
    (&["diff", "form.desirepath", "Nie"], "keine Version", 1),
    (&["export", "form.desirepath", "x.bmp"], "kein Format", 1),
    (
        &["export", "form.desirepath", "x.svg", "--saved", "Keine"],
        "keine gespeicherte Ansicht",
        1,
    ),
    (
        &["export", "form.desirepath", "x.svg", "--without", "Keine"],
        "keine Spur",
        1,
    ),
    (
        &["export", "form.desirepath", "x.svg", "--owner", "Niemand"],
        "verantwortlich",
        1,
    ),
    (&["import", "form.desirepath", "map.json"], "", 1),
    (&["paint", "form.desirepath"], "keinen Befehl „paint“", 2),
    (&["overlay"], "fehlt: <DATEI>", 2),
    (
        &["overlay", "form.desirepath", "--frm", "1"],
        "Meinen Sie --from?",
        2,
    ),
    (
        &["overlay", "form.desirepath", "--from", "gestern"],
        "einen Tag als",
        2,
    ),
    (
        &["overlay", "form.desirepath", "--unmapped", "x"],
        "keep, ignore",
        2,
    ),
    (&["match", "form.desirepath", "--accept", "8"], "von 0", 2),
    (&["match", "form.desirepath", "--rule", "8"], "NAME=WERT", 2),
    (
        &["cases", "form.desirepath", "--limit", "viele"],
        "eine Zahl",
        2,
    ),
    (&["compare", "form.desirepath"], "--segments", 2),
    (
        &["new", "x.desirepath", "--from", "a", "--outline", "b"],
        "kann nicht neben",
        2,
    ),
];

/// What a command prints, to either side, and how it ends.
fn printed(desk: &Desk, settings: &[(&str, &str)], typed: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_desirepath"));
    for name in SPOKEN {
        command.env_remove(name);
    }
    let output = command
        .args(typed)
        .current_dir(desk.path())
        .env("DESIRE_PATH_DATA", desk.path().join("data"))
        .envs(settings.iter().copied())
        .output()
        .unwrap();
    let (out, err) = (output.stdout, output.stderr);
    let text = String::from_utf8([out, err].concat()).unwrap();
    (text, output.status.code())
}

fn in_german(desk: &Desk, typed: &[&str]) -> String {
    let (text, code) = printed(desk, &[("LANG", "de_DE.UTF-8")], typed);
    assert_eq!(code, Some(0), "{typed:?}: {text}");
    text
}

/// Runs of two words and more that messages of a language have between their variables.
fn runs(language: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/language");
    let mut runs = BTreeSet::new();
    for file in fs::read_dir(folder.join(language).join("core")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter(|it| !it.starts_with('#'));
        for line in lines {
            let said = match line.split_once(" = ") {
                Some((_, said)) if !line.starts_with(' ') => said,
                _ => line.trim().trim_start_matches('*'),
            };
            let said = match said.strip_prefix('[').and_then(|it| it.split_once("] ")) {
                Some((_, said)) => said,
                None => said,
            };
            let pieces = said.split('{').map(|it| it.rsplit('}').next().unwrap());
            runs.extend(
                pieces
                    .map(str::trim)
                    .filter(|it| is_run(it))
                    .map(str::to_owned),
            );
        }
    }
    runs
}

fn is_run(piece: &str) -> bool {
    let is_word = |it: &&str| it.len() > 1 && it.chars().all(char::is_alphabetic);
    let words = piece.split([' ', ',', '.', ':', '(', ')']);
    words.filter(is_word).count() > 1 && !piece.starts_with("desirepath ")
}

/// What English alone says.
struct English(Vec<String>);

impl English {
    fn read() -> Self {
        let german = runs("de");
        let all = runs("en").into_iter();
        let only: Vec<String> = all.filter(|it| !german.contains(it)).collect();
        assert!(only.len() > 500, "{}", only.len());
        Self(only)
    }

    fn is_nowhere_in(&self, text: &str, typed: &[&str]) {
        let found = self.0.iter().find(|it| text.contains(it.as_str()));
        assert_eq!(found, None, "{typed:?} says it in English: {text}");
    }
}

/// Every command of the help.
fn verbs(desk: &Desk) -> Vec<String> {
    let help = in_german(desk, &["--help"]);
    let all = help.split("Befehle:").nth(1).unwrap();
    let all = all.split("Optionen:").next().unwrap();
    let first = |it: &str| it.split_whitespace().next().map(str::to_owned);
    let verbs: Vec<String> = all
        .lines()
        .filter(|it| it.starts_with("  ") && !it.starts_with("   "))
        .filter_map(first)
        .collect();
    assert_eq!(verbs.len(), 21, "{verbs:?}");
    verbs
}

#[test]
fn all_help_is_german_where_german_is_spoken() {
    let (desk, english) = (Desk::new(), English::read());
    for verb in verbs(&desk) {
        let typed = [verb.as_str(), "--help"];
        let typed = if verb == "help" {
            &["--help"]
        } else {
            &typed[..]
        };
        let help = in_german(&desk, typed);
        english.is_nowhere_in(&help, typed);
        let (said, _) = printed(&desk, &[("LANG", "en_GB.UTF-8")], typed);
        let alike: Vec<&str> = help
            .lines()
            .filter(|it| said.lines().any(|other| other == *it))
            .filter(|it| !it.trim().is_empty() && !it.trim().starts_with("desirepath "))
            .filter(|it| !it.trim().starts_with("git config "))
            .filter(|it| !it.trim().starts_with("- day:") && !it.trim().starts_with("- month:"))
            .collect();
        assert_eq!(alike, [""; 0], "{typed:?}");
        for name in [
            "[OPTIONS]",
            "<COMMAND>",
            "Usage:",
            "[default:",
            "possible values",
        ] {
            assert!(!help.contains(name), "{typed:?}: {help}");
        }
        // Nothing that can be typed is without words.
        let bare = help.lines().find(|it| {
            let it = it.trim();
            it.starts_with('-') && !it.starts_with("- ") && !it.contains("  ")
        });
        assert_eq!(bare, None, "{typed:?}");
    }
}

#[test]
fn all_reports_are_german_where_german_is_spoken() {
    let (desk, english) = (Desk::new(), English::read());
    desk.write("notizen.txt", "Abwägen\n- Ich suche\n");
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/samples");
    fs::copy(samples.join("retail.csv"), desk.path().join("retail.csv")).unwrap();
    for typed in REPORTS {
        let text = in_german(&desk, typed);
        assert!(text.len() > 10, "{typed:?}: {text}");
        // What is typed is what was named, and a column has its own name.
        english.is_nowhere_in(&text, typed);
    }
}

#[test]
fn all_that_is_wrong_is_german_where_german_is_spoken() {
    let (desk, english) = (Desk::new(), English::read());
    in_german(&desk, &["new", "form.desirepath", "--from", "map.json"]);
    for (typed, said, code) in WRONG {
        let (text, ended) = printed(&desk, &[("LANG", "de_DE.UTF-8")], typed);
        assert_eq!(ended, Some(*code), "{typed:?}: {text}");
        let is_there = text.to_lowercase().contains(&said.to_lowercase());
        assert!(is_there && text.lines().count() > 1, "{typed:?}: {text}");
        english.is_nowhere_in(&text, typed);
    }
}

#[test]
fn what_is_spoken_is_what_was_typed_then_what_the_system_says() {
    let desk = Desk::new();
    let (german, english) = ("Handel (mit", "Retail (with");
    for (settings, typed, said) in [
        (&[("LANG", "de_DE.UTF-8")][..], &["templates"][..], german),
        (&[("LANG", "en_US.UTF-8")], &["templates"], english),
        (
            &[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "en_GB.UTF-8")],
            &["templates"],
            english,
        ),
        (
            &[("LC_MESSAGES", "en_GB"), ("LC_ALL", "de_AT")],
            &["templates"],
            german,
        ),
        (&[("LC_ALL", ""), ("LANG", "de")], &["templates"], german),
        (&[("LANG", "fr_FR.UTF-8")], &["templates"], english),
        (&[], &["templates"], english),
        (
            &[("LANG", "de_DE.UTF-8")],
            &["--language", "en", "templates"],
            english,
        ),
        (
            &[("LANG", "en_US.UTF-8")],
            &["templates", "--language=de"],
            german,
        ),
    ] {
        let (text, _) = printed(&desk, settings, typed);
        assert!(text.contains(said), "{settings:?} {typed:?}: {text}");
    }
    // Machines are spoken to in one way.
    let settings = |it| [("LANG", it)];
    desk.json("new form.desirepath --from map.json");
    for typed in [
        ["maps", "form.desirepath", "--json"],
        ["history", "form.desirepath", "--json"],
    ] {
        let (one, _) = printed(&desk, &settings("en_US.UTF-8"), &typed);
        let (other, _) = printed(&desk, &settings("de_DE.UTF-8"), &typed);
        let keys = |text: &str| {
            let all: serde_json::Value = serde_json::from_str(text).unwrap();
            let first = all[0].as_object().unwrap().keys().cloned();
            first.collect::<Vec<_>>()
        };
        assert_eq!(keys(&one), keys(&other));
    }
}
