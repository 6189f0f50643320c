//! The maps of the open project: which one shows, and what differs between two of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use journey::{CaseCondition, Change, EntityId, LaneId, MapId, map_differences};
use language::Language;
use overlay::Overlay;
use scene::Narrowing;

use crate::app::App;
use crate::open::{Open, first_view};
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{BesideEachOther, MapRequest};

/// The figures over a map that does not show now, and what they hold for.
pub(crate) struct Kept {
    revision: u64,
    filter: CaseCondition,
    beside: BesideEachOther,
    pub(crate) overlay: Arc<Overlay>,
}

impl App {
    pub(crate) fn answer_about_maps(&mut self, it: MapRequest) -> Result<Reply, Trouble> {
        match it {
            MapRequest::OpenMap { map, from } => self.open_map(map, from),
            MapRequest::MapDifferences { from, to } => self.map_differences(from, to),
        }
    }

    /// Shows a map, and says where on it the person is then.
    fn open_map(&mut self, map: MapId, from: Option<EntityId>) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let shown = open.shown();
        if shown.map(map).is_none() {
            return Err(no_such_map());
        }
        let at = from.and_then(|it| shown.place_on(map, it));
        if open.map != map {
            self.turn_to(map);
        }
        let open = self.whole()?;
        Ok(Reply::OpenMap { open, at })
    }

    /// Shows another map, and tells every front.
    pub(crate) fn turn_to(&mut self, map: MapId) {
        let Some(open) = self.open.as_mut() else {
            return;
        };
        open.turn_to(map);
        let open = Box::new(open.whole());
        self.say(&Notice::ProjectOpened { open });
    }

    /// What is different, in ids of the map that shows where it has the thing.
    fn map_differences(&self, from: MapId, to: MapId) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let project = open.shown();
        if project.map(from).is_none() || project.map(to).is_none() {
            return Err(no_such_map());
        }
        if !project.are_twins(from, to) {
            return Err(Trouble::refusal(Language::problem_not_copied)
                .hint(Language::problem_not_copied_hint));
        }
        let mut differences = map_differences(project, from, to);
        for it in &mut differences {
            it.entity = project.twin_on(open.map, it.entity).unwrap_or(it.entity);
        }
        Ok(Reply::MapDifferences { differences })
    }
}

impl Open {
    /// Shows another map: with the figures it had, where they still hold.
    fn turn_to(&mut self, map: MapId) {
        let is_current = !self.figures.is_stale && self.figures.under_way.is_none();
        if let Some(overlay) = self.figures.overlay.take().filter(|_| is_current) {
            let kept = Kept {
                revision: self.revision,
                filter: self.filter.clone(),
                beside: self.beside.clone(),
                overlay,
            };
            self.others.insert(self.map, kept);
        }
        self.figures.go_stale();
        if !self.project.are_twins(self.map, map) {
            // What is counted may speak of things that are not there.
            self.filter = CaseCondition::everything();
            self.beside = BesideEachOther::default();
            self.view.narrowed = Narrowing::default();
        }
        let twin = |lane: &LaneId| {
            let twin = self.project.twin_on(map, (*lane).into())?;
            if let EntityId::Lane(it) = twin {
                Some(it)
            } else {
                None
            }
        };
        let without = &self.view.narrowed.without;
        self.view.narrowed.without = without.iter().filter_map(twin).collect();
        self.map = map;
        let kept = self.others.remove(&map).filter(|it| {
            let looked = (&it.filter, &it.beside) == (&self.filter, &self.beside);
            looked && it.revision == self.revision
        });
        if let Some(kept) = kept {
            self.figures.overlay = Some(kept.overlay);
            self.figures.is_stale = false;
        }
        let first = first_view(&self.project, map);
        if self.project.log_of(map).is_none() {
            self.view.lens = first.lens;
        }
        self.lay_out();
        self.picture.revision += 1;
        self.picture.is_stale = false;
    }

    /// The maps on which a change does something, as far as they are there.
    pub(crate) fn touched(&self, change: &Change) -> BTreeSet<MapId> {
        let drawn = change.edits().map(|it| *it.0).filter(|it| is_drawn(*it));
        drawn.filter_map(|it| self.project.map_of(it)).collect()
    }

    /// The maps to go on with should the one that shows be gone: those of its family first.
    pub(crate) fn heirs(&self) -> Vec<MapId> {
        let kin = self.project.kin_of(self.map).into_iter();
        kin.map(|it| it.id).collect()
    }

    /// The map to show after a change: another one where this is gone, or, where one follows what changes, where
    /// all of it did.
    pub(crate) fn map_after(
        &self,
        touched: &BTreeSet<MapId>,
        heirs: &[MapId],
        follows: bool,
    ) -> MapId {
        let is_there = |it: &MapId| self.project.map(*it).is_some();
        let all = || self.project.maps_in_order().into_iter().map(|it| it.id);
        let elsewhere = || all().find(|it| touched.contains(it));
        let next = if !is_there(&self.map) {
            let heir = heirs.iter().copied().find(is_there);
            heir.or_else(elsewhere).or_else(|| all().next())
        } else if follows && !touched.contains(&self.map) {
            elsewhere()
        } else {
            None
        };
        next.unwrap_or(self.map)
    }
}

/// Whether a thing shows on one map alone.
fn is_drawn(id: EntityId) -> bool {
    match id {
        EntityId::Map(_)
        | EntityId::Stage(_)
        | EntityId::Step(_)
        | EntityId::Lane(_)
        | EntityId::Card(_)
        | EntityId::Picture(_)
        | EntityId::Emotion(_)
        | EntityId::Transition(_)
        | EntityId::Acceptance(_)
        | EntityId::View(_) => true,
        EntityId::Rule(_)
        | EntityId::Log(_)
        | EntityId::Segment(_)
        | EntityId::ScoreRule(_)
        | EntityId::Brand(_)
        | EntityId::Font(_) => false,
    }
}

fn no_such_map() -> Trouble {
    Trouble::refusal(Language::problem_map_not_here).hint(Language::problem_map_not_here_hint)
}
