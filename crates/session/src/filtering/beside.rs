//! Which groups of cases the map shows beside each other: a way of looking, never written to the file.

use std::sync::Arc;

use journey::{CaseCondition, Project};
use language::Language;
use overlay::{Beside, ContrastGroup};

use crate::app::App;
use crate::overlaying::no_log;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
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

    /// Whether the same groups are to show, only with another smallest difference.
    fn differs_in_least_only(&self, wanted: &Self) -> bool {
        let with_theirs = Self {
            least_difference: wanted.least_difference,
            ..self.clone()
        };
        *self != *wanted && with_theirs == *wanted
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
    pub(crate) fn set_beside(&mut self, wanted: BesideEachOther) -> Result<Reply, Trouble> {
        check_count(wanted.groups.len(), 0)?;
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        if !wanted.groups.is_empty() && open.project.log_of(open.map).is_none() {
            return Err(no_log());
        }
        if open.beside == wanted {
            return Ok(Reply::SetBeside);
        }
        let differs_in_least_only = open.beside.differs_in_least_only(&wanted);
        open.beside = wanted;
        if !differs_in_least_only || !self.judge_anew() {
            let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
            open.figures.go_stale();
        }
        Ok(Reply::SetBeside)
    }

    /// Says anew which differences are notable, with the figures as they are; false where these are not at hand.
    fn judge_anew(&mut self) -> bool {
        let Some(open) = &mut self.open else {
            return false;
        };
        let is_current = !open.figures.is_stale && open.figures.under_way.is_none();
        let shown = open.figures.overlay.as_mut().filter(|_| is_current);
        let Some(overlay) = shown.filter(|it| it.beside.is_some()) else {
            return false;
        };
        let overlay = Arc::make_mut(overlay);
        if let Some(contrast) = &mut overlay.beside {
            contrast.judge(open.beside.least_difference);
        }
        let notice = Notice::OverlayReady {
            revision: open.revision,
            overlay: Some(Box::new(overlay.clone())),
        };
        open.picture.is_stale = true;
        self.say(&notice);
        true
    }
}

/// Refuses more groups than can be told apart, and fewer than can be compared.
pub(crate) fn check_count(n_groups: usize, least: usize) -> Result<(), Trouble> {
    if (least..=MOST_GROUPS).contains(&n_groups) {
        return Ok(());
    }
    Err(
        Trouble::refusal(move |it| it.problem_groups(n_groups as u64))
            .hint(Language::problem_groups_hint),
    )
}
