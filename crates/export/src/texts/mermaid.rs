//! A map as a Mermaid user journey: sections, tasks, a score from 1 to 5, and who takes it.

use language::Language;
use scene::PaperScene;

use super::drawn::Drawn;
use super::lost::Lost;
use crate::Written;

/// The score of a step at which nobody drew a feeling: neither good nor bad.
const NEUTRAL: i8 = 3;
/// What a name must not begin with, since it would be read as a word of the language.
const WORDS: [&str; 5] = ["title", "section", "journey", "acctitle", "accdescr"];
/// Stands where somebody left a name empty.
const NAMELESS: &str = "…";

/// The map that the scene is about, as a diagram.
pub(crate) fn diagram(scene: &PaperScene<'_>) -> Written {
    let maps = Drawn::all(scene);
    let Some(map) = maps.first() else {
        return Written::default();
    };
    let mut text = String::from("journey\n");
    line(&mut text, 1, &["title ", &plain(&map.title())]);
    let persona = map.map.lens.persona.trim();
    for stage in map.stages() {
        line(&mut text, 1, &["section ", &plain(&stage.name)]);
        for step in map.steps_of(stage) {
            let half_steps = map.feeling(step.id).map_or(0, |it| it.half_steps);
            let score = (NEUTRAL + whole(half_steps)).to_string();
            let name = task(&step.name);
            match persona {
                "" => line(&mut text, 2, &[&name, ": ", &score]),
                persona => line(&mut text, 2, &[&name, ": ", &score, ": ", &plain(persona)]),
            }
        }
    }
    Written {
        bytes: text.into_bytes(),
        left_out: left_out(scene.language(), &maps),
    }
}

fn line(text: &mut String, depth: usize, parts: &[&str]) {
    text.push_str(&"    ".repeat(depth));
    parts.iter().for_each(|it| text.push_str(it));
    text.push('\n');
}

/// Half steps as whole ones, halves away from zero.
fn whole(half_steps: i8) -> i8 {
    (half_steps.abs() + 1) / 2 * half_steps.signum()
}

/// A name at the beginning of a line.
fn task(name: &str) -> String {
    let written = plain(name);
    let lower = written.to_lowercase();
    let Some(first) = written.chars().next() else {
        return NAMELESS.to_owned();
    };
    if !WORDS.iter().any(|it| lower.starts_with(it)) {
        return written;
    }
    let rest = &written[first.len_utf8()..];
    [&entity(first), rest].concat()
}

/// A text in which nothing ends a field, begins a comment or becomes markup.
fn plain(text: &str) -> String {
    let mut written = String::new();
    let mut is_spaced = true;
    for c in text.chars() {
        let is_space = c.is_whitespace() || c.is_control();
        match c {
            _ if is_space && is_spaced => {}
            _ if is_space => written.push(' '),
            '#' | ':' | ';' | ',' | '%' | '<' | '>' | '&' | '"' | '\\' | '`' | '{' | '}' | 'ﬂ'
            | '¶' => written.push_str(&entity(c)),
            other => written.push(other),
        }
        is_spaced = is_space;
    }
    let length = written.trim_end().len();
    written.truncate(length);
    if written.is_empty() {
        written.push_str(NAMELESS);
    }
    written
}

/// A sign by its number, which Mermaid turns back into the sign.
fn entity(c: char) -> String {
    format!("#{};", u32::from(c))
}

fn left_out(language: Language, maps: &[Drawn<'_>]) -> Vec<String> {
    let Some(map) = maps.first() else {
        return Vec::new();
    };
    let feelings = || map.steps.iter().map(|it| map.feeling(it.id));
    let cards = |lane: journey::LaneId| {
        let steps = map.steps.iter();
        steps.map(move |it| map.cards(lane, it.id).len()).sum()
    };
    let n_cards: usize = map.lanes.iter().map(|it| -> usize { cards(it.id) }).sum();
    let n_rounded = feelings().flatten().filter(|it| it.half_steps % 2 != 0);
    let n_without = feelings().filter(Option::is_none).count();
    let mut lost = Lost::new(language);
    lost.some(n_cards as u64, Language::texts_lost_cards)
        .some(map.n_off_the_row(), Language::texts_lost_transitions)
        .some(n_rounded.count() as u64, Language::texts_lost_half_steps)
        .some(n_without as u64, Language::texts_lost_neutral)
        .some(
            (map.curves().count() as u64).saturating_sub(1),
            Language::texts_lost_curves,
        )
        .so(map.overlay.is_some(), Language::texts_lost_figures)
        .some(
            maps.len().saturating_sub(1) as u64,
            Language::texts_lost_maps,
        )
        .pictures(&maps[..1])
        .icons(&maps[..1]);
    lost.finish()
}

#[cfg(test)]
mod tests {
    use super::{plain, task, whole};

    #[test]
    fn halves_go_away_from_zero() {
        let whole: Vec<i8> = (-4..=4).map(whole).collect();
        assert_eq!(whole, [-2, -2, -1, -1, 0, 1, 1, 2, 2]);
    }

    #[test]
    fn nothing_written_by_people_ends_a_field_or_begins_a_comment() {
        assert_eq!(
            plain("a: 5 # b; c,\n d %%{init}%% <b>"),
            "a#58; 5 #35; b#59; c#44; d #37;#37;#123;init#125;#37;#37; #60;b#62;"
        );
        assert_eq!(task("Section of a shop"), "#83;ection of a shop");
        assert_eq!(task(" \n"), "…");
    }
}
