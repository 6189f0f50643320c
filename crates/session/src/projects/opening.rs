//! Opening projects: as usual, after the app did not come to rest with one, and in the safe view.

use document::DocumentError;

use crate::app::App;
use crate::clock::now_ms;
use crate::files::name_of;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{FileHandle, Opening};

impl App {
    /// Opens a project file in place of the one that is open.
    pub(crate) fn open_project(
        &mut self,
        file: &FileHandle,
        how: Option<Opening>,
    ) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        let is_safe = self.is_safe || how == Some(Opening::Safe);
        let path_here = path.canonicalize().unwrap_or_else(|_| path.clone());
        let is_drawn = matches!(how, Some(Opening::AsUsual | Opening::Anyway)) && !is_safe;
        if how == Some(Opening::AsUsual) && !is_safe {
            let restless = self.library.settings.restless_since(&path_here);
            if restless.is_some() && !self.is_open(&path_here) {
                let name = name_of(&path);
                let trouble = || Trouble::restless(file, name.clone());
                if self.has_greeted {
                    let problem = trouble().said(self.language);
                    self.say(&Notice::Told { problem });
                } else {
                    // No front has begun yet: the first one is told.
                    self.to_tell.push(trouble());
                }
                return Err(trouble());
            }
        }
        if is_drawn {
            // What cannot be marked is opened without a mark.
            drop(self.library.settings.begin_opening(&path_here, now_ms()));
        }
        let opened = match self.opened(&path) {
            Ok(opened) => opened,
            Err(error) => {
                // It was told, and so the app is at rest.
                drop(self.library.settings.came_to_rest(&path_here));
                return Err(self.not_opened(error, file));
            }
        };
        match opened {
            Some(opened) => self.show(opened, is_safe)?,
            None => drop(self.library.settings.came_to_rest(&path_here)),
        }
        Ok(Reply::OpenProject {
            open: self.whole()?,
        })
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
