//! What can be typed about the maps of a file.

use std::path::PathBuf;

use clap::ArgGroup;

/// List the maps of a file, each below the step that it draws in detail, or add, rename and remove one.
#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("edit").args(["to_be", "detail", "rename", "remove"])))]
pub(crate) struct Maps {
    /// The file.
    pub(crate) file: PathBuf,
    /// Draw a to-be map of this title beside the map, as its copy.
    #[arg(long, value_name = "TITLE")]
    pub(crate) to_be: Option<String>,
    /// Draw this step of the map in detail, on a new map below it.
    #[arg(long, value_name = "STEP")]
    pub(crate) detail: Option<String>,
    /// Call the map something else.
    #[arg(long, value_name = "TITLE")]
    pub(crate) rename: Option<String>,
    /// Remove the map with all that is drawn on it.
    #[arg(long)]
    pub(crate) remove: bool,
}
