//! What it means how much of the map is used, and how what leaves a step splits.

use journey::StepId;

use super::statements::chance_of;
use super::{About, Explanation, meanings};
use crate::figures::splits::{Split, SplitWay};
use crate::figures::words::{count, percent, share_of};

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
                (pair, "never".to_owned())
            })
            .collect();
        if never.len() > NAMED {
            let rest = count((never.len() - NAMED) as u64);
            details.push(("And others, never either".to_owned(), rest));
        }
        Some(Explanation {
            title: meanings::MAP_USE.title.to_owned(),
            reading: format!(
                "{} of {} successions ({})",
                count(figures.n_observed),
                count(figures.n_drawn),
                percent(value)
            ),
            background: Vec::new(),
            definition: meanings::MAP_USE.definition.to_owned(),
            numerator: Some((
                "of them, those that some case shows".to_owned(),
                figures.n_observed,
            )),
            denominator: Some((
                "successions that the map allows".to_owned(),
                figures.n_drawn,
            )),
            interval: Some(
                "No interval: these are all successions that the map allows, not a sample of them"
                    .to_owned(),
            ),
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
            details.push(("Chance of such counts".to_owned(), chance_of(test)));
        }
        Some(Explanation {
            title: format!("How the ways on from {left} split"),
            reading: match split.distance {
                Some(distance) => format!(
                    "{} of {} crossings would have to go another way",
                    percent(distance),
                    count(split.n)
                ),
                None => format!("{} crossings, not held against the shares", count(split.n)),
            },
            background: Vec::new(),
            definition: meanings::SPLIT.definition.to_owned(),
            numerator: None,
            denominator: Some(("crossings that go on from here".to_owned(), split.n)),
            interval: Some(
                "Beside each way stands Goodman’s simultaneous 95 % interval, which holds for all of them at once"
                    .to_owned(),
            ),
            filter: None,
            details,
            caution: caution(split),
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
        let mut said = share_of(&way.observed, "crossings");
        if let Some((low, high)) = way.observed.low.zip(way.observed.high) {
            said = format!("{said}, {} to {}", percent(low), percent(high));
        }
        if let Some(expected) = way.expected {
            said = format!("{said}; stated {}", percent(expected));
        }
        (format!("To “{}”", names.join("”, “")), said)
    }
}

fn caution(split: &Split) -> Option<String> {
    if split.ways.iter().any(|it| it.expected.is_none()) {
        return Some(
            "The stated shares do not add up to 100 %; correct them to have them held against what was observed"
                .to_owned(),
        );
    }
    split.fails.then(|| {
        "The shares stated for what goes on from here do not fit what was observed".to_owned()
    })
}
