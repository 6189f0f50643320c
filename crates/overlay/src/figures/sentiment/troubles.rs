//! What score rules could not read, and answers that count nowhere.

use events::Journeys;

use crate::figures::sentiment::Sentiment;
use crate::figures::warnings::caution::{AboutScores, Caution};
use crate::figures::warnings::warn;
use crate::overlay::Warning;
use crate::scope::Scope;

/// What to know before trusting the observed curve.
pub(crate) fn warnings<L: Journeys>(
    scope: &Scope<'_, L>,
    sentiment: Option<&Sentiment>,
    warnings: &mut Vec<Warning>,
) {
    let Some(sentiment) = sentiment else { return };
    let project = scope.of.drawing.project;
    let mut tell = |what| warnings.push(warn(Caution::Scores { what }, Vec::new()));
    for it in &sentiment.rules {
        let Some(rule) = project.score_rule(it.rule) else {
            continue;
        };
        let column = rule.reading.attribute.clone();
        if let Some(unread) = it.unread.clone() {
            tell(AboutScores::Unread { column, unread });
        } else if it.n_answers == 0 {
            tell(AboutScores::None { column });
        }
    }
    let n_answers = sentiment.n_unplaced;
    if n_answers > 0 {
        tell(AboutScores::Unplaced { n_answers });
    }
}
