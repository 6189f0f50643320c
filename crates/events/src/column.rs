//! One attribute of all events.

use crate::column::codes::Codes;
use crate::dictionary::Dictionary;

pub(crate) mod codes;

/// One attribute of all events, dictionary-coded.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The attribute's name in the file.
    pub name: String,
    /// Its distinct values.
    pub values: Dictionary,
    /// One code an event, in log order; [`Column::NONE`] where the event has no value.
    pub codes: Codes,
}

impl Column {
    /// Stands for "no value".
    pub const NONE: u32 = u32::MAX;

    /// The value of an event, by its place in the log.
    #[must_use]
    pub fn value(&self, event: usize) -> Option<&str> {
        match self.codes.at(event) {
            Self::NONE => None,
            code => Some(self.values.name(code)),
        }
    }
}
