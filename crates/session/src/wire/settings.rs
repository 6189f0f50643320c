//! What the app remembers of how a person likes it.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the app remembers of how a person likes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// What the app speaks; none follows the system.
    pub language: Option<Language>,
    /// The colours of the page; none follows the system.
    pub colours: Option<Colours>,
    /// Whether single keys do something on the map.
    pub single_keys: bool,
    /// Whether the tour was taken to its end, or left.
    pub tour_over: bool,
    /// Whether the map in small shows.
    pub minimap: bool,
    /// Whether type is large when a map is presented.
    pub projector: bool,
    /// Whether lanes come one after the other when a map is presented.
    pub lane_by_lane: bool,
    /// How large the notes of who presents are, from 0.
    pub notes_size: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            colours: None,
            single_keys: true,
            tour_over: false,
            minimap: true,
            projector: false,
            lane_by_lane: false,
            notes_size: 1,
        }
    }
}

/// One setting, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "name", content = "value", rename_all = "camelCase")]
pub enum Setting {
    /// What the app speaks.
    Language(Option<Language>),
    /// The colours of the page.
    Colours(Option<Colours>),
    /// Whether single keys do something on the map.
    SingleKeys(bool),
    /// Whether the tour was taken to its end, or left.
    TourOver(bool),
    /// Whether the map in small shows.
    Minimap(bool),
    /// Whether type is large when a map is presented.
    Projector(bool),
    /// Whether lanes come one after the other when a map is presented.
    LaneByLane(bool),
    /// How large the notes of who presents are.
    NotesSize(u8),
}

/// The colours that the page can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Settings {
    /// Takes over one of them.
    pub(crate) fn take(&mut self, setting: Setting) {
        match setting {
            Setting::Language(it) => self.language = it,
            Setting::Colours(it) => self.colours = it,
            Setting::SingleKeys(it) => self.single_keys = it,
            Setting::TourOver(it) => self.tour_over = it,
            Setting::Minimap(it) => self.minimap = it,
            Setting::Projector(it) => self.projector = it,
            Setting::LaneByLane(it) => self.lane_by_lane = it,
            Setting::NotesSize(it) => self.notes_size = it,
        }
    }
}
