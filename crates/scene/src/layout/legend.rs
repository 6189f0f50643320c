//! What the lines and marks mean: those that can show through the lens, and marks only where they occur.

use journey::{GatewayKind, Outcome};
use overlay::{Contrast, Seen};

use crate::layout::beside::bar;
use crate::layout::draw::{self, Path};
use crate::layout::flow::gateways;
use crate::layout::{Sheet, feelings, flow, stages};
use crate::scene::{Dash, Item, LegendEntry, Rect, Sign};
use crate::theme::Token;
use crate::view::LensView;

/// Width of the room for a mark.
pub(super) const WIDTH: f32 = 22.0;
/// Height of the room for a mark.
const HEIGHT: f32 = 14.0;

/// The lines and marks of a picture, in drawing order.
pub(super) fn entries(sheet: &Sheet<'_>) -> Vec<LegendEntry> {
    if let Some(contrast) = sheet.contrast() {
        return groups(sheet, contrast);
    }
    let language = sheet.language;
    let line = |stroke, dash| Sign::Line { stroke, dash };
    let drawn = (language.legend_drawn(), line(Token::Ink2, Dash::Solid));
    let seen = [
        (language.legend_as_drawn(), line(Token::Match, Dash::Solid)),
        (
            language.legend_desire_path(),
            line(Token::Desire, Dash::Dotted),
        ),
        (
            language.legend_goes_back(),
            line(Token::Rework, Dash::Solid),
        ),
        (language.legend_leaves(), line(Token::Drop, Dash::Solid)),
    ];
    let unseen = (
        language.legend_never_seen(),
        line(Token::Unseen, Dash::Dashed),
    );
    let mut all = match sheet.lens {
        LensView::Assumed => vec![drawn],
        LensView::Overlay => [seen.as_slice(), &[unseen]].concat(),
        LensView::Observed => seen.to_vec(),
    };
    let mut transitions = sheet.overlay.into_iter().flat_map(|it| &it.transitions);
    if transitions.any(|it| it.seen == Seen::Inferred) {
        all.insert(1, (language.legend_inferred(), Sign::Inferred));
    }
    let mut paths = sheet.overlay.into_iter().flat_map(|it| &it.desire_paths);
    if sheet.view.accepted && paths.any(|it| it.acceptance.is_some()) {
        all.push((language.legend_accepted(), line(Token::Ink3, Dash::Dotted)));
    }
    all.extend(marks(sheet));
    drawn_small(all.into_iter())
}

/// Where groups are beside each other: who they are, and the kinds of lines without their colours.
fn groups(sheet: &Sheet<'_>, contrast: &Contrast) -> Vec<LegendEntry> {
    let language = sheet.language;
    let sides = contrast.sides.iter().zip(0_u32..).map(|(side, number)| {
        let text = language.legend_group(&side.name, side.cohort.cases.k);
        (text, Sign::Side { number })
    });
    let line = |dash| Sign::Line {
        stroke: Token::LineStrong,
        dash,
    };
    let kinds = [
        (language.legend_grey(), Sign::NoDifference),
        (language.legend_drawn(), line(Dash::Solid)),
        (language.legend_desire_path(), line(Dash::Dotted)),
        (language.legend_never_seen(), line(Dash::Dashed)),
    ];
    let n_kinds = match sheet.lens {
        LensView::Assumed | LensView::Overlay => kinds.len(),
        LensView::Observed => kinds.len() - 1,
    };
    let kinds = kinds.into_iter().take(n_kinds).chain(marks(sheet));
    drawn_small(sides.chain(kinds))
}

fn drawn_small(all: impl Iterator<Item = (String, Sign)>) -> Vec<LegendEntry> {
    all.map(|(text, sign)| LegendEntry {
        text,
        sign,
        swatch: swatch(sign, [0.0, HEIGHT / 2.0]),
    })
    .collect()
}

/// The marks of steps that occur.
fn marks(sheet: &Sheet<'_>) -> Vec<(String, Sign)> {
    let language = sheet.language;
    let any = |is: &dyn Fn(usize) -> bool| (0..sheet.steps.len()).any(is);
    let ends = |wanted: &[Option<Outcome>]| {
        any(&|it| {
            let (place, step) = sheet.steps[it];
            sheet.columns[place].ends && wanted.contains(&step.end)
        })
    };
    let end = |outcome| Sign::End {
        stroke: flow::ring(outcome),
    };
    let bad = [Some(Outcome::Abandon), Some(Outcome::Complaint)];
    let marks = [
        (
            sheet.columns.iter().any(|it| it.starts),
            language.legend_start(),
            Sign::Start,
        ),
        (ends(&[None]), language.legend_end(), end(None)),
        (
            ends(&[Some(Outcome::Success)]),
            language.legend_end_well(),
            end(Some(Outcome::Success)),
        ),
        (
            ends(&[Some(Outcome::Defer)]),
            language.legend_put_off(),
            end(Some(Outcome::Defer)),
        ),
        (ends(&bad), language.legend_end_badly(), end(bad[0])),
        (
            any(&|it| sheet.steps[it].1.unobservable),
            language.legend_unobservable(),
            Sign::Unobservable,
        ),
        (
            any(&|it| sheet.steps[it].1.repeatable),
            language.legend_repeatable(),
            Sign::Repeatable,
        ),
    ];
    let lanes = sheet.project.lanes_of(sheet.map).into_iter();
    let felt = lanes.filter_map(|it| feelings::on(sheet, it)).next();
    let felt = felt.map_or(&[][..], |it| it.steps.as_slice());
    let feelings = [
        (!felt.is_empty(), language.legend_felt(), Sign::Feeling),
        (
            felt.iter().any(|it| it.is_flipped),
            language.legend_felt_otherwise(),
            Sign::FlippedFeeling,
        ),
    ];
    let occurring = marks.into_iter().chain(feelings).filter(|it| it.0);
    let occurring = occurring.map(|(_, text, sign)| (text, sign));
    occurring.chain(gateway_marks(sheet)).collect()
}

/// The gateways that occur.
fn gateway_marks(sheet: &Sheet<'_>) -> impl Iterator<Item = (String, Sign)> {
    let language = sheet.language;
    let kinds = [
        (GatewayKind::OneOf, language.legend_one_of()),
        (GatewayKind::AllOf, language.legend_all_of()),
        (GatewayKind::AnyOrder, language.legend_any_order()),
    ];
    let gateways = &sheet.flow.gateways;
    let occurring = kinds
        .into_iter()
        .filter(|(kind, _)| gateways.iter().any(|it| it.kind == *kind));
    occurring.map(|(kind, text)| (text, Sign::Gateway { kind }))
}

/// A mark in small; its room begins at `x` and has its middle at `y`.
pub(super) fn swatch(sign: Sign, [x, y]: [f32; 2]) -> Vec<Item> {
    let line = |stroke, width, dash| {
        let path = Path::default().move_to(x + 2.0, y);
        vec![path.line_to(x + WIDTH - 2.0, y).stroke(stroke, width, dash)]
    };
    let square = |half: f32| Rect {
        x: x + WIDTH / 2.0 - half,
        y: y - half,
        width: 2.0 * half,
        height: 2.0 * half,
    };
    match sign {
        Sign::Line { stroke, dash } => match dash {
            Dash::Solid | Dash::Dotted => line(stroke, 4.0, dash),
            Dash::Dashed => line(stroke, 2.0, dash),
        },
        Sign::Inferred => line(Token::Match, 2.0, Dash::Solid),
        Sign::Start => vec![
            Path::default()
                .move_to(x + WIDTH / 2.0 + 4.0, y)
                .line_to(x + WIDTH / 2.0 - 3.0, y - 5.0)
                .line_to(x + WIDTH / 2.0 - 3.0, y + 5.0)
                .close()
                .fill(Token::Ink2, 1.0),
        ],
        Sign::End { stroke } => vec![
            draw::outlined(square(6.0), 4.0, Token::Canvas, stroke, 1.75),
            draw::outlined(square(3.0), 2.0, Token::Surface, Token::Ink, 1.0),
        ],
        Sign::Gateway { kind } => gateways::sign([x + WIDTH / 2.0, y], 7.0, kind).to_vec(),
        Sign::Unobservable => vec![Path::default().rounded(square(6.0), 3.0, 3.0).outlined(
            Token::Surface,
            Token::LineStrong,
            1.5,
            Dash::Dashed,
        )],
        Sign::Side { number } => {
            let rect = Rect {
                x,
                y: y - 5.0,
                width: WIDTH,
                height: 10.0,
            };
            bar::of_side(rect, number as usize, true)
        }
        Sign::NoDifference => {
            let rect = Rect {
                x,
                y: y - 5.0,
                width: WIDTH,
                height: 10.0,
            };
            bar::of_side(rect, 0, false)
        }
        Sign::Feeling => {
            let middle = x + WIDTH / 2.0;
            let path = Path::default().move_to(x + 1.0, y);
            vec![
                path.line_to(x + WIDTH - 1.0, y)
                    .stroke(Token::Match, 3.0, Dash::Solid),
                feelings::mark([middle, y], 5.0, Token::Match),
            ]
        }
        Sign::FlippedFeeling => feelings::flip([x + WIDTH / 2.0, y]),
        Sign::Repeatable => stages::turning_arrow(x + WIDTH / 2.0, y).to_vec(),
    }
}
