//! Maps below steps: a text in parts, each a map by itself.

use crate::command::{Command, SetDetail};
use crate::notation::mistake::{NotationError, NotationMistake};
use crate::notation::{lines, reading};
use crate::sketch::Sketch;

/// A map of a text.
struct Part<'a> {
    /// The step that it draws in detail, and the line that says so.
    of: Option<(usize, &'a str)>,
    /// Its lines; those of other parts are empty, so that its own keep their numbers.
    text: String,
}

/// The commands that draw all maps of a text, the first of this name.
pub(super) fn commands(text: &str, name: &str) -> Result<Vec<Command>, NotationError> {
    let mut drawn: Vec<Sketch> = Vec::new();
    let mut commands = Vec::new();
    for part in parts(text) {
        let lines = lines::read(&part.text)?;
        let Some((line, key)) = part.of else {
            let sketch = reading::sketch(&lines, name)?;
            commands.extend(sketch.commands());
            drawn.push(sketch);
            continue;
        };
        let above = drawn.iter().find(|it| it.steps().any(|it| it.key == key));
        let step = above.and_then(|it| it.steps().find(|it| it.key == key));
        let (Some(above), Some(step)) = (above, step) else {
            let step = key.to_owned();
            let mistake = NotationMistake::NoStepAbove { step };
            return Err(NotationError { line, mistake });
        };
        let mut sketch = reading::sketch(&lines, &format!("{} in detail {key}", above.name))?;
        if sketch.title == sketch.name {
            sketch.title.clone_from(&step.name);
        }
        commands.extend(sketch.commands());
        commands.push(Command::SetDetail(SetDetail {
            step: above.step(key),
            map: Some(sketch.map()),
        }));
        drawn.push(sketch);
    }
    Ok(commands)
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = vec![Part {
        of: None,
        text: String::new(),
    }];
    for (place, line) in text.lines().enumerate() {
        let head = line.strip_prefix("in detail ");
        if let Some(key) = head.and_then(|it| it.trim_end().strip_suffix(':')) {
            parts.push(Part {
                of: Some((place + 1, key.trim().trim_matches('"'))),
                text: "\n".repeat(place + 1),
            });
        } else if let Some(part) = parts.last_mut() {
            part.text.push_str(line);
            part.text.push('\n');
        }
    }
    parts
}
