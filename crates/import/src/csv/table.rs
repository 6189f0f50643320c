//! The rows of a text with separators, one after the other, within limits.
//!
//! A cell is quoted if a quote is its first letter; within quotes two of them stand for one, and what
//! follows the closing quote belongs to the cell as it stands. A row ends at a line feed, a carriage
//! return or both; lines without any letter are no rows. The crate `csv` reads the same, which is proven
//! on random texts.

use memchr::memchr;

use crate::error::ImportError;
use crate::limits;

/// The rows of a text that begins where a row begins.
pub(crate) struct Table<'t> {
    text: &'t str,
    delimiter: u8,
    /// Where the next row begins.
    pub(crate) at: usize,
    cells: Vec<Span>,
    /// Cells that do not stand in the text as they read: quotes were doubled in them.
    spare: String,
    /// Number of the last row that was read, from 1.
    pub(crate) row: u64,
}

/// Where a cell is to be found.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    is_spare: bool,
}

/// One row.
pub(crate) struct Row<'a> {
    text: &'a str,
    spare: &'a str,
    cells: &'a [Span],
    /// Whether any cell was quoted.
    pub(crate) is_quoted: bool,
    /// Bytes from its beginning to its end, as it is written.
    pub(crate) n_bytes: usize,
    /// Whether the text ends with it, without a line end.
    pub(crate) is_unfinished: bool,
}

impl<'a> Row<'a> {
    pub(crate) fn n_cells(&self) -> usize {
        self.cells.len()
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &'a str> {
        self.cells.iter().map(|it| match it.is_spare {
            false => &self.text[it.start..it.end],
            true => &self.spare[it.start..it.end],
        })
    }
}

impl<'t> Table<'t> {
    pub(crate) fn new(text: &'t str, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            at: 0,
            cells: Vec::new(),
            spare: String::new(),
            row: 0,
        }
    }

    /// The next row; none at the end of the text.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, ImportError> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b'\n' | b'\r')) {
            self.at += 1;
        }
        if self.at == bytes.len() {
            return Ok(None);
        }
        self.cells.clear();
        self.spare.clear();
        let start = self.at;
        let mut is_quoted = false;
        let mut marks = Marks::new(bytes, self.delimiter, start);
        loop {
            let end = if bytes.get(self.at) == Some(&b'"') {
                is_quoted = true;
                self.quoted_cell(start, &mut marks)?
            } else {
                let end = marks.next();
                self.cells.push(Span {
                    start: self.at,
                    end,
                    is_spare: false,
                });
                end
            };
            if self.cells.len() > limits::N_COLUMNS + 1 {
                self.check_length(start, end)?;
                return Err(ImportError::TooManyColumns);
            }
            self.at = bytes.len().min(end + 1);
            if bytes.get(end) != Some(&self.delimiter) {
                self.check_length(start, end)?;
                self.row += 1;
                return Ok(Some(Row {
                    text: self.text,
                    spare: &self.spare,
                    cells: &self.cells,
                    is_quoted,
                    n_bytes: end - start,
                    is_unfinished: end == bytes.len(),
                }));
            }
        }
    }

    /// Takes a cell that begins with a quote, and says where it ends.
    fn quoted_cell(
        &mut self,
        row_start: usize,
        marks: &mut Marks<'_>,
    ) -> Result<usize, ImportError> {
        let bytes = self.text.as_bytes();
        let spare_start = self.spare.len();
        let mut from = self.at + 1;
        loop {
            let Some(quote) = memchr(b'"', &bytes[from..]).map(|it| from + it) else {
                self.cells.push(Span {
                    start: self.at,
                    end: bytes.len(),
                    is_spare: false,
                });
                self.check_length(row_start, bytes.len())?;
                return Err(ImportError::UnclosedQuote { row: self.row + 1 });
            };
            if bytes.get(quote + 1) == Some(&b'"') {
                self.spare.push_str(&self.text[from..=quote]);
                from = quote + 2;
                continue;
            }
            let end = marks.next_from(quote + 1);
            let is_plain = end == quote + 1 && self.spare.len() == spare_start;
            if !is_plain {
                self.spare.push_str(&self.text[from..quote]);
                self.spare.push_str(&self.text[quote + 1..end]);
            }
            self.cells.push(Span {
                start: if is_plain { from } else { spare_start },
                end: if is_plain { quote } else { self.spare.len() },
                is_spare: !is_plain,
            });
            return Ok(end);
        }
    }

    /// Refuses a row of giant length.
    fn check_length(&self, start: usize, end: usize) -> Result<(), ImportError> {
        if end - start <= limits::RECORD_BYTES {
            return Ok(());
        }
        let row = self.row + 1;
        let mut n_bytes = 0;
        for cell in &self.cells {
            let n_bytes_before = n_bytes;
            n_bytes += cell.end - cell.start;
            if n_bytes <= limits::RECORD_BYTES {
                continue;
            }
            // A quote was never closed, if the cell that is too much is giant.
            if limits::RECORD_BYTES - n_bytes_before > limits::FIELD_BYTES {
                return Err(ImportError::UnclosedQuote { row });
            }
            return Err(ImportError::RowTooLong { row });
        }
        Ok(())
    }
}

/// Where the last whole row of a text ends, if the text begins where a row begins and goes on after it.
pub(crate) fn whole_rows_end(text: &str, delimiter: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let last_end = |from: usize, to: usize| {
        let at = memchr::memrchr2(b'\n', b'\r', &bytes[from..to])?;
        Some(from + at + 1)
    };
    let (mut from, mut end) = (0, None);
    while let Some(quote) = memchr(b'"', &bytes[from..]).map(|it| from + it) {
        end = last_end(from, quote).or(end);
        let before = quote.checked_sub(1).map(|it| bytes[it]);
        let opens = before.is_none_or(|it| it == delimiter || matches!(it, b'\n' | b'\r'));
        from = quote + 1;
        // A quote elsewhere is a letter like others.
        if opens {
            loop {
                let Some(closing) = memchr(b'"', &bytes[from..]) else {
                    return end;
                };
                from += closing + 1;
                match bytes.get(from) {
                    Some(b'"') => from += 1,
                    Some(_) => break,
                    // Whether it closes the cell is not to be seen yet.
                    None => return end,
                }
            }
        }
    }
    last_end(from, bytes.len()).or(end)
}

/// The places of separators and line ends, eight bytes at a time.
struct Marks<'t> {
    bytes: &'t [u8],
    delimiter: u8,
    /// Where the eight bytes begin.
    word_at: usize,
    /// The highest bit of each of the eight that may be a mark.
    word: u64,
}

impl<'t> Marks<'t> {
    const LOW: u64 = u64::from_le_bytes([0x01; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

    fn new(bytes: &'t [u8], delimiter: u8, from: usize) -> Self {
        let mut marks = Self {
            bytes,
            delimiter,
            word_at: from,
            word: 0,
        };
        marks.look();
        marks
    }

    /// The next mark; the end of the text where there is none.
    fn next(&mut self) -> usize {
        loop {
            while self.word == 0 {
                self.word_at += 8;
                if self.word_at >= self.bytes.len() {
                    return self.bytes.len();
                }
                self.look();
            }
            let at = self.word_at + self.word.trailing_zeros() as usize / 8;
            self.word &= self.word - 1;
            match self.bytes.get(at) {
                Some(b'\n' | b'\r') => return at,
                Some(it) if *it == self.delimiter => return at,
                Some(_) => {}
                None => return self.bytes.len(),
            }
        }
    }

    /// The next mark from a place onwards.
    fn next_from(&mut self, at: usize) -> usize {
        self.word_at = at;
        self.look();
        self.next()
    }

    /// Finds what may be a mark in eight bytes: few others are caught, and none is missed.
    fn look(&mut self) {
        let rest = self.bytes.get(self.word_at..).unwrap_or_default();
        let word = match rest.first_chunk::<8>() {
            Some(word) => u64::from_le_bytes(*word),
            None => {
                let mut word = [0xFF; 8];
                word[..rest.len()].copy_from_slice(rest);
                u64::from_le_bytes(word)
            }
        };
        let apart = word ^ (Self::LOW * u64::from(self.delimiter));
        let is_delimiter = apart.wrapping_sub(Self::LOW) & !apart;
        // Both line ends lie below this byte, and hardly any letter does.
        let is_low = word.wrapping_sub(Self::LOW * 0x0E) & !word;
        self.word = (is_delimiter | is_low) & Self::HIGH;
    }
}

#[cfg(test)]
mod tests;
