//! What has passed the gate.

use std::collections::BTreeMap;

use journey::{LogId, MapId, Project};
use language::Language;
use overlay::Overlay;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::earlier::ToldOf;

/// What has passed the gate and may be written, sent and shown to others: a copy, without what may not leave.
///
/// Shares in its overlays say by their [`overlay::Bound`] how much of them is told; plain counts that could tell a
/// small group are 0 and are not to be written.
#[derive(Clone, Debug)]
pub struct Released {
    pub(crate) project: Project,
    pub(crate) maps: Vec<ReleasedMap>,
    pub(crate) leaving: Leaving,
    pub(crate) to_remember: BTreeMap<LogId, Vec<ToldOf>>,
}

/// One map that leaves.
#[derive(Clone, Debug)]
pub struct ReleasedMap {
    /// The map.
    pub id: MapId,
    /// What was observed, where it leaves too.
    pub overlay: Option<Overlay>,
    /// How many of its numbers and paths are held back, wholly or in part.
    pub withheld: u64,
}

/// What leaves, for whoever is to agree to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Leaving {
    /// What people think, in their own words.
    pub quotes: Vec<String>,
    /// Of how many of these nobody noted whether who said them agreed.
    pub n_quotes_unasked: u64,
    /// How many others are held back.
    pub n_quotes_withheld: u64,
    /// Everybody who answers for a step, by name.
    pub owners: Vec<String>,
    /// How many cases the figures are about; absent where no figures leave.
    pub n_cases: Option<u64>,
    /// Of fewer cases than this nothing is told.
    pub smallest_group: u64,
    /// How many numbers and paths are held back, wholly or in part.
    pub n_withheld: u64,
    /// Whether all figures of a map are held back, because they are about too few.
    pub too_few: bool,
    /// Which figures leave and how many are held back, in a sentence.
    pub figures: String,
    /// To multiples of which number all counts are rounded, so that nobody can be told apart by laying earlier
    /// exports beside it; absent where they are not.
    pub rounded_to: Option<u64>,
    /// With what it was compared and what came of it, in a sentence; absent where nothing came of it.
    pub compared: Option<String>,
}

impl Leaving {
    /// Which figures leave and how many are held back, as a sentence.
    pub(crate) fn figures_said(&self, language: Language) -> String {
        let smallest = self.smallest_group;
        match self.n_cases {
            _ if self.too_few => language.paper_figures_too_few(smallest),
            None => language.paper_figures_none(),
            Some(n) if self.n_withheld == 0 => language.paper_figures_leave(n),
            Some(n) => language.paper_figures_withheld(n, smallest, self.n_withheld),
        }
    }
}

impl Released {
    /// What was drawn, without what may not leave.
    #[must_use]
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// The maps that leave: the one it is about first.
    #[must_use]
    pub fn maps(&self) -> &[ReleasedMap] {
        &self.maps
    }

    /// What is to be remembered of it once it has left, by log: what leaves later is compared with that.
    #[must_use]
    pub fn to_remember(&self) -> &BTreeMap<LogId, Vec<ToldOf>> {
        &self.to_remember
    }

    /// What leaves, for whoever is to agree to it.
    #[must_use]
    pub fn leaving(&self) -> &Leaving {
        &self.leaving
    }
}
