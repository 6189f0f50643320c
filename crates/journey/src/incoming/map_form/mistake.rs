//! Why a map form cannot be drawn.

use language::Language;

use crate::refusal::Refusal;

/// So many letters of an entry are shown where it is not understood.
const SHOWN: usize = 60;

/// Why a map form cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum MapFormError {
    /// The text is no JSON.
    NotJson {
        /// The line at which it ends to be, counted from 1.
        line: usize,
        /// The column, likewise.
        column: usize,
    },
    /// The JSON is something else than an object.
    NotAMap,
    /// There is no list of elements.
    NoElements,
    /// Something that no form has.
    UnknownPart(String),
    /// A part that has to be a list, and is none.
    NotAList(&'static str),
    /// An entry of a list that is none of those that it may be.
    StrangeEntry {
        /// Which list.
        part: &'static str,
        /// Which entry, counted from 1.
        place: usize,
        /// The entry.
        text: String,
    },
    /// Two elements have one id.
    DoubleElement(String),
    /// An edge, a start or an end names an element that is not there.
    UnknownElement(String),
    /// A free stage or a parallel block without steps.
    NoSteps(String),
    /// A free stage or a parallel block would share its stage with other elements.
    StageShared {
        /// The stage.
        stage: String,
        /// The free or parallel element.
        element: String,
    },
    /// An element is listed by several stages.
    InSeveralStages(String),
    /// What is expected of an edge cannot be understood.
    NotExpected(String),
    /// A parallel block that leads to itself.
    ParallelRepeats(String),
    /// The form is of a version that is not known here.
    OtherVersion(String),
    /// More entities than are read.
    TooMuchDrawn {
        /// So many are.
        most: usize,
    },
    /// Two entities have one id.
    DoubleEntry {
        /// The place of the second, counted from 1.
        place: usize,
    },
    /// An entity that stands in nothing that is there, or where another stands.
    StandsNowhere {
        /// Its place, counted from 1.
        place: usize,
    },
    /// An entity that says what nobody could have said of it.
    Refused {
        /// Its place, counted from 1.
        place: usize,
        /// Why.
        why: Refusal,
    },
}

impl MapFormError {
    /// What is wrong, without a full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let it = language;
        match self {
            Self::NotJson { line, column } => {
                it.map_form_not_json(&line.to_string(), &column.to_string())
            }
            Self::NotAMap => it.map_form_not_a_map(),
            Self::NoElements => it.map_form_no_elements(),
            Self::UnknownPart(part) => it.map_form_unknown_part(part),
            Self::NotAList(part) => it.map_form_not_a_list(part),
            Self::StrangeEntry { part, place, text } => {
                let mut shown: String = text.chars().take(SHOWN).collect();
                if shown.len() < text.len() {
                    shown.push('…');
                }
                it.map_form_strange_entry(part, &place.to_string(), &shown)
            }
            Self::DoubleElement(id) => it.map_form_double_element(id),
            Self::UnknownElement(id) => it.map_form_unknown_element(id),
            Self::NoSteps(id) => it.map_form_no_steps(id),
            Self::StageShared { stage, element } => it.map_form_stage_shared(stage, element),
            Self::InSeveralStages(id) => it.map_form_in_several_stages(id),
            Self::NotExpected(text) => it.map_form_not_expected(text),
            Self::ParallelRepeats(id) => it.map_form_parallel_repeats(id),
            Self::OtherVersion(version) => it.map_form_other_version(version),
            Self::TooMuchDrawn { most } => it.map_form_too_much_drawn(*most as u64),
            Self::DoubleEntry { place } => it.map_form_double_entry(&place.to_string()),
            Self::StandsNowhere { place } => it.map_form_stands_nowhere(&place.to_string()),
            Self::Refused { place, why } => {
                it.map_form_refused(&place.to_string(), &why.said(language))
            }
        }
    }

    /// What to write instead.
    #[must_use]
    pub fn hint(&self, language: Language) -> String {
        let it = language;
        match self {
            Self::NotJson { .. }
            | Self::NotAMap
            | Self::NoElements
            | Self::UnknownPart(_)
            | Self::NotAList(_)
            | Self::StrangeEntry { .. } => it.map_form_form_hint(),
            Self::DoubleElement(_) => it.map_form_double_element_hint(),
            Self::UnknownElement(_) => it.map_form_unknown_element_hint(),
            Self::NoSteps(_) => it.map_form_no_steps_hint(),
            Self::StageShared { .. } => it.map_form_stage_shared_hint(),
            Self::InSeveralStages(_) => it.map_form_in_several_stages_hint(),
            Self::NotExpected(_) => it.map_form_not_expected_hint(),
            Self::ParallelRepeats(_) => it.map_form_parallel_repeats_hint(),
            Self::OtherVersion(_) => it.map_form_other_version_hint(),
            Self::TooMuchDrawn { .. }
            | Self::DoubleEntry { .. }
            | Self::StandsNowhere { .. }
            | Self::Refused { .. } => it.map_form_drawn_hint(),
        }
    }
}
