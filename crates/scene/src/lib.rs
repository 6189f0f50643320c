//! A map, an overlay and a theme become positioned shapes and lines of text.
//!
//! [`lay_out`] is the one place where anything gets a position; the page and every picture format draw
//! the same [`Scene`]. This room does no I/O and knows no output format.

mod scene;
mod theme;
mod view;

pub use scene::{
    Align, Anchor, Band, Column, Dash, Group, Item, LegendEntry, Rect, Role, Scene, StageSpan,
    TextStyle,
};
pub use theme::{Theme, Token};
pub use view::{LensView, SceneChange, View};

use journey::{MapId, Project};
use overlay::Overlay;

/// Lays a map out as `view` says; without an overlay only what was drawn can show.
#[must_use]
pub fn lay_out(_project: &Project, _map: MapId, _overlay: Option<&Overlay>, _view: &View) -> Scene {
    unimplemented!("written next")
}
