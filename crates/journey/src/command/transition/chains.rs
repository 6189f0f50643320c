//! The branches behind a gateway, as rows of steps.

use crate::entity::StageFlow;
use crate::graph::flow::Ways;
use crate::graph::gateway::GatewayAt;
use crate::ids::StepId;
use crate::refusal::{Branching, Refusal};

/// Branches that leave one place and meet again, or all end.
pub(super) struct Branches {
    /// The steps of each, in the order in which they follow each other.
    pub(super) steps: Vec<Vec<StepId>>,
}

impl Branches {
    /// The branches behind a place.
    pub(super) fn at(ways: &Ways<'_>, at: GatewayAt, place: StepId) -> Result<Self, Refusal> {
        let refused = |why| Refusal::Branching(at.into(), why);
        let mut steps = Vec::new();
        let mut met: Option<Option<StepId>> = None;
        for target in ways.ways_from(place) {
            let (branch, meets) = follow(ways, place, target).map_err(refused)?;
            if branch.is_empty() {
                let name = name(ways, target);
                return Err(refused(match ways.flow(target) {
                    StageFlow::Drawn => Branching::NothingOnIt(name),
                    StageFlow::Free | StageFlow::Parallel => Branching::OtherOrder(name),
                }));
            }
            let before = *met.get_or_insert(meets);
            if before != meets {
                let [one, other] = [before, meets].map(|it| it.map(|it| name(ways, it)));
                return Err(refused(Branching::MeetNowhere(one, other)));
            }
            steps.push(branch);
        }
        check_marks(ways, &steps, met.flatten().is_some()).map_err(refused)?;
        Ok(Self { steps })
    }
}

/// The steps on the way from one place to another that are on it alone, and where it meets others.
pub(super) fn follow(
    ways: &Ways<'_>,
    from: StepId,
    to: StepId,
) -> Result<(Vec<StepId>, Option<StepId>), Branching> {
    if ways.leads_back(from, to) {
        return Err(Branching::LeadsBack(name(ways, to)));
    }
    let mut branch = Vec::new();
    let mut here = to;
    loop {
        let is_shared = ways.ways_into(here).len() > 1;
        if is_shared || here == from || ways.flow(here) != StageFlow::Drawn {
            return Ok((branch, Some(here)));
        }
        branch.push(here);
        match ways.ways_from(here).as_slice() {
            [] => return Ok((branch, None)),
            [back] if ways.leads_back(here, *back) => {
                return Err(Branching::LeadsBack(name(ways, *back)));
            }
            [next] => here = *next,
            _ => return Err(Branching::PartsAgain(name(ways, here))),
        }
    }
}

/// Journeys may not start on a branch, and end at the last steps of all branches or of none.
fn check_marks(ways: &Ways<'_>, branches: &[Vec<StepId>], lead_on: bool) -> Result<(), Branching> {
    let step = |id: &StepId| ways.project.step(*id);
    let ends = |id: &StepId| step(id).is_some_and(|it| it.end.is_some());
    let all_end = branches.iter().all(|it| it.last().is_some_and(ends));
    for branch in branches {
        for id in branch {
            let may_end = all_end && !lead_on && branch.last() == Some(id);
            let starts = step(id).is_some_and(|it| it.start);
            if starts || (ends(id) && !may_end) {
                return Err(Branching::Marked(name(ways, *id)));
            }
        }
    }
    Ok(())
}

fn name(ways: &Ways<'_>, step: StepId) -> String {
    let step = ways.project.step(step);
    step.map_or_else(String::new, |it| it.name.clone())
}
