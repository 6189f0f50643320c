//! The worker: it is told what to do, gives up what it does not need, reads, and answers.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use event_store::PackedLog;
use import::{ForeignFile, ImportError, ImportOptions, Progress, Roles};
use serde::Serialize;

use crate::confined::confine;
use crate::frames::{Frame, Piece};
use crate::others::{self, told};
use crate::projects;
use crate::question::{ARGUMENT, Order, Question, Told};
use crate::rows::{ReportOfLog, preview_of};

/// Time between two words about how far it is.
const BETWEEN_WORDS: Duration = Duration::from_millis(20);

/// Does the work of a worker, if this process was started as one; says how the process is to end then.
#[must_use]
pub fn answered() -> Option<ExitCode> {
    let asked_for = std::env::args_os().nth(1)?;
    (asked_for == ARGUMENT).then(|| match answer() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever asked has gone away, or gave an order that is none.
        Err(_) => ExitCode::FAILURE,
    })
}

/// A process begins with three channels. A worker gets the file where others get what is typed, answers where others
/// answer, and gets its order where others complain: it has nobody to complain to.
fn answer() -> io::Result<()> {
    let mut order = Vec::new();
    channel(io::stderr())?.read_to_end(&mut order)?;
    let order: Order = serde_json::from_slice(&order)?;
    confine(&order.allowance, order.parent)?;
    let given = channel(io::stdin())?;
    let mut answers = Answers {
        out: BufWriter::new(channel(io::stdout())?),
        told: None,
    };
    let file = |given| ForeignFile::handed(given, order.name);
    match order.question {
        Question::PreviewLog { options } => {
            let preview = import::preview(&file(given), &options.into());
            answers.give(preview.map(preview_of).map_err(told))?;
        }
        Question::ReadLog { options, roles } => {
            let read = read_log(&file(given), &options.into(), &roles, &mut answers);
            answers.give(read.map_err(told))?;
        }
        Question::ReadForm { title, language } => {
            answers.give(others::form(&file(given), &title, language))?;
        }
        Question::ReadWorkbook => answers.give(others::workbook(&file(given)))?,
        Question::DrawPicture => answers.give(others::picture(&file(given)))?,
        Question::ReadFont { of } => answers.give(others::font(&file(given), of))?,
        Question::ReadSlideTemplate => answers.give(others::slide_template(&file(given)))?,
        Question::TellProject { wanted } => {
            let told = projects::told(given, wanted, &mut answers.out)?;
            answers.give(Ok(told))?;
        }
    }
    answers.out.flush()
}

/// Reads a log, and says it piece by piece; what is left to say is what was read.
fn read_log(
    file: &ForeignFile,
    options: &ImportOptions,
    roles: &Roles,
    answers: &mut Answers,
) -> Result<ReportOfLog, ImportError> {
    let mut tell = |it: Progress| match answers.progress(it) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    let (log, report) = import::read(file, options, roles, &mut tell)?;
    let packed = PackedLog::of(&log).map_err(|it| ImportError::Io(io::Error::other(it)))?;
    for piece in packed.pieces() {
        Frame::Piece(Piece::OfLog(piece)).write(&mut answers.out)?;
    }
    // The process ends in a moment: nothing is gained by giving back its memory bit by bit.
    std::mem::forget((log, packed));
    Ok(ReportOfLog::of(report))
}

/// The line to whoever asked.
struct Answers {
    out: BufWriter<File>,
    /// When it was last said how far it is.
    told: Option<Instant>,
}

impl Answers {
    /// Says how far it is, if that was not said just now.
    fn progress(&mut self, progress: Progress) -> io::Result<()> {
        if self.told.is_some_and(|it| it.elapsed() < BETWEEN_WORDS) {
            return Ok(());
        }
        self.told = Some(Instant::now());
        Frame::Progress(progress).write(&mut self.out)?;
        self.out.flush()
    }

    /// Says what came of it.
    fn give(&mut self, result: Result<impl Serialize, Told>) -> io::Result<()> {
        let frame = match result {
            Ok(answer) => Frame::Answer(serde_json::to_vec(&answer)?),
            Err(told) => Frame::Failure(serde_json::to_vec(&told)?),
        };
        frame.write(&mut self.out)
    }
}

#[cfg(unix)]
fn channel(of: impl std::os::fd::AsFd) -> io::Result<File> {
    Ok(of.as_fd().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn channel(of: impl std::os::windows::io::AsHandle) -> io::Result<File> {
    Ok(of.as_handle().try_clone_to_owned()?.into())
}
