//! What left of which log, and for whom: so that what leaves later can be compared with it.
//!
//! The same figures for the same audience are remembered once, under a name that follows from what they are, so that
//! copies which are brought together know all that left of either. A row that is not what was written is no reason to
//! refuse a rescue: it is left out there.

use journey::LogId;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};

use crate::chain::{RELEASE, sealed};
use crate::error::Result;

/// The first form whose files remember what left.
pub(crate) const SINCE: u32 = 15;

/// Figures that left at one time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release {
    /// The log that they were counted in.
    pub log: LogId,
    /// Who got to see them, as the gate calls it.
    pub audience: String,
    /// When they left first, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// The latest entry of the journal at that time; 0 where there was none.
    pub seq: u64,
    /// What was told, in the gate's own form.
    pub figures: String,
}

impl Release {
    /// A name that is the same for the same figures, whenever they left.
    fn id(&self) -> String {
        let log = self.log.to_string();
        let parts = [&log, &self.audience, &self.figures];
        let parts = parts.map(|it| ValueRef::Text(it.as_bytes()));
        format!("{:032x}", u128::from_be_bytes(sealed(&parts)))
    }

    fn row(&self) -> [Value; 6] {
        [
            Value::from(self.id()),
            Value::from(self.log.to_string()),
            Value::from(self.audience.clone()),
            Value::from(self.at_ms),
            Value::from(self.seq.cast_signed()),
            Value::from(self.figures.clone()),
        ]
    }
}

/// Remembers what is not known yet; whether there was any.
pub(crate) fn remember(connection: &Connection, releases: &[Release]) -> Result<bool> {
    let sql = format!(
        "INSERT INTO release ({RELEASE}, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING"
    );
    let mut insert = connection.prepare_cached(&sql)?;
    let mut n_new = 0;
    for it in releases {
        let row = it.row();
        let values: Vec<ValueRef<'_>> = row.iter().map(ValueRef::from).collect();
        let seal = Value::Blob(sealed(&values).to_vec());
        n_new += insert.execute(params_from_iter(row.iter().chain([&seal])))?;
    }
    Ok(n_new > 0)
}

/// All that left, the first first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Release>> {
    let sql = format!("SELECT {RELEASE}, seal FROM release ORDER BY at_ms, id");
    let mut query = connection.prepare(&sql)?;
    let mut rows = query.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let cells = (0..7).map(|at| row.get(at));
        let cells: Vec<Value> = cells.collect::<rusqlite::Result<_>>()?;
        found.extend(whole(&cells));
    }
    Ok(found)
}

/// The release of a row with its seal, if it is what was written.
pub(crate) fn whole(cells: &[Value]) -> Option<Release> {
    let [
        Value::Text(id),
        Value::Text(log),
        Value::Text(audience),
        Value::Integer(at_ms),
        Value::Integer(seq),
        Value::Text(figures),
        Value::Blob(seal),
    ] = cells
    else {
        return None;
    };
    let release = Release {
        log: log.parse().ok()?,
        audience: audience.clone(),
        at_ms: *at_ms,
        seq: seq.cast_unsigned(),
        figures: figures.clone(),
    };
    let values: Vec<ValueRef<'_>> = cells[..6].iter().map(ValueRef::from).collect();
    (release.id() == *id && sealed(&values)[..] == seal[..]).then_some(release)
}
