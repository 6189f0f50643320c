//! What an outline says that cannot be on a map.

use language::Language;

/// A line of an outline that cannot be on a map.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said_with_line(Language::default()))]
pub struct OutlineError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub mistake: Mistake,
}

/// What is wrong with a line of an outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing stands in front of the colon.
    NameMissing,
    /// A name above its limit.
    NameTooLong {
        /// Its length.
        length: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A card that names no lane, and no lane takes any text.
    NoTextLane,
    /// A card above its limit.
    TooLong {
        /// Its length.
        length: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A text where a feeling was to be.
    NoFeeling {
        /// The text.
        text: String,
    },
    /// A text for a lane of pictures.
    HoldsPictures {
        /// What the lane is called.
        lane: String,
    },
    /// A text that its lane does not take.
    CannotHold {
        /// What the lane is called.
        lane: String,
        /// The text.
        text: String,
    },
    /// The whole is above its limit.
    TooMuch {
        /// Its size in bytes.
        n_bytes: usize,
    },
}

impl OutlineError {
    /// The line and what is wrong with it, without a full stop.
    #[must_use]
    pub fn said_with_line(&self, language: Language) -> String {
        language.outline_line(&self.line.to_string(), &self.said(language))
    }

    /// What is wrong, without a full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match &self.mistake {
            Mistake::NameMissing => language.outline_name_missing(),
            Mistake::NameTooLong { length, limit } => {
                language.outline_name_too_long(&length.to_string(), &limit.to_string())
            }
            Mistake::NoTextLane => language.outline_no_text_lane(),
            Mistake::TooLong { length, limit } => {
                language.outline_too_long(&length.to_string(), &limit.to_string())
            }
            Mistake::NoFeeling { text } => language.outline_no_feeling(&format!("{text:?}")),
            Mistake::HoldsPictures { lane } => language.outline_holds_pictures(lane),
            Mistake::CannotHold { lane, text } => {
                language.outline_cannot_hold(lane, &format!("{text:?}"))
            }
            Mistake::TooMuch { n_bytes } => {
                language.outline_too_much(&(n_bytes / 1_000).to_string())
            }
        }
    }

    /// What to write instead, where there is something.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        Some(match self.mistake {
            Mistake::NameMissing => return None,
            Mistake::NameTooLong { .. } => language.outline_name_too_long_hint(),
            Mistake::NoTextLane => language.outline_no_text_lane_hint(),
            Mistake::TooLong { .. } => language.outline_too_long_hint(),
            Mistake::NoFeeling { .. } => language.outline_no_feeling_hint(),
            Mistake::HoldsPictures { .. } => language.outline_holds_pictures_hint(),
            Mistake::CannotHold { .. } => language.outline_cannot_hold_hint(),
            Mistake::TooMuch { .. } => language.outline_too_much_hint(),
        })
    }
}
