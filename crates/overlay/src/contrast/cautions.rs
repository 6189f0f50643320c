//! What a contrast says, and what to be careful about when reading it.

use events::Journeys;
use journey::CaseCondition;
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::contrast::{Contrast, ContrastGroup};
use crate::filter::cohort::Cohort;
use crate::filter::wording::Wording;

/// Fewer cases than this say little about a group.
const FEW_CASES: u64 = 30;

/// Cases that are in two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupsOverlap {
    /// The place of the one group.
    pub one: usize,
    /// That of the other.
    pub other: usize,
    /// How many cases.
    pub n_cases: u64,
}

/// The groups that share cases.
pub(super) fn overlaps<L: Journeys>(
    comparison: &Comparison<'_, L>,
    groups: &[ContrastGroup],
) -> Vec<GroupsOverlap> {
    let mut found = Vec::new();
    for (one, group) in groups.iter().enumerate() {
        for (other, next) in groups.iter().enumerate().skip(one + 1) {
            let n_cases = comparison.n_cases(&CaseCondition::All {
                of: vec![group.condition.clone(), next.condition.clone()],
            });
            if n_cases > 0 {
                found.push(GroupsOverlap {
                    one,
                    other,
                    n_cases,
                });
            }
        }
    }
    found
}

impl Contrast {
    /// Says everything that it says in the language of a wording.
    pub(crate) fn say(&mut self, wording: &Wording<'_>) {
        for it in &mut self.sides {
            if it.is_rest {
                it.name = wording.language.contrast_everybody_else();
            }
            it.cohort = Cohort::of(&it.cohort.condition, it.cohort.cases, wording);
        }
        for it in &mut self.rows {
            let figure = it.figure.clone();
            it.words = wording.says(&CaseCondition::CountsIn { figure });
        }
        self.cautions = self.careful(wording.language);
    }

    fn careful(&self, language: Language) -> Vec<String> {
        let mut said = Vec::new();
        for it in &self.sides {
            match it.cohort.cases.k {
                0 => said.push(language.contrast_nobody(&it.name)),
                n @ 1..FEW_CASES => said.push(language.contrast_few(n, &it.name)),
                _ => {}
            }
        }
        for it in &self.overlaps {
            let (one, other) = (&self.sides[it.one].name, &self.sides[it.other].name);
            said.push(language.contrast_both(it.n_cases, one, other));
        }
        said.push(match &self.persons {
            None => language.contrast_cases_not_persons(),
            Some(it) => language.contrast_persons(it.n_persons, &it.attribute),
        });
        said
    }
}
