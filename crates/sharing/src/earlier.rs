//! What was told before: what leaves is compared with it, so that nobody can be found by laying two exports side by side.

use std::collections::BTreeMap;

use journey::{AcceptanceId, FigureId, LogId, MapId, Project, ScoreRuleId, StepId, TransitionId};
use overlay::Overlay;
use serde::{Deserialize, Serialize};

use crate::figures::plain;
use crate::shares::{self, Shown};
use crate::terms::Audience;

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Thing {
    /// The cases that all is about.
    Cases,
    /// Those of them that are open.
    OpenCases,
    /// What a figure counts.
    Figure(FigureId),
    /// Closed cases that follow the map.
    FittingClosed,
    /// Open cases that do so far.
    FittingOpen,
    /// Times between two steps that are as somebody said they would be.
    Inside(TransitionId),
    /// Cases that take a way on which several transitions lie.
    Way(Vec<TransitionId>),
    /// Of all that follows something, what is this.
    After(FigureId),
    /// Events that rules claim.
    Events,
    /// Cases with such an event.
    Matched,
    /// Cases with something that was accepted.
    Departure(AcceptanceId),
    /// Cases with an answer.
    Answered,
    /// Cases with an answer at a step.
    AnsweredAt(StepId),
    /// Answers at a step: the best two of a scale.
    Best(StepId),
    /// The worst two.
    Worst(StepId),
    /// Times that a figure is reckoned from.
    Times(FigureId),
    /// Times within a step.
    TimeIn(StepId),
    /// Cases that pass a transition with something between.
    PastExtra(TransitionId),
    /// Those with what most of them have there.
    PastExtraMost(TransitionId),
    /// Cases with an event that no rule claims.
    Unmatched(String),
    /// Answers, all of them.
    Answers,
    /// Those of a rule.
    AnswersOf(ScoreRuleId),
    /// Those at a step.
    AnswersAt(StepId),
    /// Those at a step that a rule reads.
    AnswersOfAt(ScoreRuleId, StepId),
    /// What it is a share of.
    Base(Box<Thing>),
}

/// What was told of one group of cases: those of a filter, or one that stands beside others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ToldOf {
    /// The map that it was told of.
    pub map: MapId,
    /// What was counted, and the count; what was held back, bounded or rounded is not among it.
    pub counts: Vec<(Thing, u64)>,
}

/// What left at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The log that it was counted in.
    pub log: LogId,
    /// Who got to see it.
    pub audience: Audience,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// What was told.
    pub told: Vec<ToldOf>,
}

/// The counts of one group, by what was counted.
pub(crate) type Counted = BTreeMap<Thing, u64>;

/// What others are told of figures that have passed: of all cases first, then of each group beside the others. Of
/// what is rounded nothing is remembered: it leaves as many values as the smallest group has cases.
pub(crate) fn told_of(overlay: &mut Overlay, project: &Project) -> Vec<ToldOf> {
    let mut groups: Vec<Counted> = vec![Counted::new()];
    let mut count = |group: usize, thing: Thing, n: u64| {
        if group >= groups.len() {
            groups.resize(group + 1, Counted::new());
        }
        groups[group].insert(thing, n);
    };
    count(0, Thing::Cases, overlay.n_cases);
    if overlay.n_cases_open > 0 {
        count(0, Thing::OpenCases, overlay.n_cases_open);
    }
    shares::each(overlay, project, &mut |shown, share| {
        let Shown { thing, group, .. } = shown;
        let has_base = share.n > 0 && share.bound != overlay::Bound::Rounded;
        if share.bound.is_exact() && share.n > 0 {
            count(group, thing.clone(), share.k);
        }
        if has_base {
            count(group, Thing::Base(Box::new(thing)), share.n);
        }
    });
    plain::each(overlay, &mut |group, thing, n| {
        if *n > 0 {
            count(group, thing, *n);
        }
    });
    let map = overlay.map;
    let groups = groups.into_iter().map(|it| ToldOf {
        map,
        counts: it.into_iter().collect(),
    });
    groups.collect()
}

/// A group of cases that leaves now beside one of which something was told before.
pub(crate) struct Compared<'a> {
    pub(crate) map: MapId,
    pub(crate) now: &'a Counted,
    pub(crate) before: &'a ToldOf,
    /// Of fewer cases than this whoever knows both may not be told.
    pub(crate) fewest: u64,
}

impl Compared<'_> {
    /// What both count: where they are of two maps, only what does not depend on a map.
    pub(crate) fn both(&self) -> impl Iterator<Item = (&Thing, u64, u64)> {
        self.all_before()
            .filter_map(|(thing, before)| Some((thing, *self.now.get(thing)?, before)))
    }

    /// All that was told before and can be compared.
    pub(crate) fn all_before(&self) -> impl Iterator<Item = (&Thing, u64)> {
        let is_same_map = self.map == self.before.map;
        let all = self.before.counts.iter().map(|it| (&it.0, it.1));
        all.filter(move |it| is_same_map || *it.0 == Thing::Cases)
    }

    /// The fewest cases or events by which both differ in anything, where these are few.
    pub(crate) fn fewest_apart(&self) -> Option<u64> {
        let apart = self.both().map(|(_, now, before)| now.abs_diff(before));
        apart.filter(|it| *it > 0 && *it < self.fewest).min()
    }

    /// Whether nothing has become more since.
    pub(crate) fn was_more(&self) -> bool {
        let mut growing = self.both().filter(|it| it.0.only_grows());
        growing.all(|(_, now, before)| now <= before)
    }

    /// Whether the one may hold the other, or they are of nearly the same cases: else a difference is one of people
    /// on both sides, and tells of none.
    pub(crate) fn may_be_one_in_the_other(&self) -> bool {
        let (mut more, mut fewer) = (false, false);
        for (thing, now, before) in self.both() {
            if *thing == Thing::Cases && now.abs_diff(before) < self.fewest {
                return true;
            }
            if thing.only_grows() {
                more |= now > before;
                fewer |= now < before;
            }
        }
        !(more && fewer)
    }
}

impl Thing {
    /// Whether more cases can never make less of it.
    fn only_grows(&self) -> bool {
        use FigureId::{StageReach, StepReach, Transition};
        matches!(
            self,
            Self::Cases | Self::Figure(StageReach { .. } | StepReach { .. } | Transition { .. })
        )
    }
}
