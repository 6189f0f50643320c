//! The figures last computed from a log, kept beside the map they lie on.
//!
//! They can be computed again wherever the log is, so figures of another form are not migrated: they
//! count as absent.

use journey::LogId;
use overlay::Overlay;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::chain::sealed;
use crate::error::Result;

const FORM: u32 = 1;

#[derive(Serialize, Deserialize)]
struct StoredFigures<O> {
    form: u32,
    overlay: O,
}

/// Whether there was anything to be written: a project that is merely looked at stays as it is.
pub(crate) fn save(connection: &Connection, revision: u64, overlay: &Overlay) -> Result<bool> {
    let figures = serde_json::to_string(&StoredFigures {
        form: FORM,
        overlay,
    })
    .expect("an overlay is always JSON");
    let (log, revision) = (overlay.log.to_string(), revision.cast_signed());
    let seal = sealed(&[
        ValueRef::Text(log.as_bytes()),
        ValueRef::Integer(revision),
        ValueRef::Text(figures.as_bytes()),
    ]);
    let n_written = connection.execute(
        "INSERT INTO overlay_figures (log, revision, figures, seal) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (log) DO UPDATE
         SET revision = excluded.revision, figures = excluded.figures, seal = excluded.seal
         WHERE figures <> excluded.figures",
        params![log, revision, figures, seal],
    )?;
    Ok(n_written > 0)
}

pub(crate) fn load(connection: &Connection, log: LogId) -> Result<Option<(u64, Overlay)>> {
    let sql = "SELECT revision, figures FROM overlay_figures WHERE log = ?1";
    let found: Option<(i64, String)> = connection
        .query_row(sql, [log.to_string()], |it| Ok((it.get(0)?, it.get(1)?)))
        .optional()?;
    Ok(found.and_then(|(revision, figures)| {
        let stored: StoredFigures<Overlay> = serde_json::from_str(&figures).ok()?;
        (stored.form == FORM).then(|| (revision.cast_unsigned(), stored.overlay))
    }))
}
