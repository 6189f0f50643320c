//! Maps for tests: drawn from commands or text, and described in a few lines.

use std::fmt::Write;

use language::Language;

use crate::command::Command;
use crate::entity::{LaneKind, OwnerRole, StageFlow, Step, Target, TransitionOrigin};
use crate::ids::{MapId, StageId, StepId, TransitionId};
use crate::notation::map_from_text;
use crate::project::Project;

/// The project that a list of commands leads to.
pub(crate) fn drawn(commands: &[Command]) -> Project {
    let mut project = Project::default();
    for command in commands {
        let change = project.plan(command);
        project.apply(&change.unwrap_or_else(|why| panic!("{command:?}: {why}")));
    }
    project
}

/// The project that a text describes, under the name "test".
pub(crate) fn map(text: &str) -> Project {
    drawn(&map_from_text(text, "test").unwrap())
}

pub(crate) fn map_id() -> MapId {
    MapId::named("test")
}

pub(crate) fn stage_id(place: usize) -> StageId {
    StageId::named(&format!("test/stage {place}"))
}

pub(crate) fn step_id(key: &str) -> StepId {
    StepId::named(&format!("test/{key}"))
}

pub(crate) fn transition_id(from: &str, to: &str) -> TransitionId {
    TransitionId::named(&format!("test/{from} -> {to}"))
}

/// A project in a few lines: what is there, in order.
pub(crate) fn described(project: &Project) -> String {
    let mut text = String::new();
    for map in project.maps().values() {
        let lens = &map.lens;
        writeln!(text, "{} ({:?})", map.title, map.unmatched).unwrap();
        for part in [
            &lens.persona,
            &lens.scenario,
            &lens.goal,
            &lens.expectation,
            &lens.scope,
        ] {
            if !part.is_empty() {
                writeln!(text, "  {part}").unwrap();
            }
        }
        for stage in project.stages_of(map.id) {
            writeln!(
                text,
                "{} {:?} {:?}",
                stage.name, stage.lifecycle, stage.flow
            )
            .unwrap();
            for step in project.steps_of(stage.id) {
                writeln!(text, "  {}", step_line(project, step, stage.flow)).unwrap();
            }
        }
        for line in transition_lines(project, map.id) {
            writeln!(text, "{line}").unwrap();
        }
        for lane in project.lanes_of(map.id) {
            writeln!(text, "lane {} {:?}", lane.name, lane.kind).unwrap();
            for step in project.columns_of(map.id) {
                for card in project
                    .cells_of(map.id)
                    .get(&(lane.id, step.id))
                    .into_iter()
                    .flatten()
                {
                    let tags: String = card.tags.iter().map(|it| format!(" #{it}")).collect();
                    let icon = card.icon.as_ref();
                    let icon =
                        icon.map_or_else(String::new, |it| format!(" [{}]", it.said(Language::En)));
                    writeln!(text, "  {}: {}{icon}{tags}", step.name, card.text).unwrap();
                }
                let points = project.emotions().values();
                for point in points.filter(|it| (it.lane, it.step) == (lane.id, step.id)) {
                    assert_eq!(lane.kind, LaneKind::Emotion);
                    writeln!(text, "  {}: {} {}", step.name, point.half_steps, point.word).unwrap();
                }
            }
        }
        for rule in project.rules_of(map.id) {
            let target = match rule.target {
                Target::Touchpoint(touchpoint) => {
                    let columns = project.columns_of(map.id);
                    let shown = columns.iter().filter(|it| it.touchpoint == touchpoint);
                    shown
                        .map(|it| it.name.clone())
                        .collect::<Vec<_>>()
                        .join(" and ")
                }
                Target::LeaveOut => "left out".to_owned(),
            };
            writeln!(text, "{:?} -> {target}", rule.matcher).unwrap();
        }
    }
    text
}

/// The transitions of a map, one a line, in column order.
pub(crate) fn transition_lines(project: &Project, map: MapId) -> Vec<String> {
    let columns = project.columns_of(map);
    let place = |id: StepId| columns.iter().position(|it| it.id == id).unwrap();
    let mut transitions = project.transitions_of(map);
    transitions.sort_by_key(|it| (place(it.from), place(it.to)));
    let line = |from: StepId, to: StepId| {
        format!(
            "{} -> {}",
            columns[place(from)].name,
            columns[place(to)].name
        )
    };
    let lines = transitions.iter().map(|it| {
        let origin = match it.origin {
            TransitionOrigin::Next => " next",
            TransitionOrigin::Drawn => "",
            TransitionOrigin::Observed => " observed",
        };
        let condition = match it.condition.as_str() {
            "" => String::new(),
            condition => format!(" ({condition})"),
        };
        let share = it.expected_permille.map(|it| Language::En.permille(it));
        let time = it.expected_time.map(|it| it.said(Language::En));
        let expected = share.into_iter().chain(time);
        let expected: String = expected.map(|it| format!(" [{it}]")).collect();
        format!("{}{origin}{condition}{expected}", line(it.from, it.to))
    });
    lines.collect()
}

fn step_line(project: &Project, step: &Step, flow: StageFlow) -> String {
    let mut marks = Vec::new();
    for (on, mark) in [
        (step.optional, "optional"),
        (step.repeatable, "repeatable"),
        (step.unobservable, "unobservable"),
        (step.start, "start"),
    ] {
        if on {
            marks.push(mark.to_owned());
        }
    }
    if let Some(outcome) = step.end {
        marks.push(format!("end {outcome:?}"));
    }
    for role in OwnerRole::ALL {
        if !step.owner(role).is_empty() {
            marks.push(format!("{role:?} owner {}", step.owner(role)));
        }
    }
    marks.extend(
        step.icon
            .iter()
            .map(|it| format!("icon {}", it.said(Language::En))),
    );
    marks.extend(step.tags.iter().map(|it| format!("tag {it}")));
    if flow == StageFlow::Parallel {
        marks.push(format!("branch {}", step.branch));
    }
    if step.touchpoint.0 != step.id.0 {
        let mut steps = project.steps().values();
        let owner = steps.find(|it| it.id.0 == step.touchpoint.0);
        let owner = owner.map_or("another", |it| it.name.as_str());
        marks.push(format!("same as {owner}"));
    }
    match marks.is_empty() {
        true => step.name.clone(),
        false => format!("{} ({})", step.name, marks.join(", ")),
    }
}
