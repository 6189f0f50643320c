//! A bit of a file flips: it is noticed, and next to nothing is lost.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use document::{LocalDisk, Rescued, WorkingCopies, rescue};
use journey::{Entity, EntityId, Project};
use language::Language;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use tests::{Here, read_project};

use crate::desk::{Desk, State};

/// How many bits flip, one at a time, where nothing else is said, and how many to a file.
const N_FLIPS: u32 = 100;
const N_FLIPS_PER_FILE: u32 = 50;

/// How many things are added to a file, and how many entries its journal has once deeds of all kinds have followed: so
/// many that the older ones stand in a chapter.
const N_ADDED: u32 = 500;
const N_ENTRIES: u64 = 700;

/// What became of all that was drawn when bits flipped.
#[derive(Default)]
struct Tally {
    n_flips: u32,
    n_noticed: u32,
    n_drawn: usize,
    n_rescued: usize,
    n_with_history: u32,
    n_not_rescued: u32,
}

/// A file of some size, and all that it says.
fn file(folder: &Path, chance: &mut Pcg64) -> (Vec<u8>, State) {
    let copies = WorkingCopies::new(folder.join("working"), Arc::new(Here));
    let path = folder.join("whole.desirepath");
    let mut copy = copies.create(&path, 0).unwrap();
    let mut desk = Desk::default();
    for _ in 0..N_ADDED {
        desk.grow(&mut copy.document, chance).unwrap();
    }
    while copy.document.latest().unwrap() < Some(N_ENTRIES) {
        desk.act(&mut copy.document, chance).unwrap();
    }
    copy.publish(1, &LocalDisk).unwrap();
    let state = State::of(&copy.document);
    copy.close();
    (fs::read(path).unwrap(), state)
}

impl Tally {
    /// Flips a bit of a whole file; answers with what a rescue brought back.
    fn flip(&mut self, whole: &[u8], state: &State, folder: &Path, chance: &mut Pcg64) {
        let (damaged, rescued) = (
            folder.join("damaged.desirepath"),
            folder.join("rescued.desirepath"),
        );
        let mut bytes = whole.to_vec();
        let (at, bit) = (
            chance.random_range(0..bytes.len()),
            chance.random_range(0..8),
        );
        bytes[at] ^= 1 << bit;
        fs::write(&damaged, bytes).unwrap();
        self.n_flips += 1;
        let working = folder.join(format!("working-{}", self.n_flips));
        if let Ok(opened) = WorkingCopies::new(working, Arc::new(Here)).open(&damaged, 2) {
            // Nobody ever reads some bits: those of empty room.
            assert!(
                State::of(&opened.copy.document) == *state,
                "bit {bit} of byte {at} changes something, unnoticed"
            );
            return;
        }
        self.n_noticed += 1;
        let drawn = by_id(&state.project);
        self.n_drawn += drawn.len();
        drop(fs::remove_file(&rescued));
        match rescue(&damaged, &rescued, 2, Language::En, (&LocalDisk, &Here)) {
            Ok(Rescued { keeps_history, .. }) => {
                self.n_with_history += u32::from(keeps_history);
                let again = by_id(&read_project(&rescued).unwrap());
                let same = again.iter().filter(|it| drawn.get(it.0) == Some(it.1));
                self.n_rescued += same.count();
            }
            Err(_) => self.n_not_rescued += 1,
        }
    }
}

fn by_id(project: &Project) -> BTreeMap<EntityId, Entity> {
    let entities = project.entities().into_iter();
    entities.map(|it| (it.id(), it)).collect()
}

#[test]
#[allow(clippy::print_stdout, reason = "it says what came of it")]
fn a_flipped_bit_is_noticed_and_costs_next_to_nothing() {
    let seed = tests::seed(23);
    let n_flips = tests::rounds(N_FLIPS);
    let mut tally = Tally::default();
    for nth_file in 0.. {
        if tally.n_flips == n_flips {
            break;
        }
        let mut chance = Pcg64::seed_from_u64(seed.wrapping_add(nth_file));
        let folder = tests::room();
        let (bytes, state) = file(folder.path(), &mut chance);
        for _ in 0..N_FLIPS_PER_FILE.min(n_flips - tally.n_flips) {
            tally.flip(&bytes, &state, folder.path(), &mut chance);
        }
    }
    let Tally {
        n_flips,
        n_noticed,
        n_drawn,
        n_rescued,
        n_with_history,
        n_not_rescued,
    } = tally;
    println!(
        "{n_flips} flipped bits: {n_noticed} noticed, the others change nothing; {n_rescued} of {n_drawn} things \
         rescued, {n_with_history} times with the history, {n_not_rescued} times nothing"
    );
    assert!(n_noticed * 3 > n_flips, "many bits say something");
    assert_eq!(n_rescued, n_drawn, "one bit costs nothing that is drawn");
    assert_eq!(n_not_rescued, 0, "whatever it hits");
    assert!(
        n_with_history > 0,
        "the journal brings back what it remembers"
    );
}

#[test]
fn of_a_file_that_is_cut_off_what_is_there_is_saved() {
    let mut chance = Pcg64::seed_from_u64(tests::seed(29));
    let folder = tests::room();
    let (bytes, state) = file(folder.path(), &mut chance);
    let drawn = by_id(&state.project);
    let (damaged, rescued) = (folder.path().join("cut"), folder.path().join("rescued"));
    let mut n_before = 0;
    for percent in [50, 75, 95] {
        fs::write(&damaged, &bytes[..bytes.len() * percent / 100]).unwrap();
        drop(fs::remove_file(&rescued));
        rescue(&damaged, &rescued, 2, Language::En, (&LocalDisk, &Here)).unwrap();
        let again = by_id(&read_project(&rescued).unwrap());
        let n_same = again
            .iter()
            .filter(|it| drawn.get(it.0) == Some(it.1))
            .count();
        assert!(n_same >= n_before && n_same > 0, "{n_same} of {percent} %");
        n_before = n_same;
    }
    assert!(
        n_before * 2 > drawn.len(),
        "{n_before} of {} with 95 %",
        drawn.len()
    );
}
