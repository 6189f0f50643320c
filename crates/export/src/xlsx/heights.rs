//! How high rows are: no program works it out for text that is broken where a cell ends.

/// Height of a line, in points.
const LINE_HEIGHT: f64 = 15.0;
/// The most a row can be high.
const MOST_HEIGHT: f64 = 405.0;

/// Lines that a text takes in a cell of a width in signs.
pub(super) fn n_lines(text: &str, width: f64) -> usize {
    // Broken at words, lines do not fill up.
    let fits = (width * 0.9).max(1.0) as usize;
    let lines = text
        .lines()
        .map(|it| it.chars().count().div_ceil(fits).max(1));
    lines.sum::<usize>().max(1)
}

/// The height of a row with so many lines, in points.
pub(super) fn height(n_lines: usize) -> f64 {
    (n_lines as f64 * LINE_HEIGHT + 4.0).min(MOST_HEIGHT)
}
