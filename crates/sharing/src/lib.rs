//! What may leave: the one gate between what is open and what others get to see.
//!
//! Exporters take nothing but what is [`Released`], and nothing else makes one: so there is no second way out. This
//! room does no I/O and knows no format.

mod earlier;
mod figures;
mod gate;
mod redaction;
mod released;
mod shares;
mod suppression;
mod terms;

pub use earlier::{Earlier, Thing, ToldOf};
pub use gate::release;
pub use released::{Leaving, Released, ReleasedMap};
pub use terms::{Audience, Quotes, Terms};
