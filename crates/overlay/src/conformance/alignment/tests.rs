//! Laws of the alignment, on random maps and against all runs written out.

use std::collections::BTreeSet;

use journey::{MapForm, Project};
use language::Language;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use proptest::sample::select;
use serde_json::{Value, json};

use super::{Aligner, Hop, Search, shortest_run};
use crate::conformance::automaton::Automaton;
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explanations, Teller};
use crate::deviation::{Finder, Parting};

/// One element of a random map.
#[derive(Clone, Debug)]
enum Piece {
    Step {
        label: Option<char>,
        optional: bool,
        repeat: bool,
    },
    Free(Vec<char>),
    Parallel(Vec<Vec<char>>),
}

/// A random map: any arrows, the first piece starts, the last one ends, others may too.
#[derive(Clone, Debug)]
struct RandomMap {
    pieces: Vec<Piece>,
    arrows: Vec<(usize, usize)>,
    starts: Vec<usize>,
    ends: Vec<usize>,
}

const LABELS: [char; 5] = ['a', 'b', 'c', 'd', 'e'];
/// Runs are written out up to this length.
const LONGEST: usize = 8;

fn label() -> impl Strategy<Value = char> {
    select(&LABELS[..])
}

fn piece() -> impl Strategy<Value = Piece> {
    let seen = prop_oneof![4 => label().prop_map(Some), 1 => Just(None)];
    let step =
        (seen, any::<bool>(), any::<bool>()).prop_map(|(label, optional, repeat)| Piece::Step {
            label,
            optional,
            repeat,
        });
    prop_oneof![
        6 => step,
        1 => vec(label(), 1..3).prop_map(|mut it| {
            it.sort_unstable();
            it.dedup();
            Piece::Free(it)
        }),
        1 => vec(vec(label(), 1..3), 2..3).prop_map(Piece::Parallel),
    ]
}

fn random_map() -> impl Strategy<Value = RandomMap> {
    let arrows = vec((0..5_usize, 0..5_usize), 0..4);
    let marks = vec(0..5_usize, 0..2);
    (vec(piece(), 1..5), arrows, marks.clone(), marks).prop_map(|(pieces, arrows, starts, ends)| {
        let n = pieces.len();
        let line = (1..n).map(|it| (it - 1, it));
        let further = arrows
            .into_iter()
            .filter(|it| it.0 < n && it.1 < n && it.0 != it.1);
        RandomMap {
            arrows: line.chain(further).collect(),
            starts: starts.into_iter().filter(|it| *it < n).chain([0]).collect(),
            ends: ends
                .into_iter()
                .filter(|it| *it < n)
                .chain([n - 1])
                .collect(),
            pieces,
        }
    })
}

fn path() -> impl Strategy<Value = Vec<char>> {
    vec(prop_oneof![9 => label(), 1 => Just('x')], 0..6)
}

impl RandomMap {
    fn project(&self) -> Project {
        let id = |it: &usize| format!("p{it}");
        let element = |(number, piece): (usize, &Piece)| match piece {
            Piece::Step {
                label,
                optional,
                repeat,
            } => {
                json!({ "id": id(&number), "label": label, "optional": optional, "repeat": repeat })
            }
            Piece::Free(labels) => json!({ "id": id(&number), "free": labels }),
            Piece::Parallel(branches) => json!({ "id": id(&number), "parallel": branches }),
        };
        let elements: Vec<Value> = self.pieces.iter().enumerate().map(element).collect();
        let form = json!({
            "elements": elements,
            "edges": self.arrows.iter().map(|it| (id(&it.0), id(&it.1))).collect::<Vec<_>>(),
            "start": self.starts.iter().map(id).collect::<Vec<_>>(),
            "end": self.ends.iter().map(id).collect::<Vec<_>>(),
        });
        let form = MapForm::read(&form.to_string()).unwrap();
        let mut project = Project::default();
        for command in form.commands("random", Language::En).unwrap() {
            let change = project.plan(&command).unwrap();
            project.apply(&change);
        }
        project
    }

    /// All complete runs up to the longest length, straight from what the elements mean.
    fn runs(&self) -> BTreeSet<Vec<char>> {
        let words: Vec<BTreeSet<Vec<char>>> = self.pieces.iter().map(words).collect();
        let mut seen: BTreeSet<(usize, Vec<char>)> = BTreeSet::new();
        let mut open: Vec<(usize, Vec<char>)> =
            self.starts.iter().map(|&it| (it, Vec::new())).collect();
        let mut runs = BTreeSet::new();
        while let Some((piece, before)) = open.pop() {
            if !seen.insert((piece, before.clone())) {
                continue;
            }
            for word in &words[piece] {
                let run = [before.as_slice(), word].concat();
                if run.len() > LONGEST {
                    continue;
                }
                if self.ends.contains(&piece) {
                    runs.insert(run.clone());
                }
                let nexts = self.arrows.iter().filter(|it| it.0 == piece);
                open.extend(nexts.map(|it| (it.1, run.clone())));
            }
        }
        runs
    }
}

/// Everything that one element may show, up to the longest length.
fn words(piece: &Piece) -> BTreeSet<Vec<char>> {
    let mut words: BTreeSet<Vec<char>> = BTreeSet::new();
    match piece {
        Piece::Step { label: None, .. } => {
            words.insert(Vec::new());
        }
        Piece::Step {
            label: Some(label),
            optional,
            repeat,
        } => {
            let most = if *repeat { LONGEST } else { 1 };
            words.extend((usize::from(!optional)..=most).map(|it| vec![*label; it]));
        }
        Piece::Free(labels) => {
            words.insert(Vec::new());
            let mut last = words.clone();
            // Longer words than these make no difference to paths of at most five events and a few steps.
            for _ in 0..5 {
                last = last
                    .iter()
                    .flat_map(|it| {
                        labels
                            .iter()
                            .map(move |label| [it.as_slice(), &[*label]].concat())
                    })
                    .collect();
                words.extend(last.clone());
            }
        }
        Piece::Parallel(branches) => {
            words.insert(Vec::new());
            for branch in branches {
                words = words
                    .iter()
                    .flat_map(|it| interleaved(it, branch))
                    .collect();
            }
        }
    }
    words
}

fn interleaved(one: &[char], other: &[char]) -> Vec<Vec<char>> {
    let (Some((first, rest)), Some((other_first, other_rest))) =
        (one.split_first(), other.split_first())
    else {
        return vec![[one, other].concat()];
    };
    let led_by = |first: &char, words: Vec<Vec<char>>| -> Vec<Vec<char>> {
        words
            .into_iter()
            .map(|it| [&[*first], it.as_slice()].concat())
            .collect()
    };
    let mut all = led_by(first, interleaved(rest, other));
    all.extend(led_by(other_first, interleaved(one, other_rest)));
    all
}

/// Fewest insertions and deletions that turn one word into the other.
fn distance(one: &[char], other: &[char]) -> u64 {
    let mut row: Vec<u64> = (0..=other.len() as u64).collect();
    for letter in one {
        let mut before = row[0];
        row[0] += 1;
        for place in 0..other.len() {
            let diagonal = before;
            before = row[place + 1];
            row[place + 1] = (row[place] + 1).min(before + 1);
            if *letter == other[place] {
                row[place + 1] = row[place + 1].min(diagonal);
            }
        }
    }
    row[other.len()]
}

/// The best explanation of one path.
#[derive(Debug, PartialEq)]
struct Aligned {
    cost: Option<u64>,
    prefix_cost: u64,
    finished: Option<Vec<Hop>>,
    open: Vec<Hop>,
}

fn align(aligner: &Aligner<'_>, path: &[u32]) -> Aligned {
    aligned(&mut Search::of(aligner), path)
}

fn aligned(search: &mut Search<'_>, path: &[u32]) -> Aligned {
    search.follow(path);
    let cost = search.cost();
    Aligned {
        cost,
        prefix_cost: search.prefix_cost(),
        finished: cost.map(|_| search.finished().to_vec()),
        open: search.open().to_vec(),
    }
}

/// What a path becomes on a map, and what holds for every single one.
struct Looked {
    aligned: Aligned,
    shortest_run: u64,
}

fn look(map: &RandomMap, path: &[char]) -> Looked {
    let project = map.project();
    let id = *project.maps().keys().next().unwrap();
    let drawing = Drawing::of(&project, id).unwrap();
    let automaton = Automaton::of(&drawing);
    let name = |code: u32| {
        let step = drawing.steps_of(code).next();
        step.map(|it| drawing.steps[it].name.as_str())
    };
    let codes: Vec<u32> = path
        .iter()
        .map(|letter| {
            let letter = letter.to_string();
            let found = drawing.codes().find(|it| name(*it) == Some(&letter));
            found.unwrap_or(drawing.claimed.len() as u32)
        })
        .collect();
    let aligner = Aligner::of(&automaton);
    let aligned = align(&aligner, &codes);
    // Searching step by step finds the same as the table, and wide costs say the same as narrow ones.
    let mut other = Aligner::of(&automaton);
    (other.narrow, other.wide) = (None, None);
    assert_eq!(align(&other, &codes), aligned);
    other.longest_narrow = 0;
    assert_eq!(align(&other, &codes), aligned);
    let aligner = Aligner {
        longest_narrow: 0,
        ..aligner
    };
    assert_eq!(align(&aligner, &codes), aligned);
    let mut told = Explanations::default();
    let finished = aligned.finished.as_ref().unwrap();
    Teller::of(&drawing, &automaton).tell(&codes, finished, &mut told);
    let mut finder = Finder::of(&drawing);
    let found = finder.find(&codes, told.of(0, &codes));
    let accounted: u64 = found
        .iter()
        .map(|it| match it.parting {
            Parting::Moved { .. } | Parting::Instead { .. } => 2,
            Parting::Skipped { .. } | Parting::Extra { .. } => 1,
        })
        .sum();
    assert_eq!(
        Some(accounted),
        aligned.cost,
        "deviations account for the cost"
    );
    let shortest_run = shortest_run(&automaton).unwrap();
    Looked {
        aligned,
        shortest_run,
    }
}

fn cost(map: &RandomMap, path: &[char]) -> u64 {
    look(map, path).aligned.cost.unwrap()
}

proptest! {
    #[test]
    fn no_run_written_out_is_nearer(map in random_map(), path in path()) {
        let looked = look(&map, &path);
        let found = looked.aligned.cost.unwrap();
        let nearest = map.runs().iter().map(|it| distance(it, &path)).min();
        let runs_suffice = path.len() as u64 + found <= LONGEST as u64 - 3;
        match nearest {
            Some(nearest) if runs_suffice => assert_eq!(found, nearest),
            Some(nearest) => assert!(found <= nearest),
            None => assert!(!runs_suffice),
        }
        assert!(found <= path.len() as u64 + looked.shortest_run);
        assert!(looked.aligned.prefix_cost <= found);
    }

    #[test]
    fn every_run_fits_and_allows_its_neighbours(map in random_map()) {
        let project = map.project();
        let id = *project.maps().keys().next().unwrap();
        let drawing = Drawing::of(&project, id).unwrap();
        let allowed = Automaton::of(&drawing).allowed();
        let code = |letter: &char| {
            drawing.codes().find(|it| {
                let step = drawing.steps_of(*it).next();
                step.is_some_and(|it| drawing.steps[it].name == letter.to_string())
            })
        };
        for run in map.runs().iter().take(12) {
            assert_eq!(cost(&map, run), 0, "{run:?}");
            let mut before = None;
            for letter in run {
                assert!(allowed.contains(&(before, code(letter))), "{run:?}");
                before = code(letter);
            }
            assert!(allowed.contains(&(before, None)), "{run:?}");
        }
    }

    #[test]
    fn one_event_more_changes_the_cost_by_at_most_one(
        map in random_map(), path in path(), event in label(), at in 0..6_usize,
    ) {
        let mut longer = path.clone();
        longer.insert(at.min(path.len()), event);
        assert!(cost(&map, &path).abs_diff(cost(&map, &longer)) <= 1);
    }

    #[test]
    fn allowing_more_never_raises_a_cost(
        map in random_map(), path in path(), at in 0..4_usize, arrow in (0..4_usize, 0..4_usize),
    ) {
        let before = cost(&map, &path);
        let n = map.pieces.len();
        let mut optional = map.clone();
        if let Piece::Step { optional, .. } = &mut optional.pieces[at % n] {
            *optional = true;
        }
        assert!(cost(&optional, &path) <= before);
        let mut opened = map.clone();
        opened.starts.push(at % n);
        opened.ends.push(arrow.0 % n);
        assert!(cost(&opened, &path) <= before);
        let mut linked = map;
        if arrow.0 % n != arrow.1 % n {
            linked.arrows.push((arrow.0 % n, arrow.1 % n));
        }
        assert!(cost(&linked, &path) <= before);
    }

    #[test]
    fn what_was_followed_before_changes_nothing(
        map in random_map(), paths in vec(vec(0..6_u32, 0..6), 1..6), longest_narrow in 0..6_usize,
    ) {
        let project = map.project();
        let id = *project.maps().keys().next().unwrap();
        let automaton = Automaton::of(&Drawing::of(&project, id).unwrap());
        let aligner = Aligner {
            longest_narrow,
            ..Aligner::of(&automaton)
        };
        let mut search = Search::of(&aligner);
        for path in &paths {
            assert_eq!(aligned(&mut search, path), align(&aligner, path), "{paths:?}");
        }
    }
}
