//! Which activities become steps, and which successions the proposal draws.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::discovery::Detail;

/// One activity directly followed by another; none stands for the start before and the end after.
pub(super) type Arc = (Option<u32>, Option<u32>);

/// A path with the cases that took it.
pub(super) struct Taken {
    pub(super) path: Vec<u32>,
    pub(super) n_cases: u64,
    /// Those of them that surely have ended.
    pub(super) n_closed: u64,
}

/// What was observed, cut down to what the proposal draws.
pub(super) struct Flow {
    /// The activities that become steps.
    pub(super) steps: BTreeSet<u32>,
    /// Paths through these steps.
    pub(super) taken: Vec<Taken>,
    pub(super) n_cases: u64,
    /// Cases in which each step happens.
    pub(super) cases: BTreeMap<u32, u64>,
    /// Cases that show each succession; ends count only closed ones.
    pub(super) arcs: BTreeMap<Arc, u64>,
    /// The successions that are drawn.
    pub(super) drawn: BTreeSet<Arc>,
    /// Steps that many cases pass over, on the way from their strongest way in to their strongest way out.
    pub(super) optional: BTreeSet<u32>,
}

/// A picture of more steps is no first map.
const MOST_STEPS: usize = 60;
/// A step is optional when so many of a hundred cases that come from before it go straight behind it.
const SKIPPED_OF_HUNDRED: u64 = 20;

impl Flow {
    pub(super) fn of(taken: Vec<Taken>, names: &[String], n_cases: u64, detail: Detail) -> Self {
        let cases = cases(&taken);
        let mut ranked: Vec<u32> = cases.keys().copied().collect();
        ranked.sort_by_key(|it| (Reverse(cases[it]), &names[*it as usize]));
        ranked.truncate(MOST_STEPS);
        let least = detail.activities * n_cases as f64;
        let steps: BTreeSet<u32> = ranked
            .iter()
            .enumerate()
            .filter(|(place, it)| *place == 0 || cases[it] as f64 >= least)
            .map(|(_, it)| *it)
            .collect();
        let taken = through(taken, &steps);
        let arcs = arcs(&taken);
        let mut flow = Self {
            cases: steps.iter().map(|it| (*it, cases[it])).collect(),
            steps,
            taken,
            n_cases,
            arcs,
            drawn: BTreeSet::new(),
            optional: BTreeSet::new(),
        };
        flow.drawn = flow.backbone();
        let implied = flow.find_optional();
        flow.cover(&implied, detail.paths);
        flow
    }

    /// The strongest succession into (out of) a step, from (to) another one.
    fn strongest(&self, step: u32, is_in: bool) -> Option<Arc> {
        let arcs = self.arcs.iter().filter(|((from, to), _)| {
            let (near, far) = if is_in { (to, from) } else { (from, to) };
            *near == Some(step) && *far != Some(step)
        });
        arcs.min_by_key(|(arc, n)| (Reverse(**n), **arc))
            .map(|it| *it.0)
    }

    /// The strongest way into and out of each step, and of all that is left the strongest that bring
    /// every step within reach of a start and every step to an end.
    fn backbone(&self) -> BTreeSet<Arc> {
        let mut drawn: BTreeSet<Arc> = BTreeSet::new();
        for &step in &self.steps {
            drawn.extend(self.strongest(step, true));
            drawn.extend(self.strongest(step, false));
        }
        for is_in in [true, false] {
            let mut reached: BTreeSet<Option<u32>> = BTreeSet::from([None]);
            loop {
                let grows = self.arcs.iter().filter(|((from, to), _)| {
                    let (near, far) = if is_in { (from, to) } else { (to, from) };
                    reached.contains(near) && !reached.contains(far)
                });
                let next = grows.min_by_key(|(arc, n)| (Reverse(**n), **arc));
                let Some((&arc, _)) = next else { break };
                reached.insert(if is_in { arc.1 } else { arc.0 });
                drawn.insert(arc);
            }
        }
        drawn
    }

    /// Marks steps optional; returns the successions that need no arrow of their own, since they pass over
    /// one of them.
    fn find_optional(&mut self) -> BTreeSet<Arc> {
        let mut implied: BTreeSet<Arc> = BTreeSet::new();
        // The ways past an optional step lead over it, so they have to stay.
        let mut needed: BTreeSet<Arc> = BTreeSet::new();
        for &step in &self.steps {
            let (Some(way_in), Some(way_out)) =
                (self.strongest(step, true), self.strongest(step, false))
            else {
                continue;
            };
            let over = (way_in.0, way_out.1);
            let skipped = self.arcs.get(&over).copied().unwrap_or(0);
            let is_often = skipped * 100 >= SKIPPED_OF_HUNDRED * (skipped + self.arcs[&way_in]);
            let is_loop = over.0 == over.1;
            let stays = !implied.contains(&way_in) && !implied.contains(&way_out);
            if is_often && skipped > 0 && !is_loop && stays && !needed.contains(&over) {
                self.optional.insert(step);
                implied.insert(over);
                needed.extend([way_in, way_out]);
            }
        }
        self.drawn.retain(|it| !implied.contains(it));
        implied
    }

    /// Draws the most frequent successions until so many closed cases are covered.
    fn cover(&mut self, implied: &BTreeSet<Arc>, wanted: f64) {
        let mut missing: Vec<usize> = vec![0; self.taken.len()];
        let mut lacks: BTreeMap<Arc, Vec<usize>> = BTreeMap::new();
        let (mut n_closed, mut n_covered) = (0, 0);
        for (number, taken) in self.taken.iter().enumerate() {
            let once: BTreeSet<Arc> = successions(&taken.path).collect();
            for arc in once {
                if !self.drawn.contains(&arc) && !implied.contains(&arc) {
                    missing[number] += 1;
                    lacks.entry(arc).or_default().push(number);
                }
            }
            n_closed += taken.n_closed;
            if missing[number] == 0 {
                n_covered += taken.n_closed;
            }
        }
        let mut ranked: Vec<(&Arc, &Vec<usize>)> = lacks.iter().collect();
        ranked.sort_by_key(|(arc, _)| (Reverse(self.arcs[arc]), **arc));
        for (arc, lacking) in ranked {
            if n_covered as f64 >= wanted * n_closed as f64 {
                break;
            }
            self.drawn.insert(*arc);
            for &number in lacking {
                missing[number] -= 1;
                if missing[number] == 0 {
                    n_covered += self.taken[number].n_closed;
                }
            }
        }
    }
}

fn cases(taken: &[Taken]) -> BTreeMap<u32, u64> {
    let mut cases: BTreeMap<u32, u64> = BTreeMap::new();
    for it in taken {
        let once: BTreeSet<u32> = it.path.iter().copied().collect();
        for code in once {
            *cases.entry(code).or_default() += it.n_cases;
        }
    }
    cases
}

/// The same paths without what becomes no step; where nothing is left there is no path.
fn through(taken: Vec<Taken>, steps: &BTreeSet<u32>) -> Vec<Taken> {
    let mut merged: BTreeMap<Vec<u32>, (u64, u64)> = BTreeMap::new();
    for it in taken {
        let path: Vec<u32> = it
            .path
            .into_iter()
            .filter(|it| steps.contains(it))
            .collect();
        let counts = merged.entry(path).or_default();
        counts.0 += it.n_cases;
        counts.1 += it.n_closed;
    }
    // A log that ends in the middle of everything has no closed case to go by.
    let has_closed = merged.values().any(|it| it.1 > 0);
    let kept = merged.into_iter().filter(|(path, _)| !path.is_empty());
    kept.map(|(path, (n_cases, n_closed))| Taken {
        path,
        n_cases,
        n_closed: if has_closed { n_closed } else { n_cases },
    })
    .collect()
}

/// The successions of a path, start and end included.
pub(super) fn successions(path: &[u32]) -> impl Iterator<Item = Arc> {
    let from = std::iter::once(None).chain(path.iter().copied().map(Some));
    let to = path.iter().copied().map(Some).chain(std::iter::once(None));
    from.zip(to)
}

fn arcs(taken: &[Taken]) -> BTreeMap<Arc, u64> {
    let mut arcs: BTreeMap<Arc, u64> = BTreeMap::new();
    for it in taken {
        let once: BTreeSet<Arc> = successions(&it.path).collect();
        for arc in once {
            let is_end = arc.1.is_none();
            *arcs.entry(arc).or_default() += if is_end { it.n_closed } else { it.n_cases };
        }
    }
    arcs
}
