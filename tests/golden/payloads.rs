//! Maps on which every text is an attack: on browsers, spreadsheets, databases and on whoever puts markup together.

use journey::{Change, Edit, Entity, Project};
use serde_json::Value;

/// The attacks, kept where the browser's tests find them too.
const PAYLOADS: &str = include_str!("../fixtures/payloads.json");

/// Fields that hold what people write.
const TEXTS: [&str; 18] = [
    "title",
    "persona",
    "scenario",
    "goal",
    "expectation",
    "scope",
    "trigger",
    "version",
    "name",
    "text",
    "word",
    "condition",
    "experienceOwner",
    "contentOwner",
    "channelOwner",
    "source",
    "reason",
    "speakerNotes",
];

/// All attacks.
pub(crate) fn payloads() -> Vec<String> {
    serde_json::from_str(PAYLOADS).expect("they are texts")
}

/// The same project with an attack in place of every text, and which attacks stand where: field and text.
pub(crate) fn attacked(project: &Project) -> (Project, Vec<(String, String)>) {
    let all = payloads();
    let mut attacks = Attacks {
        rest: all.iter().cycle(),
        made: Vec::new(),
    };
    let mut edits = Vec::new();
    for entity in project.entities() {
        let mut value = serde_json::to_value(&entity).expect("an entity can be written");
        attacks.replace(&mut value, "");
        let after: Entity = serde_json::from_value(value).expect("texts are texts");
        edits.push(Edit {
            before: None,
            after: Some(after),
        });
    }
    let mut other = Project::default();
    other.apply(&Change::from(edits));
    (other, attacks.made)
}

struct Attacks<'a, I: Iterator<Item = &'a String>> {
    rest: I,
    made: Vec<(String, String)>,
}

impl<'a, I: Iterator<Item = &'a String>> Attacks<'a, I> {
    fn replace(&mut self, value: &mut Value, within: &str) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    self.replace(value, key);
                }
            }
            Value::Array(values) => {
                for value in values {
                    self.replace(value, within);
                }
            }
            Value::String(text) if TEXTS.contains(&within) || within == "tags" => {
                *text = self.rest.next().expect("they come round again").clone();
                self.made.push((within.to_owned(), text.clone()));
            }
            Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}
