//! The page: what it is made from, and whether it is made.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::Stop;
use crate::{child, place};

/// What the page is built from, below `ui`, and the words and colours it shares with exports.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/public",
    "ui/scripts",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/vite.config.ts",
    "assets/tokens.json",
    "assets/fonts",
    "assets/language",
];

/// Fetches what the page is made with, if the list has changed.
pub(crate) fn install() -> Result<(), Stop> {
    let ui = place::ui();
    let wanted = newest(&ui.join("package-lock.json"));
    // npm writes this file last.
    let there = newest(&ui.join("node_modules/.package-lock.json"));
    if there.is_some() && wanted <= there {
        return Ok(());
    }
    let mut command = npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    child::run(command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), 15)
}

/// Builds the page, if its sources have changed.
pub(crate) fn build() -> Result<(), Stop> {
    let root = place::root();
    let sources = SOURCES
        .iter()
        .filter_map(|source| newest(&root.join(source)))
        .max();
    let built = fs::metadata(root.join("ui/dist/index.html"))
        .and_then(|it| it.modified())
        .ok();
    if built.is_some() && sources <= built {
        return Ok(());
    }
    child::run(&mut npm(&["run", "build"]), 10)
}

/// npm, in the page's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    child::command(npm, arguments, &place::ui())
}

/// When a file, or anything in a folder, was last written.
fn newest(path: &Path) -> Option<SystemTime> {
    let metadata = fs::metadata(path).ok()?;
    let below = fs::read_dir(path).into_iter().flatten().flatten();
    below
        .filter_map(|entry| newest(&entry.path()))
        .chain(metadata.modified())
        .max()
}
