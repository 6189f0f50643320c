//! A parallel stage: all branches, in any interleaving.

use std::collections::{BTreeMap, BTreeSet};

use crate::conformance::drawing::Drawing;

use super::Building;

/// So many combinations of positions are the most that a parallel stage may have.
const MOST_COMBINATIONS: usize = 20_000;

/// One branch by positions: 0 before it, then one after each of its observable steps.
#[derive(Default)]
struct Branch {
    /// From each position: the step that may come next, the position after it, the arrows crossed.
    moves: Vec<Vec<(usize, usize, Vec<usize>)>>,
    /// Whether the branch may be over at each position.
    over: Vec<bool>,
}

/// Adds the product of a stage's branches; false where there are too many combinations.
pub(super) fn add(
    building: &mut Building,
    drawing: &Drawing<'_>,
    element: usize,
    (before, after): (u32, u32),
) -> bool {
    let mut steps_by_branch: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    for &step in &drawing.elements[element].steps {
        let branch = drawing.steps[step].branch;
        steps_by_branch.entry(branch).or_default().push(step);
    }
    let branches: Vec<Branch> = steps_by_branch
        .values()
        .map(|it| branch(drawing, it))
        .collect();
    let n_combinations = branches.iter().try_fold(1_usize, |product, it| {
        product
            .checked_mul(it.over.len())
            .filter(|&it| it <= MOST_COMBINATIONS)
    });
    let Some(n_combinations) = n_combinations else {
        return false;
    };
    let first = building.n_states;
    building.n_states += n_combinations as u32;
    building.pass(before, first);
    for combination in 0..n_combinations {
        let here = first + combination as u32;
        let mut stride = 1;
        let mut all_over = true;
        for branch in &branches {
            let position = combination / stride % branch.over.len();
            all_over &= branch.over[position];
            for (step, next, arrows) in &branch.moves[position] {
                let there = first + (combination - position * stride + next * stride) as u32;
                building.see(drawing, *step, here, there, arrows.clone());
            }
            stride *= branch.over.len();
        }
        if all_over {
            building.pass(here, after);
        }
    }
    true
}

fn branch(drawing: &Drawing<'_>, steps: &[usize]) -> Branch {
    let inside: Vec<usize> = (0..drawing.arrows.len())
        .filter(|&it| {
            let arrow = drawing.arrows[it];
            steps.contains(&arrow.from) && steps.contains(&arrow.to)
        })
        .collect();
    let ends_of = |side: fn((usize, usize)) -> usize| {
        let linked: BTreeSet<usize> = inside
            .iter()
            .map(|&it| side((drawing.arrows[it].from, drawing.arrows[it].to)))
            .collect();
        let free: Vec<usize> = steps
            .iter()
            .copied()
            .filter(|it| !linked.contains(it))
            .collect();
        if free.is_empty() {
            steps.to_vec()
        } else {
            free
        }
    };
    let (starts, ends) = (ends_of(|it| it.1), ends_of(|it| it.0));
    let seen: Vec<usize> = steps
        .iter()
        .copied()
        .filter(|&it| !drawing.steps[it].unobservable)
        .collect();
    let mut branch = Branch::default();
    for position in 0..=seen.len() {
        let here = position.checked_sub(1).map(|it| seen[it]);
        let (nexts, over) = follow(drawing, &inside, here, &starts, &ends);
        let mut moves: Vec<(usize, usize, Vec<usize>)> = nexts
            .into_iter()
            .filter_map(|(step, arrows)| {
                let place = seen.iter().position(|&it| it == step)?;
                Some((step, place + 1, arrows))
            })
            .collect();
        if let Some(step) = here.filter(|&it| drawing.steps[it].repeatable) {
            moves.push((step, position, Vec::new()));
        }
        branch.moves.push(moves);
        branch.over.push(over);
    }
    branch
}

/// The steps that may come next in a branch, with the arrows crossed on the way past steps that may be
/// passed unseen, and whether the branch may be over here.
fn follow(
    drawing: &Drawing<'_>,
    inside: &[usize],
    here: Option<usize>,
    starts: &[usize],
    ends: &[usize],
) -> (BTreeMap<usize, Vec<usize>>, bool) {
    let after = |step: usize, crossed: &[usize]| -> Vec<(usize, Vec<usize>)> {
        let leaving = inside.iter().filter(|&&it| drawing.arrows[it].from == step);
        leaving
            .map(|&it| (drawing.arrows[it].to, [crossed, &[it]].concat()))
            .collect()
    };
    let mut over = here.is_some_and(|it| ends.contains(&it));
    let mut open = match here {
        Some(step) => after(step, &[]),
        None => starts.iter().map(|&it| (it, Vec::new())).collect(),
    };
    let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut next = 0;
    while next < open.len() {
        let (step, crossed) = open[next].clone();
        next += 1;
        if found.contains_key(&step) {
            continue;
        }
        found.insert(step, crossed.clone());
        if drawing.steps[step].optional || drawing.steps[step].unobservable {
            over |= ends.contains(&step);
            open.extend(after(step, &crossed));
        }
    }
    (found, over)
}
