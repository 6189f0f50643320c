//! The columns of a log are unpacked and checked.

use events::{Codes, Column, Dictionary, EventLogParts};
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use rusqlite::Connection;

use crate::blob;
use crate::error::EventStoreError;
use crate::tables::packed::{PackedLog, Parts};
use crate::tables::{Kind, Part, Place, damaged};

/// Bytes of one part after unpacking; a part that claims more is damaged.
const UNPACKED_BYTES: usize = 1 << 30;
/// Bytes of all parts after unpacking: as many as the largest log that is read may have. Claimed is claimed
/// quickly, and nothing is taken of what is claimed beyond it.
const ALL_UNPACKED_BYTES: usize = 16 << 30;

/// All parts of a log in a file, as they were packed.
pub(super) fn fetched(connection: &Connection) -> Result<Parts, EventStoreError> {
    let mut parts = Parts::new();
    let mut select = connection.prepare(
        "SELECT kind, attribute, chunk, n_values, n_bytes, checksum, packed FROM part
             ORDER BY kind, attribute, chunk",
    )?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let kind = Kind::ALL.into_iter().find(|it| it.name() == name);
        let kind = kind.ok_or_else(|| damaged("it has a part of an unknown kind"))?;
        let size = |at: usize| -> Result<usize, EventStoreError> {
            usize::try_from(row.get::<_, i64>(at)?).map_err(|_| broken(kind))
        };
        let chunks = parts.entry((kind, size(1)?)).or_default();
        if size(2)? != chunks.len() {
            return Err(broken(kind));
        }
        chunks.push(Part {
            n_values: size(3)?,
            n_bytes: size(4)?,
            checksum: row.get(5)?,
            packed: row.get(6)?,
        });
    }
    Ok(parts)
}

impl PackedLog {
    /// The columns, checked.
    pub(super) fn columns(&self) -> Result<EventLogParts, EventStoreError> {
        self.check_size()?;
        let lengths: Vec<u32> = self.numbers((Kind::Lengths, 0), |bytes, into| {
            blob::numbers(bytes, into, |it| it as u32)
        })?;
        let mut offsets = Vec::with_capacity(lengths.len() + 1);
        offsets.push(0_u32);
        for length in &lengths {
            let end = offsets.last().and_then(|it| it.checked_add(*length));
            offsets.push(end.ok_or_else(|| broken(Kind::Lengths))?);
        }
        let activity = self.chunks((Kind::Activity, 0))?;
        let n_events: usize = activity.iter().map(|it| it.n_values).sum();
        if offsets.last().map(|it| *it as usize) != Some(n_events) {
            return Err(broken(Kind::Lengths));
        }
        // A column may claim few bytes and many numbers.
        let n_numbers = self.names.len().saturating_add(2).saturating_mul(n_events);
        if n_numbers > ALL_UNPACKED_BYTES {
            return Err(broken(Kind::Codes));
        }
        let attribute = |(place, name): (usize, String)| {
            let values = self.texts((Kind::Values, place))?;
            let codes = self.codes_of_attribute(place, &lengths)?;
            Ok(Column {
                name,
                codes: narrowed(&codes, values.len(), Kind::Codes)?,
                values,
            })
        };
        let (attributes, (texts, (activity, times))) = rayon::join(
            || -> Result<Vec<Column>, EventStoreError> {
                self.names
                    .clone()
                    .into_par_iter()
                    .enumerate()
                    .map(attribute)
                    .collect()
            },
            || {
                rayon::join(
                    || {
                        (
                            self.texts((Kind::Activities, 0)),
                            self.texts((Kind::Cases, 0)),
                        )
                    },
                    || {
                        rayon::join(
                            || self.numbers((Kind::Activity, 0), blob::codes),
                            || (self.times(Kind::Time, &lengths), self.start(&lengths)),
                        )
                    },
                )
            },
        );
        let activities = texts.0?;
        Ok(EventLogParts {
            activity: narrowed(&activity?, activities.len(), Kind::Activity)?,
            activities,
            cases: texts.1?,
            offsets,
            time_us: times.0?,
            start_us: times.1?,
            attributes: attributes?,
        })
    }

    /// Refuses parts that claim to be giant, before any memory is taken for them.
    fn check_size(&self) -> Result<(), EventStoreError> {
        let mut n_bytes = 0_usize;
        for (place, chunks) in &self.parts {
            for part in chunks {
                n_bytes = n_bytes.saturating_add(part.n_bytes);
                if part.n_bytes > UNPACKED_BYTES || n_bytes > ALL_UNPACKED_BYTES {
                    return Err(broken(place.0));
                }
            }
        }
        Ok(())
    }

    fn codes_of_attribute(
        &self,
        attribute: usize,
        lengths: &[u32],
    ) -> Result<Vec<u32>, EventStoreError> {
        if !self.parts.contains_key(&(Kind::CaseCodes, attribute)) {
            return self.numbers((Kind::Codes, attribute), blob::codes);
        }
        let of_cases: Vec<u32> = self.numbers((Kind::CaseCodes, attribute), blob::codes)?;
        if of_cases.len() != lengths.len() {
            return Err(broken(Kind::CaseCodes));
        }
        let mut codes = Vec::with_capacity(lengths.iter().map(|it| *it as usize).sum());
        for (&code, &length) in of_cases.iter().zip(lengths) {
            codes.extend(std::iter::repeat_n(code, length as usize));
        }
        Ok(codes)
    }

    fn start(&self, lengths: &[u32]) -> Result<Option<Vec<i64>>, EventStoreError> {
        if !self.parts.contains_key(&(Kind::Start, 0)) {
            return Ok(None);
        }
        self.times(Kind::Start, lengths).map(Some)
    }

    fn times(&self, kind: Kind, lengths: &[u32]) -> Result<Vec<i64>, EventStoreError> {
        // The chunks are those of the lengths, each of which holds whole cases.
        let mut rest = lengths;
        let mut lengths_of = Vec::new();
        for part in self.chunks((Kind::Lengths, 0))? {
            let (here, later) = rest.split_at(part.n_values);
            lengths_of.push(here);
            rest = later;
        }
        let chunks = self.chunks((kind, 0))?;
        if chunks.len() != lengths_of.len() {
            return Err(broken(kind));
        }
        self.filled((kind, 0), |chunk, bytes, into| {
            blob::times(bytes, into, lengths_of[chunk])
        })
    }

    fn numbers(
        &self,
        place: Place,
        unpack: impl Fn(&[u8], &mut [u32]) -> Option<()> + Sync,
    ) -> Result<Vec<u32>, EventStoreError> {
        self.filled(place, |_, bytes, into| unpack(bytes, into))
    }

    /// A column, its chunks filled on as many cores as there are.
    fn filled<T: Default + Copy + Send>(
        &self,
        place: Place,
        fill: impl Fn(usize, &[u8], &mut [T]) -> Option<()> + Sync,
    ) -> Result<Vec<T>, EventStoreError> {
        let chunks = self.chunks(place)?;
        // A byte holds one number at most.
        if chunks.iter().any(|it| it.n_values > it.n_bytes) {
            return Err(broken(place.0));
        }
        let mut all = vec![T::default(); chunks.iter().map(|it| it.n_values).sum()];
        let mut rest = all.as_mut_slice();
        let mut jobs = Vec::new();
        for part in chunks {
            let (into, later) = rest.split_at_mut(part.n_values);
            jobs.push((part, into));
            rest = later;
        }
        let done = jobs
            .into_par_iter()
            .enumerate()
            .map(|(chunk, (part, into))| {
                let bytes = part.bytes().ok_or_else(|| broken(place.0))?;
                fill(chunk, &bytes, into).ok_or_else(|| broken(place.0))
            });
        done.collect::<Result<(), EventStoreError>>()?;
        Ok(all)
    }

    fn texts(&self, place: Place) -> Result<Dictionary, EventStoreError> {
        let mut dictionary = Dictionary::default();
        let mut n_texts = 0;
        for part in self.chunks(place)? {
            let bytes = part.bytes().ok_or_else(|| broken(place.0))?;
            let texts = blob::texts(&bytes).ok_or_else(|| broken(place.0))?;
            n_texts += texts.len();
            for text in texts {
                dictionary.code(text);
            }
        }
        if dictionary.len() != n_texts {
            return Err(damaged("a name stands in it twice"));
        }
        Ok(dictionary)
    }

    fn chunks(&self, place: Place) -> Result<&[Part], EventStoreError> {
        let chunks = self.parts.get(&place).map(Vec::as_slice);
        chunks.ok_or_else(|| broken(place.0))
    }
}

impl Part {
    /// The bytes as they were before they were packed; none where they are not.
    fn bytes(&self) -> Option<Vec<u8>> {
        if self.checksum != crc32fast::hash(&self.packed) {
            return None;
        }
        let bytes = zstd::bulk::decompress(&self.packed, self.n_bytes).ok()?;
        (bytes.len() == self.n_bytes).then_some(bytes)
    }
}

/// Codes of so many names in as few bytes as they need.
fn narrowed(codes: &[u32], n_names: usize, kind: Kind) -> Result<Codes, EventStoreError> {
    let is_known = |it: &u32| (*it as usize) < n_names || *it == Column::NONE;
    if !codes.iter().all(is_known) {
        return Err(broken(kind));
    }
    Ok(Codes::below(n_names, codes))
}

fn broken(kind: Kind) -> EventStoreError {
    damaged(&format!(
        "the part \"{}\" is not as it was written",
        kind.name()
    ))
}
