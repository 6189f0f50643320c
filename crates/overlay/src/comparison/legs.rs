//! The way of a path over the map: from step to step, along the lines that show it.

use journey::{FigureId, StepId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use events::Journeys;

use crate::comparison::Comparison;
use crate::conformance::explained::Explained;

/// A movement from one step to the next that an event shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Leg {
    /// Where it leaves.
    pub from: StepId,
    /// Where it arrives.
    pub to: StepId,
    /// The lines of the map it goes along, one after the other: drawn transitions, or the path that nobody
    /// drew. Inside a free or parallel stage there may be none.
    pub lines: Vec<FigureId>,
}

/// A leg with the places on the path where it begins and ends.
#[derive(Debug)]
pub(crate) struct PlacedLeg {
    pub(crate) before: usize,
    pub(crate) after: usize,
    pub(crate) leg: Leg,
}

impl<L: Journeys> Comparison<'_, L> {
    /// The way of a path, told in one way; events off the map are passed over.
    pub(crate) fn legs(&self, path: u32, told: Explained<'_>) -> Vec<PlacedLeg> {
        let seen = told.steps().enumerate();
        let seen: Vec<(usize, usize)> = seen.filter_map(|it| Some((it.0, it.1?))).collect();
        seen.windows(2)
            .map(|two| PlacedLeg {
                before: two[0].0,
                after: two[1].0,
                leg: self.leg(path, told, two[0], two[1]),
            })
            .collect()
    }

    fn leg(
        &self,
        path: u32,
        told: Explained<'_>,
        (before, from): (usize, usize),
        (after, to): (usize, usize),
    ) -> Leg {
        let drawing = self.drawing;
        let (first, last) = (drawing.element_of[from], drawing.element_of[to]);
        let mut here = first;
        let mut lines = Vec::new();
        let crossed = told.crossings();
        // Where several arrows are one passage, one of them is the way.
        for crossing in crossed.filter(|it| it.between() == (before, after)) {
            let arrow = drawing.arrows[crossing.arrow()];
            if drawing.element_of[arrow.from] == here && here != drawing.element_of[arrow.to] {
                lines.push(arrow.id);
                here = drawing.element_of[arrow.to];
            }
        }
        if lines.is_empty() || here != last {
            let direct = drawing.arrows.iter();
            let direct = direct.filter(|it| (it.from, it.to) == (from, to));
            lines = direct.map(|it| it.id).take(1).collect();
        }
        let mut lines: Vec<FigureId> = lines
            .into_iter()
            .map(|transition| FigureId::Transition { transition })
            .collect();
        let codes = self.path(path);
        let pair = (Some(codes[before]), Some(codes[after]));
        if lines.is_empty() && !self.allowed.contains(&pair) {
            lines.push(FigureId::DesirePath {
                from: self.place(codes[before]),
                to: self.place(codes[after]),
            });
        }
        Leg {
            from: drawing.steps[from].id,
            to: drawing.steps[to].id,
            lines,
        }
    }
}
