//! A first map, proposed from a log: what people do most, in the order they do it.
//!
//! Reading order: [`propose`] (what comes out), `flow` (which activities, and what leads from one to the
//! next), `stages` (what belongs together), `names` (what it is called), `drawing` (the commands that draw
//! it). Everything is decided by counts and, where they are equal, by names: the same log gives the same
//! proposal.

use events::{CaseFilter, Classification, Journeys, Meaning};
use journey::{
    Command, LaneId, LaneKind, LogId, MapId, Project, StageFlow, Target, UnmatchedEvents,
};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, NotCompared};
use crate::figures::statistics::share;
use crate::observed::Observed;
use crate::overlay::Share;
use crate::scope::Scope;

mod drawing;
mod flow;
mod names;
mod stages;

/// How much of what was observed a proposal draws.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Detail {
    /// Share of cases in which something must happen to become a step, 0 to 1.
    pub activities: f64,
    /// Share of cases whose whole way through these steps is to be drawn, 0 to 1.
    pub paths: f64,
}

/// A first map, proposed from a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// How much it draws.
    pub detail: Detail,
    /// Its stages with their steps, from left to right.
    pub stages: Vec<ProposedStage>,
    /// What leads from one step to another.
    pub ways: Vec<ProposedWay>,
    /// Different things that happen in the log.
    pub n_activities: u64,
    /// Cases that follow the proposal exactly, as if every case had ended, of all cases.
    pub fitting: Share,
    /// Events that show one of its steps, of all events.
    pub events: Share,
}

/// A proposed stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedStage {
    /// What it is called: as its most frequent step.
    pub name: String,
    /// How its steps follow each other: free where they are interwoven.
    pub flow: StageFlow,
    /// Its steps.
    pub steps: Vec<ProposedStep>,
}

/// A proposed step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedStep {
    /// What it is called.
    pub name: String,
    /// The event that shows it.
    pub activity: String,
    /// Cases in which it happens, of all cases.
    pub cases: Share,
    /// Many cases pass it over.
    pub optional: bool,
    /// It often follows itself.
    pub repeatable: bool,
    /// Journeys start here.
    pub start: bool,
    /// Journeys end here.
    pub end: bool,
}

/// A proposed transition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedWay {
    /// The name of the step it leaves.
    pub from: String,
    /// The name of the step it arrives at.
    pub to: String,
    /// Cases in which the one directly follows the other.
    pub n_cases: u64,
}

/// Proposes a map from the log that lies over another one, whose rules say only what is left out.
///
/// # Errors
/// When the other map is not there, or `cancelled` says so on the way.
pub fn propose<L: Journeys>(
    asked: &Asked<'_, L>,
    detail: Detail,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Proposal, NotCompared> {
    let (names, by) = by_name(asked.observed);
    let reading = asked.log.read(&by);
    let all = asked.log.within(&reading, &CaseFilter::everything());
    let variants = asked
        .log
        .variants(&reading, &all, asked.observed.window_us());
    let n_cases = variants.iter().map(|it| it.n_cases).sum();
    let paths = asked.log.paths(&reading);
    let taken = variants.iter().map(|it| flow::Taken {
        path: paths.codes_of(it.path).to_vec(),
        n_cases: it.n_cases,
        n_closed: it.n_cases - it.n_recent,
    });
    let flow = flow::Flow::of(taken.collect(), &names, n_cases, detail);
    let stages = stages::stages(&flow);
    let called = names::called(&names);
    let mut proposal = Proposal {
        detail,
        ways: drawing::ways(&flow, &stages, &called),
        stages: drawing::stages(&flow, &stages, &names, &called),
        n_activities: names.len() as u64,
        fitting: share(0, n_cases),
        events: share(0, 0),
    };
    proposal.measure(asked, cancelled)?;
    Ok(proposal)
}

impl Proposal {
    /// The commands that draw it on a map that is there; all ids are derived from `name`.
    ///
    /// What was observed and is not discussed yet is said on a card of each step, in a lane of notes: the
    /// one given, or a new one.
    #[must_use]
    pub fn commands(
        &self,
        map: MapId,
        notes: Option<LaneId>,
        name: &str,
        language: Language,
    ) -> Vec<Command> {
        drawing::commands(self, map, notes, name, language)
    }

    /// The commands that draw it on a map of its own, where the same events are left out as on another one and
    /// those that no rule claims are read as there.
    #[must_use]
    pub fn new_map(
        &self,
        map: MapId,
        title: &str,
        other: (&Project, MapId),
        language: Language,
    ) -> Vec<Command> {
        let name = map.to_string();
        let mut commands = vec![drawing::new_map(map, title)];
        commands.extend(other.0.map(other.1).map(|it| drawing::unmatched(map, it)));
        let rules = other.0.rules_of(other.1).into_iter();
        let left_out = rules.filter(|it| it.target == Target::LeaveOut);
        commands.extend(left_out.enumerate().map(|(place, it)| {
            let name = format!("{name}/left out {place}");
            drawing::rule(map, &name, it.matcher.clone(), Target::LeaveOut)
        }));
        commands.extend(self.commands(map, None, &name, language));
        commands
    }

    /// The lane of a map that takes the notes: the first of its kind.
    #[must_use]
    pub fn notes_of(project: &Project, map: MapId) -> Option<LaneId> {
        let mut lanes = project.lanes_of(map).into_iter();
        lanes.find(|it| it.kind == LaneKind::Notes).map(|it| it.id)
    }

    /// Draws it on a map of its own and lays the log over it.
    fn measure<L: Journeys>(
        &mut self,
        asked: &Asked<'_, L>,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<(), NotCompared> {
        let map = MapId::named("proposal");
        let mut project = Project::default();
        let commands = self.new_map(map, "", (asked.project, asked.map), asked.language);
        for command in &commands {
            let planned = project.plan(command);
            let change = planned.expect("a proposal keeps to what can be drawn");
            project.apply(&change);
        }
        let log = LogId::named("proposal");
        let observed = Observed::of(&project, map, log, asked.log).ok_or(NotCompared::NoSuchMap)?;
        self.events = observed.coverage.events;
        let drawn = Asked {
            project: &project,
            map,
            log: asked.log,
            observed: &observed,
            language: asked.language,
        };
        let fit = drawn.compared(cancelled, |comparison| {
            Scope::of(comparison, &comparison.observed.everyone).fit()
        })?;
        if let Some(fit) = fit {
            self.fitting = fit.fitting;
        }
        Ok(())
    }
}

/// Every event under its own name; what a rule leaves out stays left out.
fn by_name<L: Journeys>(observed: &Observed<L>) -> (Vec<String>, Classification) {
    let mut by = observed.matching.reading(UnmatchedEvents::Keep);
    let name = |values: &[Option<String>]| values[0].clone().unwrap_or_default();
    let kept = by.meanings.iter();
    let kept = kept.filter(|(values, meaning)| {
        **meaning != Meaning::LeftOut && !name(values).trim().is_empty()
    });
    let mut names: Vec<String> = kept.map(|(values, _)| name(values)).collect();
    names.sort_unstable();
    names.dedup();
    for (values, meaning) in &mut by.meanings {
        if *meaning != Meaning::LeftOut {
            *meaning = match names.binary_search(&name(values)) {
                Ok(code) => Meaning::Code(code as u32),
                Err(_) => Meaning::Ignored,
            };
        }
    }
    (names, by)
}

#[cfg(test)]
mod tests;
