//! Pictures of a template, by what they are and not by what they are called: those of pixels, and metafiles, in which
//! offices keep logos. We cannot draw a metafile; it is carried as it is where its records are whole.

use serde::{Deserialize, Serialize};

/// The record that ends an enhanced metafile.
const LAST_OF_EMF: u32 = 14;

/// Kinds of pictures that are carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum PictureKind {
    Png,
    Jpeg,
    Gif,
    Emf,
    Wmf,
}

impl PictureKind {
    /// Of which kind a picture is.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let kinds: [(&[u8], Self); 4] = [
            (b"\x89PNG\r\n\x1a\n", Self::Png),
            (b"\xff\xd8\xff", Self::Jpeg),
            (b"GIF87a", Self::Gif),
            (b"GIF89a", Self::Gif),
        ];
        let found = kinds.into_iter().find(|it| bytes.starts_with(it.0));
        let of_pixels = found.map(|it| it.1);
        of_pixels
            .or_else(|| is_emf(bytes).then_some(Self::Emf))
            .or_else(|| is_wmf(bytes).then_some(Self::Wmf))
    }

    /// How names of such pictures end.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
            Self::Emf => "emf",
            Self::Wmf => "wmf",
        }
    }
}

/// Whether these are the records of an enhanced metafile, from the header to the last.
fn is_emf(bytes: &[u8]) -> bool {
    if !bytes.starts_with(b"\x01\0\0\0") || bytes.get(40..44) != Some(b" EMF".as_slice()) {
        return false;
    }
    let mut at = 0;
    loop {
        let (Some(kind), Some(length)) = (number(bytes, at), number(bytes, at + 4)) else {
            return false;
        };
        let Some(next) = at.checked_add(length as usize) else {
            return false;
        };
        if length < 8 || length % 4 != 0 || next > bytes.len() {
            return false;
        }
        if kind == LAST_OF_EMF {
            return true;
        }
        at = next;
    }
}

/// Whether these are the records of a metafile of the older kind, with or without the header that places it.
fn is_wmf(bytes: &[u8]) -> bool {
    let placed = bytes.strip_prefix(b"\xd7\xcd\xc6\x9a");
    let records = placed.map_or(Some(bytes), |it| it.get(18..));
    let Some(records) = records.filter(|it| {
        it.starts_with(b"\x01\0\x09\0\0\x03") || it.starts_with(b"\x01\0\x09\0\0\x01")
    }) else {
        return false;
    };
    let mut at = 18;
    loop {
        let (Some(n_words), Some(kind)) = (number(records, at), records.get(at + 4..at + 6)) else {
            return false;
        };
        let Some(next) = (n_words as usize)
            .checked_mul(2)
            .and_then(|it| at.checked_add(it))
        else {
            return false;
        };
        if n_words < 3 || next > records.len() {
            return false;
        }
        if kind == [0, 0] {
            return true;
        }
        at = next;
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::PictureKind;

    fn emf(records: &[(u32, u32)]) -> Vec<u8> {
        let mut bytes = vec![0; 88];
        bytes[..4].copy_from_slice(&1_u32.to_le_bytes());
        bytes[4..8].copy_from_slice(&88_u32.to_le_bytes());
        bytes[40..44].copy_from_slice(b" EMF");
        for (kind, length) in records {
            bytes.extend(kind.to_le_bytes());
            bytes.extend(length.to_le_bytes());
            bytes.resize(bytes.len() + *length as usize - 8, 0);
        }
        bytes
    }

    fn wmf(placed: bool, last: [u8; 6]) -> Vec<u8> {
        let mut bytes = Vec::new();
        if placed {
            bytes.extend(b"\xd7\xcd\xc6\x9a");
            bytes.extend([0; 18]);
        }
        bytes.extend(b"\x01\0\x09\0\0\x03");
        bytes.extend([0; 12]);
        bytes.extend(b"\x04\0\0\0\x03\x01\x08\0");
        bytes.extend(last);
        bytes
    }

    #[test]
    fn whole_metafiles_are_carried() {
        let end = [3, 0, 0, 0, 0, 0];
        assert_eq!(
            PictureKind::of(&emf(&[(17, 12), (14, 20)])),
            Some(PictureKind::Emf)
        );
        assert_eq!(PictureKind::of(&wmf(true, end)), Some(PictureKind::Wmf));
        assert_eq!(PictureKind::of(&wmf(false, end)), Some(PictureKind::Wmf));
    }

    #[test]
    fn what_only_begins_like_one_is_not() {
        let broken = [
            b"\x01\0\0\0 EMF".to_vec(),
            emf(&[]),
            emf(&[(17, 12)]),
            emf(&[(17, 10), (14, 20)]),
            emf(&[(14, 20)])[..100].to_vec(),
            wmf(true, [2, 0, 0, 0, 0, 0]),
            wmf(false, [0xff; 6]),
            wmf(true, [3, 0, 0, 0, 0, 0])[..30].to_vec(),
            b"MZ".to_vec(),
        ];
        for it in broken {
            assert_eq!(PictureKind::of(&it), None, "{it:?}");
        }
    }
}
