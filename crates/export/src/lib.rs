//! A scene becomes the bytes of one picture format.

mod format;

pub use format::Format;
