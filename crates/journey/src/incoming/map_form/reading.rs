//! From JSON to a map form, part by part, so that a mistake says where it is.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::incoming::map_form::whole::check_version;
use crate::incoming::map_form::{MapForm, MapFormError};

/// What a form may have; `note` is a remark and not drawn.
const PARTS: [&str; 7] = [
    "note", "version", "elements", "edges", "start", "end", "stages",
];

impl MapForm {
    /// The map that `json` describes.
    ///
    /// # Errors
    /// If it is no JSON, or holds something else than the form does.
    pub fn read(json: &str) -> Result<Self, MapFormError> {
        let form = serde_json::from_str(json).map_err(|it| MapFormError::NotJson {
            line: it.line(),
            column: it.column(),
        })?;
        let Value::Object(mut parts) = form else {
            return Err(MapFormError::NotAMap);
        };
        check_version(&parts)?;
        if let Some(other) = parts.keys().find(|it| !PARTS.contains(&it.as_str())) {
            return Err(MapFormError::UnknownPart(other.clone()));
        }
        if !parts.contains_key("elements") {
            return Err(MapFormError::NoElements);
        }
        Ok(Self {
            elements: list(&mut parts, "elements")?,
            edges: list(&mut parts, "edges")?,
            start: list(&mut parts, "start")?,
            end: list(&mut parts, "end")?,
            stages: list(&mut parts, "stages")?,
        })
    }
}

/// A part that is a list; an empty one where it is not there.
fn list<T: DeserializeOwned>(
    parts: &mut Map<String, Value>,
    part: &'static str,
) -> Result<Vec<T>, MapFormError> {
    let entries = match parts.remove(part) {
        Some(Value::Array(entries)) => entries,
        Some(_) => return Err(MapFormError::NotAList(part)),
        None => Vec::new(),
    };
    let entry = |(place, it): (usize, Value)| {
        let text = it.to_string();
        serde_json::from_value(it).map_err(|_| MapFormError::StrangeEntry {
            part,
            place: place + 1,
            text,
        })
    };
    entries.into_iter().enumerate().map(entry).collect()
}
