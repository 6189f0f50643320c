//! A project of 10,000 things and 15,000 links between them, to which 180,000 edits were made.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use document::{Kind, LocalDisk, WorkingCopies, Written};
use journey::command::{AddMap, Connect, EditCard};
use journey::{CardId, Command, MapId, Project, StepId, TransitionId, TransitionOrigin};
use session::{Reply, Request, SavingRequest, Session, new_id};
use tests::Here;

use crate::big_map::{drawn, print_times, together};
use crate::meter::{forget_peak, megabytes, peak_bytes};

const N_MAPS: usize = 4;
const N_STEPS: usize = 250;
const N_LANES: usize = 20;
const N_CARDS: usize = 2_230;
/// Beside the row of steps and the place of each card.
const N_ARROWS: usize = 1_270;
const N_EDITS: usize = 180_000;
/// Edits that are timed.
const N_TIMED: usize = 200;

/// Writes the history, opens it, and goes on.
pub(crate) fn go_on(folder: &Path) {
    println!("\nA project of 10,000 things with {N_EDITS} edits");
    let data = folder.join("app");
    let session = started(&data);
    let (path, cards) = draw(&session);
    assert_eq!(session.send(Request::CloseProject), Reply::CloseProject);
    drop(session);
    let start = Instant::now();
    let working = WorkingCopies::new(data.join("working"), Arc::new(Here));
    write_history(&working, &path, &cards);
    println!(
        "written in {:.1} s; the file takes {:.1} MB",
        start.elapsed().as_secs_f64(),
        megabytes(std::fs::read(&path).unwrap().len())
    );
    forget_peak();
    let session = opened("its own file, opened", &data, &path);
    time_edits(&session, &cards);
    if let Some(peak) = peak_bytes() {
        println!("most memory {:.0} MB", peak as f64 / 1e6);
    }
    drop(session);
    drop(opened(
        "opened as somebody else's",
        &folder.join("elsewhere"),
        &path,
    ));
}

fn started(data: &Path) -> Session {
    Session::start(session::folders(Some(data.to_owned()), tests::program()).unwrap())
}

/// Draws all maps; answers with the file and all cards.
fn draw(session: &Session) -> (PathBuf, Vec<CardId>) {
    let request = Request::NewProject {
        template: "blank".into(),
        title: "Long".into(),
        file: None,
    };
    let Reply::NewProject { open } = session.send(request) else {
        panic!("no project")
    };
    let mut all = Vec::new();
    for nth in 0..N_MAPS {
        let map = if nth == 0 { open.map } else { MapId(new_id()) };
        let title = format!("Map {nth}");
        if nth > 0 {
            together(session, vec![Command::AddMap(AddMap { id: map, title })]);
        }
        let (commands, steps, cards) = drawn(map, N_STEPS, N_LANES, N_CARDS);
        together(session, commands);
        together(
            session,
            (0..N_ARROWS).map(|nth| arrow(&steps, nth)).collect(),
        );
        all.extend(cards);
    }
    (Path::new(&open.location).join(&open.file_name), all)
}

/// One more way from a step to another that lies further on.
fn arrow(steps: &[StepId], nth: usize) -> Command {
    let (from, over) = (nth % (steps.len() - 8), 2 + nth / (steps.len() - 8));
    Command::Connect(Connect {
        id: TransitionId(new_id()),
        from: steps[from],
        to: steps[from + over],
        origin: TransitionOrigin::Drawn,
    })
}

fn rewritten(cards: &[CardId], nth: usize) -> Command {
    Command::EditCard(EditCard {
        id: cards[nth * 17 % cards.len()],
        text: format!("Hears another answer for the {nth}th time"),
    })
}

/// One edit after the other, as an app writes them, but for the picture.
fn write_history(working: &WorkingCopies, path: &Path, cards: &[CardId]) {
    let opened = working.open(path, 0).unwrap();
    let (mut copy, mut project): (_, Project) = (opened.copy, opened.project);
    for nth in 0..N_EDITS {
        let change = project.plan(&rewritten(cards, nth)).unwrap();
        let written = Written {
            change: &change,
            label: "edit card",
            gesture: None,
            kind: Kind::Do,
            at_ms: nth as i64,
            actor: "benchmark",
        };
        copy.document.write(&written).unwrap();
        project.apply(&change);
    }
    copy.publish(N_EDITS as i64, &LocalDisk).unwrap();
    copy.close();
}

/// Opens the file with what the app keeps in a folder, until it can be used.
fn opened(what: &str, data: &Path, path: &Path) -> Session {
    let session = started(data);
    let file = session.register(path.to_owned());
    let start = Instant::now();
    let reply = session.send(Request::OpenProject { file, how: None });
    assert!(matches!(reply, Reply::OpenProject { .. }), "{reply:?}");
    println!("{what}: {:.2} s", start.elapsed().as_secs_f64());
    session
}

fn time_edits(session: &Session, cards: &[CardId]) {
    let [mut edits, mut undone, mut published] = [const { Vec::new() }; 3];
    for nth in 0..N_TIMED {
        let request = Request::Edit {
            command: rewritten(cards, N_EDITS + nth),
            gesture: None,
        };
        let start = Instant::now();
        let reply = session.send(request);
        edits.push(start.elapsed());
        assert!(matches!(reply, Reply::Edit { .. }), "{reply:?}");
        if nth % 4 == 0 {
            let start = Instant::now();
            let reply = session.send(Request::Undo);
            undone.push(start.elapsed());
            assert!(matches!(reply, Reply::Undo { .. }), "{reply:?}");
        }
        if nth % 20 == 19 {
            let start = Instant::now();
            let reply = session.send(Request::Saving(SavingRequest::Save));
            published.push(start.elapsed());
            assert!(matches!(reply, Reply::Save { .. }), "{reply:?}");
        }
    }
    print_times("an edit, acknowledged", &mut edits);
    print_times("one taken back", &mut undone);
    print_times("brought into the file", &mut published);
}
