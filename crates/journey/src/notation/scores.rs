//! One line of a map's score rules.

use crate::entity::{Field, Operator, Predicate, ScoreReading, ScoreScale, ScoreStep};
use crate::notation::lines::Line;
use crate::notation::mistake::{NotationError, NotationMistake};
use crate::notation::token::{split, split_once, unquoted, with_note};

/// `csat: CSAT (step before, event call)`.
pub(super) fn score(line: &Line<'_>, text: &str) -> Result<ScoreReading, NotationError> {
    let Some((attribute, rest)) = split_once(text, ":") else {
        return Err(line.wrong(NotationMistake::ScoreUnsaid));
    };
    let (scale_text, note) = with_note(rest);
    let mut reading = ScoreReading {
        attribute: unquoted(attribute).to_owned(),
        only: None,
        scale: scale(line, scale_text)?,
        counts_at: ScoreStep::Own,
    };
    for word in note.map(|it| split(it, ",")).unwrap_or_default() {
        match word.strip_prefix("event ") {
            Some(name) => {
                reading.only = Some(Predicate::Is {
                    field: Field::Activity,
                    operator: Operator::Equal,
                    value: unquoted(name).to_owned(),
                });
            }
            None if word == "step before" => reading.counts_at = ScoreStep::Before,
            None => {
                let word = word.to_owned();
                return Err(line.wrong(NotationMistake::NotOfAScore { word }));
            }
        }
    }
    Ok(reading)
}

fn scale(line: &Line<'_>, text: &str) -> Result<ScoreScale, NotationError> {
    match text {
        "NPS" => return Ok(ScoreScale::Nps),
        "CSAT" => return Ok(ScoreScale::Csat),
        "CES" => return Ok(ScoreScale::Ces { high_is_bad: false }),
        "CES effort" => return Ok(ScoreScale::Ces { high_is_bad: true }),
        "stars" => return Ok(ScoreScale::Stars),
        _ => {}
    }
    let own = || {
        let (worst, rest) = text.strip_prefix("from ")?.split_once(" over ")?;
        let (middle, best) = rest.split_once(" to ")?;
        let number = |it: &str| it.trim().replace('−', "-").parse().ok();
        Some(ScoreScale::Own {
            worst: number(worst)?,
            middle: number(middle)?,
            best: number(best)?,
        })
    };
    own().filter(|it| it.is_whole()).ok_or_else(|| {
        let text = text.to_owned();
        line.wrong(NotationMistake::NotAScale { text })
    })
}
