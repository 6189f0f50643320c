//! Hostile fonts: 90 files.

use scene::FONT_FILES;
use session::{LookRequest, Request};

use crate::cases::{Case, Expected, damaged, hold, random};
use crate::desk::Desk;
use crate::memory::Grown;

/// A cut of our font under another name of as many letters.
fn font() -> Vec<u8> {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    let (ours, other) = (wide("Inter"), wide("Brand"));
    let mut bytes = FONT_FILES[0].1.to_vec();
    for at in 0..bytes.len() - ours.len() {
        if bytes[at..].starts_with(&ours) {
            bytes[at..at + other.len()].copy_from_slice(&other);
        }
    }
    bytes
}

/// Where a table is said to be, and where it begins.
fn table(font: &[u8], tag: &[u8; 4]) -> (usize, usize) {
    let mut records = (12..).step_by(16);
    let record = records.find(|at| font[*at..].starts_with(tag)).unwrap();
    let place = u32::from_be_bytes(font[record + 8..record + 12].try_into().unwrap());
    (record, place as usize)
}

/// A font of which every sign is made of itself, or of two others that are made of each other.
fn going_round(apart: usize) -> Vec<u8> {
    let mut bytes = font();
    let (loca, glyf) = (table(&bytes, b"loca").1, table(&bytes, b"glyf").1);
    let is_long = bytes[table(&bytes, b"head").1 + 51] == 1;
    let place = |bytes: &[u8], at: usize| match is_long {
        true => u32::from_be_bytes(bytes[loca + 4 * at..][..4].try_into().unwrap()) as usize,
        false => {
            2 * usize::from(u16::from_be_bytes(
                bytes[loca + 2 * at..][..2].try_into().unwrap(),
            ))
        }
    };
    for glyph in 1..200 {
        let (from, to) = (place(&bytes, glyph), place(&bytes, glyph + 1));
        if to - from < 30 {
            continue;
        }
        let other = u16::try_from(1 + (glyph - 1 + apart) % 199)
            .unwrap()
            .to_be_bytes();
        let begin = glyf + from;
        bytes[begin..begin + 2].copy_from_slice(&[0xff, 0xff]);
        // Two parts, each moved by nothing: the first says that more follow.
        bytes[begin + 10..begin + 22].copy_from_slice(&[
            0, 0x22, other[0], other[1], 0, 0, 0, 2, other[0], other[1], 0, 0,
        ]);
    }
    bytes
}

/// A font in which a table is said to be so long, or to lie there.
fn saying(tag: &[u8; 4], at: usize, number: u32) -> Vec<u8> {
    let mut bytes = font();
    let record = table(&bytes, tag).0;
    bytes[record + at..record + at + 4].copy_from_slice(&number.to_be_bytes());
    bytes
}

fn cases() -> Vec<Case> {
    let (font, mut random) = (font(), random(31));
    let mut cases = Vec::new();
    let mut add = |about: &str, bytes: Vec<u8>, expected| {
        cases.push(Case::new(about, ".ttf", bytes, expected));
    };
    add("a font", font.clone(), Expected::Reads(1));
    add("nothing", Vec::new(), Expected::refused("no font"));
    add("text", b"a font".to_vec(), Expected::refused("no font"));
    add(
        "a collection",
        b"ttcf\0\x01\0\0".to_vec(),
        Expected::refused("several fonts"),
    );
    add(
        "a font for pages",
        b"wOF2\0\x01\0\0".to_vec(),
        Expected::refused("web pages"),
    );
    add(
        "too many bytes",
        [font.clone(), vec![0; 9 << 20]].concat(),
        Expected::refused("too large"),
    );
    for apart in [0, 1, 7] {
        let about = format!("signs made of those {apart} behind them");
        add(&about, going_round(apart), Expected::refused("damaged"));
    }
    for tag in [
        b"glyf", b"loca", b"cmap", b"GSUB", b"GPOS", b"name", b"head", b"maxp", b"hmtx",
    ] {
        for number in [0, 1, 0x7fff_ffff, u32::MAX] {
            let about = String::from_utf8_lossy(tag);
            add(
                &format!("{about}, {number} long"),
                saying(tag, 12, number),
                Expected::Any,
            );
            add(
                &format!("{about}, at {number}"),
                saying(tag, 8, number),
                Expected::Any,
            );
        }
    }
    for end in (0..font.len()).step_by(font.len() / 10) {
        add(
            &format!("cut at {end}"),
            font[..end].to_vec(),
            Expected::Any,
        );
    }
    for number in 0..24 {
        add(
            &format!("damaged, number {number}"),
            damaged(&font, &mut random),
            Expected::Any,
        );
    }
    cases
}

#[test]
fn hostile_fonts() {
    let (desk, cases) = (Desk::new(), cases());
    let grown = Grown::begin();
    hold(90, &cases, |case| {
        desk.ask(case, |file| {
            Request::Look(LookRequest::ReadFont {
                file,
                for_headings: false,
            })
        })
    });
    grown.hold(200 << 20);
}
