//! Lanes of the notation, and what stands in their cells.

use crate::entity::{ChartStyle, LaneKind, feeling, size_of_artwork};
use crate::notation::lines::Line;
use crate::notation::mistake::{NotationError, NotationMistake};
use crate::notation::steps::CardMarks;
use crate::notation::token::{split, unquoted, with_note};
use crate::sketch::{Content, LaneSketch};

/// The head of a lane: its name, and in brackets what it holds and how it shows.
pub(super) fn lane(line: &Line<'_>, head: &str) -> Result<LaneSketch, NotationError> {
    let (name, note) = with_note(head);
    let parts = split(note.unwrap_or("notes"), ";");
    let (holds, more) = parts[0].split_once(' ').unwrap_or((parts[0], ""));
    let kind = kind(line, holds)?;
    let mut lane = LaneSketch {
        name: unquoted(name).to_owned(),
        kind,
        choices: Vec::new(),
        chart: ChartStyle::default(),
        hidden: false,
        pinned: false,
        collapsed: false,
        cells: Vec::new(),
    };
    match (kind, more.trim()) {
        (_, "") => {}
        (LaneKind::Choice, choices) => {
            let choices = split(choices, "|").into_iter();
            lane.choices = choices.map(|it| unquoted(it).to_owned()).collect();
            for (place, choice) in lane.choices.iter().enumerate() {
                if choice.is_empty() || lane.choices[..place].contains(choice) {
                    return Err(line.wrong(NotationMistake::ChoicesAlike));
                }
            }
        }
        (LaneKind::Chart, "bars") => {}
        (LaneKind::Chart, "line") => lane.chart = ChartStyle::Line,
        (_, other) => {
            let (holds, more) = (holds.to_owned(), other.to_owned());
            return Err(line.wrong(NotationMistake::HoldsNoMore { holds, more }));
        }
    }
    for mark in parts[1..].iter().flat_map(|it| split(it, ",")) {
        match mark {
            "hidden" => lane.hidden = true,
            "pinned" => lane.pinned = true,
            "collapsed" => lane.collapsed = true,
            _ => {
                let mark = mark.to_owned();
                return Err(line.wrong(NotationMistake::NotOfALane { mark }));
            }
        }
    }
    Ok(lane)
}

fn kind(line: &Line<'_>, text: &str) -> Result<LaneKind, NotationError> {
    Ok(match text {
        "actions" => LaneKind::Actions,
        "thoughts" => LaneKind::Thoughts,
        "emotion" => LaneKind::Emotion,
        "needs" => LaneKind::Needs,
        "expectations" => LaneKind::Expectations,
        "touchpoints" => LaneKind::Touchpoints,
        "channels" => LaneKind::Channels,
        "pains" => LaneKind::Pains,
        "gains" => LaneKind::Gains,
        "evidence" => LaneKind::Evidence,
        "frontstage" => LaneKind::Frontstage,
        "backstage" => LaneKind::Backstage,
        "support" => LaneKind::Support,
        "systems" => LaneKind::Systems,
        "owners" => LaneKind::Owners,
        "metrics" => LaneKind::Metrics,
        "opportunities" => LaneKind::Opportunities,
        "notes" => LaneKind::Notes,
        "text" => LaneKind::Text,
        "number" => LaneKind::Number,
        "date" => LaneKind::Date,
        "choice" => LaneKind::Choice,
        "link" => LaneKind::Link,
        "image" => LaneKind::Image,
        "chart" => LaneKind::Chart,
        other => {
            let holds = other.to_owned();
            return Err(line.wrong(NotationMistake::CannotHold { holds }));
        }
    })
}

/// What stands in a cell: a card from its first to its last step, or a point of a curve.
pub(super) fn content(
    line: &Line<'_>,
    lane: &LaneSketch,
    (step, last): (&str, &str),
    (text, marks): (&str, CardMarks),
) -> Result<Content, NotationError> {
    if step != last && matches!(lane.kind, LaneKind::Emotion | LaneKind::Chart) {
        return Err(line.wrong(NotationMistake::StandsAtOneStep));
    }
    if lane.kind == LaneKind::Emotion {
        if lane.cells.iter().any(|it| it.step == step) {
            let step = step.to_owned();
            return Err(line.wrong(NotationMistake::FeelingTwice { step }));
        }
        if marks != CardMarks::default() {
            return Err(line.wrong(NotationMistake::FeelingTagged));
        }
        return emotion(line, text);
    }
    let (text, image) = match with_note(text) {
        (words, Some(note)) if lane.kind == LaneKind::Image => {
            match note.strip_prefix("png ").or(note.strip_prefix("svg ")) {
                Some(image) => (words, image),
                None => (text, ""),
            }
        }
        _ => (text, ""),
    };
    if !image.is_empty() && size_of_artwork(image).is_none() {
        return Err(line.wrong(NotationMistake::NotAPicture));
    }
    let fits = lane.kind.check(&lane.choices, text);
    fits.map_err(|it| line.wrong(NotationMistake::unfit(it, text)))?;
    Ok(Content::Card {
        text: text.to_owned(),
        image: image.to_owned(),
        tags: marks.tags,
        icon: marks.icon,
        consent: marks.consent,
    })
}

fn emotion(line: &Line<'_>, text: &str) -> Result<Content, NotationError> {
    let Some((half_steps, word)) = feeling(text) else {
        let text = text.split(' ').next().unwrap_or_default().to_owned();
        return Err(line.wrong(NotationMistake::NoFeeling { text }));
    };
    Ok(Content::Emotion {
        half_steps,
        word: word.to_owned(),
    })
}
