//! Starting, opening and closing projects.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::{Found, Kind, LocalDisk, Opened, Written};
use journey::command::{AttachLog, RenameMap};
use journey::{CaseCondition, Command, History, LogId, MapId};
use language::Language;
use worker::Stop;

use crate::app::App;
use crate::clock::now_ms;
use crate::editing::ACTOR;
use crate::files::{folder_of, name_of, new_id};
use crate::importing::{Reading, read_into_store};
use crate::library::first_content::FirstContent;
use crate::library::templates::Sample;
use crate::open::{Figures, Open, Picture, bare, first_map, first_view};
use crate::projects::publishing::Publisher;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::RecentFile;
use crate::wire::reply::Reply;
use crate::wire::request::{BesideEachOther, FileHandle};

mod incoming;
pub(crate) mod maps;
mod merging;
pub(crate) mod opening;
pub(crate) mod publishing;
mod recovering;
mod rescuing;

impl App {
    /// Everything a front that has just opened needs.
    pub(crate) fn hello(&mut self) -> Reply {
        let _ = self.redraw();
        self.catch_up();
        if !std::mem::replace(&mut self.has_greeted, true) {
            self.clear_working_copies();
        }
        let unpublished = self.working.unpublished();
        let mut recent = self.library.settings.recent();
        // What is not there now, but has edits here, can be opened.
        recent.retain(|it| it.exists() || unpublished.contains(it));
        let known = |path: PathBuf| RecentFile {
            name: name_of(&path),
            location: folder_of(&path),
            file: self.files.register(path),
        };
        Reply::Hello {
            templates: self.templates(),
            recent: recent.into_iter().map(known).collect(),
            open: self.open.as_ref().map(|it| Box::new(it.whole())),
            told: self.to_tell.pop().map(|it| it.said(self.language)),
        }
    }

    /// Clears away what was kept long enough, beside all else: it looks at every file there was.
    fn clear_working_copies(&self) {
        let working = self.working.clone();
        std::thread::spawn(move || working.clear(now_ms()));
    }

    /// Starts a project from a template, with its made-up log where it has one.
    pub(crate) fn new_project(
        &mut self,
        template: &str,
        title: &str,
        file: Option<&FileHandle>,
    ) -> Result<Reply, Trouble> {
        let (first, sample) = self.template_content(template)?;
        self.begin(first, title, file, sample)?;
        Ok(Reply::NewProject {
            open: self.whole()?,
        })
    }

    /// Opens a file on this thread, where it does not show already.
    pub(crate) fn open_path(&mut self, path: &Path) -> Result<(), Trouble> {
        let same = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if self.is_open(&same) {
            return Ok(());
        }
        let opened = self.working.open(path, now_ms())?;
        self.show(opened, self.is_safe)
    }

    /// Whether a file is the open one.
    pub(super) fn is_open(&self, path: &Path) -> bool {
        let open = self.open.as_ref();
        open.is_some_and(|it| it.copy.target() == path)
    }

    /// Closes the open project, once everything is in its file.
    pub(crate) fn close_project(&mut self) -> Reply {
        if self.let_go() {
            self.say(&Notice::ProjectClosed);
        }
        Reply::CloseProject
    }

    /// Lets go of the open project, once its file has everything, and of what is computed about it; whether there
    /// was one.
    pub(crate) fn let_go(&mut self) -> bool {
        let open = self.open.take();
        open.map(Open::close).is_some()
    }

    /// Reads the open project anew from its working copy.
    pub(crate) fn read_again(&mut self) {
        let Some(path) = self.open.take().map(|it| it.copy.target().to_owned()) else {
            return;
        };
        if self.open_path(&path).is_err() {
            self.say(&Notice::ProjectClosed);
        }
    }

    /// Makes a file with a first content and opens it; an existing file is never written over.
    pub(crate) fn begin(
        &mut self,
        mut first: FirstContent,
        title: &str,
        file: Option<&FileHandle>,
        sample: Option<Sample>,
    ) -> Result<(), Trouble> {
        let path = match file {
            Some(file) => self.files.require(file)?,
            None => self.library.place_for(title)?,
        };
        let map = first.map()?;
        if !title.trim().is_empty() {
            first.add(&Command::RenameMap(RenameMap {
                id: map,
                title: title.trim().into(),
            }))?;
        }
        if let Some(sample) = sample {
            let log = self.import_sample(map, sample)?;
            first.add(&log)?;
        }
        let mut copy = self.working.create(&path, now_ms())?;
        let label = Language::En.edits_start_the_map();
        let written = Written {
            change: &first.change,
            label: &label,
            gesture: None,
            kind: Kind::Begin,
            at_ms: now_ms(),
            actor: ACTOR,
        };
        // Whether there is a place for the file is found out before anybody draws.
        let begun = copy
            .document
            .write(&written)
            .and_then(|_| copy.publish(now_ms(), &LocalDisk));
        if let Err(error) = begun {
            copy.discard();
            return Err(error.into());
        }
        self.show(
            Opened {
                copy,
                project: first.project,
                history: History::default(),
                found: Found::AsInFile,
            },
            false,
        )
    }

    /// Puts the made-up log of a template into the event store.
    fn import_sample(&self, map: MapId, sample: Sample) -> Result<Command, Trouble> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join(sample.file_name);
        std::fs::write(&path, sample.bytes)?;
        let reading = Reading {
            path,
            map,
            id: LogId(new_id()),
            options: None,
            roles: Sample::roles(),
        };
        let read = read_into_store(
            &reading,
            (&self.worker, &self.store()?),
            &Stop::default(),
            &mut |_| {},
        )?;
        let imported = read.expect("nobody stops it");
        Ok(Command::AttachLog(AttachLog {
            log: imported.summary,
        }))
    }

    /// Makes a project the open one and tells every front.
    pub(super) fn show(&mut self, opened: Opened, is_safe: bool) -> Result<(), Trouble> {
        let Opened {
            copy,
            project,
            history,
            found,
        } = opened;
        let (project, history) = match is_safe {
            true => (bare(project), History::default()),
            false => (project, history),
        };
        let map = first_map(&project).ok_or_else(|| no_map(copy.target()))?;
        self.stop_opening();
        self.let_go();
        self.library.remember(copy.target());
        let view = first_view(&project, map);
        // Figures that came with the file show at once; they are computed anew where the events are here.
        let kept = project
            .log_of(map)
            .map(|it| copy.document.load_overlay(it.id))
            .transpose()?
            .flatten();
        let overlay = kept.filter(|(_, overlay)| overlay.map == map);
        let overlay = overlay.map(|(_, mut overlay)| {
            overlay.say_in(&project, self.language);
            Arc::new(overlay)
        });
        let figures = Figures {
            overlay,
            is_stale: true,
            ..Figures::default()
        };
        let mut open = Open {
            is_safe,
            aside: self.damaged_of(copy.target()),
            publisher: Publisher::of(found, copy.target()),
            copy,
            project: Arc::new(project),
            history,
            past: None,
            map,
            revision: 0,
            view,
            language: self.language,
            filter: CaseCondition::everything(),
            beside: BesideEachOther::default(),
            picture: Picture::default(),
            figures,
            others: BTreeMap::new(),
        };
        open.lay_out();
        let notice = Notice::ProjectOpened {
            open: Box::new(open.whole()),
        };
        self.open = Some(open);
        self.say(&notice);
        Ok(())
    }

    pub(crate) fn whole(&self) -> Result<Box<crate::wire::project::OpenProject>, Trouble> {
        self.open
            .as_ref()
            .map(|it| Box::new(it.whole()))
            .ok_or_else(Trouble::nothing_open)
    }
}

fn no_map(path: &Path) -> Trouble {
    let name = name_of(path);
    Trouble::failure(move |it| it.problem_no_map_in_file(&name))
        .hint(Language::problem_no_map_in_file_hint)
}
