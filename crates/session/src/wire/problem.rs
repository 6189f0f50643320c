//! What a front is told when something could not be done.

use document::DocumentError;
use journey::EntityId;
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::request::FileHandle;

pub(crate) mod trouble;

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
    /// The damaged file, where what is whole of it can be saved.
    pub damaged: Option<FileHandle>,
    /// The file with which the app did not come to rest the last time, where it is to be asked how to open it.
    pub restless: Option<FileHandle>,
}

/// What kind of problem; a front shows each differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProblemKind {
    /// The command cannot be done now: a quiet note at the place.
    Refusal,
    /// A file, a disk or foreign data: a dialog.
    Failure,
    /// Somebody stopped it, and nothing has changed: there is nothing to say.
    Stopped,
    /// Our mistake: the map is intact.
    Bug,
}

impl Problem {
    /// What is wrong with a project file.
    pub(crate) fn of_document(error: &DocumentError, language: Language) -> Self {
        Self {
            kind: ProblemKind::Failure,
            message: begun(&error.said(language)),
            hint: error.hint(language).map(|it| whole(&it)),
            at: None,
            damaged: None,
            restless: None,
        }
    }

    /// What a front has to say itself, with a next step.
    #[must_use]
    pub fn told(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            kind: ProblemKind::Failure,
            message: begun(&message.into()),
            hint: Some(whole(&hint.into())),
            at: None,
            damaged: None,
            restless: None,
        }
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
