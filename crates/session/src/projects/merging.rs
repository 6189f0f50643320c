//! Bringing in another copy of the open project.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use document::{AnotherCopy, Kind, LocalDisk, Written};
use journey::{Change, Contested, CopyOf, Deeds, DifferenceKind, Entry, GestureId, Merged};
use journey::{differences, merged};
use language::Language;

use crate::app::{Answered, App};
use crate::clock::now_ms;
use crate::editing::ACTOR;
use crate::files::{name_of, new_id};
use crate::jobs::aside::{Asker, Reader};
use crate::wire::merging::MergePreview;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

/// Of a hundred things, how many may go before one asks whether somebody meant it.
const MUCH_PERCENT: usize = 30;

/// How far a clock may be ahead before one has to know it.
const A_DAY_MS: i64 = 24 * HOUR_MS;
const HOUR_MS: i64 = 3_600_000;

/// Another copy beside the open one.
struct Copies {
    other: AnotherCopy,
    mine: CopyOf,
}

impl App {
    /// Says what bringing in a copy would make different; nothing is written.
    pub(super) fn look_at_copy(
        &mut self,
        copy: Option<&FileHandle>,
        other: Vec<Contested>,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        self.beside_another(copy, answer, move |_, copies| Ok(copies.preview(&other)))
    }

    /// Brings in a copy as it was looked at: what was done there first, then what was decided otherwise.
    pub(super) fn bring_in(
        &mut self,
        copy: Option<&FileHandle>,
        (state, other): (String, Vec<Contested>),
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        self.beside_another(copy, answer, move |app, copies| {
            if copies.other.fingerprint != state {
                let changed = Trouble::refusal(|it| it.problem_copy_changed_again());
                return Err(changed.hint(Language::problem_copy_changed_again_hint));
            }
            app.take_over(&copies, &other)
        })
    }

    /// Reads another copy and goes on with both, where the project is still open that it was asked for.
    fn beside_another(
        &mut self,
        copy: Option<&FileHandle>,
        answer: &Sender<Reply>,
        then: impl FnOnce(&mut Self, Copies) -> Result<Reply, Trouble> + Send + 'static,
    ) -> Result<Answered, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let path = match copy {
            Some(file) => self.files.require(file)?,
            None => open.copy.target().to_owned(),
        };
        let (asker, target) = (Asker::of(answer, &path), open.copy.target().to_owned());
        let work = move |reader: &Reader| AnotherCopy::read(&path, &reader.worker);
        self.aside(asker, work, move |app, other| {
            let other = other??;
            let open = app.open.as_ref().filter(|it| it.copy.target() == target);
            let open = open.ok_or_else(Trouble::stopped)?;
            let mine = open.copy.beside(&other)?;
            then(app, Copies { other, mine })
        });
        Ok(Answered::Aside)
    }

    fn take_over(&mut self, copies: &Copies, other: &[Contested]) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.check_now()?;
        let gesture = GestureId(new_id());
        let later = copies.merged(&[]).project;
        let brought = Change::between(&copies.mine.project, &later);
        let chosen = copies.merged(other);
        let decided = Change::between(&later, &chosen.project).then(chosen.row);
        let elsewhere = copies.elsewhere();
        if !elsewhere.is_empty() {
            self.write_brought(brought, gesture, &elsewhere)?;
        }
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.copy
            .document
            .remember_releases(&copies.other.releases)?;
        if !decided.is_empty() {
            self.carry_out(decided, &Language::En.edits_bring_copy_in(), Some(gesture))?;
        }
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        if open.copy.target() == copies.other.path {
            open.copy.brought_in(&copies.other, now_ms(), &LocalDisk)?;
            open.publisher.decided();
        }
        open.publish_now();
        Ok(Reply::BringIn {
            revision: open.revision,
            saved: open.saved(),
        })
    }

    /// What is different in another file, which may be of any project.
    pub(super) fn compare_file(
        &mut self,
        file: &FileHandle,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let (mine, path) = (Arc::clone(&open.project), self.files.require(file)?);
        self.look(file, answer, move |reader| {
            let other = document::look_at_project(&path, &reader.worker)?;
            Ok(Reply::CompareFile {
                differences: differences(&mine, &other),
            })
        })
    }

    fn write_brought(
        &mut self,
        change: Change,
        gesture: GestureId,
        elsewhere: &Deeds,
    ) -> Result<(), Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let label = Language::En.edits_bring_copy_in();
        let written = Written {
            change: &change,
            label: &label,
            gesture: Some(gesture),
            kind: Kind::Do,
            at_ms: now_ms(),
            actor: ACTOR,
        };
        let document = &mut open.copy.document;
        let leaves_trace = document.leaves_trace(&open.history, Some(gesture), &change)?;
        let seq = document.write_with(&written, elsewhere)?;
        let entry = Entry::new(seq, label.clone(), Some(gesture));
        open.history.push(entry, leaves_trace);
        self.announce(change, false);
        Ok(())
    }
}

impl Copies {
    /// What bringing in the other would make different.
    fn preview(&self, other: &[Contested]) -> Reply {
        let found = self.merged(other);
        let n_removed = found
            .differences
            .iter()
            .filter(|it| it.kind == DifferenceKind::Removed)
            .count();
        let n_mine = self.mine.project.entities().len();
        let latest = self.other.of.deeds.values().map(|it| it.at).max();
        let ahead = latest.map_or(0, |it| it.saturating_sub(now_ms()));
        let hours = (ahead > A_DAY_MS).then(|| u32::try_from(ahead / HOUR_MS).unwrap_or(u32::MAX));
        Reply::LookAtCopy {
            preview: Box::new(MergePreview {
                name: name_of(&self.other.path),
                state: self.other.fingerprint.clone(),
                removes_much: n_removed * 100 > n_mine * MUCH_PERCENT,
                hours_ahead: hours,
                differences: found.differences,
                clashes: found.clashes,
                left_out: found.left_out,
            }),
        }
    }

    fn merged(&self, other: &[Contested]) -> Merged {
        let other: BTreeSet<Contested> = other.iter().cloned().collect();
        merged(&self.mine, &self.other.of, &other)
    }

    /// What was done to the other copy alone.
    fn elsewhere(&self) -> Deeds {
        let mut deeds = self.other.of.deeds.clone();
        deeds.retain(|id, _| !self.mine.deeds.contains_key(id));
        deeds
    }
}
