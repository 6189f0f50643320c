//! Every share of an overlay, one after the other, and what it is a share of.

use journey::{Deviation, FigureId, Project, StageId, StepId};
use overlay::{DesirePath, DesirePathClass, Overlay, Share, TransitionFigures};

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

/// What is told of each share: what it is of, which it is, and by which figure it is asked for.
type Visit<'a> = &'a mut dyn FnMut(Base, Which, Option<FigureId>, &mut Share);

/// Shows every share of an overlay to `visit`, always in the same order.
pub(crate) fn each(overlay: &mut Overlay, project: &Project, visit: Visit<'_>) {
    if let Some(fit) = &mut overlay.fit {
        let figure = Some(FigureId::Fitting);
        visit(Base::All, Which::Fitting, figure, &mut fit.fitting);
        let (closed, open) = (&mut fit.fitting_closed, &mut fit.fitting_open);
        visit(Base::Closed, Which::FittingClosed, None, closed);
        visit(Base::Open, Which::FittingOpen, None, open);
    }
    for it in &mut overlay.stages {
        let figure = FigureId::StageReach { stage: it.stage };
        visit(Base::All, Which::Other, Some(figure), &mut it.reached);
        if let Some(share) = &mut it.drop_off {
            let figure = FigureId::StageDropOff { stage: it.stage };
            visit(Base::InOrder(it.stage), Which::Other, Some(figure), share);
        }
    }
    steps(overlay, visit);
    for it in &mut overlay.transitions {
        transition(it, project, visit);
    }
    for it in &mut overlay.splits {
        for way in &mut it.ways {
            visit(Base::Own, Which::Other, None, &mut way.observed);
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
        visit(Base::Closed, which, Some(figure), &mut it.cases);
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
        visit(Base::All, Which::Reach(step), Some(figure), &mut seen.reach);
        if let Some(share) = &mut seen.drop_off {
            let figure = FigureId::StepDropOff { step };
            visit(
                Base::ClosedReach(step),
                Which::Leaves(step),
                Some(figure),
                share,
            );
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
    visit(base, which, Some(figure), &mut it.cases);
    if let Some(stated) = &mut it.stated {
        visit(Base::Own, Which::Other, None, &mut stated.inside);
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
    visit(base, which, Some(figure), &mut it.cases);
    visit(Base::Own, Which::Other, None, &mut it.share_after);
}

fn rest(overlay: &mut Overlay, visit: Visit<'_>) {
    let coverage = &mut overlay.coverage;
    visit(Base::Own, Which::Other, None, &mut coverage.events);
    visit(Base::Own, Which::Other, None, &mut coverage.cases);
    if let Some(accepted) = &mut overlay.accepted {
        if let Some(share) = &mut accepted.fitting {
            let figure = Some(FigureId::FittingAccepted);
            visit(Base::Closed, Which::Other, figure, share);
        }
        for it in &mut accepted.departures {
            visit(Base::Own, Which::Other, None, &mut it.cases);
        }
    }
    if let Some(sentiment) = &mut overlay.sentiment {
        visit(Base::All, Which::Other, None, &mut sentiment.cases);
        for it in &mut sentiment.steps {
            visit(Base::Reach(it.step), Which::Other, None, &mut it.answered);
            visit(Base::Own, Which::Other, None, &mut it.best_two);
            visit(Base::Own, Which::Other, None, &mut it.worst_two);
        }
    }
    if let Some(filter) = &mut overlay.filter {
        visit(Base::Own, Which::Other, None, &mut filter.cases);
    }
    let Some(contrast) = &mut overlay.beside else {
        return;
    };
    for it in &mut contrast.sides {
        visit(Base::Own, Which::Other, None, &mut it.cohort.cases);
    }
    for row in &mut contrast.rows {
        for (side, share) in row.shares.iter_mut().enumerate() {
            let which = Which::Beside(side, row.figure.clone());
            visit(Base::Own, which, None, share);
        }
    }
}
