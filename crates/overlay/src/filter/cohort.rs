//! The cases that a condition means, in words and numbers.

use events::Journeys;
use journey::CaseCondition;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::{Asked, Comparison, NotCompared};
use crate::figures::statistics::share;
use crate::figures::words::share_of;
use crate::filter::wording::Wording;
use crate::overlay::Share;

/// The cases that a condition means, in words and numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cohort {
    /// The condition.
    pub condition: CaseCondition,
    /// "Only cases that reach “I pay”, and begin in 2024: 412 of 1,200 cases (34.3 %)".
    pub sentence: String,
    /// What must all hold, part by part; nothing where every case is meant.
    pub parts: Vec<CohortPart>,
    /// Cases that are meant, of all cases.
    pub cases: Share,
}

/// One of the conditions that must all hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CohortPart {
    /// The condition.
    pub condition: CaseCondition,
    /// What such cases do: "reach “I pay”".
    pub words: String,
}

/// How many cases each condition means, without the figures they make.
///
/// # Errors
/// When the map is not there, or `cancelled` says so on the way.
pub fn count_cases<L: Journeys>(
    asked: &Asked<'_, L>,
    conditions: &[&CaseCondition],
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Vec<Cohort>, NotCompared> {
    asked.compared(cancelled, |comparison| {
        let counted = conditions
            .iter()
            .map(|it| comparison.cohort(it, comparison.n_cases(it)));
        counted.collect()
    })
}

impl<L: Journeys> Comparison<'_, L> {
    /// Cases that pass a condition.
    pub(crate) fn n_cases(&self, condition: &CaseCondition) -> u64 {
        let (log, reading) = (self.log, &self.observed.reading);
        let cohort = log.within(reading, &self.filter(condition));
        let variants = log.variants(reading, &cohort, 0).into_iter();
        variants.map(|it| it.n_cases).sum()
    }

    /// A condition that so many cases pass.
    pub(crate) fn cohort(&self, condition: &CaseCondition, n_cases: u64) -> Cohort {
        let n_all = self.observed.everyone.variants.iter().map(|it| it.n_cases);
        let cases = share(n_cases, n_all.sum());
        Cohort::of(condition, cases, &self.wording)
    }
}

impl Cohort {
    /// The cases of a condition in words.
    pub(crate) fn of(condition: &CaseCondition, cases: Share, wording: &Wording<'_>) -> Self {
        let language = wording.language;
        let parts: Vec<CohortPart> = parts_of(condition)
            .iter()
            .map(|it| CohortPart {
                condition: it.clone(),
                words: wording.says(it),
            })
            .collect();
        let said = parts.iter().map(|it| it.words.clone());
        let what = said.reduce(|said, it| language.cohort_join(&said, &it));
        let sentence = match what {
            None => language.cohort_all(cases.n),
            Some(what) => {
                let cases = share_of(language, &cases, &language.cohort_cases());
                language.cohort_only(&what, &cases)
            }
        };
        Self {
            condition: condition.clone(),
            sentence,
            parts,
            cases,
        }
    }
}

/// The conditions that must all hold.
pub(crate) fn parts_of(condition: &CaseCondition) -> &[CaseCondition] {
    match condition {
        CaseCondition::All { of } => of,
        CaseCondition::Any { .. }
        | CaseCondition::Not { .. }
        | CaseCondition::Begins { .. }
        | CaseCondition::Ends { .. }
        | CaseCondition::Touches { .. }
        | CaseCondition::Shows { .. }
        | CaseCondition::Contains { .. }
        | CaseCondition::StartsWith { .. }
        | CaseCondition::EndsWith { .. }
        | CaseCondition::Follows { .. }
        | CaseCondition::Lasts { .. }
        | CaseCondition::Repeats { .. }
        | CaseCondition::Contacts { .. }
        | CaseCondition::StepsBack { .. }
        | CaseCondition::Resembles { .. }
        | CaseCondition::CountsIn { .. }
        | CaseCondition::IsOpen => std::slice::from_ref(condition),
    }
}
