//! All paths told along their explanations, side by side: there may be hundreds of thousands.

use std::ops::Range;

use events::Paths;

use crate::conformance::alignment::{Aligner, PART, Search};
use crate::conformance::automaton::Automaton;
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::{Explained, Explanations, Teller};
use crate::deviation::{Finder, Parting};

/// One path, told as that of a closed case and as that of an open one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told<'a> {
    /// Least number of deviations when the case is finished; none where the map has no complete way.
    pub(crate) cost: Option<u64>,
    /// Least number of deviations so far when the case is still open.
    pub(crate) prefix_cost: u64,
    /// Where the map has no complete way, as far as the path got.
    pub(crate) closed: Explained<'a>,
    /// Its deviations; none where the map has no complete way.
    pub(crate) partings: &'a [Parting],
    /// None where no case of the path is open.
    pub(crate) open: Option<Explained<'a>>,
}

/// Every path, told.
#[derive(Debug, Default)]
pub(crate) struct ToldPaths {
    parts: Vec<Part>,
}

/// Paths in a row, at most [`PART`].
#[derive(Debug, Default)]
struct Part {
    paths: Vec<InPart>,
    closed: Explanations,
    open: Explanations,
    partings: Vec<Parting>,
}

/// What is known of one path beside its explanations.
#[derive(Debug)]
struct InPart {
    cost: Option<u64>,
    prefix_cost: u64,
    /// Where its deviations end.
    partings_end: usize,
    /// The number of its explanation as that of an open case.
    open: Option<usize>,
}

impl ToldPaths {
    /// One path, with its codes.
    pub(crate) fn of<'a>(&'a self, path: u32, codes: &'a [u32]) -> Told<'a> {
        let part = &self.parts[path as usize / PART];
        let number = path as usize % PART;
        let it = &part.paths[number];
        let begin = number
            .checked_sub(1)
            .map_or(0, |before| part.paths[before].partings_end);
        Told {
            cost: it.cost,
            prefix_cost: it.prefix_cost,
            closed: part.closed.of(number, codes),
            partings: &part.partings[begin..it.partings_end],
            open: it.open.map(|number| part.open.of(number, codes)),
        }
    }
}

/// What it takes to tell paths.
pub(crate) struct Tell<'a> {
    pub(crate) drawing: &'a Drawing<'a>,
    pub(crate) automaton: &'a Automaton,
    /// By number: whether some case of the path is open.
    pub(crate) is_open: &'a [bool],
}

impl Tell<'_> {
    /// Tells all paths; none where `cancelled` said so on the way.
    pub(crate) fn paths(
        &self,
        aligner: &Aligner<'_>,
        paths: &Paths,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Option<ToldPaths> {
        let parts = aligner.in_parts(paths.len(), cancelled, &|numbers, search| {
            self.part(numbers, paths, search)
        });
        Some(ToldPaths { parts: parts? })
    }

    fn part(&self, numbers: Range<u32>, paths: &Paths, search: &mut Search<'_>) -> Part {
        let mut teller = Teller::of(self.drawing, self.automaton);
        let mut finder = Finder::of(self.drawing);
        let n_events = numbers.clone().map(|it| paths.codes_of(it).len()).sum();
        let mut part = Part {
            paths: Vec::with_capacity(numbers.len()),
            closed: Explanations::with_room_for(numbers.len(), n_events),
            partings: Vec::with_capacity(n_events),
            ..Part::default()
        };
        for number in numbers {
            let path = paths.codes_of(number);
            search.follow(path);
            let (cost, prefix_cost) = (search.cost(), search.prefix_cost());
            let hops = if cost.is_some() {
                search.finished()
            } else {
                search.open()
            };
            teller.tell(path, hops, &mut part.closed);
            if cost.is_some_and(|it| it > 0) {
                let told = part.closed.of(part.paths.len(), path);
                let found = finder.find(path, told).iter();
                part.partings.extend(found.map(|it| it.parting));
            }
            let is_open = self.is_open[number as usize];
            let open = is_open.then(|| {
                teller.tell(path, search.open(), &mut part.open);
                part.open.len() - 1
            });
            part.paths.push(InPart {
                cost,
                prefix_cost,
                partings_end: part.partings.len(),
                open,
            });
        }
        part
    }
}
