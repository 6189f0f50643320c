//! A template is the same map in every language, but for its words.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use journey::{Entity, map_from_text};
use scene::Item;
use serde_json::Value;
use session::{Language, Reply, Request, TemplateRequest};

use crate::desk::{Desk, project_of};

/// Where words for people stand in what draws a map; everything else is the same in every language.
const WORDS: [&str; 14] = [
    "title",
    "notes",
    "name",
    "text",
    "condition",
    "word",
    "owner",
    "persona",
    "scenario",
    "goal",
    "expectation",
    "scope",
    "trigger",
    "end",
];

/// What German consultants call the same.
const ALIKE: &[&str] = &[
    "App",
    "Backstage",
    "CRM",
    "Coach",
    "Frontstage",
    "Gains",
    "IT",
    "Marketing",
    "Portal",
    "Recruiting",
    "Service",
    "Support",
    "Team",
    "Touchpoints",
    "Web",
    "Workflow",
];

fn folder(language: Language) -> PathBuf {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/templates");
    all.join(language.tag())
}

fn names(language: Language) -> BTreeSet<String> {
    let files = fs::read_dir(folder(language)).unwrap();
    let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
    names.collect()
}

/// What draws the template, as plain data.
fn drawing(language: Language, name: &str) -> Value {
    let text = fs::read_to_string(folder(language).join(name)).unwrap();
    let commands = map_from_text(&text, name)
        .unwrap_or_else(|error| panic!("{} in {}: {error}", name, language.tag()));
    serde_json::to_value(commands).unwrap()
}

/// The words of both where they stand at the same place; everything else has to be the same.
fn pairs(one: &Value, other: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match (one, other) {
        (Value::Array(these), Value::Array(those)) => {
            assert_eq!(these.len(), those.len(), "{at}: {one} beside {other}");
            for (place, (one, other)) in these.iter().zip(those).enumerate() {
                pairs(one, other, &format!("{at}/{place}"), found);
            }
        }
        (Value::Object(these), Value::Object(those)) => {
            assert!(these.keys().eq(those.keys()), "{at}: {one} beside {other}");
            for (key, one) in these {
                match (one, &those[key]) {
                    (Value::String(one), Value::String(other)) if WORDS.contains(&key.as_str()) => {
                        assert_eq!(one.is_empty(), other.is_empty(), "{at}/{key}: {one}");
                        found.push((one.clone(), other.clone()));
                    }
                    (one, other) => pairs(one, other, &format!("{at}/{key}"), found),
                }
            }
        }
        _ => assert_eq!(one, other, "{at}"),
    }
}

#[test]
fn a_template_is_the_same_map_in_every_language() {
    assert_eq!(names(Language::En), names(Language::De));
    let mut alike = BTreeSet::new();
    for name in names(Language::En) {
        let (english, german) = (drawing(Language::En, &name), drawing(Language::De, &name));
        let mut found = Vec::new();
        pairs(&english, &german, &name, &mut found);
        assert!(found.len() > 15, "{name}");
        alike.extend(found.into_iter().filter(|it| it.0 == it.1).map(|it| it.0));
    }
    alike.remove("");
    let known: BTreeSet<String> = ALIKE.iter().copied().map(str::to_owned).collect();
    assert_eq!(alike, known, "in both languages");
}

#[test]
fn a_map_is_started_in_the_language_that_is_spoken_and_its_events_fit_it() {
    let desk = Desk::new();
    let (_, english) = desk.project_and_overlay("retail");
    let language = Language::De;
    desk.ask(Request::Speak { language });
    let (project, german) = desk.project_and_overlay("retail");
    let steps: BTreeSet<&str> = project.steps().values().map(|it| &*it.name).collect();
    assert!(steps.contains("Ich fülle den Warenkorb"), "{steps:?}");
    assert_eq!(
        (german.n_cases, german.n_cases_open),
        (english.n_cases, english.n_cases_open)
    );
    assert_eq!(german.coverage.events, english.coverage.events);
    let fit = |it: &overlay::Overlay| it.fit.as_ref().unwrap().fitting_closed;
    assert_eq!(fit(&german), fit(&english));
}

#[test]
fn whoever_is_here_for_the_first_time_is_welcomed_in_their_language() {
    let desk = Desk::new();
    let welcome = |template: &str| {
        let template = template.to_owned();
        Request::Template(TemplateRequest::Welcome { template })
    };
    let hello = || match desk.ask(Request::Hello) {
        Reply::Hello { open, .. } => open,
        other => panic!("{other:?}"),
    };
    let problem = desk.refused(welcome("retial"));
    assert!(problem.hint.unwrap().contains("retail"));
    desk.ask(welcome("retail"));
    assert!(hello().is_none(), "nobody has said what they speak");
    let language = Language::De;
    desk.ask(Request::Speak { language });
    let open = hello().unwrap();
    let maps = open.entities.iter().filter_map(|it| match it {
        Entity::Map(map) => Some(map.title.as_str()),
        _ => None,
    });
    assert_eq!(maps.collect::<Vec<_>>(), ["Handel"]);
    let project = project_of(open.entities.clone());
    let mut steps = project.steps().values();
    assert!(steps.any(|it| it.name == "Ich vergleiche"));
    // Once a map was open here, the start screen lists it.
    desk.ask(Request::CloseProject);
    desk.ask(welcome("retail"));
    desk.ask(Request::Speak { language });
    assert!(hello().is_none());
}

#[test]
fn no_word_of_a_template_is_cut_off() {
    let desk = Desk::new();
    let mut cut = Vec::new();
    for language in Language::ALL {
        desk.ask(Request::Speak { language });
        for template in desk.templates() {
            let open = desk.open(&template.name);
            for item in open.scene.groups.iter().flat_map(|it| &it.items) {
                if let Item::Text { text, .. } = item
                    && text.ends_with('…')
                {
                    cut.push(format!("{}: {text}", template.name));
                }
            }
        }
    }
    assert_eq!(cut, [""; 0]);
}
