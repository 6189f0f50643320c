//! What a front may ask about templates.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a front may ask about templates, those that ship and the person's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum TemplateRequest {
    /// Show a template in small.
    TemplatePicture {
        /// The template's name.
        name: String,
    },
    /// Keep the open map as a template of the person's own; its log stays out.
    SaveTemplate {
        /// What it is to be called.
        title: String,
        /// What it is for.
        description: String,
        /// Whether cards and feelings are kept, or only where they belong.
        with_cards: bool,
    },
    /// Remove a template of the person's own.
    RemoveTemplate {
        /// The template's name.
        name: String,
    },
    /// Start a map from this template when a front next says what it speaks, in that language; not where a map was
    /// open here before.
    Welcome {
        /// The template's name.
        template: String,
    },
}
