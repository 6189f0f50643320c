//! An acceptance as a row.

use journey::{Acceptance, Departure, FigureId};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::condition::figure::StoredFigure;
use crate::tables::{Cells, Stored, id_of, maybe_id, text};

impl Stored for Acceptance {
    const TABLE: &'static str = "acceptance";
    const COLUMNS: &'static [&'static str] = &["id", "map", "departure", "reason", "twin_of"];
    const LATER: &'static [&'static str] = &["twin_of"];

    fn row(self) -> Vec<Value> {
        let Self {
            id: own,
            map,
            departure,
            reason,
            twin_of,
        } = self;
        vec![
            id_of(own),
            id_of(map),
            Value::from(written(&departure)),
            Value::from(reason),
            maybe_id(twin_of),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            map: cells.id()?,
            departure: cells.take(|it| read(&text(it)?))?,
            reason: cells.text()?,
            twin_of: cells.optional_id()?,
        })
    }
}

/// A departure is stored as the number that counts it.
fn written(departure: &Departure) -> String {
    let stored = StoredFigure::from(departure.figure());
    serde_json::to_string(&stored).expect("this form is always JSON")
}

fn read(text: &str) -> Option<Departure> {
    let stored: StoredFigure = serde_json::from_str(text).ok()?;
    match stored.understood()? {
        FigureId::Deviation { deviation } => Some(Departure::Deviation { deviation }),
        FigureId::DesirePath { from, to } => Some(Departure::DesirePath { from, to }),
        FigureId::Fitting
        | FigureId::FittingAccepted
        | FigureId::LogFitness
        | FigureId::Coverage
        | FigureId::MapUse
        | FigureId::Split { .. }
        | FigureId::StageReach { .. }
        | FigureId::StageDropOff { .. }
        | FigureId::StepReach { .. }
        | FigureId::StepDropOff { .. }
        | FigureId::StepSentiment { .. }
        | FigureId::Transition { .. }
        | FigureId::Variant { .. } => None,
    }
}
