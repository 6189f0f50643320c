//! Maps for tests, drawn from a few lines of text.

use journey::Project;

/// A project with the map that a text describes; the ids come from `seed`.
#[track_caller]
pub(crate) fn drawn(text: &str, seed: &str) -> Project {
    let mut project = Project::default();
    for command in &journey::map_from_text(text, seed).unwrap() {
        let change = project.plan(command).unwrap();
        project.apply(&change);
    }
    project
}
