//! A few journeys that stand for all: medoids of the distinct paths under the normalised edit distance.

use std::cmp::Reverse;

use events::{CaseFilter, Journeys};
use journey::{CaseCondition, Place, StepId};
use language::Language;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Comparison, Leg, NotCompared};
use crate::figures::statistics::share;
use crate::filter::cohort::Cohort;
use crate::insight::measured::MeasuredTimes;
use crate::insight::typical::medoids::{medoids, nearest};
use crate::overlay::Share;
use crate::scope::{Scope, fitness};

mod medoids;

/// No more journeys are chosen, since nobody keeps more of them apart.
const MOST: usize = 9;
/// Representatives are chosen among the most frequent paths, until these cover so many cases in a hundred.
const COVERED_PER_HUNDRED: u64 = 90;
/// … and are so many at most,
const MOST_PATHS: usize = 300;
/// … with so many events at most: to compare each with each takes the square of it.
const MOST_EVENTS: usize = 20_000;

/// A few journeys that stand for all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Typical {
    /// The cases that are asked about.
    pub cohort: Cohort,
    /// The finding in one sentence.
    pub headline: String,
    /// Distinct paths of these cases.
    pub n_paths: u64,
    /// Of them, the most frequent ones, among which the journeys were chosen.
    pub n_paths_chosen_among: u64,
    /// The cases that took one of those.
    pub chosen_among: Share,
    /// The journeys, the one that stands for most cases first.
    pub journeys: Vec<TypicalJourney>,
}

/// A journey that stands for others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TypicalJourney {
    /// What happens, in order.
    pub path: Vec<Place>,
    /// What it is called.
    pub names: Vec<String>,
    /// The cases whose path is nearer to this one than to the others.
    pub stands_for: Share,
    /// What means these cases.
    pub condition: CaseCondition,
    /// Their distinct paths.
    pub n_paths: u64,
    /// The cases that took exactly this path.
    pub exactly: Share,
    /// From first to last event of the cases it stands for; absent where none of them has any that counts.
    pub times: Option<MeasuredTimes>,
    /// Least number of deviations of this path; absent where the map has no complete way.
    pub cost: Option<u64>,
    /// 1 − cost / (length + shortest run), likewise.
    pub fitness: Option<f64>,
    /// How far the cases it stands for are from it on the average, 0 (the same) to 1 (nothing in common).
    pub mean_distance: f64,
    /// The steps that its events show, in order.
    pub stops: Vec<StepId>,
    /// The ways between them, one less.
    pub legs: Vec<Leg>,
}

/// What lies nearest to one journey of several.
#[derive(Clone, Default)]
struct Cluster {
    n_cases: u64,
    n_paths: u64,
    sum_of_distances: f64,
    /// How long its cases last, ascending.
    durations_us: Vec<i64>,
}

impl Typical {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
        n: usize,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, NotCompared> {
        let go_on = || {
            if cancelled() {
                Err(NotCompared::Cancelled)
            } else {
                Ok(())
            }
        };
        let answers = comparison.answers(condition);
        let scope = Scope::of(comparison, &answers);
        let path = |it: usize| comparison.path(answers.variants[it].path);
        let n_paths = n_chosen_among(&scope);
        let weighted: Vec<(&[u32], u64)> = (0..n_paths)
            .map(|it| (path(it), answers.variants[it].n_cases))
            .collect();
        let chosen = medoids(&weighted, n.clamp(1, MOST), cancelled);
        go_on()?;
        let centres: Vec<&[u32]> = chosen.iter().map(|&it| path(it)).collect();
        let found: Vec<(usize, f64)> = (0..answers.variants.len())
            .into_par_iter()
            .map(|it| nearest(&centres, path(it)))
            .collect();
        go_on()?;
        let mut clusters = vec![Cluster::default(); centres.len()];
        let mut centre_of = vec![0; comparison.observed.paths(comparison.log).len()];
        for (it, &(centre, distance)) in answers.variants.iter().zip(&found) {
            centre_of[it.path as usize] = centre;
            clusters[centre].n_cases += it.n_cases;
            clusters[centre].n_paths += 1;
            clusters[centre].sum_of_distances += distance * it.n_cases as f64;
        }
        let reading = &comparison.observed.reading;
        for (duration_us, path) in comparison.log.durations_us(reading, &answers.cohort) {
            let cluster = &mut clusters[centre_of[path as usize]];
            cluster.durations_us.push(duration_us);
        }
        let numbers: Vec<u32> = chosen.iter().map(|&it| answers.variants[it].path).collect();
        let paths: Vec<Vec<Place>> = numbers.iter().map(|&it| comparison.places(it)).collect();
        let mut journeys: Vec<TypicalJourney> = clusters
            .iter()
            .enumerate()
            .map(|(at, cluster)| TypicalJourney {
                condition: CaseCondition::Resembles {
                    paths: paths.clone(),
                    number: at as u32,
                },
                exactly: share(answers.variants[chosen[at]].n_cases, scope.n_cases),
                ..journey(&scope, numbers[at], cluster)
            })
            .collect();
        journeys.sort_by_key(|it| Reverse(it.stands_for.k));
        let chosen_among = weighted.iter().map(|it| it.1).sum();
        Ok(Self {
            cohort: comparison.cohort(condition, scope.n_cases),
            headline: headline(&journeys, scope.n_cases, comparison.wording.language),
            n_paths: answers.variants.len() as u64,
            n_paths_chosen_among: n_paths as u64,
            chosen_among: share(chosen_among, scope.n_cases),
            journeys,
        })
    }
}

/// How many of the paths, most frequent first, the journeys are chosen among.
fn n_chosen_among<L: Journeys>(scope: &Scope<'_, L>) -> usize {
    let (mut n_cases, mut n_events) = (0, 0);
    let enough = |it: &events::Variant| {
        let is_enough = n_cases * 100 >= scope.n_cases * COVERED_PER_HUNDRED;
        n_cases += it.n_cases;
        n_events += scope.of.path(it.path).len();
        !is_enough && n_events <= MOST_EVENTS
    };
    let variants = scope.answers.variants.iter().take(MOST_PATHS);
    let n = variants.copied().take_while(enough).count();
    // One path is chosen among however long it is.
    n.max(scope.answers.variants.len().min(1))
}

fn journey<L: Journeys>(scope: &Scope<'_, L>, path: u32, cluster: &Cluster) -> TypicalJourney {
    let comparison = scope.of;
    let told = comparison.told(path);
    let places = comparison.places(path);
    let length = places.len() as u64;
    let steps = &comparison.drawing.steps;
    let legs = comparison.legs(path, told.closed);
    TypicalJourney {
        names: places.iter().map(|it| comparison.name(it)).collect(),
        path: places,
        stands_for: share(cluster.n_cases, scope.n_cases),
        condition: CaseCondition::everything(),
        n_paths: cluster.n_paths,
        exactly: share(0, scope.n_cases),
        times: MeasuredTimes::of(&cluster.durations_us),
        cost: told.cost,
        fitness: told
            .cost
            .zip(comparison.shortest_run)
            .map(|(cost, shortest_run)| fitness(cost, length + shortest_run)),
        mean_distance: cluster.sum_of_distances / cluster.n_cases.max(1) as f64,
        stops: told
            .closed
            .steps()
            .flatten()
            .map(|it| steps[it].id)
            .collect(),
        legs: legs.into_iter().map(|it| it.leg).collect(),
    }
}

/// The cases whose path is nearer to one of these paths than to the others.
pub(crate) fn filter<L: Journeys>(
    comparison: &Comparison<'_, L>,
    paths: &[Vec<Place>],
    number: u32,
) -> CaseFilter {
    // A path with something that is not there any more is like nobody's.
    let centres: Vec<Option<Vec<u32>>> = paths
        .iter()
        .map(|path| path.iter().map(|it| comparison.code_of(it)).collect())
        .collect();
    let known: Vec<usize> = (0..centres.len())
        .filter(|&it| centres[it].is_some())
        .collect();
    let centres: Vec<&[u32]> = centres.iter().flatten().map(Vec::as_slice).collect();
    let Some(wanted) = known.iter().position(|&it| it == number as usize) else {
        return CaseFilter::Any(Vec::new());
    };
    let numbers = comparison.observed.paths(comparison.log).numbers();
    let takes = numbers
        .into_par_iter()
        .filter(|&it| nearest(&centres, comparison.path(it)).0 == wanted);
    CaseFilter::Takes(takes.collect())
}

fn headline(journeys: &[TypicalJourney], n_cases: u64, language: Language) -> String {
    let n_exactly: u64 = journeys.iter().map(|it| it.exactly.k).sum();
    match journeys {
        [] => language.insight_no_case(),
        [_] => language.insight_one_typical(n_cases, n_exactly),
        all => language.insight_typical(all.len() as u64, n_cases, n_exactly),
    }
}

#[cfg(test)]
mod tests;
