//! What can be typed to read an event log.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::args::column_value;

/// Read an event log.
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    /// The map's file.
    pub(crate) file: PathBuf,
    /// The log: CSV, XES or XES.gz.
    pub(crate) log: PathBuf,
    /// The column that says whose journey an event belongs to.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) case: Option<String>,
    /// The column that says what happened.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) activity: Option<String>,
    /// The column that says when it happened, or ended.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) time: Option<String>,
    /// The column that says when it began.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) start: Option<String>,
    /// The column that tells starts from completions; the two of one activity become one event.
    #[arg(long, value_name = "COLUMN")]
    pub(crate) lifecycle: Option<String>,
    /// From when times that are numbers of days are counted.
    #[arg(long, value_name = "1900|1904")]
    pub(crate) days_since: Option<FirstDay>,
    /// Which century years of two digits belong to.
    #[arg(long, value_name = "1900|2000")]
    pub(crate) century: Option<CenturyOf>,
    /// Keep only rows in which this column has this value; may be given several times.
    #[arg(long = "where", value_name = "COLUMN=VALUE", value_parser = column_value)]
    pub(crate) only: Vec<(String, String)>,
    /// The zone of times that carry none: UTC, Europe/Amsterdam.
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    /// Which part of dates like 3/4/2026 comes first.
    #[arg(long, value_name = "day|month")]
    pub(crate) first: Option<FirstPart>,
    /// Encoding, where the guess is wrong: windows-1252.
    #[arg(long)]
    pub(crate) encoding: Option<String>,
    /// Field separator, where the guess is wrong.
    #[arg(long)]
    pub(crate) delimiter: Option<char>,
}

/// From when a spreadsheet counts days.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FirstDay {
    /// Nearly all.
    #[value(name = "1900")]
    Of1900,
    /// Some of a Mac.
    #[value(name = "1904")]
    Of1904,
}

/// Which century a year of two digits belongs to.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum CenturyOf {
    /// 26 is 1926.
    #[value(name = "1900")]
    Nineteen,
    /// 26 is 2026.
    #[value(name = "2000")]
    Twenty,
}

/// Which part of a date comes first.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FirstPart {
    /// 31/12/2026
    Day,
    /// 12/31/2026
    Month,
}
