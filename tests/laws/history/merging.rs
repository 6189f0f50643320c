//! The laws of bringing copies together that were edited apart: it does not matter who does it, in which order or
//! how often, and nothing is lost.

use std::collections::BTreeSet;

use journey::{
    CopyOf, DeedId, Deeds, Entity, EntityId, Merged, Project, Told, TransitionOrigin, merged,
    project_of,
};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseResult;

use super::{check_whole, config, planned, scripts};
use crate::random::Lot;

/// A copy at work: each deed is later than all that are known here.
#[derive(Clone)]
struct Copied {
    of: CopyOf,
    at: i64,
    who: u64,
}

impl Copied {
    fn new() -> Self {
        let of = CopyOf {
            project: Project::default(),
            deeds: Deeds::new(),
        };
        Self { of, at: 0, who: 0 }
    }

    /// The same copy on another computer, whose clock is a little off.
    fn by(&self, who: u64, clock: u8) -> Self {
        Self {
            at: self.at + i64::from(clock),
            who,
            ..self.clone()
        }
    }

    fn edited(mut self, script: &[Lot]) -> Self {
        for lot in script {
            if let Some((_, change)) = planned(&self.of.project, lot) {
                self.of.project.apply(&change);
                self.at += 1;
                let id = DeedId::from(self.who) << 64 | DeedId::from(self.at.cast_unsigned());
                let told = Told {
                    at: self.at,
                    change,
                };
                self.of.deeds.insert(id, told);
            }
        }
        self
    }

    fn with(&self, other: &Self) -> (Self, Merged) {
        let found = merged(&self.of, &other.of, &BTreeSet::new());
        let mut deeds = self.of.deeds.clone();
        deeds.extend(other.of.deeds.clone());
        let both = Self {
            of: CopyOf {
                project: found.project.clone(),
                deeds,
            },
            at: self.at.max(other.at),
            who: self.who,
        };
        (both, found)
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn what_was_done_says_what_is_there(script in scripts()) {
        let copy = Copied::new().edited(&script);
        prop_assert_eq!(project_of(&copy.of.deeds), copy.of.project);
    }

    #[test]
    fn who_brings_copies_together_and_how_often_makes_no_difference(
        before in scripts(),
        scripts in [scripts(), scripts(), scripts()],
        clocks in any::<[u8; 3]>(),
    ) {
        let parted = Copied::new().edited(&before);
        let copy = |at: usize| parted.by(1 + at as u64, clocks[at]).edited(&scripts[at]);
        let (a, b, c) = (copy(0), copy(1), copy(2));
        let (ab, of_ab) = a.with(&b);
        check_whole(&ab.of.project)?;
        let mut whole = ab.of.project.clone();
        whole.apply(&of_ab.row);
        check_whole(&whole)?;
        prop_assert_eq!(&of_ab.row, &b.with(&a).1.row, "whoever closes the row");
        prop_assert_eq!(&ab.of.project, &b.with(&a).0.of.project, "commutative");
        prop_assert_eq!(
            &ab.with(&c).0.of.project,
            &a.with(&b.with(&c).0).0.of.project,
            "associative"
        );
        prop_assert_eq!(&project_of(&ab.of.deeds), &ab.of.project, "said by all deeds together");
        for again in [&a, &b, &ab] {
            prop_assert_eq!(&ab.with(again).0.of.project, &ab.of.project, "idempotent");
        }
        prop_assert_eq!(&a.with(&a).0.of.project, &a.of.project);
        prop_assert_eq!(&a.with(&parted).0.of.project, &a.of.project, "nothing new in what it came from");
        prop_assert_eq!(&parted.with(&a).0.of.project, &a.of.project, "all of it where only one was edited");
        check_nothing_lost(&parted, [&a, &b], &of_ab)?;
    }
}

/// What either copy says that was not said before is there, or is told of: as what both changed, or as what has no
/// place.
fn check_nothing_lost(parted: &Copied, copies: [&Copied; 2], found: &Merged) -> TestCaseResult {
    let told: BTreeSet<EntityId> = found
        .clashes
        .iter()
        .map(|it| it.about.entity)
        .chain(found.left_out.iter().map(|it| it.entity))
        .collect();
    for copy in copies {
        for said in copy.of.project.entities() {
            let is_new = parted.of.project.entity(said.id()).as_ref() != Some(&said);
            // The row of steps follows them by itself.
            let is_row =
                matches!(&said, Entity::Transition(it) if it.origin == TransitionOrigin::Next);
            if !is_new || is_row || told.contains(&said.id()) {
                continue;
            }
            let now = found.project.entity(said.id());
            prop_assert!(now.is_some(), "lost without a word: {:?}", said);
            let before = parted.of.project.entity(said.id());
            let words = words(&said);
            if before.is_none_or(|it| self::words(&it) != words) {
                prop_assert_eq!(now.map(|it| self::words(&it)), Some(words));
            }
        }
    }
    Ok(())
}

/// What a person typed.
fn words(entity: &Entity) -> String {
    match entity {
        Entity::Map(it) => it.title.clone(),
        Entity::Stage(it) => it.name.clone(),
        Entity::Step(it) => it.name.clone(),
        Entity::Lane(it) => it.name.clone(),
        Entity::Card(it) => it.text.clone(),
        Entity::Emotion(it) => it.word.clone(),
        Entity::Segment(it) => it.name.clone(),
        _ => String::new(),
    }
}
