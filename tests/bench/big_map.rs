//! Edits on a map of 300 steps, 30 lanes and 5,000 cards, through the whole app.

use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use journey::command::{AddCard, AddLane, AddStage, AddStep, EditCard, RenameStep};
use journey::{CardId, Command, LaneId, LaneKind, Lifecycle, MapId, StageId, StepId, TransitionId};
use scene::SceneChange;
use session::{Notice, OpenProject, Reply, Request, Session, TrialRequest, new_id};

const N_STAGES: usize = 10;
const N_STEPS: usize = 300;
const N_LANES: usize = 30;
const N_CARDS: usize = 5_000;
const N_EDITS: usize = 200;
const N_REWRITES: usize = 10;

/// Builds the map by one edit, opens it anew, and edits it.
pub(crate) fn edit(folder: &Path) {
    let set_up = session::folders(Some(folder.join("app")), tests::program());
    let session = Session::start(set_up.unwrap());
    let request = Request::NewProject {
        template: "blank".into(),
        title: "Big".into(),
        file: None,
    };
    let Reply::NewProject { open } = session.send(request) else {
        panic!("no project")
    };
    println!("\nA map of {N_STEPS} steps, {N_LANES} lanes and {N_CARDS} cards");
    let start = Instant::now();
    let (commands, steps, cards) = drawn(open.map, N_STEPS, N_LANES, N_CARDS);
    together(&session, commands);
    println!(
        "built by one edit in {:.2} s",
        start.elapsed().as_secs_f64()
    );

    reopen(&session, &open);
    let notices = session.subscribe();
    let mut acknowledged = Vec::new();
    let mut shown = Vec::new();
    let mut sent = Vec::new();
    for it in 0..N_EDITS {
        let command = if it % 2 == 0 {
            let id = cards[it * 17 % cards.len()];
            Command::EditCard(EditCard {
                id,
                text: format!("Edited for the {it}th time"),
            })
        } else {
            let id = steps[it * 7 % steps.len()];
            Command::RenameStep(RenameStep {
                id,
                name: format!("I try for the {it}th time"),
            })
        };
        let start = Instant::now();
        let reply = session.send(Request::Edit {
            command,
            gesture: None,
        });
        acknowledged.push(start.elapsed());
        assert!(matches!(reply, Reply::Edit { .. }), "{reply:?}");
        let change = picture_of(&notices);
        shown.push(start.elapsed());
        sent.push(serde_json::to_vec(&change).unwrap().len());
    }
    print_times("acknowledged (in the file)", &mut acknowledged);
    print_times("picture of the change sent", &mut shown);
    sent.sort_unstable();
    println!(
        "size of the picture's change: median {:.1} kB, largest {:.1} kB",
        crate::megabytes(sent[sent.len() / 2]) * 1e3,
        crate::megabytes(sent[sent.len() - 1]) * 1e3
    );
    write_all_anew(&session, &notices, &cards);
}

/// Every card at once, as where something is replaced everywhere.
fn write_all_anew(session: &Session, notices: &Receiver<Notice>, cards: &[CardId]) {
    let (mut tried, mut acknowledged, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for it in 0..N_REWRITES {
        let text = |at| format!("Card {at}: asks {it} times and hears two different answers");
        let command = |(at, &id)| Command::EditCard(EditCard { id, text: text(at) });
        let commands: Vec<Command> = cards.iter().enumerate().map(command).collect();
        let start = Instant::now();
        let reply = session.send(Request::Trial(TrialRequest::TryTogether {
            commands: commands.clone(),
        }));
        tried.push(start.elapsed());
        assert!(
            matches!(reply, Reply::TryTogether { ref refused } if refused.is_empty()),
            "{reply:?}"
        );
        let start = Instant::now();
        let reply = session.send(Request::EditTogether {
            commands,
            gesture: None,
        });
        acknowledged.push(start.elapsed());
        assert!(matches!(reply, Reply::EditTogether { .. }), "{reply:?}");
        picture_of(notices);
        shown.push(start.elapsed());
    }
    println!("all {} cards written anew at once:", cards.len());
    print_times("tried", &mut tried);
    print_times("acknowledged (in the file)", &mut acknowledged);
    print_times("picture of the change sent", &mut shown);
}

/// The next change of the picture that is sent.
fn picture_of(notices: &Receiver<Notice>) -> Option<Box<SceneChange>> {
    notices.iter().find_map(|it| {
        if let Notice::SceneChanged { change } = it {
            Some(change)
        } else {
            None
        }
    })
}

fn reopen(session: &Session, open: &OpenProject) {
    let file = session.register(Path::new(&open.location).join(&open.file_name));
    assert_eq!(session.send(Request::CloseProject), Reply::CloseProject);
    let start = Instant::now();
    let Reply::OpenProject { open } = session.send(Request::OpenProject { file, how: None }) else {
        panic!("not opened")
    };
    println!(
        "opened, checked and laid out in {:.3} s ({} groups)",
        start.elapsed().as_secs_f64(),
        open.scene.groups.len()
    );
}

/// What draws a map, and the steps and cards that come of it.
pub(crate) fn drawn(
    map: MapId,
    n_steps: usize,
    n_lanes: usize,
    n_cards: usize,
) -> (Vec<Command>, Vec<StepId>, Vec<CardId>) {
    let mut commands = Vec::new();
    let stages: Vec<StageId> = (0..N_STAGES).map(|_| StageId(new_id())).collect();
    for (at, &id) in stages.iter().enumerate() {
        let lifecycle = Lifecycle::Consideration;
        let name = format!("Stage {at}");
        commands.push(Command::AddStage(AddStage {
            id,
            map,
            before: None,
            name,
            lifecycle,
        }));
    }
    let steps: Vec<StepId> = (0..n_steps).map(|_| StepId(new_id())).collect();
    for (at, &id) in steps.iter().enumerate() {
        let stage = stages[at * N_STAGES / n_steps];
        let (name, link) = (format!("I do thing number {at}"), TransitionId(new_id()));
        commands.push(Command::AddStep(AddStep {
            id,
            stage,
            before: None,
            name,
            link,
        }));
    }
    let lanes: Vec<LaneId> = (0..n_lanes).map(|_| LaneId(new_id())).collect();
    for (at, &id) in lanes.iter().enumerate() {
        let (name, kind) = (format!("Lane {at}"), LaneKind::Notes);
        commands.push(Command::AddLane(AddLane {
            id,
            map,
            before: None,
            name,
            kind,
        }));
    }
    let cards: Vec<CardId> = (0..n_cards).map(|_| CardId(new_id())).collect();
    for (at, &id) in cards.iter().enumerate() {
        let (lane, step) = (lanes[at % n_lanes], steps[at * 7 % n_steps]);
        let text = format!("Card {at}: asks twice and hears two different answers");
        commands.push(Command::AddCard(AddCard {
            id,
            lane,
            step,
            before: None,
            text,
        }));
    }
    (commands, steps, cards)
}

/// Carries out all as one edit.
pub(crate) fn together(session: &Session, commands: Vec<Command>) {
    let reply = session.send(Request::EditTogether {
        commands,
        gesture: None,
    });
    assert!(matches!(reply, Reply::EditTogether { .. }), "{reply:?}");
}

pub(crate) fn print_times(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let ms = |it: usize| times[it].as_secs_f64() * 1e3;
    let last = times.len() - 1;
    println!(
        "{what}: median {:.1} ms, 95 % within {:.1} ms, longest {:.1} ms",
        ms(times.len() / 2),
        ms(last * 95 / 100),
        ms(last)
    );
}
