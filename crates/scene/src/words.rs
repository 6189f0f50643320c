//! Names in the words of the map.

use journey::Icon;
use language::Language;

/// The name of an event as people would write it: "call_where_is_order" reads "call where is order".
#[must_use]
pub fn said_of_event(name: &str) -> String {
    let words: Vec<&str> = name.split(['_', ' ']).filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// The icon of a card or a step, behind what is said of it; nothing where there is none.
pub(crate) fn signed(language: Language, icon: Option<&Icon>) -> String {
    icon.map_or_else(String::new, |it| language.picture_icon(&it.said(language)))
}

/// The tags of a card or a step, behind what else is said of it; nothing where there are none.
pub(crate) fn tagged(language: Language, tags: &[String]) -> String {
    if tags.is_empty() {
        return String::new();
    }
    language.picture_tagged(tags.len() as u64, &tags.join(", "))
}

#[cfg(test)]
mod tests {
    use super::said_of_event;

    #[test]
    fn events_read_as_people_would_write_them() {
        assert_eq!(said_of_event("call_where_is_order"), "call where is order");
        assert_eq!(said_of_event("Re-Open  ticket"), "Re-Open ticket");
    }
}
