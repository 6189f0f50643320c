//! Hostile Parquet: 120 files.

use parquet::basic::Compression;

use crate::cases::{Case, Expected, damaged, random};
use crate::few_columns::{N_ROWS, log};

const NAME: &str = ".parquet";

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut random = random(4);
    for (about, compression) in [
        ("plain", Compression::UNCOMPRESSED),
        ("snappy", Compression::SNAPPY),
        (
            "zstd",
            Compression::ZSTD(parquet::basic::ZstdLevel::default()),
        ),
    ] {
        let whole = log(compression);
        cases.push(Case::new(
            about,
            NAME,
            whole.clone(),
            Expected::Reads(N_ROWS as u64),
        ));
        let broken = || {
            Expected::Refused(vec![
                "cut off".into(),
                "is broken".into(),
                "it seems to be".into(),
            ])
        };
        for part in 1..12 {
            let cut = &whole[..whole.len() * part / 12];
            cases.push(Case::new(
                format!("{about}, cut off at {part} of 12"),
                NAME,
                cut,
                broken(),
            ));
        }
        // The length of the description lies.
        let at = whole.len() - 8;
        for length in [0_u32, 1, 7, 1 << 20, (16 << 20) + 1, u32::MAX] {
            let mut bytes = whole.clone();
            bytes[at..at + 4].copy_from_slice(&length.to_le_bytes());
            let about = format!("{about}, a description of {length} bytes");
            let expected =
                Expected::Refused(vec!["goes past what is read".into(), "is broken".into()]);
            cases.push(Case::new(about, NAME, bytes, expected));
        }
        // Numbers in the description and in the heads of pages claim to be giant.
        let length = u32::from_le_bytes(whole[at..at + 4].try_into().unwrap()) as usize;
        for number in 0..12 {
            let mut bytes = whole.clone();
            let from = if number % 2 == 0 { at - length } else { 4 };
            let place =
                from + rand::RngExt::random_range(&mut random, 0..length.min(at - from - 6));
            bytes[place..place + 5].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF, 0x0F]);
            cases.push(Case::new(
                format!("{about}, a giant claim, number {number}"),
                NAME,
                bytes,
                Expected::Any,
            ));
        }
        for number in 0..15 {
            let mut bytes = damaged(&whole[4..], &mut random);
            bytes.splice(..0, *b"PAR1");
            let about = format!("{about}, damaged, number {number}");
            cases.push(Case::new(about, NAME, bytes, Expected::Any));
        }
    }
    cases
}
