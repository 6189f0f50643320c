//! Every share of an overlay, one after the other, and what it is a share of.

use journey::{Deviation, FigureId, Project, StageId, StepId};
use overlay::{DesirePath, DesirePathClass, Overlay, Share, TransitionFigures};

use crate::earlier::Thing;

/// What a share is a share of: shares of the same have one denominator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Base {
    /// All cases.
    All,
    /// Those that are closed.
    Closed,
    /// Those that are open.
    Open,
    /// Cases that reach a step.
    Reach(StepId),
    /// Closed cases that reach a step.
    ClosedReach(StepId),
    /// Closed cases that reach a stage in order.
    InOrder(StageId),
    /// Something that no other share is of.
    Own,
}

/// Which share it is, as far as other counts can be reckoned from it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Which {
    /// Follows the map.
    Fitting,
    /// The same of the closed cases.
    FittingClosed,
    /// The same of the open ones.
    FittingOpen,
    /// Reaches a step.
    Reach(StepId),
    /// Comes from a step by a way on.
    From(StepId),
    /// Goes from one step to another.
    Between(StepId, StepId),
    /// Comes to a step where no other is left.
    To(StepId),
    /// Leaves for good at a step.
    Leaves(StepId),
    /// Leaves a step out.
    Skips(StepId),
    /// The same number in a group that stands beside others: which group, and which number.
    Beside(usize, FigureId),
    /// Anything else.
    Other,
}

/// What there is to know of a share.
pub(crate) struct Shown {
    /// What it is a share of.
    pub(crate) base: Base,
    /// Which it is, for reckoning.
    pub(crate) which: Which,
    /// What it counts.
    pub(crate) thing: Thing,
    /// Of which group: 0 is all cases, the others stand beside each other.
    pub(crate) group: usize,
}

impl Shown {
    fn of(base: Base, which: Which, thing: Thing) -> Self {
        Self {
            base,
            which,
            thing,
            group: 0,
        }
    }

    /// One that nothing else can be reckoned from.
    fn own(thing: Thing) -> Self {
        Self::of(Base::Own, Which::Other, thing)
    }
}

/// What is told of each share.
type Visit<'a> = &'a mut dyn FnMut(Shown, &mut Share);

/// Shows every share of an overlay to `visit`, always in the same order.
pub(crate) fn each(overlay: &mut Overlay, project: &Project, visit: Visit<'_>) {
    if let Some(fit) = &mut overlay.fit {
        let fitting = Thing::Figure(FigureId::Fitting);
        let (closed, open) = (Thing::FittingClosed, Thing::FittingOpen);
        let all = Shown::of(Base::All, Which::Fitting, fitting);
        visit(all, &mut fit.fitting);
        let closed = Shown::of(Base::Closed, Which::FittingClosed, closed);
        visit(closed, &mut fit.fitting_closed);
        let open = Shown::of(Base::Open, Which::FittingOpen, open);
        visit(open, &mut fit.fitting_open);
    }
    for it in &mut overlay.stages {
        let figure = FigureId::StageReach { stage: it.stage };
        let reach = Shown::of(Base::All, Which::Other, Thing::Figure(figure));
        visit(reach, &mut it.reached);
        if let Some(share) = &mut it.drop_off {
            let figure = FigureId::StageDropOff { stage: it.stage };
            let base = Base::InOrder(it.stage);
            visit(Shown::of(base, Which::Other, Thing::Figure(figure)), share);
        }
    }
    steps(overlay, visit);
    for it in &mut overlay.transitions {
        transition(it, project, visit);
    }
    for it in &mut overlay.splits {
        for way in &mut it.ways {
            let thing = Thing::Way(way.transitions.clone());
            visit(Shown::own(thing), &mut way.observed);
        }
    }
    for it in &mut overlay.desire_paths {
        desire_path(it, visit);
    }
    for it in &mut overlay.deviations {
        let which = match it.deviation {
            Deviation::Skipped { step } => Which::Skips(step),
            Deviation::Extra { .. } | Deviation::Moved { .. } | Deviation::Instead { .. } => {
                Which::Other
            }
        };
        let figure = FigureId::Deviation {
            deviation: it.deviation.clone(),
        };
        let shown = Shown::of(Base::Closed, which, Thing::Figure(figure));
        visit(shown, &mut it.cases);
    }
    rest(overlay, visit);
}

fn steps(overlay: &mut Overlay, visit: Visit<'_>) {
    for it in &mut overlay.steps {
        let step = it.step;
        let Some(seen) = &mut it.observed else {
            continue;
        };
        let figure = FigureId::StepReach { step };
        let reach = Shown::of(Base::All, Which::Reach(step), Thing::Figure(figure));
        visit(reach, &mut seen.reach);
        if let Some(share) = &mut seen.drop_off {
            let thing = Thing::Figure(FigureId::StepDropOff { step });
            let base = Base::ClosedReach(step);
            visit(Shown::of(base, Which::Leaves(step), thing), share);
        }
    }
}

fn transition(it: &mut TransitionFigures, project: &Project, visit: Visit<'_>) {
    let drawn = project.transition(it.transition);
    let (base, which) = match drawn {
        Some(drawn) => (
            Base::Reach(drawn.from),
            Which::Between(drawn.from, drawn.to),
        ),
        None => (Base::Own, Which::Other),
    };
    let figure = FigureId::Transition {
        transition: it.transition,
    };
    let shown = Shown::of(base, which, Thing::Figure(figure));
    visit(shown, &mut it.cases);
    if let Some(stated) = &mut it.stated {
        let thing = Thing::Inside(it.transition);
        visit(Shown::own(thing), &mut stated.inside);
    }
}

fn desire_path(it: &mut DesirePath, visit: Visit<'_>) {
    let base = match it.class {
        DesirePathClass::EarlyExit => Base::Closed,
        DesirePathClass::Shortcut
        | DesirePathClass::WayBack
        | DesirePathClass::CrossOver
        | DesirePathClass::Repeat
        | DesirePathClass::UnexpectedEntry
        | DesirePathClass::OffTheMap => Base::All,
    };
    let which = match (it.from_step, it.to_step) {
        (Some(from), Some(to)) => Which::Between(from, to),
        (Some(from), None) => Which::From(from),
        (None, Some(to)) => Which::To(to),
        (None, None) => Which::Other,
    };
    let figure = FigureId::DesirePath {
        from: it.from.clone(),
        to: it.to.clone(),
    };
    let shown = Shown::of(base, which, Thing::Figure(figure.clone()));
    visit(shown, &mut it.cases);
    visit(Shown::own(Thing::After(figure)), &mut it.share_after);
}

fn rest(overlay: &mut Overlay, visit: Visit<'_>) {
    let coverage = &mut overlay.coverage;
    visit(Shown::own(Thing::Events), &mut coverage.events);
    visit(Shown::own(Thing::Matched), &mut coverage.cases);
    if let Some(accepted) = &mut overlay.accepted {
        if let Some(share) = &mut accepted.fitting {
            let thing = Thing::Figure(FigureId::FittingAccepted);
            visit(Shown::of(Base::Closed, Which::Other, thing), share);
        }
        for it in &mut accepted.departures {
            let thing = Thing::Departure(it.acceptance);
            visit(Shown::own(thing), &mut it.cases);
        }
    }
    if let Some(sentiment) = &mut overlay.sentiment {
        let all = Shown::of(Base::All, Which::Other, Thing::Answered);
        visit(all, &mut sentiment.cases);
        for it in &mut sentiment.steps {
            let thing = Thing::AnsweredAt(it.step);
            let base = Base::Reach(it.step);
            visit(Shown::of(base, Which::Other, thing), &mut it.answered);
            visit(Shown::own(Thing::Best(it.step)), &mut it.best_two);
            visit(Shown::own(Thing::Worst(it.step)), &mut it.worst_two);
        }
    }
    if let Some(filter) = &mut overlay.filter {
        visit(Shown::own(Thing::Cases), &mut filter.cases);
    }
    let Some(contrast) = &mut overlay.beside else {
        return;
    };
    let beside = |side: usize, shown: Shown| Shown {
        group: side + 1,
        ..shown
    };
    for (side, it) in contrast.sides.iter_mut().enumerate() {
        let shown = beside(side, Shown::own(Thing::Cases));
        visit(shown, &mut it.cohort.cases);
    }
    for row in &mut contrast.rows {
        for (side, share) in row.shares.iter_mut().enumerate() {
            let which = Which::Beside(side, row.figure.clone());
            let thing = Thing::Figure(row.figure.clone());
            visit(beside(side, Shown::of(Base::Own, which, thing)), share);
        }
    }
}
