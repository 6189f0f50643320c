//! What two copies say differently of the same part of the same thing.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::entity::{Entity, EntityId};
use crate::history::difference::{name, place, said};
use crate::history::merging::register::{PLACE, Register, Registers, Said, Stamp};
use crate::history::merging::{Contested, CopyOf, Side, is_in_row};
use crate::project::Project;

/// Something that both copies changed since they parted, each in another way. What does not hold is kept in the
/// journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Clash {
    /// What it is about.
    pub about: Contested,
    /// What the thing is called, or what it says.
    pub name: String,
    /// Where it stands, in names.
    pub place: Vec<String>,
    /// What the open copy says; none where it removed the thing, or says nothing.
    pub mine: Option<String>,
    /// What the other says.
    pub theirs: Option<String>,
    /// Which of them holds.
    pub holds: Side,
}

/// Everything that both changed, in the order of the things.
pub(super) fn clashes(
    all: &Registers,
    (by_me, mine): (&Registers, &CopyOf),
    (by_them, theirs): (&Registers, &CopyOf),
) -> Vec<Clash> {
    let mut clashes = Vec::new();
    for (id, of_mine) in &by_me.all {
        let (Some(of_theirs), Some(register)) = (by_them.all.get(id), all.all.get(id)) else {
            continue;
        };
        let between = Between {
            id: *id,
            register,
            sides: [(of_mine, &mine.project), (of_theirs, &theirs.project)],
        };
        if between.is_in_row() {
            continue;
        }
        match between.over_existence() {
            Some(clash) => clashes.extend(clash),
            None => clashes.extend(between.over_parts()),
        }
    }
    clashes
}

/// What both wrote about one thing.
struct Between<'a> {
    id: EntityId,
    register: &'a Register,
    sides: [(&'a Register, &'a Project); 2],
}

impl Between<'_> {
    /// Whether it is a link that follows the steps by itself, in both copies.
    fn is_in_row(&self) -> bool {
        let mut sides = self.sides.iter();
        sides.all(|(written, project)| match project.entity(self.id) {
            Some(entity) => is_in_row(&entity),
            None => written.parts.keys().all(|it| it == PLACE),
        })
    }

    /// Where one removed what the other changed; nothing to say of the parts where anybody removed it.
    fn over_existence(&self) -> Option<Option<Clash>> {
        let last = self.sides.map(|(it, _)| it.is_there.last_key_value());
        let [Some((at_mine, mine)), Some((at_theirs, theirs))] = last else {
            return Some(None);
        };
        if *mine && *theirs {
            return None;
        }
        let clash = (mine != theirs).then(|| {
            let holds = self.holder([*at_mine, *at_theirs]);
            let said = |is_there: bool, (_, project): (&Register, &Project)| {
                let entity = project.entity(self.id).filter(|_| is_there);
                entity.map(|it| name(project, &it))
            };
            let [of_mine, of_theirs] = self.sides;
            self.clash(
                None,
                [said(*mine, of_mine), said(*theirs, of_theirs)],
                holds,
            )
        });
        Some(clash)
    }

    fn over_parts(&self) -> Vec<Clash> {
        let [(mine, _), (theirs, _)] = self.sides;
        let mut clashes = Vec::new();
        for (part, of_mine) in &mine.parts {
            let Some(of_theirs) = theirs.parts.get(part) else {
                continue;
            };
            let last = [of_mine, of_theirs].map(|it| it.last_key_value());
            let [Some((at_mine, of_mine)), Some((at_theirs, of_theirs))] = last else {
                continue;
            };
            if of_mine != of_theirs {
                let values = [of_mine, of_theirs];
                let told = [0, 1].map(|at| self.told(part, values[at], self.sides[at].1));
                let holds = self.holder([*at_mine, *at_theirs]);
                clashes.push(self.clash(Some(part), told, holds));
            }
        }
        clashes
    }

    fn holder(&self, at: [Stamp; 2]) -> Side {
        if at[0] > at[1] {
            Side::Mine
        } else {
            Side::Theirs
        }
    }

    fn clash(&self, part: Option<&str>, told: [Option<String>; 2], holds: Side) -> Clash {
        let [mine, theirs] = told;
        let known = self.sides.iter().find_map(|(_, project)| {
            let entity = project.entity(self.id)?;
            Some((name(project, &entity), place(project, &entity)))
        });
        let (name, place) = known.unwrap_or_else(|| self.written());
        Clash {
            about: Contested {
                entity: self.id,
                part: part.map(str::to_owned),
            },
            name,
            place,
            mine,
            theirs,
            holds,
        }
    }

    /// What is known of a thing that is in neither copy.
    fn written(&self) -> (String, Vec<String>) {
        let entity = self.register.entity(self.id, None);
        let named = entity.map(|it| name(self.sides[0].1, &it));
        (named.unwrap_or_default(), Vec::new())
    }

    /// What a copy says of a part, in words.
    fn told(&self, part: &str, written: &Said, project: &Project) -> Option<String> {
        if part == PLACE {
            let entity: Option<Entity> = self.register.entity(self.id, Some((part, written)));
            return entity
                .map(|it| place(project, &it).join(" · "))
                .filter(|it| !it.is_empty());
        }
        let values = written.iter().filter(|(_, value)| **value != Value::Null);
        let told: Vec<String> = values
            .filter_map(|(field, value)| said(project, field, value))
            .collect();
        Some(told.join(" · ")).filter(|it| !it.is_empty())
    }
}
