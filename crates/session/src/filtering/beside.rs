//! Which groups of cases the map shows beside each other: a way of looking, never written to the file.

use journey::{CaseCondition, Project};
use overlay::{Beside, ContrastGroup};

use crate::app::App;
use crate::overlaying::no_log;
use crate::wire::problem::Problem;
use crate::wire::reply::Reply;
use crate::wire::request::{BesideEachOther, BesideGroup};

/// More groups cannot be told apart on one map.
const MOST_GROUPS: usize = 5;
/// What is called notable until somebody says otherwise.
const LEAST_DIFFERENCE: f64 = 0.02;

impl Default for BesideEachOther {
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            least_difference: LEAST_DIFFERENCE,
            person: None,
        }
    }
}

impl BesideEachOther {
    /// Whether a segment that changes may change what shows.
    pub(crate) fn names_segments(&self) -> bool {
        self.groups
            .iter()
            .any(|it| matches!(it, BesideGroup::Segment { .. }))
    }

    /// The groups as they are now; a segment that is gone is passed over.
    pub(crate) fn now(&self, project: &Project, filter: &CaseCondition) -> Option<Beside> {
        let groups: Vec<ContrastGroup> = self
            .groups
            .iter()
            .filter_map(|it| match it {
                BesideGroup::Segment { id } => {
                    let segment = project.segments().get(id)?;
                    Some(ContrastGroup {
                        name: segment.name.clone(),
                        condition: segment.condition.clone(),
                    })
                }
                BesideGroup::Cases { name, condition } => Some(ContrastGroup {
                    name: name.clone(),
                    condition: condition.clone(),
                }),
            })
            .collect();
        (!groups.is_empty()).then(|| Beside {
            groups,
            within: filter.clone(),
            least_difference: self.least_difference,
            person: self.person.clone(),
        })
    }
}

impl App {
    /// Lets the map show groups of cases beside each other, or no longer.
    pub(crate) fn set_beside(&mut self, wanted: BesideEachOther) -> Result<Reply, Problem> {
        check_count(wanted.groups.len(), 0)?;
        let open = self.open.as_mut().ok_or_else(Problem::nothing_open)?;
        if !wanted.groups.is_empty() && open.project.log_of(open.map).is_none() {
            return Err(no_log());
        }
        if open.beside != wanted {
            open.beside = wanted;
            open.figures.go_stale();
        }
        Ok(Reply::SetBeside)
    }
}

/// Refuses more groups than can be told apart, and fewer than can be compared.
pub(crate) fn check_count(n_groups: usize, least: usize) -> Result<(), Problem> {
    if (least..=MOST_GROUPS).contains(&n_groups) {
        return Ok(());
    }
    Err(
        Problem::refusal(format!("{n_groups} groups cannot be compared"))
            .hint("Choose one to five: one is held against everybody else."),
    )
}
