//! The fonts inside a picture: the cuts it uses, reduced to Latin where that is enough.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
mod embedding;
mod reading;
mod rebuilding;
mod unread;

pub use reading::{FontUse, MOST_BYTES, ReadFont, read_font};
pub use unread::Unread;

use journey::Typeface;
use scene::{FONT_FAMILY, Item, PaperScene, Scene, TextStyle, Typesetter};

use embedding::Wanted;

use crate::Printing;
use crate::format::Format;

/// One cut of the font, compressed.
struct Cut {
    weight: u16,
    whole: &'static [u8],
    latin: &'static [u8],
}

const CUTS: [Cut; 4] = [
    Cut {
        weight: 400,
        whole: include_bytes!("../../../assets/fonts/Inter-Regular.woff2"),
        latin: include_bytes!("../../../assets/fonts/latin/Inter-Regular.woff2"),
    },
    Cut {
        weight: 500,
        whole: include_bytes!("../../../assets/fonts/Inter-Medium.woff2"),
        latin: include_bytes!("../../../assets/fonts/latin/Inter-Medium.woff2"),
    },
    Cut {
        weight: 600,
        whole: include_bytes!("../../../assets/fonts/Inter-SemiBold.woff2"),
        latin: include_bytes!("../../../assets/fonts/latin/Inter-SemiBold.woff2"),
    },
    Cut {
        weight: 700,
        whole: include_bytes!("../../../assets/fonts/Inter-Bold.woff2"),
        latin: include_bytes!("../../../assets/fonts/latin/Inter-Bold.woff2"),
    },
];

/// The signs in a scene of which our fonts have no picture, each once.
pub(crate) fn lacking(scene: &Scene) -> BTreeSet<char> {
    let items = scene.groups.iter().flat_map(|it| &it.items);
    let texts = items.filter_map(|item| match item {
        Item::Text { text, .. } => Some(text),
        Item::Number { .. }
        | Item::Box { .. }
        | Item::Image { .. }
        | Item::Icon { .. }
        | Item::Logo { .. }
        | Item::Path { .. } => None,
    });
    Typesetter::with(|it| texts.flat_map(|text| it.lacking(text)).collect())
}

/// The families of fonts in which text is, for a style: the font of the maps, and ours.
pub(crate) fn families(font: Option<&Typeface>) -> String {
    match font {
        Some(it) => format!("'{}', {FONT_FAMILY}, sans-serif", it.family),
        None => format!("{FONT_FAMILY}, sans-serif"),
    }
}

/// A style sheet with the cuts a scene uses.
pub(crate) fn style_sheet(font: Option<&Typeface>, scene: &Scene) -> String {
    let items = scene.groups.iter().flat_map(|it| &it.items);
    let lines = items.filter_map(|it| match it {
        Item::Text { text, style, .. } => Some((*style, text.as_str())),
        // Numbers of steps are made of figures.
        Item::Number { style, .. } => Some((*style, "0123456789")),
        Item::Box { .. }
        | Item::Image { .. }
        | Item::Icon { .. }
        | Item::Logo { .. }
        | Item::Path { .. } => None,
    });
    style_sheet_of_lines(font, lines)
}

/// A style sheet with the cuts that lines of text use, each line with its style.
pub(crate) fn style_sheet_of_lines<'a>(
    font: Option<&Typeface>,
    lines: impl Iterator<Item = (TextStyle, &'a str)>,
) -> String {
    let mut latin_is_enough: BTreeMap<u16, bool> = BTreeMap::new();
    let mut wanted = [Wanted::default(), Wanted::default()];
    Typesetter::with(|typesetter| {
        for (style, text) in lines {
            let ours = match font {
                None => text.to_owned(),
                Some(_) => {
                    for (cut, glyph) in typesetter.own_glyphs(text, style) {
                        wanted[cut.min(1)].glyphs.insert(glyph);
                    }
                    for it in &mut wanted {
                        it.signs.extend(text.chars());
                    }
                    typesetter.lacking_in_own(text).into_iter().collect()
                }
            };
            if font.is_none() || !ours.is_empty() {
                let enough = latin_is_enough.entry(style.weight()).or_insert(true);
                *enough = *enough && ours.chars().all(is_latin);
            }
        }
    });
    let own = font.map_or_else(String::new, |it| sheet_of_own(it, Some(&wanted)));
    own + &sheet_of(&latin_is_enough)
}

/// A style sheet with every cut, for a page that says so.
pub(crate) fn style_sheet_of_page(font: Option<&Typeface>, page: &str) -> String {
    let Some(font) = font else {
        let enough = page.chars().all(|it| it == '\n' || is_latin(it));
        let weights = CUTS.iter().map(|it| (it.weight, enough));
        return sheet_of(&weights.collect());
    };
    let signs: BTreeSet<char> = page.chars().collect();
    let signs: String = signs.into_iter().collect();
    let lacking = Typesetter::with(|it| it.lacking_in_own(&signs));
    let enough = lacking.iter().all(|it| is_latin(*it));
    let weights = CUTS.iter().map(|it| (it.weight, enough));
    let ours = if lacking.is_empty() {
        BTreeMap::new()
    } else {
        weights.collect()
    };
    sheet_of_own(font, None) + &sheet_of(&ours)
}

/// The cuts of the font of the maps; with what is wanted of each, or whole.
fn sheet_of_own(font: &Typeface, wanted: Option<&[Wanted; 2]>) -> String {
    let weights = match font.bold {
        Some(_) => &["1 599", "600 1000"][..],
        None => &["1 1000"],
    };
    let mut sheet = String::new();
    for (at, (cut, weight)) in font.cuts().zip(weights).enumerate() {
        let whole = STANDARD.decode(cut.as_bytes()).ok();
        let bytes = whole.and_then(|it| match wanted {
            Some(wanted) => embedding::packed(&embedding::reduced(&it, &wanted[at])?),
            None => embedding::packed(&it),
        });
        // One that cannot be written leaves its text to our font.
        if let Some(bytes) = bytes {
            sheet.push_str(&format!(
                "@font-face{{font-family:'{}';font-weight:{weight};\
                 src:url(data:font/woff;base64,{})format('woff')}}",
                font.family,
                STANDARD.encode(bytes),
            ));
        }
    }
    sheet
}

/// What is to be known of the font of the maps where a format names it and does not hold it.
pub(crate) fn unembedded(
    scene: &PaperScene<'_>,
    printing: &Printing,
    has_template: bool,
) -> Option<String> {
    let font = scene.released().project().own_font()?;
    match printing.format {
        Format::Pptx if has_template => Some(scene.language().paper_font_of_template(&font.family)),
        Format::Pptx | Format::Xlsx => Some(scene.language().paper_font_not_embedded(&font.family)),
        Format::Svg
        | Format::Png
        | Format::Pdf
        | Format::Html
        | Format::Json
        | Format::Csv
        | Format::Markdown
        | Format::Mermaid
        | Format::Cjml => None,
    }
}

fn sheet_of(latin_is_enough: &BTreeMap<u16, bool>) -> String {
    let mut sheet = String::new();
    for cut in CUTS {
        let Some(enough) = latin_is_enough.get(&cut.weight) else {
            continue;
        };
        let bytes = if *enough { cut.latin } else { cut.whole };
        sheet.push_str(&format!(
            "@font-face{{font-family:{FONT_FAMILY};font-weight:{};\
             src:url(data:font/woff2;base64,{})format('woff2')}}",
            cut.weight,
            STANDARD.encode(bytes),
        ));
    }
    sheet
}

/// Whether the reduced cuts have this character; `assets/fonts/README.md` holds the same list.
fn is_latin(c: char) -> bool {
    matches!(
        c,
        '\u{20}'..='\u{7e}'
            | '\u{a0}'..='\u{17f}'
            | '\u{192}'
            | '\u{218}'..='\u{21b}'
            | '\u{2010}'..='\u{2015}'
            | '\u{2018}'..='\u{201e}'
            | '\u{2020}'..='\u{2022}'
            | '\u{2026}'
            | '\u{202f}'
            | '\u{2030}'
            | '\u{2032}'..='\u{2033}'
            | '\u{2039}'..='\u{203a}'
            | '\u{20ac}'
            | '\u{2122}'
            | '\u{2190}'..='\u{2193}'
            | '\u{2212}'
            | '\u{2248}'
            | '\u{2260}'
            | '\u{2264}'..='\u{2265}'
            | '\u{21bb}'
    )
}
