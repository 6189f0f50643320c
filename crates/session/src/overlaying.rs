//! The observed laid over the assumed: on a snapshot, off the app's thread, the latest only.

use std::sync::Arc;

use event_store::EventStore;
use events::EventLog;
use journey::command::SetUnmatched;
use journey::{CaseCondition, Command, FigureId, LogId, MapId, Project, UnmatchedEvents};
use language::Language;
use overlay::{Asked, Beside, NotCompared, Observed, Overlay, Variants};
use scene::SceneChange;
use worker::Stop;

use crate::app::App;
use crate::jobs::{Compared, Finished};
use crate::open::first_map;
use crate::wire::notice::{JobOutcome, Notice};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;

mod aside;
mod discovered;

pub(crate) use aside::Question;

/// A log in memory, and what was read of it under the rules of a map.
#[derive(Clone)]
pub(crate) struct LogInMemory {
    pub(crate) id: LogId,
    pub(crate) log: Arc<EventLog>,
    /// None until it was compared for the first time.
    pub(crate) observed: Option<Arc<Observed<EventLog>>>,
}

impl LogInMemory {
    /// The log, from the store where it is not in memory, read under the rules as they are now.
    pub(crate) fn read(
        known: Option<Self>,
        (project, map, id): (&Project, MapId, LogId),
        store: &EventStore,
    ) -> Result<(Self, Arc<Observed<EventLog>>), Trouble> {
        let mut found = match known.filter(|it| it.id == id) {
            Some(known) => known,
            None => Self {
                id,
                log: Arc::new(store.read(&id.to_string())?),
                observed: None,
            },
        };
        let observed = found.observed.take();
        let observed = match observed.filter(|it| it.still_holds(project, map, id)) {
            Some(observed) => observed,
            None => {
                Arc::new(Observed::of(project, map, id, &*found.log).ok_or(NotCompared::NoSuchMap)?)
            }
        };
        found.observed = Some(Arc::clone(&observed));
        Ok((found, observed))
    }
}

impl App {
    /// Brings picture and figures up to date where something changed.
    pub(crate) fn refresh(&mut self) -> Result<(), Trouble> {
        self.redraw()?;
        // Where nobody listens the figures are computed when they are asked for.
        if self.has_listeners() {
            self.start_comparison()?;
        }
        Ok(())
    }

    /// Lays the picture out anew where something changed, and tells every front what differs.
    pub(crate) fn redraw(&mut self) -> Result<(), Trouble> {
        let Some(open) = self.open.as_mut().filter(|it| it.picture.is_stale) else {
            return Ok(());
        };
        open.picture.is_stale = false;
        let before = open.lay_out();
        let from = open.picture.revision;
        let change = SceneChange::between(&before, &open.picture.scene, from, from + 1);
        open.picture.revision = from + 1;
        self.say(&Notice::SceneChanged {
            change: Box::new(change),
        });
        Ok(())
    }

    /// Starts a comparison on a snapshot, in place of one that is under way for an older state.
    fn start_comparison(&mut self) -> Result<(), Trouble> {
        let store = self.store()?;
        let Some(open) = self.open.as_mut().filter(|it| it.figures.is_stale) else {
            return Ok(());
        };
        open.figures.is_stale = false;
        if let Some(stop) = open.figures.under_way.take() {
            stop.ask();
        }
        open.figures.turn = self.jobs.number();
        let Some(id) = open.project.log_of(open.map).map(|it| it.id) else {
            let revision = open.revision;
            if open.figures.overlay.take().is_some() {
                self.show_figures(revision, None);
            }
            return Ok(());
        };
        let stop = Stop::default();
        open.figures.under_way = Some(stop.clone());
        let (turn, revision, map) = (open.figures.turn, open.revision, open.map);
        let project = Arc::clone(&open.project);
        let known = open.figures.log.clone();
        let filter = open.filter.clone();
        let beside = open.beside.now(&project, &filter);
        let broken = Finished::Comparison {
            turn,
            revision,
            log: None,
            result: Err(Trouble::bug()),
        };
        let work = move |_: &_| {
            let compared = LogInMemory::read(known, (&project, map, id), &store).map(|read| {
                let stopped = || stop.is_asked();
                let looked = (&filter, beside.as_ref());
                let figures = figures((&project, map), &read, looked, &stopped);
                (read.0, figures)
            });
            let (log, result) = match compared {
                Ok((log, Ok(figures))) => (Some(log), Ok(Some(Box::new(figures)))),
                Ok((log, Err(NotCompared::Cancelled))) => (Some(log), Ok(None)),
                Ok((log, Err(other))) => (Some(log), Err(other.into())),
                Err(problem) => (None, Err(problem)),
            };
            Finished::Comparison {
                turn,
                revision,
                log,
                result,
            }
        };
        self.jobs.spawn(work, broken);
        Ok(())
    }

    /// Takes in what a job brought.
    pub(crate) fn take_in(&mut self, finished: Finished) {
        match finished {
            Finished::Import { job, result } => self.take_in_import(job, result),
            Finished::Export { job, files, left } => {
                if let Err(trouble) = self.remember(&left) {
                    let trouble = Trouble::not_remembered(&left.project_file, trouble);
                    let problem = trouble.said(self.language);
                    self.say(&Notice::Told { problem });
                }
                self.end_job(job, JobOutcome::Exported { files });
            }
            Finished::Broken { job } => {
                let problem = Trouble::bug().said(self.language);
                self.end_job(job, JobOutcome::Failed { problem });
            }
            Finished::Comparison {
                turn,
                revision,
                log,
                result,
            } => {
                let Some(open) = self.open.as_mut().filter(|it| it.figures.turn == turn) else {
                    return;
                };
                if log.is_some() {
                    open.figures.log = log;
                }
                // Figures for an older state of the map are thrown away.
                if !open.figures.is_stale {
                    open.figures.under_way = None;
                    self.set_overlay(revision, result);
                }
            }
        }
    }

    fn set_overlay(&mut self, revision: u64, result: Result<Option<Box<Compared>>, Trouble>) {
        let Some(open) = &mut self.open else { return };
        let compared = match result {
            Ok(None) => return,
            Ok(Some(compared)) => Some(compared),
            // The events are on another computer: what came with the file still holds as long as
            // nothing was changed since.
            Err(_) if open.revision == 0 => return,
            Err(_) => None,
        };
        if let Some(compared) = &compared {
            // Those of the map that shows first are kept for who has no events. Figures can be computed again:
            // not being able to keep them loses nothing.
            if first_map(&open.project) == Some(open.map) {
                let _ = open
                    .copy
                    .document
                    .save_overlay(revision, &compared.everyone);
            }
        }
        let overlay = compared.map(|it| Box::new(it.shown(&open.project, self.language)));
        open.figures.overlay = overlay.as_deref().cloned().map(Arc::new);
        self.show_figures(revision, overlay);
    }

    /// Tells every front the figures, unless they look at a time before them.
    pub(crate) fn show_figures(&mut self, revision: u64, overlay: Option<Box<Overlay>>) {
        let Some(open) = self.open.as_mut().filter(|it| it.past.is_none()) else {
            return;
        };
        open.picture.is_stale = true;
        self.say(&Notice::OverlayReady { revision, overlay });
    }

    /// The figures for a map as it is now, computed here where they are not at hand.
    pub(crate) fn overlay_of(&mut self, map: MapId) -> Result<Option<Arc<Overlay>>, Trouble> {
        let store = self.store()?;
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let is_current = !open.figures.is_stale && open.figures.under_way.is_none();
        let Some(id) = open.project.log_of(map).map(|it| it.id) else {
            return Ok(None);
        };
        if is_current && map == open.map && open.figures.overlay.is_some() {
            return Ok(open.figures.overlay.clone());
        }
        let known = open.figures.log.take();
        let read = LogInMemory::read(known, (&open.project, map, id), &store)?;
        let beside = open.beside.now(&open.project, &open.filter);
        let looked = (&open.filter, beside.as_ref());
        let compared = figures((&open.project, map), &read, looked, &|| false)?;
        open.figures.log = Some(read.0);
        Ok(Some(Arc::new(compared.shown(&open.project, self.language))))
    }

    /// Proposes steps for events that no rule claims.
    pub(crate) fn suggest_matches(&mut self, map: MapId) -> Result<Reply, Trouble> {
        let overlay = self.overlay_of(map)?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let unmatched = overlay
            .as_ref()
            .map_or(&[][..], |it| &it.coverage.unmatched);
        Ok(Reply::SuggestMatches {
            suggestions: overlay::suggest(&open.project, map, unmatched, self.language),
        })
    }

    /// Lets a number explain itself.
    pub(crate) fn explain(&self, figure: &FigureId) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let overlay = open.figures.overlay.as_deref();
        let explained =
            overlay.and_then(|it| overlay::explain(&open.project, it, figure, self.language));
        let explanation = explained.map(Box::new).ok_or_else(|| {
            Trouble::refusal(Language::problem_no_number).hint(Language::problem_no_number_hint)
        })?;
        Ok(Reply::Explain { explanation })
    }

    /// All figures as one JSON document.
    pub(crate) fn report(
        &mut self,
        map: MapId,
        unmatched: Option<UnmatchedEvents>,
        only: Option<CaseCondition>,
        all_variants: bool,
    ) -> Result<Reply, Trouble> {
        let store = self.store()?;
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let id = open
            .project
            .log_of(map)
            .map(|it| it.id)
            .ok_or_else(no_log)?;
        let known = open.figures.log.take();
        let mut project = Arc::clone(&open.project);
        if let Some(unmatched) = unmatched {
            let read = Command::SetUnmatched(SetUnmatched { id: map, unmatched });
            let change = project.plan(&read)?;
            Arc::make_mut(&mut project).apply(&change);
        }
        let variants = if all_variants {
            Variants::All
        } else {
            Variants::Frequent
        };
        let (log, observed) = LogInMemory::read(known, (&project, map, id), &store)?;
        let only = only.unwrap_or_else(CaseCondition::everything);
        let asked = Asked {
            project: &project,
            map,
            log: &*log.log,
            observed: &*observed,
            language: self.language,
        };
        let report = overlay::report(&asked, &only, variants, &|| false)?;
        open.figures.log = Some(log);
        let json = serde_json::to_string_pretty(&report).map_err(|it| Trouble::plain(&it))?;
        Ok(Reply::Report { json })
    }
}

/// The figures of all cases, those of the cases that pass the filter where it is one, and the groups beside
/// each other where there are any.
fn figures(
    (project, map): (&Project, MapId),
    (log, observed): &(LogInMemory, Arc<Observed<EventLog>>),
    (filter, beside): (&CaseCondition, Option<&Beside>),
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Compared, NotCompared> {
    let all = CaseCondition::everything();
    let mut conditions = vec![&all];
    if *filter != all {
        conditions.push(filter);
    }
    let asked = Asked {
        project,
        map,
        log: &*log.log,
        observed: &**observed,
        // What is kept with the map is English; whoever shows it says it in the language that then holds.
        language: Language::default(),
    };
    let (overlays, contrast) = overlay::compare_beside(&asked, &conditions, beside, cancelled)?;
    let mut overlays = overlays.into_iter();
    Ok(Compared {
        everyone: overlays.next().expect("one overlay a condition"),
        filtered: overlays.next(),
        beside: contrast.map(Box::new),
    })
}

pub(crate) fn no_log() -> Trouble {
    Trouble::refusal(Language::problem_no_log).hint(Language::problem_no_log_hint)
}

#[cfg(test)]
mod tests;
