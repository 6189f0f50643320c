//! What score rules could not read, and answers that count nowhere.

use events::Journeys;

use crate::figures::sentiment::Sentiment;
use crate::figures::warnings::warn;
use crate::figures::words::count;
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
    for it in &sentiment.rules {
        let Some(rule) = project.score_rule(it.rule) else {
            continue;
        };
        let column = &rule.reading.attribute;
        if let Some(trouble) = &it.trouble {
            warnings.push(warn(
                format!("Scores in “{column}” that cannot be read: {trouble}"),
                "They count nowhere; check the scale of the score under Matching",
                Vec::new(),
            ));
        } else if it.n_answers == 0 {
            warnings.push(warn(
                format!("The score rule for “{column}” reads no answer"),
                "Check the name of the column, and whether an earlier rule reads it",
                Vec::new(),
            ));
        }
    }
    if sentiment.n_unplaced > 0 {
        warnings.push(warn(
            format!("{} answers count at no step", count(sentiment.n_unplaced)),
            "Their events show no step: let the score count at the step before, under Matching",
            Vec::new(),
        ));
    }
}
