//! Where other people's code comes from, under which licence, and how new it must be.
//!
//! The databases of known faults are out of reach of a check that runs without a network, so the least versions
//! stand here by hand, each with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use serde::Deserialize;
use serde_json::Value;

use crate::tidy::files::root;

/// The oldest versions that may be used, and why.
const LEAST: &[(&str, [u64; 3], &str)] = &[
    (
        "quick-xml",
        [0, 41, 0],
        "a tag with many attributes took the square of them (RUSTSEC-2026-0194, 0195)",
    ),
    (
        "parquet",
        [60, 0, 0],
        "a footer could claim two billion elements and end the process (arrow-rs 10979)",
    ),
    (
        "tauri",
        [2, 11, 1],
        "a page from elsewhere could pass for a local one (CVE-2026-42184)",
    ),
    (
        "rusqlite",
        [0, 41, 0],
        "brings an SQLite without the fault of resetting its log",
    ),
];

/// What may not be used at all, and why.
const NEVER: &[(&str, &str)] = &[
    ("xml-rs", "expands entities without a limit"),
    ("serde-xml-rs", "stands on xml-rs"),
    (
        "openssl-sys",
        "the app speaks to nobody, and needs no library of the system for it",
    ),
    ("native-tls", "the app speaks to nobody"),
    ("reqwest", "the app speaks to nobody"),
    ("tauri-plugin-shell", "the page may start no program"),
    ("tauri-plugin-http", "the page may speak to nobody"),
];

/// Licences under which code may ship with the app.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages that name no licence where npm looks for it, and under which they are.
const UNNAMED: &[(&str, &str)] = &[("svelte-toolbelt", "MIT")];

/// Where the page's own packages are listed, with what each is for.
const SHIPPED: &str = "ui/DEPENDENCIES.md";

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// None for our own.
    source: Option<String>,
}

/// What is wrong with the crates.
pub(crate) fn unfit_crates() -> Vec<String> {
    let mut unfit = Vec::new();
    for package in crates() {
        let Package {
            name,
            version,
            license,
            source,
        } = package;
        let Some(source) = source else { continue };
        if !source.starts_with("registry+") {
            unfit.push(format!(
                "{name} comes from {source}: use what is published."
            ));
        }
        if !license.as_deref().is_some_and(is_free) {
            unfit.push(format!(
                "{name} is under {}: see tests/tidy/supply.rs, and talk first.",
                license.unwrap_or_else(|| "no licence".into())
            ));
        }
        if let Some((_, why)) = NEVER.iter().find(|it| it.0 == name) {
            unfit.push(format!("{name} may not be used: {why}."));
        }
        let least = LEAST.iter().find(|it| it.0 == name);
        if let Some((_, least, why)) = least.filter(|it| numbers(&version) < it.1) {
            unfit.push(format!("{name} {version} is older than {least:?}: {why}."));
        }
    }
    unfit
}

/// What is wrong with the packages of the page: each that ships is listed with what it is for.
pub(crate) fn unfit_packages() -> Vec<String> {
    let text = fs::read_to_string(root().join("ui/package-lock.json")).expect("it is there");
    let lock: Value = serde_json::from_str(&text).expect("npm writes JSON");
    let listed = listed();
    let mut unfit = Vec::new();
    let mut shipped = BTreeSet::new();
    let packages = lock["packages"].as_object().expect("it lists packages");
    for (path, package) in packages.iter().filter(|it| !it.0.is_empty()) {
        let name = path.rsplit("node_modules/").next().unwrap_or(path);
        let unnamed = || UNNAMED.iter().find(|it| it.0 == name).map(|it| it.1);
        let licence = package["license"].as_str().or_else(unnamed);
        if !licence.is_some_and(is_free) {
            unfit.push(format!(
                "{name} is under {}: see tests/tidy/supply.rs, and talk first.",
                licence.unwrap_or("no licence")
            ));
        }
        if package["integrity"].as_str().is_none() {
            unfit.push(format!(
                "{name} has no fingerprint in ui/package-lock.json."
            ));
        }
        if package["hasInstallScript"] == true {
            unfit.push(format!("{name} runs a script when it is installed."));
        }
        if package["dev"] != true {
            shipped.insert(name.to_owned());
        }
    }
    for name in shipped.difference(&listed) {
        unfit.push(format!(
            "{name} ships with the page: say in {SHIPPED} what it is for."
        ));
    }
    for name in listed.difference(&shipped) {
        unfit.push(format!("{name} ships no more: strike it from {SHIPPED}."));
    }
    unfit
}

/// The names in the first column of the table.
fn listed() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(SHIPPED)).expect("it is there");
    let rows = text.lines().filter_map(|it| it.strip_prefix("| `"));
    rows.filter_map(|it| Some(it.split_once('`')?.0.to_owned()))
        .collect()
}

/// Whether one of the ways a licence offers is one that is allowed.
fn is_free(licence: &str) -> bool {
    let mut parts = BTreeMap::new();
    // What stands in brackets is one part of an AND.
    let mut rest = licence.to_owned();
    while let (Some(open), Some(close)) = (rest.find('('), rest.find(')')) {
        let name = format!("#{}", parts.len());
        let inner = rest[open + 1..close].to_owned();
        rest.replace_range(open..=close, &name);
        parts.insert(name, inner);
    }
    let is_one = |it: &str| match parts.get(it) {
        Some(inner) => inner.split(" OR ").any(|it| LICENCES.contains(&it.trim())),
        None => LICENCES.contains(&it),
    };
    let ways = rest.replace('/', " OR ");
    ways.split(" OR ")
        .any(|way| way.split(" AND ").all(|it| is_one(it.trim())))
}

fn numbers(version: &str) -> [u64; 3] {
    let plain = version.split(['-', '+']).next().unwrap_or(version);
    let mut numbers = plain.split('.').map(|it| it.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}

fn crates() -> Vec<Package> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let here = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let metadata = Command::new(cargo)
        .args(["metadata", "--offline", "--format-version", "1"])
        // What other systems need is not on this disk.
        .args(["--filter-platform", &here])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let metadata: Metadata =
        serde_json::from_slice(&metadata.stdout).expect("cargo describes what it builds");
    metadata.packages
}

#[test]
fn licences_are_read_as_they_are_written() {
    for free in [
        "MIT",
        "GPL-2.0-only OR Apache-2.0",
        "MIT/Apache-2.0",
        "Apache-2.0 / MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR MIT",
    ] {
        assert!(is_free(free), "{free}");
    }
    for unfree in [
        "AGPL-3.0",
        "MIT AND GPL-3.0",
        "(GPL-3.0 OR LGPL-3.0) AND MIT",
        "",
    ] {
        assert!(!is_free(unfree), "{unfree}");
    }
}
