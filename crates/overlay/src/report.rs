//! The overlay for other programs: one JSON object with stable names.

use std::collections::BTreeMap;

use chrono::DateTime;
use events::{
    CaseFilter, Classification, Follows, Journeys, LogField, Meaning, Merging, ScoreTable, Tuple,
    quantile_us,
};
use journey::{CaseCondition, Matcher, Place, Target, TouchpointId, UnmatchedEvents};
use serde_json::{Map, Value, json};

use crate::comparison::{Asked, Comparison, NotCompared};
use crate::conformance::drawing::Drawing;
use crate::figures::precision::precision;
use crate::figures::variety::n_of_80_percent;
use crate::overlay::{Overlay, Share};
use crate::scope::Scope;

mod flow;

/// How many paths a report lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variants {
    /// The 30 most frequent.
    Frequent,
    /// Every one.
    All,
}

/// Everything the overlay knows as one JSON object; `docs/overlay-json.md` says what each field means.
/// Numbers are rounded to six decimals.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn report<L: Journeys>(
    asked: &Asked<'_, L>,
    condition: &CaseCondition,
    variants: Variants,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Value, NotCompared> {
    asked.compared(cancelled, |comparison| {
        reported(comparison, condition, variants)
    })
}

fn reported<L: Journeys>(
    comparison: &Comparison<'_, L>,
    condition: &CaseCondition,
    variants: Variants,
) -> Value {
    let (drawing, observed) = (comparison.drawing, comparison.observed);
    let answers = comparison.answers(condition);
    let scope = Scope::of(comparison, &answers);
    let overlay = scope.overlay(condition);
    let labels = Labels::of(drawing, &observed.matching.off_map);
    let reading = match drawing.map.unmatched {
        UnmatchedEvents::Ignore => "ignore",
        UnmatchedEvents::Keep => "keep",
    };
    let mut report = json!({
        "map": drawing.map.title,
        "reading": reading,
        "headline": overlay.headline,
        "filter": overlay.filter.as_ref().map(|it| it.sentence.as_str()),
        "log": log_block(comparison.log),
        reading: reading_block(&scope, &labels, variants),
        "flow": flow::flow_block(drawing),
        "labels": labels.drawn(drawing),
        "stages": stages_block(drawing, &overlay),
        "overlay": rounded(serde_json::to_value(&overlay).expect("an overlay is plain data")),
    });
    let fields = report.as_object_mut().expect("made as an object above");
    fields.append(&mut successions_block(
        comparison,
        (&overlay, precision(&scope)),
        &labels,
    ));
    report
}

/// What places are called in traces.
struct Labels {
    by_code: BTreeMap<u32, String>,
    by_touchpoint: BTreeMap<TouchpointId, String>,
}

impl Labels {
    /// A touchpoint that exactly one rule with exactly one name targets is called by that name, any other by
    /// its first step.
    fn of(drawing: &Drawing<'_>, off_map: &[String]) -> Self {
        let rules = drawing.project.rules_of(drawing.map.id);
        let label = |code: u32, touchpoint: TouchpointId| {
            let mut targeting = rules
                .iter()
                .filter(|it| it.target == Target::Touchpoint(touchpoint));
            let exact = match (targeting.next().map(|it| &it.matcher), targeting.next()) {
                (Some(Matcher::OneOf { names, .. }), None) if names.len() == 1 => names.first(),
                (_, _) => None,
            };
            let step = drawing.code_of.iter().position(|it| *it == code);
            let step = step.map(|it| &drawing.steps[it].name);
            exact.or(step).cloned().unwrap_or_default()
        };
        let mut by_code = BTreeMap::new();
        let mut by_touchpoint = BTreeMap::new();
        for code in drawing.codes() {
            let touchpoint = drawing.touchpoint(code).expect("a code of the map");
            let label = label(code, touchpoint);
            by_touchpoint.insert(touchpoint, label.clone());
            by_code.insert(code, label);
        }
        by_code.extend((drawing.claimed.len() as u32..).zip(off_map.iter().cloned()));
        Self {
            by_code,
            by_touchpoint,
        }
    }

    fn place<'a>(&'a self, place: &'a Place) -> &'a str {
        match place {
            Place::Start => "[START]",
            Place::End => "[END]",
            Place::OffMap(name) => name,
            Place::Touchpoint(it) => self.by_touchpoint.get(it).map_or("", String::as_str),
        }
    }

    fn trace(&self, codes: &[u32]) -> Vec<&str> {
        codes.iter().map(|it| self.by_code[it].as_str()).collect()
    }

    /// The labels that some event can show on the map.
    fn drawn(&self, drawing: &Drawing<'_>) -> Vec<&str> {
        let mut labels: Vec<&str> = drawing
            .codes()
            .filter(|it| drawing.draws(*it))
            .map(|it| self.by_code[&it].as_str())
            .collect();
        labels.sort_unstable();
        labels
    }
}

fn log_block(log: &impl Journeys) -> Value {
    let fields = vec![LogField::Activity];
    let tuples = log.tuples(&fields);
    let names: Vec<String> = tuples
        .iter()
        .map(|it| it.values[0].clone().unwrap_or_default())
        .collect();
    let by = by_name(fields, tuples);
    let reading = log.read(&by);
    let all = log.within(&reading, &CaseFilter::everything());
    let paths = log.paths(&reading);
    let variants: Vec<(&[u32], u64)> = log
        .variants(&reading, &all, -1)
        .into_iter()
        .map(|it| (paths.codes_of(it.path), it.n_cases))
        .collect();
    let profile = log.profile();
    let steps = log.steps(&reading, &all);
    let name = |code: u32| names[code as usize].clone();
    let counts = |of: &dyn Fn(&events::CodeCount) -> u64| -> Map<String, Value> {
        let seen = steps.iter().filter(|it| of(it) > 0);
        seen.map(|it| (name(it.code), json!(of(it)))).collect()
    };
    let activity: Map<String, Value> = steps
        .iter()
        .map(|it| {
            let counts = json!({ "events": it.n_events, "cases": it.n_cases });
            (name(it.code), counts)
        })
        .collect();
    let top: Vec<Value> = by_count_and_names(&variants, &names)
        .into_iter()
        .take(20)
        .map(|(n_cases, trace)| json!({ "count": n_cases, "trace": trace }))
        .collect();
    let duration = profile.durations.map(|it| {
        json!({
            "median": it.median_s, "mean": it.mean_s, "p90": it.p90_s, "min": it.min_s, "max": it.max_s,
        })
    });
    rounded(json!({
        "cases": profile.n_cases,
        "events": profile.n_events,
        "activities": names.len(),
        "first": profile.period_us.map(|it| moment(it.0)),
        "last": profile.period_us.map(|it| moment(it.1)),
        "variants": variants.len(),
        "top_variants": top,
        "variants_covering_80_percent": n_of_80_percent(variants.iter().map(|it| it.1)),
        "trace_length": trace_length(&variants),
        "cases_with_a_repeated_activity": cases_where(&variants, |path| {
            (1..path.len()).any(|it| path[..it].contains(&path[it]))
        }),
        "cases_with_an_immediate_repeat": cases_where(&variants, |path| {
            path.windows(2).any(|it| it[0] == it[1])
        }),
        "activity": activity,
        "start_activities": counts(&|it| it.n_first),
        "end_activities": counts(&|it| it.n_last),
        "case_duration_s": duration,
        "time_ties_in_a_case": profile.n_ties,
        "dfg": follows(&log.neighbours(&reading, &all).follows, &names),
    }))
}

/// Every distinct tuple as a code of its own, in their order.
fn by_name(fields: Vec<LogField>, tuples: Vec<Tuple>) -> Classification {
    Classification {
        fields,
        meanings: tuples
            .into_iter()
            .enumerate()
            .map(|(code, it)| (it.values, Meaning::Code(code as u32)))
            .collect(),
        scores: ScoreTable::default(),
        merging: Merging::None,
        working: None,
    }
}

fn follows(all: &[Follows], names: &[String]) -> Vec<Value> {
    let inner = all.iter().filter_map(|it| Some((it, it.from?, it.to?)));
    inner
        .map(|(it, from, to)| {
            json!({
                "a": names[from as usize],
                "b": names[to as usize],
                "count": it.count,
                "cases": it.n_cases,
                "median_s": it.times.map(|it| it.median_s),
                "mean_s": it.times.map(|it| it.mean_s),
                "p90_s": it.times.map(|it| it.p90_s),
                "min_s": it.times.map(|it| it.min_s),
                "max_s": it.times.map(|it| it.max_s),
            })
        })
        .collect()
}

fn by_count_and_names<'a>(
    variants: &[(&[u32], u64)],
    names: &'a [String],
) -> Vec<(u64, Vec<&'a str>)> {
    let name = |code: &u32| names[*code as usize].as_str();
    let mut sorted: Vec<(u64, Vec<&str>)> = variants
        .iter()
        .map(|(path, n_cases)| (*n_cases, path.iter().map(name).collect()))
        .collect();
    sorted.sort_by(|a, b| (b.0, &a.1).cmp(&(a.0, &b.1)));
    sorted
}

fn trace_length(variants: &[(&[u32], u64)]) -> Value {
    let mut lengths: Vec<i64> = variants
        .iter()
        .flat_map(|(path, n_cases)| std::iter::repeat_n(path.len() as i64, *n_cases as usize))
        .collect();
    lengths.sort_unstable();
    let median = (!lengths.is_empty()).then(|| quantile_us(&lengths, 0.5));
    json!({ "min": lengths.first(), "median": median, "max": lengths.last() })
}

fn cases_where(variants: &[(&[u32], u64)], holds: impl Fn(&[u32]) -> bool) -> u64 {
    let found = variants.iter().filter(|it| holds(it.0));
    found.map(|it| it.1).sum()
}

fn reading_block<L: Journeys>(scope: &Scope<'_, L>, labels: &Labels, variants: Variants) -> Value {
    let fit = scope.fit();
    let answers = scope.answers;
    let paths: Vec<u32> = answers.variants.iter().map(|it| it.path).collect();
    let reading = &scope.of.observed.reading;
    let durations = scope.of.log.durations(reading, &answers.cohort, &paths);
    let figures = scope.variant_figures(&durations);
    let mut top: Vec<(u64, Vec<&str>, Value)> = scope
        .answers
        .variants
        .iter()
        .zip(&figures)
        .map(|(variant, figures)| {
            let trace = labels.trace(scope.of.path(variant.path));
            let row = json!({
                "trace": trace,
                "count": variant.n_cases,
                "cost": figures.cost,
                "fitness": figures.fitness,
                "prefix_cost": scope.of.told(variant.path).prefix_cost,
            });
            (variant.n_cases, trace, row)
        })
        .collect();
    top.sort_by(|a, b| (b.0, &a.1).cmp(&(a.0, &b.1)));
    if variants == Variants::Frequent {
        top.truncate(30);
    }
    let top: Vec<Value> = top.into_iter().map(|it| it.2).collect();
    let empty = scope.answers.variants.iter();
    let empty = empty.filter(|it| scope.of.path(it.path).is_empty());
    let empty_traces: u64 = empty.map(|it| it.n_cases).sum();
    rounded(json!({
        "shortest_run": fit.as_ref().map(|it| it.shortest_run),
        "total_cost": fit.as_ref().map(|it| it.total_cost),
        "log_fitness": fit.as_ref().and_then(|it| it.log_fitness),
        "average_case_fitness": fit.as_ref().and_then(|it| it.average_case_fitness),
        "fitting_cases": fit.as_ref().map(|it| it.fitting.k),
        "fitting_share": fit.as_ref().and_then(|it| it.fitting.value),
        "fitting_share_wilson95": fit.as_ref().and_then(|it| wilson(&it.fitting)),
        "cost_histogram": fit.as_ref().map(|it| &it.cost_histogram),
        "variants": scope.answers.variants.len(),
        "empty_traces": empty_traces,
        "top_variants": top,
    }))
}

fn successions_block<L: Journeys>(
    comparison: &Comparison<'_, L>,
    (overlay, precision): (&Overlay, Option<f64>),
    labels: &Labels,
) -> Map<String, Value> {
    let pair = |from: Option<u32>, to: Option<u32>| {
        let name =
            |code: Option<u32>, none| code.map_or(none, |it: u32| labels.by_code[&it].as_str());
        (name(from, "[START]"), name(to, "[END]"))
    };
    let mut allowed: Vec<(&str, &str)> = comparison
        .allowed
        .iter()
        .map(|it| pair(it.0, it.1))
        .collect();
    allowed.sort_unstable();
    let mut never: Vec<(&str, &str)> = overlay
        .never_observed
        .iter()
        .map(|it| (labels.place(&it.0), labels.place(&it.1)))
        .collect();
    never.sort_unstable();
    let mut undrawn: Vec<(u64, &str, &str, u64)> = overlay
        .successions
        .iter()
        .filter(|it| !it.drawn)
        .map(|it| {
            let (from, to) = (labels.place(&it.from), labels.place(&it.to));
            (it.count, from, to, it.cases)
        })
        .collect();
    undrawn.sort_by(|a, b| (b.0, a.1, a.2).cmp(&(a.0, b.1, b.2)));
    let n_undrawn: u64 = undrawn.iter().map(|it| it.0).sum();
    let n_all: u64 = overlay.successions.iter().map(|it| it.count).sum();
    let drawn_share = (n_all > 0).then(|| (n_all - n_undrawn) as f64 / n_all as f64);
    let undrawn: Vec<Value> = undrawn
        .into_iter()
        .map(|(count, a, b, cases)| json!({ "a": a, "b": b, "count": count, "cases": cases }))
        .collect();
    let block = json!({
        "allowed_successions": allowed,
        "undrawn_successions": undrawn,
        "never_observed_successions": never,
        "share_of_successions_drawn": drawn_share,
        "map_use": {
            "drawn": overlay.map_use.n_drawn,
            "observed": overlay.map_use.n_observed,
            "escaping_edges_precision": precision,
        },
    });
    let Value::Object(block) = rounded(block) else {
        return Map::new();
    };
    block
}

fn stages_block(drawing: &Drawing<'_>, overlay: &Overlay) -> Value {
    let staged: u64 = overlay.stages.iter().map(|it| it.last_stage).sum();
    let rows: Vec<Value> = overlay
        .stages
        .iter()
        .zip(&drawing.stages)
        .map(|(it, stage)| {
            json!({
                "stage": stage.name,
                "reached": it.reached.k,
                "reached_share": it.reached.value,
                "reached_wilson95": wilson(&it.reached),
                "reached_in_order": it.reached_in_order,
                "last_stage": it.last_stage,
                "furthest_stage": it.furthest_stage,
            })
        })
        .collect();
    rounded(json!({
        "cases": overlay.n_cases,
        "no_stage": overlay.n_cases - staged,
        "rows": rows,
    }))
}

fn wilson(share: &Share) -> Option<[f64; 2]> {
    Some([share.low?, share.high?])
}

fn moment(us: i64) -> Option<String> {
    let moment = DateTime::from_timestamp_micros(us)?;
    Some(moment.format("%Y-%m-%d %H:%M:%S%.f+00:00").to_string())
}

/// Every number with a fraction rounded to six decimals.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            let exact = number.as_f64().unwrap_or_default();
            json!((exact * 1e6).round() / 1e6)
        }
        Value::Array(items) => items.into_iter().map(rounded).collect(),
        Value::Object(fields) => fields.into_iter().map(|(k, v)| (k, rounded(v))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}
