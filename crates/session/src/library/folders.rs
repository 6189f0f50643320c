//! Where the app keeps what is its own, unless told otherwise.

use std::path::PathBuf;

use language::Language;

use crate::session::{Config, Picker};
use crate::wire::problem::Problem;
use crate::wire::problem::trouble::Trouble;
use crate::wire::request::PickPurpose;

/// The name of the app's folder.
const APP_FOLDER: &str = "Desire Path";

/// A host without dialogs; replaced by hosts that have some.
struct NobodyAsks;

impl Picker for NobodyAsks {
    fn pick(&self, _purpose: &PickPurpose, _language: Language) -> Option<PathBuf> {
        None
    }
}

/// The platform names no place for a program's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDataFolder;

/// The folders of the app: under `data` where it is given, else the platform's own places.
///
/// # Errors
/// Where the platform names no place for a program's data.
pub fn folders(data: Option<PathBuf>) -> Result<Config, NoDataFolder> {
    let (data_folder, library_folder) = match data {
        Some(data) => {
            let library = data.join("library");
            (data, library)
        }
        None => {
            let data = dirs::data_local_dir().ok_or(NoDataFolder)?.join(APP_FOLDER);
            let documents = dirs::document_dir()
                .or_else(dirs::home_dir)
                .ok_or(NoDataFolder)?;
            (data, documents.join(APP_FOLDER))
        }
    };
    Ok(Config {
        data_folder,
        library_folder,
        picker: Box::new(NobodyAsks),
    })
}

impl NoDataFolder {
    /// The same as a front tells it.
    #[must_use]
    pub fn said(self, language: Language) -> Problem {
        Trouble::failure(Language::problem_no_data_folder)
            .hint(Language::problem_no_data_folder_hint)
            .said(language)
    }
}
