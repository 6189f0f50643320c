//! How far a reading is, and whether it is to go on.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::rc::Rc;

use crate::error::ImportError;

/// How far a reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes gone through, over all passes.
    pub n_bytes_read: u64,
    /// Bytes to go through, over all passes.
    pub n_bytes: u64,
}

/// Tells the caller how far the reading is, and hears whether to go on.
pub(crate) struct Meter<'a> {
    tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    /// Bytes taken from the file in this pass.
    pub(crate) taken: Rc<Cell<u64>>,
    n_bytes_before: u64,
    n_bytes: u64,
    told: Option<u64>,
}

impl<'a> Meter<'a> {
    /// Bytes between two words to the caller.
    const STEP: u64 = 64 << 10;

    pub(crate) fn new(tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        Self {
            tell,
            taken: Rc::default(),
            n_bytes_before: 0,
            n_bytes: 0,
            told: None,
        }
    }

    /// Announces that so many bytes more will be gone through.
    pub(crate) fn expect(&mut self, n_bytes: u64) {
        self.n_bytes += n_bytes;
    }

    /// Ends a pass over the first rows only, which counts for nothing.
    pub(crate) fn forget(&mut self) {
        self.taken.set(0);
    }

    /// Begins the next pass.
    pub(crate) fn again(&mut self) {
        self.n_bytes_before += self.taken.replace(0);
        self.told = None;
    }

    /// Tells how far the reading is, if it has moved on enough.
    pub(crate) fn tick(&mut self) -> Result<(), ImportError> {
        let taken = self.taken.get();
        if self.told.is_some_and(|it| taken < it + Self::STEP) {
            return Ok(());
        }
        self.told = Some(taken);
        let progress = Progress {
            n_bytes_read: self.n_bytes_before + taken,
            n_bytes: self.n_bytes,
        };
        match (self.tell)(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ImportError::Cancelled),
        }
    }
}
