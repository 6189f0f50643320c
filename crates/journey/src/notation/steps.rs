//! Steps of the notation, with their marks, and those of cards.

use crate::entity::{Consent, Icon, Outcome, OwnerRole};
use crate::notation::lines::Line;
use crate::notation::mistake::{NotationError, NotationMistake};
use crate::notation::token::{split, split_once, unquoted, with_note};
use crate::sketch::StepSketch;

/// One step: its key and name, and in brackets its marks.
pub(super) fn step(line: &Line<'_>, item: &str) -> Result<StepSketch, NotationError> {
    let (words, note) = with_note(item);
    let (key, name) = split_once(words, "=").unwrap_or((words, words));
    let mut step = StepSketch {
        key: unquoted(key).to_owned(),
        name: unquoted(name).to_owned(),
        ..StepSketch::default()
    };
    if step.key.is_empty() || step.name.is_empty() {
        return Err(line.wrong(NotationMistake::StepNameless));
    }
    for mark in note.map(|it| split(it, ",")).unwrap_or_default() {
        match mark {
            "optional" => step.optional = true,
            "repeatable" => step.repeatable = true,
            "unobservable" => step.unobservable = true,
            "start" => step.start = true,
            "end" | "end success" => step.end = Some(Outcome::Success),
            "end abandon" => step.end = Some(Outcome::Abandon),
            "end defer" => step.end = Some(Outcome::Defer),
            "end complaint" => step.end = Some(Outcome::Complaint),
            _ if mark.starts_with("tag ") => step.tags.push(tag(mark)),
            _ if mark.starts_with("icon ") => step.icon = Some(icon(line, mark)?),
            _ => match (owner(mark), mark.strip_prefix("same as ")) {
                (Some(owner), _) => step.owners.push(owner),
                (None, Some(other)) => step.same_as = Some(unquoted(other).to_owned()),
                (None, None) => {
                    let mark = mark.to_owned();
                    return Err(line.wrong(NotationMistake::NotOfAStep { mark }));
                }
            },
        }
    }
    Ok(step)
}

/// Who answers for what at a step: "owner Sales", "content owner Legal", "channel owner IT".
fn owner(mark: &str) -> Option<(OwnerRole, String)> {
    let roles = [
        ("owner ", OwnerRole::Experience),
        ("content owner ", OwnerRole::Content),
        ("channel owner ", OwnerRole::Channel),
    ];
    let said = |(head, role): &(&str, OwnerRole)| Some((*role, mark.strip_prefix(head)?));
    let (role, name) = roles.iter().find_map(said)?;
    Some((role, unquoted(name).to_owned()))
}

/// What stands behind the step at which a card stands: `compare (tag "Quick win", agreed): …`.
#[derive(Default, PartialEq)]
pub(super) struct CardMarks {
    pub(super) tags: Vec<String>,
    pub(super) icon: Option<Icon>,
    pub(super) consent: Option<Consent>,
}

pub(super) fn marks_of_card(
    line: &Line<'_>,
    note: Option<&str>,
) -> Result<CardMarks, NotationError> {
    let mut marks = CardMarks::default();
    for mark in note.map(|it| split(it, ",")).unwrap_or_default() {
        match mark {
            "agreed" => marks.consent = Some(Consent::Given),
            "not agreed" => marks.consent = Some(Consent::Withdrawn),
            _ if mark.starts_with("tag ") => marks.tags.push(tag(mark)),
            _ if mark.starts_with("icon ") => marks.icon = Some(icon(line, mark)?),
            _ => {
                let mark = mark.to_owned();
                return Err(line.wrong(NotationMistake::NotOfACard { mark }));
            }
        }
    }
    Ok(marks)
}

/// One of our icons, `icon phone`, or one of the team's own, `icon "Our van" svg PHN2…`.
fn icon(line: &Line<'_>, mark: &str) -> Result<Icon, NotationError> {
    let said = mark.strip_prefix("icon ").unwrap_or(mark).trim();
    let own = [" svg ", " png "];
    let own = own.iter().find_map(|kind| split_once(said, kind));
    let icon = match own {
        Some((name, image)) => Icon::can_be(image).then(|| Icon::Own {
            name: unquoted(name).to_owned(),
            image: image.to_owned(),
        }),
        None => Icon::of_tag(said),
    };
    let mark = || mark.to_owned();
    icon.ok_or_else(|| line.wrong(NotationMistake::NoIcon { mark: mark() }))
}

fn tag(mark: &str) -> String {
    let name = mark.strip_prefix("tag ").unwrap_or(mark);
    unquoted(name).to_owned()
}
