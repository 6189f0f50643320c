//! Files that a newer version wrote: what this one knows of them is read, and nothing is ever written to them.
//!
//! A form says in `min_reader` which older ones may read its files. By that it promises that their tables and columns
//! are all there and mean what they meant, that what belongs to the whole file and the journal are sealed as they
//! were, and that what is new hangs on what is old and not the other way round; a form that cannot promise it says a
//! later `min_reader`. `min_app` is the version of the app that knows all of the form, and so may edit its files.
//!
//! What is not known here is passed over in reading. So such a project is never written, not even to a file of its
//! own: whoever opened that would believe that it is whole.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;

use crate::document::{Document, check};
use crate::error::{DocumentError, Result};
use crate::foreign::Foreign;
use crate::foreign::rebuilt::{ForeignReader, Rebuilt};
use crate::schema;

/// A file of a newer form that may be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// It.
    pub path: PathBuf,
    /// The least version of the app that may edit it, where it says so.
    pub needs: Option<String>,
}

impl Newer {
    /// Why it is not edited here.
    pub(crate) fn refusal(&self) -> DocumentError {
        DocumentError::OnlyToRead {
            path: self.path.clone(),
            needs: self.needs.clone(),
        }
    }
}

impl Foreign {
    /// Looks into the bytes of a file that may be of a newer form, where that lets us read it.
    pub(crate) fn known(bytes: Vec<u8>, path: &Path) -> Result<Self> {
        let (foreign, checked) = Self::looked_at(bytes, path)?;
        let refused = match checked {
            Ok(()) => return Ok(foreign),
            Err(it @ DocumentError::Newer { .. }) => it,
            Err(it) => return Err(it),
        };
        match min_reader(foreign.connection()) {
            Some(least) if least <= schema::NEWEST => {}
            Some(_) | None => return Err(refused),
        }
        check_tables(foreign.connection(), path)?;
        check(foreign.connection())?;
        Ok(foreign)
    }
}

/// What is known here of a file that is refused since a newer version wrote it, as a project in memory that takes no
/// edit; any other refusal stays one.
pub(crate) fn known_of(
    bytes: &Arc<Vec<u8>>,
    reader: &dyn ForeignReader,
    refused: DocumentError,
) -> Result<Document> {
    let DocumentError::Newer { path, needs, .. } = &refused else {
        return Err(refused);
    };
    let newer = Newer {
        path: path.clone(),
        needs: needs.clone(),
    };
    Ok(Document {
        connection: Rebuilt::known(bytes, &newer, reader)?.connection,
        newer: Some(newer),
    })
}

impl Document {
    /// The newer version's file that it shows, where it can only be read.
    #[must_use]
    pub fn newer(&self) -> Option<&Newer> {
        self.newer.as_ref()
    }

    /// That it may be written.
    ///
    /// # Errors
    /// Why it can only be read.
    pub fn check_writable(&self) -> Result<()> {
        match &self.newer {
            Some(newer) => Err(newer.refusal()),
            None => Ok(()),
        }
    }

    /// Why something of it cannot be read: what a newer version wrote is not known here, and so not damaged.
    pub(crate) fn not_known(&self, error: DocumentError) -> DocumentError {
        match &self.newer {
            Some(newer) => newer.refusal(),
            None => error,
        }
    }
}

/// The oldest form whose app may read a file of a newer one.
fn min_reader(connection: &Connection) -> Option<u32> {
    let said = connection.query_row("SELECT min_reader FROM document", [], |it| it.get(0));
    said.ok()
}

/// That there are nothing but plain tables and their indexes, and among them all that we know, with all columns.
fn check_tables(connection: &Connection, path: &Path) -> Result<()> {
    let other = || DocumentError::OtherStructure(path.to_owned());
    let mut kinds = connection.prepare(
        "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')
         OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%')",
    )?;
    let n_strange: u32 = kinds.query_row([], |it| it.get(0))?;
    let there = schema::tables_in(connection)?;
    let is_there = |known: &schema::Table| {
        let found = there.iter().find(|it| it.name == known.name);
        found.is_some_and(|found| known.columns.iter().all(|it| found.columns.contains(it)))
    };
    if n_strange == 0 && schema::tables_of(schema::NEWEST)?.iter().all(is_there) {
        Ok(())
    } else {
        Err(other())
    }
}
