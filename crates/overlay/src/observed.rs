//! A log read under the rules of a map: all that stays the same while only the drawing changes.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use events::{
    CaseFilter, Classification, Distribution, Follows, Journeys, Mark, Marks, Merging, Neighbours,
    Paths, Profile, Variant,
};
use foldhash::fast::FixedState;
use journey::{
    Counting, LogId, MapId, MatchRule, Project, ScoreReading, StageArrival, TouchpointId,
    UnmatchedEvents,
};

use crate::comparison::ToldPaths;
use crate::conformance::automaton::Pair;
use crate::conformance::drawing::{Drawing, claimed};
use crate::conformance::shape::Shape;
use crate::figures::successions::LEAST_CASES;
use crate::matching::Matching;
use crate::matching::score::Scores;
use crate::overlay::{Coverage, Overlay};

pub(crate) mod working;

/// A log read under the rules of a map.
///
/// Reading is the dear part of a comparison and drawing is what a person does all day, so whoever
/// compares again and again keeps this and asks whether it [`still_holds`](Self::still_holds).
#[derive(Debug)]
pub struct Observed<L: Journeys> {
    pub(crate) log: LogId,
    under: Rules,
    pub(crate) profile: Profile,
    pub(crate) matching: Matching,
    pub(crate) reading: L::Reading,
    /// How long a silence closes a case, in seconds.
    pub(crate) window_s: f64,
    /// What all cases say.
    pub(crate) everyone: Answers<L>,
    pub(crate) coverage: Coverage,
    /// What the score rules read.
    pub(crate) scores: Scores,
    /// How its paths were explained last, and by a drawing of which shape: most questions are about the drawing as
    /// it was a moment ago.
    last_told: Mutex<Option<(Shape, Arc<ToldPaths>)>>,
}

/// What the cases of one cohort say, whatever is drawn.
#[derive(Debug)]
pub(crate) struct Answers<L: Journeys> {
    pub(crate) cohort: L::Cohort,
    pub(crate) variants: Vec<Variant>,
    /// How long the cases of the most frequent of them took.
    pub(crate) durations: Vec<Option<Distribution>>,
    pub(crate) neighbours: Neighbours,
    /// By code: how long a visit takes, where events in a row are one.
    pub(crate) visits: Vec<Option<Distribution>>,
    /// How many cases the paths have that are more frequent than any on which this follows that; only where
    /// it happens often enough to be drawn.
    pub(crate) cases_before: HashMap<Pair, u64, FixedState>,
}

/// What a reading depends on.
#[derive(Debug, PartialEq)]
struct Rules {
    rules: Vec<MatchRule>,
    claimed: Vec<TouchpointId>,
    unmatched: UnmatchedEvents,
    scores: Vec<ScoreReading>,
    counting: Counting,
    /// Touchpoints of which events in a row are one visit.
    visited: BTreeSet<TouchpointId>,
    /// Whether only cases count of which the map shows something.
    is_detail: bool,
    /// Rules for what is drawn on other maps.
    elsewhere: Vec<MatchRule>,
}

impl Rules {
    fn of(project: &Project, map: MapId) -> Option<Self> {
        let rules = project.rules_of(map);
        Some(Self {
            rules,
            claimed: claimed(project, map),
            unmatched: project.map(map)?.unmatched,
            scores: project
                .score_rules_of(map)
                .into_iter()
                .map(|it| it.reading.clone())
                .collect(),
            counting: read_by(&project.map(map)?.counting),
            visited: project.visited(map),
            elsewhere: project.rules_elsewhere(map).into_iter().cloned().collect(),
            is_detail: project.map(map)?.detail_of.is_some(),
        })
    }
}

/// The codes of touchpoints of which events in a row are one visit.
fn visited(drawing: &Drawing<'_>, under: &Rules) -> BTreeSet<u32> {
    let visited = under.visited.iter();
    visited.filter_map(|it| drawing.code(*it)).collect()
}

fn merging(drawing: &Drawing<'_>, under: &Rules) -> Merging {
    let visited = visited(drawing, under);
    match (drawing.map.counting.merge_repeats, visited.is_empty()) {
        (true, _) => Merging::All,
        (false, true) => Merging::None,
        (false, false) => Merging::Codes(visited),
    }
}

/// How things are counted, without what does not change how a log is read.
fn read_by(counting: &Counting) -> Counting {
    Counting {
        conversion_s: None,
        stage_arrival: StageArrival::default(),
        ..counting.clone()
    }
}

/// A silence closes a case after at least one hour.
const LEAST_WINDOW_S: f64 = 3_600.0;

impl<L: Journeys> Observed<L> {
    /// Reads a log under the rules of a map; none where the project has no such map.
    #[must_use]
    pub fn of(project: &Project, map: MapId, id: LogId, log: &L) -> Option<Self> {
        let drawing = Drawing::of(project, map)?;
        let profile = log.profile();
        let matching = Matching::of(&drawing, log);
        let counting = &drawing.map.counting;
        let window_s = match counting.open_after_s {
            Some(stated_s) => f64::from(stated_s),
            None => profile.gap_s_p95.unwrap_or(0.0).max(LEAST_WINDOW_S),
        };
        let hours = counting.working_hours.as_ref().zip(profile.period_us);
        let working = hours.and_then(|(hours, period_us)| working::spans(hours, period_us));
        let under = Rules::of(project, map)?;
        let scores = Scores::of(&under.scores.iter().collect::<Vec<_>>(), log);
        let reading = log.read(&Classification {
            merging: merging(&drawing, &under),
            working,
            scores: scores.table.clone(),
            ..matching.reading(drawing.map.unmatched)
        });
        let asked = Self::asked(&drawing).unwrap_or_else(CaseFilter::everything);
        let visited = visited(&drawing, &under);
        let everyone = Answers::of(log, &reading, (&asked, &visited), window_s);
        let unmatched = log.tallies(&matching.unmatched()).concat();
        let n_claimed = drawing.claimed.len() as u32;
        let paths = log.paths(&reading);
        let is_matched = |it: &&Variant| paths.codes_of(it.path).iter().any(|it| *it < n_claimed);
        let n_cases = everyone.variants.iter().map(|it| it.n_cases).sum();
        let matched = everyone.variants.iter().filter(is_matched);
        let coverage = matching.coverage(&unmatched, n_cases, matched.map(|it| it.n_cases).sum());
        Some(Self {
            log: id,
            under,
            profile,
            matching,
            reading,
            window_s,
            everyone,
            coverage,
            scores,
            last_told: Mutex::default(),
        })
    }

    /// Whether this is what reading the log anew would bring.
    #[must_use]
    pub fn still_holds(&self, project: &Project, map: MapId, log: LogId) -> bool {
        self.log == log && Rules::of(project, map).as_ref() == Some(&self.under)
    }

    pub(crate) fn paths<'a>(&'a self, log: &L) -> &'a Paths {
        log.paths(&self.reading)
    }

    /// How a drawing of this shape explains every path: told anew only where the last one had another shape. None
    /// where `tell` gave up.
    pub(crate) fn told(
        &self,
        shape: Shape,
        tell: impl FnOnce() -> Option<ToldPaths>,
    ) -> Option<Arc<ToldPaths>> {
        let last = || {
            self.last_told
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some((_, told)) = last().as_ref().filter(|it| it.0 == shape) {
            return Some(Arc::clone(told));
        }
        // Explanations take much room: those of two drawings are never held at once.
        *last() = None;
        let told = Arc::new(tell()?);
        *last() = Some((shape, Arc::clone(&told)));
        Some(told)
    }

    pub(crate) fn window_us(&self) -> i64 {
        window_us(self.window_s)
    }

    /// What the cases that pass a filter say.
    pub(crate) fn within(&self, log: &L, drawing: &Drawing<'_>, filter: &CaseFilter) -> Answers<L> {
        let visited = visited(drawing, &self.under);
        Answers::of(log, &self.reading, (filter, &visited), self.window_s)
    }

    /// The cases that a map is asked about, where it is not all: where it draws a step of another one in detail, those
    /// of which it shows something. The others never came there.
    pub(crate) fn asked(drawing: &Drawing<'_>) -> Option<CaseFilter> {
        drawing.map.detail_of?;
        let codes = 0..drawing.claimed.len() as u32;
        Some(CaseFilter::Contains(codes.collect()))
    }
}

impl<L: Journeys> Answers<L> {
    fn of(
        log: &L,
        reading: &L::Reading,
        (filter, visited): (&CaseFilter, &BTreeSet<u32>),
        window_s: f64,
    ) -> Self {
        let cohort = log.within(reading, filter);
        let variants = log.variants(reading, &cohort, window_us(window_s));
        let shown = variants.iter().take(Overlay::VARIANTS_SHOWN);
        let shown: Vec<u32> = shown.map(|it| it.path).collect();
        let neighbours = log.neighbours(reading, &cohort);
        Self {
            durations: log.durations(reading, &cohort, &shown),
            visits: match visited.last() {
                Some(last) => log.times(
                    reading,
                    &cohort,
                    &visits(log.paths(reading), visited, last + 1),
                ),
                None => Vec::new(),
            },
            cases_before: cases_before(log.paths(reading), &variants, &neighbours.follows),
            variants,
            neighbours,
            cohort,
        }
    }
}

/// Each visit with itself, in groups by its code.
fn visits(paths: &Paths, visited: &BTreeSet<u32>, n_codes: u32) -> Marks {
    let mut marks = Marks::in_groups(n_codes as usize);
    for path in paths.numbers() {
        let codes = paths.codes_of(path).iter().zip(0_u32..);
        let visits = codes.filter(|(code, _)| visited.contains(code));
        marks.push(visits.map(|(code, at)| Mark {
            before: at,
            after: at,
            group: *code,
        }));
    }
    marks
}

/// The cases of all paths before the first that shows a pair, most frequent paths first.
fn cases_before(
    paths: &Paths,
    variants: &[Variant],
    follows: &[Follows],
) -> HashMap<Pair, u64, FixedState> {
    let often = follows.iter().filter(|it| it.n_cases >= LEAST_CASES);
    let mut open: HashSet<Pair, FixedState> = often.map(|it| (it.from, it.to)).collect();
    let mut found: HashMap<Pair, u64, FixedState> = HashMap::default();
    let mut n_before = 0;
    for variant in variants {
        if open.is_empty() {
            break;
        }
        let codes = paths.codes_of(variant.path).iter().map(|it| Some(*it));
        let mut before = None;
        for code in codes.chain([None]) {
            if open.remove(&(before, code)) {
                found.insert((before, code), n_before);
            }
            before = code;
        }
        n_before += variant.n_cases;
    }
    found
}

fn window_us(window_s: f64) -> i64 {
    (window_s * 1e6) as i64
}
