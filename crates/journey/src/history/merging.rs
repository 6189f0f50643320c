//! Bringing together what was done to two copies of one project that were edited apart.
//!
//! What a project says is a function of the set of deeds that were done to it, whichever copy they were done in:
//! each deed writes parts of things, the latest write of each part holds (a last-writer-wins register; Shapiro,
//! Preguiça, Baquero and Zawirski, "A comprehensive study of Convergent and Commutative Replicated Data Types",
//! 2011), and what cannot be all true at once is settled by rules that look at nothing but the writes. So it does
//! not matter who brings together what, in which order, or how often.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Entity, EntityId, Transition, TransitionOrigin};
use crate::history::{Difference, differences};
use crate::project::Project;

mod clash;
mod register;
mod row;
mod rows;
mod sound;
#[cfg(test)]
mod tests;

pub use clash::Clash;
use clash::clashes;
use register::Registers;

/// By which a deed is known in every copy.
pub type DeedId = u128;

/// Something that was done to a project, in whichever copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// When, in milliseconds since 1970 UTC by a logical clock (Lamport, "Time, Clocks, and the Ordering of Events
    /// in a Distributed System", 1978): later than all that was known where it was done, also where the clock on
    /// the wall was put back.
    pub at: i64,
    /// What it did there.
    pub change: Change,
}

/// Everything that was done to a project.
pub type Deeds = BTreeMap<DeedId, Told>;

/// One part of one thing about which two copies say different things.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contested {
    /// The thing.
    pub entity: EntityId,
    /// The part: a field of the map form, or "place" for where the thing stands; none for whether it is there.
    pub part: Option<String>,
}

/// Which of two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// The one that is open.
    Mine,
    /// The other.
    Theirs,
}

/// Two copies brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// What both come to.
    pub project: Project,
    /// What closes the row of steps where both opened it: an edit like any other, of whoever brings them together.
    pub row: Change,
    /// What becomes different for the copy that is open.
    pub differences: Vec<Difference>,
    /// What both changed, each in another way.
    pub clashes: Vec<Clash>,
    /// What was drawn in one of the copies and cannot stand beside what was drawn in the other.
    pub left_out: Vec<Difference>,
}

/// One copy: what it says, and everything that was done to it.
#[derive(Clone, Debug)]
pub struct CopyOf {
    /// What it says.
    pub project: Project,
    /// What was done.
    pub deeds: Deeds,
}

/// What a set of deeds comes to.
#[must_use]
pub fn project_of(deeds: &Deeds) -> Project {
    sound::project(&Registers::of(deeds.iter()))
}

/// Brings two copies together. A copy that knows all that was done to the other stays as it is. Where both changed the same part of a thing, the later change holds; where it is
/// named among `other`, the earlier one.
#[must_use]
pub fn merged(mine: &CopyOf, theirs: &CopyOf, other: &BTreeSet<Contested>) -> Merged {
    let is_known = |it: &DeedId| mine.deeds.contains_key(it);
    if theirs.deeds.keys().all(is_known) {
        return Merged {
            project: mine.project.clone(),
            row: Change::default(),
            differences: Vec::new(),
            clashes: Vec::new(),
            left_out: Vec::new(),
        };
    }
    let all = mine.deeds.iter().chain(&theirs.deeds);
    let mut registers = Registers::of(all);
    let only = |of: &CopyOf, without: &CopyOf| {
        let mut deeds = of.deeds.clone();
        deeds.retain(|id, _| !without.deeds.contains_key(id));
        Registers::of(deeds.iter())
    };
    let (by_me, by_them) = (only(mine, theirs), only(theirs, mine));
    let mut clashes = clashes(&registers, (&by_me, mine), (&by_them, theirs));
    for clash in &mut clashes {
        if other.contains(&clash.about) {
            let loses = match clash.holds {
                Side::Mine => (&by_them, Side::Theirs),
                Side::Theirs => (&by_me, Side::Mine),
            };
            registers.give_way(&clash.about, loses.0);
            clash.holds = loses.1;
        }
    }
    let project = sound::project(&registers);
    let row = row::closed(&project, &mine.project, &theirs.project);
    let mut whole = project.clone();
    whole.apply(&row);
    let left_out = left_out(&registers, &project, mine, theirs);
    Merged {
        differences: differences(&mine.project, &whole),
        row,
        clashes,
        left_out,
        project,
    }
}

/// What one of the copies has and nobody removed, and what is not there now.
fn left_out(
    registers: &Registers,
    merged: &Project,
    mine: &CopyOf,
    theirs: &CopyOf,
) -> Vec<Difference> {
    let mut left_out = Vec::new();
    for copy in [mine, theirs] {
        let mut rest = differences(&copy.project, merged);
        rest.retain(|it| {
            let was_said = copy
                .project
                .entity(it.entity)
                .is_some_and(|it| !is_in_row(&it));
            was_said && merged.entity(it.entity).is_none() && registers.is_there(it.entity)
        });
        left_out.retain(|it: &Difference| rest.iter().all(|new| new.entity != it.entity));
        left_out.append(&mut rest);
    }
    left_out
}

/// Whether a thing follows the steps by itself: nobody said anything about it.
fn is_in_row(entity: &Entity) -> bool {
    let Entity::Transition(it) = entity else {
        return false;
    };
    let plain = Transition::plain(it.id, it.from, it.to, TransitionOrigin::Next);
    Transition {
        twin_of: None,
        ..it.clone()
    } == plain
}
