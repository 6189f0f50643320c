//! What is kept of the drawing before an edit changes no figure after it.

use std::cell::RefCell;

use events::EventLog;
use journey::command::{
    Connect, Disconnect, Implied, MarkEnd, MarkOptional, MarkRepeatable, MarkStart,
    MarkUnobservable, MoveStep, RemoveStep, RenameStep, SetBranch, SetStageFlow, ShareTouchpoint,
};
use journey::{
    CaseCondition, Change, Command, LogId, MapId, Outcome, Project, StageFlow, TransitionId,
    TransitionOrigin,
};
use overlay::{Observed, Overlay};
use proptest::prelude::{any, prop, prop_assert, proptest};

use crate::{config, drawn, rows};

/// What a hand does: which kind of edit, and to what.
type Hand = (u8, usize, usize);

/// An edit of the drawing, whether or not it can be done.
fn command((kind, one, other): Hand, project: &Project, map: MapId, turn: usize) -> Command {
    let columns = project.columns_of(map);
    let (step, beside) = (columns[one % columns.len()], columns[other % columns.len()]);
    let links = project.transitions_of(map);
    let (id, on) = (step.id, other.is_multiple_of(2));
    let implied = Implied::Marked;
    match kind % 14 {
        0 | 1 => Command::Connect(Connect {
            id: TransitionId::named(&format!("turn {turn}")),
            from: id,
            to: beside.id,
            origin: TransitionOrigin::Drawn,
        }),
        2 if !links.is_empty() => Command::Disconnect(Disconnect {
            id: links[one % links.len()].id,
        }),
        3 => Command::MarkOptional(MarkOptional { id, on }),
        4 => Command::MarkRepeatable(MarkRepeatable { id, on }),
        5 => Command::MarkUnobservable(MarkUnobservable { id, on }),
        6 => Command::MarkStart(MarkStart { id, on, implied }),
        7 => Command::MarkEnd(MarkEnd {
            id,
            outcome: on.then_some(Outcome::Success),
            implied,
        }),
        8 => Command::MoveStep(MoveStep {
            id,
            stage: beside.stage,
            before: Some(beside.id),
        }),
        9 => Command::SetStageFlow(SetStageFlow {
            id: step.stage,
            flow: [StageFlow::Drawn, StageFlow::Free, StageFlow::Parallel][other % 3],
        }),
        10 => Command::SetBranch(SetBranch {
            id,
            branch: (other % 3) as u16,
        }),
        11 => Command::ShareTouchpoint(ShareTouchpoint {
            id,
            with: beside.id,
        }),
        12 => Command::RemoveStep(RemoveStep { id }),
        _ => Command::RenameStep(RenameStep {
            id,
            name: format!("called {turn}"),
        }),
    }
}

fn figures(
    project: &Project,
    map: MapId,
    log: &EventLog,
    observed: &Observed<EventLog>,
) -> Vec<Overlay> {
    let all = CaseCondition::everything();
    let some = CaseCondition::Not {
        of: Box::new(CaseCondition::CountsIn {
            figure: journey::FigureId::Fitting,
        }),
    };
    overlay::compare(project, map, log, observed, &[&all, &some], &|| false).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_kept_from_before_an_edit_changes_no_figure_after_it(
        rows in rows(),
        hands in prop::collection::vec((any::<u8>(), any::<usize>(), any::<usize>()), 1..12),
    ) {
        let log = rows.imported();
        let (mut project, map) = drawn();
        let read = |project: &Project| Observed::of(project, map, LogId::named("log"), &log).unwrap();
        let kept = RefCell::new(read(&project));
        let check = |project: &Project| {
            let holds = kept.borrow().still_holds(project, map, LogId::named("log"));
            if !holds {
                kept.replace(read(project));
            }
            let anew = figures(project, map, &log, &read(project));
            figures(project, map, &log, &kept.borrow()) == anew
        };
        prop_assert!(check(&project), "the figures differ before any edit");
        for (turn, hand) in hands.into_iter().enumerate() {
            if project.columns_of(map).len() < 2 {
                break;
            }
            let edit = command(hand, &project, map, turn);
            let Ok(change) = project.plan(&edit) else { continue };
            project.apply(&change);
            prop_assert!(check(&project), "the figures differ after {edit:?}");
            if hand.1.is_multiple_of(3) {
                let back: Change = change.inverted();
                project.apply(&back);
                prop_assert!(check(&project), "the figures differ when it was taken back: {edit:?}");
            }
        }
    }
}
