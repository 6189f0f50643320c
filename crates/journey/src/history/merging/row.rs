//! The row of "next" transitions where two copies opened it, or closed it, at the same place.
//!
//! Nobody draws this row: it follows the steps. Where both copies added steps side by side, each linked its own as
//! if the other were not there; where both removed steps side by side, each led the row to a step that is gone.

use std::collections::BTreeSet;

use crate::change::Change;
use crate::entity::{StageFlow, Step, Transition, TransitionOrigin};
use crate::ids::{MapId, StepId, TransitionId};
use crate::project::Project;

/// What closes the row of a merged project again.
pub(super) fn closed(merged: &Project, mine: &Project, theirs: &Project) -> Change {
    let mut closing = Closing {
        project: merged.clone(),
        sides: [mine, theirs],
    };
    for (id, map) in merged.maps() {
        if map.link_new_steps {
            closing.thread(*id);
            closing.mend(*id);
        }
    }
    Change::between(merged, &closing.project)
}

struct Closing<'a> {
    project: Project,
    sides: [&'a Project; 2],
}

impl Closing<'_> {
    /// Steps that came from both copies and stand side by side follow each other.
    fn thread(&mut self, map: MapId) {
        let columns = self.columns(map);
        let mut at = 0;
        while at < columns.len() {
            let n = columns[at..]
                .iter()
                .take_while(|it| self.is_new(**it))
                .count();
            let run = &columns[at..at + n];
            let is_from = |side: usize| run.iter().any(|it| self.sides[side].step(*it).is_some());
            if is_from(0) && is_from(1) {
                let before = at.checked_sub(1).map(|it| columns[it]);
                let behind = columns.get(at + n).copied();
                self.follow(before, run, behind);
            }
            at += n.max(1);
        }
    }

    /// Whether a step came with one copy, into a row where steps follow each other.
    fn is_new(&self, id: StepId) -> bool {
        let n_sides = self.sides.iter().filter(|it| it.step(id).is_some()).count();
        n_sides == 1 && self.is_drawn(id)
    }

    fn is_drawn(&self, id: StepId) -> bool {
        let stage = self
            .project
            .step(id)
            .and_then(|it| self.project.stage(it.stage));
        stage.is_some_and(|it| it.flow == StageFlow::Drawn)
    }

    /// Leads the row through a run of steps.
    fn follow(&mut self, before: Option<StepId>, run: &[StepId], behind: Option<StepId>) {
        let from = |it: &Transition| run.contains(&it.from) || Some(it.from) == before;
        let to = |it: &Transition| run.contains(&it.to) || Some(it.to) == behind;
        let links: Vec<Transition> = self
            .row()
            .filter(|it| from(it) && to(it))
            .cloned()
            .collect();
        let is_entered = links.iter().any(|it| Some(it.from) == before);
        let is_left = links.iter().any(|it| Some(it.to) == behind);
        let mut steps: Vec<StepId> = before.filter(|_| is_entered).into_iter().collect();
        steps.extend(run);
        steps.extend(behind.filter(|_| is_left));
        let wanted: BTreeSet<(StepId, StepId)> =
            steps.windows(2).map(|it| (it[0], it[1])).collect();
        if links.is_empty() {
            return;
        }
        let mut free = Vec::new();
        for link in links {
            if !wanted.contains(&(link.from, link.to)) {
                self.project.remove(link.id.into());
                free.push(link);
            }
        }
        for (from, to) in wanted {
            let same = free.iter().position(|it| it.from == from);
            let led = same.map(|at| Transition {
                to,
                ..free.swap_remove(at)
            });
            self.link(from, to, led);
        }
    }

    /// A step that the row came to in every copy, or went on from, is in it still.
    fn mend(&mut self, map: MapId) {
        let columns = self.columns(map);
        for pair in columns.windows(2) {
            let [step, next] = [pair[0], pair[1]];
            if !self.is_drawn(step) || !self.is_drawn(next) {
                continue;
            }
            let leaves = |of: &Project| of.transitions().values().any(|it| it.from == step);
            let arrives = |of: &Project| of.transitions().values().any(|it| it.to == next);
            let lost = |had: &dyn Fn(&Project) -> bool, id: StepId| {
                let mut sides = self.sides.iter().filter(|it| it.step(id).is_some());
                sides.all(|it| had(it)) && !had(&self.project)
            };
            if lost(&leaves, step) || lost(&arrives, next) {
                self.link(step, next, None);
            }
        }
    }

    fn columns(&self, map: MapId) -> Vec<StepId> {
        let columns: Vec<&Step> = self.project.columns_of(map);
        columns.into_iter().map(|it| it.id).collect()
    }

    fn row(&self) -> impl Iterator<Item = &Transition> {
        let all = self.project.transitions().values();
        all.filter(|it| it.origin == TransitionOrigin::Next)
    }

    /// Leads from a step to another, with a transition that led elsewhere where there is one.
    fn link(&mut self, from: StepId, to: StepId, led: Option<Transition>) {
        let mut all = self.project.transitions().values();
        if all.any(|it| (it.from, it.to) == (from, to)) {
            return;
        }
        let id = TransitionId::named(&format!("{from} -> {to}"));
        let new = led.unwrap_or_else(|| Transition::plain(id, from, to, TransitionOrigin::Next));
        self.project.insert(new.into());
    }
}
