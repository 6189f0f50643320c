//! What was observed of stages, steps and transitions, beside what was drawn.

use overlay::{Seen, Share, Times};
use workbook::{Row, Table};

use crate::xlsx::Book;
use crate::xlsx::columns::{Facts, texts};

impl Book<'_> {
    /// The columns of what was observed of the things of a table; none where nothing was.
    pub(super) fn facts(&self, table: Table) -> Vec<Facts> {
        let Some(overlay) = self.overlay else {
            return Vec::new();
        };
        let rows = self.rows.of_table(table);
        let language = self.language;
        let shares = |told: &dyn Fn(&str) -> Option<Share>| -> Vec<Option<Share>> {
            rows.iter().map(|it| told(&it.id)).collect()
        };
        match table {
            Table::Stages => {
                let stage = |id: &str| {
                    let mut all = overlay.stages.iter();
                    all.find(|it| it.stage.to_string() == id)
                };
                let reached = shares(&|id| stage(id).map(|it| it.reached));
                let left = shares(&|id| stage(id).and_then(|it| it.drop_off));
                [
                    self.share_columns(&language.sheets_reached(), &reached),
                    self.share_columns(&language.sheets_left(), &left),
                ]
                .into_iter()
                .flatten()
                .collect()
            }
            Table::Steps => {
                let step = |id: &str| {
                    let mut all = overlay.steps.iter();
                    let found = all.find(|it| it.step.to_string() == id);
                    found.and_then(|it| it.observed.as_ref())
                };
                let reached = shares(&|id| step(id).map(|it| it.reach));
                let left = shares(&|id| step(id).and_then(|it| it.drop_off));
                let next = rows
                    .iter()
                    .map(|it| step(&it.id).and_then(|it| it.until_next));
                let next: Vec<Option<Times>> = next.collect();
                [
                    self.share_columns(&language.sheets_reached(), &reached),
                    self.share_columns(&language.sheets_left(), &left),
                    self.time_columns(&language.sheets_until_next(), &next),
                ]
                .into_iter()
                .flatten()
                .collect()
            }
            Table::Transitions => self.transition_facts(rows, overlay),
            Table::Lanes | Table::Cards | Table::Feelings => Vec::new(),
        }
    }

    fn transition_facts(&self, rows: &[Row], overlay: &overlay::Overlay) -> Vec<Facts> {
        let language = self.language;
        let found: Vec<_> = rows
            .iter()
            .map(|row| {
                let mut all = overlay.transitions.iter();
                all.find(|it| it.transition.to_string() == row.id)
            })
            .collect();
        let seen = found.iter().map(|it| match it.map(|it| it.seen) {
            Some(Seen::Observed) => language.sheets_seen(),
            Some(Seen::Inferred) => language.sheets_inferred(),
            // Of few nothing is told, not even that there are none.
            Some(Seen::Never) => language.sheets_hardly(),
            None => String::new(),
        });
        let cases: Vec<_> = found.iter().map(|it| it.map(|it| it.cases)).collect();
        let times: Vec<_> = found.iter().map(|it| it.and_then(|it| it.times)).collect();
        let inside: Vec<_> = found
            .iter()
            .map(|it| it.and_then(|it| it.stated.as_ref()).map(|it| it.inside))
            .collect();
        let mut facts = vec![texts(language.sheets_observed(), 14.0, seen.collect())];
        facts.extend(self.share_columns(&language.sheets_taken(), &cases));
        facts.extend(self.time_columns(&language.sheets_time(), &times));
        if inside.iter().any(Option::is_some) {
            facts.extend(self.share_columns(&language.sheets_as_expected(), &inside));
        }
        facts
    }
}
