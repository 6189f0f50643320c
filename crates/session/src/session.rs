//! The handle every front holds: ask, and listen.

use std::path::PathBuf;
use std::sync::mpsc::Receiver;

use crate::notice::Notice;
use crate::reply::Reply;
use crate::request::{FileHandle, PickPurpose, Request};

/// What a session needs to know of its host.
pub struct Config {
    /// Where the app keeps what is its own: recent files, event stores.
    pub data_folder: PathBuf,
    /// Where new projects are put.
    pub library_folder: PathBuf,
    /// How the person is asked for a file.
    pub picker: Box<dyn Picker>,
}

/// Asks the person for a file; blocks the asking thread until they answer.
pub trait Picker: Send + Sync {
    /// The file they chose, or none when they thought better of it.
    fn pick(&self, purpose: &PickPurpose) -> Option<PathBuf>;
}

/// The running app without a window; clones speak to the same one.
#[derive(Clone)]
pub struct Session;

impl Session {
    /// Starts the app on a thread of its own.
    #[must_use]
    pub fn start(_config: Config) -> Self {
        unimplemented!("written next")
    }

    /// Asks, and waits for the answer; never panics, whatever was asked.
    #[must_use]
    pub fn send(&self, _request: Request) -> Reply {
        unimplemented!("written next")
    }

    /// Everything the session says from now on, until the receiver is dropped.
    #[must_use]
    pub fn subscribe(&self) -> Receiver<Notice> {
        unimplemented!("written next")
    }

    /// Makes a path known, so that a front may name it.
    #[must_use]
    pub fn register(&self, _path: PathBuf) -> FileHandle {
        unimplemented!("written next")
    }

    /// The path behind a handle, for a host that serves files.
    #[must_use]
    pub fn path_of(&self, _file: &FileHandle) -> Option<PathBuf> {
        unimplemented!("written next")
    }

    /// Tells every front that a file was dropped on the window.
    pub fn file_dropped(&self, _path: PathBuf) {
        unimplemented!("written next")
    }
}
