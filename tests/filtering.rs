//! A filter in the app: every number follows, the file does not, and a segment is an edit like any other.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and looks for one kind of answer"
)]

use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use journey::command::AddSegment;
use journey::{CaseCondition, Command, Entity, FigureId, SegmentId};
use overlay::{ContrastGroup, Overlay};
use session::{
    BesideEachOther, BesideGroup, Notice, OpenProject, ProblemKind, Reply, Request, Session, new_id,
};

/// A session with the retail sample open.
struct Desk {
    folder: tempfile::TempDir,
    session: Session,
    notices: Receiver<Notice>,
    open: Box<OpenProject>,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = start(folder.path());
        let notices = session.subscribe();
        let reply = session.send(Request::NewProject {
            template: "retail".into(),
            title: "A shop".into(),
            file: None,
        });
        let Reply::NewProject { open } = reply else {
            panic!("{reply:?}");
        };
        Self {
            folder,
            session,
            notices,
            open,
        }
    }

    fn ask(&self, request: Request) -> Reply {
        match self.session.send(request) {
            Reply::Problem { problem } => panic!("{}: {:?}", problem.message, problem.hint),
            reply => reply,
        }
    }

    fn overlay(&self) -> Box<Overlay> {
        loop {
            let notice = self.notices.recv_timeout(Duration::from_secs(60));
            if let Notice::OverlayReady {
                overlay: Some(overlay),
                ..
            } = notice.expect("figures within a minute")
            {
                return overlay;
            }
        }
    }

    fn whole(&self) -> Box<OpenProject> {
        match self.ask(Request::Hello) {
            Reply::Hello {
                open: Some(open), ..
            } => open,
            other => panic!("{other:?}"),
        }
    }
}

fn start(folder: &Path) -> Session {
    Session::start(session::folders(Some(folder.to_owned()), tests::program()).unwrap())
}

/// The cases that reach the last step that some but not all reach.
fn some(overlay: &Overlay) -> CaseCondition {
    let mut steps = overlay.steps.iter().rev();
    let step = steps.find(|it| {
        let reach = it.observed.as_ref().map(|it| it.reach);
        reach.is_some_and(|it| 0 < it.k && it.k < it.n)
    });
    CaseCondition::CountsIn {
        figure: FigureId::StepReach {
            step: step.unwrap().step,
        },
    }
}

#[test]
fn every_number_follows_a_filter_and_the_file_keeps_those_of_all_cases() {
    let desk = Desk::new();
    let all = desk.overlay();
    let condition = some(&all);
    desk.ask(Request::SetFilter {
        condition: condition.clone(),
    });
    let few = desk.overlay();
    let filter = few.filter.as_ref().unwrap();
    assert_eq!((filter.cases.k, filter.cases.n), (few.n_cases, all.n_cases));
    assert!(few.n_cases < all.n_cases && few.headline != all.headline);
    let CaseCondition::CountsIn { figure } = condition.clone() else {
        unreachable!("made so above");
    };
    let Reply::Explain { explanation } = desk.ask(Request::Explain { figure }) else {
        panic!("a number explains itself");
    };
    assert_eq!(explanation.filter.as_ref(), Some(&filter.sentence));
    let open = desk.whole();
    assert_eq!(
        (open.undo, open.filter),
        (None, condition),
        "a view is no edit"
    );

    let path = desk.folder.path().to_owned();
    let Desk {
        folder, session, ..
    } = desk;
    drop(session);
    let again = start(&path);
    let Reply::Hello { recent, .. } = again.send(Request::Hello) else {
        panic!("hello is answered");
    };
    let reply = again.send(Request::OpenProject {
        file: recent[0].file.clone(),
        how: None,
    });
    let Reply::OpenProject { open } = reply else {
        panic!("{reply:?}");
    };
    assert_eq!(open.filter, CaseCondition::everything());
    let kept = open.overlay.unwrap();
    assert_eq!(
        (kept.filter, kept.n_cases),
        (None, all.n_cases),
        "the figures that were kept"
    );
    drop(folder);
}

#[test]
fn cases_are_counted_without_a_filter_being_set() {
    let desk = Desk::new();
    let all = desk.overlay();
    let conditions = vec![
        some(&all),
        CaseCondition::Not {
            of: Box::new(some(&all)),
        },
    ];
    let Reply::CountCases { cohorts } = desk.ask(Request::CountCases { conditions }) else {
        panic!("cases are counted");
    };
    assert_eq!(cohorts[0].cases.k + cohorts[1].cases.k, all.n_cases);
    assert!(cohorts[0].sentence.starts_with("Only cases that reach “"));
    assert!(
        cohorts[1]
            .sentence
            .starts_with("Only cases that do not reach “")
    );
    assert_eq!(desk.whole().filter, CaseCondition::everything());
}

#[test]
fn a_segment_is_saved_undone_and_held_against_everybody_else() {
    let desk = Desk::new();
    let all = desk.overlay();
    let segment = AddSegment {
        id: SegmentId(new_id()),
        map: desk.open.map,
        before: None,
        name: "Far".into(),
        condition: some(&all),
    };
    desk.ask(Request::Edit {
        command: Command::AddSegment(segment.clone()),
        gesture: None,
    });
    let has_segment = |it: &Entity| matches!(it, Entity::Segment(_));
    assert!(desk.whole().entities.iter().any(has_segment));
    let Reply::Undo { label } = desk.ask(Request::Undo) else {
        panic!("undo is answered");
    };
    assert_eq!(label.as_deref(), Some("save segment"));
    assert!(!desk.whole().entities.iter().any(has_segment));

    let group = ContrastGroup {
        name: segment.name,
        condition: segment.condition,
    };
    let reply = desk.ask(Request::Contrast {
        groups: vec![group.clone()],
        least_difference: 0.02,
        person: None,
    });
    let Reply::Contrast { contrast } = reply else {
        panic!("{reply:?}");
    };
    let sizes: Vec<u64> = contrast.sides.iter().map(|it| it.cohort.cases.k).collect();
    assert_eq!(sizes.iter().sum::<u64>(), all.n_cases);
    assert!(contrast.rows.iter().any(|it| it.differences[0].notable));
    let reply = desk.session.send(Request::Contrast {
        groups: vec![group; 6],
        least_difference: 0.02,
        person: None,
    });
    let Reply::Problem { problem } = reply else {
        panic!("six are too many");
    };
    assert_eq!(problem.kind, ProblemKind::Refusal);
}

#[test]
fn what_is_notable_is_judged_anew_without_counting_again() {
    let desk = Desk::new();
    let all = desk.overlay();
    let beside = |least_difference| BesideEachOther {
        groups: vec![BesideGroup::Cases {
            name: "Far".into(),
            condition: some(&all),
        }],
        least_difference,
        person: None,
    };
    desk.ask(Request::SetBeside {
        beside: beside(0.02),
    });
    let before = *desk.overlay().beside.unwrap();
    desk.ask(Request::SetBeside {
        beside: beside(0.9),
    });
    // What is computed anew comes later; what is only judged is there with the answer.
    let said = desk.notices.try_iter().find_map(|it| match it {
        Notice::OverlayReady { overlay, .. } => overlay,
        _ => None,
    });
    let after = *said.expect("the figures are there at once").beside.unwrap();
    let n_notable = |it: &overlay::Contrast| it.rows.iter().filter(|it| it.is_notable()).count();
    assert!(n_notable(&after) < n_notable(&before));
    let shares =
        |it: &overlay::Contrast| -> Vec<_> { it.rows.iter().map(|it| it.shares.clone()).collect() };
    assert_eq!(shares(&after), shares(&before));
    assert_eq!(
        desk.whole().overlay.unwrap().beside.as_deref(),
        Some(&after)
    );
}
