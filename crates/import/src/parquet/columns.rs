//! The columns of a Parquet file, and what their values mean.

use std::io::Read;

use language::Language;
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use parquet::file::reader::FileReader;
use parquet::file::serialized_reader::SerializedFileReader;
use parquet::schema::types::ColumnDescriptor;

use crate::error::ImportError;
use crate::limits;
use crate::parquet::pages::InPages;
use crate::parquet::{asked, broken};
use crate::source::ForeignFile;

/// An open Parquet file.
pub(crate) type Reader = SerializedFileReader<InPages>;

/// The columns that are read, and those that are not.
pub(crate) struct Columns {
    pub(crate) names: Vec<String>,
    pub(crate) leaves: Vec<Leaf>,
    /// Names of columns with a list in each row.
    pub(crate) lists: Vec<String>,
}

/// A column with one value a row.
#[derive(Clone, Copy)]
pub(crate) struct Leaf {
    /// Its place in the file.
    pub(crate) at: usize,
    pub(crate) meaning: Meaning,
    /// The level of a value that is there; nothing is written of levels where it is zero.
    pub(crate) level: i16,
}

/// What the values of a column mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// What they are.
    Plain,
    Unsigned,
    Decimal {
        scale: usize,
    },
    /// Days since 1970.
    Date,
    /// So many a second, since midnight.
    TimeOfDay {
        per_second: i64,
    },
    /// So many a second, since 1970.
    Timestamp {
        per_second: i64,
        is_utc: bool,
    },
    Uuid,
    /// A number of sixteen bits.
    Half,
}

/// Opens a file, within limits.
pub(crate) fn open(foreign: &ForeignFile) -> Result<Reader, ImportError> {
    let n_bytes = foreign.n_bytes()?;
    let mut end = [0; 8];
    if n_bytes < 12 {
        return Err(ImportError::CutOff {
            place: Language::import_in_parquet,
        });
    }
    foreign.bytes_from(n_bytes - 8).read_exact(&mut end)?;
    let [l1, l2, l3, l4, mark @ ..] = end;
    if mark != *b"PAR1" {
        return Err(ImportError::CutOff {
            place: Language::import_in_parquet,
        });
    }
    if u32::from_le_bytes([l1, l2, l3, l4]) > limits::PARQUET_FOOTER_BYTES {
        return Err(ImportError::ParquetLimit {
            what: Language::import_limit_footer,
        });
    }
    let file = InPages::new(foreign.clone(), n_bytes);
    let reader = asked(|| SerializedFileReader::new(file))?;
    for group in reader.metadata().row_groups() {
        if group.num_rows() > limits::PARQUET_GROUP_ROWS {
            return Err(ImportError::ParquetLimit {
                what: Language::import_limit_group_rows,
            });
        }
        if group.num_rows() < 0 || group.total_byte_size() < 0 {
            return Err(broken("a group of rows has less than nothing in it"));
        }
        if group.total_byte_size().unsigned_abs() > limits::PARQUET_GROUP_BYTES {
            return Err(ImportError::ParquetLimit {
                what: Language::import_limit_group_bytes,
            });
        }
    }
    Ok(reader)
}

/// The columns of an open file.
pub(crate) fn columns(reader: &Reader) -> Result<Columns, ImportError> {
    let schema = reader.metadata().file_metadata().schema_descr();
    let mut columns = Columns {
        names: Vec::new(),
        leaves: Vec::new(),
        lists: Vec::new(),
    };
    for (at, column) in schema.columns().iter().enumerate() {
        let name = column.path().string();
        if column.max_rep_level() > 0 {
            columns.lists.push(name);
            continue;
        }
        if columns.names.len() == limits::N_COLUMNS {
            return Err(ImportError::TooManyColumns);
        }
        columns.names.push(name);
        columns.leaves.push(Leaf {
            at,
            meaning: meaning(column),
            level: column.max_def_level(),
        });
    }
    Ok(columns)
}

fn meaning(column: &ColumnDescriptor) -> Meaning {
    if let Some(LogicalType::Timestamp(it)) = column.logical_type_ref() {
        return Meaning::Timestamp {
            per_second: per_second(it.unit),
            is_utc: it.is_adjusted_to_u_t_c,
        };
    }
    if let Some(LogicalType::Time(it)) = column.logical_type_ref() {
        return Meaning::TimeOfDay {
            per_second: per_second(it.unit),
        };
    }
    match column.logical_type_ref() {
        Some(LogicalType::Uuid) => return Meaning::Uuid,
        Some(LogicalType::Float16) => return Meaning::Half,
        Some(_) | None => {}
    }
    if column.physical_type() == Type::INT96 {
        // What this old form of a timestamp counts is always kept in UTC.
        return Meaning::Timestamp {
            per_second: 1_000_000,
            is_utc: true,
        };
    }
    let timestamp = |per_second| Meaning::Timestamp {
        per_second,
        is_utc: true,
    };
    match column.converted_type() {
        ConvertedType::TIMESTAMP_MILLIS => timestamp(1_000),
        ConvertedType::TIMESTAMP_MICROS => timestamp(1_000_000),
        ConvertedType::TIME_MILLIS => Meaning::TimeOfDay { per_second: 1_000 },
        ConvertedType::TIME_MICROS => Meaning::TimeOfDay {
            per_second: 1_000_000,
        },
        ConvertedType::DATE => Meaning::Date,
        ConvertedType::DECIMAL => Meaning::Decimal {
            scale: usize::try_from(column.type_scale()).unwrap_or(0).min(38),
        },
        ConvertedType::UINT_8
        | ConvertedType::UINT_16
        | ConvertedType::UINT_32
        | ConvertedType::UINT_64 => Meaning::Unsigned,
        ConvertedType::NONE
        | ConvertedType::UTF8
        | ConvertedType::MAP
        | ConvertedType::MAP_KEY_VALUE
        | ConvertedType::LIST
        | ConvertedType::ENUM
        | ConvertedType::INT_8
        | ConvertedType::INT_16
        | ConvertedType::INT_32
        | ConvertedType::INT_64
        | ConvertedType::JSON
        | ConvertedType::BSON
        | ConvertedType::INTERVAL => Meaning::Plain,
    }
}

fn per_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::MILLIS => 1_000,
        TimeUnit::MICROS => 1_000_000,
        TimeUnit::NANOS => 1_000_000_000,
    }
}
