//! Which texts a format tells, and that all of them arrive.

use std::collections::BTreeSet;
use std::path::Path;

use expect_test::expect_file;
use export::Format;

use super::legal;
use super::payloads::{Attacked, Round};

/// The fields of which a format tells, and what was written in them and did not arrive.
pub(crate) struct Arrivals {
    format: Format,
    tells: BTreeSet<String>,
    missed: BTreeSet<(String, String)>,
}

impl Arrivals {
    pub(crate) fn of(format: Format) -> Self {
        Self {
            format,
            tells: BTreeSet::new(),
            missed: BTreeSet::new(),
        }
    }

    /// Takes in what stands in all that somebody read, whose spaces are taken out.
    pub(crate) fn note(&mut self, attacked: &Attacked, found: &str) {
        let found = legal(found);
        self.note_each(attacked, |text| found.contains(&squeezed(&legal(text))));
    }

    /// Likewise, by whether a text was found: first words show which fields are told at all, then all that stands in
    /// these must arrive.
    pub(crate) fn note_each(&mut self, attacked: &Attacked, is_found: impl Fn(&str) -> bool) {
        if attacked.round == Round::Words {
            let made = attacked.made.iter();
            self.tells = made
                .filter(|it| is_found(&it.1))
                .map(|it| it.0.clone())
                .collect();
            // Of fields that may stand in places that are not told some arrive, and of these nothing is promised.
            let made = attacked.made.iter().filter(|it| !is_found(&it.1));
            for (field, _) in made {
                self.tells.remove(field);
            }
            return;
        }
        for (field, text) in &attacked.made {
            if self.tells.contains(field) && !is_found(text) {
                self.missed.insert((field.clone(), text.clone()));
            }
        }
    }

    /// Holds the fields that are told against what they were when somebody last looked, and that all arrived.
    pub(crate) fn check(&self) {
        assert!(
            self.missed.is_empty(),
            "{:?}: {:#?}",
            self.format,
            self.missed
        );
        let all: String = self.tells.iter().map(|it| format!("{it}\n")).collect();
        let name = format!("tells/{}.txt", self.format.extension());
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("inert")
            .join(name);
        expect_file![path].assert_eq(&all);
    }
}

/// A text without its spaces: lines are broken anew, and how wide a gap is a space is a guess of who reads.
pub(crate) fn squeezed(text: &str) -> String {
    text.replace(char::is_whitespace, "")
}

/// Whether a text is in what somebody read, as far as there was room for it: what is long ends in dots.
pub(crate) fn is_in(text: &str, found: &str) -> bool {
    let text = squeezed(&legal(text));
    let mut ends = text.char_indices().skip(1).map(|it| it.0);
    found.contains(&text) || ends.any(|end| found.contains(&format!("{}…", &text[..end])))
}
