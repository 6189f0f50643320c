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
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;

pub(super) fn take(drawing: &Drawing<'_>, moves: &mut Moves, found: &mut Vec<Found>) {
    for it in &mut moves.unmatched {
        let SeenMove::LogOnly { code, .. } = it.seen else {
            continue;
        };
        if std::mem::replace(&mut it.is_taken, true) {
            continue;
        }
        let why = if !drawing.draws(code) {
            ExtraKind::OffTheMap
        } else if it.is_again {
            ExtraKind::Repeated
        } else {
            ExtraKind::Unexpected
        };
        found.push(Found {
            parting: Parting::Extra { code, why },
            at: it.at,
            also_at: None,
        });
    }
}

pub(super) fn sentence(place: &str, why: ExtraKind) -> String {
    match why {
        ExtraKind::OffTheMap => format!("“{place}” happens and is not on the map"),
        ExtraKind::Repeated => format!("“{place}” happens again"),
        ExtraKind::Unexpected => format!("“{place}” happens where the map does not have it"),
    }
}
