//! A file becomes a log.

use std::ops::ControlFlow;
use std::path::Path;

use events::EventLog;

use crate::error::ImportError;
use crate::format::recognize;
use crate::intake::{Clock, Places, Plan};
use crate::look::{Input, Layout};
use crate::meter::{Meter, Progress};
use crate::preview::{Format, ImportOptions, Roles};
use crate::report::ImportReport;
use crate::times::{Shape, shape_of, zone_named};

/// Reads a file for good; `tell` hears how far it is and may stop it at any moment.
///
/// # Errors
/// When the file cannot be read as a whole, when the roles leave something open that only a person can
/// decide, or when no row became an event. Single bad rows are in the report instead.
pub fn read(
    path: &Path,
    options: &ImportOptions,
    roles: &Roles,
    tell: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(EventLog, ImportReport), ImportError> {
    let mut meter = Meter::new(tell);
    let zone = roles.zone.as_deref().map(zone_named).transpose()?;
    let file = recognize(path, options)?;
    let n_passes = match file.format {
        Format::Csv | Format::Parquet => 1,
        Format::Xes | Format::XesGz => 2,
    };
    meter.expect(file.n_bytes * n_passes);
    let layout = Layout::of(path, &file, options, &mut meter, u64::MAX)?;
    let places = Places::new(layout.names(), roles)?;
    let input = Input {
        path,
        file: &file,
        layout: &layout,
    };
    let times: Vec<usize> = [Some(places.time), places.start]
        .into_iter()
        .flatten()
        .collect();
    let first_rows = input.first_rows(&times, &mut meter)?;
    let shape = |at: usize| {
        // The person said that these are times, so that numbers may be such.
        shape_of(first_rows.iter().map(|it| it[at].as_str()), true).unwrap_or(Shape::Written)
    };
    let order = match roles.date_order {
        Some(order) => Some(order),
        None => input
            .order_evidence(&times, &first_rows, &mut meter)?
            .order()?,
    };
    let clock = Clock {
        time: shape(0),
        start: places.start.map_or(Shape::Written, |_| shape(1)),
        order,
        zone,
    };
    let plan = Plan::new(layout.names(), places, clock);
    input.harvest(&mut meter, &plan)?.finish()
}
