//! The app without a window: requests in, notices out, jobs.
//!
//! A front (the window, the command line, a browser) starts a [`Session`], sends [`Request`]s, and
//! hears [`Notice`]s. The session owns all state on one thread and answers in order; long work runs on
//! snapshots. It knows nothing of Tauri.

mod app;
mod bindings;
mod clock;
mod editing;
mod exporting;
mod files;
mod folders;
mod importing;
mod jobs;
mod library;
mod notice;
mod open;
mod overlaying;
mod problem;
mod projects;
mod reply;
mod request;
mod session;
mod templates;

pub use bindings::typescript;
pub use files::new_id;
pub use folders::folders;
pub use notice::{JobOutcome, Notice};
pub use problem::{Problem, ProblemKind};
pub use reply::{OpenProject, ProjectChange, RecentFile, Reply, Template};
pub use request::{ExportOptions, FileHandle, PickPurpose, Request};
pub use session::{Config, Picker, Session};

// What a front names when it asks or is told something.
pub use export::Format as PictureFormat;
pub use import::{DateOrder, Guess, ImportOptions, ImportReport, Preview, Roles};
pub use journey::command::AddRule;
pub use journey::{
    Command, Entity, MapId, Matcher, RuleId, Step, Target, TouchpointId, UnmatchedEvents,
};
pub use overlay::{Coverage, Overlay, Suggestion};
pub use scene::{LensView, Theme as PictureTheme, View};
