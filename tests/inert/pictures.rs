//! Pictures and pages to print: no script, no other address, no program, and all that was written.

use std::io::Read;

use export::{Format, Table};
use flate2::read::ZlibDecoder;

use super::arrivals::{Arrivals, is_in, squeezed};
use super::readers::{Shelf, elements, said_by};
use super::{observed, rounds, text, written};

/// Elements that a picture may have.
const SHAPES: [&str; 9] = [
    "svg", "title", "desc", "style", "g", "rect", "path", "text", "image",
];
/// Attributes that they may have.
const ATTRIBUTES: [&str; 30] = [
    "width",
    "height",
    "viewBox",
    "role",
    "font-family",
    "text-rendering",
    "id",
    "data-entity",
    "transform",
    "x",
    "y",
    "rx",
    "d",
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "font-size",
    "font-weight",
    "text-anchor",
    "href",
    "font-style",
    "stroke-linejoin",
    "opacity",
    "direction",
    "unicode-bidi",
    "lang",
    "xml:space",
];

#[test]
fn a_picture_of_shapes_holds_nothing_but_shapes_and_texts() {
    let mut arrivals = Arrivals::of(Format::Svg);
    let shelf = Shelf::new();
    for round in rounds() {
        let (attacked, released) = observed(round, true);
        let picture = text(&released, Format::Svg);
        let Some(all) = elements(&shelf, &picture) else {
            return;
        };
        let mut texts = String::new();
        for (name, attributes, text) in &all {
            let name = name.strip_prefix("{http://www.w3.org/2000/svg}").unwrap();
            assert!(SHAPES.contains(&name), "<{name}>");
            for (key, value) in attributes {
                assert!(ATTRIBUTES.contains(&key.as_str()), "{key} on <{name}>");
                assert!(key != "href" || value.starts_with("data:image/"), "{value}");
                assert!(!value.contains("url("), "{key}={value}");
                // An id says what it is of in letters, numbers and dots.
                let is_name = |it: char| it.is_ascii_alphanumeric() || "._-".contains(it);
                assert!(key != "id" || value.chars().all(is_name), "{value}");
            }
            if name == "style" {
                // Ours, and that of the maps: both lie in the picture.
                let kinds = ["url(data:font/woff2;base64,", "url(data:font/woff;base64,"];
                let n_fonts: usize = kinds.iter().map(|it| text.matches(it).count()).sum();
                assert_eq!(text.matches("url(").count(), n_fonts);
                assert!(
                    !text.contains("evil") && !text.contains('@') || text.starts_with("@font-face")
                );
            } else {
                texts.push_str(text);
            }
        }
        arrivals.note(&attacked, &squeezed(&texts));
    }
    arrivals.check();
}

#[test]
fn pixels_come_with_no_words() {
    for round in rounds().take(3) {
        let (_, released) = observed(round, false);
        let png = written(&released, Format::Png, Table::Cards);
        let mut rest = &png[8..];
        while let Some((length, after)) = rest.split_first_chunk::<4>() {
            let length = u32::from_be_bytes(*length) as usize;
            let kind = String::from_utf8_lossy(&after[..4]);
            assert!(["IHDR", "IDAT", "IEND"].contains(&kind.as_ref()), "{kind}");
            rest = &after[4 + length + 4..];
        }
    }
}

#[test]
fn a_document_to_print_starts_nothing_and_leads_nowhere() {
    let mut arrivals = Arrivals::of(Format::Pdf);
    let shelf = Shelf::new();
    for round in rounds().take(3) {
        let (attacked, released) = observed(round, true);
        let pdf = written(&released, Format::Pdf, Table::Cards);
        let names = names_in(&pdf);
        for name in [
            "JavaScript",
            "JS",
            "Launch",
            "OpenAction",
            "AA",
            "GoToR",
            "SubmitForm",
            "ImportData",
            "RichMedia",
            "EmbeddedFile",
            "URI",
            "XFA",
            "AcroForm",
        ] {
            assert!(!names.iter().any(|it| it == name), "/{name}");
        }
        assert!(
            names.iter().any(|it| it == "StructTreeRoot"),
            "the parts were read: {names:?}"
        );
        let file = shelf.put("map.pdf", &pdf);
        let Some(found) = said_by("pdftotext", &["-raw"], &file) else {
            return;
        };
        let found = squeezed(&found);
        arrivals.note_each(&attacked, |text| is_drawn(text, &found));
    }
    arrivals.check();
}

/// Whether a text was drawn.
fn is_drawn(text: &str, found: &str) -> bool {
    // Signs that our fonts lack are drawn by nobody, and who reads turns those of other scripts about.
    let is_ours = |it: char| it.is_ascii() || ('\u{ae}'..='\u{17f}').contains(&it);
    !text.chars().all(is_ours) || is_in(text, found)
}

/// All names in a PDF that are no part of a string, in its open and its packed parts.
fn names_in(pdf: &[u8]) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = pdf;
    let find = |within: &[u8], what: &[u8]| memchr::memmem::find(within, what);
    while let Some(at) = find(rest, b"stream\n").or_else(|| find(rest, b"stream\r\n")) {
        parts.push(rest[..at].to_vec());
        let body = &rest[at + 7..];
        let end = find(body, b"endstream").unwrap();
        let mut open = Vec::new();
        if ZlibDecoder::new(body[..end].trim_ascii_start())
            .read_to_end(&mut open)
            .is_ok()
        {
            parts.push(open);
        }
        rest = &body[end + 9..];
    }
    parts.push(rest.to_vec());
    parts
        .iter()
        .flat_map(|it| names_outside_strings(it))
        .collect()
}

fn names_outside_strings(part: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut at = 0;
    while at < part.len() {
        match part[at] {
            b'\\' if depth > 0 => at += 1,
            b'(' => depth += 1,
            b')' if depth > 0 => depth -= 1,
            b'/' if depth == 0 => {
                let name = part[at + 1..]
                    .iter()
                    .take_while(|it| it.is_ascii_alphanumeric());
                names.push(name.map(|it| char::from(*it)).collect());
            }
            _ => {}
        }
        at += 1;
    }
    names
}
