//! Maps as pages for browsers: what stands in them, and what they use.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use expect_test::expect_file;
use export::Format;
use journey::StepId;
use language::Language;
use scene::{LensView, Theme, View, lay_out_for_paper};
use sha2::{Digest, Sha256};
use sharing::Released;

use super::{branded, overlaid, sample, small, written};

fn page(released: &Released, view: &View, language: Language) -> String {
    let scene = lay_out_for_paper(released, view, language);
    let bytes = written(&scene, Theme::Light, Format::Html, 1.0);
    String::from_utf8(bytes).expect("a page is text")
}

/// A page without its sheet and its script, which have files of their own, and those two.
fn apart(page: &str) -> (String, &str, &str) {
    let (before, rest) = page.split_once("<style>").expect("it has a sheet");
    let (sheet, rest) = rest.split_once("</style>").expect("it ends");
    let (between, rest) = rest.split_once("<script>").expect("it has a script");
    let (script, after) = rest.split_once("</script>").expect("it ends");
    let markup = format!("{before}<style></style>{between}<script></script>{after}");
    (markup, sheet, script)
}

/// A page but for what is of its version of the sheet and the script.
fn markup(page: &str) -> String {
    let (markup, sheet, script) = apart(page);
    let markup = markup.replace(&fingerprint(sheet), "sha256-sheet");
    markup.replace(&fingerprint(script), "sha256-script")
}

fn fingerprint(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[test]
fn a_small_map_as_a_page() {
    let (released, view) = small();
    let page = page(&released, &view, Language::En);
    expect_file!["page.html"].assert_eq(&markup(&page));
}

#[test]
fn observed_over_drawn_as_a_page_in_german() {
    let (released, view) = overlaid();
    let page = page(&released, &view, Language::De);
    expect_file!["page_de.html"].assert_eq(&markup(&page));
}

#[test]
fn a_page_uses_its_own_sheet_and_script_and_nothing_else() {
    let (released, view) = overlaid();
    let page = page(&released, &view, Language::En);
    let (markup, sheet, script) = apart(&page);
    let policy = format!(
        "content=\"default-src 'none'; img-src data:; font-src data:; style-src '{}'; \
         script-src '{}'; base-uri 'none'; form-action 'none'\"",
        fingerprint(sheet),
        fingerprint(script)
    );
    assert!(markup.contains(&policy), "{policy}");
    assert!(sheet.contains("@font-face{font-family:Inter;font-weight:400;src:url(data:font/woff2"));
    assert_eq!(
        sheet.matches("url(").count(),
        sheet.matches("url(data:font/").count()
    );
    assert!(!sheet.contains("@import"));
}

#[test]
fn a_page_is_the_same_on_any_day() {
    let (released, view) = overlaid();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    let bytes = |theme| written(&scene, theme, Format::Html, 1.0);
    for theme in [Theme::Light, Theme::Dark] {
        assert_eq!(bytes(theme), bytes(theme));
    }
}

#[test]
fn a_dark_page_is_dark_whatever_its_reader_likes_and_light_on_paper() {
    let (released, view) = overlaid();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    let dark = written(&scene, Theme::Dark, Format::Html, 1.0);
    let dark = String::from_utf8(dark).expect("it is text");
    let (_, sheet, _) = apart(&dark);
    let canvas = |theme| {
        format!(
            "--canvas:{}",
            scene::Palette::of(theme, None).hex(scene::Token::Canvas)
        )
    };
    assert!(!sheet.contains("prefers-color-scheme"));
    let (shown, on_paper) = sheet.split_once("@media print").expect("it can be printed");
    assert!(shown.contains(&canvas(Theme::Dark)) && !shown.contains(&canvas(Theme::Light)));
    assert!(on_paper.contains(&canvas(Theme::Light)));
}

#[test]
fn a_page_has_the_colours_and_the_logo_of_a_brand_in_light_and_in_dark() {
    let (project, map) = branded();
    let released = sample::released(&project, map, None);
    let page = page(&released, &sample::view(LensView::Assumed), Language::En);
    let (markup, sheet, _) = apart(&page);
    let (light, dark) = sheet
        .split_once("@media (prefers-color-scheme:dark)")
        .expect("there is a dark one");
    assert!(light.contains("--brand:#7a0019") && light.contains("--stage-1:#003366"));
    assert!(dark.contains("--brand:#ff8fa3") && dark.contains("--stage-1:#99ccff"));
    assert!(markup.contains("alt=\"Kettles &amp; Co.\" src=\"data:image/svg+xml;base64,"));
    assert!(markup.contains("fill=\"var(--stage-1)\""));
}

#[test]
fn a_page_of_fifty_steps_stays_small() {
    let mut text = String::from("title: Fifty steps\n");
    for stage in 0..5 {
        let steps: Vec<String> = (0..10)
            .map(|it| {
                format!("s{stage}x{it} = I do what there is to be done in part {it} of {stage}")
            })
            .collect();
        text.push_str(&format!("Stage {stage}: {}\n", steps.join(", ")));
    }
    let keys: Vec<String> = (0..50)
        .map(|it| format!("s{}x{}", it / 10, it % 10))
        .collect();
    text.push_str(&format!("{}\n", keys.join(" => ")));
    for lane in [
        "Thoughts (thoughts)",
        "Pains (pains)",
        "Chances (opportunities)",
        "Systems (systems)",
    ] {
        text.push_str(&format!("lane {lane}\n"));
        for key in &keys {
            text.push_str(&format!(
                "  {key}: What there is to be said of this step here\n"
            ));
        }
    }
    let (project, map) = sample::drawn(&text);
    let reach: Vec<(&str, u64)> = keys.iter().map(|it| (it.as_str(), 9_000)).collect();
    let taken: Vec<(&str, &str, u64, f64)> = keys
        .windows(2)
        .map(|it| (it[0].as_str(), it[1].as_str(), 8_000, 3_600.0))
        .collect();
    let leaves: Vec<(&str, u64)> = keys.iter().map(|it| (it.as_str(), 90)).collect();
    let seen = sample::Observed {
        n_cases: 10_000,
        reach: &reach,
        taken: &taken,
        undrawn: &[],
        leaves: &leaves,
    };
    let overlay = sample::overlay(&project, map, &seen);
    assert!(overlay.steps.len() == 50 && project.step(StepId::named("sample/s4x9")).is_some());
    let released = sample::released(&project, map, Some(&overlay));
    let page = page(&released, &sample::view(LensView::Overlay), Language::En);
    assert!(page.len() < 1_500_000, "{} bytes", page.len());
}
