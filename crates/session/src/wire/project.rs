//! The open project, as a front is told of it.

use journey::{CaseCondition, Change, Entity, MapId};
use overlay::Overlay;
use scene::{Scene, View};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::history::Moment;
use crate::wire::problem::Problem;
use crate::wire::reply::Miniature;
use crate::wire::request::{BesideEachOther, FileHandle};

/// Where the latest edits are. Each is safe on this computer before it is acknowledged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Saved {
    /// In the file.
    InFile,
    /// Safe here, and in a moment in the file.
    Soon,
    /// Safe here, but the file cannot be written now; it is tried again.
    OnlyHere {
        /// Why.
        problem: Problem,
    },
    /// In the file, which can only be read: a newer version wrote it.
    OnlyToRead {
        /// Why, and what to do.
        problem: Problem,
    },
    /// Safe here, while somebody else has changed the file: a person has to decide.
    ChangedElsewhere {
        /// What happened.
        problem: Problem,
    },
}

/// An open project, whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenProject {
    /// Counts up with every change.
    pub revision: u64,
    /// The file's name without its folder.
    pub file_name: String,
    /// Where the file is, for showing only.
    pub location: String,
    /// Where the latest edits are.
    pub saved: Saved,
    /// What had not reached the file once and was found damaged, as long as it is kept aside: what is whole of it can
    /// be saved.
    pub aside: Option<Problem>,
    /// Whether it shows in the safe view: the map alone, without figures, pictures and brand.
    pub is_safe: bool,
    /// The map that is shown.
    pub map: MapId,
    /// The moment that is shown, where it is not now: nothing can be edited, and there are no figures.
    pub past: Option<Moment>,
    /// All that is authored, as it is shown.
    pub entities: Vec<Entity>,
    /// What undo would take back: "rename step".
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// How the map is looked at.
    pub view: View,
    /// Which cases the figures are to count.
    pub filter: CaseCondition,
    /// Which groups the figures are to show beside each other.
    pub beside: BesideEachOther,
    /// The picture.
    pub scene: Box<Scene>,
    /// The revision of the picture; changes of it name the one they apply to.
    pub scene_revision: u64,
    /// The overlay, once it is computed.
    pub overlay: Option<Box<Overlay>>,
}

/// What changed on a project, sent to every front.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectChange {
    /// The revision it led to.
    pub revision: u64,
    /// The pairs.
    pub change: Change,
    /// What undo would take back now.
    pub undo: Option<String>,
    /// What redo would do again now.
    pub redo: Option<String>,
}

/// A project opened lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentFile {
    /// To open it by.
    pub file: FileHandle,
    /// The file's name without its folder.
    pub name: String,
    /// Where it is, for showing only.
    pub location: String,
}

/// A file whose earlier states are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptFile {
    /// Its name without the folder.
    pub name: String,
    /// Its folder, for showing only.
    pub location: String,
    /// Whether it is there now.
    pub is_there: bool,
    /// Its states, the latest first.
    pub states: Vec<KeptFileState>,
    /// What was put aside of it because it was damaged, the latest first: edits that had not reached the file.
    pub damaged: Vec<KeptFileState>,
}

/// An earlier state of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptFileState {
    /// By which it is named.
    pub state: FileHandle,
    /// When the file held it first, or it was put aside, in milliseconds since 1970 UTC.
    pub at_ms: i64,
}

/// What an earlier state of a file holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StateInShort {
    /// What its maps are called.
    pub maps: Vec<String>,
    /// The first of them in small.
    pub picture: Miniature,
    /// How many steps they have.
    pub n_steps: usize,
    /// How many cards they have.
    pub n_cards: usize,
    /// How many things were added since, up to the latest state of the file.
    pub n_added: usize,
    /// How many were removed since.
    pub n_removed: usize,
    /// How many were changed or moved since.
    pub n_changed: usize,
}

/// What became of a damaged file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RescuedFile {
    /// The name of the new file without the folder.
    pub name: String,
    /// How many things are in it.
    pub n_things: usize,
    /// Of these, how many were told by the journal alone.
    pub n_from_journal: usize,
    /// Whether everything can still be taken back and looked up, as in the damaged file.
    pub keeps_history: bool,
    /// What is not in it.
    pub quarantine: Vec<Quarantined>,
    /// When the latest state of the damaged file was made that is kept and whole, in milliseconds since 1970 UTC.
    pub earlier_ms: Option<i64>,
}

/// Something of a damaged file that makes no sense.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quarantined {
    /// The table it was in.
    pub origin: String,
    /// Its row as JSON, as far as it can be read.
    pub content: String,
    /// Why it is not in the new file.
    pub reason: String,
}
