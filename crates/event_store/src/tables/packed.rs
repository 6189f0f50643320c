//! A log as it is at rest: what is written into a file, and what is handed from process to process.

use std::collections::BTreeMap;

use events::EventLog;

use crate::error::EventStoreError;
use crate::tables::{Kind, Part, Place, damaged, packing};

/// All parts of a log as they were packed, each with its chunks in order.
pub(super) type Parts = BTreeMap<Place, Vec<Part>>;

/// A log, packed: the columns in compressed parts, as a file of the store holds them. What is in it is
/// believed only once it was unpacked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackedLog {
    /// Names of the attributes.
    pub(super) names: Vec<String>,
    pub(super) parts: Parts,
}

/// A piece that was handed over is none of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no piece of a log")]
pub struct BrokenPiece;

impl PackedLog {
    /// Packs a log.
    ///
    /// # Errors
    /// When it cannot be compressed.
    pub fn of(log: &EventLog) -> Result<Self, EventStoreError> {
        let attributes = log.parts().attributes.iter();
        Ok(Self {
            names: attributes.map(|it| it.name.clone()).collect(),
            parts: packing::packed(log)?,
        })
    }

    /// The log, checked: every length, every code, every text.
    ///
    /// # Errors
    /// When it is not what was packed.
    pub fn unpacked(&self) -> Result<EventLog, EventStoreError> {
        EventLog::from_parts(self.columns()?).map_err(|it| damaged(&it.to_string()))
    }

    /// The log in pieces of bytes, to be handed over one after the other.
    pub fn pieces(&self) -> impl Iterator<Item = Vec<u8>> {
        let names = self.names.iter().map(|name| {
            let mut piece = vec![NAME];
            piece.extend_from_slice(name.as_bytes());
            piece
        });
        let parts = self.parts.iter().flat_map(|(place, chunks)| {
            let chunks = chunks.iter();
            chunks.map(|it| part_bytes(*place, it))
        });
        names.chain(parts)
    }

    /// Takes over the next piece.
    ///
    /// # Errors
    /// When it is none.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), BrokenPiece> {
        let (&mark, rest) = piece.split_first().ok_or(BrokenPiece)?;
        if mark == NAME {
            let name = std::str::from_utf8(rest).map_err(|_| BrokenPiece)?;
            self.names.push(name.to_owned());
            return Ok(());
        }
        let (place, part) = part_of(mark, rest).ok_or(BrokenPiece)?;
        self.parts.entry(place).or_default().push(part);
        Ok(())
    }
}

/// Marks the name of an attribute; parts are marked by what they hold.
const NAME: u8 = 0xFF;

fn part_bytes((kind, attribute): Place, part: &Part) -> Vec<u8> {
    let at = Kind::ALL.iter().position(|it| *it == kind);
    let mark = at.and_then(|it| u8::try_from(it).ok()).expect("few kinds");
    let mut piece = Vec::with_capacity(part.packed.len() + 32);
    piece.push(mark);
    for number in [attribute, part.n_values, part.n_bytes] {
        piece.extend_from_slice(&(number as u64).to_le_bytes());
    }
    piece.extend_from_slice(&part.checksum.to_le_bytes());
    piece.extend_from_slice(&part.packed);
    piece
}

fn part_of(mark: u8, bytes: &[u8]) -> Option<(Place, Part)> {
    let kind = *Kind::ALL.get(usize::from(mark))?;
    let mut rest = bytes;
    let mut number = || {
        let (number, later) = rest.split_first_chunk::<8>()?;
        rest = later;
        usize::try_from(u64::from_le_bytes(*number)).ok()
    };
    let (attribute, n_values, n_bytes) = (number()?, number()?, number()?);
    let (checksum, packed) = rest.split_first_chunk::<4>()?;
    Some((
        (kind, attribute),
        Part {
            n_values,
            n_bytes,
            checksum: u32::from_le_bytes(*checksum),
            packed: packed.to_vec(),
        },
    ))
}
