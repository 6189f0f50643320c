//! Pictures from the command line.

use std::path::PathBuf;

use session::{
    AddView, Arrangement, BesideEachOther, BesideGroup, Command, Entity, ExportFormat,
    ExportOptions, ExportTable, ExportTo, LensView, Narrowing, Notice, OpenProject, PictureTheme,
    Reply, Request, Session, Terms, ViewId, new_id,
};

use crate::{Desk, LOG};

#[test]
fn a_picture_is_of_the_view_that_was_asked_for() {
    let desk = Desk::new();
    desk.json("new repair.desirepath --template repair");
    desk.json("export repair.desirepath first.svg");
    desk.json("export repair.desirepath journey.svg --view journey");
    desk.json("export repair.desirepath blueprint.svg --view blueprint");
    let has_lines = |name: &str| {
        let picture = std::fs::read_to_string(desk.path().join(name)).unwrap();
        assert!(picture.contains("Field service"), "owners are in {name}");
        picture.contains("Line of visibility")
    };
    assert!(has_lines("first.svg"), "a blueprint shows as one");
    assert!(has_lines("blueprint.svg") && !has_lines("journey.svg"));
}

#[test]
fn a_picture_shows_the_part_of_the_map_that_was_asked_for() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --template retail");
    desk.json("export shop.desirepath all.svg");
    desk.json("export shop.desirepath part.svg --saying regret --without Feeling --only");
    let picture = |name: &str| std::fs::read_to_string(desk.path().join(name)).unwrap();
    assert!(
        picture("all.svg").contains("I notice I need it")
            && !picture("all.svg").contains("Part of the map")
    );
    let part = picture("part.svg");
    assert!(part.contains("Do others regret it?") && !part.contains("I notice I need it"));
    assert!(part.contains("Part of the map: without Feeling"));
    for (typed, expected) in [
        ("--without Nobody", "There is no lane “Nobody” on this map"),
        (
            "--tag nothing",
            "Nothing in this file has the tag “nothing”",
        ),
    ] {
        let done = desk.run(&format!("export shop.desirepath no.svg {typed}"));
        assert_eq!(done.status.code(), Some(1));
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn a_picture_shows_what_a_saved_view_shows() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --template retail");
    desk.edit(|map| {
        Command::AddView(AddView {
            id: ViewId(new_id()),
            map,
            name: "Regret".to_owned(),
            lens: LensView::Assumed,
            arrangement: Arrangement::Blueprint,
            narrowed: Narrowing {
                text: "regret".to_owned(),
                only: true,
                ..Narrowing::default()
            },
        })
    });
    desk.json("export shop.desirepath regret.svg --saved Regret");
    desk.json(
        "export shop.desirepath typed.svg --saying regret --only --view blueprint --lens assumed",
    );
    let picture = |name: &str| std::fs::read_to_string(desk.path().join(name)).unwrap();
    assert_eq!(picture("regret.svg"), picture("typed.svg"));
    let wrong = desk.run("export shop.desirepath no.svg --saved Regrets");
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(
        said.contains("No saved view is called “Regrets”") && said.contains("Regret."),
        "{said}"
    );
    let both = desk.run("export shop.desirepath no.svg --saved Regret --only");
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn a_picture_is_in_the_language_that_was_asked_for() {
    let desk = Desk::new();
    desk.json("new repair.desirepath --template repair");
    desk.json("export repair.desirepath en.svg --view blueprint");
    desk.json("--language de export repair.desirepath de.svg --view blueprint");
    let has = |name: &str, text: &str| {
        let picture = std::fs::read_to_string(desk.path().join(name)).unwrap();
        picture.contains(text)
    };
    assert!(has("en.svg", "Line of visibility") && !has("en.svg", "Sichtbarkeitslinie"));
    assert!(has("de.svg", "Sichtbarkeitslinie") && !has("de.svg", "Line of visibility"));
    let wrong = desk.run("--language fr templates");
    assert_eq!(wrong.status.code(), Some(2));
}

/// The log twenty times over: groups of a few are not told of.
fn many() -> String {
    let (head, rows) = LOG.split_once('\n').unwrap();
    let copies = (0..20).flat_map(|n| rows.lines().map(move |row| format!("{n}-{row}\n")));
    std::iter::once(format!("{head}\n")).chain(copies).collect()
}

/// The shop, open in the app.
fn opened(desk: &Desk) -> (Session, Box<OpenProject>) {
    let session = desk.session();
    let file = session.register(desk.path().join("shop.desirepath"));
    let Reply::OpenProject { open } = session.send(Request::OpenProject { file, how: None }) else {
        panic!("the map opens");
    };
    (session, open)
}

/// Asks for a file, and waits until it is written.
fn write(session: &Session, export: ExportOptions, path: PathBuf) {
    let notices = session.subscribe();
    let file = session.register(path);
    let to = ExportTo::File { file };
    let begun = session.send(Request::Export { export, to });
    assert!(
        matches!(begun, Reply::Export { job: Some(_), .. }),
        "{begun:?}"
    );
    let is_over = |it: &Notice| matches!(it, Notice::JobEnded { .. });
    assert!(notices.iter().any(|it| is_over(&it)));
}

#[test]
fn a_picture_shows_groups_beside_each_other_as_the_app_does() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --from map.json");
    desk.write("many.csv", &many());
    desk.json("import shop.desirepath many.csv --zone UTC --where state=complete");
    desk.save_segment(
        "Early",
        r#"{"type":"begins","period":{"fromUs":null,"beforeUs":1767312000000000}}"#,
    );
    desk.json("export shop.desirepath all.svg");
    desk.json("export shop.desirepath beside.svg --segments Early --points 5");
    desk.json("export shop.desirepath day.svg --day 2026-01-02");
    let picture = |name: &str| std::fs::read_to_string(desk.path().join(name)).unwrap();
    let beside = picture("beside.svg");
    assert!(beside.contains("Early") && beside.contains("Everybody else"));
    assert!(!picture("all.svg").contains("Everybody else"));
    assert!(picture("day.svg").contains("Before 2 Jan 2026"));

    let (session, open) = opened(&desk);
    let segment = open.entities.iter().find_map(|it| {
        if let Entity::Segment(segment) = it {
            Some(segment.id)
        } else {
            None
        }
    });
    let beside_each_other = BesideEachOther {
        groups: vec![BesideGroup::Segment {
            id: segment.unwrap(),
        }],
        least_difference: 0.05,
        person: None,
    };
    let set = session.send(Request::SetBeside {
        beside: beside_each_other,
    });
    assert_eq!(set, Reply::SetBeside);
    let export = ExportOptions {
        map: open.map,
        below: None,
        format: ExportFormat::Svg,
        view: open.view,
        theme: PictureTheme::Light,
        scale: 2.0,
        sheet: session::Sheet::default(),
        slides: session::Slides::default(),
        template: None,
        table: ExportTable::default(),
        terms: Terms::default(),
    };
    write(&session, export, desk.path().join("app.svg"));
    let closed = session.send(Request::CloseProject);
    assert_eq!(closed, Reply::CloseProject);
    assert_eq!(picture("app.svg"), beside);

    for (line, said) in [
        (
            "export shop.desirepath no.svg --lens assumed --segments Early",
            "assumed journey has no groups",
        ),
        ("compare shop.desirepath", "--segments"),
    ] {
        let output = desk.run(line);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && error.contains(said), "{error}");
    }
}

#[test]
fn the_one_page_is_written_as_page_picture_and_slide() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --template retail");
    let page = desk.json("export shop.desirepath page.pdf --slides one-pager --paper letter");
    assert_eq!(page["pages"]["grid"], serde_json::json!([1, 1]));
    assert_eq!(page["pages"]["smallestType"], 9.0);
    assert_eq!(
        page["leftOut"][0],
        "Everything but the one page is left out"
    );
    desk.json("export shop.desirepath page.svg --slides one-pager");
    let picture = std::fs::read_to_string(desk.path().join("page.svg")).unwrap();
    assert!(picture.contains("What is planned"));
    let joined = "export shop.desirepath no.pdf --slides one-pager --paper a3 --tiles a4";
    let refused = desk.run(joined);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(said.contains("one page cannot be joined"), "{said}");
}

#[test]
fn what_is_no_company_template_is_refused_with_what_to_do() {
    let desk = Desk::new();
    desk.json("new shop.desirepath --template retail");
    for (file, said_of) in [
        ("shop.desirepath", "cannot be read as a presentation"),
        ("nowhere.potx", "nowhere.potx"),
    ] {
        let line = format!("export shop.desirepath deck.pptx --template-file {file}");
        let refused = desk.run(&line);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(1));
        assert!(said.contains(said_of), "{said}");
        assert!(!desk.path().join("deck.pptx").exists());
    }
    desk.json("export shop.desirepath deck.pptx");
    desk.json("export shop.desirepath again.pptx --template-file deck.pptx --slides one-pager");
    assert!(desk.path().join("again.pptx").exists());
}
