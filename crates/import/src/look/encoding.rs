//! Which letters the bytes of a file stand for.

use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use crate::error::ImportError;
use crate::source::read_some;

/// The encoding by its label.
pub(crate) fn named(label: &str) -> Result<&'static Encoding, ImportError> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| ImportError::UnknownEncoding {
        label: label.to_owned(),
    })
}

/// The encoding that the first bytes of a file show by themselves: by their mark, or by their zeros.
pub(crate) fn marked(bytes: &[u8]) -> Option<&'static Encoding> {
    let by_mark = Encoding::for_bom(bytes).map(|it| it.0);
    by_mark.or_else(|| unmarked_utf16(bytes))
}

/// Whether bytes are UTF-8; they may end within a letter.
pub(crate) fn is_utf8(input: &mut dyn Read) -> io::Result<bool> {
    let mut bytes = vec![0; 64 << 10];
    let mut n_kept = 0;
    loop {
        let n_read = read_some(input, &mut bytes[n_kept..])?;
        if n_read == 0 {
            return Ok(true);
        }
        let n_bytes = n_kept + n_read;
        let n_valid = match std::str::from_utf8(&bytes[..n_bytes]) {
            Ok(text) => text.len(),
            Err(error) if error.error_len().is_some() => return Ok(false),
            Err(error) => error.valid_up_to(),
        };
        bytes.copy_within(n_valid..n_bytes, 0);
        n_kept = n_bytes - n_valid;
    }
}

/// The encoding of bytes that are not UTF-8: as it is declared, or as their letters look.
pub(crate) fn guessed(bytes: &[u8]) -> &'static Encoding {
    if let Some(encoding) = declared(bytes) {
        return encoding;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// UTF-16 text of Western letters has a zero in every other byte.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = &bytes[..bytes.len().min(1024)];
    let n_pairs = pairs.len() / 2;
    let zeros = |odd: usize| {
        pairs
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|it| **it == 0)
            .count()
    };
    let (first, second) = (zeros(0), zeros(1));
    if n_pairs < 4 {
        return None;
    }
    if second * 10 > n_pairs * 7 && first * 10 < n_pairs {
        return Some(UTF_16LE);
    }
    (first * 10 > n_pairs * 7 && second * 10 < n_pairs).then_some(UTF_16BE)
}

/// The encoding that an XML file names in its first line.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let line = bytes.strip_prefix(b"<?xml")?;
    let line = &line[..line.iter().position(|it| *it == b'>')?];
    let line = std::str::from_utf8(line).ok()?;
    let value = line.split_once("encoding")?.1;
    let quote = value.find(['"', '\''])?;
    let value = &value[quote + 1..];
    Encoding::for_label(&value.as_bytes()[..value.find(['"', '\''])?])
}
