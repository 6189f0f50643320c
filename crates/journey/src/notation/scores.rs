//! One line of a map's score rules.

use crate::entity::{Field, Operator, Predicate, ScoreReading, ScoreScale, ScoreStep};
use crate::notation::NotationError;
use crate::notation::lines::Line;
use crate::notation::token::{split, split_once, unquoted, with_note};

/// `csat: CSAT (step before, event call)`.
pub(super) fn score(line: &Line<'_>, text: &str) -> Result<ScoreReading, NotationError> {
    let Some((attribute, rest)) = split_once(text, ":") else {
        let hint = Some("write \"nps: NPS (step before)\"");
        return Err(line.wrong("it is not said what the score of this column is", hint));
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
                let hint = Some("a score counts at the step before, and is read from an event");
                return Err(line.wrong(format!("a score cannot be {word:?}"), hint));
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
        let hint = Some("write NPS, CSAT, CES, CES effort, stars, or \"from 0 over 50 to 100\"");
        line.wrong(format!("{text:?} is no scale"), hint)
    })
}
