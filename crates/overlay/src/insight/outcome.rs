//! What goes together with an outcome (M17): of everything that happens in some cases and not in others, how
//! often cases with it and cases without it have the outcome.
//!
//! Only closed cases are looked at. Where the outcome is reaching something, only what lies before the first
//! event that is the outcome counts; in a case without it, all of the case. What skipping means is then known
//! only once something behind the skipped step has happened, so a step that is skipped at the very end of
//! what counts does not count as skipped. For any other outcome all of each case counts. What goes together
//! need not be the cause.

use std::collections::BTreeSet;

use events::{CaseFilter, Journeys, LogField};
use journey::{CaseCondition, Field, FigureId, Operator, Predicate};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Comparison, NotCompared, go_on};
use crate::contrast::difference::{Difference, false_discovery};
use crate::figures::statistics::share;
use crate::filter::cohort::Cohort;
use crate::filter::wording::Wording;
use crate::insight::elements::{Element, Part, Reaching, by_path, undrawn};
use crate::matching::rule::fields_in;
use crate::overlay::Share;
use crate::scope::Scope;

/// What fewer cases have, or lack, is an anecdote and is left out.
pub(crate) const LEAST_CASES: u64 = 5;
/// Below so many cases on one side it is said that they are few.
const FEW: u64 = 30;
/// How often an association that is none may pass for one, among those called notable.
const FALSE_DISCOVERIES: f64 = 0.05;
/// An attribute with more values than these names its cases rather than groups them.
const MOST_VALUES: usize = 30;
/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// What goes together with an outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Associations {
    /// The cases that are asked about, closed and open.
    pub cohort: Cohort,
    /// The outcome.
    pub outcome: CaseCondition,
    /// What cases with the outcome do: "reach “I pay”".
    pub outcome_words: String,
    /// The finding in one sentence.
    pub headline: String,
    /// Closed cases that have the outcome, of the closed cases.
    pub rate: Share,
    /// Whether only what lies before the outcome counts.
    pub only_before: bool,
    /// Everything that at least five cases have and at least five lack: notable ones first, then the largest
    /// difference.
    pub rows: Vec<Association>,
    /// Attributes with too many values to be looked at.
    pub passed_over: Vec<String>,
}

/// How one thing goes together with the outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Association {
    /// What.
    pub of: AssociatedWith,
    /// What its cases do: "reach “I compare”".
    pub words: String,
    /// Of the cases with it, those that have the outcome.
    pub with: Share,
    /// Of the cases without it, those that have the outcome.
    pub without: Share,
    /// How many times as often; absent where nobody without it has the outcome.
    pub ratio: Option<RiskRatio>,
    /// The share with it less the share without it.
    pub difference: Difference,
    /// Whether one of the two groups has fewer than 30 cases.
    pub few: bool,
    /// What means the cases with it; absent where no condition says just them.
    pub condition: Option<CaseCondition>,
}

/// Something that some cases have and others lack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum AssociatedWith {
    /// They are counted by this number.
    Figure {
        /// The number.
        figure: FigureId,
    },
    /// They have an event with this value.
    Value {
        /// The attribute.
        attribute: String,
        /// The value.
        value: String,
    },
}

/// How many times as often one group has an outcome as another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskRatio {
    /// The ratio of the two shares.
    pub value: f64,
    /// Lower end of the 95 % interval by the logarithm (Katz); absent where a group has no case with the
    /// outcome.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

impl RiskRatio {
    /// Of two shares; none where one of them is unknown or the second is zero.
    pub(crate) fn of(with: &Share, without: &Share) -> Option<Self> {
        let (p_with, p_without) = with.value.zip(without.value)?;
        if without.k == 0 {
            return None;
        }
        let value = p_with / p_without;
        let part = |it: &Share| 1.0 / it.k as f64 - 1.0 / it.n as f64;
        let spread = (part(with) + part(without)).sqrt();
        let is_known = with.k > 0;
        Some(Self {
            value,
            low: is_known.then(|| (value.ln() - Z * spread).exp()),
            high: is_known.then(|| (value.ln() + Z * spread).exp()),
        })
    }
}

/// The closed cases that are asked about, path by path.
pub(crate) struct Closed<L: Journeys> {
    pub(crate) filter: CaseFilter,
    pub(crate) cohort: L::Cohort,
    /// By number of path.
    pub(crate) n_cases: Vec<u64>,
}

impl<L: Journeys> Closed<L> {
    /// Those that a condition means.
    pub(crate) fn of(comparison: &Comparison<'_, L>, condition: &CaseCondition) -> Self {
        let filter = comparison.closed(&comparison.filter(condition));
        Self::that_pass(comparison, filter)
    }

    fn that_pass(comparison: &Comparison<'_, L>, filter: CaseFilter) -> Self {
        let (log, reading) = (comparison.log, &comparison.observed.reading);
        let cohort = log.within(reading, &filter);
        let mut n_cases = vec![0; comparison.observed.paths(log).len()];
        for it in log.variants(reading, &cohort, 0) {
            n_cases[it.path as usize] = it.n_cases;
        }
        Self {
            filter,
            cohort,
            n_cases,
        }
    }

    /// Those of them that an outcome means.
    pub(crate) fn with(&self, comparison: &Comparison<'_, L>, outcome: &CaseCondition) -> Self {
        let both = vec![self.filter.clone(), comparison.filter(outcome)];
        Self::that_pass(comparison, CaseFilter::All(both))
    }

    /// The paths that some of them take.
    pub(crate) fn paths(&self) -> impl Iterator<Item = u32> {
        (0..)
            .zip(&self.n_cases)
            .filter(|it| *it.1 > 0)
            .map(|it| it.0)
    }

    /// How many of them take one of some paths.
    pub(crate) fn on(&self, paths: &[u32]) -> u64 {
        paths.iter().map(|it| self.n_cases[*it as usize]).sum()
    }

    /// How many they are.
    pub(crate) fn total(&self) -> u64 {
        self.n_cases.iter().sum()
    }
}

impl Associations {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
        outcome: &CaseCondition,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, NotCompared> {
        let asked = Asking::of(comparison, condition, outcome);
        go_on(cancelled)?;
        let mut rows = asked.of_the_map();
        go_on(cancelled)?;
        let (values, passed_over) = asked.of_attributes();
        rows.extend(values);
        judge(&mut rows);
        let rate = share(asked.having.total(), asked.closed.total());
        let n_notable = rows.iter().filter(|it| it.difference.notable).count();
        let outcome_words = says_plainly(&comparison.wording, outcome);
        Ok(Self {
            headline: headline(
                &rate,
                &outcome_words,
                (n_notable, rows.len()),
                comparison.wording.language,
            ),
            cohort: comparison.cohort(condition, comparison.n_cases(condition)),
            outcome: outcome.clone(),
            outcome_words,
            rate,
            only_before: asked.reaching.is_some(),
            rows,
            passed_over,
        })
    }
}

/// An outcome that is asked about, with the cases that have it.
struct Asking<'a, L: Journeys> {
    comparison: &'a Comparison<'a, L>,
    condition: &'a CaseCondition,
    outcome: &'a CaseCondition,
    reaching: Option<Reaching>,
    closed: Closed<L>,
    having: Closed<L>,
    /// By number of path: where the outcome begins.
    before: Vec<Option<u32>>,
}

impl<'a, L: Journeys> Asking<'a, L> {
    fn of(
        comparison: &'a Comparison<'a, L>,
        condition: &'a CaseCondition,
        outcome: &'a CaseCondition,
    ) -> Self {
        let closed = Closed::of(comparison, condition);
        let reaching = Reaching::of(comparison, outcome);
        let begins = |path: u32| {
            let told = comparison.told(path).closed;
            let found = reaching.as_ref()?.first(comparison.path(path), told);
            found.map(|it| it as u32)
        };
        let paths = comparison.observed.paths(comparison.log).numbers();
        Self {
            before: paths.map(begins).collect(),
            having: closed.with(comparison, outcome),
            closed,
            reaching,
            comparison,
            condition,
            outcome,
        }
    }

    /// Steps, arrows, desire paths and deviations.
    fn of_the_map(&self) -> Vec<Association> {
        let comparison = self.comparison;
        let answers = comparison.answers(self.condition);
        let paths = Scope::of(comparison, &answers).successions().desire_paths();
        let undrawn = undrawn(comparison, &paths);
        let part = |path: u32| match (&self.reaching, self.before[path as usize]) {
            (None, _) => Part::Whole,
            (Some(_), Some(end)) => Part::Before(end as usize),
            (Some(_), None) => Part::Before(comparison.path(path).len()),
        };
        let whole = by_path(
            comparison,
            self.closed.paths(),
            (&undrawn, &|_| Part::Whole),
        );
        let counted = by_path(comparison, self.closed.paths(), (&undrawn, &part));
        let mut whole = whole.into_iter().peekable();
        let mut rows = Vec::new();
        for (element, paths) in counted {
            // What happens in a part happens in the whole: both lists are in the same order.
            while whole.next_if(|it| it.0 != element).is_some() {}
            let is_all = whole.next_if(|it| self.closed.on(&it.1) == self.closed.on(&paths));
            if self.speaks_of_itself(element) {
                continue;
            }
            let figure = element.figure(comparison);
            let condition = CaseCondition::CountsIn {
                figure: figure.clone(),
            };
            let counts = (self.having.on(&paths), self.closed.on(&paths));
            let of = AssociatedWith::Figure { figure };
            rows.extend(self.row(of, (condition, is_all.is_some()), counts));
        }
        rows
    }

    fn speaks_of_itself(&self, element: Element) -> bool {
        let is_about = |it: &Reaching| it.is_about(self.comparison, element);
        let is_same = CaseCondition::CountsIn {
            figure: element.figure(self.comparison),
        } == *self.outcome;
        is_same || self.reaching.as_ref().is_some_and(is_about)
    }

    /// The values of attributes, and the attributes that have too many.
    fn of_attributes(&self) -> (Vec<Association>, Vec<String>) {
        let (log, reading) = (self.comparison.log, &self.comparison.observed.reading);
        let asked_for = attributes_in(self.outcome);
        let (mut rows, mut passed_over) = (Vec::new(), Vec::new());
        let everything = vec![None; self.before.len()];
        for attribute in log.attributes() {
            if asked_for.contains(&attribute) {
                continue;
            }
            let field = LogField::Attribute(attribute.clone());
            if log.tuples(&[field]).len() > MOST_VALUES {
                passed_over.push(attribute);
                continue;
            }
            let values = |cohort: &L::Cohort, before: &[Option<u32>]| {
                log.values(reading, cohort, &attribute, before)
            };
            let having = values(&self.having.cohort, &self.before);
            let whole = values(&self.closed.cohort, &everything);
            let find = |list: &[(String, u64)], value: &String| {
                let found = list.binary_search_by(|it| it.0.cmp(value));
                found.map_or(0, |at| list[at].1)
            };
            for (value, n) in values(&self.closed.cohort, &self.before) {
                let condition = CaseCondition::Shows {
                    predicate: Predicate::Is {
                        field: Field::Attribute(attribute.clone()),
                        operator: Operator::Equal,
                        value: value.clone(),
                    },
                };
                let is_all = find(&whole, &value) == n;
                let counts = (find(&having, &value), n);
                let of = AssociatedWith::Value {
                    attribute: attribute.clone(),
                    value,
                };
                rows.extend(self.row(of, (condition, is_all), counts));
            }
        }
        (rows, passed_over)
    }

    /// One row of so many cases with the outcome, of so many; none for an anecdote.
    fn row(
        &self,
        of: AssociatedWith,
        (condition, is_all): (CaseCondition, bool),
        (k, n): (u64, u64),
    ) -> Option<Association> {
        let n_without = self.closed.total() - n;
        if n.min(n_without) < LEAST_CASES {
            return None;
        }
        let with = share(k, n);
        let without = share(self.having.total() - k, n_without);
        Some(Association {
            of,
            words: self.comparison.wording.says(&condition),
            ratio: RiskRatio::of(&with, &without),
            difference: Difference::of(&with, &without),
            few: n.min(n_without) < FEW,
            condition: is_all.then(|| CaseCondition::All {
                of: vec![
                    CaseCondition::Not {
                        of: Box::new(CaseCondition::IsOpen),
                    },
                    condition,
                ],
            }),
            with,
            without,
        })
    }
}

/// Says of every difference how likely it is none, given how many there are, and puts them in order.
fn judge(rows: &mut [Association]) {
    let ps: Vec<f64> = rows.iter().filter_map(|it| it.difference.p).collect();
    let mut rates = false_discovery(&ps).into_iter();
    for it in rows.iter_mut().map(|it| &mut it.difference) {
        it.q = it.p.and_then(|_| rates.next());
        it.notable = it.q.is_some_and(|it| it <= FALSE_DISCOVERIES);
    }
    let size = |it: &Association| it.difference.value.unwrap_or_default().abs();
    rows.sort_by(|a, b| {
        let notable = b.difference.notable.cmp(&a.difference.notable);
        notable
            .then(size(b).total_cmp(&size(a)))
            .then(a.words.cmp(&b.words))
    });
}

/// The attributes that an outcome looks at.
fn attributes_in(condition: &CaseCondition) -> BTreeSet<String> {
    match condition {
        CaseCondition::All { of } | CaseCondition::Any { of } => {
            of.iter().flat_map(attributes_in).collect()
        }
        CaseCondition::Not { of } => attributes_in(of),
        CaseCondition::Shows { predicate } => fields_in(predicate)
            .into_iter()
            .filter_map(|it| match it {
                Field::Activity => None,
                Field::Attribute(name) => Some(name.clone()),
            })
            .collect(),
        CaseCondition::Contacts { pattern } => pattern.channel.iter().cloned().collect(),
        CaseCondition::Begins { .. }
        | CaseCondition::Ends { .. }
        | CaseCondition::Touches { .. }
        | CaseCondition::Contains { .. }
        | CaseCondition::StartsWith { .. }
        | CaseCondition::EndsWith { .. }
        | CaseCondition::Follows { .. }
        | CaseCondition::Lasts { .. }
        | CaseCondition::Repeats { .. }
        | CaseCondition::StepsBack { .. }
        | CaseCondition::Resembles { .. }
        | CaseCondition::CountsIn { .. }
        | CaseCondition::IsOpen => BTreeSet::new(),
    }
}

/// What cases with an outcome do, without the brackets that only matter within a longer sentence.
pub(crate) fn says_plainly(wording: &Wording<'_>, outcome: &CaseCondition) -> String {
    let said = wording.says(outcome);
    let inner = said.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    let is_one = inner.is_some_and(|it| !it.contains(['(', ')']));
    match inner {
        Some(inner) if is_one => inner.to_owned(),
        Some(_) | None => said,
    }
}

fn headline(
    rate: &Share,
    outcome: &str,
    (n_notable, n): (usize, usize),
    language: Language,
) -> String {
    if rate.n == 0 {
        return language.insight_no_closed_case();
    }
    let of = language.insight_outcome(rate.k, rate.n, outcome);
    match n_notable {
        0 => language.insight_notably_nothing(&of),
        _ => language.insight_notably_some(&of, n_notable as u64, n as u64),
    }
}

#[cfg(test)]
mod tests;
