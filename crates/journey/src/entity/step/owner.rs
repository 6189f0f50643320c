//! Who answers for a step.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Step;

/// What somebody answers for at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OwnerRole {
    /// How people experience the step.
    Experience,
    /// What is said and shown at it.
    Content,
    /// The channel or system that carries it.
    Channel,
}

impl OwnerRole {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Experience, Self::Content, Self::Channel];
}

impl Step {
    /// Who answers for that at this step; empty where nobody does.
    #[must_use]
    pub fn owner(&self, role: OwnerRole) -> &str {
        match role {
            OwnerRole::Experience => &self.experience_owner,
            OwnerRole::Content => &self.content_owner,
            OwnerRole::Channel => &self.channel_owner,
        }
    }

    /// The same, to be changed.
    pub(crate) fn owner_mut(&mut self, role: OwnerRole) -> &mut String {
        match role {
            OwnerRole::Experience => &mut self.experience_owner,
            OwnerRole::Content => &mut self.content_owner,
            OwnerRole::Channel => &mut self.channel_owner,
        }
    }

    /// Whether nobody answers for anything at this step.
    #[must_use]
    pub fn is_orphan(&self) -> bool {
        OwnerRole::ALL.iter().all(|it| self.owner(*it).is_empty())
    }

    /// Whether somebody shares a role with somebody else: two names stand where one should.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        OwnerRole::ALL.iter().any(|it| are_several(self.owner(*it)))
    }
}

/// Whether a text names several: "Sales, Care", "Sales / Care", "Sales & Care", "Sales and Care".
fn are_several(owner: &str) -> bool {
    let between = [",", ";", " / ", " & ", " + ", " and ", " und "];
    between.iter().any(|it| owner.contains(it))
}

#[cfg(test)]
mod tests {
    use super::are_several;

    #[test]
    fn two_names_share_a_role() {
        for (owner, several) in [
            ("Sales, Care", true),
            ("Sales; Care", true),
            ("Sales / Care", true),
            ("Sales and Care", true),
            ("Sales", false),
            ("R&D", false),
            ("Web/TV", false),
            ("Brand", false),
            ("", false),
        ] {
            assert_eq!(are_several(owner), several, "{owner}");
        }
    }
}
