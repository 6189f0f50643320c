//! The folder of one working copy, and the states of its file that are kept there.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::disk::Disk;
use crate::document::{disk, folder_of};
use crate::error::{DocumentError, Result};

/// How much of a fingerprint stands in a name, in letters of the alphabet of 16.
const FINGERPRINT_LENGTH: usize = 32;

/// How long it is tried to take a place that somebody else has, and how often.
const LOCK_WAIT: Duration = Duration::from_millis(300);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// The folder of one working copy.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    folder: PathBuf,
    /// What the app keeps for itself goes through it, as what it publishes does.
    pub(crate) disk: Arc<dyn Disk>,
}

/// A whole state of a project file: what it was opened with, or what was published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeptState {
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// How often the project had been written to.
    pub revision: u64,
    /// By which its bytes are known.
    pub(crate) fingerprint: String,
    /// The file that holds it.
    pub path: PathBuf,
}

/// What a working copy says of itself.
#[derive(Serialize, Deserialize)]
struct About {
    version: u32,
    target: String,
}

impl Place {
    /// The place for a file among all places.
    pub(crate) fn of(all: &Path, target: &Path, disk: Arc<dyn Disk>) -> Self {
        let key = fingerprint(target.as_os_str().as_encoded_bytes());
        Self::at(all.join(key), disk)
    }

    /// A place by its folder.
    pub(crate) fn at(folder: PathBuf, disk: Arc<dyn Disk>) -> Self {
        Self { folder, disk }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database that takes every edit.
    pub(crate) fn work(&self) -> PathBuf {
        self.folder.join("work.db")
    }

    /// Is there while edits may not be in the file yet.
    pub(crate) fn mark(&self) -> PathBuf {
        self.folder.join("unpublished")
    }

    /// Puts up the mark for good: edits that are acknowledged from now on are never forgotten, not even by a
    /// power cut.
    pub(crate) fn put_mark(&self) -> Result<()> {
        let put = || {
            if !self.mark().exists() {
                self.disk.write_new(&self.mark(), &[])?;
            }
            self.disk.sync_folder_of(&self.mark())
        };
        put().map_err(|it| disk(it, &self.folder))
    }

    /// Names the state that the file is known to have held last.
    fn in_file_note(&self) -> PathBuf {
        self.folder.join("in-file")
    }

    /// The state that the file is known to have held last, where it is still kept.
    pub(crate) fn in_file(&self) -> Option<KeptState> {
        let fingerprint = fs::read_to_string(self.in_file_note()).ok()?;
        let mut states = self.states().into_iter();
        states.find(|it| it.fingerprint == fingerprint)
    }

    /// Remembers which state the file holds; where that is forgotten, the states that are kept are asked.
    pub(crate) fn note_in_file(&self, fingerprint: &str) {
        drop(self.put(&self.in_file_note(), fingerprint.as_bytes()));
    }

    /// Writes a small file whole, in the place of a former one.
    pub(crate) fn put(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let beside = path.with_extension("next");
        if beside.exists() {
            self.disk.remove(&beside)?;
        }
        self.disk.write_new(&beside, bytes)?;
        self.disk.sync(&beside)?;
        self.disk.replace(&beside, path)?;
        self.disk.sync_folder_of(path)
    }

    fn about(&self) -> PathBuf {
        self.folder.join("about.json")
    }

    fn states_folder(&self) -> PathBuf {
        self.folder.join("states")
    }

    /// Makes the folder for a file where it is not there yet, and takes it for this process alone.
    pub(crate) fn prepare(&self, target: &Path) -> Result<File> {
        let made = self.disk.make_folder(&self.states_folder());
        made.map_err(|it| disk(it, &self.folder))?;
        let about = About {
            version: 1,
            target: target.to_string_lossy().into_owned(),
        };
        let about = serde_json::to_vec(&about).expect("a path is text here");
        let lock = self.lock_soon()?;
        // By which it is found at the next start.
        if fs::read(self.about()).ok().as_ref() != Some(&about) {
            let put = self.put(&self.about(), &about);
            put.map_err(|it| disk(it, &self.folder))?;
        }
        Ok(lock)
    }

    /// The same as [`Self::lock`], which may have to wait for whoever clears away and holds it for a moment.
    fn lock_soon(&self) -> Result<File> {
        let begun = Instant::now();
        loop {
            match self.lock() {
                Err(DocumentError::Locked) if begun.elapsed() < LOCK_WAIT => {
                    thread::sleep(LOOK_AGAIN);
                }
                lock => return lock,
            }
        }
    }

    /// Takes it for this process alone, as long as what is answered is there.
    pub(crate) fn lock(&self) -> Result<File> {
        let lock = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(self.folder.join("lock"))
            .map_err(|it| disk(it, &self.folder))?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => Err(DocumentError::Locked),
            Err(TryLockError::Error(error)) => Err(disk(error, &self.folder)),
        }
    }

    /// Which file it is the working copy of.
    pub(crate) fn target(&self) -> Option<PathBuf> {
        let about: About = serde_json::from_slice(&fs::read(self.about()).ok()?).ok()?;
        Some(PathBuf::from(about.target))
    }

    /// All states that are kept, the oldest first.
    pub(crate) fn states(&self) -> Vec<KeptState> {
        let Ok(entries) = fs::read_dir(self.states_folder()) else {
            return Vec::new();
        };
        let mut states: Vec<KeptState> = entries
            .flatten()
            .filter_map(|it| state_of(it.path()))
            .collect();
        states.sort();
        states
    }

    /// Whether some bytes are a state of this project that is kept.
    pub(crate) fn knows(&self, fingerprint: &str) -> bool {
        self.states().iter().any(|it| it.fingerprint == fingerprint)
    }

    /// Keeps a state for good, before it is anywhere else.
    pub(crate) fn keep(
        &self,
        bytes: &[u8],
        at_ms: i64,
        revision: u64,
        by: &dyn Disk,
    ) -> io::Result<KeptState> {
        let fingerprint = fingerprint(bytes);
        let states = self.states();
        if let Some(known) = states.last().filter(|it| it.fingerprint == fingerprint) {
            return Ok(known.clone());
        }
        // In order also where the clock was put back.
        let at_ms = states
            .last()
            .map_or(at_ms, |it| at_ms.max(it.at_ms.saturating_add(1)));
        let name = format!("{at_ms:015}-{revision:010}-{fingerprint}.desirepath");
        let path = self.states_folder().join(name);
        let beside = self.states_folder().join(".next");
        if beside.exists() {
            by.remove(&beside)?;
        }
        by.write_new(&beside, bytes)?;
        by.sync(&beside)?;
        by.replace(&beside, &path)?;
        by.sync_folder_of(&path)?;
        Ok(KeptState {
            at_ms,
            revision,
            fingerprint,
            path,
        })
    }
}

/// By which bytes are known again: the beginning of their SHA-256.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let mut text: String = digest.iter().map(|it| format!("{it:02x}")).collect();
    text.truncate(FINGERPRINT_LENGTH);
    text
}

/// The one path of a file, whichever way it was named.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf> {
    if let Ok(found) = path.canonicalize() {
        return Ok(found);
    }
    // A file that is not there yet lies in a folder that is, or in one that comes back.
    let name = path
        .file_name()
        .ok_or_else(|| DocumentError::Missing(path.to_owned()))?;
    let folder = folder_of(path);
    let folder = folder
        .canonicalize()
        .or_else(|_| std::path::absolute(folder))
        .map_err(|it| disk(it, folder))?;
    Ok(folder.join(name))
}

/// Removes a database and what SQLite writes beside it.
pub(crate) fn remove_database(path: &Path, by: &dyn Disk) -> Result<()> {
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        match by.remove(Path::new(&name)) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(disk(error, path)),
        }
    }
    Ok(())
}

fn state_of(path: PathBuf) -> Option<KeptState> {
    let name = path.file_name()?.to_str()?.strip_suffix(".desirepath")?;
    let mut parts = name.splitn(3, '-');
    let (at_ms, revision, fingerprint) = (parts.next()?, parts.next()?, parts.next()?);
    Some(KeptState {
        at_ms: at_ms.parse().ok()?,
        revision: revision.parse().ok()?,
        fingerprint: fingerprint.to_owned(),
        path: path.clone(),
    })
}
