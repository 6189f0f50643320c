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

/// The program that runs, to be started once more. On Linux it is found even if a newer one took its place.
///
/// # Errors
/// Where the system does not say which program runs.
pub fn this_program() -> std::io::Result<PathBuf> {
    if cfg!(target_os = "linux") {
        return Ok(PathBuf::from("/proc/self/exe"));
    }
    std::env::current_exe()
}

/// The set-up of a session: its folders under `data` where it is given, else at the platform's own places, and the
/// program that reads other people's files.
///
/// # Errors
/// Where the platform names no place for a program's data.
pub fn folders(data: Option<PathBuf>, program: PathBuf) -> Result<Config, NoDataFolder> {
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
        program,
        safe: false,
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
