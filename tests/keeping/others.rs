//! Others have their hands on the files: a second window, a program that synchronises folders, a clock that jumps.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and says what chance began with"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

use document::{DocumentError, LocalDisk, WorkingCopies, WorkingCopy};
use journey::command::{AddMap, AddStage, RenameMap};
use journey::{Command, Lifecycle, MapId, Project, StageId};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use session::{
    Config, FileHandle, PickPurpose, Picker, Reply, Request, Saved, SavingRequest, Session,
};
use tempfile::TempDir;
use tests::{Here, read_project};

/// How many windows open one file at once, where nothing else is said.
const N_WINDOWS: u32 = 100;

/// How often two computers and what synchronises them have their turn, where nothing else is said.
const N_SYNC_ROUNDS: u32 = 50;
const N_DEEDS_A_ROUND: u32 = 120;

/// How often a file is published while somebody reads it, where nothing else is said.
const N_PUBLISHES: u32 = 200;

/// Ten years, in milliseconds.
const TEN_YEARS_MS: i64 = 10 * 365 * 24 * 3_600_000;

/// One computer with its folder of files and its working copies.
struct Computer {
    folder: PathBuf,
    data: PathBuf,
    copies: WorkingCopies,
    open: Option<WorkingCopy>,
    n_copies: u32,
    /// What the file held when it was last the same as elsewhere.
    synced: Vec<u8>,
    /// The rest of a file that is only half here.
    on_its_way: Option<Vec<u8>>,
}

impl Computer {
    fn new(all: &Path, name: &str) -> Self {
        let folder = all.join(name);
        fs::create_dir_all(&folder).unwrap();
        Self {
            copies: WorkingCopies::new(all.join(format!("{name}-data/working")), Arc::new(Here)),
            data: all.join(format!("{name}-data")),
            folder,
            open: None,
            n_copies: 0,
            synced: Vec::new(),
            on_its_way: None,
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.join("shop.desirepath")
    }

    /// Opens the file, if it can be read now.
    fn open(&mut self, at_ms: i64) {
        if self.open.is_none() {
            self.open = self.copies.open(&self.file(), at_ms).ok().map(|it| it.copy);
        }
    }

    /// Draws one stage; whether it was acknowledged.
    fn draw(&mut self, name: &str) -> bool {
        let Some(copy) = &mut self.open else {
            return false;
        };
        let project = copy.document.read_project().unwrap();
        let stage = AddStage {
            id: StageId::named(name),
            map: map(),
            before: None,
            name: name.to_owned(),
            lifecycle: Lifecycle::Purchase,
        };
        write(copy, &project, &Command::AddStage(stage));
        true
    }

    /// Brings everything into the file; where somebody else changed it, one of the two prevails.
    fn publish(&mut self, at_ms: i64, chance: &mut Pcg64) {
        let Some(mut copy) = self.open.take() else {
            return;
        };
        match copy.publish(at_ms, &LocalDisk) {
            Ok(()) => self.open = Some(copy),
            Err(DocumentError::ChangedElsewhere(_)) => {
                self.n_copies += 1;
                let beside = self
                    .folder
                    .join(format!("shop {}.desirepath", self.n_copies));
                if chance.random::<bool>() {
                    copy.prevail(&beside, at_ms, &LocalDisk).unwrap();
                    copy.publish(at_ms, &LocalDisk).unwrap();
                    self.open = Some(copy);
                } else {
                    copy.give_way(&beside, &LocalDisk).unwrap();
                    copy.close();
                    self.open(at_ms);
                }
            }
            Err(error) => panic!("{error:?}"),
        }
    }

    /// The app ends, as people end it or without a word, and starts again.
    fn restart(&mut self, at_ms: i64, chance: &mut Pcg64) {
        if chance.random::<bool>() {
            self.publish(at_ms, chance);
            if let Some(copy) = self.open.take() {
                copy.close();
            }
        }
        self.open = None;
        self.open(at_ms);
    }

    /// A program makes this folder the same as the one in the cloud, sometimes in two steps.
    fn synchronise(&mut self, cloud: &mut Vec<u8>, chance: &mut Pcg64) {
        if let Some(whole) = self.on_its_way.take() {
            // Somebody may have written the file meanwhile: then that is a copy of its own.
            self.put(&whole);
            return;
        }
        let here = fs::read(self.file()).unwrap_or_default();
        let (is_new_here, is_new_there) = (here != self.synced, *cloud != self.synced);
        if is_new_there {
            if is_new_here {
                self.n_copies += 1;
                let name = format!("shop (conflicted copy {}).desirepath", self.n_copies);
                fs::rename(self.file(), self.folder.join(name)).unwrap();
            }
            self.synced.clone_from(cloud);
            if chance.random_range(0..3) == 0 {
                fs::write(self.file(), &cloud[..cloud.len() / 2]).unwrap();
                self.on_its_way = Some(cloud.clone());
            } else {
                self.put(&cloud.clone());
            }
        } else if is_new_here {
            self.synced.clone_from(&here);
            *cloud = here;
        }
    }

    fn put(&mut self, bytes: &[u8]) {
        let here = fs::read(self.file()).unwrap_or_default();
        if here != bytes && !bytes.starts_with(&here) {
            self.n_copies += 1;
            let name = format!("shop (conflicted copy {}).desirepath", self.n_copies);
            fs::rename(self.file(), self.folder.join(name)).unwrap();
        }
        fs::write(self.file(), bytes).unwrap();
    }

    /// All whole files in its folder.
    fn files(&self) -> Vec<PathBuf> {
        let all = fs::read_dir(&self.folder)
            .unwrap()
            .map(|it| it.unwrap().path());
        all.filter(|it| read_project(it).is_ok()).collect()
    }

    /// Opens the file in the app, and brings in what stands in all these copies of it, and in itself where somebody
    /// else changed it.
    fn bring_together(&mut self, others: &[PathBuf]) {
        drop(self.open.take());
        let session = Session::start(Config {
            data_folder: self.data.clone(),
            library_folder: self.folder.clone(),
            program: tests::program(),
            safe: false,
            picker: Box::new(Nobody),
        });
        let file = session.register(self.file());
        let Reply::OpenProject { open } = session.send(Request::OpenProject { file, how: None })
        else {
            panic!("the file can be opened")
        };
        if matches!(open.saved, Saved::ChangedElsewhere { .. }) {
            bring_in(&session, None);
        }
        for other in others {
            bring_in(&session, Some(session.register(other.clone())));
        }
        let saved = session.send(Request::Saving(SavingRequest::Save));
        let all = Reply::Save {
            saved: Saved::InFile,
        };
        assert_eq!(saved, all);
    }

    /// All stages in any file or working copy of this computer; earlier states that are kept do not count.
    fn stages(&self) -> BTreeSet<String> {
        let files = self.files().into_iter();
        let mut projects: Vec<Project> = files.map(|it| read_project(&it).unwrap()).collect();
        projects.extend(
            self.open
                .iter()
                .map(|it| it.document.read_project().unwrap()),
        );
        projects.iter().flat_map(names).collect()
    }
}

/// Nobody is asked for a file here.
struct Nobody;

impl Picker for Nobody {
    fn pick(&self, _purpose: &PickPurpose, _language: language::Language) -> Option<PathBuf> {
        None
    }
}

/// Brings in a copy of the open file as it was looked at.
fn bring_in(session: &Session, copy: Option<FileHandle>) {
    let other = Vec::new();
    let look = SavingRequest::LookAtCopy {
        copy: copy.clone(),
        other: other.clone(),
    };
    let preview = match session.send(Request::Saving(look)) {
        Reply::LookAtCopy { preview } => preview,
        reply => panic!("{reply:?}"),
    };
    let state = preview.state;
    let bring = SavingRequest::BringIn { copy, state, other };
    let brought = session.send(Request::Saving(bring));
    assert!(matches!(brought, Reply::BringIn { .. }), "{brought:?}");
}

/// What the stages of a project are called.
fn names(project: &Project) -> BTreeSet<String> {
    let stages = project.stages().values();
    stages.map(|it| it.name.clone()).collect()
}

fn map() -> MapId {
    MapId::named("map")
}

fn write(copy: &mut WorkingCopy, project: &Project, command: &Command) {
    let change = project.plan(command).unwrap();
    tests::write(&mut copy.document, &change);
}

/// A file with one map, open on this computer.
fn begin(computer: &mut Computer) {
    let mut copy = computer.copies.create(&computer.file(), 0).unwrap();
    let add = Command::AddMap(AddMap {
        id: map(),
        title: "Shop".into(),
    });
    write(&mut copy, &Project::default(), &add);
    copy.publish(0, &LocalDisk).unwrap();
    computer.open = Some(copy);
}

#[test]
fn of_a_hundred_windows_one_writes() {
    let folder = TempDir::new().unwrap();
    let mut computer = Computer::new(folder.path(), "here");
    begin(&mut computer);
    computer.open.take().unwrap().close();
    let (copies, file) = (&computer.copies, computer.file());
    let n_windows = tests::rounds(N_WINDOWS) as usize;
    let together = Barrier::new(n_windows);
    let opened: Vec<_> = thread::scope(|scope| {
        let windows: Vec<_> = (0..n_windows)
            .map(|_| {
                scope.spawn(|| {
                    together.wait();
                    copies.open(&file, 1)
                })
            })
            .collect();
        // All are kept until the last has answered.
        windows.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let is_locked = |it: &&_| matches!(it, Err(DocumentError::Locked));
    let n_writers = opened.iter().filter(|it| it.is_ok()).count();
    let n_refused = opened.iter().filter(is_locked).count();
    assert_eq!((n_writers, n_refused), (1, n_windows - 1));
}

#[test]
fn who_reads_the_file_meanwhile_always_reads_a_whole_one() {
    let folder = TempDir::new().unwrap();
    let mut computer = Computer::new(folder.path(), "here");
    begin(&mut computer);
    let n_publishes = tests::rounds(N_PUBLISHES);
    let is_done = AtomicBool::new(false);
    let file = computer.file();
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let (mut n_seen, mut n_reads) = (0, 0_u32);
            while !is_done.load(Ordering::Relaxed) {
                let now = read_project(&file).unwrap().stages().len();
                assert!(
                    now >= n_seen,
                    "never an older one again: {now} after {n_seen}"
                );
                (n_seen, n_reads) = (now, n_reads + 1);
            }
            n_reads
        });
        for nth in 0..n_publishes {
            // The map stays small, so that the file changes as often as it can.
            if nth % 50 == 49 {
                computer.draw(&format!("stage {nth}"));
            }
            let copy = computer.open.as_mut().unwrap();
            let project = copy.document.read_project().unwrap();
            let title = nth.to_string();
            write(
                copy,
                &project,
                &Command::RenameMap(RenameMap { id: map(), title }),
            );
            copy.publish(i64::from(nth) + 1, &LocalDisk).unwrap();
        }
        is_done.store(true, Ordering::Relaxed);
        let n_reads = reader.join().unwrap();
        println!("{n_publishes} publishes, {n_reads} reads meanwhile");
        assert!(n_reads > n_publishes / 4, "somebody reads all the time");
    });
}

#[test]
fn what_synchronises_folders_loses_no_edit_of_either_side() {
    let seed = tests::seed(31);
    let mut n_edits = 0;
    for round in 0..tests::rounds(N_SYNC_ROUNDS) {
        let mut chance = Pcg64::seed_from_u64(seed.wrapping_add(u64::from(round)));
        let folder = tests::room();
        let all = folder.path().canonicalize().unwrap();
        let mut computers = [Computer::new(&all, "one"), Computer::new(&all, "two")];
        begin(&mut computers[0]);
        let mut cloud = Vec::new();
        computers[0].synchronise(&mut cloud, &mut chance);
        fs::write(computers[1].file(), &cloud).unwrap();
        computers[1].synced.clone_from(&cloud);
        let mut drawn = BTreeSet::new();
        for deed in 0..N_DEEDS_A_ROUND {
            let at_ms = i64::from(deed) + 1;
            let computer = &mut computers[chance.random_range(0..2)];
            computer.open(at_ms);
            match chance.random_range(0..8) {
                0..3 => {
                    let name = format!("stage {deed}");
                    if computer.draw(&name) {
                        drawn.insert(name);
                    }
                }
                3..5 => computer.publish(at_ms, &mut chance),
                5 => computer.restart(at_ms, &mut chance),
                _ => computer.synchronise(&mut cloud, &mut chance),
            }
        }
        for computer in &mut computers {
            if let Some(rest) = computer.on_its_way.take() {
                computer.put(&rest);
            }
            computer.open(i64::from(N_DEEDS_A_ROUND) + 1);
        }
        let found: BTreeSet<String> = computers.iter().flat_map(Computer::stages).collect();
        let lost: Vec<_> = drawn.difference(&found).collect();
        assert!(lost.is_empty(), "round {round}: {lost:?} are nowhere");
        let [one, two] = &mut computers;
        two.bring_together(&[]);
        let mut others: Vec<PathBuf> = one.files().into_iter().chain(two.files()).collect();
        others.retain(|it| *it != one.file());
        one.bring_together(&others);
        let together = names(&read_project(&one.file()).unwrap());
        assert!(
            drawn.is_subset(&together),
            "round {round}: one file has all"
        );
        n_edits += drawn.len();
    }
    println!("{n_edits} edits on two computers, none lost");
    assert!(n_edits > 0, "somebody draws");
}

#[test]
fn a_clock_that_jumps_loses_nothing() {
    let folder = TempDir::new().unwrap();
    let mut computer = Computer::new(folder.path(), "here");
    begin(&mut computer);
    let now = 1_800_000_000_000;
    let mut drawn = BTreeSet::new();
    for (nth, at_ms) in [0, TEN_YEARS_MS, -TEN_YEARS_MS, 0, -1, TEN_YEARS_MS, 1, 2]
        .into_iter()
        .enumerate()
    {
        let at_ms = now + at_ms;
        let name = format!("stage {nth}");
        assert!(computer.draw(&name));
        drawn.insert(name);
        let copy = computer.open.as_mut().unwrap();
        copy.publish(at_ms, &LocalDisk).unwrap();
        let in_file = read_project(&computer.file()).unwrap();
        assert_eq!(names(&in_file), drawn, "the file has everything");
        computer.open.take().unwrap().close();
        let opened = computer.copies.open(&computer.file(), at_ms).unwrap();
        assert_eq!(opened.found, document::Found::AsInFile);
        computer.open = Some(opened.copy);
        let states = computer.copies.kept().remove(0).1;
        let latest = read_project(&states.last().unwrap().path).unwrap();
        assert_eq!(
            latest, in_file,
            "the latest state is the last that was made"
        );
        assert!(
            states.is_sorted_by_key(|it| it.revision),
            "states stay in order"
        );
    }
}
