//! How a CSV is written: what separates its cells, and whether its first row names the columns.

use crate::csv::table::Table;
use crate::error::ImportError;
use crate::format::Recognized;
use crate::look::columns::is_number;
use crate::preview::ImportOptions;
use crate::times::{Shape, shape_of};

/// How a CSV is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: u8,
    /// Names of the columns, all different, none empty.
    pub(crate) names: Vec<String>,
    /// Rows before the first row of data.
    pub(crate) n_rows_before: u64,
}

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Tells the dialect from the beginning of a file.
pub(crate) fn dialect(file: &Recognized, options: &ImportOptions) -> Result<Dialect, ImportError> {
    let named = named_in_file(&file.head);
    let delimiter = match options.delimiter {
        Some(it) => u8::try_from(it)
            .ok()
            .filter(|it| it.is_ascii() && !matches!(it, b'"' | b'\r' | b'\n'))
            .ok_or(ImportError::BadDelimiter { delimiter: it })?,
        None => named.unwrap_or_else(|| likeliest(file).0),
    };
    let mut rows = sample(file, delimiter)?;
    let n_named = u64::from(named.is_some());
    if named.is_some() {
        rows.remove(0);
    }
    let Some(first) = rows.first() else {
        return Err(ImportError::Empty);
    };
    if first.len() < 2 {
        let better = Some(likeliest(file)).filter(|it| it.1 > 1 && it.0 != delimiter);
        return Err(ImportError::OneColumn {
            delimiter: char::from(delimiter),
            better: better.map(|(it, n_columns)| (char::from(it), n_columns)),
        });
    }
    if first.len() > crate::limits::N_COLUMNS {
        return Err(ImportError::TooManyColumns);
    }
    let has_header = !(0..first.len()).any(|at| is_data(at, &rows));
    let names = if has_header {
        named_apart(first)
    } else {
        named_apart(&vec![String::new(); first.len()])
    };
    Ok(Dialect {
        delimiter,
        names,
        n_rows_before: n_named + u64::from(has_header),
    })
}

/// The separator that a spreadsheet program named in a line of its own: "sep=;".
fn named_in_file(head: &str) -> Option<u8> {
    let line = head.lines().next()?.trim_matches('"');
    match line.strip_prefix("sep=")?.as_bytes() {
        [delimiter] if delimiter.is_ascii() => Some(*delimiter),
        _ => None,
    }
}

/// The separator that gives the steadiest columns, and how many.
fn likeliest(file: &Recognized) -> (u8, usize) {
    let score = |delimiter: u8| {
        let rows = sample(file, delimiter).unwrap_or_default();
        let Some(n_columns) = rows.first().map(Vec::len).filter(|it| *it > 1) else {
            return (0, 1);
        };
        let n_steady = rows.iter().filter(|it| it.len() == n_columns).count();
        // Steadiness counts more than the number of columns: a comma may stand within texts.
        let steadiness = n_steady * 1000 / rows.len();
        (steadiness * (n_columns - 1) / n_columns, n_columns)
    };
    let mut best = (DELIMITERS[0], (0, 1));
    for delimiter in DELIMITERS {
        let score = score(delimiter);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    (best.0, best.1.1)
}

/// The rows at the beginning of a file; the last one is left out where it is cut off.
fn sample(file: &Recognized, delimiter: u8) -> Result<Vec<Vec<String>>, ImportError> {
    let mut table = Table::new(&file.head, delimiter);
    let mut rows = Vec::new();
    loop {
        match table.next() {
            Ok(Some(row)) => rows.push(row.cells().map(str::to_owned).collect()),
            Ok(None) => break,
            // In a sample that is cut off an open quote is no wonder.
            Err(ImportError::UnclosedQuote { .. }) if !rows.is_empty() => break,
            Err(error) => return Err(error),
        }
    }
    if !file.head_is_all && rows.len() > 1 {
        rows.pop();
    }
    Ok(rows)
}

/// Whether the first cell of a column is a value like those below it, not a name.
fn is_data(at: usize, rows: &[Vec<String>]) -> bool {
    let cell = |row: usize| rows.get(row).and_then(|it| it.get(at)).map(String::as_str);
    let is_time = |it: &str| shape_of(std::iter::once(it), false) == Some(Shape::Written);
    match (cell(0), cell(1)) {
        (Some(first), Some(second)) => is_time(first) || (is_number(first) && is_number(second)),
        (Some(first), None) => is_time(first),
        (None, _) => false,
    }
}

/// Names as they stand, but none empty and none twice.
fn named_apart(cells: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(cells.len());
    for (at, cell) in cells.iter().enumerate() {
        let is_invisible = |it: char| {
            it.is_whitespace()
                || it.is_control()
                || matches!(it, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
        };
        let mut name = cell.trim_matches(is_invisible).to_owned();
        if name.is_empty() {
            name = format!("column {}", at + 1);
        }
        let wanted = name.clone();
        let mut n_same = 1;
        while names.contains(&name) {
            n_same += 1;
            name = format!("{wanted} ({n_same})");
        }
        names.push(name);
    }
    names
}
