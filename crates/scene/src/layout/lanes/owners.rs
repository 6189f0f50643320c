//! Who answers for the steps: a row for each role that somebody has, and one that says who hands over to whom.

use std::collections::BTreeMap;

use journey::OwnerRole;
use language::Language;

use crate::layout::draw::{self, Path, Place};
use crate::layout::lanes::INDENT;
use crate::layout::{COLUMN_WIDTH, HEAD_WIDTH, INSET, Pen, SLACK, Sheet, Subject};
use crate::scene::{Align, Anchor, Band, BandRole, Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;

/// The key of the band.
const KEY: &str = "owners";
/// Above the first row and below the last.
const PADDING: f32 = 8.0;
/// From row to row.
const ROW: f32 = 28.0;
/// Height of what stands in a row.
const BAR: f32 = 22.0;
/// From the edge of a column to its bar.
const GAP: f32 = 4.0;
/// From the left edge of a bar to its name.
const NAME_INDENT: f32 = 14.0;
/// Room for the arrow of a hand-off.
const ARROW: f32 = 20.0;

/// Fill and edge of each team, in the order in which teams first stand on the map.
const COLOURS: [(Token, Token); 8] = [
    (Token::SkyFill, Token::SkyBar),
    (Token::ButterFill, Token::ButterBar),
    (Token::LilacFill, Token::LilacBar),
    (Token::MintFill, Token::MintBar),
    (Token::PeachFill, Token::PeachBar),
    (Token::RoseFill, Token::RoseBar),
    (Token::SageFill, Token::SageBar),
    (Token::PaperFill, Token::PaperBar),
];

/// Adjoining columns with one owner.
struct Run<'a> {
    owner: &'a str,
    first: usize,
    last: usize,
}

/// Whether somebody answers for any step.
pub(super) fn are_there(sheet: &Sheet<'_>) -> bool {
    sheet.steps.iter().any(|(_, step)| !step.is_orphan())
}

/// Draws the rows.
pub(in crate::layout) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>) -> Band {
    let colours = colours(sheet);
    let language = sheet.language;
    let mut names = Vec::new();
    let mut y = PADDING;
    for role in OwnerRole::ALL {
        let runs = runs(sheet, role);
        if runs.is_empty() {
            continue;
        }
        for run in &runs {
            bar(sheet, pen, (role, run), colours[run.owner], y);
        }
        names.push((named(role, language), inline(role, language)));
        y += ROW;
    }
    let handed = handed_over(sheet);
    if !handed.is_empty() {
        for (column, owners) in &handed {
            hand_off(sheet, pen, *column, owners, y);
        }
        names.push((
            language.picture_hand_offs(),
            language.picture_inline_hand_offs(),
        ));
        y += ROW;
    }
    let height = y - ROW + BAR + PADDING;
    head(sheet, pen, &names, height);
    Band {
        key: KEY.to_owned(),
        role: BandRole::Owners,
        lane: None,
        name: language.picture_owners(),
        kind: None,
        section: None,
        pinned: false,
        collapsed: false,
        y: 0.0,
        height,
    }
}

/// What the owner in a role is called at the head of a row.
fn named(role: OwnerRole, language: Language) -> String {
    match role {
        OwnerRole::Experience => language.picture_roles_experience(),
        OwnerRole::Content => language.picture_roles_content(),
        OwnerRole::Channel => language.picture_roles_channel(),
    }
}

/// The same within a sentence, before a name.
pub(in crate::layout) fn inline(role: OwnerRole, language: Language) -> String {
    match role {
        OwnerRole::Experience => language.picture_inline_experience(),
        OwnerRole::Content => language.picture_inline_content(),
        OwnerRole::Channel => language.picture_inline_channel(),
    }
}

fn colours<'a>(sheet: &Sheet<'a>) -> BTreeMap<&'a str, (Token, Token)> {
    let mut colours = BTreeMap::new();
    for role in OwnerRole::ALL {
        for (_, step) in &sheet.steps {
            let next = COLOURS[colours.len() % COLOURS.len()];
            if !step.owner(role).is_empty() {
                colours.entry(step.owner(role)).or_insert(next);
            }
        }
    }
    colours
}

fn runs<'a>(sheet: &Sheet<'a>, role: OwnerRole) -> Vec<Run<'a>> {
    let mut runs: Vec<Run<'a>> = Vec::new();
    for (column, step) in &sheet.steps {
        let owner = step.owner(role);
        match runs.last_mut() {
            _ if owner.is_empty() => {}
            Some(run) if run.owner == owner && run.last + 1 == *column => run.last = *column,
            _ => runs.push(Run {
                owner,
                first: *column,
                last: *column,
            }),
        }
    }
    runs
}

/// One bar over all columns of a run, with the name at its begin and again where a stage begins.
fn bar(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    (role, run): (OwnerRole, &Run<'_>),
    (fill, edge): (Token, Token),
    y: f32,
) {
    let (first, last) = (&sheet.columns[run.first], &sheet.columns[run.last]);
    let bounds = Rect {
        x: GAP,
        y,
        width: last.x + last.width - first.x - 2.0 * GAP,
        height: BAR,
    };
    let mark = Rect {
        width: 4.0,
        ..bounds
    };
    let mut items = vec![
        draw::filled(bounds, 4.0, fill),
        draw::filled(mark, 2.0, edge),
    ];
    let begins = sheet.columns[run.first..=run.last].iter();
    let starts = begins
        .scan(None, |stage, it| {
            let is_first = stage.replace(it.stage) != Some(it.stage);
            Some((is_first, it.x - first.x))
        })
        .filter(|it| it.0);
    let style = TextStyle::Hint;
    for (_, x) in starts {
        let room = COLUMN_WIDTH - 2.0 * GAP - NAME_INDENT - SLACK;
        let name = draw::one_line(pen.typesetter, run.owner, room, style);
        let top = y + (BAR - style.line_height()) / 2.0;
        let x = x + GAP + NAME_INDENT;
        items.push(draw::line(&name, x, top, Align::Left, style, Token::Ink));
    }
    let at = if run.first == run.last {
        first.name.clone()
    } else {
        sheet.language.picture_span(&first.name, &last.name)
    };
    let label = format!("{at}: {} {}", inline(role, sheet.language), run.owner);
    group(
        pen,
        &format!("owner:{role:?}:{}", first.key),
        label,
        Some(&first.key),
        bounds,
        items,
    );
}

/// To whom the person is handed over behind each column, each once.
fn handed_over<'a>(sheet: &Sheet<'a>) -> BTreeMap<usize, Vec<&'a str>> {
    let mut handed: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for transition in sheet.project.transitions_of(sheet.map) {
        let column = sheet.column_of.get(&transition.from);
        let (Some([_, to]), Some(column)) = (sheet.project.hand_off(transition), column) else {
            continue;
        };
        let owners = handed.entry(*column).or_default();
        if !owners.contains(&to) {
            owners.push(to);
        }
    }
    for owners in handed.values_mut() {
        owners.sort_unstable();
    }
    handed
}

fn hand_off(sheet: &Sheet<'_>, pen: &mut Pen<'_>, column: usize, owners: &[&str], y: f32) {
    let column = &sheet.columns[column];
    let style = TextStyle::Chip;
    let room = COLUMN_WIDTH - 2.0 * INSET - ARROW - SLACK;
    let owners = owners.join(", ");
    let said = sheet.language.picture_handed_to(&owners);
    let name = draw::one_line(pen.typesetter, &said, room - SLACK, style);
    let width = draw::hundredths(ARROW + name.width + 2.0 * SLACK);
    let bounds = Rect {
        x: COLUMN_WIDTH - GAP - width,
        y,
        width,
        height: BAR,
    };
    let (x, middle) = (bounds.x + 8.0, y + BAR / 2.0);
    let shaft = Path::default()
        .move_to(x, middle)
        .line_to(x + 7.0, middle)
        .stroke(Token::Ink2, 1.5, Dash::Solid);
    let tip = Path::default()
        .move_to(x + 11.0, middle)
        .line_to(x + 6.0, middle - 3.5)
        .line_to(x + 6.0, middle + 3.5)
        .close()
        .fill(Token::Ink2, 1.0);
    let top = y + (BAR - style.line_height()) / 2.0;
    let text = draw::line(
        &name,
        bounds.x + ARROW + 2.0,
        top,
        Align::Left,
        style,
        Token::Ink2,
    );
    let outline = draw::outlined(bounds, BAR / 2.0, Token::Surface, Token::LineStrong, 1.0);
    let label = sheet.language.picture_handed_after(&column.name, &owners);
    let key = format!("hand-off:{}", column.key);
    let items = vec![outline, shaft, tip, text];
    group(pen, &key, label, Some(&column.key), bounds, items);
}

fn head(sheet: &Sheet<'_>, pen: &mut Pen<'_>, names: &[(String, String)], height: f32) {
    let style = TextStyle::Name;
    let mut items = Vec::new();
    for (place, (name, _)) in names.iter().enumerate() {
        let at = Place {
            x: sheet.left + INDENT,
            y: PADDING + place as f32 * ROW + (BAR - style.line_height()) / 2.0,
            width: HEAD_WIDTH - INDENT - SLACK - 4.0,
        };
        let look = (style, Token::Ink);
        draw::paragraph(&mut items, pen.typesetter, name, &at, 1, look);
    }
    let names: Vec<&str> = names.iter().map(|it| it.1.as_str()).collect();
    let subject = Subject {
        key: KEY.to_owned(),
        role: Role::LaneHead,
        entity: None,
        figure: None,
        label: sheet.language.picture_owners_of(&names.join(", ")),
    };
    let bounds = Rect {
        x: sheet.left,
        y: 0.0,
        width: HEAD_WIDTH,
        height,
    };
    pen.group(subject, anchor(None), bounds, items);
}

fn group(
    pen: &mut Pen<'_>,
    key: &str,
    label: String,
    column: Option<&str>,
    bounds: Rect,
    items: Vec<Item>,
) {
    let subject = Subject {
        key: key.to_owned(),
        role: Role::Owner,
        entity: None,
        figure: None,
        label,
    };
    pen.group(subject, anchor(column), bounds, items);
}

fn anchor(column: Option<&str>) -> Anchor {
    Anchor {
        column: column.map(str::to_owned),
        band: Some(KEY.to_owned()),
    }
}
