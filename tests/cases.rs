//! Cases behind every number, one case told, cases replayed, a map discovered: through the session.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, looks for one kind of answer, and says what it leaves out"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use journey::{CaseCondition, Entity, FigureId, LaneKind, TransitionOrigin};
use overlay::{CasePage, CaseStory, Detail, Overlay, Proposal, Replay, ReplayClock};
use session::{
    CasesRequest, ImportOptions, JobOutcome, Notice, OpenProject, Reply, Request, Roles, Session,
    folders,
};

/// A session over a folder of its own.
struct Desk {
    session: Session,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new(template: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session =
            Session::start(folders(Some(folder.path().to_owned()), tests::program()).unwrap());
        let desk = Self {
            session,
            _folder: folder,
        };
        desk.ask(Request::NewProject {
            template: template.into(),
            title: "A shop".into(),
            file: None,
        });
        desk
    }

    fn ask(&self, request: Request) -> Reply {
        match self.session.send(request) {
            Reply::Problem { problem } => panic!("{}: {:?}", problem.message, problem.hint),
            reply => reply,
        }
    }

    fn open(&self) -> Box<OpenProject> {
        let Reply::Hello { open, .. } = self.ask(Request::Hello) else {
            panic!()
        };
        open.unwrap()
    }

    /// The figures of the map as it is now.
    fn overlay(&self) -> Overlay {
        let Reply::Report { json } = self.ask(Request::Report {
            map: self.open().map,
            unmatched: None,
            only: None,
            all_variants: false,
        }) else {
            panic!()
        };
        let report: serde_json::Value = serde_json::from_str(&json).unwrap();
        serde_json::from_value(report["overlay"].clone()).unwrap()
    }

    fn cases(&self, condition: CaseCondition, before: u32, limit: u32) -> CasePage {
        let Reply::Cases { page } = self.ask(Request::Cases(CasesRequest::Cases {
            condition,
            before,
            limit,
        })) else {
            panic!()
        };
        page
    }

    fn case(&self, id: &str) -> Box<CaseStory> {
        let Reply::Case { story } = self.ask(Request::Cases(CasesRequest::Case { id: id.into() }))
        else {
            panic!()
        };
        story
    }

    fn replay(&self, clock: ReplayClock) -> Box<Replay> {
        let condition = CaseCondition::everything();
        let Reply::Replay { replay } =
            self.ask(Request::Cases(CasesRequest::Replay { condition, clock }))
        else {
            panic!()
        };
        replay
    }

    fn discover(&self, activities: f64, paths: f64) -> Box<Proposal> {
        let detail = Detail { activities, paths };
        let Reply::Discover { proposal } = self.ask(Request::Discover { detail }) else {
            panic!()
        };
        proposal
    }

    fn import(&self, file: &str, [case, activity, time]: [&str; 3]) -> bool {
        let Some(path) = shared_data().map(|it| it.join(file)) else {
            return false;
        };
        let notices = self.session.subscribe();
        self.ask(Request::Import {
            file: self.session.register(path),
            map: self.open().map,
            options: ImportOptions::default(),
            roles: Roles {
                case: case.into(),
                activity: activity.into(),
                time: time.into(),
                start: None,
                date_order: None,
                zone: Some("UTC".into()),
                only: Vec::new(),
                attributes: None,
                ..Roles::default()
            },
        });
        loop {
            let notice = notices.recv_timeout(Duration::from_secs(120)).unwrap();
            if let Notice::JobEnded { outcome, .. } = notice {
                assert!(
                    matches!(outcome, JobOutcome::Imported { .. }),
                    "{outcome:?}"
                );
                return true;
            }
        }
    }
}

/// The folder with real logs, where there is one.
fn shared_data() -> Option<PathBuf> {
    let named = std::env::var_os("DESIRE_PATH_SHARED_DATA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let found = named.into_iter().chain([beside]).find(|it| it.is_dir());
    if found.is_none() {
        println!("SKIPPED: there is no folder with shared data beside the repository");
    }
    found
}

/// Every number of an overlay that counts cases.
fn figures(overlay: &Overlay) -> Vec<(FigureId, u64)> {
    let fit = overlay.fit.as_ref().unwrap();
    let mut all = vec![
        (FigureId::Fitting, fit.fitting_closed.k),
        (FigureId::Coverage, overlay.coverage.cases.k),
        (FigureId::LogFitness, overlay.n_cases),
    ];
    for it in &overlay.stages {
        let stage = it.stage;
        all.push((FigureId::StageReach { stage }, it.reached.k));
        all.extend(
            it.drop_off
                .map(|it| (FigureId::StageDropOff { stage }, it.k)),
        );
    }
    for it in &overlay.steps {
        let step = it.step;
        if let Some(seen) = &it.observed {
            all.push((FigureId::StepReach { step }, seen.reach.k));
            all.extend(
                seen.drop_off
                    .map(|it| (FigureId::StepDropOff { step }, it.k)),
            );
        }
    }
    all.extend(overlay.transitions.iter().map(|it| {
        let transition = it.transition;
        (FigureId::Transition { transition }, it.cases.k)
    }));
    all.extend(overlay.desire_paths.iter().map(|it| {
        let (from, to) = (it.from.clone(), it.to.clone());
        (FigureId::DesirePath { from, to }, it.cases.k)
    }));
    all.extend(overlay.deviations.iter().map(|it| {
        let deviation = it.deviation.clone();
        (FigureId::Deviation { deviation }, it.cases.k)
    }));
    all.extend(overlay.variants.iter().take(12).map(|it| {
        let path = it.path.clone();
        (FigureId::Variant { path }, it.cases.k)
    }));
    all
}

#[test]
fn as_many_cases_are_listed_as_the_number_says() {
    let desk = Desk::new("retail");
    let overlay = desk.overlay();
    let figures = figures(&overlay);
    assert!(
        figures.len() > 80,
        "the sample has {} figures",
        figures.len()
    );
    for (figure, counted) in figures {
        let page = desk.cases(
            CaseCondition::CountsIn {
                figure: figure.clone(),
            },
            0,
            2,
        );
        assert_eq!(page.n_cases, counted, "{figure:?}");
        assert_eq!(page.cases.len() as u64, counted.min(2), "{figure:?}");
    }
}

#[test]
fn pages_hold_every_case_once_and_agree_with_the_figures() {
    let desk = Desk::new("retail");
    let overlay = desk.overlay();
    let pages = (0..3).map(|it| desk.cases(CaseCondition::everything(), it * 500, 500));
    let cases: Vec<_> = pages.flat_map(|it| it.cases).collect();
    let ids: BTreeSet<&str> = cases.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len() as u64, overlay.n_cases);
    assert_eq!(cases.len(), ids.len());
    let n_open = cases.iter().filter(|it| it.is_open).count() as u64;
    assert_eq!(n_open, overlay.n_cases_open);
    let fit = overlay.fit.unwrap();
    for (is_open, fitting) in [(false, fit.fitting_closed.k), (true, fit.fitting_open.k)] {
        let of_kind = cases.iter().filter(|it| it.is_open == is_open);
        let n_fitting = of_kind.filter(|it| it.cost == Some(0)).count() as u64;
        assert_eq!(n_fitting, fitting, "open: {is_open}");
    }
}

#[test]
fn a_case_is_told_as_it_is_counted() {
    let desk = Desk::new("retail");
    let overlay = desk.overlay();
    for counted in overlay.deviations.iter().take(6) {
        let deviation = counted.deviation.clone();
        let figure = FigureId::Deviation { deviation };
        let page = desk.cases(CaseCondition::CountsIn { figure }, 0, 1);
        let story = desk.case(&page.cases[0].id);
        assert_eq!(story.line, page.cases[0]);
        let mut told = story.deviations.iter();
        let told = told.find(|it| it.deviation == counted.deviation).unwrap();
        assert_eq!(told.sentence, counted.sentence);
        assert_eq!(told.help.len(), 4);
        let accounted: u64 = story
            .line
            .moves
            .iter()
            .map(|it| u64::from(it.deviation.is_some()))
            .sum();
        assert_eq!(Some(accounted), story.line.cost);
        assert_eq!(story.legs.len() + 1, story.stops.len());
    }
}

#[test]
fn nobody_is_lost_in_a_replay() {
    let desk = Desk::new("retail");
    for clock in [ReplayClock::Calendar, ReplayClock::SinceBegin] {
        let replay = desk.replay(clock);
        assert_eq!(replay.n_cases, 1_200);
        for (at, under_way) in replay.under_way.iter().enumerate() {
            let steps: u64 = replay.steps.iter().map(|it| it.n_cases[at]).sum();
            let legs: u64 = replay.legs.iter().map(|it| it.n_cases[at]).sum();
            assert_eq!(
                steps + legs + replay.elsewhere[at],
                *under_way,
                "{clock:?} {at}"
            );
        }
    }
    let replay = desk.replay(ReplayClock::SinceBegin);
    assert_eq!(replay.under_way[0], 1_200, "every case begins at zero");
}

fn check_proposals(desk: &Desk) {
    for activities in [0.0, 0.05, 0.3] {
        let mut before = 0;
        for paths in [0.0, 0.3, 0.6, 0.8, 0.9, 1.0] {
            let proposal = desk.discover(activities, paths);
            let at = format!("{activities} {paths}");
            assert!(
                proposal.fitting.k >= before,
                "more paths fit no fewer cases: {at}"
            );
            before = proposal.fitting.k;
            let steps: Vec<_> = proposal.stages.iter().flat_map(|it| &it.steps).collect();
            let names: BTreeSet<&str> = steps.iter().map(|it| it.name.as_str()).collect();
            assert_eq!(names.len(), steps.len(), "{at}");
            assert!((1..=5).contains(&proposal.stages.len()), "{at}");
            assert!(
                steps.iter().any(|it| it.start) && steps.iter().any(|it| it.end),
                "{at}"
            );
            assert_eq!(
                desk.discover(activities, paths),
                proposal,
                "the same again: {at}"
            );
        }
    }
    let everything = desk.discover(0.0, 1.0);
    assert_eq!(
        everything.fitting.k, everything.fitting.n,
        "all of it fits all"
    );
}

#[test]
fn proposals_from_the_sample_keep_the_laws() {
    check_proposals(&Desk::new("retail"));
}

#[test]
fn proposals_from_real_logs_keep_the_laws() {
    let web = ["client_id", "event", "timestamp"];
    let xes = ["case:concept:name", "concept:name", "time:timestamp"];
    for (file, roles) in [
        ("receipt/receipt.csv", xes),
        ("simple-onlineshop/simple-onlineshop.csv", web),
        ("running-example/running-example.csv", xes),
    ] {
        let desk = Desk::new("blank");
        if desk.import(file, roles) {
            check_proposals(&desk);
        }
    }
}

#[test]
fn a_drawn_proposal_is_one_edit_that_fits_as_it_said() {
    let desk = Desk::new("retail");
    let before = desk.open().entities;
    let detail = Detail {
        activities: 0.05,
        paths: 0.8,
    };
    let proposal = desk.discover(detail.activities, detail.paths);
    desk.ask(Request::DrawDiscovered { detail });
    let drawn = desk.open();
    assert_eq!(drawn.undo.as_deref(), Some("draw what was observed"));
    let n_steps: usize = proposal.stages.iter().map(|it| it.steps.len()).sum();
    let overlay = desk.overlay();
    assert_eq!(overlay.steps.len(), n_steps);
    assert_eq!(overlay.fit.as_ref().unwrap().fitting.k, proposal.fitting.k);
    let unreachable = overlay
        .warnings
        .iter()
        .any(|it| it.sentence.contains("reach"));
    assert!(!unreachable, "{:?}", overlay.warnings);
    let notes = drawn
        .entities
        .iter()
        .filter(|it| is_note_of(it, &drawn.entities));
    assert_eq!(
        notes.count(),
        n_steps,
        "each step says that it is not discussed yet"
    );
    for entity in &drawn.entities {
        if let Entity::Transition(it) = entity {
            assert_eq!(it.origin, TransitionOrigin::Observed);
        }
    }
    desk.ask(Request::Undo);
    assert_eq!(desk.open().entities, before);

    desk.ask(Request::NewFromDiscovery {
        detail,
        title: "As observed".into(),
    });
    assert_ne!(desk.open().file_name, drawn.file_name);
    assert_eq!(desk.overlay().fit.unwrap().fitting.k, proposal.fitting.k);
}

fn is_note_of(entity: &Entity, all: &[Entity]) -> bool {
    let Entity::Card(card) = entity else {
        return false;
    };
    let mut lanes = all.iter().filter_map(|it| {
        if let Entity::Lane(it) = it {
            Some(it)
        } else {
            None
        }
    });
    let is_note = lanes.any(|it| it.id == card.lane && it.kind == LaneKind::Notes);
    is_note && card.text.starts_with("Observed, not yet discussed: ")
}
