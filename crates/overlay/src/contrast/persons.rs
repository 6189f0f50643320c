//! How sure a difference is where one person has several cases: intervals from drawing persons, not cases.
//!
//! Cases of one person are not independent, and an interval over cases then looks surer than it is. Persons
//! are drawn with replacement, each with all of their cases in both groups, 2,000 times; the interval holds
//! the middle 95 % of the differences that come out. The draws come from a seed, so that the same question
//! has the same answer. Persons with the same cases count the same: it is their number that is drawn.

use std::collections::BTreeMap;

use events::{Journeys, OwnedVariant};
use journey::FigureId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::contrast::draws::Draws;
use crate::contrast::membership::{Member, Membership};
use crate::overlay::Share;

/// How often persons are drawn anew.
const RESAMPLES: usize = 2_000;
/// Where the draws begin.
const SEED: u64 = 0x6465_7369_7265;

/// Who the persons of a contrast are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContrastPersons {
    /// The attribute that names them.
    pub attribute: String,
    /// How many have cases in one of the groups.
    pub n_persons: u64,
    /// Cases that name nobody: each counts as a person of its own.
    pub n_unnamed: u64,
}

/// The middle 95 % of the differences that come out when persons are drawn instead of cases.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonInterval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The persons of each group of a contrast.
pub(crate) struct Persons<'a, L: Journeys> {
    comparison: &'a Comparison<'a, L>,
    /// By group: who took which path, and how many of their cases are still open. Persons are numbered
    /// through all groups.
    groups: Vec<Vec<Owned>>,
    n_persons: usize,
    pub(crate) told: ContrastPersons,
}

struct Owned {
    person: usize,
    path: u32,
    n_closed: u64,
    n_open: u64,
}

/// Of one person: cases in the numerator and in the denominator, in this group and in the first.
type Tally = [u64; 4];

impl<'a, L: Journeys> Persons<'a, L> {
    /// The persons that an attribute names, in groups of cases.
    pub(crate) fn of(
        comparison: &'a Comparison<'a, L>,
        cohorts: &[&L::Cohort],
        attribute: &str,
    ) -> Self {
        let (log, reading) = (comparison.log, &comparison.observed.reading);
        let window_us = comparison.observed.window_us();
        let owned: Vec<Vec<OwnedVariant>> = cohorts
            .iter()
            .map(|it| log.variants_by_owner(reading, it, attribute, window_us))
            .collect();
        let mut numbers: BTreeMap<u64, bool> = BTreeMap::new();
        for it in owned.iter().flatten() {
            numbers.insert(it.owner, it.is_named);
        }
        let dense: BTreeMap<u64, usize> = numbers.keys().copied().zip(0..).collect();
        let groups = owned.into_iter().map(|of_group| {
            let of_group = of_group.into_iter().map(|it| {
                let may_be_open = comparison.may_be_open(it.path);
                let n_open = if may_be_open { it.n_recent } else { 0 };
                Owned {
                    person: dense[&it.owner],
                    path: it.path,
                    n_closed: it.n_cases - n_open,
                    n_open,
                }
            });
            of_group.collect()
        });
        Self {
            comparison,
            groups: groups.collect(),
            n_persons: dense.len(),
            told: ContrastPersons {
                attribute: attribute.to_owned(),
                n_persons: dense.len() as u64,
                n_unnamed: numbers.values().filter(|it| !**it).count() as u64,
            },
        }
    }

    /// The interval of the difference of a number in a group and in the first; none where the number cannot
    /// be told case by case, or a drawn group has no case.
    pub(crate) fn interval(
        &self,
        figure: &FigureId,
        group: usize,
        shares: &[Share],
    ) -> Option<PersonInterval> {
        let membership = Membership::of(self.comparison, figure)?;
        let mut tallies: Vec<Tally> = vec![[0; 4]; self.n_persons];
        for (at, side) in [(group, 0), (0, 2)] {
            for it in &self.groups[at] {
                let tally = &mut tallies[it.person];
                for (n_cases, is_open) in [(it.n_closed, false), (it.n_open, true)] {
                    if n_cases == 0 {
                        continue;
                    }
                    match membership.tell(it.path, is_open) {
                        Member::Counts => {
                            tally[side] += n_cases;
                            tally[side + 1] += n_cases;
                        }
                        Member::OfTheBase => tally[side + 1] += n_cases,
                        Member::No => {}
                    }
                }
            }
        }
        let sum = |at: usize| tallies.iter().map(|it| it[at]).sum::<u64>();
        let (this, first) = (&shares[group], &shares[0]);
        debug_assert_eq!(
            [sum(0), sum(1), sum(2), sum(3)],
            [this.k, this.n, first.k, first.n],
            "{figure:?}"
        );
        if sum(1) == 0 || sum(3) == 0 {
            return None;
        }
        let mut classes: BTreeMap<Tally, u64> = BTreeMap::new();
        for it in tallies {
            *classes.entry(it).or_default() += 1;
        }
        Some(drawn(&classes.into_iter().collect::<Vec<_>>()))
    }
}

/// Draws as many persons as there are, again and again.
fn drawn(classes: &[(Tally, u64)]) -> PersonInterval {
    let n_persons: u64 = classes.iter().map(|it| it.1).sum();
    let mut draws = Draws::from(SEED);
    let mut differences: Vec<f64> = Vec::with_capacity(RESAMPLES);
    for _ in 0..RESAMPLES {
        let mut sums = [0_u64; 4];
        let (mut n_left, mut n_behind) = (n_persons, n_persons);
        for (tally, n) in classes {
            let n_drawn = draws.binomial(n_left, *n as f64 / n_behind as f64);
            for (sum, of_one) in sums.iter_mut().zip(tally) {
                *sum += n_drawn * of_one;
            }
            n_left -= n_drawn;
            n_behind -= n;
        }
        let [k, n, k_first, n_first] = sums.map(|it| it as f64);
        if n > 0.0 && n_first > 0.0 {
            differences.push(k / n - k_first / n_first);
        }
    }
    differences.sort_unstable_by(f64::total_cmp);
    PersonInterval {
        low: quantile(&differences, 0.025),
        high: quantile(&differences, 0.975),
    }
}

/// A quantile of type 7 of ascending values.
fn quantile(ascending: &[f64], share: f64) -> f64 {
    let Some(last) = ascending.len().checked_sub(1) else {
        return 0.0;
    };
    let place = last as f64 * share;
    let low = place.floor() as usize;
    let high = (low + 1).min(last);
    ascending[low] + place.fract() * (ascending[high] - ascending[low])
}

#[cfg(test)]
mod tests;
