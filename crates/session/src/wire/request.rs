//! What a front may ask of the session.

use import::{ImportOptions, Roles};
use journey::{
    CaseCondition, Command, FigureId, GestureId, MapId, ScoreReading, SegmentId, UnmatchedEvents,
};
use language::Language;
use overlay::{ContrastGroup, Detail, InsightQuestion};
use scene::View;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod brand;
mod cases;
mod export_to;
mod look;
mod map;
mod outline;
mod past;
mod saving;
mod settings;
mod template;
mod trial;
mod workbook;

pub use brand::{BrandRequest, JudgedColour};
pub use cases::CasesRequest;
pub use export_to::{ExportOptions, ExportTo};
pub use look::LookRequest;
pub use map::MapRequest;
pub use outline::OutlineRequest;
pub use past::PastRequest;
pub use saving::{Opening, SavingRequest};
pub use settings::SettingsRequest;
pub use template::TemplateRequest;
pub use trial::TrialRequest;
pub use workbook::WorkbookRequest;

/// What a front may ask. Each is answered by the [`crate::Reply`] of the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Request {
    /// Everything a front that has just opened needs: templates, recent files, the open project.
    Hello,
    /// Say everything in this language from now on: a session has one, that of the front that asked last.
    Speak {
        /// Which.
        language: Language,
    },
    /// Start a new project from a template.
    NewProject {
        /// The template's name, as listed by hello.
        template: String,
        /// What the map is to be called.
        title: String,
        /// Where to, from a pick; none for a file of its own in the library folder.
        #[ts(optional)]
        file: Option<FileHandle>,
    },
    /// Start a new project from a map in a file: in the map form, in Mermaid or in CJML.
    NewFromMapForm {
        /// The file.
        form: FileHandle,
        /// What the map is to be called; nothing leaves it the title that it has.
        title: String,
        /// Where to, from a pick; none for a file of its own in the library folder.
        #[ts(optional)]
        file: Option<FileHandle>,
    },
    /// Open a project file.
    OpenProject {
        /// A handle from a pick, a drop or the list of recent files.
        file: FileHandle,
        /// How; none as usual, for a front that draws nothing.
        #[ts(optional)]
        how: Option<Opening>,
    },
    /// Close the open project; nothing is left to save.
    CloseProject,
    /// Carry out one command.
    Edit {
        /// The command.
        command: Command,
        /// Edits that carry the same gesture undo together.
        gesture: Option<GestureId>,
    },
    /// Carry out several commands as one edit, each planned on what those before it did: all of them, or none.
    EditTogether {
        /// They, in order.
        commands: Vec<Command>,
        /// Edits that carry the same gesture undo together.
        gesture: Option<GestureId>,
    },
    /// Take the latest edit back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Look at the map differently.
    SetView {
        /// How to look at it from now on.
        view: View,
    },
    /// Let every figure count only the cases that a condition means; nothing is written.
    SetFilter {
        /// Which cases; every case takes the filter away.
        condition: CaseCondition,
    },
    /// Say how many cases each of these conditions means, and what they are in words.
    CountCases {
        /// Them.
        conditions: Vec<CaseCondition>,
    },
    /// Let the map show groups of cases beside each other from now on; nothing is written.
    SetBeside {
        /// Which, and how.
        beside: BesideEachOther,
    },
    /// Put groups of cases beside each other once; one alone is held against everybody else.
    Contrast {
        /// One to five groups.
        groups: Vec<ContrastGroup>,
        /// The smallest difference that is called notable, 0 to 1.
        least_difference: f64,
        /// The attribute that names persons; none takes each case for a person.
        person: Option<String>,
    },
    /// Ask about patterns in the journeys.
    Insight {
        /// What about them.
        question: InsightQuestion,
        /// In which cases.
        condition: CaseCondition,
    },
    /// Ask the person for a file. Answers with nothing when they think better of it.
    PickFile {
        /// What for.
        purpose: PickPurpose,
    },
    /// Read a data file and lay it over the map; starts a job.
    Import {
        /// The file.
        file: FileHandle,
        /// The map it is for.
        map: MapId,
        /// Choices that override what would be guessed.
        options: ImportOptions,
        /// What the person confirmed.
        roles: Roles,
    },
    /// Stop a job.
    CancelJob {
        /// Which job.
        job: u32,
    },
    /// Propose steps for events that no rule claims.
    SuggestMatches {
        /// The map.
        map: MapId,
    },
    /// Propose score rules for columns that look like scores.
    SuggestScores,
    /// Say what a score rule would read of the log.
    PreviewScore {
        /// How it would read.
        reading: ScoreReading,
    },
    /// Ask a number to explain itself.
    Explain {
        /// The number.
        figure: FigureId,
    },
    /// Ask what every kind of number and of deviation means.
    Help,
    /// All figures as one JSON document, in the shape the command line prints.
    Report {
        /// The map.
        map: MapId,
        /// How to read unmatched events; none reads them as the map says.
        #[ts(optional)]
        unmatched: Option<UnmatchedEvents>,
        /// Only these cases; none counts all.
        #[ts(optional)]
        only: Option<CaseCondition>,
        /// Every variant instead of the most frequent ones.
        all_variants: bool,
    },
    /// Propose a map from the log alone; nothing is changed.
    Discover {
        /// How much of it to draw.
        detail: Detail,
    },
    /// Draw such a proposal in place of the steps of the map, as one edit.
    DrawDiscovered {
        /// How much of it to draw.
        detail: Detail,
    },
    /// Start a project with such a proposal as its map and the same log over it.
    NewFromDiscovery {
        /// How much of it to draw.
        detail: Detail,
        /// What the map is to be called.
        title: String,
    },
    /// Say how the map would be written, before it is.
    PreviewExport {
        /// Which picture.
        export: ExportOptions,
        /// Whether the other maps of the project leave too, each in files of its own.
        all_maps: bool,
    },
    /// Write maps as files; starts a job.
    Export {
        /// Which picture.
        export: ExportOptions,
        /// As which files.
        to: ExportTo,
    },
    /// Something about templates.
    #[serde(untagged)]
    Template(TemplateRequest),
    /// Something about outlines.
    #[serde(untagged)]
    Outline(OutlineRequest),
    /// Something about a file alone.
    #[serde(untagged)]
    Look(LookRequest),
    /// Something about a map that was edited as a workbook.
    #[serde(untagged)]
    Workbook(WorkbookRequest),
    /// Something about the past.
    #[serde(untagged)]
    Past(PastRequest),
    /// Something about the maps of the project.
    #[serde(untagged)]
    Maps(MapRequest),
    /// Something to know before an edit.
    #[serde(untagged)]
    Trial(TrialRequest),
    /// Something about single cases.
    #[serde(untagged)]
    Cases(CasesRequest),
    /// Something about the file.
    #[serde(untagged)]
    Saving(SavingRequest),
    /// Something about the brand of the file.
    #[serde(untagged)]
    Brand(BrandRequest),
    /// Something about what the app remembers.
    #[serde(untagged)]
    Settings(SettingsRequest),
}

/// Which groups of cases the map shows beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BesideEachOther {
    /// One to five groups, one alone is held against everybody else; none where nobody asked for any.
    pub groups: Vec<BesideGroup>,
    /// The smallest difference that is called notable, 0 to 1.
    pub least_difference: f64,
    /// The attribute that names persons; none takes each case for a person.
    #[serde(default)]
    pub person: Option<String>,
}

/// One of the groups that the map shows beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum BesideGroup {
    /// A segment, as it is called and what it means at any time.
    Segment {
        /// Which.
        id: SegmentId,
    },
    /// Cases that nobody saved under a name.
    Cases {
        /// What they are called.
        name: String,
        /// Which cases.
        condition: CaseCondition,
    },
}

/// A file the host knows; a page never sees or sends a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct FileHandle(pub String);

/// What a file is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PickPurpose {
    /// A project to open.
    OpenProject,
    /// A data file to import.
    ImportLog,
    /// A map in a file: in the map form, in Mermaid or in CJML.
    MapForm,
    /// To put a picture on a card, or a logo into the header.
    Picture,
    /// A font for maps to be written in.
    Font,
    /// A workbook that was written from a map and edited.
    Workbook,
    /// A place for a copy of the project to go on in.
    SaveCopy {
        /// A proposed name without a folder.
        name: String,
    },
    /// A company's template for slides.
    SlideTemplate,
    /// A place for an exported picture.
    Export {
        /// Its format.
        format: export::Format,
        /// A proposed name without a folder.
        name: String,
    },
    /// A folder for several exported files.
    ExportFolder,
}
