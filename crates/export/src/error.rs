//! Why a picture could not be written.

use thiserror::Error;

use crate::png::MOST_PIXELS_A_SIDE;

/// Why a picture could not be written.
#[derive(Debug, Error)]
pub enum ExportError {
    /// It would have more pixels than can be drawn.
    #[error(
        "The picture would be {width} × {height} pixels; {MOST_PIXELS_A_SIDE} a side is the most. \
         Choose a smaller scale, or export it as SVG, which has no limit."
    )]
    TooLarge {
        /// Width in pixels.
        width: u64,
        /// Height in pixels.
        height: u64,
    },
    /// The scale is not a number above zero.
    #[error("A scale of {scale} cannot be drawn. Choose one above 0, for example 2.")]
    Scale {
        /// The scale.
        scale: f32,
    },
    /// The map could not be turned into pixels.
    #[error("The map could not be turned into pixels: {reason}. Export it as SVG instead.")]
    Pixels {
        /// What the renderer says.
        reason: String,
    },
    /// The place it was to be written to did not take it.
    #[error("The picture could not be saved: {0}. Check the disk and try again.")]
    Write(#[from] std::io::Error),
}
