//! What of a file was not understood.

use language::Language;
use serde::{Deserialize, Serialize};

/// So many letters of a line are shown.
const SHOWN: usize = 80;

/// Something in a file that is not on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedOver {
    /// The line, counted from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
    /// Why it is not on the map.
    pub why: Why,
}

/// Why something is not on the map, or not as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// It is none of the lines of the notation.
    NotKnown,
    /// A map has no place for it.
    NoPlace,
    /// It is no score from 1 to 5: the step comes without a feeling.
    NotAScore,
    /// It was too long and is cut.
    Cut,
    /// Others take this step than the journey: a map is true for one.
    OtherActors,
    /// Only one journey of a file is read.
    OtherJourney,
    /// It names a phase that is not there: the step stands in the one before.
    NoSuchPhase,
}

impl PassedOver {
    pub(super) fn new(line: usize, text: &str, why: Why) -> Self {
        let text = text.trim();
        let mut shown: String = text.chars().take(SHOWN).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        Self {
            line,
            text: shown,
            why,
        }
    }

    /// Line, text and reason in a sentence.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let why = match self.why {
            Why::NotKnown => language.incoming_not_known(),
            Why::NoPlace => language.incoming_no_place(),
            Why::NotAScore => language.incoming_not_a_score(),
            Why::Cut => language.incoming_cut(),
            Why::OtherActors => language.incoming_other_actors(),
            Why::OtherJourney => language.incoming_other_journey(),
            Why::NoSuchPhase => language.incoming_no_such_phase(),
        };
        language.incoming_passed_over(&self.line.to_string(), &self.text, &why)
    }
}

/// A text that is not longer than it may be; what is cut is noted.
pub(super) fn fitted(
    passed_over: &mut Vec<PassedOver>,
    line: usize,
    text: &str,
    most: usize,
) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    passed_over.push(PassedOver::new(line, text, Why::Cut));
    text.chars().take(most).collect()
}
