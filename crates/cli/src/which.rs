//! Which cases are meant, as it is typed.

use chrono::{NaiveDate, NaiveTime};
use session::{
    CaseCondition, Entity, Field, JourneyMap, Language, OpenProject, Operator, Period, Place,
    Predicate, Segment,
};

use crate::args::WhichCases;
use crate::front::Failure;
use crate::matching::step_named;
use crate::new::maps::maps;

/// The condition that was typed; none where every case counts.
pub(crate) fn condition(
    language: Language,
    open: &OpenProject,
    cases: &WhichCases,
) -> Result<Option<CaseCondition>, Failure> {
    let mut of = Vec::new();
    if let Some(json) = &cases.only {
        of.push(read(language, json)?);
    }
    for name in &cases.segments {
        of.push(segment_named(language, open, name)?.condition.clone());
    }
    if cases.from.is_some() || cases.before.is_some() {
        let period = Period {
            from_us: cases.from.map(midnight_us),
            before_us: cases.before.map(midnight_us),
        };
        of.push(CaseCondition::Begins { period });
    }
    for (column, value) in &cases.has {
        let predicate = Predicate::Is {
            field: Field::Attribute(column.clone()),
            operator: Operator::Equal,
            value: value.clone(),
        };
        of.push(CaseCondition::Shows { predicate });
    }
    for name in &cases.contains {
        let place = Place::Touchpoint(step_named(language, open, name)?.touchpoint);
        of.push(CaseCondition::Contains { place });
    }
    Ok((!of.is_empty()).then_some(CaseCondition::All { of }))
}

/// The segment of this name.
pub(crate) fn segment_named<'a>(
    language: Language,
    open: &'a OpenProject,
    name: &str,
) -> Result<&'a Segment, Failure> {
    segments(open).find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<&str> = segments(open).map(|it| it.name.as_str()).collect();
        let hint = if names.is_empty() {
            language.cli_no_segments_hint()
        } else {
            language.cli_no_segment_hint(&names.join(", "))
        };
        Failure::new(language.cli_no_segment(name), hint)
    })
}

/// The segments that the map shares with its family.
fn segments(open: &OpenProject) -> impl Iterator<Item = &Segment> {
    let maps = maps(open);
    let family = |id| {
        let mut maps = maps.iter().map(|it| it.map);
        maps.find(|it| it.id == id).map(JourneyMap::family)
    };
    let its = family(open.map);
    let all = open.entities.iter().filter_map(|it| {
        if let Entity::Segment(segment) = it {
            (family(segment.map) == its).then_some(segment)
        } else {
            None
        }
    });
    all.collect::<Vec<_>>().into_iter()
}

pub(crate) fn read(language: Language, json: &str) -> Result<CaseCondition, Failure> {
    serde_json::from_str(json).map_err(|why| {
        Failure::new(
            language.cli_no_condition(why.column() as u64),
            language.cli_no_condition_hint(),
        )
    })
}

pub(crate) fn midnight_us(day: NaiveDate) -> i64 {
    day.and_time(NaiveTime::MIN).and_utc().timestamp_micros()
}
