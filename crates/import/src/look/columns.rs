//! What the columns of a file look like, told from the first rows.

use std::collections::HashSet;

use crate::look::guess::is_named_like_time;
use crate::preview::{ColumnKind, ColumnPreview};
use crate::report::findings::shortened;
use crate::times::{Shape, shape_of};

/// A column and what its values look like.
pub(crate) struct Column {
    pub(crate) preview: ColumnPreview,
    /// What its values mean as times, where they are times.
    pub(crate) shape: Option<Shape>,
    pub(crate) n_rows: u64,
}

/// Looks at one column of rows; rows may be too short.
pub(crate) fn column(name: &str, at: usize, rows: &[Vec<String>]) -> Column {
    let values = || {
        let cell = move |row: &'_ Vec<String>| row.get(at).map_or(0, String::len) > 0;
        rows.iter()
            .filter(move |it| cell(it))
            .map(move |it| it[at].as_str())
    };
    let n_values = values().count();
    let distinct: HashSet<&str> = values().collect();
    let mut examples: Vec<String> = Vec::new();
    for value in values() {
        let value = shortened(value);
        if !examples.contains(&value) {
            examples.push(value);
        }
        if examples.len() == 3 {
            break;
        }
    }
    let shape = shape_of(values(), is_named_like_time(name));
    let looks_like = if shape.is_some() {
        ColumnKind::Time
    } else if n_values > 0 && values().all(is_number) {
        ColumnKind::Number
    } else if n_values >= 5 && distinct.len() * 10 >= n_values * 9 && values().all(is_short) {
        ColumnKind::Identifier
    } else if distinct.len() <= 200 && distinct.len() * 2 <= n_values.max(4) {
        ColumnKind::Category
    } else {
        ColumnKind::Text
    };
    Column {
        preview: ColumnPreview {
            name: name.to_owned(),
            n_distinct: distinct.len() as u64,
            n_empty: (rows.len() - n_values) as u64,
            examples,
            looks_like,
        },
        shape,
        n_rows: rows.len() as u64,
    }
}

/// Whether a text is a number, with a point or a comma.
pub(crate) fn is_number(text: &str) -> bool {
    let text = text.trim();
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let starts_well = text.starts_with(|it: char| it.is_ascii_digit() || it == '.');
    starts_well && text.replacen(',', ".", 1).parse::<f64>().is_ok()
}

fn is_short(text: &str) -> bool {
    text.len() <= 64
}
