//! Gateways in the flow lane: a diamond where the journey parts, and at a stage one more where it comes together.

use journey::{Branch, Gateway, GatewayAt, GatewayKind, StageFlow, StageId, StepId, Transition};
use language::Language;

use crate::layout::chips::{Chips, Pill};
use crate::layout::draw::Path;
use crate::layout::flow::{LINE, MIDDLE};
use crate::layout::{Pen, Sheet, Subject, in_flow};
use crate::scene::{Dash, Item, Rect, Role};
use crate::theme::Token;

/// From the middle of a node to that of a gateway beside it.
const BESIDE: f32 = 36.0;
/// The same behind a stage, which has a gateway of its own.
const BEHIND_STAGE: f32 = 60.0;
/// Half the width of a diamond.
const HALF: f32 = 11.0;

/// How far right of its node a drawn transition leaves: from the gateway behind it, or from the node itself.
pub(in crate::layout) fn leaves_at(sheet: &Sheet<'_>, transition: &Transition) -> f32 {
    let at = GatewayAt::Step(transition.from);
    let mut gateways = sheet.flow.gateways.iter();
    if gateways.any(|it| it.at == at) {
        behind(sheet, transition.from)
    } else {
        0.0
    }
}

/// How far right of its node the gateway behind a step is.
fn behind(sheet: &Sheet<'_>, step: StepId) -> f32 {
    let stage = sheet.project.step(step).map(|it| it.stage);
    let flow = stage.and_then(|it| sheet.project.stage(it));
    match flow.map(|it| it.flow) {
        None | Some(StageFlow::Drawn) => BESIDE,
        Some(StageFlow::Free | StageFlow::Parallel) => BEHIND_STAGE,
    }
}

/// Draws every gateway, and asks for a place for the word beside a choice; stages say theirs on their ground.
pub(super) fn draw(sheet: &Sheet<'_>, pen: &mut Pen<'_>, chips: &mut Chips) {
    for gateway in &sheet.flow.gateways {
        match gateway.at {
            GatewayAt::Step(step) => {
                let Some(place) = sheet.column_of.get(&step).copied() else {
                    continue;
                };
                let x = MIDDLE + behind(sheet, step);
                ask_word(sheet, chips, gateway, (place, x));
                let subject = subject(sheet, gateway, "");
                diamond(sheet, pen, chips, (gateway.kind, subject), (place, x));
            }
            GatewayAt::Stage(stage) => {
                let Some([first, last]) = columns(sheet, stage) else {
                    continue;
                };
                for (side, place, x) in [
                    (":in", first, MIDDLE - BESIDE),
                    (":out", last, MIDDLE + BESIDE),
                ] {
                    let subject = subject(sheet, gateway, side);
                    diamond(sheet, pen, chips, (gateway.kind, subject), (place, x));
                }
            }
        }
    }
}

/// The first and the last column of a stage with a step that shows.
fn columns(sheet: &Sheet<'_>, stage: StageId) -> Option<[usize; 2]> {
    let mut places = sheet.steps.iter().filter(|(_, it)| it.stage == stage);
    let first = places.next()?.0;
    Some([first, places.next_back().map_or(first, |it| it.0)])
}

fn subject(sheet: &Sheet<'_>, gateway: &Gateway, side: &str) -> Subject {
    Subject {
        key: format!("gateway:{}{side}", gateway.at.key()),
        role: Role::Gateway,
        entity: Some(gateway.at.into()),
        figure: None,
        label: said(sheet, gateway),
    }
}

/// What is heard of a gateway: where it is, and which ways there are.
fn said(sheet: &Sheet<'_>, gateway: &Gateway) -> String {
    let language = sheet.language;
    let ways: Vec<String> = gateway
        .branches
        .iter()
        .map(|it| way(sheet, it, language))
        .collect();
    let (n, ways) = (ways.len() as u64, ways.join(", "));
    match (gateway.at, gateway.kind) {
        (GatewayAt::Step(step), _) => {
            language.picture_gateways_one_of(sheet.name_of(step), n, &ways)
        }
        (GatewayAt::Stage(stage), kind) => {
            let stage = sheet.project.stage(stage);
            let name = stage.map_or("", |it| it.name.as_str());
            if kind == GatewayKind::AllOf {
                language.picture_gateways_all_of(name, n, &ways)
            } else {
                language.picture_gateways_any_order(name, n, &ways)
            }
        }
    }
}

/// A branch by the names of its steps.
fn way(sheet: &Sheet<'_>, branch: &Branch, language: Language) -> String {
    let names: Vec<&str> = branch.steps.iter().map(|it| sheet.name_of(*it)).collect();
    language.picture_quoted(&names.join(" → "))
}

/// The word of a choice, below its diamond; beside it where a way back leaves there.
fn ask_word(sheet: &Sheet<'_>, chips: &mut Chips, gateway: &Gateway, (place, x): (usize, f32)) {
    const DOWN: f32 = 23.0;
    const ASIDE: f32 = 34.0;
    let text = sheet
        .language
        .picture_gateways_word(gateway.branches.len() as u64);
    let columns = gateway.branches.iter().flat_map(|it| &it.steps);
    let mut columns = columns.filter_map(|it| sheet.column_of.get(it));
    let leads_left = columns.any(|it| *it < place);
    let x = sheet.columns[place].x + x;
    let below = [x, LINE + DOWN];
    let aside = [x + ASIDE, LINE + DOWN];
    // Above it would lie on the ways that leave there; without a place, sign and legend say it.
    let places = if leads_left {
        vec![aside]
    } else {
        vec![below, aside]
    };
    chips.ask(Pill {
        of: subject(sheet, gateway, ""),
        column: place,
        text: text.replace(' ', "\u{a0}"),
        token: Token::Ink2,
        is_name: true,
        places,
    });
}

fn diamond(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    chips: &mut Chips,
    (kind, subject): (GatewayKind, Subject),
    (place, x): (usize, f32),
) {
    let column = &sheet.columns[place];
    let bounds = Rect {
        x: x - HALF - 1.0,
        y: LINE - HALF - 1.0,
        width: 2.0 * HALF + 2.0,
        height: 2.0 * HALF + 2.0,
    };
    chips.keep_free(Rect {
        x: column.x + bounds.x,
        ..bounds
    });
    let items = sign([x, LINE], HALF, kind);
    pen.group(subject, in_flow(column), bounds, items.to_vec());
}

/// A diamond with the sign of a kind: × one of, + all of, ~ any order.
pub(in crate::layout) fn sign([x, y]: [f32; 2], half: f32, kind: GatewayKind) -> [Item; 2] {
    let arm = half * 0.36;
    let sign = match kind {
        GatewayKind::OneOf => Path::default()
            .move_to(x - arm, y - arm)
            .line_to(x + arm, y + arm)
            .move_to(x + arm, y - arm)
            .line_to(x - arm, y + arm),
        GatewayKind::AllOf => {
            let arm = arm * 1.3;
            Path::default()
                .move_to(x - arm, y)
                .line_to(x + arm, y)
                .move_to(x, y - arm)
                .line_to(x, y + arm)
        }
        GatewayKind::AnyOrder => Path::default()
            .move_to(x - arm * 1.3, y + arm * 0.45)
            .curve_to(
                [x - arm * 0.5, y - arm * 1.5],
                [x + arm * 0.5, y + arm * 1.5],
                [x + arm * 1.3, y - arm * 0.45],
            ),
    };
    let diamond = Path::default()
        .move_to(x, y - half)
        .line_to(x + half, y)
        .line_to(x, y + half)
        .line_to(x - half, y)
        .close()
        .outlined(Token::Surface, Token::Ink, 1.5, Dash::Solid);
    [diamond, sign.stroke(Token::Ink, 1.75, Dash::Solid)]
}
