//! What the session says unasked, to every front.

use overlay::Overlay;
use scene::SceneChange;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::exported::ExportedFile;
use crate::wire::problem::Problem;
use crate::wire::project::{OpenProject, ProjectChange, Saved};
use crate::wire::request::FileHandle;

/// What the session says unasked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Notice {
    /// A project is open: this front's doing or another's.
    ProjectOpened {
        /// It, whole.
        open: Box<OpenProject>,
    },
    /// There is something to be told that nobody asked for.
    Told {
        /// It.
        problem: Problem,
    },
    /// No project is open any more.
    ProjectClosed,
    /// An edit, an undo or a redo is done and in the file.
    ProjectChanged {
        /// What changed.
        change: Box<ProjectChange>,
    },
    /// The latest edits are somewhere else than before.
    SavedChanged {
        /// Where.
        saved: Saved,
    },
    /// The picture changed.
    SceneChanged {
        /// From which revision of the picture to which, and how.
        change: Box<SceneChange>,
    },
    /// The overlay is computed, or there is none.
    OverlayReady {
        /// The revision of the project it belongs to.
        revision: u64,
        /// It; where a filter is set, of the cases that pass.
        overlay: Option<Box<Overlay>>,
    },
    /// A job goes on.
    JobProgress {
        /// Which job.
        job: u32,
        /// How far, 0 to 1; absent where nobody knows.
        fraction: Option<f64>,
        /// What it is doing.
        doing: String,
    },
    /// A job is over.
    JobEnded {
        /// Which job.
        job: u32,
        /// How it ended.
        outcome: JobOutcome,
    },
    /// A file was dropped on the window.
    FileDropped {
        /// The file.
        file: FileHandle,
        /// Its name without a folder.
        name: String,
    },
}

/// How a job ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum JobOutcome {
    /// A log was imported and attached to the map.
    Imported {
        /// What was read and what could not be.
        report: Box<import::ImportReport>,
    },
    /// An export is over.
    Exported {
        /// All its files, in the order in which they were to be written.
        files: Vec<ExportedFile>,
    },
    /// Who asked for it was answered.
    Answered,
    /// The person stopped it; nothing has changed.
    Cancelled,
    /// It could not be done; nothing has changed.
    Failed {
        /// Why, and what to do about it.
        problem: Problem,
    },
}
