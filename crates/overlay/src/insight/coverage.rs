//! How much of the log the rules claim (M0): source by source, and over time.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono_tz::Tz;
use events::{Grouping, Journeys, LogField, Meaning, Tally};
use journey::{CaseCondition, Field, Operator, Period, Predicate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::figures::statistics::share;
use crate::insight::calendar::{CalendarUnit, moment_us};
use crate::insight::contacts::{channels, likely_channel};
use crate::observed::working::zone;
use crate::overlay::{Share, UnmatchedName};

/// How much of the log the rules claim, of the whole and part by part; whatever the filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageByPart {
    /// All of the log; it goes by the name of its file.
    pub whole: CoveragePart,
    /// The attribute that tells its sources apart; none where the file is the only source.
    pub source: Option<String>,
    /// The attributes that may, the likeliest first.
    pub attributes: Vec<String>,
    /// Source by source, most events first.
    pub sources: Vec<CoveragePart>,
    /// Sources beyond these that are passed over, for there are so many.
    pub n_sources_left: u64,
    /// How long each of the periods is.
    pub unit: CalendarUnit,
    /// The time zone whose calendar they follow: that of the working hours of the map, else that of the log, UTC.
    pub zone: String,
    /// Period by period, those without an event too.
    pub periods: Vec<CoveragePart>,
    /// Periods before these that are passed over, for there are so many.
    pub n_periods_before: u64,
}

/// Some of the events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoveragePart {
    /// The file, the value of the attribute, or the period; none where an event has no value.
    pub name: Option<String>,
    /// Matched events of all of them; events that a rule leaves out count in neither.
    pub events: Share,
    /// Cases with a matched one of them, of the cases with one of them.
    pub cases: Share,
    /// The names among them that no rule claims, most events first; none for periods.
    pub unmatched: Vec<UnmatchedName>,
    /// How many more such names there are.
    pub n_names_left: u64,
    /// What means the cases with one of these events.
    pub condition: CaseCondition,
}

/// More sources cannot be told apart.
const MOST_SOURCES: usize = 40;
/// So many names of each source are listed.
const MOST_NAMES: usize = 10;
/// Up to so many weeks are shown as such, from then on months,
const MOST_WEEKS: usize = 26;
/// … the latest ones.
const MOST_MONTHS: usize = 120;

/// The columns that say whether an event is matched, and of which source it is.
struct Told<'a, L: Journeys> {
    comparison: &'a Comparison<'a, L>,
    fields: Vec<LogField>,
    /// Each combination of values with what the rules make of it.
    tuples: Vec<(Vec<Option<String>>, Kind)>,
    /// Where the source stands among the columns.
    source_at: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Matched,
    Unmatched,
}

impl<'a, L: Journeys> Told<'a, L> {
    fn of(comparison: &'a Comparison<'a, L>, source: Option<&str>) -> Self {
        let kept = comparison
            .observed
            .matching
            .reading(journey::UnmatchedEvents::Keep);
        let n_claimed = comparison.drawing.claimed.len() as u32;
        let n_known = kept.fields.len();
        let mut fields = kept.fields;
        let source_at = source.map(|it| {
            let field = LogField::Attribute(it.to_owned());
            fields
                .iter()
                .position(|it| *it == field)
                .unwrap_or_else(|| {
                    fields.push(field);
                    n_known
                })
        });
        let tuples = comparison.log.tuples(&fields).into_iter();
        let tuples = tuples.filter_map(|it| {
            let kind = match kept.meanings.get(&it.values[..n_known]) {
                Some(Meaning::Code(code)) if *code >= n_claimed => Kind::Unmatched,
                Some(Meaning::Code(_)) => Kind::Matched,
                Some(Meaning::Ignored | Meaning::LeftOut) | None => return None,
            };
            Some((it.values, kind))
        });
        Self {
            comparison,
            tuples: tuples.collect(),
            fields,
            source_at,
        }
    }

    /// Counts in windows what falls in a group.
    fn tallies(
        &self,
        begins_us: &[i64],
        n_groups: usize,
        group: impl Fn(&[Option<String>], Kind) -> Option<usize>,
    ) -> Vec<Vec<Tally>> {
        let groups = self.tuples.iter().filter_map(|(values, kind)| {
            let group = group(values, *kind)?;
            Some((values.clone(), group as u32))
        });
        self.comparison.log.tallies(&Grouping {
            fields: self.fields.clone(),
            groups: groups.collect(),
            n_groups: n_groups as u32,
            begins_us: begins_us.to_vec(),
        })
    }

    /// The shares of matched events and of cases, by window and group.
    fn shares(
        &self,
        begins_us: &[i64],
        n_groups: usize,
        group: impl Fn(&[Option<String>]) -> Option<usize>,
    ) -> Vec<Vec<(Share, Share)>> {
        let all = self.tallies(begins_us, n_groups, |values, _| group(values));
        let matched = self.tallies(begins_us, n_groups, |values, kind| {
            group(values).filter(|_| kind == Kind::Matched)
        });
        let shares = |(matched, all): (Tally, Tally)| {
            let events = share(matched.n_events, all.n_events);
            (events, share(matched.n_cases, all.n_cases))
        };
        let windows = matched.into_iter().zip(all);
        windows
            .map(|(matched, all)| matched.into_iter().zip(all).map(shares).collect())
            .collect()
    }

    /// The names that no rule claims, of each group: most events first.
    fn unmatched(
        &self,
        n_groups: usize,
        group: impl Fn(&[Option<String>]) -> Option<usize>,
    ) -> Vec<Vec<UnmatchedName>> {
        let mut numbers: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        for (values, kind) in &self.tuples {
            if let Some(group) = group(values).filter(|_| *kind == Kind::Unmatched) {
                let next = numbers.len();
                numbers.entry((group, name(values))).or_insert(next);
            }
        }
        let tallies = self.tallies(&[i64::MIN], numbers.len(), |values, kind| {
            let group = group(values).filter(|_| kind == Kind::Unmatched)?;
            Some(numbers[&(group, name(values))])
        });
        let mut found = vec![Vec::new(); n_groups];
        for (&(group, name), &number) in &numbers {
            let tally = tallies[0][number];
            found[group].push(UnmatchedName {
                name: name.to_owned(),
                n_events: tally.n_events,
                n_cases: tally.n_cases,
            });
        }
        for it in &mut found {
            it.sort_by(|a, b| b.n_events.cmp(&a.n_events).then(a.name.cmp(&b.name)));
        }
        found
    }

    /// All of the log, under the name of its file.
    fn whole(&self) -> CoveragePart {
        let drawing = self.comparison.drawing;
        let file = drawing.project.log_of(drawing.map.id);
        let (events, cases) = self.shares(&[i64::MIN], 1, |_| Some(0))[0][0];
        let unmatched = self.unmatched(1, |_| Some(0)).remove(0);
        part(
            (
                file.map(|it| it.source.clone()),
                CaseCondition::everything(),
            ),
            (events, cases),
            unmatched,
        )
    }

    fn sources(&self, attribute: &str) -> Vec<CoveragePart> {
        let Some(at) = self.source_at else {
            return Vec::new();
        };
        let mut numbers: BTreeMap<Option<String>, usize> = BTreeMap::new();
        for (values, _) in &self.tuples {
            let next = numbers.len();
            numbers.entry(values[at].clone()).or_insert(next);
        }
        let group = |values: &[Option<String>]| Some(numbers[&values[at]]);
        let shares = self.shares(&[i64::MIN], numbers.len(), group);
        let mut unmatched = self.unmatched(numbers.len(), group);
        let parts = numbers.iter().map(|(value, &number)| {
            let condition = CaseCondition::Shows {
                predicate: is_source(attribute, value.as_deref()),
            };
            let names = std::mem::take(&mut unmatched[number]);
            part((value.clone(), condition), shares[0][number], names)
        });
        let mut parts: Vec<CoveragePart> = parts.collect();
        parts.sort_by_key(|it| Reverse(it.events.n));
        parts
    }

    fn periods(&self, unit: CalendarUnit, zone: Tz) -> (Vec<CoveragePart>, u64) {
        let period_us = self.comparison.observed.profile.period_us;
        let mut days = unit.begins(zone, period_us);
        let n_before = days.len().saturating_sub(MOST_MONTHS + 1);
        days.drain(..n_before);
        let known = days
            .iter()
            .filter_map(|it| Some((*it, moment_us(zone, *it)?)));
        let begins: Vec<_> = known.collect();
        let begins_us: Vec<i64> = begins.iter().map(|it| it.1).collect();
        let shares = self.shares(&begins_us, 1, |_| Some(0));
        let parts = begins.windows(2).zip(shares).map(|(between, shares)| {
            let period = Period {
                from_us: Some(between[0].1),
                before_us: Some(between[1].1),
            };
            let name = unit.name(between[0].0);
            let condition = CaseCondition::Touches { period };
            part((Some(name), condition), shares[0], Vec::new())
        });
        (parts.collect(), n_before as u64)
    }
}

impl CoverageByPart {
    pub(crate) fn of<L: Journeys>(comparison: &Comparison<'_, L>, source: Option<&str>) -> Self {
        let attributes = channels(comparison.log);
        let source = source
            .map(ToOwned::to_owned)
            .or_else(|| likely_channel(&attributes));
        let hours = comparison.drawing.map.counting.working_hours.as_ref();
        let zone = hours.and_then(zone).unwrap_or(Tz::UTC);
        let weeks = CalendarUnit::Week.begins(zone, comparison.observed.profile.period_us);
        let unit = if weeks.len() <= MOST_WEEKS + 1 {
            CalendarUnit::Week
        } else {
            CalendarUnit::Month
        };
        let plain = Told::of(comparison, None);
        let (periods, n_periods_before) = plain.periods(unit, zone);
        let mut sources = source
            .as_deref()
            .map_or(Vec::new(), |it| Told::of(comparison, Some(it)).sources(it));
        let n_sources_left = sources.len().saturating_sub(MOST_SOURCES) as u64;
        sources.truncate(MOST_SOURCES);
        Self {
            whole: plain.whole(),
            source,
            attributes,
            sources,
            n_sources_left,
            unit,
            zone: zone.name().to_owned(),
            periods,
            n_periods_before,
        }
    }
}

fn part(
    (name, condition): (Option<String>, CaseCondition),
    (events, cases): (Share, Share),
    mut unmatched: Vec<UnmatchedName>,
) -> CoveragePart {
    let n_names_left = unmatched.len().saturating_sub(MOST_NAMES) as u64;
    unmatched.truncate(MOST_NAMES);
    CoveragePart {
        name,
        events,
        cases,
        unmatched,
        n_names_left,
        condition,
    }
}

/// The name of an event: it is always the first column.
fn name(values: &[Option<String>]) -> &str {
    values[0].as_deref().unwrap_or_default()
}

fn is_source(attribute: &str, value: Option<&str>) -> Predicate {
    let is = |operator, value: &str| Predicate::Is {
        field: Field::Attribute(attribute.to_owned()),
        operator,
        value: value.to_owned(),
    };
    match value {
        Some(value) => is(Operator::Equal, value),
        None => Predicate::Not {
            of: Box::new(is(Operator::Exists, "")),
        },
    }
}

#[cfg(test)]
mod tests;
