//! Work on other people's files beside the app's thread: editing goes on meanwhile, and whoever waits can stop it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use language::Language;
use worker::{Stop, Worker};

use crate::app::{Answered, App, Message};
use crate::files::{Files, name_of};
use crate::wire::notice::JobOutcome;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{FileHandle, LookRequest};

/// What looking into a file takes, and no more of the app than that.
pub(crate) struct Reader {
    /// Ends what it reads as soon as somebody stops it.
    pub(crate) worker: Worker,
    pub(crate) files: Arc<Files>,
    /// In which it is said what is there.
    pub(crate) language: Language,
    pub(crate) stop: Stop,
}

/// Who is answered when work beside the app's thread is done.
pub(crate) struct Asker {
    pub(crate) answer: Sender<Reply>,
    /// What is read: it is said while it is under way, so that it can be stopped.
    pub(crate) reading: Option<String>,
}

impl Asker {
    /// Who waits until a file was read.
    pub(crate) fn of(answer: &Sender<Reply>, path: &Path) -> Self {
        Self {
            answer: answer.clone(),
            reading: Some(name_of(path)),
        }
    }
}

/// What the app goes on with, on its own thread.
pub(crate) type GoOn = Box<dyn FnOnce(&mut App) -> Result<Reply, Trouble> + Send>;

impl Reader {
    fn answer(&self, it: &LookRequest) -> Result<Reply, Trouble> {
        match it {
            LookRequest::ReadMapForm { form } => self.read_map_form(form),
            LookRequest::DrawPicture { file } => self.draw_picture(file),
            LookRequest::ReadFont { file, for_headings } => self.read_font(file, *for_headings),
            LookRequest::PreviewImport { file, options } => self.preview_import(file, options),
        }
    }
}

impl App {
    /// Answers what is asked about a file, whatever is open.
    pub(crate) fn answer_about_file_alone(
        &mut self,
        it: LookRequest,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let file = it.file().clone();
        self.look(&file, answer, move |reader| reader.answer(&it))
    }

    /// Looks into a file, and answers with what is found there.
    pub(crate) fn look(
        &mut self,
        file: &FileHandle,
        answer: &Sender<Reply>,
        look: impl FnOnce(&Reader) -> Result<Reply, Trouble> + Send + 'static,
    ) -> Result<Answered, Trouble> {
        let asker = Asker::of(answer, &self.files.require(file)?);
        self.aside(asker, look, |_, looked| looked?);
        Ok(Answered::Aside)
    }

    /// Does work on a thread of its own and goes on at once. What it brings is taken over on the app's thread, and
    /// then its asker is answered; where somebody stopped it, that is taken over instead. Returns the number under
    /// which it can be stopped.
    pub(crate) fn aside<T: Send + 'static>(
        &mut self,
        asker: Asker,
        work: impl FnOnce(&Reader) -> T + Send + 'static,
        then: impl FnOnce(&mut Self, Result<T, Trouble>) -> Result<Reply, Trouble> + Send + 'static,
    ) -> u32 {
        let (job, stop) = self.jobs.begin();
        let reader = Reader {
            worker: self.worker.clone().until(stop.clone()),
            files: Arc::clone(&self.files),
            language: self.language,
            stop,
        };
        let desk = self.jobs.desk();
        std::thread::spawn(move || {
            let Asker { answer, reading } = asker;
            let is_told = reading.is_some();
            if let Some(name) = reading {
                desk.progress(job, None, reader.language.job_reading(&name));
            }
            let brought = catch_unwind(AssertUnwindSafe(|| work(&reader)));
            let brought = brought.map_err(|_| Trouble::bug());
            let go_on: GoOn = Box::new(move |app| {
                app.opening.take_if(|it| it.job == job);
                if is_told {
                    app.end_job(job, JobOutcome::Answered);
                } else {
                    app.jobs.ended(job);
                }
                let stopped = reader.stop.is_asked().then(Trouble::stopped);
                then(app, stopped.map_or(brought, Err))
            });
            desk.say(Message::GoOn(go_on, answer));
        });
        job
    }
}
