//! Why an edited workbook cannot be taken back, in sentences, with a next step.

use language::Language;
use thiserror::Error;

/// Why a workbook cannot be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", self.said(Language::default()))]
pub enum WorkbookError {
    /// It is larger than any workbook of ours, as a file or unpacked.
    TooLarge,
    /// It has more cells, rows or columns than any workbook of ours.
    TooManyCells,
    /// It is no workbook.
    NotAWorkbook {
        /// In the words of the reader.
        reason: String,
    },
    /// Nothing in it says which map it was written from.
    NoMark,
    /// A later version wrote it.
    OtherVersion,
    /// It was written from a map that is not in the file.
    OtherMap {
        /// What that map was called.
        title: String,
    },
}

impl WorkbookError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::TooLarge => language.workbook_too_large(),
            Self::TooManyCells => language.workbook_too_many_cells(),
            Self::NotAWorkbook { reason } => language.workbook_not_a_workbook(reason),
            Self::NoMark => language.workbook_no_mark(),
            Self::OtherVersion => language.workbook_other_version(),
            Self::OtherMap { title } => language.workbook_other_map(title),
        }
    }

    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(&self, language: Language) -> String {
        match self {
            Self::TooLarge | Self::TooManyCells => language.workbook_too_large_hint(),
            Self::NotAWorkbook { .. } => language.workbook_not_a_workbook_hint(),
            Self::NoMark => language.workbook_no_mark_hint(),
            Self::OtherVersion => language.workbook_other_version_hint(),
            Self::OtherMap { .. } => language.workbook_other_map_hint(),
        }
    }
}
