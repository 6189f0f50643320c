//! A file becomes a log.

use std::ops::ControlFlow;

use events::EventLog;

use crate::error::ImportError;
use crate::format::{Recognized, recognize};
use crate::intake::{Clock, Places, Plan, lifecycle};
use crate::limits;
use crate::look::{Input, Layout};
use crate::meter::{Meter, Progress};
use crate::preview::{ImportOptions, Roles};
use crate::report::ImportReport;
use crate::source::ForeignFile;
use crate::times::{Decided, Shape, shape_of, zone_named};

/// Reads a file for good; `tell` hears how far it is and may stop it at any moment.
///
/// # Errors
/// When the file cannot be read as a whole, when the roles leave something open that only a person can
/// decide, or when no row became an event. Single bad rows are in the report instead.
pub fn read(
    foreign: &ForeignFile,
    options: &ImportOptions,
    roles: &Roles,
    tell: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(EventLog, ImportReport), ImportError> {
    let before = foreign.state()?;
    let read = read_whole(foreign, options, roles, &mut Meter::new(tell));
    match &read {
        // What went wrong with the disk says more than that the file is another now.
        Err(ImportError::Cancelled | ImportError::Io(_)) => read,
        Ok(_) | Err(_) if foreign.state()? != before => Err(ImportError::Changed),
        Ok(_) | Err(_) => read,
    }
}

fn read_whole(
    foreign: &ForeignFile,
    options: &ImportOptions,
    roles: &Roles,
    meter: &mut Meter<'_>,
) -> Result<(EventLog, ImportReport), ImportError> {
    let decided = Decided {
        order: roles.date_order,
        zone: roles.zone.as_deref().map(zone_named).transpose()?,
        days: roles.spreadsheet_days,
        century: roles.century,
        now_us: options.now_us,
    };
    let file = recognize(foreign, options)?;
    meter.expect(file.n_bytes);
    let n_first = limits::PREVIEW_ROWS as u64;
    let layout = Layout::of(foreign, &file, options, meter, n_first)?;
    meter.forget();
    let read = read_in(foreign, &file, &layout, roles, decided, meter);
    let is_incomplete = match &read {
        Err(ImportError::UnknownColumn { .. }) => layout.may_lack_columns(),
        Ok(_) | Err(_) => layout.lacks_columns(),
    };
    if !is_incomplete {
        return read;
    }
    // Some columns are met only after the first rows: all rows must be asked for them first.
    meter.expect(2 * file.n_bytes);
    let layout = Layout::of(foreign, &file, options, meter, u64::MAX)?;
    read_in(foreign, &file, &layout, roles, decided, meter)
}

fn read_in(
    foreign: &ForeignFile,
    file: &Recognized,
    layout: &Layout,
    roles: &Roles,
    decided: Decided,
    meter: &mut Meter<'_>,
) -> Result<(EventLog, ImportReport), ImportError> {
    let places = Places::new(layout.names(), roles)?;
    let input = Input {
        foreign,
        file,
        layout,
    };
    let times: Vec<usize> = [Some(places.time), places.start]
        .into_iter()
        .flatten()
        .collect();
    let first_rows = input.first_rows(&times, meter)?;
    let shape = |at: usize| {
        // The person said that these are times, so that numbers may be such.
        shape_of(first_rows.iter().map(|it| it[at].as_str()), true).unwrap_or(Shape::Written)
    };
    let order = match decided.order {
        Some(order) => Some(order),
        None => input.order_evidence(&times, &first_rows, meter)?.order()?,
    };
    let clock = Clock {
        time: shape(0),
        start: places.start.map_or(Shape::Written, |_| shape(1)),
        decided: Decided { order, ..decided },
    };
    if decided.days.is_none() && [clock.time, clock.start].contains(&Shape::Spreadsheet) {
        let example = first_rows.iter().flatten().find(|it| !it.is_empty());
        return Err(ImportError::SpreadsheetDays {
            example: example.cloned().unwrap_or_default(),
        });
    }
    let plan = Plan::new(layout.names(), places, clock);
    let (log, report) = input.harvest(meter, &plan)?.finish()?;
    let Some(column) = &roles.lifecycle else {
        return Ok((log, report));
    };
    let (log, life_cycle) = lifecycle::paired(&log, column);
    if log.n_events() == 0 {
        return Err(ImportError::NothingCompleted {
            column: column.clone(),
        });
    }
    let report = ImportReport {
        n_events: log.n_events() as u64,
        n_cases: log.n_cases() as u64,
        life_cycle: Some(life_cycle),
        ..report
    };
    Ok((log, report))
}
