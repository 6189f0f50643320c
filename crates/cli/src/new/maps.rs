//! `desirepath maps`: the maps of a file.

use std::fmt::Write;

use session::{
    Command, Entity, ForkMap, JourneyMap, MapId, MapKind, OpenProject, RemoveMap, RenameMap, Reply,
    Request, new_id,
};

use crate::args::Maps;
use crate::front::{Failure, Front, Output, unexpected};

pub(crate) fn run(front: &Front, args: &Maps) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    if args.remove && front.map.is_none() {
        return Err(Failure::new(
            "nobody said which map is to be removed",
            "Name it with --map.",
        ));
    }
    let open = match edit(&open, args) {
        Some(command) => {
            front.ask(Request::Edit {
                command,
                gesture: None,
            })?;
            front.shown()?
        }
        None => open,
    };
    Ok(told(&open))
}

/// What is asked for, if anything.
fn edit(open: &OpenProject, args: &Maps) -> Option<Command> {
    let id = open.map;
    if let Some(title) = &args.to_be {
        return Some(Command::ForkMap(ForkMap {
            id: MapId(new_id()),
            of: id,
            title: title.clone(),
            kind: MapKind::ToBe,
        }));
    }
    if let Some(title) = &args.rename {
        let title = title.clone();
        return Some(Command::RenameMap(RenameMap { id, title }));
    }
    args.remove.then_some(Command::RemoveMap(RemoveMap { id }))
}

/// The maps of a file, by title.
pub(crate) fn maps(open: &OpenProject) -> Vec<&JourneyMap> {
    let maps = open.entities.iter().filter_map(|it| {
        if let Entity::Map(map) = it {
            Some(map)
        } else {
            None
        }
    });
    let mut maps: Vec<&JourneyMap> = maps.collect();
    maps.sort_by_key(|it| (&it.title, it.id));
    maps
}

/// The map of this title.
pub(crate) fn map_named<'a>(open: &'a OpenProject, title: &str) -> Result<&'a JourneyMap, Failure> {
    let maps = maps(open);
    let mut named = maps.iter().filter(|it| it.title == title);
    match (named.next(), named.next()) {
        (Some(map), None) => Ok(map),
        (Some(_), Some(_)) => Err(Failure::new(
            format!("several maps of this file are called “{title}”"),
            "Give them different titles first.",
        )),
        (None, _) => {
            let titles: Vec<&str> = maps.iter().map(|it| it.title.as_str()).collect();
            Err(Failure::new(
                format!("no map of this file is called “{title}”"),
                format!("The maps are: {}.", titles.join(", ")),
            ))
        }
    }
}

fn told(open: &OpenProject) -> Output {
    let mut text = String::new();
    let mut json = Vec::new();
    for map in maps(open) {
        let kind = map.lens.kind.map(|it| match it {
            MapKind::AsIs => "as-is",
            MapKind::ToBe => "to-be",
        });
        let (n_stages, n_steps) = size(open, map.id);
        let _ = writeln!(
            text,
            "{}{}: {} in {}",
            map.title,
            kind.map_or(String::new(), |it| format!(" ({it})")),
            counted(n_steps, "step"),
            counted(n_stages, "stage"),
        );
        json.push(serde_json::json!({
            "map": map.id, "title": map.title, "kind": kind, "family": map.root(),
            "stages": n_stages, "steps": n_steps,
        }));
    }
    Output {
        text,
        json: serde_json::to_string_pretty(&json).expect("plain data"),
    }
}

fn counted(n: usize, what: &str) -> String {
    match n {
        1 => format!("1 {what}"),
        _ => format!("{n} {what}s"),
    }
}

/// How many stages and steps a map has.
fn size(open: &OpenProject, map: MapId) -> (usize, usize) {
    let stages = open.entities.iter().filter_map(|it| {
        if let Entity::Stage(stage) = it {
            (stage.map == map).then_some(stage.id)
        } else {
            None
        }
    });
    let stages: Vec<_> = stages.collect();
    let is_here = |it: &&Entity| matches!(it, Entity::Step(step) if stages.contains(&step.stage));
    (stages.len(), open.entities.iter().filter(is_here).count())
}

impl Front {
    /// What is open now, whole.
    pub(crate) fn shown(&self) -> Result<Box<OpenProject>, Failure> {
        let Reply::Hello { open, .. } = self.ask(Request::Hello)? else {
            return Err(unexpected());
        };
        open.ok_or_else(unexpected)
    }
}
