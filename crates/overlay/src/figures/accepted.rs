//! What the team has accepted, held against what was observed.
//!
//! A deviation of a case is accepted when it is on the list, or when an accepted desire path goes there:
//! a step that is skipped between its two events, an extra event that it leads to. Accepted deviations stay
//! counted; beside the cases that follow the map stand those of which every deviation is accepted.

use std::collections::BTreeSet;

use events::Journeys;
use journey::{CaseCondition, Departure, Deviation, Place};

use crate::comparison::Comparison;
use crate::conformance::explained::SeenMove;
use crate::deviation::{Found, Parting, sentence};
use crate::figures::statistics::share;
use crate::figures::successions::code_of;
use crate::filter::wording::Wording;
use crate::overlay::{AcceptedDeparture, AcceptedFigures, Overlay, Share};
use crate::scope::Scope;

/// What was accepted on a map, by numbers of steps and codes.
pub(crate) struct Accepted {
    partings: Vec<Parting>,
    /// Undrawn successions; none stands for the start and the end.
    successions: BTreeSet<(Option<u32>, Option<u32>)>,
}

impl Accepted {
    /// What was accepted; nothing of what is not in the drawing or never happened.
    pub(crate) fn of<L: Journeys>(comparison: &Comparison<'_, L>) -> Self {
        let mut accepted = Self {
            partings: Vec::new(),
            successions: BTreeSet::new(),
        };
        let code = |place: &Place| {
            let off_map = &comparison.observed.matching.off_map;
            let code = code_of(comparison.drawing, off_map, place);
            match place {
                Place::Start | Place::End => Some(None),
                Place::Touchpoint(_) | Place::OffMap(_) => code.map(Some),
            }
        };
        let drawing = comparison.drawing;
        for it in drawing.project.acceptances_of(drawing.map.id) {
            match &it.departure {
                Departure::Deviation { deviation } => {
                    let parting = parting(comparison, deviation);
                    accepted.partings.extend(parting);
                }
                Departure::DesirePath { from, to } => {
                    let succession = code(from).zip(code(to));
                    accepted.successions.extend(succession);
                }
            }
        }
        accepted
    }

    /// Whether a closed case that takes a path follows the map, but for what was accepted.
    pub(crate) fn allows<L: Journeys>(&self, comparison: &Comparison<'_, L>, path: u32) -> bool {
        let told = comparison.told(path);
        let is_listed = |it: &Parting| self.partings.contains(it);
        if told.cost.is_none() {
            return false;
        }
        if told.partings.iter().all(is_listed) {
            return true;
        }
        if self.successions.is_empty() {
            return false;
        }
        let moves: Vec<SeenMove> = told.closed.moves().collect();
        let events = comparison.path(path);
        let is_on_path = |it: &Found| {
            let mut both = [Some(it.at), it.also_at].into_iter().flatten();
            both.all(|at| self.successions.contains(&passage(&moves, at, events)))
        };
        let found = comparison.found(path, told.closed);
        found
            .iter()
            .all(|it| is_listed(&it.parting) || is_on_path(it))
    }
}

/// The succession that a move without a counterpart belongs to: of a step without an event the events
/// around it, of an event the one before it and itself.
fn passage(moves: &[SeenMove], at: usize, events: &[u32]) -> (Option<u32>, Option<u32>) {
    let place = |it: &SeenMove| match *it {
        SeenMove::Both { place, .. } | SeenMove::LogOnly { place, .. } => Some(place),
        SeenMove::MapOnly { .. } => None,
    };
    let before = moves[..at].iter().rev().find_map(place);
    let here = moves[at..].iter().find_map(place);
    (before.map(|it| events[it]), here.map(|it| events[it]))
}

fn parting<L: Journeys>(comparison: &Comparison<'_, L>, deviation: &Deviation) -> Option<Parting> {
    let drawing = comparison.drawing;
    let step = |id| {
        let number = drawing.steps.iter().position(|it| it.id == id)?;
        Some(number as u32)
    };
    let code = |place| code_of(drawing, &comparison.observed.matching.off_map, place);
    Some(match deviation {
        Deviation::Skipped { step: it } => Parting::Skipped { step: step(*it)? },
        Deviation::Extra { place, why } => Parting::Extra {
            code: code(place)?,
            why: *why,
        },
        Deviation::Moved {
            step: it,
            early,
            adjacent_swap,
        } => Parting::Moved {
            step: step(*it)?,
            early: *early,
            adjacent_swap: *adjacent_swap,
        },
        Deviation::Instead { step: it, place } => Parting::Instead {
            step: step(*it)?,
            code: code(place)?,
        },
    })
}

/// The share of closed cases that follow the map, but for what was accepted; none where nothing was, or
/// where the map has no complete way.
pub(crate) fn fitting<L: Journeys>(scope: &Scope<'_, L>) -> Option<Share> {
    let drawing = scope.of.drawing;
    let is_asked = !drawing.project.acceptances_of(drawing.map.id).is_empty();
    if !is_asked || scope.of.shortest_run.is_none() {
        return None;
    }
    let accepted = Accepted::of(scope.of);
    let closed = scope.weighted().filter(|it| !it.is_open);
    let allowed = closed.filter(|it| accepted.allows(scope.of, it.path));
    let k = allowed.map(|it| it.n_cases).sum();
    Some(share(k, scope.n_cases - scope.n_open))
}

/// Says of everything that was accepted how often it happens, and of every departure whether it was.
pub(crate) fn mark<L: Journeys>(
    scope: &Scope<'_, L>,
    (overlay, condition): (&mut Overlay, &CaseCondition),
    fitting: Option<Share>,
) {
    let drawing = scope.of.drawing;
    let acceptances = drawing.project.acceptances_of(drawing.map.id);
    if acceptances.is_empty() {
        return;
    }
    let mut departures = Vec::new();
    for it in acceptances {
        let listed = match &it.departure {
            Departure::Deviation { deviation } => {
                let mut all = overlay.deviations.iter_mut();
                let listed = all.find(|it| it.deviation == *deviation);
                listed.map(|figures| (&mut figures.acceptance, figures.cases))
            }
            Departure::DesirePath { from, to } => {
                let mut all = overlay.desire_paths.iter_mut();
                let listed = all.find(|it| it.from == *from && it.to == *to);
                listed.map(|figures| (&mut figures.acceptance, figures.cases))
            }
        };
        let cases = match listed {
            Some((acceptance, cases)) => {
                *acceptance = Some(it.id);
                cases
            }
            None => unlisted(scope, condition, &it.departure),
        };
        departures.push(AcceptedDeparture {
            acceptance: it.id,
            departure: it.departure.clone(),
            sentence: String::new(),
            reason: it.reason.clone(),
            cases,
        });
    }
    overlay.accepted = Some(AcceptedFigures {
        fitting,
        departures,
    });
}

/// A departure in words.
pub(crate) fn said(wording: &Wording<'_>, departure: &Departure) -> String {
    let (language, name) = (wording.language, |it: &Place| wording.name(it));
    match departure {
        Departure::Deviation { deviation } => sentence(deviation, wording, name),
        Departure::DesirePath { from, to } => match (from, to) {
            (Place::Start, _) => language.departure_starts_with(&name(to)),
            (_, Place::End) => language.departure_ends_with(&name(from)),
            (Place::Touchpoint(_) | Place::OffMap(_) | Place::End, _) => {
                language.departure_path(&name(from), &name(to))
            }
        },
    }
}

/// The cases of what was accepted and is too rare to be listed.
fn unlisted<L: Journeys>(
    scope: &Scope<'_, L>,
    condition: &CaseCondition,
    departure: &Departure,
) -> Share {
    match departure {
        Departure::Deviation { .. } => share(0, scope.n_cases - scope.n_open),
        Departure::DesirePath { .. } => {
            let counted = CaseCondition::CountsIn {
                figure: departure.figure(),
            };
            let both = CaseCondition::All {
                of: vec![condition.clone(), counted],
            };
            share(scope.of.n_cases(&both), scope.n_cases)
        }
    }
}

#[cfg(test)]
mod tests;
