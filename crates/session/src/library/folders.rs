//! Where the app keeps what is its own, unless told otherwise.

use std::path::PathBuf;

use crate::session::{Config, Picker};
use crate::wire::problem::Problem;
use crate::wire::request::PickPurpose;

/// The name of the app's folder.
const APP_FOLDER: &str = "Desire Path";

/// A host without dialogs; replaced by hosts that have some.
struct NobodyAsks;

impl Picker for NobodyAsks {
    fn pick(&self, _purpose: &PickPurpose) -> Option<PathBuf> {
        None
    }
}

/// The folders of the app: under `data` where it is given, else the platform's own places.
///
/// # Errors
/// Where the platform names no place for a program's data.
pub fn folders(data: Option<PathBuf>) -> Result<Config, Problem> {
    let (data_folder, library_folder) = match data {
        Some(data) => {
            let library = data.join("library");
            (data, library)
        }
        None => {
            let data = dirs::data_local_dir()
                .ok_or_else(no_place)?
                .join(APP_FOLDER);
            let documents = dirs::document_dir()
                .or_else(dirs::home_dir)
                .ok_or_else(no_place)?;
            (data, documents.join(APP_FOLDER))
        }
    };
    Ok(Config {
        data_folder,
        library_folder,
        picker: Box::new(NobodyAsks),
    })
}

fn no_place() -> Problem {
    Problem::failure("this computer names no folder for a program's data")
        .hint("Name one with the environment variable DESIRE_PATH_DATA.")
}
