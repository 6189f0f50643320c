//! What each line of an outline is: a stage, a step, a lane's name or a card.

use super::lines::Line;
use super::{Outline, OutlineCard, OutlineLevel, OutlineStage, OutlineStep, holds_free_text};
use crate::entity::{Lane, LaneKind, Lifecycle, feeling};
use crate::limits;
use crate::notation::outline::mistake::{Mistake, OutlineError};

/// What the lines at the top are, told from how deep others lie below them.
pub(super) fn level_of(lines: &[Line], lanes: &[Lane]) -> OutlineLevel {
    let mut below = lines.iter().filter(|it| it.depth == 1).peekable();
    let is_flat = below.peek().is_none();
    let are_cards = lines.iter().all(|it| it.depth < 2)
        && below.all(|it| split_lane(&it.text, lanes).is_some());
    match (is_flat, are_cards) {
        (true, _)
            if !lines.is_empty()
                && lines.iter().all(|it| split_lane(&it.text, lanes).is_some()) =>
        {
            OutlineLevel::Cards
        }
        (true, _) | (_, true) => OutlineLevel::Steps,
        (false, false) => OutlineLevel::Stages,
    }
}

/// Reads every line as what its depth makes it.
pub(super) fn read(
    lines: &[Line],
    level: OutlineLevel,
    lanes: &[Lane],
) -> Result<Outline, OutlineError> {
    let top = match level {
        OutlineLevel::Stages => 0,
        OutlineLevel::Steps => 1,
        OutlineLevel::Cards => 2,
    };
    let mut stages: Vec<OutlineStage> = Vec::new();
    // The lane whose name stands above the line, and how deep.
    let mut below: Option<(&Lane, usize)> = None;
    for (at, line) in lines.iter().enumerate() {
        let depth = line.depth + top;
        below = below.filter(|(_, head)| line.depth > *head);
        match depth {
            0 => stages.push(stage(line)?),
            1 => {
                let step = OutlineStep {
                    name: Some(name(line, line.text.trim_end_matches(':').trim_end())?),
                    cards: Vec::new(),
                };
                last_or_new(&mut stages).steps.push(step);
            }
            _ => {
                let step = last_or_new(&mut last_or_new(&mut stages).steps);
                let has_more = lines.get(at + 1).is_some_and(|it| it.depth > line.depth);
                if has_more && let Some(lane) = lane_called(line.text.trim_end_matches(':'), lanes)
                {
                    below = Some((lane, line.depth));
                } else {
                    step.cards.push(card(line, below.map(|it| it.0), lanes)?);
                }
            }
        }
    }
    Ok(Outline { level, stages })
}

fn last_or_new<T: Default>(all: &mut Vec<T>) -> &mut T {
    if all.is_empty() {
        all.push(T::default());
    }
    all.last_mut().expect("there is one")
}

fn stage(line: &Line) -> Result<OutlineStage, OutlineError> {
    let text = line.text.trim_end_matches(':').trim_end();
    let (before, lifecycle) = match text.strip_suffix(')').and_then(|it| it.rsplit_once('(')) {
        Some((before, note)) => (before, lifecycle(note)),
        None => (text, None),
    };
    let said = if lifecycle.is_some() { before } else { text };
    Ok(OutlineStage {
        name: Some(name(line, said.trim_end())?),
        lifecycle,
        steps: Vec::new(),
    })
}

/// A place around the purchase, as it stands in brackets.
fn lifecycle(note: &str) -> Option<Lifecycle> {
    match note.trim().to_lowercase().as_str() {
        "consideration" => Some(Lifecycle::Consideration),
        "purchase" => Some(Lifecycle::Purchase),
        "post-purchase" => Some(Lifecycle::PostPurchase),
        _ => None,
    }
}

fn name(line: &Line, said: &str) -> Result<String, OutlineError> {
    let length = said.chars().count();
    if said.is_empty() {
        return Err(wrong(line, Mistake::NameMissing));
    }
    if length > limits::NAME {
        let limit = limits::NAME;
        return Err(wrong(line, Mistake::NameTooLong { length, limit }));
    }
    Ok(said.to_owned())
}

fn card(line: &Line, above: Option<&Lane>, lanes: &[Lane]) -> Result<OutlineCard, OutlineError> {
    let (lane, said) = match (split_lane(&line.text, lanes), above) {
        (Some(own), _) => own,
        (None, Some(above)) => (above, line.text.as_str()),
        (None, None) => {
            let first = lanes
                .iter()
                .find(|it| !it.hidden && holds_free_text(it.kind));
            let first = first.or_else(|| lanes.iter().find(|it| holds_free_text(it.kind)));
            let Some(lane) = first else {
                return Err(wrong(line, Mistake::NoTextLane));
            };
            (lane, line.text.as_str())
        }
    };
    let (text, half_steps) = content(line, lane, said)?;
    let length = text.chars().count();
    let limit = if half_steps.is_some() {
        limits::WORD
    } else {
        limits::CARD
    };
    if length > limit {
        return Err(wrong(line, Mistake::TooLong { length, limit }));
    }
    Ok(OutlineCard {
        lane: lane.id,
        lane_name: lane.name.clone(),
        text: text.to_owned(),
        half_steps,
    })
}

/// What stands on the card, or the word and value of a feeling.
fn content<'a>(
    line: &Line,
    lane: &Lane,
    said: &'a str,
) -> Result<(&'a str, Option<i8>), OutlineError> {
    if lane.kind == LaneKind::Emotion {
        let Some((half_steps, word)) = feeling(said) else {
            let text = said.to_owned();
            return Err(wrong(line, Mistake::NoFeeling { text }));
        };
        return Ok((word, Some(half_steps)));
    }
    if lane.kind == LaneKind::Image {
        let lane = lane.name.clone();
        return Err(wrong(line, Mistake::HoldsPictures { lane }));
    }
    if lane.kind.check(&lane.choices, said).is_err() {
        let (lane, text) = (lane.name.clone(), said.to_owned());
        return Err(wrong(line, Mistake::CannotHold { lane, text }));
    }
    Ok((said, None))
}

/// The lane that is named in front of a colon, and what is said behind it.
fn split_lane<'a, 'l>(text: &'a str, lanes: &'l [Lane]) -> Option<(&'l Lane, &'a str)> {
    let (head, said) = text.split_once(':')?;
    let said = said.trim();
    let lane = lane_called(head, lanes)?;
    (!said.is_empty()).then_some((lane, said))
}

/// The lane with this name, whatever its capitals; one of several may be called by its singular.
fn lane_called<'l>(name: &str, lanes: &'l [Lane]) -> Option<&'l Lane> {
    let wanted = name.trim().to_lowercase();
    let called = |lane: &&Lane| lane.name.to_lowercase() == wanted;
    let one_of = |lane: &&Lane| lane.name.to_lowercase().strip_suffix('s') == Some(&wanted);
    lanes
        .iter()
        .find(called)
        .or_else(|| lanes.iter().find(one_of))
}

fn wrong(line: &Line, mistake: Mistake) -> OutlineError {
    OutlineError {
        line: line.number,
        mistake,
    }
}
