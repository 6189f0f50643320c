//! The one page for who decides: as a page, as a picture and as a slide, from one place that says what is on it.

use std::path::PathBuf;
use std::process::Command;

use expect_test::expect_file;
use export::{Format, Paper, Printing, Sheet, Slides, Written};
use language::Language;
use scene::{LensView, Theme, lay_out_for_paper};
use sharing::Released;
use tempfile::TempDir;

use super::{branded, overlaid, printing, sample, small};

fn written(released: &Released, language: Language, format: Format, paper: Paper) -> Written {
    let lens = match released.maps()[0].overlay {
        Some(_) => LensView::Overlay,
        None => LensView::Assumed,
    };
    let scene = lay_out_for_paper(released, &sample::view(lens), language);
    let printing = Printing {
        slides: Slides::OnePager,
        sheet: Sheet { paper, tiles: None },
        ..printing(Theme::Light, format, 1.0)
    };
    export::write(&scene, &printing).expect("it can be written")
}

fn pdf(released: &Released, language: Language, paper: Paper) -> Vec<u8> {
    written(released, language, Format::Pdf, paper).bytes
}

/// What one of poppler's programs says of a PDF; none where it is not installed.
fn said(bytes: &[u8], program: &str, options: &[&str]) -> Option<String> {
    let folder = TempDir::new().expect("there is room");
    let file: PathBuf = folder.path().join("page.pdf");
    std::fs::write(&file, bytes).expect("there is room");
    let mut asked = Command::new(program);
    asked.args(options).arg(&file);
    if program == "pdftotext" {
        asked.arg("-");
    }
    let Ok(said) = asked.output() else {
        eprintln!(
            "{program} is not installed, so nobody reads the page; `cargo xtask test` installs it."
        );
        return None;
    };
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    Some(String::from_utf8_lossy(&said.stdout).into_owned())
}

#[test]
fn the_one_page_is_as_somebody_last_looked_at_it() {
    let (released, _) = overlaid();
    for (language, expected) in [
        (Language::En, expect_file!["one_page.svg"]),
        (Language::De, expect_file!["one_page_de.svg"]),
    ] {
        let svg = written(&released, language, Format::Svg, Paper::Slide).bytes;
        let svg = String::from_utf8(svg).expect("SVG is text");
        let (before, rest) = svg.split_once("<style>").expect("fonts are inside");
        let (_, after) = rest.split_once("</style>").expect("fonts end");
        expected.assert_eq(&format!("{before}<style>fonts</style>{after}"));
    }
}

#[test]
fn it_is_one_page_across_on_the_paper_with_the_fonts_inside() {
    let (released, _) = overlaid();
    for (paper, size) in [
        (Paper::Picture, "960 x 540 pts"),
        (Paper::Slide, "960 x 540 pts"),
        (Paper::A4, "841.89 x 595.276 pts (A4)"),
        (Paper::Letter, "792 x 612 pts (letter)"),
        (Paper::A3, "pts (A3)"),
    ] {
        let bytes = pdf(&released, Language::En, paper);
        assert_eq!(bytes, pdf(&released, Language::En, paper), "on any day");
        let Some(about) = said(&bytes, "pdfinfo", &[]) else {
            return;
        };
        for it in [
            size,
            "Pages:           1\n",
            "Tagged:          yes",
            "JavaScript:      no",
        ] {
            assert!(about.contains(it), "{it} is not in {about}");
        }
        let promise = said(&bytes, "pdfinfo", &["-meta"]).unwrap_or_default();
        assert!(
            promise.contains("<pdfuaid:part>1</pdfuaid:part>"),
            "{promise}"
        );
        let fonts = said(&bytes, "pdffonts", &[]).unwrap_or_default();
        let cuts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!cuts.is_empty());
        for cut in cuts {
            assert!(
                cut.contains("Inter") && cut.contains("yes yes yes"),
                "{cut}"
            );
        }
    }
}

#[test]
fn it_says_what_was_found_of_how_many_and_when_and_what_it_rests_on() {
    let (released, _) = overlaid();
    for (language, expected) in [
        (Language::En, expect_file!["one_page.txt"]),
        (Language::De, expect_file!["one_page_de.txt"]),
    ] {
        let bytes = pdf(&released, language, Paper::A4);
        let Some(text) = said(&bytes, "pdfinfo", &["-struct-text"]) else {
            return;
        };
        expected.assert_eq(&text);
    }
}

#[test]
fn page_and_slide_say_the_same() {
    let (released, _) = overlaid();
    let bytes = pdf(&released, Language::En, Paper::Slide);
    let Some(text) = said(&bytes, "pdftotext", &["-raw"]) else {
        return;
    };
    let squeezed = |it: &str| it.replace(char::is_whitespace, "");
    let text = squeezed(&text);
    let slide =
        super::slides::parts(&written(&released, Language::En, Format::Pptx, Paper::Slide).bytes);
    let slide = &slide["ppt/slides/slide1.xml"];
    let runs = slide.split("<a:t>").skip(1);
    let runs: Vec<&str> = runs.filter_map(|it| it.split("</a:t>").next()).collect();
    assert!(runs.len() > 20, "{runs:?}");
    // All but the number of the slide.
    for run in runs.iter().filter(|it| **it != "1") {
        let run = squeezed(
            &run.replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\""),
        );
        assert!(text.contains(&run), "{run} is not in {text}");
    }
}

#[test]
fn nothing_on_it_is_smaller_than_nine_points() {
    let (project, map) = branded();
    let branded = sample::released(&project, map, None);
    for released in [overlaid().0, small().0, branded] {
        for paper in [Paper::Slide, Paper::A4, Paper::Letter] {
            for language in [Language::En, Language::De] {
                let svg = written(&released, language, Format::Svg, paper).bytes;
                let svg = String::from_utf8(svg).expect("SVG is text");
                let sizes = svg.split("font-size=\"").skip(1);
                for size in sizes.filter_map(|it| it.split('"').next()?.parse::<f32>().ok()) {
                    assert!(size >= 9.0, "{size} on {paper:?}");
                }
            }
        }
    }
}

#[test]
fn it_is_never_joined_from_sheets() {
    let (released, view) = overlaid();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    let printing = Printing {
        slides: Slides::OnePager,
        sheet: Sheet {
            paper: Paper::A3,
            tiles: Some(Paper::A4),
        },
        ..printing(Theme::Light, Format::Pdf, 1.0)
    };
    let refused = export::write(&scene, &printing).unwrap_err();
    assert!(refused.to_string().contains("one page"), "{refused}");
}
