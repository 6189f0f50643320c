//! Opening projects: as usual, after the app did not come to rest with one, and in the safe view.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use document::{DocumentError, Opened, WorkingCopies};
use worker::Stop;

use crate::app::{Answered, App};
use crate::clock::now_ms;
use crate::files::name_of;
use crate::jobs::aside::{Asker, Reader};
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{FileHandle, Opening};

/// What is being read beside the app's thread to be the open project.
pub(crate) struct UnderWay {
    path: PathBuf,
    /// Under which it can be stopped.
    pub(crate) job: u32,
}

/// A project that was read and does not show yet. Should it never, its working copy is let go.
pub(super) struct Unshown {
    opened: Option<Opened>,
    /// The file, where it was made to be opened: it goes again where somebody stops it.
    made: Option<(PathBuf, Stop)>,
}

impl Unshown {
    /// Reads the project of a file.
    pub(super) fn read(
        working: &WorkingCopies,
        reader: &Reader,
        path: &Path,
    ) -> document::Result<Self> {
        let working = working.read_by(Arc::new(reader.worker.clone()));
        Ok(Self {
            opened: Some(working.open(path, now_ms())?),
            made: None,
        })
    }

    /// Reads the project of a file that was made for it.
    pub(super) fn read_made(
        working: &WorkingCopies,
        reader: &Reader,
        path: &Path,
    ) -> document::Result<Self> {
        let mut unshown = Self {
            opened: None,
            made: Some((path.to_owned(), reader.stop.clone())),
        };
        unshown.opened = Self::read(working, reader, path)?.shown();
        Ok(unshown)
    }

    fn shown(mut self) -> Option<Opened> {
        self.made = None;
        self.opened.take()
    }
}

impl Drop for Unshown {
    fn drop(&mut self) {
        let opened = self.opened.take().map(|it| it.copy);
        match self.made.take() {
            Some((path, stop)) if stop.is_asked() => {
                if let Some(copy) = opened {
                    copy.discard();
                }
                // Where it cannot be removed it is a whole file more, and in nobody's way.
                drop(std::fs::remove_file(path));
            }
            Some(_) | None => {
                if let Some(copy) = opened {
                    copy.close();
                }
            }
        }
    }
}

impl App {
    /// Opens a project file in place of the one that is open, which goes on until the other is read.
    pub(crate) fn open_project(
        &mut self,
        file: &FileHandle,
        how: Option<Opening>,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let path = self.files.require(file)?;
        let is_safe = self.is_safe || how == Some(Opening::Safe);
        let path_here = path.canonicalize().unwrap_or_else(|_| path.clone());
        if self.is_open(&path_here) {
            self.stop_opening();
            drop(self.library.settings.came_to_rest(&path_here));
            let open = self.whole()?;
            return Ok(Answered::Now(Reply::OpenProject { open }));
        }
        let under_way = self.opening.as_ref();
        if under_way.is_some_and(|it| it.path == path_here) {
            // Whoever clicks twice wants it once.
            return Err(Trouble::stopped());
        }
        if how == Some(Opening::AsUsual) && !is_safe {
            self.check_rest(file, &path_here)?;
        }
        if matches!(how, Some(Opening::AsUsual | Opening::Anyway)) && !is_safe {
            // What cannot be marked is opened without a mark.
            drop(self.library.settings.begin_opening(&path_here, now_ms()));
        }
        let (working, file, here) = (self.working.clone(), file.clone(), path_here.clone());
        let asker = Asker::of(answer, &path_here);
        let work = move |reader: &Reader| Unshown::read(&working, reader, &path);
        let job = self.aside(asker, work, move |app, read| {
            let shown = match read {
                Ok(Ok(read)) => app.show_read(read, is_safe),
                Ok(Err(error)) => Err(app.not_opened(error, &file)),
                Err(trouble) => Err(trouble),
            };
            if shown.is_err() {
                // It was told, and so the app is at rest.
                drop(app.library.settings.came_to_rest(&here));
            }
            shown?;
            Ok(Reply::OpenProject { open: app.whole()? })
        });
        Ok(self.opens_next(path_here, job))
    }

    /// Notes the job that reads what is to be open next. What was to be it before is not opened any more.
    pub(super) fn opens_next(&mut self, path: PathBuf, job: u32) -> Answered {
        self.stop_opening();
        self.opening = Some(UnderWay { path, job });
        Answered::Aside
    }

    /// Makes what was read the open project.
    pub(super) fn show_read(&mut self, read: Unshown, is_safe: bool) -> Result<(), Trouble> {
        match read.shown() {
            Some(opened) => self.show(opened, is_safe),
            None => Err(Trouble::bug()),
        }
    }

    /// Stops what was to be open next. That it never came to show says nothing about its file.
    pub(crate) fn stop_opening(&mut self) {
        if let Some(under_way) = &self.opening {
            self.jobs.cancel(under_way.job);
            drop(self.library.settings.came_to_rest(&under_way.path));
        }
    }

    /// Asks how to open a file with which the app did not come to rest the last time.
    fn check_rest(&mut self, file: &FileHandle, path: &Path) -> Result<(), Trouble> {
        if self.library.settings.restless_since(path).is_none() {
            return Ok(());
        }
        let trouble = || Trouble::restless(file, name_of(path));
        if self.has_greeted {
            let problem = trouble().said(self.language);
            self.say(&Notice::Told { problem });
        } else {
            // No front has begun yet: the first one is told.
            self.to_tell.push(trouble());
        }
        Err(trouble())
    }

    /// Why a file is not opened, and what of it can be saved.
    fn not_opened(&self, error: DocumentError, file: &FileHandle) -> Trouble {
        let damaged = if matches!(error, DocumentError::Damaged(_)) {
            Some(file.clone())
        } else if matches!(error, DocumentError::Missing(_)) {
            // The file is not there, but what had not reached it may be.
            self.files.path_of(file).and_then(|it| self.damaged_of(&it))
        } else {
            None
        };
        let trouble = Trouble::from(error);
        match damaged {
            Some(damaged) => trouble.of_damaged(&damaged),
            None => trouble,
        }
    }

    /// Knows that what was opened has been drawn. The safe view says nothing of how it would be drawn as usual.
    pub(super) fn came_to_rest(&mut self) -> Reply {
        if let Some(open) = self.open.as_ref().filter(|it| !it.is_safe) {
            drop(self.library.settings.came_to_rest(open.copy.target()));
        }
        Reply::CameToRest
    }

    /// Opens the project as usual that shows in the safe view.
    pub(super) fn leave_safe_view(&mut self) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        if open.is_safe {
            let path = open.copy.target().to_owned();
            self.let_go();
            self.is_safe = false;
            drop(self.library.settings.begin_opening(&path, now_ms()));
            self.open_path(&path)?;
        }
        Ok(Reply::LeaveSafeView {
            open: self.whole()?,
        })
    }
}
