//! Maps as slides: part by part, and as other programs (python-pptx, LibreOffice) read them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use expect_test::expect_file;
use export::{Format, Printing, Slides, Written};
use language::Language;
use scene::{LensView, TextStyle, Typesetter, lay_out_for_paper};
use sharing::Released;
use tempfile::TempDir;
use zip::ZipArchive;

use super::{branded, overlaid, printing, sample, small};

/// Texts that are dangerous where they are taken for something else.
const PAYLOADS: &str = "\
title: <script>alert(1)</script> ]]> & \"more\"
Consider: look = =1+1, ask = I \u{202e}ask\u{b} &amp;
look => ask
lane Thoughts (thoughts)
  look: +1+1 <b>bold</b> ]]> \u{200f}&#x0;
  ask: =cmd() @SUM
lane Feeling (emotion)
  look: +1 <i>
";

fn written(released: &Released, language: Language, slides: Slides) -> Written {
    let lens = match released.maps()[0].overlay {
        Some(_) => LensView::Overlay,
        None => LensView::Assumed,
    };
    let scene = lay_out_for_paper(released, &sample::view(lens), language);
    let printing = Printing {
        slides,
        ..printing(scene::Theme::Light, Format::Pptx, 1.0)
    };
    export::write(&scene, &printing).expect("it can be written")
}

fn deck(released: &Released) -> Vec<u8> {
    written(released, Language::En, Slides::Deck).bytes
}

/// The parts of a file by their path; those that are no text are empty.
pub(super) fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).expect("it is listed");
        let mut text = String::new();
        if file.read_to_string(&mut text).is_err() {
            text.clear();
        }
        let name = file.name().expect("it is text").into_owned();
        assert!(parts.insert(name, text).is_none());
    }
    parts
}

/// What stands between a beginning and the next quotation mark, wherever it does.
fn attributes<'a>(text: &'a str, begins: &str) -> Vec<&'a str> {
    let all = text.split(begins).skip(1);
    all.filter_map(|it| it.split('"').next()).collect()
}

fn released(text: &str) -> Released {
    let (project, map) = sample::drawn(text);
    sample::released(&project, map, None)
}

/// What a program says of a deck in a folder of its own; none where it is not there.
fn asked(bytes: &[u8], ask: impl FnOnce(&Path) -> Option<String>) -> Option<String> {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("deck.pptx");
    std::fs::write(&path, bytes).expect("there is room");
    ask(&path)
}

/// A program that knows python-pptx; none where there is none.
pub(super) fn python() -> Option<String> {
    let knows = |python: &&String| {
        let asked = Command::new(python).args(["-c", "import pptx"]).output();
        asked.is_ok_and(|it| it.status.success())
    };
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/readers/bin/python");
    let all = [own.to_string_lossy().into_owned(), "python3".to_owned()];
    let found = all.iter().find(knows).cloned();
    if found.is_none() {
        eprintln!(
            "python-pptx is not installed, so nobody reads the slides; `cargo xtask test` installs it."
        );
    }
    found
}

/// What python-pptx finds.
fn found(bytes: &[u8]) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/slides.py");
    let python = python()?;
    asked(bytes, |path| {
        let said = Command::new(&python).arg(&script).arg(path).output();
        let said = said.expect("it was there a moment ago");
        let complaints = String::from_utf8_lossy(&said.stderr);
        assert!(said.status.success(), "{complaints}");
        Some(String::from_utf8(said.stdout).expect("it is text"))
    })
}

/// The text of the pages that LibreOffice makes of it.
pub(super) fn pages(bytes: &[u8]) -> Option<Vec<String>> {
    let text = asked(bytes, |path| {
        let folder = path.parent()?;
        let own = format!("-env:UserInstallation=file://{}/office", folder.display());
        let mut office = Command::new("soffice");
        office.args(["--headless", &own, "--convert-to", "pdf", "--outdir"]);
        let Ok(said) = office.arg(folder).arg(path).output() else {
            eprintln!(
                "LibreOffice is not installed, so nobody draws the slides; `cargo xtask test` installs it."
            );
            return None;
        };
        let pdf = folder.join("deck.pdf");
        assert!(pdf.exists(), "{}", String::from_utf8_lossy(&said.stdout));
        let text = Command::new("pdftotext").arg(&pdf).arg("-").output();
        Some(String::from_utf8_lossy(&text.ok()?.stdout).into_owned())
    })?;
    let pages = text.split('\u{c}').map(str::to_owned);
    let mut pages: Vec<String> = pages.collect();
    pages.pop();
    Some(pages)
}

#[test]
fn every_part_is_as_somebody_last_looked_at_it() {
    let (released, _) = small();
    let mut all = String::new();
    for (path, text) in parts(&deck(&released)) {
        all.push_str(&format!("== {path}\n{text}\n"));
    }
    expect_file!["slides.txt"].assert_eq(&all);
}

#[test]
fn slides_are_the_same_bytes_on_any_day() {
    let (released, _) = overlaid();
    assert_eq!(deck(&released), deck(&released));
    let all = parts(&deck(&released));
    let about = &all["docProps/core.xml"];
    for word in ["creator", "created", "modified", "lastModifiedBy"] {
        assert!(!about.contains(word), "{about}");
    }
    let workbook = bytes_of(
        &deck(&released),
        "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx",
    );
    let about = &parts(&workbook)["docProps/core.xml"];
    assert!(about.contains("1980-01-01T00:00:00Z"), "{about}");
}

/// The bytes of one part.
fn bytes_of(deck: &[u8], path: &str) -> Vec<u8> {
    let mut zip = ZipArchive::new(Cursor::new(deck)).expect("it is a zip file");
    let mut bytes = Vec::new();
    let mut file = zip.by_name(path).expect("it is there");
    file.read_to_end(&mut bytes).expect("it can be read");
    bytes
}

#[test]
fn every_way_leads_somewhere_and_every_part_says_what_it_is() {
    let (project, map) = branded();
    for released in [
        overlaid().0,
        small().0,
        sample::released(&project, map, None),
    ] {
        let all = parts(&deck(&released));
        let types = &all["[Content_Types].xml"];
        let named: BTreeSet<&str> = attributes(types, "PartName=\"/").into_iter().collect();
        let ends: BTreeSet<&str> = attributes(types, "Extension=\"").into_iter().collect();
        for path in all.keys().filter(|it| *it != "[Content_Types].xml") {
            let end = path.rsplit('.').next().unwrap_or_default();
            let is_plain = end != "xml" && ends.contains(end);
            assert!(is_plain || named.contains(path.as_str()), "{path}");
        }
        for path in &named {
            assert!(all.contains_key(*path), "{path}");
        }
        let mut reached = BTreeSet::new();
        for (path, text) in all.iter().filter(|it| it.0.ends_with(".rels")) {
            assert!(!text.contains("TargetMode"), "{path} leads out of the file");
            let folder = path.split("_rels/").next().unwrap_or_default();
            for target in attributes(text, "Target=\"") {
                let mut at: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
                for step in target.split('/') {
                    if step == ".." {
                        at.pop();
                    } else {
                        at.push(step);
                    }
                }
                let target = at.join("/");
                assert!(all.contains_key(&target), "{path} leads to {target}");
                reached.insert(target);
            }
            let part = path.replace("_rels/", "").replace(".rels", "");
            let known = attributes(text, " Id=\"");
            let used = all.get(&part).map_or("", String::as_str);
            for name in ["r:id=\"", "r:embed=\""] {
                for id in attributes(used, name) {
                    assert!(known.contains(&id), "{part} uses {id}");
                }
            }
        }
        for path in named {
            assert!(reached.contains(path), "nothing leads to {path}");
        }
    }
}

#[test]
fn another_program_finds_shapes_lines_tables_charts_and_notes() {
    let (released, _) = overlaid();
    if let Some(said) = found(&deck(&released)) {
        expect_file!["slides_found.txt"].assert_eq(&said);
    }
    let german = written(&released, Language::De, Slides::Deck).bytes;
    if let Some(said) = found(&german) {
        expect_file!["slides_found_de.txt"].assert_eq(&said);
    }
}

#[test]
fn the_brand_is_on_every_slide() {
    let (project, map) = branded();
    let released = sample::released(&project, map, None);
    let all = parts(&deck(&released));
    let theme = &all["ppt/theme/theme1.xml"];
    assert!(
        theme.contains("<a:accent1><a:srgbClr val=\"7a0019\"/>"),
        "{theme}"
    );
    let master = &all["ppt/slideMasters/slideMaster1.xml"];
    assert!(master.contains("descr=\"Kettles &amp; Co.\""), "{master}");
    assert!(all.contains_key("ppt/media/logo.png"));
    assert!(all["ppt/slides/slide2.xml"].contains("<a:srgbClr val=\"003366\"/>"));
}

#[test]
fn no_text_is_smaller_than_nine_points() {
    let (released, _) = overlaid();
    for (path, text) in parts(&deck(&released)) {
        let sizes = attributes(&text, " sz=\"").into_iter();
        for size in sizes.filter_map(|it| it.parse::<u32>().ok()) {
            assert!(size >= 900, "{size} in {path}");
        }
    }
}

#[test]
fn texts_stay_texts_whatever_they_look_like() {
    let bytes = deck(&released(PAYLOADS));
    let all = parts(&bytes);
    for (path, text) in &all {
        for payload in ["<script", "<b>", "<i>", "]]>", "\u{b}"] {
            assert!(!text.contains(payload), "{payload:?} is in {path}");
        }
    }
    let title = &all["docProps/core.xml"];
    assert!(
        title.contains("&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;"),
        "{title}"
    );
    let workbook = bytes_of(&bytes, "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
    for (path, text) in parts(&workbook) {
        assert!(!text.contains("<f>"), "{path} reckons: {text}");
    }
    let Some(said) = found(&bytes) else { return };
    for text in [
        "<script>alert(1)</script> ]]> & \"more\"",
        "=1+1",
        "=cmd() @SUM",
        "I \u{202e}ask &amp;",
        "+1+1 <b>bold</b> ]]> \u{200f}&#x0;",
    ] {
        assert!(said.contains(text), "{text} is not in {said}");
    }
}

#[test]
fn an_office_draws_every_slide_with_its_words() {
    let (released, _) = overlaid();
    let bytes = deck(&released);
    let all = parts(&bytes);
    let is_slide = |it: &&String| it.starts_with("ppt/slides/slide");
    let n_slides = all.keys().filter(is_slide).count();
    let Some(pages) = pages(&bytes) else { return };
    assert_eq!(pages.len(), n_slides);
    for (page, text) in [
        (0, "41 % of journeys follow the map exactly"),
        (0, "Take a photo instead of an upload"),
        (1, "Asks a friend"),
        (2, "Überprüfung dauert zwei Werktage"),
    ] {
        let words = |it: &String| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let found = pages.iter().any(|it| words(it).contains(text));
        assert!(
            found,
            "{text} is not on a page like {page}: {}",
            pages[page]
        );
    }
}

/// The words on the slides of a deck, in their order.
fn said_on_slides(bytes: &[u8]) -> Vec<String> {
    let parts = parts(bytes);
    let slides = (1..).map_while(|at| parts.get(&format!("ppt/slides/slide{at}.xml")));
    slides.cloned().collect()
}

#[test]
fn a_stage_on_which_nothing_stands_has_no_slide_of_its_own() {
    let text = "title: To be filled\nEmpty: a = First\nFilled: b = Second\nlane Notes (notes)\n  b: Said\n";
    let slides = said_on_slides(&deck(&released(text)));
    let tables = slides.iter().filter(|it| it.contains("<a:tbl>"));
    let tables: Vec<_> = tables.collect();
    assert_eq!(tables.len(), 1);
    assert!(tables[0].contains("Filled") && !tables[0].contains("Empty"));
    assert!(slides[1].contains("Empty") && slides[1].contains("First"));
    assert!(
        !slides[1].contains("● "),
        "no curve is explained where there is none"
    );
}

#[test]
fn ways_go_on_from_one_slide_of_the_overview_to_the_next() {
    let steps = |stage: u32| (0..10).map(move |it| format!("s{stage}{it} = Step {stage}.{it}"));
    let mut text = String::from("title: Two slides wide\n");
    for stage in 0..2 {
        let steps: Vec<_> = steps(stage).collect();
        text.push_str(&format!("Stage {stage}: {}\n", steps.join(", ")));
    }
    text.push_str("\ns09 -> s10\ns02 -> s17\ns18 -> s01\n");
    let slides = said_on_slides(&deck(&released(&text)));
    for (slide, others) in [(1, ["Step 1.7", "Step 1.8"]), (2, ["Step 0.2", "Step 0.1"])] {
        for other in others {
            assert!(
                slides[slide].contains(&format!("<a:t>{other}</a:t>")),
                "{other}"
            );
        }
        assert!(slides[slide].contains("<a:t>…</a:t>"), "the row goes on");
    }
}

#[test]
fn the_one_page_comes_alone_where_it_is_asked_for() {
    let (released, _) = overlaid();
    let one = written(&released, Language::En, Slides::OnePager);
    let [one_page, all] = [&one.bytes, &deck(&released)].map(|it| parts(it));
    assert!(!one_page.contains_key("ppt/slides/slide2.xml"));
    assert_eq!(
        one_page["ppt/slides/slide1.xml"],
        all["ppt/slides/slide1.xml"]
    );
    assert_eq!(one.left_out, ["Everything but the one page is left out"]);
}

#[test]
fn a_wide_map_is_written_while_one_waits() {
    let mut text = String::from("title: A long way\n");
    for stage in 0..8 {
        let steps = (0..8).map(|it| format!("s{stage}{it} = Step {it} of stage {stage}"));
        text.push_str(&format!(
            "Stage {stage}: {}\n",
            steps.collect::<Vec<_>>().join(", ")
        ));
    }
    for lane in 0..10 {
        text.push_str(&format!("lane Lane {lane} (notes)\n"));
        for (stage, step) in (0..8).flat_map(|it| (0..8).map(move |step| (it, step))) {
            text.push_str(&format!(
                "  s{stage}{step}: What lane {lane} says of it, at some length\n"
            ));
        }
    }
    let released = released(&text);
    let before = Instant::now();
    let bytes = deck(&released);
    let took = before.elapsed();
    eprintln!(
        "64 steps, 640 cards: {} bytes of slides in {took:?}",
        bytes.len()
    );
    assert!(took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn no_word_of_a_step_is_broken_in_two() {
    let words = (1..10).map(|nth| format!("Kostenvoranschlag {nth}"));
    let words = words.collect::<Vec<_>>().join(", ");
    let deck = deck(&released(&format!("Vereinbaren: {words}")));
    let parts = parts(&deck);
    let slides = parts
        .iter()
        .filter(|it| it.0.starts_with("ppt/slides/slide"));
    let boxes = slides.flat_map(|it| it.1.split("<p:sp>").skip(1));
    let steps = boxes.filter(|it| it.contains("roundRect") && it.contains(">Kostenvoranschlag "));
    let mut n_steps = 0;
    for step in steps {
        let number = |begins| attributes(step, begins)[0].parse::<f32>().unwrap();
        // In points, as the size; the insets at both sides are no room.
        let width = number("<a:ext cx=\"") / 12_700.0 - 2.0 * 4.0;
        let size = number("sz=\"") / 100.0;
        let style = TextStyle::Card;
        let word = Typesetter::with(|it| it.measure("Kostenvoranschlag", style));
        let word = word * size / style.size();
        assert!(word <= width, "{word} in {width}: {step}");
        n_steps += 1;
    }
    assert_eq!(n_steps, 9);
}

#[test]
fn the_icon_of_a_step_stands_above_its_name_as_lines() {
    let released =
        released("Ask: call = Calls the shop (icon phone), wait = Waits\ncall => wait\n");
    let written = written(&released, Language::En, Slides::Deck);
    assert_eq!(written.left_out, Vec::<String>::new());
    let bytes = written.bytes;
    let drawn: Vec<String> = parts(&bytes).into_values().collect();
    let drawn: Vec<&str> = drawn.iter().flat_map(|it| it.split("<p:sp>")).collect();
    let drawn: Vec<&&str> = drawn
        .iter()
        .filter(|it| it.contains("<a:custGeom>"))
        .collect();
    assert_eq!(drawn.len(), 1, "on the overview alone");
    assert!(drawn[0].contains("<a:cubicBezTo>"), "{}", drawn[0]);
    assert_eq!(attributes(drawn[0], "descr=\""), ["phone"]);
    if let Some(found) = found(&bytes) {
        assert!(found.contains("icon: phone\n"), "{found}");
    }
}
