//! How much room text needs, and which size it fits in. Measured with our fonts, which are wider than those of the
//! theme, so that what fits here fits there.

use scene::{TextStyle, Typesetter};

use super::slide::{LEAST_TEXT, Paragraph};

/// More lines than any text has.
const MANY: usize = 10_000;
/// From line to line, in parts of the size.
const LEADING: f32 = 1.2;
/// The sizes that text is tried in.
const SIZES: [f32; 9] = [24.0, 20.0, 18.0, 16.0, 14.0, 12.0, 11.0, 10.0, LEAST_TEXT];

/// A text that fits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    pub(crate) text: String,
    pub(crate) size: f32,
    /// Whether some of it had to go.
    pub(crate) is_cut: bool,
}

/// The number of lines of a text so wide.
pub(crate) fn lines(text: &str, size: f32, bold: bool, width: f32) -> usize {
    let broken = |it: &str| broken(it, size, bold, width, MANY).len().max(1);
    text.lines().map(broken).sum::<usize>().max(1)
}

/// The height of a text so wide.
pub(crate) fn height(text: &str, size: f32, bold: bool, width: f32) -> f32 {
    lines(text, size, bold, width) as f32 * size * LEADING
}

/// The height of paragraphs so wide.
pub(crate) fn height_of(paragraphs: &[Paragraph], width: f32) -> f32 {
    let each = paragraphs.iter().map(|it| {
        let text: String = it.runs.iter().map(|run| run.text.as_str()).collect();
        let size = it
            .runs
            .iter()
            .map(|run| run.size)
            .fold(LEAST_TEXT, f32::max);
        let bold = it.runs.iter().any(|run| run.bold);
        it.before + height(&text, size, bold, width)
    });
    each.sum()
}

/// A text in the largest size, at most `largest`, in which it fits; what does not fit in the smallest ends in "…".
pub(crate) fn fitted(text: &str, bold: bool, [width, room]: [f32; 2], largest: f32) -> Fitted {
    let mut sizes = SIZES.into_iter().filter(|it| *it <= largest);
    let fits = sizes
        .find(|it| height(text, *it, bold, width) <= room && widest_word(text, *it, bold) <= width);
    if let Some(size) = fits {
        return Fitted {
            text: text.to_owned(),
            size,
            is_cut: false,
        };
    }
    let most = (room / (LEAST_TEXT * LEADING)).floor().max(1.0) as usize;
    shortened(text, LEAST_TEXT, bold, width, most)
}

/// A text in at most so many lines of one size.
pub(crate) fn shortened(text: &str, size: f32, bold: bool, width: f32, most: usize) -> Fitted {
    let one = text.replace(['\r', '\n'], " ");
    let is_cut = lines(text, size, bold, width) > most;
    let text = if is_cut {
        let broken = broken(&one, size, bold, width, most);
        broken.join(" ")
    } else {
        text.to_owned()
    };
    Fitted { text, size, is_cut }
}

/// The width of a text of one look on one line.
pub(crate) fn width(text: &str, size: f32, bold: bool) -> f32 {
    let style = style(bold);
    // Spaces at the end have no width of their own.
    let measured =
        Typesetter::with(|it| it.measure(&format!("{text}|"), style) - it.measure("|", style));
    measured * size / style.size()
}

/// The lines of a text so wide.
pub(crate) fn set(text: &str, size: f32, bold: bool, width: f32) -> Vec<String> {
    broken(text, size, bold, width, MANY)
}

/// The width of the widest part of a text that no line may break.
pub(crate) fn widest_word(text: &str, size: f32, bold: bool) -> f32 {
    let style = style(bold);
    Typesetter::with(|typesetter| {
        let words = text.split_whitespace();
        let words = words.flat_map(|it| it.split_inclusive('-'));
        let widths = words.map(|it| typesetter.measure(it, style));
        widths.fold(0.0, f32::max)
    }) * size
        / style.size()
}

fn style(bold: bool) -> TextStyle {
    if bold {
        TextStyle::Name
    } else {
        TextStyle::Card
    }
}

fn broken(text: &str, size: f32, bold: bool, width: f32, most: usize) -> Vec<String> {
    let style = style(bold);
    let width = (width * style.size() / size).max(1.0);
    Typesetter::with(|typesetter| {
        let lines = typesetter.break_lines(text, style, width, most);
        lines
            .iter()
            .map(|it| it.text.trim_end().to_owned())
            .collect()
    })
}
