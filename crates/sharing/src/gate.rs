//! The gate itself.

use journey::{MapId, Project};
use overlay::Overlay;

use crate::released::{Released, ReleasedMap};
use crate::terms::Terms;

/// Lets maps of a project and what was observed of them leave.
#[must_use]
pub fn release(project: &Project, maps: &[(MapId, Option<&Overlay>)], _terms: &Terms) -> Released {
    Released {
        project: project.clone(),
        maps: maps
            .iter()
            .map(|(id, overlay)| ReleasedMap {
                id: *id,
                overlay: overlay.cloned(),
            })
            .collect(),
    }
}
