//! What the feeling at a step means.

use journey::StepId;
use language::Language;

use super::{About, Explanation, meanings};
use crate::figures::sentiment::{FeelingInterval, IntervalMethod, StepSentiment};
use crate::figures::words::share_of;

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
            title: self.language.explain_felt_at(name),
            reading: self
                .language
                .explain_on_curve(&self.language.feeling(figures.mean), figures.n_answers),
            background: vec![(self.language.explain_how_read(), rules.join("\n"))],
            definition: (meanings::STEP_SENTIMENT.definition)(self.language),
            numerator: Some((self.language.explain_answered_here(), figures.answered.k)),
            denominator: Some((self.language.explain_reach_the_step(), figures.answered.n)),
            interval: figures
                .interval
                .as_ref()
                .map(|it| interval(it, self.language)),
            filter: None,
            details: details(figures, self.language),
            caution: Some(caution(figures, self.language)),
            lacks_rule: false,
        })
    }
}

fn interval(of: &FeelingInterval, language: Language) -> String {
    let method = match of.method {
        IntervalMethod::T => language.explain_by_t(),
        IntervalMethod::Bootstrap => language.explain_by_bootstrap(),
    };
    language.explain_between(
        &language.feeling(of.low),
        &language.feeling(of.high),
        &method,
    )
}

fn details(of: &StepSentiment, language: Language) -> Vec<(String, String)> {
    let mut details = Vec::new();
    if let (Some(assumed), Some(gap)) = (of.assumed, of.gap) {
        details.push((language.explain_assumed(), language.feeling(assumed)));
        details.push((language.explain_observed_less(), language.feeling(gap)));
    }
    for (name, share) in [
        (language.explain_best_two(), &of.best_two),
        (language.explain_worst_two(), &of.worst_two),
    ] {
        if share.value.is_some() {
            details.push((name, share_of(language, share, &language.explain_answers())));
        }
    }
    if let Some(rate) = of.answered.value {
        details.push((
            language.explain_answer_here(),
            language.percent_tenths(rate),
        ));
    }
    for source in &of.sources {
        let net = source.net_promoter_score.map_or(String::new(), |it| {
            language.explain_net_promoter(&language.decimal(it.round()))
        });
        details.push((
            language.explain_mean_of(&source.attribute),
            language.explain_mean_and_n(&language.decimal(source.mean), source.n_answers) + &net,
        ));
    }
    details
}

fn caution(of: &StepSentiment, language: Language) -> String {
    let few = (of.n_answers < 30).then(|| language.explain_few_answers(of.n_answers));
    let said: Vec<String> = few
        .into_iter()
        .chain([language.explain_who_answers()])
        .collect();
    said.join(" ")
}
