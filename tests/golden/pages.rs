//! Maps on pages, read by another program (poppler): what can be found, copied and heard, and with which fonts.

use std::path::PathBuf;
use std::process::Command;

use expect_test::expect_file;
use export::{Format, Paper, Printing, Sheet, Slides, Table, Written};
use language::Language;
use scene::{Item, LensView, PaperScene, Scene, Theme, lay_out_for_paper};
use sharing::Released;
use tempfile::TempDir;

use super::{SMALL, branded, sample};

/// A PDF in a folder of its own.
struct Read {
    folder: TempDir,
}

impl Read {
    fn of(released: &Released, sheet: Sheet) -> Self {
        let bytes = written(released, sheet);
        let folder = TempDir::new().expect("there is room");
        std::fs::write(folder.path().join("map.pdf"), bytes).expect("there is room");
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("map.pdf")
    }

    /// What one of poppler's programs says; none where it is not installed.
    fn by(&self, program: &str, options: &[&str]) -> Option<String> {
        let mut asked = Command::new(program);
        asked.args(options).arg(self.file());
        if ["pdftotext", "pdftocairo"].contains(&program) {
            asked.arg("-");
        }
        let Ok(said) = asked.output() else {
            eprintln!(
                "{program} is not installed, so nobody reads the PDF; `cargo xtask test` installs it."
            );
            return None;
        };
        let complaints = String::from_utf8_lossy(&said.stderr);
        // Older versions of poppler take a flag amiss that PDF/UA asks for.
        let mut complaints = complaints
            .lines()
            .filter(|it| !it.contains("Suspects object") && !it.is_empty());
        assert_eq!((said.status.success(), complaints.next()), (true, None));
        Some(String::from_utf8(said.stdout).expect("it is text"))
    }
}

fn written(released: &Released, sheet: Sheet) -> Vec<u8> {
    written_as(Format::Pdf, released, sheet).bytes
}

fn written_as(format: Format, released: &Released, sheet: Sheet) -> Written {
    let printing = Printing {
        format,
        theme: Theme::Light,
        scale: 1.0,
        sheet,
        slides: Slides::default(),
        table: Table::default(),
    };
    let written = export::write(&on_paper(released), &printing);
    written.expect("it can be written")
}

fn small() -> Released {
    let (project, map) = sample::drawn(SMALL);
    sample::released(&project, map, None)
}

fn overlaid() -> Released {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    sample::released(&project, map, Some(&overlay))
}

fn on_paper(released: &Released) -> PaperScene<'_> {
    let lens = match released.maps()[0].overlay {
        Some(_) => LensView::Overlay,
        None => LensView::Assumed,
    };
    lay_out_for_paper(released, &sample::view(lens), Language::En)
}

fn on(paper: Paper, tiles: Option<Paper>) -> Sheet {
    Sheet { paper, tiles }
}

/// A text without its spaces.
fn squeezed(text: &str) -> String {
    text.replace(char::is_whitespace, "")
}

/// The lines of a scene.
fn lines(scene: &Scene) -> impl Iterator<Item = &str> {
    let items = scene.groups.iter().flat_map(|it| &it.items);
    items.filter_map(|it| match it {
        Item::Text { text, .. } => Some(text.as_str()),
        Item::Box { .. }
        | Item::Number { .. }
        | Item::Image { .. }
        | Item::Icon { .. }
        | Item::Logo { .. }
        | Item::Path { .. } => None,
    })
}

#[test]
fn pages_are_the_same_bytes_on_any_day() {
    let released = overlaid();
    for sheet in [Sheet::default(), on(Paper::A3, Some(Paper::A4))] {
        assert_eq!(written(&released, sheet), written(&released, sheet));
    }
}

#[test]
fn every_line_can_be_found_and_copied_with_the_fonts_inside() {
    for released in [small(), overlaid()] {
        let read = Read::of(&released, on(Paper::A3, None));
        let Some(text) = read.by("pdftotext", &[]) else {
            return;
        };
        // How wide a gap is a space is a guess of who reads.
        let found = squeezed(&text);
        for line in lines(&on_paper(&released)) {
            assert!(found.contains(&squeezed(line)), "{line:?} is not in {text}");
        }
        let fonts = read.by("pdffonts", &[]).unwrap_or_default();
        let cuts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(cuts.len() > 1, "{fonts}");
        for cut in cuts {
            assert!(
                cut.contains("Inter") && cut.contains("yes yes yes"),
                "{cut}"
            );
        }
    }
}

#[test]
fn the_document_says_what_it_is_and_nothing_of_who_made_it() {
    let Some(about) = Read::of(&small(), on(Paper::A3, None)).by("pdfinfo", &[]) else {
        return;
    };
    for said in [
        "Title:           Buying a kettle",
        "Creator:         Desire Path",
        "Tagged:          yes",
        "Pages:           1",
        "JavaScript:      no",
        "1190.55 x 841.89 pts (A3)",
    ] {
        assert!(about.contains(said), "{said} is not in {about}");
    }
    for other in ["Author", "CreationDate", "ModDate"] {
        assert!(!about.contains(other), "{about}");
    }
    assert!(promises_access(&Read::of(&small(), Sheet::default())));
}

/// Whether a document says that it keeps to PDF/UA.
fn promises_access(read: &Read) -> bool {
    let said = read.by("pdfinfo", &["-meta"]);
    said.is_none_or(|it| it.contains("<pdfuaid:part>1</pdfuaid:part>"))
}

#[test]
fn a_map_is_read_aloud_stage_by_stage() {
    let read = Read::of(&small(), Sheet::default());
    let Some(heard) = read.by("pdfinfo", &["-struct-text"]) else {
        return;
    };
    expect_file!["heard.txt"].assert_eq(&heard);
}

#[test]
fn a_poster_is_joined_from_sheets_that_hold_all_of_it() {
    let released = overlaid();
    let scene = on_paper(&released);
    let sheet = on(Paper::A2, Some(Paper::A4));
    let read = Read::of(&released, sheet);
    let Some(text) = read.by("pdftotext", &[]) else {
        return;
    };
    // A line may go on on the next sheet; what is on the edge is on both.
    let found = squeezed(&text);
    for word in lines(&scene).flat_map(str::split_whitespace) {
        assert!(found.contains(word), "{word:?} is not in {text}");
    }
    let n_sheets = sheet.pages([scene.width, scene.height]).unwrap().all.len();
    assert!(text.contains(&format!("Sheet {n_sheets} of {n_sheets}")));
    let about = read.by("pdfinfo", &[]).unwrap_or_default();
    assert!(
        about.contains(&format!("Pages:           {n_sheets}\n")),
        "{about}"
    );
}

#[test]
fn bookmarks_lead_to_the_sheets_with_the_heads_of_stages() {
    let read = Read::of(&overlaid(), on(Paper::A2, Some(Paper::A4)));
    let Some(marked) = read.by("pdftohtml", &["-xml", "-i", "-stdout"]) else {
        return;
    };
    let marks = marked.split_once("<outline>").map_or("", |it| it.1);
    for (n, name) in [(1, "Consider"), (1, "Purchase"), (2, "Post-purchase")] {
        let mark = marks
            .lines()
            .find(|it| it.contains(name))
            .unwrap_or_default();
        assert!(mark.contains(&format!("page=\"{n}\"")), "{name}: {marks}");
    }
}

#[test]
fn signs_that_the_fonts_lack_are_no_reason_to_write_nothing() {
    let (project, map) = sample::drawn("title: 漢字 and 🙂\nS: a\n");
    let released = sample::released(&project, map, None);
    let left_out = |format| written_as(format, &released, Sheet::default()).left_out;
    for format in [Format::Png, Format::Pdf] {
        let [said] = &left_out(format)[..] else {
            panic!("{format:?} says it in a sentence");
        };
        assert!(
            said.starts_with("3 signs") && said.contains("字漢🙂"),
            "{said}"
        );
    }
    assert!(
        left_out(Format::Svg).is_empty(),
        "a browser has fonts of its own"
    );
    let read = Read::of(&released, Sheet::default());
    let Some(about) = read.by("pdfinfo", &[]) else {
        return;
    };
    assert!(
        about.contains("Tagged:          yes") && !about.contains("PDF/UA"),
        "{about}"
    );
}

#[test]
fn a_logo_of_shapes_stays_shapes_and_keeps_its_colours() {
    let (project, map) = branded();
    let released = sample::released(&project, map, None);
    let read = Read::of(&released, Sheet::default());
    let Some(pixels) = read.by("pdfimages", &["-list"]) else {
        return;
    };
    assert_eq!(
        pixels.lines().count(),
        2,
        "only the head of the list: {pixels}"
    );
    let drawn = read.by("pdftocairo", &["-svg"]).unwrap_or_default();
    // The logo's red, and the blue of the heads of stages; versions write the numbers differently far behind the point.
    let drawn = squeezed(&drawn);
    for colour in ["rgb(100%,0%,0%)", "rgb(0%,19.99"] {
        assert!(drawn.contains(colour), "{colour}");
    }
    assert!(promises_access(&read));
}
