//! The gate itself.

use std::collections::BTreeMap;

use chrono::DateTime;
use journey::{LogId, MapId, Project};
use language::Language;
use overlay::Overlay;

use crate::earlier::{Earlier, ToldOf, told_of};
use crate::figures::{self, Conflict};
use crate::redaction;
use crate::released::{Leaving, Released, ReleasedMap};
use crate::terms::Terms;

/// Lets maps of a project, the one it is about first, and what was observed of them leave, in the language in which
/// they are to be read. Where what left earlier would tell with it of few, all counts are rounded.
#[must_use]
pub fn release(
    project: &Project,
    maps: &[(MapId, Option<&Overlay>)],
    terms: &Terms,
    language: Language,
    earlier: &[Earlier],
) -> Released {
    let audience = terms.audience;
    let smallest = audience.smallest_group();
    let copy = redaction::redacted(project, terms);
    let observed = maps.iter().filter_map(|it| it.1);
    let conflicts = observed.filter_map(|it| figures::conflict(it, &copy, audience, earlier));
    let conflict = conflicts.max_by_key(|it| it.at_ms);
    let mut released = Vec::new();
    let mut n_withheld = 0;
    let mut too_few = false;
    let mut to_remember: BTreeMap<LogId, Vec<ToldOf>> = BTreeMap::new();
    for (id, overlay) in maps {
        let rounded_for = conflict.map(|_| earlier);
        let told = overlay.and_then(|it| figures::told(it, &copy, audience, rounded_for));
        let is_too_few = overlay.is_some() && told.is_none();
        too_few |= is_too_few;
        let mut map = ReleasedMap {
            id: *id,
            overlay: None,
            withheld: u64::from(is_too_few),
        };
        if let Some(mut it) = told {
            if conflict.is_none() {
                let told = told_of(&mut it.overlay, &copy);
                to_remember.entry(it.overlay.log).or_default().extend(told);
            }
            it.overlay.say_in(&copy, language);
            n_withheld += it.n_withheld;
            map.withheld = it.n_withheld;
            map.overlay = Some(it.overlay);
        }
        released.push(map);
    }
    let ids: Vec<MapId> = maps.iter().map(|it| it.0).collect();
    let owned = |all: Vec<&str>| all.into_iter().map(str::to_owned).collect();
    let quotes = redaction::quotes(&copy, &ids);
    let n_all = redaction::quotes(project, &ids).len();
    let mut leaving = Leaving {
        n_quotes_unasked: quotes.iter().filter(|it| it.consent.is_none()).count() as u64,
        n_quotes_withheld: (n_all - quotes.len()) as u64,
        quotes: owned(quotes.iter().map(|it| it.text.as_str()).collect()),
        owners: owned(redaction::owners(&copy, &ids)),
        n_cases: released
            .first()
            .and_then(|it| it.overlay.as_ref())
            .map(|it| it.n_cases),
        smallest_group: smallest,
        n_withheld,
        too_few,
        figures: String::new(),
        rounded_to: conflict.map(|_| smallest),
        compared: None,
    };
    leaving.figures = leaving.figures_said(language);
    leaving.compared = conflict.map(|it| compared_said(it, smallest, language));
    Released {
        project: copy,
        maps: released,
        leaving,
        to_remember,
    }
}

/// With what it was compared, and what came of it.
fn compared_said(conflict: Conflict, smallest: u64, language: Language) -> String {
    let day = DateTime::from_timestamp_millis(conflict.at_ms).map(|it| it.date_naive());
    let day = day.map_or_else(String::new, |it| language.whole_day(it));
    language.paper_compared(&day, conflict.fewest, smallest)
}
