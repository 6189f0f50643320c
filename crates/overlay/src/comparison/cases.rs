//! The cases behind a number, and one case told from its first event to its last.

use events::{CaseEvent, CaseSummary, Journeys, Meaning};
use journey::{CaseCondition, Deviation, StepId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::legs::Leg;
use crate::comparison::{Asked, Comparison, NotCompared};
use crate::conformance::explained::{Explained, SeenMove};
use crate::deviation::{Found, Parting, help_on, sentence};

/// Some of the cases that a condition means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasePage {
    /// How many there are.
    pub n_cases: u64,
    /// How many of them come before the first one here.
    pub n_before: u64,
    /// These, in the order of the log.
    pub cases: Vec<CaseLine>,
}

/// One case, in short.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseLine {
    /// Its id in the log.
    pub id: String,
    /// When its first event began, microseconds since 1970 UTC.
    pub begin_us: i64,
    /// From the beginning of the first to the end of the last event, in seconds.
    pub lasts_s: f64,
    /// Its events, those that are left out on purpose aside.
    pub n_events: u64,
    /// Whether it may still go on.
    pub is_open: bool,
    /// Its least number of deviations, so far where it is open; absent where the map has no complete way.
    pub cost: Option<u64>,
    /// Its best explanation, move by move.
    pub moves: Vec<ToldMove>,
}

/// One move of an explanation, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldMove {
    /// How observed and drawn agree in it.
    pub kind: MoveKind,
    /// What the step or the event is called.
    pub name: String,
    /// The step, where the map has one there.
    pub step: Option<StepId>,
    /// Its place among the counted events of the case; absent where nothing was observed.
    pub event: Option<u64>,
    /// The place of its deviation among those of the case.
    pub deviation: Option<u64>,
}

/// How observed and drawn agree in a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MoveKind {
    /// Observed where the map has it.
    Both,
    /// Drawn, not observed.
    Skipped,
    /// Observed, and no place for it there.
    Extra,
    /// Observed earlier or later than drawn: once where it was observed, once where it is drawn.
    Moved,
    /// Something else was observed in its place: once what was observed, once what is drawn.
    Instead,
}

/// One case, told from its first event to its last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseStory {
    /// It in short, with its explanation.
    pub line: CaseLine,
    /// Where it parts from the map; of an open case, so far.
    pub deviations: Vec<ToldDeviation>,
    /// Its events in order, those that are left out on purpose as well.
    pub events: Vec<StoryEvent>,
    /// The steps that its events show, in order.
    pub stops: Vec<StepId>,
    /// The ways between them, one less.
    pub legs: Vec<Leg>,
}

/// A deviation in words, with its help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldDeviation {
    /// What parted.
    pub deviation: Deviation,
    /// In words: "“I compare” is skipped".
    pub sentence: String,
    /// What this kind shows, why it matters, an example, how it is counted: heading and text.
    pub help: Vec<(String, String)>,
}

/// One event of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryEvent {
    /// Its name in the log.
    pub name: String,
    /// When it began, microseconds since 1970 UTC.
    pub begin_us: i64,
    /// When it ended, or happened.
    pub end_us: i64,
    /// From the end of the event before it, in seconds; absent at the first. Negative where they overlap.
    pub gap_s: Option<f64>,
    /// What it counts as.
    pub counts_as: CountsAs,
    /// Its attributes by name.
    pub attributes: Vec<(String, String)>,
}

/// What an event of a case counts as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum CountsAs {
    /// It shows a step.
    Step {
        /// The step.
        step: StepId,
        /// What the step is called.
        name: String,
    },
    /// It is part of the journey under its own name, off the map.
    OffMap,
    /// The same as the counted event before it, with which it counts as one.
    Again,
    /// No rule claims it, and it takes no part.
    Ignored,
    /// A rule leaves it out on purpose.
    LeftOut,
}

impl<L: Journeys> Asked<'_, L> {
    /// Some of the cases that a condition means: at most `limit` behind the first `n_before`.
    ///
    /// # Errors
    /// When the map is not there, or `cancelled` says so on the way.
    pub fn cases(
        &self,
        condition: &CaseCondition,
        n_before: usize,
        limit: usize,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<CasePage, NotCompared> {
        self.compared(cancelled, |comparison| {
            let cohort = comparison.chosen(condition);
            let (log, reading) = (comparison.log, &comparison.observed.reading);
            let variants = log.variants(reading, &cohort, comparison.observed.window_us());
            let cases = log.cases(reading, &cohort, n_before, limit);
            CasePage {
                n_cases: variants.iter().map(|it| it.n_cases).sum(),
                n_before: n_before as u64,
                cases: cases.iter().map(|it| comparison.line(it)).collect(),
            }
        })
    }

    /// One case, told; none where the log has none of this id.
    ///
    /// # Errors
    /// When the map is not there, or `cancelled` says so on the way.
    pub fn case(
        &self,
        id: &str,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Option<CaseStory>, NotCompared> {
        self.compared(cancelled, |comparison| comparison.story(id))
    }
}

impl<L: Journeys> Comparison<'_, L> {
    fn line(&self, case: &CaseSummary) -> CaseLine {
        let told = self.told(case.path);
        let is_open = self.is_open(case);
        CaseLine {
            id: case.id.clone(),
            begin_us: case.begin_us,
            lasts_s: seconds(case.end_us - case.begin_us),
            n_events: case.n_events,
            is_open,
            cost: told
                .cost
                .map(|cost| if is_open { told.prefix_cost } else { cost }),
            moves: self.moves(case.path, self.told_of(case)),
        }
    }

    fn story(&self, id: &str) -> Option<CaseStory> {
        let history = self.log.case(&self.observed.reading, id)?;
        let told = self.told_of(&history.summary);
        let legs = self.legs(history.summary.path, told);
        let steps = &self.drawing.steps;
        let stops = told.steps().flatten();
        let path = history.summary.path;
        let deviations = self.found_in(path, told).into_iter().map(|it| {
            let deviation = self.named(it.parting);
            ToldDeviation {
                sentence: sentence(&deviation, &self.wording, |place| self.name(place)),
                help: help_on(&deviation, self.wording.language).sections,
                deviation,
            }
        });
        Some(CaseStory {
            line: self.line(&history.summary),
            deviations: deviations.collect(),
            events: self.events(&history.events, told),
            stops: stops.map(|it| steps[it].id).collect(),
            legs: legs.into_iter().map(|it| it.leg).collect(),
        })
    }

    /// Deviations only where there is a complete way to part from.
    fn found_in(&self, path: u32, told: Explained<'_>) -> Vec<Found> {
        if self.shortest_run.is_none() {
            return Vec::new();
        }
        self.found(path, told)
    }

    fn is_open(&self, case: &CaseSummary) -> bool {
        let log_end_us = self.observed.profile.period_us.map_or(0, |it| it.1);
        log_end_us - case.end_us <= self.observed.window_us() && self.may_be_open(case.path)
    }

    fn told_of(&self, case: &CaseSummary) -> Explained<'_> {
        let told = self.told(case.path);
        let open = told.open.filter(|_| self.is_open(case));
        open.unwrap_or(told.closed)
    }

    fn moves(&self, path: u32, told: Explained<'_>) -> Vec<ToldMove> {
        let mut deviation_of: Vec<Option<(u64, MoveKind)>> = vec![None; told.moves().count()];
        for (number, found) in (0..).zip(self.found_in(path, told)) {
            let kind = match found.parting {
                Parting::Skipped { .. } => MoveKind::Skipped,
                Parting::Extra { .. } => MoveKind::Extra,
                Parting::Moved { .. } => MoveKind::Moved,
                Parting::Instead { .. } => MoveKind::Instead,
            };
            deviation_of[found.at] = Some((number, kind));
            if let Some(also_at) = found.also_at {
                deviation_of[also_at] = Some((number, kind));
            }
        }
        let step = |step: usize| {
            let step = self.drawing.steps[step];
            (Some(step.id), step.name.clone())
        };
        let told_move = |(seen, deviation): (SeenMove, Option<(u64, MoveKind)>)| {
            let ((step, name), event, plain) = match seen {
                SeenMove::Both { place, step: it } => (step(it), Some(place), MoveKind::Both),
                SeenMove::LogOnly { place, code } => {
                    let name = self.name(&self.place(code));
                    ((None, name), Some(place), MoveKind::Extra)
                }
                SeenMove::MapOnly { step: it } => (step(it), None, MoveKind::Skipped),
            };
            ToldMove {
                kind: deviation.map_or(plain, |it| it.1),
                name,
                step,
                event: event.map(|it| it as u64),
                deviation: deviation.map(|it| it.0),
            }
        };
        told.moves().zip(deviation_of).map(told_move).collect()
    }

    fn events(&self, events: &[CaseEvent], told: Explained<'_>) -> Vec<StoryEvent> {
        let mut steps = told.steps();
        let mut before_us = None;
        events
            .iter()
            .map(|it| StoryEvent {
                name: it.name.clone(),
                begin_us: it.begin_us,
                end_us: it.end_us,
                gap_s: before_us
                    .replace(it.end_us)
                    .map(|before_us| seconds(it.begin_us - before_us)),
                counts_as: match it.meaning {
                    Meaning::LeftOut => CountsAs::LeftOut,
                    Meaning::Ignored => CountsAs::Ignored,
                    Meaning::Code(_) if it.is_merged => CountsAs::Again,
                    Meaning::Code(_) => match steps.next() {
                        Some(Some(step)) => CountsAs::Step {
                            step: self.drawing.steps[step].id,
                            name: self.drawing.steps[step].name.clone(),
                        },
                        Some(None) | None => CountsAs::OffMap,
                    },
                },
                attributes: it.attributes.clone(),
            })
            .collect()
    }
}

fn seconds(us: i64) -> f64 {
    us as f64 / 1e6
}
