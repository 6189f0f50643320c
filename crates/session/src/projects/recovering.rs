//! Earlier states of files: listing them, looking at one, and opening it as a file of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use document::{DamagedCopy, KeptState};
use journey::{Difference, DifferenceKind, Entity, differences};

use crate::app::{Answered, App};
use crate::files::{folder_of, name_of};
use crate::jobs::aside::{Asker, Reader};
use crate::library::miniature::miniature;
use crate::library::{Taken, write_whole};
use crate::open::first_map;
use crate::projects::no_map;
use crate::projects::opening::Unshown;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::{KeptFile, KeptFileState, StateInShort};
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

impl App {
    pub(super) fn kept_files(&self) -> Reply {
        let state = |it: KeptState| KeptFileState {
            state: self.files.register(it.path),
            at_ms: it.at_ms,
        };
        let put_aside = |it: DamagedCopy| KeptFileState {
            state: self.files.register(it.path),
            at_ms: it.at_ms,
        };
        let mut by_file: BTreeMap<PathBuf, (Vec<KeptFileState>, Vec<KeptFileState>)> =
            BTreeMap::new();
        for (target, states) in self.working.kept() {
            let of_file = by_file.entry(target).or_default();
            of_file.0.extend(states.into_iter().rev().map(state));
        }
        for (target, damaged) in self.working.damaged() {
            let of_file = by_file.entry(target).or_default();
            of_file.1.extend(damaged.into_iter().rev().map(put_aside));
        }
        let files = by_file.into_iter();
        let files =
            files.filter(|(_, (states, damaged))| !(states.is_empty() && damaged.is_empty()));
        let files = files.map(|(target, (states, damaged))| KeptFile {
            name: name_of(&target),
            location: folder_of(&target),
            is_there: target.exists(),
            states,
            damaged,
        });
        let mut files: Vec<KeptFile> = files.collect();
        files.sort_by_key(|it| it.name.to_lowercase());
        Reply::KeptFiles { files }
    }

    /// Says what an earlier state holds, in short and in small.
    pub(super) fn look_at_state(
        &mut self,
        state: &FileHandle,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let path = self.files.require(state)?;
        let latest = self.latest_beside(&path);
        self.look(state, answer, move |it| it.state(&path, latest.as_deref()))
    }

    /// Opens a copy of an earlier state that lies with the other projects.
    pub(super) fn recover(
        &mut self,
        state: &FileHandle,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let path = self.files.require(state)?;
        let kept = self.working.kept().into_iter();
        let name = kept
            .filter(|(_, states)| states.iter().any(|it| it.path == path))
            .map(|(target, _)| name_of(&target))
            .next()
            .unwrap_or_default();
        let stem = Path::new(&name).file_stem().unwrap_or_default();
        let named = self.language.saved_earlier_state(&stem.to_string_lossy());
        let copy = self.library.place_for(&named)?;
        let (asker, working) = (Asker::of(answer, &path), self.working.clone());
        let next = copy.clone();
        let work = move |reader: &Reader| -> Result<Unshown, Trouble> {
            // What cannot be read is not put where it looks as if it could.
            document::look_at_project(&path, &reader.worker)?;
            write_whole(&copy, &std::fs::read(&path)?, Taken::Replaced)?;
            Ok(Unshown::read_made(&working, reader, &copy)?)
        };
        let job = self.aside(asker, work, |app, read| {
            app.show_read(read??, app.is_safe)?;
            Ok(Reply::Recover { open: app.whole()? })
        });
        Ok(self.opens_next(next, job))
    }

    /// Removes what was put aside because it was damaged.
    pub(super) fn forget_damaged(&mut self, damaged: &FileHandle) -> Result<Reply, Trouble> {
        let path = self.files.require(damaged)?;
        self.working.forget_damaged(&path)?;
        if let Some(open) = self
            .open
            .as_mut()
            .filter(|it| it.aside.as_ref() == Some(damaged))
        {
            open.aside = None;
            let open = Box::new(open.whole());
            self.say(&Notice::ProjectOpened { open });
        }
        Ok(Reply::ForgetDamaged)
    }

    /// What was put aside last of a file because it was damaged.
    pub(super) fn damaged_of(&self, file: &Path) -> Option<FileHandle> {
        let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
        let mut all = self.working.damaged().into_iter();
        let latest = all.find(|it| it.0 == file)?.1.pop()?;
        Some(self.files.register(latest.path))
    }

    /// The file that something was put aside of because it was damaged.
    pub(super) fn target_of_damaged(&self, path: &Path) -> Option<PathBuf> {
        let mut all = self.working.damaged().into_iter();
        let of = all.find(|(_, damaged)| damaged.iter().any(|it| it.path == path));
        Some(of?.0)
    }

    /// The latest state of the same file.
    fn latest_beside(&self, state: &Path) -> Option<std::path::PathBuf> {
        let kept = self.working.kept().into_iter();
        let mut of_file = kept.filter(|(_, states)| states.iter().any(|it| it.path == state));
        Some(of_file.next()?.1.pop()?.path)
    }
}

impl Reader {
    /// What an earlier state holds, and what is different in the latest one.
    fn state(&self, path: &Path, latest: Option<&Path>) -> Result<Reply, Trouble> {
        let project = document::look_at_project(path, &self.worker)?;
        let map = first_map(&project).ok_or_else(|| no_map(path))?;
        let entities = project.entities();
        let n = |is: fn(&Entity) -> bool| entities.iter().filter(|it| is(it)).count();
        let since = match latest {
            Some(latest) if latest != path => {
                differences(&project, &document::look_at_project(latest, &self.worker)?)
            }
            Some(_) | None => Vec::new(),
        };
        let n_of = |is: &dyn Fn(&Difference) -> bool| since.iter().filter(|it| is(it)).count();
        Ok(Reply::LookAtState {
            state: Box::new(StateInShort {
                maps: project
                    .maps_in_order()
                    .iter()
                    .map(|it| it.title.clone())
                    .collect(),
                picture: miniature(&project, map, self.language),
                n_steps: n(|it| matches!(it, Entity::Step(_))),
                n_cards: n(|it| matches!(it, Entity::Card(_))),
                n_added: n_of(&|it| it.kind == DifferenceKind::Added),
                n_removed: n_of(&|it| it.kind == DifferenceKind::Removed),
                n_changed: n_of(&|it| {
                    matches!(it.kind, DifferenceKind::Changed | DifferenceKind::Moved)
                }),
            }),
        })
    }
}
