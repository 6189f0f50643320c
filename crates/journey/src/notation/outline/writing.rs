//! A map as an outline.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::entity::Lifecycle;
use crate::ids::MapId;
use crate::project::Project;

/// The map as an outline that [`super::read_outline`] reads again: its stages, steps, cards and feelings.
///
/// What an outline cannot say is left out: transitions, marks, rules, pictures and hidden lanes. A card over
/// several steps stands at its first; line breaks in texts become blanks.
#[must_use]
pub fn outline_text(project: &Project, map: MapId) -> String {
    let mut text = String::new();
    let lanes = project.shown_lanes_of(map);
    let cells = project.cells_of(map);
    let feelings: BTreeMap<_, _> = project
        .emotions()
        .values()
        .map(|it| ((it.lane, it.step), it))
        .collect();
    for stage in project.stages_of(map) {
        let lifecycle = match stage.lifecycle {
            Lifecycle::Consideration => "consideration",
            Lifecycle::Purchase => "purchase",
            Lifecycle::PostPurchase => "post-purchase",
        };
        line(&mut text, 0, &format!("{} ({lifecycle})", stage.name));
        for step in project.steps_of(stage.id) {
            line(&mut text, 1, &step.name);
            for lane in &lanes {
                for card in cells.get(&(lane.id, step.id)).into_iter().flatten() {
                    if project.picture_on(card.id).is_none() {
                        line(&mut text, 2, &format!("{}: {}", lane.name, card.text));
                    }
                }
                if let Some(feeling) = feelings.get(&(lane.id, step.id)) {
                    let value = f64::from(feeling.half_steps) / 2.0;
                    let said = format!("{}: {value:+} {}", lane.name, feeling.word);
                    line(&mut text, 2, said.trim_end());
                }
            }
        }
    }
    text
}

fn line(text: &mut String, depth: usize, said: &str) {
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    writeln!(text, "{:1$}{said}", "", depth * 2).expect("a string takes everything");
}
