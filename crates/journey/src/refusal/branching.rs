//! Why a gateway cannot become one of another kind.

/// Why a gateway cannot become one of another kind, with the names of the steps it is about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Branching {
    /// The journey does not part there.
    #[error("the journey does not part here")]
    NoGateway,
    /// One way leads back.
    #[error("one of the ways from here leads back, to “{0}”")]
    LeadsBack(String),
    /// One way has no step that is only on it.
    #[error("no step stands on the way to “{0}” alone")]
    NothingOnIt(String),
    /// A branch parts again.
    #[error("a branch parts again behind “{0}”")]
    PartsAgain(String),
    /// A branch goes through a stage that is no row of steps.
    #[error("“{0}” is in a stage of another order")]
    OtherOrder(String),
    /// The branches do not come together.
    #[error("the branches do not meet at one step: one goes on to {0}, another to {1}")]
    MeetNowhere(String, String),
    /// Journeys may start or end on a branch.
    #[error("journeys may start or end at “{0}”, on one of the branches")]
    Marked(String),
    /// No stage of drawn order is beside it.
    #[error("there is no stage here that a new step could go to")]
    NoRoom,
}

impl Branching {
    /// What one can do instead.
    pub(super) fn hint(&self) -> &'static str {
        match self {
            Self::NoGateway => "draw a second transition from this step first",
            Self::LeadsBack(_) => {
                "remove that way first, or let one step lead back behind the branches"
            }
            Self::NothingOnIt(_) => "put a step on this way, or remove it",
            Self::PartsAgain(_) => {
                "a branch is one step or a row of steps; draw a longer one in detail, as one step"
            }
            Self::OtherOrder(_) => "draw what happens there in detail, as one step",
            Self::MeetNowhere(..) => "let all branches lead to the same step, or none lead on",
            Self::Marked(_) => "take this mark off, or let the step stand behind the branches",
            Self::NoRoom => "add a stage behind this one first",
        }
    }
}
