//! The font of a brand as it is kept: plain TrueType files with nothing in them but outlines, signs and how these
//! stand beside each other.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::artwork::decoded;
use crate::ids::FontId;
use crate::limits;

/// The font in which the maps of a file are written: one at most for a file. It is kept apart from its brand, so that
/// another colour does not carry it along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BrandFont {
    /// Identity.
    pub id: FontId,
    /// What it is.
    pub typeface: Typeface,
}

/// A font, with the cuts that there are of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Typeface {
    /// What it is called.
    pub family: String,
    /// The bytes of the cut for text, in base64.
    #[ts(type = "string")]
    pub regular: Arc<str>,
    /// The bytes of the cut for headings, in base64; they are written in the other one where there is none.
    #[ts(type = "string | null")]
    pub bold: Option<Arc<str>>,
    /// Whether its maker allows no more than looking at it and printing it.
    pub is_for_viewing: bool,
}

/// The tables that a font may have, in the order in which they stand.
const TABLES: [&[u8; 4]; 13] = [
    b"GDEF", b"GPOS", b"GSUB", b"OS/2", b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca",
    b"maxp", b"name", b"post",
];
/// How many of them, from the first, a font can do without.
const WITHOUT: usize = 3;
/// What stands in the table `head` of every font.
const MAGIC: u32 = 0x5f0f_3cf5;

impl Typeface {
    /// Whether it can be kept: its name is one, and each of its cuts is plain outlines.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        is_font_family(&self.family) && self.cuts().all(|it| is_font(it))
    }

    /// The bytes of its cuts in base64: that for text first.
    pub fn cuts(&self) -> impl Iterator<Item = &Arc<str>> {
        std::iter::once(&self.regular).chain(&self.bold)
    }
}

/// Whether a text can be the name of a font, which stands in style sheets and office files. The font that maps are
/// written in anyway is none of them: two fonts of one name could not be told apart.
#[must_use]
pub fn is_font_family(text: &str) -> bool {
    let is_plain = |it: char| it.is_alphanumeric() || " -_.&+".contains(it);
    let n = text.chars().count();
    let is_ours = text.eq_ignore_ascii_case("Inter");
    (1..=limits::FONT_FAMILY).contains(&n)
        && !is_ours
        && text.trim() == text
        && text.chars().all(is_plain)
}

/// Whether a text is the base64 of a font of plain outlines: no program runs in it, no sign is made of others, and
/// all that is said of places and lengths holds.
#[must_use]
pub fn is_font(text: &str) -> bool {
    let bytes = (text.len() <= limits::FONT)
        .then(|| decoded(text))
        .flatten();
    bytes.is_some_and(|it| has_plain_outlines(&it).is_some())
}

/// Looks through a font; none where something does not hold.
fn has_plain_outlines(bytes: &[u8]) -> Option<()> {
    let tables = tables(bytes)?;
    let table = |tag: &[u8; 4]| {
        let found = tables.iter().find(|it| it.0 == tag)?;
        Some(found.1)
    };
    let (head, maxp, hhea) = (table(b"head")?, table(b"maxp")?, table(b"hhea")?);
    let per_em = u16_at(head, 18)?;
    let is_head = head.len() == 54 && u32_at(head, 12)? == MAGIC;
    holds(is_head && (16..=16_384).contains(&per_em))?;
    let n_glyphs = usize::from(u16_at(maxp, 4)?);
    holds(u32_at(maxp, 0)? == 0x1_0000 && maxp.len() == 32 && n_glyphs > 0)?;
    let n_wide = usize::from(u16_at(hhea, 34)?);
    holds(hhea.len() == 36 && (1..=n_glyphs).contains(&n_wide))?;
    holds(table(b"hmtx")?.len() == 2 * n_wide + 2 * n_glyphs)?;
    let loca = table(b"loca")?;
    let is_long = u16_at(head, 50)? == 1;
    holds(loca.len() == (n_glyphs + 1) * if is_long { 4 } else { 2 })?;
    let place = |at: usize| {
        if is_long {
            Some(u32_at(loca, 4 * at)? as usize)
        } else {
            Some(2 * usize::from(u16_at(loca, 2 * at)?))
        }
    };
    let glyf = table(b"glyf")?;
    for at in 0..n_glyphs {
        let (from, to) = (place(at)?, place(at + 1)?);
        let glyph = glyf.get(from..to)?;
        // A sign of fewer than no contours is made of others.
        holds(glyph.is_empty() || glyph.len() >= 10 && u16_at(glyph, 0)? < 0x8000)?;
    }
    Some(())
}

/// The tables of a font: only those that there may be, one behind the other, with nothing between them.
fn tables(bytes: &[u8]) -> Option<Vec<(&[u8], &[u8])>> {
    let n = usize::from(u16_at(bytes, 4)?);
    holds(u32_at(bytes, 0)? == 0x1_0000 && n <= TABLES.len())?;
    let mut allowed = TABLES.iter();
    let mut found = Vec::with_capacity(n);
    let mut taken = Vec::with_capacity(n);
    for record in bytes.get(12..12 + 16 * n)?.chunks_exact(16) {
        let (tag, from) = (&record[..4], u32_at(record, 8)? as usize);
        let length = u32_at(record, 12)? as usize;
        let passed: Vec<_> = allowed
            .by_ref()
            .take_while(|it| it.as_slice() != tag)
            .collect();
        holds(passed.iter().all(|it| TABLES[..WITHOUT].contains(it)))?;
        taken.push((from, from.checked_add(length)?));
        found.push((tag, bytes.get(from..from.checked_add(length)?)?));
    }
    taken.sort_unstable();
    let mut end = 12 + 16 * n;
    for (from, to) in taken {
        holds(from == end.next_multiple_of(4))?;
        end = to;
    }
    let is_whole = allowed.next().is_none() && bytes.len() == end.next_multiple_of(4);
    is_whole.then_some(found)
}

fn holds(it: bool) -> Option<()> {
    it.then_some(())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
