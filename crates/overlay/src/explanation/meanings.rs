//! What every number means: the sentences in which each explains itself, in one place.

use super::if_repeated;
use crate::deviation::Help;

/// What a kind of number means, wherever on a map it stands.
pub(super) struct Meaning {
    /// What is counted.
    pub(super) title: &'static str,
    /// The exact definition.
    pub(super) definition: &'static str,
    /// Which time counts of something that may happen several times in a case, where that is always the same.
    repeated: Option<&'static str>,
}

impl Meaning {
    /// Which time counts, under its heading.
    pub(super) fn if_repeated(&self) -> Vec<(String, String)> {
        self.repeated.map_or_else(Vec::new, if_repeated)
    }
}

/// What every kind of number means, those of the whole map first.
#[must_use]
pub fn meanings() -> Vec<Help> {
    let all = [
        FITTING,
        FITTING_ACCEPTED,
        LOG_FITNESS,
        COVERAGE,
        MAP_USE,
        STAGE_REACH,
        STAGE_DROP_OFF,
        STEP_REACH,
        STEP_DROP_OFF,
        TRANSITION,
        SPLIT,
        DESIRE_PATH,
        VARIANT,
        STEP_SENTIMENT,
    ];
    all.iter()
        .map(|it| Help {
            title: it.title.to_owned(),
            lead: it.definition.to_owned(),
            sections: it.if_repeated(),
        })
        .collect()
}

pub(super) const FITTING: Meaning = Meaning {
    title: "Journeys that follow the map exactly",
    definition: "A case follows the map exactly when its events, in their order, spell a complete way through \
        the map: from a start to an end, every step that is neither optional nor unobservable present, \
        nothing besides.",
    repeated: None,
};

pub(super) const FITTING_ACCEPTED: Meaning = Meaning {
    title: "Journeys that follow the map, with what the team accepted",
    definition: "A case counts when each of its deviations is on the list of what the team accepted, or lies on an \
        accepted desire path: a step skipped between the two events of that path, or an extra event that \
        the path leads to. Cases without any deviation count too. Accepted deviations stay counted \
        everywhere else.",
    repeated: None,
};

pub(super) const LOG_FITNESS: Meaning = Meaning {
    title: "How much of what happened the map allows",
    definition: "1 − deviations ÷ (events + fewest observable steps through the map), summed over \
        all cases. The deviations of a case are the least number of events to strike out \
        and steps to fill in until it is a complete way through the map.",
    repeated: None,
};

pub(super) const COVERAGE: Meaning = Meaning {
    title: "Events that the rules claim",
    definition: "Rules are tried in their order and the first match wins. Events that a rule leaves out on \
        purpose count in neither number.",
    repeated: None,
};

pub(super) const MAP_USE: Meaning = Meaning {
    title: "How much of what the map allows happens",
    definition: "One thing directly after another is allowed when some way of the map leads from the one to \
        the other with no other observable step in between; begin and end count too. It happens when \
        it does in at least one case, open ones included, however often.",
    repeated: None,
};

pub(super) const STAGE_REACH: Meaning = Meaning {
    title: "Cases that reach a stage",
    definition: "A case reaches a stage when at least one of its events shows a step of the stage, whenever \
        that is. Each case counts once.",
    repeated: Some(
        "Any event of the stage will do, once a case. In order, the first one counts that lies after the \
        stages before it; where the case is now is told by its last event.",
    ),
};

pub(super) const STAGE_DROP_OFF: Meaning = Meaning {
    title: "Cases that go no further than a stage",
    definition: "A stage is reached in order when an event shows it after every stage before it was reached. \
        Cases that are still open do not count.",
    repeated: Some(
        "The first event of each stage counts that lies after the stages before it: who goes back later has \
        got no less far.",
    ),
};

pub(super) const STEP_REACH: Meaning = Meaning {
    title: "Cases that reach a step",
    definition: "Each case counts once, however often the step happens in it. Where the same touchpoint is \
        drawn twice, each event counts at the step that the best explanation of its case gives it to.",
    repeated: Some(
        "Any time will do, and the case counts once. Events and times count every time. The first event of a \
        case says where it begins, the last one where it is now.",
    ),
};

pub(super) const STEP_DROP_OFF: Meaning = Meaning {
    title: "Cases that leave at a step",
    definition: "A case is closed when its last event is at a drawn end, or lies longer before the end of the \
        log than the window for open cases. Cases that are still open do not count.",
    repeated: Some(
        "The last event of the case counts: who was here before and then went on has not left here.",
    ),
};

pub(super) const TRANSITION: Meaning = Meaning {
    title: "Cases that go from one step to the next as drawn",
    definition: "A case goes this way when its best explanation by the map leads over the transition and the \
        nearest observable steps on both sides were observed. A case reaches a step when an event shows \
        it or, where it is optional or no system can see it, when the explanation passes it next to an \
        observed step. All that leaves one step has the same base.",
    repeated: Some(
        "Any time will do, and the case counts once. Crossings and times count every time.",
    ),
};

pub(super) const SPLIT: Meaning = Meaning {
    title: "How the ways on from a step split",
    definition: "Each crossing that goes on from here counts, so a case counts as often as it does. Of each \
        way the share observed is held against the share stated; half of all differences together \
        (the total variation) is the share of crossings that would have to go another way.",
    repeated: None,
};

pub(super) const DESIRE_PATH: Meaning = Meaning {
    title: "Desire paths: one thing after another, not drawn",
    definition: "One thing after another counts as not drawn when no way of the map leads from the one to the \
        other without another observable step in between. It is shown from 5 cases and 1 % of all cases \
        on.",
    repeated: None,
};

pub(super) const VARIANT: Meaning = Meaning {
    title: "Variants: cases with exactly these events in this order",
    definition: "All cases with the same events in the same order are one variant. Its deviations are the least \
        number of events to strike out and steps to fill in until it is a complete way through the map.",
    repeated: None,
};

pub(super) const STEP_SENTIMENT: Meaning = Meaning {
    title: "How people felt at a step",
    definition: "The mean of all answers that count at this step, each put on the scale of the curve by the \
        score rule that reads it.",
    repeated: None,
};
