//! `desirepath maps`: the maps of a file.

use std::collections::BTreeMap;
use std::fmt::Write;

use session::{
    Command, DrawInDetail, Entity, ForkMap, JourneyMap, Language, MapId, MapKind, OpenProject,
    RemoveMap, RenameMap, Reply, Request, StageId, Step, StepId, new_id,
};

use crate::args::Maps;
use crate::front::{Failure, Front, Output};
use crate::matching::step_named;

pub(crate) fn run(front: &Front, args: &Maps) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    if args.remove && front.map.is_none() {
        let to = front.language;
        return Err(Failure::new(to.cli_which_map(), to.cli_which_map_hint()));
    }
    let open = match edit(front.language, &open, args)? {
        Some(command) => {
            front.ask(Request::Edit {
                command,
                gesture: None,
            })?;
            front.shown()?
        }
        None => open,
    };
    Ok(told(front.language, &open))
}

/// What is asked for, if anything.
fn edit(language: Language, open: &OpenProject, args: &Maps) -> Result<Option<Command>, Failure> {
    let id = open.map;
    if let Some(title) = &args.to_be {
        return Ok(Some(Command::ForkMap(ForkMap {
            id: MapId(new_id()),
            of: id,
            title: title.clone(),
            kind: MapKind::ToBe,
        })));
    }
    if let Some(step) = &args.detail {
        return Ok(Some(Command::DrawInDetail(DrawInDetail {
            id: MapId(new_id()),
            step: step_named(language, open, step)?.id,
        })));
    }
    if let Some(title) = &args.rename {
        let title = title.clone();
        return Ok(Some(Command::RenameMap(RenameMap { id, title })));
    }
    Ok(args.remove.then_some(Command::RemoveMap(RemoveMap { id })))
}

/// A map, and where it is among the others.
pub(crate) struct PlacedMap<'a> {
    pub(crate) map: &'a JourneyMap,
    /// The title of each map above it and its own: "Retail / Pay".
    pub(crate) path: String,
    /// How many maps are above it.
    depth: usize,
    /// The step that it draws in detail.
    of: Option<&'a Step>,
}

/// The maps of a file, by title, each followed by those that draw its steps in detail.
pub(crate) fn maps(open: &OpenProject) -> Vec<PlacedMap<'_>> {
    let mut steps: BTreeMap<StepId, &Step> = BTreeMap::new();
    let mut stages: BTreeMap<StageId, MapId> = BTreeMap::new();
    let mut all: Vec<&JourneyMap> = Vec::new();
    for it in &open.entities {
        if let Entity::Step(step) = it {
            steps.insert(step.id, step);
        } else if let Entity::Stage(stage) = it {
            stages.insert(stage.id, stage.map);
        } else if let Entity::Map(map) = it {
            all.push(map);
        }
    }
    all.sort_by_key(|it| (&it.title, it.id));
    let drawn = |map: &JourneyMap| map.detail_of.and_then(|it| steps.get(&it)).copied();
    let above = |map: &JourneyMap| drawn(map).and_then(|it| stages.get(&it.stage)).copied();
    let mut ahead: Vec<PlacedMap<'_>> = Vec::new();
    for map in all.iter().rev().filter(|it| above(it).is_none()) {
        let path = map.title.clone();
        ahead.push(PlacedMap {
            map,
            path,
            depth: 0,
            of: None,
        });
    }
    let mut placed = Vec::new();
    while let Some(next) = ahead.pop() {
        for map in all.iter().rev().filter(|it| above(it) == Some(next.map.id)) {
            ahead.push(PlacedMap {
                map,
                path: format!("{} / {}", next.path, map.title),
                depth: next.depth + 1,
                of: drawn(map),
            });
        }
        placed.push(next);
    }
    placed
}

/// The map of this title, or of this path of titles.
pub(crate) fn map_named<'a>(
    language: Language,
    open: &'a OpenProject,
    title: &str,
) -> Result<&'a JourneyMap, Failure> {
    let maps = maps(open);
    if let Some(it) = maps.iter().find(|it| it.depth > 0 && it.path == title) {
        return Ok(it.map);
    }
    let mut named = maps.iter().filter(|it| it.map.title == title);
    match (named.next(), named.next()) {
        (Some(it), None) => Ok(it.map),
        (Some(_), Some(_)) => Err(Failure::new(
            language.cli_several_maps(title),
            language.cli_several_maps_hint(),
        )),
        (None, _) => {
            let titles: Vec<&str> = maps.iter().map(|it| it.path.as_str()).collect();
            Err(Failure::new(
                language.cli_no_map(title),
                language.cli_no_map_hint(&titles.join(", ")),
            ))
        }
    }
}

fn told(language: Language, open: &OpenProject) -> Output {
    let mut text = String::new();
    let mut json = Vec::new();
    for it in maps(open) {
        let map = it.map;
        let kind = map.lens.kind.map(|it| match it {
            MapKind::AsIs => "as-is",
            MapKind::ToBe => "to-be",
        });
        let (n_stages, n_steps) = size(open, map.id);
        let title = match map.lens.kind {
            Some(MapKind::AsIs) => format!("{} ({})", map.title, language.paper_as_is()),
            Some(MapKind::ToBe) => format!("{} ({})", map.title, language.paper_to_be()),
            None => map.title.clone(),
        };
        let of = it.of.map(|it| language.cli_in_detail(&it.name));
        let _ = writeln!(
            text,
            "{}{}{}",
            "  ".repeat(it.depth),
            language.cli_map_of(&title, n_steps as u64, n_stages as u64),
            of.unwrap_or_default(),
        );
        json.push(serde_json::json!({
            "map": map.id, "title": map.title, "kind": kind, "family": map.family(),
            "path": it.path, "detailOf": map.detail_of,
            "stages": n_stages, "steps": n_steps,
        }));
    }
    Output {
        text,
        json: serde_json::to_string_pretty(&json).expect("plain data"),
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
            return Err(self.unexpected());
        };
        open.ok_or_else(|| self.unexpected())
    }
}
