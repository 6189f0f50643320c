//! Random maps and logs as PNML and XES, with our costs, for a judge who knows nothing of us.

use std::path::Path;

use crate::Stop;
use crate::child;
use crate::program::cargo;

/// Only this target, but features as of the whole: other steps find everything compiled.
const WRITE: &[&str] = &[
    "test",
    "--workspace",
    "--test",
    "outside_judge",
    "--",
    "--ignored",
    "--exact",
    "written_for_an_outside_judge",
];

/// Writes so many maps into a folder.
pub(crate) fn write(maps: u32, seed: u64, into: &Path) -> Result<(), Stop> {
    let into = std::path::absolute(into)
        .map_err(|error| format!("{} cannot be written to ({error}).", into.display()))?;
    let mut command = cargo(WRITE);
    command
        .env("DESIRE_PATH_JUDGE_INTO", &into)
        .env("DESIRE_PATH_JUDGE_MAPS", maps.to_string())
        .env("DESIRE_PATH_JUDGE_SEED", seed.to_string());
    child::run(&mut command, 30)?;
    eprintln!(
        "{maps} maps are in {}; README.md there says how to judge them.",
        into.display()
    );
    Ok(())
}
