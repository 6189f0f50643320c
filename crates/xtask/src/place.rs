//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the whole.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("this crate lies two folders below the root")
        .into()
}

/// The folder of the page's sources.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// A program built for daily work.
pub(crate) fn built(name: &str) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    root()
        .join(target)
        .join("debug")
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION)
}

/// Where the libraries of other programs lie that read what was written.
pub(crate) fn readers() -> PathBuf {
    root().join("target/readers")
}
