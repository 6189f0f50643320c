//! Pictures of two small maps are the same, byte by byte, as when somebody last looked at them.

#[path = "golden/beside.rs"]
mod beside;
#[path = "golden/pages.rs"]
mod pages;
#[path = "golden/sample.rs"]
mod sample;

use expect_test::{ExpectFile, expect_file};
use export::{ExportError, Format, MOST_PIXELS_A_SIDE, Printing, Sheet};
use journey::command::{Command, SetBrand};
use journey::{BrandColour, BrandId, Logo, MapId, Plate, Project};
use language::Language;
use scene::{Arrangement, LensView, Scene, Theme, View, lay_out, lay_out_for_paper};

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

fn bytes(scene: &Scene, theme: Theme, format: Format, scale: f32) -> Result<Vec<u8>, ExportError> {
    bytes_in(Language::En, scene, theme, format, scale)
}

fn bytes_in(
    language: Language,
    scene: &Scene,
    theme: Theme,
    format: Format,
    scale: f32,
) -> Result<Vec<u8>, ExportError> {
    let project = Project::default();
    let mut bytes = Vec::new();
    export::write(
        scene,
        &project,
        &Printing {
            format,
            theme,
            language,
            scale,
            sheet: Sheet::default(),
        },
        &mut bytes,
    )?;
    Ok(bytes)
}

/// Compares the SVG of a scene, but for the fonts inside.
fn check(scene: &Scene, theme: Theme, expected: ExpectFile) {
    check_in(Language::En, scene, theme, expected);
}

fn check_in(language: Language, scene: &Scene, theme: Theme, expected: ExpectFile) {
    let bytes = bytes_in(language, scene, theme, Format::Svg, 1.0).expect("SVG has no limit");
    let svg = String::from_utf8(bytes).expect("SVG is text");
    let (before, rest) = svg.split_once("<style>").expect("fonts are inside");
    let (fonts, after) = rest.split_once("</style>").expect("fonts end");
    assert!(fonts.starts_with(
        "@font-face{font-family:Inter;font-weight:400;src:url(data:font/woff2;base64,"
    ));
    expected.assert_eq(&format!("{before}<style>fonts</style>{after}"));
}

#[test]
fn a_drawn_map() {
    let (project, map) = sample::drawn(SMALL);
    let scene = lay_out(
        &project,
        map,
        None,
        &sample::view(LensView::Assumed),
        Language::En,
    );
    check(&scene, Theme::Light, expect_file!["golden/drawn.svg"]);
}

#[test]
fn observed_over_drawn_on_paper() {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let view = sample::view(LensView::Overlay);
    let scene = lay_out_for_paper(&project, &[(map, Some(&overlay))], &view, Language::En);
    check(&scene, Theme::Dark, expect_file!["golden/overlay.svg"]);
}

#[test]
fn observed_over_drawn_on_paper_in_german() {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let view = sample::view(LensView::Overlay);
    let seen = [(map, Some(&overlay))];
    let scene = lay_out_for_paper(&project, &seen, &view, Language::De);
    let expected = expect_file!["golden/overlay_de.svg"];
    check_in(Language::De, &scene, Theme::Dark, expected);
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
    });
    project.apply(&project.plan(&brand).expect("it can be read"));
    (project, map)
}

#[test]
fn a_brand_on_paper() {
    let (project, map) = branded();
    let view = sample::view(LensView::Assumed);
    let scene = lay_out_for_paper(&project, &[(map, None)], &view, Language::En);
    let written = |theme, format| {
        let mut bytes = Vec::new();
        let printing = Printing {
            format,
            theme,
            language: Language::En,
            scale: 1.0,
            sheet: Sheet::default(),
        };
        export::write(&scene, &project, &printing, &mut bytes).expect("it is small");
        bytes
    };
    for (theme, fill, ink, accent) in [
        (Theme::Light, "#003366", "#ffffff", "#7a0019"),
        (Theme::Dark, "#99ccff", "#000000", "#ff8fa3"),
    ] {
        let svg = String::from_utf8(written(theme, Format::Svg)).expect("SVG is text");
        for part in [
            "<title>Kettles &amp; Co.</title>",
            "href=\"data:image/svg+xml;base64,PHN2Zy",
            &format!("Z\" fill=\"{fill}\""),
            &format!("font-weight=\"600\" fill=\"{ink}\">Buy<"),
            &format!("fill=\"{accent}\">Buying a kettle<"),
        ] {
            assert!(svg.contains(part), "{part} in {theme:?}");
        }
        assert_ne!(
            written(theme, Format::Png),
            bytes(&scene, theme, Format::Png, 1.0).unwrap()
        );
    }
}

#[test]
fn a_blueprint_on_paper() {
    let (project, map) = sample::drawn(BLUEPRINT);
    let view = View {
        arrangement: Arrangement::Blueprint,
        ..sample::view(LensView::Assumed)
    };
    let scene = lay_out_for_paper(&project, &[(map, None)], &view, Language::En);
    check(&scene, Theme::Light, expect_file!["golden/blueprint.svg"]);
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
        let scene = lay_out_for_paper(&project, &[(map, Some(&seen))], &view, Language::En);
        check(&scene, theme, expected);
    }
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let (project, map) = sample::drawn(SMALL);
    let scene = lay_out_for_paper(
        &project,
        &[(map, None)],
        &sample::view(LensView::Assumed),
        Language::En,
    );
    for format in [Format::Svg, Format::Png] {
        let first = bytes(&scene, Theme::Light, format, 1.0).unwrap();
        assert_eq!(first, bytes(&scene, Theme::Light, format, 1.0).unwrap());
        assert_ne!(first, bytes(&scene, Theme::Dark, format, 1.0).unwrap());
    }
}

#[test]
fn pixels_are_as_many_as_asked_for() {
    let (project, map) = sample::drawn(SMALL);
    let scene = lay_out(
        &project,
        map,
        None,
        &sample::view(LensView::Assumed),
        Language::En,
    );
    let png = bytes(&scene, Theme::Light, Format::Png, 2.0).unwrap();
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert_eq!(&png[1..4], b"PNG");
    assert_eq!(side(16), (scene.width * 2.0).ceil() as u32);
    assert_eq!(side(20), (scene.height * 2.0).ceil() as u32);
}

#[test]
fn too_many_pixels_are_refused_in_words() {
    let (project, map) = sample::drawn(SMALL);
    let scene = lay_out(
        &project,
        map,
        None,
        &sample::view(LensView::Assumed),
        Language::En,
    );
    let refused = bytes(&scene, Theme::Light, Format::Png, 40.0).unwrap_err();
    let said = refused.to_string();
    assert!(said.contains(&MOST_PIXELS_A_SIDE.to_string()), "{said}");
    assert!(bytes(&scene, Theme::Light, Format::Png, 0.0).is_err());
    assert!(bytes(&scene, Theme::Light, Format::Svg, 40.0).is_ok());
}
