//! Names as numbers: each distinct text is kept once.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;
use hashbrown::HashTable;

/// Distinct texts in order of first appearance; a code is a place in that order.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    /// All texts, one after the other.
    text: String,
    /// Where each text ends.
    ends: Vec<usize>,
    codes: HashTable<u32>,
    hashing: RandomState,
}

impl Dictionary {
    /// The code of a text, given out anew when it was not seen before.
    pub fn code(&mut self, name: &str) -> u32 {
        let hash = hash(&self.hashing, name.as_bytes());
        let (text, ends) = (self.text.as_bytes(), &self.ends);
        let is_same = |it: &u32| is_same(bytes_of(text, ends, *it), name.as_bytes());
        if let Some(&code) = self.codes.find(hash, is_same) {
            return code;
        }
        let code = u32::try_from(self.ends.len()).expect("fewer than four billion distinct texts");
        self.text.push_str(name);
        self.ends.push(self.text.len());
        let (text, ends) = (self.text.as_bytes(), &self.ends);
        let hash_again = |it: &u32| self::hash(&self.hashing, bytes_of(text, ends, *it));
        self.codes.insert_unique(hash, code, hash_again);
        code
    }

    /// The code of a text that was seen before.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<u32> {
        let (text, ends) = (self.text.as_bytes(), &self.ends);
        let is_same = |it: &u32| is_same(bytes_of(text, ends, *it), name.as_bytes());
        let hash = hash(&self.hashing, name.as_bytes());
        self.codes.find(hash, is_same).copied()
    }

    /// The text behind a code.
    ///
    /// # Panics
    /// If the code was never given out.
    #[must_use]
    pub fn name(&self, code: u32) -> &str {
        let (start, end) = place_of(&self.ends, code);
        &self.text[start..end]
    }

    /// All texts, by code.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |&end| {
            let name = &self.text[start..end];
            start = end;
            name
        })
    }

    /// Number of distinct texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nothing was seen yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

impl PartialEq for Dictionary {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.ends == other.ends
    }
}

impl<S: AsRef<str>> FromIterator<S> for Dictionary {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        let mut dictionary = Self::default();
        for name in names {
            dictionary.code(name.as_ref());
        }
        dictionary
    }
}

fn hash(hashing: &RandomState, name: &[u8]) -> u64 {
    let mut hasher = hashing.build_hasher();
    hasher.write(name);
    hasher.finish()
}

fn place_of(ends: &[usize], code: u32) -> (usize, usize) {
    let code = code as usize;
    let start = if code == 0 { 0 } else { ends[code - 1] };
    (start, ends[code])
}

fn bytes_of<'t>(text: &'t [u8], ends: &[usize], code: u32) -> &'t [u8] {
    let (start, end) = place_of(ends, code);
    &text[start..end]
}

/// Whether two texts are the same; names are short, so that a call to compare memory would cost more
/// than the comparison.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(a), Some(b)) = (ends_of::<8>(one), ends_of::<8>(other)) {
        return a == b && (one.len() <= 16 || one == other);
    }
    if let (Some(a), Some(b)) = (ends_of::<4>(one), ends_of::<4>(other)) {
        return a == b;
    }
    one.iter().zip(other).all(|(a, b)| a == b)
}

/// The first and the last so many bytes, which may overlap.
fn ends_of<const N: usize>(text: &[u8]) -> Option<([u8; N], [u8; N])> {
    Some((*text.first_chunk()?, *text.last_chunk()?))
}
