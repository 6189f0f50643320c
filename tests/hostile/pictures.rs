//! Hostile pictures: 80 files.

use session::{LookRequest, Request};

use crate::cases::{Case, Expected, damaged, hold, random};
use crate::desk::Desk;
use crate::memory::Grown;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"20\" height=\"10\"><rect width=\"20\" height=\"10\" fill=\"#123456\"/></svg>";

mod fonts;

/// A picture of a few dots.
fn dots() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 16, 8);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    let colours: Vec<u8> = (0..16 * 8 * 3).map(|it| it as u8).collect();
    writer.write_image_data(&colours).unwrap();
    writer.finish().unwrap();
    bytes
}

/// The same that says that it is giant.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = dots();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    bytes
}

fn svg(what: &str) -> String {
    SVG.replacen("<rect", &format!("{what}<rect"), 1)
}

/// Pictures given to whoever wants events.
pub(crate) fn no_logs() -> Vec<Case> {
    let no_log = || Expected::refused("it seems to be");
    let mut cases = vec![
        Case::new("dots", ".csv", dots(), no_log()),
        Case::new(
            "a photograph",
            ".csv",
            &b"\xFF\xD8\xFF\xE0 and so on"[..],
            no_log(),
        ),
        Case::new("a drawing", ".xes", SVG, no_log()),
    ];
    for width in [0, 1, 100_000, u32::MAX] {
        cases.push(Case::new(
            format!("dots, {width} wide"),
            ".csv",
            claiming(width, 1),
            no_log(),
        ));
        let wide = SVG.replace("\"20\"", &format!("\"{width}\""));
        cases.push(Case::new(
            format!("a drawing, {width} wide"),
            ".csv",
            wide,
            no_log(),
        ));
    }
    cases
}

/// Drawings that want more than to be seen.
fn drawings() -> Vec<(&'static str, String)> {
    let nested: String = (0..300_000).map(|_| "<g>").collect();
    let uses: String = (1..24).fold(
        "<g id=\"u0\"><rect width=\"1\" height=\"1\"/></g>".to_owned(),
        |all, it| {
            format!(
                "{all}<g id=\"u{it}\"><use xlink:href=\"#u{0}\"/><use xlink:href=\"#u{0}\"/></g>",
                it - 1
            )
        },
    );
    vec![
        ("a script", "<script>alert(1)</script>".to_owned()),
        ("a page within", "<foreignObject width=\"9\" height=\"9\"><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>".into()),
        ("a picture of the web", "<image xlink:href=\"http://127.0.0.1:9/x.png\" width=\"9\" height=\"9\"/>".into()),
        ("a file of this computer", "<image xlink:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>".into()),
        ("a drawing that uses itself", "<g id=\"a\"><use xlink:href=\"#a\"/></g>".into()),
        ("a drawing that doubles itself", uses),
        ("deep groups", nested),
        ("a giant filter", "<filter id=\"f\"><feGaussianBlur stdDeviation=\"1e9\"/></filter><g filter=\"url(#f)\"><rect width=\"9\" height=\"9\"/></g>".into()),
        ("a giant path", format!("<path d=\"M0 0{}\"/>", "L9 9".repeat(300_000))),
        ("numbers without end", "<rect width=\"1e38\" height=\"1e38\"/><circle r=\"NaN\"/>".into()),
        ("a stranger's style", "<style>@import url(http://127.0.0.1:9/x.css);</style>".into()),
    ]
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |about: &str, bytes: Vec<u8>, expected| {
        cases.push(Case::new(about, ".picture", bytes, expected));
    };
    let refused = || Expected::refused("this is not a picture that can be shown");
    add("dots", dots(), Expected::Reads(1));
    add("a drawing", SVG.into(), Expected::Reads(1));
    for (width, height) in [
        (0, 0),
        (1_000_000, 1),
        (60_000, 60_000),
        (u32::MAX, u32::MAX),
    ] {
        add(
            &format!("dots, {width} by {height}"),
            claiming(width, height),
            refused(),
        );
    }
    add("nothing", Vec::new(), refused());
    add("text", b"a picture".to_vec(), refused());
    for (about, what) in drawings() {
        add(about, svg(&what).into(), Expected::Clear);
    }
    let laughs: String = (1..20).fold(
        "<!DOCTYPE svg [<!ENTITY l0 \"ha\">".to_owned(),
        |all, it| format!("{all}<!ENTITY l{it} \"&l{0};&l{0};&l{0};&l{0};\">", it - 1),
    );
    let text = format!("{laughs}]>{}", svg("<text>&l19;</text>"));
    add("a billion laughs", text.into(), Expected::Clear);
    for size in [
        "0",
        "-1",
        "1e9",
        "1e39",
        "1e-9",
        "100000",
        "NaN",
        "999999999999999999999",
    ] {
        let drawing = SVG
            .replace("\"20\"", &format!("\"{size}\""))
            .replace("\"10\"", &format!("\"{size}\""));
        add(
            &format!("a drawing {size} wide"),
            drawing.into(),
            Expected::Clear,
        );
    }
    let mut random = random(8);
    for number in 0..30 {
        add(
            &format!("dots, damaged, number {number}"),
            damaged(&dots(), &mut random),
            Expected::Clear,
        );
        add(
            &format!("a drawing, damaged, number {number}"),
            damaged(SVG.as_bytes(), &mut random),
            Expected::Clear,
        );
    }
    cases
}

#[test]
fn hostile_pictures() {
    let (desk, cases) = (Desk::new(), cases());
    let grown = Grown::begin();
    hold(80, &cases, |case| {
        desk.ask(case, |file| {
            Request::Look(LookRequest::DrawPicture { file })
        })
    });
    grown.hold(200 << 20);
}
