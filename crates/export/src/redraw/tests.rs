//! Pictures from strangers, some of whom mean no good.

use journey::size_of_shapes;

use super::{raster, redrawn};
use crate::error::ExportError;

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='24' height='12'>{inside}</svg>"
    )
}

fn refusal(text: &str) -> String {
    let error: ExportError = redrawn(text.as_bytes()).unwrap_err();
    error.to_string()
}

#[test]
fn an_svg_becomes_plain_shapes() {
    let words = svg(
        "<style>.a { fill: red }</style><rect class='a' width='9' height='9'/><text y='9' font-family='Nowhere'>Shop</text>",
    );
    let drawn = String::from_utf8(redrawn(words.as_bytes()).unwrap()).unwrap();
    assert_eq!(size_of_shapes(&drawn), Some((480, 240)));
    assert!(drawn.contains("#ff0000"), "{drawn}");
    let n_paths = drawn.matches("<path").count();
    assert!(n_paths > 1, "words are outlines: {drawn}");
    assert!(
        !drawn.contains("<text") && !drawn.contains("Shop"),
        "words are outlines: {drawn}"
    );
    let again = String::from_utf8(redrawn(drawn.as_bytes()).unwrap()).unwrap();
    assert_eq!(size_of_shapes(&again), Some((480, 240)));
}

#[test]
fn nothing_but_shapes_comes_along() {
    let hostile = svg(
        "<script>alert(1)</script><rect width='24' height='12' fill='red' onload='alert(1)'/>\
         <a href='javascript:alert(1)'><circle r='3'/></a>\
         <image href='https://example.com/a.png' width='9' height='9'/>\
         <image xlink:href='/etc/hostname' width='9' height='9'/>\
         <foreignObject width='9' height='9'><body onload='alert(1)'/></foreignObject>\
         <use href='https://example.com/b.svg#c'/><rect width='1' height='1' fill='url(https://example.com/c#d)'/>\
         <animate attributeName='href' values='javascript:alert(1)'/>",
    );
    let drawn = String::from_utf8(redrawn(hostile.as_bytes()).unwrap()).unwrap();
    assert!(size_of_shapes(&drawn).is_some(), "{drawn}");
    for word in [
        "script", "alert", "example", "hostname", "onload", "href", "foreign",
    ] {
        assert!(!drawn.contains(word), "{word} in {drawn}");
    }
}

#[test]
fn what_needs_more_than_shapes_becomes_pixels() {
    let dot = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAD0lEQVR4nGNgaGiAIjgLADkUBgEQX91EAAAAAElFTkSuQmCC";
    let photograph = svg(&format!(
        "<image href='data:image/png;base64,{dot}' width='24' height='12'/>"
    ));
    let shadow = svg(
        "<filter id='a'><feGaussianBlur stdDeviation='1'/></filter><rect filter='url(#a)' width='9' height='9'/>",
    );
    for picture in [photograph, shadow] {
        let drawn = redrawn(picture.as_bytes()).unwrap();
        assert_eq!(raster(&drawn), Some(("png", 480, 240)));
        assert!(!String::from_utf8_lossy(&drawn).contains("tEXt"));
        assert_eq!(raster(&redrawn(&drawn).unwrap()), Some(("png", 480, 240)));
    }
}

#[test]
fn a_file_of_an_svg_is_not_opened_from_within() {
    let inner = svg("<image xlink:href='/etc/hostname' width='9' height='9'/>");
    let outer = svg(&format!(
        "<rect width='9' height='9'/><image width='24' height='12' href='data:image/svg+xml;utf8,{}'/>",
        inner
            .replace('#', "%23")
            .replace('<', "%3C")
            .replace('\'', "%27")
    ));
    assert!(redrawn(outer.as_bytes()).is_ok());
}

#[test]
fn bombs_are_refused_with_what_to_do() {
    let entities: String = (1..12)
        .map(|it| format!("<!ENTITY a{it} '{}'>", format!("&a{};", it - 1).repeat(10)))
        .collect();
    let entities = format!(
        "<!DOCTYPE svg [<!ENTITY a0 '<rect width=\"9\" height=\"9\"/>'>{entities}]>{}",
        svg("&a11;")
    );
    assert!(refusal(&entities).starts_with("this is not a picture that can be shown: "));

    let copies: String = (1..12)
        .map(|it| {
            let ten = format!("<use xlink:href='#a{}'/>", it - 1).repeat(10);
            format!("<g id='a{it}'>{ten}</g>")
        })
        .collect();
    let copies = svg(&format!("<rect id='a0' width='9' height='9'/>{copies}"));
    assert!(
        refusal(&copies).contains("more shapes"),
        "{}",
        refusal(&copies)
    );

    let many = svg(&"<path d='M1.234567 2.345678L3.456789 4.567891'/>".repeat(20_000));
    assert!(refusal(&many).contains("more shapes"), "{}", refusal(&many));
    let long = svg(&"<!-- nothing -->".repeat(200_000));
    let error = redrawn(long.as_bytes()).unwrap_err();
    assert_eq!(
        error.hint(language::Language::En),
        "Simplify it, or save it as a PNG file."
    );
}

#[test]
fn what_is_no_picture_is_refused_in_a_sentence() {
    let half =
        &redrawn(svg("<rect width='9' height='9' filter='url(#a)'/><filter id='a'><feOffset dx='1'/></filter>").as_bytes()).unwrap()[..40];
    for bytes in [
        &b"%PDF-1.7"[..],
        b"",
        b"<html><body></body></html>",
        b"\xff\xd8\xff",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='1'><rect/></svg>",
        b"<svg xmlns='http://www.w3.org/2000/svg'><rect",
        half,
    ] {
        let said = redrawn(bytes).unwrap_err();
        assert!(
            said.to_string()
                .starts_with("this is not a picture that can be shown: "),
            "{said}"
        );
    }
}
