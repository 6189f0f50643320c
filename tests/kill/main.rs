//! A process that is killed in the middle of editing, of importing events or of bringing an old file to the form of
//! today loses nothing it had acknowledged.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and speaks to its other half by printing"
)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use journey::command::{AddStage, AddStep, RenameMap};
use journey::{Command as Intention, Entity, Lifecycle, StageId, StepId, TransitionId};
use session::{Config, OpenProject, PickPurpose, Picker, Reply, Request, SavingRequest, Session};

mod importing;
mod migrating;

/// How often, in all, where nothing else is said, and by how many at a time.
const N_KILLS: u32 = 600;
const N_WORKERS: u32 = 3;

/// After how many edits something is drawn and taken back, and after how many all is brought into the file.
const TAKEN_BACK_EVERY: u64 = 3;
const SAVED_EVERY: u64 = 8;

/// The longest a process edits before it is killed.
const MAX_EDITING: Duration = Duration::from_millis(60);

/// Tells a process that it is the one to be killed, and where its project is.
const FOLDER: &str = "DESIRE_PATH_TEST_KILL_FOLDER";

/// Before the number of an edit that the session has acknowledged.
const ACKNOWLEDGED: &str = "acknowledged ";

/// Before the number of an edit after which a stage was drawn and taken back.
const UNDONE: &str = "taken back ";

/// How such a stage is called.
const TAKEN_BACK: &str = "to be taken back ";

/// Nobody is asked for a file here.
struct Nobody;

impl Picker for Nobody {
    fn pick(&self, _purpose: &PickPurpose, _language: language::Language) -> Option<PathBuf> {
        None
    }
}

#[test]
fn no_acknowledged_edit_is_lost() {
    let first = tests::seed(0) as u32;
    let workers: Vec<_> = (0..N_WORKERS)
        .map(|worker| thread::spawn(move || check(worker, first)))
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
}

/// Not a test: what the process does that is killed. Each edit counts the map's title up.
#[test]
fn edit_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let session = start(&folder);
    let open = open(&session, &folder);
    let mut n_edits = title_number(&open);
    let step = AddStep {
        id: StepId::named(&n_edits.to_string()),
        stage: stage(),
        before: None,
        name: n_edits.to_string(),
        link: TransitionId::named(&n_edits.to_string()),
    };
    edit(&session, Intention::AddStep(step));
    loop {
        n_edits += 1;
        let title = n_edits.to_string();
        edit(
            &session,
            Intention::RenameMap(RenameMap {
                id: open.map,
                title,
            }),
        );
        say(&format!("{ACKNOWLEDGED}{n_edits}"));
        if n_edits.is_multiple_of(TAKEN_BACK_EVERY) {
            draw_and_take_back(&session, n_edits);
        }
        if n_edits.is_multiple_of(SAVED_EVERY) {
            let saved = session.send(Request::Saving(SavingRequest::Save));
            assert!(matches!(saved, Reply::Save { .. }), "{saved:?}");
        }
    }
}

/// A stage with a name of its own, which is there only if the process ends in between.
fn draw_and_take_back(session: &Session, n_edits: u64) {
    let open = session.send(Request::Hello);
    let Reply::Hello {
        open: Some(open), ..
    } = open
    else {
        panic!("{open:?}")
    };
    let name = format!("{TAKEN_BACK}{n_edits}");
    edit(
        session,
        Intention::AddStage(AddStage {
            id: StageId::named(&name),
            map: open.map,
            before: None,
            name: name.clone(),
            lifecycle: Lifecycle::Purchase,
        }),
    );
    let undone = session.send(Request::Undo);
    assert!(matches!(undone, Reply::Undo { .. }), "{undone:?}");
    say(&format!("{UNDONE}{n_edits}"));
}

/// Kills one process after another over one project, each at another moment.
fn check(worker: u32, first: u32) {
    let folder = tempfile::tempdir().unwrap();
    begin(folder.path());
    let mut n_acknowledged_in_all = 0;
    for round in 0..tests::rounds(N_KILLS) / N_WORKERS {
        let nth = first.wrapping_add(round * N_WORKERS + worker);
        let (n_acknowledged, taken_back) = kill_after(folder.path(), moment(nth, MAX_EDITING));
        n_acknowledged_in_all = n_acknowledged.unwrap_or(n_acknowledged_in_all);

        let session = start(folder.path());
        let after = open(&session, folder.path());
        let kept = title_number(&after);
        let one_more = n_acknowledged_in_all + 1;
        assert!(
            kept == n_acknowledged_in_all || kept == one_more,
            "round {round}: {n_acknowledged_in_all} edits were acknowledged, {kept} are in the file"
        );
        n_acknowledged_in_all = kept;
        assert_linked(&after);
        let is_back =
            |it: &&Entity| matches!(it, Entity::Stage(it) if taken_back.contains(&it.name));
        let back = after.entities.iter().find(is_back);
        assert!(back.is_none(), "round {round}: {back:?} was taken back");
        // Ends as people end it: then the file has it too.
        drop(session);
        let path = Path::new(&after.location).join(&after.file_name);
        let in_file = tests::read_project(&path).unwrap();
        assert_eq!(in_file.maps_in_order()[0].title, kept.to_string());
    }
    assert!(n_acknowledged_in_all > 0, "no process ever came to an edit");
}

/// A new step and its link are one edit: never the one without the other.
fn assert_linked(open: &OpenProject) {
    let n_steps = open
        .entities
        .iter()
        .filter(|it| matches!(it, Entity::Step(_)))
        .count();
    let n_links = open
        .entities
        .iter()
        .filter(|it| matches!(it, Entity::Transition(_)))
        .count();
    assert_eq!(n_links, n_steps.saturating_sub(1), "steps and their links");
}

/// A map with one stage, to be edited by others.
fn begin(folder: &Path) {
    let session = start(folder);
    let reply = session.send(Request::NewProject {
        template: "blank".into(),
        title: "0".into(),
        file: None,
    });
    let Reply::NewProject { open } = reply else {
        panic!("{reply:?}")
    };
    let stage = AddStage {
        id: stage(),
        map: open.map,
        before: None,
        name: "Shop".into(),
        lifecycle: Lifecycle::Purchase,
    };
    edit(&session, Intention::AddStage(stage));
}

/// Kills a process that edits so long after its first edit, and returns the last that was acknowledged, and the
/// stages that were taken back.
fn kill_after(folder: &Path, time: Duration) -> (Option<u64>, Vec<String>) {
    let said = killed("edit_until_killed", folder, ACKNOWLEDGED, time);
    let undone = said.iter().filter_map(|it| it.strip_prefix(UNDONE));
    let taken_back = undone.map(|it| format!("{TAKEN_BACK}{it}")).collect();
    (last_acknowledged(&said), taken_back)
}

/// Runs one of these tests as a process of its own over a folder, kills it so long after it has said something that
/// begins like this, and returns all lines that it said.
fn killed(test: &str, folder: &Path, begun: &str, time: Duration) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(FOLDER, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut lines = Vec::new();
    while lines.last().is_none_or(|it: &String| !it.contains(begun)) {
        let line = next_line(&mut said);
        lines.push(line.expect("the process goes on until it is killed"));
    }
    let reader = thread::spawn(move || {
        lines.extend(std::iter::from_fn(|| next_line(&mut said)));
        lines
    });
    thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// The next whole line: a killed process may leave half of one.
fn next_line(said: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    said.read_until(b'\n', &mut line).unwrap();
    let line = line.strip_suffix(b"\n")?;
    Some(String::from_utf8_lossy(line).into_owned())
}

fn last_acknowledged(said: &[String]) -> Option<u64> {
    // The first stands behind what the frame of tests says.
    let numbers = said.iter().filter_map(|it| it.rsplit_once(ACKNOWLEDGED));
    numbers.map(|it| it.1.parse().unwrap()).next_back()
}

/// Says a line to whoever kills this process, at once.
fn say(line: &str) {
    println!("{line}");
    std::io::stdout().flush().unwrap();
}

/// The moments at which processes are killed: spread over this time, in no order.
fn moment(nth: u32, longest: Duration) -> Duration {
    longest.mul_f64(f64::from(nth.wrapping_mul(7919) % 1000) / 1000.0)
}

fn start(folder: &Path) -> Session {
    Session::start(Config {
        data_folder: folder.join("data"),
        library_folder: folder.join("library"),
        program: tests::program(),
        safe: false,
        picker: Box::new(Nobody),
    })
}

/// Opens the one project of the folder.
fn open(session: &Session, folder: &Path) -> Box<OpenProject> {
    let files = std::fs::read_dir(folder.join("library"))
        .unwrap()
        .map(|it| it.unwrap().path());
    let project = files
        .into_iter()
        .find(|it| it.extension().is_some_and(|it| it == "desirepath"));
    let reply = session.send(Request::OpenProject {
        file: session.register(project.unwrap()),
        how: None,
    });
    let Reply::OpenProject { open } = reply else {
        panic!("{reply:?}")
    };
    open
}

fn edit(session: &Session, command: Intention) {
    let reply = session.send(Request::Edit {
        command,
        gesture: None,
    });
    assert!(matches!(reply, Reply::Edit { .. }), "{reply:?}");
}

fn title_number(open: &OpenProject) -> u64 {
    let maps = open.entities.iter().filter_map(|it| match it {
        Entity::Map(map) => Some(map.title.parse().unwrap()),
        _ => None,
    });
    maps.max().unwrap()
}

fn stage() -> StageId {
    StageId::named("the stage of the kill test")
}
