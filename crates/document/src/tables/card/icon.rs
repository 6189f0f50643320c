//! An icon as two cells of a row: what it is called, and its bytes where it is one of the team's own.

use journey::{Icon, KnownIcon};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, text};

/// The two cells.
pub(in crate::tables) fn cells(icon: Option<Icon>) -> [Value; 2] {
    match icon {
        Some(Icon::Known { name }) => [Value::from(name.tag().to_owned()), Value::Null],
        Some(Icon::Own { name, image }) => [Value::from(name), Value::from(image)],
        None => [Value::Null, Value::Null],
    }
}

/// The icon that two cells say; bytes that are no icon are damage, as is a name that no icon has.
pub(in crate::tables) fn read(cells: &mut Cells) -> Result<Option<Icon>> {
    let name = cells.optional(text)?;
    cells.take(|image| match (name, image) {
        (None, Value::Null) => Some(None),
        (Some(name), Value::Null) => Some(Some(Icon::Known {
            name: KnownIcon::of_tag(&name)?,
        })),
        (Some(name), Value::Text(image)) if Icon::can_be(&image) => {
            Some(Some(Icon::Own { name, image }))
        }
        (None | Some(_), _) => None,
    })
}
