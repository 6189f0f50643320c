//! Looking at a file before anything is read for good.

pub(crate) mod columns;
pub(crate) mod encoding;
pub(crate) mod guess;

use std::ops::ControlFlow;

use crate::csv::dialect::{Dialect, dialect};
use crate::csv::reading::Taken;
use crate::error::ImportError;
use crate::format::{Recognized, recognize};
use crate::intake::{Given, Harvest, Intake, Plan, RowTaker};
use crate::limits;
use crate::look::columns::{Column, column};
use crate::meter::Meter;
use crate::parquet::columns::{Columns, columns, open};
use crate::preview::{
    Format, Guess, GuessedBy, ImportOptions, Preview, Question, RolesGuess, SpreadsheetDays,
};
use crate::report::findings::shortened;
use crate::source::ForeignFile;
use crate::times::{OrderEvidence, Shape, has_short_year, lacks_zone, spreadsheet_day};
use crate::xes::reading::Keys;
use crate::{csv, parquet, xes};

/// Says what a file is, shows its first rows, guesses which column is what, and asks what it cannot tell.
///
/// # Errors
/// When the file cannot be read, or is not one that can be imported.
pub fn preview(foreign: &ForeignFile, options: &ImportOptions) -> Result<Preview, ImportError> {
    let mut go_on = |_| ControlFlow::Continue(());
    let mut meter = Meter::new(&mut go_on);
    let file = recognize(foreign, options)?;
    let n_wanted = limits::PREVIEW_ROWS as u64;
    let layout = Layout::of(foreign, &file, options, &mut meter, n_wanted)?;
    let input = Input {
        foreign,
        file: &file,
        layout: &layout,
    };
    let all: Vec<usize> = (0..layout.names().len()).collect();
    let rows = input.first_rows(&all, &mut meter)?;
    if rows.is_empty() {
        return Err(ImportError::NoRows);
    }
    let columns = columns_of(layout.names(), &rows);
    let guess = RolesGuess {
        lifecycle: guess::lifecycle(&columns, &rows),
        ..layout.guess(&columns)
    };
    let questions = questions(&input, (&columns, &guess), &rows, &mut meter)?;
    Ok(Preview {
        format: file.format,
        encoding: file.encoding.name().to_owned(),
        delimiter: layout.delimiter(),
        n_bytes: file.n_bytes,
        columns: columns.into_iter().map(|it| it.preview).collect(),
        sample: sample_of(&rows),
        guess,
        questions,
    })
}

/// The first rows, cut short.
fn sample_of(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut n_bytes = 0;
    let short = |row: &Vec<String>| -> Vec<String> { row.iter().map(|it| shortened(it)).collect() };
    let rows = rows.iter().take(limits::SAMPLE_ROWS).map(short);
    rows.take_while(|row| {
        n_bytes += row.iter().map(String::len).sum::<usize>();
        n_bytes <= limits::SAMPLE_BYTES
    })
    .collect()
}

/// What the guessed times leave open.
fn questions(
    input: &Input<'_>,
    (columns, guess): (&[Column], &RolesGuess),
    rows: &[Vec<String>],
    meter: &mut Meter<'_>,
) -> Result<Vec<Question>, ImportError> {
    let of_times: Vec<usize> = [&guess.time, &guess.start]
        .into_iter()
        .flatten()
        .map(|it| it.column as usize)
        .collect();
    let of_shape = |shape: Shape| -> Vec<usize> {
        let of_times = of_times.iter().copied();
        of_times
            .filter(|&it| columns[it].shape == Some(shape))
            .collect()
    };
    let mut questions = Vec::new();
    let days = of_shape(Shape::Spreadsheet)
        .first()
        .and_then(|&it| columns[it].preview.examples.first().cloned());
    if let Some(example) = &days {
        questions.push(Question::SpreadsheetDays {
            example: example.clone(),
            since_1900: spreadsheet_day(example, SpreadsheetDays::Since1900),
            since_1904: spreadsheet_day(example, SpreadsheetDays::Since1904),
        });
    }
    let times = of_shape(Shape::Written);
    let written: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| times.iter().map(|&it| row[it].as_str()).collect())
        .collect();
    let evidence = input.order_evidence(&times, &written, meter)?;
    if evidence.order().is_err()
        && let Some(example) = evidence.either.or(evidence.day_first)
    {
        questions.push(Question::DayOrMonthFirst { example });
    }
    if let Some(example) = written.iter().flatten().find(|it| has_short_year(it)) {
        questions.push(Question::WhichCentury {
            example: (*example).to_owned(),
        });
    }
    let zoneless = written.iter().flatten().find(|it| lacks_zone(it));
    if let Some(example) = zoneless.copied().or(days.as_deref()) {
        questions.push(Question::WhichZone {
            example: example.to_owned(),
        });
    }
    Ok(questions)
}

/// The columns of a file, and how its rows are written.
pub(crate) enum Layout {
    Csv(Dialect),
    Xes(Keys),
    Parquet(Columns),
}

impl Layout {
    /// Finds the columns; for XES those of the first so many events.
    pub(crate) fn of(
        foreign: &ForeignFile,
        file: &Recognized,
        options: &ImportOptions,
        meter: &mut Meter<'_>,
        n_events_wanted: u64,
    ) -> Result<Self, ImportError> {
        match file.format {
            Format::Csv => Ok(Self::Csv(dialect(file, options)?)),
            Format::Xes | Format::XesGz => {
                xes::reading::keys(foreign, file, meter, n_events_wanted).map(Self::Xes)
            }
            Format::Parquet => columns(&open(foreign)?).map(Self::Parquet),
        }
    }

    /// Whether rows beyond the first may have columns of their own.
    pub(crate) fn may_lack_columns(&self) -> bool {
        match self {
            Self::Csv(_) | Self::Parquet(_) => false,
            Self::Xes(_) => true,
        }
    }

    /// Whether rows were met that have columns of their own.
    pub(crate) fn lacks_columns(&self) -> bool {
        match self {
            Self::Csv(_) | Self::Parquet(_) => false,
            Self::Xes(keys) => keys.has_late.get(),
        }
    }

    pub(crate) fn names(&self) -> &[String] {
        match self {
            Self::Csv(dialect) => &dialect.names,
            Self::Xes(keys) => &keys.names,
            Self::Parquet(columns) => &columns.names,
        }
    }

    fn delimiter(&self) -> Option<char> {
        match self {
            Self::Csv(dialect) => Some(char::from(dialect.delimiter)),
            Self::Xes(_) | Self::Parquet(_) => None,
        }
    }

    fn guess(&self, columns: &[Column]) -> RolesGuess {
        let mut guess = guess::roles(columns);
        let Self::Xes(keys) = self else {
            return guess;
        };
        let find = |name: &str| keys.names.iter().position(|it| it == name);
        if let Some(case) = find(xes::reading::CASE) {
            guess.case = Some(Guess::of(case, GuessedBy::TraceName));
        }
        let classified = keys.classifiers.iter().find_map(|it| find(it));
        if let Some(activity) = find("concept:name") {
            guess.activity = Some(Guess::of(activity, GuessedBy::EventName));
        } else if let Some(activity) = classified {
            guess.activity = Some(Guess::of(activity, GuessedBy::Classifier));
        }
        guess
    }
}

/// A file whose columns are known.
pub(crate) struct Input<'a> {
    pub(crate) foreign: &'a ForeignFile,
    pub(crate) file: &'a Recognized,
    pub(crate) layout: &'a Layout,
}

impl Input<'_> {
    /// Hands over every row, until no more are wanted.
    pub(crate) fn each_row(
        &self,
        meter: &mut Meter<'_>,
        taker: &mut dyn RowTaker,
    ) -> Result<(), ImportError> {
        meter.again();
        match self.layout {
            Layout::Csv(dialect) => {
                csv::reading::each_row(self.foreign, self.file, dialect, meter, taker)
            }
            Layout::Xes(keys) => {
                xes::reading::each_row(self.foreign, self.file, keys, meter, taker)
            }
            Layout::Parquet(columns) => {
                parquet::reading::each_row(self.foreign, self.file, columns, meter, taker)
            }
        }
    }

    /// Takes in every row.
    pub(crate) fn harvest(
        &self,
        meter: &mut Meter<'_>,
        plan: &Plan,
    ) -> Result<Harvest, ImportError> {
        let mut harvest = Harvest::new(plan);
        match self.layout {
            Layout::Csv(dialect) => {
                meter.again();
                let mut n_rows = dialect.n_rows_before;
                let mut hand_in = |piece: Taken<Intake<'_>>| {
                    harvest.append(piece.taker, n_rows)?;
                    piece.outcome.map_err(|it| it.later_by(n_rows))?;
                    n_rows += piece.n_rows;
                    Ok(())
                };
                let intake = || Intake::new(plan);
                csv::reading::each_piece(
                    self.foreign,
                    self.file,
                    dialect,
                    meter,
                    intake,
                    &mut hand_in,
                )?;
            }
            Layout::Xes(_) | Layout::Parquet(_) => {
                let mut intake = Intake::new(plan);
                self.each_row(meter, &mut intake)?;
                harvest.append(intake, 0)?;
            }
        }
        Ok(harvest)
    }

    /// These columns of the rows that a preview looks at.
    pub(crate) fn first_rows(
        &self,
        columns: &[usize],
        meter: &mut Meter<'_>,
    ) -> Result<Vec<Vec<String>>, ImportError> {
        let mut first = FirstRows {
            columns,
            rows: Vec::new(),
            n_bytes: 0,
        };
        self.each_row(meter, &mut first)?;
        meter.forget();
        Ok(first.rows)
    }

    /// What the dates in these columns say about the order of day and month; all rows are asked where
    /// the first ones, which are given, leave it open.
    pub(crate) fn order_evidence<S: AsRef<str>>(
        &self,
        times: &[usize],
        first_rows: &[Vec<S>],
        meter: &mut Meter<'_>,
    ) -> Result<OrderEvidence, ImportError> {
        let mut evidence = OrderEvidence::default();
        for cell in first_rows.iter().flatten() {
            evidence.see(cell.as_ref());
        }
        if !evidence.matters() || first_rows.len() < limits::PREVIEW_ROWS {
            return Ok(evidence);
        }
        let mut all = AllDates { times, evidence };
        meter.expect(self.file.n_bytes);
        self.each_row(meter, &mut all)?;
        Ok(all.evidence)
    }
}

/// Each column, told from the first rows.
pub(crate) fn columns_of(names: &[String], rows: &[Vec<String>]) -> Vec<Column> {
    let of = |(at, name): (usize, &String)| column(name, at, rows);
    names.iter().enumerate().map(of).collect()
}

struct FirstRows<'a> {
    columns: &'a [usize],
    rows: Vec<Vec<String>>,
    n_bytes: usize,
}

impl FirstRows<'_> {
    /// Giant cells must not make a preview giant.
    const BYTES: usize = 16 << 20;
}

impl RowTaker for FirstRows<'_> {
    fn row(&mut self, given: &Given<'_>) -> Result<ControlFlow<()>, ImportError> {
        self.n_bytes += given.cells.iter().map(|it| it.len()).sum::<usize>();
        let kept = self.columns.iter().map(|&it| given.cells[it].to_owned());
        self.rows.push(kept.collect());
        if self.rows.len() == limits::PREVIEW_ROWS || self.n_bytes > Self::BYTES {
            return Ok(ControlFlow::Break(()));
        }
        Ok(ControlFlow::Continue(()))
    }
}

struct AllDates<'a> {
    times: &'a [usize],
    evidence: OrderEvidence,
}

impl RowTaker for AllDates<'_> {
    fn row(&mut self, given: &Given<'_>) -> Result<ControlFlow<()>, ImportError> {
        for &it in self.times {
            self.evidence.see(given.cells[it]);
        }
        Ok(ControlFlow::Continue(()))
    }
}
