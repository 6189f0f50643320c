//! The times of arrows and of desire paths, one by one, in every group.

use std::collections::HashMap;

use events::{Journeys, Mark, Marks};
use foldhash::fast::FixedState;
use journey::{FigureId, Place};

use crate::contrast::ContrastRow;
use crate::contrast::shift::ContrastTimes;
use crate::figures::successions::code_of;
use crate::figures::transitions::crossing_times_us;
use crate::scope::Scope;

/// The times of every arrow and of every desire path.
pub(super) struct Gaps {
    /// Where the times of a number stand.
    places: Vec<(FigureId, Source)>,
    /// By group: of each arrow, and of each desire path.
    by_group: Vec<[Vec<Vec<i64>>; 2]>,
}

/// Which of the lists of times.
#[derive(Clone, Copy)]
enum Source {
    Arrow(usize),
    Path(usize),
}

impl Source {
    fn of<'a>(&self, [arrows, paths]: &'a [Vec<Vec<i64>>; 2]) -> &'a [i64] {
        match *self {
            Self::Arrow(at) => &arrows[at],
            Self::Path(at) => &paths[at],
        }
    }
}

impl Gaps {
    /// The times behind those rows that have any.
    pub(super) fn of<L: Journeys>(scopes: &[Scope<'_, L>], rows: &[ContrastRow]) -> Self {
        let Some(first) = scopes.first() else {
            return Self {
                places: Vec::new(),
                by_group: Vec::new(),
            };
        };
        let arrows = &first.of.drawing.arrows;
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut places = Vec::new();
        for row in rows {
            let source = match &row.figure {
                FigureId::Transition { transition } => {
                    let arrow = arrows.iter().position(|it| it.id == *transition);
                    arrow.map(Source::Arrow)
                }
                FigureId::DesirePath { from, to } => pair(first, from, to).map(|it| {
                    pairs.push(it);
                    Source::Path(pairs.len() - 1)
                }),
                FigureId::Fitting
                | FigureId::FittingAccepted
                | FigureId::LogFitness
                | FigureId::Coverage
                | FigureId::MapUse
                | FigureId::Split { .. }
                | FigureId::StageReach { .. }
                | FigureId::StageDropOff { .. }
                | FigureId::StepReach { .. }
                | FigureId::StepDropOff { .. }
                | FigureId::StepSentiment { .. }
                | FigureId::Deviation { .. }
                | FigureId::Variant { .. } => None,
            };
            places.extend(source.map(|it| (row.figure.clone(), it)));
        }
        let by_group = scopes
            .iter()
            .map(|it| [crossing_times_us(it), succession_times_us(it, &pairs)])
            .collect();
        Self { places, by_group }
    }

    /// The times of a number in every group; none where nothing was measured.
    pub(super) fn times(&self, figure: &FigureId) -> Option<ContrastTimes> {
        let (_, source) = self.places.iter().find(|it| it.0 == *figure)?;
        let groups = self.by_group.iter();
        let times: Vec<&[i64]> = groups.map(|it| source.of(it)).collect();
        ContrastTimes::of(&times)
    }
}

/// The codes of two events in a row; none where one of them is no event.
fn pair<L: Journeys>(scope: &Scope<'_, L>, from: &Place, to: &Place) -> Option<(u32, u32)> {
    let off_map = &scope.of.observed.matching.off_map;
    let code = |it| code_of(scope.of.drawing, off_map, it);
    Some((code(from)?, code(to)?))
}

/// The times between two events that directly follow each other, ascending, for each pair of codes.
fn succession_times_us<L: Journeys>(scope: &Scope<'_, L>, pairs: &[(u32, u32)]) -> Vec<Vec<i64>> {
    let comparison = scope.of;
    let group_of: HashMap<(u32, u32), u32, FixedState> =
        pairs.iter().copied().zip(0_u32..).collect();
    let mut marks = Marks::in_groups(pairs.len());
    for number in comparison.observed.paths(comparison.log).numbers() {
        let path = comparison.path(number);
        marks.push(path.windows(2).zip(0_u32..).filter_map(|(codes, before)| {
            let group = *group_of.get(&(codes[0], codes[1]))?;
            Some(Mark {
                before,
                after: before + 1,
                group,
            })
        }));
    }
    let reading = &comparison.observed.reading;
    comparison
        .log
        .times_us(reading, &scope.answers.cohort, &marks)
}
