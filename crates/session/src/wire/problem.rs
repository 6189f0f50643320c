//! What a front is told when something could not be done.

use std::path::Path;

use journey::{EntityId, Refusal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something could not be done, in the user's words, with a next step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind it is.
    pub kind: ProblemKind,
    /// A sentence without its full stop, so that a front can go on in it.
    pub message: String,
    /// What to do about it: whole sentences.
    pub hint: Option<String>,
    /// Where on the map.
    pub at: Option<EntityId>,
}

/// What kind of problem; a front shows each differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProblemKind {
    /// The command cannot be done now: a quiet note at the place.
    Refusal,
    /// A file, a disk or foreign data: a dialog.
    Failure,
    /// Our mistake: the map is intact.
    Bug,
}

impl Problem {
    /// A file, a disk or foreign data prevented it.
    pub(crate) fn failure(message: impl Into<String>) -> Self {
        Self {
            kind: ProblemKind::Failure,
            message: begun(&message.into()),
            hint: None,
            at: None,
        }
    }

    /// What a front has to say itself, with a next step.
    #[must_use]
    pub fn told(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::failure(message).hint(hint)
    }

    /// It cannot be done now.
    pub(crate) fn refusal(message: impl Into<String>) -> Self {
        Self {
            kind: ProblemKind::Refusal,
            ..Self::failure(message)
        }
    }

    /// We made a mistake.
    pub(crate) fn bug() -> Self {
        Self {
            kind: ProblemKind::Bug,
            ..Self::failure("something went wrong on our side; your map is intact")
        }
        .hint("Go on working. If it happens again, close the map and open it anew.")
    }

    /// A host passed on what is no request.
    pub(crate) fn not_understood(error: &serde_json::Error) -> Self {
        Self {
            kind: ProblemKind::Bug,
            ..Self::failure(format!("the request was not understood: {error}"))
        }
        .hint("Your map is intact. Close Desire Path here and open it again.")
    }

    /// A file could not be read or written.
    pub(crate) fn at_file(path: &Path, error: &std::io::Error) -> Self {
        Self::failure(format!(
            "“{}” could not be read or written: {error}",
            path.display()
        ))
        .hint("Check that its folder exists, is writable and has room, then try again.")
    }

    /// Nothing is open.
    pub(crate) fn nothing_open() -> Self {
        Self::refusal("no map is open").hint("Start a new map or open a file first.")
    }

    /// The same with a next step where there is one.
    fn maybe_hint(mut self, hint: Option<impl Into<String>>) -> Self {
        self.hint = hint.map(|it| whole(&it.into()));
        self
    }

    /// The same with a next step.
    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        self.maybe_hint(Some(hint))
    }
}

impl From<Refusal> for Problem {
    fn from(it: Refusal) -> Self {
        Self {
            at: it.at(),
            ..Self::refusal(it.to_string()).maybe_hint(it.hint())
        }
    }
}

impl From<document::DocumentError> for Problem {
    fn from(it: document::DocumentError) -> Self {
        Self::failure(it.to_string()).maybe_hint(it.hint())
    }
}

impl From<import::ImportError> for Problem {
    fn from(it: import::ImportError) -> Self {
        Self::failure(it.to_string()).maybe_hint(it.hint())
    }
}

impl From<event_store::EventStoreError> for Problem {
    fn from(it: event_store::EventStoreError) -> Self {
        Self::failure(it.to_string()).hint(it.hint())
    }
}

impl From<export::ExportError> for Problem {
    fn from(it: export::ExportError) -> Self {
        Self::failure(it.to_string()).hint(it.hint())
    }
}

impl From<std::io::Error> for Problem {
    fn from(it: std::io::Error) -> Self {
        Self::failure(format!("the file could not be written or read: {it}"))
            .hint("Check that the folder exists, is writable and has room, then try again.")
    }
}

impl From<overlay::NotCompared> for Problem {
    fn from(it: overlay::NotCompared) -> Self {
        Self::refusal(it.to_string()).hint("Open the map again and try once more.")
    }
}

/// The rooms begin their messages small, as errors are quoted; people read sentences.
fn begun(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Some rooms leave the capital and the full stop of a hint to others.
fn whole(hint: &str) -> String {
    let mut hint = begun(hint);
    if !hint.ends_with(['.', '!', '?', ':']) {
        hint.push('.');
    }
    hint
}
