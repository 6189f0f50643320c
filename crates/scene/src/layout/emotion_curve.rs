//! The emotion lane: faces at the known points, and curves between neighbours that are both known.

use std::collections::BTreeMap;

use journey::{Emotion, EntityId, Lane};
use language::Language;

use crate::layout::draw::{self, Path};
use crate::layout::{COLUMN_WIDTH, INSET, Pen, SLACK, Sheet, Subject};
use crate::scene::{Align, Anchor, Column, Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;

/// Height of an emotion lane.
const HEIGHT: f32 = 140.0;
/// Where neither good nor bad is.
pub(super) const ZERO: f32 = HEIGHT / 2.0;
/// Height of half a step of feeling.
pub(super) const HALF_STEP: f32 = 9.0;
/// Radius of a face.
const FACE: f32 = 11.0;
/// Middle of a column.
pub(super) const MIDDLE: f32 = COLUMN_WIDTH / 2.0;

/// A point of a cubic curve, and what is to be done with it.
type Point = [f32; 2];

/// Draws the lane's curve and answers how tall the lane is.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>, lane: &Lane) -> f32 {
    let mut known: BTreeMap<usize, &Emotion> = BTreeMap::new();
    for emotion in sheet.project.emotions().values() {
        let place = sheet.column_of.get(&emotion.step);
        if let (true, Some(place)) = (emotion.lane == lane.id, place) {
            known.insert(*place, emotion);
        }
    }
    zero_line(sheet, pen, lane);
    for (place, emotion) in &known {
        let column = &sheet.columns[*place];
        point(sheet.language, pen, lane, column, emotion);
        if let Some(next) = known.get(&(place + 1)) {
            let slope_of = |at: usize| slope(&known, at);
            let ends = [height(emotion), height(next)];
            let slopes = [slope_of(*place), slope_of(place + 1)];
            segment(pen, lane, column, ends, slopes);
        }
    }
    HEIGHT
}

fn height(emotion: &Emotion) -> f32 {
    ZERO - f32::from(emotion.half_steps) * HALF_STEP
}

/// Slope at a known point, in pixels per column: flat at peaks, valleys and ends, so that the curve
/// never goes beyond what is known.
fn slope(known: &BTreeMap<usize, &Emotion>, place: usize) -> f32 {
    let here = known.get(&place).map(|it| height(it));
    let before = place
        .checked_sub(1)
        .and_then(|it| known.get(&it))
        .map(|it| height(it));
    let after = known.get(&(place + 1)).map(|it| height(it));
    let (Some(before), Some(here), Some(after)) = (before, here, after) else {
        return 0.0;
    };
    let (rise, next) = (here - before, after - here);
    if rise * next <= 0.0 {
        return 0.0;
    }
    // The harmonic mean keeps the curve between its points.
    2.0 * rise * next / (rise + next)
}

fn zero_line(sheet: &Sheet<'_>, pen: &mut Pen<'_>, lane: &Lane) {
    let width = sheet.right() - sheet.head_width();
    let item = Path::default()
        .move_to(sheet.head_width(), ZERO)
        .line_to(sheet.head_width() + width, ZERO)
        .stroke(Token::LineStrong, 1.5, Dash::Dotted);
    let subject = Subject {
        key: format!("zero:{}", lane.id),
        role: Role::Grid,
        entity: None,
        figure: None,
        label: String::new(),
    };
    let anchor = Anchor {
        column: None,
        band: Some(format!("lane:{}", lane.id)),
    };
    let bounds = Rect {
        x: sheet.head_width(),
        y: ZERO,
        width,
        height: 1.0,
    };
    pen.group(subject, anchor, bounds, vec![item]);
}

fn segment(pen: &mut Pen<'_>, lane: &Lane, column: &Column, ends: [f32; 2], slopes: [f32; 2]) {
    let right = MIDDLE + COLUMN_WIDTH;
    let third = COLUMN_WIDTH / 3.0;
    let curve: [Point; 4] = [
        [MIDDLE, ends[0]],
        [MIDDLE + third, ends[0] + slopes[0] / 3.0],
        [right - third, ends[1] - slopes[1] / 3.0],
        [right, ends[1]],
    ];
    let mut items: Vec<Item> = parts_beside_zero(curve).into_iter().map(tint).collect();
    items.push(
        Path::default()
            .move_to(curve[0][0], curve[0][1])
            .curve_to(curve[1], curve[2], curve[3])
            .stroke(Token::Ink2, 2.0, Dash::Solid),
    );
    let subject = Subject {
        key: format!("curve:{}:{}", lane.id, column.key),
        role: Role::EmotionCurve,
        entity: None,
        figure: None,
        label: String::new(),
    };
    let top = ends[0].min(ends[1]).min(ZERO);
    let bounds = Rect {
        x: MIDDLE,
        y: top,
        width: COLUMN_WIDTH,
        height: ends[0].max(ends[1]).max(ZERO) - top,
    };
    let anchor = Anchor {
        column: Some(column.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    pen.group(subject, anchor, bounds, items);
}

/// A curve cut where it crosses zero; it crosses at most once, for it only rises or only falls.
fn parts_beside_zero(curve: [Point; 4]) -> Vec<[Point; 4]> {
    let (start, end) = (curve[0][1] - ZERO, curve[3][1] - ZERO);
    if start * end >= 0.0 {
        return vec![curve];
    }
    let (mut low, mut high) = (0.0_f32, 1.0_f32);
    for _ in 0..20 {
        let middle = f32::midpoint(low, high);
        let (left, _) = cut(curve, middle);
        if (left[3][1] - ZERO) * start > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    let (left, right) = cut(curve, high);
    vec![left, right]
}

/// De Casteljau's construction.
fn cut(curve: [Point; 4], at: f32) -> ([Point; 4], [Point; 4]) {
    let between = |a: Point, b: Point| [a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at];
    let [a, b, c, d] = curve;
    let (ab, bc, cd) = (between(a, b), between(b, c), between(c, d));
    let (abc, bcd) = (between(ab, bc), between(bc, cd));
    let middle = between(abc, bcd);
    ([a, ab, abc, middle], [middle, bcd, cd, d])
}

/// The area between a part of the curve and zero.
fn tint(curve: [Point; 4]) -> Item {
    let above = curve[0][1] + curve[3][1] < 2.0 * ZERO;
    let token = if above { Token::Good } else { Token::Bad };
    Path::default()
        .move_to(curve[0][0], ZERO)
        .line_to(curve[0][0], curve[0][1])
        .curve_to(curve[1], curve[2], curve[3])
        .line_to(curve[3][0], ZERO)
        .close()
        .fill(token, 0.14)
}

fn point(language: Language, pen: &mut Pen<'_>, lane: &Lane, column: &Column, emotion: &Emotion) {
    let y = height(emotion);
    let mut items = Vec::new();
    let style = TextStyle::Hint;
    let room = COLUMN_WIDTH - 2.0 * INSET - 2.0 * SLACK;
    let above = emotion.half_steps >= 0;
    let top = if above {
        y - FACE - 3.0 - style.line_height()
    } else {
        y + FACE + 3.0
    };
    let word = draw::one_line(pen.typesetter, &emotion.word, room, style);
    if !word.text.is_empty() {
        // The curve may pass behind the word; its ground keeps it readable.
        let ground = Rect {
            x: draw::hundredths(MIDDLE - word.width / 2.0 - 4.0),
            y: top,
            width: draw::hundredths(word.width + 8.0),
            height: style.line_height(),
        };
        items.push(draw::filled(ground, 4.0, Token::Canvas));
        items.push(draw::line(
            &word,
            MIDDLE,
            top,
            Align::Centre,
            style,
            Token::Ink2,
        ));
    }
    items.extend(face(emotion.half_steps, y));
    let subject = Subject {
        key: format!("emotion:{}:{}", lane.id, emotion.step),
        role: Role::EmotionPoint,
        entity: Some(EntityId::Emotion(emotion.id)),
        figure: None,
        label: said_of(language, column, lane, emotion),
    };
    let width = (word.width + 2.0 * SLACK).max(2.0 * FACE + 2.0);
    let bounds = Rect {
        x: draw::hundredths(MIDDLE - width / 2.0),
        y: top.min(y - FACE - 1.0),
        width: draw::hundredths(width),
        height: 2.0 * FACE + 5.0 + style.line_height(),
    };
    let anchor = Anchor {
        column: Some(column.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    };
    pen.group(subject, anchor, bounds, items);
}

fn said_of(language: Language, column: &Column, lane: &Lane, emotion: &Emotion) -> String {
    let number = language.feeling(f64::from(emotion.half_steps) / 4.0);
    if emotion.word.is_empty() {
        format!("{}, {}: {number}", column.name, lane.name)
    } else {
        format!("{}, {}: {number}, {}", column.name, lane.name, emotion.word)
    }
}

/// One of five faces: the mouth bends with the feeling.
fn face(half_steps: i8, y: f32) -> Vec<Item> {
    let token = match half_steps {
        ..=-1 => Token::Bad,
        0 => Token::Neutral,
        1.. => Token::Good,
    };
    let bend: f32 = match half_steps {
        ..=-3 => -4.5,
        -2..=-1 => -2.5,
        0 => 0.0,
        1..=2 => 2.5,
        3.. => 4.5,
    };
    let mouth = y + 4.0 - bend / 2.0;
    let mut items = vec![
        Path::default()
            .circle(MIDDLE, y, FACE)
            .outlined(Token::Surface, token, 1.75, Dash::Solid),
        Path::default()
            .circle(MIDDLE - 3.6, y - 2.8, 1.3)
            .circle(MIDDLE + 3.6, y - 2.8, 1.3)
            .fill(token, 1.0),
    ];
    let (left, right) = (MIDDLE - 4.6, MIDDLE + 4.6);
    let smile = Path::default().move_to(left, mouth).curve_to(
        [left + 2.2, mouth + bend],
        [right - 2.2, mouth + bend],
        [right, mouth],
    );
    items.push(if half_steps >= 3 {
        smile.close().outlined(token, token, 1.2, Dash::Solid)
    } else {
        smile.stroke(token, 1.5, Dash::Solid)
    });
    items
}
