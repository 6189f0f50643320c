//! Projects from anywhere, from process to process: no database is passed on, but rows.

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::sync::Arc;

use document::{Excuse, ForeignReader, MAX_FILE_BYTES, NotTold, Refusal, Take, Wanted};
use language::Language;

use crate::allowance::Allowance;
use crate::asking::{Handed, Worker, parsed};
use crate::error::WorkerError;
use crate::frames::{Frame, Piece};
use crate::question::Question;

/// How a project was told: whole, or not at all.
type Told = Result<(), Refusal>;

impl ForeignReader for Worker {
    fn told(&self, bytes: &Arc<Vec<u8>>, wanted: Wanted, take: Take<'_>) -> Result<(), NotTold> {
        let no_answer = |error: WorkerError| NotTold::NoAnswer(Box::new(error));
        let mut take = |piece| match piece {
            Piece::Rows(rows) => match take(rows) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(()),
            },
            Piece::OfLog(_) => Err(()),
        };
        let worker = self.clone().allowing_unless_told(Allowance::PROJECT);
        let question = Question::TellProject { wanted };
        let answer = worker.ask(&Handed::Bytes(bytes), question, &mut |_| {}, &mut take);
        let told: Told = answer.and_then(|it| parsed(&it)).map_err(no_answer)?;
        told.map_err(NotTold::Refused)
    }
}

impl Excuse for WorkerError {
    fn said(&self, language: Language) -> String {
        Self::said(self, language)
    }

    /// What helps with a log is no help with a project.
    fn hint(&self, language: Language) -> Option<String> {
        match self {
            Self::NotOpened(_) | Self::NotStarted(_) | Self::Cancelled | Self::Unreadable(_) => {
                Self::hint(self, language)
            }
            Self::TooMuchMemory { .. }
            | Self::TookTooLong { .. }
            | Self::Silent { .. }
            | Self::Endless { .. }
            | Self::BrokeDown { .. } => Some(language.worker_project_hint()),
        }
    }
}

/// The worker's side: the rows of a project, which are given to whoever asked as they are read.
pub(crate) fn told(given: File, wanted: Wanted, out: &mut impl Write) -> io::Result<Told> {
    let mut bytes = Vec::new();
    // One byte more than is taken shows that it is too large.
    let n_bytes = given.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    if n_bytes as u64 > MAX_FILE_BYTES {
        return Ok(Err(Refusal::TooLarge));
    }
    let mut broken = None;
    let told = document::tell(
        bytes,
        wanted,
        &mut |piece| match Frame::Piece(Piece::Rows(piece)).write(out) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                broken = Some(error);
                ControlFlow::Break(())
            }
        },
    );
    broken.map_or(Ok(told), Err)
}
