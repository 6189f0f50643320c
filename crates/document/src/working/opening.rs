//! How a file and its working copy are found, and a working copy made of what a file holds.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journey::History;
use rusqlite::Connection;

use crate::document::{Document, disk};
use crate::error::{DocumentError, Result};
use crate::foreign::read_file;
use crate::foreign::rebuilt::Rebuilt;
use crate::newer::known_of;
use crate::working::place::{Place, fingerprint, remove_database};
use crate::working::{Found, Opened, WorkingCopies, WorkingCopy};

impl WorkingCopies {
    /// Makes a working copy of what a file holds, in the place of one that is there.
    pub(super) fn take(
        &self,
        (place, mut lock): (Place, Option<File>),
        target: PathBuf,
        bytes: Vec<u8>,
        at_ms: i64,
    ) -> Result<Opened> {
        let bytes = Arc::new(bytes);
        let is_new = !place.folder().exists();
        let beside = place.folder().join("new.db");
        let rebuilt = Rebuilt::new(&bytes, &target, &*self.reader, || {
            if lock.is_none() {
                lock = Some(place.prepare(&target)?);
            }
            remove_database(&beside, &*place.disk)?;
            Ok(Connection::open(&beside)?)
        });
        let rebuilt = match rebuilt {
            Ok(rebuilt) => rebuilt,
            Err(error) => {
                drop(lock);
                if is_new {
                    // Nothing is left behind of a file that is none.
                    drop(fs::remove_dir_all(place.folder()));
                }
                let document = known_of(&bytes, &*self.reader, error)?;
                return WorkingCopy::to_look_at(place, target, document);
            }
        };
        let revision = rebuilt.revision;
        drop(rebuilt);
        let lock = lock.map_or_else(|| place.prepare(&target), Ok)?;
        let kept = place.keep(&bytes, at_ms, revision, &*place.disk);
        let kept = kept.map_err(|it| disk(it, place.folder()))?;
        remove_database(&place.work(), &*place.disk)?;
        let replaced = place.disk.replace(&beside, &place.work());
        let replaced = replaced.and_then(|()| place.disk.sync_folder_of(&beside));
        replaced.map_err(|it| disk(it, place.folder()))?;
        place.note_in_file(&kept.fingerprint);
        let (document, project, history) = Document::open(&place.work())?;
        let published = document.revision()?;
        let copy = WorkingCopy {
            authored: Some(document.authored()?),
            sent: None,
            document,
            place,
            target,
            expected: Some(kept.fingerprint),
            published: Some(published),
            gives_way: false,
            _lock: Some(lock),
        };
        copy.place.put_mark()?;
        Ok(Opened {
            copy,
            project,
            history,
            found: Found::AsInFile,
        })
    }

    /// How a working copy stands to what its file holds; nothing where the file is to be taken as it is.
    pub(super) fn how(
        &self,
        place: &Place,
        document: &Document,
        bytes: &[u8],
    ) -> Result<Option<Found>> {
        let revision = document.revision()?;
        let (states, fingerprint) = (place.states(), fingerprint(bytes));
        let in_file = place.in_file();
        if !place.mark().exists() {
            let is_ours = in_file.is_some_and(|it| it.fingerprint == fingerprint);
            return Ok(is_ours.then_some(Found::AsInFile));
        }
        if let Some(known) = states.iter().find(|it| it.fingerprint == fingerprint) {
            let is_same = known.revision == revision;
            return Ok(Some(if is_same {
                Found::AsInFile
            } else {
                Found::Ahead
            }));
        }
        let has_edits = match in_file {
            Some(it) => {
                let last = Arc::new(read_file(&it.path)?);
                let last = Rebuilt::in_memory(&last, &it.path, &*self.reader)?;
                last.authored != document.authored()?
            }
            None => true,
        };
        // Figures alone are no reason to ask anybody: they are counted anew.
        Ok(has_edits.then_some(Found::Apart))
    }

    /// What is known here of a file whose working copy a newer version left, and which it published; nothing where
    /// the file is not of that version.
    pub(super) fn of_newer(
        &self,
        place: Place,
        target: &Path,
        bytes: Vec<u8>,
    ) -> Result<Option<Opened>> {
        let bytes = Arc::new(bytes);
        match Rebuilt::in_memory(&bytes, target, &*self.reader) {
            Ok(_) => Ok(None),
            Err(refused) => {
                let document = known_of(&bytes, &*self.reader, refused)?;
                WorkingCopy::to_look_at(place, target.to_owned(), document).map(Some)
            }
        }
    }
}

impl WorkingCopy {
    /// What a newer version wrote, as far as it is known here; nothing is kept of it, and nothing is written.
    pub(super) fn to_look_at(place: Place, target: PathBuf, document: Document) -> Result<Opened> {
        let copy = Self {
            expected: None,
            published: Some(document.revision()?),
            authored: Some(document.authored()?),
            sent: None,
            document,
            place,
            target,
            gives_way: false,
            _lock: None,
        };
        Ok(Opened {
            project: copy.document.read_project()?,
            // What cannot be edited has nothing to take back.
            history: History::default(),
            copy,
            found: Found::AsInFile,
        })
    }
}

/// Whether a working copy can be no copy of ours any more.
pub(super) fn is_damage(error: &DocumentError) -> bool {
    matches!(
        error,
        DocumentError::Damaged(_)
            | DocumentError::OtherStructure(_)
            | DocumentError::OtherProgram(_)
            | DocumentError::NotADatabase(_)
    )
}
