//! The laws of editing, on random edits: undo restores, changes squash, the file equals memory.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and looks at some kinds of commands"
)]

use std::collections::{BTreeMap, HashMap};
use std::mem::discriminant;
use std::path::Path;

use document::{Found, Kind, LocalDisk, WorkingCopies, WorkingCopy, Written};
use export::{Format, Printing, Sheet, Slides, Table};
use journey::{
    Change, Command, Departure, Deviation, Entry, GestureId, History, MapId, Place, Project,
    project_of,
};
use language::Language;
use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseResult, TestRunner};
use scene::{Arrangement, LensView, Narrowing, Theme, View, lay_out_for_paper};
use sharing::Terms;
use tempfile::TempDir;
use uuid::Uuid;

use crate::random::{Lot, N_COMMANDS};

#[path = "keeping/bit_flips.rs"]
mod bit_flips;
#[path = "laws/brand.rs"]
mod brand;
#[path = "keeping/desk.rs"]
mod desk;
#[path = "laws/drawing.rs"]
mod drawing;
#[path = "keeping/faults.rs"]
mod faults;
#[path = "laws/forms.rs"]
mod forms;
#[path = "laws/gateways.rs"]
mod gateways;
#[path = "laws/maps.rs"]
mod maps;
#[path = "laws/history/merging.rs"]
mod merging;
#[path = "keeping/power_cuts.rs"]
mod power_cuts;
#[path = "laws/random.rs"]
mod random;
#[path = "laws/history/restoring.rs"]
mod restoring;
#[path = "laws/structure.rs"]
mod structure;
#[path = "laws/tags.rs"]
mod tags;
#[path = "laws/views.rs"]
mod views;
#[path = "laws/workbooks.rs"]
mod workbooks;

/// Something a person does at the desk.
#[derive(Clone, Debug)]
enum Act {
    Edit { lot: Lot, gesture: Option<u128> },
    Undo,
    Redo,
    Restart,
}

fn lots() -> impl Strategy<Value = Lot> {
    // More than the commands there are, so that maps grow.
    let kind = 0..N_COMMANDS + 126;
    (
        kind,
        any::<[u16; 4]>(),
        any::<u64>(),
        "[a-zß😀\"' ]{0,8}[a-z]",
    )
        .prop_map(|(kind, picks, fresh, text)| Lot {
            kind,
            picks,
            fresh,
            text,
        })
}

fn scripts() -> impl Strategy<Value = Vec<Lot>> {
    prop::collection::vec(lots(), 1..80)
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let gesture = prop_oneof![2 => Just(None), 1 => (0..2_u128).prop_map(Some)];
    let act = prop_oneof![
        12 => (lots(), gesture).prop_map(|(lot, gesture)| Act::Edit { lot, gesture }),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => Just(Act::Restart),
    ];
    prop::collection::vec(act, 1..40)
}

fn config(cases: u32) -> Config {
    let failures = FileFailurePersistence::Direct("laws.regressions");
    Config {
        failure_persistence: Some(Box::new(failures)),
        ..Config::with_cases(tests::rounds(cases))
    }
}

/// What a lot leads to, where it leads to anything.
fn planned(project: &Project, lot: &Lot) -> Option<(Command, Change)> {
    let command = lot.command(project)?;
    let change = project.plan(&command).ok()?;
    Some((command, change))
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn undo_restores_and_everything_squashes(script in scripts()) {
        let mut project = Project::default();
        let mut squashed = Change::default();
        for lot in &script {
            let Some((command, change)) = planned(&project, lot) else { continue };
            let mut after = project.clone();
            after.apply(&change);
            let mut back = after.clone();
            back.apply(&change.inverted());
            prop_assert_eq!(&back, &project, "undo restores: {:?}", command);
            prop_assert_eq!(&change.inverted().inverted(), &change);
            squashed = squashed.then(change);
            structure::check_kept(&command, &project, &after)?;
            tags::check_kept(&command, &project, &after)?;
            views::check_kept(&command, &project, &after)?;
            brand::check_kept(&command, &project, &after)?;
            maps::check_kept(&command, &project, &after)?;
            gateways::check_kept(&command, &project, &after)?;
            project = after;
            check_whole(&project)?;
        }
        let mut at_once = Project::default();
        at_once.apply(&squashed);
        prop_assert_eq!(&at_once, &project, "any run squashes to one change");
        at_once.apply(&squashed.inverted());
        prop_assert_eq!(at_once, Project::default(), "its inverse empties the project");
    }
}

proptest! {
    #![proptest_config(config(25))]

    #[test]
    fn the_file_equals_memory_through_undo_redo_and_restart(acts in acts()) {
        let folder = TempDir::new().expect("there is room for a folder");
        let mut desk = Desk::new(&folder.path().join("laws.desirepath"));
        for act in &acts {
            match act {
                Act::Edit { lot, gesture } => desk.edit(lot, *gesture),
                Act::Undo => desk.undo(),
                Act::Redo => desk.redo(),
                Act::Restart => desk = desk.restarted()?,
            }
        }
        prop_assert_eq!(&desk.copy.document.read_project().unwrap(), &desk.project);
        let deeds = desk.copy.document.deeds().unwrap();
        prop_assert_eq!(&project_of(&deeds), &desk.project, "the journal says all of it");
        desk = desk.restarted()?;
        while desk.history.redoable().is_some() {
            desk.redo();
        }
        let full = desk.project.clone();
        while desk.history.undoable().is_some() {
            desk.undo();
        }
        prop_assert_eq!(&desk.project, &Project::default(), "undoing everything empties it");
        while desk.history.redoable().is_some() {
            desk.redo();
        }
        prop_assert_eq!(&desk.project, &full, "redo does all of it again");
        prop_assert_eq!(&desk.copy.document.read_project().unwrap(), &full);
    }
}

#[test]
fn the_lots_reach_every_command_and_most_are_accepted() {
    let mut runner = TestRunner::deterministic();
    let (mut n_drawn, mut n_accepted) = (0_u32, HashMap::new());
    for _ in 0..2_000 {
        let script = scripts()
            .new_tree(&mut runner)
            .expect("nothing is filtered out")
            .current();
        let mut project = Project::default();
        for lot in &script {
            n_drawn += 1;
            if let Some((command, change)) = planned(&project, lot) {
                *n_accepted.entry(discriminant(&command)).or_default() += 1_u32;
                project.apply(&change);
            }
        }
    }
    let total: u32 = n_accepted.values().sum();
    assert!(total * 2 > n_drawn, "{total} of {n_drawn} were accepted");
    assert_eq!(n_accepted.len(), usize::from(N_COMMANDS));
}

/// Maps as they were drawn, in a format.
fn written(project: &Project, maps: &[MapId], format: Format, language: Language) -> Vec<u8> {
    let maps: Vec<_> = maps.iter().map(|it| (*it, None)).collect();
    let released = sharing::release(project, &maps, &Terms::default(), language, &[]);
    let view = View {
        lens: LensView::Assumed,
        detail: 1.0,
        accepted: false,
        arrangement: Arrangement::Journey,
        narrowed: Narrowing::default(),
    };
    let scene = lay_out_for_paper(&released, &view, language);
    let printing = Printing {
        format,
        theme: Theme::Light,
        scale: 1.0,
        sheet: Sheet::default(),
        slides: Slides::default(),
        table: Table::default(),
    };
    let written = export::write(&scene, &printing);
    written.expect("a drawn map can be written").bytes
}

/// What must hold of every project: nothing refers to what is not there.
fn check_whole(project: &Project) -> TestCaseResult {
    for entity in project.entities() {
        // A brand and its font are no part of any map.
        if matches!(entity, journey::Entity::Brand(_) | journey::Entity::Font(_)) {
            continue;
        }
        let map = project.map_of(entity.id());
        prop_assert!(map.is_some_and(|it| project.map(it).is_some()));
    }
    for card in project.cards().values() {
        prop_assert!(project.lane(card.lane).is_some() && project.step(card.step).is_some());
    }
    structure::check_structure(project)?;
    maps::check_details(project)?;
    tags::check_tags(project)?;
    gateways::check_flow(project)?;
    let mut points = BTreeMap::new();
    for point in project.emotions().values() {
        prop_assert!(project.lane(point.lane).is_some() && project.step(point.step).is_some());
        prop_assert_eq!(points.insert((point.lane, point.step), point.id), None);
    }
    let mut drawn = BTreeMap::new();
    for link in project.transitions().values() {
        prop_assert!(link.from != link.to);
        prop_assert_eq!(project.map_of_step(link.from), project.map_of_step(link.to));
        prop_assert!(project.map_of_step(link.from).is_some());
        prop_assert_eq!(drawn.insert((link.from, link.to), link.id), None);
    }
    for rule in project.rules().values() {
        if let journey::Target::Touchpoint(touchpoint) = rule.target {
            let kin = project.kin_of(rule.map).into_iter().map(|it| it.id);
            let mut columns = kin.chain([rule.map]).flat_map(|it| project.columns_of(it));
            prop_assert!(columns.any(|it| it.touchpoint == touchpoint));
        }
    }
    for view in project.views().values() {
        let mut lanes = view.narrowed.without.iter();
        prop_assert!(lanes.all(|it| project.lane(*it).is_some_and(|it| it.map == view.map)));
    }
    check_accepted(project)
}

/// What was accepted speaks of what is on its map, and of nothing twice.
fn check_accepted(project: &Project) -> TestCaseResult {
    let mut seen = BTreeMap::new();
    for it in project.acceptances().values() {
        let again = seen.insert((it.map, &it.departure), it.id);
        prop_assert_eq!(again, None, "accepted twice: {:?}", it.departure);
        let columns = project.columns_of(it.map);
        let (steps, places) = match &it.departure {
            Departure::DesirePath { from, to } => (Vec::new(), vec![from, to]),
            Departure::Deviation { deviation } => match deviation {
                Deviation::Skipped { step } | Deviation::Moved { step, .. } => {
                    (vec![*step], vec![])
                }
                Deviation::Extra { place, .. } => (vec![], vec![place]),
                Deviation::Instead { step, place } => (vec![*step], vec![place]),
            },
        };
        for step in steps {
            prop_assert!(
                columns.iter().any(|it| it.id == step),
                "of no step: {:?}",
                it
            );
        }
        for place in places {
            if let Place::Touchpoint(touchpoint) = place {
                prop_assert!(
                    columns.iter().any(|it| it.touchpoint == *touchpoint),
                    "{:?}",
                    it
                );
            }
        }
    }
    Ok(())
}

/// A project at work, as the session keeps it.
struct Desk {
    project: Project,
    history: History,
    copies: WorkingCopies,
    copy: WorkingCopy,
}

impl Desk {
    fn new(path: &Path) -> Self {
        let copies = WorkingCopies::new(
            path.with_extension("working"),
            std::sync::Arc::new(tests::Here),
        );
        Self {
            project: Project::default(),
            history: History::default(),
            copy: copies.create(path, 0).expect("the folder can be written"),
            copies,
        }
    }

    /// The app ends and is started again: the file has everything.
    fn restarted(self) -> Result<Self, proptest::test_runner::TestCaseError> {
        let Self {
            project,
            history,
            copies,
            mut copy,
        } = self;
        let path = copy.target().to_owned();
        copy.publish(0, &LocalDisk)
            .expect("the file can be written");
        copy.close();
        let in_file = tests::read_project(&path).expect("what was published is whole");
        prop_assert_eq!(&in_file, &project, "the file holds what was drawn");
        let opened = copies.open(&path, 0).expect("what was written opens");
        prop_assert_eq!(opened.found, Found::AsInFile);
        let (copy, project_again, history_again) = (opened.copy, opened.project, opened.history);
        prop_assert_eq!(&project_again, &project, "a restart changes nothing");
        prop_assert_eq!(&history_again, &history, "the undo stack survives");
        Ok(Self {
            project,
            history,
            copies,
            copy,
        })
    }

    fn write(
        &mut self,
        change: &Change,
        label: &str,
        gesture: Option<GestureId>,
        kind: Kind,
    ) -> u64 {
        let written = Written {
            change,
            label,
            gesture,
            kind,
            at_ms: 0,
            actor: "laws",
        };
        let seq = self
            .copy
            .document
            .write(&written)
            .expect("the folder can be written");
        self.project.apply(change);
        seq
    }

    fn edit(&mut self, lot: &Lot, gesture: Option<u128>) {
        let Some((command, change)) = planned(&self.project, lot) else {
            return;
        };
        if change.is_empty() {
            return;
        }
        let gesture = gesture.map(|it| GestureId(Uuid::from_u128(it)));
        let document = &self.copy.document;
        let leaves_trace = document.leaves_trace(&self.history, gesture, &change);
        let seq = self.write(&change, &command.label(), gesture, Kind::Do);
        let entry = Entry::new(seq, command.label(), gesture);
        let leaves_trace = leaves_trace.expect("the journal can be read");
        self.history.push(entry, leaves_trace);
    }

    fn undo(&mut self) {
        let Some(top) = self.history.undoable().cloned() else {
            return;
        };
        let kind = Kind::Undo { of: top.seq };
        let change = self.change_of(&top).inverted();
        self.write(&change, &top.label, None, kind);
        self.history.step_back();
    }

    fn redo(&mut self) {
        let Some(top) = self.history.redoable().cloned() else {
            return;
        };
        let change = self.change_of(&top);
        self.write(&change, &top.label, None, Kind::Redo { of: top.seq });
        self.history.step_forward();
    }

    fn change_of(&self, entry: &Entry) -> Change {
        let document = &self.copy.document;
        document.change_of(entry).expect("the journal can be read")
    }
}
