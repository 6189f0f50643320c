//! What the app remembers of how a person likes it.

use language::Language;
use serde_json::{Value, json};
use settings::Found;

use crate::app::App;
use crate::files::name_of;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::SettingsRequest;
use crate::wire::settings::{Setting, Settings};

impl App {
    pub(crate) fn answer_about_settings(&self, it: SettingsRequest) -> Result<Reply, Trouble> {
        match it {
            SettingsRequest::ReadSettings => Ok(Reply::ReadSettings {
                settings: self.read_settings(),
            }),
            SettingsRequest::KeepSetting { setting } => self.keep_setting(&setting),
        }
    }

    /// How the person likes the app; what was set by another version and means nothing here is passed over.
    fn read_settings(&self) -> Settings {
        let mut settings = Settings::default();
        for (name, value) in self.library.settings.all() {
            let value = serde_json::from_str::<Value>(&value).unwrap_or_default();
            let setting = json!({ "name": name, "value": value });
            if let Ok(setting) = serde_json::from_value::<Setting>(setting) {
                settings.take(setting);
            }
        }
        settings
    }

    fn keep_setting(&self, setting: &Setting) -> Result<Reply, Trouble> {
        let said = serde_json::to_value(setting).expect("plain data");
        let name = said["name"].as_str().expect("each has one");
        let kept = self.library.settings.keep(name, &said["value"].to_string());
        kept.map_err(|_| not_kept())?;
        Ok(Reply::KeepSetting)
    }
}

/// What is told of how the settings were found, where something is.
pub(crate) fn trouble_with_settings(found: &Found) -> Option<Trouble> {
    match found {
        Found::Whole => None,
        Found::PutAside(aside) => {
            let name = name_of(aside);
            let trouble = Trouble::failure(Language::problem_settings_damaged);
            Some(trouble.hint(move |it| it.problem_settings_damaged_hint(&name)))
        }
        Found::NotKept => Some(not_kept()),
    }
}

fn not_kept() -> Trouble {
    Trouble::failure(Language::problem_settings_not_kept)
        .hint(Language::problem_settings_not_kept_hint)
}
