//! What a data file is, before anything is read for good.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Choices of the person that override what would be guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ImportOptions {
    /// Encoding by its label ("windows-1252").
    pub encoding: Option<String>,
    /// Field separator of a CSV.
    pub delimiter: Option<char>,
    /// Now, microseconds since 1970, where the host says so: times behind it are doubtful.
    #[serde(skip)]
    #[ts(skip)]
    pub now_us: Option<i64>,
}

/// What a data file is: shown to the person before they confirm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// What kind of file.
    pub format: Format,
    /// Encoding by its label.
    pub encoding: String,
    /// Field separator of a CSV.
    pub delimiter: Option<char>,
    /// Size of the file.
    pub n_bytes: u64,
    /// The columns, in file order.
    pub columns: Vec<ColumnPreview>,
    /// The first rows, as text, one cell a column.
    pub sample: Vec<Vec<String>>,
    /// Which column is what, with reasons.
    pub guess: RolesGuess,
    /// What the person must decide before the file can be imported.
    pub questions: Vec<Question>,
}

/// What kind of file a data file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "LogFormat")]
pub enum Format {
    /// Text with separators.
    Csv,
    /// IEEE XES.
    Xes,
    /// The same, packed with gzip.
    XesGz,
    /// Apache Parquet.
    Parquet,
}

/// One column of a data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnPreview {
    /// Its name; columns without one are called "column 3".
    pub name: String,
    /// Distinct values in the rows that were looked at.
    pub n_distinct: u64,
    /// Rows without a value, of those that were looked at.
    pub n_empty: u64,
    /// A few values.
    pub examples: Vec<String>,
    /// What its values look like.
    pub looks_like: ColumnKind,
}

/// What the values of a column look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ColumnKind {
    /// Points in time.
    Time,
    /// Numbers.
    Number,
    /// A few names again and again.
    Category,
    /// Nearly every value differs.
    Identifier,
    /// Anything else.
    Text,
}

/// Which column is what; indices into [`Preview::columns`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolesGuess {
    /// Whose journey an event belongs to.
    pub case: Option<Guess>,
    /// What happened.
    pub activity: Option<Guess>,
    /// When it happened (when it ended, where there is a start).
    pub time: Option<Guess>,
    /// When it began.
    pub start: Option<Guess>,
    /// Whether it tells that something started or was completed.
    pub lifecycle: Option<Guess>,
}

/// Why a column is taken for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GuessedBy {
    /// "Named like a start, and its values are times".
    Start,
    /// "Named like a life cycle, and it tells starts from completions".
    LifeCycle,
    /// "Named like a time, and its values are times".
    NamedTime,
    /// "The first column whose values are times".
    FirstTimes,
    /// "Named like an activity, and holds a few names again and again".
    NamedActivityRepeats,
    /// "Named like an activity".
    NamedActivity,
    /// "Holds a few names again and again".
    FewNames,
    /// "Named like a case, and its values repeat".
    NamedCaseRepeats,
    /// "Named like a case".
    NamedCase,
    /// "Every row has a value, and the values repeat".
    ValuesRepeat,
    /// "The name of the trace is the case in XES".
    TraceName,
    /// "The name of the event is what happened in XES".
    EventName,
    /// "A classifier of the file names it".
    Classifier,
}

impl GuessedBy {
    fn said(self, language: Language) -> String {
        match self {
            Self::Start => language.guess_start(),
            Self::LifeCycle => language.guess_life_cycle(),
            Self::NamedTime => language.guess_named_time(),
            Self::FirstTimes => language.guess_first_times(),
            Self::NamedActivityRepeats => language.guess_named_activity_repeats(),
            Self::NamedActivity => language.guess_named_activity(),
            Self::FewNames => language.guess_few_names(),
            Self::NamedCaseRepeats => language.guess_named_case_repeats(),
            Self::NamedCase => language.guess_named_case(),
            Self::ValuesRepeat => language.guess_values_repeat(),
            Self::TraceName => language.guess_trace_name(),
            Self::EventName => language.guess_event_name(),
            Self::Classifier => language.guess_classifier(),
        }
    }
}

impl Guess {
    pub(crate) fn of(column: usize, why: GuessedBy) -> Self {
        Self {
            column: u32::try_from(column).expect("fewer columns than the limit"),
            why: Some(why),
            reason: why.said(Language::En),
        }
    }
}

impl RolesGuess {
    /// The guesses, in the order of the fields.
    pub fn all_mut(&mut self) -> [&mut Option<Guess>; 5] {
        let Self {
            case,
            activity,
            time,
            start,
            lifecycle,
        } = self;
        [case, activity, time, start, lifecycle]
    }
}

impl Preview {
    /// Says the reasons of its guesses in a language.
    pub fn say_in(&mut self, language: Language) {
        for it in self.guess.all_mut().into_iter().flatten() {
            if let Some(why) = it.why {
                it.reason = why.said(language);
            }
        }
    }
}

/// A guess with its reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Guess {
    /// The column.
    pub column: u32,
    /// Why; absent in a guess that came over the wire.
    #[serde(skip)]
    pub why: Option<GuessedBy>,
    /// The same in words: "named like a case, and its values repeat".
    pub reason: String,
}

/// What cannot be told from the file alone; never decided silently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Question {
    /// Every date of the time column can be read with the day first and with the month first.
    DayOrMonthFirst {
        /// A value that can be read both ways.
        example: String,
    },
    /// The times are numbers of days as spreadsheets keep them.
    SpreadsheetDays {
        /// One of them.
        example: String,
        /// What it is where the days are counted since 1900, as most do: "2026-03-04 10:15".
        since_1900: String,
        /// What it is where they are counted since 1904, as some of a Mac do.
        since_1904: String,
    },
    /// The years have two digits only.
    WhichCentury {
        /// A date with such a year.
        example: String,
    },
    /// The times carry no zone.
    WhichZone {
        /// A value without one.
        example: String,
    },
}

/// What the person confirmed: which column is what, and how its times are to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Roles {
    /// Column name of the case.
    pub case: String,
    /// Column name of the activity.
    pub activity: String,
    /// Column name of the time.
    pub time: String,
    /// Column name of the start time, where there is one.
    pub start: Option<String>,
    /// Column name of what a row tells of an activity: that it started, or was completed.
    #[serde(default)]
    pub lifecycle: Option<String>,
    /// From when the days of numbers like 46085.427 are counted; must be given where there are such.
    #[serde(default)]
    pub spreadsheet_days: Option<SpreadsheetDays>,
    /// Which century years of two digits belong to; rows with such are left out where it is not given.
    #[serde(default)]
    pub century: Option<Century>,
    /// Which comes first in dates like 3/4/2026; must be given where the values leave it open.
    pub date_order: Option<DateOrder>,
    /// Zone of times that carry none: "UTC", "Europe/Amsterdam"; must be given where there are such.
    pub zone: Option<String>,
    /// Keep only rows in which these columns have these values.
    pub only: Vec<(String, String)>,
    /// Columns to keep as attributes; none keeps all.
    pub attributes: Option<Vec<String>>,
}

/// From when a spreadsheet counts days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SpreadsheetDays {
    /// Day 1 is 1 January 1900: nearly all.
    Since1900,
    /// Day 0 is 1 January 1904: some of a Mac.
    Since1904,
}

/// Which century a year of two digits belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Century {
    /// 26 is 1926.
    Twentieth,
    /// 26 is 2026.
    TwentyFirst,
}

/// Which part of a date comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DateOrder {
    /// 31/12/2026.
    DayFirst,
    /// 12/31/2026.
    MonthFirst,
}
