//! Undo and redo, what differs between two moments, and bringing copies together.

use crate::ids::GestureId;

mod difference;
pub(crate) mod merging;
mod restored;

pub use difference::maps::map_differences;
pub use difference::{Difference, DifferenceKind, FieldDifference, differences};
pub(crate) use restored::homes;
pub use restored::{all_restored, restored};

/// What was done and can be taken back, and what was taken back and can be done again. What each entry did is written
/// in the journal, and only there: a history of years would fill the memory.
///
/// Taking back has two halves, so that the file can be written in between: look at
/// [`History::undoable`], write and apply what it did inverted, then [`History::step_back`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Entry>,
    undone: Vec<Entry>,
}

/// One line of the undo menu.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The number under which the journal knows it; of several in one gesture, the last.
    pub seq: u64,
    /// The others of the gesture, in order.
    before: Vec<u64>,
    /// What it is called: "rename step".
    pub label: String,
    /// Edits that carry the same gesture are one entry.
    pub gesture: Option<GestureId>,
}

impl Entry {
    /// What was done under one number of the journal.
    #[must_use]
    pub fn new(seq: u64, label: String, gesture: Option<GestureId>) -> Self {
        let before = Vec::new();
        Self {
            seq,
            before,
            label,
            gesture,
        }
    }

    /// The numbers under which the journal knows what it did, in order.
    pub fn seqs(&self) -> impl Iterator<Item = u64> {
        self.before.iter().copied().chain([self.seq])
    }
}

impl History {
    /// The entry that becomes one with what is done now: the latest, if both are of one gesture and nothing was taken
    /// back since.
    #[must_use]
    pub fn joined_by(&self, gesture: Option<GestureId>) -> Option<&Entry> {
        let joins = |top: &&Entry| gesture.is_some() && top.gesture == gesture;
        self.done
            .last()
            .filter(|it| self.undone.is_empty() && joins(it))
    }

    /// Remembers what was just done; nothing can be done again after that.
    ///
    /// What comes to nothing, together with what it joins, leaves no trace.
    pub fn push(&mut self, entry: Entry, leaves_trace: bool) {
        let joins = self.joined_by(entry.gesture).is_some();
        self.undone.clear();
        let entry = match self.done.pop_if(|_| joins) {
            Some(mut top) => {
                top.before.push(top.seq);
                top.seq = entry.seq;
                top
            }
            None => entry,
        };
        if leaves_trace {
            self.done.push(entry);
        }
    }

    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Entry> {
        self.done.last()
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<&Entry> {
        self.undone.last()
    }

    /// Notes that the latest entry has been taken back.
    pub fn step_back(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// Notes that the entry taken back last has been done again.
    pub fn step_forward(&mut self) {
        self.done.extend(self.undone.pop());
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, History};
    use crate::change::Change;
    use crate::command::{Command, RenameMap};
    use crate::ids::GestureId;
    use crate::project::Project;
    use crate::testing::{map, map_id};

    /// A map, its history, and a journal: the change under each number, from 1.
    struct Desk {
        project: Project,
        history: History,
        journal: Vec<Change>,
    }

    impl Desk {
        fn new() -> Self {
            Self {
                project: map("S: a"),
                history: History::default(),
                journal: Vec::new(),
            }
        }

        fn change_of(&self, entry: &Entry) -> Change {
            let changes = entry.seqs().map(|seq| &self.journal[seq as usize - 1]);
            changes.cloned().fold(Change::default(), Change::then)
        }

        /// Renames the map, noted under a gesture.
        fn rename(&mut self, title: &str, gesture: Option<&str>) {
            let (id, title) = (map_id(), title.to_owned());
            let command = Command::RenameMap(RenameMap { id, title });
            let change = self.project.plan(&command).unwrap();
            self.project.apply(&change);
            self.journal.push(change.clone());
            let gesture = gesture.map(GestureId::named);
            let joined = self.history.joined_by(gesture);
            let comes_to = joined.map_or_else(Change::default, |it| self.change_of(it));
            let leaves_trace = !comes_to.then(change).is_empty();
            let seq = self.journal.len() as u64;
            let entry = Entry::new(seq, command.label(), gesture);
            self.history.push(entry, leaves_trace);
        }

        fn undo(&mut self) -> String {
            if let Some(top) = self.history.undoable() {
                let change = self.change_of(top).inverted();
                self.project.apply(&change);
                self.history.step_back();
            }
            self.project.map(map_id()).unwrap().title.clone()
        }
    }

    #[test]
    fn one_gesture_is_one_entry() {
        let mut desk = Desk::new();
        desk.rename("x", None);
        for title in ["xy", "xyz"] {
            desk.rename(title, Some("typing"));
        }
        let top = desk.history.undoable().unwrap();
        assert_eq!(top.seqs().collect::<Vec<_>>(), [2, 3]);
        assert_eq!(desk.undo(), "x");
        assert_eq!(desk.undo(), "test");
        assert_eq!(desk.history.undoable(), None);
    }

    #[test]
    fn a_new_edit_ends_redo_and_starts_afresh_after_an_undo() {
        let mut desk = Desk::new();
        desk.rename("x", Some("typing"));
        desk.rename("y", None);
        assert_eq!(desk.undo(), "x");
        assert!(desk.history.redoable().is_some());
        desk.rename("z", Some("typing"));
        assert_eq!(desk.history.redoable(), None);
        assert_eq!(desk.undo(), "x");
    }

    #[test]
    fn what_comes_to_nothing_leaves_no_trace() {
        let mut desk = Desk::new();
        for title in ["x", "test"] {
            desk.rename(title, Some("typing"));
        }
        desk.rename("test", None);
        assert_eq!(desk.history, History::default());
    }
}
