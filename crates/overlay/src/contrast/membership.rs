//! Which cases a share counts, and of which: told from their path and whether they are still open.

use std::collections::BTreeSet;

use events::Journeys;
use journey::{FigureId, Place};

use crate::comparison::Comparison;
use crate::conformance::explained::Explained;
use crate::figures::accepted::Accepted;
use crate::figures::number_set::NumberSet;
use crate::figures::stages;
use crate::figures::successions::code_of;
use crate::figures::transitions::{fill_in, reach};

/// What a case is to a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Member {
    /// It is in the numerator, and in the denominator.
    Counts,
    /// It is in the denominator only.
    OfTheBase,
    /// It is in neither.
    No,
}

/// What the cases of each path are to one share.
pub(crate) struct Membership {
    /// By number of path.
    closed: Vec<Member>,
    open: Vec<Member>,
}

impl Membership {
    /// Of a share that a contrast lists; none for numbers that are none.
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        figure: &FigureId,
    ) -> Option<Self> {
        let drawing = comparison.drawing;
        let step = |id| drawing.steps.iter().position(|it| it.id == id);
        let stage = |id| drawing.stages.iter().position(|it| it.id == id);
        let told = |path: u32| comparison.told(path);
        Some(match figure {
            FigureId::Fitting => {
                Self::of_closed(comparison, |path, _| counted(told(path).cost == Some(0)))
            }
            FigureId::FittingAccepted => {
                let accepted = Accepted::of(comparison);
                Self::of_closed(comparison, |path, _| {
                    counted(accepted.allows(comparison, path))
                })
            }
            FigureId::StageReach { stage: it } => {
                let stage = stage(*it)?;
                Self::of_all(comparison, |_, told| {
                    counted(stages::path(drawing, told).any(|it| it == stage))
                })
            }
            FigureId::StageDropOff { stage: it } => {
                let stage = stage(*it)?;
                let is_seen = stages::are_seen(drawing);
                let next = (stage + 1..is_seen.len()).find(|&it| is_seen[it])?;
                Self::of_closed(comparison, |_, told| {
                    let reached = stages::in_order(stages::path(drawing, told), &is_seen);
                    let reached: Vec<usize> = reached.collect();
                    if reached.contains(&stage) {
                        counted(!reached.contains(&next))
                    } else {
                        Member::No
                    }
                })
            }
            FigureId::StepReach { step: it } => {
                let step = step(*it)?;
                Self::of_all(comparison, |_, told| {
                    counted(told.steps().any(|it| it == Some(step)))
                })
            }
            FigureId::StepDropOff { step: it } => {
                let step = step(*it)?;
                Self::of_closed(comparison, |_, told| {
                    if told.steps().any(|it| it == Some(step)) {
                        counted(told.steps().next_back() == Some(Some(step)))
                    } else {
                        Member::No
                    }
                })
            }
            FigureId::Transition { transition } => {
                let arrow = drawing.arrows.iter().position(|it| it.id == *transition)?;
                Self::of_arrow(comparison, arrow)
            }
            FigureId::DesirePath { from, to } => Self::of_desire_path(comparison, from, to),
            FigureId::Deviation { deviation } => {
                let wanted: BTreeSet<_> = [deviation].into();
                Self::of_closed(comparison, |path, _| {
                    let mut partings = told(path).partings.iter();
                    counted(partings.any(|it| wanted.contains(&comparison.named(*it))))
                })
            }
            FigureId::LogFitness
            | FigureId::Coverage
            | FigureId::MapUse
            | FigureId::Split { .. }
            | FigureId::StepSentiment { .. }
            | FigureId::Variant { .. } => return None,
        })
    }

    /// Of the cases that take an arrow, of those that reach what it leaves.
    fn of_arrow<L: Journeys>(comparison: &Comparison<'_, L>, arrow: usize) -> Self {
        let drawing = comparison.drawing;
        let left = drawing.element_of[drawing.arrows[arrow].from];
        Self::of_all(comparison, |_, told| {
            let mut filled = NumberSet::below(drawing.elements.len());
            fill_in(drawing, told, &mut filled);
            let mut is_reached = false;
            reach(drawing, told, &filled, |it| is_reached |= it == left);
            let mut crossed = told.crossings();
            if is_reached {
                counted(crossed.any(|it| it.arrow() == arrow))
            } else {
                Member::No
            }
        })
    }

    /// Of the cases that go directly from one place to another; an early exit counts those that have left.
    fn of_desire_path<L: Journeys>(
        comparison: &Comparison<'_, L>,
        from: &Place,
        to: &Place,
    ) -> Self {
        let code = |place: &Place| {
            let off_map = &comparison.observed.matching.off_map;
            code_of(comparison.drawing, off_map, place)
        };
        let (wanted, leaves) = ((code(from), code(to)), *to == Place::End);
        let goes = |path: u32| goes(comparison.path(path), wanted);
        Self {
            closed: comparison.each_path(|path| counted(goes(path))),
            open: comparison.each_path(|path| counted(!leaves && goes(path))),
        }
    }

    /// What a case of a path is.
    pub(crate) fn tell(&self, path: u32, is_open: bool) -> Member {
        let of = if is_open { &self.open } else { &self.closed };
        of[path as usize]
    }

    fn of_closed<L: Journeys>(
        comparison: &Comparison<'_, L>,
        tell: impl Fn(u32, Explained<'_>) -> Member,
    ) -> Self {
        Self {
            closed: comparison.each_path(|path| tell(path, comparison.told(path).closed)),
            open: comparison.each_path(|_| Member::No),
        }
    }

    fn of_all<L: Journeys>(
        comparison: &Comparison<'_, L>,
        tell: impl Fn(u32, Explained<'_>) -> Member,
    ) -> Self {
        let told = |path: u32| comparison.told(path);
        Self {
            closed: comparison.each_path(|path| tell(path, told(path).closed)),
            open: comparison.each_path(|path| {
                let open = told(path).open;
                open.map_or(Member::No, |it| tell(path, it))
            }),
        }
    }
}

fn counted(is_counted: bool) -> Member {
    if is_counted {
        Member::Counts
    } else {
        Member::OfTheBase
    }
}

impl<L: Journeys> Comparison<'_, L> {
    fn each_path<T>(&self, tell: impl Fn(u32) -> T) -> Vec<T> {
        let paths = self.observed.paths(self.log).numbers();
        paths.map(tell).collect()
    }
}

/// Whether one code directly follows another on a path; none stands for its start and its end.
fn goes(path: &[u32], (from, to): (Option<u32>, Option<u32>)) -> bool {
    let mut before = None;
    for &code in path {
        if (before, Some(code)) == (from, to) {
            return true;
        }
        before = Some(code);
    }
    !path.is_empty() && (before, None) == (from, to)
}
