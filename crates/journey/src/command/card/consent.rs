//! Whether people agreed that their words are shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::Consent;
use crate::ids::CardId;
use crate::project::Project;
use crate::project::plan::revised;
use crate::refusal::Refusal;

/// Note whether the person whose words a card holds agreed that others get to see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetConsent {
    /// Which card.
    pub id: CardId,
    /// Whether they did; none where nobody knows.
    pub consent: Option<Consent>,
}

impl SetConsent {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let card = project.known_card(self.id)?;
        Ok(revised(card, |it| it.consent = self.consent))
    }
}
