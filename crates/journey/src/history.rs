//! Undo and redo, what differs between two moments, and bringing copies together.

use crate::change::Change;
use crate::ids::GestureId;

mod difference;
pub(crate) mod merging;
mod restored;

pub use difference::maps::map_differences;
pub use difference::{Difference, DifferenceKind, FieldDifference, differences};
pub(crate) use restored::homes;
pub use restored::{all_restored, restored};

/// What was done and can be taken back, and what was taken back and can be done again.
///
/// Taking back has two halves, so that the file can be written in between: look at
/// [`History::undoable`], write and apply its change inverted, then [`History::step_back`].
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
    /// What it is called: "rename step".
    pub label: String,
    /// Edits that carry the same gesture are one entry.
    pub gesture: Option<GestureId>,
    /// What it did.
    pub change: Change,
}

impl History {
    /// Remembers what was just done; nothing can be done again after that.
    ///
    /// It joins the latest entry if both are of one gesture and nothing was taken back since.
    /// An entry that changes nothing leaves no trace.
    pub fn push(&mut self, entry: Entry) {
        let nothing_undone = self.undone.is_empty();
        self.undone.clear();
        let joins = |top: &Entry| entry.gesture.is_some() && top.gesture == entry.gesture;
        let entry = match self.done.pop_if(|top| nothing_undone && joins(top)) {
            Some(top) => Entry {
                seq: entry.seq,
                change: top.change.then(entry.change),
                ..top
            },
            None => entry,
        };
        if !entry.change.is_empty() {
            self.done.push(entry);
        }
    }

    /// What undo would take back: apply its change inverted.
    #[must_use]
    pub fn undoable(&self) -> Option<&Entry> {
        self.done.last()
    }

    /// What redo would do again: apply its change as it is.
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
    use crate::command::{Command, RenameMap};
    use crate::ids::GestureId;
    use crate::project::Project;
    use crate::testing::{map, map_id};

    /// Renames the map, noted under a gesture.
    fn rename(project: &mut Project, history: &mut History, title: &str, gesture: Option<&str>) {
        let (id, title) = (map_id(), title.to_owned());
        let command = Command::RenameMap(RenameMap { id, title });
        let change = project.plan(&command).unwrap();
        project.apply(&change);
        history.push(Entry {
            seq: history.undoable().map_or(1, |it| it.seq + 1),
            label: command.label(),
            gesture: gesture.map(GestureId::named),
            change,
        });
    }

    fn undo(project: &mut Project, history: &mut History) -> String {
        if let Some(top) = history.undoable().cloned() {
            project.apply(&top.change.inverted());
            history.step_back();
        }
        project.map(map_id()).unwrap().title.clone()
    }

    #[test]
    fn one_gesture_is_one_entry() {
        let (mut project, mut history) = (map("S: a"), History::default());
        rename(&mut project, &mut history, "x", None);
        for title in ["xy", "xyz"] {
            rename(&mut project, &mut history, title, Some("typing"));
        }
        assert_eq!(history.undoable().unwrap().seq, 3);
        assert_eq!(undo(&mut project, &mut history), "x");
        assert_eq!(undo(&mut project, &mut history), "test");
        assert_eq!(history.undoable(), None);
    }

    #[test]
    fn a_new_edit_ends_redo_and_starts_afresh_after_an_undo() {
        let (mut project, mut history) = (map("S: a"), History::default());
        rename(&mut project, &mut history, "x", Some("typing"));
        rename(&mut project, &mut history, "y", None);
        assert_eq!(undo(&mut project, &mut history), "x");
        assert!(history.redoable().is_some());
        rename(&mut project, &mut history, "z", Some("typing"));
        assert_eq!(history.redoable(), None);
        assert_eq!(undo(&mut project, &mut history), "x");
    }

    #[test]
    fn what_comes_to_nothing_leaves_no_trace() {
        let (mut project, mut history) = (map("S: a"), History::default());
        for title in ["x", "test"] {
            rename(&mut project, &mut history, title, Some("typing"));
        }
        rename(&mut project, &mut history, "test", None);
        assert_eq!(history, History::default());
    }
}
