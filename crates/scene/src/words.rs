//! Names in the words of the map.

/// The name of an event as people would write it: "call_where_is_order" reads "call where is order".
pub(crate) fn event(name: &str) -> String {
    let words: Vec<&str> = name.split(['_', ' ']).filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::event;

    #[test]
    fn events_read_as_people_would_write_them() {
        assert_eq!(event("call_where_is_order"), "call where is order");
        assert_eq!(event("Re-Open  ticket"), "Re-Open ticket");
    }
}
