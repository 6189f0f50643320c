//! Who may import whom.

use std::process::Command;

use serde::Deserialize;

use crate::tidy::files::{File, root};

/// What each crate may import of our own, besides what its tests import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("journey", &["language"]),
    ("events", &[]),
    ("settings", &[]),
    ("synthetic", &[]),
    ("overlay", &["language", "journey", "events"]),
    ("import", &["language", "events"]),
    ("event_store", &["language", "events"]),
    (
        "worker",
        &[
            "language",
            "journey",
            "events",
            "import",
            "event_store",
            "workbook",
            "export",
            "document",
        ],
    ),
    ("sharing", &["language", "journey", "overlay"]),
    ("scene", &["language", "journey", "overlay", "sharing"]),
    ("workbook", &["language", "journey"]),
    ("document", &["language", "journey", "events", "overlay"]),
    (
        "export",
        &[
            "language", "journey", "overlay", "sharing", "scene", "workbook",
        ],
    ),
    (
        "session",
        &[
            "language",
            "journey",
            "events",
            "import",
            "overlay",
            "sharing",
            "scene",
            "document",
            "event_store",
            "export",
            "workbook",
            "worker",
            "settings",
        ],
    ),
    ("cli", &["session", "synthetic"]),
    ("desire-path", &["session"]),
    ("xtask", &[]),
    ("forgetful", &["document"]),
];

/// Proofs import what they prove, and nothing imports them.
const TESTS: &str = "tests";

/// What only the window may import.
const WINDOW: &str = "tauri";

/// The one file of the page that may import the window.
const PAGE_TO_WINDOW: &str = "ui/src/transport/tauri.ts";

/// What reads other people's files, in two halves, and whose it is: called by the process that does nothing else.
const READERS: &[(&str, &str, &str)] = &[
    ("document::", "tell(", "crates/document/"),
    ("import::", "preview(", "crates/import/"),
    ("import::", "read(", "crates/import/"),
    ("workbook::", "read(", "crates/workbook/"),
    ("export::", "redrawn(", "crates/export/"),
    ("SlideTemplate::", "read(", "crates/export/"),
    ("Incoming::", "read(", "crates/journey/"),
];

/// Where they are called.
const READING: &str = "crates/worker/";

#[derive(Deserialize)]
struct Workspace {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// `null`, "dev" or "build".
    kind: Option<String>,
    /// Only our own have one.
    path: Option<String>,
}

pub(crate) fn out_of_order() -> Vec<String> {
    workspace()
        .packages
        .iter()
        .filter(|it| it.name != TESTS)
        .flat_map(package_out_of_order)
        .collect()
}

pub(crate) fn window_in_page(file: &File) -> Option<String> {
    let imports = file.is_source()
        && file.path.starts_with("ui/")
        && file.path != PAGE_TO_WINDOW
        && file.text.contains("from \"@tauri-apps/");
    imports.then(|| {
        format!(
            "{} imports the window: only {PAGE_TO_WINDOW} may.",
            file.path
        )
    })
}

/// Other people's files are read by the worker and nowhere else.
pub(crate) fn foreign_read_here(file: &File) -> Option<String> {
    let ships = file.path.starts_with("crates/") || file.path.starts_with("src-tauri/");
    if !file.is_source() || !ships || file.path.starts_with(READING) {
        return None;
    }
    let mut readers = READERS
        .iter()
        .filter(|(_, _, whose)| !file.path.starts_with(whose));
    let called = |it: &(&str, &str, &str)| {
        let call = format!("{}{}", it.0, it.1);
        file.text.contains(&call).then_some(call)
    };
    let call = readers.find_map(called)?;
    Some(format!(
        "{} calls {call}…): what other people wrote is read in a process of its own, see {READING}.",
        file.path
    ))
}

fn package_out_of_order(package: &Package) -> Vec<String> {
    let name = &package.name;
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(known, _)| known == name) else {
        return vec![format!(
            "The crate {name} is new: say in tests/tidy/imports.rs what it may import."
        )];
    };
    let imports = package
        .dependencies
        .iter()
        .filter(|it| it.kind.as_deref() != Some("dev"));
    imports
        .filter_map(|it| {
            let import = &it.name;
            if it.path.is_some() && !allowed.contains(&import.as_str()) {
                return Some(format!("{name} imports {import}, against the order: see ARCHITECTURE.md, and talk first."));
            }
            (import.starts_with(WINDOW) && name != "desire-path")
                .then(|| format!("{name} imports {import}: only src-tauri knows the window."))
        })
        .collect()
}

fn workspace() -> Workspace {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let metadata = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    serde_json::from_slice(&metadata.stdout).expect("cargo describes the workspace")
}
