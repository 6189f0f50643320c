//! Whether words are spelled right: WebKitGTK asks the dictionaries of the system only where it is told to.

use tauri::WebviewWindow;

/// Lets fields for prose be checked, in the languages of the system.
pub(crate) fn check(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{WebContextExt, WebViewExt};

    window.with_webview(|webview| {
        let Some(context) = webview.inner().context() else {
            return;
        };
        let languages = languages();
        let names: Vec<&str> = languages.iter().map(String::as_str).collect();
        context.set_spell_checking_languages(&names);
        context.set_spell_checking_enabled(true);
    })
}

/// The languages of the system as dictionaries are named, "de_DE", best first; American English where it says none.
fn languages() -> Vec<String> {
    let names = webkit2gtk::glib::language_names();
    let named = names.iter().map(ToString::to_string);
    let all: Vec<String> = named
        .filter(|it| it.contains('_') && !it.contains(['.', '@']))
        .collect();
    if all.is_empty() {
        vec!["en_US".to_owned()]
    } else {
        all
    }
}
