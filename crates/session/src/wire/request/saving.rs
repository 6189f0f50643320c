//! What a front may ask about the file of the open project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::request::FileHandle;

/// What a front may ask about the file of the open project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum SavingRequest {
    /// Bring everything into the file at once.
    Save,
    /// Go on in a new file that has everything; the former one stays as it is.
    SaveCopy {
        /// Where to, from a pick.
        file: FileHandle,
    },
    /// Decide which state the file is to hold that somebody else has changed; the other is kept beside it.
    Decide {
        /// Which.
        keep: Side,
    },
    /// List the earlier states that are kept, file by file, also of files that are gone.
    KeptFiles,
    /// Say what an earlier state holds, and what is different since.
    LookAtState {
        /// The state, from the list.
        state: FileHandle,
    },
    /// Write what is whole of a damaged file to a new one and open that; the damaged one stays as it is.
    Rescue {
        /// The damaged file.
        damaged: FileHandle,
        /// Where to; none for a file of its own in the library folder.
        #[ts(optional)]
        into: Option<FileHandle>,
    },
    /// Open an earlier state as a file of its own; that it comes from stays as it is.
    Recover {
        /// The state, from the list.
        state: FileHandle,
    },
}

/// Which of two states of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// What was edited here.
    Mine,
    /// What somebody else made of it.
    Theirs,
}
