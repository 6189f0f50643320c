//! Earlier states of files: listing them, looking at one, and opening it as a file of its own.

use std::path::Path;

use document::KeptState;
use journey::{Difference, DifferenceKind, Entity, differences};

use crate::app::App;
use crate::files::{folder_of, name_of};
use crate::library::miniature::miniature;
use crate::library::{Taken, write_whole};
use crate::open::first_map;
use crate::projects::no_map;
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
        let kept = self.working.kept().into_iter();
        let files = kept.filter(|it| !it.1.is_empty());
        let files = files.map(|(target, states)| KeptFile {
            name: name_of(&target),
            location: folder_of(&target),
            is_there: target.exists(),
            states: states.into_iter().rev().map(state).collect(),
        });
        let mut files: Vec<KeptFile> = files.collect();
        files.sort_by_key(|it| it.name.to_lowercase());
        Reply::KeptFiles { files }
    }

    pub(super) fn look_at_state(&self, state: &FileHandle) -> Result<Reply, Trouble> {
        let path = self.files.require(state)?;
        let project = document::read_project(&path, &self.worker)?;
        let map = first_map(&project).ok_or_else(|| no_map(&path))?;
        let entities = project.entities();
        let n = |is: fn(&Entity) -> bool| entities.iter().filter(|it| is(it)).count();
        let since = match self.latest_beside(&path) {
            Some(latest) if latest != path => {
                differences(&project, &document::read_project(&latest, &self.worker)?)
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

    /// Opens a copy of an earlier state that lies with the other projects.
    pub(super) fn recover(&mut self, state: &FileHandle) -> Result<Reply, Trouble> {
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
        // What cannot be read is not put where it looks as if it could.
        document::read_project(&path, &self.worker)?;
        write_whole(&copy, &std::fs::read(&path)?, Taken::Replaced)?;
        self.open_path(&copy)?;
        Ok(Reply::Recover {
            open: self.whole()?,
        })
    }

    /// The latest state of the same file.
    fn latest_beside(&self, state: &Path) -> Option<std::path::PathBuf> {
        let kept = self.working.kept().into_iter();
        let mut of_file = kept.filter(|(_, states)| states.iter().any(|it| it.path == state));
        Some(of_file.next()?.1.pop()?.path)
    }
}
