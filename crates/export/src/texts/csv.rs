//! A table of a map for spreadsheets and trackers: one thing in a row, under an id that stays.

use journey::{Deviation, ExtraKind, LaneKind, Place};
use language::Language;
use overlay::{Bound, Share};
use scene::PaperScene;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::rows::{Cell, Rows};
use super::drawn::{Drawn, class_name, share};
use super::lost::Lost;
use crate::Written;

mod rows;

/// Which table of a map is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ExportTable")]
pub enum Table {
    /// What stands in the lanes: cards and feelings.
    #[default]
    Cards,
    /// What was drawn between steps, and how many take it.
    Transitions,
    /// Where journeys part from the map: deviations and desire paths.
    Deviations,
    /// Pains and opportunities as issues for a tracker.
    Work,
}

/// How many characters of a card become the summary of an issue.
const SUMMARY: usize = 120;

/// One table of the maps.
pub(crate) fn table(scene: &PaperScene<'_>, table: Table) -> Written {
    let maps = Drawn::all(scene);
    let language = scene.language();
    let rows = match table {
        Table::Cards => cards(&maps, language),
        Table::Transitions => transitions(&maps, language),
        Table::Deviations => deviations(&maps, language),
        Table::Work => work(&maps, language),
    };
    let mut lost = Lost::new(language);
    lost.so(true, Language::texts_lost_tables);
    if matches!(table, Table::Cards | Table::Work) {
        lost.pictures(&maps);
    }
    match table {
        Table::Cards => lost.own_icons(&maps),
        Table::Work => lost.icons(&maps),
        Table::Transitions | Table::Deviations => &mut lost,
    };
    Written {
        bytes: rows.finish(),
        left_out: lost.finish(),
    }
}

fn cards(maps: &[Drawn<'_>], language: Language) -> Rows {
    let mut rows = Rows::of(&[
        language.texts_id(),
        language.texts_map(),
        language.texts_stage(),
        language.texts_step(),
        language.texts_last_step(),
        language.texts_lane(),
        language.texts_text(),
        language.texts_feeling(),
        language.texts_tags(),
        language.texts_icon(),
    ]);
    for map in maps {
        let title = map.title();
        for lane in &map.lanes {
            for step in &map.steps {
                let stage = map.stage_name(step);
                let about = |id: String, last: &str| {
                    [id.as_str(), &title, stage, &step.name, last, &lane.name]
                        .map(Cell::text)
                        .to_vec()
                };
                for card in map.cards(lane.id, step.id) {
                    let mut row = about(card.id.to_string(), map.step_name(card.last));
                    row.push(Cell::text(&card.text));
                    row.push(Cell::Empty);
                    row.push(Cell::text(&card.tags.join(", ")));
                    let icon = card.icon.as_ref().map(|it| it.said(language));
                    row.push(icon.map_or(Cell::Empty, |it| Cell::text(&it)));
                    rows.add(row);
                }
                if let Some(it) = map.feeling_in(lane.id, step.id) {
                    let mut row = about(it.id.to_string(), &step.name);
                    row.push(Cell::text(&it.word));
                    row.push(Cell::Number(f64::from(it.half_steps) / 2.0));
                    row.push(Cell::Empty);
                    row.push(Cell::Empty);
                    rows.add(row);
                }
            }
        }
    }
    rows
}

fn transitions(maps: &[Drawn<'_>], language: Language) -> Rows {
    let mut rows = Rows::of(&[
        language.texts_id(),
        language.texts_map(),
        language.texts_from(),
        language.texts_to(),
        language.texts_condition(),
        language.texts_expected_time(),
        language.texts_expected_share(),
        language.texts_share(),
        language.texts_of(),
        language.texts_median_seconds(),
    ]);
    for map in maps {
        let title = map.title();
        for it in map.transitions() {
            let taken = map.taken(it.id);
            let time = it.expected_time.map(|it| it.said(language));
            let permille = it.expected_permille;
            let times = taken.and_then(|it| it.times.as_ref());
            rows.add(vec![
                Cell::text(&it.id.to_string()),
                Cell::text(&title),
                Cell::text(map.step_name(it.from)),
                Cell::text(map.step_name(it.to)),
                Cell::text(&it.condition),
                Cell::text(&time.unwrap_or_default()),
                permille.map_or(Cell::Empty, |it| Cell::Number(f64::from(it) / 1000.0)),
                share_cell(language, taken.map(|it| &it.cases)),
                base_cell(taken.map(|it| &it.cases)),
                times.map_or(Cell::Empty, |it| Cell::Number(it.median_s)),
            ]);
        }
    }
    rows
}

fn deviations(maps: &[Drawn<'_>], language: Language) -> Rows {
    let mut rows = Rows::of(&[
        language.texts_id(),
        language.texts_map(),
        language.texts_kind(),
        language.texts_finding(),
        language.texts_share(),
        language.texts_of(),
        language.texts_median_seconds(),
        language.texts_accepted(),
    ]);
    for map in maps {
        let Some(overlay) = map.overlay else { continue };
        let title = map.title();
        let accepted = |id: Option<journey::AcceptanceId>| {
            let it = id.and_then(|it| map.project.acceptance(it));
            it.map_or(Cell::Empty, |it| Cell::text(&it.reason))
        };
        for it in &overlay.deviations {
            rows.add(vec![
                Cell::text(&key_of_deviation(&it.deviation)),
                Cell::text(&title),
                Cell::text(&kind_of(language, &it.deviation)),
                Cell::text(&it.sentence),
                share_cell(language, Some(&it.cases)),
                base_cell(Some(&it.cases)),
                Cell::Empty,
                accepted(it.acceptance),
            ]);
        }
        for it in &overlay.desire_paths {
            let from = map.place_name(&it.from, it.from_step);
            let to = map.place_name(&it.to, it.to_step);
            let key = ["desire-path", &key_of(&it.from), &key_of(&it.to)].join(" ");
            rows.add(vec![
                Cell::text(&key),
                Cell::text(&title),
                Cell::text(&class_name(language, it.class)),
                Cell::text(&language.texts_from_to(&from, &to)),
                share_cell(language, Some(&it.cases)),
                base_cell(Some(&it.cases)),
                it.times
                    .as_ref()
                    .map_or(Cell::Empty, |it| Cell::Number(it.median_s)),
                accepted(it.acceptance),
            ]);
        }
    }
    rows
}

/// Names of columns are those of issues, which trackers know by themselves.
fn work(maps: &[Drawn<'_>], language: Language) -> Rows {
    let mut rows = Rows::of(&[
        language.texts_id(),
        language.texts_summary(),
        language.texts_description(),
        language.texts_labels(),
    ]);
    for map in maps {
        let title = map.title();
        let is_work = |kind| matches!(kind, LaneKind::Pains | LaneKind::Opportunities);
        for lane in map.lanes.iter().filter(|it| is_work(it.kind)) {
            for step in &map.steps {
                for card in map.cards(lane.id, step.id) {
                    let stage = map.stage_name(step);
                    let mut description = vec![card.text.clone(), String::new()];
                    for (name, value) in [
                        (language.texts_lane(), lane.name.as_str()),
                        (language.texts_step(), &step.name),
                        (language.texts_stage(), stage),
                        (language.texts_map(), &title),
                    ] {
                        description.push([&name, ": ", value].concat());
                    }
                    let reach = map.observed(step.id).map(|it| &it.reach);
                    if let Some(reach) = reach.and_then(|it| share(language, it)) {
                        let reached = [&language.texts_reach(), ": ", reach.as_str()].concat();
                        description.push(reached);
                    }
                    // A label has no spaces.
                    let labels = card
                        .tags
                        .iter()
                        .map(|it| it.replace(char::is_whitespace, "_"));
                    let labels: Vec<String> = labels.collect();
                    rows.add(vec![
                        Cell::text(&card.id.to_string()),
                        Cell::text(&summary(&card.text)),
                        Cell::text(&description.join("\n")),
                        Cell::text(&labels.join(" ")),
                    ]);
                }
            }
        }
    }
    rows
}

/// The first line of a text, shortened.
fn summary(text: &str) -> String {
    let line = text.lines().find(|it| !it.trim().is_empty());
    let line = line.unwrap_or_default().trim();
    let mut short: String = line.chars().take(SUMMARY).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

/// A number where it is told exactly, else in words.
fn share_cell(language: Language, share: Option<&Share>) -> Cell {
    let Some(share) = share else {
        return Cell::Empty;
    };
    match share.bound {
        Bound::Exact | Bound::Rounded => share.value.map_or(Cell::Empty, Cell::Number),
        Bound::Below | Bound::Above => Cell::text(&share.said(language).unwrap_or_default()),
        Bound::Withheld => Cell::Empty,
    }
}

fn base_cell(share: Option<&Share>) -> Cell {
    let Some(share) = share else {
        return Cell::Empty;
    };
    match share.bound {
        Bound::Rounded if share.is_counted() => Cell::Number(share.n as f64),
        Bound::Exact | Bound::Below | Bound::Above => Cell::Number(share.n as f64),
        Bound::Rounded | Bound::Withheld => Cell::Empty,
    }
}

fn kind_of(language: Language, deviation: &Deviation) -> String {
    match deviation {
        Deviation::Skipped { .. } => language.deviation_skipped_title(),
        Deviation::Extra { .. } => language.deviation_extra_title(),
        Deviation::Moved { .. } => language.deviation_moved_title(),
        Deviation::Instead { .. } => language.deviation_instead_title(),
    }
}

/// The same deviation is known by the same words in every export.
fn key_of_deviation(deviation: &Deviation) -> String {
    match deviation {
        Deviation::Skipped { step } => format!("skipped {step}"),
        Deviation::Extra { place, why } => {
            let why = match why {
                ExtraKind::OffTheMap => "off-the-map",
                ExtraKind::Repeated => "repeated",
                ExtraKind::Unexpected => "unexpected",
            };
            ["extra", why, &key_of(place)].join(" ")
        }
        Deviation::Moved {
            step,
            early,
            adjacent_swap,
        } => {
            let when = if *early { "early" } else { "late" };
            let swap = if *adjacent_swap { " swapped" } else { "" };
            format!("moved {when}{swap} {step}")
        }
        Deviation::Instead { step, place } => {
            ["instead", &step.to_string(), &key_of(place)].join(" ")
        }
    }
}

fn key_of(place: &Place) -> String {
    match place {
        Place::Start => "start".to_owned(),
        Place::End => "end".to_owned(),
        Place::Touchpoint(it) => it.to_string(),
        Place::OffMap(name) => format!("“{name}”"),
    }
}
