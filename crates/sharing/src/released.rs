//! What has passed the gate.

use journey::{MapId, Project};
use overlay::Overlay;

/// What has passed the gate and may be written, sent and shown to others: a copy, without what may not leave.
///
/// Shares in its overlays say by their [`overlay::Bound`] how much of them is told; plain counts that could tell a
/// small group are 0 and are not to be written.
#[derive(Clone, Debug)]
pub struct Released {
    pub(crate) project: Project,
    pub(crate) maps: Vec<ReleasedMap>,
}

/// One map that leaves.
#[derive(Clone, Debug)]
pub struct ReleasedMap {
    /// The map.
    pub id: MapId,
    /// What was observed, where it leaves too.
    pub overlay: Option<Overlay>,
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
}
