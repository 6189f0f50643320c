//! Drawn transitions: what the team expects, and how much of it is seen.

use journey::{EntityId, FigureId, Transition, TransitionKind};
use language::Language;
use overlay::{Bound, Seen, TransitionFigures, WholeWay, whole_way};

use crate::layout::arcs::{Connection, Stated, Way};
use crate::layout::flow::gateways;
use crate::layout::{Sheet, Subject, flow};
use crate::scene::{Dash, Role};
use crate::theme::Token;
use crate::view::LensView;

/// How one transition is drawn.
struct Look {
    token: Token,
    dash: Dash,
    width: f32,
    figure: Option<String>,
}

/// All drawn transitions that show through the lens.
pub(super) fn connections(sheet: &Sheet<'_>) -> Vec<Connection> {
    let drawn = sheet.project.transitions_of(sheet.map);
    drawn
        .into_iter()
        .filter_map(|it| connection(sheet, it))
        .collect()
}

fn connection(sheet: &Sheet<'_>, transition: &Transition) -> Option<Connection> {
    let from = *sheet.column_of.get(&transition.from)?;
    let to = *sheet.column_of.get(&transition.to)?;
    let figures = sheet.overlay.and_then(|overlay| {
        let mut all = overlay.transitions.iter();
        all.find(|it| it.transition == transition.id)
    });
    let whole = whole_way(sheet.project, transition.id);
    let look = look(sheet, figures, whole.as_ref())?;
    let way = if to == from + 1 {
        Way::Line
    } else if to > from {
        Way::DrawnAbove
    } else {
        Way::DrawnBelow
    };
    let subject = Subject {
        key: format!("transition:{}", transition.id),
        role: Role::Transition,
        entity: Some(EntityId::Transition(transition.id)),
        figure: figures.map(|_| FigureId::Transition {
            transition: transition.id,
        }),
        label: said_of(sheet, transition, figures, whole.as_ref()),
    };
    Some(Connection {
        subject,
        from,
        to,
        token: look.token,
        dash: look.dash,
        width: if way == Way::Line {
            look.width
        } else {
            look.width.min(6.0)
        },
        figure: look.figure,
        stated: stated(sheet, transition, figures),
        leaves: gateways::leaves_at(sheet, transition),
        way,
    })
}

/// What is expected of it, and in the colour of a warning how far it is from that.
fn stated(
    sheet: &Sheet<'_>,
    transition: &Transition,
    figures: Option<&TransitionFigures>,
) -> Option<Stated> {
    if sheet.lens == LensView::Observed {
        return None;
    }
    let language = sheet.language;
    let share = transition.expected_permille;
    let share = share.map(|it| language.permille(it));
    let time = transition.expected_time.map(|it| it.said(language));
    let expected: Vec<String> = share.into_iter().chain(time).collect();
    if expected.is_empty() {
        return None;
    }
    let broken = figures.and_then(|it| it.stated.filter(|it| it.fails)?.inside.said(language));
    let (text, token) = match broken {
        Some(inside) => (
            language.picture_but_do(&expected.join(" · "), &inside),
            Token::Danger,
        ),
        None => (expected.join(" · "), Token::Ink2),
    };
    let text = text.replace(' ', "\u{a0}");
    Some(Stated { text, token })
}

/// None where only what was observed shows, and this was not.
fn look(
    sheet: &Sheet<'_>,
    figures: Option<&TransitionFigures>,
    whole: Option<&WholeWay>,
) -> Option<Look> {
    let line = |token, dash| Look {
        token,
        dash,
        width: 2.0,
        figure: None,
    };
    let Some(figures) = figures else {
        let shows = sheet.lens != LensView::Observed;
        return shows.then(|| line(Token::Ink2, Dash::Solid));
    };
    match figures.seen {
        Seen::Observed => Some(Look {
            width: flow::weight(sheet, figures.cases.k, 18.0),
            figure: figure(sheet, figures, whole),
            ..line(Token::Match, Dash::Solid)
        }),
        Seen::Inferred => Some(line(Token::Match, Dash::Solid)),
        Seen::Never => match sheet.lens {
            LensView::Assumed | LensView::Overlay => Some(line(Token::Unseen, Dash::Dashed)),
            LensView::Observed => None,
        },
    }
}

fn figure(
    sheet: &Sheet<'_>,
    figures: &TransitionFigures,
    whole: Option<&WholeWay>,
) -> Option<String> {
    let language = sheet.language;
    let mut said = figures.cases.said(language)?;
    if let Some(times) = &figures.times {
        said = format!("{said} · {}", language.duration_together(times.median_s));
    }
    // Two legs of one way must not read as two ways of that length.
    if let Some([from, to]) = whole.and_then(|it| ends(sheet, it)) {
        said = language.picture_for_steps(&said, &format!("{from}–{to}"));
    }
    Some(said)
}

/// The numbers of the steps between which a whole way lies, where they are one and one.
fn ends(sheet: &Sheet<'_>, whole: &WholeWay) -> Option<[u32; 2]> {
    let ([from], [to]) = (whole.from.as_slice(), whole.to.as_slice()) else {
        return None;
    };
    let number = |step| Some(sheet.columns[*sheet.column_of.get(step)?].number);
    Some([number(from)?, number(to)?])
}

/// What a transition is, behind where it leads; of the plain way on nothing.
fn kind_said(language: Language, kind: TransitionKind) -> String {
    match kind {
        TransitionKind::Next => String::new(),
        TransitionKind::Optional => language.picture_kinds_optional(),
        TransitionKind::Branch => language.picture_kinds_branch(),
        TransitionKind::Skip => language.picture_kinds_skip(),
        TransitionKind::Return => language.picture_kinds_return(),
        TransitionKind::IntoAllOf => language.picture_kinds_into_all_of(),
        TransitionKind::IntoAnyOrder => language.picture_kinds_into_any_order(),
        TransitionKind::OutOfAllOf => language.picture_kinds_out_of_all_of(),
        TransitionKind::OutOfAnyOrder => language.picture_kinds_out_of_any_order(),
        TransitionKind::InBranch => language.picture_kinds_in_branch(),
        TransitionKind::Moot => language.picture_kinds_moot(),
    }
}

fn said_of(
    sheet: &Sheet<'_>,
    transition: &Transition,
    figures: Option<&TransitionFigures>,
    whole: Option<&WholeWay>,
) -> String {
    let language = sheet.language;
    let mut label =
        language.picture_drawn(sheet.name_of(transition.from), sheet.name_of(transition.to));
    label.push_str(&kind_said(language, sheet.kind_of(transition.id)));
    if !transition.condition.is_empty() {
        label.push_str(&language.picture_condition(&transition.condition));
    }
    if let Some(permille) = transition.expected_permille {
        label.push_str(&language.picture_expected_share(&language.permille(permille)));
    }
    if let Some(time) = transition.expected_time {
        label.push_str(&language.picture_expected_time(&time.said(language)));
    }
    if let Some([from, to]) = sheet.project.hand_off(transition) {
        label.push_str(&language.picture_hand_off(from, to));
    }
    let Some(figures) = figures else { return label };
    match (figures.seen, figures.cases.said(language)) {
        (Seen::Observed, Some(_)) => {
            if let Some((share, k, n)) = figures.cases.in_full(language) {
                label.push_str(&language.picture_taken(&share, &k, n));
            }
            if let Some(times) = &figures.times {
                let median = language.duration_together(times.median_s);
                label.push_str(&language.picture_median(&median));
            }
            if let Some(whole) = whole {
                label.push_str(&language.picture_for_way(&whole.said(sheet.project, language)));
            }
            let broken = figures.stated.filter(|it| it.fails);
            if let Some((_, k, n)) = broken.and_then(|it| it.inside.in_full(language)) {
                label.push_str(&language.picture_too_few_in_time(&k, n));
            }
            if figures.past_extra.n_cases > 0 {
                label.push_str(&language.picture_past_extra(figures.past_extra.n_cases));
            }
        }
        (Seen::Observed, None) => label.push_str(&language.picture_seen()),
        (Seen::Inferred, _) => label.push_str(&language.picture_only_inferred()),
        (Seen::Never, _) => label.push_str(&match figures.cases.bound {
            Bound::Below => language.picture_hardly_seen(figures.cases.k),
            Bound::Exact | Bound::Above | Bound::Rounded | Bound::Withheld => {
                language.picture_never_seen()
            }
        }),
    }
    label
}
