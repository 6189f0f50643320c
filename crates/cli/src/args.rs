//! What can be typed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgGroup, Parser, Subcommand, ValueEnum};
use session::Language;

mod export;
mod import;
mod maps;

pub(crate) use export::{Arranged, Export, Lens, Theme};
pub(crate) use import::{CenturyOf, FirstDay, FirstPart, Import};
pub(crate) use maps::Maps;

/// Customer-journey maps with the observed journeys laid over them, without a window.
#[derive(Debug, Parser)]
#[command(name = "desirepath", version, arg_required_else_help = true)]
pub(crate) struct Args {
    /// Print one JSON document instead of text.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Where the app keeps imported events; the app's own folder by default.
    #[arg(long, global = true, env = "DESIRE_PATH_DATA", value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
    /// Which map of the file, by its title; as in the app, the one that shows how it is comes first.
    #[arg(long, global = true, value_name = "TITLE")]
    pub(crate) map: Option<String>,
    /// In which language to say it, en or de; the system's by default (LC_ALL, LC_MESSAGES, LANG), English where it
    /// is another.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) language: Option<Language>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// A language by its tag.
fn language(tag: &str) -> Result<Language, String> {
    Language::of_locale(tag).ok_or_else(|| "it is en or de".to_owned())
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Start a new map.
    #[command(
        after_help = "Example:\n  desirepath new shop.desirepath --template retail\n  \
                            desirepath new receipt.desirepath --from map.json\n  \
                            desirepath new workshop.desirepath --outline notes.txt"
    )]
    New(New),
    /// List the maps one can start from, or keep a map as one.
    #[command(after_help = "Example:\n  desirepath templates --json\n  \
                            desirepath templates --save shop.desirepath --title \"Our shops\" --with-cards\n  \
                            desirepath templates --remove \"Our shops\"")]
    Templates(Templates),
    /// Write a map as an outline: its stages, steps and cards, indented below each other.
    #[command(
        after_help = "Example:\n  desirepath outline shop.desirepath > shop.txt\n  \
                            desirepath new copy.desirepath --outline shop.txt"
    )]
    Outline(Outline),
    /// List the maps of a file; draw a to-be map beside one, rename or remove one.
    #[command(
        after_help = "Example:\n  desirepath maps shop.desirepath --to-be \"Shop next year\"\n  \
                            desirepath maps shop.desirepath --map \"Shop next year\" --remove"
    )]
    Maps(Maps),
    /// Read an event log and lay it over the map.
    #[command(
        after_help = "Example:\n  desirepath import shop.desirepath events.csv --case client_id \
                            --activity event --time timestamp --zone UTC\n  \
                            desirepath import receipt.desirepath receipt.xes.gz \
                            --where lifecycle:transition=complete"
    )]
    Import(Import),
    /// Say which events show which step.
    #[command(after_help = "Example:\n  desirepath match shop.desirepath\n  \
                            desirepath match shop.desirepath --accept 0.8 --rule \"cart=I fill the basket\"")]
    Match(Match),
    /// Print what was observed over the map.
    #[command(
        after_help = "Example:\n  desirepath overlay shop.desirepath --json --unmapped keep\n  \
                            desirepath overlay shop.desirepath --from 2026-03-01 --where channel=web \
                            --contains \"I pay\"\n  \
                            desirepath overlay shop.desirepath --segment \"Members\""
    )]
    Overlay(Overlay),
    /// Put segments beside each other and say where they differ.
    #[command(
        after_help = "Example:\n  desirepath compare shop.desirepath --segments Members,Guests --json\n  \
                            desirepath compare shop.desirepath --segments Members --points 5\n  \
                            desirepath compare shop.desirepath --day 2026-05-01"
    )]
    Compare(Compare),
    /// Ask about patterns in the journeys.
    #[command(
        after_help = "Example:\n  desirepath insights shop.desirepath rework\n  \
                            desirepath insights shop.desirepath contacts --channel source --again 3\n  \
                            desirepath insights shop.desirepath outcome --reaching \"I pay\"\n  \
                            desirepath insights shop.desirepath typical --journeys 5 --segment \"Members\" --json"
    )]
    Insights(Insights),
    /// List the cases behind a number.
    #[command(
        after_help = "Example:\n  desirepath cases shop.desirepath --figure '{\"type\":\"fitting\"}' --limit 20\n  \
                            desirepath cases shop.desirepath --only '{\"type\":\"isOpen\"}' --json"
    )]
    Cases(Cases),
    /// Tell one case from its first event to its last.
    #[command(after_help = "Example:\n  desirepath case shop.desirepath c-1017 --json")]
    Case(Case),
    /// Propose a first map from the log alone.
    #[command(
        after_help = "Example:\n  desirepath discover shop.desirepath --activities 0.05 --paths 0.8\n  \
                            desirepath discover shop.desirepath --draw"
    )]
    Discover(Discover),
    /// Count the cases under way window by window, as the replay shows them.
    #[command(
        after_help = "Example:\n  desirepath replay shop.desirepath --json\n  \
                            desirepath replay shop.desirepath --from-zero --segment \"Members\""
    )]
    Replay(Replay),
    /// List the moments of a map: what was done when, and what they are called.
    #[command(
        after_help = "Example:\n  desirepath history shop.desirepath --json\n  \
                            desirepath history shop.desirepath --name \"After the workshop\""
    )]
    History(History),
    /// Say what became different between two moments, or what is different on one map from another.
    #[command(
        after_help = "Example:\n  desirepath diff shop.desirepath \"After the workshop\"\n  \
                            desirepath diff shop.desirepath 12 40 --json\n  \
                            desirepath diff shop.desirepath --maps \"Shop\" \"Shop next year\""
    )]
    Diff(Diff),
    /// Write the map as a picture.
    #[command(
        after_help = "Example:\n  desirepath export shop.desirepath shop.svg\n  \
                            desirepath export shop.desirepath shop.png --lens assumed --theme dark --scale 3\n  \
                            desirepath export shop.desirepath shop.svg --view blueprint\n  \
                            desirepath export shop.desirepath pay.svg --saying pay --without Feeling --only\n  \
                            desirepath export shop.desirepath legal.svg --saved \"What legal has to see\"\n  \
                            desirepath export shop.desirepath beside.svg --segments Members,Guests"
    )]
    Export(Export),
    /// Serve the app to a browser on this computer.
    #[command(after_help = "Example:\n  desirepath serve shop.desirepath --port 4747")]
    Serve(Serve),
}

/// List the moments of a map.
#[derive(Debug, clap::Args)]
pub(crate) struct History {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// What to call the map as it is now.
    #[arg(long)]
    pub(crate) name: Option<String>,
}

/// Say what became different.
#[derive(Debug, clap::Args)]
pub(crate) struct Diff {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// The earlier moment: its number, or the name of the version.
    #[arg(required_unless_present = "maps")]
    pub(crate) from: Option<String>,
    /// The later moment; now where none is given.
    pub(crate) to: Option<String>,
    /// In their place two maps by their titles: what is different on the second.
    #[arg(long, num_args = 2, value_names = ["TITLE", "TITLE"], conflicts_with_all = ["from", "to"])]
    pub(crate) maps: Vec<String>,
}

/// Start a new map.
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    /// The file to make; it must not exist yet.
    pub(crate) out: PathBuf,
    /// What to start from, a map that ships with the app or one of your own; `templates` lists them.
    #[arg(long, default_value = "blank", conflicts_with_all = ["from", "outline"])]
    pub(crate) template: String,
    /// A map in the interchange form (JSON: elements, edges, start, end, stages).
    #[arg(long, value_name = "MAP.json", conflicts_with = "outline")]
    pub(crate) from: Option<PathBuf>,
    /// A text whose lines are stages, steps and cards, indented below each other.
    #[arg(long, value_name = "TEXT")]
    pub(crate) outline: Option<PathBuf>,
    /// What the map is called; the file's name by default.
    #[arg(long)]
    pub(crate) title: Option<String>,
}

/// List the maps one can start from, or keep a map as one.
#[derive(Debug, clap::Args)]
pub(crate) struct Templates {
    /// Keep the map of this file as a template of your own; its events stay out.
    #[arg(long, value_name = "FILE", conflicts_with = "remove")]
    pub(crate) save: Option<PathBuf>,
    /// What the template is called; the file's name by default.
    #[arg(long, requires = "save")]
    pub(crate) title: Option<String>,
    /// What it is for.
    #[arg(long, requires = "save", default_value = "")]
    pub(crate) description: String,
    /// Keep cards and feelings too, and not only where they belong.
    #[arg(long, requires = "save")]
    pub(crate) with_cards: bool,
    /// Remove this template of your own.
    #[arg(long, value_name = "NAME")]
    pub(crate) remove: Option<String>,
}

/// Write a map as an outline.
#[derive(Debug, clap::Args)]
pub(crate) struct Outline {
    /// The map's file.
    pub(crate) file: PathBuf,
}

/// Say which events show which step.
#[derive(Debug, clap::Args)]
pub(crate) struct Match {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// Accept the proposals that are at least this alike (0 to 1).
    #[arg(long, value_name = "LIKENESS", value_parser = likeness)]
    pub(crate) accept: Option<f64>,
    /// Events of this name show this step; may be given several times.
    #[arg(long = "rule", value_name = "EVENT=STEP", value_parser = column_value)]
    pub(crate) rules: Vec<(String, String)>,
}

/// Print what was observed.
#[derive(Debug, clap::Args)]
pub(crate) struct Overlay {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// How to read events that no rule claims; as the map says by default.
    #[arg(long)]
    pub(crate) unmapped: Option<Unmapped>,
    /// Print every variant instead of the thirty most frequent.
    #[arg(long)]
    pub(crate) all_variants: bool,
    /// Which cases are meant.
    #[command(flatten)]
    pub(crate) which: WhichCases,
}

/// Which cases are meant: those of which all of this holds; every case by default.
#[derive(Debug, clap::Args)]
pub(crate) struct WhichCases {
    /// Only cases of this condition, as JSON (see docs/overlay-json.md).
    #[arg(long, value_name = "CONDITION")]
    pub(crate) only: Option<String>,
    /// Only cases of this segment; may be given several times.
    #[arg(long = "segment", value_name = "NAME")]
    pub(crate) segments: Vec<String>,
    /// Only cases that begin on this day (UTC) or later.
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<NaiveDate>,
    /// Only cases that begin before this day (UTC).
    #[arg(long, value_name = "DATE")]
    pub(crate) before: Option<NaiveDate>,
    /// Only cases with an event that has this value in this column; may be given several times.
    #[arg(long = "where", value_name = "COLUMN=VALUE", value_parser = column_value)]
    pub(crate) has: Vec<(String, String)>,
    /// Only cases in which this step happens; may be given several times.
    #[arg(long, value_name = "STEP")]
    pub(crate) contains: Vec<String>,
}

/// Put segments beside each other.
#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("groups").args(["segments", "day"]).required(true)))]
pub(crate) struct Compare {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// Which groups.
    #[command(flatten)]
    pub(crate) beside: WhichGroups,
}

/// Which groups of cases are put beside each other, and how.
#[derive(Debug, clap::Args)]
pub(crate) struct WhichGroups {
    /// One to five segments; the others are held against the first, and one alone against everybody else.
    #[arg(long, value_name = "NAME,NAME", value_delimiter = ',')]
    pub(crate) segments: Vec<String>,
    /// In their place the cases that begin before this day (UTC), and those that begin on it or later.
    #[arg(long, value_name = "DATE", conflicts_with = "segments")]
    pub(crate) day: Option<NaiveDate>,
    /// The smallest difference that is called notable, in points of a percentage.
    #[arg(long, default_value_t = 2.0)]
    pub(crate) points: f64,
    /// The column that names persons, where one person has several cases: differences then have a second
    /// interval, from drawing persons.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) person: Option<String>,
}

/// Ask about patterns in the journeys.
#[derive(Debug, clap::Args)]
pub(crate) struct Insights {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// What about them.
    pub(crate) kind: InsightKind,
    /// For contacts: the column that names the channel of an event; the likeliest by default.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) channel: Option<String>,
    /// For contacts: the same again within so many days.
    #[arg(long, default_value_t = 7.0, value_name = "DAYS")]
    pub(crate) again: f64,
    /// For contacts: another channel next within so many days.
    #[arg(long, default_value_t = 1.0, value_name = "DAYS")]
    pub(crate) switch: f64,
    /// For contacts: there and back within so many days.
    #[arg(long, default_value_t = 1.0, value_name = "DAYS")]
    pub(crate) ping_pong: f64,
    /// For contacts: a return after a silence of so many days.
    #[arg(long, default_value_t = 14.0, value_name = "DAYS")]
    pub(crate) silence: f64,
    /// For coverage: the column that tells sources apart; the likeliest by default.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) source: Option<String>,
    /// For typical journeys: how many, 1 to 9.
    #[arg(long, default_value_t = 4, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=9))]
    pub(crate) journeys: u32,
    /// Which cases are meant.
    #[command(flatten)]
    pub(crate) which: WhichCases,
    /// The outcome, for "outcome" and "effects": cases that reach this step. Without one, a step at which the
    /// map says that people got what they came for.
    #[arg(long, value_name = "STEP", conflicts_with = "outcome")]
    pub(crate) reaching: Option<String>,
    /// The outcome as a condition in JSON, as in --only.
    #[arg(long, value_name = "CONDITION")]
    pub(crate) outcome: Option<String>,
}

/// What to ask about patterns in the journeys.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum InsightKind {
    /// What happens again in the same case, and whether the map allows it.
    Rework,
    /// How contacts follow each other in time and over channels.
    Contacts,
    /// Which few journeys stand for all.
    Typical,
    /// How those felt who were asked, beside what was assumed.
    Feelings,
    /// How long cases take from stage to stage and as a whole.
    StageTimes,
    /// Reach, fit and deviations by the week in which cases begin.
    OverTime,
    /// What goes together with an outcome.
    Outcome,
    /// What each deviation and desire path goes together with: how long cases last, and their outcome.
    Effects,
    /// How much of the log the rules claim, by source and over time; of the whole log.
    Coverage,
}

/// List the cases behind a number.
#[derive(Debug, clap::Args)]
pub(crate) struct Cases {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// Which cases are meant.
    #[command(flatten)]
    pub(crate) which: WhichCases,
    /// Only the cases that this number counts, as JSON.
    #[arg(long, value_name = "FIGURE")]
    pub(crate) figure: Option<String>,
    /// How many to pass over.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) skip: u32,
    /// How many at most, up to 500.
    #[arg(long, default_value_t = 50, value_name = "N")]
    pub(crate) limit: u32,
}

/// Replay the cases.
#[derive(Debug, clap::Args)]
pub(crate) struct Replay {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// Which cases are meant.
    #[command(flatten)]
    pub(crate) which: WhichCases,
    /// Every case begins at zero, instead of in true time.
    #[arg(long)]
    pub(crate) from_zero: bool,
}

/// Tell one case.
#[derive(Debug, clap::Args)]
pub(crate) struct Case {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// The case's id in the log.
    pub(crate) id: String,
}

/// Propose a first map.
#[derive(Debug, clap::Args)]
pub(crate) struct Discover {
    /// The file of a map with a log.
    pub(crate) file: PathBuf,
    /// Share of cases in which something must happen to become a step.
    #[arg(long, default_value_t = 0.05, value_name = "SHARE", value_parser = a_share)]
    pub(crate) activities: f64,
    /// Share of cases whose whole way is to be drawn.
    #[arg(long, default_value_t = 0.8, value_name = "SHARE", value_parser = a_share)]
    pub(crate) paths: f64,
    /// Draw it in the file, in place of the steps that are there; undo takes it back.
    #[arg(long)]
    pub(crate) draw: bool,
}

/// How to read events that no rule claims.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Unmapped {
    /// As touchpoints off the map.
    Keep,
    /// Not at all; they are still counted.
    Ignore,
}

/// Serve the app to a browser.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// A map's file to open at once.
    pub(crate) file: Option<PathBuf>,
    /// The port; a free one by default.
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// Start a map from this template where no map was opened before and no file is given.
    #[arg(long, value_name = "TEMPLATE", conflicts_with = "file")]
    pub(crate) template: Option<String>,
}

fn likeness(text: &str) -> Result<f64, String> {
    from_0_to_1(
        text,
        "write a number from 0 (nothing alike) to 1 (the same)",
    )
}

fn a_share(text: &str) -> Result<f64, String> {
    from_0_to_1(text, "write it as a share, 0 to 1")
}

fn from_0_to_1(text: &str, hint: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|it| (0.0..=1.0).contains(it));
    number.ok_or_else(|| hint.to_owned())
}

fn column_value(text: &str) -> Result<(String, String), String> {
    let (column, value) = text.split_once('=').ok_or("write it as NAME=VALUE")?;
    Ok((column.trim().into(), value.trim().into()))
}
