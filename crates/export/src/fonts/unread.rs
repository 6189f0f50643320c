//! Why a font from elsewhere cannot be used, in sentences, with a next step.

use language::Language;

use super::reading::{MOST_BYTES, MOST_GLYPHS};

/// Why a font from elsewhere cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum Unread {
    /// A file of another kind.
    OtherKind,
    /// Several fonts in one file.
    Collection,
    /// A font packed for pages of the web.
    ForPages,
    /// Too many bytes, before or after it was made anew.
    TooManyBytes,
    /// So many glyphs.
    TooManyGlyphs(u16),
    /// What it says of itself does not hold.
    Damaged,
    /// Its maker does not allow to put it into documents.
    Restricted,
    /// Its maker allows to put it into documents whole, or as pixels, but not the part of it that is used.
    OnlyWhole,
    /// It lacks letters or figures.
    NoLatin,
    /// It has no name.
    Nameless,
    /// It is called as the font that maps are written in anyway.
    Ours,
}

impl Unread {
    /// What is wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, it: Language) -> String {
        match self {
            Self::OtherKind => it.font_other_kind(),
            Self::Collection => it.font_collection(),
            Self::ForPages => it.font_for_pages(),
            Self::TooManyBytes => it.font_too_many_bytes((MOST_BYTES >> 20) as u64),
            Self::TooManyGlyphs(n) => {
                it.font_too_many_glyphs(u64::from(*n), u64::from(MOST_GLYPHS))
            }
            Self::Damaged => it.font_damaged(),
            Self::Restricted => it.font_restricted(),
            Self::OnlyWhole => it.font_only_whole(),
            Self::NoLatin => it.font_no_latin(),
            Self::Nameless => it.font_nameless(),
            Self::Ours => it.font_ours(),
        }
    }

    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(&self, it: Language) -> String {
        match self {
            Self::OtherKind | Self::Nameless => it.font_other_kind_hint(),
            Self::Collection => it.font_collection_hint(),
            Self::ForPages => it.font_for_pages_hint(),
            Self::TooManyBytes | Self::TooManyGlyphs(_) => it.font_too_many_hint(),
            Self::Damaged => it.font_damaged_hint(),
            Self::Restricted | Self::OnlyWhole => it.font_restricted_hint(),
            Self::NoLatin => it.font_no_latin_hint(),
            Self::Ours => it.font_ours_hint(),
        }
    }
}
