//! What was read, and what could not be.

pub(crate) mod findings;

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::intake::lifecycle::LifeCycleReport;
use crate::report::findings::Trouble;

/// What was read, and what could not be; every row of the file is in one of the counts, and where starts and
/// completions are paired every one of the rows that became events is in one of the counts of that too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// Rows (CSV) or events (XES) in the file.
    pub n_rows: u64,
    /// Became events; of a start and its completion one.
    pub n_events: u64,
    /// Left aside because the person asked for only some rows.
    pub n_filtered: u64,
    /// Could not be read.
    pub n_rejected: u64,
    /// What starts and completions became, where the file tells them apart.
    pub life_cycle: Option<LifeCycleReport>,
    /// Cases.
    pub n_cases: u64,
    /// What could not be read or is doubtful, by kind, most rows first.
    pub problems: Vec<ImportProblem>,
}

impl ImportReport {
    /// Says the reasons in a language.
    pub fn say_in(&mut self, language: Language) {
        for it in &mut self.problems {
            if let Some(trouble) = it.trouble {
                it.reason = trouble.said(language);
            }
        }
    }
}

/// One kind of trouble with the rows of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportProblem {
    /// What it is; absent in a report that came over the wire.
    #[serde(skip)]
    pub trouble: Option<Trouble>,
    /// In words: "no time", "time cannot be read".
    pub reason: String,
    /// Whether the rows were left out; otherwise they were kept and are doubtful.
    pub rejected: bool,
    /// How many rows.
    pub n_rows: u64,
    /// The first few places.
    pub places: Vec<RowPlace>,
}

/// One row, and what stood there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowPlace {
    /// Number of the row or event in the file, from 1; the header is row 1 of a CSV.
    pub row: u64,
    /// What stood there, cut short.
    pub text: String,
}
