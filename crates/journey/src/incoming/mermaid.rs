//! User journeys of Mermaid: sections, tasks with a score from 1 to 5, and who takes them.

use std::collections::BTreeSet;

use language::Language;

use crate::incoming::mistake::{IncomingError, IncomingMistake};
use crate::incoming::passed::{PassedOver, Why, fitted};
use crate::incoming::{Names, Noted, NotedStage, NotedStep};
use crate::limits;

/// Signs that end a field, and what stands for them where they do; where they were written by number or name, they
/// are signs like any other.
const SIGNS: [(char, char); 3] = [(':', '\u{e001}'), (';', '\u{e002}'), (',', '\u{e003}')];

/// What the text notes.
pub(super) fn read(text: &str, language: Language) -> Result<Noted, IncomingError> {
    let mut reading = Reading {
        noted: Noted {
            names: Names::of(language),
            ..Noted::default()
        },
        actors: None,
        language,
    };
    let mut has_begun = false;
    for (number, line) in statements(text) {
        let written_by_number = line.trim_start().starts_with('#');
        let written = meant(line);
        let line = written.trim();
        if line.is_empty() {
            continue;
        }
        // What begins with a sign by its number is no word of the notation.
        if has_begun && written_by_number {
            reading.task(number, line.trim_end_matches('\u{e002}'));
        } else if has_begun {
            reading.take(number, line);
        } else if line == "journey" {
            has_begun = true;
        } else if let Some(title) = line.strip_prefix("title\u{e001}") {
            // In front of the diagram, as a page of notes has it.
            reading.title(number, title);
        } else {
            return Err(IncomingMistake::NotKnown.at(number));
        }
    }
    if has_begun {
        Ok(reading.noted)
    } else {
        Err(IncomingMistake::NotKnown.at(1))
    }
}

/// The lines that are no comments; of a page, those of its first diagram.
fn statements(text: &str) -> Vec<(usize, &str)> {
    let lines: Vec<(usize, &str)> = (1..).zip(text.lines()).collect();
    let is_fence = |it: &&(usize, &str)| it.1.trim().starts_with("```");
    let opens = |it: &(usize, &str)| it.1.trim().trim_start_matches('`') == "mermaid";
    let fenced = lines.iter().position(|it| is_fence(&it) && opens(it));
    let mut lines = match fenced {
        Some(at) => lines[at + 1..]
            .iter()
            .take_while(|it| !is_fence(it))
            .copied()
            .collect(),
        None => lines,
    };
    // What stands in front between two lines of dashes are settings, of which only the title is read.
    let dashes = lines.iter().position(|it| !it.1.trim().is_empty());
    if let Some(first) = dashes.filter(|it| lines[*it].1.trim() == "---") {
        let rest = lines[first + 1..].iter();
        let length = rest.take_while(|it| it.1.trim() != "---").count();
        let settings: Vec<_> = lines
            .drain(first..lines.len().min(first + length + 2))
            .collect();
        let is_title = |it: &&(usize, &str)| it.1.starts_with("title:");
        if let Some(title) = settings.iter().find(is_title) {
            lines.insert(0, (title.0, title.1));
        }
    }
    let is_comment = |it: &(usize, &str)| it.1.trim_start().starts_with("%%");
    lines.retain(|it| !is_comment(it));
    lines
}

/// A line without what follows a bare `#`, in which only such signs end fields as are meant to.
fn meant(line: &str) -> String {
    let mut written = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('#') {
        written.push_str(&marked(&rest[..at]));
        let after = &rest[at + 1..];
        let length = after.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = &after[..length];
        match sign(name).filter(|_| after[length..].starts_with(';')) {
            Some(sign) => written.push(sign),
            // A comment.
            None => return written,
        }
        rest = &after[length + 1..];
    }
    written.push_str(&marked(rest));
    written
}

/// Signs that end fields, by what stands for them; a text has none of these of its own.
fn marked(text: &str) -> String {
    let own = |it: char| !SIGNS.iter().any(|(_, mark)| *mark == it);
    let mark = |it: char| {
        let mut signs = SIGNS.iter();
        signs.find(|(sign, _)| *sign == it).map_or(it, |it| it.1)
    };
    text.chars().filter(|it| own(*it)).map(mark).collect()
}

/// The sign of a number or a name.
fn sign(name: &str) -> Option<char> {
    if let Ok(number) = name.parse::<u32>() {
        return char::from_u32(number).filter(|it| !it.is_control());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "colon" => ':',
        "semi" => ';',
        "comma" => ',',
        "num" => '#',
        "percnt" => '%',
        _ => return None,
    })
}

struct Reading {
    noted: Noted,
    /// Who takes the first task that says so.
    actors: Option<BTreeSet<String>>,
    language: Language,
}

impl Reading {
    fn title(&mut self, number: usize, text: &str) {
        self.noted.title = fitted(&mut self.noted.passed_over, number, text, limits::NAME);
    }

    /// One line of the diagram.
    fn take(&mut self, number: usize, line: &str) {
        // In the letters of the line itself: some become longer or shorter as small ones.
        let rest = |word: &str| {
            let (first, rest) = line.split_at_checked(word.len())?;
            first.eq_ignore_ascii_case(word).then_some(rest)
        };
        let after = |word: &str| {
            let is_word = |it: &&str| it.starts_with(char::is_whitespace);
            rest(word).filter(is_word).map(str::trim)
        };
        if let Some(title) = after("title") {
            self.title(number, &plain(title));
        } else if let Some(name) = after("section") {
            let passed_over = &mut self.noted.passed_over;
            let name = fitted(passed_over, number, &plain(name), limits::NAME);
            self.noted.stages.push(NotedStage {
                name,
                steps: Vec::new(),
            });
        } else if rest("acctitle").or(rest("accdescr")).is_some() {
            self.pass_over(number, line, Why::NoPlace);
        } else {
            self.task(number, line.trim_end_matches('\u{e002}'));
        }
    }

    fn task(&mut self, number: usize, line: &str) {
        let mut fields = line.split('\u{e001}');
        let (name, score) = (fields.next().unwrap_or_default(), fields.next());
        let Some(score) = score else {
            return self.pass_over(number, line, Why::NotKnown);
        };
        let actors = fields.next().unwrap_or_default();
        if fields.next().is_some() {
            self.pass_over(number, line, Why::NoPlace);
        }
        let half_steps = half_steps(score);
        if half_steps.is_none() {
            self.pass_over(number, line, Why::NotAScore);
        }
        self.take_actors(number, line, actors);
        let name = fitted(
            &mut self.noted.passed_over,
            number,
            &plain(name),
            limits::NAME,
        );
        if self.noted.stages.is_empty() {
            let name = self.language.map_form_stage("1");
            self.noted.stages.push(NotedStage {
                name,
                steps: Vec::new(),
            });
        }
        if let Some(stage) = self.noted.stages.last_mut() {
            stage.steps.push(NotedStep {
                name,
                half_steps,
                ..NotedStep::default()
            });
        }
    }

    /// A map is true for one: those who take the first task that says so.
    fn take_actors(&mut self, number: usize, line: &str, written: &str) {
        let named = written.split('\u{e003}').map(plain);
        let actors: Vec<String> = named.filter(|it| !it.is_empty()).collect();
        if actors.is_empty() {
            return;
        }
        let all: BTreeSet<String> = actors.iter().cloned().collect();
        match &self.actors {
            None => {
                let passed_over = &mut self.noted.passed_over;
                let persona = fitted(passed_over, number, &actors.join(", "), limits::LENS);
                self.noted.lens.persona = persona;
                self.actors = Some(all);
            }
            Some(first) if *first == all => {}
            Some(_) => self.pass_over(number, line, Why::OtherActors),
        }
    }

    fn pass_over(&mut self, number: usize, line: &str, why: Why) {
        let it = PassedOver::new(number, &plain(line), why);
        self.noted.passed_over.push(it);
    }
}

/// A text with the signs that were meant.
fn plain(text: &str) -> String {
    let sign = |it: char| {
        let mut signs = SIGNS.iter();
        signs.find(|(_, mark)| *mark == it).map_or(it, |it| it.0)
    };
    text.trim().chars().map(sign).collect()
}

/// A score from 1 to 5 as half steps from −4 to 4.
fn half_steps(score: &str) -> Option<i8> {
    let score: f64 = score.trim().parse().ok()?;
    let half_steps = (score - 3.0) * 2.0;
    let fits = half_steps.abs() <= f64::from(limits::EMOTION_HALF_STEPS);
    fits.then_some(half_steps.round() as i8)
}
