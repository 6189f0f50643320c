//! What can be typed to read an event log.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::args::column_value;

/// Read an event log.
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    pub(crate) log: PathBuf,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) case: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) activity: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) time: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) start: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) lifecycle: Option<String>,
    #[arg(long, value_name = "1900|1904")]
    pub(crate) days_since: Option<FirstDay>,
    #[arg(long, value_name = "1900|2000")]
    pub(crate) century: Option<CenturyOf>,
    #[arg(long = "where", value_name = "COLUMN=VALUE", value_parser = column_value)]
    pub(crate) only: Vec<(String, String)>,
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    #[arg(long, value_name = "day|month")]
    pub(crate) first: Option<FirstPart>,
    #[arg(long)]
    pub(crate) encoding: Option<String>,
    #[arg(long)]
    pub(crate) delimiter: Option<char>,
}

/// From when a spreadsheet counts days.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FirstDay {
    #[value(name = "1900")]
    Of1900,
    #[value(name = "1904")]
    Of1904,
}

/// Which century a year of two digits belongs to.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum CenturyOf {
    #[value(name = "1900")]
    Nineteen,
    #[value(name = "2000")]
    Twenty,
}

/// Which part of a date comes first.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FirstPart {
    Day,
    Month,
}
