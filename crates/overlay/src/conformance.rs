//! The drawing as an automaton, and every path explained by it.

pub(crate) mod alignment;
pub(crate) mod automaton;
pub(crate) mod drawing;
pub(crate) mod explained;
pub(crate) mod net;
pub(crate) mod shape;
pub(crate) mod whole_way;

#[cfg(test)]
pub(crate) mod testing;
