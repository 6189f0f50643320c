//! Why a picture could not be written, in sentences, with a next step.

use language::Language;
use thiserror::Error;

use crate::png::MOST_PIXELS_A_SIDE;

/// Why a picture could not be written.
#[derive(Debug, Error)]
#[error("{}", self.said(Language::default()))]
pub enum ExportError {
    /// It would have more pixels than can be drawn.
    TooLarge {
        /// Width in pixels.
        width: u64,
        /// Height in pixels.
        height: u64,
    },
    /// The scale is not a number above zero.
    Scale {
        /// The scale.
        scale: f32,
    },
    /// The map could not be turned into pixels.
    Pixels {
        /// Why.
        reason: Unfit,
    },
    /// A sheet was to be joined from others that are not smaller.
    Tiles,
    /// The one page was to be joined from several sheets.
    OnePageOfTiles,
    /// The map could not be turned into pages.
    Pdf {
        /// Why.
        reason: Unfit,
    },
    /// The map could not be turned into slides.
    Slides {
        /// Why.
        reason: Unfit,
    },
    /// The template cannot be used.
    Template(#[from] crate::TemplateError),
    /// The map could not be turned into a workbook.
    Workbook {
        /// Why.
        reason: Unfit,
    },
    /// What was to be shown on a card is no picture, or too large.
    NotAPicture {
        /// What is wrong with it.
        reason: Unfit,
    },
    /// The place it was to be written to did not take it.
    Write(#[from] std::io::Error),
}

/// Why something cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It has no width or no height.
    NoArea,
    /// It has more bytes than are looked at.
    TooManyBytes,
    /// An SVG with more shapes than are kept.
    TooManyShapes,
    /// An SVG in which nothing can be shown.
    Empty,
    /// It has more pixels than are opened.
    TooManyPixels,
    /// It is of another kind.
    OtherKind,
    /// What stands in it is no picture.
    Unreadable,
    /// In the words of the renderer.
    Renderer(String),
}

impl Unfit {
    fn said(&self, language: Language) -> String {
        match self {
            Self::NoArea => language.paper_no_area(),
            Self::TooManyBytes => language.paper_too_many_bytes(),
            Self::TooManyShapes => language.paper_too_many_shapes(),
            Self::Empty => language.paper_empty(),
            Self::TooManyPixels => language.paper_too_many_pixels(),
            Self::OtherKind => language.paper_other_kind(),
            Self::Unreadable => language.paper_unreadable(),
            Self::Renderer(said) => said.clone(),
        }
    }
}

impl ExportError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::TooLarge { width, height } => language.paper_too_large(
                &width.to_string(),
                &height.to_string(),
                &MOST_PIXELS_A_SIDE.to_string(),
            ),
            Self::Scale { scale } => language.paper_scale(&scale.to_string()),
            Self::Pixels { reason } => language.paper_pixels(&reason.said(language)),
            Self::Tiles => language.paper_tiles(),
            Self::OnePageOfTiles => language.paper_one_page_of_tiles(),
            Self::Pdf { reason } => language.paper_pages(&reason.said(language)),
            Self::Slides { reason } => language.paper_slides(&reason.said(language)),
            Self::Template(error) => error.said(language),
            Self::Workbook { reason } => language.sheets_unwritten(&reason.said(language)),
            Self::NotAPicture { reason } => language.paper_not_a_picture(&reason.said(language)),
            Self::Write(error) => language.paper_not_saved(&error.to_string()),
        }
    }

    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(&self, language: Language) -> String {
        match self {
            Self::TooLarge { .. } => language.paper_too_large_hint(),
            Self::Scale { .. } => language.paper_scale_hint(),
            Self::Pixels { .. } => language.paper_pixels_hint(),
            Self::Tiles => language.paper_tiles_hint(),
            Self::OnePageOfTiles => language.paper_one_page_of_tiles_hint(),
            Self::Pdf { .. } => language.paper_pages_hint(),
            Self::Slides { .. } => language.paper_slides_hint(),
            Self::Template(error) => error.hint(language),
            Self::Workbook { .. } => language.sheets_unwritten_hint(),
            Self::NotAPicture {
                reason: Unfit::TooManyShapes,
            } => language.paper_too_many_shapes_hint(),
            Self::NotAPicture { .. } => language.paper_not_a_picture_hint(),
            Self::Write(_) => language.paper_not_saved_hint(),
        }
    }
}
