//! Reach, drop-off, fit and deviations by the week in which cases begin (M20).

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use events::{Journeys, Neighbours};
use journey::{CaseCondition, Deviation, Period, StageId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::deviation::{Parting, sentence};
use crate::figures::stages;
use crate::figures::statistics::share;
use crate::filter::cohort::Cohort;
use crate::insight::calendar::{CalendarUnit, moment_us};
use crate::observed::Answers;
use crate::observed::working::zone;
use crate::overlay::Share;
use crate::scope::Scope;

/// Figures by the week in which cases begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverTime {
    /// The cases that are asked about.
    pub cohort: Cohort,
    /// The time zone whose weeks these are: that of the working hours of the map, else that of the log, UTC.
    pub zone: String,
    /// The stages that events can show, in map order.
    pub stages: Vec<(StageId, String)>,
    /// The most frequent deviations over all weeks, most cases first.
    pub deviations: Vec<(Deviation, String)>,
    /// From the first week in which a case begins to the last one, those without any in between too.
    pub weeks: Vec<Week>,
    /// Weeks before these that are passed over, since there are so many.
    pub n_weeks_before: u64,
}

/// The cases that begin in one week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Week {
    /// By ISO 8601: "2026-W07".
    pub name: String,
    /// Its Monday: "2026-02-09".
    pub monday: String,
    /// How many cases begin, of those of all weeks.
    pub cases: Share,
    /// Those of them that are still open.
    pub n_open: u64,
    /// Whether so many are open that its figures may still change: more than one in twenty.
    pub is_open: bool,
    /// Closed cases without any deviation, of the closed ones; absent where the map has no complete way.
    pub fitting: Option<Share>,
    /// Cases that reach each stage, of all.
    pub reached: Vec<Share>,
    /// Closed cases that get no further than each stage, of those that reach it in order; absent where the map
    /// lets them end there or no stage comes behind it.
    pub drop_off: Vec<Option<Share>>,
    /// Closed cases with each deviation, of the closed ones.
    pub deviations: Vec<Share>,
    /// What means these cases.
    pub condition: CaseCondition,
}

/// So many deviations are followed.
const MOST_DEVIATIONS: usize = 5;
/// So many weeks are looked at, the latest ones.
const MOST_WEEKS: usize = 260;
/// Above this share of open cases a week may still change.
const MANY_OPEN: f64 = 0.05;

impl OverTime {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
    ) -> Self {
        let drawing = comparison.drawing;
        let hours = drawing.map.counting.working_hours.as_ref();
        let zone = hours.and_then(zone).unwrap_or(Tz::UTC);
        let all = counted(comparison, condition);
        let scope = Scope::of(comparison, &all);
        let top = top_deviations(&scope);
        let seen = stages::are_seen(drawing);
        let mut weeks = CalendarUnit::Week.begins(zone, comparison.observed.profile.period_us);
        let n_weeks_before = weeks.len().saturating_sub(MOST_WEEKS + 1);
        weeks.drain(..n_weeks_before);
        let mut weeks: Vec<Week> = weeks
            .windows(2)
            .filter_map(|it| {
                let period = Period {
                    from_us: Some(moment_us(zone, it[0])?),
                    before_us: Some(moment_us(zone, it[1])?),
                };
                let begins = CaseCondition::Begins { period };
                Some(week(
                    comparison,
                    (condition, begins),
                    it[0],
                    (&top, &seen, scope.n_cases),
                ))
            })
            .collect();
        let last = weeks.iter().rposition(|it| it.cases.k > 0);
        weeks.truncate(last.map_or(0, |it| it + 1));
        let first = weeks.iter().position(|it| it.cases.k > 0).unwrap_or(0);
        weeks.drain(..first);
        let shown = drawing.stages.iter().zip(&seen).filter(|it| *it.1);
        let name = |place: &_| comparison.name(place);
        Self {
            cohort: comparison.cohort(condition, scope.n_cases),
            zone: zone.name().to_owned(),
            stages: shown.map(|(it, _)| (it.id, it.name.clone())).collect(),
            deviations: top
                .iter()
                .map(|it| {
                    let deviation = comparison.named(*it);
                    let said = sentence(&deviation, &comparison.wording, name);
                    (deviation, said)
                })
                .collect(),
            weeks,
            n_weeks_before: n_weeks_before as u64,
        }
    }
}

/// The paths of the cases that a condition means; what follows what is not asked.
fn counted<L: Journeys>(comparison: &Comparison<'_, L>, condition: &CaseCondition) -> Answers<L> {
    let cohort = comparison.chosen(condition);
    let observed = comparison.observed;
    Answers {
        variants: comparison
            .log
            .variants(&observed.reading, &cohort, observed.window_us()),
        neighbours: Neighbours::default(),
        visits: Vec::new(),
        durations: Vec::new(),
        cases_before: HashMap::default(),
        cohort,
    }
}

fn week<L: Journeys>(
    comparison: &Comparison<'_, L>,
    (condition, begins): (&CaseCondition, CaseCondition),
    monday: NaiveDate,
    (top, seen, n_all): (&[Parting], &[bool], u64),
) -> Week {
    let condition = if *condition == CaseCondition::everything() {
        begins
    } else {
        CaseCondition::All {
            of: vec![condition.clone(), begins],
        }
    };
    let answers = counted(comparison, &condition);
    let scope = Scope::of(comparison, &answers);
    let counts = scope.counts();
    let figures = counts.stages.figures(&scope);
    let shown = figures.into_iter().zip(seen).filter(|it| *it.1);
    let (reached, drop_off) = shown.map(|(it, _)| (it.reached, it.drop_off)).unzip();
    let n_closed = scope.n_cases - scope.n_open;
    let cases: HashMap<Parting, u64> = counts.deviations.counts().map(|it| (it.0, it.1)).collect();
    let with = |it: &Parting| cases.get(it).copied().unwrap_or(0);
    let open = share(scope.n_open, scope.n_cases);
    Week {
        name: CalendarUnit::Week.name(monday),
        monday: monday.format("%Y-%m-%d").to_string(),
        cases: share(scope.n_cases, n_all),
        n_open: scope.n_open,
        is_open: open.value.is_some_and(|it| it > MANY_OPEN),
        fitting: scope.fit().map(|it| it.fitting_closed),
        reached,
        drop_off,
        deviations: top.iter().map(|it| share(with(it), n_closed)).collect(),
        condition,
    }
}

fn top_deviations<L: Journeys>(scope: &Scope<'_, L>) -> Vec<Parting> {
    let counts = scope.counts().deviations.counts();
    let mut all: Vec<(u64, Deviation, Parting)> = counts
        .map(|(it, n_cases, _)| (n_cases, scope.of.named(it), it))
        .collect();
    all.sort_by(|a, b| (Reverse(a.0), &a.1).cmp(&(Reverse(b.0), &b.1)));
    all.truncate(MOST_DEVIATIONS);
    all.into_iter().map(|it| it.2).collect()
}

#[cfg(test)]
mod tests;
