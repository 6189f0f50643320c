//! What can be typed about a picture of a map.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::args::WhichGroups;

/// Write the map as a picture.
#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// The picture to write: its ending says the format, svg or png.
    pub(crate) out: PathBuf,
    /// Show the map as this saved view does.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["lens", "view", "without", "tag", "owner", "saying", "only"])]
    pub(crate) saved: Option<String>,
    /// Which journey shows; the overlay by default where events are there.
    #[arg(long)]
    pub(crate) lens: Option<Lens>,
    /// In which order the lanes stand; a map without thoughts and feelings, but with what happens before and behind
    /// the scenes, is a blueprint by default.
    #[arg(long)]
    pub(crate) view: Option<Arranged>,
    /// A lane to leave out, by its name; may be given several times.
    #[arg(long, value_name = "LANE")]
    pub(crate) without: Vec<String>,
    /// Dim what has none of these tags; may be given several times.
    #[arg(long)]
    pub(crate) tag: Vec<String>,
    /// Dim what none of these owners answers for; may be given several times.
    #[arg(long)]
    pub(crate) owner: Vec<String>,
    /// Dim what does not say this.
    #[arg(long, value_name = "WORDS")]
    pub(crate) saying: Option<String>,
    /// Leave out the steps at which everything is dimmed.
    #[arg(long)]
    pub(crate) only: bool,
    /// Light or dark.
    #[arg(long, default_value = "light")]
    pub(crate) theme: Theme,
    /// Pixels per CSS pixel, for PNG.
    #[arg(long, default_value_t = 2.0)]
    pub(crate) scale: f32,
    /// How much of the observed volume beside the drawn paths is shown, 0 to 1.
    #[arg(long, default_value_t = 0.8)]
    pub(crate) detail: f32,
    /// Another map of the file, by its title, below it in the same picture.
    #[arg(long, value_name = "TITLE")]
    pub(crate) below: Option<String>,
    /// Groups of cases that the map shows beside each other.
    #[command(flatten)]
    pub(crate) beside: WhichGroups,
}

/// Which journey shows.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Lens {
    /// What the team drew.
    Assumed,
    /// Both.
    Overlay,
    /// What was observed.
    Observed,
}

/// In which order the lanes of a map stand.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Arranged {
    /// As the team put them.
    Journey,
    /// As a service blueprint has them, with the three lines between its parts.
    Blueprint,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Theme {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}
