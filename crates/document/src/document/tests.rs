//! What a project file keeps, and what it says when it cannot.

use std::fs;
use std::path::{Path, PathBuf};

use journey::command::{
    AddMap, AddRule, AddView, AttachLog, Command, CountingChoice, DetachLog, ForkMap, RenameMap,
    SetCounting, SetDetail,
};
use journey::{
    Arrangement, Change, Entity, Entry, Field, GestureId, History, LensView, LogId, LogSummary,
    MapId, MapKind, Matcher, Narrowing, Operator, Predicate, Project, RuleId, StageArrival, Target,
    ViewId, WorkingHours, map_from_text,
};
use overlay::Overlay;
use serde_json::json;
use tempfile::TempDir;

use crate::document::{Document, Kind, Written};
use crate::error::DocumentError;
use crate::foreign::here::read_project;

mod brand;
mod chain;
mod chapters;
mod foreign;
mod kept;
mod newer;
mod refused;
mod segments;

/// A map that uses every kind of entity, every column and every choice.
const EVERYTHING: &str = include_str!("tests/everything.journey-text");

/// A project file at work, as the session keeps it.
struct Desk {
    project: Project,
    history: History,
    document: Document,
}

impl Desk {
    fn new(path: &Path) -> Self {
        Self {
            project: Project::default(),
            history: History::default(),
            document: Document::create(path, 1_700_000_000_000).unwrap(),
        }
    }

    fn open(path: &Path) -> Self {
        let (document, project, history) = Document::open(path).unwrap();
        Self {
            project,
            history,
            document,
        }
    }

    fn write(&mut self, change: &Change, label: &str, kind: Kind) -> u64 {
        let written = Written {
            change,
            label,
            gesture: None,
            kind,
            at_ms: 1_700_000_000_000,
            actor: "test",
        };
        let seq = self.document.write(&written).unwrap();
        self.project.apply(change);
        seq
    }

    fn edit(&mut self, command: &Command) {
        let change = self.project.plan(command).unwrap();
        let seq = self.write(&change, &command.label(), Kind::Do);
        let entry = Entry::new(seq, command.label(), None);
        self.history.push(entry, !change.is_empty());
    }

    fn undo(&mut self) {
        let top = self.history.undoable().unwrap().clone();
        let change = self.document.change_of(&top).unwrap().inverted();
        self.write(&change, &top.label, Kind::Undo { of: top.seq });
        self.history.step_back();
    }
}

/// Commands for [`EVERYTHING`] and what no text can say.
fn everything() -> Vec<Command> {
    let mut commands = map_from_text(EVERYTHING, "test").unwrap();
    let is = |operator, value: &str| Predicate::Is {
        field: Field::Attribute("amount".to_owned()),
        operator,
        value: value.to_owned(),
    };
    let of = [
        (Operator::Equal, "1"),
        (Operator::NotEqual, "2"),
        (Operator::Less, "3"),
        (Operator::AtMost, "4"),
        (Operator::Greater, "5"),
        (Operator::AtLeast, "6"),
        (Operator::In, "7\n8"),
        (Operator::Contains, "9"),
        (Operator::Matches, "^1"),
        (Operator::Exists, ""),
    ]
    .map(|(operator, value)| is(operator, value))
    .to_vec();
    let other = Box::new(Predicate::Any {
        of: vec![Predicate::Is {
            field: Field::Activity,
            operator: Operator::Equal,
            value: "pay".to_owned(),
        }],
    });
    commands.push(Command::AddRule(AddRule {
        id: RuleId::named("where"),
        map: map(),
        before: None,
        matcher: Matcher::Where {
            predicate: Predicate::All {
                of: vec![Predicate::All { of }, Predicate::Not { of: other }],
            },
        },
        target: Target::LeaveOut,
    }));
    commands.push(Command::AttachLog(AttachLog { log: log() }));
    commands.extend(counted());
    commands.extend(segments::of_every_kind());
    let accepted = segments::accepted(&commands);
    commands.extend(accepted);
    commands.push(view(&commands));
    commands.push(brand::whole());
    commands.push(Command::ForkMap(ForkMap {
        id: MapId::named("to be"),
        of: map(),
        title: "Renewing a passport at home".to_owned(),
        kind: MapKind::ToBe,
    }));
    commands.extend(in_detail(&commands));
    commands
}

/// A view that leaves out and asks for all there is to ask for.
fn view(commands: &[Command]) -> Command {
    let lanes = commands.iter().filter_map(|it| {
        if let Command::AddLane(it) = it {
            Some(it.id)
        } else {
            None
        }
    });
    Command::AddView(AddView {
        id: ViewId::named("legal"),
        map: map(),
        name: "What legal has to see".to_owned(),
        lens: LensView::Observed,
        arrangement: Arrangement::Blueprint,
        narrowed: Narrowing {
            without: lanes.take(2).collect(),
            tags: vec!["Legal".to_owned()],
            owners: vec!["Sales".to_owned(), "Service".to_owned()],
            text: "pay".to_owned(),
            only: true,
        },
    })
}

/// A step that another map draws in detail.
fn in_detail(commands: &[Command]) -> [Command; 2] {
    let steps = commands.iter().find_map(|it| {
        if let Command::AddStep(it) = it {
            Some(it.id)
        } else {
            None
        }
    });
    let id = MapId::named("below");
    [
        Command::AddMap(AddMap {
            id,
            title: "The first step, in detail".to_owned(),
        }),
        Command::SetDetail(SetDetail {
            step: steps.unwrap(),
            map: Some(id),
        }),
    ]
}

/// Every choice of how things are counted, with every field of it.
fn counted() -> Vec<Command> {
    let hours = WorkingHours {
        days: [true, true, true, true, true, false, false],
        from_min: 540,
        to_min: 1_020,
        zone: "Europe/Berlin".to_owned(),
        holidays: vec!["2026-12-25".to_owned()],
    };
    let time = || "14 d".to_owned();
    let choices = [
        CountingChoice::OpenAfter { time: time() },
        CountingChoice::Conversion { time: time() },
        CountingChoice::MergeRepeats { on: true },
        CountingChoice::WorkingHours { hours: Some(hours) },
        CountingChoice::StageArrival {
            arrival: StageArrival::Last,
        },
    ];
    let command = |choice| Command::SetCounting(SetCounting { id: map(), choice });
    choices.map(command).into()
}

pub(super) fn map() -> MapId {
    MapId::named("test")
}

fn log() -> LogSummary {
    LogSummary {
        id: LogId::named("log"),
        map: map(),
        source: "passports.csv".to_owned(),
        recipe: r#"{"form":1}"#.to_owned(),
        n_cases: 1,
        n_events: 2,
        n_rejected: 3,
        first_us: Some(-4),
        last_us: None,
    }
}

/// Figures over the log, as an overlay would have them.
fn figures() -> Overlay {
    let share = json!({"k": 1, "n": 2, "value": 0.5, "low": null, "high": null});
    serde_json::from_value(json!({
        "map": map(), "log": log().id, "headline": "half of them", "nCases": 2, "nCasesOpen": 0,
        "openWindowS": 3600.0,
        "coverage": {"events": share, "cases": share, "nLeftOut": 0, "byRule": [], "unmatched": []},
        "fit": {"fitting": share, "logFitness": 0.5, "averageCaseFitness": null, "totalCost": 3,
            "shortestRun": 2, "costHistogram": {"0": 1, "3": 1}, "fittingClosed": share,
            "fittingOpen": share},
        "stages": [], "steps": [], "transitions": [], "successions": [], "neverObserved": [],
        "desirePaths": [], "deviations": [], "nVariants": 1, "variants": [], "warnings": []
    }))
    .unwrap()
}

fn rename(title: &str) -> Command {
    let title = title.to_owned();
    Command::RenameMap(RenameMap { id: map(), title })
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("test.desirepath")
}

#[test]
fn everything_reads_back_with_what_can_be_undone() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    desk.edit(&rename("Another"));
    desk.undo();
    let Desk {
        project,
        history,
        document,
    } = desk;
    drop(document);

    let mut again = Desk::open(&file(&folder));
    assert_eq!(again.project, project);
    assert_eq!(again.history, history);
    let kinds = |project: &Project| {
        let mut kinds: Vec<_> = project
            .entities()
            .iter()
            .map(std::mem::discriminant)
            .collect();
        kinds.dedup();
        kinds.len()
    };
    assert_eq!(kinds(&project), 16, "every kind of entity is in this test");
    while again.history.undoable().is_some() {
        again.undo();
    }
    assert_eq!(again.project, Project::default());
    assert_eq!(again.document.read_project().unwrap(), Project::default());
}

#[test]
fn gestures_survive_a_restart() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    let gesture = Some(GestureId::named("typing"));
    for title in ["A", "An", "And"] {
        let change = desk.project.plan(&rename(title)).unwrap();
        let written = Written {
            change: &change,
            label: "rename map",
            gesture,
            kind: Kind::Do,
            at_ms: 0,
            actor: "test",
        };
        desk.document.write(&written).unwrap();
        desk.project.apply(&change);
    }
    drop(desk);
    let mut desk = Desk::open(&file(&folder));
    desk.undo();
    assert_eq!(
        desk.project.map(map()).unwrap().title,
        "Renewing a passport"
    );
}

#[test]
fn only_the_project_file_is_left_when_it_is_closed() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    drop(desk);
    let names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name())
        .collect();
    assert_eq!(names, ["test.desirepath"]);
}

#[test]
fn a_snapshot_made_while_it_is_open_holds_the_last_edit() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    let copy = folder.path().join("copy.desirepath");
    desk.document.snapshot(&copy).unwrap();
    assert_eq!(read_project(&copy).unwrap(), desk.project);
}

#[test]
fn a_change_that_does_not_fit_the_file_leaves_nothing_behind() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    let of_another_state = Project::default().plan(&everything()[0]).unwrap();
    let dangling = journey::Change::from(vec![journey::Edit {
        before: Some(Entity::Map(desk.project.map(map()).unwrap().clone())),
        after: None,
    }]);
    for change in [of_another_state, dangling] {
        let written = Written {
            change: &change,
            label: "wrong",
            gesture: None,
            kind: Kind::Do,
            at_ms: 0,
            actor: "test",
        };
        assert!(desk.document.write(&written).is_err());
        assert_eq!(desk.document.read_project().unwrap(), desk.project);
    }
    let Desk {
        history, document, ..
    } = desk;
    drop(document);
    let (_, _, kept) = Document::open(&file(&folder)).unwrap();
    assert_eq!(kept, history);
}

#[test]
fn figures_are_kept_with_their_log_and_go_with_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::new(&file(&folder));
    for command in everything() {
        desk.edit(&command);
    }
    let overlay = figures();
    desk.document.save_overlay(6, &overlay).unwrap();
    let revision = desk.document.revision().unwrap();
    desk.document.save_overlay(7, &overlay).unwrap();
    assert_eq!(
        desk.document.revision().unwrap(),
        revision,
        "the same is not written again"
    );
    drop(desk);
    let mut desk = Desk::open(&file(&folder));
    let kept = desk.document.load_overlay(log().id).unwrap();
    assert_eq!(kept, Some((6, overlay.clone())));
    desk.edit(&Command::DetachLog(DetachLog { id: log().id }));
    assert_eq!(desk.document.load_overlay(log().id).unwrap(), None);
    assert!(desk.document.save_overlay(8, &overlay).is_err());
}

#[test]
fn a_project_is_open_only_once_and_never_overwritten() {
    let folder = TempDir::new().unwrap();
    let desk = Desk::new(&file(&folder));
    assert!(matches!(
        Document::open(&file(&folder)),
        Err(DocumentError::Locked)
    ));
    assert!(matches!(
        Document::create(&file(&folder), 0),
        Err(DocumentError::Exists(_))
    ));
    drop(desk);
    Desk::open(&file(&folder));
}
