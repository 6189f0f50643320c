//! Marks that put times between events of a path into groups.

/// Puts the time between two events of a path into a group; of an event with itself, the time that it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Place of the earlier event in the path.
    pub before: u32,
    /// Place of the later event in the path.
    pub after: u32,
    /// The group.
    pub group: u32,
}

/// How many times between marked events lie in a range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GapCount {
    /// Such times.
    pub n_times: u64,
    /// Cases with at least one.
    pub n_cases: u64,
}

/// The marks of every path, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    marks: Vec<Mark>,
    offsets: Vec<usize>,
    n_groups: usize,
}

impl Marks {
    /// No path marked yet, for times in so many groups.
    #[must_use]
    pub fn in_groups(n_groups: usize) -> Self {
        Self {
            marks: Vec::new(),
            offsets: vec![0],
            n_groups,
        }
    }

    /// Marks the next path.
    pub fn push(&mut self, marks: impl IntoIterator<Item = Mark>) {
        self.marks.extend(marks);
        self.offsets.push(self.marks.len());
    }

    /// The marks of a path; nothing for one behind the last that was marked.
    #[must_use]
    pub fn of(&self, path: u32) -> &[Mark] {
        let path = path as usize;
        match self.offsets.get(path + 1) {
            Some(&end) => &self.marks[self.offsets[path]..end],
            None => &[],
        }
    }

    /// Number of groups.
    #[must_use]
    pub fn n_groups(&self) -> usize {
        self.n_groups
    }
}
