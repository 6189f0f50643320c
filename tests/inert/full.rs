//! A map in which no text field is empty, and figures in which none is.

use journey::{
    AcceptanceId, BrandId, CardId, Change, Edit, Entity, FontId, LaneId, LogId, MapId, PictureId,
    Project, Rank, RuleId, ScoreRuleId, SegmentId, StageId, ViewId,
};
use overlay::Overlay;
use serde_json::{Value, json};

use super::{beside, sample};

/// A picture of one pixel.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// A font of no letters.
const FONT: &str = include_str!("../fixtures/plain_font.txt");

/// Kinds of lanes that the sample does not have.
const KINDS: [&str; 21] = [
    "thoughts",
    "needs",
    "expectations",
    "touchpoints",
    "channels",
    "gains",
    "evidence",
    "frontstage",
    "backstage",
    "support",
    "systems",
    "owners",
    "metrics",
    "notes",
    "text",
    "number",
    "date",
    "choice",
    "link",
    "image",
    "chart",
];

/// A map with a lane of every kind and a card in each cell, or in the first of each lane.
pub(crate) fn project(every_cell: bool) -> (Project, MapId) {
    let (mut project, map) = sample::drawn(sample::MOBILE_PLAN);
    let mut all = lanes(&project, map, every_cell);
    all.extend(observed(map));
    all.extend(looked_at(map));
    insert(&mut project, all);
    for entity in project.entities() {
        let mut value = serde_json::to_value(&entity).expect("an entity can be written");
        fill(&mut value);
        let after: Entity = serde_json::from_value(value).expect("texts are texts");
        let edit = Edit {
            before: Some(entity),
            after: Some(after),
        };
        project.apply(&Change::from(vec![edit]));
    }
    (project, map)
}

/// Puts a word into what a text draws without.
fn fill(value: &mut Value) {
    for list in ["tags", "choices"] {
        if let Some(all) = value.get_mut(list).and_then(Value::as_array_mut) {
            all.resize(2, json!("word"));
        }
    }
    if value["type"] == "step" {
        value["icon"] = json!({"type": "own", "name": "icon", "image": PIXEL});
    }
    if value["type"] == "map" {
        value["counting"]["workingHours"] = json!({
            "days": [true, true, true, true, true, false, false], "fromMin": 480, "toMin": 1020,
            "zone": "Europe/Berlin", "holidays": ["2026-12-25"],
        });
    }
}

fn insert(project: &mut Project, all: Vec<Value>) {
    let edits = all.into_iter().map(|it| Edit {
        before: None,
        after: Some(serde_json::from_value(it).expect("it is an entity")),
    });
    project.apply(&Change::from(edits.collect::<Vec<_>>()));
}

fn lanes(project: &Project, map: MapId, every_cell: bool) -> Vec<Value> {
    let mut all = Vec::new();
    let steps = project.columns_of(map);
    let mut last = project.lanes_of(map).last().map(|it| it.rank.clone());
    for kind in KINDS {
        let rank = Rank::between(last.as_ref(), None);
        let lane = LaneId::named(kind);
        all.push(json!({
            "type": "lane", "id": lane, "map": map, "rank": rank, "name": kind, "kind": kind,
            "choices": [], "chart": "bars", "hidden": false, "pinned": false, "collapsed": false,
        }));
        last = Some(rank);
        for (at, step) in steps.iter().enumerate() {
            if at > 0 && !every_cell {
                break;
            }
            let card = CardId::named(&format!("{kind} {at}"));
            all.push(json!({
                "type": "card", "id": card, "lane": lane, "step": step.id, "last": step.id,
                "rank": Rank::between(None, None), "text": "words", "tags": [],
            }));
            if kind == "image" && at == 0 {
                all.push(json!({
                    "type": "picture", "id": PictureId::named("pixel"), "card": card, "image": PIXEL,
                    "width": 1, "height": 1,
                }));
            }
        }
    }
    all
}

/// Everything that says how a log is read, and which of its cases are meant.
fn observed(map: MapId) -> Vec<Value> {
    let rank = |at: usize| {
        (0..at).fold(Rank::between(None, None), |it, _| {
            Rank::between(Some(&it), None)
        })
    };
    let predicate = json!({
        "type": "all", "of": [{
            "type": "is", "field": {"type": "attribute", "name": "column"}, "operator": "equal", "value": "word",
        }],
    });
    let matchers = [
        json!({"type": "oneOf", "names": ["one", "two"], "ignoreCase": false}),
        json!({"type": "wildcard", "pattern": "w*"}),
        json!({"type": "regex", "field": {"type": "attribute", "name": "column"}, "pattern": "w.*"}),
        json!({"type": "where", "predicate": predicate}),
    ];
    let mut all: Vec<Value> = matchers
        .into_iter()
        .enumerate()
        .map(|(at, matcher)| {
            json!({
                "type": "rule", "id": RuleId::named(&format!("full {at}")), "map": map, "rank": rank(90 + at),
                "matcher": matcher, "target": {"type": "leaveOut"},
            })
        })
        .collect();
    all.push(json!({
        "type": "segment", "id": SegmentId::named("full"), "map": map, "rank": rank(0), "name": "segment",
        "condition": condition(),
    }));
    all.push(json!({
        "type": "scoreRule", "id": ScoreRuleId::named("full"), "map": map, "rank": rank(0), "reading": {
            "attribute": "answer", "only": predicate, "scale": {"type": "nps"}, "countsAt": "own",
        },
    }));
    all.push(json!({
        "type": "log", "id": LogId::named("sample"), "map": map, "source": "events.csv", "recipe": "{}",
        "nCases": 18240, "nEvents": 90000, "nRejected": 0, "firstUs": 1_700_000_000_000_000_i64,
        "lastUs": 1_700_900_000_000_000_i64,
    }));
    for (at, departure) in departures().into_iter().enumerate() {
        all.push(json!({
            "type": "acceptance", "id": AcceptanceId::named(&format!("full {at}")), "map": map,
            "departure": departure, "reason": "because",
        }));
    }
    all
}

fn off_map(name: &str) -> Value {
    json!({"type": "offMap", "of": name})
}

fn departures() -> [Value; 2] {
    let deviation = json!({"type": "extra", "place": off_map("event"), "why": "offTheMap"});
    [
        json!({"type": "deviation", "deviation": deviation}),
        json!({"type": "desirePath", "from": {"type": "start"}, "to": off_map("event")}),
    ]
}

fn condition() -> Value {
    json!({"type": "all", "of": [
        {"type": "contains", "place": off_map("event")},
        {"type": "shows", "predicate": {
            "type": "is", "field": {"type": "attribute", "name": "column"}, "operator": "equal", "value": "word",
        }},
        {"type": "contacts", "pattern": {
            "kind": "switch", "channel": "mail", "from": {"type": "channel", "of": "shop"},
            "to": {"type": "place", "of": off_map("event")}, "windowS": 60.0,
        }},
    ]})
}

/// Ways of looking, notes and a brand.
fn looked_at(map: MapId) -> Vec<Value> {
    let colour = json!({"light": "#7a0019", "dark": "#ff8fa3"});
    vec![
        json!({
            "type": "view", "id": ViewId::named("full"), "map": map, "name": "view", "lens": "assumed",
            "arrangement": "journey",
            "narrowed": {"without": [], "tags": ["word"], "owners": ["one"], "text": "", "only": false},
        }),
        json!({
            "type": "brand", "id": BrandId::named("full"), "accent": colour, "stages": [],
            "logo": {"name": "brand", "image": PIXEL, "plate": "light"},
        }),
        json!({
            "type": "font", "id": FontId::named("full"),
            "typeface": {"family": "Office", "regular": FONT, "bold": FONT, "isForViewing": true},
        }),
    ]
}

/// Figures with groups beside each other, a filter, feelings and warnings, of nobody too few to be told of.
pub(crate) fn overlay(project: &Project, map: MapId) -> Overlay {
    let overlay = sample::overlay(project, map, &sample::MOBILE_PLAN_SEEN);
    let overlay = beside::beside(&overlay, 2);
    let share = overlay.stages[0].reached;
    let mut value = serde_json::to_value(&overlay).expect("figures can be written");
    value["filter"] = json!({
        "condition": condition(), "sentence": "words", "cases": share,
        "parts": [{"condition": condition(), "words": "words"}],
    });
    value["coverage"]["unmatched"] = json!([{"name": "event", "nEvents": 500, "nCases": 400}]);
    value["neverObserved"] = json!([[{"type": "start"}, off_map("event")]]);
    let many: Vec<Value> = (0..20)
        .map(|at| {
            json!({
                "deviation": {"type": "extra", "place": off_map(&format!("event {at}")), "why": "offTheMap"},
                "cases": share, "count": share.k, "sentence": "words", "acceptance": null,
            })
        })
        .collect();
    value["deviations"] = Value::from(many);
    value["accepted"] = json!({"fitting": share, "departures": departures().map(|departure| json!({
        "acceptance": AcceptanceId::named("full 0"), "departure": departure, "sentence": "words",
        "reason": "because", "cases": share,
    }))});
    value["variants"] = json!([{
        "path": [off_map("event")], "cases": share, "cost": null, "fitness": null, "durationSMedian": 60.0,
        "moves": [],
    }]);
    contrast(&mut value["beside"]);
    sentiment(&mut value["sentiment"]);
    value["warnings"] = warnings(project, map);
    serde_json::from_value(value).expect("they are figures")
}

fn contrast(beside: &mut Value) {
    beside["attributes"] = json!(["column"]);
    beside["cautions"] = json!(["words"]);
    beside["persons"] = json!({"attribute": "column", "nPersons": 400, "nUnnamed": 100});
}

fn sentiment(felt: &mut Value) {
    let unread =
        json!({"nOutside": 20, "outside": [11.0], "nUnreadable": 20, "unreadable": ["word"]});
    let rule = ScoreRuleId::named("full");
    felt["rules"] = json!([{
        "rule": rule, "sentence": "words", "nAnswers": 1200, "range": [0.0, 10.0], "unread": unread,
        "trouble": "words",
    }]);
    let step = felt["steps"][0]["step"].clone();
    felt["findings"] = json!([{"step": step, "isFlipped": true, "sentence": "words"}]);
    felt["steps"][0]["sources"] = json!([{
        "rule": rule, "attribute": "column", "nAnswers": 1200, "mean": 0.5, "netPromoterScore": null,
    }]);
}

fn warnings(project: &Project, map: MapId) -> Value {
    let stage: StageId = project.stages_of(map)[0].id;
    let unread =
        json!({"nOutside": 20, "outside": [11.0], "nUnreadable": 20, "unreadable": ["word"]});
    let all = [
        json!({"type": "tooManyCombinations", "stage": stage}),
        json!({"type": "rules", "what": {"type": "patternBroken", "pattern": "("}}),
        json!({"type": "repeats", "place": off_map("event"), "nCases": 50, "passed": []}),
        json!({"type": "zoneUnknown", "zone": "Nowhere"}),
        json!({"type": "scores", "what": {"type": "unread", "column": "answer", "unread": unread}}),
        json!({"type": "scores", "what": {"type": "none", "column": "answer"}}),
        json!({"type": "data", "what": {"type": "bucket", "case": "case", "nEvents": 50, "nAll": 90}}),
        json!({"type": "data", "what": {"type": "alike", "names": ["one", "two"]}}),
        json!({"type": "data", "what": {"type": "begin", "names": ["one"]}}),
        json!({"type": "data", "what": {"type": "end", "names": ["one"]}}),
    ];
    let all =
        all.map(|about| json!({"about": about, "sentence": "words", "hint": "words", "steps": []}));
    Value::from(all.to_vec())
}
