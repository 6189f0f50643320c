//! What the jobs cost, measured and printed; never a test.

use crate::Stop;
use crate::packages::{self, Purpose};
use crate::program::cargo;
use crate::{child, page, program, test};

/// Measures the jobs in an optimised build, and the start of the window as it is built for tests.
pub(crate) fn measure(n_events: u64) -> Result<(), Stop> {
    packages::install(Purpose::Test)?;
    page::install()?;
    page::build()?;
    let n_events = n_events.to_string();
    let jobs = [
        "bench",
        "--package",
        "tests",
        "--bench",
        "jobs",
        "--",
        &n_events,
    ];
    child::run(&mut cargo(&jobs), 60)?;
    program::build()?;
    let mut start = test::on_a_screen(&["tests/window/cold-start.mjs".into()]);
    child::run(&mut start, 5)
}
