//! The observed curve in the emotion lane: means with their intervals, and lines between neighbours that are
//! both known.

use std::collections::BTreeMap;

use journey::{FigureId, Lane};
use language::Language;
use overlay::{Sentiment, StepSentiment};

use crate::layout::draw::{self, Path};
use crate::layout::emotion_curve::{HALF_STEP, MIDDLE, ZERO};
use crate::layout::{COLUMN_WIDTH, Pen, SLACK, Sheet, Subject};
use crate::scene::{Align, Anchor, Column, Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;

/// Beside the face of the same step, so that the two never hide each other.
const X: f32 = MIDDLE + 56.0;
/// Half the height of a mark.
const MARK: f32 = 5.0;
/// Half the width of the ends of an interval.
const CAP: f32 = 4.0;
/// Half the size of the sign of a flip.
const FLIP: f32 = 8.0;
/// Height of the best feeling above neither good nor bad.
const BEST: f32 = 4.0 * HALF_STEP;

/// Draws the observed curve, if it lies on this lane.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>, lane: &Lane) {
    let Some(sentiment) = on(sheet, lane) else {
        return;
    };
    let mut known: BTreeMap<usize, &StepSentiment> = BTreeMap::new();
    for step in &sentiment.steps {
        if let Some(place) = sheet.column_of.get(&step.step) {
            known.insert(*place, step);
        }
    }
    for (place, here) in &known {
        let column = &sheet.columns[*place];
        point(sheet.language, pen, lane, column, here);
        let next = known.get(&(place + 1)).filter(|it| it.is_enough);
        if let Some(next) = next.filter(|_| here.is_enough) {
            line(pen, lane, column, [height(here.mean), height(next.mean)]);
        }
    }
}

/// What was observed on this lane, where the view shows it.
pub(super) fn on<'a>(sheet: &Sheet<'a>, lane: &Lane) -> Option<&'a Sentiment> {
    let sentiment = sheet.overlay?.sentiment.as_ref()?;
    (sentiment.lane == Some(lane.id)).then_some(sentiment)
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a feeling lies between −1 and 1"
)]
fn height(feeling: f64) -> f32 {
    draw::hundredths(ZERO - feeling as f32 * BEST)
}

fn anchor(lane: &Lane, column: &Column) -> Anchor {
    Anchor {
        column: Some(column.key.clone()),
        band: Some(format!("lane:{}", lane.id)),
    }
}

fn line(pen: &mut Pen<'_>, lane: &Lane, column: &Column, ends: [f32; 2]) {
    let item = Path::default()
        .move_to(X, ends[0])
        .line_to(X + COLUMN_WIDTH, ends[1])
        .stroke(Token::Match, 3.0, Dash::Solid);
    let subject = Subject {
        key: format!("felt-curve:{}:{}", lane.id, column.key),
        role: Role::EmotionCurve,
        entity: None,
        figure: None,
        label: String::new(),
    };
    let bounds = Rect {
        x: X,
        y: ends[0].min(ends[1]),
        width: COLUMN_WIDTH,
        height: draw::hundredths((ends[0] - ends[1]).abs()),
    };
    pen.group(subject, anchor(lane, column), bounds, vec![item]);
}

fn point(language: Language, pen: &mut Pen<'_>, lane: &Lane, column: &Column, of: &StepSentiment) {
    let y = height(of.mean);
    let (top, bottom) = of
        .interval
        .map_or((y, y), |it| (height(it.high), height(it.low)));
    let mut items = whisker(top, bottom);
    let fill = if of.is_enough {
        Token::Match
    } else {
        Token::Surface
    };
    items.push(mark([X, y], MARK, fill));
    let style = TextStyle::Chip;
    let says = format!(
        "{} · n {}",
        language.feeling(of.mean),
        language.count(of.n_answers)
    );
    let room = 2.0 * (COLUMN_WIDTH - X) - SLACK;
    let said = draw::one_line(pen.typesetter, &says, room, style);
    let text_top = if of.mean >= 0.0 {
        top.min(y - MARK) - 2.0 - style.line_height()
    } else {
        bottom.max(y + MARK) + 2.0
    };
    // The curve may pass behind the figure; its ground keeps it readable.
    let ground = Rect {
        x: draw::hundredths(X - said.width / 2.0 - 3.0),
        y: draw::hundredths(text_top),
        width: draw::hundredths(said.width + 6.0),
        height: style.line_height(),
    };
    items.push(draw::filled(ground, 4.0, Token::Canvas));
    items.push(draw::line(
        &said,
        X,
        text_top,
        Align::Centre,
        style,
        Token::Ink,
    ));
    let half = (said.width / 2.0 + SLACK).max(CAP + 2.0);
    let mut left = X - half;
    if of.is_flipped {
        items.extend(flip([X - 28.0, ZERO]));
        left = left.min(X - 28.0 - FLIP - 1.0);
    }
    let subject = Subject {
        key: format!("felt:{}:{}", lane.id, of.step),
        role: Role::Feeling,
        entity: None,
        figure: Some(FigureId::StepSentiment { step: of.step }),
        label: said_of(language, column, of),
    };
    let mut upper = (y - MARK - 1.0).min(top - 1.0).min(text_top);
    let mut lower = (y + MARK + 1.0)
        .max(bottom + 1.0)
        .max(text_top + style.line_height());
    if of.is_flipped {
        upper = upper.min(ZERO - FLIP - 1.0);
        lower = lower.max(ZERO + FLIP + 1.0);
    }
    let bounds = Rect {
        x: draw::hundredths(left),
        y: draw::hundredths(upper),
        width: draw::hundredths(X + half - left),
        height: draw::hundredths(lower - upper),
    };
    pen.group(subject, anchor(lane, column), bounds, items);
}

/// The interval as a line with two ends; nothing where none is known.
fn whisker(top: f32, bottom: f32) -> Vec<Item> {
    if bottom <= top {
        return Vec::new();
    }
    let path = Path::default()
        .move_to(X, top)
        .line_to(X, bottom)
        .move_to(X - CAP, top)
        .line_to(X + CAP, top)
        .move_to(X - CAP, bottom)
        .line_to(X + CAP, bottom);
    vec![path.stroke(Token::Match, 1.75, Dash::Solid)]
}

/// The mark of an observed feeling: a diamond, as the assumed ones are round.
pub(super) fn mark([x, y]: [f32; 2], half: f32, fill: Token) -> Item {
    Path::default()
        .move_to(x, y - half)
        .line_to(x + half, y)
        .line_to(x, y + half)
        .line_to(x - half, y)
        .close()
        .outlined(fill, Token::Match, 1.75, Dash::Solid)
}

/// The sign where observed and assumed lie on different sides of neither good nor bad: one arrow up, one down.
pub(super) fn flip([x, y]: [f32; 2]) -> Vec<Item> {
    let arrow = |x: f32, tip: f32, tail: f32| {
        let back = if tip < tail { 3.0 } else { -3.0 };
        Path::default()
            .move_to(x, tail)
            .line_to(x, tip)
            .move_to(x - 2.5, tip + back)
            .line_to(x, tip)
            .line_to(x + 2.5, tip + back)
            .stroke(Token::Warning, 1.5, Dash::Solid)
    };
    vec![
        Path::default().circle(x, y, FLIP).outlined(
            Token::Surface,
            Token::Warning,
            1.5,
            Dash::Solid,
        ),
        arrow(x - 2.75, y - 4.5, y + 4.5),
        arrow(x + 2.75, y + 4.5, y - 4.5),
    ]
}

fn said_of(language: Language, column: &Column, of: &StepSentiment) -> String {
    let mut said = language.picture_felt(&column.name, &language.feeling(of.mean));
    if let Some(assumed) = of.assumed {
        said.push_str(&language.picture_assumed(&language.feeling(assumed)));
    }
    if let Some(it) = of.interval {
        let [low, high] = [it.low, it.high].map(|it| language.feeling(it));
        said.push_str(&language.picture_interval(&low, &high));
    }
    said.push_str(&language.picture_answers(of.n_answers));
    if of.is_flipped {
        said.push_str(&language.picture_other_way_round());
    }
    if !of.is_enough {
        said.push_str(&language.picture_too_few());
    }
    said
}
