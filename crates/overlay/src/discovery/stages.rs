//! Which steps belong together, in the order in which journeys show them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::discovery::flow::Flow;

/// Steps that belong together, from left to right.
pub(super) struct Phase {
    pub(super) steps: Vec<u32>,
    /// Whether they are so interwoven that no order is dominant.
    pub(super) is_free: bool,
}

/// More stages than this are no overview.
const MOST_STAGES: usize = 5;
/// About so many steps make a stage.
const STEPS_IN_STAGE: usize = 4;
/// Fewer interwoven steps are drawn with arrows both ways.
const LEAST_INTERWOVEN: usize = 3;
/// Two steps are interwoven when the rarer order has so many of a hundred cases of the more frequent one …
const BOTH_WAYS_OF_HUNDRED: u64 = 40;
/// … and both together so many of the cases of the rarer step.
const TOGETHER_OF_HUNDRED: u64 = 10;

/// The stages of a flow.
pub(super) fn stages(flow: &Flow) -> Vec<Phase> {
    let place = places(flow);
    let before = precedence(flow);
    let order = |steps: &mut Vec<u32>| steps.sort_by_key(|it| (place[it], *it));
    let mut groups = interwoven(flow);
    groups.sort_by_key(|it| Reverse(it.iter().map(|it| flow.cases[it]).max()));
    loop {
        let mut singles: Vec<u32> = flow.steps.iter().copied().collect();
        singles.retain(|it| !groups.iter().any(|group| group.contains(it)));
        let mut elements: Vec<Vec<u32>> = singles.into_iter().map(|it| vec![it]).collect();
        for group in &groups {
            let mut steps: Vec<u32> = group.iter().copied().collect();
            order(&mut steps);
            elements.push(steps);
        }
        // A group stands where its middle step does.
        elements.sort_by_key(|it| (place[&it[it.len() / 2]], it[0]));
        by_precedence(&mut elements, &before);
        let phases = runs(&elements);
        if phases.len() <= MOST_STAGES {
            return cut(flow, phases);
        }
        groups.pop();
    }
}

/// Where in a journey each step first happens: the median over cases, in millionths of its length.
fn places(flow: &Flow) -> BTreeMap<u32, (u64, u64)> {
    let mut seen: BTreeMap<u32, Vec<(u64, u64)>> = BTreeMap::new();
    for taken in &flow.taken {
        let last = taken.path.len() as u64 - 1;
        let mut once = BTreeSet::new();
        for (at, &step) in (0_u64..).zip(&taken.path) {
            if once.insert(step) {
                let place = (at * 1_000_000).checked_div(last).unwrap_or(500_000);
                seen.entry(step).or_default().push((place, taken.n_cases));
            }
        }
    }
    let middle = |mut all: Vec<(u64, u64)>| {
        all.sort_unstable();
        let total: u64 = all.iter().map(|it| it.1).sum();
        let sum: u64 = all.iter().map(|it| it.0 * it.1).sum();
        let mut before = 0;
        let median = all.iter().find(|it| {
            before += it.1;
            before * 2 >= total
        });
        // Where medians are equal, the mean says which comes first.
        (median.map_or(0, |it| it.0), sum / total.max(1))
    };
    seen.into_iter()
        .map(|(step, all)| (step, middle(all)))
        .collect()
}

/// In how many cases one step first happens before another.
fn precedence(flow: &Flow) -> BTreeMap<(u32, u32), u64> {
    let mut before: BTreeMap<(u32, u32), u64> = BTreeMap::new();
    for taken in &flow.taken {
        let mut seen: Vec<u32> = Vec::new();
        for &step in &taken.path {
            if !seen.contains(&step) {
                for &earlier in &seen {
                    *before.entry((earlier, step)).or_default() += taken.n_cases;
                }
                seen.push(step);
            }
        }
    }
    before
}

/// Long journeys and short ones have their middle elsewhere: neighbours that most cases with both show the
/// other way round change places.
fn by_precedence(elements: &mut [Vec<u32>], before: &BTreeMap<(u32, u32), u64>) {
    let count = |first: &[u32], next: &[u32]| -> u64 {
        let pairs = first
            .iter()
            .flat_map(|a| next.iter().map(move |b| (*a, *b)));
        pairs.filter_map(|it| before.get(&it)).sum()
    };
    // Orders may go round in a circle, so each element moves at most once past all others.
    for _ in 0..elements.len() {
        for at in 1..elements.len() {
            let (one, next) = (&elements[at - 1], &elements[at]);
            if count(next, one) > count(one, next) {
                elements.swap(at - 1, at);
            }
        }
    }
}

/// Groups of steps of which each is interwoven with at least half of the others.
fn interwoven(flow: &Flow) -> Vec<BTreeSet<u32>> {
    let count = |a: u32, b: u32| flow.arcs.get(&(Some(a), Some(b))).copied().unwrap_or(0);
    let mut woven: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for &a in &flow.steps {
        for &b in flow.steps.range(a + 1..) {
            let (there, back) = (count(a, b), count(b, a));
            let rarer = flow.cases[&a].min(flow.cases[&b]);
            let both_ways = there.min(back) * 100 >= BOTH_WAYS_OF_HUNDRED * there.max(back);
            if both_ways && there > 0 && (there + back) * 100 >= TOGETHER_OF_HUNDRED * rarer {
                woven.entry(a).or_default().insert(b);
                woven.entry(b).or_default().insert(a);
            }
        }
    }
    let mut groups = Vec::new();
    let mut left: BTreeSet<u32> = woven.keys().copied().collect();
    while let Some(&first) = left.first() {
        let mut group = BTreeSet::from([first]);
        let mut open = vec![first];
        while let Some(step) = open.pop() {
            open.extend(woven[&step].iter().filter(|it| group.insert(**it)));
        }
        left.retain(|it| !group.contains(it));
        let ties = |group: &BTreeSet<u32>, step: u32| woven[&step].intersection(group).count();
        while let Some(loosest) = group.iter().copied().min_by_key(|it| ties(&group, *it)) {
            if ties(&group, loosest) * 2 >= group.len() - 1 {
                break;
            }
            group.remove(&loosest);
        }
        if group.len() >= LEAST_INTERWOVEN {
            groups.push(group);
        }
    }
    groups
}

/// Groups as they are, and what stands between them.
fn runs(elements: &[Vec<u32>]) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for element in elements {
        let is_free = element.len() > 1;
        match phases.last_mut().filter(|it| !is_free && !it.is_free) {
            Some(run) => run.steps.extend(element),
            None => phases.push(Phase {
                steps: element.clone(),
                is_free,
            }),
        }
    }
    phases
}

/// Cuts the longest run where the flow is thinner than beside it, not too near its ends, until there are
/// stages enough: towards the end of all journeys every flow is thin.
fn cut(flow: &Flow, mut phases: Vec<Phase>) -> Vec<Phase> {
    let wanted = flow.steps.len().div_ceil(STEPS_IN_STAGE).min(MOST_STAGES);
    while phases.len() < wanted {
        let runs = phases.iter().enumerate().filter(|(_, it)| !it.is_free);
        let longest = runs.min_by_key(|(number, it)| (Reverse(it.steps.len()), *number));
        let Some((number, run)) = longest.filter(|(_, it)| it.steps.len() >= STEPS_IN_STAGE) else {
            break;
        };
        let before = phases[..number]
            .iter()
            .map(|it| it.steps.len())
            .sum::<usize>();
        let order: Vec<u32> = phases.iter().flat_map(|it| it.steps.clone()).collect();
        let (n, margin) = (run.steps.len(), (run.steps.len() / 4).max(2));
        let places = margin..=n - margin;
        let here = |at: usize| crossing(flow, &order, before + at);
        // In thousandths of what crosses beside it.
        let thinness = |at: usize| here(at) * 2_000 / (here(at - 1) + here(at + 1)).max(1);
        let thinnest = places.min_by_key(|at| (thinness(*at), *at));
        let Some(at) = thinnest else { break };
        let steps = phases[number].steps.split_off(at);
        let is_free = false;
        phases.insert(number + 1, Phase { steps, is_free });
    }
    phases
}

/// Cases that go from one side of a place in the order to the other, by succession.
fn crossing(flow: &Flow, order: &[u32], at: usize) -> u64 {
    let left: BTreeSet<u32> = order[..at].iter().copied().collect();
    let crosses = |arc: &(Option<u32>, Option<u32>)| match *arc {
        (Some(from), Some(to)) => left.contains(&from) != left.contains(&to),
        (None, _) | (_, None) => false,
    };
    let arcs = flow.arcs.iter().filter(|(arc, _)| crosses(arc));
    arcs.map(|it| it.1).sum()
}
