//! Logs from process to process: what of them is not for the page has to be said besides.

use std::path::Path;

use event_store::PackedLog;
use events::EventLog;
use import::{
    ForeignFile, GuessedBy, ImportOptions, ImportReport, Preview, Progress, Roles, Trouble,
};
use serde::{Deserialize, Serialize};

use crate::allowance::Allowance;
use crate::asking::{Handed, Worker, parsed};
use crate::error::WorkerError;
use crate::frames::Piece;
use crate::question::Question;

/// A log that was read.
pub struct ReadLog {
    /// As it is put at rest.
    pub packed: PackedLog,
    /// The same, to be asked.
    pub log: EventLog,
    /// What was read, and what could not be.
    pub report: ImportReport,
}

/// What was read, with the kind of each trouble.
#[derive(Serialize, Deserialize)]
pub(crate) struct ReportOfLog {
    report: ImportReport,
    troubles: Vec<Option<Trouble>>,
}

impl ReportOfLog {
    pub(crate) fn of(report: ImportReport) -> Self {
        Self {
            troubles: report.problems.iter().map(|it| it.trouble).collect(),
            report,
        }
    }

    fn whole(mut self) -> ImportReport {
        for (problem, trouble) in self.report.problems.iter_mut().zip(self.troubles) {
            problem.trouble = trouble;
        }
        self.report
    }
}

/// What a file is, with the reason of each guess.
#[derive(Serialize, Deserialize)]
pub(crate) struct PreviewOfLog {
    preview: Preview,
    reasons: Vec<Option<GuessedBy>>,
}

/// A preview as it is said.
pub(crate) fn preview_of(mut preview: Preview) -> PreviewOfLog {
    let guesses = preview.guess.all_mut().into_iter();
    let reasons = guesses.map(|it| it.as_ref()?.why).collect();
    PreviewOfLog { preview, reasons }
}

impl PreviewOfLog {
    fn whole(mut self) -> Preview {
        let guesses = self.preview.guess.all_mut().into_iter();
        for (guess, reason) in guesses.zip(self.reasons) {
            if let Some(guess) = guess {
                guess.why = reason;
            }
        }
        self.preview
    }
}

impl Worker {
    /// Says what log a file is, shows its first rows, and guesses which column is what.
    ///
    /// # Errors
    /// When it is none that can be imported, or cannot be read within what it is allowed.
    pub fn preview_log(
        &self,
        path: &Path,
        options: &ImportOptions,
    ) -> Result<Preview, WorkerError> {
        let file = ForeignFile::open(path)?;
        let question = Question::PreviewLog {
            options: options.into(),
        };
        let allowance = Allowance::of_look_at(file.n_bytes()?);
        let file = Handed::File(&file);
        let worker = self.clone().allowing_unless_told(allowance);
        let answer = worker.ask(&file, question, &mut |_| {}, &mut |_| Err(()))?;
        parsed::<PreviewOfLog>(&answer).map(PreviewOfLog::whole)
    }

    /// Reads a log; `tell` hears how far it is, many times a second.
    ///
    /// # Errors
    /// When it cannot be read as a whole, or not within what it is allowed, or was stopped.
    pub fn read_log(
        &self,
        path: &Path,
        options: &ImportOptions,
        roles: &Roles,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<ReadLog, WorkerError> {
        let file = ForeignFile::open(path)?;
        let question = Question::ReadLog {
            options: options.into(),
            roles: roles.clone(),
        };
        let mut packed = PackedLog::default();
        let mut take = |piece| match piece {
            Piece::OfLog(piece) => packed.take(&piece).map_err(|_| ()),
            Piece::Rows(_) => Err(()),
        };
        let answer = self.ask(&Handed::File(&file), question, tell, &mut take)?;
        let report = parsed::<ReportOfLog>(&answer)?.whole();
        let whole = WorkerError::BrokeDown { percent: 100 };
        let log = packed.unpacked().map_err(|_| whole)?;
        if report.n_events != log.n_events() as u64 || report.n_cases != log.n_cases() as u64 {
            return Err(WorkerError::BrokeDown { percent: 100 });
        }
        Ok(ReadLog {
            packed,
            log,
            report,
        })
    }
}
