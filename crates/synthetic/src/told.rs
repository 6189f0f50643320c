//! The journeys that are told, one a file.

pub(crate) mod banking;
pub(crate) mod complaint;
pub(crate) mod employee;
pub(crate) mod healthcare;
pub(crate) mod repair;
pub(crate) mod retail;
pub(crate) mod saas;
pub(crate) mod telecom;

mod shopper;
mod survey;
