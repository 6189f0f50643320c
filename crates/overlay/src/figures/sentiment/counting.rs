//! Answers counted step by step.

use events::{CaseFilter, Journeys, PathGroups, ScoreCount, ScoreCounts};
use journey::{CaseCondition, LaneId, LaneKind, ScoreRule, ScoreScale};

use crate::comparison::Comparison;
use crate::figures::sentiment::spread::{LEAST_ANSWERS, deviation, interval, mean};
use crate::figures::sentiment::together::{end, findings, peak, rank_correlation};
use crate::figures::sentiment::{ScoreRuleFigures, Sentiment, SourceFigures, StepSentiment};
use crate::figures::statistics::share;
use crate::matching::score::{Answer, Scores};
use crate::overlay::StepFigures;
use crate::scope::Scope;

/// One answer with how often it was given.
pub(super) type Given<'a> = (&'a Answer, u64);

/// How those felt who were asked; none where the map has no score rule.
pub(crate) fn figures<L: Journeys>(
    scope: &Scope<'_, L>,
    steps: &[StepFigures],
    condition: &CaseCondition,
) -> Option<Sentiment> {
    let (comparison, drawing) = (scope.of, scope.of.drawing);
    let rules = drawing.project.score_rules_of(drawing.map.id);
    if rules.is_empty() {
        return None;
    }
    let scores = &comparison.observed.scores;
    let counted = Counted::of(scope, condition);
    let lane = drawing.project.lanes_of(drawing.map.id).into_iter();
    let lane = lane
        .filter(|it| it.kind == LaneKind::Emotion)
        .map(|it| it.id)
        .next();
    let assumed = assumed(comparison, lane);
    let mut figures = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let given = counted.given(scores, Some(number as u32));
        let reached = step.observed.as_ref().map_or(0, |it| it.reach.k);
        let Some(mean) = mean(&weighed(&given)) else {
            continue;
        };
        figures.push(StepSentiment {
            answered: share(counted.n_cases(number), reached),
            ..step_figures(step, &given, mean, assumed[number], &rules)
        });
    }
    let n = |of: &[Given<'_>]| of.iter().map(|it| it.1).sum::<u64>();
    let last = counted.last(scores);
    Some(Sentiment {
        rules: rule_figures(&rules, scores),
        lane,
        n_answers: figures.iter().map(|it| it.n_answers).sum(),
        n_unplaced: n(&counted.given(scores, None)),
        cases: share(counted.n_cases_in_any(), scope.n_cases),
        findings: findings(&figures),
        rank_correlation: rank_correlation(&figures),
        peak: peak(drawing, &assumed, &figures),
        end: end(drawing, &assumed, &weighed(&last)),
        steps: figures,
    })
}

impl<L: Journeys> Comparison<'_, L> {
    /// The number of the step that each event of each path counts at, as that of a closed or of an open case.
    pub(crate) fn score_groups(&self, is_open: bool) -> PathGroups {
        let mut groups = PathGroups::in_groups(self.drawing.steps.len());
        for path in self.observed.paths(self.log).numbers() {
            let told = self.told(path);
            let explained = told.open.filter(|_| is_open).unwrap_or(told.closed);
            groups.push(explained.steps().map(|it| it.map(|it| it as u32)));
        }
        groups
    }
}

/// What closed and open cases answered.
struct Counted(Vec<ScoreCounts>);

impl Counted {
    fn of<L: Journeys>(scope: &Scope<'_, L>, condition: &CaseCondition) -> Self {
        let (comparison, log) = (scope.of, scope.of.log);
        let reading = &comparison.observed.reading;
        let closed = comparison.score_groups(false);
        if scope.n_open == 0 {
            let all = log.scores(reading, &scope.answers.cohort, &closed);
            return Self(vec![all]);
        }
        let count = |filter: &CaseFilter, groups: &PathGroups| {
            log.scores(reading, &log.within(reading, filter), groups)
        };
        let filter = comparison.filter(condition);
        Self(vec![
            count(&comparison.closed(&filter), &closed),
            count(&comparison.open(&filter), &comparison.score_groups(true)),
        ])
    }

    /// The answers of a group, or of none.
    fn given<'a>(&self, scores: &'a Scores, group: Option<u32>) -> Vec<Given<'a>> {
        self.answers(scores, |it| if it.group == group { it.n } else { 0 })
    }

    /// The last answers of cases.
    fn last<'a>(&self, scores: &'a Scores) -> Vec<Given<'a>> {
        self.answers(scores, |it| it.n_last)
    }

    /// Each answer with how often it was given by this count, in an order that does not depend on other cases:
    /// so that neither do the last digits of a mean.
    fn answers<'a>(
        &self,
        scores: &'a Scores,
        count: impl Fn(&ScoreCount) -> u64,
    ) -> Vec<Given<'a>> {
        let mut given: Vec<Given<'a>> = self
            .0
            .iter()
            .flat_map(|it| &it.scores)
            .map(|it| (&scores.answers[it.code as usize], count(it)))
            .filter(|it| it.1 > 0)
            .collect();
        given.sort_by(|(a, _), (b, _)| a.rule.cmp(&b.rule).then(a.given.total_cmp(&b.given)));
        given.dedup_by(|next, kept| {
            let is_same = next.0 == kept.0;
            kept.1 += if is_same { next.1 } else { 0 };
            is_same
        });
        given
    }

    fn n_cases(&self, group: usize) -> u64 {
        self.0.iter().map(|it| it.n_cases[group]).sum()
    }

    fn n_cases_in_any(&self) -> u64 {
        self.0.iter().map(|it| it.n_cases_in_any).sum()
    }
}

/// The feeling that is drawn at each step, from −1 to +1.
fn assumed<L: Journeys>(comparison: &Comparison<'_, L>, lane: Option<LaneId>) -> Vec<Option<f64>> {
    let drawing = comparison.drawing;
    let mut assumed = vec![None; drawing.steps.len()];
    for point in drawing.project.emotions().values() {
        let step = drawing.steps.iter().position(|it| it.id == point.step);
        if let Some(step) = step.filter(|_| Some(point.lane) == lane) {
            let most = f64::from(journey::limits::EMOTION_HALF_STEPS);
            assumed[step] = Some(f64::from(point.half_steps) / most);
        }
    }
    assumed
}

/// As feelings, each with how often it was given.
fn weighed(of: &[Given<'_>]) -> Vec<(f64, u64)> {
    of.iter().map(|it| (it.0.feeling, it.1)).collect()
}

fn step_figures(
    step: &StepFigures,
    given: &[Given<'_>],
    mean: f64,
    assumed: Option<f64>,
    rules: &[&ScoreRule],
) -> StepSentiment {
    let scale = |it: &Answer| rules[it.rule].reading.scale;
    let count = |holds: &dyn Fn(&Answer) -> bool| -> u64 {
        let held = given.iter().filter(|it| holds(it.0));
        held.map(|it| it.1).sum()
    };
    let n_answers = count(&|_| true);
    let on_points = count(&|it| points(scale(it)));
    let near = |it: &Answer, mark: usize| {
        points(scale(it)) && (it.given - scale(it).marks()[mark]).abs() <= 1.0
    };
    let is_enough = n_answers >= LEAST_ANSWERS;
    let interval = interval(&weighed(given));
    let is_sure = interval.is_none_or(|it| it.low > 0.0 || it.high < 0.0);
    StepSentiment {
        step: step.step,
        n_answers,
        answered: share(0, 0),
        mean,
        deviation: deviation(&weighed(given)),
        interval,
        is_enough,
        best_two: share(count(&|it| near(it, 2)), on_points),
        worst_two: share(count(&|it| near(it, 0)), on_points),
        assumed,
        gap: assumed.map(|it| mean - it),
        is_flipped: is_enough && is_sure && assumed.is_some_and(|it| it * mean < 0.0),
        sources: sources(given, rules),
    }
}

/// Whether a scale has points that are one apart.
fn points(scale: ScoreScale) -> bool {
    match scale {
        ScoreScale::Nps | ScoreScale::Csat | ScoreScale::Ces { .. } | ScoreScale::Stars => true,
        ScoreScale::Own { .. } => false,
    }
}

fn sources(given: &[Given<'_>], rules: &[&ScoreRule]) -> Vec<SourceFigures> {
    let source = |(place, rule): (usize, &&ScoreRule)| {
        let given: Vec<(f64, u64)> = given
            .iter()
            .filter(|it| it.0.rule == place)
            .map(|it| (it.0.given, it.1))
            .collect();
        let n_answers: u64 = given.iter().map(|it| it.1).sum();
        let count = |holds: &dyn Fn(f64) -> bool| -> f64 {
            let held = given.iter().filter(|it| holds(it.0));
            held.map(|it| it.1 as f64).sum()
        };
        let is_nps = rule.reading.scale == ScoreScale::Nps;
        let net = count(&|it| it >= 9.0) - count(&|it| it <= 6.0);
        Some(SourceFigures {
            rule: rule.id,
            attribute: rule.reading.attribute.clone(),
            n_answers,
            mean: mean(&given)?,
            net_promoter_score: is_nps.then_some(100.0 * net / n_answers as f64),
        })
    };
    rules.iter().enumerate().filter_map(source).collect()
}

fn rule_figures(rules: &[&ScoreRule], scores: &Scores) -> Vec<ScoreRuleFigures> {
    let figures = |(rule, read): (&&ScoreRule, &crate::matching::score::Read)| ScoreRuleFigures {
        rule: rule.id,
        sentence: String::new(),
        n_answers: read.n_given(),
        range: read.range(),
        unread: read.unread(),
        trouble: None,
    };
    rules.iter().zip(&scores.read).map(figures).collect()
}
