//! Files that a front may name: handles out, paths in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use language::Language;
use uuid::Uuid;

use crate::wire::problem::trouble::Trouble;
use crate::wire::request::FileHandle;

/// The paths behind the handles that were given out; a page never sees or sends a path.
#[derive(Debug, Default)]
pub(crate) struct Files {
    known: Mutex<BTreeMap<FileHandle, PathBuf>>,
}

impl Files {
    /// The handle of a path, the same one each time.
    pub(crate) fn register(&self, path: PathBuf) -> FileHandle {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((handle, _)) = known.iter().find(|(_, it)| **it == path) {
            return handle.clone();
        }
        let handle = FileHandle(new_id().to_string());
        known.insert(handle.clone(), path);
        handle
    }

    /// The path behind a handle.
    pub(crate) fn path_of(&self, file: &FileHandle) -> Option<PathBuf> {
        self.known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(file)
            .cloned()
    }

    /// The path behind a handle, or what to tell a front that names an unknown one.
    pub(crate) fn require(&self, file: &FileHandle) -> Result<PathBuf, Trouble> {
        self.path_of(file).ok_or_else(|| {
            Trouble::failure(Language::problem_file_unknown)
                .hint(Language::problem_file_unknown_hint)
        })
    }
}

/// A path's last part, for people.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |it| it.to_string_lossy().into_owned())
}

/// A path's folder, for people.
pub(crate) fn folder_of(path: &Path) -> String {
    path.parent()
        .map_or_else(String::new, |it| it.display().to_string())
}

/// An id that nobody has used, for things that a front without a page adds.
#[allow(
    clippy::disallowed_methods,
    reason = "the session mints the ids of what it adds itself"
)]
pub fn new_id() -> Uuid {
    Uuid::new_v4()
}
