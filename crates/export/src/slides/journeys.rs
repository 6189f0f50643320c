//! How journeys go: the ways that nobody drew, and where people leave.

use std::cmp::Reverse;

use journey::Step;
use overlay::{DesirePath, DesirePathClass, Share};
use scene::said_of_event;

use super::deck::Deck;
use super::slide::{
    Cell, Chart, ChartKind, Colour, Frame, Layout, Paragraph, Placed, Row, Run, Series, Shape,
    Side, Slide, Table, Tint, charted,
};
use crate::findings::FindingKind;

/// Rows of a table, at most.
const MOST_ROWS: usize = 9;
/// Bars beside each other, at most.
const MOST_BARS: usize = 20;
const ROW_HEIGHT: f32 = 36.0;
const HEAD_HEIGHT: f32 = 26.0;
/// Width of the bars with their names, in parts of the slide.
const BARS: f32 = 0.563;
/// Between the bars and what stands beside them.
const GAP: f32 = 24.0;
const SIZE: f32 = 12.0;

impl Deck<'_> {
    /// The ways nobody drew that most take; nothing where there are none.
    pub(crate) fn desire_paths(&self) -> Option<Slide> {
        let language = self.language;
        let paths = self.overlay?.desire_paths.iter();
        let paths = paths.filter(|it| it.acceptance.is_none() && it.cases.said(language).is_some());
        let mut paths: Vec<&DesirePath> = paths.collect();
        paths.sort_by_key(|it| Reverse((it.cases.value.unwrap_or(0.0) * 1e9) as u64));
        let first = paths.first()?;
        let body = self.room.body;
        let widths = columns(body.width);
        let mut rows = vec![heads([
            language.slides_head_way(),
            language.slides_head_kind(),
            language.slides_head_share(),
            language.slides_head_cases(),
            language.slides_head_time(),
        ])];
        let more = paths.iter().take(MOST_ROWS);
        fill(
            &mut rows,
            more.map(|it| self.path_row(it, widths[0])),
            body.height,
        );
        let table = Table {
            name: language.slides_paths(),
            says: language.slides_paths(),
            x: body.x,
            y: body.y,
            widths: widths.to_vec(),
            rows,
            heads_beside: false,
        };
        let title = self.headline(FindingKind::DesirePath);
        let title = title.unwrap_or_else(|| self.way(first));
        Some(Slide {
            title,
            layout: Layout::TitleOnly,
            shapes: vec![Shape::Table(table)],
            notes: vec![language.meanings_desire_path_definition()],
        })
    }

    /// The most telling finding of a kind.
    fn headline(&self, kind: FindingKind) -> Option<String> {
        let found = self.findings.iter().find(|it| it.kind == kind);
        found.map(|it| it.sentence.clone())
    }

    fn way(&self, it: &DesirePath) -> String {
        let name = |place: &journey::Place, step: Option<journey::StepId>| match place {
            journey::Place::Start => self.language.place_start(),
            journey::Place::End => self.language.place_end(),
            journey::Place::OffMap(name) => said_of_event(name),
            journey::Place::Touchpoint(touchpoint) => {
                let columns = self.project.columns_of(self.map);
                let mut columns = columns.into_iter();
                let drawn = match step {
                    Some(step) => self.project.step(step),
                    None => columns.find(|it| it.touchpoint == *touchpoint),
                };
                drawn.map_or_else(|| self.language.place_gone(), |it| it.name.clone())
            }
        };
        format!(
            "{} → {}",
            name(&it.from, it.from_step),
            name(&it.to, it.to_step)
        )
    }

    fn path_row(&self, it: &DesirePath, width: f32) -> Row {
        let language = self.language;
        let (kind, tint) = match it.class {
            DesirePathClass::Shortcut => (language.slides_shortcut(), Tint::Desire),
            DesirePathClass::WayBack => (language.slides_way_back(), Tint::Rework),
            DesirePathClass::CrossOver => (language.slides_cross_over(), Tint::Desire),
            DesirePathClass::Repeat => (language.slides_repeat(), Tint::Rework),
            DesirePathClass::EarlyExit => (language.slides_early_exit(), Tint::Bad),
            DesirePathClass::UnexpectedEntry => (language.slides_entry(), Tint::Desire),
            DesirePathClass::OffTheMap => (language.slides_off_the_map(), Tint::Desire),
        };
        let time = it.times.map(|it| language.duration(it.median_s));
        let cells = [
            Run::new(self.way(it), SIZE, Tint::Ink),
            Run::new(kind, SIZE, tint),
            Run::new(
                it.cases.said(language).unwrap_or_default(),
                SIZE,
                Tint::Accent,
            )
            .bold(),
            Run::new(self.counted(&it.cases), SIZE, Tint::Quiet),
            Run::new(time.unwrap_or_default(), SIZE, Tint::Quiet),
        ];
        row(cells, width)
    }

    fn counted(&self, share: &Share) -> String {
        let said = share.in_full(self.language);
        said.map_or_else(String::new, |(_, k, n)| self.language.slides_k_of_n(&k, n))
    }

    /// How far journeys get, and where they leave; as many slides as the bars take.
    pub(crate) fn drop_offs(&self) -> Vec<Slide> {
        let steps: Vec<&Step> = self.steps();
        let reached = steps.into_iter().filter(|it| {
            self.seen(it.id)
                .is_some_and(|it| it.reach.said(self.language).is_some())
        });
        let reached: Vec<&Step> = reached.collect();
        if self.overlay.is_none() || reached.is_empty() {
            return Vec::new();
        }
        let most = ((self.room.body.height / 18.0) as usize).clamp(1, MOST_BARS);
        let n_slides = reached.len().div_ceil(most);
        let parts: Vec<&[&Step]> = reached.chunks(reached.len().div_ceil(n_slides)).collect();
        let n = parts.len() as u64;
        let title = self.headline(FindingKind::DropOff);
        let title = title.unwrap_or_else(|| self.language.slides_reach_title());
        let slides = (1..).zip(parts).map(|(nth, part)| {
            let mut shapes = vec![Shape::Chart(self.reach_chart(part))];
            shapes.extend(self.leaving(part));
            Slide {
                title: if n > 1 {
                    self.language.slides_part(&title, nth, n)
                } else {
                    title.clone()
                },
                layout: Layout::TitleOnly,
                shapes,
                notes: vec![
                    self.language.meanings_step_reach_definition(),
                    self.language.meanings_step_drop_off_definition(),
                ],
            }
        });
        slides.collect()
    }

    fn reach_chart(&self, steps: &[&Step]) -> Placed {
        let language = self.language;
        let reach = |step: &&Step| self.seen(step.id).map(|it| it.reach);
        let said = steps.iter().filter_map(|it| {
            let said = reach(it)?.said(language)?;
            Some(format!("{} {said}", it.name))
        });
        let says = said.collect::<Vec<_>>().join(", ");
        let values = steps.iter().map(|it| charted(&reach(it)?, language));
        let body = self.room.body;
        let height = body.height.min(steps.len() as f32 * 40.0 + 30.0);
        Placed {
            name: language.slides_reach_chart(),
            says,
            frame: Frame::new(body.x, body.y, body.width * BARS, height),
            chart: Chart {
                kind: ChartKind::Shares,
                categories: steps.iter().map(|it| it.name.clone()).collect(),
                series: vec![Series {
                    name: language.slides_reach_chart(),
                    colour: Colour::Theme(Tint::Accent),
                    values: values.collect(),
                    dashed: false,
                }],
                axes: true,
                labels: true,
            },
        }
    }

    /// Where people leave, most first; nothing where nobody does.
    fn leaving(&self, steps: &[&Step]) -> Option<Shape> {
        let language = self.language;
        let leaving = steps.iter().filter_map(|it| {
            let share = self.seen(it.id)?.drop_off?;
            share.value.filter(|it| *it > 0.0)?;
            Some((it.name.as_str(), share.said(language)?, share))
        });
        let mut leaving: Vec<(&str, String, Share)> = leaving.collect();
        leaving.sort_by_key(|it| Reverse((it.2.value.unwrap_or(0.0) * 1e9) as u64));
        if leaving.is_empty() {
            return None;
        }
        let body = self.room.body;
        let x = body.x + body.width * BARS + GAP;
        let width = body.right() - x;
        let widths = [0.45, 0.2, 0.35].map(|it| it * width);
        let mut rows = vec![heads([
            language.slides_head_leaves(),
            language.slides_head_share(),
            language.slides_head_cases(),
        ])];
        let more = leaving.iter().take(MOST_ROWS).map(|(name, said, share)| {
            let cells = [
                Run::new(*name, SIZE, Tint::Ink),
                Run::new(said, SIZE, Tint::Bad).bold(),
                Run::new(self.counted(share), SIZE, Tint::Quiet),
            ];
            row(cells, widths[0])
        });
        fill(&mut rows, more, body.height);
        Some(Shape::Table(Table {
            name: language.slides_head_leaves(),
            says: language.slides_leaving(),
            x,
            y: body.y,
            widths: widths.into(),
            rows,
            heads_beside: false,
        }))
    }
}

/// The widths of the columns of ways; what stands behind the first needs less on a narrow slide.
fn columns(width: f32) -> [f32; 5] {
    let scale = (width / 888.0).min(1.0);
    let [kind, share, cases, time] = [130.0, 90.0, 180.0, 100.0].map(|it| it * scale);
    [
        width - kind - share - cases - time,
        kind,
        share,
        cases,
        time,
    ]
}

/// Adds rows as long as there is room.
fn fill(rows: &mut Vec<Row>, more: impl Iterator<Item = Row>, room: f32) {
    let mut filled: f32 = rows.iter().map(|it| it.height).sum();
    for row in more {
        filled += row.height;
        if filled > room {
            break;
        }
        rows.push(row);
    }
}

fn heads<const N: usize>(names: [String; N]) -> Row {
    let cells = names.map(|it| {
        let run = Run::new(it, 10.0, Tint::Quiet).bold();
        Cell::of(vec![run.into()], Some(Tint::Sunken.into()))
    });
    Row {
        height: HEAD_HEIGHT,
        cells: cells.into(),
    }
}

/// A row whose first cell may need more than one line.
fn row<const N: usize>(runs: [Run; N], width: f32) -> Row {
    let text = &runs[0].text;
    let height = super::fitting::height(text, SIZE, false, width - 12.0) + 10.0;
    let cells = runs.map(|run| {
        let paragraph = Paragraph {
            runs: vec![run],
            side: Side::Left,
            before: 0.0,
        };
        Cell::of(vec![paragraph], None)
    });
    Row {
        height: height.max(ROW_HEIGHT),
        cells: cells.into(),
    }
}
