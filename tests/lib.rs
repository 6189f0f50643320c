//! Proof that the whole keeps its word; each file beside this one is a test target of its own.

#![allow(clippy::print_stdout, reason = "a test says where its data is missing")]

use std::path::{Path, PathBuf};

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
