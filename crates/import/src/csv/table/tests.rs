//! The rows of random texts are those that the crate `csv` reads, wherever the text is cut.

use csv::ReaderBuilder;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert_eq, prop_oneof, proptest};

use super::{Table, whole_rows_end};
use crate::error::ImportError;

type Rows = Vec<Vec<String>>;

/// The rows of a text, and whether it ends within an open quote.
fn rows(text: &str, delimiter: u8) -> (Rows, bool) {
    let mut table = Table::new(text, delimiter);
    let mut rows = Vec::new();
    loop {
        match table.next() {
            Ok(Some(row)) => rows.push(row.cells().map(str::to_owned).collect()),
            Ok(None) => return (rows, false),
            Err(ImportError::UnclosedQuote { row }) => {
                assert_eq!(row as usize, rows.len() + 1);
                return (rows, true);
            }
            Err(error) => panic!("{error}"),
        }
    }
}

fn reference(text: &str, delimiter: u8) -> Rows {
    let reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let records = reader.into_records();
    records
        .map(|it| it.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// Letters that tempt, more of them than of others.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\""),
        Just("\"\""),
        Just(","),
        Just(";"),
        Just("\t"),
        Just("\n"),
        Just("\r"),
        Just("\r\n"),
        Just(",\""),
        Just("\","),
        Just("\"\n"),
        Just("a"),
        Just("2026-03-02T09:00:00Z"),
        Just("é水"),
        Just("\u{1}\u{2D}\u{2B}"),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]
    #[test]
    fn rows_are_those_of_the_reference(
        text in any_text(),
        delimiter in prop_oneof![Just(b','), Just(b';'), Just(b'\t')],
    ) {
        let mut expected = reference(&text, delimiter);
        let (found, is_open) = rows(&text, delimiter);
        if is_open {
            // The reference takes the rest of the text for a cell.
            expected.pop();
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn rows_are_the_same_wherever_the_text_is_cut(text in any_text()) {
        let (expected, is_open) = rows(&text, b',');
        for cut in (0..=text.len()).filter(|&it| text.is_char_boundary(it)) {
            let end = whole_rows_end(&text[..cut], b',').unwrap_or(0);
            let (mut found, is_open_before) = rows(&text[..end], b',');
            let (rest, is_open_after) = rows(&text[end..], b',');
            found.extend(rest);
            prop_assert_eq!((is_open_before, is_open_after), (false, is_open), "cut at {}", cut);
            prop_assert_eq!(&found, &expected, "cut at {}", cut);
        }
    }
}

#[test]
fn a_piece_ends_as_late_as_it_can() {
    for (text, rest) in [
        ("a,b\nc,d", "c,d"),
        ("a,b\n", ""),
        ("a\nb,\"c\nd", "b,\"c\nd"),
        ("a\n\"b\"", "\"b\""),
        ("a\n\"b\nc\"\nd", "d"),
        ("a\"b\nc", "c"),
        ("a,b\r\nc", "c"),
        ("\"a\n\"\"\nb", "\"a\n\"\"\nb"),
    ] {
        let end = whole_rows_end(text, b',').unwrap_or(0);
        assert_eq!(&text[end..], rest, "{text:?}");
    }
}
