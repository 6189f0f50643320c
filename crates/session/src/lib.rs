//! The app without a window: requests in, notices out, jobs.

mod bindings;
mod notice;
mod problem;
mod reply;
mod request;
mod session;

pub use bindings::typescript;
pub use notice::{JobOutcome, Notice};
pub use problem::{Problem, ProblemKind};
pub use reply::{OpenProject, ProjectChange, RecentFile, Reply, Suggestion, Template};
pub use request::{ExportOptions, FileHandle, PickPurpose, Request};
pub use session::{Config, Picker, Session};
