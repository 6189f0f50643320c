//! The sentence that stands above everything.

use language::Language;

use crate::overlay::Overlay;

impl Overlay {
    /// Says its headline in a language. It follows from the figures alone, so figures that were kept in a file can
    /// say it in any.
    pub fn say_in(&mut self, language: Language) {
        self.headline = self.in_words(language);
    }

    fn in_words(&self, language: Language) -> String {
        let Some(fit) = &self.fit else {
            return language.headline_no_way();
        };
        let events = &self.coverage.events;
        if events.k == 0 && events.n > 0 {
            return language.headline_no_match();
        }
        let with_accepted = self.accepted.as_ref().and_then(|it| it.fitting?.value);
        let accepted =
            with_accepted.map(|it| language.headline_accepted(&language.percent_begun(it)));
        let accepted = accepted.unwrap_or_default();
        let closed = &fit.fitting_closed;
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
