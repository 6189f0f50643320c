//! The font of a brand as a row.

use journey::{BrandFont, Typeface, is_font, is_font_family};
use rusqlite::types::Value;

use crate::error::Result;
use crate::tables::{Cells, Stored, id_of, text};

impl Stored for BrandFont {
    const TABLE: &'static str = "font";
    const COLUMNS: &'static [&'static str] = &["id", "family", "regular", "bold", "is_for_viewing"];

    fn row(self) -> Vec<Value> {
        let Self { id, typeface } = self;
        let Typeface {
            family,
            regular,
            bold,
            is_for_viewing,
        } = typeface;
        let cut = |it: &str| Value::from(it.to_owned());
        vec![
            id_of(id),
            Value::from(family),
            cut(&regular),
            bold.map_or(Value::Null, |it| cut(&it)),
            Value::from(is_for_viewing),
        ]
    }

    fn read(cells: &mut Cells) -> Result<Self> {
        let cut = |value: Value| text(value).filter(|it| is_font(it));
        Ok(Self {
            id: cells.id()?,
            typeface: Typeface {
                family: cells.take(|it| text(it).filter(|it| is_font_family(it)))?,
                regular: cells.take(cut)?.into(),
                bold: cells.optional(cut)?.map(Into::into),
                is_for_viewing: cells.flag()?,
            },
        })
    }
}
