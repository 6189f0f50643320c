//! The map as people see it: stages and steps across, lanes down, and how it feels as a chart.

use std::collections::BTreeMap;

use journey::{Card, Emotion, Lane, LaneId, LaneKind, Step, StepId};
use overlay::Share;
use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartLegendPosition, ChartType, Worksheet, XlsxError,
};
use scene::Token;
use workbook::{Shown, Table, plain_number};

use crate::xlsx::Book;
use crate::xlsx::columns::write_shown;
use crate::xlsx::heights::{height, n_lines};
use crate::xlsx::styles::Figure;

/// The width of a step on the screen.
const STEP_PIXELS: u32 = 215;
/// So much narrower than its steps is a chart: its edge is printed whole.
const CHART_EDGE: u32 = 8;
/// So many steps stand beside each other where it is printed.
const STEPS_ON_PAGE: u16 = 6;
/// So many rows a chart covers.
const CHART_ROWS: u32 = 16;
/// So many characters of a title stand above a page, of 255 that programs read.
const TITLE_ON_PAGE: usize = 90;
/// The row of the heads of stages.
const STAGES: u32 = 3;
/// The first row of what stands below the heads.
const FIRST: u32 = STAGES + 2;
/// Width of a step.
const STEP_WIDTH: f64 = 30.0;
/// Width of the heads of lanes.
const HEAD_WIDTH: f64 = 24.0;
/// The colours of a brand's stages, and of what stands on them.
const STAGE_COLOURS: [(Token, Token); 6] = [
    (Token::Stage1, Token::Stage1Ink),
    (Token::Stage2, Token::Stage2Ink),
    (Token::Stage3, Token::Stage3Ink),
    (Token::Stage4, Token::Stage4Ink),
    (Token::Stage5, Token::Stage5Ink),
    (Token::Stage6, Token::Stage6Ink),
];

/// What is told of a step.
type Told<'a> = &'a dyn Fn(StepId) -> Option<Share>;

/// What stands where.
struct Grid<'a> {
    steps: Vec<&'a Step>,
    column: BTreeMap<StepId, u16>,
    cards: BTreeMap<(LaneId, StepId), Vec<&'a Card>>,
    feelings: BTreeMap<(LaneId, StepId), &'a Emotion>,
    /// The next free row.
    row: u32,
    /// Rows of feelings, to be drawn.
    curves: Vec<u32>,
}

impl Grid<'_> {
    /// How many pages stand beside each other where it is printed.
    fn n_pages(&self) -> u16 {
        (self.steps.len() as u16).div_ceil(STEPS_ON_PAGE).max(1)
    }

    /// How many steps are on each: programs put as many there as the first needs.
    fn on_page(&self) -> u16 {
        (self.steps.len() as u16).div_ceil(self.n_pages()).max(1)
    }

    /// The page that a column of a step is on.
    fn page_of(&self, column: u16) -> u16 {
        (column - 1) / self.on_page()
    }
}

/// A title as it stands above a page, where "&" begins what is no text.
fn in_header(title: &str) -> String {
    let plain = workbook::plain(title).replace('\n', " ");
    let mut short: String = plain.chars().take(TITLE_ON_PAGE).collect();
    if short.len() < plain.len() {
        short.push('…');
    }
    workbook::escaped(&short).replace('&', "&&")
}

impl Book<'_> {
    /// Writes the sheet of the map.
    pub(super) fn write_map(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let language = self.language;
        let name = language.sheets_map();
        sheet.set_name(&name)?;
        let title = workbook::escaped(&workbook::plain(&self.title()));
        sheet.write_string_with_format(0, 0, title, &self.styles.title)?;
        let below = self
            .overlay
            .map_or_else(|| language.paper_assumed(), |it| it.headline.clone());
        let below = workbook::escaped(&workbook::plain(&below));
        sheet.write_string_with_format(1, 0, below, &self.styles.note)?;
        sheet.set_column_width(0, HEAD_WIDTH)?;
        let mut grid = self.grid();
        self.write_heads(sheet, &grid)?;
        self.write_observed(sheet, &mut grid)?;
        for lane in self.project.lanes_of(self.map) {
            let rows = self.rows.of_table(Table::Lanes);
            if rows.iter().any(|it| it.id == lane.id.to_string()) {
                self.write_lane(sheet, lane, &mut grid)?;
            }
        }
        sheet.set_freeze_panes(FIRST, 1)?;
        self.write_charts(sheet, &name, &grid)?;
        self.set_pages(sheet, &grid)
    }

    /// How it is printed: wide enough to be read, lanes and stages named on every page. The title runs over more than
    /// the column that is repeated, so it stands above every page instead.
    fn set_pages(&self, sheet: &mut Worksheet, grid: &Grid<'_>) -> Result<(), XlsxError> {
        let n_steps = grid.steps.len() as u16;
        let below = if grid.curves.is_empty() {
            0
        } else {
            CHART_ROWS + 1
        };
        let last_row = (grid.row + below).max(FIRST);
        sheet
            .set_landscape()
            .set_print_fit_to_pages(grid.n_pages(), 1)
            .set_print_area(STAGES, 0, last_row, n_steps.max(1))?
            .set_repeat_rows(STAGES, STAGES + 1)?
            .set_repeat_columns(0, 0)?
            .set_header(format!("&L&12&B{}&R&P / &N", in_header(&self.title())));
        Ok(())
    }

    fn grid(&self) -> Grid<'_> {
        let rows = self.rows.of_table(Table::Steps);
        let steps: Vec<&Step> = rows
            .iter()
            .filter_map(|it| self.project.step(it.id.parse().ok()?))
            .collect();
        let points = self.project.emotions().values();
        Grid {
            column: steps.iter().zip(1..).map(|it| (it.0.id, it.1)).collect(),
            steps,
            cards: self.project.cells_of(self.map),
            feelings: points.map(|it| ((it.lane, it.step), it)).collect(),
            row: FIRST,
            curves: Vec::new(),
        }
    }

    fn write_heads(&self, sheet: &mut Worksheet, grid: &Grid<'_>) -> Result<(), XlsxError> {
        let n_colours = self
            .project
            .own_brand()
            .map_or(0, |it| it.stages.len().min(STAGE_COLOURS.len()));
        let stages = self.project.stages_of(self.map).into_iter();
        for (place, stage) in stages.enumerate() {
            let steps = grid.steps.iter().filter(|it| it.stage == stage.id);
            let columns: Vec<u16> = steps
                .filter_map(|it| grid.column.get(&it.id).copied())
                .collect();
            let colours = if n_colours == 0 {
                (Token::Sunken, Token::Ink)
            } else {
                STAGE_COLOURS[place % n_colours]
            };
            let format = self.styles.stage(self.palette, colours);
            let name = workbook::escaped(&workbook::plain(&stage.name));
            // A stage that goes on on the next page is named there too.
            for part in columns.chunk_by(|one, next| grid.page_of(*one) == grid.page_of(*next)) {
                match part {
                    [] => {}
                    [only] => {
                        sheet.write_string_with_format(STAGES, *only, &name, &format)?;
                    }
                    [first, .., last] => {
                        sheet.merge_range(STAGES, *first, STAGES, *last, &name, &format)?;
                    }
                }
            }
        }
        for (step, column) in grid.steps.iter().zip(1..) {
            let name = workbook::escaped(&workbook::plain(&step.name));
            sheet.write_string_with_format(STAGES + 1, column, name, &self.styles.step)?;
            sheet.set_column_width(column, STEP_WIDTH)?;
        }
        let tallest = grid
            .steps
            .iter()
            .map(|it| n_lines(&it.name, STEP_WIDTH))
            .max();
        sheet.set_row_height(STAGES, 24)?;
        sheet.set_row_height(STAGES + 1, height(tallest.unwrap_or(1)))?;
        Ok(())
    }

    /// Who gets where, and who leaves, below the heads.
    fn write_observed(&self, sheet: &mut Worksheet, grid: &mut Grid<'_>) -> Result<(), XlsxError> {
        let Some(overlay) = self.overlay else {
            return Ok(());
        };
        let seen = |step: StepId| {
            let mut all = overlay.steps.iter();
            all.find(|it| it.step == step)?.observed.as_ref()
        };
        let rows: [(String, Told<'_>); 2] = [
            (self.language.sheets_reached(), &|it| Some(seen(it)?.reach)),
            (self.language.sheets_left(), &|it| seen(it)?.drop_off),
        ];
        for (name, told) in rows {
            let cells = grid.steps.iter().map(|it| self.told(told(it.id)));
            let cells: Vec<Shown> = cells.collect();
            self.write_row(sheet, grid, (&name, Figure::Share), &cells)?;
        }
        Ok(())
    }

    fn told(&self, share: Option<Share>) -> Shown {
        let Some(share) = share else {
            return Shown::Nothing;
        };
        if share.is_counted() {
            return share.value.map_or(Shown::Nothing, Shown::Number);
        }
        let said = share.said(self.language);
        said.map_or(Shown::Nothing, Shown::Text)
    }

    /// A row of numbers.
    fn write_row(
        &self,
        sheet: &mut Worksheet,
        grid: &mut Grid<'_>,
        (name, figure): (&str, Figure),
        cells: &[Shown],
    ) -> Result<(), XlsxError> {
        let head = workbook::escaped(&workbook::plain(name));
        sheet.write_string_with_format(grid.row, 0, head, &self.styles.row_head)?;
        let format = self.styles.number_at_step(figure);
        for (cell, column) in cells.iter().zip(1..) {
            write_shown(sheet, (grid.row, column), cell, &format)?;
        }
        sheet.set_row_height(grid.row, height(n_lines(name, HEAD_WIDTH)))?;
        grid.row += 1;
        Ok(())
    }

    fn write_lane(
        &self,
        sheet: &mut Worksheet,
        lane: &Lane,
        grid: &mut Grid<'_>,
    ) -> Result<(), XlsxError> {
        if lane.kind == LaneKind::Emotion {
            return self.write_feelings(sheet, lane, grid);
        }
        let row = grid.row;
        let name = workbook::escaped(&workbook::plain(&lane.name));
        sheet.write_string_with_format(row, 0, name, &self.styles.row_head)?;
        let mut most_lines = n_lines(&lane.name, HEAD_WIDTH);
        for (step, column) in grid.steps.iter().zip(1..) {
            let cards = grid.cards.get(&(lane.id, step.id));
            let cards = cards.map_or(&[][..], Vec::as_slice);
            if let [only] = cards
                && matches!(lane.kind, LaneKind::Number | LaneKind::Chart)
                && let Some(number) = plain_number(&only.text)
            {
                let format = self.styles.number(Figure::Number);
                sheet.write_number_with_format(row, column, number, &format)?;
                continue;
            }
            let said: Vec<String> = cards
                .iter()
                .map(|it| self.said_on_map(it, cards.len()))
                .collect();
            let said = said.join("\n");
            most_lines = most_lines.max(n_lines(&said, STEP_WIDTH));
            let cell = if said.is_empty() {
                Shown::Nothing
            } else {
                Shown::Text(said)
            };
            write_shown(sheet, (row, column), &cell, &self.styles.cell)?;
        }
        sheet.set_row_height(row, height(most_lines))?;
        grid.row += 1;
        Ok(())
    }

    /// What a card says; where there are several each begins with a bullet, and a wide one says how far it goes.
    fn said_on_map(&self, card: &Card, n_cards: usize) -> String {
        let mut said = card.text.clone();
        if card.last != card.step {
            let last = self.names.name(Table::Steps, &card.last.to_string());
            said = self.language.sheets_as_far_as(&said, last);
        }
        if n_cards > 1 {
            format!("• {said}")
        } else {
            said
        }
    }

    /// Feelings as numbers, with their words below, and what was observed.
    fn write_feelings(
        &self,
        sheet: &mut Worksheet,
        lane: &Lane,
        grid: &mut Grid<'_>,
    ) -> Result<(), XlsxError> {
        let points: Vec<Option<&Emotion>> = grid
            .steps
            .iter()
            .map(|it| grid.feelings.get(&(lane.id, it.id)).copied())
            .collect();
        let numbers = points.iter().map(|it| {
            it.map_or(Shown::Nothing, |it| {
                Shown::Number(f64::from(it.half_steps) / 2.0)
            })
        });
        // A chart of nothing would stand below a map that is still to be filled.
        if points.iter().any(Option::is_some) {
            grid.curves.push(grid.row);
        }
        let numbers: Vec<Shown> = numbers.collect();
        self.write_row(sheet, grid, (&lane.name, Figure::Feeling), &numbers)?;
        if points.iter().flatten().any(|it| !it.word.is_empty()) {
            let words = points.iter().map(|it| match it {
                Some(it) if !it.word.is_empty() => Shown::Text(it.word.clone()),
                Some(_) | None => Shown::Nothing,
            });
            let words: Vec<Shown> = words.collect();
            let name = self.language.sheets_in_words(&lane.name);
            self.write_row(sheet, grid, (&name, Figure::Number), &words)?;
        }
        let felt = self.overlay.and_then(|it| it.sentiment.as_ref());
        let Some(felt) = felt.filter(|it| it.lane == Some(lane.id)) else {
            return Ok(());
        };
        let observed = grid.steps.iter().map(|step| {
            let found = felt.steps.iter().find(|it| it.step == step.id);
            let found = found.filter(|it| it.is_enough);
            found.map_or(Shown::Nothing, |it| {
                Shown::Number((it.mean * 20.0).round() / 10.0)
            })
        });
        let observed: Vec<Shown> = observed.collect();
        grid.curves.push(grid.row);
        let name = self.language.sheets_felt(&lane.name);
        self.write_row(sheet, grid, (&name, Figure::Feeling), &observed)
    }

    /// Draws the feelings below the map: a chart for the steps of each page, so that none is cut where it is printed.
    fn write_charts(
        &self,
        sheet: &mut Worksheet,
        name: &str,
        grid: &Grid<'_>,
    ) -> Result<(), XlsxError> {
        let n_steps = grid.steps.len() as u16;
        if grid.curves.is_empty() || n_steps == 0 {
            return Ok(());
        }
        let n_pages = grid.n_pages();
        let on_page = usize::from(grid.on_page());
        let columns: Vec<u16> = (1..=n_steps).collect();
        let title = self.language.workbook_feelings();
        for (at, page) in (1..).zip(columns.chunks(on_page)) {
            let (Some(first), Some(last)) = (page.first(), page.last()) else {
                continue;
            };
            let mut chart = self.chart(name, grid, [*first, *last]);
            let title = match n_pages {
                1 => title.clone(),
                _ => self.language.slides_part(&title, at, n_pages.into()),
            };
            chart.title().set_name(title.as_str());
            chart
                .set_width(STEP_PIXELS * page.len() as u32 - CHART_EDGE)
                .set_height(300);
            sheet.insert_chart(grid.row + 1, *first, &chart)?;
        }
        Ok(())
    }

    /// The feelings of some steps, from a column to another.
    fn chart(&self, name: &str, grid: &Grid<'_>, [first, last]: [u16; 2]) -> Chart {
        let mut chart = Chart::new(ChartType::Line);
        let colours = [Token::Ink2, Token::Match, Token::Desire, Token::Rework];
        for (row, colour) in grid.curves.iter().zip(colours.iter().cycle()) {
            let colour = self.palette.hex(*colour);
            chart
                .add_series()
                .set_name((name, *row, 0))
                .set_categories((name, STAGES + 1, first, STAGES + 1, last))
                .set_values((name, *row, first, *row, last))
                .set_format(
                    rust_xlsxwriter::ChartFormat::new().set_line(
                        rust_xlsxwriter::ChartLine::new()
                            .set_color(colour)
                            .set_width(2.25),
                    ),
                )
                .set_marker(
                    rust_xlsxwriter::ChartMarker::new()
                        .set_type(rust_xlsxwriter::ChartMarkerType::Circle)
                        .set_size(7),
                );
        }
        chart.show_empty_cells_as(ChartEmptyCells::Gaps);
        chart
            .y_axis()
            .set_min(-2)
            .set_max(2)
            .set_major_unit(1)
            .set_num_format("+0;-0;0");
        chart
            .x_axis()
            .set_label_position(rust_xlsxwriter::ChartAxisLabelPosition::Low);
        chart.legend().set_position(ChartLegendPosition::Bottom);
        chart.set_alt_text(self.language.sheets_chart_described());
        chart
    }
}
