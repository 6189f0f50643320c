//! The app without a window, end to end: start a map, edit, undo, import, match, see, export, reopen.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and looks for one kind of answer"
)]

#[path = "app/exporting.rs"]
mod exporting;
#[path = "app/incoming.rs"]
mod incoming;
#[path = "app/keeping.rs"]
mod keeping;
#[path = "app/maps.rs"]
mod maps;
#[path = "app/merging.rs"]
mod merging;
#[cfg(unix)]
#[path = "app/opening.rs"]
mod opening;
#[path = "app/outlines.rs"]
mod outlines;
#[path = "app/publishing.rs"]
mod publishing;
#[path = "app/releasing.rs"]
mod releasing;
#[path = "app/speaking.rs"]
mod speaking;
#[path = "app/together.rs"]
mod together;
#[path = "app/troubles.rs"]
mod troubles;

use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::time::Duration;

use journey::command::{AddStep, Connect, RenameStep};
use journey::{Command, Entity, FigureId, Stage, Step, StepId, TransitionId, TransitionOrigin};
use session::{
    ImportOptions, JobOutcome, Notice, OpenProject, Problem, ProblemKind, Reply, Request, Roles,
    Session, new_id,
};

/// A session over a folder of its own.
struct Desk {
    folder: tempfile::TempDir,
    session: Session,
    notices: Receiver<Notice>,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = start(folder.path());
        let notices = session.subscribe();
        Self {
            folder,
            session,
            notices,
        }
    }

    fn ask(&self, request: Request) -> Reply {
        match self.session.send(request) {
            Reply::Problem { problem } => panic!("{}: {:?}", problem.message, problem.hint),
            reply => reply,
        }
    }

    fn refused(&self, request: Request) -> Problem {
        match self.session.send(request) {
            Reply::Problem { problem } => problem,
            reply => panic!("expected a problem, got {reply:?}"),
        }
    }

    fn new_project(&self, template: &str) -> Box<OpenProject> {
        let request = Request::NewProject {
            template: template.into(),
            title: "A shop".into(),
            file: None,
        };
        match self.ask(request) {
            Reply::NewProject { open } => open,
            other => panic!("{other:?}"),
        }
    }

    fn hello(&self) -> Option<Box<OpenProject>> {
        match self.ask(Request::Hello) {
            Reply::Hello { open, .. } => open,
            other => panic!("{other:?}"),
        }
    }

    fn edit(&self, command: Command) {
        self.ask(Request::Edit {
            command,
            gesture: None,
        });
    }

    /// The next notice that `wanted` picks.
    fn hear<T>(&self, wanted: impl Fn(Notice) -> Option<T>) -> T {
        loop {
            let notice = self.notices.recv_timeout(Duration::from_secs(60));
            if let Some(found) = wanted(notice.expect("a notice within a minute")) {
                return found;
            }
        }
    }

    fn overlay(&self) -> Box<overlay::Overlay> {
        self.hear(|it| match it {
            Notice::OverlayReady { overlay, .. } => overlay,
            _ => None,
        })
    }

    fn write(&self, name: &str, text: &str) -> session::FileHandle {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        self.session.register(path)
    }
}

fn start(folder: &Path) -> Session {
    Session::start(session::folders(Some(folder.to_owned()), tests::program()).unwrap())
}

fn steps(open: &OpenProject) -> Vec<Step> {
    let step = |it: &Entity| {
        if let Entity::Step(it) = it {
            Some(it.clone())
        } else {
            None
        }
    };
    open.entities.iter().filter_map(step).collect()
}

fn stages(open: &OpenProject) -> Vec<Stage> {
    let stage = |it: &Entity| {
        if let Entity::Stage(it) = it {
            Some(it.clone())
        } else {
            None
        }
    };
    open.entities.iter().filter_map(stage).collect()
}

fn roles() -> Roles {
    Roles {
        case: "who".into(),
        activity: "what".into(),
        time: "when".into(),
        start: None,
        date_order: None,
        zone: Some("UTC".into()),
        only: Vec::new(),
        attributes: None,
        ..Roles::default()
    }
}

fn add_step(open: &OpenProject, name: &str) -> (StepId, Command) {
    let id = StepId(new_id());
    let stage = stages(open)[0].id;
    let link = TransitionId(new_id());
    (
        id,
        Command::AddStep(AddStep {
            id,
            stage,
            before: None,
            name: name.into(),
            link,
        }),
    )
}

#[test]
fn an_edit_is_in_the_file_when_its_command_returns() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let (id, command) = add_step(&open, "I ask a friend");
    desk.edit(command);
    desk.edit(Command::RenameStep(RenameStep {
        id,
        name: "I ask two friends".into(),
    }));
    let before = desk.hello().unwrap();
    desk.ask(Request::CloseProject);

    let path = PathBuf::from(&open.location).join(&open.file_name);
    let file = desk.session.register(path);
    let Reply::OpenProject { open } = desk.ask(Request::OpenProject { file, how: None }) else {
        panic!()
    };
    assert_eq!(open.entities, before.entities);
    assert_eq!(
        open.undo.as_deref(),
        Some("rename step"),
        "undo survives the restart"
    );
}

#[test]
fn undo_and_redo_name_what_they_do() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let empty = desk.hello().unwrap().entities;
    let (_, command) = add_step(&open, "I ask a friend");
    desk.edit(command);
    let full = desk.hello().unwrap().entities;
    let undone = desk.ask(Request::Undo);
    assert_eq!(
        undone,
        Reply::Undo {
            label: Some("add step".into())
        }
    );
    assert_eq!(desk.hello().unwrap().entities, empty);
    assert_eq!(desk.hello().unwrap().redo.as_deref(), Some("add step"));
    assert_eq!(
        desk.ask(Request::Redo),
        Reply::Redo {
            label: Some("add step".into())
        }
    );
    assert_eq!(desk.hello().unwrap().entities, full);
    assert_eq!(
        desk.ask(Request::Redo),
        Reply::Redo { label: None },
        "nothing is left to redo"
    );
}

#[test]
fn a_new_map_cannot_be_undone_away() {
    let desk = Desk::new();
    desk.new_project("blank");
    assert_eq!(desk.ask(Request::Undo), Reply::Undo { label: None });
}

#[test]
fn the_retail_sample_shows_its_overlay_at_once() {
    let desk = Desk::new();
    desk.new_project("retail");
    let overlay = desk.overlay();
    assert!(overlay.n_cases > 1000, "{}", overlay.headline);
    assert!(!overlay.desire_paths.is_empty());
    assert!(!overlay.deviations.is_empty());
    let Reply::Explain { explanation } = desk.ask(Request::Explain {
        figure: FigureId::Fitting,
    }) else {
        panic!()
    };
    assert!(explanation.denominator.is_some(), "a share says of what");
}

#[test]
fn events_are_imported_matched_seen_and_a_desire_path_is_paved() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let [first, second, ..] = &steps_in_order(&open)[..] else {
        panic!("the template has steps")
    };
    import_forty_who_look_buy_and_look_again(&desk, &open);
    for (event, step) in [("look", first), ("buy", second)] {
        let id = step.id;
        desk.edit(Command::RenameStep(RenameStep {
            id,
            name: event.into(),
        }));
    }
    let reply = desk.ask(Request::SuggestMatches { map: open.map });
    let Reply::SuggestMatches { suggestions } = reply else {
        panic!()
    };
    let likeliest: Vec<_> = suggestions
        .iter()
        .map(|it| (it.activity.as_str(), it.step))
        .collect();
    assert!(likeliest.contains(&("look", first.id)) && likeliest.contains(&("buy", second.id)));
    for (event, step) in [("look", first), ("buy", second)] {
        desk.edit(Command::AddRule(session::AddRule {
            id: session::RuleId(new_id()),
            map: open.map,
            before: None,
            matcher: session::Matcher::OneOf {
                names: vec![event.into()],
                ignore_case: false,
            },
            target: session::Target::Touchpoint(step.touchpoint),
        }));
    }
    let overlay = overlay_with(&desk, |it| it.coverage.events.value == Some(1.0));
    let back =
        |it: &overlay::DesirePath| (it.from_step, it.to_step) == (Some(second.id), Some(first.id));
    let way_back = overlay
        .desire_paths
        .iter()
        .find(|it| back(it))
        .expect("forty cases go back");
    assert_eq!(way_back.cases.k, 40);

    desk.edit(Command::Connect(Connect {
        id: TransitionId(new_id()),
        from: second.id,
        to: first.id,
        origin: TransitionOrigin::Observed,
    }));
    overlay_with(&desk, |it| !it.desire_paths.iter().any(back));
    desk.ask(Request::Undo);
    overlay_with(&desk, |it| it.desire_paths.iter().any(back));
}

fn import_forty_who_look_buy_and_look_again(desk: &Desk, open: &OpenProject) {
    let mut csv = String::from("who,what,when\n");
    for case in 0..40 {
        for (what, hour) in [("look", 10), ("buy", 11), ("look", 12)] {
            csv += &format!("{case},{what},2026-01-01 {hour}:00:00\n");
        }
    }
    let file = desk.write("events.csv", &csv);
    let options = ImportOptions::default();
    desk.ask(Request::Import {
        file,
        map: open.map,
        options,
        roles: roles(),
    });
    let report = desk.hear(|it| match it {
        Notice::JobEnded {
            outcome: JobOutcome::Imported { report },
            ..
        } => Some(report),
        _ => None,
    });
    assert_eq!(
        (report.n_events, report.n_cases, report.n_rejected),
        (120, 40, 0)
    );
}

fn overlay_with(desk: &Desk, wanted: impl Fn(&overlay::Overlay) -> bool) -> Box<overlay::Overlay> {
    loop {
        let overlay = desk.overlay();
        if wanted(&overlay) {
            return overlay;
        }
    }
}

fn steps_in_order(open: &OpenProject) -> Vec<Step> {
    let all = steps(open);
    let columns = open.scene.columns.iter().filter_map(|it| it.step);
    columns
        .map(|id| all.iter().find(|it| it.id == id).unwrap().clone())
        .collect()
}

#[test]
fn a_broken_file_leaves_the_open_map_untouched() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let before = desk.hello().unwrap().entities;
    for (name, text) in [
        ("a.desirepath", "no database at all"),
        ("b.csv", "what,when\nlook,soon\n"),
    ] {
        let file = desk.write(name, text);
        let problem = desk.refused(Request::OpenProject { file, how: None });
        assert_eq!(problem.kind, ProblemKind::Failure);
        assert!(
            problem.hint.is_some(),
            "{} has no next step",
            problem.message
        );
    }
    let now = desk.hello().unwrap();
    assert_eq!((now.entities, now.file_name), (before, open.file_name));
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let mut csv = String::from("who,what,when\n");
    for row in 0..400_000 {
        csv += &format!("{},look,2026-01-01 10:00:00\n", row / 4);
    }
    let file = desk.write("many.csv", &csv);
    let options = ImportOptions::default();
    let reply = desk.ask(Request::Import {
        file,
        map: open.map,
        options,
        roles: roles(),
    });
    let Reply::Import { job } = reply else {
        panic!()
    };
    desk.ask(Request::CancelJob { job });
    let outcome = desk.hear(|it| match it {
        Notice::JobEnded { outcome, .. } => Some(outcome),
        _ => None,
    });
    assert_eq!(outcome, JobOutcome::Cancelled);
    assert_eq!(desk.hello().unwrap().entities, open.entities);
}

#[test]
fn what_is_no_request_is_answered_with_a_next_step() {
    let desk = Desk::new();
    let bodies: [&[u8]; 5] = [
        b"",
        b"no JSON",
        b"{\"type\":\"noSuchRequest\"}",
        b"{\"type\":\"cancelJob\",\"job\":1,\"extra\":1}",
        b"{\"type\":\"h\xff\"}",
    ];
    for body in bodies {
        let Ok(Reply::Problem { problem }) = serde_json::from_str(&desk.session.answer(body))
        else {
            panic!("{body:?} was obeyed")
        };
        assert_eq!(problem.kind, ProblemKind::Bug);
        assert!(
            problem
                .message
                .starts_with("The request was not understood: ")
        );
        assert!(problem.hint.is_some());
    }
    let hello = serde_json::from_str(&desk.session.answer(b"{\"type\":\"hello\"}"));
    assert!(matches!(hello, Ok(Reply::Hello { .. })));
}
