//! The maps of the open project: which one shows, and what differs between two of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use journey::{CaseCondition, Change, EntityId, MapId, Project, map_differences};
use overlay::Overlay;

use crate::app::App;
use crate::open::{Open, first_view};
use crate::wire::notice::Notice;
use crate::wire::problem::Problem;
use crate::wire::reply::Reply;
use crate::wire::request::{BesideEachOther, MapRequest};

/// The figures over a map that does not show now, and what they hold for.
pub(crate) struct Kept {
    revision: u64,
    filter: CaseCondition,
    beside: BesideEachOther,
    overlay: Arc<Overlay>,
}

impl App {
    pub(crate) fn answer_about_maps(&mut self, it: MapRequest) -> Result<Reply, Problem> {
        match it {
            MapRequest::OpenMap { map, from } => self.open_map(map, from),
            MapRequest::MapDifferences { from, to } => self.map_differences(from, to),
        }
    }

    /// Shows a map, and says where on it the person is then.
    fn open_map(&mut self, map: MapId, from: Option<EntityId>) -> Result<Reply, Problem> {
        let open = self.open.as_ref().ok_or_else(Problem::nothing_open)?;
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
    fn map_differences(&self, from: MapId, to: MapId) -> Result<Reply, Problem> {
        let open = self.open.as_ref().ok_or_else(Problem::nothing_open)?;
        let project = open.shown();
        if project.map(from).is_none() || project.map(to).is_none() {
            return Err(no_such_map());
        }
        if !project.are_family(from, to) {
            return Err(
                Problem::refusal("neither of these maps was copied from the other")
                    .hint("Draw a to-be map from the one that shows how it is."),
            );
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
        if !self.project.are_family(self.map, map) {
            // What is counted speaks of things that are not there.
            self.filter = CaseCondition::everything();
            self.beside = BesideEachOther::default();
        }
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
        self.picture.scene = self.laid_out();
        self.picture.revision += 1;
        self.picture.is_stale = false;
    }

    /// The map to show after a change: another one where this is gone, or where all that changed is there.
    pub(crate) fn map_after(&self, change: &Change, before: &Project, follows: bool) -> MapId {
        let touched: BTreeSet<MapId> = change
            .edits()
            .filter(|(id, _)| is_drawn(**id))
            .filter_map(|(id, _)| self.project.map_of(*id).or_else(|| before.map_of(*id)))
            .collect();
        let is_gone = self.project.map(self.map).is_none();
        if !is_gone && (!follows || touched.contains(&self.map)) {
            return self.map;
        }
        let all = self.project.maps_in_order();
        let touched = all.iter().find(|it| touched.contains(&it.id));
        let kin = all.iter().find(|it| {
            let root = before.map(self.map).map(journey::JourneyMap::root);
            Some(it.root()) == root
        });
        let next = if is_gone {
            kin.or(touched).or(all.first())
        } else {
            touched
        };
        next.map_or(self.map, |it| it.id)
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
        | EntityId::Acceptance(_) => true,
        EntityId::Rule(_) | EntityId::Log(_) | EntityId::Segment(_) | EntityId::ScoreRule(_) => {
            false
        }
    }
}

fn no_such_map() -> Problem {
    Problem::refusal("this map is not there").hint("Choose one of the maps of the file.")
}
