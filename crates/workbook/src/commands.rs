//! The changes that were chosen, as ordinary commands in an order in which they can be done.

use std::collections::BTreeMap;

use journey::{Change, Command, MapId, Project, Refusal};
use language::Language;
use uuid::Uuid;

use crate::review::{Review, What};
use crate::table::{Column, Table};

mod things;

/// What is to be done, in its order.
#[derive(Clone, Debug, Default)]
pub struct Planned {
    /// The commands.
    pub commands: Vec<Command>,
    /// What they do, together.
    pub change: Change,
    /// How many of the chosen changes they carry out.
    pub n_done: usize,
    /// The chosen changes that cannot be done.
    pub refused: Vec<Refused>,
}

/// A chosen change that cannot be done.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Which.
    pub key: String,
    why: Why,
}

/// Why something cannot be done.
#[derive(Clone, Debug)]
pub(crate) enum Why {
    /// The map does not allow it.
    Refusal(Refusal),
    /// It refers to something that does not come onto the map.
    NotThere,
}

impl Refused {
    /// Why: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match &self.why {
            Why::Refusal(refusal) => refusal.said(language),
            Why::NotThere => language.workbook_not_there(),
        }
    }
}

/// One thing to do, all of it or nothing.
struct Action<'a> {
    /// When it is tried first.
    phase: u8,
    keys: Vec<&'a str>,
    table: Table,
    what: Vec<&'a What>,
}

/// The project as it becomes, and what it took.
pub(crate) struct Doing<'a> {
    pub(crate) meanwhile: Project,
    pub(crate) map: MapId,
    /// The ids of new things, by how references call them until they are there.
    pub(crate) ids: BTreeMap<String, Uuid>,
    pub(crate) mint: &'a mut dyn FnMut() -> Uuid,
    planned: Planned,
}

impl Review {
    /// The changes that are chosen by their keys, as commands.
    #[must_use]
    pub fn plan(
        &self,
        chosen: &dyn Fn(&str) -> bool,
        at: (&Project, MapId),
        mint: &mut dyn FnMut() -> Uuid,
    ) -> Planned {
        plan(self, chosen, at, mint)
    }
}

/// The chosen changes as commands: what is refused is tried again as long as others go through, since one may wait
/// for another.
pub(crate) fn plan(
    review: &Review,
    chosen: &dyn Fn(&str) -> bool,
    (project, map): (&Project, MapId),
    mint: &mut dyn FnMut() -> Uuid,
) -> Planned {
    let mut waiting = actions(review, chosen);
    let mut doing = Doing {
        meanwhile: project.clone(),
        map,
        ids: BTreeMap::new(),
        mint,
        planned: Planned::default(),
    };
    loop {
        let n_before = waiting.len();
        let mut refused = Vec::new();
        let mut still = Vec::new();
        for action in waiting {
            match doing.carry_out(action.table, &action.what) {
                Ok(()) => doing.planned.n_done += action.keys.len(),
                Err(why) => {
                    let keys = action.keys.iter().map(|it| Refused {
                        key: (*it).to_owned(),
                        why: why.clone(),
                    });
                    refused.extend(keys);
                    still.push(action);
                }
            }
        }
        waiting = still;
        if waiting.is_empty() || waiting.len() == n_before {
            doing.planned.refused = refused;
            return doing.planned;
        }
    }
}

/// The chosen changes in the order in which they are tried; cells that only make sense together are one.
fn actions<'a>(review: &'a Review, chosen: &dyn Fn(&str) -> bool) -> Vec<Action<'a>> {
    let mut actions: Vec<Action<'a>> = Vec::new();
    let mut together: BTreeMap<(&str, u8), usize> = BTreeMap::new();
    for it in review.amendments.iter().filter(|it| chosen(&it.key)) {
        if let What::Set { id, column, .. } = &it.what
            && let Some(part) = part(it.table, *column)
        {
            let known = together.entry((id.as_str(), part)).or_insert(actions.len());
            if let Some(action) = actions.get_mut(*known) {
                action.keys.push(&it.key);
                action.what.push(&it.what);
                continue;
            }
        }
        actions.push(Action {
            phase: phase(it.table, &it.what),
            keys: vec![&it.key],
            table: it.table,
            what: vec![&it.what],
        });
    }
    actions.sort_by_key(|it| it.phase);
    actions
}

/// Which cells of a thing change together.
fn part(table: Table, column: Column) -> Option<u8> {
    match (table, column) {
        (Table::Feelings, _) => Some(0),
        (Table::Transitions, Column::From | Column::To) => Some(1),
        (Table::Cards, Column::Lane | Column::Step) => Some(2),
        _ => None,
    }
}

fn phase(table: Table, what: &What) -> u8 {
    match (table, what) {
        (_, What::Nothing) => 0,
        (Table::Stages, What::Add { .. } | What::Set { .. }) => 1,
        (Table::Lanes, What::Add { .. } | What::Set { .. }) => 2,
        (Table::Steps, What::Add { .. }) => 3,
        (Table::Steps, What::Set { .. }) => 4,
        (Table::Cards | Table::Feelings | Table::Transitions, What::Remove { .. }) => 5,
        (Table::Transitions, What::Set { .. }) => 6,
        (Table::Transitions, What::Add { .. }) => 7,
        (Table::Cards, What::Set { .. }) => 8,
        (Table::Cards, What::Add { .. }) => 9,
        (Table::Feelings, What::Set { .. }) => 10,
        (Table::Feelings, What::Add { .. }) => 11,
        (Table::Steps, What::Remove { .. }) => 12,
        (Table::Lanes, What::Remove { .. }) => 13,
        (Table::Stages, What::Remove { .. }) => 14,
    }
}

impl Doing<'_> {
    /// Does commands one after the other: all of them, or none.
    pub(crate) fn all(&mut self, commands: Vec<Command>) -> Result<(), Why> {
        let mut together = Change::default();
        for command in &commands {
            match self.meanwhile.plan(command) {
                Ok(change) => {
                    self.meanwhile.apply(&change);
                    together = together.then(change);
                }
                Err(refusal) => {
                    self.meanwhile.apply(&together.inverted());
                    return Err(Why::Refusal(refusal));
                }
            }
        }
        let before = std::mem::take(&mut self.planned.change);
        self.planned.change = before.then(together);
        self.planned.commands.extend(commands);
        Ok(())
    }
}
