//! Proof that the whole keeps its word; each file beside this one is a test target of its own.
