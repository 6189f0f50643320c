//! The distinct paths of a reading, by number.

use std::cmp::Ordering;
use std::ops::Range;

/// The distinct paths of a reading in lexicographic order of their codes; a path's number is its place.
///
/// Cases whose every event is ignored have the empty path; cases whose every event is left out are no
/// cases at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    codes: Vec<u32>,
    /// Codes of path p are `offsets[p]..offsets[p + 1]`.
    offsets: Vec<usize>,
}

impl Paths {
    /// Paths that come in lexicographic order, each once.
    ///
    /// # Panics
    /// If they do not.
    #[must_use]
    pub fn of<'a>(ascending: impl IntoIterator<Item = &'a [u32]>) -> Self {
        let mut paths = Self {
            codes: Vec::new(),
            offsets: vec![0],
        };
        for path in ascending {
            let n = paths.len();
            assert!(n == 0 || paths.codes_of(n as u32 - 1) < path, "ascending");
            paths.codes.extend_from_slice(path);
            paths.offsets.push(paths.codes.len());
        }
        paths
    }

    /// What happened on a path, in order.
    #[must_use]
    pub fn codes_of(&self, path: u32) -> &[u32] {
        let path = path as usize;
        &self.codes[self.offsets[path]..self.offsets[path + 1]]
    }

    /// The number of a path; none where nobody took it.
    #[must_use]
    pub fn find(&self, codes: &[u32]) -> Option<u32> {
        let (mut low, mut high) = (0, self.len() as u32);
        while low < high {
            let middle = low.midpoint(high);
            match self.codes_of(middle).cmp(codes) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Every number.
    pub fn numbers(&self) -> Range<u32> {
        0..self.len() as u32
    }

    /// Number of paths.
    #[must_use]
    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Events of all paths together.
    #[must_use]
    pub fn n_codes(&self) -> usize {
        self.codes.len()
    }
}
