//! Maps that were edited as a workbook: what changed there, and taking it back.

use std::collections::BTreeSet;

use language::Language;
use workbook::{Edited, Review};
use worker::ReadWorkbook;

use crate::app::App;
use crate::files::new_id;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::{NotTakenBack, Reply};
use crate::wire::request::{FileHandle, WorkbookRequest};

/// A workbook beside the map as it is now.
struct Beside {
    edited: Edited,
    review: Review,
    /// Names the workbook and the state of the project that were compared.
    as_of: String,
}

impl App {
    pub(crate) fn answer_about_workbook(&mut self, it: WorkbookRequest) -> Result<Reply, Trouble> {
        match it {
            WorkbookRequest::ReadWorkbook { file } => self.read_workbook(&file),
            WorkbookRequest::TakeBackWorkbook {
                file,
                as_of,
                chosen,
            } => self.take_back_workbook(&file, &as_of, chosen),
        }
    }

    fn read_workbook(&self, file: &FileHandle) -> Result<Reply, Trouble> {
        let beside = self.beside(file)?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let map = open.project.map(beside.edited.mark.map);
        Ok(Reply::ReadWorkbook {
            title: map.map_or_else(String::new, |it| it.title.clone()),
            review: beside.review,
            as_of: beside.as_of,
        })
    }

    /// Nobody confirmed what they did not see: where file or map are others than those that were looked at, nothing
    /// is done.
    fn take_back_workbook(
        &mut self,
        file: &FileHandle,
        as_of: &str,
        chosen: Vec<String>,
    ) -> Result<Reply, Trouble> {
        let Beside {
            edited,
            review,
            as_of: now,
        } = self.beside(file)?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        if now != as_of {
            return Err(Trouble::refusal(Language::problem_workbook_changed)
                .hint(Language::problem_workbook_changed_hint));
        }
        let chosen: BTreeSet<String> = chosen.into_iter().collect();
        let planned = review.plan(
            &|key| chosen.contains(key),
            (&open.project, edited.mark.map),
            &mut new_id,
        );
        let told = planned.refused.iter().filter_map(|refused| {
            let about = review.amendments.iter().find(|it| it.key == refused.key)?;
            Some(NotTakenBack {
                thing: about.thing.clone(),
                message: refused.said(self.language),
            })
        });
        let refused = told.collect();
        let revision = if planned.change.is_empty() {
            open.revision
        } else {
            let label = Language::En.edits_take_back_workbook();
            self.carry_out(planned.change, &label, None)?
        };
        Ok(Reply::TakeBackWorkbook {
            revision,
            n_done: planned.n_done as u32,
            refused,
        })
    }

    /// Reads a workbook and compares it.
    fn beside(&self, file: &FileHandle) -> Result<Beside, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let path = self.files.require(file)?;
        let ReadWorkbook {
            edited,
            fingerprint,
        } = self.worker.read_workbook(&path)?;
        let review = Review::of(&edited, &open.project, self.language, &mut new_id)?;
        let as_of = format!("{fingerprint} {}", open.revision);
        Ok(Beside {
            edited,
            review,
            as_of,
        })
    }
}
