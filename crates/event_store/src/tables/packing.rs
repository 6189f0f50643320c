//! The columns of a log are packed.

use std::ops::Range;

use events::{Codes, Column, Dictionary, EventLog, EventLogParts};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::blob;
use crate::error::EventStoreError;
use crate::tables::packed::Parts;
use crate::tables::{Kind, Part, Place};

/// Events or texts in one part: bounds the memory that packing and unpacking take.
const CHUNK: usize = 1_000_000;
const ZSTD_LEVEL: i32 = 1;

/// All parts of a log, packed, on as many cores as there are.
pub(super) fn packed(log: &EventLog) -> Result<Parts, EventStoreError> {
    let parts = log.parts();
    let mut places = vec![
        (Kind::Activities, 0),
        (Kind::Cases, 0),
        (Kind::Lengths, 0),
        (Kind::Activity, 0),
        (Kind::Time, 0),
    ];
    if parts.start_us.is_some() {
        places.push((Kind::Start, 0));
    }
    for (place, column) in parts.attributes.iter().enumerate() {
        places.push((Kind::Values, place));
        let kind = if is_of_cases(column, &parts.offsets) {
            Kind::CaseCodes
        } else {
            Kind::Codes
        };
        places.push((kind, place));
    }
    let chunks = chunks_of_cases(&parts.offsets);
    let jobs: Vec<(Place, Range<usize>)> = places
        .into_iter()
        .flat_map(|place| {
            let ranges = match texts_of(parts, place) {
                Some(names) => chunks_of_texts(names.len()),
                None => chunks.clone(),
            };
            ranges.into_iter().map(move |range| (place, range))
        })
        .collect();
    let pack = |(place, range): (Place, Range<usize>)| {
        let n_cases_or_texts = range.len();
        let (n_values, bytes) = match texts_of(parts, place) {
            Some(names) => (n_cases_or_texts, text_bytes(names, range)),
            None => number_bytes(parts, place, range),
        };
        let packed = zstd::bulk::compress(&bytes, ZSTD_LEVEL)?;
        let part = Part {
            n_values,
            n_bytes: bytes.len(),
            checksum: crc32fast::hash(&packed),
            packed,
        };
        Ok((place, part))
    };
    let packed: Result<Vec<(Place, Part)>, EventStoreError> =
        jobs.into_par_iter().map(pack).collect();
    let mut parts = Parts::new();
    for (place, part) in packed? {
        parts.entry(place).or_default().push(part);
    }
    Ok(parts)
}

/// The texts that stand at a place; none where numbers stand there.
fn texts_of(parts: &EventLogParts, (kind, attribute): Place) -> Option<&Dictionary> {
    match kind {
        Kind::Activities => Some(&parts.activities),
        Kind::Cases => Some(&parts.cases),
        Kind::Values => Some(&parts.attributes[attribute].values),
        Kind::Lengths
        | Kind::Activity
        | Kind::Time
        | Kind::Start
        | Kind::Codes
        | Kind::CaseCodes => None,
    }
}

fn text_bytes(names: &Dictionary, range: Range<usize>) -> Vec<u8> {
    let codes = range.map(|it| u32::try_from(it).expect("codes are smaller than that"));
    blob::of_texts(codes.map(|it| names.name(it)))
}

/// The numbers of some cases at a place, and how many they are.
fn number_bytes(
    parts: &EventLogParts,
    (kind, attribute): Place,
    cases: Range<usize>,
) -> (usize, Vec<u8>) {
    let offsets = &parts.offsets[cases.start..=cases.end];
    let events = offsets[0] as usize..offsets[cases.len()] as usize;
    let lengths = || -> Vec<u32> { offsets.windows(2).map(|it| it[1] - it[0]).collect() };
    let codes = |codes: &Codes| blob::of_codes(codes.of(events.clone()));
    let times = |times_us: &[i64]| blob::of_times(&times_us[events.clone()], &lengths());
    let bytes = match kind {
        Kind::Lengths => blob::of_numbers(lengths().iter().map(|it| u64::from(*it))),
        Kind::Activity => codes(&parts.activity),
        Kind::Time => times(&parts.time_us),
        Kind::Start => times(
            parts
                .start_us
                .as_ref()
                .expect("packed only where it is there"),
        ),
        Kind::Codes => codes(&parts.attributes[attribute].codes),
        Kind::CaseCodes => {
            let codes = &parts.attributes[attribute].codes;
            let firsts = offsets[..cases.len()].iter();
            blob::of_codes(firsts.map(|it| codes.at(*it as usize)))
        }
        Kind::Activities | Kind::Cases | Kind::Values => unreachable!("texts are no numbers"),
    };
    let n_values = if kind.is_one_a_case() {
        cases.len()
    } else {
        events.len()
    };
    (n_values, bytes)
}

/// Whether all events of a case have the same code, in every case.
fn is_of_cases(column: &Column, offsets: &[u32]) -> bool {
    offsets.windows(2).all(|it| {
        let mut codes = column.codes.of(it[0] as usize..it[1] as usize);
        codes
            .next()
            .is_some_and(|first| codes.all(|it| it == first))
    })
}

/// An empty list has one empty chunk.
fn chunks_of_texts(n_texts: usize) -> Vec<Range<usize>> {
    (0..n_texts.div_ceil(CHUNK).max(1))
        .map(|it| it * CHUNK..n_texts.min((it + 1) * CHUNK))
        .collect()
}

/// Cases side by side, each time as many as have enough events.
fn chunks_of_cases(offsets: &[u32]) -> Vec<Range<usize>> {
    let n_cases = offsets.len() - 1;
    let mut chunks = Vec::new();
    let mut start = 0;
    while start < n_cases || chunks.is_empty() {
        let enough = offsets[start] as usize + CHUNK;
        let end = offsets.partition_point(|it| (*it as usize) < enough);
        let end = end.clamp(start.min(n_cases), n_cases);
        chunks.push(start..end);
        start = end;
    }
    chunks
}
