//! What the window lets its page do.

use std::fs;

use serde_json::Value;

use crate::tidy::files::root;

/// What a page with everything on board never needs.
const TOO_WIDE: &[&str] = &["unsafe-", "*", "https:", "http:", "ws:", "data:", "blob:"];

/// Where it does: pictures made in the page, and the way to its own host.
const NEEDED: &[(&str, &str)] = &[
    ("img-src", "'self' blob: data:"),
    ("connect-src", "ipc: http://ipc.localhost"),
];

/// All that the page may ask of its host.
const PERMISSIONS: &[&str] = &[
    "core:event:allow-listen",
    "core:event:allow-unlisten",
    "allow-rpc",
];

pub(crate) fn wider_than_needed() -> Vec<String> {
    let config = read("src-tauri/tauri.conf.json");
    let security = &config["app"]["security"];
    let mut wide = Vec::new();
    let policy = security["csp"]
        .as_object()
        .expect("the policy is written directive by directive");
    for (directive, sources) in policy {
        let sources = sources.as_str().unwrap_or("*");
        let needed = NEEDED.contains(&(directive.as_str(), sources));
        if !needed && TOO_WIDE.iter().any(|it| sources.contains(it)) {
            wide.push(format!(
                "The policy lets {directive} be {sources}: ship what the page needs with it."
            ));
        }
    }
    if policy.get("default-src").and_then(Value::as_str) != Some("'none'") {
        wide.push("The policy must begin from nothing: default-src 'none'.".into());
    }
    if security["freezePrototype"] != true || config["app"]["withGlobalTauri"] != false {
        wide.push("The page must not be able to change or reach its host: freezePrototype on, withGlobalTauri off.".into());
    }
    if config.to_string().contains("dangerous") || config["build"].get("devUrl").is_some() {
        wide.push(
            "The window shows what was built and nothing else: no dangerous settings, no devUrl."
                .into(),
        );
    }
    let capability = read("src-tauri/capabilities/main.json");
    if capability["permissions"] != serde_json::json!(PERMISSIONS) {
        wide.push("The page asks by the one command and listens: grant nothing else in capabilities/main.json.".into());
    }
    wide
}

fn read(path: &str) -> Value {
    let text = fs::read_to_string(root().join(path)).expect("the window has its settings");
    serde_json::from_str(&text).expect("the settings are JSON")
}
