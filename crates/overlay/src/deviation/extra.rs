//! Observed, and the map has no place for it there.

use journey::ExtraKind;

use super::{Found, Moves, Parting};
use crate::conformance::drawing::Drawing;
use crate::conformance::explained::SeenMove;

pub(super) fn take(drawing: &Drawing<'_>, moves: &mut Moves, found: &mut Vec<Found>) {
    for number in 0..moves.unmatched.len() {
        let (at, SeenMove::LogOnly { place, code }) = moves.unmatched[number] else {
            continue;
        };
        if std::mem::replace(&mut moves.is_taken[number], true) {
            continue;
        }
        let first = moves.first_place.of(code as usize);
        let why = if !drawing.draws(code) {
            ExtraKind::OffTheMap
        } else if first.is_some_and(|it| (it as usize) < place) {
            ExtraKind::Repeated
        } else {
            ExtraKind::Unexpected
        };
        found.push(Found {
            parting: Parting::Extra { code, why },
            at,
            also_at: None,
        });
    }
}
