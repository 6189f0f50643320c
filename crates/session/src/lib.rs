//! The app without a window: requests in, notices out, jobs.
//!
//! A front (the window, the command line, a browser) starts a [`Session`], sends [`Request`]s, and
//! hears [`Notice`]s. The session owns all state on one thread and answers in order; long work runs on
//! snapshots. It knows nothing of Tauri.

mod app;
mod clock;
mod editing;
mod exporting;
mod files;
mod filtering;
mod importing;
mod jobs;
mod library;
mod open;
mod overlaying;
mod projects;
mod session;
mod wire;

pub use files::new_id;
pub use library::folders::{NoDataFolder, folders, this_program};
pub use session::{Config, Picker, Session};
pub use wire::bindings::typescript;
pub use wire::branding::{JudgedBoth, MadeFont};
pub use wire::exported::{ExportEnd, ExportedFile, PagesToWrite};
pub use wire::history::{Moment, MomentKind};
pub use wire::incoming::IncomingStage;
pub use wire::merging::MergePreview;
pub use wire::notice::{JobOutcome, Notice};
pub use wire::problem::{Problem, ProblemKind};
pub use wire::project::{
    KeptFile, KeptFileState, OpenProject, ProjectChange, Quarantined, RecentFile, RescuedFile,
    Saved, StateInShort,
};
pub use wire::reply::{
    Miniature, MiniatureGroup, NotTakenBack, OutlineMistake, Reply, Template, TemplateGroup,
};
pub use wire::request::{
    BesideEachOther, BesideGroup, BrandRequest, CasesRequest, ExportOptions, ExportTo, FileHandle,
    JudgedColour, LookRequest, MapRequest, Opening, OutlineRequest, PastRequest, PickPurpose,
    Request, SavingRequest, SettingsRequest, TemplateRequest, TrialRequest, WorkbookRequest,
};
pub use wire::settings::{Colours, Setting, Settings};

// What a front names when it asks or is told something.
pub use export::{Format as ExportFormat, Paper, Sheet, Slides, Table as ExportTable};
pub use import::{
    Century, DateOrder, Guess, ImportOptions, ImportReport, Preview, Roles, SpreadsheetDays,
};
pub use journey::command::{
    AddRule, AddSegment, AddView, DrawInDetail, ForkMap, RemoveMap, RenameMap,
};
pub use journey::{
    Card, CaseCondition, Clash, Command, ContactKind, Contested, Difference, DifferenceKind,
    Entity, EntityId, Field, FieldDifference, FigureId, JourneyMap, MapId, MapKind, Matcher,
    Operator, OwnerRole, Period, Place, Predicate, RuleId, SavedView, Segment, SegmentId, Side,
    StageFlow, StageId, Step, StepId, Target, TouchpointId, UnmatchedEvents, ViewId,
};
pub use language::Language;
pub use overlay::{
    AssociatedWith, Association, Associations, CaseCount, CaseLine, CasePage, CaseStory, Cohort,
    ContactRow, ContactTable, ContactWindows, Contacts, Contrast, ContrastGroup, CountsAs,
    Coverage, CoverageByPart, CoveragePart, Detail, Effect, Effects, Insight, InsightQuestion,
    MoveKind, OverTime, Overlay, Proposal, ProposedStep, Repeated, ReplayClock, Rework, Sentiment,
    Share, StageTimes, Suggestion, ToldMove, Typical,
};
pub use scene::{Arrangement, LensView, Narrowing, Theme as PictureTheme, View};
pub use sharing::{Audience, Quotes, Terms};
pub use workbook::{Amendment, AmendmentKind, Review, RowProblem, Table as WorkbookTable};
pub use worker::answered as was_worker;
