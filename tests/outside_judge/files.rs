//! A map, its nets, a log and the costs, each in the form that others read.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use events::EventLogBuilder;
use journey::{LogId, MapId, Place, Project};
use overlay::{Asked, Net, NetKind, Observed};
use serde_json::json;

use crate::draw::{self, Draw};

/// So many journeys are drawn for each map.
const JOURNEYS: usize = 14;
const MINUTE_US: i64 = 60_000_000;

/// Writes so many maps into a folder, each into one of its own, with what to do with them.
pub(crate) fn write_all(folder: &Path, n_maps: usize, seed: u64) -> io::Result<()> {
    let mut draw = Draw::new(seed);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("README.md"), include_str!("README.md"))?;
    fs::write(folder.join("check.py"), include_str!("check.py"))?;
    for number in 0..n_maps {
        let into = folder.join(format!("map-{number:04}"));
        fs::create_dir_all(&into)?;
        write_one(&into, &mut draw)?;
    }
    Ok(())
}

fn write_one(into: &Path, draw: &mut Draw) -> io::Result<()> {
    let text = draw::map(draw);
    let (project, map) = drawn(&text);
    let net = |kind| overlay::net(&project, map, kind).unwrap();
    let runs = net(NetKind::Runs);
    let mut journeys: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    for _ in 0..JOURNEYS {
        *journeys.entry(draw::journey(draw, &runs)).or_default() += 1 + draw.below(3) as u64;
    }
    fs::write(into.join("map.journey-text"), &text)?;
    fs::write(into.join("runs.pnml"), pnml(&runs))?;
    fs::write(into.join("open.pnml"), pnml(&net(NetKind::Open)))?;
    if text.contains("(parallel)") {
        fs::write(into.join("branches.pnml"), pnml(&net(NetKind::Branches)))?;
    }
    fs::write(into.join("log.xes"), xes(&journeys))?;
    let expected = expected(&project, map, &journeys);
    fs::write(into.join("expected.json"), expected)
}

fn drawn(text: &str) -> (Project, MapId) {
    let mut project = Project::default();
    let commands = journey::map_from_text(text, "judged");
    for command in commands.unwrap_or_else(|why| panic!("{why}\n{text}")) {
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    }
    (project, MapId::named("judged"))
}

/// Our costs, variant by variant.
fn expected(project: &Project, map: MapId, journeys: &BTreeMap<Vec<String>, u64>) -> String {
    let mut builder = EventLogBuilder::new::<&str>(&[]);
    for (case, events, _) in cases(journeys) {
        for (name, minute) in events.iter().zip(0_i64..) {
            builder.push::<&str>(&case, name, minute * MINUTE_US, None, &[]);
        }
    }
    let log = builder.finish();
    let observed = Observed::of(project, map, LogId::named("judged"), &log).unwrap();
    let asked = Asked {
        project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let costs = overlay::path_costs(&asked, &|| false).unwrap();
    let name = |place: &Place| match place {
        Place::OffMap(name) => name.clone(),
        Place::Touchpoint(it) => {
            let mut steps = project.steps().values();
            steps
                .find(|step| step.touchpoint == *it)
                .unwrap()
                .name
                .clone()
        }
        Place::Start | Place::End => unreachable!("no event is the start or the end"),
    };
    let mut variants: Vec<(Vec<String>, serde_json::Value)> = costs
        .iter()
        .map(|it| {
            let events: Vec<String> = it.path.iter().map(name).collect();
            let written = json!({
                "events": events,
                "cases": journeys[&events],
                "cost": it.cost,
                "prefixCost": it.prefix_cost,
            });
            (events, written)
        })
        .collect();
    variants.sort_by(|a, b| a.0.cmp(&b.0));
    let variants: Vec<_> = variants.into_iter().map(|it| it.1).collect();
    serde_json::to_string_pretty(&json!({ "variants": variants })).unwrap()
}

/// A name, the events and a number for each case.
fn cases(
    journeys: &BTreeMap<Vec<String>, u64>,
) -> impl Iterator<Item = (String, &Vec<String>, u64)> {
    let all = journeys.iter().enumerate();
    all.flat_map(|(variant, (events, n_cases))| {
        (0..*n_cases).map(move |case| (format!("c{variant}.{case}"), events, case))
    })
}

fn xes(journeys: &BTreeMap<Vec<String>, u64>) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\" xes.features=\"\">\n",
    );
    for (case, events, day) in cases(journeys) {
        let _ = writeln!(
            text,
            "  <trace>\n    <string key=\"concept:name\" value=\"{case}\"/>"
        );
        for (minute, name) in events.iter().enumerate() {
            let _ = writeln!(
                text,
                "    <event><string key=\"concept:name\" value=\"{name}\"/>\
                 <date key=\"time:timestamp\" value=\"2026-01-{:02}T09:{minute:02}:00.000+00:00\"/></event>",
                day + 1,
            );
        }
        text.push_str("  </trace>\n");
    }
    text + "</log>\n"
}

/// A net with its initial and its final marking; what no event shows is marked the way judges know.
fn pnml(net: &Net) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<pnml>\n<net id=\"map\" \
         type=\"http://www.pnml.org/version-2009/grammar/pnmlcoremodel\">\n<page id=\"page\">\n",
    );
    for place in 0..net.n_places {
        let marking = if place == net.initial {
            "<initialMarking><text>1</text></initialMarking>"
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "<place id=\"p{place}\"><name><text>p{place}</text></name>{marking}</place>"
        );
    }
    for (number, it) in net.transitions.iter().enumerate() {
        let (name, unseen) = match &it.label {
            Some(label) => (label.as_str(), ""),
            None => (
                "unseen",
                "<toolspecific tool=\"ProM\" version=\"6.4\" activity=\"$invisible$\"/>",
            ),
        };
        let _ = writeln!(
            text,
            "<transition id=\"t{number}\"><name><text>{name}</text></name>{unseen}</transition>"
        );
    }
    let mut n_arcs = 0;
    let mut arc = |text: &mut String, source: String, target: String| {
        let _ = writeln!(
            text,
            "<arc id=\"a{n_arcs}\" source=\"{source}\" target=\"{target}\"/>"
        );
        n_arcs += 1;
    };
    for (number, it) in net.transitions.iter().enumerate() {
        for place in &it.takes {
            arc(&mut text, format!("p{place}"), format!("t{number}"));
        }
        for place in &it.gives {
            arc(&mut text, format!("t{number}"), format!("p{place}"));
        }
    }
    let _ = writeln!(
        text,
        "</page>\n<finalmarkings><marking><place idref=\"p{}\"><text>1</text></place></marking></finalmarkings>\n\
         </net>\n</pnml>",
        net.last
    );
    text
}
