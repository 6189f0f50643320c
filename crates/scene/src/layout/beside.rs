//! Groups of cases beside each other: a bar for each, in the same order and pattern wherever they are.

use journey::{EntityId, FigureId};
use language::Language;
use overlay::{Contrast, ContrastRow, Difference, Share};

use crate::layout::draw::{self, Path};
use crate::layout::{
    COLUMN_WIDTH, FLOW_HEIGHT, HEAD_WIDTH, INSET, Pen, SLACK, Sheet, Subject, in_flow,
};
use crate::scene::{Align, Column, Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;

pub(super) mod bar;
pub(super) mod pill;

/// Above the first bar.
const TOP: f32 = 22.0;
/// From one bar of a step to the next.
const ROW: f32 = 17.0;
/// Below the last bar.
const BOTTOM: f32 = 8.0;
/// Thickness of a bar.
const BAR: f32 = 11.0;
/// Length of a bar for all cases.
const TRACK: f32 = 52.0;
/// Where the share ends, and where the difference begins.
const SHARE_END: f32 = TRACK + 40.0;
const DIFFERENCE: f32 = SHARE_END + 6.0;
/// How figures beside bars are written.
const STYLE: TextStyle = TextStyle::Chip;

/// How much room the bars of steps take below the paths.
pub(super) fn height(sheet: &Sheet<'_>) -> f32 {
    sheet
        .contrast()
        .map_or(0.0, |it| TOP + it.sides.len() as f32 * ROW + BOTTOM)
}

/// The colour of a line: where groups are beside each other, strong where they differ notably.
pub(super) fn tone(sheet: &Sheet<'_>, figure: Option<&FigureId>, token: Token) -> Token {
    let Some(contrast) = sheet.contrast() else {
        return token;
    };
    let row = figure.and_then(|it| contrast.row(it));
    if row.is_some_and(ContrastRow::is_notable) {
        Token::Ink
    } else {
        Token::LineStrong
    }
}

/// The names of the groups, each at the height of its bars.
pub(super) fn head(sheet: &Sheet<'_>, pen: &mut Pen<'_>) -> Vec<Item> {
    let Some(contrast) = sheet.contrast() else {
        return Vec::new();
    };
    let mut items = Vec::new();
    let left = sheet.left + 14.0;
    let width = HEAD_WIDTH - 14.0 - SLACK - 4.0;
    let heading = draw::one_line(
        pen.typesetter,
        &sheet.language.picture_reach_the_step(),
        width,
        TextStyle::Hint,
    );
    let y = FLOW_HEIGHT + 4.0;
    items.push(draw::line(
        &heading,
        left,
        y,
        Align::Left,
        TextStyle::Hint,
        Token::Ink3,
    ));
    for (number, side) in contrast.sides.iter().enumerate() {
        let top = row_top(number);
        let swatch = Rect {
            x: left,
            y: top + (ROW - BAR) / 2.0,
            width: 18.0,
            height: BAR,
        };
        items.extend(bar::of_side(swatch, number, true));
        let said = draw::one_line(pen.typesetter, &side.name, width - 24.0, STYLE);
        let y = top + (ROW - STYLE.line_height()) / 2.0;
        items.push(draw::line(
            &said,
            left + 24.0,
            y,
            Align::Left,
            STYLE,
            Token::Ink,
        ));
    }
    items
}

/// Draws the bars of every step that was looked for.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>) {
    let Some(contrast) = sheet.contrast() else {
        return;
    };
    for (place, step) in &sheet.steps {
        let figure = FigureId::StepReach { step: step.id };
        let Some(row) = contrast.row(&figure) else {
            continue;
        };
        let column = &sheet.columns[*place];
        let subject = Subject {
            key: format!("bars:{}", step.id),
            role: Role::Bars,
            entity: Some(EntityId::Step(step.id)),
            figure: Some(figure),
            label: format!("{}. {}", step.name, said_of(sheet.language, contrast, row)),
        };
        bars(sheet.language, pen, column, subject, row);
    }
}

/// What a row says: "Members 62 %, 744 of 1,204; Guests 50 %, 450 of 900: −12 points (−17 to −8), notable".
pub(super) fn said_of(language: Language, contrast: &Contrast, row: &ContrastRow) -> String {
    let mut said = Vec::new();
    for (number, (side, share)) in contrast.sides.iter().zip(&row.shares).enumerate() {
        let mut one = match share.in_full(language) {
            Some((said, k, n)) => language.picture_group(&side.name, &said, &k, n),
            None => language.picture_group_empty(&side.name),
        };
        let difference = number.checked_sub(1).map(|it| &row.differences[it]);
        if let Some((it, value)) = difference.and_then(|it| Some((it, it.value?))) {
            one.push_str(&language.picture_differs(&language.signed_points(value)));
            if let Some([low, high]) = interval(language, it) {
                one.push(' ');
                one.push_str(&language.picture_between(&low, &high));
            }
            if it.notable {
                one.push_str(&language.picture_notable());
            }
        }
        said.push(one);
    }
    said.join("; ")
}

/// Whether the bar of a group is in colour: it differs, or the first one is what others differ from.
pub(super) fn is_coloured(row: &ContrastRow, number: usize) -> bool {
    match number.checked_sub(1) {
        Some(other) => row.differences[other].notable,
        None => row.is_notable(),
    }
}

/// "+12 [8, 17]".
pub(super) fn difference(language: Language, of: &Difference) -> Option<String> {
    let value = language.signed_points(of.value?);
    Some(match interval(language, of) {
        Some([low, high]) => format!("{value} [{low}, {high}]"),
        None => value,
    })
}

fn interval(language: Language, of: &Difference) -> Option<[String; 2]> {
    let ends = [of.low?, of.high?];
    Some(
        ends.map(|it| language.signed_points(it))
            .map(|it| it.trim_start_matches('+').to_owned()),
    )
}

fn row_top(number: usize) -> f32 {
    FLOW_HEIGHT + TOP + number as f32 * ROW
}

fn bars(
    language: Language,
    pen: &mut Pen<'_>,
    column: &Column,
    subject: Subject,
    row: &ContrastRow,
) {
    let mut items = Vec::new();
    for (number, share) in row.shares.iter().enumerate() {
        let track = Rect {
            x: INSET,
            y: row_top(number) + (ROW - BAR) / 2.0,
            width: TRACK,
            height: BAR,
        };
        items.push(draw::filled(track, 0.0, Token::Sunken));
        items.extend(filled_to(track, share, number, is_coloured(row, number)));
        let y = row_top(number) + (ROW - STYLE.line_height()) / 2.0;
        let text = share.said(language).unwrap_or("–".to_owned());
        let said = draw::one_line(pen.typesetter, &text, SHARE_END - TRACK, STYLE);
        let x = INSET + SHARE_END;
        items.push(draw::line(&said, x, y, Align::Right, STYLE, Token::Ink));
        let other = number.checked_sub(1).map(|it| &row.differences[it]);
        if let Some((text, it)) = other.and_then(|it| Some((difference(language, it)?, it))) {
            let room = COLUMN_WIDTH - 2.0 * INSET - DIFFERENCE - SLACK;
            let said = draw::one_line(pen.typesetter, &text, room, STYLE);
            let token = if it.notable { Token::Ink } else { Token::Ink3 };
            let x = INSET + DIFFERENCE;
            items.push(draw::line(&said, x, y, Align::Left, STYLE, token));
        }
    }
    let bounds = Rect {
        x: INSET,
        y: FLOW_HEIGHT + TOP,
        width: COLUMN_WIDTH - 2.0 * INSET,
        height: row.shares.len() as f32 * ROW,
    };
    pen.group(subject, in_flow(column), bounds, items);
}

/// The bar of a share from left to right, with its interval.
fn filled_to(track: Rect, share: &Share, number: usize, is_coloured: bool) -> Vec<Item> {
    let Some(value) = share.value else {
        return Vec::new();
    };
    let rect = Rect {
        width: draw::hundredths(track.width * value as f32),
        ..track
    };
    let mut items = bar::of_side(rect, number, is_coloured);
    if let Some((low, high)) = share.low.zip(share.high) {
        let x = |at: f64| track.x + track.width * at as f32;
        let y = track.y + track.height / 2.0;
        let line = || Path::default().move_to(x(low), y).line_to(x(high), y);
        items.push(line().stroke(Token::Surface, 3.0, Dash::Solid));
        items.push(line().stroke(Token::Ink, 1.0, Dash::Solid));
    }
    items
}
