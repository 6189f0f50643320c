//! The icon beside a step or a card.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{Icon, Tagged};
use crate::limits;
use crate::project::Project;
use crate::project::plan::revised;
use crate::refusal::{Refusal, check_length, check_name};

/// Put an icon beside the name of a step or the text of a card, in place of the one that is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetIcon {
    /// Beside what.
    pub on: Tagged,
    /// Which; none takes it away.
    pub icon: Option<Icon>,
}

impl SetIcon {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let icon = match &self.icon {
            Some(Icon::Own { name, image }) => {
                check_name(self.on, name)?;
                check_length(self.on, name.trim(), limits::ICON_NAME)?;
                if !Icon::can_be(image) {
                    return Err(Refusal::NotAnIcon(self.on.into()));
                }
                Some(Icon::Own {
                    name: name.trim().to_owned(),
                    image: image.clone(),
                })
            }
            Some(Icon::Known { .. }) | None => self.icon.clone(),
        };
        Ok(match self.on {
            Tagged::Card(id) => revised(project.known_card(id)?, |it| it.icon = icon),
            Tagged::Step(id) => revised(project.known_step(id)?, |it| it.icon = icon),
        })
    }
}
