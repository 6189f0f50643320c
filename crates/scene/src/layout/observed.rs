//! What was observed and nobody drew: desire paths, ways back, entries, leaving.

use std::collections::BTreeMap;

use journey::{EntityId, FigureId, Place, StepId};
use overlay::{Bound, DesirePath, DesirePathClass, Share, StepFigures};

use crate::layout::arcs::{Connection, Way};
use crate::layout::chips::{Chips, Pill};
use crate::layout::draw::{self, Path};
use crate::layout::flow::{self, HALF_NODE, LINE, MIDDLE};
use crate::layout::{Pen, Sheet, Subject, beside, in_flow};
use crate::scene::{Dash, Item, Rect, Role, TextStyle};
use crate::theme::Token;

/// What of the observed is drawn at this detail.
pub(super) struct Shown<'a> {
    paths: Vec<&'a DesirePath>,
    leaving: Vec<(&'a StepFigures, Share)>,
}

/// One thing that detail may hide.
enum Candidate<'a> {
    Path(&'a DesirePath),
    Leaving(&'a StepFigures, Share),
}

impl<'a> Shown<'a> {
    /// What happens on the most frequent journeys that together are the wanted part of all.
    pub(super) fn by_detail(sheet: &Sheet<'a>) -> Self {
        let mut ranked = candidates(sheet);
        ranked.sort_by(|a, b| rank(b).0.cmp(&rank(a).0).then(rank(a).1.cmp(&rank(b).1)));
        let wanted = f64::from(sheet.view.detail);
        let mut shown = Self {
            paths: Vec::new(),
            leaving: Vec::new(),
        };
        for candidate in ranked {
            let shows_from = match &candidate {
                Candidate::Path(path) => path.shows_from,
                Candidate::Leaving(step, _) => {
                    let observed = step.observed.as_ref();
                    observed.map_or(0.0, |it| it.leaving_shows_from)
                }
            };
            if wanted < 1.0 && shows_from >= wanted {
                continue;
            }
            match candidate {
                Candidate::Path(path) => shown.paths.push(path),
                Candidate::Leaving(step, share) => shown.leaving.push((step, share)),
            }
        }
        shown
    }

    /// The desire paths, most frequent first.
    pub(super) fn paths(&self) -> &[&'a DesirePath] {
        &self.paths
    }
}

/// Connections between two drawn steps.
pub(super) fn connections(sheet: &Sheet<'_>, shown: &Shown<'_>) -> Vec<Connection> {
    let paths = shown.paths.iter();
    paths.filter_map(|path| connection(sheet, path)).collect()
}

/// Draws what has one end only.
pub(super) fn draw_stubs(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    shown: &Shown<'_>,
    chips: &mut Chips,
) {
    for (step, share) in &shown.leaving {
        leaving(sheet, pen, step.step, *share, chips);
    }
    let mut beside: BTreeMap<Option<StepId>, u8> = BTreeMap::new();
    let entries = shown.paths.iter().filter(|it| it.from == Place::Start);
    for path in entries {
        let level = beside.entry(path.to_step).or_default();
        entry(sheet, pen, path, *level, chips);
        *level = (*level + 1).min(3);
    }
}

fn candidates<'a>(sheet: &Sheet<'a>) -> Vec<Candidate<'a>> {
    let Some(overlay) = sheet.overlay else {
        return Vec::new();
    };
    let leaving = overlay.steps.iter().filter_map(|step| {
        let share = step.observed.as_ref()?.drop_off?;
        // Few are not drawn where others are to see it: maybe there is nobody.
        let is_some = share.k > 0 && share.bound != Bound::Below;
        is_some.then_some(Candidate::Leaving(step, share))
    });
    // Who leaves early is drawn once, with the step they leave.
    let paths = overlay
        .desire_paths
        .iter()
        .filter(|it| it.class != DesirePathClass::EarlyExit)
        .filter(|it| sheet.view.accepted || it.acceptance.is_none())
        .map(Candidate::Path);
    leaving.chain(paths).collect()
}

/// Volume, and a name that breaks ties.
fn rank(candidate: &Candidate<'_>) -> (u64, String) {
    match candidate {
        Candidate::Path(path) => (path.count, key_of(path)),
        Candidate::Leaving(step, share) => (share.k, format!("leaving:{}", step.step)),
    }
}

fn connection(sheet: &Sheet<'_>, path: &DesirePath) -> Option<Connection> {
    let from = *sheet.column_of.get(&path.from_step?)?;
    let to = *sheet.column_of.get(&path.to_step?)?;
    let goes_back = to <= from || path.class == DesirePathClass::WayBack;
    let (way, token, dash) = if goes_back {
        (Way::Below, tone(path, Token::Rework), Dash::Solid)
    } else {
        (Way::Above, tone(path, Token::Desire), Dash::Dotted)
    };
    Some(Connection {
        subject: subject(sheet, path),
        from,
        to,
        token,
        dash,
        width: flow::weight(sheet, path.cases.k, 6.0),
        figure: figure(sheet, path),
        stated: None,
        leaves: 0.0,
        way,
    })
}

/// The colour of a path: what was accepted steps back.
pub(super) fn tone(path: &DesirePath, token: Token) -> Token {
    if path.acceptance.is_some() {
        Token::Ink3
    } else {
        token
    }
}

/// What a path is.
pub(super) fn subject(sheet: &Sheet<'_>, path: &DesirePath) -> Subject {
    Subject {
        key: key_of(path),
        role: Role::DesirePath,
        entity: None,
        figure: Some(FigureId::DesirePath {
            from: path.from.clone(),
            to: path.to.clone(),
        }),
        label: said_of(sheet, path),
    }
}

fn key_of(path: &DesirePath) -> String {
    format!("desire:{}>{}", place_key(&path.from), place_key(&path.to))
}

fn place_key(place: &Place) -> String {
    match place {
        Place::Start => "start".to_owned(),
        Place::Touchpoint(touchpoint) => touchpoint.to_string(),
        Place::OffMap(name) => format!("off:{name}"),
        Place::End => "end".to_owned(),
    }
}

/// What a chip says of a path.
pub(super) fn figure(sheet: &Sheet<'_>, path: &DesirePath) -> Option<String> {
    let share = path.cases.said(sheet.language)?;
    Some(match &path.times {
        Some(times) => {
            let median = sheet.language.duration_together(times.median_s);
            format!("{share} · {median}")
        }
        None => share,
    })
}

fn said_of(sheet: &Sheet<'_>, path: &DesirePath) -> String {
    let language = sheet.language;
    let way = match path.class {
        DesirePathClass::Shortcut => language.picture_ways_shortcut(),
        DesirePathClass::WayBack => language.picture_ways_way_back(),
        DesirePathClass::CrossOver => language.picture_ways_cross_over(),
        DesirePathClass::Repeat => language.picture_ways_repeat(),
        DesirePathClass::EarlyExit => language.picture_ways_early_exit(),
        DesirePathClass::UnexpectedEntry => language.picture_ways_unexpected_entry(),
        DesirePathClass::OffTheMap => language.picture_ways_off_the_map(),
    };
    let from = name_of(sheet, &path.from, path.from_step);
    let to = name_of(sheet, &path.to, path.to_step);
    let mut label = language.picture_way(&way, &from, &to);
    if let Some((share, k, n)) = path.cases.in_full(language) {
        label.push_str(&language.picture_in_cases(&share, &k, n));
    }
    if let Some(times) = &path.times {
        let median = language.duration_together(times.median_s);
        label.push_str(&language.picture_median(&median));
    }
    if path.acceptance.is_some() {
        label.push_str(&language.picture_accepted());
    }
    label
}

fn name_of(sheet: &Sheet<'_>, place: &Place, step: Option<StepId>) -> String {
    match place {
        Place::Start => sheet.language.picture_the_start(),
        Place::End => sheet.language.picture_the_end(),
        Place::OffMap(name) => sheet.language.picture_quoted(name),
        Place::Touchpoint(_) => step.map_or("", |it| sheet.name_of(it)).to_owned(),
    }
}

/// People who leave: a stub that curves down and thins out.
fn leaving(sheet: &Sheet<'_>, pen: &mut Pen<'_>, step: StepId, share: Share, chips: &mut Chips) {
    let Some(place) = sheet.column_of.get(&step).copied() else {
        return;
    };
    let column = &sheet.columns[place];
    let half = flow::weight(sheet, share.k, 14.0) / 2.0;
    let (top, bottom) = (LINE + HALF_NODE, LINE + HALF_NODE + 50.0);
    let (x, end) = (MIDDLE, MIDDLE + 10.0);
    let item = Path::default()
        .move_to(x - half, top)
        .curve_to(
            [x - half, top + 28.0],
            [end - half * 0.6, top + 22.0],
            [end - 0.5, bottom],
        )
        .line_to(end + 0.5, bottom)
        .curve_to(
            [end + half * 0.6, top + 22.0],
            [x + half, top + 28.0],
            [x + half, top],
        )
        .close();
    let figure = FigureId::StepDropOff { step };
    let token = beside::tone(sheet, Some(&figure), Token::Drop);
    let item = item.fill(token, 1.0);
    let language = sheet.language;
    let mut label = language.picture_leaves(sheet.name_of(step));
    if let Some((said, k, n)) = share.in_full(language) {
        label.push_str(&language.picture_of_those(&said, &k, n));
    }
    let subject = Subject {
        key: format!("leaving:{step}"),
        role: Role::Leaving,
        entity: Some(EntityId::Step(step)),
        figure: Some(figure),
        label,
    };
    if let Some(text) = share.said(language) {
        chips.ask(Pill {
            of: subject.clone(),
            column: place,
            text,
            token,
            is_name: false,
            places: [[0.0, 9.0], [14.0, 4.0], [16.0, -12.0], [-12.0, 8.0]]
                .map(|[right, down]| [column.x + end + right, bottom + down])
                .to_vec(),
        });
    }
    let bounds = Rect {
        x: draw::hundredths(x - half - 2.0),
        y: top,
        width: draw::hundredths(2.0 * half + 14.0),
        height: bottom - top,
    };
    pen.group(subject, in_flow(column), bounds, vec![item]);
}

/// People who come in where the map has no start.
fn entry(
    sheet: &Sheet<'_>,
    pen: &mut Pen<'_>,
    path: &DesirePath,
    level: u8,
    chips: &mut Chips,
) -> Option<()> {
    let place = *sheet.column_of.get(&path.to_step?)?;
    let column = &sheet.columns[place];
    let (x, y) = (MIDDLE - 46.0, 20.0 + 21.0 * f32::from(level));
    let foot = [MIDDLE - 9.0, LINE - HALF_NODE - 2.0];
    let width = flow::weight(sheet, path.cases.k, 6.0);
    let subject = subject(sheet, path);
    let token = beside::tone(sheet, subject.figure.as_ref(), tone(path, Token::Desire));
    let curve = [
        [x, y],
        [x + 34.0, y],
        [foot[0], f32::midpoint(y, foot[1])],
        [foot[0], foot[1] - 5.0],
    ];
    let line = Path::default()
        .move_to(x, y)
        .curve_to(curve[1], curve[2], curve[3])
        .stroke(token, width, Dash::Dotted);
    let items = vec![line, head_down(foot, width, token)];
    if let Some(figure) = figure(sheet, path) {
        let text = sheet.language.picture_starts_here(&figure);
        let said = draw::one_line(pen.typesetter, &text, 180.0, TextStyle::Chip);
        let half = said.width / 2.0 + 7.0;
        let on = |way| {
            let [x, y] = draw::on_curve(curve, way);
            [column.x + x, y]
        };
        let x = column.x + x;
        chips.ask(Pill {
            of: subject.clone(),
            column: place,
            text,
            token,
            is_name: false,
            places: vec![
                [x - half, y],
                [x - half + 26.0, y],
                [x + half, y],
                on(0.3),
                on(0.5),
                on(0.7),
            ],
        });
    }
    let bounds = Rect {
        x: x - 8.0,
        y: y - 8.0,
        width: foot[0] - x + 16.0,
        height: foot[1] - y + 8.0,
    };
    pen.group(subject, in_flow(column), bounds, items);
    Some(())
}

/// The head of an arrow that arrives at a node from above.
pub(super) fn head_down(foot: [f32; 2], width: f32, token: Token) -> Item {
    let (half, [x, y]) = (width / 2.0 + 2.0, foot);
    Path::default()
        .move_to(x, y)
        .line_to(x - half, y - 7.0)
        .line_to(x + half, y - 7.0)
        .close()
        .fill(token, 1.0)
}
