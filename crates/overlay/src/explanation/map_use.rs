//! What it means how much of the map is used, and how what leaves a step splits.

use journey::StepId;
use language::Language;

use super::statements::chance_of;
use super::{About, Explanation, meanings};
use crate::figures::splits::{Split, SplitWay};
use crate::figures::words::share_of;

/// So many unused pairs are named; the list of arrows and paths has them all.
const NAMED: usize = 8;

impl About<'_> {
    pub(super) fn map_use(&self) -> Option<Explanation> {
        let figures = self.overlay.map_use;
        let value = figures.share?;
        let never = &self.overlay.never_observed;
        let mut details: Vec<(String, String)> = never
            .iter()
            .take(NAMED)
            .map(|(from, to)| {
                let pair = format!("{} → {}", self.place(from), self.place(to));
                (pair, self.language.explain_never_happens())
            })
            .collect();
        if never.len() > NAMED {
            let rest = self.language.count((never.len() - NAMED) as u64);
            details.push((self.language.explain_others_never(), rest));
        }
        Some(Explanation {
            title: (meanings::MAP_USE.title)(self.language),
            reading: self.language.explain_successions(
                figures.n_observed,
                figures.n_drawn,
                &self.language.percent_tenths(value),
            ),
            background: Vec::new(),
            definition: (meanings::MAP_USE.definition)(self.language),
            numerator: Some((self.language.explain_shown_by_some(), figures.n_observed)),
            denominator: Some((self.language.explain_allowed(), figures.n_drawn)),
            interval: Some(self.language.explain_no_interval()),
            filter: None,
            details,
            caution: None,
            lacks_rule: false,
        })
    }

    pub(super) fn split(&self, step: StepId) -> Option<Explanation> {
        let split = self.overlay.splits.iter().find(|it| it.step == step)?;
        let left = self.left_by(step);
        let mut details: Vec<(String, String)> =
            split.ways.iter().map(|it| self.told_way(it)).collect();
        if let Some(test) = &split.test {
            details.push((
                self.language.explain_chance(),
                chance_of(test, self.language),
            ));
        }
        Some(Explanation {
            title: self.language.explain_ways_from(&left),
            reading: match split.distance {
                Some(distance) => self
                    .language
                    .explain_apart(&self.language.percent_tenths(distance), split.n),
                None => self.language.explain_not_held(split.n),
            },
            background: Vec::new(),
            definition: (meanings::SPLIT.definition)(self.language),
            numerator: None,
            denominator: Some((self.language.explain_go_on(), split.n)),
            interval: Some(self.language.explain_simultaneous()),
            filter: None,
            details,
            caution: caution(split, self.language),
            lacks_rule: false,
        })
    }

    /// Where a way leads, and what was stated and observed of it.
    fn told_way(&self, way: &SplitWay) -> (String, String) {
        let transitions = way.transitions.iter();
        let steps = transitions.filter_map(|it| self.project.transition(*it));
        let mut names: Vec<&str> = steps
            .filter_map(|it| self.project.step(it.to))
            .map(|it| it.name.as_str())
            .collect();
        names.dedup();
        let quoted = names.iter().map(|it| self.language.explain_quoted(it));
        let to = quoted.collect::<Vec<String>>().join(", ");
        let mut said = share_of(
            self.language,
            &way.observed,
            &self.language.explain_crossings(),
        );
        if let Some((low, high)) = way.observed.low.zip(way.observed.high) {
            said = self.language.explain_and_between(
                &said,
                &self.language.percent_tenths(low),
                &self.language.percent_tenths(high),
            );
        }
        if let Some(expected) = way.expected {
            said = self
                .language
                .explain_stated(&said, &self.language.percent_tenths(expected));
        }
        (self.language.explain_to(&to), said)
    }
}

fn caution(split: &Split, language: Language) -> Option<String> {
    if split.ways.iter().any(|it| it.expected.is_none()) {
        return Some(language.explain_not_hundred());
    }
    split.fails.then(|| language.explain_shares_fail())
}
