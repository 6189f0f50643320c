//! What a front may ask about the file of the open project.

use journey::{Contested, Side};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::request::FileHandle;

/// How a project is opened by a front that draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Opening {
    /// As usual; where the app did not come to rest the last time that it opened the file, it is asked how.
    AsUsual,
    /// As usual, whatever happened the last time.
    Anyway,
    /// In the safe view: the map alone, without figures, pictures and brand.
    Safe,
}

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
    /// Know that what was opened has been drawn: the app has come to rest with it.
    CameToRest,
    /// Leave the safe view and open the project as usual.
    LeaveSafeView,
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
    /// Say what bringing in another copy of the project would make different, and what both changed.
    LookAtCopy {
        /// The copy, from a pick; none for what somebody else made of the file.
        copy: Option<FileHandle>,
        /// Of what both changed: where not the later change is to hold but the other.
        other: Vec<Contested>,
    },
    /// Bring in another copy of the project: one edit, which can be taken back. The copy stays as it is; where it
    /// is what somebody else made of the file, the file then holds both.
    BringIn {
        /// The copy, from a pick; none for what somebody else made of the file.
        copy: Option<FileHandle>,
        /// The state of it that was looked at.
        state: String,
        /// Of what both changed: where not the later change is to hold but the other.
        other: Vec<Contested>,
    },
    /// Say what is different in another project file.
    CompareFile {
        /// The file, from a pick.
        file: FileHandle,
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
    /// Remove what was put aside because it was damaged, for good.
    ForgetDamaged {
        /// Which, from the list.
        damaged: FileHandle,
    },
    /// Open an earlier state as a file of its own; that it comes from stays as it is.
    Recover {
        /// The state, from the list.
        state: FileHandle,
    },
}
