//! Pictures of two small maps are the same, byte by byte, as when somebody last looked at them.

#[path = "golden/beside.rs"]
mod beside;
#[path = "golden/fonts.rs"]
mod fonts;
#[path = "golden/one_page.rs"]
mod one_page;
#[path = "golden/others.rs"]
mod others;
#[path = "golden/page.rs"]
mod page;
#[path = "golden/pages.rs"]
mod pages;
#[path = "golden/renderers.rs"]
mod renderers;
#[path = "golden/sample.rs"]
mod sample;
#[path = "golden/slides.rs"]
mod slides;
#[path = "golden/templates.rs"]
mod templates;
#[path = "golden/texts.rs"]
mod texts;

use expect_test::{ExpectFile, expect_file};
use export::{Format, MOST_PIXELS_A_SIDE, Printing, Sheet, Slides, Table};
use journey::command::{Command, SetBrand};
use journey::{BrandColour, BrandId, Logo, MapId, Plate, Project};
use language::Language;
use scene::{Arrangement, LensView, PaperScene, Theme, View, lay_out_for_paper};
use sharing::Released;

const SMALL: &str = "\
title: Buying a kettle
Consider: look = I look <around> & \"compare\", ask = I ask
Buy (purchase): pay = I pay (end success)
look => ask => pay
lane Thoughts (thoughts)
  look: Which one & why?
lane Feeling (emotion)
  look: +1
  ask: -1 lost
";

const BLUEPRINT: &str = "\
title: A kettle is repaired
Fault: notice = It does not boil (owner Service), call = I call (owner Service, content owner Quality)
Repair (post-purchase): wait = I wait (owner Workshop, channel owner IT), back = It comes back (owner Service, end success)
notice => call => wait => back
lane Workshop (backstage)
  wait: The heater is replaced
lane Thoughts (thoughts)
  wait: When is it back?
lane Spare parts (support)
  wait: Parts are ordered
lane Stock list (systems)
  wait: Parts
lane Letter (evidence)
  back: A list of what was done
lane Hotline (frontstage)
  call: The desk answers
lane Service time (metrics)
  wait: Five days
";

fn written(scene: &PaperScene<'_>, theme: Theme, format: Format, scale: f32) -> Vec<u8> {
    let written = export::write(scene, &printing(theme, format, scale));
    written.expect("it is small").bytes
}

fn printing(theme: Theme, format: Format, scale: f32) -> Printing {
    Printing {
        format,
        theme,
        scale,
        sheet: Sheet::default(),
        slides: Slides::default(),
        table: Table::default(),
    }
}

/// Compares the SVG of a map, but for the fonts inside.
fn check(
    released: &Released,
    view: &View,
    (language, theme): (Language, Theme),
    expected: ExpectFile,
) {
    let scene = lay_out_for_paper(released, view, language);
    let bytes = written(&scene, theme, Format::Svg, 1.0);
    let svg = String::from_utf8(bytes).expect("SVG is text");
    let (before, rest) = svg.split_once("<style>").expect("fonts are inside");
    let (fonts, after) = rest.split_once("</style>").expect("fonts end");
    assert!(fonts.starts_with(
        "@font-face{font-family:Inter;font-weight:400;src:url(data:font/woff2;base64,"
    ));
    expected.assert_eq(&format!("{before}<style>fonts</style>{after}"));
}

/// A small map, and how it is looked at.
fn small() -> (Released, View) {
    let (project, map) = sample::drawn(SMALL);
    (
        sample::released(&project, map, None),
        sample::view(LensView::Assumed),
    )
}

/// A map with what was observed, and how it is looked at.
fn overlaid() -> (Released, View) {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    (
        sample::released(&project, map, Some(&overlay)),
        sample::view(LensView::Overlay),
    )
}

#[test]
fn a_drawn_map() {
    let (released, view) = small();
    check(
        &released,
        &view,
        (Language::En, Theme::Light),
        expect_file!["golden/drawn.svg"],
    );
}

#[test]
fn observed_over_drawn_on_paper() {
    let (released, view) = overlaid();
    check(
        &released,
        &view,
        (Language::En, Theme::Dark),
        expect_file!["golden/overlay.svg"],
    );
}

#[test]
fn observed_over_drawn_on_paper_in_german() {
    let (released, view) = overlaid();
    check(
        &released,
        &view,
        (Language::De, Theme::Dark),
        expect_file!["golden/overlay_de.svg"],
    );
}

/// The small map in the colours of a shop, with its logo: a red field.
fn branded() -> (Project, MapId) {
    let (mut project, map) = sample::drawn(SMALL);
    let colour = |light: &str, dark: &str| BrandColour {
        light: light.to_owned(),
        dark: dark.to_owned(),
    };
    let brand = Command::SetBrand(SetBrand {
        id: BrandId::named("kettles"),
        logo: Some(Logo {
            name: "Kettles & Co.".to_owned(),
            image: "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI0IiBoZWlnaHQ9IjIiIHZpZXdCb3g9IjAgMCA0IDIiPjxwYXRoIGZpbGw9IiNmZjAwMDAiIGQ9Ik0wIDBINFYySDBaIi8+PC9zdmc+".to_owned(),
            plate: Plate::Light,
        }),
        accent: Some(colour("#7a0019", "#ff8fa3")),
        stages: vec![colour("#003366", "#99ccff")],
        font: None,
    });
    project.apply(&project.plan(&brand).expect("it can be read"));
    (project, map)
}

#[test]
fn a_brand_on_paper() {
    let (project, map) = branded();
    let branded = sample::released(&project, map, None);
    let view = sample::view(LensView::Assumed);
    let scene = lay_out_for_paper(&branded, &view, Language::En);
    let (plain, _) = small();
    let plain = lay_out_for_paper(&plain, &view, Language::En);
    for (theme, fill, ink, accent) in [
        (Theme::Light, "#003366", "#ffffff", "#7a0019"),
        (Theme::Dark, "#99ccff", "#000000", "#ff8fa3"),
    ] {
        let svg = String::from_utf8(written(&scene, theme, Format::Svg, 1.0)).expect("SVG is text");
        for part in [
            "<title>Kettles &amp; Co.</title>",
            "href=\"data:image/svg+xml;base64,PHN2Zy",
            &format!("Z\" fill=\"{fill}\""),
            &format!("font-weight=\"600\" fill=\"{ink}\">Buy<"),
            &format!("fill=\"{accent}\">Buying a kettle<"),
        ] {
            assert!(svg.contains(part), "{part} in {theme:?}");
        }
        let pixels = |of| written(of, theme, Format::Png, 1.0);
        assert_ne!(pixels(&scene), pixels(&plain));
    }
}

#[test]
fn a_blueprint_on_paper() {
    let (project, map) = sample::drawn(BLUEPRINT);
    let view = View {
        arrangement: Arrangement::Blueprint,
        ..sample::view(LensView::Assumed)
    };
    let released = sample::released(&project, map, None);
    check(
        &released,
        &view,
        (Language::En, Theme::Light),
        expect_file!["golden/blueprint.svg"],
    );
}

#[test]
fn groups_beside_each_other_on_paper() {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let view = sample::view(LensView::Overlay);
    for (n_sides, theme, expected) in [
        (2, Theme::Light, expect_file!["golden/beside.svg"]),
        (5, Theme::Dark, expect_file!["golden/beside_five.svg"]),
    ] {
        let seen = beside::beside(&overlay, n_sides);
        let released = sample::released(&project, map, Some(&seen));
        check(&released, &view, (Language::En, theme), expected);
    }
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let (released, view) = small();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    for format in [Format::Svg, Format::Png] {
        let bytes = |theme| written(&scene, theme, format, 1.0);
        assert_eq!(bytes(Theme::Light), bytes(Theme::Light));
        assert_ne!(bytes(Theme::Light), bytes(Theme::Dark));
    }
}

#[test]
fn pixels_are_as_many_as_asked_for() {
    let (released, view) = small();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    let png = written(&scene, Theme::Light, Format::Png, 2.0);
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert_eq!(&png[1..4], b"PNG");
    assert_eq!(side(16), (scene.width * 2.0).ceil() as u32);
    assert_eq!(side(20), (scene.height * 2.0).ceil() as u32);
}

#[test]
fn too_many_pixels_are_refused_in_words() {
    let (released, view) = small();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    let asked = |format, scale| export::write(&scene, &printing(Theme::Light, format, scale));
    let refused = asked(Format::Png, 40.0).unwrap_err();
    let said = refused.to_string();
    assert!(said.contains(&MOST_PIXELS_A_SIDE.to_string()), "{said}");
    assert!(asked(Format::Png, 0.0).is_err());
    assert!(asked(Format::Svg, 40.0).is_ok());
}
