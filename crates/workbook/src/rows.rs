//! A map as rows: one thing a row, each cell a text by which programs compare it.

use std::collections::BTreeMap;

use journey::{
    Card, Emotion, Icon, Lane, LaneId, MapId, OwnerRole, Project, Stage, Step, StepId, Transition,
};
use language::Language;
use serde::{Deserialize, Serialize};

use crate::cell::plain;
use crate::table::{Column, Table, flow_tag, lane_kind_tag, lifecycle_tag, outcome_tag};

/// A flag that is set.
pub(crate) const YES: &str = "yes";

/// One thing of a map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// What stands in its columns, in their order, as programs compare it: references are ids, words are tags,
    /// shares thousandths and feelings half steps.
    pub cells: Vec<String>,
}

/// What of a map is in a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Table, Vec<Row>>", into = "BTreeMap<Table, Vec<Row>>")]
pub struct Rows {
    tables: BTreeMap<Table, Vec<Row>>,
    places: BTreeMap<(Table, String), usize>,
}

impl From<BTreeMap<Table, Vec<Row>>> for Rows {
    fn from(tables: BTreeMap<Table, Vec<Row>>) -> Self {
        let mut rows = Self::default();
        for (table, all) in tables {
            for row in all {
                rows.add(table, row);
            }
        }
        rows
    }
}

impl From<Rows> for BTreeMap<Table, Vec<Row>> {
    fn from(rows: Rows) -> Self {
        rows.tables
    }
}

impl Rows {
    /// A map as it is, without the lanes and steps that are left out, and without lanes that do not show.
    #[must_use]
    pub fn of(project: &Project, map: MapId, lanes: &[LaneId], steps: &[StepId]) -> Self {
        let shown = project.shown_lanes_of(map).into_iter();
        let kept_lanes: Vec<&Lane> = shown.filter(|it| !lanes.contains(&it.id)).collect();
        let columns = project.columns_of(map).into_iter();
        let kept_steps: Vec<&Step> = columns.filter(|it| !steps.contains(&it.id)).collect();
        Self::from(project, map, &kept_lanes, &kept_steps)
    }

    /// A whole map as it is, with lanes that do not show.
    #[must_use]
    pub fn whole(project: &Project, map: MapId) -> Self {
        Self::from(
            project,
            map,
            &project.lanes_of(map),
            &project.columns_of(map),
        )
    }

    fn from(project: &Project, map: MapId, lanes: &[&Lane], steps: &[&Step]) -> Self {
        let mut rows = Self::default();
        for stage in project.stages_of(map) {
            rows.add(Table::Stages, stage_row(stage));
        }
        for step in steps {
            rows.add(Table::Steps, step_row(step));
        }
        let cells = project.cells_of(map);
        let points: BTreeMap<_, &Emotion> = project
            .emotions()
            .values()
            .map(|it| ((it.lane, it.step), it))
            .collect();
        for lane in lanes {
            rows.add(Table::Lanes, lane_row(lane));
            for step in steps {
                for card in cells.get(&(lane.id, step.id)).into_iter().flatten() {
                    rows.add(Table::Cards, card_row(card));
                }
                if let Some(point) = points.get(&(lane.id, step.id)) {
                    rows.add(Table::Feelings, feeling_row(point));
                }
            }
        }
        for transition in transitions(project, map, steps) {
            rows.add(Table::Transitions, transition_row(transition));
        }
        rows
    }

    /// Those of a table.
    #[must_use]
    pub fn of_table(&self, table: Table) -> &[Row] {
        self.tables.get(&table).map_or(&[], Vec::as_slice)
    }

    /// Adds one as the last of its table.
    pub(crate) fn add(&mut self, table: Table, row: Row) {
        let rows = self.tables.entry(table).or_default();
        self.places.insert((table, row.id.clone()), rows.len());
        rows.push(row);
    }

    /// One of a table.
    pub(crate) fn find(&self, table: Table, id: &str) -> Option<&Row> {
        let place = self.places.get(&(table, id.to_owned()))?;
        self.of_table(table).get(*place)
    }
}

/// The transitions between steps, in the order of the columns they leave and reach.
fn transitions<'a>(
    project: &'a Project,
    map: MapId,
    steps: &[&Step],
) -> impl Iterator<Item = &'a Transition> {
    let place: BTreeMap<StepId, usize> = steps.iter().zip(0..).map(|it| (it.0.id, it.1)).collect();
    let mut all: Vec<_> = project
        .transitions_of(map)
        .into_iter()
        .filter_map(|it| Some(((*place.get(&it.from)?, *place.get(&it.to)?, it.id), it)))
        .collect();
    all.sort_by_key(|it| it.0);
    all.into_iter().map(|it| it.1)
}

fn stage_row(it: &Stage) -> Row {
    Row {
        id: it.id.to_string(),
        cells: vec![
            plain(&it.name),
            lifecycle_tag(it.lifecycle).to_owned(),
            flow_tag(it.flow).to_owned(),
        ],
    }
}

fn step_row(it: &Step) -> Row {
    let flag = |on: bool| if on { YES.to_owned() } else { String::new() };
    Row {
        id: it.id.to_string(),
        cells: vec![
            plain(&it.name),
            it.stage.to_string(),
            plain(it.owner(OwnerRole::Experience)),
            plain(it.owner(OwnerRole::Content)),
            plain(it.owner(OwnerRole::Channel)),
            tags(&it.tags),
            flag(it.optional),
            flag(it.repeatable),
            flag(it.unobservable),
            flag(it.start),
            it.end.map_or("", outcome_tag).to_owned(),
            icon(it.icon.as_ref()),
        ],
    }
}

fn lane_row(it: &Lane) -> Row {
    let choices: Vec<String> = it.choices.iter().map(|it| plain(it)).collect();
    Row {
        id: it.id.to_string(),
        cells: vec![
            plain(&it.name),
            lane_kind_tag(it.kind).to_owned(),
            choices.join("\n"),
        ],
    }
}

fn card_row(it: &Card) -> Row {
    Row {
        id: it.id.to_string(),
        cells: vec![
            it.lane.to_string(),
            it.step.to_string(),
            if it.last == it.step {
                String::new()
            } else {
                it.last.to_string()
            },
            plain(&it.text),
            tags(&it.tags),
            icon(it.icon.as_ref()),
        ],
    }
}

fn feeling_row(it: &Emotion) -> Row {
    Row {
        id: it.id.to_string(),
        cells: vec![
            it.lane.to_string(),
            it.step.to_string(),
            it.half_steps.to_string(),
            plain(&it.word),
        ],
    }
}

fn transition_row(it: &Transition) -> Row {
    let time = it.expected_time.map(|it| it.said(Language::En));
    Row {
        id: it.id.to_string(),
        cells: vec![
            it.from.to_string(),
            it.to.to_string(),
            plain(&it.condition),
            it.expected_permille
                .map_or_else(String::new, |it| it.to_string()),
            time.unwrap_or_default(),
        ],
    }
}

/// What programs call an icon: one of ours by its tag, one of the team's own by its name in quotes.
pub(crate) fn icon(icon: Option<&Icon>) -> String {
    match icon {
        Some(Icon::Known { name }) => name.tag().to_owned(),
        Some(Icon::Own { name, .. }) => ["\"", &plain(name), "\""].concat(),
        None => String::new(),
    }
}

fn tags(tags: &[String]) -> String {
    let plain: Vec<String> = tags.iter().map(|it| plain(it)).collect();
    plain.join(", ")
}

/// The number that a card says, where a cell that holds the number says the very same.
#[must_use]
pub fn plain_number(text: &str) -> Option<f64> {
    let number = journey::number(text)?;
    (number.to_string() == text).then_some(number)
}

impl Row {
    /// What stands in a column.
    pub(crate) fn cell(&self, table: Table, column: Column) -> &str {
        let place = table.place(column);
        place
            .and_then(|it| self.cells.get(it))
            .map_or("", String::as_str)
    }
}
