//! The text of a CSV in pieces of whole rows.

use crate::csv::table::{Table, whole_rows_end};
use crate::error::ImportError;
use crate::limits;
use crate::meter::Meter;
use crate::source::Text;

/// The text of a file in pieces of whole rows.
pub(crate) struct Blocks {
    text: Text,
    delimiter: u8,
    /// What was read and not handed out: the beginning of a row, or rows past the header.
    rest: String,
    /// Room that was handed out and given back: no piece asks the system for memory.
    room: Vec<String>,
    is_over: bool,
}

/// Some whole rows.
pub(crate) struct Block {
    pub(crate) text: String,
    /// Whether any bytes could not be decoded so far.
    pub(crate) is_damaged: bool,
}

impl Blocks {
    /// Bytes of a piece, unless one row needs more.
    const BYTES: usize = 2 << 20;
    /// A row of which this much is there has gone past its limit, whatever follows.
    const MOST_BYTES: usize = 3 * limits::RECORD_BYTES;

    pub(crate) fn new(text: Text, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            rest: String::new(),
            room: Vec::new(),
            is_over: false,
        }
    }

    /// Goes past the first rows.
    pub(crate) fn skip_rows(
        &mut self,
        n_all: u64,
        meter: &mut Meter<'_>,
    ) -> Result<(), ImportError> {
        let mut n_rows = n_all;
        while n_rows > 0
            && let Some(block) = self.next(meter)?
        {
            let mut table = Table::new(&block.text, self.delimiter);
            table.row = n_all - n_rows;
            while n_rows > 0 && table.next()?.is_some() {
                n_rows -= 1;
            }
            self.rest.insert_str(0, &block.text[table.at..]);
        }
        Ok(())
    }

    /// Takes back the room of a piece that is done with.
    pub(crate) fn give_back(&mut self, mut text: String) {
        text.clear();
        self.room.push(text);
    }

    /// The next rows; none at the end of the file.
    pub(crate) fn next(&mut self, meter: &mut Meter<'_>) -> Result<Option<Block>, ImportError> {
        let mut text = self.room.pop().unwrap_or_default();
        text.push_str(&self.rest);
        self.rest.clear();
        let mut n_bytes_wanted = Self::BYTES.max(text.len());
        text.reserve((n_bytes_wanted + Text::ROOM_BYTES).saturating_sub(text.len()));
        loop {
            while !self.is_over && text.len() < n_bytes_wanted {
                meter.tick()?;
                self.is_over = self.text.append_to(&mut text)? == 0;
            }
            if self.is_over {
                break;
            }
            if let Some(end) = whole_rows_end(&text, self.delimiter) {
                self.rest.push_str(&text[end..]);
                text.truncate(end);
                break;
            }
            if text.len() >= Self::MOST_BYTES {
                break;
            }
            n_bytes_wanted = text.len() * 2;
        }
        Ok((!text.is_empty()).then_some(Block {
            text,
            is_damaged: self.text.is_damaged,
        }))
    }
}
