//! What files of a large map cost: a generated log laid over a map made of its own activities, with cards.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;

use export::{Format, Paper, Printing, Sheet, Slides, Table};
use import::{ForeignFile, ImportOptions, Roles};
use journey::command::{AddCard, AddLane, SetEmotion};
use journey::{
    CardId, CaseCondition, Command, EmotionId, LaneId, LaneKind, MapId, Project, StepId,
};
use language::Language;
use overlay::{Observed, Overlay};
use scene::{Arrangement, LensView, Narrowing, Theme, View};
use sharing::Terms;

use crate::meter::{Meter, megabytes};
use crate::{SEED, line_over};

/// Events of the log that the figures come from.
const N_EVENTS: u64 = 100_000;
/// What a file may take, in CPU seconds, where that has a goal.
const GOAL_CPU_S: f64 = 3.0;
/// The lanes beside that of feelings; each has a card at every step.
const LANES: [(LaneKind, &str, &str); 5] = [
    (
        LaneKind::Actions,
        "Actions",
        "Looks for it, compares, and asks somebody who did it before",
    ),
    (
        LaneKind::Thoughts,
        "Thoughts",
        "“Is this the last page, or is there another one?”",
    ),
    (
        LaneKind::Pains,
        "Pain points",
        "Has to say the same thing for the third time",
    ),
    (
        LaneKind::Backstage,
        "Behind the scenes",
        "Somebody copies the number into another system",
    ),
    (
        LaneKind::Opportunities,
        "Opportunities",
        "Fill in what is known already",
    ),
];

/// Writes files of maps of 60 and of 50 steps.
pub(crate) fn write(folder: &Path) {
    let path = folder.join("log.csv");
    write_log(&path);
    for (n_steps, files) in [
        (
            60,
            &[
                (Format::Pdf, "as a PDF on A0", Some(GOAL_CPU_S), Some(10.0)),
                (Format::Pptx, "as slides", Some(GOAL_CPU_S), None),
            ][..],
        ),
        (50, &[(Format::Html, "as a page", None, Some(5.0))][..]),
    ] {
        let (project, map, overlay) = drawn(&path, n_steps);
        println!(
            "\nFiles of a map of {n_steps} steps and {} cards, {} observed journeys over it",
            project.cards_of(map).count(),
            overlay.n_cases
        );
        for (format, job, goal_cpu_s, goal_mb) in files {
            let meter = Meter::start(job);
            let bytes = written(&project, (map, &overlay), *format);
            meter.stop_file(bytes.len(), *goal_cpu_s, *goal_mb);
        }
    }
}

/// From what is in memory to the bytes of a file, through the gate.
fn written(project: &Project, (map, overlay): (MapId, &Overlay), format: Format) -> Vec<u8> {
    let terms = Terms::default();
    let released = sharing::release(project, &[(map, Some(overlay))], &terms, Language::En, &[]);
    let view = View {
        lens: LensView::Overlay,
        detail: 0.8,
        accepted: false,
        arrangement: Arrangement::Journey,
        narrowed: Narrowing::default(),
    };
    let scene = scene::lay_out_for_paper(&released, &view, Language::En);
    let printing = Printing {
        format,
        theme: Theme::Light,
        scale: 1.0,
        sheet: Sheet {
            paper: Paper::A0,
            tiles: None,
        },
        slides: Slides::Deck,
        table: Table::Cards,
    };
    export::write(&scene, &printing).unwrap().bytes
}

/// The generated log, with what is done among people told apart from what is done alone: 80 activities.
fn write_log(path: &Path) {
    let mut generated = Vec::new();
    synthetic::traffic::write_csv(SEED, N_EVENTS, &mut generated).unwrap();
    let mut out = BufWriter::new(File::create(path).unwrap());
    for (at, line) in String::from_utf8(generated).unwrap().lines().enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let how = match cells[3] {
            "web" | "app" => " online",
            _ => " in person",
        };
        let (event, how) = (cells[1], if at == 0 { "" } else { how });
        writeln!(out, "{},{event}{how},{}", cells[0], cells[2]).unwrap();
    }
    out.flush().unwrap();
}

/// A line of the commonest activities with cards at each step, and what was observed of it.
fn drawn(log: &Path, n_steps: usize) -> (Project, MapId, Overlay) {
    let roles = Roles {
        case: "case_id".into(),
        activity: "event".into(),
        time: "timestamp".into(),
        ..Roles::default()
    };
    let options = ImportOptions::default();
    let log = ForeignFile::open(log).unwrap();
    let read = import::read(&log, &options, &roles, &mut |_| ControlFlow::Continue(()));
    let (log, _) = read.unwrap();
    let (mut project, map, id) = line_over(&log, n_steps);
    let steps: Vec<StepId> = project.columns_of(map).iter().map(|it| it.id).collect();
    let mut plan = |command: Command| {
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    };
    let feeling = lane(&mut plan, map, (LaneKind::Emotion, "Feeling"));
    for (at, &step) in steps.iter().enumerate() {
        plan(Command::SetEmotion(SetEmotion {
            id: EmotionId::named(&format!("bench/{at}")),
            lane: feeling,
            step,
            half_steps: [0, 2, 3, -1, -3, 1][at % 6],
            word: String::new(),
        }));
    }
    for (kind, name, text) in LANES {
        let lane = lane(&mut plan, map, (kind, name));
        for (at, &step) in steps.iter().enumerate() {
            plan(Command::AddCard(AddCard {
                id: CardId::named(&format!("bench/{name}/{at}")),
                lane,
                step,
                before: None,
                text: format!("{text} ({at})"),
            }));
        }
    }
    let observed = Observed::of(&project, map, id, &log).unwrap();
    let all = CaseCondition::everything();
    let overlays = overlay::compare(&project, map, &log, &observed, &[&all], &|| false);
    let overlay = overlays.unwrap().remove(0);
    (project, map, overlay)
}

fn lane(plan: &mut impl FnMut(Command), map: MapId, (kind, name): (LaneKind, &str)) -> LaneId {
    let id = LaneId::named(&format!("bench/{name}"));
    plan(Command::AddLane(AddLane {
        id,
        map,
        before: None,
        name: name.into(),
        kind,
    }));
    id
}

impl Meter {
    /// Prints what a file took to write, and how large it is.
    fn stop_file(self, n_bytes: usize, goal_cpu_s: Option<f64>, goal_mb: Option<f64>) {
        let goal = |it: Option<f64>, unit: &str| {
            it.map_or(String::new(), |it| format!(" (goal {it:.0} {unit})"))
        };
        let (job, [cpu_s, wall_s]) = self.taken();
        println!(
            "{job:<46} {cpu_s:>9.3} CPU s{} {wall_s:>9.3} wall s, {:.2} MB{}",
            goal(goal_cpu_s, "s"),
            megabytes(n_bytes),
            goal(goal_mb, "MB")
        );
    }
}
