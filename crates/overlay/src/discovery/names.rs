//! What steps are called that were known by the names of events only.

use std::collections::BTreeSet;

use journey::limits;

/// What each of these is called, no two alike.
pub(super) fn called(names: &[String]) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    names
        .iter()
        .map(|name| {
            let plain = short(&humanised(name));
            let more = (2..).map(|n: u32| format!("{plain} ({n})"));
            let free = std::iter::once(plain.clone())
                .chain(more)
                .find(|it| taken.insert(it.to_lowercase()));
            free.expect("there are more numbers than names")
        })
        .collect()
}

/// "add_to_cart" and "addToCart" as "Add to cart"; what has blanks is in somebody's words already.
fn humanised(name: &str) -> String {
    let name = name.trim();
    if name.contains(char::is_whitespace) {
        return begun(name);
    }
    let mut words: Vec<String> = Vec::new();
    for part in name.split(['_', '-', '.', '/', ':']) {
        let mut word = String::new();
        let mut before_is_small = false;
        for letter in part.chars() {
            if letter.is_uppercase() && before_is_small {
                words.push(std::mem::take(&mut word));
            }
            before_is_small = letter.is_lowercase();
            word.push(letter);
        }
        words.push(word);
    }
    words.retain(|it| !it.is_empty());
    for word in &mut words {
        // An abbreviation stays one.
        let is_abbreviation = word.chars().count() > 1 && !word.contains(char::is_lowercase);
        if !is_abbreviation || words_are_shouted(name) {
            *word = word.to_lowercase();
        }
    }
    if words.is_empty() {
        return name.to_owned();
    }
    begun(&words.join(" "))
}

fn words_are_shouted(name: &str) -> bool {
    name.contains('_') && !name.contains(char::is_lowercase)
}

fn begun(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// With room for a number behind it.
fn short(name: &str) -> String {
    let most = limits::NAME - 12;
    if name.chars().count() <= most {
        return name.to_owned();
    }
    let cut: String = name.chars().take(most - 1).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::called;

    #[test]
    fn names_of_events_become_words() {
        let names = [
            "add_to_cart",
            "addToCart",
            "AddToCart",
            "page/view.home",
            "send SMS",
            "sendSMS",
            "ADD_TO_CART",
            "__",
            "Confirmation of receipt",
        ];
        let names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
        let expected = [
            "Add to cart",
            "Add to cart (2)",
            "Add to cart (3)",
            "Page view home",
            "Send SMS",
            "Send SMS (2)",
            "Add to cart (4)",
            "__",
            "Confirmation of receipt",
        ];
        assert_eq!(called(&names), expected);
    }
}
