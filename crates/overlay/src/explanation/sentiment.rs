//! What the feeling at a step means.

use journey::StepId;

use super::{About, Explanation, meanings};
use crate::figures::sentiment::{FeelingInterval, IntervalMethod, StepSentiment};
use crate::figures::words::{count, feeling, number, percent, share_of};

impl About<'_> {
    pub(super) fn step_sentiment(&self, step: StepId) -> Option<Explanation> {
        let sentiment = self.overlay.sentiment.as_ref()?;
        let figures = sentiment.steps.iter().find(|it| it.step == step)?;
        let name = &self.project.step(step)?.name;
        let read_by = |it: &&crate::ScoreRuleFigures| {
            let mut sources = figures.sources.iter();
            sources.any(|source| source.rule == it.rule)
        };
        let rules: Vec<&str> = sentiment
            .rules
            .iter()
            .filter(read_by)
            .map(|it| it.sentence.as_str())
            .collect();
        Some(Explanation {
            title: format!("How people felt at “{name}”"),
            reading: format!(
                "{} on the curve from −2 to +2 (n = {})",
                feeling(figures.mean),
                count(figures.n_answers)
            ),
            background: vec![("How answers are read".to_owned(), rules.join("\n"))],
            definition: meanings::STEP_SENTIMENT.definition.to_owned(),
            numerator: Some(("cases with an answer here".to_owned(), figures.answered.k)),
            denominator: Some(("cases that reach the step".to_owned(), figures.answered.n)),
            interval: figures.interval.as_ref().map(interval),
            filter: None,
            details: details(figures),
            caution: Some(caution(figures)),
            lacks_rule: false,
        })
    }
}

fn interval(of: &FeelingInterval) -> String {
    let method = match of.method {
        IntervalMethod::T => "95 % interval by Student’s t",
        IntervalMethod::Bootstrap => "95 % interval by bootstrap, every resample weighed",
    };
    format!("{} to {} ({method})", feeling(of.low), feeling(of.high))
}

fn details(of: &StepSentiment) -> Vec<(String, String)> {
    let mut details = Vec::new();
    if let (Some(assumed), Some(gap)) = (of.assumed, of.gap) {
        details.push(("Assumed".to_owned(), feeling(assumed)));
        details.push(("Observed less assumed".to_owned(), feeling(gap)));
    }
    for (name, share) in [
        ("Two best points of the scale", &of.best_two),
        ("Two worst points", &of.worst_two),
    ] {
        if share.value.is_some() {
            details.push((name.to_owned(), share_of(share, "answers")));
        }
    }
    if let Some(rate) = of.answered.value {
        details.push(("Answer here".to_owned(), percent(rate)));
    }
    for source in &of.sources {
        let net = source.net_promoter_score.map_or(String::new(), |it| {
            format!(", net promoter score {}", number(it.round()))
        });
        details.push((
            format!("Mean of “{}”", source.attribute),
            format!(
                "{} (n = {}){net}",
                number(source.mean),
                count(source.n_answers)
            ),
        ));
    }
    details
}

fn caution(of: &StepSentiment) -> String {
    let few = if of.n_answers < 30 {
        format!("Few answers: n = {}. ", of.n_answers)
    } else {
        String::new()
    };
    format!("{few}Who answers is not who travels: the others may feel differently.")
}
