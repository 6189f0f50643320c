//! A deed of the disk fails, whichever it is, once or from then on: nothing that was acknowledged is lost, and once
//! the disk is whole again everything is as if nothing had been.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::{LocalDisk, WorkingCopies, WorkingCopy};
use forgetful::{Failure, FaultyDisk, fail_below};
use journey::{History, Project};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

use tests::{Here, read_project};

use crate::desk::Desk;

/// How many sessions, each of which is run once for each of its deeds, where nothing else is said.
const N_SESSIONS: u32 = 2;

/// How many things there are before anything fails, and how many deeds of people a session has.
const N_BEFORE: u32 = 6;
const N_ACTS: u32 = 12;

/// In which ways a deed fails, by turns.
const WAYS: [(Failure, bool); 6] = [
    (Failure::Broken, false),
    (Failure::Full, true),
    (Failure::Half, false),
    (Failure::Broken, true),
    (Failure::Full, false),
    (Failure::Half, true),
];

/// A session on a disk that fails.
struct Running {
    copies: WorkingCopies,
    disk: FaultyDisk,
    target: PathBuf,
    copy: Option<WorkingCopy>,
    desk: Desk,
    n_failed: u32,
}

impl Running {
    /// A file with a few things in it, before anything fails.
    fn begin(folder: &Path, chance: &mut Pcg64) {
        let copies = WorkingCopies::new(folder.join("working"), Arc::new(Here));
        let mut copy = copies.create(&target(folder), 0).unwrap();
        let mut desk = Desk::default();
        for _ in 0..N_BEFORE {
            desk.grow(&mut copy.document, chance).unwrap();
        }
        copy.publish(0, &LocalDisk).unwrap();
        copy.close();
    }

    fn new(folder: &Path, disk: FaultyDisk, was: &Project) -> Self {
        Self {
            copies: WorkingCopies::on(
                folder.join("working"),
                Arc::new(disk.clone()),
                Arc::new(Here),
            ),
            disk,
            target: target(folder),
            copy: None,
            desk: Desk::at(was.clone(), History::default()),
            n_failed: 0,
        }
    }

    /// What a person does next, who goes on whatever fails.
    fn act(&mut self, at_ms: i64, chance: &mut Pcg64) {
        let Some(copy) = &mut self.copy else {
            return self.open(at_ms);
        };
        let done = match chance.random_range(0..8) {
            0 => copy.publish(at_ms, &self.disk),
            1..4 => {
                // The app ends without a word, and starts again.
                self.copy = None;
                return self.open(at_ms);
            }
            _ => self.desk.act(&mut copy.document, chance),
        };
        self.n_failed += u32::from(done.is_err());
    }

    /// Opens the file, if it can be read now: there is what was acknowledged, or more that was begun since.
    fn open(&mut self, at_ms: i64) {
        match self.copies.open(&self.target, at_ms) {
            Ok(opened) => {
                let is_acknowledged = opened.project == self.desk.project;
                assert!(
                    is_acknowledged || self.desk.begun.contains(&opened.project),
                    "found as {:?}",
                    opened.found
                );
                self.desk = Desk::at(opened.project, opened.history);
                self.copy = Some(opened.copy);
            }
            Err(_) => self.n_failed += 1,
        }
    }
}

fn target(folder: &Path) -> PathBuf {
    folder.join("shop.desirepath")
}

/// Runs a session in which a deed of the disk fails; whether it came as far, and how much failed with it.
fn run(seed: u64, nth: usize, (failure, for_good): (Failure, bool)) -> (bool, u32) {
    let folder = tests::room();
    let at = folder.path().canonicalize().unwrap();
    let mut chance = Pcg64::seed_from_u64(seed);
    Running::begin(&at, &mut chance);
    let was = read_project(&target(&at)).unwrap();
    let faults = fail_below(&at, nth, for_good, failure);
    let mut running = Running::new(&at, FaultyDisk(Arc::clone(&faults)), &was);
    for act in 0..N_ACTS {
        running.act(i64::from(act) + 1, &mut chance);
        let in_file = fs::read(target(&at)).unwrap();
        assert!(in_file.len() > 1_000, "the file is whole");
    }
    faults.mend();
    running.copy = None;
    running.open(i64::from(N_ACTS) + 1);
    let copy = running.copy.as_mut().expect("the disk is whole again");
    copy.publish(i64::from(N_ACTS) + 2, &LocalDisk).unwrap();
    assert_eq!(read_project(&target(&at)).unwrap(), running.desk.project);
    (faults.have_struck(), running.n_failed)
}

#[test]
#[allow(clippy::print_stdout, reason = "it says which deed failed")]
fn whatever_the_disk_fails_at_nothing_acknowledged_is_lost() {
    let first = tests::seed(41);
    let (mut n_deeds, mut n_failed) = (0, 0);
    for session in 0..u64::from(tests::rounds(N_SESSIONS)) {
        let seed = first.wrapping_add(session);
        for nth in 0.. {
            let way = WAYS[(nth + session as usize) % WAYS.len()];
            println!("session {session}, deed {nth}, {way:?}");
            let (has_struck, failed) = run(seed, nth, way);
            if !has_struck {
                break;
            }
            n_deeds += 1;
            n_failed += failed;
        }
    }
    println!("{n_deeds} deeds of the disk failed, and with them {n_failed} of people");
    assert!(n_failed > n_deeds / 4, "people are told");
}
