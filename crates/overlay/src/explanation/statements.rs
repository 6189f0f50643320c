//! What the drawing states about a transition, beside what was observed.

use journey::Transition;
use language::Language;

use super::About;
use crate::figures::splits::multinomial::{SplitMethod, SplitTest};
use crate::figures::splits::{Split, SplitWay};
use crate::figures::words::{interval, share_of};
use crate::overlay::TransitionFigures;

type Rows = Vec<(String, String)>;

impl About<'_> {
    /// What is stated and how far it holds, row by row; and what to say where it does not.
    pub(super) fn statements(
        &self,
        drawn: &Transition,
        figures: &TransitionFigures,
    ) -> (Rows, Vec<String>) {
        let (mut rows, mut cautions) = stated_time(figures, self.language);
        if let Some((split, way)) = self.way(drawn) {
            let (more, caution) = stated_share(drawn, (split, way), self.language);
            rows.extend(more);
            cautions.extend(caution);
        }
        (rows, cautions)
    }

    fn way(&self, drawn: &Transition) -> Option<(&Split, &SplitWay)> {
        let mut all = self.overlay.splits.iter();
        all.find_map(|split| {
            let mut ways = split.ways.iter();
            let way = ways.find(|it| it.transitions.contains(&drawn.id))?;
            Some((split, way))
        })
    }
}

fn stated_time(figures: &TransitionFigures, language: Language) -> (Rows, Vec<String>) {
    let Some(stated) = &figures.stated else {
        return (Vec::new(), Vec::new());
    };
    let row = |name: String, value: String| (name, value);
    let mut rows = vec![row(
        language.explain_expected_time(),
        stated.expected.said(language),
    )];
    let mut inside = share_of(language, &stated.inside, &language.explain_crossings());
    if let Some(interval) = interval(language, &stated.inside) {
        inside = format!("{inside}, {interval}");
    }
    rows.push(row(language.explain_as_long(), inside));
    if stated.expected.least_s.is_some() {
        rows.push(row(
            language.explain_took_less(),
            language.count(stated.n_shorter),
        ));
    }
    if stated.expected.most_s.is_some() {
        rows.push(row(
            language.explain_took_more(),
            language.count(stated.n_longer),
        ));
    }
    if let Some(profile) = &stated.profile {
        rows.push(row(
            language.explain_far_mean(),
            language.explain_far_from_mean(
                profile.n_far_from_mean,
                &language.duration(profile.sd_s),
                &language.duration(profile.mean_s),
            ),
        ));
        let far = match profile.n_far_from_median {
            Some(n_far) => language.explain_far_from_median(
                n_far,
                &language.duration(profile.mad_s),
                &language.duration(profile.median_s),
            ),
            None => language.explain_cannot_say(),
        };
        rows.push(row(language.explain_far_median(), far));
    }
    let caution = stated.fails.then(|| language.explain_time_fails());
    (rows, caution.into_iter().collect())
}

fn stated_share(
    drawn: &Transition,
    (split, way): (&Split, &SplitWay),
    language: Language,
) -> (Rows, Option<String>) {
    let row = |name: String, value: String| (name, value);
    let mut rows = Rows::new();
    match (drawn.expected_permille, way.expected) {
        (Some(permille), _) => rows.push(row(
            language.explain_expected_share(),
            language.permille(permille),
        )),
        (None, Some(rest)) => rows.push(row(
            language.explain_left_for_it(),
            language.percent_tenths(rest),
        )),
        (None, None) => {}
    }
    let mut observed = share_of(language, &way.observed, &language.explain_go_on());
    if let Some((low, high)) = way.observed.low.zip(way.observed.high) {
        observed = language.explain_goodman(
            &observed,
            &language.percent_tenths(low),
            &language.percent_tenths(high),
        );
    }
    rows.push(row(language.explain_observed_share(), observed));
    if let Some(distance) = split.distance {
        let apart = language.explain_would_have_to(&language.percent_tenths(distance));
        rows.push(row(language.explain_all_ways(), apart));
    }
    if let Some(test) = &split.test {
        rows.push(row(language.explain_chance(), chance_of(test, language)));
    }
    let caution = split.fails.then(|| language.explain_shares_fail());
    (rows, caution)
}

/// How likely such counts are where the stated shares hold, and by which test.
pub(super) fn chance_of(test: &SplitTest, language: Language) -> String {
    let by = match test.method {
        SplitMethod::Exact => language.explain_exact(),
        SplitMethod::ChiSquare => language.explain_chi_square(),
        SplitMethod::ChiSquareFew => language.explain_chi_square_few(),
    };
    format!("{} ({by})", chance(test.p))
}

/// "p = 0.034", never nothing.
fn chance(p: f64) -> String {
    if p < 0.001 {
        "p < 0.001".to_owned()
    } else {
        format!("p = {p:.3}")
    }
}
