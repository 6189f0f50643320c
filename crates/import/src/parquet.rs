//! Tables of columns as Parquet keeps them.

pub(crate) mod cells;
pub(crate) mod columns;
mod pages;
pub(crate) mod reading;

use std::panic::{AssertUnwindSafe, catch_unwind};

use parquet::errors::ParquetError;

use crate::error::ImportError;

/// What the reader of Parquet says to a call, where a broken file may also make it stumble: it is known
/// to do so on damaged files, and that must not end the program.
fn asked<T>(call: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, ImportError> {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(ParquetError::External(error))) => Err(match error.downcast::<ImportError>() {
            Ok(ours) => *ours,
            Err(other) => broken(&other.to_string()),
        }),
        Ok(Err(error)) => Err(broken(&error.to_string())),
        Err(_) => Err(broken("its parts contradict each other")),
    }
}

fn broken(what: &str) -> ImportError {
    ImportError::BrokenParquet {
        what: what.to_owned(),
        after_row: None,
    }
}
