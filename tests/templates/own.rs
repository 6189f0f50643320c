//! Templates of one's own: kept as files, without a log, offered again, and gone when removed.

use std::fs;

use journey::command::RenameStep;
use journey::{Command, Entity};
use session::{Reply, Request, TemplateGroup, TemplateRequest};

use crate::desk::{Desk, project_of};

fn save(desk: &Desk, title: &str, with_cards: bool) -> String {
    let request = Request::Template(TemplateRequest::SaveTemplate {
        title: title.into(),
        description: "How we map a shop".into(),
        with_cards,
    });
    match desk.ask(request) {
        Reply::SaveTemplate { name } => name,
        other => panic!("{other:?}"),
    }
}

/// Everything that is kept of a map, in words: no ids, no log.
fn kept(entities: &[Entity]) -> (Vec<String>, usize, usize, usize, usize) {
    let project = project_of(entities.to_vec());
    let mut steps: Vec<String> = project.steps().values().map(|it| it.name.clone()).collect();
    steps.sort();
    (
        steps,
        project.lanes().len(),
        project.transitions().len(),
        project.rules().len(),
        project.score_rules().len(),
    )
}

#[test]
fn a_map_kept_as_a_template_comes_back_without_its_log() {
    let desk = Desk::new();
    let retail = desk.open("retail");
    let name = save(&desk, "Our shops", true);
    let listed = desk.templates();
    let own = listed.last().unwrap();
    assert_eq!(own.group, TemplateGroup::Own);
    assert_eq!(
        (own.name.as_str(), own.title.as_str()),
        (name.as_str(), "Our shops")
    );
    assert_eq!(own.description, "How we map a shop");
    assert!(!own.has_sample_log && own.problem.is_none());

    let again = desk.open(&name);
    assert_eq!(kept(&again.entities), kept(&retail.entities));
    let cards = |entities: &[Entity]| {
        let is_card = |it: &&Entity| matches!(it, Entity::Card(_) | Entity::Emotion(_));
        entities.iter().filter(is_card).count()
    };
    assert_eq!(cards(&again.entities), cards(&retail.entities));
    let is_log = |it: &Entity| matches!(it, Entity::Log(_));
    assert!(!again.entities.iter().any(is_log));
    // Two maps from one template are two maps: none of their ids is the same.
    let ids = |entities: &[Entity]| entities.iter().map(Entity::id).collect::<Vec<_>>();
    let once_more = desk.open(&name);
    assert!(
        ids(&once_more.entities)
            .iter()
            .all(|it| !ids(&again.entities).contains(it))
    );
}

#[test]
fn cards_and_feelings_are_kept_on_request_only() {
    let desk = Desk::new();
    let retail = desk.open("retail");
    let name = save(&desk, "Bare", false);
    let bare = desk.open(&name);
    let is_card = |it: &Entity| matches!(it, Entity::Card(_) | Entity::Emotion(_));
    assert!(retail.entities.iter().any(is_card));
    assert!(!bare.entities.iter().any(is_card));
    assert_eq!(kept(&bare.entities), kept(&retail.entities));
    // A map of a template is a map like any other.
    let step = project_of(bare.entities)
        .steps()
        .keys()
        .next()
        .copied()
        .unwrap();
    desk.ask(Request::Edit {
        command: Command::RenameStep(RenameStep {
            id: step,
            name: "Another".into(),
        }),
        gesture: None,
    });
}

#[test]
fn two_templates_of_one_name_are_two_and_none_hides_one_that_ships() {
    let desk = Desk::new();
    desk.open("blank");
    assert_eq!(save(&desk, "Ours", false), "Ours");
    assert_eq!(save(&desk, "Ours", false), "Ours 2");
    assert_eq!(save(&desk, "Retail", false), "Retail 2");
    let nameless = Request::Template(TemplateRequest::SaveTemplate {
        title: "  ".into(),
        description: String::new(),
        with_cards: false,
    });
    assert_eq!(desk.refused(nameless).message, "A template needs a name");
}

#[test]
fn a_removed_template_is_gone_and_those_that_ship_stay() {
    let desk = Desk::new();
    desk.open("blank");
    let name = save(&desk, "Ours", false);
    let n_before = desk.templates().len();
    desk.ask(Request::Template(TemplateRequest::RemoveTemplate {
        name: name.clone(),
    }));
    assert_eq!(desk.templates().len(), n_before - 1);
    for strange in ["retail", "../events", "", "Ours"] {
        let problem = desk.refused(Request::Template(TemplateRequest::RemoveTemplate {
            name: strange.into(),
        }));
        assert!(problem.hint.is_some(), "{strange}");
    }
    assert!(desk.folder().join("events").is_dir() || desk.folder().join("library").is_dir());
}

#[test]
fn a_broken_template_is_reported_and_can_be_removed() {
    let desk = Desk::new();
    desk.open("blank");
    let folder = desk.folder().join("templates");
    for title in ["No words", "No map", "Strange map"] {
        save(&desk, title, false);
    }
    fs::write(folder.join("No words").join("about.json"), "{").unwrap();
    fs::remove_file(folder.join("No map").join("map.desirepath")).unwrap();
    fs::write(folder.join("Strange map").join("map.desirepath"), "no map").unwrap();
    let listed = desk.templates();
    let listed = |name: &str| listed.iter().find(|it| it.name == name).unwrap().clone();
    assert!(listed("No words").problem.is_some());
    assert!(listed("No map").problem.is_some());
    // Whether a map is whole is known when it is looked at.
    for name in ["No words", "No map", "Strange map"] {
        if name != "No words" {
            let problem = desk.refused(Request::Template(TemplateRequest::TemplatePicture {
                name: name.into(),
            }));
            assert!(problem.message.contains(name), "{}", problem.message);
        }
        desk.ask(Request::Template(TemplateRequest::RemoveTemplate {
            name: name.into(),
        }));
    }
    assert!(
        desk.templates()
            .iter()
            .all(|it| it.group != TemplateGroup::Own)
    );
}
