//! What the drawing states about a transition, beside what was observed.

use journey::Transition;
use language::Language;

use super::About;
use crate::figures::splits::multinomial::{SplitMethod, SplitTest};
use crate::figures::splits::{Split, SplitWay};
use crate::figures::words::{count, duration, interval, percent, share_of};
use crate::overlay::TransitionFigures;

type Rows = Vec<(String, String)>;

impl About<'_> {
    /// What is stated and how far it holds, row by row; and what to say where it does not.
    pub(super) fn statements(
        &self,
        drawn: &Transition,
        figures: &TransitionFigures,
    ) -> (Rows, Vec<String>) {
        let (mut rows, mut cautions) = stated_time(figures);
        if let Some((split, way)) = self.way(drawn) {
            let (more, caution) = stated_share(drawn, split, way);
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

fn stated_time(figures: &TransitionFigures) -> (Rows, Vec<String>) {
    let Some(stated) = &figures.stated else {
        return (Vec::new(), Vec::new());
    };
    let row = |name: &str, value: String| (name.to_owned(), value);
    let mut rows = vec![row("Expected time", stated.expected.said(Language::En))];
    let mut inside = share_of(&stated.inside, "crossings");
    if let Some(interval) = interval(&stated.inside) {
        inside = format!("{inside}, {interval}");
    }
    rows.push(row("Took as long as expected", inside));
    if stated.expected.least_s.is_some() {
        rows.push(row("Took less", count(stated.n_shorter)));
    }
    if stated.expected.most_s.is_some() {
        rows.push(row("Took more", count(stated.n_longer)));
    }
    if let Some(profile) = &stated.profile {
        rows.push(row(
            "Far from the mean",
            format!(
                "{} (more than 6 standard deviations of {} from {})",
                count(profile.n_far_from_mean),
                duration(profile.sd_s),
                duration(profile.mean_s),
            ),
        ));
        let far = match profile.n_far_from_median {
            Some(n_far) => format!(
                "{} (more than 6 × 1.48 times the median distance of {} from {})",
                count(n_far),
                duration(profile.mad_s),
                duration(profile.median_s),
            ),
            None => "Cannot be said: half of the times or more are the same".to_owned(),
        };
        rows.push(row("Far from the median", far));
    }
    let caution = stated.fails.then(|| {
        "The expected time does not hold: fewer than half of the crossings took so long, and the whole \
         interval of that share lies below 50 %"
            .to_owned()
    });
    (rows, caution.into_iter().collect())
}

fn stated_share(drawn: &Transition, split: &Split, way: &SplitWay) -> (Rows, Option<String>) {
    let row = |name: &str, value: String| (name.to_owned(), value);
    let mut rows = Rows::new();
    match (drawn.expected_permille, way.expected) {
        (Some(permille), _) => rows.push(row("Expected share", Language::En.permille(permille))),
        (None, Some(rest)) => rows.push(row("Left for it by the other shares", percent(rest))),
        (None, None) => {}
    }
    let mut observed = share_of(&way.observed, "crossings that go on from here");
    if let Some((low, high)) = way.observed.low.zip(way.observed.high) {
        let (low, high) = (percent(low), percent(high));
        observed = format!("{observed}, {low} to {high} (Goodman 95 % interval, all ways at once)");
    }
    rows.push(row("Observed share", observed));
    if let Some(distance) = split.distance {
        let apart = format!(
            "{} of the crossings would have to go another way",
            percent(distance)
        );
        rows.push(row("All ways from here", apart));
    }
    if let Some(test) = &split.test {
        rows.push(row("Chance of such counts", chance_of(test)));
    }
    let caution = split.fails.then(|| {
        "The shares stated for what goes on from here do not fit what was observed".to_owned()
    });
    (rows, caution)
}

/// How likely such counts are where the stated shares hold, and by which test.
pub(super) fn chance_of(test: &SplitTest) -> String {
    let by = match test.method {
        SplitMethod::Exact => "exact multinomial test",
        SplitMethod::ChiSquare => "χ² test",
        SplitMethod::ChiSquareFew => "χ² test, rough: few were expected on one of the ways",
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
