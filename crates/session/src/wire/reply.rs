//! What the session answers.

use import::Preview;
use journey::{Difference, EntityId, IncomingKind, Outline};
use overlay::{
    CasePage, CaseStory, Cohort, Contrast, Explanation, Help, Insight, Proposal, Replay,
    ScorePreview, ScoreSuggestion, Suggestion,
};
use scene::Item;
use serde::{Deserialize, Serialize};
use sharing::Leaving;
use ts_rs::TS;
use workbook::Review;

use crate::wire::branding::{JudgedBoth, MadeFont};
use crate::wire::exported::PagesToWrite;
use crate::wire::history::Moment;
use crate::wire::incoming::IncomingStage;
use crate::wire::merging::MergePreview;
use crate::wire::problem::Problem;
use crate::wire::project::{KeptFile, OpenProject, RecentFile, RescuedFile, Saved, StateInShort};
use crate::wire::request::FileHandle;
use crate::wire::settings::Settings;

/// The answer to the [`crate::Request`] of the same name, or the problem that prevented it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Reply {
    /// Everything a front that has just opened needs.
    Hello {
        /// Templates to start from, group by group.
        templates: Vec<Template>,
        /// Projects opened lately, the latest first.
        recent: Vec<RecentFile>,
        /// The open project.
        open: Option<Box<OpenProject>>,
        /// What there is to be told since the start, once.
        told: Option<Problem>,
    },
    /// How the person likes the app.
    ReadSettings {
        /// It.
        settings: Settings,
    },
    /// The setting is remembered.
    KeepSetting,
    /// It is known that the app has come to rest.
    CameToRest,
    /// The project is open as usual.
    LeaveSafeView {
        /// It.
        open: Box<OpenProject>,
    },
    /// The language is spoken; what picture and figures say in it follows as notices.
    Speak {
        /// What is taken back next, in that language.
        undo: Option<String>,
        /// What is done again next.
        redo: Option<String>,
    },
    /// The project is open.
    NewProject {
        /// It.
        open: Box<OpenProject>,
    },
    /// What could be brought into the file is there.
    Save {
        /// Where the latest edits are now.
        saved: Saved,
    },
    /// The project goes on in the new file.
    SaveCopy {
        /// It.
        open: Box<OpenProject>,
    },
    /// The file holds what was decided.
    Decide {
        /// What the file with the other state is called; it lies beside it.
        copy: String,
        /// The project as it is now.
        open: Box<OpenProject>,
    },
    /// What bringing in another copy would make different.
    LookAtCopy {
        /// It.
        preview: Box<MergePreview>,
    },
    /// The other copy is brought in.
    BringIn {
        /// The revision that has it.
        revision: u64,
        /// Where the latest edits are now.
        saved: Saved,
    },
    /// What is different in another file.
    CompareFile {
        /// Structure first, then what hangs on it.
        differences: Vec<Difference>,
    },
    /// What was whole of the damaged file is open.
    Rescue {
        /// What became of it.
        rescued: Box<RescuedFile>,
        /// The new file.
        open: Box<OpenProject>,
    },
    /// What was damaged is gone.
    ForgetDamaged,
    /// The earlier states that are kept.
    KeptFiles {
        /// Files by name.
        files: Vec<KeptFile>,
    },
    /// What an earlier state holds.
    LookAtState {
        /// It.
        state: Box<StateInShort>,
    },
    /// The earlier state is open, as a file of its own.
    Recover {
        /// It.
        open: Box<OpenProject>,
    },
    /// A template in small.
    TemplatePicture {
        /// It.
        picture: Box<Miniature>,
    },
    /// The template is kept.
    SaveTemplate {
        /// What it is asked for by.
        name: String,
    },
    /// The template is gone.
    RemoveTemplate,
    /// The template is kept for who is here for the first time.
    Welcome,
    /// What an outline would bring.
    ReadOutline {
        /// What it says; none where a line cannot be on a map.
        outline: Option<Outline>,
        /// The first such line.
        mistake: Option<OutlineMistake>,
    },
    /// The outline is on the map.
    PutOutline {
        /// The project's revision now.
        revision: u64,
        /// What its lines at the top became.
        added: Vec<EntityId>,
    },
    /// The project is open.
    NewFromOutline {
        /// It.
        open: Box<OpenProject>,
    },
    /// The open map as an outline.
    WriteOutline {
        /// It.
        text: String,
    },
    /// What a file would draw.
    ReadMapForm {
        /// What the file is.
        kind: IncomingKind,
        /// What the map is called.
        title: String,
        /// How many maps there are.
        n_maps: u32,
        /// The stages of the first, from left to right.
        stages: Vec<IncomingStage>,
        /// What of the file is not understood, line by line.
        passed_over: Vec<String>,
    },
    /// What an edited workbook would change.
    ReadWorkbook {
        /// What the map is called that it was written from.
        title: String,
        /// The changes, and what cannot be understood.
        review: Review,
        /// Names what was looked at, for taking the changes back.
        as_of: String,
    },
    /// The changes are on the map.
    TakeBackWorkbook {
        /// The project's revision now.
        revision: u64,
        /// How many of the chosen changes were made.
        n_done: u32,
        /// The chosen changes that could not be made.
        refused: Vec<NotTakenBack>,
    },
    /// The project is open.
    NewFromMapForm {
        /// It.
        open: Box<OpenProject>,
        /// What of the file was not understood, line by line.
        passed_over: Vec<String>,
    },
    /// The project is open.
    OpenProject {
        /// It.
        open: Box<OpenProject>,
    },
    /// The project is closed.
    CloseProject,
    /// The command was carried out and is in the file.
    Edit {
        /// The revision it led to; the notice with the change carries the same.
        revision: u64,
    },
    /// All commands were carried out and are in the file.
    EditTogether {
        /// The revision they led to; the notice with the change carries the same.
        revision: u64,
    },
    /// The latest edit was taken back.
    Undo {
        /// What was undone, if anything: "rename step".
        label: Option<String>,
    },
    /// What was taken back was done again.
    Redo {
        /// What was redone, if anything.
        label: Option<String>,
    },
    /// The moments of the open project, from the first to the latest.
    History {
        /// Them.
        moments: Vec<Moment>,
    },
    /// What is shown comes as a notice.
    LookBack,
    /// What became different, in the order of the map.
    Differences {
        /// That.
        differences: Vec<Difference>,
    },
    /// It is as it was.
    Restore {
        /// The revision it led to; the notice with the change carries the same.
        revision: u64,
    },
    /// The map shows.
    OpenMap {
        /// The project with it.
        open: Box<OpenProject>,
        /// Where on it the person is: at the twin of what they were at, or beside where it would be.
        at: Option<EntityId>,
    },
    /// What is different on a map, in its order, under the ids of the map that shows.
    MapDifferences {
        /// That.
        differences: Vec<Difference>,
    },
    /// The moment has its name.
    NameVersion,
    /// The view is set; the scene follows as a notice.
    SetView,
    /// The filter is set; the figures follow as a notice.
    SetFilter,
    /// The groups are set; the figures follow as a notice.
    SetBeside,
    /// The cases that each condition means, in the order they were asked for.
    CountCases {
        /// Them.
        cohorts: Vec<Cohort>,
    },
    /// The groups beside each other.
    Contrast {
        /// They.
        contrast: Box<Contrast>,
    },
    /// The patterns.
    Insight {
        /// They; none where map or filter changed meanwhile, so that nobody wants them any more.
        insight: Option<Box<Insight>>,
    },
    /// The person has chosen, or has not.
    PickFile {
        /// The file and its name without a folder.
        picked: Option<(FileHandle, String)>,
    },
    /// The picture is drawn.
    DrawPicture {
        /// The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
        image: String,
        /// The name of the file, without folder and ending.
        name: String,
    },
    /// The font is made anew.
    ReadFont {
        /// It.
        font: MadeFont,
    },
    /// Which signs a font lacks that texts are likely to have.
    JudgeFont {
        /// They, in the order of the alphabet; these are written in our font.
        lacking: Vec<char>,
    },
    /// What the file is.
    PreviewImport {
        /// What was found.
        preview: Box<Preview>,
    },
    /// The import has started.
    Import {
        /// Its job.
        job: u32,
    },
    /// The job is told to stop; its end follows as a notice.
    CancelJob,
    /// Proposals, the likeliest first.
    SuggestMatches {
        /// Them.
        suggestions: Vec<Suggestion>,
    },
    /// Score rules that might fit, in the order of the columns.
    SuggestScores {
        /// Them.
        suggestions: Vec<ScoreSuggestion>,
    },
    /// What the score rule would read.
    PreviewScore {
        /// That.
        preview: Box<ScorePreview>,
    },
    /// The number explains itself.
    Explain {
        /// How.
        explanation: Box<Explanation>,
    },
    /// What numbers and deviations mean.
    Help {
        /// Every kind of number.
        numbers: Vec<Help>,
        /// Every kind of deviation.
        deviations: Vec<Help>,
    },
    /// How the colours can be read, each in the place of the one that was asked about.
    JudgeColours {
        /// They, in light and in dark.
        judged: Vec<JudgedBoth>,
    },
    /// Which commands would be refused.
    TryTogether {
        /// Their numbers in the list, from 0, and why.
        refused: Vec<(usize, Problem)>,
    },
    /// All figures.
    Report {
        /// As JSON text; documented in `docs/overlay-json.md`.
        json: String,
    },
    /// Some of the cases, and how many there are.
    Cases {
        /// Them.
        page: CasePage,
    },
    /// The case.
    Case {
        /// Its story.
        story: Box<CaseStory>,
    },
    /// How the cases move.
    Replay {
        /// In windows of time.
        replay: Box<Replay>,
    },
    /// The proposal.
    Discover {
        /// It.
        proposal: Box<Proposal>,
    },
    /// The proposal is drawn.
    DrawDiscovered {
        /// The revision it led to; the notice with the change carries the same.
        revision: u64,
    },
    /// The project is open.
    NewFromDiscovery {
        /// It.
        open: Box<OpenProject>,
    },
    /// The files are being written; how that ends follows as a notice.
    Export {
        /// The job that writes them; none, and then nothing is begun, where some would take the place of others.
        job: Option<u32>,
        /// The files that are there already, by name.
        taken: Vec<String>,
    },
    /// How the map would be written.
    PreviewExport {
        /// The picture in small: a PNG file in base64; none where text is written.
        png: Option<String>,
        /// How the text begins; none where no text is written.
        text: Option<String>,
        /// Width and height of the picture, in its own pixels.
        size: [f32; 2],
        /// The pages it comes to; none where it is written as it is.
        pages: Option<PagesToWrite>,
        /// What the picture in small shows and what it cannot, each in a sentence; nothing where it shows all.
        said: Vec<String>,
        /// What leaves with it.
        leaving: Box<Leaving>,
        /// What the format has no place for, each in a sentence.
        left_out: Vec<String>,
    },
    /// It could not be done; nothing has changed.
    Problem {
        /// Why, and what to do about it.
        problem: Problem,
    },
}

/// A map to start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Template {
    /// What it is asked for by.
    pub name: String,
    /// What it is called on the screen.
    pub title: String,
    /// What it is for, one sentence.
    pub description: String,
    /// Where it comes from.
    pub group: TemplateGroup,
    /// Whether it brings a log of its own, so that the overlay can be seen at once.
    pub has_sample_log: bool,
    /// Why it cannot be used, where it cannot.
    pub problem: Option<Problem>,
}

/// Where a template comes from; the start screen shows each group apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TemplateGroup {
    /// Ships with the app, for one industry.
    Industry,
    /// Ships with the app, for any.
    Neutral,
    /// The person's own.
    Own,
}

/// A map in small: its picture without words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Miniature {
    /// Width of the picture, in CSS pixels at 100 %.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What to draw, in this order.
    pub groups: Vec<MiniatureGroup>,
}

/// Items of a miniature that begin at the same place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MiniatureGroup {
    /// From the left edge of the picture.
    pub x: f32,
    /// From its top edge.
    pub y: f32,
    /// The items; none is text.
    pub items: Vec<Item>,
}

/// A line of an outline that cannot be on a map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutlineMistake {
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong, as a sentence without its full stop.
    pub message: String,
    /// What to write instead, where there is something.
    pub hint: Option<String>,
}

/// A change of a workbook that was chosen and could not be made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotTakenBack {
    /// What it is about: "step “I call”".
    pub thing: String,
    /// Why not, as a sentence without its full stop.
    pub message: String,
}
