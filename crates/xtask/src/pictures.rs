//! Pictures of the real window.

use std::path::Path;

use crate::Stop;
use crate::packages::{self, Purpose};
use crate::{child, page, program, test};

/// Saves the window with the Retail sample, light and dark, to a folder.
pub(crate) fn save(out: &Path) -> Result<(), Stop> {
    packages::install(Purpose::Test)?;
    page::install()?;
    page::build()?;
    program::build()?;
    let out = std::path::absolute(out)
        .map_err(|error| format!("{} cannot be written to ({error}).", out.display()))?;
    let mut window = test::on_a_screen(&["tests/window/pictures.mjs".into()]);
    child::run(window.arg(out), 5)
}
