//! Tags: put on cards and steps, renamed and taken off everywhere, joined where steps become one.

use super::refused;
use crate::command::{Command, MergeSteps, RemoveTag, RenameTag, SetTags};
use crate::entity::Tagged;
use crate::ids::CardId;
use crate::project::Project;
use crate::refusal::Refusal;
use crate::testing::{map, map_id, step_id};

const MAP: &str =
    "S: a (tag web, tag \"Quick win\"), b (tag law), c\nlane L (notes)\n  a (tag law): x\n  c: y\n";

fn card(place: usize) -> Tagged {
    Tagged::Card(CardId::named(&format!("test/lane 0/{place}")))
}

fn step(key: &str) -> Tagged {
    Tagged::Step(step_id(key))
}

fn set(on: Tagged, tags: &[&str]) -> Command {
    let tags = tags.iter().map(|it| (*it).to_owned()).collect();
    Command::SetTags(SetTags { on, tags })
}

fn rename(tag: &str, name: &str) -> Command {
    let (tag, name) = (tag.to_owned(), name.to_owned());
    let map = map_id();
    Command::RenameTag(RenameTag { map, tag, name })
}

fn remove(tag: &str) -> Command {
    let tag = tag.to_owned();
    Command::RemoveTag(RemoveTag { map: map_id(), tag })
}

/// The tags of the steps, then those of the cards.
fn tags(project: &Project) -> String {
    let columns = project.columns_of(map_id());
    let steps = columns.iter().map(|it| it.tags.join("+"));
    let mut cards: Vec<_> = project.cards_of(map_id()).collect();
    cards.sort_by_key(|it| &it.text);
    let cards = cards.iter().map(|it| it.tags.join("+"));
    steps.chain(cards).collect::<Vec<_>>().join(" | ")
}

fn after(project: &Project, command: &Command) -> String {
    let mut project = project.clone();
    let change = project.plan(command).unwrap();
    project.apply(&change);
    let said = tags(&project);
    project.apply(&change.inverted());
    assert_eq!(tags(&project), "web+Quick win | law |  | law | ");
    said
}

#[test]
fn a_tag_that_is_in_use_is_written_as_it_is_there() {
    let project = map(MAP);
    for (command, expected) in [
        (
            set(card(1), &[" new ", "LAW", "Law"]),
            "web+Quick win | law |  | law | new+law",
        ),
        (
            set(step("a"), &["quick WIN"]),
            "Quick win | law |  | law | ",
        ),
        (set(card(0), &[]), "web+Quick win | law |  |  | "),
    ] {
        assert_eq!(after(&project, &command), expected);
    }
}

#[test]
fn a_tag_is_renamed_and_taken_off_everywhere() {
    let project = map(MAP);
    for (command, expected) in [
        (
            rename("law", "Legal"),
            "web+Quick win | Legal |  | Legal | ",
        ),
        (rename("law", "LAW"), "web+Quick win | LAW |  | LAW | "),
        // Two become one, on each thing once, as the other is written.
        (rename("web", "quick win"), "Quick win | law |  | law | "),
        (remove("law"), "web+Quick win |  |  |  | "),
    ] {
        assert_eq!(after(&project, &command), expected);
    }
}

#[test]
fn a_step_of_two_has_the_tags_of_both() {
    let (id, second) = (step_id("a"), step_id("b"));
    let merge = Command::MergeSteps(MergeSteps { id, second });
    assert_eq!(after(&map(MAP), &merge), "web+Quick win+law |  | law | ");
}

#[test]
fn what_no_tag_can_be_is_refused() {
    let many: Vec<String> = (0..21).map(|it| it.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for (command, expected) in [
        (rename("nobody", "x"), Refusal::NoSuchTag(map_id())),
        (remove("Law"), Refusal::NoSuchTag(map_id())),
        (rename("law", " "), Refusal::NameEmpty(map_id().into())),
        (
            set(card(0), &["a", " "]),
            Refusal::NameEmpty(map_id().into()),
        ),
        (
            set(step("c"), &many),
            Refusal::TooManyTags(step_id("c").into()),
        ),
    ] {
        assert_eq!(refused(MAP, &command), expected);
    }
    let long = "x".repeat(41);
    let why = refused(MAP, &set(step("c"), &[&long]));
    assert!(
        matches!(
            why,
            Refusal::TooLong {
                length: 41,
                limit: 40,
                ..
            }
        ),
        "{why}"
    );
}
