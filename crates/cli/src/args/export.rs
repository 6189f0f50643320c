//! What can be typed about a picture of a map.

use std::path::PathBuf;

use clap::{ArgGroup, ValueEnum};
use session::ExportFormat;

use crate::args::WhichGroups;
use crate::args::wrong::WrongValue;

/// Write the map as a picture, or maps as files in a folder.
#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("target").args(["out", "into"]).required(true)))]
pub(crate) struct Export {
    pub(crate) file: PathBuf,
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER", requires = "formats")]
    pub(crate) into: Option<PathBuf>,
    #[arg(long = "as", value_name = "FORMAT,FORMAT", value_delimiter = ',', value_parser = a_format, requires = "into")]
    pub(crate) formats: Vec<ExportFormat>,
    #[arg(long, requires = "into", conflicts_with_all = ["below", "map"])]
    pub(crate) all_maps: bool,
    #[arg(long, requires = "into")]
    pub(crate) replace: bool,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["lens", "view", "without", "tag", "owner", "saying", "only"])]
    pub(crate) saved: Option<String>,
    #[arg(long)]
    pub(crate) lens: Option<Lens>,
    #[arg(long)]
    pub(crate) view: Option<Arranged>,
    #[arg(long, value_name = "LANE")]
    pub(crate) without: Vec<String>,
    #[arg(long)]
    pub(crate) tag: Vec<String>,
    #[arg(long)]
    pub(crate) owner: Vec<String>,
    #[arg(long, value_name = "WORDS")]
    pub(crate) saying: Option<String>,
    #[arg(long)]
    pub(crate) only: bool,
    #[arg(long, default_value = "light")]
    pub(crate) theme: Theme,
    #[arg(long, default_value_t = 2.0)]
    pub(crate) scale: f32,
    #[arg(long, default_value = "picture")]
    pub(crate) paper: Paper,
    #[arg(long, value_name = "SHEETS")]
    pub(crate) tiles: Option<Sheets>,
    #[arg(long, default_value = "deck")]
    pub(crate) slides: Slides,
    #[arg(long, value_name = "FILE")]
    pub(crate) template_file: Option<PathBuf>,
    #[arg(long, default_value = "cards")]
    pub(crate) table: Table,
    #[arg(long, default_value_t = 0.8)]
    pub(crate) detail: f32,
    #[arg(long, value_name = "TITLE")]
    pub(crate) below: Option<String>,
    #[arg(long = "for", value_name = "AUDIENCE", default_value = "anybody")]
    pub(crate) audience: Audience,
    #[arg(long)]
    pub(crate) without_owners: bool,
    #[arg(long, default_value = "all")]
    pub(crate) quotes: QuotedWords,
    #[arg(long)]
    pub(crate) without_speaker_notes: bool,
    #[command(flatten)]
    pub(crate) beside: WhichGroups,
}

/// Which table of a map.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Table {
    Cards,
    Transitions,
    Deviations,
    Work,
}

/// Who gets to see it.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Audience {
    Team,
    Anybody,
}

/// Which cards leave on which people speak for themselves.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum QuotedWords {
    All,
    Agreed,
    None,
}

/// Which journey shows.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Lens {
    Assumed,
    Overlay,
    Observed,
}

/// In which order the lanes of a map stand.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Arranged {
    Journey,
    Blueprint,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Theme {
    Light,
    Dark,
}

/// How large a sheet is.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Paper {
    Picture,
    Slide,
    Letter,
    A4,
    A3,
    A2,
    A1,
    A0,
}

/// What is on slides and pages.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Slides {
    Deck,
    OnePager,
}

/// Sheets that are joined.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Sheets {
    A4,
    A3,
}

fn a_format(text: &str) -> Result<ExportFormat, WrongValue> {
    ExportFormat::of_extension(text).ok_or(WrongValue::Format)
}
