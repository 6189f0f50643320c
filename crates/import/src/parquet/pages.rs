//! The bytes of a Parquet file, of which nothing is taken in that claims to be giant.
//!
//! The reader of Parquet takes as much memory for a page as the head of the page says that it unpacks to. So each
//! head is looked at before: it begins with the kind of the page and its lengths, unpacked and packed.

use std::fmt::Debug;
use std::io::{BufReader, Cursor, Read};

use bytes::Bytes;
use language::Language;
use parquet::errors::{ParquetError, Result};
use parquet::file::reader::{ChunkReader, Length};

use crate::error::ImportError;
use crate::limits;
use crate::parquet::broken;
use crate::source::{self, ForeignFile};

/// How long the mark at the end of a file is, with the length of the description before it.
const END_BYTES: u64 = 8;

/// What a number of a page is told with: the next field, a whole number of 32 bits.
const NEXT_NUMBER: u8 = 0x15;

/// Bytes in which the first three numbers of a head are.
const HEAD_BYTES: usize = 18;

/// A file that is read in parts.
#[derive(Debug)]
pub(crate) struct InPages {
    file: ForeignFile,
    n_bytes: u64,
}

impl InPages {
    pub(crate) fn new(file: ForeignFile, n_bytes: u64) -> Self {
        Self { file, n_bytes }
    }
}

impl Length for InPages {
    fn len(&self) -> u64 {
        self.n_bytes
    }
}

impl ChunkReader for InPages {
    type T = BufReader<source::Bytes>;

    /// What is read from a place on is the end of the file, or the head of a page.
    fn get_read(&self, start: u64) -> Result<Self::T> {
        if self.n_bytes.saturating_sub(start) > END_BYTES {
            let head = source::head(&mut self.file.bytes_from(start), HEAD_BYTES)?;
            check_head(&head).map_err(outside)?;
        }
        Ok(BufReader::new(self.file.bytes_from(start)))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        if length > limits::PARQUET_PAGE_BYTES {
            return Err(outside(too_long()));
        }
        let mut bytes = Vec::new();
        let n_read = self.file.bytes_from(start).take(length as u64);
        let n_read = { n_read }.read_to_end(&mut bytes)?;
        if n_read < length {
            return Err(ParquetError::EOF("the file ends before".to_owned()));
        }
        Ok(bytes.into())
    }
}

/// That a page is no longer than pages are, packed or unpacked.
fn check_head(head: &[u8]) -> std::result::Result<(), ImportError> {
    let mut head = Cursor::new(head);
    let mut lengths = [0; 3];
    for length in &mut lengths {
        let strange = || broken("a page does not say how long it is");
        *length = number(&mut head).ok_or_else(strange)?;
    }
    let most = limits::PARQUET_PAGE_BYTES as u64;
    if lengths[1..].iter().any(|it| *it > most) {
        return Err(too_long());
    }
    Ok(())
}

/// The next number of a head; one below nothing is giant.
fn number(head: &mut Cursor<&[u8]>) -> Option<u64> {
    let mut byte = || {
        let mut byte = [0];
        head.read_exact(&mut byte).ok().map(|()| byte[0])
    };
    if byte()? != NEXT_NUMBER {
        return None;
    }
    let mut zigzag = 0_u64;
    for place in 0..5 {
        let next = byte()?;
        zigzag |= u64::from(next & 0x7f) << (7 * place);
        if next < 0x80 {
            return Some(if zigzag.is_multiple_of(2) {
                zigzag / 2
            } else {
                u64::MAX
            });
        }
    }
    None
}

fn too_long() -> ImportError {
    ImportError::ParquetLimit {
        what: Language::import_limit_page,
    }
}

fn outside(error: ImportError) -> ParquetError {
    ParquetError::External(Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::check_head;
    use crate::error::ImportError;

    #[test]
    fn a_page_says_how_long_it_is_before_it_is_read() {
        // A data page of 200 bytes, packed 100; the same, unpacked to 64 MiB, and to one more.
        for (unpacked, is_fine) in [
            (&[0x90, 0x03][..], true),
            (&[0x80, 0x80, 0x80, 0x40], true),
            (&[0x82, 0x80, 0x80, 0x40], false),
            (&[0xfe, 0xff, 0xff, 0xff, 0x0f], false),
            (&[0x01], false),
        ] {
            for is_packed in [false, true] {
                let mut head = vec![0x15, 0x00, 0x15];
                let short = [0xc8, 0x01];
                let lengths = match is_packed {
                    true => [&short[..], unpacked],
                    false => [unpacked, &short[..]],
                };
                head.extend(lengths[0]);
                head.push(0x15);
                head.extend(lengths[1]);
                let checked = check_head(&head);
                assert_eq!(checked.is_ok(), is_fine, "{head:02x?}");
                let is_limit = matches!(checked, Err(ImportError::ParquetLimit { .. }));
                assert_eq!(is_limit, !is_fine, "{head:02x?}");
            }
        }
        for strange in [&[][..], &[0x15], &[0x25, 0, 0x15, 0, 0x15, 0]] {
            let checked = check_head(strange);
            assert!(matches!(checked, Err(ImportError::BrokenParquet { .. })));
        }
    }
}
