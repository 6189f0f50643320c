//! The sentence that stands above everything, and all others that figures say.

use journey::Project;
use language::Language;

use crate::deviation::sentence;
use crate::figures::accepted::said;
use crate::filter::cohort::Cohort;
use crate::filter::wording::Wording;
use crate::overlay::{Bound, Overlay, Share};

impl Overlay {
    /// Says everything that it says in a language. All of it follows from the figures and the project that they are
    /// of, so figures that were kept in a file can say it in any.
    pub fn say_in(&mut self, project: &Project, language: Language) {
        self.say(&Wording::of(project, self.map, language));
    }

    pub(crate) fn say(&mut self, wording: &Wording<'_>) {
        self.headline = self.in_words(wording.language);
        if let Some(it) = &mut self.filter {
            *it = Cohort::of(&it.condition, it.cases, wording);
        }
        if let Some(it) = &mut self.beside {
            it.say(wording);
        }
        for it in &mut self.deviations {
            it.sentence = sentence(&it.deviation, wording, |place| wording.name(place));
        }
        if let Some(accepted) = &mut self.accepted {
            for it in &mut accepted.departures {
                it.sentence = said(wording, &it.departure);
            }
            let departures = &mut accepted.departures;
            departures.sort_by(|a, b| (b.cases.k, &a.sentence).cmp(&(a.cases.k, &b.sentence)));
        }
        if let Some(it) = &mut self.sentiment {
            it.say_in(wording);
        }
        for it in &mut self.warnings {
            it.say_in(wording);
        }
    }

    fn in_words(&self, language: Language) -> String {
        let Some(fit) = &self.fit else {
            return language.headline_no_way();
        };
        let events = &self.coverage.events;
        if events.k == 0 && events.n > 0 {
            return language.headline_no_match();
        }
        let with_accepted = self.accepted.as_ref().and_then(|it| it.fitting);
        // A bound is no share that could stand beside another.
        let with_accepted = with_accepted
            .filter(|it| matches!(it.bound, Bound::Exact | Bound::Rounded))
            .and_then(|it| it.value);
        let accepted =
            with_accepted.map(|it| language.headline_accepted(&language.percent_begun(it)));
        let accepted = accepted.unwrap_or_default();
        let closed = &fit.fitting_closed;
        if !closed.is_counted() {
            return bounded(closed, &accepted, language);
        }
        let share = closed.value.map(|it| language.percent_begun(it));
        match (share, self.n_cases_open) {
            (None, 0) if self.coverage.cases.n == 0 => language.headline_no_cases(),
            (None, 0) => language.headline_none_left(),
            (None, n_open) => language.headline_all_open(n_open),
            (Some(share), 0) => language.headline_follow(&share, &accepted, closed.n),
            (Some(share), _) => language.headline_follow_closed(&share, &accepted, closed.n),
        }
    }
}

/// The same of a share that is not said in full.
fn bounded(share: &Share, accepted: &str, language: Language) -> String {
    match (share.bound, share.value) {
        (Bound::Below, _) => language.headline_few(share.k, share.n),
        (Bound::Above, _) => language.headline_nearly_all_of(share.n - share.k, share.n),
        (Bound::Exact | Bound::Rounded, Some(value)) => {
            language.headline_about(&language.percent_begun(value), accepted)
        }
        (Bound::Exact | Bound::Rounded, None) | (Bound::Withheld, _) => {
            language.headline_withheld()
        }
    }
}
