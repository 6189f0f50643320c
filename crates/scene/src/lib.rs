//! A map, an overlay and a theme become positioned shapes and lines of text.
//!
//! [`lay_out`] is the one place where anything gets a position; the page and every picture format draw
//! the same [`Scene`]. This room does no I/O and knows no output format.

mod change;
mod icons;
mod layout;
mod narrowing;
mod palette;
mod scene;
mod theme;
mod typesetter;
mod view;
mod words;

pub use change::{Moved, Put, RowChange, SceneChange};
pub use icons::{ICON_LINE, ICON_SQUARE, IconLook, icon_lines};
pub use layout::{
    DrawnCards, PaperScene, first_arrangement, lay_out, lay_out_again, lay_out_for_paper,
    lens_fields, lens_state,
};
pub use narrowing::Narrowed;
pub use palette::Palette;
pub use scene::{
    Align, Anchor, Band, BandRole, BrandedColour, Column, Dash, Group, Item, LegendEntry, Origins,
    Rect, Role, Scene, Sign, StageSpan, TextStyle,
};
pub use theme::{Theme, Token};
pub use typesetter::{
    ASCENT as FONT_ASCENT, DESCENT as FONT_DESCENT, FONT_FAMILY, FONT_FILES, Line, Typesetter,
    written_in,
};
pub use view::{Arrangement, LensView, Narrowing, View};
pub use words::said_of_event;
