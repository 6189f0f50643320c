//! What happens in a case, path by path: steps, arrows, desire paths and deviations, in all of the case or in
//! the part before its outcome.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{CaseCondition, FigureId, Place, StepId};

use crate::comparison::Comparison;
use crate::conformance::automaton::Pair;
use crate::conformance::explained::{Explained, SeenMove};
use crate::deviation::{Found, Parting};
use crate::figures::successions::code_of;

/// Something that happens in some cases and not in others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Element {
    /// A step is reached.
    Step(usize),
    /// An arrow is taken.
    Arrow(usize),
    /// One thing directly follows another, and nobody drew it; none stands for the start and the end.
    Succession(Option<u32>, Option<u32>),
    /// The case parts from the map.
    Deviation(Parting),
}

/// The events that are an outcome, where it is reaching something.
pub(crate) struct Reaching {
    steps: BTreeSet<usize>,
    codes: BTreeSet<u32>,
}

/// Says how much of the cases of a path counts.
pub(crate) type PartOf<'a> = &'a dyn Fn(u32) -> Part;

/// How much of a case counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// Only its first so many events, and nothing behind the last of them.
    Before(usize),
}

impl Reaching {
    /// What a condition waits for, where all it asks for is that something is reached.
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
    ) -> Option<Self> {
        let mut found = Self {
            steps: BTreeSet::new(),
            codes: BTreeSet::new(),
        };
        let is_reaching = found.take(comparison, condition);
        is_reaching.then_some(found)
    }

    fn take<L: Journeys>(
        &mut self,
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
    ) -> bool {
        let drawing = comparison.drawing;
        match condition {
            CaseCondition::Any { of } => {
                !of.is_empty() && of.iter().all(|it| self.take(comparison, it))
            }
            CaseCondition::Contains { place } => {
                self.codes.extend(code(comparison, place));
                true
            }
            CaseCondition::CountsIn {
                figure: FigureId::StepReach { step },
            } => {
                let step = drawing.steps.iter().position(|it| it.id == *step);
                self.steps.extend(step);
                true
            }
            CaseCondition::CountsIn {
                figure: FigureId::StageReach { stage },
            } => {
                let stage = drawing.stages.iter().position(|it| it.id == *stage);
                let of_stage =
                    (0..drawing.steps.len()).filter(|it| Some(drawing.stage_of[*it]) == stage);
                self.steps.extend(of_stage);
                true
            }
            CaseCondition::CountsIn { .. }
            | CaseCondition::All { .. }
            | CaseCondition::Not { .. }
            | CaseCondition::Begins { .. }
            | CaseCondition::Ends { .. }
            | CaseCondition::Touches { .. }
            | CaseCondition::Shows { .. }
            | CaseCondition::StartsWith { .. }
            | CaseCondition::EndsWith { .. }
            | CaseCondition::Follows { .. }
            | CaseCondition::Lasts { .. }
            | CaseCondition::Repeats { .. }
            | CaseCondition::Contacts { .. }
            | CaseCondition::StepsBack { .. }
            | CaseCondition::Resembles { .. }
            | CaseCondition::IsOpen => false,
        }
    }

    /// The place of the first event of a path that is the outcome.
    pub(crate) fn first(&self, path: &[u32], told: Explained<'_>) -> Option<usize> {
        let is_it = |place: &usize| {
            let step = told.step_at(*place);
            self.codes.contains(&path[*place]) || step.is_some_and(|it| self.steps.contains(&it))
        };
        (0..path.len()).find(is_it)
    }

    /// Whether an element speaks of the outcome itself: who skips it never has it.
    pub(crate) fn is_about<L: Journeys>(
        &self,
        comparison: &Comparison<'_, L>,
        element: Element,
    ) -> bool {
        let is_step = |step: usize| {
            let code = comparison.drawing.code_of[step];
            self.steps.contains(&step) || self.codes.contains(&code)
        };
        let is_code = |code: u32| {
            let mut steps = comparison.drawing.steps_of(code);
            self.codes.contains(&code) || steps.any(|it| self.steps.contains(&it))
        };
        match element {
            Element::Step(step) => is_step(step),
            Element::Arrow(_) => false,
            Element::Succession(from, to) => [from, to].into_iter().flatten().any(is_code),
            Element::Deviation(parting) => match parting {
                Parting::Skipped { step } | Parting::Moved { step, .. } => is_step(step as usize),
                Parting::Extra { code, .. } => is_code(code),
                Parting::Instead { step, code } => is_step(step as usize) || is_code(code),
            },
        }
    }
}

/// The paths on which each element happens, by number and ascending, in the order of their kinds and places.
pub(crate) fn by_path<L: Journeys>(
    comparison: &Comparison<'_, L>,
    paths: impl Iterator<Item = u32>,
    (undrawn, part): (&BTreeSet<Pair>, PartOf<'_>),
) -> Vec<(Element, Vec<u32>)> {
    let mut found: BTreeMap<Ordered, (Element, Vec<u32>)> = BTreeMap::new();
    for path in paths {
        let mut see = |it: Element| {
            let entry = found.entry(ordered(it)).or_insert((it, Vec::new()));
            if entry.1.last() != Some(&path) {
                entry.1.push(path);
            }
        };
        each(comparison, path, (undrawn, part(path)), &mut see);
    }
    found.into_values().collect()
}

/// Names every element of one path, some several times.
fn each<L: Journeys>(
    comparison: &Comparison<'_, L>,
    path: u32,
    (undrawn, part): (&BTreeSet<Pair>, Part),
    see: &mut dyn FnMut(Element),
) {
    let told = comparison.told(path).closed;
    let events = comparison.path(path);
    let end = match part {
        Part::Whole => events.len(),
        Part::Before(end) => end,
    };
    for step in told.steps().take(end).flatten() {
        see(Element::Step(step));
    }
    for crossing in told.crossings() {
        let (before, after) = crossing.between();
        if before.max(after) < end {
            see(Element::Arrow(crossing.arrow()));
        }
    }
    let mut before = None;
    for &code in &events[..end] {
        if undrawn.contains(&(before, Some(code))) {
            see(Element::Succession(before, Some(code)));
        }
        before = Some(code);
    }
    if part == Part::Whole && undrawn.contains(&(before, None)) {
        see(Element::Succession(before, None));
    }
    if comparison.told(path).partings.is_empty() {
        return;
    }
    let moves: Vec<SeenMove> = told.moves().collect();
    for it in comparison.found(path, told) {
        if lies_in(&moves, &it, part) {
            see(Element::Deviation(it.parting));
        }
    }
}

/// Whether a deviation has shown itself within a part of the case: a step is skipped once something behind
/// it has happened, for before that it may still come.
fn lies_in(moves: &[SeenMove], found: &Found, part: Part) -> bool {
    let Part::Before(end) = part else {
        return true;
    };
    let mut both = [Some(found.at), found.also_at].into_iter().flatten();
    both.all(|at| {
        let next = moves[at..].iter().find_map(|it| match *it {
            SeenMove::Both { place, .. } | SeenMove::LogOnly { place, .. } => Some(place),
            SeenMove::MapOnly { .. } => None,
        });
        next.is_some_and(|place| place < end)
    })
}

impl Element {
    /// The number that counts the cases in which it happens.
    pub(crate) fn figure<L: Journeys>(self, comparison: &Comparison<'_, L>) -> FigureId {
        let drawing = comparison.drawing;
        let place = |code: Option<u32>, none: Place| code.map_or(none, |it| comparison.place(it));
        match self {
            Self::Step(step) => FigureId::StepReach {
                step: id(comparison, step),
            },
            Self::Arrow(arrow) => FigureId::Transition {
                transition: drawing.arrows[arrow].id,
            },
            Self::Succession(from, to) => FigureId::DesirePath {
                from: place(from, Place::Start),
                to: place(to, Place::End),
            },
            Self::Deviation(parting) => FigureId::Deviation {
                deviation: comparison.named(parting),
            },
        }
    }
}

/// The desire paths of the cases that are asked about, by codes.
pub(crate) fn undrawn<L: Journeys>(
    comparison: &Comparison<'_, L>,
    paths: &[crate::overlay::DesirePath],
) -> BTreeSet<Pair> {
    let codes = paths
        .iter()
        .map(|it| (code(comparison, &it.from), code(comparison, &it.to)));
    codes.collect()
}

fn code<L: Journeys>(comparison: &Comparison<'_, L>, place: &Place) -> Option<u32> {
    code_of(
        comparison.drawing,
        &comparison.observed.matching.off_map,
        place,
    )
}

fn id<L: Journeys>(comparison: &Comparison<'_, L>, step: usize) -> StepId {
    comparison.drawing.steps[step].id
}

/// An element as numbers that can be put in order.
type Ordered = (u8, u32, u32, u8);

fn ordered(element: Element) -> Ordered {
    let place = |code: Option<u32>| code.map_or(0, |it| it + 1);
    match element {
        Element::Step(step) => (0, step as u32, 0, 0),
        Element::Arrow(arrow) => (1, arrow as u32, 0, 0),
        Element::Succession(from, to) => (2, place(from), place(to), 0),
        Element::Deviation(parting) => match parting {
            Parting::Skipped { step } => (3, step, 0, 0),
            Parting::Extra { code, why } => (4, code, 0, why as u8),
            Parting::Moved {
                step,
                early,
                adjacent_swap,
            } => (5, step, 0, 2 * u8::from(early) + u8::from(adjacent_swap)),
            Parting::Instead { step, code } => (6, step, code, 0),
        },
    }
}
