//! What a front may ask about what the app remembers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::settings::Setting;

/// What a front may ask about what the app remembers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum SettingsRequest {
    /// Say how the person likes the app.
    ReadSettings,
    /// Remember a setting; it is on the disk when this is answered.
    KeepSetting {
        /// It.
        setting: Setting,
    },
}
