//! How the cases and times of a map are to be counted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Change;
use crate::entity::{DAY_MIN, StageArrival, WorkingHours, date_from_text, seconds_from_text};
use crate::ids::MapId;
use crate::limits;
use crate::project::Project;
use crate::project::plan::revised;
use crate::refusal::{Refusal, check_length};

/// Choose how the cases and times of a map are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetCounting {
    /// Which map.
    pub id: MapId,
    /// What is counted otherwise from now on.
    pub choice: CountingChoice,
}

/// One choice of how cases and times are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum CountingChoice {
    /// How long a silence closes a case, as a person types it.
    OpenAfter {
        /// The time; nothing lets the pauses within cases decide.
        time: String,
    },
    /// How soon a stage must be reached, as a person types it.
    Conversion {
        /// The time; nothing asks for no such count.
        time: String,
    },
    /// Whether the same thing several times in a row counts as one.
    MergeRepeats {
        /// Whether it does.
        on: bool,
    },
    /// Which hours count in times.
    WorkingHours {
        /// Them; none counts all hours.
        hours: Option<WorkingHours>,
    },
    /// Up to which event of the next stage the time from stage to stage runs.
    StageArrival {
        /// Which.
        arrival: StageArrival,
    },
}

impl SetCounting {
    pub(in crate::command) fn plan(&self, project: &Project) -> Result<Change, Refusal> {
        let map = project.known_map(self.id)?;
        let mut counting = map.counting.clone();
        match &self.choice {
            CountingChoice::OpenAfter { time } => counting.open_after_s = self.seconds(time)?,
            CountingChoice::Conversion { time } => counting.conversion_s = self.seconds(time)?,
            CountingChoice::MergeRepeats { on } => counting.merge_repeats = *on,
            CountingChoice::WorkingHours { hours } => {
                if let Some(hours) = hours {
                    self.check(hours)?;
                }
                counting.working_hours.clone_from(hours);
            }
            CountingChoice::StageArrival { arrival } => counting.stage_arrival = *arrival,
        }
        Ok(revised(map, |it| it.counting = counting))
    }

    fn seconds(&self, text: &str) -> Result<Option<u32>, Refusal> {
        match text.trim() {
            "" => Ok(None),
            text => match seconds_from_text(text) {
                Some(0) | None => Err(Refusal::NotATime(self.id.into())),
                Some(seconds) => Ok(Some(seconds)),
            },
        }
    }

    fn check(&self, hours: &WorkingHours) -> Result<(), Refusal> {
        let has_days = hours.days.contains(&true);
        if !has_days || hours.from_min >= hours.to_min || hours.to_min > DAY_MIN {
            return Err(Refusal::NoWorkingHours(self.id));
        }
        check_length(self.id, &hours.zone, limits::NAME)?;
        if hours.holidays.len() > limits::RULE_PARTS {
            return Err(Refusal::RuleTooBig(self.id.into()));
        }
        let mut strange = hours.holidays.iter();
        match strange.find(|it| date_from_text(it).is_none()) {
            Some(text) => Err(Refusal::NotADate {
                at: self.id,
                text: text.chars().take(limits::WORD).collect(),
            }),
            None => Ok(()),
        }
    }
}
