//! The figures of one cohort: its cases counted along the explanations of their paths.

use std::collections::BTreeMap;
use std::ops::Range;

use events::{Distribution, Journeys, Variant};
use journey::CaseCondition;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::comparison::Comparison;
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explained, SeenMove};
use crate::deviation::Parting;
use crate::figures::precision::MapUse;
use crate::figures::statistics::share;
use crate::figures::successions::Successions;
use crate::figures::variety::variety;
use crate::figures::warnings::warnings;
use crate::figures::{accepted, deviations, sentiment, splits, stages, stated, steps, transitions};
use crate::observed::Answers;
use crate::overlay::{DeviationFigures, Fit, Move, Overlay, VariantFigures};

/// A cohort beside the drawing.
pub(crate) struct Scope<'a, L: Journeys> {
    pub(crate) of: &'a Comparison<'a, L>,
    pub(crate) answers: &'a Answers<L>,
    /// Its cases by number of path: closed ones, open ones.
    taken: Vec<(u64, u64)>,
    pub(crate) n_cases: u64,
    pub(crate) n_open: u64,
}

/// The cases of one path that are all closed, or all open, with their explanation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weighted<'a> {
    pub(crate) path: u32,
    pub(crate) n_cases: u64,
    pub(crate) is_open: bool,
    pub(crate) told: Explained<'a>,
    /// Its deviations, where they are closed cases.
    pub(crate) partings: &'a [Parting],
}

/// What is counted along paths.
pub(crate) struct Counts {
    pub(crate) steps: steps::Counting,
    pub(crate) stages: stages::Counting,
    transitions: transitions::Counting,
    pub(crate) deviations: deviations::Counting,
}

impl Counts {
    fn over(drawing: &Drawing<'_>) -> Self {
        Self {
            steps: steps::Counting::over(drawing),
            stages: stages::Counting::over(drawing),
            transitions: transitions::Counting::over(drawing),
            deviations: deviations::Counting::default(),
        }
    }
}

/// So many paths in a row are counted on one thread.
const PATHS_IN_A_ROW: usize = 4_096;

impl<'a, L: Journeys> Scope<'a, L> {
    pub(crate) fn of(of: &'a Comparison<'a, L>, answers: &'a Answers<L>) -> Self {
        let mut scope = Self {
            of,
            answers,
            taken: vec![(0, 0); of.observed.paths(of.log).len()],
            n_cases: 0,
            n_open: 0,
        };
        for it in &answers.variants {
            let n_open = scope.n_open_of(it);
            scope.taken[it.path as usize] = (it.n_cases - n_open, n_open);
            scope.n_cases += it.n_cases;
            scope.n_open += n_open;
        }
        scope
    }

    /// Every path its cases took, once for closed and once for open ones, in the order of their numbers.
    pub(crate) fn weighted(&self) -> impl Iterator<Item = Weighted<'a>> {
        self.weighted_among(0..self.taken.len())
    }

    fn weighted_among(&self, paths: Range<usize>) -> impl Iterator<Item = Weighted<'a>> {
        let of = self.of;
        let first = paths.start as u32;
        let taken = (first..).zip(&self.taken[paths]);
        let taken = taken.filter(|it| *it.1 != (0, 0));
        taken.flat_map(move |(path, &(n_closed, n_open))| {
            let told = of.told(path);
            let closed = (n_closed > 0).then_some(Weighted {
                path,
                n_cases: n_closed,
                is_open: false,
                told: told.closed,
                partings: told.partings,
            });
            let open = told.open.filter(|_| n_open > 0);
            let open = open.map(|it| Weighted {
                path,
                n_cases: n_open,
                is_open: true,
                told: it,
                partings: &[],
            });
            closed.into_iter().chain(open)
        })
    }

    /// Everything that is counted along paths, on all cores: each counts some in a row, then their counts
    /// are added up.
    pub(crate) fn counts(&self) -> Counts {
        let drawing = self.of.drawing;
        let n_paths = self.taken.len();
        let rows = (0..n_paths.div_ceil(PATHS_IN_A_ROW)).into_par_iter();
        let counts = rows.map(|row| {
            let first = row * PATHS_IN_A_ROW;
            let mut counts = Counts::over(drawing);
            for it in self.weighted_among(first..(first + PATHS_IN_A_ROW).min(n_paths)) {
                counts.steps.count(&it);
                counts.stages.count(drawing, &it);
                counts.transitions.count(drawing, &it);
                counts.deviations.count(&it);
            }
            counts
        });
        counts.reduce(
            || Counts::over(drawing),
            |one, other| Counts {
                steps: one.steps.and(other.steps),
                stages: one.stages.and(other.stages),
                transitions: one.transitions.and(other.transitions),
                deviations: one.deviations.and(other.deviations),
            },
        )
    }

    /// Cases of a variant that are still open.
    pub(crate) fn n_open_of(&self, variant: &Variant) -> u64 {
        if self.of.may_be_open(variant.path) {
            variant.n_recent
        } else {
            0
        }
    }

    /// One explanation of a path, that of its closed or of its open cases, whichever are more: so that where
    /// the log counts by path every case is counted once. None where the cohort did not take the path.
    pub(crate) fn explained(&self, path: u32) -> Option<Explained<'a>> {
        let told = || self.of.told(path);
        match self.taken[path as usize] {
            (0, 0) => None,
            (n_closed, n_open) if n_closed < n_open => told().open,
            (_, _) => Some(told().closed),
        }
    }

    pub(crate) fn successions(&self) -> Successions<'_> {
        let mut open_after: BTreeMap<u32, u64> = BTreeMap::new();
        for it in self.answers.variants.iter().filter(|it| it.n_recent > 0) {
            let n_open = self.n_open_of(it);
            if let Some(&last) = self.of.path(it.path).last().filter(|_| n_open > 0) {
                *open_after.entry(last).or_default() += n_open;
            }
        }
        Successions {
            drawing: self.of.drawing,
            automaton: self.of.automaton,
            allowed: &self.of.allowed,
            follows: &self.answers.neighbours.follows,
            cases_before: &self.answers.cases_before,
            off_map: &self.of.observed.matching.off_map,
            open_after,
            n_cases: self.n_cases,
        }
    }

    /// The figures; `condition` is what its cases passed.
    pub(crate) fn overlay(&self, condition: &CaseCondition) -> Overlay {
        let successions = self.successions();
        let fit = self.fit();
        let fitting_accepted = accepted::fitting(self);
        let drawing = self.of.drawing;
        let counts = self.counts();
        let steps = counts.steps.figures(self);
        let mut transitions = counts.transitions.figures(self);
        stated::add(self, &mut transitions);
        let splits = splits::splits(self, &transitions);
        let sentiment = sentiment::figures(self, &steps, condition);
        let mut warnings = warnings(self, &steps, &transitions);
        warnings.extend(splits::warnings(&splits));
        sentiment::warnings(self, sentiment.as_ref(), &mut warnings);
        let never_observed = successions.never_observed();
        let n_drawn = self.of.allowed.len() as u64;
        let mut overlay = Overlay {
            map: drawing.map.id,
            log: self.of.observed.log,
            headline: String::new(),
            filter: (*condition != CaseCondition::everything())
                .then(|| self.of.cohort(condition, self.n_cases)),
            beside: None,
            n_cases: self.n_cases,
            n_cases_open: self.n_open,
            open_window_s: self.of.observed.window_s,
            stages: counts.stages.figures(self),
            successions: successions.observed(),
            map_use: MapUse::of(n_drawn, n_drawn - never_observed.len() as u64),
            splits,
            never_observed,
            desire_paths: successions.desire_paths(),
            deviations: self.deviations(counts.deviations),
            accepted: None,
            n_variants: self.answers.variants.len() as u64,
            variety: variety(&self.answers.variants, self.n_cases),
            variants: self.variant_figures(&self.answers.durations),
            warnings,
            sentiment,
            transitions,
            coverage: self.of.observed.coverage.clone(),
            fit,
            steps,
        };
        accepted::mark(self, (&mut overlay, condition), fitting_accepted);
        overlay.say(&self.of.wording);
        overlay
    }

    pub(crate) fn fit(&self) -> Option<Fit> {
        let shortest_run = self.of.shortest_run?;
        let n_closed = self.n_cases - self.n_open;
        let (mut fitting, mut fitting_closed, mut fitting_open) = (0, 0, 0);
        let (mut total_cost, mut total_length, mut sum_of_fitness) = (0, 0, 0.0);
        let mut cost_histogram: BTreeMap<u64, u64> = BTreeMap::new();
        for variant in &self.answers.variants {
            let told = self.of.told(variant.path);
            let (cost, n_open) = (told.cost?, self.n_open_of(variant));
            *cost_histogram.entry(cost).or_default() += variant.n_cases;
            if cost == 0 {
                fitting += variant.n_cases;
                fitting_closed += variant.n_cases - n_open;
            }
            if told.prefix_cost == 0 {
                fitting_open += n_open;
            }
            let length = self.of.path(variant.path).len() as u64 + shortest_run;
            total_cost += cost * variant.n_cases;
            total_length += length * variant.n_cases;
            sum_of_fitness += fitness(cost, length) * variant.n_cases as f64;
        }
        let is_known = self.n_cases > 0;
        let lost = total_cost as f64 / total_length.max(1) as f64;
        Some(Fit {
            fitting: share(fitting, self.n_cases),
            log_fitness: is_known.then_some(1.0 - lost),
            average_case_fitness: is_known.then(|| sum_of_fitness / self.n_cases as f64),
            total_cost,
            shortest_run,
            cost_histogram,
            fitting_closed: share(fitting_closed, n_closed),
            fitting_open: share(fitting_open, self.n_open),
        })
    }

    /// The most frequent paths, as many as there are durations of them.
    pub(crate) fn variant_figures(
        &self,
        durations: &[Option<Distribution>],
    ) -> Vec<VariantFigures> {
        let variants = self.answers.variants.iter();
        variants
            .zip(durations)
            .map(|(variant, duration)| {
                let path = self.of.path(variant.path);
                let told = self.of.told(variant.path);
                let fitness_of = |(cost, shortest_run): (u64, u64)| {
                    fitness(cost, path.len() as u64 + shortest_run)
                };
                VariantFigures {
                    path: self.of.places(variant.path),
                    cases: share(variant.n_cases, self.n_cases),
                    cost: told.cost,
                    fitness: told.cost.zip(self.of.shortest_run).map(fitness_of),
                    duration_s_median: duration.as_ref().map_or(0.0, |it| it.median_s),
                    moves: told.closed.moves().map(|it| self.shown(it)).collect(),
                }
            })
            .collect()
    }

    fn shown(&self, seen: SeenMove) -> Move {
        let step = |step: usize| self.of.drawing.steps[step].id;
        match seen {
            SeenMove::Both { step: it, .. } => Move::Both { step: step(it) },
            SeenMove::LogOnly { code, .. } => Move::LogOnly {
                place: self.of.place(code),
            },
            SeenMove::MapOnly { step: it } => Move::MapOnly { step: step(it) },
        }
    }

    fn deviations(&self, counts: deviations::Counting) -> Vec<DeviationFigures> {
        let n_closed = self.n_cases - self.n_open;
        let figures = counts.counts().map(|(parting, cases, count)| {
            let deviation = self.of.named(parting);
            DeviationFigures {
                sentence: String::new(),
                deviation,
                cases: share(cases, n_closed),
                count,
                acceptance: None,
            }
        });
        let mut figures: Vec<DeviationFigures> = figures.collect();
        figures.sort_by(|a, b| {
            (b.cases.k, b.count, &a.deviation).cmp(&(a.cases.k, a.count, &b.deviation))
        });
        figures
    }
}

/// 1 − cost / length, where the length is that of the path and of the shortest way through the map.
pub(crate) fn fitness(cost: u64, length: u64) -> f64 {
    1.0 - cost as f64 / length.max(1) as f64
}
