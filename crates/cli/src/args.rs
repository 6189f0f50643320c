//! What can be typed. What each command, argument and value means is said by [`help`], in every language.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgGroup, Parser, Subcommand, ValueEnum};
use session::Language;

use crate::args::wrong::WrongValue;

mod export;
pub(crate) mod help;
mod import;
mod maps;
pub(crate) mod wrong;

pub(crate) use export::{
    Arranged, Audience, Export, Lens, Paper, QuotedWords, Sheets, Slides, Table, Theme,
};
pub(crate) use import::{CenturyOf, FirstDay, FirstPart, Import};
pub(crate) use maps::Maps;

/// Customer-journey maps with the observed journeys laid over them, without a window.
#[derive(Debug, Parser)]
#[command(name = "desirepath", version, arg_required_else_help = true)]
pub(crate) struct Args {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, env = "DESIRE_PATH_DATA", value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "TITLE")]
    pub(crate) map: Option<String>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) language: Option<Language>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// The language that a command line asks for, before it is known whether it can be understood.
pub(crate) fn asked_for(typed: impl Iterator<Item = OsString>) -> Option<Language> {
    let mut typed = typed.map(|it| it.to_string_lossy().into_owned());
    let mut tag = None;
    while let Some(word) = typed.next() {
        if word == "--language" {
            tag = typed.next();
        } else if let Some(value) = word.strip_prefix("--language=") {
            tag = Some(value.to_owned());
        }
    }
    Language::of_locale(&tag?)
}

/// A language by its tag.
fn language(tag: &str) -> Result<Language, WrongValue> {
    Language::of_locale(tag).ok_or(WrongValue::Language)
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    New(New),
    Templates(Templates),
    Outline(Outline),
    Revise(Revise),
    Maps(Maps),
    Import(Import),
    Match(Match),
    Overlay(Overlay),
    Compare(Compare),
    Insights(Insights),
    Cases(Cases),
    Case(Case),
    Discover(Discover),
    Replay(Replay),
    History(History),
    Diff(Diff),
    Merge(Merge),
    Rescue(Rescue),
    Export(Export),
    Serve(Serve),
}

/// List the moments of a map.
#[derive(Debug, clap::Args)]
pub(crate) struct History {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) name: Option<String>,
}

/// Say what became different.
#[derive(Debug, clap::Args)]
pub(crate) struct Diff {
    pub(crate) file: PathBuf,
    #[arg(required_unless_present_any = ["maps", "with"])]
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
    #[arg(long, num_args = 2, value_names = ["TITLE", "TITLE"], conflicts_with_all = ["from", "to"])]
    pub(crate) maps: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["from", "to", "maps"])]
    pub(crate) with: Option<PathBuf>,
}

/// Bring in another copy of a file.
#[derive(Debug, clap::Args)]
pub(crate) struct Merge {
    pub(crate) file: PathBuf,
    pub(crate) other: PathBuf,
    #[arg(long, value_enum, default_value_t = Prefer::Later)]
    pub(crate) prefer: Prefer,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What holds where both copies changed the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Prefer {
    Later,
    Mine,
    Theirs,
}

/// Save what is whole of a damaged file.
#[derive(Debug, clap::Args)]
pub(crate) struct Rescue {
    pub(crate) file: PathBuf,
    pub(crate) out: PathBuf,
}

/// Start a new map.
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    pub(crate) out: PathBuf,
    #[arg(long, default_value = "blank", conflicts_with_all = ["from", "outline"])]
    pub(crate) template: String,
    #[arg(long, value_name = "MAP", conflicts_with = "outline")]
    pub(crate) from: Option<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) outline: Option<PathBuf>,
    #[arg(long)]
    pub(crate) title: Option<String>,
}

/// List the maps one can start from, or keep a map as one.
#[derive(Debug, clap::Args)]
pub(crate) struct Templates {
    #[arg(long, value_name = "FILE", conflicts_with = "remove")]
    pub(crate) save: Option<PathBuf>,
    #[arg(long, requires = "save")]
    pub(crate) title: Option<String>,
    #[arg(long, requires = "save", default_value = "")]
    pub(crate) description: String,
    #[arg(long, requires = "save")]
    pub(crate) with_cards: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) remove: Option<String>,
}

/// Write a map as an outline.
#[derive(Debug, clap::Args)]
pub(crate) struct Outline {
    pub(crate) file: PathBuf,
}

/// Take back what changed in a workbook.
#[derive(Debug, clap::Args)]
pub(crate) struct Revise {
    pub(crate) file: PathBuf,
    pub(crate) workbook: PathBuf,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) with_conflicts: bool,
}

/// Say which events show which step.
#[derive(Debug, clap::Args)]
pub(crate) struct Match {
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "LIKENESS", value_parser = likeness)]
    pub(crate) accept: Option<f64>,
    #[arg(long = "rule", value_name = "EVENT=STEP", value_parser = column_value)]
    pub(crate) rules: Vec<(String, String)>,
}

/// Print what was observed.
#[derive(Debug, clap::Args)]
pub(crate) struct Overlay {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) unmapped: Option<Unmapped>,
    #[arg(long)]
    pub(crate) all_variants: bool,
    #[command(flatten)]
    pub(crate) which: WhichCases,
}

/// Which cases are meant: those of which all of this holds; every case by default.
#[derive(Debug, clap::Args)]
pub(crate) struct WhichCases {
    #[arg(long, value_name = "CONDITION")]
    pub(crate) only: Option<String>,
    #[arg(long = "segment", value_name = "NAME")]
    pub(crate) segments: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    pub(crate) from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    pub(crate) before: Option<NaiveDate>,
    #[arg(long = "where", value_name = "COLUMN=VALUE", value_parser = column_value)]
    pub(crate) has: Vec<(String, String)>,
    #[arg(long, value_name = "STEP")]
    pub(crate) contains: Vec<String>,
}

/// Put segments beside each other.
#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("groups").args(["segments", "day"]).required(true)))]
pub(crate) struct Compare {
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) beside: WhichGroups,
}

/// Which groups of cases are put beside each other, and how.
#[derive(Debug, clap::Args)]
pub(crate) struct WhichGroups {
    #[arg(long, value_name = "NAME,NAME", value_delimiter = ',')]
    pub(crate) segments: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = a_day, conflicts_with = "segments")]
    pub(crate) day: Option<NaiveDate>,
    #[arg(long, default_value_t = 2.0)]
    pub(crate) points: f64,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) person: Option<String>,
}

/// Ask about patterns in the journeys.
#[derive(Debug, clap::Args)]
pub(crate) struct Insights {
    pub(crate) file: PathBuf,
    pub(crate) kind: InsightKind,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) channel: Option<String>,
    #[arg(long, default_value_t = 7.0, value_name = "DAYS")]
    pub(crate) again: f64,
    #[arg(long, default_value_t = 1.0, value_name = "DAYS")]
    pub(crate) switch: f64,
    #[arg(long, default_value_t = 1.0, value_name = "DAYS")]
    pub(crate) ping_pong: f64,
    #[arg(long, default_value_t = 14.0, value_name = "DAYS")]
    pub(crate) silence: f64,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) source: Option<String>,
    #[arg(long, default_value_t = 4, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=9))]
    pub(crate) journeys: u32,
    #[command(flatten)]
    pub(crate) which: WhichCases,
    #[arg(long, value_name = "STEP", conflicts_with = "outcome")]
    pub(crate) reaching: Option<String>,
    #[arg(long, value_name = "CONDITION")]
    pub(crate) outcome: Option<String>,
}

/// What to ask about patterns in the journeys.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum InsightKind {
    Rework,
    Contacts,
    Typical,
    Feelings,
    StageTimes,
    OverTime,
    Outcome,
    Effects,
    Coverage,
}

/// List the cases behind a number.
#[derive(Debug, clap::Args)]
pub(crate) struct Cases {
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) which: WhichCases,
    #[arg(long, value_name = "FIGURE")]
    pub(crate) figure: Option<String>,
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) skip: u32,
    #[arg(long, default_value_t = 50, value_name = "N")]
    pub(crate) limit: u32,
}

/// Replay the cases.
#[derive(Debug, clap::Args)]
pub(crate) struct Replay {
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) which: WhichCases,
    #[arg(long)]
    pub(crate) from_zero: bool,
}

/// Tell one case.
#[derive(Debug, clap::Args)]
pub(crate) struct Case {
    pub(crate) file: PathBuf,
    pub(crate) id: String,
}

/// Propose a first map.
#[derive(Debug, clap::Args)]
pub(crate) struct Discover {
    pub(crate) file: PathBuf,
    #[arg(long, default_value_t = 0.05, value_name = "SHARE", value_parser = a_share)]
    pub(crate) activities: f64,
    #[arg(long, default_value_t = 0.8, value_name = "SHARE", value_parser = a_share)]
    pub(crate) paths: f64,
    #[arg(long)]
    pub(crate) draw: bool,
}

/// How to read events that no rule claims.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Unmapped {
    Keep,
    Ignore,
}

/// Serve the app to a browser.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    pub(crate) file: Option<PathBuf>,
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    #[arg(long, value_name = "TEMPLATE", conflicts_with = "file")]
    pub(crate) template: Option<String>,
}

fn likeness(text: &str) -> Result<f64, WrongValue> {
    from_0_to_1(text).ok_or(WrongValue::Likeness)
}

fn a_share(text: &str) -> Result<f64, WrongValue> {
    from_0_to_1(text).ok_or(WrongValue::Share)
}

fn from_0_to_1(text: &str) -> Option<f64> {
    text.parse().ok().filter(|it| (0.0..=1.0).contains(it))
}

fn a_day(text: &str) -> Result<NaiveDate, WrongValue> {
    text.parse().map_err(|_| WrongValue::Day)
}

fn column_value(text: &str) -> Result<(String, String), WrongValue> {
    let (column, value) = text.split_once('=').ok_or(WrongValue::Pair)?;
    Ok((column.trim().into(), value.trim().into()))
}
