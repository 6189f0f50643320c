//! Pictures of a template: those of pixels are carried, by what they are and not by what they are called.

use serde::{Deserialize, Serialize};

/// Kinds of pictures that are carried; over others programs run that stand in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Pixels {
    Png,
    Jpeg,
    Gif,
}

impl Pixels {
    /// Of which kind a picture is.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let kinds: [(&[u8], Self); 4] = [
            (b"\x89PNG\r\n\x1a\n", Self::Png),
            (b"\xff\xd8\xff", Self::Jpeg),
            (b"GIF87a", Self::Gif),
            (b"GIF89a", Self::Gif),
        ];
        let found = kinds.into_iter().find(|it| bytes.starts_with(it.0));
        found.map(|it| it.1)
    }

    /// How names of such pictures end.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
        }
    }
}
