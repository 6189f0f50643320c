//! Proof that the whole keeps its word; each file beside this one is a test target of its own.

#![allow(clippy::print_stdout, reason = "a test says where its data is missing")]

mod lots;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::{Document, ForeignReader, Kind, NotTold, Take, Wanted, Written};
use journey::{Change, Project};

pub use lots::{rounds, seed};
use tempfile::TempDir;

/// The folder with real logs and the judge's figures, where there is one.
#[must_use]
pub fn shared_data() -> Option<PathBuf> {
    let named = std::env::var_os("DESIRE_PATH_SHARED_DATA").map(PathBuf::from);
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut beside = here.ancestors().skip(1).map(|it| it.join("shared/data"));
    let found = named.or_else(|| beside.find(|it| it.is_dir()));
    if found.is_none() {
        println!("SKIPPED: there is no folder with shared data beside the repository");
    }
    found
}

/// The built `desirepath`, which reads other people's files for the sessions of tests.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn program() -> PathBuf {
    let here = std::env::current_exe().expect("a test is a program");
    let name = format!("desirepath{}", std::env::consts::EXE_SUFFIX);
    // Tests lie in a folder beside it.
    let found = here
        .ancestors()
        .map(|it| it.join(&name))
        .find(|it| it.is_file());
    found.expect("`cargo build --workspace` builds desirepath, which reads the files of tests")
}

/// A folder where waiting for the disk takes no time: for what a disk may forget, and how it may fail, is reckoned
/// and not tried.
///
/// # Panics
/// When there is no room.
#[must_use]
pub fn room() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        TempDir::new_in(memory)
    } else {
        TempDir::new()
    };
    made.expect("there is room for a folder")
}

/// Has projects told in this process, by the very code that a worker runs: for tests that are about something else,
/// and read thousands.
#[derive(Clone, Copy, Debug)]
pub struct Here;

impl ForeignReader for Here {
    fn told(&self, bytes: &Arc<Vec<u8>>, wanted: Wanted, take: Take<'_>) -> Result<(), NotTold> {
        document::tell(bytes.to_vec(), wanted, take).map_err(NotTold::Refused)
    }
}

/// Everything that is authored in a project file.
///
/// # Errors
/// If it is no whole project.
pub fn read_project(path: &Path) -> document::Result<Project> {
    document::read_project(path, &Here)
}

/// Writes a change as somebody's edit.
///
/// # Panics
/// When it cannot be written.
pub fn write(document: &mut Document, change: &Change) {
    let written = Written {
        change,
        label: "edit",
        gesture: None,
        kind: Kind::Do,
        at_ms: 0,
        actor: "test",
    };
    let seq = document.write(&written);
    seq.expect("the folder can be written");
}
