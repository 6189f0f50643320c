//! What of a map shows: lanes that are left out, and which cards and steps are meant.

use std::collections::BTreeSet;

use journey::{
    Card, CardId, EmotionId, EntityId, Lane, LaneId, MapId, Narrowing, OwnerRole, Project, Step,
    StepId,
};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) mod dimmed;

/// How much of a map does not show as it usually does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Narrowed {
    /// Lanes that are left out.
    pub lanes: Vec<LaneId>,
    /// Steps that are left out.
    pub steps: Vec<StepId>,
    /// Steps that are dimmed.
    pub n_steps_dimmed: u32,
    /// Cards in lanes that show, at steps that show, that are dimmed.
    pub n_cards_dimmed: u32,
    /// Cards that are meant and show.
    pub n_cards_meant: u32,
}

/// What is meant on a map.
pub(crate) struct Meant {
    steps: BTreeSet<StepId>,
    cards: BTreeSet<CardId>,
    feelings: BTreeSet<EmotionId>,
}

/// What of a map shows, as it is looked up and said here.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a>(pub(crate) &'a Narrowing);

impl Shown<'_> {
    /// Whether a lane is left out, or the one that it was copied with.
    pub(crate) fn leaves_out(self, project: &Project, lane: &Lane) -> bool {
        let left_out = self.0.without.iter().filter_map(|it| project.lane(*it));
        left_out.clone().any(|it| it.root() == lane.root())
    }

    /// What is meant of a map; none where all of it is.
    pub(crate) fn meant(self, project: &Project, map: MapId) -> Option<Meant> {
        let text = self.0.text.trim().to_lowercase();
        if self.0.tags.is_empty() && self.0.owners.is_empty() && text.is_empty() {
            return None;
        }
        let columns = project.columns_of(map);
        let of_steps: Vec<Found> = columns.iter().map(|it| self.in_step(it, &text)).collect();
        let place = |step: StepId| columns.iter().position(|it| it.id == step);
        let shows = |lane: LaneId| {
            let lane = project.lane(lane);
            lane.is_some_and(|it| it.map == map && !it.hidden && !self.leaves_out(project, it))
        };
        let mut meant = Meant {
            steps: BTreeSet::new(),
            cards: BTreeSet::new(),
            feelings: BTreeSet::new(),
        };
        for (step, found) in columns.iter().zip(&of_steps) {
            if self.is_all(found) {
                meant.steps.insert(step.id);
            }
        }
        for card in project.cards_of(map).filter(|it| shows(it.lane)) {
            let (Some(first), Some(last)) = (place(card.step), place(card.last)) else {
                continue;
            };
            let own = self.in_card(card, &text);
            let covered = &of_steps[first..=last.max(first)];
            if self.is_all(&covered.iter().fold(own, Found::or)) {
                meant.cards.insert(card.id);
                meant
                    .steps
                    .extend(columns[first..=last.max(first)].iter().map(|it| it.id));
            }
        }
        for point in project.emotions().values().filter(|it| shows(it.lane)) {
            let own = Found {
                text: says(&point.word, &text),
                ..Found::default()
            };
            let Some(at) = place(point.step) else {
                continue;
            };
            if self.is_all(&own.or(&of_steps[at])) {
                meant.feelings.insert(point.id);
                meant.steps.insert(point.step);
            }
        }
        Some(meant)
    }

    /// What a picture on paper says of what it does not show; nothing where it shows all.
    pub(crate) fn said(self, project: &Project, narrowed: &Narrowed, language: Language) -> String {
        let mut parts = Vec::new();
        let names = narrowed.lanes.iter().filter_map(|it| project.lane(*it));
        let names: Vec<&str> = names.map(|it| it.name.as_str()).collect();
        if !names.is_empty() {
            parts.push(language.paper_without(&names.join(", ")));
        }
        let wanted = self.wanted(language);
        if !wanted.is_empty() {
            let and = format!(" {} ", language.paper_and());
            parts.push(language.paper_in_full(&wanted.join(&and)));
        }
        if !narrowed.steps.is_empty() {
            parts.push(language.paper_steps_left_out(narrowed.steps.len() as u64));
        }
        if parts.is_empty() {
            return String::new();
        }
        format!("{} · ", language.paper_part(&parts.join(", ")))
    }

    /// What a card or a step must be to show in full, one condition each.
    fn wanted(self, language: Language) -> Vec<String> {
        let or = format!(" {} ", language.paper_or());
        let text = self.0.text.trim();
        [
            (!self.0.tags.is_empty()).then(|| language.paper_tagged(&self.0.tags.join(&or))),
            (!self.0.owners.is_empty()).then(|| language.paper_owned_by(&self.0.owners.join(&or))),
            (!text.is_empty()).then(|| language.paper_saying(text)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn in_step(self, step: &Step, text: &str) -> Found {
        let owners = OwnerRole::ALL.map(|role| step.owner(role));
        Found {
            tag: self.has_tag(&step.tags),
            owner: self.0.owners.iter().any(|it| owners.contains(&it.as_str())),
            text: says(&step.name, text),
        }
    }

    fn in_card(self, card: &Card, text: &str) -> Found {
        Found {
            tag: self.has_tag(&card.tags),
            owner: false,
            text: says(&card.text, text),
        }
    }

    fn has_tag(self, tags: &[String]) -> bool {
        tags.iter().any(|it| self.0.tags.contains(it))
    }

    /// Whether everything that matters was found.
    fn is_all(self, found: &Found) -> bool {
        (found.tag || self.0.tags.is_empty())
            && (found.owner || self.0.owners.is_empty())
            && (found.text || self.0.text.trim().is_empty())
    }
}

impl Meant {
    /// Whether a card, a step or a feeling is meant; anything else always is.
    pub(crate) fn has(&self, entity: EntityId) -> bool {
        match entity {
            EntityId::Card(id) => self.cards.contains(&id),
            EntityId::Step(id) => self.steps.contains(&id),
            EntityId::Emotion(id) => self.feelings.contains(&id),
            EntityId::Map(_)
            | EntityId::Stage(_)
            | EntityId::Lane(_)
            | EntityId::Picture(_)
            | EntityId::Transition(_)
            | EntityId::Rule(_)
            | EntityId::Log(_)
            | EntityId::Segment(_)
            | EntityId::ScoreRule(_)
            | EntityId::Acceptance(_)
            | EntityId::View(_)
            | EntityId::Brand(_)
            | EntityId::Font(_) => true,
        }
    }
}

/// Which of the things that may matter were found.
#[derive(Clone, Copy, Default)]
struct Found {
    tag: bool,
    owner: bool,
    text: bool,
}

impl Found {
    fn or(self, other: &Self) -> Self {
        Self {
            tag: self.tag || other.tag,
            owner: self.owner || other.owner,
            text: self.text || other.text,
        }
    }
}

/// Whether a text holds words in lower case.
fn says(text: &str, words: &str) -> bool {
    !words.is_empty() && text.to_lowercase().contains(words)
}
