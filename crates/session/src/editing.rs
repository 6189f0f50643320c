//! One edit from intention to notice; undo and redo walk the same path.

use document::{Kind, Written};
use journey::{Change, Command, Entry, GestureId};
use scene::View;

use crate::app::App;
use crate::clock::now_ms;
use crate::open::Open;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::ProjectChange;
use crate::wire::reply::Reply;

mod branding;
pub(crate) mod looking_back;
pub(crate) mod outlining;
mod revising;
mod trial;

/// Who edits, in the journal; a file has one author at a time.
pub(crate) const ACTOR: &str = "local";

impl App {
    /// Plans, writes and applies a command; when this returns it is in the file.
    pub(crate) fn edit(
        &mut self,
        command: &Command,
        gesture: Option<GestureId>,
    ) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        let change = open.project.plan(command)?;
        if change.is_empty() {
            return Ok(Reply::Edit {
                revision: open.revision,
            });
        }
        let revision = self.carry_out(change, &command.label(), gesture)?;
        Ok(Reply::Edit { revision })
    }

    /// Does the same with several commands as one edit: all of them, or none.
    pub(crate) fn edit_together(
        &mut self,
        commands: &[Command],
        gesture: Option<GestureId>,
    ) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        let change = open.project.plan_together(commands)?;
        let revision = if change.is_empty() {
            open.revision
        } else {
            self.carry_out(change, &label_of(commands), gesture)?
        };
        Ok(Reply::EditTogether { revision })
    }

    /// Writes and applies a planned change; when this returns it is in the file. Whoever looks back sees it
    /// once they are back at now.
    pub(crate) fn carry_out(
        &mut self,
        change: Change,
        label: &str,
        gesture: Option<GestureId>,
    ) -> Result<u64, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let document = &open.copy.document;
        let leaves_trace = document.leaves_trace(&open.history, gesture, &change)?;
        let seq = write(open, &change, label, gesture, Kind::Do)?;
        let entry = Entry::new(seq, label.into(), gesture);
        open.history.push(entry, leaves_trace);
        Ok(self.announce(change, false))
    }

    /// Takes the latest edit back.
    pub(crate) fn undo(&mut self) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        let Some(entry) = open.history.undoable() else {
            return Ok(Reply::Undo { label: None });
        };
        let (label, seq) = (entry.label.clone(), entry.seq);
        let change = open.copy.document.change_of(entry)?.inverted();
        write(open, &change, &label, None, Kind::Undo { of: seq })?;
        open.history.step_back();
        self.announce(change, true);
        let label = Some(self.language.edit(&label));
        Ok(Reply::Undo { label })
    }

    /// Does again what was taken back.
    pub(crate) fn redo(&mut self) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        let Some(entry) = open.history.redoable() else {
            return Ok(Reply::Redo { label: None });
        };
        let (label, seq) = (entry.label.clone(), entry.seq);
        let change = open.copy.document.change_of(entry)?;
        write(open, &change, &label, None, Kind::Redo { of: seq })?;
        open.history.step_forward();
        self.announce(change, true);
        let label = Some(self.language.edit(&label));
        Ok(Reply::Redo { label })
    }

    /// Looks at the map differently; nothing is written.
    pub(crate) fn set_view(&mut self, view: View) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.view = View {
            detail: view.detail.clamp(0.0, 1.0),
            ..view
        };
        open.picture.is_stale = true;
        Ok(Reply::SetView)
    }

    /// Applies a written change in memory and tells every front. What is taken back, or done again, shows: also
    /// where that is another map.
    pub(crate) fn announce(&mut self, change: Change, follows: bool) -> u64 {
        let open = self.open.as_mut().expect("a change was just written to it");
        let (mut touched, heirs) = (open.touched(&change), open.heirs());
        open.apply(&change);
        touched.extend(open.touched(&change));
        let revision = open.revision;
        let map = open.map_after(&touched, &heirs, follows);
        if map != open.map {
            self.turn_to(map);
            return revision;
        }
        if open.past.is_some() {
            // Fronts that look back get the project whole once they are back at now.
            return revision;
        }
        let change = ProjectChange {
            revision,
            change,
            undo: open.undo_label(),
            redo: open.redo_label(),
        };
        self.say(&Notice::ProjectChanged {
            change: Box::new(change),
        });
        revision
    }
}

/// What the undo menu calls several commands: as the first, and how many where all are alike.
fn label_of(commands: &[Command]) -> String {
    let first = commands.first().map_or_else(String::new, Command::label);
    let n_alike = commands.iter().filter(|it| it.label() == first).count();
    if n_alike > 1 && n_alike == commands.len() {
        format!("{first} × {n_alike}")
    } else {
        first
    }
}

/// Writes a change to the file: one transaction, all or nothing.
fn write(
    open: &mut Open,
    change: &Change,
    label: &str,
    gesture: Option<GestureId>,
    kind: Kind,
) -> Result<u64, Trouble> {
    open.check_editable()?;
    Ok(open.copy.document.write(&Written {
        change,
        label,
        gesture,
        kind,
        at_ms: now_ms(),
        actor: ACTOR,
    })?)
}
