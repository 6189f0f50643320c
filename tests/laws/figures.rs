//! Splitting a step changes no figure; merging two leaves every event with a step.

use journey::command::{MergeSteps, SplitStep};
use journey::{CaseCondition, Command, LogId, MapId, Project, StepId, TransitionId};
use overlay::{Observed, Overlay};

const MAP: &str = "S: a, b, c\na -> b -> c\nb -> a\n";
const LOG: &str = "1x a b c\n1x a b a b c\n1x a c\n1x a b b c\n";

fn drawn() -> (Project, MapId) {
    let mut project = Project::default();
    for command in journey::map_from_text(MAP, "split").expect("it can be read") {
        done(&mut project, &command);
    }
    (project, MapId::named("split"))
}

fn done(project: &mut Project, command: &Command) {
    let change = project.plan(command).expect("it can be done");
    project.apply(&change);
}

fn seen(project: &Project, map: MapId) -> Overlay {
    let log = events::log_from_text(LOG).expect("it can be read");
    assert_eq!(log.n_cases(), 4);
    let observed =
        Observed::of(project, map, LogId::named("split"), &log).expect("there are rules");
    let all = CaseCondition::everything();
    let overlays = overlay::compare(project, map, &log, &observed, &[&all], &|| false);
    overlays.expect("nobody stops it").remove(0)
}

#[test]
fn a_split_changes_no_figure() {
    let (mut project, map) = drawn();
    let before = seen(&project, map);
    let id = StepId::named("split/b");
    done(
        &mut project,
        &Command::SplitStep(SplitStep {
            id,
            second: StepId::named("second"),
            name: "second".to_owned(),
            link: TransitionId::named("link"),
            cards: Vec::new(),
        }),
    );
    let after = seen(&project, map);
    assert_eq!(before.fit, after.fit);
    assert_eq!(before.coverage, after.coverage);
    assert_eq!(before.deviations, after.deviations);
    let kept = after
        .steps
        .iter()
        .filter(|it| it.step != StepId::named("second"));
    assert_eq!(before.steps, kept.cloned().collect::<Vec<_>>());
}

#[test]
fn a_merge_leaves_every_event_with_a_step() {
    let (mut project, map) = drawn();
    let before = seen(&project, map);
    let (id, second) = (StepId::named("split/a"), StepId::named("split/b"));
    done(
        &mut project,
        &Command::MergeSteps(MergeSteps { id, second }),
    );
    let after = seen(&project, map);
    assert_eq!(before.coverage, after.coverage);
    let n_events = |overlay: &Overlay, steps: &[StepId]| -> u64 {
        let steps = overlay.steps.iter().filter(|it| steps.contains(&it.step));
        steps
            .filter_map(|it| Some(it.observed.as_ref()?.n_events))
            .sum()
    };
    assert_eq!(n_events(&before, &[id, second]), n_events(&after, &[id]));
}
