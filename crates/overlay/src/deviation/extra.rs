//! Observed, and the map has no place for it there.

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
