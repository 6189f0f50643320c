//! Why a gateway cannot become one of another kind.

use language::Language;

/// Why a gateway cannot become one of another kind, with the names of the steps it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Branching {
    /// The journey does not part there.
    NoGateway,
    /// One way leads back.
    LeadsBack(String),
    /// One way has no step that is only on it.
    NothingOnIt(String),
    /// A branch parts again.
    PartsAgain(String),
    /// A branch goes through a stage that is no row of steps.
    OtherOrder(String),
    /// The branches do not come together: where one goes on to, and another; none where it leads to no step.
    MeetNowhere(Option<String>, Option<String>),
    /// Journeys may start or end on a branch.
    Marked(String),
    /// No stage of drawn order is beside it.
    NoRoom,
}

impl Branching {
    /// What is wrong: a sentence that begins small and has no full stop.
    pub(super) fn said(&self, it: Language) -> String {
        let end = |step: &Option<String>| match step {
            Some(step) => it.refusal_branches_meet_at(step),
            None => it.refusal_branches_meet_at_none(),
        };
        match self {
            Self::NoGateway => it.refusal_no_gateway(),
            Self::LeadsBack(step) => it.refusal_leads_back(step),
            Self::NothingOnIt(step) => it.refusal_nothing_on_it(step),
            Self::PartsAgain(step) => it.refusal_parts_again(step),
            Self::OtherOrder(step) => it.refusal_other_order(step),
            Self::MeetNowhere(one, other) => it.refusal_meet_nowhere(&end(one), &end(other)),
            Self::Marked(step) => it.refusal_marked(step),
            Self::NoRoom => it.refusal_no_room(),
        }
    }

    /// What one can do instead.
    pub(super) fn hint(&self, it: Language) -> String {
        match self {
            Self::NoGateway => it.refusal_no_gateway_hint(),
            Self::LeadsBack(_) => it.refusal_leads_back_hint(),
            Self::NothingOnIt(_) => it.refusal_nothing_on_it_hint(),
            Self::PartsAgain(_) => it.refusal_parts_again_hint(),
            Self::OtherOrder(_) => it.refusal_other_order_hint(),
            Self::MeetNowhere(..) => it.refusal_meet_nowhere_hint(),
            Self::Marked(_) => it.refusal_marked_hint(),
            Self::NoRoom => it.refusal_no_room_hint(),
        }
    }
}
