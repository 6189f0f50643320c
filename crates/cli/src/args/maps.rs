//! What can be typed about the maps of a file.

use std::path::PathBuf;

use clap::ArgGroup;

/// List the maps of a file, or add, rename and remove one.
#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("edit").args(["to_be", "rename", "remove"])))]
pub(crate) struct Maps {
    /// The file.
    pub(crate) file: PathBuf,
    /// Draw a to-be map of this title beside the map, as its copy.
    #[arg(long, value_name = "TITLE")]
    pub(crate) to_be: Option<String>,
    /// Call the map something else.
    #[arg(long, value_name = "TITLE")]
    pub(crate) rename: Option<String>,
    /// Remove the map with all that is drawn on it.
    #[arg(long)]
    pub(crate) remove: bool,
}
