//! Two people edit copies of one map apart; what either did is brought together, and nothing is lost.

use std::path::{Path, PathBuf};

use journey::Command;
use journey::command::{AddStep, RenameMap, RenameStep};
use session::{
    Entity, FileHandle, MergePreview, OpenProject, Reply, Request, Saved, SavingRequest, Session,
    Side, StepId, new_id,
};

use crate::publishing::{file, opened};
use crate::{Desk, start};

fn edit(session: &Session, command: Command) {
    let gesture = None;
    let reply = session.send(Request::Edit { command, gesture });
    assert!(matches!(reply, Reply::Edit { .. }), "{reply:?}");
}

fn titled(open: &OpenProject, title: &str) -> Command {
    Command::RenameMap(RenameMap {
        id: open.map,
        title: title.into(),
    })
}

fn called(step: StepId, name: &str) -> Command {
    let name = name.into();
    Command::RenameStep(RenameStep { id: step, name })
}

/// Adds a step behind all others of the first stage.
fn with_step(session: &Session, open: &OpenProject, name: &str) -> StepId {
    let stage = open.entities.iter().find_map(|it| match it {
        Entity::Stage(it) => Some(it.id),
        _ => None,
    });
    let id = StepId(new_id());
    let add = AddStep {
        id,
        stage: stage.unwrap(),
        before: None,
        name: name.into(),
        link: journey::TransitionId(new_id()),
    };
    edit(session, Command::AddStep(add));
    id
}

fn save(session: &Session) -> Saved {
    match session.send(Request::Saving(SavingRequest::Save)) {
        Reply::Save { saved } => saved,
        other => panic!("{other:?}"),
    }
}

fn look(session: &Session, copy: Option<FileHandle>) -> MergePreview {
    let other = Vec::new();
    match session.send(Request::Saving(SavingRequest::LookAtCopy { copy, other })) {
        Reply::LookAtCopy { preview } => *preview,
        other => panic!("{other:?}"),
    }
}

/// Brings a copy in as it was looked at, with what my copy says where both changed the same.
pub(crate) fn bring_in(session: &Session, copy: Option<FileHandle>, mine: bool) -> Saved {
    let preview = look(session, copy.clone());
    let later_there = preview.clashes.iter().filter(|it| it.holds == Side::Theirs);
    let other = later_there
        .filter(|_| mine)
        .map(|it| it.about.clone())
        .collect();
    let state = preview.state;
    match session.send(Request::Saving(SavingRequest::BringIn {
        copy,
        state,
        other,
    })) {
        Reply::BringIn { saved, .. } => saved,
        other => panic!("{other:?}"),
    }
}

/// The title of the map and the names of its steps, in order.
fn drawn(path: &Path) -> Vec<String> {
    let project = tests::read_project(path).unwrap();
    let map = project.maps_in_order()[0];
    let steps = project
        .columns_of(map.id)
        .into_iter()
        .map(|it| it.name.clone());
    std::iter::once(map.title.clone()).chain(steps).collect()
}

/// Where one goes from the first step, as long as there is one way to go.
fn row(path: &Path) -> String {
    let project = tests::read_project(path).unwrap();
    let map = project.maps_in_order()[0].id;
    let mut at = project.columns_of(map)[0].id;
    let mut names = vec![project.step(at).unwrap().name.clone()];
    let transitions = project.transitions_of(map);
    while let [only] = transitions
        .iter()
        .filter(|it| it.from == at)
        .collect::<Vec<_>>()[..]
    {
        at = only.to;
        names.push(project.step(at).unwrap().name.clone());
    }
    names.join(" → ")
}

/// Two computers with one file: both add a step and rename one, and call the map something else; theirs is in the
/// file.
struct Apart {
    desk: Desk,
    other: Session,
    path: PathBuf,
    _elsewhere: tempfile::TempDir,
}

fn apart() -> Apart {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let path = file(&open);
    let first = with_step(&desk.session, &open, "Shared");
    let second = with_step(&desk.session, &open, "Shared too");
    assert_eq!(save(&desk.session), Saved::InFile);
    let elsewhere = tempfile::tempdir().unwrap();
    let other = start(elsewhere.path());
    let theirs = opened(&other, &path);
    edit(&desk.session, titled(&open, "Mine"));
    edit(&desk.session, called(first, "Renamed here"));
    with_step(&desk.session, &open, "Added here");
    edit(&other, titled(&theirs, "Theirs"));
    edit(&other, called(second, "Renamed there"));
    with_step(&other, &theirs, "Added there");
    assert_eq!(save(&other), Saved::InFile);
    let saved = save(&desk.session);
    assert!(matches!(saved, Saved::ChangedElsewhere { .. }), "{saved:?}");
    Apart {
        desk,
        other,
        path,
        _elsewhere: elsewhere,
    }
}

#[test]
fn what_either_did_is_in_the_file() {
    let Apart { desk, path, .. } = apart();
    let before = drawn(&path);
    let preview = look(&desk.session, None);
    let about: Vec<_> = preview
        .clashes
        .iter()
        .map(|it| it.about.part.as_deref())
        .collect();
    assert_eq!(about, [Some("title")], "only the title was changed in both");
    let clash = &preview.clashes[0];
    assert_eq!(
        (clash.mine.as_deref(), clash.theirs.as_deref()),
        (Some("Mine"), Some("Theirs"))
    );
    assert_eq!(clash.holds, Side::Theirs, "they said it later");
    assert_eq!(drawn(&path), before, "looking changes nothing");

    assert_eq!(bring_in(&desk.session, None, false), Saved::InFile);
    let both = drawn(&path);
    assert_eq!(both[0], "Theirs");
    for added in ["Renamed here", "Renamed there", "Added here", "Added there"] {
        assert!(both.iter().any(|it| it == added), "{both:?}");
    }

    assert_eq!(
        row(&path),
        both[1..].join(" → "),
        "one row, through both steps"
    );

    desk.ask(Request::Undo);
    assert_eq!(save(&desk.session), Saved::InFile);
    assert_eq!(drawn(&path)[0], "Mine", "one step back");
    assert!(drawn(&path).iter().all(|it| !it.ends_with("there")));
    desk.ask(Request::Redo);
    save(&desk.session);
    assert_eq!(drawn(&path), both);
}

#[test]
fn a_person_chooses_where_both_changed_the_same() {
    let Apart { desk, path, .. } = apart();
    assert_eq!(bring_in(&desk.session, None, true), Saved::InFile);
    let both = drawn(&path);
    assert_eq!(both[0], "Mine");
    assert!(both.contains(&"Renamed there".to_owned()), "{both:?}");
    desk.ask(Request::Undo);
    save(&desk.session);
    assert!(
        !drawn(&path).contains(&"Renamed there".to_owned()),
        "one step back, with the choice"
    );
}

#[test]
fn copies_go_on_apart_and_meet_again() {
    let Apart {
        desk,
        other,
        path,
        _elsewhere,
    } = apart();
    assert_eq!(bring_in(&desk.session, None, false), Saved::InFile);
    // They have edited on, and do not know of it.
    let theirs = match other.send(Request::Hello) {
        Reply::Hello { open, .. } => open.unwrap(),
        other => panic!("{other:?}"),
    };
    with_step(&other, &theirs, "Added later");
    let saved = save(&other);
    assert!(matches!(saved, Saved::ChangedElsewhere { .. }), "{saved:?}");
    let preview = look(&other, None);
    assert!(
        preview.clashes.is_empty(),
        "settled once: {:?}",
        preview.clashes
    );
    assert_eq!(bring_in(&other, None, false), Saved::InFile);
    let both = drawn(&path);
    for name in ["Added here", "Added there", "Added later"] {
        assert!(both.iter().any(|it| it == name), "{both:?}");
    }
    // Here nothing was edited since: the file is what they made of it.
    desk.ask(Request::CloseProject);
    let again = opened(&desk.session, &path);
    assert_eq!(again.saved, Saved::InFile);
}

#[test]
fn a_copy_beside_the_file_is_brought_in_and_stays() {
    let Apart { desk, path, .. } = apart();
    let copy = path.with_file_name("copy.desirepath");
    std::fs::copy(&path, &copy).unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    let handle = desk.session.register(copy.clone());
    let saved = bring_in(&desk.session, Some(handle), false);
    assert!(
        matches!(saved, Saved::ChangedElsewhere { .. }),
        "the file is theirs still"
    );
    assert_eq!(std::fs::read(&copy).unwrap(), bytes);
}

#[test]
fn what_is_no_copy_is_refused_in_words() {
    let Apart { desk, path, .. } = apart();
    let state = look(&desk.session, None).state;
    let anew = path.with_file_name("anew.desirepath");
    let elsewhere = tempfile::tempdir().unwrap();
    let other = start(elsewhere.path());
    std::thread::sleep(std::time::Duration::from_millis(2));
    let file = other.register(anew.clone());
    let (template, title) = ("blank".to_owned(), String::new());
    let made = other.send(Request::NewProject {
        template,
        title,
        file: Some(file),
    });
    assert!(matches!(made, Reply::NewProject { .. }), "{made:?}");
    drop(other);
    let copy = Some(desk.session.register(anew));
    let refused = |request| match desk.session.send(Request::Saving(request)) {
        Reply::Problem { problem } => problem.message,
        other => panic!("{other:?}"),
    };
    let other = Vec::new();
    let message = refused(SavingRequest::LookAtCopy {
        copy,
        other: other.clone(),
    });
    assert!(
        message.ends_with("is another project, not a copy of this one"),
        "{message}"
    );
    // Between looking and bringing in, they saved once more.
    std::fs::copy(path.with_file_name("anew.desirepath"), &path).unwrap();
    let copy = None;
    let message = refused(SavingRequest::BringIn { copy, state, other });
    assert!(message.contains("another project"), "{message}");
}

#[test]
fn the_same_copy_again_changes_nothing() {
    let Apart { desk, path, .. } = apart();
    let copy = path.with_file_name("copy.desirepath");
    std::fs::copy(&path, &copy).unwrap();
    assert_eq!(bring_in(&desk.session, None, false), Saved::InFile);
    let (both, bytes) = (drawn(&path), std::fs::read(&path).unwrap());
    let handle = desk.session.register(copy);
    let preview = look(&desk.session, Some(handle.clone()));
    assert_eq!((preview.differences, preview.clashes), (vec![], vec![]));
    assert_eq!(bring_in(&desk.session, Some(handle), false), Saved::InFile);
    assert_eq!(drawn(&path), both);
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "nothing was written");
}

/// Ten years, in milliseconds.
const TEN_YEARS_MS: i64 = 10 * 365 * 24 * 3_600_000;

#[test]
fn a_copy_from_a_computer_whose_clock_is_years_ahead_loses_nothing() {
    let Apart { desk, path, .. } = apart();
    let elsewhere = tempfile::tempdir().unwrap();
    let copies = document::WorkingCopies::new(
        elsewhere.path().join("working"),
        std::sync::Arc::new(tests::Here),
    );
    let ahead = path.with_file_name("ahead.desirepath");
    std::fs::copy(&path, &ahead).unwrap();
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis() as i64;
    let mut opened = copies.open(&ahead, now).unwrap();
    let map = opened.project.maps_in_order()[0].id;
    let title = "Said in ten years".to_owned();
    let rename = Command::RenameMap(RenameMap { id: map, title });
    let change = opened.project.plan(&rename).unwrap();
    let document = &mut opened.copy.document;
    let written = document.write(&document::Written {
        change: &change,
        label: "rename map",
        gesture: None,
        kind: document::Kind::Do,
        at_ms: now + TEN_YEARS_MS,
        actor: "",
    });
    written.unwrap();
    let later = now + TEN_YEARS_MS;
    opened.copy.publish(later, &document::LocalDisk).unwrap();

    let copy = desk.session.register(ahead);
    let preview = look(&desk.session, Some(copy.clone()));
    let hours = preview.hours_ahead.expect("one has to know it");
    assert!((87_590..=87_600).contains(&hours), "{hours}");
    bring_in(&desk.session, Some(copy.clone()), false);
    // What is said here from now on is later still, whatever the clock here says.
    let open = match desk.session.send(Request::Hello) {
        Reply::Hello { open, .. } => open.unwrap(),
        other => panic!("{other:?}"),
    };
    edit(&desk.session, titled(&open, "Said after that"));
    let again = look(&desk.session, Some(copy));
    assert_eq!((again.differences, again.clashes), (vec![], vec![]));
    bring_in(&desk.session, None, false);
    let both = drawn(&path);
    assert_eq!(both[0], "Said after that");
    for added in ["Renamed here", "Renamed there", "Added here", "Added there"] {
        assert!(both.iter().any(|it| it == added), "{both:?}");
    }
}
