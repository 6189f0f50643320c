//! Files and folders: how many, how long, and what they may not say.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

const MAX_LINES: usize = 500;
const MAX_ROOT_ENTRIES: usize = 12;
const MAX_SOURCES_IN_FOLDER: usize = 15;

/// Written by people, as opposed to data and locks.
const SOURCES: &[&str] = &["rs", "ts", "svelte", "mjs", "css"];

/// Written by a program from other files.
const GENERATED: &[&str] = &["ui/src/bindings/", "ui/src/style/tokens.css"];

/// Folders and hosts that only one machine knows. In two halves, so that this file does not name them.
const MACHINE: &[(&str, &str)] = &[
    ("/wo", "rk/"),
    ("/ro", "ot/"),
    ("/tm", "p/"),
    ("/Us", "ers/"),
    ("registry.", "npmjs"),
    ("registry.", "yarnpkg"),
    ("index.", "crates.io"),
    ("\"resol", "ved\": \"http"),
];

/// A text file that belongs to the whole.
pub(crate) struct File {
    /// From the root, with `/` on every system.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn is_source(&self) -> bool {
        let extension = self.path.rsplit('.').next().unwrap_or_default();
        SOURCES.contains(&extension) && !GENERATED.iter().any(|it| self.path.starts_with(it))
    }
}

/// The folder of the whole.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests lie below the root")
        .into()
}

/// All text files that are or may be committed.
pub(crate) fn all() -> Vec<File> {
    let root = root();
    let files = walk().filter(|path| path.is_file()).filter_map(|path| {
        // What is no text has nothing to say.
        let text = fs::read_to_string(&path).ok()?;
        let path = path
            .strip_prefix(&root)
            .expect("it was found below the root");
        Some(File {
            path: path.to_string_lossy().replace('\\', "/"),
            text,
        })
    });
    let files: Vec<File> = files.collect();
    assert!(files.len() > 100, "the files of the whole were not found");
    files
}

pub(crate) fn too_long(file: &File) -> Option<String> {
    let n = file.text.lines().count();
    (file.is_source() && n > MAX_LINES).then(|| {
        format!(
            "{} has {n} lines: divide it where its subject divides, at {MAX_LINES} at most.",
            file.path
        )
    })
}

pub(crate) fn without_opening(file: &File) -> Option<String> {
    let opening: Vec<&str> = file
        .text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    let is_sentence = opening
        .last()
        .is_some_and(|line| line.ends_with(['.', '!', '?', ':']));
    (file.path.ends_with(".rs") && !is_sentence).then(|| {
        format!(
            "{} does not say what it is: open it with `//!` and a sentence.",
            file.path
        )
    })
}

pub(crate) fn crowded_root() -> Vec<String> {
    let root = root();
    let top = walk().filter_map(|path| {
        let name = path
            .strip_prefix(&root)
            .ok()?
            .iter()
            .next()?
            .to_string_lossy()
            .into_owned();
        (!name.starts_with('.')).then_some(name)
    });
    let mut top: Vec<String> = top.collect();
    top.sort();
    top.dedup();
    let n = top.len();
    if n <= MAX_ROOT_ENTRIES {
        return Vec::new();
    }
    vec![format!(
        "The root has {n} entries ({}): move one into a folder.",
        top.join(", ")
    )]
}

pub(crate) fn crowded_folders() -> Vec<String> {
    let mut folders = BTreeMap::<String, usize>::new();
    for file in all().iter().filter(|file| file.is_source()) {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        *folders.entry(folder.into()).or_default() += 1;
    }
    let crowded = folders
        .into_iter()
        .filter(|(_, n)| *n > MAX_SOURCES_IN_FOLDER);
    crowded
        .map(|(folder, n)| {
            format!("{folder} has {n} source files: give those that belong together a folder, at {MAX_SOURCES_IN_FOLDER} at most.")
        })
        .collect()
}

pub(crate) fn machine(file: &File) -> Option<String> {
    // Cargo writes the address of its own index there, the same everywhere.
    if file.path == "Cargo.lock" {
        return None;
    }
    let mut words = MACHINE
        .iter()
        .map(|(first, second)| [*first, *second].concat());
    let found = words.find(|word| file.text.contains(word.as_str()))?;
    let path = &file.path;
    Some(format!(
        "{path} says “{found}”, which only one machine knows: find the place at run time."
    ))
}

pub(crate) fn deviations_without_spec() -> Vec<String> {
    let root = root();
    let deviations = fs::read_dir(root.join("crates/overlay/src/deviation"));
    let names = deviations
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut names: Vec<String> = names
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().replace('_', "-")))
        .filter(|name| !root.join(format!("tests/spec/overlay/{name}.md")).exists())
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            format!("The deviation {name} has no spec: write tests/spec/overlay/{name}.md.")
        })
        .collect()
}

/// Everything below the root that git would take, whether or not there is a repository.
fn walk() -> impl Iterator<Item = PathBuf> {
    WalkBuilder::new(root())
        .hidden(false)
        .require_git(false)
        .parents(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .build()
        .flatten()
        .map(ignore::DirEntry::into_path)
}
