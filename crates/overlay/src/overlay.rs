//! Everything observed, laid over one map: the figures that screen, exports and command line share.

use std::collections::BTreeMap;

use journey::{
    AcceptanceId, Departure, Deviation, LogId, MapId, Place, StageId, StepId, TransitionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contrast::Contrast;
use crate::figures::precision::MapUse;
use crate::figures::sentiment::Sentiment;
use crate::figures::splits::Split;
use crate::figures::stated::StatedTime;
use crate::figures::warnings::caution::Caution;
use crate::filter::cohort::Cohort;

mod share;

pub use share::{Bound, Share, Times};

/// Everything observed, laid over one map. Unknown is absent, never zero.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overlay {
    /// The map it lies on.
    pub map: MapId,
    /// The log it was computed from.
    pub log: LogId,
    /// The finding in one sentence, for example "41 % of journeys follow the map exactly (n = 1,434)"; where
    /// cases are still open it speaks of the closed ones.
    pub headline: String,
    /// Which cases all figures but the coverage are about; absent where it is all of them.
    #[serde(default)]
    pub filter: Option<Cohort>,
    /// Groups of these cases beside each other; absent where nobody looks at them so, and never kept.
    #[serde(default)]
    pub beside: Option<Box<Contrast>>,
    /// Cases in scope, closed and open: all but those whose every event a rule leaves out.
    pub n_cases: u64,
    /// Cases in scope that are still open; they never count as drop-off or as a missing end.
    pub n_cases_open: u64,
    /// A case counts as closed when its last event is at a drawn end or lies longer than this before
    /// the end of the log, in seconds.
    pub open_window_s: f64,
    /// How much of the log the rules claim.
    pub coverage: Coverage,
    /// How well the journeys follow the map; absent where the map has no complete way from start to end.
    pub fit: Option<Fit>,
    /// Per stage, in map order.
    pub stages: Vec<StageFigures>,
    /// Per step, in column order.
    pub steps: Vec<StepFigures>,
    /// Per drawn transition.
    pub transitions: Vec<TransitionFigures>,
    /// Every observed neighbouring pair, most frequent first.
    pub successions: Vec<Succession>,
    /// Pairs the map allows that no case shows.
    pub never_observed: Vec<(Place, Place)>,
    /// How many of the pairs the map allows some case shows (M14).
    #[serde(default)]
    pub map_use: MapUse,
    /// Where shares are stated for what leaves a step (M15).
    #[serde(default)]
    pub splits: Vec<Split>,
    /// Observed pairs nobody drew that are frequent enough to matter, ranked.
    pub desire_paths: Vec<DesirePath>,
    /// Where cases part from the map, by kind and step, most cases first.
    pub deviations: Vec<DeviationFigures>,
    /// What the team has accepted, and what follows the map with it; absent where nothing is accepted.
    #[serde(default)]
    pub accepted: Option<AcceptedFigures>,
    /// Number of distinct paths.
    pub n_variants: u64,
    /// How different the cases are from each other; absent where there is none.
    #[serde(default)]
    pub variety: Option<Variety>,
    /// The most frequent paths, at most [`Overlay::VARIANTS_SHOWN`].
    pub variants: Vec<VariantFigures>,
    /// How those felt who were asked; absent where the map has no score rule.
    #[serde(default)]
    pub sentiment: Option<Sentiment>,
    /// What to know before trusting the figures: about the map and about the data.
    pub warnings: Vec<Warning>,
}

impl Overlay {
    /// How many variants an overlay carries; the rest are asked for when needed.
    pub const VARIANTS_SHOWN: usize = 200;
}

/// How much of the log the rules claim (M0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// Matched events of all events; events left out by a rule count in neither.
    pub events: Share,
    /// Cases with at least one matched event of all cases.
    pub cases: Share,
    /// Events left out on purpose by a rule.
    pub n_left_out: u64,
    /// Events per rule, in rule order; a rule that claims nothing has 0.
    pub by_rule: Vec<RuleHits>,
    /// Names of events that no rule claims, most events first.
    pub unmatched: Vec<UnmatchedName>,
}

/// How many events one rule claims.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleHits {
    /// The rule.
    pub rule: journey::RuleId,
    /// Events it claims, being the first to match.
    pub n_events: u64,
    /// Events it would claim too, had an earlier rule not claimed them.
    pub n_shadowed: u64,
}

/// A name of events that no rule claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnmatchedName {
    /// The activity.
    pub name: String,
    /// Its events.
    pub n_events: u64,
    /// Cases with at least one.
    pub n_cases: u64,
}

/// How well the journeys follow the map (M12), over closed and open cases as if all were finished.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fit {
    /// Cases with no deviation.
    pub fitting: Share,
    /// 1 − Σcost / Σ(length + shortest run).
    pub log_fitness: Option<f64>,
    /// Mean over cases of 1 − cost / (length + shortest run).
    pub average_case_fitness: Option<f64>,
    /// Least number of deviations, over all cases.
    pub total_cost: u64,
    /// Fewest observable steps of any complete way through the map.
    pub shortest_run: u64,
    /// Cases by their least number of deviations.
    pub cost_histogram: BTreeMap<u64, u64>,
    /// Closed cases with no deviation, of the closed cases.
    pub fitting_closed: Share,
    /// Open cases whose path so far has no deviation, of the open cases.
    pub fitting_open: Share,
}

/// One stage (M6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageFigures {
    /// The stage.
    pub stage: StageId,
    /// Cases with at least one event of it, of all cases.
    pub reached: Share,
    /// Cases that reach it after having reached every stage before it, in order.
    pub reached_in_order: u64,
    /// Cases whose last event is in it.
    pub last_stage: u64,
    /// Cases for which it is the furthest stage.
    pub furthest_stage: u64,
    /// Closed cases that reach it in order and not the next stage, of those that reach it in order;
    /// absent for the last stage and for stages in which journeys may end.
    pub drop_off: Option<Share>,
}

/// One step (M1, M10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepFigures {
    /// The step.
    pub step: StepId,
    /// Absent for a step that no event can show.
    pub observed: Option<StepObserved>,
    /// Closed cases whose best explanation leaves the step out although the map asks for it.
    pub skipped: u64,
}

/// What was seen of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepObserved {
    /// Events that show it.
    pub n_events: u64,
    /// Cases with at least one, of all cases.
    pub reach: Share,
    /// Cases that begin here.
    pub n_first: u64,
    /// Cases whose last event is here.
    pub n_last: u64,
    /// Closed cases that leave here although the journey does not end here, of the closed cases that reach it;
    /// absent where the map lets journeys end here.
    pub drop_off: Option<Share>,
    /// Open cases that are here now.
    pub n_here_now: u64,
    /// From each event of its touchpoint to the next one that counts, whatever it shows; absent where nothing ever
    /// follows. Where the touchpoint is drawn several times, this is of all its events.
    #[serde(default)]
    pub until_next: Option<Times>,
    /// From the first to the last event of a visit, where the step is drawn in detail and rules lead to steps there;
    /// what happens there without anything between is one visit, and one event of this step.
    #[serde(default)]
    pub time_in: Option<Times>,
    /// How much of all cases the paths hold that are more frequent than any that ends here, 0 to 1.
    #[serde(default)]
    pub leaving_shows_from: f64,
}

/// One drawn transition (M4, M7).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TransitionFigures {
    /// The transition.
    pub transition: TransitionId,
    /// Whether anybody was seen to take it.
    pub seen: Seen,
    /// How often it was crossed between two matched events.
    pub count: u64,
    /// Cases that crossed it, of the cases that reach the step (or free or parallel stage) it leaves: an event
    /// shows it, or the best explanation passes it beside a matched event, where it is unobservable or
    /// optional. All that leaves one step has one base.
    pub cases: Share,
    /// From one event to the next, over its crossings.
    pub times: Option<Times>,
    /// Cases that pass it too, but always with an event between that the map does not have there.
    pub past_extra: PastExtra,
    /// How far the time that is stated for it holds (M8); absent where none is stated.
    #[serde(default)]
    pub stated: Option<StatedTime>,
}

/// Cases that go from the one end of a transition to the other, though never directly.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastExtra {
    /// How many: they are not among [`TransitionFigures::cases`].
    pub n_cases: u64,
    /// The extra event that most of them have there.
    pub most: Option<Deviation>,
    /// How many have that one.
    pub n_cases_most: u64,
}

/// Whether a drawn transition was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Seen {
    /// Crossed between two matched events.
    Observed,
    /// Only ever crossed next to a step that was not observed.
    Inferred,
    /// No best explanation crosses it.
    Never,
}

/// A neighbouring pair of observed touchpoints (M2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Succession {
    /// The first.
    pub from: Place,
    /// The one that directly follows.
    pub to: Place,
    /// How often.
    pub count: u64,
    /// Cases in which it happens at least once.
    pub cases: u64,
    /// Of all that follows `from`, how much is `to`.
    pub share_after: Share,
    /// From the one to the other; absent at start and end.
    pub times: Option<Times>,
    /// Whether the map allows it.
    pub drawn: bool,
    /// Ignored events that lie between, over all occurrences.
    pub n_ignored_between: u64,
}

/// A frequent observed pair that nobody drew (M5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DesirePath {
    /// The first.
    pub from: Place,
    /// The one that directly follows.
    pub to: Place,
    /// How much of all cases the paths hold that are more frequent than any on which it happens, 0 to 1.
    #[serde(default)]
    pub shows_from: f64,
    /// The step it leaves, where the map draws one.
    pub from_step: Option<StepId>,
    /// The step it arrives at, where the map draws one.
    pub to_step: Option<StepId>,
    /// What kind of path it is.
    pub class: DesirePathClass,
    /// For a shortcut: the mandatory steps it jumps over.
    pub jumps_over: Vec<StepId>,
    /// How often.
    pub count: u64,
    /// Cases in which it happens, of all cases; an early exit counts closed cases only.
    pub cases: Share,
    /// Of all that follows `from`, how much is `to`.
    pub share_after: Share,
    /// P(to after from) / P(to).
    pub lift: Option<f64>,
    /// From the one to the other.
    pub times: Option<Times>,
    /// Under what it was accepted, where it was.
    #[serde(default)]
    pub acceptance: Option<AcceptanceId>,
}

/// What kind of path an undrawn succession is, by what the map can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DesirePathClass {
    /// The map gets there too, but by more steps.
    Shortcut,
    /// The map leads only the other way.
    WayBack,
    /// The map leads neither way.
    CrossOver,
    /// The same touchpoint again.
    Repeat,
    /// The case ends where the map does not.
    EarlyExit,
    /// The case starts where the map does not.
    UnexpectedEntry,
    /// One side is an event the map does not know.
    OffTheMap,
}

/// Where cases part from the map (M13), in one best explanation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeviationFigures {
    /// What parted.
    pub deviation: Deviation,
    /// Cases in which it happens, of all closed cases.
    pub cases: Share,
    /// How often, over all cases.
    pub count: u64,
    /// In words: "“I compare” is skipped".
    pub sentence: String,
    /// Under what it was accepted, where it was.
    #[serde(default)]
    pub acceptance: Option<AcceptanceId>,
}

/// What the team has accepted, and what follows the map with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptedFigures {
    /// Closed cases of which every deviation is accepted, those without any among them, of the closed cases;
    /// absent where the map has no complete way.
    pub fitting: Option<Share>,
    /// Everything that was accepted, most cases first.
    pub departures: Vec<AcceptedDeparture>,
}

/// One thing that was accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptedDeparture {
    /// Under what.
    pub acceptance: AcceptanceId,
    /// What.
    pub departure: Departure,
    /// In words: "“I compare” is skipped".
    pub sentence: String,
    /// Why.
    pub reason: String,
    /// Cases in which it happens: of a deviation closed ones, of all closed cases.
    pub cases: Share,
}

/// How many ways there are, and how evenly cases take them (M11).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Variety {
    /// Fewest distinct paths that together hold four of five cases.
    pub n_paths_of_80_percent: u64,
    /// Shannon's entropy of the paths, −Σ p·log₂ p, in bits.
    pub entropy_bits: f64,
    /// The same as a share of what it would be if every path were as frequent: 0 to 1; absent where there is
    /// one path only.
    pub entropy_normalised: Option<f64>,
}

/// One distinct path (M11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VariantFigures {
    /// What happened, in order.
    pub path: Vec<Place>,
    /// Cases that took it, of all cases.
    pub cases: Share,
    /// Its least number of deviations; absent where the map has no complete way.
    pub cost: Option<u64>,
    /// 1 − cost / (length + shortest run), likewise.
    pub fitness: Option<f64>,
    /// From first to last event of its cases, in seconds.
    pub duration_s_median: f64,
    /// Its best explanation, move by move.
    pub moves: Vec<Move>,
}

/// One move of an alignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Move {
    /// Observed where the map has it.
    Both {
        /// The step.
        step: StepId,
    },
    /// Observed, no counterpart on the map.
    LogOnly {
        /// What was observed.
        place: Place,
    },
    /// On the map, not observed; steps that no event can show are not listed.
    MapOnly {
        /// The step.
        step: StepId,
    },
}

/// Something to know before trusting the figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// What it is about, for programs; absent in figures that were kept before this was noted down.
    #[serde(default)]
    pub about: Option<Caution>,
    /// A sentence with the count in it.
    pub sentence: String,
    /// What it does to which figure, or what to do about it.
    pub hint: String,
    /// The steps it is about, if any.
    pub steps: Vec<StepId>,
}
