//! Working copies: edits go into a database of the app's own, and from there, whole, into the file of the
//! people. So a synced folder only ever sees whole files, and an edit is safe also where the file cannot be
//! written.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journey::{History, Project};

use crate::disk::{Disk, LocalDisk};
use crate::document::{Document, disk};
use crate::error::{DocumentError, Result};
use crate::foreign::read_file;
use crate::foreign::rebuilt::ForeignReader;
use crate::working::opening::is_damage;
use crate::working::place::{KeptState, Place, absolute, fingerprint, remove_database};
use crate::working::publishing::Publishing;

pub(crate) mod another;
mod clearing;
pub(crate) mod damaged;
mod opening;
pub(crate) mod place;
pub(crate) mod publishing;
mod retention;

/// The folder in which all working copies lie.
#[derive(Clone, Debug)]
pub struct WorkingCopies {
    folder: PathBuf,
    disk: Arc<dyn Disk>,
    reader: Arc<dyn ForeignReader>,
}

/// One project at work, and the file it belongs into.
#[derive(Debug)]
pub struct WorkingCopy {
    /// What takes the edits.
    pub document: Document,
    place: Place,
    target: PathBuf,
    /// What the file held when we last looked or wrote; nothing where it is to be new.
    expected: Option<String>,
    /// The revision that is in the file.
    published: Option<u64>,
    /// How often people had written what is in the file, and what is on its way there.
    authored: Option<u64>,
    sent: Option<u64>,
    /// Whether its edits are elsewhere, and the file is to be taken as it is.
    gives_way: bool,
    /// Nobody else works in this place as long as it is there; nothing where it can only be read.
    _lock: Option<File>,
}

/// How a project was found when it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// As the file has it.
    AsInFile,
    /// With edits that had not reached the file, because the app or the computer had stopped.
    Ahead,
    /// With edits that had not reached the file, which somebody else has changed meanwhile.
    Apart,
    /// With edits that had not reached the file, which is not there or cannot be read now.
    OutOfReach,
}

/// An opened project.
#[derive(Debug)]
pub struct Opened {
    /// It.
    pub copy: WorkingCopy,
    /// Everything that is authored.
    pub project: Project,
    /// What can be undone.
    pub history: History,
    /// How it was found.
    pub found: Found,
}

impl WorkingCopies {
    /// Working copies in this folder, which need not be there yet; files of which nothing is known are looked into by
    /// `reader`.
    #[must_use]
    pub fn new(folder: PathBuf, reader: Arc<dyn ForeignReader>) -> Self {
        Self::on(folder, Arc::new(LocalDisk), reader)
    }

    /// The same on a disk that need not be one of this computer.
    #[must_use]
    pub fn on(folder: PathBuf, disk: Arc<dyn Disk>, reader: Arc<dyn ForeignReader>) -> Self {
        Self {
            folder,
            disk,
            reader,
        }
    }

    /// The same, where others look into files of which nothing is known.
    #[must_use]
    pub fn read_by(&self, reader: Arc<dyn ForeignReader>) -> Self {
        Self {
            reader,
            ..self.clone()
        }
    }

    /// Starts a new, empty project; its file comes to be when it is first published.
    ///
    /// # Errors
    /// If there is such a file, or the folder of working copies cannot be written.
    pub fn create(&self, target: &Path, at_ms: i64) -> Result<WorkingCopy> {
        let target = absolute(target)?;
        if target.exists() {
            return Err(DocumentError::Exists(target));
        }
        let place = self.place(&target);
        self.set_aside(&place, at_ms)?;
        let lock = place.prepare(&target)?;
        let document = Document::create(&place.work(), at_ms)?;
        let copy = WorkingCopy {
            document,
            place,
            target,
            expected: None,
            published: None,
            authored: None,
            sent: None,
            gives_way: false,
            _lock: Some(lock),
        };
        copy.place.put_mark()?;
        Ok(copy)
    }

    /// Opens the project of a file. The file itself is only read.
    ///
    /// # Errors
    /// If it is no whole project of a form that this app knows, or is open in another window.
    pub fn open(&self, target: &Path, at_ms: i64) -> Result<Opened> {
        let target = absolute(target)?;
        let place = self.place(&target);
        let bytes = read_file(&target);
        if !place.work().exists() {
            place.set_log_aside()?;
            return self.take((place, None), target, bytes?, at_ms);
        }
        let lock = place.prepare(&target)?;
        let opened = Document::open(&place.work());
        let (document, project, history) = match (opened, bytes) {
            (Ok(opened), Ok(bytes)) => {
                let found = self.how(&place, &opened.0, &bytes)?;
                let Some(found) = found else {
                    // What left from here has left, whoever made the file.
                    let left = opened.0.releases()?;
                    drop(opened);
                    let mut taken = self.take((place, Some(lock)), target, bytes, at_ms)?;
                    taken.copy.document.remember_releases(&left)?;
                    return Ok(taken);
                };
                let copy = WorkingCopy::at(opened.0, (place, lock), target, Some(&bytes), found)?;
                return Ok(Opened {
                    copy,
                    project: opened.1,
                    history: opened.2,
                    found,
                });
            }
            (Ok(opened), Err(error)) => {
                if !place.mark().exists() {
                    return Err(error);
                }
                opened
            }
            (Err(error), bytes) if is_damage(&error) => {
                // The states that are kept are whole; what can be rescued of edits that never reached the file is
                // not thrown away.
                place.set_damaged_aside(at_ms)?;
                return self.take((place, Some(lock)), target, bytes?, at_ms);
            }
            // What people know is their file, not where its working copy lies.
            (
                Err(DocumentError::Newer {
                    found,
                    known,
                    needs,
                    ..
                }),
                bytes,
            ) => {
                // The newer version has published all of it.
                if let Ok(bytes) = bytes
                    && !place.mark().exists()
                    && let Some(opened) = self.of_newer(place, &target, bytes)?
                {
                    return Ok(opened);
                }
                return Err(DocumentError::Newer {
                    path: target,
                    found,
                    known,
                    needs,
                });
            }
            (Err(error), _) => return Err(error),
        };
        let found = Found::OutOfReach;
        Ok(Opened {
            copy: WorkingCopy::at(document, (place, lock), target, None, found)?,
            project,
            history,
            found,
        })
    }

    /// The files whose working copies may have more than they do.
    #[must_use]
    pub fn unpublished(&self) -> Vec<PathBuf> {
        let is_marked = |it: &Place| it.mark().exists();
        self.places()
            .filter(is_marked)
            .filter_map(|it| it.target())
            .collect()
    }

    /// The states that are kept of each file, files and states in order; also of files that are gone.
    #[must_use]
    pub fn kept(&self) -> Vec<(PathBuf, Vec<KeptState>)> {
        let states = |it: Place| Some((it.target()?, it.states()));
        let mut kept: Vec<_> = self.places().filter_map(states).collect();
        kept.sort();
        kept
    }

    fn place(&self, target: &Path) -> Place {
        Place::of(&self.folder, target, Arc::clone(&self.disk))
    }

    fn places(&self) -> impl Iterator<Item = Place> {
        let folders = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        folders
            .map(|it| it.path())
            .filter(|it| it.is_dir())
            .map(|it| Place::at(it, Arc::clone(&self.disk)))
    }

    /// Makes room for a new project where an old one had its working copy: what that has is kept apart.
    fn set_aside(&self, place: &Place, at_ms: i64) -> Result<()> {
        if place.folder().exists() {
            drop(place.lock()?);
            let name = place.folder().file_name().unwrap_or_default();
            let aside = self.folder.join(format!("{}-{at_ms}", name.display()));
            fs::rename(place.folder(), aside).map_err(|it| disk(it, place.folder()))?;
        }
        Ok(())
    }
}

impl WorkingCopy {
    fn at(
        document: Document,
        (place, lock): (Place, File),
        target: PathBuf,
        bytes: Option<&[u8]>,
        found: Found,
    ) -> Result<Self> {
        let states = place.states();
        let expected = match bytes.map(fingerprint).filter(|it| place.knows(it)) {
            Some(known) => Some(known),
            // What others made of the file is not to be written over: we expect what we last knew.
            None => place.in_file().map(|it| it.fingerprint),
        };
        let authored = match found {
            Found::AsInFile => Some(document.authored()?),
            Found::Ahead | Found::Apart | Found::OutOfReach => None,
        };
        let published = match found {
            Found::AsInFile => Some(document.revision()?),
            Found::Ahead => states
                .iter()
                .find(|it| Some(&it.fingerprint) == expected.as_ref())
                .map(|it| it.revision),
            Found::Apart | Found::OutOfReach => None,
        };
        let copy = Self {
            authored,
            sent: None,
            document,
            place,
            target,
            expected,
            published,
            gives_way: false,
            _lock: Some(lock),
        };
        copy.place.put_mark()?;
        Ok(copy)
    }

    /// The file it belongs into.
    #[must_use]
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Whether it has edits that the file has not.
    ///
    /// # Errors
    /// If the working copy cannot be read.
    pub fn is_ahead(&self) -> Result<bool> {
        Ok(self.published != Some(self.document.revision()?))
    }

    /// Whether people have said something that the file has not.
    ///
    /// # Errors
    /// If the working copy cannot be read.
    pub fn has_edits(&self) -> Result<bool> {
        Ok(self.authored != Some(self.document.authored()?))
    }

    /// What is to be done to bring it into the file; nothing where the file has it all.
    ///
    /// # Errors
    /// If the working copy cannot be read, or there is no room beside it.
    pub fn publishing(&mut self, at_ms: i64) -> Result<Option<Publishing>> {
        let revision = self.document.revision()?;
        if self.published == Some(revision) {
            return Ok(None);
        }
        self.sent = Some(self.document.authored()?);
        Ok(Some(Publishing {
            place: self.place.clone(),
            target: self.target.clone(),
            expected: self.expected.clone(),
            bytes: self.snapshot()?,
            revision,
            at_ms,
        }))
    }

    fn snapshot(&self) -> Result<Vec<u8>> {
        let path = self.place.folder().join("snapshot.desirepath");
        remove_database(&path, &*self.place.disk)?;
        self.document.snapshot(&path)?;
        let bytes = read_file(&path)?;
        remove_database(&path, &*self.place.disk)?;
        Ok(bytes)
    }

    /// Remembers what was published.
    pub fn published(&mut self, state: &KeptState) {
        self.place.note_in_file(&state.fingerprint);
        self.expected = Some(state.fingerprint.clone());
        self.published = Some(state.revision);
        self.authored = self.sent;
    }

    /// Publishes at once.
    ///
    /// # Errors
    /// If it cannot be; then everything is in the working copy still.
    pub fn publish(&mut self, at_ms: i64, by: &dyn Disk) -> Result<()> {
        if let Some(publishing) = self.publishing(at_ms)? {
            let state = publishing.run(by)?;
            self.published(&state);
        }
        Ok(())
    }

    /// Writes all of it to a new file, which is none of this working copy's.
    ///
    /// # Errors
    /// If there is such a file, or it cannot be written.
    pub fn copy_to(&mut self, target: &Path, by: &dyn Disk) -> Result<()> {
        // It would lack what is not known here, without a word.
        self.document.check_writable()?;
        let bytes = self.snapshot()?;
        publishing::write_new(target, &bytes, by)
    }

    /// Keeps what somebody else made of the file beside it, under a name of its own, and takes the file for its
    /// own again: what is published next goes over theirs.
    ///
    /// # Errors
    /// If the file cannot be read, or the copy cannot be written.
    pub fn prevail(&mut self, copy: &Path, at_ms: i64, by: &dyn Disk) -> Result<()> {
        let theirs = read_file(&self.target)?;
        publishing::write_new(copy, &theirs, by)?;
        self.goes_over(&theirs, at_ms, by)
    }

    /// Keeps a state of the file that somebody else made, and takes the file for its own again: what is published
    /// next goes over it.
    fn goes_over(&mut self, theirs: &[u8], at_ms: i64, by: &dyn Disk) -> Result<()> {
        let state = self
            .place
            .keep(theirs, at_ms, 0, by)
            .map_err(|it| disk(it, self.place.folder()))?;
        self.expected = Some(state.fingerprint);
        self.published = None;
        self.authored = None;
        Ok(())
    }

    /// Writes its own edits to a file under another name; what somebody else made of its file is what is opened
    /// next.
    ///
    /// # Errors
    /// If the copy cannot be written; then nothing has happened.
    pub fn give_way(&mut self, copy: &Path, by: &dyn Disk) -> Result<()> {
        self.copy_to(copy, by)?;
        self.gives_way = true;
        Ok(())
    }

    /// Forgets it with all that is in it: for a project that could not be begun.
    pub fn discard(self) {
        let folder = self.place.folder().to_owned();
        drop(self);
        // What stays is in nobody's way.
        drop(fs::remove_dir_all(folder));
    }

    /// Lets go of it; where the file has all of it, nothing is left to be looked after.
    pub fn close(self) {
        if self.document.newer().is_some() {
            return;
        }
        let is_done = self.gives_way || matches!(self.is_ahead(), Ok(false));
        drop(self.document);
        if is_done {
            // Where it stays, the next start finds that nothing is to be done.
            drop(self.place.disk.remove(&self.place.mark()));
        }
    }
}

#[cfg(test)]
mod tests;
