//! Maps that were edited as a workbook: what changed there, and taking it back.

use std::collections::BTreeSet;
use std::sync::mpsc::Sender;

use language::Language;
use workbook::{Edited, Review};
use worker::ReadWorkbook;

use crate::app::{Answered, App};
use crate::files::new_id;
use crate::jobs::aside::{Asker, Reader};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::{NotTakenBack, Reply};
use crate::wire::request::WorkbookRequest;

/// A workbook beside the map as it is now.
struct Beside {
    edited: Edited,
    review: Review,
    /// Names the workbook and the state of the project that were compared.
    as_of: String,
}

impl App {
    /// Reads a workbook beside all else, and compares it with the map as it is then.
    pub(crate) fn answer_about_workbook(
        &mut self,
        it: WorkbookRequest,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let (file, chosen) = match it {
            WorkbookRequest::ReadWorkbook { file } => (file, None),
            WorkbookRequest::TakeBackWorkbook {
                file,
                as_of,
                chosen,
            } => (file, Some((as_of, chosen))),
        };
        let path = self.files.require(&file)?;
        let asker = Asker::of(answer, &path);
        let work = move |reader: &Reader| reader.worker.read_workbook(&path);
        self.aside(asker, work, |app, read| {
            let beside = app.beside(read??)?;
            match chosen {
                None => app.tell_of_workbook(beside),
                Some((as_of, chosen)) => app.take_back_workbook(beside, &as_of, chosen),
            }
        });
        Ok(Answered::Aside)
    }

    fn tell_of_workbook(&self, beside: Beside) -> Result<Reply, Trouble> {
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
        Beside {
            edited,
            review,
            as_of: now,
        }: Beside,
        as_of: &str,
        chosen: Vec<String>,
    ) -> Result<Reply, Trouble> {
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

    /// Compares a workbook with the map as it is now.
    fn beside(&self, read: ReadWorkbook) -> Result<Beside, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let ReadWorkbook {
            edited,
            fingerprint,
        } = read;
        let review = Review::of(&edited, &open.project, self.language, &mut new_id)?;
        let as_of = format!("{fingerprint} {}", open.revision);
        Ok(Beside {
            edited,
            review,
            as_of,
        })
    }
}
