//! The font of the maps inside a file: whole, or with the glyphs that stand in it alone, packed for pages.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use skrifa::raw::{FontRef, TableProvider};
use skrifa::{GlyphId, MetadataProvider};
use write_fonts::tables::cmap::Cmap;
use write_fonts::{FontBuilder, dump_table};

/// Which signs and glyphs of a font are wanted.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) signs: BTreeSet<char>,
    pub(super) glyphs: BTreeSet<u32>,
}

/// A font with what is wanted of it alone: glyphs keep their numbers, so that signs stand beside each other as before.
pub(super) fn reduced(bytes: &[u8], wanted: &Wanted) -> Option<Vec<u8>> {
    let font = FontRef::new(bytes).ok()?;
    let n_glyphs = u32::from(font.maxp().ok()?.num_glyphs());
    let (glyf, loca) = (font.glyf().ok()?, font.loca(None).ok()?);
    let glyf = glyf.offset_data();
    let (mut outlines, mut places) = (Vec::new(), vec![0_u32]);
    for at in 0..n_glyphs {
        if wanted.glyphs.contains(&at) || at == 0 {
            let place = |at: u32| loca.get_raw(at as usize).map(|it| it as usize);
            outlines.extend(glyf.as_bytes().get(place(at)?..place(at + 1)?)?);
        }
        places.push(u32::try_from(outlines.len()).ok()?);
    }
    let signs = font.charmap();
    let signs = wanted
        .signs
        .iter()
        .filter_map(|it| Some((*it, signs.map(*it)?)));
    let signs: Vec<(char, GlyphId)> = signs.collect();
    let mut made = FontBuilder::new();
    for record in font.table_directory().table_records() {
        let tag = record.tag();
        let whole = font.table_data(tag)?.as_bytes();
        let bytes = match tag.as_ref() {
            b"glyf" => outlines.clone(),
            b"loca" => places.iter().flat_map(|it| it.to_be_bytes()).collect(),
            b"cmap" => dump_table(&Cmap::from_mappings(signs.iter().copied()).ok()?).ok()?,
            b"head" => {
                // Places are written long.
                let mut head = whole.to_vec();
                head.get_mut(50..52)?.copy_from_slice(&[0, 1]);
                head
            }
            _ => whole.to_vec(),
        };
        made.add_raw(tag, bytes);
    }
    Some(made.build())
}

/// A font packed as WOFF, which every browser reads.
pub(super) fn packed(font: &[u8]) -> Option<Vec<u8>> {
    let number = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?));
    let n_tables = u16::from_be_bytes(font.get(4..6)?.try_into().ok()?);
    let mut directory = Vec::new();
    let mut tables = Vec::new();
    let begins = 44 + 20 * usize::from(n_tables);
    for at in (0..usize::from(n_tables)).map(|it| 12 + 16 * it) {
        let (from, length) = (number(at + 8)? as usize, number(at + 12)? as usize);
        let whole = font.get(from..from + length)?;
        let mut packing = ZlibEncoder::new(Vec::new(), Compression::best());
        packing.write_all(whole).ok()?;
        let packed = packing.finish().ok()?;
        let stored = if packed.len() < length {
            &packed
        } else {
            whole
        };
        directory.extend(font.get(at..at + 4)?);
        for it in [begins + tables.len(), stored.len(), length] {
            directory.extend(u32::try_from(it).ok()?.to_be_bytes());
        }
        directory.extend(number(at + 4)?.to_be_bytes());
        tables.extend(stored);
        tables.resize(tables.len().next_multiple_of(4), 0);
    }
    let mut woff = Vec::from(*b"wOFF");
    woff.extend(number(0)?.to_be_bytes());
    woff.extend(u32::try_from(begins + tables.len()).ok()?.to_be_bytes());
    woff.extend(n_tables.to_be_bytes());
    woff.extend([0, 0]);
    woff.extend(u32::try_from(font.len()).ok()?.to_be_bytes());
    // A version, and no more about it.
    woff.extend([0, 1, 0, 0]);
    woff.extend([0; 20]);
    woff.extend(directory);
    woff.extend(tables);
    Some(woff)
}
