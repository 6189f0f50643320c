//! A picture from elsewhere, drawn anew: what comes out has pixels in it and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use scene::FONT_FAMILY;

use crate::error::{ExportError, Unfit};
use crate::png;

/// Pixels of the longer side of what is drawn: two and a half for each of a card's.
const LONGER_SIDE: f32 = 480.0;
/// A file with more bytes is not looked at.
const MOST_BYTES: usize = 20 << 20;
/// A picture with more pixels is not opened.
const MOST_PIXELS: u64 = 60_000_000;
/// A picture is drawn smaller until it needs no more bytes.
const MOST_BYTES_DRAWN: usize = 500_000;

/// A PNG, JPEG or SVG file as the bytes of a small PNG file.
///
/// Every picture goes through the same renderer as the map, whatever it was: so no script, no address
/// elsewhere and nothing about whoever took it comes along.
///
/// # Errors
/// If it is no such file, or too large.
pub fn redrawn(bytes: &[u8]) -> Result<Vec<u8>, ExportError> {
    let unfit = |reason: Unfit| ExportError::NotAPicture { reason };
    if bytes.len() > MOST_BYTES {
        return Err(unfit(Unfit::TooManyBytes));
    }
    let text = match raster(bytes) {
        Some((kind, width, height)) => {
            if u64::from(width) * u64::from(height) > MOST_PIXELS {
                return Err(unfit(Unfit::TooManyPixels));
            }
            let inside = STANDARD.encode(bytes);
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
                 <image width=\"{width}\" height=\"{height}\" href=\"data:image/{kind};base64,{inside}\"/></svg>"
            )
        }
        None => std::str::from_utf8(bytes)
            .ok()
            .filter(|it| it.contains("<svg"))
            .ok_or_else(|| unfit(Unfit::OtherKind))?
            .to_owned(),
    };
    let is_raster = raster(bytes).is_some();
    let options = Options {
        font_family: FONT_FAMILY.to_owned(),
        fontdb: png::fonts(),
        image_href_resolver: ImageHrefResolver {
            // A picture may not look into the files of the machine.
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    };
    let tree =
        Tree::from_str(&text, &options).map_err(|it| unfit(Unfit::Renderer(it.to_string())))?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut scale = LONGER_SIDE / width.max(height);
    if is_raster {
        scale = scale.min(1.0);
    }
    loop {
        let pixels = draw(&tree, scale).ok_or_else(|| unfit(Unfit::NoArea))?;
        // The renderer passes over pixels that it cannot read.
        if is_raster && pixels.data().iter().all(|it| *it == 0) {
            return Err(unfit(Unfit::Unreadable));
        }
        let drawn = pixels
            .encode_png()
            .map_err(|it| unfit(Unfit::Renderer(it.to_string())))?;
        if drawn.len() <= MOST_BYTES_DRAWN {
            return Ok(drawn);
        }
        scale *= 0.8;
    }
}

fn draw(tree: &Tree, scale: f32) -> Option<Pixmap> {
    let side = |length: f32| (length * scale).round().max(1.0) as u32;
    let size = tree.size();
    let mut pixels = Pixmap::new(side(size.width()), side(size.height()))?;
    resvg::render(
        tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Some(pixels)
}

/// What kind of pixels a file holds, how wide and how tall; none where it is no such file.
fn raster(bytes: &[u8]) -> Option<(&'static str, u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some(("png", number(16)?, number(20)?));
    }
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    // A JPEG is a row of segments, each with its length; one of the frames says the size.
    let mut at = 2;
    loop {
        let (marker, length) = (*bytes.get(at + 1)?, two(bytes, at + 2)?);
        if *bytes.get(at)? != 0xff {
            return None;
        }
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            let (height, width) = (two(bytes, at + 5)?, two(bytes, at + 7)?);
            return Some(("jpeg", width, height));
        }
        at += 2 + length as usize;
    }
}

fn two(bytes: &[u8], at: usize) -> Option<u32> {
    let pair: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u32::from(u16::from_be_bytes(pair)))
}

#[cfg(test)]
mod tests {
    use super::{raster, redrawn};

    #[test]
    fn what_is_drawn_anew_is_a_small_png() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='960' height='480'>\
                   <script>alert(1)</script><image href='/etc/hostname' width='9' height='9'/>\
                   <rect width='960' height='480' fill='red'/></svg>";
        let once = redrawn(svg.as_bytes()).unwrap();
        assert_eq!(raster(&once), Some(("png", 480, 240)));
        let twice = redrawn(&once).unwrap();
        assert_eq!(raster(&twice), Some(("png", 480, 240)));
        let says = String::from_utf8_lossy(&once);
        assert!(!says.contains("script") && !says.contains("tEXt"));
    }

    #[test]
    fn a_small_picture_stays_small() {
        let dot =
            redrawn(b"<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>").unwrap();
        assert_eq!(
            raster(&dot),
            Some(("png", 480, 240)),
            "lines have no pixels"
        );
        let mut small = dot.clone();
        small.truncate(40);
        assert!(redrawn(&small).is_err(), "half a file is no picture");
    }

    #[test]
    fn what_is_no_picture_is_refused_in_a_sentence() {
        for bytes in [
            &b"%PDF-1.7"[..],
            b"",
            b"<html><body></body></html>",
            b"\xff\xd8\xff",
        ] {
            let said = redrawn(bytes).unwrap_err();
            assert!(
                said.to_string()
                    .starts_with("this is not a picture that can be shown: "),
                "{said}"
            );
        }
    }
}
