//! Names as numbers: each distinct text is kept once.

use std::collections::HashMap;

/// Distinct texts in order of first appearance; a code is a place in that order.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    names: Vec<Box<str>>,
    codes: HashMap<Box<str>, u32>,
}

impl Dictionary {
    /// The code of a text, given out anew when it was not seen before.
    pub fn code(&mut self, name: &str) -> u32 {
        if let Some(&code) = self.codes.get(name) {
            return code;
        }
        let code = u32::try_from(self.names.len()).expect("fewer than four billion distinct texts");
        self.names.push(name.into());
        self.codes.insert(name.into(), code);
        code
    }

    /// The code of a text that was seen before.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<u32> {
        self.codes.get(name).copied()
    }

    /// The text behind a code.
    ///
    /// # Panics
    /// If the code was never given out.
    #[must_use]
    pub fn name(&self, code: u32) -> &str {
        &self.names[code as usize]
    }

    /// All texts, by code.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(AsRef::as_ref)
    }

    /// Number of distinct texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether nothing was seen yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

impl PartialEq for Dictionary {
    fn eq(&self, other: &Self) -> bool {
        self.names == other.names
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
