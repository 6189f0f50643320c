//! What a workbook remembers of what was written: which map, in which language, and every value.

use journey::MapId;
use language::Language;
use serde::{Deserialize, Serialize};

use crate::error::WorkbookError;
use crate::rows::{Row, Rows};
use crate::table::Table;

/// The hidden sheet that holds it, and the first word on it.
pub const MARK: &str = "desirepath";
/// How it is written.
const VERSION: &str = "1";

/// What was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Which map.
    pub map: MapId,
    /// What it was called.
    pub title: String,
    /// In which language its heads and words are.
    pub language: Language,
    /// Every value.
    pub rows: Rows,
}

impl Mark {
    /// As lines of cells.
    #[must_use]
    pub fn lines(&self) -> Vec<Vec<String>> {
        let head = vec![
            MARK.to_owned(),
            VERSION.to_owned(),
            self.map.to_string(),
            self.language.tag().to_owned(),
            self.title.clone(),
        ];
        let mut lines = vec![head];
        for table in Table::ALL {
            for row in self.rows.of_table(table) {
                let begin = [table.tag().to_owned(), row.id.clone()];
                lines.push(begin.into_iter().chain(row.cells.iter().cloned()).collect());
            }
        }
        lines
    }

    /// The mark that was written as these lines; cells at the end of a line may be missing.
    ///
    /// # Errors
    /// When it is none, or of a later version.
    pub(crate) fn of_lines(lines: &[Vec<String>]) -> Result<Self, WorkbookError> {
        let (head, rest) = lines.split_first().ok_or(WorkbookError::NoMark)?;
        let said = |at: usize| head.get(at).map_or("", String::as_str);
        if said(0) != MARK {
            return Err(WorkbookError::NoMark);
        }
        if said(1) != VERSION {
            return Err(WorkbookError::OtherVersion);
        }
        let map = said(2).parse().map_err(|_| WorkbookError::NoMark)?;
        let language = Language::of_locale(said(3)).ok_or(WorkbookError::NoMark)?;
        let mut rows = Rows::default();
        for line in rest {
            let [tag, id, cells @ ..] = line.as_slice() else {
                continue;
            };
            let table = Table::of_tag(tag).ok_or(WorkbookError::NoMark)?;
            let mut cells = cells.to_vec();
            cells.resize(table.columns().len(), String::new());
            let id = id.clone();
            rows.add(table, Row { id, cells });
        }
        Ok(Self {
            map,
            title: said(4).to_owned(),
            language,
            rows,
        })
    }
}
