//! What people do in a spreadsheet, and what becomes of it.

use journey::command::{Command, EditCard, RenameStep};
use journey::{MapId, Project};
use language::Language;
use uuid::Uuid;
use workbook::{AmendmentKind, Mark, Names, Review, Rows, Shown, Table};

use crate::edited::{Line, book, lines};
use crate::{SHOP, reviewed, sample};

/// A workbook of the shop as somebody leaves it.
fn left_by(person: &dyn Fn(Table, &mut Vec<Line>)) -> (Project, MapId, Vec<u8>) {
    let (project, map) = sample::drawn(SHOP);
    let rows = Rows::whole(&project, map);
    let mark = Mark {
        map,
        title: "Shop".to_owned(),
        language: Language::En,
        rows: rows.clone(),
    };
    let bytes = book(&mark, &|table| {
        let mut lines = lines(&rows, table, Language::En);
        person(table, &mut lines);
        lines
    });
    (project, map, bytes)
}

fn text(text: &str) -> Shown {
    Shown::Text(text.to_owned())
}

/// The project with everything a workbook proposes, where nothing is refused.
fn with_all(review: &Review, project: &Project, map: MapId) -> Project {
    let planned = review.plan(&|_| true, (project, map), &mut session::new_id);
    assert!(planned.refused.is_empty(), "{:?}", planned.refused);
    let mut after = project.clone();
    after.apply(&planned.change);
    after
}

fn names_of(project: &Project, map: MapId) -> Vec<&str> {
    let columns = project.columns_of(map);
    columns.iter().map(|it| it.name.as_str()).collect()
}

#[test]
fn a_new_step_with_its_card_feeling_and_transition() {
    let (project, map, bytes) = left_by(&|table, lines| match table {
        Table::Steps => lines.insert(
            1,
            (
                None,
                vec![text("I read"), text("Consider"), text("Web team")],
            ),
        ),
        Table::Cards => lines.push((
            None,
            vec![
                text("Thoughts"),
                text("I read"),
                Shown::Nothing,
                text("So long!"),
                text("core, slow"),
            ],
        )),
        Table::Feelings => lines.push((
            None,
            vec![
                text("Feeling"),
                text("I read"),
                Shown::Number(-0.5),
                text("tired"),
            ],
        )),
        Table::Transitions => lines.push((
            None,
            vec![
                text("I read"),
                text("I pay"),
                text("in a hurry"),
                Shown::Number(0.25),
                text("2 d"),
            ],
        )),
        Table::Stages | Table::Lanes => {}
    });
    let review = reviewed(&bytes, &project);
    assert_eq!(review.problems, []);
    let added = review.amendments.iter();
    assert!(added.clone().all(|it| it.kind == AmendmentKind::Added));
    assert_eq!(added.count(), 4);
    let after = with_all(&review, &project, map);
    let names: Vec<&str> = names_of(&after, map);
    assert_eq!(names[1], "I read", "behind the row above it: {names:?}");
    let step = after.columns_of(map)[1].clone();
    assert_eq!(step.experience_owner, "Web team");
    let card = after
        .cards()
        .values()
        .find(|it| it.step == step.id)
        .unwrap();
    assert_eq!((card.text.as_str(), card.tags.len()), ("So long!", 2));
    let felt = after
        .emotions()
        .values()
        .find(|it| it.step == step.id)
        .unwrap();
    assert_eq!((felt.half_steps, felt.word.as_str()), (-1, "tired"));
    let way = after
        .transitions()
        .values()
        .find(|it| it.condition == "in a hurry")
        .unwrap();
    assert_eq!((way.from, way.expected_permille), (step.id, Some(250)));
}

#[test]
fn what_both_sides_changed_is_a_conflict_and_says_both() {
    let (mut project, map, bytes) = left_by(&|table, lines| {
        if table == Table::Steps {
            lines[0].1[0] = text("I browse");
            lines[2].1[0] = text("I buy");
        }
    });
    let [first, _, third, _] = project.columns_of(map)[..] else {
        panic!("there are four steps")
    };
    let (first, third) = (first.id, third.id);
    for (id, name) in [(first, "I stroll"), (third, "I buy")] {
        let command = Command::RenameStep(RenameStep {
            id,
            name: name.to_owned(),
        });
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    }
    let review = reviewed(&bytes, &project);
    let [conflict] = &review.amendments[..] else {
        panic!("what both say alike is no change: {:?}", review.amendments)
    };
    assert_eq!(conflict.now.as_deref(), Some("I stroll"));
    assert_eq!(conflict.after, "I browse");
    assert_eq!(conflict.before, "I look <around> & \"compare\"");
    let left = review.plan(&|_| false, (&project, map), &mut session::new_id);
    assert!(left.change.is_empty(), "what is left out is not done");
}

#[test]
fn what_cannot_be_understood_says_where() {
    let (project, _, bytes) = left_by(&|table, lines| match table {
        Table::Feelings => lines[0].1[2] = text("great"),
        Table::Cards => lines[0].1[1] = text("I dance"),
        Table::Transitions => {
            lines[0].1[4] = text("soon");
            lines[1].0 = Some(Uuid::nil().to_string());
        }
        Table::Steps => {
            lines[1].1[1] = Shown::Nothing;
            lines.push((None, vec![Shown::Nothing, text("Buy"), text("Somebody")]));
        }
        Table::Lanes => lines[0].1[1] = text("Notes"),
        Table::Stages => {}
    });
    let review = reviewed(&bytes, &project);
    let told: Vec<String> = review
        .problems
        .iter()
        .map(|it| {
            format!(
                "{} {} {}: {}",
                it.sheet,
                it.row.unwrap_or_default(),
                it.column.clone().unwrap_or_default(),
                it.message
            )
        })
        .collect();
    let all = told.join("\n");
    for said in [
        "Steps 3 Stage: something must stand here",
        "Steps 6 Name: something must stand here",
        "Lanes 2 Kind: what a lane holds cannot be changed",
        "Cards 2 Step: nothing on the map and nothing in the workbook is called so",
        "Feelings 2 Feeling: a feeling is a number from −2 to +2",
        "Transitions 2 Expected time: this is no time",
        "Transitions 3 : this id was not written into this workbook",
    ] {
        assert!(all.contains(said), "{said} in\n{all}");
    }
}

#[test]
fn two_steps_of_the_same_name_are_told_apart() {
    let (project, map) = sample::drawn(SHOP);
    let rows = Rows::whole(&project, map);
    let names = Names::of(&rows);
    let mut all = names.all(Table::Steps);
    all.sort_unstable();
    assert!(
        all.contains(&"@ask (1)") && all.contains(&"@ask (2)"),
        "{all:?}"
    );
    let (project, map, bytes) = left_by(&|table, lines| {
        if table == Table::Cards {
            lines[0].1[1] = text("@ask (2)");
        }
    });
    let review = reviewed(&bytes, &project);
    let moved = review.amendments.first().unwrap();
    let after = with_all(&review, &project, map);
    let card = moved.key.split('/').nth(1).unwrap().parse().unwrap();
    assert_eq!(after.card(card).unwrap().step, after.columns_of(map)[3].id);
}

#[test]
fn rows_that_are_deleted_go_and_what_hangs_on_them() {
    let (project, map, bytes) = left_by(&|table, lines| {
        if table == Table::Steps {
            lines.remove(1);
        }
    });
    let review = reviewed(&bytes, &project);
    let [gone] = &review.amendments[..] else {
        panic!("{:?}", review.amendments)
    };
    assert_eq!(gone.kind, AmendmentKind::Removed);
    let after = with_all(&review, &project, map);
    assert_eq!(after.columns_of(map).len(), 3);
    assert_eq!(
        after.cards_of(map).count(),
        project.cards_of(map).count() - 2
    );
}

#[test]
fn the_order_of_rows_means_nothing_and_a_missing_sheet_removes_nothing() {
    let (project, _, bytes) = left_by(&|_, lines| lines.reverse());
    assert_eq!(reviewed(&bytes, &project), Review::default());
    let (project, _, bytes) = left_by(&|table, lines| {
        if table == Table::Cards {
            lines.sort_by_key(|it| it.0.clone());
        }
    });
    assert_eq!(reviewed(&bytes, &project), Review::default());
}

#[test]
fn what_changed_on_the_map_alone_stays() {
    let (mut project, map, bytes) = left_by(&|_, _| {});
    let card = project.cards_of(map).next().unwrap().id;
    let command = Command::EditCard(EditCard {
        id: card,
        text: "Later".to_owned(),
    });
    let change = project.plan(&command).unwrap_or_default();
    project.apply(&change);
    assert_eq!(reviewed(&bytes, &project), Review::default());
}
