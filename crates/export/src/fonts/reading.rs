//! A font from elsewhere, made anew: what comes out has outlines, signs and how these stand beside each other in it,
//! and nothing else. Whatever it was, it becomes one plain kind, so that the screen and every file draw the same.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::{is_font, limits};
use serde::{Deserialize, Serialize};
use skrifa::instance::{Location, LocationRef};
use skrifa::raw::tables::gsub::{ExtensionSubtable, SingleSubst, SubstitutionLookup};
use skrifa::raw::{FontRef, TableProvider};
use skrifa::string::StringId;
use skrifa::{GlyphId, MetadataProvider, Tag};

use super::rebuilding::{Cut, rebuilt};
use super::unread::Unread;

/// A file with more bytes is not looked at.
pub const MOST_BYTES: usize = 8 << 20;
/// A font with more glyphs is not read.
pub(super) const MOST_GLYPHS: u16 = 12_000;
/// More tables no font has.
const MOST_TABLES: usize = 64;
/// The weight of text.
const TEXT: u16 = 400;
/// The weight of headings.
const HEADINGS: u16 = 700;
/// From this weight on a font is one for headings.
const BOLD: u16 = 600;

/// What a font is to be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FontUse {
    /// For text; a variable font for headings too.
    Text,
    /// For headings.
    Headings,
}

/// A font that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFont {
    /// What it is called.
    pub family: String,
    /// Its cut for what it is to be used for: the bytes of a font, in base64.
    pub cut: String,
    /// Its cut for headings, where it is for text and has one.
    pub bold: Option<String>,
    /// Whether its cut is a bold one.
    pub is_bold: bool,
    /// Whether its maker allows no more than looking at it and printing it.
    pub is_for_viewing: bool,
}

impl ReadFont {
    /// Whether nothing is in it but what can be kept.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let mut cuts = std::iter::once(&self.cut).chain(&self.bold);
        cuts.all(|it| is_font(it)) && journey::is_font_family(&self.family)
    }
}

/// A TrueType or OpenType file as plain outlines.
///
/// # Errors
/// Why it cannot be used.
pub fn read_font(bytes: &[u8], of: FontUse) -> Result<ReadFont, Unread> {
    let font = opened(bytes)?;
    let is_for_viewing = allowed(&font)?;
    let family = family(&font)?;
    check_letters(&font)?;
    let weights = font.axes().get_by_tag(Tag::new(b"wght"));
    let cut = |weight: u16| {
        let wanted = [("wght", f32::from(weight))];
        let place = weights.as_ref().map(|_| font.axes().location(wanted));
        let place: Location = place.unwrap_or_default();
        made(&font, (&family, weight), LocationRef::from(&place))
    };
    let is_bold = font.attributes().weight.value() >= f32::from(BOLD);
    Ok(match of {
        FontUse::Text => ReadFont {
            cut: cut(TEXT)?,
            bold: weights.as_ref().map(|_| cut(HEADINGS)).transpose()?,
            is_bold: is_bold && weights.is_none(),
            is_for_viewing,
            family,
        },
        FontUse::Headings => ReadFont {
            cut: cut(HEADINGS)?,
            bold: None,
            is_bold: is_bold || weights.is_some(),
            is_for_viewing,
            family,
        },
    })
}

/// The font of a file that is one of the kinds that are read.
fn opened(bytes: &[u8]) -> Result<FontRef<'_>, Unread> {
    match bytes.get(..4) {
        _ if bytes.len() > MOST_BYTES => return Err(Unread::TooManyBytes),
        Some(b"ttcf") => return Err(Unread::Collection),
        Some(b"wOFF" | b"wOF2") => return Err(Unread::ForPages),
        Some([0, 1, 0, 0] | b"OTTO" | b"true") => {}
        Some(_) | None => return Err(Unread::OtherKind),
    }
    let font = FontRef::new(bytes).map_err(|_| Unread::Damaged)?;
    if font.table_directory().table_records().len() > MOST_TABLES {
        return Err(Unread::Damaged);
    }
    let n_glyphs = font.maxp().map_err(|_| Unread::Damaged)?.num_glyphs();
    if n_glyphs > MOST_GLYPHS {
        return Err(Unread::TooManyGlyphs(n_glyphs));
    }
    Ok(font)
}

/// Whether a font is for viewing alone; its maker says so in the table that says how heavy it is.
fn allowed(font: &FontRef<'_>) -> Result<bool, Unread> {
    // A font that says nothing is one from the time before that could be said.
    let Ok(os2) = font.os2() else {
        return Ok(false);
    };
    let said = os2.fs_type();
    // Of several the widest holds.
    let (is_restricted, is_for_viewing, is_editable) =
        (said & 2 != 0, said & 4 != 0, said & 8 != 0);
    if is_restricted && !is_for_viewing && !is_editable {
        return Err(Unread::Restricted);
    }
    if said & 0x300 != 0 {
        return Err(Unread::OnlyWhole);
    }
    Ok(is_for_viewing && !is_editable)
}

/// What a font is called, in letters that mean nothing in a style sheet.
fn family(font: &FontRef<'_>) -> Result<String, Unread> {
    font.name().map_err(|_| Unread::Damaged)?;
    let said = |id| {
        let name = font.localized_strings(id).english_or_first()?;
        let letters: String = name.chars().take(4 * limits::FONT_FAMILY).collect();
        let plain = |it: char| it.is_alphanumeric() || " -_.&+".contains(it);
        let letters: String = letters.chars().filter(|it| plain(*it)).collect();
        let short: String = letters.trim().chars().take(limits::FONT_FAMILY).collect();
        Some(short.trim().to_owned()).filter(|it| !it.is_empty())
    };
    let said = said(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| said(StringId::FAMILY_NAME));
    match said {
        Some(name) if journey::is_font_family(&name) => Ok(name),
        Some(_) => Err(Unread::Ours),
        None => Err(Unread::Nameless),
    }
}

fn check_letters(font: &FontRef<'_>) -> Result<(), Unread> {
    let signs = font.charmap();
    let mut letters = ('A'..='Z').chain('a'..='z').chain('0'..='9');
    let has_all = letters.all(|it| signs.map(it).is_some_and(|it| it != GlyphId::NOTDEF));
    has_all.then_some(()).ok_or(Unread::NoLatin)
}

/// One cut, in base64.
fn made(
    font: &FontRef<'_>,
    (family, weight): (&str, u16),
    place: LocationRef<'_>,
) -> Result<String, Unread> {
    let n_glyphs = u32::from(font.maxp().map_err(|_| Unread::Damaged)?.num_glyphs());
    let is_there = |(sign, glyph): (u32, GlyphId)| {
        let sign = char::from_u32(sign).filter(|it| !it.is_control())?;
        let glyph = Some(glyph).filter(|it| (1..n_glyphs).contains(&it.to_u32()))?;
        Some((sign, glyph))
    };
    let mut signs: BTreeMap<char, GlyphId> =
        font.charmap().mappings().filter_map(is_there).collect();
    for (figure, glyph) in tabular(font, &signs, place) {
        signs.insert(figure, glyph);
    }
    let cut = Cut {
        family,
        weight,
        signs: &signs,
    };
    let made = STANDARD.encode(rebuilt(font, &cut, place)?);
    if made.len() > limits::FONT {
        return Err(Unread::TooManyBytes);
    }
    is_font(&made).then_some(made).ok_or(Unread::Damaged)
}

/// Figures that are all as wide as each other, where a font has such and does not write in them anyway.
fn tabular(
    font: &FontRef<'_>,
    signs: &BTreeMap<char, GlyphId>,
    place: LocationRef<'_>,
) -> Vec<(char, GlyphId)> {
    let instead = instead_of(font, Tag::new(b"tnum")).unwrap_or_default();
    let figures = ('0'..='9').filter_map(|it| {
        let glyph = signs.get(&it)?;
        Some((it, *instead.get(glyph).unwrap_or(glyph)))
    });
    let figures: Vec<(char, GlyphId)> = figures.collect();
    let metrics = font.glyph_metrics(skrifa::prelude::Size::unscaled(), place);
    let mut widths = figures.iter().map(|it| metrics.advance_width(it.1));
    let first = widths.next().flatten();
    let is_alike = first.is_some() && widths.all(|it| it == first);
    if is_alike { figures } else { Vec::new() }
}

/// Which glyphs a feature of a font puts in the place of which.
fn instead_of(font: &FontRef<'_>, feature: Tag) -> Option<BTreeMap<GlyphId, GlyphId>> {
    let gsub = font.gsub().ok()?;
    let (features, lookups) = (gsub.feature_list().ok()?, gsub.lookup_list().ok()?);
    let mut records = features.feature_records().iter();
    let record = records.find(|it| it.feature_tag() == feature)?;
    let its = record.feature(features.offset_data()).ok()?;
    let mut instead = BTreeMap::new();
    for at in its.lookup_list_indices() {
        match lookups.lookups().get(usize::from(at.get())).ok()? {
            SubstitutionLookup::Single(it) => {
                for one in it.subtables().iter().flatten() {
                    note(&one, &mut instead);
                }
            }
            SubstitutionLookup::Extension(it) => {
                for one in it.subtables().iter().flatten() {
                    if let ExtensionSubtable::Single(one) = one {
                        note(&one.extension().ok()?, &mut instead);
                    }
                }
            }
            SubstitutionLookup::Multiple(_)
            | SubstitutionLookup::Alternate(_)
            | SubstitutionLookup::Ligature(_)
            | SubstitutionLookup::Contextual(_)
            | SubstitutionLookup::ChainContextual(_)
            | SubstitutionLookup::Reverse(_) => {}
        }
    }
    Some(instead)
}

fn note(one: &SingleSubst<'_>, instead: &mut BTreeMap<GlyphId, GlyphId>) {
    let coverage = match one {
        SingleSubst::Format1(it) => it.coverage(),
        SingleSubst::Format2(it) => it.coverage(),
    };
    let Ok(coverage) = coverage else { return };
    for (at, glyph) in coverage.iter().enumerate() {
        let other = match one {
            SingleSubst::Format1(it) => {
                Some(glyph.to_u16().wrapping_add_signed(it.delta_glyph_id()))
            }
            SingleSubst::Format2(it) => it
                .substitute_glyph_ids()
                .get(at)
                .map(|it| it.get().to_u16()),
        };
        if let Some(other) = other {
            instead.insert(glyph.into(), GlyphId::from(other));
        }
    }
}
