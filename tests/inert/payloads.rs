//! The attacks, and a text field of every kind with one of them in it.

use std::collections::{BTreeMap, BTreeSet};

use journey::{Change, Edit, Entity, Project};
use overlay::Overlay;
use serde::Deserialize;
use serde_json::Value;

use super::fields::Fields;

/// The attacks, kept where the browser's tests find them too.
const PAYLOADS: &str = include_str!("../fixtures/payloads.json");

/// Attacks of one kind.
#[derive(Deserialize)]
struct Group {
    attacks: String,
    texts: Vec<String>,
}

/// All attacks, kind by kind.
pub(crate) fn payloads() -> Vec<String> {
    let groups: Vec<Group> = serde_json::from_str(PAYLOADS).expect("they are groups of texts");
    assert!(groups.iter().all(|it| !it.attacks.is_empty()));
    groups.into_iter().flat_map(|it| it.texts).collect()
}

/// A project and its figures in which every text is an attack, and which attacks stand where: `Type.field` and text.
pub(crate) struct Attacked {
    pub(crate) round: Round,
    pub(crate) project: Project,
    pub(crate) overlay: Option<Overlay>,
    pub(crate) made: Vec<(String, String)>,
}

impl Attacked {
    /// The attacks that stand in fields.
    pub(crate) fn in_fields(&self, fields: &[&str]) -> BTreeSet<&str> {
        let made = self.made.iter();
        let found: BTreeSet<&str> = made
            .filter(|it| fields.iter().any(|field| it.0.starts_with(field)))
            .map(|it| it.1.as_str())
            .collect();
        assert!(!found.is_empty(), "nobody fills {fields:?}");
        found
    }
}

/// What is put into the text fields of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Round {
    /// A word of its own into each: it shows which of them a format tells.
    Words,
    /// Attacks, in each turn others.
    Attacks(usize),
}

/// Fills every text field. In each turn other attacks stand in a field: after as many turns as there are
/// attacks, each of them has stood in each field.
pub(crate) fn attacked(project: &Project, overlay: Option<&Overlay>, round: Round) -> Attacked {
    let fields = Fields::known();
    let all = payloads();
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    let mut made: Vec<(String, String)> = Vec::new();
    let mut attack = |place: &str, text: &mut String| {
        // Fields begin at different attacks, so that even a single turn brings many.
        let field = place.split(',').next().unwrap_or_default();
        let first = field.bytes().map(usize::from).sum::<usize>() * 31;
        let nth = used.entry(field.to_owned()).or_default();
        *text = match round {
            Round::Words => format!("w{:05}x", made.len()),
            Round::Attacks(turn) => all[(first + turn + *nth) % all.len()].clone(),
        };
        *nth += 1;
        made.push((place.to_owned(), text.clone()));
    };
    let mut edits = Vec::new();
    for entity in project.entities() {
        let mut value = serde_json::to_value(&entity).expect("an entity can be written");
        // Lanes show their cards in many ways, so cards of each kind are a field of their own.
        let kind = if let Entity::Card(it) = &entity {
            project.lane(it.lane).map(|it| format!("{:?}", it.kind))
        } else {
            None
        };
        fields.visit("Entity", &mut value, &mut |place, text| match &kind {
            Some(kind) => attack(&format!("{place}, {kind}"), text),
            None => attack(place, text),
        });
        let after: Entity = serde_json::from_value(value).expect("texts are texts");
        edits.push(Edit {
            before: None,
            after: Some(after),
        });
    }
    let mut other = Project::default();
    other.apply(&Change::from(edits));
    let overlay = overlay.map(|it| {
        let mut value = serde_json::to_value(it).expect("figures can be written");
        fields.visit("Overlay", &mut value, &mut attack);
        serde_json::from_value(value).expect("texts are texts")
    });
    Attacked {
        round,
        project: other,
        overlay,
        made,
    }
}

/// All texts of a project and its figures, by their fields.
pub(crate) fn filled(project: &Project, overlay: &Overlay) -> BTreeSet<String> {
    let fields = Fields::known();
    let mut found = BTreeSet::new();
    let mut note = |place: &str, _: &mut String| {
        found.insert(place.to_owned());
    };
    for entity in project.entities() {
        let mut value: Value = serde_json::to_value(&entity).expect("an entity can be written");
        fields.visit("Entity", &mut value, &mut note);
    }
    let mut value = serde_json::to_value(overlay).expect("figures can be written");
    fields.visit("Overlay", &mut value, &mut note);
    found
}
