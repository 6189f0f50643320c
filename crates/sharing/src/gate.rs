//! The gate itself.

use journey::{MapId, Project};
use language::Language;
use overlay::Overlay;

use crate::figures;
use crate::redaction;
use crate::released::{Leaving, Released, ReleasedMap};
use crate::terms::Terms;

/// Lets maps of a project, the one it is about first, and what was observed of them leave, in the language in which
/// they are to be read.
#[must_use]
pub fn release(
    project: &Project,
    maps: &[(MapId, Option<&Overlay>)],
    terms: &Terms,
    language: Language,
) -> Released {
    let smallest = terms.audience.smallest_group();
    let copy = redaction::redacted(project, terms);
    let mut released = Vec::new();
    let mut n_withheld = 0;
    let mut too_few = false;
    for (id, overlay) in maps {
        let told = overlay.and_then(|it| figures::told(it, &copy, smallest));
        let is_too_few = overlay.is_some() && told.is_none();
        too_few |= is_too_few;
        let mut map = ReleasedMap {
            id: *id,
            overlay: None,
            withheld: u64::from(is_too_few),
        };
        if let Some(mut it) = told {
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
    };
    leaving.figures = leaving.figures_said(language);
    Released {
        project: copy,
        maps: released,
        leaving,
    }
}
