//! Telling a path along the hops of its explanation.

use std::collections::BTreeMap;

use journey::StageFlow;

use super::{BESIDE_MATCH, Crossing, Explanations, NOTHING, PackedMove, Passage};
use crate::conformance::alignment::Hop;
use crate::conformance::automaton::Automaton;
use crate::conformance::drawing::Drawing;
use crate::figures::number_set::NumberMap;

/// Tells paths along their explanations.
pub(crate) struct Teller<'a> {
    drawing: &'a Drawing<'a>,
    automaton: &'a Automaton,
    /// The step of each visible move.
    step_of: Vec<u32>,
    /// The parallel stage and branch in which each visible move takes place, if in any.
    branch_of: Vec<Option<(usize, u16)>>,
    /// The step that each code was matched with last.
    last_match: NumberMap,
}

/// What lies nearest to an arrow on one of its sides.
#[derive(Clone, Copy)]
enum Side {
    /// A matched event: its place and its step.
    Match(u32, u32),
    /// The place of an event without a counterpart.
    Extra(u32),
    /// A step without an event, or the edge of the path or of a branch.
    Nothing,
}

impl Side {
    fn matched(self) -> Option<(u32, u32)> {
        match self {
            Self::Match(place, step) => Some((place, step)),
            Self::Extra(_) | Self::Nothing => None,
        }
    }

    fn extra(self) -> Option<u32> {
        match self {
            Self::Extra(place) => Some(place),
            Self::Match(_, _) | Self::Nothing => None,
        }
    }
}

/// What lies around arrows.
struct Around {
    /// The matched events on both sides: place and step.
    before: Option<(u32, u32)>,
    after: Option<(u32, u32)>,
    /// The place of an extra event that alone lies between matched ones.
    past_extra: Option<u32>,
}

impl<'a> Teller<'a> {
    pub(crate) fn of(drawing: &'a Drawing<'a>, automaton: &'a Automaton) -> Self {
        let branch = |step: usize| {
            let element = drawing.element_of[step];
            let is_parallel = drawing.elements[element].flow == StageFlow::Parallel;
            is_parallel.then(|| (element, drawing.steps[step].branch))
        };
        let visible = automaton.visible.iter();
        Self {
            drawing,
            automaton,
            step_of: visible.clone().map(|it| it.step as u32).collect(),
            branch_of: visible.map(|it| branch(it.step)).collect(),
            last_match: NumberMap::below(drawing.claimed.len()),
        }
    }

    /// Adds the explanation of a path that these hops make.
    pub(crate) fn tell(&mut self, path: &[u32], hops: &[Hop], into: &mut Explanations) {
        self.last_match.clear();
        let mut before = Side::Nothing;
        let mut was_matched = false;
        let mut before_in_branch: BTreeMap<(usize, u16), Side> = BTreeMap::new();
        // The silent moves since then wait for the next side.
        let (mut waiting_since, mut place) = (0, 0);
        for (at, hop) in hops.iter().enumerate() {
            let (here, visible) = match *hop {
                Hop::Silent { .. } => continue,
                Hop::LogOnly => {
                    let step = self.counts_at(path[place as usize]);
                    into.step_at.push(step.unwrap_or(NOTHING));
                    into.moves.push(PackedMove::log_only());
                    (Side::Extra(place), None)
                }
                Hop::Both { visible } => {
                    let step = self.step_of[visible as usize];
                    self.last_match.insert(path[place as usize] as usize, step);
                    into.step_at.push(step);
                    into.moves.push(PackedMove::both(step));
                    (Side::Match(place, step), Some(visible as usize))
                }
                Hop::MapOnly { visible } => {
                    let step = self.step_of[visible as usize];
                    into.moves.push(PackedMove::map_only(step));
                    (Side::Nothing, Some(visible as usize))
                }
            };
            place += u32::from(matches!(hop, Hop::LogOnly | Hop::Both { .. }));
            if waiting_since < at {
                let extra = before.extra().or(here.extra());
                let around = Around {
                    before: before.matched(),
                    after: here.matched(),
                    past_extra: extra.filter(|_| was_matched && is_next_matched(&hops[at..])),
                };
                self.pass_silently(&hops[waiting_since..at], &around, into);
            }
            waiting_since = at + 1;
            if let Some(visible) = visible
                && let Some(branch) = self.branch_of[visible]
            {
                let before = before_in_branch.insert(branch, here);
                let around = Around {
                    before: before.and_then(Side::matched),
                    after: here.matched(),
                    past_extra: None,
                };
                for &arrow in &self.automaton.visible[visible].arrows {
                    around.pass(arrow, into);
                }
            }
            was_matched = match here {
                Side::Match(_, _) => true,
                Side::Extra(_) => was_matched,
                Side::Nothing => false,
            };
            before = here;
        }
        let around = Around {
            before: before.matched(),
            after: None,
            past_extra: None,
        };
        self.pass_silently(&hops[waiting_since..], &around, into);
        into.end();
    }

    /// The step that an event without a counterpart counts at: where its touchpoint was matched last before in
    /// the case, else at the first step that is drawn with it.
    fn counts_at(&self, code: u32) -> Option<u32> {
        let last = self.last_match.of(code as usize);
        last.or_else(|| Some(self.drawing.first_step_of(code)? as u32))
    }

    /// Along the arrows of silent moves. Where several lead between the same two elements (in or out of a free or
    /// parallel stage), along those that name the most matched steps: all of them where none says more than the
    /// others.
    fn pass_silently(&self, hops: &[Hop], around: &Around, into: &mut Explanations) {
        for hop in hops {
            let Hop::Silent { silent } = *hop else {
                continue;
            };
            let arrows = &self.automaton.silent[silent as usize].arrows;
            if let [arrow] = arrows.as_slice() {
                around.pass(*arrow, into);
                continue;
            }
            let is_end =
                |side: Option<(u32, u32)>, step| side.is_some_and(|it| it.1 as usize == step);
            let names = |arrow: usize| {
                let drawn = self.drawing.arrows[arrow];
                let leaves = is_end(around.before, drawn.from);
                usize::from(leaves) + usize::from(is_end(around.after, drawn.to))
            };
            let most = arrows.iter().map(|it| names(*it)).max();
            for &arrow in arrows.iter().filter(|it| Some(names(**it)) == most) {
                around.pass(arrow, into);
            }
        }
    }
}

impl Around {
    fn pass(&self, arrow: usize, into: &mut Explanations) {
        let arrow = arrow as u32;
        match (self.before, self.after) {
            (Some((before, _)), Some((after, _))) => into.crossings.push(Crossing {
                arrow,
                before,
                after,
            }),
            (None, None) => into.passages.push(Passage {
                arrow,
                past_extra: self.past_extra.unwrap_or(NOTHING),
            }),
            (Some(_), None) | (None, Some(_)) => into.passages.push(Passage {
                arrow: arrow | BESIDE_MATCH,
                past_extra: self.past_extra.unwrap_or(NOTHING),
            }),
        }
    }
}

/// Whether an event shows the step that an explanation comes to next.
fn is_next_matched(hops: &[Hop]) -> bool {
    let next = hops.iter().find_map(|it| match it {
        Hop::Both { .. } => Some(true),
        Hop::MapOnly { .. } => Some(false),
        Hop::LogOnly | Hop::Silent { .. } => None,
    });
    next == Some(true)
}
