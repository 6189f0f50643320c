//! Looking into other people's files beside the app's thread: editing goes on meanwhile.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use language::Language;
use worker::Worker;

use crate::app::{Answered, App};
use crate::files::Files;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// What looking into a file takes, and no more of the app than that.
pub(crate) struct Reader {
    pub(crate) worker: Worker,
    pub(crate) files: Arc<Files>,
    /// In which it is said what is there.
    pub(crate) language: Language,
}

impl Reader {
    /// What is asked about a file alone.
    fn look(&self, request: &Request) -> Result<Reply, Trouble> {
        if let Request::ReadMapForm { form } = request {
            return self.read_map_form(form);
        }
        if let Request::DrawPicture { file } = request {
            return self.draw_picture(file);
        }
        if let Request::ReadFont { file, for_headings } = request {
            return self.read_font(file, *for_headings);
        }
        if let Request::PreviewImport { file, options } = request {
            return self.preview_import(file, options);
        }
        // Nothing else is looked at here.
        Err(Trouble::bug())
    }
}

impl App {
    pub(crate) fn reader(&self) -> Reader {
        Reader {
            worker: self.worker.clone(),
            files: Arc::clone(&self.files),
            language: self.language,
        }
    }

    /// Looks into a file and answers later, and goes on at once.
    pub(crate) fn look_aside(&self, look: Request, answer: &Sender<Reply>) -> Answered {
        let (reader, answer) = (self.reader(), answer.clone());
        std::thread::spawn(move || {
            let looked = catch_unwind(AssertUnwindSafe(|| reader.look(&look)));
            let reply = looked.unwrap_or_else(|_| Err(Trouble::bug()));
            // A front that has gone away meanwhile does not need the answer.
            let _ = answer.send(reply.unwrap_or_else(|it| it.reply(reader.language)));
        });
        Answered::Aside
    }
}
