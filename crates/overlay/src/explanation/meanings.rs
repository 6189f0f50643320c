//! What every number means: the sentences in which each explains itself, in one place.

use language::Language;

use super::if_repeated;
use crate::deviation::Help;

/// A sentence, once the language is known.
type Say = fn(Language) -> String;

/// What a kind of number means, wherever on a map it stands.
pub(super) struct Meaning {
    /// What is counted.
    pub(super) title: Say,
    /// The exact definition.
    pub(super) definition: Say,
    /// Which time counts of something that may happen several times in a case, where that is always the same.
    repeated: Option<Say>,
}

impl Meaning {
    /// Which time counts, under its heading.
    pub(super) fn if_repeated(&self, language: Language) -> Vec<(String, String)> {
        let said = self.repeated.map(|it| if_repeated(language, it(language)));
        said.unwrap_or_default()
    }
}

/// What every kind of number means, those of the whole map first.
#[must_use]
pub fn meanings(language: Language) -> Vec<Help> {
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
            title: (it.title)(language),
            lead: (it.definition)(language),
            sections: it.if_repeated(language),
        })
        .collect()
}

pub(super) const FITTING: Meaning = Meaning {
    title: Language::meanings_fitting_title,
    definition: Language::meanings_fitting_definition,
    repeated: None,
};

pub(super) const FITTING_ACCEPTED: Meaning = Meaning {
    title: Language::meanings_fitting_accepted_title,
    definition: Language::meanings_fitting_accepted_definition,
    repeated: None,
};

pub(super) const LOG_FITNESS: Meaning = Meaning {
    title: Language::meanings_log_fitness_title,
    definition: Language::meanings_log_fitness_definition,
    repeated: None,
};

pub(super) const COVERAGE: Meaning = Meaning {
    title: Language::meanings_coverage_title,
    definition: Language::meanings_coverage_definition,
    repeated: None,
};

pub(super) const MAP_USE: Meaning = Meaning {
    title: Language::meanings_map_use_title,
    definition: Language::meanings_map_use_definition,
    repeated: None,
};

pub(super) const STAGE_REACH: Meaning = Meaning {
    title: Language::meanings_stage_reach_title,
    definition: Language::meanings_stage_reach_definition,
    repeated: Some(Language::meanings_stage_reach_repeated),
};

pub(super) const STAGE_DROP_OFF: Meaning = Meaning {
    title: Language::meanings_stage_drop_off_title,
    definition: Language::meanings_stage_drop_off_definition,
    repeated: Some(Language::meanings_stage_drop_off_repeated),
};

pub(super) const STEP_REACH: Meaning = Meaning {
    title: Language::meanings_step_reach_title,
    definition: Language::meanings_step_reach_definition,
    repeated: Some(Language::meanings_step_reach_repeated),
};

pub(super) const STEP_DROP_OFF: Meaning = Meaning {
    title: Language::meanings_step_drop_off_title,
    definition: Language::meanings_step_drop_off_definition,
    repeated: Some(Language::meanings_step_drop_off_repeated),
};

pub(super) const TRANSITION: Meaning = Meaning {
    title: Language::meanings_transition_title,
    definition: Language::meanings_transition_definition,
    repeated: Some(Language::meanings_transition_repeated),
};

pub(super) const SPLIT: Meaning = Meaning {
    title: Language::meanings_split_title,
    definition: Language::meanings_split_definition,
    repeated: None,
};

pub(super) const DESIRE_PATH: Meaning = Meaning {
    title: Language::meanings_desire_path_title,
    definition: Language::meanings_desire_path_definition,
    repeated: None,
};

pub(super) const VARIANT: Meaning = Meaning {
    title: Language::meanings_variant_title,
    definition: Language::meanings_variant_definition,
    repeated: None,
};

pub(super) const STEP_SENTIMENT: Meaning = Meaning {
    title: Language::meanings_sentiment_title,
    definition: Language::meanings_sentiment_definition,
    repeated: None,
};
