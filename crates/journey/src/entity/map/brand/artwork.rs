//! The bytes of a picture as they are kept: pixels as a PNG file, or shapes as an SVG file with nothing else in it.

/// Elements of an SVG that may be kept: shapes, and what colours and clips them.
const SHAPES: [&str; 10] = [
    "svg",
    "g",
    "path",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
];
/// How every SVG that is kept begins; then come width, height and view box.
const BEGINNING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"";

/// What kind of file an artwork in base64 is, as a media type.
#[must_use]
pub fn media_type(image: &str) -> &'static str {
    if image.starts_with("iVBOR") {
        "image/png"
    } else {
        "image/svg+xml"
    }
}

/// Whether a text is the base64 of a PNG file or of an SVG of plain shapes.
#[must_use]
pub fn is_artwork(image: &str) -> bool {
    size_of_artwork(image).is_some()
}

/// The width and height of a PNG file, or of an SVG of plain shapes, in base64; none where the text is neither.
#[must_use]
pub fn size_of_artwork(image: &str) -> Option<(u32, u32)> {
    let bytes = decoded(image)?;
    size_of_png(&bytes).or_else(|| size_of_shapes(std::str::from_utf8(&bytes).ok()?))
}

/// The width and height of an SVG that holds plain shapes and nothing else: no script, no picture, no filter, and
/// no address, so that it shows the same wherever it is drawn. None where it is no such SVG.
#[must_use]
pub fn size_of_shapes(svg: &str) -> Option<(u32, u32)> {
    let rest = svg.strip_prefix(BEGINNING)?;
    let (width, rest) = rest.split_once("\" height=\"")?;
    let (height, rest) = rest.split_once("\" viewBox=\"")?;
    let (width, height): (u32, u32) = (width.parse().ok()?, height.parse().ok()?);
    let (_, rest) = rest.split_once('>')?;
    let mut tags = rest.split('<');
    let is_blank = tags.next()?.trim().is_empty();
    let is_plain = is_blank && tags.all(is_plain_tag);
    (is_plain && width > 0 && height > 0).then_some((width, height))
}

/// Whether what stands behind a "<" is a plain element with no text behind it.
fn is_plain_tag(tag: &str) -> bool {
    let Some((inside, behind)) = tag.split_once('>') else {
        return false;
    };
    let inside = inside.trim_start_matches('/').trim_end_matches('/');
    let (name, attributes) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    behind.trim().is_empty() && SHAPES.contains(&name) && has_plain_attributes(attributes)
}

/// Whether attributes say how a shape looks, and lead nowhere but to another one of the same picture.
fn has_plain_attributes(attributes: &str) -> bool {
    let mut rest = attributes.trim();
    while !rest.is_empty() {
        let Some((name, behind)) = rest.split_once("=\"") else {
            return false;
        };
        let Some((value, behind)) = behind.split_once('"') else {
            return false;
        };
        let name = name.trim();
        let is_handler = name.starts_with("on") || name.contains("href") || name.contains(':');
        let leads_away = value.matches("url(").count() != value.matches("url(#").count();
        if is_handler || leads_away || value.contains('\\') {
            return false;
        }
        rest = behind.trim();
    }
    true
}

fn size_of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.get(12..16)? == b"IHDR";
    let (width, height) = (number(16)?, number(20)?);
    (is_png && width > 0 && height > 0).then_some((width, height))
}

/// The bytes that a text in base64 stands for.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    let values: Vec<u32> = digits.bytes().map(value).collect::<Option<_>>()?;
    let mut bytes = Vec::with_capacity(values.len() * 3 / 4);
    for four in values.chunks(4) {
        let digit = |at: usize| four.get(at).copied().unwrap_or(0);
        let three = (digit(0) << 18) | (digit(1) << 12) | (digit(2) << 6) | digit(3);
        bytes.extend(three.to_be_bytes()[1..].iter().take(four.len() - 1));
    }
    Some(bytes)
}

/// What a digit of base64 stands for.
fn value(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::{size_of_artwork, size_of_shapes};

    #[test]
    fn only_the_bytes_of_a_png_or_of_plain_shapes_have_a_size() {
        let dot = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAD0lEQVR4nGNgaGiAIjgLADkUBgEQX91EAAAAAElFTkSuQmCC";
        // <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2" viewBox="0 0 4 2"/>
        let shapes = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI0IiBoZWlnaHQ9IjIiIHZpZXdCb3g9IjAgMCA0IDIiLz4=";
        for (text, size) in [
            (dot, Some((3, 2))),
            (shapes, Some((4, 2))),
            ("", None),
            ("iVBORw0KGgo=", None),
            // An SVG without a size.
            (
                "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
                None,
            ),
            (&dot.replace('R', "\""), None),
            (&dot[..dot.len() - 1], None),
        ] {
            assert_eq!(size_of_artwork(text), size, "{text}");
        }
    }

    #[test]
    fn an_svg_with_more_than_shapes_is_not_kept() {
        let holding = |inside: &str| {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\" viewBox=\"0 0 4 2\">{inside}</svg>"
            );
            size_of_shapes(&svg).is_some()
        };
        for plain in [
            "",
            "<path d=\"M0 0L4 2\" fill=\"#ff0000\"/>",
            "<defs>\n<clipPath id=\"a\"><path d=\"M0 0Z\"/></clipPath>\n</defs><g clip-path=\"url(#a)\"/>",
        ] {
            assert!(holding(plain), "{plain}");
        }
        for more in [
            "<script>alert(1)</script>",
            "<path onload=\"alert(1)\"/>",
            "<path d=\"M0 0\" onload = \"alert(1)\"/>",
            "<image href=\"data:image/png;base64,AAAA\"/>",
            "<use href=\"#a\"/>",
            "<path xlink:href=\"#a\"/>",
            "<g fill=\"url(https://example.com/a.svg#b)\"/>",
            "<g style=\"fill:\\75rl(//example.com)\"/>",
            "<path d='M0 0'/>",
            "<foreignObject/>",
            "<style>@import url(//example.com)</style>",
            "<!DOCTYPE svg>",
            "<!-- a -->",
            "<?xml-stylesheet href=\"a.css\"?>",
            "<text>words</text>",
            "words",
            "<path",
        ] {
            assert!(!holding(more), "{more}");
        }
    }
}
