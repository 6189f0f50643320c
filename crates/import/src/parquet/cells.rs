//! The values of a Parquet column as the cells of a table: text.

use std::borrow::Cow;
use std::fmt::Write;

use chrono::{DateTime, NaiveDate};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{ByteArray, DataType, Int96};

use crate::error::ImportError;
use crate::parquet::asked;
use crate::parquet::columns::{Leaf, Meaning};

/// Some cells of one column, one after the other.
#[derive(Default)]
pub(crate) struct Cells {
    text: String,
    ends: Vec<usize>,
    levels: Vec<i16>,
    /// Whether any text was not what it said it was.
    pub(crate) is_damaged: bool,
}

impl Cells {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn cell(&self, row: usize) -> &str {
        let start = if row == 0 { 0 } else { self.ends[row - 1] };
        &self.text[start..self.ends[row]]
    }

    /// Takes the next so many values of a column, or those that are left.
    pub(crate) fn fill(
        &mut self,
        reader: &mut ColumnReader,
        leaf: Leaf,
        n_rows: usize,
    ) -> Result<(), ImportError> {
        self.text.clear();
        self.ends.clear();
        let meaning = leaf.meaning;
        let whole = |text: &mut String, it: i64, is_wide: bool| match meaning {
            Meaning::Unsigned if is_wide => show(text, it.cast_unsigned()),
            Meaning::Unsigned => show(text, it as u32),
            Meaning::Decimal { scale } => decimal(text, it.into(), scale),
            Meaning::Date => date(text, it),
            Meaning::TimeOfDay { per_second } => clock(text, it, per_second),
            Meaning::Timestamp { per_second, is_utc } => moment(text, it, per_second, is_utc),
            Meaning::Plain | Meaning::Uuid | Meaning::Half => show(text, it),
        };
        let mut is_damaged = false;
        let mut bytes = |text: &mut String, it: &ByteArray| {
            if let Meaning::Decimal { scale } = meaning
                && it.len() <= 16
            {
                decimal(text, signed(it.data()), scale);
            } else if meaning == Meaning::Uuid && it.len() == 16 {
                uuid(text, it.data());
            } else if meaning == Meaning::Half && it.len() == 2 {
                half(text, it.data());
            } else {
                let letters = String::from_utf8_lossy(it.data());
                is_damaged |= matches!(letters, Cow::Owned(_));
                text.push_str(&letters);
            }
        };
        match reader {
            ColumnReader::BoolColumnReader(it) => {
                self.take(it, leaf, n_rows, |text, it| show(text, it))
            }
            ColumnReader::Int32ColumnReader(it) => self.take(it, leaf, n_rows, |text, it| {
                whole(text, (*it).into(), false);
            }),
            ColumnReader::Int64ColumnReader(it) => {
                self.take(it, leaf, n_rows, |text, it| whole(text, *it, true))
            }
            ColumnReader::Int96ColumnReader(it) => {
                self.take(it, leaf, n_rows, |text, it: &Int96| {
                    whole(text, it.to_micros(), true);
                })
            }
            ColumnReader::FloatColumnReader(it) => {
                self.take(it, leaf, n_rows, |text, it| show(text, it))
            }
            ColumnReader::DoubleColumnReader(it) => {
                self.take(it, leaf, n_rows, |text, it| show(text, it))
            }
            ColumnReader::ByteArrayColumnReader(it) => self.take(it, leaf, n_rows, bytes),
            ColumnReader::FixedLenByteArrayColumnReader(it) => {
                self.take(it, leaf, n_rows, |text, it| bytes(text, it))
            }
        }?;
        self.is_damaged = is_damaged;
        Ok(())
    }

    fn take<T: DataType>(
        &mut self,
        reader: &mut ColumnReaderImpl<T>,
        leaf: Leaf,
        n_rows: usize,
        mut write: impl FnMut(&mut String, &T::T),
    ) -> Result<(), ImportError> {
        let mut values = Vec::new();
        self.levels.clear();
        let levels = &mut self.levels;
        let (n_rows, ..) = asked(|| reader.read_records(n_rows, Some(levels), None, &mut values))?;
        let mut values = values.iter();
        for row in 0..n_rows {
            if (leaf.level == 0 || self.levels.get(row) == Some(&leaf.level))
                && let Some(value) = values.next()
            {
                write(&mut self.text, value);
            }
            self.ends.push(self.text.len());
        }
        Ok(())
    }
}

fn show(text: &mut String, value: impl std::fmt::Display) {
    write!(text, "{value}").expect("a text takes what is written");
}

fn date(text: &mut String, days: i64) {
    let day = i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_epoch_days);
    match day {
        Some(day) => show(text, day),
        None => show(text, days),
    }
}

fn moment(text: &mut String, time: i64, per_second: i64, is_utc: bool) {
    let us = in_us(time, per_second);
    let Some(moment) = us.and_then(DateTime::from_timestamp_micros) else {
        // No time of this calendar: the row will be told with the number that stands there.
        return show(text, time);
    };
    date(text, moment.timestamp().div_euclid(86_400));
    text.push('T');
    clock(text, us.unwrap_or(0).rem_euclid(86_400_000_000), 1_000_000);
    if is_utc {
        text.push('Z');
    }
}

/// A time since midnight.
fn clock(text: &mut String, time: i64, per_second: i64) {
    let us = in_us(time, per_second).unwrap_or(0);
    let (seconds, us) = (us.div_euclid(1_000_000), us.rem_euclid(1_000_000));
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    show(text, format_args!("{hour:02}:{minute:02}:{second:02}"));
    if us > 0 {
        show(text, format_args!(".{us:06}"));
    }
}

fn in_us(time: i64, per_second: i64) -> Option<i64> {
    if per_second > 1_000_000 {
        return Some(time.div_euclid(per_second / 1_000_000));
    }
    time.checked_mul(1_000_000 / per_second)
}

fn decimal(text: &mut String, value: i128, scale: usize) {
    let digits = format!("{:0width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    if value < 0 {
        text.push('-');
    }
    text.push_str(whole);
    if scale > 0 {
        text.push('.');
        text.push_str(fraction);
    }
}

/// A whole number of up to sixteen bytes, the highest first.
fn signed(bytes: &[u8]) -> i128 {
    let is_negative = bytes.first().is_some_and(|it| *it >= 0x80);
    let start = if is_negative { -1 } else { 0 };
    bytes
        .iter()
        .fold(start, |sum, it| (sum << 8) | i128::from(*it))
}

fn uuid(text: &mut String, bytes: &[u8]) {
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        show(text, format_args!("{byte:02x}"));
    }
}

/// A number of sixteen bits: sign, five bits of exponent, ten of fraction.
fn half(text: &mut String, bytes: &[u8]) {
    let bits = u16::from_le_bytes([bytes[0], bytes[1]]);
    let (exponent, fraction) = (
        i32::from(bits >> 10 & 0x1F),
        f32::from(bits & 0x3FF) / 1024.0,
    );
    let size = match exponent {
        0 => fraction * 2_f32.powi(-14),
        31 if fraction == 0.0 => f32::INFINITY,
        31 => f32::NAN,
        _ => (1.0 + fraction) * 2_f32.powi(exponent - 15),
    };
    show(text, if bits >> 15 == 1 { -size } else { size });
}
