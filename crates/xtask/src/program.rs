//! The programs: the window, and the command line that serves the same page.

use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::Stop;
use crate::child::{self, Beside};
use crate::place;

/// Where a server says it is.
#[derive(Deserialize)]
pub(crate) struct Served {
    pub(crate) address: String,
}

/// Cargo, in the folder of the whole.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    child::command(env!("CARGO"), arguments, &place::root())
}

/// Builds the window and the command line; as a part of the whole, so that no step compiles for another.
pub(crate) fn build() -> Result<(), Stop> {
    child::run(&mut cargo(&["build", "--workspace"]), 60)
}

/// Serves the page with the sample open, or with nothing but an empty folder of its own.
pub(crate) fn serve(data: Option<&Path>) -> Result<(Beside, Served), Stop> {
    let mut command = child::command(
        place::built("desirepath"),
        &["serve", "--json"],
        &place::root(),
    );
    match data {
        Some(data) => command.env("DESIRE_PATH_DATA", data),
        None => command.args(["--template", "retail"]),
    };
    let (server, line) = Beside::start(&mut command)?;
    let served = serde_json::from_str(&line).map_err(|_| {
        format!("`desirepath serve --json` says “{line}”, which is no address: mend it.")
    })?;
    Ok((server, served))
}
