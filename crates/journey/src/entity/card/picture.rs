//! A picture on a card, kept in the file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CardId, PictureId};

/// A picture on a card of an image lane; the card's text says what it shows. At most one for each card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Picture {
    /// Identity.
    pub id: PictureId,
    /// The card it is on.
    pub card: CardId,
    /// The bytes of a PNG file in base64, with nothing in it but pixels.
    pub png: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The picture it was first copied from with its map, which may be gone: both are twins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub twin_of: Option<PictureId>,
}

/// The size in pixels of a PNG file in base64; none where the text is no such file.
pub(crate) fn size_of_png(png: &str) -> Option<(u32, u32)> {
    let digits = png.trim_end_matches('=');
    let padding = png.len() - digits.len();
    if !png.len().is_multiple_of(4) || padding > 2 || !digits.bytes().all(is_digit) {
        return None;
    }
    // Signature, length and name of the first chunk, width, height: 24 bytes are 32 digits.
    let head: Vec<u32> = png.get(..32)?.bytes().filter_map(value).collect();
    let bytes: Vec<u8> = head
        .chunks_exact(4)
        .flat_map(|it| {
            ((it[0] << 18) | (it[1] << 12) | (it[2] << 6) | it[3]).to_be_bytes()[1..].to_vec()
        })
        .collect();
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.get(12..16)? == b"IHDR";
    let (width, height) = (number(16)?, number(20)?);
    (is_png && width > 0 && height > 0).then_some((width, height))
}

fn is_digit(byte: u8) -> bool {
    value(byte).is_some()
}

/// What a digit of base64 stands for.
fn value(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::size_of_png;

    #[test]
    fn only_the_bytes_of_a_png_have_a_size() {
        let dot = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAD0lEQVR4nGNgaGiAIjgLADkUBgEQX91EAAAAAElFTkSuQmCC";
        for (text, size) in [
            (dot, Some((3, 2))),
            ("", None),
            ("iVBORw0KGgo=", None),
            (
                "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
                None,
            ),
            (&dot.replace('R', "\""), None),
            (&dot[..dot.len() - 1], None),
        ] {
            assert_eq!(size_of_png(text), size, "{text}");
        }
    }
}
