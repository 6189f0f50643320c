//! The fonts inside a picture: the cuts it uses, reduced to Latin where that is enough.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use scene::{FONT_FAMILY, Item, Scene, Typesetter};

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

/// A style sheet with the cuts a scene uses.
pub(crate) fn style_sheet(scene: &Scene) -> String {
    let items = scene.groups.iter().flat_map(|it| &it.items);
    style_sheet_of_lines(items.filter_map(|it| match it {
        Item::Text { text, style, .. } => Some((style.weight(), text.as_str())),
        Item::Number { style, .. } => Some((style.weight(), "")),
        Item::Box { .. }
        | Item::Image { .. }
        | Item::Icon { .. }
        | Item::Logo { .. }
        | Item::Path { .. } => None,
    }))
}

/// A style sheet with the cuts that lines of text use, each line with its weight.
pub(crate) fn style_sheet_of_lines<'a>(lines: impl Iterator<Item = (u16, &'a str)>) -> String {
    let mut latin_is_enough: BTreeMap<u16, bool> = BTreeMap::new();
    for (weight, text) in lines {
        let enough = latin_is_enough.entry(weight).or_insert(true);
        *enough = *enough && text.chars().all(is_latin);
    }
    sheet_of(&latin_is_enough)
}

/// A style sheet with every cut, for a page that says so.
pub(crate) fn style_sheet_of_page(page: &str) -> String {
    let enough = page.chars().all(|it| it == '\n' || is_latin(it));
    let weights = CUTS.iter().map(|it| (it.weight, enough));
    sheet_of(&weights.collect())
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
