//! What the jobs cost, measured and printed; never a test.

use crate::Stop;
use crate::packages::{self, Purpose};
use crate::program::cargo;
use crate::{child, page, test};

/// Measures the jobs, the start of the window and what hands cost in it, all in an optimised build.
pub(crate) fn measure(sizes: &[u64]) -> Result<(), Stop> {
    packages::install(Purpose::Test)?;
    page::install()?;
    page::build()?;
    let mut jobs = vec!["bench", "--package", "tests", "--bench", "jobs", "--"];
    let sizes: Vec<String> = sizes.iter().map(u64::to_string).collect();
    jobs.extend(sizes.iter().map(String::as_str));
    // The jobs start the program, and count what it takes.
    child::run(&mut cargo(&["build", "--workspace", "--release"]), 60)?;
    child::run(&mut cargo(&jobs), 60)?;
    for script in ["tests/window/cold-start.mjs", "tests/window/hands.mjs"] {
        child::run(test::on_a_screen(&[script.into()]).env("RELEASE", "1"), 15)?;
    }
    Ok(())
}
