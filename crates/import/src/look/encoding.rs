//! Which letters the bytes of a file stand for.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::ImportError;

/// The encoding by its label.
pub(crate) fn named(label: &str) -> Result<&'static Encoding, ImportError> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| ImportError::UnknownEncoding {
        label: label.to_owned(),
    })
}

/// The encoding of bytes from the beginning of a file: by its mark, strictly UTF-8, or guessed.
pub(crate) fn detected(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return encoding;
    }
    // The sample may end within a letter.
    let is_utf8 = std::str::from_utf8(bytes).map_or_else(|it| it.error_len().is_none(), |_| true);
    if is_utf8 {
        return UTF_8;
    }
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
