//! The power fails: what was acknowledged is there, and the file is the old one or the new one, whole.
//!
//! A session runs once on a disk that takes notes. Then the power fails at every sync and in between: what a disk
//! may hold at that moment is put in the place of the session's folder, and the project is opened.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::{Disk, DocumentError, LocalDisk, Opened, WorkingCopies};
use forgetful::{Deed, Left, Memory, Notes, NotingDisk, note_below};
use journey::Project;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use tempfile::TempDir;
use tests::{Here, read_project};

use crate::desk::{Desk, State};

/// How many power cuts where nothing else is said, and how many to a session.
const N_CUTS: u32 = 2_000;
const N_CUTS_PER_SESSION: u32 = 250;

/// How many deeds of people a session has.
const N_ACTS: u32 = 40;

/// What was known at a moment of a session.
struct Known {
    /// How many deeds of the disk there were by then.
    n_deeds: usize,
    /// The latest state of which somebody was told that it is safe, and the latest that was begun.
    safe: usize,
    begun: usize,
    /// How many states of the file somebody was told of, and how many were begun.
    safe_files: usize,
    begun_files: usize,
}

/// A session that was noted.
struct Session {
    folder: TempDir,
    deeds: Vec<Deed>,
    /// Each state there was, in order.
    states: Vec<State>,
    /// Each state of the file, as one of these and as bytes.
    files: Vec<(usize, Vec<u8>)>,
    known: Vec<Known>,
}

/// A session while it runs.
struct Running {
    notes: Arc<Notes>,
    disk: Arc<dyn Disk>,
    target: PathBuf,
    states: Vec<State>,
    files: Vec<(usize, Vec<u8>)>,
    known: Vec<Known>,
}

impl Running {
    /// Something is begun that may lead to one more state, or bring the latest into the file.
    fn begin(&mut self, is_state: bool, is_file: bool) {
        let safe = self.states.len() - 1;
        self.known.push(Known {
            n_deeds: self.notes.n_deeds(),
            safe,
            begun: safe + usize::from(is_state),
            safe_files: self.files.len(),
            begun_files: self.files.len() + usize::from(is_file),
        });
    }

    /// It is done, and somebody was told.
    fn end(&mut self, state: State, is_in_file: bool) {
        self.states.push(state);
        if is_in_file {
            let bytes = fs::read(&self.target).unwrap();
            self.files.push((self.states.len() - 1, bytes));
        }
        self.begin(false, false);
    }
}

fn target(folder: &Path) -> PathBuf {
    folder.join("all/shop.desirepath")
}

fn copies(folder: &Path, disk: Arc<dyn Disk>) -> WorkingCopies {
    WorkingCopies::on(folder.join("all/data/working"), disk, Arc::new(Here))
}

/// Runs one session from its beginning to a moment at which nobody has ended it.
fn session(chance: &mut Pcg64) -> Session {
    let folder = tests::room();
    let at = folder.path().canonicalize().unwrap();
    fs::create_dir(at.join("all")).unwrap();
    let notes = note_below(&at.join("all"));
    let disk: Arc<dyn Disk> = Arc::new(NotingDisk(Arc::clone(&notes)));
    let copies = copies(&at, Arc::clone(&disk));
    let mut copy = copies.create(&target(&at), 0).unwrap();
    let mut run = Running {
        notes,
        disk,
        target: target(&at),
        states: vec![State::of(&copy.document)],
        files: Vec::new(),
        known: Vec::new(),
    };
    let mut desk = Desk::default();
    run.begin(false, false);
    for act in 0..N_ACTS {
        let at_ms = i64::from(act);
        match chance.random_range(0..12) {
            0..2 => {
                run.begin(false, true);
                copy.publish(at_ms, &*run.disk).unwrap();
                run.end(State::of(&copy.document), true);
            }
            2 => {
                // The app ends as people end it, or without a word, and starts again.
                let is_ended = chance.random::<bool>();
                if is_ended {
                    run.begin(false, true);
                    copy.publish(at_ms, &*run.disk).unwrap();
                    copy.close();
                } else {
                    drop(copy);
                }
                let opened = copies.open(&target(&at), at_ms).unwrap();
                copy = opened.copy;
                run.end(State::of(&copy.document), is_ended);
                desk = Desk::at(opened.project, opened.history);
            }
            _ => {
                run.begin(true, false);
                desk.act(&mut copy.document, chance).unwrap();
                run.end(State::of(&copy.document), false);
            }
        }
    }
    let Running {
        notes,
        states,
        files,
        known,
        ..
    } = run;
    // What is done from here on is no part of it.
    let deeds = notes.taken();
    drop(copy);
    Session {
        folder,
        deeds,
        states,
        files,
        known,
    }
}

impl Session {
    /// What was known once so many deeds were done.
    fn known(&self, n_deeds: usize) -> &Known {
        let mut before = self.known.iter().rev();
        before.find(|it| it.n_deeds <= n_deeds).unwrap()
    }

    /// The moments at which the power is to fail: around every sync, and others by chance.
    fn moments(&self, n: u32, chance: &mut Pcg64) -> Vec<usize> {
        let first = self.known[0].n_deeds;
        let is_sync =
            |it: &usize| matches!(self.deeds[*it], Deed::Synced(_) | Deed::SyncedFolder(_));
        let syncs: Vec<usize> = (first..self.deeds.len()).filter(is_sync).collect();
        let moment = |_| match chance.random_range(0..4) {
            0 => chance.random_range(first..=self.deeds.len()),
            // The most is forgotten before a sync; after it, nothing may be missing.
            1 => syncs[chance.random_range(0..syncs.len())] + 1,
            _ => syncs[chance.random_range(0..syncs.len())],
        };
        let mut moments: Vec<usize> = (0..n).map(moment).collect();
        moments.sort_unstable();
        moments
    }

    /// The power fails so many times; answers with how many took something away.
    fn cut(&self, n: u32, chance: &mut Pcg64) -> u32 {
        let at = self.folder.path().canonicalize().unwrap();
        let mut memory = Memory::default();
        let mut n_done = 0;
        let mut n_lossy = 0;
        for moment in self.moments(n, chance) {
            for deed in &self.deeds[n_done..moment] {
                memory.follow(deed);
            }
            n_done = moment;
            let left = memory.cut(chance);
            n_lossy += u32::from(left != memory.uncut());
            left.put(&at.join("all"));
            let known = self.known(moment);
            let in_file = self.check_file(&left, &target(&at), known);
            self.check_copy(&at, in_file, known, chance, moment);
        }
        n_lossy
    }

    /// The file is one of those it may be, whole; answers with what it holds.
    fn check_file(&self, left: &Left, target: &Path, known: &Known) -> Option<&State> {
        let Some(bytes) = left.files.get(target) else {
            assert_eq!(known.safe_files, 0, "the file is there");
            return None;
        };
        let first = known.safe_files.saturating_sub(1);
        let last = known.begun_files.min(self.files.len());
        let mut may_be = self.files[first..last].iter();
        let found = may_be.find(|it| it.1 == *bytes);
        let found = found.expect("the file is the old one or the new one, whole");
        Some(&self.states[found.0])
    }

    /// What was acknowledged is there, in the app and a moment later in the file.
    fn check_copy(
        &self,
        at: &Path,
        in_file: Option<&State>,
        known: &Known,
        chance: &mut Pcg64,
        moment: usize,
    ) {
        let disk: Arc<dyn Disk> = Arc::new(LocalDisk);
        let copies = copies(at, Arc::clone(&disk));
        let listed = copies.unpublished();
        for kept in copies.kept().into_iter().flat_map(|it| it.1) {
            let bytes = fs::read(&kept.path).unwrap();
            assert!(
                self.files.iter().any(|it| it.1 == bytes),
                "a state that is kept is whole"
            );
        }
        let Opened {
            mut copy, project, ..
        } = match copies.open(&target(at), 1_000_000) {
            Ok(opened) => opened,
            // Nobody was told of anything yet.
            Err(DocumentError::Missing(_)) if known.safe == 0 => return,
            Err(error) => panic!("after {moment} deeds: {error:?}"),
        };
        let found = State::of(&copy.document);
        let last = known.begun.min(self.states.len() - 1);
        let mut may_be = self.states[known.safe..=last].iter();
        assert!(
            may_be.any(|it| *it == found),
            "after {moment} deeds, states up to {} were safe and {} begun; found was {:?}",
            known.safe,
            known.begun,
            self.states.iter().position(|it| *it == found),
        );
        let is_in_file = in_file.is_some_and(|it| it.project == project);
        assert!(
            is_in_file || (listed == [target(at)] && copy.is_ahead().unwrap()),
            "what is ahead of its file knows it, and is brought into it at the next start"
        );
        if chance.random_range(0..8) == 0 {
            goes_on(&mut copy, &project, chance);
            copy.publish(1_000_001, &*disk).unwrap();
            let now = copy.document.read_project().unwrap();
            assert_eq!(read_project(&target(at)).unwrap(), now);
            copy.close();
        }
    }
}

/// Whatever was left, one can go on with it.
fn goes_on(copy: &mut document::WorkingCopy, project: &Project, chance: &mut Pcg64) {
    let mut desk = Desk::at(project.clone(), journey::History::default());
    if chance.random::<bool>() {
        desk.edit(&mut copy.document, chance).unwrap();
    }
}

#[test]
#[allow(
    clippy::print_stdout,
    reason = "it says what chance began with, and what came of it"
)]
fn a_power_cut_takes_nothing_that_was_acknowledged() {
    let seed = tests::seed(11);
    let n_cuts = tests::rounds(N_CUTS);
    let (mut n_done, mut n_lossy) = (0, 0);
    for session_number in 0.. {
        if n_done == n_cuts {
            break;
        }
        let mut chance = Pcg64::seed_from_u64(seed.wrapping_add(session_number));
        let n = N_CUTS_PER_SESSION.min(n_cuts - n_done);
        println!("session {session_number}");
        n_lossy += session(&mut chance).cut(n, &mut chance);
        n_done += n;
    }
    println!("{n_done} power cuts, of which {n_lossy} took something that was not synced");
    assert!(n_lossy * 3 > n_done, "power cuts take something away");
}
