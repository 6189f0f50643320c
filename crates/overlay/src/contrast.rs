//! Two to five groups of cases beside each other on one map (M16): where they differ, and how sure that is.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{CaseCondition, FigureId, MapId};
use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, Comparison, NotCompared};
use crate::contrast::cautions::GroupsOverlap;
use crate::contrast::difference::Difference;
use crate::contrast::feelings::ContrastFeelings;
use crate::contrast::gaps::Gaps;
use crate::contrast::persons::{ContrastPersons, PersonInterval, Persons};
use crate::contrast::shift::ContrastTimes;
use crate::figures::statistics::share;
use crate::filter::cohort::{Cohort, parts_of};
use crate::overlay::{Overlay, Share};
use crate::scope::Scope;

pub(crate) mod cautions;
pub(crate) mod difference;
mod draws;
pub(crate) mod feelings;
mod gaps;
mod judging;
mod membership;
pub(crate) mod persons;
pub(crate) mod shift;

/// A deviation that fewer cases show in every group is an anecdote, and is left out.
const LEAST_CASES: u64 = 5;

/// Cases under a name, to be put beside others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContrastGroup {
    /// What they are called.
    pub name: String,
    /// Which cases.
    pub condition: CaseCondition,
}

/// What is put beside each other, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The groups, the one that the others are held against first; one alone is held against everybody else.
    pub groups: Vec<ContrastGroup>,
    /// Which cases count at all: the filter.
    pub within: CaseCondition,
    /// The attribute that names persons; none takes each case for a person.
    pub person: Option<String>,
    /// The smallest difference that is called notable, 0 to 1.
    pub least_difference: f64,
}

/// Groups of cases beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contrast {
    /// The map they lie on.
    pub map: MapId,
    /// The groups; the others are held against the first.
    pub sides: Vec<ContrastSide>,
    /// Every number that is compared: fit, stages, steps, feelings, arrows, desire paths, deviations.
    pub rows: Vec<ContrastRow>,
    /// The smallest difference that is called notable, 0 to 1.
    pub least_difference: f64,
    /// Who the persons are, where one was named by an attribute.
    pub persons: Option<ContrastPersons>,
    /// The attributes that could name persons.
    pub attributes: Vec<String>,
    /// Cases that are in two groups.
    pub overlaps: Vec<GroupsOverlap>,
    /// What to be careful about.
    pub cautions: Vec<String>,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContrastSide {
    /// What it is called.
    pub name: String,
    /// It is everybody who is not in the other one, and not called by a person.
    pub is_rest: bool,
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
    /// How long it takes, where it is an arrow or a desire path that somebody was seen to take.
    pub times: Option<ContrastTimes>,
    /// How those felt who answered, where it is the feeling at a step; the shares are then of who answered.
    pub feelings: Option<ContrastFeelings>,
}

impl Contrast {
    /// The row of a number.
    #[must_use]
    pub fn row(&self, figure: &FigureId) -> Option<&ContrastRow> {
        self.rows.iter().find(|it| it.figure == *figure)
    }

    /// Says of every difference how likely it is none, given how many there are, and whether it is notable when
    /// shares must differ at least so much (0 to 1). No case is counted again.
    pub fn judge(&mut self, least_difference: f64) {
        self.least_difference = least_difference;
        judging::judge(&mut self.rows, least_difference);
    }
}

impl ContrastRow {
    /// Whether some group differs notably from the first: in its share, or in its mean where it is a feeling.
    #[must_use]
    pub fn is_notable(&self) -> bool {
        let mut felt = self.feelings.iter().flat_map(|it| &it.differences);
        self.differences.iter().any(|it| it.notable) || felt.any(|it| it.notable)
    }
}

/// Puts groups of cases beside each other.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn contrast<L: Journeys>(
    asked: &Asked<'_, L>,
    beside: &Beside,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Contrast, NotCompared> {
    asked.compared(cancelled, |comparison| contrasted(comparison, beside))
}

/// Lays what was observed over what was drawn, once for each condition as [`crate::compare`] does, and on
/// the same explanations puts groups of cases beside each other.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn compare_beside<L: Journeys>(
    asked: &Asked<'_, L>,
    conditions: &[&CaseCondition],
    beside: Option<&Beside>,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<(Vec<Overlay>, Option<Contrast>), NotCompared> {
    asked.compared(cancelled, |comparison| {
        let overlays = comparison.overlays(conditions, cancelled)?;
        Ok((overlays, beside.map(|it| contrasted(comparison, it))))
    })?
}

fn contrasted<L: Journeys>(comparison: &Comparison<'_, L>, beside: &Beside) -> Contrast {
    let groups = sides(beside);
    let answers: Vec<_> = groups
        .iter()
        .map(|it| comparison.answers(&it.condition))
        .collect();
    let scopes: Vec<Scope<'_, L>> = answers.iter().map(|it| Scope::of(comparison, it)).collect();
    let overlays: Vec<Overlay> = groups
        .iter()
        .zip(&scopes)
        .map(|(it, scope)| scope.overlay(&it.condition))
        .collect();
    let sides: Vec<ContrastSide> = groups
        .iter()
        .zip(&overlays)
        .enumerate()
        .map(|(at, (it, overlay))| ContrastSide {
            name: it.name.clone(),
            is_rest: beside.groups.len() == 1 && at == 1,
            cohort: comparison.cohort(&it.condition, overlay.n_cases),
        })
        .collect();
    let drawing = comparison.drawing;
    let mut rows = rows(comparison, &groups, &overlays);
    let gaps = Gaps::of(&scopes, &rows);
    for row in &mut rows {
        row.times = gaps.times(&row.figure);
    }
    let cohorts: Vec<&L::Cohort> = answers.iter().map(|it| &it.cohort).collect();
    let person = beside.person.as_deref();
    let persons = person.map(|it| Persons::of(comparison, &cohorts, it));
    if let Some(persons) = &persons {
        draw_persons(persons, &mut rows);
    }
    let mut contrast = Contrast {
        map: drawing.map.id,
        overlaps: cautions::overlaps(comparison, &groups),
        cautions: Vec::new(),
        persons: persons.map(|it| it.told),
        attributes: comparison.log.attributes(),
        sides,
        rows,
        least_difference: beside.least_difference,
    };
    contrast.judge(beside.least_difference);
    contrast.say(&comparison.wording);
    contrast
}

/// The groups as they are compared: with everybody else beside one alone, and only the cases that count.
fn sides(beside: &Beside) -> Vec<ContrastGroup> {
    let mut groups = beside.groups.clone();
    if let [only] = groups.as_slice() {
        groups.push(ContrastGroup {
            // It is named when it is said.
            name: String::new(),
            condition: CaseCondition::Not {
                of: Box::new(only.condition.clone()),
            },
        });
    }
    if beside.within != CaseCondition::everything() {
        for it in &mut groups {
            let parts = [&beside.within, &it.condition].map(parts_of);
            it.condition = CaseCondition::All { of: parts.concat() };
        }
    }
    groups
}

fn rows<L: Journeys>(
    comparison: &Comparison<'_, L>,
    groups: &[ContrastGroup],
    overlays: &[Overlay],
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
            words: String::new(),
            differences: shares[1..]
                .iter()
                .map(|it| Difference::of(it, &shares[0]))
                .collect(),
            shares,
            by_person: Vec::new(),
            times: None,
            feelings: feelings(overlays, figure),
        });
    }
    rows
}

/// How those felt who answered at a step, group by group; none for other numbers.
fn feelings(overlays: &[Overlay], figure: &FigureId) -> Option<ContrastFeelings> {
    let FigureId::StepSentiment { step } = figure else {
        return None;
    };
    let groups: Vec<_> = overlays
        .iter()
        .map(|it| {
            let mut steps = it.sentiment.iter().flat_map(|it| &it.steps);
            steps.find(|it| it.step == *step)
        })
        .collect();
    ContrastFeelings::of(&groups)
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
    for it in overlay.sentiment.iter().flat_map(|it| &it.steps) {
        let step = it.step;
        shares.push((FigureId::StepSentiment { step }, it.answered));
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
        FigureId::StepSentiment { step } => {
            let figures = overlay.steps.iter().find(|it| it.step == step);
            let seen = figures.and_then(|it| it.observed.as_ref());
            seen.map_or(0, |it| it.reach.k)
        }
        FigureId::Fitting
        | FigureId::LogFitness
        | FigureId::Coverage
        | FigureId::MapUse
        | FigureId::Split { .. }
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

/// Adds how sure each difference is when persons are drawn.
fn draw_persons<L: Journeys>(persons: &Persons<'_, L>, rows: &mut [ContrastRow]) {
    rows.par_iter_mut().for_each(|row| {
        row.by_person = (1..row.shares.len())
            .map(|group| persons.interval(&row.figure, group, &row.shares))
            .collect();
    });
}

#[cfg(test)]
mod tests;
