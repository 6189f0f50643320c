//! Measures and breaks text with the font of the maps and the bundled Inter, exactly as the page and paper will draw it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::Typeface;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, StyleProperty};
use parley::{FontContext, Layout, LayoutContext, OverflowWrap, PositionedLayoutItem};

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
    families: Vec<&'static str>,
    /// By what the cuts of the font of the maps are known.
    own: Vec<u64>,
}

/// What was asked: text, style, width in hundredths of a pixel, most lines.
type Question = (String, TextStyle, u32, usize);

/// Under which name the font of the maps is known to the one who breaks lines.
const OWN_FAMILY: &str = "own-font";
/// How many fonts are kept ready beside ours: a window shows one, and a comparison or an export may need another.
const FONTS_READY: usize = 3;

thread_local! {
    /// The font that what is laid out and drawn now is written in; ours where there is none.
    static WRITTEN_IN: RefCell<Option<Typeface>> = const { RefCell::new(None) };
}

/// Does some work in which all text is measured and broken in a font, and in ours where that lacks a sign. Whatever
/// lays out or writes a project says here once in which font it is, so that no caller can measure in another one.
pub fn written_in<T>(font: Option<&Typeface>, work: impl FnOnce() -> T) -> T {
    /// Gives back the font that held before, also where the work panics.
    struct Before(Option<Typeface>);
    impl Drop for Before {
        fn drop(&mut self) {
            WRITTEN_IN.set(self.0.take());
        }
    }
    let _before = Before(WRITTEN_IN.replace(font.cloned()));
    work()
}

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

/// Inter's ascent above the baseline, in parts of the font size; the font of a brand is made to stand like it.
pub const ASCENT: f32 = 0.968_75;
/// Inter's descent below the baseline, likewise.
pub const DESCENT: f32 = 0.241_48;
/// How many broken texts are remembered before all are forgotten.
const REMEMBERED: usize = 60_000;

impl Typesetter {
    /// Lends the typesetter of the font that is written in now; building it again would only read the same bytes.
    pub fn with<T>(work: impl FnOnce(&mut Self) -> T) -> T {
        static READY: Mutex<Vec<(Option<Typeface>, Typesetter)>> = Mutex::new(Vec::new());
        // What is remembered stays right even if somebody panicked while holding it.
        let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
        let at = WRITTEN_IN.with_borrow(|font| {
            let found = ready.iter().position(|it| it.0 == *font);
            found.unwrap_or_else(|| {
                if ready.len() > FONTS_READY {
                    // Ours stays; of the others the oldest goes.
                    let oldest = ready.iter().position(|it| it.0.is_some());
                    ready.remove(oldest.unwrap_or(0));
                }
                ready.push((font.clone(), Self::of(font.as_ref())));
                ready.len() - 1
            })
        });
        work(&mut ready[at].1)
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

    /// The signs of a text of which neither the font of the maps nor ours has a picture: they are drawn as empty boxes.
    pub fn lacking(&mut self, text: &str) -> Vec<char> {
        self.lacking_in(&[OWN_FAMILY, FONT_FAMILY], text)
    }

    /// The signs of a text of which the font of the maps has no picture; none where that is ours.
    pub fn lacking_in_own(&mut self, text: &str) -> Vec<char> {
        if self.families.contains(&OWN_FAMILY) {
            self.lacking_in(&[OWN_FAMILY], text)
        } else {
            Vec::new()
        }
    }

    fn lacking_in(&mut self, families: &[&str], text: &str) -> Vec<char> {
        let Self { fonts, .. } = self;
        let mut signs: Vec<char> = text.chars().filter(|it| !is_unseen(*it)).collect();
        for name in families {
            let family = fonts.collection.family_by_name(name);
            let font = family.as_ref().and_then(|it| it.default_font());
            let bytes = font.and_then(|it| it.load(Some(&mut fonts.source_cache)));
            let known = font.zip(bytes.as_ref());
            let known =
                known.and_then(|(font, bytes)| font.charmap_index().charmap(bytes.as_ref()));
            if let Some(known) = known {
                signs.retain(|it| known.map(*it).is_none_or(|it| it == 0));
            }
        }
        signs
    }

    /// A line as pieces that are drawn in one font each: whether it is that of the maps, where the piece begins, and
    /// what it says.
    pub fn pieces(&mut self, text: &str, style: TextStyle) -> Vec<(bool, f32, String)> {
        if !self.families.contains(&OWN_FAMILY) {
            return vec![(false, 0.0, text.to_owned())];
        }
        let lacking = self.lacking_in(&[OWN_FAMILY], text);
        let mut pieces: Vec<(bool, usize, usize)> = Vec::new();
        for (at, sign) in text.char_indices() {
            let end = at + sign.len_utf8();
            let is_own = !lacking.contains(&sign);
            match pieces.last_mut() {
                Some(last) if last.0 == is_own || is_unseen(sign) => last.2 = end,
                Some(_) | None => pieces.push((is_own, at, end)),
            }
        }
        let place = |(is_own, from, to): (bool, usize, usize)| {
            // Spaces at the end have no width of their own.
            let before = match from {
                0 => 0.0,
                from => {
                    let with = [&text[..from], "|"].concat();
                    self.measure(&with, style) - self.measure("|", style)
                }
            };
            (is_own, before, text[from..to].to_owned())
        };
        pieces.into_iter().map(place).collect()
    }

    /// The glyphs of the font of the maps that a line is drawn with, each with the number of its cut: 0 is for text.
    pub fn own_glyphs(&mut self, text: &str, style: TextStyle) -> Vec<(usize, u32)> {
        let text = plain(text, 1);
        let layout = self.shape(&text, style, f32::INFINITY);
        let mut glyphs = Vec::new();
        for item in layout.lines().flat_map(|it| it.items().collect::<Vec<_>>()) {
            if let PositionedLayoutItem::GlyphRun(run) = item {
                let its = run.run().font().data.id();
                if let Some(cut) = self.own.iter().position(|it| *it == its) {
                    glyphs.extend(run.glyphs().map(|it| (cut, it.id)));
                }
            }
        }
        glyphs
    }

    fn of(font: Option<&Typeface>) -> Self {
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
        let mut families = vec![FONT_FAMILY];
        let mut own = Vec::new();
        for cut in font.into_iter().flat_map(Typeface::cuts) {
            let Ok(bytes) = STANDARD.decode(cut.as_bytes()) else {
                continue;
            };
            let called = FontInfoOverride {
                family_name: Some(OWN_FAMILY),
                ..FontInfoOverride::default()
            };
            let blob: Blob<u8> = Blob::new(Arc::new(bytes));
            own.push(blob.id());
            let all = &mut fonts.collection;
            if !all.register_fonts(blob, Some(called)).is_empty() {
                families = vec![OWN_FAMILY, FONT_FAMILY];
            }
        }
        Self {
            fonts,
            scratch: LayoutContext::new(),
            broken: HashMap::new(),
            families,
            own,
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
        let families: Vec<_> = self
            .families
            .iter()
            .map(|it| FontFamilyName::named(it))
            .collect();
        builder.push_default(FontFamily::from(families.as_slice()));
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
