//! What the number of cases means that follow the map with what the team accepted, and who accepted what.

use journey::AcceptanceId;

use super::{About, Explanation, meanings, of_share};
use crate::figures::words::{count, share_of};

impl About<'_> {
    pub(super) fn fitting_accepted(&self) -> Option<Explanation> {
        let accepted = self.overlay.accepted.as_ref()?;
        let mut explanation = of_share(
            meanings::FITTING_ACCEPTED.title,
            &accepted.fitting?,
            (
                "closed cases without any deviation that is not accepted",
                "closed cases",
            ),
            meanings::FITTING_ACCEPTED.definition,
        );
        explanation.details = accepted
            .departures
            .iter()
            .map(|it| {
                let said = format!("{} ({} cases)", it.sentence, count(it.cases.k));
                (said, it.reason.clone())
            })
            .collect();
        Some(explanation)
    }

    /// How many follow the map with what was accepted, beside those that follow it exactly.
    pub(super) fn with_accepted(&self) -> Option<(String, String)> {
        let share = self.overlay.accepted.as_ref()?.fitting?;
        let name = "With what the team accepted".to_owned();
        Some((name, share_of(&share, "closed cases")))
    }

    /// Why something was accepted, where it was.
    pub(super) fn acceptance(&self, id: Option<AcceptanceId>) -> Option<(String, String)> {
        let acceptance = self.project.acceptance(id?)?;
        Some(("Accepted, because".to_owned(), acceptance.reason.clone()))
    }
}
