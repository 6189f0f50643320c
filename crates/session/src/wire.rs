//! What passes between the session and its fronts.

pub(crate) mod bindings;
pub(crate) mod branding;
pub(crate) mod exported;
pub(crate) mod history;
pub(crate) mod incoming;
pub(crate) mod merging;
pub(crate) mod notice;
pub(crate) mod problem;
pub(crate) mod project;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod settings;
