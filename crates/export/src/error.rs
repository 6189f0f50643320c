//! Why a picture could not be written, in sentences, with a next step.

use thiserror::Error;

use crate::png::MOST_PIXELS_A_SIDE;

/// Why a picture could not be written.
#[derive(Debug, Error)]
pub enum ExportError {
    /// It would have more pixels than can be drawn.
    #[error(
        "the picture would be {width} × {height} pixels; {MOST_PIXELS_A_SIDE} a side is the most"
    )]
    TooLarge {
        /// Width in pixels.
        width: u64,
        /// Height in pixels.
        height: u64,
    },
    /// The scale is not a number above zero.
    #[error("a scale of {scale} cannot be drawn")]
    Scale {
        /// The scale.
        scale: f32,
    },
    /// The map could not be turned into pixels.
    #[error("the map could not be turned into pixels: {reason}")]
    Pixels {
        /// What the renderer says.
        reason: String,
    },
    /// What was to be shown on a card is no picture, or too large.
    #[error("this is not a picture that can be shown: {reason}")]
    NotAPicture {
        /// What is wrong with it.
        reason: String,
    },
    /// The place it was to be written to did not take it.
    #[error("the picture could not be saved: {0}")]
    Write(#[from] std::io::Error),
}

impl ExportError {
    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => {
                "Choose a smaller scale, or export it as SVG, which has no limit."
            }
            Self::Scale { .. } => "Choose one above 0, for example 2.",
            Self::Pixels { .. } => "Export it as SVG instead.",
            Self::NotAPicture { .. } => "Choose a PNG, JPEG or SVG file.",
            Self::Write(_) => "Check that the disk has room and the folder may be written to.",
        }
    }
}
