//! Pictures drawn by others: what Chromium and librsvg make of our SVG is what our own renderer makes of it.

use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use export::Format;
use language::Language;
use scene::{Arrangement, LensView, Theme, View, lay_out_for_paper};
use sharing::Released;
use tempfile::TempDir;

use super::{BLUEPRINT, beside, branded, overlaid, sample, small, written};

/// How far a channel of a pixel may be off, of 255. Chromium puts lines of text on whole pixels: the edges of a line
/// that lies between two are half a pixel off there, which is up to 111 on a dark ground.
const TOLERANCE: u8 = 120;
/// The largest part of pixels that may differ from all pixels around their place in the other picture, which is what
/// another way of smoothing edges does not bring about. Both others differ in none at all; a map in which one word is
/// another differs in 0.02 %, one whose fonts are not found in 0.7 %.
const MOST_DIFFERENT: f64 = 0.000_05;

/// Pixels in red, green and blue.
struct Pixels {
    width: usize,
    height: usize,
    rgb: Vec<[u8; 3]>,
}

impl Pixels {
    fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("it is a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("it is small")];
        let info = reader.next_frame(&mut bytes).expect("it is whole");
        let n_channels = info.color_type.samples();
        let rgb = bytes[..info.buffer_size()].chunks(n_channels);
        Self {
            width: info.width as usize,
            height: info.height as usize,
            rgb: rgb.map(|it| [it[0], it[1], it[2]]).collect(),
        }
    }

    fn cut(&self, width: usize, height: usize) -> Self {
        let rows = self.rgb.chunks(self.width).take(height);
        Self {
            width,
            height,
            rgb: rows.flat_map(|it| it[..width].iter().copied()).collect(),
        }
    }

    /// The part of all pixels that are unlike every pixel around their place in another picture.
    fn unlike(&self, other: &Self) -> f64 {
        assert_eq!([self.width, self.height], [other.width, other.height]);
        let mut n_unlike = 0;
        for y in 0..self.height {
            for x in 0..self.width {
                let pixel = self.rgb[y * self.width + x];
                let rows = y.saturating_sub(1)..(y + 2).min(self.height);
                let is_there = rows.flat_map(|row| {
                    let columns = x.saturating_sub(1)..(x + 2).min(self.width);
                    columns.map(move |column| row * self.width + column)
                });
                let is_alike = |at: usize| {
                    let pairs = other.rgb[at].iter().zip(pixel);
                    pairs.into_iter().all(|(a, b)| a.abs_diff(b) <= TOLERANCE)
                };
                n_unlike += u64::from(!is_there.into_iter().any(is_alike));
            }
        }
        n_unlike as f64 / (self.width * self.height) as f64
    }

    /// The larger of both ways.
    fn difference(&self, other: &Self) -> f64 {
        self.unlike(other).max(other.unlike(self))
    }
}

/// A picture as Chromium draws it; none where it is not installed.
fn by_chromium(svg: &Path, width: usize, height: usize) -> Option<Pixels> {
    let folder = svg.parent()?;
    let png = folder.join("chromium.png");
    // The window has edges of its own.
    let size = format!("--window-size={},{}", width + 100, height + 300);
    let said = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args(["--hide-scrollbars", "--force-device-scale-factor=1", &size])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ))
        .arg(format!("--screenshot={}", png.display()))
        .arg(svg)
        .output();
    if said.is_err() {
        eprintln!(
            "Chromium is not installed, so it draws nothing; `cargo xtask test` installs it."
        );
        return None;
    }
    let bytes = std::fs::read(png).expect("Chromium has drawn it");
    Some(Pixels::read(&bytes).cut(width, height))
}

/// A picture as librsvg draws it on a machine that has our fonts, which it takes from there; none where it is not
/// installed.
fn by_librsvg(svg: &Path, fonts: &str) -> Option<Pixels> {
    let folder = svg.parent()?;
    let (config, png) = (folder.join("fonts.conf"), folder.join("librsvg.png"));
    let cache = folder.join("fonts");
    let known = format!(
        "<?xml version=\"1.0\"?><fontconfig><dir>{fonts}</dir><cachedir>{}</cachedir></fontconfig>",
        cache.display()
    );
    std::fs::write(&config, known).expect("there is room");
    let said = Command::new("rsvg-convert")
        .env("FONTCONFIG_FILE", &config)
        .arg("--output")
        .arg(&png)
        .arg(svg)
        .output();
    let Ok(said) = said else {
        eprintln!("librsvg is not installed, so it draws nothing; `cargo xtask test` installs it.");
        return None;
    };
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{complaints}");
    Some(Pixels::read(&std::fs::read(png).expect("it has drawn it")))
}

fn our_fonts() -> String {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts");
    fonts
        .canonicalize()
        .expect("they are there")
        .display()
        .to_string()
}

/// A map that is drawn, and how.
type Drawn = (&'static str, Released, View, Theme);

/// The maps of the golden pictures.
fn scenes() -> Vec<Drawn> {
    let (released, view) = small();
    let mut all = vec![("small", released, view, Theme::Light)];
    let (released, view) = overlaid();
    all.push(("overlaid", released, view, Theme::Dark));
    let (project, map) = branded();
    let released = sample::released(&project, map, None);
    all.push((
        "branded",
        released,
        sample::view(LensView::Assumed),
        Theme::Light,
    ));
    let (project, map) = sample::drawn(BLUEPRINT);
    let view = View {
        arrangement: Arrangement::Blueprint,
        ..sample::view(LensView::Assumed)
    };
    let released = sample::released(&project, map, None);
    all.push(("blueprint", released, view, Theme::Light));
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let groups = beside::beside(&overlay, 5);
    let released = sample::released(&project, map, Some(&groups));
    all.push((
        "beside",
        released,
        sample::view(LensView::Overlay),
        Theme::Dark,
    ));
    all
}

/// A map as our pixels, and its SVG in a folder of its own.
fn drawn(released: &Released, view: &View, theme: Theme) -> (Pixels, TempDir) {
    let scene = lay_out_for_paper(released, view, Language::En);
    let folder = TempDir::new().expect("there is room");
    let svg = written(&scene, theme, Format::Svg, 1.0);
    std::fs::write(folder.path().join("map.svg"), svg).expect("there is room");
    (
        Pixels::read(&written(&scene, theme, Format::Png, 1.0)),
        folder,
    )
}

#[test]
fn others_draw_the_picture_as_we_do() {
    for (name, released, view, theme) in scenes() {
        let (ours, folder) = drawn(&released, &view, theme);
        let svg = folder.path().join("map.svg");
        let theirs = [
            ("Chromium", by_chromium(&svg, ours.width, ours.height)),
            ("librsvg", by_librsvg(&svg, &our_fonts())),
        ];
        for (who, theirs) in theirs {
            let Some(theirs) = theirs else { continue };
            let difference = ours.difference(&theirs);
            eprintln!("{name} by {who}: {:.4} % differ", difference * 100.0);
            assert!(
                difference <= MOST_DIFFERENT,
                "{name} by {who}: {difference}"
            );
        }
    }
}

#[test]
fn other_words_and_other_fonts_are_seen_as_a_difference() {
    let (released, view) = small();
    let (ours, folder) = drawn(&released, &view, Theme::Light);
    let (project, map) = sample::drawn(&super::SMALL.replace("kettle", "teapot"));
    let other = sample::released(&project, map, None);
    let (teapot, _) = drawn(&other, &view, Theme::Light);
    let words = ours.difference(&teapot);
    eprintln!("other words: {:.4} % differ", words * 100.0);
    assert!(words > MOST_DIFFERENT, "{words}");
    let none = folder.path().join("none").display().to_string();
    let svg = folder.path().join("map.svg");
    if let Some(without) = by_librsvg(&svg, &none) {
        let fonts = ours.difference(&without);
        eprintln!("without fonts: {:.4} % differ", fonts * 100.0);
        assert!(fonts > MOST_DIFFERENT, "{fonts}");
    }
}
