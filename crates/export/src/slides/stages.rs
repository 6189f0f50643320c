//! One stage after the other, each as a table of lanes and steps, on as many slides as it takes.

use journey::{Card, Lane, LaneKind, Stage, Step};
use overlay::Share;

use super::deck::{Deck, paragraphs};
use super::fitting::{height_of, shortened};
use super::slide::{
    Cell, Colour, LEAST_TEXT, Layout, Paragraph, Row, Run, Shape, Slide, Table, Tint,
};

/// A step is no narrower than this.
const NARROWEST: f32 = 126.0;
/// Width of the names of lanes.
const HEADS: f32 = 132.0;
/// What the edges of a cell take, at both sides and above and below.
const EDGES: [f32; 2] = [12.0, 8.0];
/// The sizes of text that are tried before a stage goes on on the next slide.
const SIZES: [f32; 6] = [16.0, 14.0, 13.0, 12.0, 11.0, 10.0];

/// Some steps of a stage, on their way to a table.
struct Sheet<'a> {
    stage: &'a Stage,
    steps: Vec<&'a Step>,
    /// Width of the table.
    wide: f32,
    size: f32,
    /// Texts that had to be shortened.
    in_full: Vec<String>,
}

impl Sheet<'_> {
    fn width(&self) -> f32 {
        (self.wide - HEADS) / self.steps.len().max(1) as f32
    }
}

impl Deck<'_> {
    /// The slides of all stages.
    pub(crate) fn stages(&mut self) -> Vec<Slide> {
        let mut slides = Vec::new();
        let most = (((self.room.body.width - HEADS) / NARROWEST).floor() as usize).max(1);
        for (stage, steps) in self.stages.clone() {
            let n_parts = steps.len().div_ceil(most);
            let wide = steps.len().div_ceil(n_parts.max(1));
            let mut of_stage: Vec<Slide> = Vec::new();
            for part in steps.chunks(wide.max(1)) {
                of_stage.extend(self.sheets(stage, part));
            }
            let title = self.title_of(stage, &steps);
            let n = of_stage.len() as u64;
            for (nth, slide) in (1..).zip(&mut of_stage) {
                slide.title = if n > 1 {
                    self.language.slides_part(&title, nth, n)
                } else {
                    title.clone()
                };
            }
            if let Some(first) = of_stage.first_mut() {
                let mut notes = paragraphs(&stage.speaker_notes);
                notes.append(&mut first.notes);
                first.notes = notes;
            }
            slides.extend(of_stage);
        }
        slides
    }

    /// The stage with what matters most of it.
    fn title_of(&self, stage: &Stage, steps: &[&Step]) -> String {
        let about = |it: &&crate::findings::Finding| {
            it.steps
                .iter()
                .any(|id| steps.iter().any(|step| step.id == *id))
        };
        match self.findings.iter().find(about) {
            Some(it) => self.language.slides_stage(&stage.name, &it.sentence),
            None => stage.name.clone(),
        }
    }

    /// Some steps of a stage, on as many slides as their rows take.
    fn sheets(&mut self, stage: &Stage, steps: &[&Step]) -> Vec<Slide> {
        let mut sheet = Sheet {
            stage,
            steps: steps.to_vec(),
            wide: self.room.body.width,
            size: SIZES[0],
            in_full: Vec::new(),
        };
        let body = self.room.body;
        let room = body.height;
        let mut rows = Vec::new();
        let mut head = Row {
            height: 0.0,
            cells: Vec::new(),
        };
        for size in SIZES {
            sheet.size = size;
            sheet.in_full.clear();
            head = self.head(&sheet);
            rows = self.rows(&mut sheet, room - head.height);
            let all: f32 = rows.iter().map(|it| it.height).sum();
            if head.height + all <= room {
                break;
            }
        }
        // Of a stage on which nothing stands yet the overview says all there is.
        if rows.is_empty() && stage.speaker_notes.trim().is_empty() {
            return Vec::new();
        }
        let mut pages: Vec<Vec<Row>> = vec![Vec::new()];
        let mut filled = head.height;
        for row in rows {
            if filled + row.height > room && filled > head.height {
                pages.push(Vec::new());
                filled = head.height;
            }
            filled += row.height;
            if let Some(page) = pages.last_mut() {
                page.push(row);
            }
        }
        self.n_shortened += sheet.in_full.len() as u64;
        let mut in_full = std::mem::take(&mut sheet.in_full);
        let slides = pages.into_iter().map(|page| {
            let mut rows = vec![self.head(&sheet)];
            rows.extend(page);
            let mut widths = vec![HEADS];
            widths.extend(steps.iter().map(|_| sheet.width()));
            let names: Vec<&str> = steps.iter().map(|it| it.name.as_str()).collect();
            let says = self.language.slides_table(&stage.name, &names.join(", "));
            let table = Table {
                name: stage.name.clone(),
                says,
                x: body.x,
                y: body.y,
                widths,
                rows,
                heads_beside: true,
            };
            Slide {
                title: String::new(),
                layout: Layout::TitleOnly,
                shapes: vec![Shape::Table(table)],
                notes: std::mem::take(&mut in_full),
            }
        });
        slides.collect()
    }

    /// The names of the steps.
    fn head(&self, sheet: &Sheet<'_>) -> Row {
        let (fill, ink) = self.colours_of(sheet.stage);
        let cell = |name: &str| {
            let run = Run::new(name, sheet.size, ink.clone()).bold();
            Cell::of(vec![run.into()], Some(fill.clone()))
        };
        let mut cells = vec![cell(&sheet.stage.name)];
        cells.extend(sheet.steps.iter().map(|it| cell(&it.name)));
        row(cells, sheet.width())
    }

    fn rows(&self, sheet: &mut Sheet<'_>, room: f32) -> Vec<Row> {
        let mut rows = self.observed(sheet);
        for lane in &self.lanes {
            let cells = match lane.kind {
                LaneKind::Emotion => self.feelings_of(lane, sheet),
                LaneKind::Actions
                | LaneKind::Thoughts
                | LaneKind::Needs
                | LaneKind::Expectations
                | LaneKind::Touchpoints
                | LaneKind::Channels
                | LaneKind::Pains
                | LaneKind::Gains
                | LaneKind::Evidence
                | LaneKind::Frontstage
                | LaneKind::Backstage
                | LaneKind::Support
                | LaneKind::Systems
                | LaneKind::Owners
                | LaneKind::Metrics
                | LaneKind::Opportunities
                | LaneKind::Notes
                | LaneKind::Text
                | LaneKind::Number
                | LaneKind::Date
                | LaneKind::Choice
                | LaneKind::Link
                | LaneKind::Image
                | LaneKind::Chart => self.cards_of(lane, sheet, room),
            };
            if cells.iter().any(|it| !it.text.is_empty()) {
                rows.push(headed(&lane.name, cells, sheet));
            }
        }
        rows
    }

    /// What was seen at the steps.
    fn observed(&self, sheet: &Sheet<'_>) -> Vec<Row> {
        if self.overlay.is_none() {
            return Vec::new();
        }
        let language = self.language;
        let size = sheet.size;
        let cell = |said: Option<String>| {
            let said = said.map(|it| Run::new(it, size, Tint::Accent).bold().into());
            Cell::of(said.into_iter().collect(), None)
        };
        let share = |it: &Share| it.said(language);
        let seen = |step: &&Step| self.seen(step.id);
        let rows = [
            (
                language.slides_row_reach(),
                sheet
                    .steps
                    .iter()
                    .map(|it| cell(seen(it).and_then(|it| share(&it.reach))))
                    .collect(),
            ),
            (
                language.slides_row_leave(),
                sheet
                    .steps
                    .iter()
                    .map(|it| cell(seen(it).and_then(|it| it.drop_off.as_ref()).and_then(share)))
                    .collect(),
            ),
            (
                language.slides_row_time(),
                sheet
                    .steps
                    .iter()
                    .map(|it| {
                        let times = seen(it).and_then(|it| it.until_next);
                        cell(times.map(|it| language.duration(it.median_s)))
                    })
                    .collect(),
            ),
        ];
        let known = rows
            .into_iter()
            .filter(|it: &(_, Vec<Cell>)| it.1.iter().any(|cell| !cell.text.is_empty()));
        known
            .map(|(name, cells)| headed(&name, cells, sheet))
            .collect()
    }

    /// Feelings as numbers with their words: assumed, and felt where that is known.
    fn feelings_of(&self, lane: &Lane, sheet: &Sheet<'_>) -> Vec<Cell> {
        let language = self.language;
        let sentiment = self.overlay.and_then(|it| it.sentiment.as_ref());
        let sentiment = sentiment.filter(|it| it.lane == Some(lane.id));
        let cells = sheet.steps.iter().map(|step| {
            let mut text: Vec<Paragraph> = Vec::new();
            let mut points = self.project.emotions().values();
            let point = points.find(|it| it.lane == lane.id && it.step == step.id);
            if let Some(it) = point {
                let number = language.feeling(f64::from(it.half_steps) / 4.0);
                let tint = match it.half_steps {
                    ..=-1 => Tint::Bad,
                    0 => Tint::Quiet,
                    1.. => Tint::Good,
                };
                let said = format!("{number} {}", it.word);
                text.push(Run::new(said.trim_end(), sheet.size, tint).into());
            }
            let felt = sentiment.and_then(|it| {
                it.steps
                    .iter()
                    .find(|it| it.step == step.id && it.is_enough)
            });
            if let Some(it) = felt {
                let said = language.slides_felt_at(&language.feeling(it.mean));
                text.push(Run::new(said, sheet.size, Tint::Accent).bold().into());
            }
            Cell::of(text, None)
        });
        cells.collect()
    }

    /// The cards of a lane; one that covers several steps does so here too, where nothing else stands there.
    fn cards_of(&self, lane: &Lane, sheet: &mut Sheet<'_>, room: f32) -> Vec<Cell> {
        let columns = self.project.columns_of(self.map);
        let column = |id| columns.iter().position(|it| it.id == id);
        let shown: Vec<Option<usize>> = sheet.steps.iter().map(|it| column(it.id)).collect();
        let n = sheet.steps.len();
        let mut starting: Vec<Vec<(&Card, usize)>> = vec![Vec::new(); n];
        for card in self.cards_on(lane) {
            let (Some(first), Some(last)) = (column(card.step), column(card.last)) else {
                continue;
            };
            let covered = |it: &Option<usize>| it.is_some_and(|it| first <= it && it <= last);
            let from = shown.iter().position(covered);
            let to = shown.iter().rposition(covered);
            if let (Some(from), Some(to)) = (from, to) {
                starting[from].push((card, to));
            }
        }
        let mut cells = Vec::new();
        let mut at = 0;
        while at < n {
            let widest = starting[at].iter().map(|it| it.1).max().unwrap_or(at);
            let mut covers = 1;
            while at + covers <= widest && starting[at + covers].is_empty() {
                covers += 1;
            }
            let width = sheet.width() * covers as f32 - EDGES[0];
            let cards: Vec<&Card> = starting[at].iter().map(|it| it.0).collect();
            let text = said_of(&cards, sheet, [width, room - EDGES[1]]);
            cells.push(Cell {
                text,
                fill: None,
                covers,
            });
            at += covers;
        }
        cells
    }

    /// The cards of a lane, in the order in which they stand.
    fn cards_on(&self, lane: &Lane) -> Vec<&Card> {
        let columns = self.project.columns_of(self.map);
        let cells = columns
            .iter()
            .filter_map(|it| self.cells.get(&(lane.id, it.id)));
        cells.flatten().copied().collect()
    }
}

/// Cards as paragraphs; what would be taller than a slide is shortened and told in the notes.
fn said_of(cards: &[&Card], sheet: &mut Sheet<'_>, [width, room]: [f32; 2]) -> Vec<Paragraph> {
    let quiet = |text: &str, size| {
        let run = Run::new(text, size, Tint::Ink);
        Paragraph::from(run).after(if cards.len() > 1 { 3.0 } else { 0.0 })
    };
    let filled = cards.iter().filter(|it| !it.text.trim().is_empty());
    let filled: Vec<&&Card> = filled.collect();
    let all = filled.iter().map(|it| quiet(&it.text, sheet.size));
    let all: Vec<Paragraph> = all.collect();
    if height_of(&all, width) <= room {
        return all;
    }
    let each = (room / filled.len() as f32 - 3.0).max(LEAST_TEXT * 1.2);
    let most = (each / (LEAST_TEXT * 1.2)).floor().max(1.0) as usize;
    let mut said = Vec::new();
    for card in filled {
        let short = shortened(&card.text, LEAST_TEXT, false, width, most);
        if short.is_cut {
            sheet.in_full.push(card.text.clone());
        }
        said.push(quiet(&short.text, LEAST_TEXT));
    }
    said
}

/// A row with its name before it.
fn headed(name: &str, cells: Vec<Cell>, sheet: &Sheet<'_>) -> Row {
    let run = Run::new(name, sheet.size.min(11.0), Tint::Quiet).bold();
    let fill: Colour = Tint::Sunken.into();
    let mut all = vec![Cell::of(vec![run.into()], Some(fill))];
    all.extend(cells);
    row(all, sheet.width())
}

/// A row as tall as its tallest cell.
fn row(cells: Vec<Cell>, width: f32) -> Row {
    let heights = cells.iter().enumerate().map(|(at, cell)| {
        let wide = if at == 0 {
            HEADS
        } else {
            width * cell.covers as f32
        };
        height_of(&cell.text, wide - EDGES[0]) + EDGES[1]
    });
    Row {
        height: heights.fold(22.0, f32::max),
        cells,
    }
}
