//! One imported log at rest, apart from the document.
//!
//! Each log is an SQLite file of its own in one folder: written whole under a passing name, then
//! renamed, so that half a log never exists. Knows nothing of maps.
//!
//! ```
//! let folder = tempfile::tempdir()?;
//! let store = event_store::EventStore::open(folder.path())?;
//! let mut builder = events::EventLogBuilder::new(&["channel"]);
//! builder.push("c1", "purchase", 1_772_618_400_000_000, None, &["web"]);
//! let log = builder.finish();
//! store.put("visits", &event_store::PackedLog::of(&log)?)?;
//! assert_eq!(store.read("visits")?, log);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod blob;
mod error;
mod store;
mod tables;

pub use error::EventStoreError;
pub use store::EventStore;
pub use tables::packed::{BrokenPiece, PackedLog};
