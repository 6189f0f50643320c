//! Measures and breaks text with the bundled Inter, exactly as the page and paper will draw it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontWeight, StyleProperty};
use parley::{FontContext, Layout, LayoutContext, OverflowWrap};

use crate::scene::TextStyle;

/// One line of broken text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it says, without the space it was broken at.
    pub text: String,
    /// Its advance width.
    pub width: f32,
}

/// Measures and breaks text; remembers what it has broken.
pub struct Typesetter {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    broken: HashMap<Question, Arc<[Line]>>,
}

/// What was asked: text, style, width in hundredths of a pixel, most lines.
type Question = (String, TextStyle, u32, usize);

/// Family name of the bundled fonts.
pub const FONT_FAMILY: &str = "Inter";

/// The bundled cuts, as weight and TrueType bytes.
pub const FONT_FILES: [(u16, &[u8]); 4] = [
    (
        400,
        include_bytes!("../../../assets/fonts/Inter-Regular.ttf"),
    ),
    (
        500,
        include_bytes!("../../../assets/fonts/Inter-Medium.ttf"),
    ),
    (
        600,
        include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf"),
    ),
    (700, include_bytes!("../../../assets/fonts/Inter-Bold.ttf")),
];

impl TextStyle {
    /// Font size in pixels.
    #[must_use]
    pub fn size(self) -> f32 {
        match self {
            Self::Chip => 11.0,
            Self::Hint => 11.5,
            Self::Card => 12.5,
            Self::Name => 13.0,
            Self::Stage => 15.0,
            Self::Title => 24.0,
        }
    }

    /// Height of a line in pixels.
    #[must_use]
    pub fn line_height(self) -> f32 {
        match self {
            Self::Chip => 14.0,
            Self::Hint => 16.0,
            Self::Card | Self::Name => 18.0,
            Self::Stage => 20.0,
            Self::Title => 30.0,
        }
    }

    /// Weight of the cut.
    #[must_use]
    pub fn weight(self) -> u16 {
        match self {
            Self::Hint | Self::Card => 400,
            Self::Chip => 500,
            Self::Name | Self::Stage => 600,
            Self::Title => 700,
        }
    }

    /// From the top of a line to its baseline.
    #[must_use]
    pub fn baseline(self) -> f32 {
        let above = ASCENT * self.size();
        let below = DESCENT * self.size();
        ((self.line_height() - above - below) / 2.0 + above).round()
    }
}

/// Inter's ascent above the baseline, in parts of the font size.
const ASCENT: f32 = 0.968_75;
/// Inter's descent below the baseline, likewise.
const DESCENT: f32 = 0.241_48;
/// How many broken texts are remembered before all are forgotten.
const REMEMBERED: usize = 60_000;

impl Typesetter {
    /// Lends the one typesetter of this process; building it again would only read the same bytes.
    pub fn with<T>(work: impl FnOnce(&mut Self) -> T) -> T {
        static SHARED: OnceLock<Mutex<Typesetter>> = OnceLock::new();
        let shared = SHARED.get_or_init(|| Mutex::new(Self::new()));
        // What is remembered stays right even if somebody panicked while holding it.
        let mut typesetter = shared.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut typesetter)
    }

    /// Width of a text on one line.
    pub fn measure(&mut self, text: &str, style: TextStyle) -> f32 {
        self.break_lines(text, style, f32::INFINITY, 1)
            .first()
            .map_or(0.0, |line| line.width)
    }

    /// A text in lines no wider than `width`, at most `max_lines`; what does not fit ends in "…".
    pub fn break_lines(
        &mut self,
        text: &str,
        style: TextStyle,
        width: f32,
        max_lines: usize,
    ) -> Arc<[Line]> {
        // A float as wide as infinity becomes the largest whole number, which is what is meant.
        let question = (
            text.to_owned(),
            style,
            (width * 100.0).round() as u32,
            max_lines,
        );
        if let Some(known) = self.broken.get(&question) {
            return Arc::clone(known);
        }
        let lines: Arc<[Line]> = self.set(text, style, width, max_lines).into();
        if self.broken.len() >= REMEMBERED {
            self.broken.clear();
        }
        self.broken.insert(question, Arc::clone(&lines));
        lines
    }

    /// The signs of a text of which the bundled fonts have no picture: they are drawn as empty boxes.
    pub fn lacking(&mut self, text: &str) -> Vec<char> {
        let family = self.fonts.collection.family_by_name(FONT_FAMILY);
        let font = family.as_ref().and_then(|it| it.default_font());
        let bytes = font.and_then(|it| it.load(Some(&mut self.fonts.source_cache)));
        let known = font.zip(bytes.as_ref());
        let known = known.and_then(|(font, bytes)| font.charmap_index().charmap(bytes.as_ref()));
        let is_drawn = |it: &char| {
            known
                .as_ref()
                .is_some_and(|known| known.map(*it).is_some_and(|it| it > 0))
        };
        let signs = text.chars();
        signs
            .filter(|it| !is_unseen(*it) && !is_drawn(it))
            .collect()
    }

    fn new() -> Self {
        let mut fonts = FontContext {
            collection: Collection::new(CollectionOptions {
                shared: false,
                system_fonts: false,
            }),
            source_cache: SourceCache::default(),
        };
        for (_, bytes) in FONT_FILES {
            fonts
                .collection
                .register_fonts(Blob::new(Arc::new(bytes)), None);
        }
        Self {
            fonts,
            scratch: LayoutContext::new(),
            broken: HashMap::new(),
        }
    }

    fn set(&mut self, text: &str, style: TextStyle, width: f32, max_lines: usize) -> Vec<Line> {
        let text = plain(text, max_lines);
        if text.is_empty() {
            return Vec::new();
        }
        let mut lines = self.flow(&text, style, width);
        if lines.len() > max_lines {
            let (start, _) = lines[max_lines - 1];
            lines.truncate(max_lines);
            let rest = text[start..].replace('\n', " ");
            lines[max_lines - 1].1 = self.shorten(&rest, style, width);
        }
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// Lines with the place in the text where each begins.
    fn flow(&mut self, text: &str, style: TextStyle, width: f32) -> Vec<(usize, Line)> {
        let layout = self.shape(text, style, width);
        layout
            .lines()
            .map(|line| {
                let range = line.text_range();
                let metrics = line.metrics();
                let said = text[range.clone()].trim_end().to_owned();
                let width = metrics.advance - metrics.hanging_advance;
                (range.start, Line { text: said, width })
            })
            .collect()
    }

    fn shape(&mut self, text: &str, style: TextStyle, width: f32) -> Layout<()> {
        let mut builder = self
            .scratch
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(FontFamily::from(FONT_FAMILY));
        builder.push_default(StyleProperty::FontSize(style.size()));
        builder.push_default(StyleProperty::FontWeight(FontWeight::new(f32::from(
            style.weight(),
        ))));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(text);
        layout.break_all_lines(width.is_finite().then_some(width));
        layout
    }

    /// The longest beginning of a text that fits with "…" behind it.
    fn shorten(&mut self, text: &str, style: TextStyle, width: f32) -> Line {
        let cuts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let (mut fits, mut too_long) = (0, cuts.len());
        while fits + 1 < too_long {
            let middle = usize::midpoint(fits, too_long);
            if self.cut(text, cuts[middle], style).width <= width {
                fits = middle;
            } else {
                too_long = middle;
            }
        }
        self.cut(text, cuts.get(fits).copied().unwrap_or(0), style)
    }

    fn cut(&mut self, text: &str, at: usize, style: TextStyle) -> Line {
        let text = [text[..at].trim_end(), "…"].concat();
        let width = self
            .flow(&text, style, f32::INFINITY)
            .first()
            .map_or(0.0, |(_, line)| line.width);
        Line { text, width }
    }
}

/// A text without what cannot be drawn or would be drawn differently elsewhere: control characters and
/// runs of spaces, empty lines; a single line has no breaks either.
fn plain(text: &str, max_lines: usize) -> String {
    let space = |c: char| c == ' ' || c.is_control();
    let one = |line: &str| {
        let words: Vec<&str> = line.split(space).filter(|it| !it.is_empty()).collect();
        words.join(" ")
    };
    if max_lines > 1 {
        let lines = text.split('\n').map(one).filter(|it| !it.is_empty());
        let lines: Vec<String> = lines.collect();
        lines.join("\n")
    } else {
        one(text)
    }
}

/// Whether nothing is drawn of a sign: it parts words, or says how its neighbours are drawn.
fn is_unseen(c: char) -> bool {
    let is_guide = matches!(
        c,
        '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    );
    is_guide || c.is_whitespace() || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::Typesetter;
    use crate::scene::TextStyle;

    fn check(text: &str, width: f32, max_lines: usize, expected: &[&str]) {
        let lines = Typesetter::with(|it| {
            let lines = it.break_lines(text, TextStyle::Card, width, max_lines);
            for line in lines.iter() {
                assert!(line.width <= width, "{line:?} is wider than {width}");
                let alone = it.measure(&line.text, TextStyle::Card);
                let off = (alone - line.width).abs();
                assert!(off < 0.01, "{line:?} measures {alone} alone");
            }
            lines
        });
        let said: Vec<&str> = lines.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(said, expected, "{text:?} at {width}");
    }

    #[test]
    fn text_breaks_between_words_and_ends_in_an_ellipsis() {
        check("", 100.0, 2, &[]);
        check("Asks a friend", 200.0, 2, &["Asks a friend"]);
        check("Asks a friend", 60.0, 2, &["Asks a", "friend"]);
        check("Asks  a\tfriend", 200.0, 2, &["Asks a friend"]);
        check("One\nTwo", 200.0, 2, &["One", "Two"]);
        check("One\n\n \nTwo\n", 200.0, 2, &["One", "Two"]);
        check("One\nTwo", 200.0, 1, &["One Two"]);
        check(
            "Compares plans with a neighbour",
            90.0,
            1,
            &["Compares pl…"],
        );
        check(
            "Compares plans with a neighbour",
            90.0,
            2,
            &["Compares", "plans with a…"],
        );
        check("Überprüfung", 40.0, 3, &["Überp", "rüfung"]);
    }

    #[test]
    fn signs_without_a_picture_are_known() {
        let lacking = |text: &str| Typesetter::with(|it| it.lacking(text));
        assert!(lacking("Größe: 5 € – “schön”, Ελλάδα, Привет").is_empty());
        assert!(lacking("a\u{200b}b\nc\u{202e}").is_empty());
        assert_eq!(lacking("Tea 茶 🍵"), ['茶', '🍵']);
    }
}
