//! The packages from which the page is built.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};

use crate::packages::sbom::{Component, read};
use crate::{Stop, place};

/// Where a package lies in the lock file begins with this.
const FOLDER: &str = "node_modules/";

/// Packages that name no licence where npm looks for it, and under which they are.
const UNNAMED: [(&str, &str); 1] = [("svelte-toolbelt", "MIT")];

/// All packages that npm counts as parts of the page, and those that the page itself asks for.
pub(super) fn components() -> Result<(Vec<Component>, Vec<String>), Stop> {
    let lock: Value = serde_json::from_str(&read(&place::ui().join("package-lock.json"))?)
        .map_err(|it| format!("ui/package-lock.json is no JSON: {it}."))?;
    let packages = lock["packages"]
        .as_object()
        .ok_or("ui/package-lock.json lists nothing.")?;
    let of_page = packages
        .iter()
        .filter(|(path, it)| !path.is_empty() && it["dev"] != true);
    let components = of_page.map(|(path, package)| component(packages, path, package));
    let page = stands_on(packages, "", &packages[""]);
    Ok((components.collect(), page))
}

fn component(packages: &Map<String, Value>, path: &str, package: &Value) -> Component {
    let name = name_of(path);
    let unnamed = || UNNAMED.iter().find(|it| it.0 == name).map(|it| it.1);
    let licence = package["license"].as_str().or_else(unnamed);
    let hash = package["integrity"].as_str().and_then(|it| {
        let bytes = BASE64_STANDARD.decode(it.strip_prefix("sha512-")?).ok()?;
        let hex: String = bytes.iter().map(|it| format!("{it:02x}")).collect();
        Some(("SHA-512", hex))
    });
    let reference = reference(path, package);
    Component {
        address: Some(reference.clone()),
        reference,
        kind: "library",
        name: name.into(),
        version: package["version"].as_str().unwrap_or_default().into(),
        licence: licence.map(str::to_owned),
        description: None,
        hash,
        ships: true,
        stands_on: stands_on(packages, path, package),
    }
}

/// What a package asks for, as npm finds it: beside it first, then further up.
fn stands_on(packages: &Map<String, Value>, path: &str, package: &Value) -> Vec<String> {
    let asked = ["dependencies", "peerDependencies", "optionalDependencies"];
    let asked = asked.iter().filter_map(|it| package[*it].as_object());
    let mut found: Vec<String> = asked
        .flat_map(|it| it.keys())
        .filter_map(|name| {
            let place = place_of(packages, path, name)?;
            (packages[&place]["dev"] != true).then(|| reference(&place, &packages[&place]))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn place_of(packages: &Map<String, Value>, path: &str, name: &str) -> Option<String> {
    let mut from = path;
    loop {
        let above = if from.is_empty() {
            String::new()
        } else {
            format!("{from}/")
        };
        let place = format!("{above}{FOLDER}{name}");
        if packages.contains_key(&place) {
            return Some(place);
        }
        if from.is_empty() {
            return None;
        }
        from = from
            .rfind(FOLDER)
            .map_or("", |at| from[..at].trim_end_matches('/'));
    }
}

fn name_of(path: &str) -> &str {
    path.rsplit(FOLDER).next().unwrap_or(path)
}

fn reference(path: &str, package: &Value) -> String {
    let version = package["version"].as_str().unwrap_or_default();
    format!("pkg:npm/{}@{version}", name_of(path).replace('@', "%40"))
}
