//! What was remembered elsewhere before there was a database: taken over once, then removed.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::{Result, Settings, remember};

/// The list of files that were open lately, as it was kept in a file of its own.
#[derive(Deserialize)]
struct Recent {
    paths: Vec<String>,
}

impl Settings {
    /// Takes over the list of files that lies beside the database, and removes it.
    pub(crate) fn take_over(&mut self, data_folder: &Path) -> Result<()> {
        let path = data_folder.join("recent.json");
        let Ok(text) = fs::read_to_string(&path) else {
            return Ok(());
        };
        // A list that cannot be read is only a list of shortcuts.
        let listed: Option<Recent> = serde_json::from_str(&text).ok();
        let transaction = self.connection.transaction()?;
        for file in listed.iter().flat_map(|it| it.paths.iter().rev()) {
            remember(&transaction, file)?;
        }
        transaction.commit()?;
        // Where it stays, it is taken over once more.
        drop(fs::remove_file(&path));
        Ok(())
    }
}
