//! What is to be said when a map is presented.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::Presented;
use crate::limits;
use crate::project::Project;
use crate::project::plan::revised;
use crate::refusal::{Refusal, check_length};

/// Write the speaker notes of a map or of one of its stages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSpeakerNotes {
    /// For what.
    pub of: Presented,
    /// All that is to be said; may be empty.
    pub notes: String,
}

impl SetSpeakerNotes {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let notes = &self.notes;
        let written = |own: &mut String| own.clone_from(notes);
        Ok(match self.of {
            Presented::Map(id) => {
                let map = project.known_map(id)?;
                check_length(id, notes, limits::SPEAKER_NOTES)?;
                revised(map, |it| written(&mut it.speaker_notes))
            }
            Presented::Stage(id) => {
                let stage = project.known_stage(id)?;
                check_length(id, notes, limits::SPEAKER_NOTES)?;
                revised(stage, |it| written(&mut it.speaker_notes))
            }
        })
    }
}

/// Joins the notes of what becomes one: both are to be said.
pub(in crate::command) fn joined(first: &str, second: &str) -> String {
    let said: Vec<&str> = [first, second]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    said.join("\n\n")
}
