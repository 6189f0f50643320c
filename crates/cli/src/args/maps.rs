//! What can be typed about the maps of a file.

use std::path::PathBuf;

use clap::ArgGroup;

/// List the maps of a file, each below the step that it draws in detail, or add, rename and remove one.
#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("edit").args(["to_be", "detail", "rename", "remove"])))]
pub(crate) struct Maps {
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "TITLE")]
    pub(crate) to_be: Option<String>,
    #[arg(long, value_name = "STEP")]
    pub(crate) detail: Option<String>,
    #[arg(long, value_name = "TITLE")]
    pub(crate) rename: Option<String>,
    #[arg(long)]
    pub(crate) remove: bool,
}
