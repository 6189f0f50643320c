//! What the drawing says of its ways and the journeys do not bear out.

use journey::{FigureId, Transition};
use overlay::{Seen, Split, SplitWay};

use super::{Finding, FindingKind, Told};

/// A drawn way that fewer of those who could take it take is hardly seen.
const HARDLY: f64 = 0.05;

impl Told<'_> {
    /// Stated times that surely do not hold.
    pub(super) fn stated_times(&self) -> Vec<Finding> {
        let language = self.language;
        let mut found = Vec::new();
        for it in &self.overlay.transitions {
            let failing = it.stated.as_ref().filter(|it| it.fails);
            let drawn = self.project.transition(it.transition);
            let (Some(stated), Some(drawn)) = (failing, drawn) else {
                continue;
            };
            let of = |k: &str, n| language.finding_of_crossings(k, n);
            let Some((number, base)) = self.number(&stated.inside, of) else {
                continue;
            };
            let expected = stated.expected.said(language);
            let [from, to] = self.ends(drawn);
            found.push(Finding {
                kind: FindingKind::Statement,
                figure: FigureId::Transition {
                    transition: it.transition,
                },
                steps: vec![drawn.from, drawn.to],
                sentence: language.finding_stated_time(&number, from, to, &expected),
                number,
                base,
                weight: self.weight(&it.cases) * (1.0 - stated.inside.value.unwrap_or(1.0)),
            });
        }
        found
    }

    /// Stated shares that surely do not hold: of each place the way that is farthest off.
    pub(super) fn splits(&self) -> Vec<Finding> {
        let failing = self.overlay.splits.iter().filter(|it| it.fails);
        failing.filter_map(|it| self.split(it)).collect()
    }

    fn split(&self, split: &Split) -> Option<Finding> {
        let language = self.language;
        let apart = |it: &SplitWay| {
            let gap = it.observed.value? - it.expected?;
            it.observed.said(language).map(|_| gap.abs())
        };
        let ways = split.ways.iter().filter_map(|it| Some((apart(it)?, it)));
        let (gap, way) = ways.max_by(|a, b| a.0.total_cmp(&b.0))?;
        let drawn = self.project.transition(*way.transitions.first()?)?;
        let of = |k: &str, n| language.finding_of_crossings(k, n);
        let (number, base) = self.number(&way.observed, of)?;
        let [_, to] = self.ends(drawn);
        let stated = language.percent(way.expected?);
        let reach = self.overlay.steps.iter().find(|it| it.step == split.step);
        let reach = reach.and_then(|it| it.observed.as_ref()?.reach.value);
        Some(Finding {
            kind: FindingKind::Statement,
            figure: FigureId::Split { step: split.step },
            steps: vec![split.step, drawn.to],
            sentence: language.finding_split(&number, self.name(split.step), to, &stated),
            number,
            base,
            weight: gap * reach.unwrap_or(0.0),
        })
    }

    /// Drawn ways that hardly anybody takes.
    pub(super) fn hardly_seen(&self) -> Vec<Finding> {
        let language = self.language;
        let mut found = Vec::new();
        for it in &self.overlay.transitions {
            let Some(drawn) = self.project.transition(it.transition) else {
                continue;
            };
            let [from, to] = self.ends(drawn);
            let value = it.cases.value;
            let (Some(value), true) = (value, it.seen != Seen::Inferred) else {
                continue;
            };
            let (Some(number), true) = (it.cases.said(language), value < HARDLY) else {
                continue;
            };
            let sentence = if value > 0.0 {
                language.finding_hardly_seen(&number, from, to)
            } else {
                language.finding_never_seen(from, to)
            };
            let base = it.cases.in_full(language);
            found.push(Finding {
                kind: FindingKind::HardlySeen,
                figure: FigureId::Transition {
                    transition: it.transition,
                },
                steps: vec![drawn.from, drawn.to],
                sentence,
                number,
                base: base.map(|(_, k, n)| language.finding_of_there(&k, n, from)),
                weight: (HARDLY - value) * self.weight(&it.cases).max(HARDLY),
            });
        }
        found
    }

    fn ends(&self, drawn: &Transition) -> [&str; 2] {
        [drawn.from, drawn.to].map(|it| self.name(it))
    }
}
