//! What the jobs cost, measured and printed; never a test.

use crate::Stop;
use crate::packages::{self, Purpose};
use crate::program::cargo;
use crate::{child, page, program, test};

/// Measures the jobs in an optimised build, and the start of the window as it is built for tests.
pub(crate) fn measure(sizes: &[u64]) -> Result<(), Stop> {
    packages::install(Purpose::Test)?;
    page::install()?;
    page::build()?;
    let mut jobs = vec!["bench", "--package", "tests", "--bench", "jobs", "--"];
    let sizes: Vec<String> = sizes.iter().map(u64::to_string).collect();
    jobs.extend(sizes.iter().map(String::as_str));
    child::run(&mut cargo(&jobs), 60)?;
    program::build()?;
    let mut start = test::on_a_screen(&["tests/window/cold-start.mjs".into()]);
    child::run(&mut start, 5)
}
