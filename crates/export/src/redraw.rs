//! A picture from elsewhere, drawn anew: what comes out has pixels or plain shapes in it and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::limits::PICTURE;
use journey::size_of_shapes;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::Error as Xml;
use resvg::usvg::{Error, Indent, Tree, WriteOptions};

use crate::error::{ExportError, Unfit};
use crate::png;

/// Pixels of the longer side of what is drawn: two and a half for each of a card's.
const LONGER_SIDE: f32 = 480.0;
/// A file with more bytes is not looked at.
pub const MOST_BYTES: usize = 20 << 20;
/// An SVG with more bytes is not read: it could hold more shapes than a page can draw.
const MOST_BYTES_OF_SVG: usize = 2 << 20;
/// A picture with more pixels is not opened.
const MOST_PIXELS: u64 = 60_000_000;
/// A picture is drawn smaller until it needs no more bytes; shapes that need more are refused.
const MOST_BYTES_DRAWN: usize = PICTURE / 4 * 3;

/// A PNG, JPEG or SVG file as the bytes of a small PNG file, or of an SVG of plain shapes.
///
/// Every picture goes through the same renderer as the map, whatever it was: so no script, no address
/// elsewhere, no letter of a font that others lack and nothing about whoever took it comes along. An SVG that needs
/// more than shapes, a photograph or a blurred shadow, becomes pixels.
///
/// # Errors
/// If it is no such file, or too large.
pub fn redrawn(bytes: &[u8]) -> Result<Vec<u8>, ExportError> {
    if bytes.len() > MOST_BYTES {
        return Err(unfit(Unfit::TooManyBytes));
    }
    let Some((kind, width, height)) = raster(bytes) else {
        let text = std::str::from_utf8(bytes).ok();
        let text = text.filter(|it| it.contains("<svg"));
        return redrawn_svg(text.ok_or_else(|| unfit(Unfit::OtherKind))?);
    };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(unfit(Unfit::TooManyPixels));
    }
    let inside = STANDARD.encode(bytes);
    let around = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <image width=\"{width}\" height=\"{height}\" href=\"data:image/{kind};base64,{inside}\"/></svg>"
    );
    pixels(&read(&around)?, true)
}

fn redrawn_svg(text: &str) -> Result<Vec<u8>, ExportError> {
    if text.len() > MOST_BYTES_OF_SVG {
        return Err(unfit(Unfit::TooManyShapes));
    }
    let tree = read(text)?;
    if tree.root().children().is_empty() {
        return Err(unfit(Unfit::Empty));
    }
    let shapes = shapes(&tree);
    if size_of_shapes(&shapes).is_none() {
        return pixels(&tree, false);
    }
    if shapes.len() > MOST_BYTES_DRAWN {
        return Err(unfit(Unfit::TooManyShapes));
    }
    Ok(shapes.into_bytes())
}

fn unfit(reason: Unfit) -> ExportError {
    ExportError::NotAPicture { reason }
}

fn read(text: &str) -> Result<Tree, ExportError> {
    Tree::from_str(text, &png::options()).map_err(|it| {
        unfit(match &it {
            Error::ElementsLimitReached
            | Error::ParsingFailed(Xml::NodesLimitReached | Xml::EntityReferenceLoop(_)) => {
                Unfit::TooManyShapes
            }
            Error::InvalidSize => Unfit::NoArea,
            Error::NotAnUtf8Str | Error::MalformedGZip | Error::ParsingFailed(_) => {
                Unfit::Renderer(it.to_string())
            }
        })
    })
}

/// The shapes of a picture as an SVG of the size of pictures, with its text as outlines.
fn shapes(tree: &Tree) -> String {
    let options = WriteOptions {
        indent: Indent::None,
        attributes_indent: Indent::None,
        ..WriteOptions::default()
    };
    let written = tree.to_string(&options);
    let inside = written.split_once('>').map_or("", |it| it.1);
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = LONGER_SIDE / width.max(height);
    let side = |length: f32| (length * scale).round().max(1.0);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\">{}",
        side(width),
        side(height),
        inside.trim()
    )
}

/// A picture as the bytes of a PNG file.
fn pixels(tree: &Tree, is_raster: bool) -> Result<Vec<u8>, ExportError> {
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut scale = LONGER_SIDE / width.max(height);
    if is_raster {
        scale = scale.min(1.0);
    }
    loop {
        let pixels = draw(tree, scale).ok_or_else(|| unfit(Unfit::NoArea))?;
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
mod tests;
