//! What kind of line each line of the notation is.

use crate::notation::mistake::{NotationError, NotationMistake};
use crate::notation::token::split_once;

/// A line, and where it stands.
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) content: Content<'a>,
}

impl Line<'_> {
    pub(super) fn wrong(&self, mistake: NotationMistake) -> NotationError {
        wrong(self.number, mistake)
    }
}

pub(super) enum Content<'a> {
    /// `title: …` and its like.
    Header { key: &'a str, value: &'a str },
    /// The head of a stage, and steps if there are some on the same line.
    Stage { head: &'a str, steps: &'a str },
    /// Steps below the head of their stage.
    Steps(&'a str),
    /// Two or more steps with arrows between them.
    Transitions { steps: &'a str, arrow: &'a str },
    /// The head of a lane.
    Lane(&'a str),
    /// A step, and what a lane says about it.
    Cell { step: &'a str, text: &'a str },
    /// The head of the match rules.
    Rules,
    /// One match rule.
    Rule(&'a str),
    /// The head of the score rules.
    Scores,
    /// One score rule.
    Score(&'a str),
}

const HEADER_KEYS: [&str; 14] = [
    "title",
    "persona",
    "scenario",
    "goal",
    "expectation",
    "scope",
    "trigger",
    "end",
    "kind",
    "status",
    "version",
    "date",
    "say",
    "unmatched",
];

#[derive(Clone, Copy)]
enum Block {
    None,
    Stage,
    Lane,
    Rules,
    Scores,
}

pub(super) fn read(text: &str) -> Result<Vec<Line<'_>>, NotationError> {
    let mut lines = Vec::new();
    let mut block = Block::None;
    for (place, line) in text.lines().enumerate() {
        let (number, trimmed) = (place + 1, line.trim());
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let content = if line.starts_with([' ', '\t']) {
            indented(number, trimmed, block)?
        } else {
            flush_left(number, trimmed)?
        };
        block = match &content {
            Content::Header { .. } | Content::Transitions { .. } => Block::None,
            Content::Stage { .. } | Content::Steps(_) => Block::Stage,
            Content::Lane(_) | Content::Cell { .. } => Block::Lane,
            Content::Rules | Content::Rule(_) => Block::Rules,
            Content::Scores | Content::Score(_) => Block::Scores,
        };
        lines.push(Line { number, content });
    }
    Ok(lines)
}

fn flush_left(number: usize, line: &str) -> Result<Content<'_>, NotationError> {
    if line == "rules" {
        return Ok(Content::Rules);
    }
    if line == "scores" {
        return Ok(Content::Scores);
    }
    if let Some(head) = line.strip_prefix("lane ") {
        return Ok(Content::Lane(head.trim_end_matches(':').trim()));
    }
    // The text of a header may hold anything; that of a stage may not hold an arrow.
    if let Some((key, value)) = line.split_once(':')
        && HEADER_KEYS.contains(&key)
    {
        let value = value.trim();
        return Ok(Content::Header { key, value });
    }
    for arrow in ["->", "=>"] {
        if split_once(line, arrow).is_some() {
            let steps = line;
            return Ok(Content::Transitions { steps, arrow });
        }
    }
    match split_once(line, ":") {
        Some((head, steps)) => Ok(Content::Stage { head, steps }),
        None => {
            let text = line.to_owned();
            Err(wrong(number, NotationMistake::NotALine { text }))
        }
    }
}

fn indented(number: usize, line: &str, block: Block) -> Result<Content<'_>, NotationError> {
    match block {
        Block::Stage => Ok(Content::Steps(line)),
        Block::Rules => Ok(Content::Rule(line)),
        Block::Scores => Ok(Content::Score(line)),
        Block::Lane => match split_once(line, ":") {
            Some((step, text)) => Ok(Content::Cell { step, text }),
            None => Err(wrong(number, NotationMistake::CellWithoutStep)),
        },
        Block::None => Err(wrong(number, NotationMistake::BelongsToNothing)),
    }
}

fn wrong(line: usize, mistake: NotationMistake) -> NotationError {
    NotationError { line, mistake }
}
