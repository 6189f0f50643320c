//! What edits are called. A file keeps the English names, by which they are known again.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::language::Language;

/// Between the name of an edit and how often it was done at once: "add card × 3".
const TIMES: &str = " × ";

/// The messages of edits by what they say in English.
static KNOWN: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let ids = Language::plain().iter().copied();
    let edits = ids.filter(|it| it.starts_with("edits-"));
    edits.map(|id| (Language::En.say(id, []), id)).collect()
});

impl Language {
    /// What an edit is called, from what a file calls it; what no edit is called any more stays as it was written.
    #[must_use]
    pub fn edit(self, kept: &str) -> String {
        let (name, times) = kept.split_once(TIMES).unwrap_or((kept, ""));
        let Some(id) = KNOWN.get(name) else {
            return kept.to_owned();
        };
        let said = self.say(id, []);
        if times.is_empty() {
            said
        } else {
            [&said, TIMES, times].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{De, En};

    #[test]
    fn an_edit_is_called_the_same_in_any_language() {
        assert_eq!(De.edit("rename step"), "Schritt umbenennen");
        assert_eq!(De.edit("add card × 3"), "Karte hinzufügen × 3");
        assert_eq!(En.edit("add card × 3"), "add card × 3");
    }

    #[test]
    fn what_an_edit_was_called_once_stays_readable() {
        assert_eq!(De.edit("paint the step"), "paint the step");
        assert_eq!(De.edit(""), "");
    }
}
