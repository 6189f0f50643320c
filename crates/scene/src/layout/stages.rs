//! Heads of stages and steps, and with them the columns.

use journey::{EntityId, FigureId, JourneyMap, OwnerRole, Stage, StageId, Step, StepGraph, Tagged};
use language::Language;

use crate::icons;
use crate::layout::cards::tags;
use crate::layout::draw::{self, Path, Place};
use crate::layout::lanes::owners;
use crate::layout::{
    COLUMN_WIDTH, INSET, Pen, SLACK, STAGE_HEIGHT, STEP_HEIGHT, Sheet, Subject, TAGS_HEIGHT,
    at_column,
};
use crate::palette;
use crate::scene::{Align, Column, Dash, Item, Rect, Role, StageSpan, TextStyle};
use crate::theme::Token;
use crate::words;

/// Something that is said the same of every step.
type Say = fn(Language) -> String;

/// How far the point of a stage's band reaches.
const POINT: f32 = 9.0;
/// Between two stages.
const GAP: f32 = 4.0;
/// Width of the mark of a step in detail.
const DETAIL_WIDTH: f32 = 38.0;
/// Its height.
const DETAIL_HEIGHT: f32 = 18.0;

/// Finds the columns and the stages' parts of the header.
pub(super) fn measure(sheet: &mut Sheet<'_>) {
    let mut number = 0;
    let mut x = sheet.head_width();
    let graph = StepGraph::of(sheet.project, sheet.map);
    let (starts, ends) = (graph.starts(), graph.ends());
    for stage in sheet.project.stages_of(sheet.map) {
        let left = x;
        let steps = sheet.project.steps_of(stage.id);
        if steps.is_empty() {
            sheet.columns.push(column(stage, None, 0, x));
            x += COLUMN_WIDTH;
        }
        for step in steps {
            number += 1;
            if sheet.leaves_out(step.id) {
                sheet.narrowed.steps.push(step.id);
                continue;
            }
            let place = sheet.columns.len();
            sheet.columns.push(Column {
                starts: starts.contains(&step.id),
                ends: ends.contains(&step.id),
                ..column(stage, Some(step), number, x)
            });
            sheet.column_of.insert(step.id, place);
            sheet.steps.push((place, step));
            x += COLUMN_WIDTH;
        }
        if x <= left {
            // All its steps are left out, and with them the stage.
            continue;
        }
        sheet.stages.push(StageSpan {
            stage: stage.id,
            name: stage.name.clone(),
            x: left,
            width: x - left,
        });
    }
}

/// Draws the heads.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>) {
    for place in 0..sheet.stages.len() {
        stage_head(sheet, pen, place);
    }
    for (place, step) in &sheet.steps {
        step_head(sheet, pen, &sheet.columns[*place], step);
    }
    for column in sheet.columns.iter().filter(|it| it.step.is_none()) {
        empty_head(sheet, pen, column);
    }
}

fn column(stage: &Stage, step: Option<&Step>, number: u32, x: f32) -> Column {
    Column {
        key: step.map_or_else(
            || format!("stage:{}", stage.id),
            |step| format!("step:{}", step.id),
        ),
        step: step.map(|it| it.id),
        stage: stage.id,
        number,
        name: step.map_or_else(String::new, |it| it.name.clone()),
        starts: false,
        ends: false,
        x,
        width: COLUMN_WIDTH,
    }
}

fn stage_head(sheet: &Sheet<'_>, pen: &mut Pen<'_>, place: usize) {
    let span = &sheet.stages[place];
    let Some(column) = sheet.columns.iter().find(|it| it.stage == span.stage) else {
        return;
    };
    let brand = sheet.project.own_brand();
    let of_brand = palette::of_stage(brand, place_on_map(sheet, span.stage));
    let (fill, ink) = of_brand.unwrap_or((Token::Line, Token::Ink));
    let faint = of_brand.map_or(Token::Ink2, |_| ink);
    let mut items = vec![chevron((sheet.top, fill), span.width - GAP, place > 0)];
    let indent = INSET + if place > 0 { POINT } else { 2.0 };
    let mut room = span.width - GAP - indent - POINT - SLACK;
    let reach = reach(sheet, place);
    let middle = sheet.top + STAGE_HEIGHT / 2.0;
    if let Some((share, said)) = &reach {
        let style = TextStyle::Hint;
        let mut line = draw::one_line(pen.typesetter, said, room / 2.0, style);
        // Rather the share alone than half a name.
        let name = draw::one_line(pen.typesetter, &span.name, room, TextStyle::Stage);
        if name.width + SLACK + line.width > room {
            line = draw::one_line(pen.typesetter, share, room / 2.0, style);
        }
        let right = span.width - GAP - POINT - SLACK;
        let y = middle - style.line_height() / 2.0;
        room -= line.width + SLACK;
        items.push(draw::line(
            &line,
            right - line.width,
            y,
            Align::Left,
            style,
            faint,
        ));
    }
    let style = TextStyle::Stage;
    let name = draw::one_line(pen.typesetter, &span.name, room, style);
    let y = middle - style.line_height() / 2.0;
    items.push(draw::line(&name, indent, y, Align::Left, style, ink));
    let named = sheet.language.picture_stage(&span.name, place as u64 + 1);
    let label = match &reach {
        Some((_, said)) => format!("{named}, {said}"),
        None => named,
    };
    let subject = Subject {
        key: format!("stage:{}", span.stage),
        role: Role::StageHead,
        entity: Some(EntityId::Stage(span.stage)),
        figure: reach.map(|_| FigureId::StageReach { stage: span.stage }),
        label,
    };
    let bounds = Rect {
        x: 0.0,
        y: sheet.top,
        width: span.width,
        height: STAGE_HEIGHT,
    };
    pen.group(subject, at_column(column), bounds, items);
}

/// Which stage of the map it is: where stages before it are left out, it keeps its colour.
fn place_on_map(sheet: &Sheet<'_>, stage: StageId) -> usize {
    let stages = sheet.project.stages_of(sheet.map);
    stages.iter().position(|it| it.id == stage).unwrap_or(0)
}

/// How many reach a stage: the share alone, and in words.
fn reach(sheet: &Sheet<'_>, place: usize) -> Option<(String, String)> {
    let stage = sheet.stages[place].stage;
    let figures = sheet.overlay?.stages.iter().find(|it| it.stage == stage)?;
    let share = figures.reached.said(sheet.language)?;
    let said = sheet.language.picture_reach_it(&share);
    Some((share, said))
}

/// The band of a stage, with a point at its right and the point of the one before at its left.
fn chevron((top, fill): (f32, Token), width: f32, notched: bool) -> Item {
    let (upper, lower) = (top + 3.0, top + STAGE_HEIGHT - 3.0);
    let middle = f32::midpoint(upper, lower);
    let path = Path::default()
        .move_to(0.0, upper)
        .line_to(width - POINT, upper)
        .line_to(width, middle)
        .line_to(width - POINT, lower)
        .line_to(0.0, lower);
    let path = if notched {
        path.line_to(POINT, middle)
    } else {
        path
    };
    path.close().fill(fill, 1.0)
}

fn step_head(sheet: &Sheet<'_>, pen: &mut Pen<'_>, column: &Column, step: &Step) {
    let top = sheet.top + STAGE_HEIGHT;
    let mut items = Vec::new();
    let style = TextStyle::Chip;
    // As wide as the widest number of the map, so that a head does not depend on its own.
    let widest = "8".repeat(sheet.columns.len().to_string().len());
    let badge = Rect {
        x: INSET,
        y: top + 7.0,
        width: (pen.typesetter.measure(&widest, style) + 12.0).max(22.0),
        height: 18.0,
    };
    let (dash, outline, ink) = badge_look(sheet, step);
    items.push(Path::default().rounded(badge, 5.0, 5.0).outlined(
        Token::Sunken,
        outline,
        1.0,
        dash,
    ));
    let (x, y) = (badge.x + badge.width / 2.0, badge.y + 2.0);
    items.push(draw::number(x, y, style, ink));
    let x = badge.x + badge.width + 8.0;
    let detail = sheet.project.detail_of(step.id);
    let mark: f32 = if step.repeatable { 20.0 } else { 0.0 };
    let mark = mark.max(detail.map_or(0.0, |_| DETAIL_WIDTH + 4.0));
    let place = Place {
        x,
        y: top + 7.0,
        width: COLUMN_WIDTH - x - INSET - SLACK - mark,
    };
    let look = (TextStyle::Name, Token::Ink);
    let lines = draw::paragraph(&mut items, pen.typesetter, &step.name, &place, 2, look);
    if step.optional && lines < 2 {
        let below = Place {
            y: place.y + 18.0,
            ..place
        };
        let look = (TextStyle::Hint, Token::Ink3);
        let text = sheet.language.picture_optional();
        draw::paragraph(&mut items, pen.typesetter, &text, &below, 1, look);
    }
    items.extend(icon_below(sheet, step, &badge));
    let height = STEP_HEIGHT + tags_below(pen, &mut items, step, top + STEP_HEIGHT);
    if step.repeatable {
        items.extend(turning_arrow(COLUMN_WIDTH - INSET - 9.0, top + 16.0));
    }
    let subject = Subject {
        key: format!("step:{}", step.id),
        role: Role::StepHead,
        entity: Some(EntityId::Step(step.id)),
        figure: None,
        label: said_of(sheet, step),
    };
    let bounds = Rect {
        x: 0.0,
        y: top,
        width: COLUMN_WIDTH,
        height,
    };
    pen.group(subject, at_column(column), bounds, items);
    if let Some(detail) = detail {
        detail_mark(sheet, pen, column, (step, detail));
    }
}

/// The icon of a step, below its number: beside the name it would take the room of words.
fn icon_below(sheet: &Sheet<'_>, step: &Step, badge: &Rect) -> Option<Item> {
    let icon = step.icon.as_ref()?;
    let x = draw::hundredths(badge.x + (badge.width - icons::SIZE) / 2.0);
    let corner = [x, badge.y + 21.0];
    let of = Tagged::Step(step.id);
    Some(icons::item(icon, of, corner, Token::Ink, sheet.language))
}

/// The line around a step's number, and its colour and that of the number.
fn badge_look(sheet: &Sheet<'_>, step: &Step) -> (Dash, Token, Token) {
    let (dash, outline) = if step.optional {
        (Dash::Dashed, Token::LineStrong)
    } else {
        (Dash::Solid, Token::Line)
    };
    let ours_or_brand = |ours| palette::accent(sheet.project.own_brand(), ours);
    (dash, ours_or_brand(outline), ours_or_brand(Token::Ink2))
}

/// How many steps a map below has.
fn n_steps_of(sheet: &Sheet<'_>, detail: &JourneyMap) -> u64 {
    sheet.project.columns_of(detail.id).len() as u64
}

/// How many steps the map below has, behind a small tree.
fn detail_mark(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    column: &Column,
    (step, detail): (&Step, &JourneyMap),
) {
    let bounds = Rect {
        x: COLUMN_WIDTH - INSET - DETAIL_WIDTH,
        y: sheet.top + STAGE_HEIGHT + STEP_HEIGHT - DETAIL_HEIGHT - 4.0,
        width: DETAIL_WIDTH,
        height: DETAIL_HEIGHT,
    };
    let (x, y) = (bounds.x + 6.0, bounds.y + 4.0);
    let tree = Path::default()
        .move_to(x, y)
        .line_to(x, y + 9.0)
        .line_to(x + 6.0, y + 9.0)
        .move_to(x, y + 4.0)
        .line_to(x + 6.0, y + 4.0);
    let n_steps = n_steps_of(sheet, detail);
    let said = draw::one_line(
        pen.typesetter,
        &n_steps.to_string(),
        DETAIL_WIDTH - 16.0,
        TextStyle::Chip,
    );
    let items = vec![
        draw::outlined(bounds, 5.0, Token::Raised, Token::LineStrong, 1.0),
        tree.stroke(Token::Ink2, 1.5, Dash::Solid),
        draw::line(
            &said,
            bounds.x + 14.0 + (DETAIL_WIDTH - 16.0) / 2.0,
            bounds.y + 1.0,
            Align::Centre,
            TextStyle::Chip,
            Token::Ink,
        ),
    ];
    let subject = Subject {
        key: format!("detail:{}", step.id),
        role: Role::Detail,
        entity: Some(EntityId::Map(detail.id)),
        figure: None,
        label: sheet.language.picture_detail(&step.name, n_steps),
    };
    pen.group(subject, at_column(column), bounds, items);
}

/// Draws the tags of a step in one row, and answers how tall that is.
fn tags_below(pen: &mut Pen<'_>, items: &mut Vec<Item>, step: &Step, y: f32) -> f32 {
    let room = COLUMN_WIDTH - 2.0 * INSET;
    let chips = tags::placed(pen.typesetter, &step.tags, (INSET, y - 2.0), room, 1);
    tags::draw(items, &chips, 0.0);
    if chips.is_empty() { 0.0 } else { TAGS_HEIGHT }
}

fn said_of(sheet: &Sheet<'_>, step: &Step) -> String {
    let language = sheet.language;
    let mut label = step.name.clone();
    let marks: [(bool, Say); 5] = [
        (step.optional, Language::picture_may_be_left_out),
        (step.repeatable, Language::picture_may_repeat),
        (step.unobservable, Language::picture_unobservable),
        (step.start, Language::picture_may_start),
        (step.end.is_some(), Language::picture_may_end),
    ];
    for (_, said) in marks.into_iter().filter(|(holds, _)| *holds) {
        label.push_str(&said(language));
    }
    for role in OwnerRole::ALL {
        let owner = step.owner(role);
        if !owner.is_empty() {
            label.push_str(&format!(", {} {owner}", owners::inline(role, language)));
        }
    }
    if let Some(detail) = sheet.project.detail_of(step.id) {
        let n_steps = n_steps_of(sheet, detail);
        label.push_str(&language.picture_drawn_in_detail(n_steps));
    }
    label.push_str(&words::signed(language, step.icon.as_ref()));
    label.push_str(&words::tagged(language, &step.tags));
    label
}

/// "Several times": a circle that comes round to an arrow.
pub(super) fn turning_arrow(x: f32, y: f32) -> [Item; 2] {
    let round = Path::default()
        .move_to(x + 4.6, y - 1.6)
        .curve_to([x + 3.6, y - 5.8], [x - 2.6, y - 6.6], [x - 4.4, y - 2.4])
        .curve_to([x - 6.2, y + 2.0], [x - 2.0, y + 6.4], [x + 2.2, y + 4.6])
        .stroke(Token::Ink2, 1.5, Dash::Solid);
    let head = Path::default()
        .move_to(x + 6.8, y - 3.6)
        .line_to(x + 5.2, y + 1.4)
        .line_to(x + 1.4, y - 2.0)
        .close()
        .fill(Token::Ink2, 1.0);
    [round, head]
}

fn empty_head(sheet: &Sheet<'_>, pen: &mut Pen<'_>, column: &Column) {
    let top = sheet.top + STAGE_HEIGHT;
    let place = Place {
        x: INSET,
        y: top + 8.0,
        width: COLUMN_WIDTH - 2.0 * INSET - SLACK,
    };
    let mut items = Vec::new();
    let look = (TextStyle::Hint, Token::Ink3);
    let text = sheet.language.picture_no_steps();
    draw::paragraph(&mut items, pen.typesetter, &text, &place, 1, look);
    let subject = Subject {
        key: format!("empty:{}", column.stage),
        role: Role::StepHead,
        entity: Some(EntityId::Stage(column.stage)),
        figure: None,
        label: sheet.language.picture_no_steps_in_stage(),
    };
    let bounds = Rect {
        x: 0.0,
        y: top,
        width: COLUMN_WIDTH,
        height: STEP_HEIGHT,
    };
    pen.group(subject, at_column(column), bounds, items);
}
