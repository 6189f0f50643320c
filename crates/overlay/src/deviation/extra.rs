//! Extra event: observed, and the map has no place for it there.
//!
//! ## What it shows
//! Something happened that the map does not draw at this point: it is off the map, it is a repetition, or
//! it is drawn elsewhere only.
//!
//! ## Why it matters
//! Repetitions are often rework or searching. What is off the map may be a touchpoint the team forgot.
//!
//! ## Example
//! Drawn: search → order. Observed: search, search, order. The second “search” is a repetition.
//!
//! ## How it is counted
//! Closed cases with at least one event that the best explanation cannot match, of all closed cases; by
//! touchpoint and reason. It is off the map where no observable step carries it, a repetition where the
//! same touchpoint happened before in the case, otherwise unexpected.

use journey::ExtraKind;

use super::{Found, Moves, Parting};
use crate::conformance::explained::SeenMove;

pub(super) fn take(moves: &mut Moves<'_>) -> Vec<Found> {
    let observed: Vec<(usize, u32)> = moves
        .left()
        .filter_map(|(at, it)| match it {
            SeenMove::LogOnly { code, .. } => Some((at, code)),
            SeenMove::Both { .. } | SeenMove::MapOnly { .. } => None,
        })
        .collect();
    let mut extra = Vec::with_capacity(observed.len());
    for (at, code) in observed {
        moves.is_taken[at] = true;
        let why = if !moves.drawing.draws(code) {
            ExtraKind::OffTheMap
        } else if moves.happened_before(at, code) {
            ExtraKind::Repeated
        } else {
            ExtraKind::Unexpected
        };
        extra.push(Found {
            parting: Parting::Extra { code, why },
            at,
            also_at: None,
        });
    }
    extra
}

pub(super) fn sentence(place: &str, why: ExtraKind) -> String {
    match why {
        ExtraKind::OffTheMap => format!("“{place}” happens and is not on the map"),
        ExtraKind::Repeated => format!("“{place}” happens again"),
        ExtraKind::Unexpected => format!("“{place}” happens where the map does not have it"),
    }
}
