//! Why a worker did not answer, in sentences, with a next step.

use std::io;

use language::Language;

use crate::question::Told;

/// Why a worker did not answer.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum WorkerError {
    /// The file could not be opened.
    NotOpened(#[from] import::ImportError),
    /// No process could be started.
    NotStarted(#[source] io::Error),
    /// The person stopped it.
    Cancelled,
    /// The file is not what it should be.
    Unreadable(Reason),
    /// It took more memory than a file of its size may.
    TooMuchMemory {
        /// What it may take, in GiB.
        limit_gib: u64,
        /// How far it had come, in percent.
        percent: u32,
    },
    /// It took longer than a file of its size may.
    TookTooLong {
        /// What it may take, in seconds.
        limit_s: u64,
        /// How far it had come, in percent.
        percent: u32,
    },
    /// It said nothing any more.
    Silent {
        /// For how long, in seconds.
        limit_s: u64,
        /// How far it had come, in percent.
        percent: u32,
    },
    /// It went on and on, and nobody could have stopped it.
    Endless {
        /// For how long, in seconds.
        limit_s: u64,
    },
    /// The reader stumbled over the file.
    BrokeDown {
        /// How far it had come, in percent.
        percent: u32,
    },
}

/// What the reader says of a file, in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(pub(crate) Told);

impl WorkerError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let it = language;
        match self {
            Self::NotOpened(error) => error.said(it),
            Self::NotStarted(error) => it.worker_not_started(&error.to_string()),
            Self::Cancelled => it.import_cancelled(),
            Self::Unreadable(Reason(told)) => match told.said(it) {
                Some(said) => said.to_owned(),
                None => it.worker_broke_down(0),
            },
            Self::TooMuchMemory { limit_gib, percent } => {
                it.worker_too_much_memory(*limit_gib, u64::from(*percent))
            }
            Self::TookTooLong { limit_s, percent } => {
                it.worker_took_too_long(*limit_s, u64::from(*percent))
            }
            Self::Silent { limit_s, percent } => it.worker_silent(*limit_s, u64::from(*percent)),
            Self::Endless { limit_s } => it.worker_endless(*limit_s),
            Self::BrokeDown { percent } => it.worker_broke_down(u64::from(*percent)),
        }
    }

    /// What can be done about it, as a sentence; none where nothing needs doing.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        let it = language;
        Some(match self {
            Self::NotOpened(error) => return error.hint(it),
            Self::Cancelled => return None,
            Self::Unreadable(Reason(told)) => return told.hint(it).map(str::to_owned),
            Self::NotStarted(_) => it.worker_not_started_hint(),
            Self::TooMuchMemory { .. } | Self::TookTooLong { .. } => it.worker_too_much_hint(),
            Self::Silent { .. } | Self::Endless { .. } => it.worker_silent_hint(),
            Self::BrokeDown { .. } => it.worker_broke_down_hint(),
        })
    }
}
