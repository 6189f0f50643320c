//! A map and a log, compared.

use std::collections::{BTreeMap, BTreeSet};

use events::{Classification, Closing, Journeys, Profile, Variant};
use journey::{LogId, MapId, Project};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

use crate::alignment::{Aligned, Aligner};
use crate::automaton::{Automaton, Pair};
use crate::deviation::{deviations, sentence};
use crate::drawing::Drawing;
use crate::explained::{Explained, SeenMove, Teller};
use crate::figures::successions::{Successions, place};
use crate::figures::warnings::warnings;
use crate::figures::{stages, steps, transitions};
use crate::matching::Matching;
use crate::overlay::{Deviation, DeviationFigures, Fit, Move, Overlay, Place, VariantFigures};
use crate::statistics::share;
use crate::words::{count, percent_rounded};

/// Why there is no comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotCompared {
    /// The project has no such map.
    #[error("there is no such map in the project")]
    NoSuchMap,
    /// Whoever asked no longer wants it.
    #[error("the comparison was cancelled")]
    Cancelled,
}

/// Lays what was observed over what was drawn.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn compare(
    project: &Project,
    map: MapId,
    log_id: LogId,
    log: &impl Journeys,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Overlay, NotCompared> {
    let drawing = Drawing::of(project, map).ok_or(NotCompared::NoSuchMap)?;
    let comparison = Comparison::of(&drawing, log, cancelled)?;
    Ok(comparison.overlay(log_id))
}

/// The ids of the cases that took a path, in log order, at most `limit`: the people behind a number.
#[must_use]
pub fn cases_behind(
    project: &Project,
    map: MapId,
    log: &impl Journeys,
    path: &[Place],
    limit: usize,
) -> Vec<String> {
    let Some(drawing) = Drawing::of(project, map) else {
        return Vec::new();
    };
    let matching = Matching::of(&drawing, log);
    let n_codes = drawing.touchpoints.len() + matching.off_map.len();
    let codes: BTreeMap<Place, u32> = (0..n_codes as u32)
        .map(|it| (place(&drawing, &matching.off_map, it), it))
        .collect();
    let path: Option<Vec<u32>> = path.iter().map(|it| codes.get(it).copied()).collect();
    path.map_or(Vec::new(), |path| {
        log.cases(&matching.reading(drawing.map.unmatched), &path, limit)
    })
}

/// Everything computed of one map and one log, before it is put into words and figures.
pub(crate) struct Comparison<'a, L> {
    pub(crate) drawing: &'a Drawing<'a>,
    pub(crate) log: &'a L,
    pub(crate) profile: Profile,
    pub(crate) automaton: Automaton,
    pub(crate) allowed: BTreeSet<Pair>,
    pub(crate) may_end: Vec<bool>,
    pub(crate) matching: Matching,
    pub(crate) by: Classification,
    pub(crate) window_s: f64,
    pub(crate) variants: Vec<Variant>,
    pub(crate) aligned: Vec<Aligned>,
    pub(crate) explained: Vec<Explained>,
    pub(crate) shortest_run: Option<u64>,
    pub(crate) n_cases: u64,
    pub(crate) n_open: u64,
}

/// A silence closes a case after at least one hour.
const LEAST_WINDOW_S: f64 = 3_600.0;

impl<'a, L: Journeys> Comparison<'a, L> {
    pub(crate) fn of(
        drawing: &'a Drawing<'a>,
        log: &'a L,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, NotCompared> {
        let go_on = || {
            if cancelled() {
                Err(NotCompared::Cancelled)
            } else {
                Ok(())
            }
        };
        let automaton = Automaton::of(drawing);
        let allowed = automaton.allowed();
        let profile = log.profile();
        go_on()?;
        let matching = Matching::of(drawing, log);
        let by = matching.reading(drawing.map.unmatched);
        go_on()?;
        let window_s = profile.gap_s_p95.unwrap_or(0.0).max(LEAST_WINDOW_S);
        let closing = Closing {
            codes: allowed
                .iter()
                .filter(|it| it.1.is_none())
                .filter_map(|it| it.0)
                .collect(),
            window_us: (window_s * 1e6) as i64,
        };
        let variants = log.variants(&by, &closing);
        go_on()?;
        let aligner = Aligner::of(&automaton);
        let shortest_run = aligner.shortest_run();
        let paths: Vec<&[u32]> = variants.iter().map(|it| it.codes.as_slice()).collect();
        let aligned = aligner
            .align(&paths, cancelled)
            .ok_or(NotCompared::Cancelled)?;
        let teller = Teller {
            drawing,
            automaton: &automaton,
        };
        let explained = explained(&teller, &variants, &aligned);
        go_on()?;
        Ok(Self {
            drawing,
            log,
            profile,
            allowed,
            may_end: automaton.may_end_at(drawing.steps.len()),
            automaton,
            matching,
            by,
            window_s,
            n_cases: variants.iter().map(|it| it.n_cases).sum(),
            n_open: variants.iter().map(|it| it.n_open).sum(),
            variants,
            aligned,
            explained,
            shortest_run,
        })
    }

    pub(crate) fn successions(&self) -> Successions<'_> {
        let mut open_after: BTreeMap<u32, u64> = BTreeMap::new();
        for it in &self.variants {
            if let Some(&last) = it.codes.last() {
                *open_after.entry(last).or_default() += it.n_open;
            }
        }
        Successions {
            drawing: self.drawing,
            automaton: &self.automaton,
            allowed: self.allowed.clone(),
            follows: self.log.successions(&self.by),
            off_map: &self.matching.off_map,
            open_after,
            n_cases: self.n_cases,
        }
    }

    pub(crate) fn overlay(&self, log: LogId) -> Overlay {
        let successions = self.successions();
        let fit = self.fit();
        let matched = |it: &&Variant| {
            let n_touchpoints = self.drawing.touchpoints.len() as u32;
            it.codes.iter().any(|&code| code < n_touchpoints)
        };
        let n_cases_matched = self.variants.iter().filter(matched).map(|it| it.n_cases);
        let coverage = self
            .matching
            .coverage(self.log, self.n_cases, n_cases_matched.sum());
        let steps = steps::figures(self.drawing, &self.explained, &self.may_end, self.n_cases);
        Overlay {
            map: self.drawing.map.id,
            log,
            headline: self.headline(fit.as_ref()),
            n_cases: self.n_cases,
            n_cases_open: self.n_open,
            open_window_s: self.window_s,
            stages: stages::figures(self.drawing, &self.explained, self.n_cases),
            transitions: transitions::figures(
                self.drawing,
                &self.explained,
                self.log,
                &self.by,
                &self.variants,
            ),
            successions: successions.observed(),
            never_observed: successions.never_observed(),
            desire_paths: successions.desire_paths(),
            deviations: self.deviations(),
            n_variants: self.variants.len() as u64,
            variants: self.variant_figures(Overlay::VARIANTS_SHOWN),
            warnings: warnings(self, &coverage, &steps),
            coverage,
            fit,
            steps,
        }
    }

    pub(crate) fn fit(&self) -> Option<Fit> {
        let shortest_run = self.shortest_run?;
        let n_closed = self.n_cases - self.n_open;
        let (mut fitting, mut fitting_closed, mut fitting_open) = (0, 0, 0);
        let (mut total_cost, mut total_length, mut sum_of_fitness) = (0, 0, 0.0);
        let mut cost_histogram: BTreeMap<u64, u64> = BTreeMap::new();
        for (variant, aligned) in self.variants.iter().zip(&self.aligned) {
            let cost = aligned.cost?;
            *cost_histogram.entry(cost).or_default() += variant.n_cases;
            if cost == 0 {
                fitting += variant.n_cases;
                fitting_closed += variant.n_cases - variant.n_open;
            }
            if aligned.prefix_cost == 0 {
                fitting_open += variant.n_open;
            }
            total_cost += cost * variant.n_cases;
            total_length += (variant.codes.len() as u64 + shortest_run) * variant.n_cases;
            sum_of_fitness += fitness(cost, variant, shortest_run) * variant.n_cases as f64;
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
        let figures = |(variant, aligned): (&Variant, &Aligned)| {
            let moves = self.finished_moves(variant, aligned);
            VariantFigures {
                path: self.path(&variant.codes),
                cases: share(variant.n_cases, self.n_cases),
                cost: aligned.cost,
                fitness: aligned
                    .cost
                    .zip(self.shortest_run)
                    .map(|(cost, shortest_run)| fitness(cost, variant, shortest_run)),
                duration_s_median: variant.duration_us_median / 1e6,
                moves: moves.iter().map(|it| self.shown(*it)).collect(),
            }
        };
        self.variants
            .iter()
            .zip(&self.aligned)
            .take(limit)
            .map(figures)
            .collect()
    }

    fn finished_moves(&self, variant: &Variant, aligned: &Aligned) -> Vec<SeenMove> {
        let teller = Teller {
            drawing: self.drawing,
            automaton: &self.automaton,
        };
        let hops = aligned.finished.as_ref().unwrap_or(&aligned.open);
        teller.tell(0, (0, false), &variant.codes, hops).moves
    }

    fn path(&self, codes: &[u32]) -> Vec<Place> {
        let off_map = &self.matching.off_map;
        codes
            .iter()
            .map(|&it| place(self.drawing, off_map, it))
            .collect()
    }

    fn shown(&self, seen: SeenMove) -> Move {
        match seen {
            SeenMove::Both { step, .. } => Move::Both {
                step: self.drawing.steps[step].id,
            },
            SeenMove::LogOnly { code, .. } => Move::LogOnly {
                place: place(self.drawing, &self.matching.off_map, code),
            },
            SeenMove::MapOnly { step } => Move::MapOnly {
                step: self.drawing.steps[step].id,
            },
        }
    }

    fn deviations(&self) -> Vec<DeviationFigures> {
        if self.shortest_run.is_none() {
            return Vec::new();
        }
        let closed: Vec<&Explained> = self.explained.iter().filter(|it| !it.is_open).collect();
        let per_variant: Vec<Vec<Deviation>> = closed
            .par_iter()
            .map(|it| deviations(self.drawing, &self.matching.off_map, &it.moves))
            .collect();
        let mut counts: BTreeMap<Deviation, (u64, u64)> = BTreeMap::new();
        for (it, found) in closed.iter().zip(per_variant) {
            let mut once = BTreeSet::new();
            for deviation in found {
                let is_first = once.insert(deviation.clone());
                let count = counts.entry(deviation).or_default();
                count.0 += if is_first { it.n_cases } else { 0 };
                count.1 += it.n_cases;
            }
        }
        let n_closed = self.n_cases - self.n_open;
        let mut figures: Vec<DeviationFigures> = counts
            .into_iter()
            .map(|(deviation, (cases, count))| DeviationFigures {
                sentence: sentence(&deviation, self.drawing, |it| self.name(it)),
                deviation,
                cases: share(cases, n_closed),
                count,
            })
            .collect();
        figures.sort_by(|a, b| {
            (b.cases.k, b.count, &a.deviation).cmp(&(a.cases.k, a.count, &b.deviation))
        });
        figures
    }

    /// What a place is called in sentences.
    pub(crate) fn name(&self, place: &Place) -> String {
        place_name(self.drawing.project, self.drawing.map.id, place)
    }

    fn headline(&self, fit: Option<&Fit>) -> String {
        let Some(fit) = fit else {
            return "No journey can follow the map: it has no way from start to end".to_owned();
        };
        let closed = &fit.fitting_closed;
        match (closed.value, self.n_open) {
            (None, 0) => "The log has no cases yet".to_owned(),
            (None, n_open) => format!("All {} journeys are still open", count(n_open)),
            (Some(value), 0) => format!(
                "{} of journeys follow the map exactly (n = {})",
                percent_rounded(value),
                count(closed.n)
            ),
            (Some(value), _) => format!(
                "{} of closed journeys follow the map exactly (n = {})",
                percent_rounded(value),
                count(closed.n)
            ),
        }
    }
}

/// What a place is called: by the first step that carries the touchpoint.
pub(crate) fn place_name(project: &Project, map: MapId, place: &Place) -> String {
    match place {
        Place::Start => "the start".to_owned(),
        Place::End => "the end".to_owned(),
        Place::OffMap(name) => name.clone(),
        Place::Touchpoint(it) => project
            .columns_of(map)
            .into_iter()
            .find(|step| step.touchpoint == *it)
            .map_or_else(String::new, |step| step.name.clone()),
    }
}

fn fitness(cost: u64, variant: &Variant, shortest_run: u64) -> f64 {
    let length = variant.codes.len() as u64 + shortest_run;
    1.0 - cost as f64 / length.max(1) as f64
}

/// Closed cases are explained as finished, open ones as still under way. Where the map has no complete way
/// all are explained as far as they got.
fn explained(teller: &Teller<'_>, variants: &[Variant], aligned: &[Aligned]) -> Vec<Explained> {
    let tell = |(number, (variant, aligned)): (usize, (&Variant, &Aligned))| {
        let path = &variant.codes;
        let n_closed = variant.n_cases - variant.n_open;
        let finished = aligned.finished.as_ref().unwrap_or(&aligned.open);
        let closed = (n_closed > 0).then(|| teller.tell(number, (n_closed, false), path, finished));
        let open = (variant.n_open > 0)
            .then(|| teller.tell(number, (variant.n_open, true), path, &aligned.open));
        [closed, open]
    };
    variants
        .par_iter()
        .zip(aligned)
        .enumerate()
        .map(tell)
        .collect::<Vec<_>>()
        .into_iter()
        .flatten()
        .flatten()
        .collect()
}
