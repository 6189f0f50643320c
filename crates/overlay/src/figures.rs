//! What was observed of each thing on the map, one kind of thing a file.

pub(crate) mod accepted;
pub(crate) mod deviations;
pub(crate) mod number_set;
pub(crate) mod precision;
pub(crate) mod sentiment;
pub(crate) mod splits;
pub(crate) mod stages;
pub(crate) mod stated;
pub(crate) mod statistics;
pub(crate) mod steps;
pub(crate) mod successions;
pub(crate) mod transitions;
pub(crate) mod variety;
pub(crate) mod warnings;
pub(crate) mod words;
