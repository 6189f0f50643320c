//! Long work on snapshots, off the app's thread.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use document::Release;
use events::EventLog;
use import::ImportReport;
use journey::{LogSummary, Project};
use language::Language;
use overlay::{Contrast, Overlay};
use worker::Stop;

use crate::app::Message;
use crate::overlaying::LogInMemory;
use crate::wire::exported::ExportedFile;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;

pub(crate) mod aside;

/// What a job hands in.
pub(crate) enum Finished {
    /// A file was read and is in the event store.
    Import {
        /// Which job.
        job: u32,
        /// The log to attach and what was read of it; none where the person stopped it.
        result: Result<Option<Box<Imported>>, Trouble>,
    },
    /// All files of an export had their turn.
    Export {
        /// Which job.
        job: u32,
        /// What became of each.
        files: Vec<ExportedFile>,
        /// What of the project is out now.
        left: Left,
    },
    /// A job that a person can stop ended by a mistake of ours.
    Broken {
        /// Which job.
        job: u32,
    },
    /// The observed was laid over the assumed.
    Comparison {
        /// Its number, which no other has, whatever is open; only the latest is wanted.
        turn: u32,
        /// The revision of the project it belongs to.
        revision: u64,
        /// The log it read, to be kept for the next one.
        log: Option<LogInMemory>,
        /// The figures; none where it was stopped.
        result: Result<Option<Box<Compared>>, Trouble>,
    },
}

/// What left with the files of an export.
pub(crate) struct Left {
    /// The file of the project.
    pub(crate) project_file: PathBuf,
    /// What it is to remember.
    pub(crate) releases: Vec<Release>,
}

/// What a comparison brought.
pub(crate) struct Compared {
    /// The figures of all cases: these are kept with the map.
    pub(crate) everyone: Overlay,
    /// The figures of the cases that pass the filter; none where that is all of them.
    pub(crate) filtered: Option<Overlay>,
    /// The groups that show beside each other, if any.
    pub(crate) beside: Option<Box<Contrast>>,
}

impl Compared {
    /// The figures that show, in words of a language.
    pub(crate) fn shown(self, project: &Project, language: Language) -> Overlay {
        let mut overlay = Overlay {
            beside: self.beside,
            ..self.filtered.unwrap_or(self.everyone)
        };
        overlay.say_in(project, language);
        overlay
    }
}

/// A log that was read and stored.
pub(crate) struct Imported {
    /// What the project is to remember of it.
    pub(crate) summary: LogSummary,
    /// The log.
    pub(crate) log: Arc<EventLog>,
    /// What was read and what could not be.
    pub(crate) report: ImportReport,
}

/// A job's line back to the app.
#[derive(Clone)]
pub(crate) struct Desk {
    to_app: Sender<Message>,
}

impl Desk {
    /// Says how far the job is.
    pub(crate) fn progress(&self, job: u32, fraction: Option<f64>, doing: String) {
        let notice = Notice::JobProgress {
            job,
            fraction,
            doing,
        };
        self.say(Message::Say(Box::new(notice)));
    }

    /// Says something to the app; where that has ended nobody needs to know.
    pub(crate) fn say(&self, message: Message) {
        let _ = self.to_app.send(message);
    }
}

/// The jobs that a person can stop.
pub(crate) struct Jobs {
    desk: Desk,
    last: u32,
    running: BTreeMap<u32, Stop>,
}

impl Jobs {
    pub(crate) fn new(to_app: Sender<Message>) -> Self {
        Self {
            desk: Desk { to_app },
            last: 0,
            running: BTreeMap::new(),
        }
    }

    /// A line to the app.
    pub(crate) fn desk(&self) -> Desk {
        self.desk.clone()
    }

    /// Starts a job that a person can stop; returns its number.
    pub(crate) fn start(
        &mut self,
        work: impl FnOnce(u32, &Stop, &Desk) -> Finished + Send + 'static,
    ) -> u32 {
        let (job, stop) = self.begin();
        self.spawn(move |desk| work(job, &stop, desk), Finished::Broken { job });
        job
    }

    /// Notes a job that a person can stop, and that whoever begins it strikes off the list.
    pub(crate) fn begin(&mut self) -> (u32, Stop) {
        let (job, stop) = (self.number(), Stop::default());
        self.running.insert(job, stop.clone());
        (job, stop)
    }

    /// A number that nothing else has that was ever begun.
    pub(crate) fn number(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    /// Starts work that is no job to a person; `broken` is handed in should it panic.
    pub(crate) fn spawn(
        &self,
        work: impl FnOnce(&Desk) -> Finished + Send + 'static,
        broken: Finished,
    ) {
        let desk = self.desk.clone();
        std::thread::spawn(move || {
            let finished = catch_unwind(AssertUnwindSafe(|| work(&desk))).unwrap_or(broken);
            desk.say(Message::Finished(Box::new(finished)));
        });
    }

    /// Asks a job to stop; one that has ended already is left in peace.
    pub(crate) fn cancel(&self, job: u32) {
        if let Some(stop) = self.running.get(&job) {
            stop.ask();
        }
    }

    /// Strikes a job off the list.
    pub(crate) fn ended(&mut self, job: u32) {
        self.running.remove(&job);
    }
}
