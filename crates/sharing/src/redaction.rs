//! What was drawn, without what may not leave.

use chrono::{DateTime, Datelike, Days};
use journey::command::RemoveCard;
use journey::{
    Card, Change, Command, Consent, Edit, Entity, LaneKind, LogSummary, MapId, OwnerRole, Project,
};

use crate::terms::{Quotes, Terms};

/// A copy of a project without what the terms leave out; days of logs are widened to whole weeks.
pub(crate) fn redacted(project: &Project, terms: &Terms) -> Project {
    let mut copy = project.clone();
    for card in project.cards().values() {
        if leaves(project, card, terms) {
            continue;
        }
        // With the picture on it.
        if let Ok(change) = copy.plan(&Command::RemoveCard(RemoveCard { id: card.id })) {
            copy.apply(&change);
        }
    }
    let mut edits = Vec::new();
    let mut edit = |before: Entity, after: Entity| {
        edits.push(Edit {
            before: Some(before),
            after: Some(after),
        });
    };
    if !terms.owners {
        for step in project.steps().values() {
            let mut without = step.clone();
            without.experience_owner.clear();
            without.content_owner.clear();
            without.channel_owner.clear();
            edit(Entity::Step(step.clone()), Entity::Step(without));
        }
    }
    if !terms.speaker_notes {
        for map in project.maps().values() {
            let mut without = map.clone();
            without.speaker_notes.clear();
            edit(Entity::Map(map.clone()), Entity::Map(without));
        }
        for stage in project.stages().values() {
            let mut without = stage.clone();
            without.speaker_notes.clear();
            edit(Entity::Stage(stage.clone()), Entity::Stage(without));
        }
    }
    for log in project.logs().values() {
        let weeks = in_weeks(log);
        edit(Entity::Log(log.clone()), Entity::Log(weeks));
    }
    copy.apply(&Change::from(edits));
    copy
}

/// The kinds of lanes in which people speak for themselves.
fn is_quoted(kind: LaneKind) -> bool {
    kind == LaneKind::Thoughts
}

/// Whether a card leaves.
fn leaves(project: &Project, card: &Card, terms: &Terms) -> bool {
    let kind = project.lane(card.lane).map(|it| it.kind);
    let is_released = match (card.consent, terms.quotes) {
        (Some(Consent::Withdrawn), _) => false,
        (Some(Consent::Given), Quotes::Agreed) | (_, Quotes::NotWithdrawn) => true,
        (None, Quotes::Agreed) | (_, Quotes::None) => !kind.is_some_and(is_quoted),
    };
    is_released && (terms.owners || kind != Some(LaneKind::Owners))
}

/// The cards on which people speak for themselves, on these maps.
pub(crate) fn quotes<'a>(project: &'a Project, maps: &[MapId]) -> Vec<&'a Card> {
    let on_maps = |card: &&Card| {
        let lane = project.lane(card.lane);
        lane.is_some_and(|it| maps.contains(&it.map) && is_quoted(it.kind))
    };
    project.cards().values().filter(on_maps).collect()
}

/// Everybody who answers for a step of the maps that leave, each once.
pub(crate) fn owners<'a>(project: &'a Project, maps: &[MapId]) -> Vec<&'a str> {
    let steps = project.steps().values().filter(|it| {
        let stage = project.stage(it.stage);
        stage.is_some_and(|it| maps.contains(&it.map))
    });
    let mut names: Vec<&str> = steps
        .flat_map(|it| OwnerRole::ALL.map(|role| it.owner(role)))
        .filter(|it| !it.is_empty())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The same with its first and last day at the ends of weeks: a single day may be that of one person.
fn in_weeks(log: &LogSummary) -> LogSummary {
    let day = |us: i64| DateTime::from_timestamp_micros(us).map(|it| it.date_naive());
    let midnight = |day: chrono::NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc();
    let monday = |us: i64| {
        let day = day(us)?;
        let since = u64::from(day.weekday().num_days_from_monday());
        Some(midnight(day.checked_sub_days(Days::new(since))?).timestamp_micros())
    };
    let sunday = |us: i64| {
        let day = day(us)?;
        let until = 6 - u64::from(day.weekday().num_days_from_monday());
        Some(midnight(day.checked_add_days(Days::new(until))?).timestamp_micros())
    };
    LogSummary {
        first_us: log.first_us.and_then(monday),
        last_us: log.last_us.and_then(sunday),
        ..log.clone()
    }
}
