//! What the number of cases means that follow the map with what the team accepted, and who accepted what.

use journey::AcceptanceId;

use super::{About, Explanation, meanings, of_share};
use crate::figures::words::share_of;

impl About<'_> {
    pub(super) fn fitting_accepted(&self) -> Option<Explanation> {
        let accepted = self.overlay.accepted.as_ref()?;
        let mut explanation = of_share(
            self.language,
            &(meanings::FITTING_ACCEPTED.title)(self.language),
            &accepted.fitting?,
            (
                &self.language.explain_not_accepted(),
                &self.language.explain_closed_cases(),
            ),
            &(meanings::FITTING_ACCEPTED.definition)(self.language),
        );
        explanation.details = accepted
            .departures
            .iter()
            .map(|it| {
                let said = self.language.explain_in_cases(&it.sentence, it.cases.k);
                (said, it.reason.clone())
            })
            .collect();
        Some(explanation)
    }

    /// How many follow the map with what was accepted, beside those that follow it exactly.
    pub(super) fn with_accepted(&self) -> Option<(String, String)> {
        let share = self.overlay.accepted.as_ref()?.fitting?;
        let name = self.language.explain_with_accepted();
        Some((
            name,
            share_of(self.language, &share, &self.language.explain_closed_cases()),
        ))
    }

    /// Why something was accepted, where it was.
    pub(super) fn acceptance(&self, id: Option<AcceptanceId>) -> Option<(String, String)> {
        let acceptance = self.project.acceptance(id?)?;
        Some((self.language.explain_because(), acceptance.reason.clone()))
    }
}
