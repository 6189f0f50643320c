//! What is whole of a damaged file, as a file of its own.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use document::{KeptState, LocalDisk, Rescued, WorkingCopies, rescue};

use crate::app::{Answered, App};
use crate::clock::now_ms;
use crate::files::name_of;
use crate::jobs::aside::{Asker, Reader};
use crate::projects::opening::Unshown;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::{Quarantined, RescuedFile};
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

/// What is to be saved, and where.
struct Rescuing {
    damaged: PathBuf,
    into: PathBuf,
    /// The states that are kept of the same file, the latest last.
    kept: Vec<KeptState>,
    working: WorkingCopies,
}

impl App {
    /// Writes what is whole of a damaged file to a new one and opens that; the damaged one stays as it is.
    pub(super) fn rescue(
        &mut self,
        damaged: &FileHandle,
        into: Option<&FileHandle>,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let damaged = self.files.require(damaged)?;
        // What was put aside is known by the file that it belonged to.
        let file = self.target_of_damaged(&damaged);
        let file = file.unwrap_or_else(|| damaged.clone());
        let into = match into {
            Some(file) => self.files.require(file)?,
            None => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                self.library
                    .place_for(&self.language.saved_rescued(&stem))?
            }
        };
        let (asker, next) = (Asker::of(answer, &damaged), into.clone());
        let rescuing = Rescuing {
            damaged,
            into,
            kept: self.kept_of(&file),
            working: self.working.clone(),
        };
        let work = move |reader: &Reader| rescuing.run(reader);
        let job = self.aside(asker, work, |app, saved| {
            let (rescued, read) = saved??;
            app.show_read(read, app.is_safe)?;
            Ok(Reply::Rescue {
                rescued: Box::new(rescued),
                open: app.whole()?,
            })
        });
        Ok(self.opens_next(next, job))
    }

    /// The states that are kept of a file.
    fn kept_of(&self, file: &Path) -> Vec<KeptState> {
        let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
        let kept = self.working.kept().into_iter().find(|it| it.0 == file);
        kept.map_or_else(Vec::new, |it| it.1)
    }
}

impl Rescuing {
    fn run(self, reader: &Reader) -> Result<(RescuedFile, Unshown), Trouble> {
        let by = (&LocalDisk as &_, &reader.worker as &_);
        let Rescued {
            n_things,
            n_from_journal,
            keeps_history,
            quarantine,
        } = rescue(&self.damaged, &self.into, now_ms(), reader.language, by)?;
        let in_words = |it: document::Quarantined| Quarantined {
            origin: it.origin,
            content: it.content,
            reason: it.reason,
        };
        let mut latest_first = self.kept.iter().rev();
        let is_whole = |it: &&KeptState| document::read_project(&it.path, &reader.worker).is_ok();
        let rescued = RescuedFile {
            name: name_of(&self.into),
            n_things,
            n_from_journal,
            keeps_history,
            quarantine: quarantine.into_iter().map(in_words).collect(),
            earlier_ms: latest_first.find(is_whole).map(|it| it.at_ms),
        };
        Ok((
            rescued,
            Unshown::read_made(&self.working, reader, &self.into)?,
        ))
    }
}
