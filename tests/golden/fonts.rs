//! A map in the font of a company: every file is drawn in it as it was measured, and says what it holds of it.

use std::process::Command as Program;

use export::{FontUse, Format, ReadFont, Unread, read_font};
use journey::command::{Command, SetBrand};
use journey::{BrandId, MapId, Project, Typeface, is_font};
use language::Language;
use scene::{FONT_FILES, Item, LensView, Theme, Typesetter, lay_out_for_paper, written_in};

use super::{SMALL, printing, sample};

/// A cut of our own font under another name, as a company would have one; the licence allows it under no name of ours.
fn other(cut: usize) -> Vec<u8> {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    let (ours, other) = (wide("Inter"), wide("Brand"));
    let mut bytes = FONT_FILES[cut].1.to_vec();
    let places: Vec<usize> = (0..bytes.len() - ours.len())
        .filter(|at| bytes[*at..].starts_with(&ours))
        .collect();
    for at in places {
        bytes[at..at + other.len()].copy_from_slice(&other);
    }
    bytes
}

fn read(cut: usize, of: FontUse) -> ReadFont {
    read_font(&other(cut), of).expect("it is a font")
}

/// A font whose text is as heavy as our headings, so that nothing measured in ours fits it by chance.
fn typeface() -> Typeface {
    Typeface {
        family: read(3, FontUse::Text).family,
        regular: read(3, FontUse::Text).cut.into(),
        bold: Some(read(0, FontUse::Headings).cut.into()),
        is_for_viewing: false,
    }
}

fn written_in_it() -> (Project, MapId) {
    let (mut project, map) = sample::drawn(SMALL);
    let brand = Command::SetBrand(SetBrand {
        id: BrandId::named("kettles"),
        logo: None,
        accent: None,
        stages: Vec::new(),
        font: Some(typeface()),
    });
    project.apply(&project.plan(&brand).expect("it is a font"));
    (project, map)
}

fn file(format: Format) -> export::Written {
    let (project, map) = written_in_it();
    let released = sample::released(&project, map, None);
    let scene = lay_out_for_paper(&released, &sample::view(LensView::Assumed), Language::En);
    export::write(&scene, &printing(Theme::Light, format, 1.0)).expect("it is small")
}

#[test]
fn a_font_is_made_anew_and_stands_as_it_stood() {
    let made = read(0, FontUse::Text);
    assert_eq!(made.family, "Brand");
    assert!(is_font(&made.cut) && made.bold.is_none() && !made.is_bold);
    assert!(read(3, FontUse::Text).is_bold);
    let same = Typeface {
        family: made.family,
        regular: made.cut.into(),
        bold: None,
        is_for_viewing: false,
    };
    for text in [
        "Asks AV To. “Größe” – 5,80 €",
        "fi ffl 10:45",
        "Ελλάδα Привет",
    ] {
        let style = scene::TextStyle::Card;
        let ours = Typesetter::with(|it| it.measure(text, style));
        let its = written_in(Some(&same), || {
            Typesetter::with(|it| it.measure(text, style))
        });
        let figures = text.chars().filter(char::is_ascii_digit).count() as f32;
        // Figures are all as wide as each other.
        assert!(
            (ours - its).abs() < 0.1 + 3.0 * figures,
            "{text}: {ours} {its}"
        );
    }
    let digits = |text: &str| {
        written_in(Some(&same), || {
            Typesetter::with(|it| it.measure(text, scene::TextStyle::Card))
        })
    };
    assert!((digits("1111") - digits("0000")).abs() < 0.01);
}

#[test]
fn lines_are_measured_and_broken_in_the_font_of_the_map() {
    let (project, map) = written_in_it();
    let (plain, its) = sample::drawn(SMALL);
    let view = sample::view(LensView::Assumed);
    let lines = |project: &Project, map| {
        let scene = scene::lay_out(project, map, None, &view, Language::En);
        let items = scene
            .groups
            .iter()
            .flat_map(|it| it.items.clone())
            .collect::<Vec<_>>();
        let texts = items.into_iter().filter_map(|it| match it {
            Item::Text {
                text, width, style, ..
            } => Some((text, width, style)),
            Item::Number { .. }
            | Item::Box { .. }
            | Item::Image { .. }
            | Item::Icon { .. }
            | Item::Logo { .. }
            | Item::Path { .. } => None,
        });
        texts.collect::<Vec<_>>()
    };
    let (own, ours) = (lines(&project, map), lines(&plain, its));
    assert_ne!(own, ours);
    written_in(project.own_font(), || {
        for (text, width, style) in &own {
            let measured = Typesetter::with(|it| it.measure(text, *style));
            assert!(
                (measured - width).abs() < 0.02,
                "{text}: {measured} {width}"
            );
        }
    });
    assert_eq!(
        lines(&plain, its),
        ours,
        "what was measured in one font is not taken for another"
    );
}

#[test]
fn every_file_is_drawn_in_the_font_or_says_that_it_is_not() {
    let svg = String::from_utf8(file(Format::Svg).bytes).expect("SVG is text");
    assert!(
        svg.contains("font-family=\"'Brand', Inter, sans-serif\""),
        "{}",
        &svg[..600]
    );
    assert!(svg.contains(
        "@font-face{font-family:'Brand';font-weight:1 599;src:url(data:font/woff;base64,"
    ));
    assert!(
        !svg.contains("font-family:Inter"),
        "nothing of it is needed"
    );
    assert!(
        svg.len() < 300_000,
        "{}: only what is used is inside",
        svg.len()
    );
    let html = String::from_utf8(file(Format::Html).bytes).expect("a page is text");
    assert!(
        html.contains("@font-face{font-family:'Brand'")
            && html.contains("'Brand', Inter, sans-serif")
    );
    let with = file(Format::Png).bytes;
    let (plain, map) = sample::drawn(SMALL);
    let released = sample::released(&plain, map, None);
    let scene = lay_out_for_paper(&released, &sample::view(LensView::Assumed), Language::En);
    let without = export::write(&scene, &printing(Theme::Light, Format::Png, 1.0));
    assert_ne!(with, without.expect("it is small").bytes);
    let json = String::from_utf8(file(Format::Json).bytes).expect("JSON is text");
    let back = journey::MapForm::read_drawn(&json)
        .expect("it is ours")
        .expect("all is in it");
    assert_eq!(back.own_font(), Some(&typeface()));
    for format in [Format::Pptx, Format::Xlsx] {
        let said = file(format).left_out.join(" ");
        assert!(said.contains("The font Brand is named"), "{said}");
    }
    for format in [Format::Svg, Format::Pdf, Format::Png, Format::Html] {
        assert_eq!(file(format), file(format), "the same every time");
    }
}

#[test]
fn another_program_finds_the_font_in_a_document() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("map.pdf");
    std::fs::write(&path, file(Format::Pdf).bytes).expect("there is room");
    let Ok(found) = Program::new("pdffonts").arg(&path).output() else {
        println!("SKIPPED: there is no pdffonts here");
        return;
    };
    let found = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(
        found.contains("+Brand-Regular") && found.contains("+Brand-Bold"),
        "{found}"
    );
    assert!(!found.contains("Inter"), "{found}");
}

#[test]
fn fonts_that_cannot_be_used_are_refused_with_a_reason() {
    let font = other(0);
    let with_permission = |said: u16| {
        let mut bytes = font.clone();
        let records = bytes[12..].chunks_exact(16);
        let os2 = records
            .into_iter()
            .find(|it| it.starts_with(b"OS/2"))
            .expect("it has one");
        let at = u32::from_be_bytes([os2[8], os2[9], os2[10], os2[11]]) as usize + 8;
        bytes[at..at + 2].copy_from_slice(&said.to_be_bytes());
        bytes
    };
    for (bytes, why) in [
        (b"ttcf0000".to_vec(), Unread::Collection),
        (b"wOF2".to_vec(), Unread::ForPages),
        (b"wOFF".to_vec(), Unread::ForPages),
        (b"%PDF-1.7".to_vec(), Unread::OtherKind),
        (Vec::new(), Unread::OtherKind),
        (font[..2_000].to_vec(), Unread::Damaged),
        (
            vec![0; export::MOST_BYTES_OF_FONT + 1],
            Unread::TooManyBytes,
        ),
        (with_permission(2), Unread::Restricted),
        (with_permission(0x100), Unread::OnlyWhole),
        (with_permission(0x200), Unread::OnlyWhole),
        (FONT_FILES[0].1.to_vec(), Unread::Ours),
    ] {
        let found = read_font(&bytes, FontUse::Text).expect_err("it is refused");
        assert_eq!(found, why);
        for language in Language::ALL {
            assert!(!found.said(language).is_empty() && !found.hint(language).is_empty());
        }
    }
    assert!(
        read_font(&with_permission(4), FontUse::Text)
            .expect("it may be looked at")
            .is_for_viewing
    );
    assert!(
        !read_font(&with_permission(8), FontUse::Text)
            .expect("it may be edited")
            .is_for_viewing
    );
}
