//! What is whole of a damaged file, as a file of its own.

use document::{LocalDisk, Rescued, rescue};

use crate::app::App;
use crate::clock::now_ms;
use crate::files::name_of;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::{Quarantined, RescuedFile};
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

impl App {
    /// Writes what is whole of a damaged file to a new one and opens that; the damaged one stays as it is.
    pub(super) fn rescue(
        &mut self,
        damaged: &FileHandle,
        into: Option<&FileHandle>,
    ) -> Result<Reply, Trouble> {
        let damaged = self.files.require(damaged)?;
        // What was put aside is known by the file that it belonged to.
        let file = self.target_of_damaged(&damaged);
        let file = file.unwrap_or_else(|| damaged.clone());
        let path = match into {
            Some(file) => self.files.require(file)?,
            None => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                self.library
                    .place_for(&self.language.saved_rescued(&stem))?
            }
        };
        let Rescued {
            n_things,
            n_from_journal,
            keeps_history,
            quarantine,
        } = rescue(
            &damaged,
            &path,
            now_ms(),
            self.language,
            (&LocalDisk, &self.worker),
        )?;
        self.open_path(&path)?;
        let in_words = |it: document::Quarantined| Quarantined {
            origin: it.origin,
            content: it.content,
            reason: it.reason,
        };
        Ok(Reply::Rescue {
            rescued: Box::new(RescuedFile {
                name: name_of(&path),
                n_things,
                n_from_journal,
                keeps_history,
                quarantine: quarantine.into_iter().map(in_words).collect(),
                earlier_ms: self.latest_whole_state_ms(&file),
            }),
            open: self.whole()?,
        })
    }

    /// When the latest earlier state of a file was made that is kept and whole.
    fn latest_whole_state_ms(&self, file: &std::path::Path) -> Option<i64> {
        let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
        let kept = self.working.kept().into_iter().find(|it| it.0 == file)?;
        let mut latest_first = kept.1.iter().rev();
        let whole = latest_first.find(|it| document::read_project(&it.path, &self.worker).is_ok());
        Some(whole?.at_ms)
    }
}
