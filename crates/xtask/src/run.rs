//! From a fresh copy to the open window.

use std::process::Command;

use crate::Stop;
use crate::packages::{self, Purpose};
use crate::{page, place, program};

/// Installs, builds and opens the window; without a screen, serves the same page instead.
pub(crate) fn run() -> Result<(), Stop> {
    packages::install(Purpose::Build)?;
    page::install()?;
    page::build()?;
    program::build()?;
    if has_screen() {
        return open();
    }
    let (server, served) = program::serve(None)?;
    eprintln!("There is no screen here, so the same page is served to a browser on this machine:");
    eprintln!("  {}", served.address);
    eprintln!("Ctrl-C ends it.");
    server.wait();
    Ok(())
}

/// The window stays open for as long as the person wants it.
fn open() -> Result<(), Stop> {
    match Command::new(place::built("desire-path")).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("The window ended with an error: what it says above tells why.".into()),
        Err(error) => Err(format!(
            "The window did not open ({error}): run `cargo xtask test --only window`."
        )),
    }
}

fn has_screen() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
