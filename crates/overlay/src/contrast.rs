//! Two to five groups of cases beside each other on one map (M16): where they differ, and how sure that is.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{CaseCondition, FigureId, MapId};
use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, Comparison, NotCompared};
use crate::conformance::drawing::Drawing;
use crate::contrast::difference::{Difference, false_discovery};
use crate::contrast::persons::{ContrastPersons, PersonInterval, Persons};
use crate::contrast::shift::ContrastTimes;
use crate::figures::statistics::share;
use crate::figures::transitions::crossing_times_us;
use crate::figures::words::count;
use crate::filter::cohort::Cohort;
use crate::filter::wording::Wording;
use crate::overlay::{Overlay, Share};
use crate::scope::Scope;

pub(crate) mod difference;
mod draws;
mod membership;
pub(crate) mod persons;
pub(crate) mod shift;

/// A deviation that fewer cases show in every group is an anecdote, and is left out.
const LEAST_CASES: u64 = 5;
/// How often a difference that is none may pass for one, among those called notable.
const FALSE_DISCOVERIES: f64 = 0.05;

/// Cases under a name, to be put beside others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContrastGroup {
    /// What they are called.
    pub name: String,
    /// Which cases.
    pub condition: CaseCondition,
}

/// Groups of cases beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contrast {
    /// The map they lie on.
    pub map: MapId,
    /// The groups; the others are held against the first.
    pub sides: Vec<ContrastSide>,
    /// Every number that is compared: fit, stages, steps, arrows, desire paths, deviations.
    pub rows: Vec<ContrastRow>,
    /// The smallest difference that is called notable, 0 to 1.
    pub least_difference: f64,
    /// Who the persons are, where one was named by an attribute.
    pub persons: Option<ContrastPersons>,
    /// The attributes that could name persons.
    pub attributes: Vec<String>,
    /// What to be careful about.
    pub cautions: Vec<String>,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContrastSide {
    /// What it is called.
    pub name: String,
    /// Which cases are in it, and how many.
    pub cohort: Cohort,
}

/// One number of every group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContrastRow {
    /// The number.
    pub figure: FigureId,
    /// What its cases do: "reach “I pay”".
    pub words: String,
    /// The share in each group.
    pub shares: Vec<Share>,
    /// Of the second group and those behind it: their share less that of the first.
    pub differences: Vec<Difference>,
    /// Of the same: the interval that comes from drawing persons; nothing where none were named.
    pub by_person: Vec<Option<PersonInterval>>,
    /// How long it takes, where it is an arrow that somebody was seen to take.
    pub times: Option<ContrastTimes>,
}

/// Puts groups of cases beside each other; one group alone is held against everybody else.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn contrast<L: Journeys>(
    asked: &Asked<'_, L>,
    groups: &[ContrastGroup],
    least_difference: f64,
    person: Option<&str>,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Contrast, NotCompared> {
    let groups = with_everybody_else(groups);
    asked.compared(cancelled, |comparison| {
        contrasted(comparison, groups, least_difference, person)
    })
}

fn contrasted<L: Journeys>(
    comparison: &Comparison<'_, L>,
    groups: Vec<ContrastGroup>,
    least_difference: f64,
    person: Option<&str>,
) -> Contrast {
    let mut overlays: Vec<Overlay> = Vec::new();
    let mut times_us: Vec<Vec<Vec<i64>>> = Vec::new();
    let mut cohorts: Vec<L::Cohort> = Vec::new();
    for it in &groups {
        let answers = comparison.answers(&it.condition);
        let scope = Scope::of(comparison, &answers);
        overlays.push(scope.overlay(&it.condition));
        times_us.push(crossing_times_us(&scope));
        cohorts.push(answers.cohort);
    }
    let sides: Vec<ContrastSide> = groups
        .iter()
        .zip(&overlays)
        .map(|(it, overlay)| ContrastSide {
            name: it.name.clone(),
            cohort: comparison.cohort(&it.condition, overlay.n_cases),
        })
        .collect();
    let drawing = comparison.drawing;
    let wording = Wording {
        project: drawing.project,
        map: drawing.map.id,
    };
    let mut rows = rows(comparison, &groups, &overlays, &wording);
    for row in &mut rows {
        row.times = times(drawing, &row.figure, &times_us);
    }
    judge(&mut rows, least_difference);
    let cohorts: Vec<&L::Cohort> = cohorts.iter().collect();
    let persons = person.map(|it| Persons::of(comparison, &cohorts, it));
    if let Some(persons) = &persons {
        draw_persons(persons, &mut rows);
    }
    Contrast {
        map: drawing.map.id,
        cautions: cautions(comparison, &groups, persons.as_ref().map(|it| &it.told)),
        persons: persons.map(|it| it.told),
        attributes: comparison.log.attributes(),
        sides,
        rows,
        least_difference,
    }
}

fn with_everybody_else(groups: &[ContrastGroup]) -> Vec<ContrastGroup> {
    let mut groups = groups.to_vec();
    if let [only] = groups.as_slice() {
        groups.push(ContrastGroup {
            name: "Everybody else".to_owned(),
            condition: CaseCondition::Not {
                of: Box::new(only.condition.clone()),
            },
        });
    }
    groups
}

fn rows<L: Journeys>(
    comparison: &Comparison<'_, L>,
    groups: &[ContrastGroup],
    overlays: &[Overlay],
    wording: &Wording<'_>,
) -> Vec<ContrastRow> {
    let shares: Vec<Vec<(FigureId, Share)>> = overlays.iter().map(shares_of).collect();
    let known: Vec<BTreeMap<&FigureId, Share>> = shares
        .iter()
        .map(|it| it.iter().map(|(figure, share)| (figure, *share)).collect())
        .collect();
    let mut seen: BTreeSet<&FigureId> = BTreeSet::new();
    let mut rows = Vec::new();
    for (figure, _) in shares.iter().flatten() {
        if !seen.insert(figure) {
            continue;
        }
        let shares: Vec<Share> = known
            .iter()
            .enumerate()
            .map(|(at, known)| {
                let counted = known.get(figure).copied();
                counted.unwrap_or_else(|| {
                    unlisted(comparison, &groups[at].condition, &overlays[at], figure)
                })
            })
            .collect();
        let is_anecdote = matches!(figure, FigureId::Deviation { .. })
            && shares.iter().all(|it| it.k < LEAST_CASES);
        if is_anecdote {
            continue;
        }
        rows.push(ContrastRow {
            figure: figure.clone(),
            words: wording.says(&CaseCondition::CountsIn {
                figure: figure.clone(),
            }),
            differences: shares[1..]
                .iter()
                .map(|it| Difference::of(it, &shares[0]))
                .collect(),
            shares,
            by_person: Vec::new(),
            times: None,
        });
    }
    rows
}

/// The shares that an overlay lists, in the order of the map.
fn shares_of(overlay: &Overlay) -> Vec<(FigureId, Share)> {
    let mut shares = Vec::new();
    if let Some(fit) = &overlay.fit {
        shares.push((FigureId::Fitting, fit.fitting_closed));
    }
    if let Some(with_accepted) = overlay.accepted.as_ref().and_then(|it| it.fitting) {
        shares.push((FigureId::FittingAccepted, with_accepted));
    }
    for it in &overlay.stages {
        let stage = it.stage;
        shares.push((FigureId::StageReach { stage }, it.reached));
        let leaving = it.drop_off.map(|of| (FigureId::StageDropOff { stage }, of));
        shares.extend(leaving);
    }
    for it in &overlay.steps {
        let Some(seen) = &it.observed else { continue };
        let step = it.step;
        shares.push((FigureId::StepReach { step }, seen.reach));
        let leaving = seen.drop_off.map(|of| (FigureId::StepDropOff { step }, of));
        shares.extend(leaving);
    }
    for it in &overlay.transitions {
        let transition = it.transition;
        shares.push((FigureId::Transition { transition }, it.cases));
    }
    for it in &overlay.desire_paths {
        let (from, to) = (it.from.clone(), it.to.clone());
        shares.push((FigureId::DesirePath { from, to }, it.cases));
    }
    for it in &overlay.deviations {
        let deviation = it.deviation.clone();
        shares.push((FigureId::Deviation { deviation }, it.cases));
    }
    shares
}

/// A share that another group's overlay lists and this one does not: too rare here, or not there at all.
fn unlisted<L: Journeys>(
    comparison: &Comparison<'_, L>,
    group: &CaseCondition,
    overlay: &Overlay,
    figure: &FigureId,
) -> Share {
    let figure = figure.clone();
    let n = match figure {
        FigureId::Deviation { .. } | FigureId::FittingAccepted => {
            overlay.n_cases - overlay.n_cases_open
        }
        FigureId::Fitting
        | FigureId::LogFitness
        | FigureId::Coverage
        | FigureId::StageReach { .. }
        | FigureId::StageDropOff { .. }
        | FigureId::StepReach { .. }
        | FigureId::StepDropOff { .. }
        | FigureId::Transition { .. }
        | FigureId::DesirePath { .. }
        | FigureId::Variant { .. } => overlay.n_cases,
    };
    let counted = CaseCondition::CountsIn { figure };
    share(
        comparison.n_cases(&CaseCondition::All {
            of: vec![group.clone(), counted],
        }),
        n,
    )
}

/// The times of an arrow in every group.
fn times(
    drawing: &Drawing<'_>,
    figure: &FigureId,
    times_us: &[Vec<Vec<i64>>],
) -> Option<ContrastTimes> {
    let FigureId::Transition { transition } = figure else {
        return None;
    };
    let mut arrows = drawing.arrows.iter();
    let arrow = arrows.position(|it| it.id == *transition)?;
    let of_arrow: Vec<&[i64]> = times_us.iter().map(|it| it[arrow].as_slice()).collect();
    ContrastTimes::of(&of_arrow)
}

/// Says of every difference how likely it is none, given how many there are, and whether it is notable.
fn judge(rows: &mut [ContrastRow], least_difference: f64) {
    let differences = rows.iter().flat_map(|it| &it.differences).map(|it| it.p);
    let shifts = rows.iter().filter_map(|it| it.times.as_ref());
    let shifts = shifts.flat_map(|it| &it.shifts).map(|it| it.p);
    let ps: Vec<f64> = differences.chain(shifts).flatten().collect();
    let mut rates = false_discovery(&ps).into_iter();
    for it in rows.iter_mut().flat_map(|it| &mut it.differences) {
        it.q = it.p.and_then(|_| rates.next());
        let is_large = it.value.is_some_and(|it| it.abs() >= least_difference);
        it.notable = is_large && it.q.is_some_and(|it| it <= FALSE_DISCOVERIES);
    }
    let shifts = rows.iter_mut().filter_map(|it| it.times.as_mut());
    for it in shifts.flat_map(|it| &mut it.shifts) {
        it.q = it.p.and_then(|_| rates.next());
        it.notable = it.q.is_some_and(|it| it <= FALSE_DISCOVERIES);
    }
}

/// Says how sure each difference is when persons are drawn; what may then as well be none is not notable.
fn draw_persons<L: Journeys>(persons: &Persons<'_, L>, rows: &mut [ContrastRow]) {
    rows.par_iter_mut().for_each(|row| {
        for (at, difference) in row.differences.iter_mut().enumerate() {
            let interval = persons.interval(&row.figure, at + 1, &row.shares);
            let is_sure = interval.is_none_or(|it| it.low > 0.0 || it.high < 0.0);
            difference.notable &= is_sure;
            row.by_person.push(interval);
        }
    });
}

fn cautions<L: Journeys>(
    comparison: &Comparison<'_, L>,
    groups: &[ContrastGroup],
    persons: Option<&ContrastPersons>,
) -> Vec<String> {
    let mut cautions = Vec::new();
    for (at, one) in groups.iter().enumerate() {
        for other in &groups[at + 1..] {
            let in_both = comparison.n_cases(&CaseCondition::All {
                of: vec![one.condition.clone(), other.condition.clone()],
            });
            if in_both > 0 {
                cautions.push(format!(
                    "{} cases are in both “{}” and “{}”: the two are not apart, and what is said of their \
                     difference is not exact",
                    count(in_both),
                    one.name,
                    other.name
                ));
            }
        }
    }
    cautions.push(match persons {
        None => "Cases are compared, not persons: where one person has several cases, a difference looks \
                 surer than it is"
            .to_owned(),
        Some(it) => format!(
            "The cases are those of {} persons, as “{}” names them: the second interval of a difference comes \
             from drawing persons 2,000 times, and what it does not tell from none is not called notable. \
             Times are still compared case by case",
            count(it.n_persons),
            it.attribute
        ),
    });
    cautions
}

#[cfg(test)]
mod tests;
