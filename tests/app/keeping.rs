//! What was written by others, damaged or left in the middle: read, offered, rescued, and never lost.

use std::fs;
use std::path::{Path, PathBuf};

use journey::Command;
use journey::command::RenameMap;
use rusqlite::Connection;
use session::{
    Colours, Entity, ExportFormat, Language, Notice, OpenProject, Opening, Problem, ProblemKind,
    Reply, Request, Saved, SavingRequest, Session, Setting, Settings, SettingsRequest,
    TemplateRequest,
};

use crate::exporting::{options, write};
use crate::publishing::{file, opened};
use crate::{Desk, add_step, start};

fn open(session: &Session, path: &Path, how: Opening) -> Result<Box<OpenProject>, Problem> {
    let file = session.register(path.to_owned());
    let how = Some(how);
    match session.send(Request::OpenProject { file, how }) {
        Reply::OpenProject { open } => Ok(open),
        Reply::Problem { problem } => Err(problem),
        other => panic!("{other:?}"),
    }
}

fn rename(open: &OpenProject, title: &str) -> Request {
    Request::Edit {
        command: Command::RenameMap(RenameMap {
            id: open.map,
            title: title.into(),
        }),
        gesture: None,
    }
}

/// The sample's file as a version that nobody has made yet would write it, and what it says.
fn newer(desk: &Desk) -> (PathBuf, Vec<Entity>) {
    let open = desk.new_project("retail");
    desk.ask(Request::CloseProject);
    let newer = desk.folder.path().join("newer.desirepath");
    fs::copy(file(&open), &newer).unwrap();
    let connection = Connection::open(&newer).unwrap();
    let sql = "PRAGMA user_version = 99;
        ALTER TABLE step ADD COLUMN glow TEXT; UPDATE step SET glow = 'bright';
        CREATE TABLE mood (id TEXT NOT NULL PRIMARY KEY) STRICT; INSERT INTO mood VALUES ('calm')";
    connection.execute_batch(sql).unwrap();
    (newer, open.entities)
}

#[test]
fn a_newer_file_is_shown_and_exported_and_takes_no_edit() {
    let desk = Desk::new();
    let (path, entities) = newer(&desk);
    let before = fs::read(&path).unwrap();
    let open = opened(&desk.session, &path);
    assert_eq!(open.entities, entities);
    let Saved::OnlyToRead { problem } = &open.saved else {
        panic!("{:?}", open.saved)
    };
    assert!(
        problem
            .message
            .contains("newer.desirepath is only to be read")
    );
    assert!(
        problem
            .hint
            .as_ref()
            .unwrap()
            .contains("update Desire Path")
    );
    let figures = desk.overlay();
    assert!(figures.n_cases > 0, "its events are here");

    let template = TemplateRequest::SaveTemplate {
        title: "Mine".into(),
        description: String::new(),
        with_cards: true,
    };
    let copy = desk
        .session
        .register(desk.folder.path().join("copy.desirepath"));
    let refused = [
        rename(&open, "Another"),
        Request::Edit {
            command: add_step(&open, "I taste").1,
            gesture: None,
        },
        Request::Saving(SavingRequest::SaveCopy { file: copy }),
        Request::Template(template),
    ];
    for request in refused {
        let told = desk.refused(request);
        assert_eq!(told.kind, ProblemKind::Refusal);
        assert_eq!(
            (&told.message, &told.hint),
            (&problem.message, &problem.hint)
        );
    }
    let outline = desk.ask(Request::Outline(session::OutlineRequest::WriteOutline));
    assert!(matches!(outline, Reply::WriteOutline { text } if !text.is_empty()));
    desk.ask(Request::CloseProject);
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!desk.folder.path().join("copy.desirepath").exists());
}

/// A file whose edits, which had not reached it, are damaged.
fn damaged() -> (tempfile::TempDir, PathBuf) {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    let path = file(&open);
    let data = desk.folder.path().join("working");
    let place = fs::read_dir(&data).unwrap().next().unwrap().unwrap().path();
    desk.ask(rename(&open, "Gooseberry"));
    let parts = ["work.db", "work.db-wal", "unpublished"];
    let kept: Vec<_> = parts.map(|it| fs::read(place.join(it)).unwrap()).to_vec();
    let published = fs::read(&path).unwrap();
    let Desk {
        folder, session, ..
    } = desk;
    drop(session);
    // As if the app had been killed before the file followed.
    for (name, bytes) in parts.iter().zip(&kept) {
        fs::write(place.join(name), bytes).unwrap();
    }
    fs::write(&path, published).unwrap();
    let step = open.entities.iter().find_map(|it| match it {
        Entity::Step(step) => Some(step.name.clone().into_bytes()),
        _ => None,
    });
    let step = step.unwrap();
    let mut bytes = kept[0].clone();
    let at = bytes.windows(step.len()).position(|it| it == step).unwrap();
    bytes[at] ^= 0x20;
    fs::write(place.join("work.db"), bytes).unwrap();
    (folder, path)
}

fn aside(session: &Session) -> Vec<session::KeptFileState> {
    match session.send(Request::Saving(SavingRequest::KeptFiles)) {
        Reply::KeptFiles { files } => files.into_iter().flat_map(|it| it.damaged).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn damaged_edits_are_told_listed_rescued_and_removed() {
    let (folder, path) = damaged();
    let session = start(folder.path());
    let open = opened(&session, &path);
    let told = open.aside.expect("opening tells so");
    assert!(told.message.contains("found damaged"), "{}", told.message);
    assert!(told.damaged.is_some() && told.hint.is_some());
    let [listed] = aside(&session).try_into().unwrap();
    assert_eq!(Some(&listed.state), told.damaged.as_ref());
    assert!(listed.at_ms > 0);

    let damaged = listed.state.clone();
    let rescue = SavingRequest::Rescue {
        damaged: damaged.clone(),
        into: None,
    };
    let Reply::Rescue { rescued, open } = session.send(Request::Saving(rescue)) else {
        panic!()
    };
    assert!(rescued.name.contains("A shop"), "{}", rescued.name);
    let title = open.entities.iter().find_map(|it| match it {
        Entity::Map(map) => Some(map.title.as_str()),
        _ => None,
    });
    assert_eq!(title, Some("Gooseberry"));
    assert_eq!(open.aside, None, "it is another file");

    assert!(
        opened(&session, &path).aside.is_some(),
        "until it is removed"
    );
    let forget = SavingRequest::ForgetDamaged { damaged };
    assert_eq!(session.send(Request::Saving(forget)), Reply::ForgetDamaged);
    assert_eq!(aside(&session), []);
    assert_eq!(session.send(Request::CloseProject), Reply::CloseProject);
    assert_eq!(opened(&session, &path).aside, None);
}

fn settings(session: &Session) -> Settings {
    match session.send(Request::Settings(SettingsRequest::ReadSettings)) {
        Reply::ReadSettings { settings } => settings,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_setting_is_there_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let session = start(folder.path());
    assert_eq!(settings(&session), Settings::default());
    let all = [
        Setting::Language(Some(Language::De)),
        Setting::Colours(Some(Colours::Contrast)),
        Setting::SingleKeys(false),
        Setting::TourOver(true),
        Setting::Minimap(false),
        Setting::Projector(true),
        Setting::LaneByLane(true),
        Setting::NotesSize(4),
    ];
    for setting in all {
        let keep = Request::Settings(SettingsRequest::KeepSetting { setting });
        assert_eq!(session.send(keep), Reply::KeepSetting);
    }
    let kept = settings(&session);
    let again = start(folder.path());
    assert_eq!(settings(&again), kept, "also while another window is open");
    let expected = Settings {
        language: Some(Language::De),
        colours: Some(Colours::Contrast),
        single_keys: false,
        tour_over: true,
        minimap: false,
        projector: true,
        lane_by_lane: true,
        notes_size: 4,
    };
    assert_eq!(kept, expected);
}

#[test]
fn damaged_settings_are_told_once_and_begin_anew() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.db"), "no settings").unwrap();
    let session = start(folder.path());
    assert_eq!(settings(&session), Settings::default());
    let told = |session: &Session| match session.send(Request::Hello) {
        Reply::Hello { told, .. } => told,
        other => panic!("{other:?}"),
    };
    let problem = told(&session).unwrap();
    assert!(
        problem.message.contains("was damaged"),
        "{}",
        problem.message
    );
    assert!(problem.hint.unwrap().contains("settings-damaged-"));
    assert_eq!(told(&session), None);
}

#[test]
fn a_file_with_which_the_app_did_not_come_to_rest_is_not_opened_by_itself() {
    let desk = Desk::new();
    let path = file(&desk.new_project("retail"));
    desk.ask(Request::CloseProject);
    open(&desk.session, &path, Opening::AsUsual).unwrap();
    let Desk {
        folder, session, ..
    } = desk;
    // Nothing was ever drawn.
    drop(session);

    let session = start(folder.path());
    let asked = open(&session, &path, Opening::AsUsual).unwrap_err();
    assert!(asked.restless.is_some() && asked.hint.is_some());
    let Reply::Hello {
        told, open: shown, ..
    } = session.send(Request::Hello)
    else {
        panic!()
    };
    assert_eq!(told, Some(asked), "who begins later is told");
    assert_eq!(shown, None);
    let notices = session.subscribe();
    open(&session, &path, Opening::AsUsual).unwrap_err();
    let is_told = |it: Notice| matches!(it, Notice::Told { problem } if problem.restless.is_some());
    assert!(notices.try_iter().any(is_told));

    open(&session, &path, Opening::Anyway).unwrap();
    let rest = Request::Saving(SavingRequest::CameToRest);
    assert_eq!(session.send(rest), Reply::CameToRest);
    drop(session);
    let session = start(folder.path());
    assert!(open(&session, &path, Opening::AsUsual).is_ok());
}

#[test]
fn a_file_that_is_refused_leaves_the_app_at_rest() {
    let desk = Desk::new();
    desk.write("a.desirepath", "no database at all");
    let path = desk.folder.path().join("a.desirepath");
    for _ in 0..2 {
        let problem = open(&desk.session, &path, Opening::AsUsual).unwrap_err();
        assert_eq!(problem.restless, None);
    }
}

#[test]
fn the_safe_view_shows_the_map_alone_and_is_left_in_one_go() {
    let desk = Desk::new();
    let whole = desk.new_project("retail");
    let path = file(&whole);
    desk.ask(Request::CloseProject);
    let before = fs::read(&path).unwrap();
    let safe = open(&desk.session, &path, Opening::Safe).unwrap();
    assert!(safe.is_safe && safe.overlay.is_none() && safe.undo.is_none());
    let is_extra =
        |it: &Entity| matches!(it, Entity::Log(_) | Entity::Picture(_) | Entity::Brand(_));
    assert!(!safe.entities.iter().any(is_extra));
    let bare: Vec<Entity> = whole
        .entities
        .iter()
        .filter(|it| !is_extra(it))
        .cloned()
        .collect();
    assert_eq!(safe.entities, bare);
    let told = desk.refused(rename(&safe, "Another"));
    assert!(told.message.contains("safe view") && told.hint.is_some());
    let outline = desk.ask(Request::Outline(session::OutlineRequest::WriteOutline));
    assert!(matches!(outline, Reply::WriteOutline { text } if !text.is_empty()));
    let json = desk.folder.path().join("map.json");
    write(&desk, options(&safe, ExportFormat::Json), &json);
    let json: serde_json::Value = serde_json::from_slice(&fs::read(json).unwrap()).unwrap();
    assert!(json.is_object());

    let leave = Request::Saving(SavingRequest::LeaveSafeView);
    let Reply::LeaveSafeView { open } = desk.ask(leave) else {
        panic!()
    };
    assert!(!open.is_safe);
    assert_eq!(open.entities, whole.entities);
    desk.ask(Request::CloseProject);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_session_that_is_started_safe_opens_everything_in_the_safe_view() {
    let folder = tempfile::tempdir().unwrap();
    let session = start(folder.path());
    let new = Request::NewProject {
        template: "retail".into(),
        title: "A shop".into(),
        file: None,
    };
    let Reply::NewProject { open: made } = session.send(new) else {
        panic!()
    };
    drop(session);
    let folders = session::folders(Some(folder.path().to_owned()), tests::program()).unwrap();
    let session = Session::start(session::Config {
        safe: true,
        ..folders
    });
    let opened = open(&session, &file(&made), Opening::AsUsual).unwrap();
    assert!(opened.is_safe);
}
