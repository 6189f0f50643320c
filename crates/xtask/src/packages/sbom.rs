//! What ships, component by component with version, licence and fingerprint, as CycloneDX: the same sources give the
//! same bytes on any day.
//!
//! Crates are those that `cargo metadata` resolves for one kind of machine, packages of the page those of
//! `package-lock.json`. The published types of CycloneDX are not used: they stand on an XML reader that expands
//! entities without a limit, which `tests/tidy/supply.rs` keeps out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{Stop, place};

mod crates;
mod npm;

/// The form of CycloneDX that is written.
const FORM: &str = "1.6";

/// What the whole is called in the list.
const WHOLE: &str = "desire-path";

/// Anything that ships.
pub(crate) struct Component {
    /// By which others name it.
    pub(crate) reference: String,
    /// What CycloneDX calls its kind: a library, an application, data.
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) version: String,
    /// As SPDX writes it.
    pub(crate) licence: Option<String>,
    pub(crate) description: Option<String>,
    /// Its address among all packages; none for what was never published by itself.
    pub(crate) address: Option<String>,
    /// The kind of fingerprint, and it.
    pub(crate) hash: Option<(&'static str, String)>,
    /// Whether it is in what people get, and not only needed to make it.
    pub(crate) ships: bool,
    /// What it stands on.
    pub(crate) stands_on: Vec<String>,
}

impl Component {
    /// Something of a kind that is ours or part of another.
    fn part(kind: &'static str, name: &str, version: &str, licence: &str, about: &str) -> Self {
        Self {
            reference: format!("{kind}:{name}@{version}"),
            kind,
            name: name.into(),
            version: version.into(),
            licence: Some(licence.into()),
            description: Some(about.into()),
            address: None,
            hash: None,
            ships: true,
            stands_on: Vec::new(),
        }
    }

    fn as_json(&self) -> Value {
        let mut json = json!({
            "type": self.kind,
            "bom-ref": self.reference,
            "name": self.name,
            "version": self.version,
            "scope": if self.ships { "required" } else { "excluded" },
        });
        if let Some(licence) = &self.licence {
            // What older crates write for “or”.
            let expression = licence.replace(" / ", " OR ").replace('/', " OR ");
            json["licenses"] = json!([{ "expression": expression }]);
        }
        if let Some(description) = &self.description {
            json["description"] = json!(description.trim());
        }
        if let Some(address) = &self.address {
            json["purl"] = json!(address);
        }
        if let Some((kind, hash)) = &self.hash {
            json["hashes"] = json!([{ "alg": kind, "content": hash }]);
        }
        json
    }
}

/// Writes the list for a kind of machine to a file.
pub(crate) fn write(target: &str, into: &Path) -> Result<(), Stop> {
    let text = serde_json::to_string_pretty(&list(target)?).expect("plain data") + "\n";
    let unwritable = |it: std::io::Error| format!("{} cannot be written: {it}.", into.display());
    if let Some(folder) = into.parent() {
        fs::create_dir_all(folder).map_err(unwritable)?;
    }
    fs::write(into, text).map_err(unwritable)
}

/// The kind of machine that this is.
pub(crate) fn this_machine() -> String {
    format!("{}-unknown-linux-gnu", std::env::consts::ARCH)
}

/// The list for a kind of machine.
fn list(target: &str) -> Result<Value, Stop> {
    let (mut components, programs, version) = crates::components(target)?;
    let (packages, page) = npm::components()?;
    components.extend(packages);
    components.extend(data(&version)?);
    let by_reference: BTreeMap<&str, &Component> = components
        .iter()
        .map(|it| (it.reference.as_str(), it))
        .collect();
    let ours = components.iter().filter(|it| it.kind == "data");
    let mut stands_on: Vec<&str> = ours.map(|it| it.reference.as_str()).collect();
    stands_on.extend(programs.iter().chain(&page).map(String::as_str));
    stands_on.sort_unstable();
    let mut dependencies = vec![json!({ "ref": WHOLE, "dependsOn": stands_on })];
    dependencies.extend(
        by_reference
            .values()
            .map(|it| json!({ "ref": it.reference, "dependsOn": it.stands_on })),
    );
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": FORM,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": WHOLE,
                "name": "Desire Path",
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
            "properties": [{ "name": "desire-path:target", "value": target }],
        },
        "components": by_reference.values().map(|it| it.as_json()).collect::<Vec<_>>(),
        "dependencies": dependencies,
    }))
}

/// What ships that is no program: fonts, words, templates and samples.
fn data(version: &str) -> Result<Vec<Component>, Stop> {
    let about = read(&place::root().join("assets/fonts/README.md"))?;
    let inter = about
        .lines()
        .find_map(|it| it.strip_prefix("Inter ")?.split_whitespace().next())
        .ok_or("assets/fonts/README.md does not say which Inter it is: say it there.")?;
    let ours = "MIT OR Apache-2.0";
    Ok(vec![
        Component::part(
            "data",
            "Inter",
            inter,
            "OFL-1.1",
            "The font of all pictures and of the page",
        ),
        Component::part(
            "data",
            "Desire Path icon",
            version,
            ours,
            "The icon of the app",
        ),
        Component::part(
            "data",
            "Desire Path words",
            version,
            ours,
            "What the app says, in every language",
        ),
        Component::part(
            "data",
            "Desire Path templates",
            version,
            ours,
            "Maps to start from",
        ),
        Component::part(
            "data",
            "Desire Path samples",
            version,
            ours,
            "Events that were made up for templates",
        ),
        Component::part(
            "data",
            "Desire Path colours",
            version,
            ours,
            "The colours of pictures and of the page",
        ),
    ])
}

pub(crate) fn read(path: &Path) -> Result<String, Stop> {
    fs::read_to_string(path).map_err(|it| format!("{} cannot be read: {it}.", path.display()))
}

#[cfg(test)]
mod tests;
