//! A session speaks the language of whoever spoke last.

use journey::Command;
use journey::command::RenameStep;
use scene::{LensView, Role};
use session::{
    ExportFormat, ExportOptions, Language, LookRequest, Notice, OpenProject, PastRequest, Reply,
    Request,
};

use crate::exporting::{not_written, options, write};
use crate::{Desk, add_step, overlay_with, steps_in_order};

/// What the heads of the lanes and the legend say.
fn said(open: &OpenProject) -> Vec<String> {
    let heads = open.scene.groups.iter();
    let heads = heads.filter(|it| it.role == Role::LaneHead);
    let legend = open.scene.legend.iter().map(|it| it.text.clone());
    heads.map(|it| it.label.clone()).chain(legend).collect()
}

#[test]
fn the_picture_changes_its_words_and_nothing_else_changes() {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    desk.overlay();
    let english = said(&desk.hello().unwrap());
    assert!(english.contains(&"Lane: Flow".to_owned()), "{english:?}");
    let language = Language::De;
    desk.ask(Request::Speak { language });
    let now = desk.hello().unwrap();
    let german = said(&now);
    assert!(german.contains(&"Spur: Fluss".to_owned()), "{german:?}");
    let path = "Trampelpfad: niemand hat ihn gezeichnet".to_owned();
    assert!(german.contains(&path), "{german:?}");
    assert_eq!(now.entities, open.entities);
    assert_eq!(now.revision, open.revision);
    let told = desk.notices.try_iter();
    let changes = told.filter(|it| matches!(it, Notice::SceneChanged { .. }));
    assert!(changes.count() > 0, "every front is told");
    desk.ask(Request::Speak {
        language: Language::En,
    });
    assert_eq!(said(&desk.hello().unwrap()), english);
}

#[test]
fn the_headline_is_said_anew_from_the_figures() {
    let desk = Desk::new();
    desk.new_project("retail");
    let headline = || {
        let ready = desk.notices.iter().find_map(|it| match it {
            Notice::OverlayReady { overlay, .. } => overlay,
            _ => None,
        });
        ready.unwrap().headline
    };
    let english = headline();
    assert!(
        english.contains("journeys follow the map exactly"),
        "{english}"
    );
    desk.ask(Request::Speak {
        language: Language::De,
    });
    let german = headline();
    assert!(german.contains("Journeys folgen der Map genau"), "{german}");
    let share = |text: &str| text.split(' ').next().map(str::to_owned);
    assert_eq!(share(&german), share(&english));
}

#[test]
fn edits_are_called_what_they_are_called_in_any_language() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let step = steps_in_order(&open)[0].id;
    let name = "I ask around".to_owned();
    desk.ask(Request::Edit {
        command: Command::RenameStep(RenameStep { id: step, name }),
        gesture: None,
    });
    let speak = |language| desk.ask(Request::Speak { language });
    let Reply::Speak { undo, redo } = speak(Language::De) else {
        panic!("it speaks");
    };
    assert_eq!(undo.as_deref(), Some("Schritt umbenennen"));
    assert_eq!(redo, None);
    assert_eq!(desk.hello().unwrap().undo, undo);
    let Reply::History { moments } = desk.ask(Request::Past(PastRequest::History)) else {
        panic!("there is a past");
    };
    let labels: Vec<&str> = moments.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Map beginnen", "Schritt umbenennen"]);
    let Reply::Undo { label } = desk.ask(Request::Undo) else {
        panic!("it is taken back");
    };
    assert_eq!(label, undo);
    speak(Language::En);
    assert_eq!(desk.hello().unwrap().redo.as_deref(), Some("rename step"));
}

#[test]
fn a_project_that_is_opened_later_speaks_the_same() {
    let desk = Desk::new();
    desk.ask(Request::Speak {
        language: Language::De,
    });
    let open = desk.new_project("retail");
    assert!(said(&open).contains(&"Spur: Fluss".to_owned()));
    let path = desk.folder.path().join("picture.svg");
    let mut export = options(&open, ExportFormat::Svg);
    export.view.lens = LensView::Assumed;
    write(&desk, export, &path);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("<desc>Eine Journey-Map mit"), "{text:.2000}");
    assert!(text.contains("Angenommen: wie das Team es gezeichnet hat"));
}

#[test]
fn what_figures_say_beside_their_numbers_is_said_anew() {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    let (_, command) = add_step(&open, "I hear of it");
    desk.edit(command);
    let english = overlay_with(&desk, |it| !it.warnings.is_empty());
    let speak = |language| {
        desk.ask(Request::Speak { language });
        desk.overlay()
    };
    let german = speak(Language::De);
    let pairs = english.warnings.iter().zip(&german.warnings);
    for (one, other) in pairs {
        assert_ne!(one.hint, other.hint);
        assert_eq!((&one.about, &one.steps), (&other.about, &other.steps));
    }
    let pairs = english.deviations.iter().zip(&german.deviations);
    for (one, other) in pairs {
        assert_ne!(one.sentence, other.sentence);
        assert_eq!(one.deviation, other.deviation);
    }
    assert!(
        german
            .deviations
            .iter()
            .any(|it| it.sentence.ends_with("wird ausgelassen"))
    );
    assert_eq!(speak(Language::En), english);
}

#[test]
fn what_cannot_be_done_is_said_in_the_language_of_whoever_asks() {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    let id = steps_in_order(&open)[0].id;
    let nameless = || Request::Edit {
        command: Command::RenameStep(RenameStep {
            id,
            name: " ".to_owned(),
        }),
        gesture: None,
    };
    let picture = desk.write("picture.csv", "%PDF-1.7");
    let no_log = || {
        Request::Look(LookRequest::PreviewImport {
            file: picture.clone(),
            options: session::ImportOptions::default(),
        })
    };
    let said = |request| {
        let problem = desk.refused(request);
        (problem.message, problem.hint.unwrap_or_default())
    };
    let in_words = |message: &str, hint: &str| (message.to_owned(), hint.to_owned());
    assert_eq!(
        said(nameless()),
        in_words(
            "A step needs a name",
            "Type at least one letter, or delete it."
        )
    );
    desk.ask(Request::Speak {
        language: Language::De,
    });
    assert_eq!(
        said(nameless()),
        in_words(
            "Ein Schritt braucht einen Namen",
            "Geben Sie wenigstens einen Buchstaben ein, oder löschen Sie das Ganze."
        )
    );
    assert_eq!(
        said(no_log()),
        in_words(
            "Das ist keine CSV-, XES- oder Parquet-Datei: Es scheint ein PDF-Dokument zu sein",
            "Bitten Sie um die Daten dahinter als CSV."
        )
    );
    let gone = desk
        .session
        .register(desk.folder.path().join("gone.desirepath"));
    let (message, _) = said(Request::OpenProject {
        file: gone,
        how: None,
    });
    assert!(message.ends_with("ist nicht da"), "{message}");
    let pixels = ExportOptions {
        scale: 0.0,
        ..options(&open, ExportFormat::Png)
    };
    let file = desk.folder.path().join("picture.png");
    assert_eq!(
        not_written(&desk, pixels, &file).hint.as_deref(),
        Some("Wählen Sie einen über 0, zum Beispiel 2.")
    );
}

#[test]
fn what_is_wrong_with_a_map_form_is_said_where_it_is_and_in_the_language() {
    let desk = Desk::new();
    let language = Language::De;
    desk.ask(Request::Speak { language });
    let form = r#"{"elements": [{"id": "a", "label": "a"}, {"id": "b", "lable": "b"}]}"#;
    for (json, why, hint) in [
        (
            "{\n  \"elements\": [}",
            "Zeile 2 ist ab Spalte 16 kein JSON",
            "docs/map-form.md",
        ),
        (
            "[]",
            "es ist kein Objekt in geschweiften Klammern",
            "docs/map-form.md",
        ),
        ("{}", "elements fehlt darin", "docs/map-form.md"),
        (
            r#"{"elements": {}}"#,
            "elements ist keine Liste",
            "docs/map-form.md",
        ),
        (
            r#"{"elements": [], "arrows": []}"#,
            "einen Teil namens „arrows“ gibt es nicht",
            "docs/map-form.md",
        ),
        (
            form,
            "Eintrag 2 von elements wird nicht verstanden",
            "docs/map-form.md",
        ),
        (
            r#"{"elements": [{"id": "a", "label": "a"}], "edges": [["a", "z"]]}"#,
            "es gibt kein Element „z“",
            "die id eines Elements",
        ),
    ] {
        let form = desk.write("form.json", json);
        let problem = desk.refused(Request::NewFromMapForm {
            form,
            title: "Form".into(),
            file: None,
        });
        let begin = "Aus „form.json“ wird keine Map: ";
        let said = problem.message.strip_prefix(begin);
        assert!(said.is_some_and(|it| it.starts_with(why)), "{problem:?}");
        assert!(problem.hint.unwrap().contains(hint), "{json}");
    }
    let form = desk.write("form.json", r#"{"elements": [{"id": "a", "label": "a"}]}"#);
    let Reply::NewFromMapForm { open, .. } = desk.ask(Request::NewFromMapForm {
        form,
        title: "Form".into(),
        file: None,
    }) else {
        panic!("it is drawn");
    };
    let stages = open.entities.iter().filter_map(|it| match it {
        journey::Entity::Stage(stage) => Some(stage.name.as_str()),
        _ => None,
    });
    assert_eq!(stages.collect::<Vec<_>>(), ["Phase 1"]);
}
