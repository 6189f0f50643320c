//! The figures of one cohort: its cases counted along the explanations of their paths.

use std::collections::{BTreeMap, HashMap};

use events::{Journeys, Variant};
use foldhash::fast::FixedState;
use journey::{CaseCondition, Place};

use crate::comparison::Comparison;
use crate::conformance::explained::{Explained, SeenMove};
use crate::deviation::{Parting, sentence};
use crate::figures::statistics::share;
use crate::figures::successions::Successions;
use crate::figures::warnings::warnings;
use crate::figures::words::{count, percent_rounded};
use crate::figures::{accepted, stages, steps, transitions};
use crate::observed::Answers;
use crate::overlay::{DeviationFigures, Fit, Move, Overlay, Share, VariantFigures};

/// A cohort beside the drawing.
pub(crate) struct Scope<'a, L: Journeys> {
    pub(crate) of: &'a Comparison<'a, L>,
    pub(crate) answers: &'a Answers<L>,
    /// Every path its cases took, once for closed and once for open ones.
    pub(crate) weighted: Vec<Weighted<'a>>,
    pub(crate) n_cases: u64,
    pub(crate) n_open: u64,
}

/// The cases of one path that are all closed, or all open, with their explanation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weighted<'a> {
    pub(crate) path: u32,
    pub(crate) n_cases: u64,
    pub(crate) is_open: bool,
    pub(crate) told: &'a Explained,
}

impl<'a, L: Journeys> Scope<'a, L> {
    pub(crate) fn of(of: &'a Comparison<'a, L>, answers: &'a Answers<L>) -> Self {
        let mut scope = Self {
            of,
            answers,
            weighted: Vec::with_capacity(answers.variants.len()),
            n_cases: 0,
            n_open: 0,
        };
        for it in &answers.variants {
            let n_open = scope.n_open_of(it);
            let told = &of.told[it.path as usize];
            let weighted = |n_cases, is_open, told| Weighted {
                path: it.path,
                n_cases,
                is_open,
                told,
            };
            if it.n_cases > n_open {
                let closed = weighted(it.n_cases - n_open, false, &told.closed);
                scope.weighted.push(closed);
            }
            if n_open > 0 {
                let open = told.open.as_ref().expect("open cases have been told");
                scope.weighted.push(weighted(n_open, true, open));
            }
            scope.n_cases += it.n_cases;
            scope.n_open += n_open;
        }
        scope
    }

    /// Cases of a variant that are still open.
    pub(crate) fn n_open_of(&self, variant: &Variant) -> u64 {
        if self.of.may_be_open(variant.path) {
            variant.n_recent
        } else {
            0
        }
    }

    /// One explanation a path, that of its closed or of its open cases, whichever are more: so that where
    /// the log counts by path every case is counted once. None where the cohort did not take the path.
    pub(crate) fn one_a_path(&self) -> Vec<Option<&Weighted<'a>>> {
        let mut chosen: Vec<Option<&Weighted<'a>>> = vec![None; self.of.told.len()];
        for it in &self.weighted {
            let before = &mut chosen[it.path as usize];
            if before.is_none_or(|before| before.n_cases < it.n_cases) {
                *before = Some(it);
            }
        }
        chosen
    }

    pub(crate) fn successions(&self) -> Successions<'_> {
        let mut open_after: BTreeMap<u32, u64> = BTreeMap::new();
        for it in self.weighted.iter().filter(|it| it.is_open) {
            if let Some(&last) = self.of.path(it.path).last() {
                *open_after.entry(last).or_default() += it.n_cases;
            }
        }
        Successions {
            drawing: self.of.drawing,
            automaton: self.of.automaton,
            allowed: &self.of.allowed,
            follows: &self.answers.follows,
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
        let (transitions, (steps, stages, deviations)) = rayon::join(
            || transitions::figures(self),
            || {
                let steps = steps::figures(drawing, &self.weighted, &self.of.may_end, self.n_cases);
                let stages = stages::figures(drawing, &self.weighted, self.n_cases);
                (steps, stages, self.deviations())
            },
        );
        let mut overlay = Overlay {
            map: drawing.map.id,
            log: self.of.observed.log,
            headline: self.headline(fit.as_ref(), fitting_accepted),
            filter: (*condition != CaseCondition::everything())
                .then(|| self.of.cohort(condition, self.n_cases)),
            n_cases: self.n_cases,
            n_cases_open: self.n_open,
            open_window_s: self.of.observed.window_s,
            stages,
            successions: successions.observed(),
            never_observed: successions.never_observed(),
            desire_paths: successions.desire_paths(),
            deviations,
            accepted: None,
            n_variants: self.answers.variants.len() as u64,
            variants: self.variant_figures(Overlay::VARIANTS_SHOWN),
            warnings: warnings(self, &steps, &transitions),
            transitions,
            coverage: self.of.observed.coverage.clone(),
            fit,
            steps,
        };
        accepted::mark(self, (&mut overlay, condition), fitting_accepted);
        overlay
    }

    pub(crate) fn fit(&self) -> Option<Fit> {
        let shortest_run = self.of.shortest_run?;
        let n_closed = self.n_cases - self.n_open;
        let (mut fitting, mut fitting_closed, mut fitting_open) = (0, 0, 0);
        let (mut total_cost, mut total_length, mut sum_of_fitness) = (0, 0, 0.0);
        let mut cost_histogram: BTreeMap<u64, u64> = BTreeMap::new();
        for variant in &self.answers.variants {
            let told = &self.of.told[variant.path as usize];
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

    /// The most frequent paths.
    pub(crate) fn variant_figures(&self, limit: usize) -> Vec<VariantFigures> {
        let shown = &self.answers.variants[..limit.min(self.answers.variants.len())];
        let numbers: Vec<u32> = shown.iter().map(|it| it.path).collect();
        let observed = self.of.observed;
        let cohort = &self.answers.cohort;
        let durations = self.of.log.durations(&observed.reading, cohort, &numbers);
        shown
            .iter()
            .zip(durations)
            .map(|(variant, duration)| {
                let path = self.of.path(variant.path);
                let told = &self.of.told[variant.path as usize];
                let fitness_of = |(cost, shortest_run): (u64, u64)| {
                    fitness(cost, path.len() as u64 + shortest_run)
                };
                VariantFigures {
                    path: self.of.places(variant.path),
                    cases: share(variant.n_cases, self.n_cases),
                    cost: told.cost,
                    fitness: told.cost.zip(self.of.shortest_run).map(fitness_of),
                    duration_s_median: duration.map_or(0.0, |it| it.median_s),
                    moves: told.closed.moves.iter().map(|it| self.shown(*it)).collect(),
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

    fn deviations(&self) -> Vec<DeviationFigures> {
        // How many cases, and how often, and one past the path it was seen on last.
        let mut counts: HashMap<Parting, (u64, u64, u32), FixedState> = HashMap::default();
        for it in self.weighted.iter().filter(|it| !it.is_open) {
            for parting in &self.of.told[it.path as usize].partings {
                let count = counts.entry(*parting).or_default();
                if count.2 != it.path + 1 {
                    count.0 += it.n_cases;
                    count.2 = it.path + 1;
                }
                count.1 += it.n_cases;
            }
        }
        let n_closed = self.n_cases - self.n_open;
        let name = |it: &Place| self.of.name(it);
        let mut figures: Vec<DeviationFigures> = counts
            .into_iter()
            .map(|(parting, (cases, count, _))| {
                let deviation = self.of.named(parting);
                DeviationFigures {
                    sentence: sentence(&deviation, self.of.drawing.project, name),
                    deviation,
                    cases: share(cases, n_closed),
                    count,
                    acceptance: None,
                }
            })
            .collect();
        figures.sort_by(|a, b| {
            (b.cases.k, b.count, &a.deviation).cmp(&(a.cases.k, a.count, &b.deviation))
        });
        figures
    }

    fn headline(&self, fit: Option<&Fit>, with_accepted: Option<Share>) -> String {
        let Some(fit) = fit else {
            return "No journey can follow the map: it has no way from start to end".to_owned();
        };
        let closed = &fit.fitting_closed;
        let events = &self.of.observed.coverage.events;
        if events.k == 0 && events.n > 0 {
            return "No event is matched to a step yet: say under Matching which events show which step"
                .to_owned();
        }
        let with_accepted = with_accepted.and_then(|it| it.value).map(|it| {
            let share = percent_rounded(it);
            format!(", {share} with what the team accepted")
        });
        let with_accepted = with_accepted.unwrap_or_default();
        match (closed.value, self.n_open) {
            (None, 0) if self.of.observed.everyone.variants.is_empty() => {
                "The log has no cases yet".to_owned()
            }
            (None, 0) => "No case is left to look at".to_owned(),
            (None, n_open) => format!("All {} journeys are still open", count(n_open)),
            (Some(value), 0) => format!(
                "{} of journeys follow the map exactly{with_accepted} (n = {})",
                percent_rounded(value),
                count(closed.n)
            ),
            (Some(value), _) => format!(
                "{} of closed journeys follow the map exactly{with_accepted} (n = {})",
                percent_rounded(value),
                count(closed.n)
            ),
        }
    }
}

/// 1 − cost / length, where the length is that of the path and of the shortest way through the map.
fn fitness(cost: u64, length: u64) -> f64 {
    1.0 - cost as f64 / length.max(1) as f64
}
