//! The crates of the programs that ship.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::packages::sbom::{Component, read};
use crate::program::cargo;
use crate::{Stop, place};

/// The packages whose programs ship: the window and the command line, each of which is also what reads other people's
/// files.
pub(super) const PROGRAMS: [&str; 2] = ["desire-path", "cli"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    description: Option<String>,
    /// None for our own.
    source: Option<String>,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Deserialize)]
struct EdgeKind {
    /// None, "dev" or "build".
    kind: Option<String>,
}

/// All that the programs are made of on a kind of machine, the programs among them, and our version.
pub(super) fn components(target: &str) -> Result<(Vec<Component>, Vec<String>, String), Stop> {
    let metadata = metadata(target)?;
    let packages: BTreeMap<&str, &Package> = metadata
        .packages
        .iter()
        .map(|it| (it.id.as_str(), it))
        .collect();
    let nodes: BTreeMap<&str, &Node> = metadata
        .resolve
        .nodes
        .iter()
        .map(|it| (it.id.as_str(), it))
        .collect();
    let is_program = |it: &&Package| it.source.is_none() && PROGRAMS.contains(&it.name.as_str());
    let programs: Vec<&Package> = metadata.packages.iter().filter(is_program).collect();
    let version = programs
        .first()
        .ok_or("No program is found.")?
        .version
        .clone();
    let roots: Vec<&str> = programs.iter().map(|it| it.id.as_str()).collect();
    let ships = reached(&roots, |id| {
        let is_made_with = |it: &&Edge| is_of(it, &[None]) && !is_macro(packages[it.pkg.as_str()]);
        nodes[id]
            .deps
            .iter()
            .filter(is_made_with)
            .map(|it| it.pkg.as_str())
            .collect()
    });
    let needed = |id: &str| -> Vec<&str> {
        let is_needed = |it: &&Edge| is_of(it, &[None, Some("build")]);
        nodes[id]
            .deps
            .iter()
            .filter(is_needed)
            .map(|it| it.pkg.as_str())
            .collect()
    };
    let checksums = checksums()?;
    let mut components = Vec::new();
    for id in reached(&roots, needed) {
        let on = needed(id).into_iter().map(|it| reference(packages[it]));
        let (mut component, parts) = component(packages[id], on.collect(), &checksums)?;
        component.ships = ships.contains(id);
        if roots.contains(&id) {
            component.kind = "application";
        }
        components.push(component);
        components.extend(parts);
    }
    Ok((
        components,
        programs.into_iter().map(reference).collect(),
        version,
    ))
}

/// What is listed of a crate that stands on others, and of what it brings along.
fn component(
    package: &Package,
    mut stands_on: Vec<String>,
    checksums: &BTreeMap<(String, String), String>,
) -> Result<(Component, Vec<Component>), Stop> {
    let parts = brought_by(package)?;
    stands_on.extend(parts.iter().map(|it| it.reference.clone()));
    stands_on.sort_unstable();
    stands_on.dedup();
    let named = (package.name.clone(), package.version.clone());
    let component = Component {
        reference: reference(package),
        kind: "library",
        name: package.name.clone(),
        version: package.version.clone(),
        licence: package.license.clone(),
        description: package.description.clone(),
        address: package.source.as_ref().map(|_| reference(package)),
        hash: checksums.get(&named).map(|it| ("SHA-256", it.clone())),
        ships: false,
        stands_on,
    };
    Ok((component, parts))
}

fn metadata(target: &str) -> Result<Metadata, Stop> {
    let arguments = [
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        target,
    ];
    let said = cargo(&arguments)
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|it| format!("Cargo could not be started ({it})."))?;
    if !said.status.success() {
        return Err("`cargo metadata` failed: what it says above tells why.".into());
    }
    serde_json::from_slice(&said.stdout).map_err(|it| format!("`cargo metadata` says {it}."))
}

/// Everything that can be reached, the roots among it.
fn reached<'a>(roots: &[&'a str], next: impl Fn(&'a str) -> Vec<&'a str>) -> BTreeSet<&'a str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut waiting = roots.to_vec();
    while let Some(id) = waiting.pop() {
        if found.insert(id) {
            waiting.extend(next(id));
        }
    }
    found
}

fn is_of(edge: &Edge, kinds: &[Option<&str>]) -> bool {
    edge.dep_kinds
        .iter()
        .any(|it| kinds.contains(&it.kind.as_deref()))
}

/// Whether a crate runs in the compiler and is no part of a program.
fn is_macro(package: &Package) -> bool {
    package
        .targets
        .iter()
        .any(|it| it.kind.iter().any(|it| it == "proc-macro"))
}

fn reference(package: &Package) -> String {
    format!(
        "pkg:cargo/{}@{}",
        package.name,
        package.version.replace('+', "%2B")
    )
}

/// The code in other languages that a crate brings along.
fn brought_by(package: &Package) -> Result<Vec<Component>, Stop> {
    Ok(match package.name.as_str() {
        "libsqlite3-sys" => {
            let folder = package.manifest_path.parent().unwrap_or(Path::new("."));
            let header = read(&folder.join("sqlite3/sqlite3.h"))?;
            let line = header
                .lines()
                .find_map(|it| it.strip_prefix("#define SQLITE_VERSION "));
            let version = line.map_or("", |it| it.trim().trim_matches('"'));
            let about = "The database in which maps, events and settings are kept";
            vec![Component::part(
                "library", "SQLite", version, "blessing", about,
            )]
        }
        "zstd-sys" => {
            let version = package.version.rsplit("zstd.").next().unwrap_or_default();
            let about = "The compression of events at rest";
            vec![Component::part(
                "library",
                "Zstandard",
                version,
                "BSD-3-Clause",
                about,
            )]
        }
        _ => Vec::new(),
    })
}

/// The fingerprints of crates, by name and version.
pub(super) fn checksums() -> Result<BTreeMap<(String, String), String>, Stop> {
    let lock = read(&place::root().join("Cargo.lock"))?;
    let value = |part: &str, key: &str| {
        let line = part.lines().find_map(|it| it.strip_prefix(key));
        line.map(|it| it.trim_matches([' ', '=', '"']).to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    let packages = packages.filter_map(|it| {
        let named = (value(it, "name")?, value(it, "version")?);
        Some((named, value(it, "checksum")?))
    });
    Ok(packages.collect())
}
