//! Specs that people read: a map, a log, and what must be seen.
//!
//! Every Markdown file under `spec/` is one. Its `map` block is a map in the notation of the journeys, its
//! `log` block a log in the notation of the events, and each `overlay` block shows the sections named behind
//! it, for the map and the log last seen above; `in:order` behind them means the map that draws the step `order` in
//! detail. `UPDATE_EXPECT=1` rewrites the `overlay` blocks; a person
//! reads the difference.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use journey::{CaseCondition, LogId, MapId, Place, Project, StepId};
use language::Language;
use overlay::{DesirePathClass, Move, Observed, Overlay, Seen, Share};

#[test]
fn specs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let mut files = Vec::new();
    collect(&folder, &mut files);
    files.sort();
    assert!(files.len() > 10, "the specs are not where they should be");
    let is_update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = String::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let found = with_what_is_seen(&text).unwrap_or_else(|why| panic!("{file:?}: {why}"));
        if is_update {
            std::fs::write(&file, &found).unwrap();
        } else if found != text {
            writeln!(wrong, "{}\n{}", file.display(), difference(&text, &found)).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}\nUPDATE_EXPECT=1 accepts this");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "md") {
            files.push(path);
        }
    }
}

fn difference(expected: &str, found: &str) -> String {
    let only = |one: &str, other: &str, mark: &str| {
        let lines = one.lines().filter(|it| !other.lines().any(|o| o == *it));
        lines.fold(String::new(), |all, it| all + mark + it + "\n")
    };
    only(expected, found, "- ") + &only(found, expected, "+ ")
}

/// The text with every overlay block as it comes out now.
fn with_what_is_seen(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let (mut map, mut log) = (String::new(), String::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        writeln!(out, "{line}").unwrap();
        let Some(kind) = line.strip_prefix("```") else {
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|it| *it != "```").collect();
        let block = block.join("\n");
        match kind.split_once(' ').unwrap_or((kind, "")) {
            ("map", _) => map.clone_from(&block),
            ("log", _) => log.clone_from(&block),
            ("overlay", sections) => {
                out += &seen(&map, &log, sections)?;
                out += "```\n";
                continue;
            }
            (other, _) => return Err(format!("nobody knows what a “{other}” block is")),
        }
        writeln!(out, "{block}\n```").unwrap();
    }
    Ok(out)
}

fn seen(map: &str, log: &str, sections: &str) -> Result<String, String> {
    let commands = journey::map_from_text(map, "spec").map_err(|it| it.to_string())?;
    let mut project = Project::default();
    for command in &commands {
        let change = project.plan(command).map_err(|it| it.to_string())?;
        project.apply(&change);
    }
    let first = project.maps_in_order().first().map(|it| it.id);
    let mut sections: Vec<&str> = sections.split_whitespace().collect();
    let below = sections.pop_if(|it| it.starts_with("in:"));
    let map = match below.and_then(|it| it.strip_prefix("in:")) {
        None => first.ok_or("there is no map")?,
        Some(key) => {
            let mut steps = project.steps().values();
            let step = steps
                .find(|it| it.name == key)
                .ok_or("there is no such step")?;
            let detail = project.detail_of(step.id);
            detail.ok_or("the step has no map below it")?.id
        }
    };
    let log = events::log_from_text(log)?;
    let log_id = LogId::named("spec");
    let observed = Observed::of(&project, map, log_id, &log).unwrap();
    let all = CaseCondition::everything();
    let overlays = overlay::compare(&project, map, &log, &observed, &[&all], &|| false);
    let overlay = overlays.unwrap().remove(0);
    let teller = Teller {
        project: &project,
        map,
        overlay: &overlay,
    };
    let mut out = String::new();
    for section in sections {
        for line in teller.section(section)? {
            writeln!(out, "{}", line.trim_end()).unwrap();
        }
    }
    Ok(out)
}

struct Teller<'a> {
    project: &'a Project,
    map: MapId,
    overlay: &'a Overlay,
}

impl Teller<'_> {
    fn section(&self, name: &str) -> Result<Vec<String>, String> {
        Ok(match name {
            "fit" => self.fit(),
            "coverage" => self.coverage(),
            "stages" => self.stages(),
            "steps" => self.steps(),
            "transitions" => self.transitions(),
            "medians" => self.medians(),
            "stated" => self.stated(),
            "splits" => self.splits(),
            "successions" => self.successions(),
            "desire-paths" => self.desire_paths(),
            "never" => self.never(),
            "deviations" => self.deviations(),
            "variants" => self.variants(),
            "warnings" => self.warnings(),
            other => return Err(format!("there is no section “{other}”")),
        })
    }

    fn fit(&self) -> Vec<String> {
        let mut lines = vec![self.overlay.headline.clone()];
        if let Some(fit) = &self.overlay.fit {
            lines.push(format!("deviations: {}", fit.total_cost));
        }
        if self.overlay.n_cases_open > 0 {
            lines.push(format!("still open: {}", self.overlay.n_cases_open));
        }
        lines
    }

    fn coverage(&self) -> Vec<String> {
        let coverage = &self.overlay.coverage;
        let mut lines = vec![
            format!("matched events  {}", of(&coverage.events)),
            format!("matched cases   {}", of(&coverage.cases)),
        ];
        let unmatched = coverage.unmatched.iter();
        lines.extend(unmatched.map(|it| format!("unmatched: {}  {} events", it.name, it.n_events)));
        lines
    }

    fn stages(&self) -> Vec<String> {
        let stages = self.overlay.stages.iter().map(|it| {
            let name = &self.project.stage(it.stage).unwrap().name;
            let drop_off = it
                .drop_off
                .map(|it| format!("   {} go no further", of(&it)));
            let reached = of(&it.reached);
            format!(
                "{name:<10} {reached:<10} in order {:<4} last stage of {:<4}{}",
                it.reached_in_order,
                it.last_stage,
                drop_off.unwrap_or_default()
            )
        });
        stages.collect()
    }

    fn steps(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.overlay.steps {
            let name = &self.project.step(it.step).unwrap().name;
            let Some(observed) = &it.observed else {
                lines.push(format!("{name:<10} no event can show it"));
                continue;
            };
            let mut line = format!("{name:<10} {:<10}", of(&observed.reach));
            let mut add = |n: u64, what: &str| {
                if n > 0 {
                    write!(line, "   {what} {n}").unwrap();
                }
            };
            add(it.skipped, "skipped by");
            add(observed.n_last, "last step of");
            add(observed.drop_off.map_or(0, |it| it.k), "left here by");
            add(observed.n_here_now, "here now");
            if let Some(it) = observed.time_in {
                let hours = it.median_s / 3600.0;
                write!(line, "   {} visits, median {hours} h", it.n).unwrap();
            }
            lines.push(line);
        }
        lines
    }

    fn transitions(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for it in &self.overlay.transitions {
            let drawn = self.project.transition(it.transition).unwrap();
            let name = |step| self.project.step(step).unwrap().name.clone();
            let pair = format!("{} -> {}", name(drawn.from), name(drawn.to));
            let times = it
                .times
                .map(|it| format!("   median {} h", it.median_s / 3600.0));
            let seen = match it.seen {
                Seen::Observed => format!("taken by {}", of(&it.cases)),
                Seen::Inferred => "only inferred".to_owned(),
                Seen::Never => "never taken".to_owned(),
            };
            let more = match it.past_extra.n_cases {
                0 => String::new(),
                n => format!("   {n} more past an extra event"),
            };
            let times = times.unwrap_or_default();
            lines.push(format!("{pair:<20} {seen}{times}{more}"));
        }
        lines.sort();
        lines
    }

    fn step_name(&self, step: StepId) -> String {
        let step = self.project.step(step);
        step.map_or_else(String::new, |it| it.name.clone())
    }

    /// How long each transition takes and how long it is from each step to the next event, with intervals.
    fn medians(&self) -> Vec<String> {
        let said = |it: &overlay::Times| {
            let median = Language::En.duration(it.median_s);
            let within = it.median_low_s.zip(it.median_high_s);
            let within = within.map_or("not sure".to_owned(), |(low, high)| {
                format!(
                    "{} to {}",
                    Language::En.duration(low),
                    Language::En.duration(high)
                )
            });
            format!("median {median} of {}, {within}", it.n)
        };
        let name = |step: StepId| &self.project.step(step).unwrap().name;
        let transitions = self.overlay.transitions.iter().filter_map(|it| {
            let drawn = self.project.transition(it.transition)?;
            let times = said(it.times.as_ref()?);
            Some(format!(
                "{} -> {}  {times}",
                name(drawn.from),
                name(drawn.to)
            ))
        });
        let mut lines: Vec<String> = transitions.collect();
        lines.sort();
        lines.extend(self.overlay.steps.iter().filter_map(|it| {
            let times = said(it.observed.as_ref()?.until_next.as_ref()?);
            Some(format!(
                "from {} to whatever is next  {times}",
                name(it.step)
            ))
        }));
        lines
    }

    /// What is stated of transitions, and how far it holds.
    fn stated(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.overlay.transitions {
            let (Some(stated), Some(drawn)) = (&it.stated, self.project.transition(it.transition))
            else {
                continue;
            };
            lines.push(format!(
                "{} -> {}  {}: {} hold, {} shorter, {} longer{}",
                self.step_name(drawn.from),
                self.step_name(drawn.to),
                stated.expected.said(Language::En),
                of(&stated.inside),
                stated.n_shorter,
                stated.n_longer,
                if stated.fails { ", FAILS" } else { "" },
            ));
        }
        lines.sort();
        lines
    }

    fn splits(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for split in &self.overlay.splits {
            lines.push(format!("from {}", self.step_name(split.step)));
            for way in &split.ways {
                let to = way.transitions.iter().map(|it| {
                    let drawn = self.project.transition(*it).unwrap();
                    self.step_name(drawn.to)
                });
                let mut to: Vec<String> = to.collect();
                to.sort();
                let expected = way.expected.map_or("?".to_owned(), |it| format!("{it:.3}"));
                let (low, high) = (way.observed.low, way.observed.high);
                lines.push(format!(
                    "  to {}  expected {expected}, observed {}, from {:.3} to {:.3}",
                    to.join(" or "),
                    of(&way.observed),
                    low.unwrap_or_default(),
                    high.unwrap_or_default(),
                ));
            }
            if let (Some(test), Some(distance)) = (&split.test, split.distance) {
                lines.push(format!(
                    "  {:?} p {:.4}, {:.3} would go another way{}",
                    test.method,
                    test.p,
                    distance,
                    if split.fails { ", FAILS" } else { "" },
                ));
            }
        }
        lines
    }

    fn successions(&self) -> Vec<String> {
        let mut lines: Vec<(u64, String)> = Vec::new();
        for it in &self.overlay.successions {
            let pair = format!("{} -> {}", self.name(&it.from), self.name(&it.to));
            let drawn = if it.drawn { "" } else { "   not drawn" };
            let via = match it.n_ignored_between {
                0 => String::new(),
                n => format!("   via {n} ignored events"),
            };
            lines.push((it.count, format!("{pair:<20} {}{drawn}{via}", it.count)));
        }
        sorted(lines)
    }

    fn desire_paths(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for it in &self.overlay.desire_paths {
            let pair = format!("{} -> {}", self.name(&it.from), self.name(&it.to));
            let class = match it.class {
                DesirePathClass::Shortcut => "shortcut",
                DesirePathClass::WayBack => "way back",
                DesirePathClass::CrossOver => "cross-over",
                DesirePathClass::Repeat => "repeat",
                DesirePathClass::EarlyExit => "early exit",
                DesirePathClass::UnexpectedEntry => "unexpected entry",
                DesirePathClass::OffTheMap => "off the map",
            };
            let steps = it.jumps_over.iter();
            let jumped: Vec<&str> = steps
                .map(|it| self.project.step(*it).unwrap().name.as_str())
                .collect();
            let over = if jumped.is_empty() {
                String::new()
            } else {
                format!(" over {}", jumped.join(", "))
            };
            let cases = of(&it.cases);
            lines.push((it.cases.k, format!("{pair:<20} {cases:<10} {class}{over}")));
        }
        sorted(lines)
    }

    fn never(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for (from, to) in &self.overlay.never_observed {
            lines.push(format!("never: {} -> {}", self.name(from), self.name(to)));
        }
        lines.sort();
        lines
    }

    fn deviations(&self) -> Vec<String> {
        let deviations = self.overlay.deviations.iter();
        sorted(
            deviations
                .map(|it| {
                    let line = format!("{:<10} {}", of(&it.cases), it.sentence);
                    (it.cases.k, line)
                })
                .collect(),
        )
    }

    fn variants(&self) -> Vec<String> {
        let variants = self.overlay.variants.iter().map(|it| {
            let moves: Vec<String> = it.moves.iter().map(|it| self.shown(it)).collect();
            let cost = it.cost.map_or("?".to_owned(), |it| it.to_string());
            let line = format!("{}x  cost {cost}  {}", it.cases.k, moves.join(" "));
            (it.cases.k, line)
        });
        sorted(variants.collect())
    }

    fn warnings(&self) -> Vec<String> {
        let warnings = self.overlay.warnings.iter();
        warnings
            // An example is about its figures; its map has no header.
            .filter(|it| !it.sentence.starts_with("The header does not say"))
            .map(|it| format!("{}. {}.", it.sentence, it.hint))
            .collect()
    }

    /// `+x` was observed only, `-x` is drawn only.
    fn shown(&self, it: &Move) -> String {
        let step = |id| self.project.step(id).unwrap().name.clone();
        match it {
            Move::Both { step: it } => step(*it),
            Move::LogOnly { place } => format!("+{}", self.name(place)),
            Move::MapOnly { step: it } => format!("-{}", step(*it)),
        }
    }

    fn name(&self, place: &Place) -> String {
        match place {
            Place::Start => "(start)".to_owned(),
            Place::End => "(end)".to_owned(),
            Place::OffMap(name) => name.clone(),
            Place::Touchpoint(it) => {
                let steps = self.project.columns_of(self.map);
                let step = steps.into_iter().find(|step| step.touchpoint == *it);
                step.unwrap().name.clone()
            }
        }
    }
}

fn of(share: &Share) -> String {
    format!("{} of {}", share.k, share.n)
}

/// Most cases first, then by what stands there, so that ids do not show.
fn sorted(mut lines: Vec<(u64, String)>) -> Vec<String> {
    lines.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    lines.into_iter().map(|it| it.1).collect()
}
