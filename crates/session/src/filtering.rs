//! Which cases the figures count: a way of looking, never written to the file.

use std::sync::Arc;

use events::EventLog;
use journey::CaseCondition;
use overlay::{ContrastGroup, Observed};

use crate::app::App;
use crate::overlaying::{LogInMemory, no_log};
use crate::wire::problem::Problem;
use crate::wire::reply::Reply;

/// More groups cannot be told apart on one map.
const MOST_GROUPS: usize = 5;

impl App {
    /// Lets the figures count only the cases that a condition means.
    pub(crate) fn set_filter(&mut self, condition: CaseCondition) -> Result<Reply, Problem> {
        // Where the events are elsewhere nobody could tell which cases are meant.
        if condition != CaseCondition::everything() {
            self.with_events()?;
        }
        let open = self.open.as_mut().ok_or_else(Problem::nothing_open)?;
        if open.filter != condition {
            open.filter = condition;
            open.figures.go_stale();
        }
        Ok(Reply::SetFilter)
    }

    /// Says how many cases conditions mean.
    pub(crate) fn count_cases(&mut self, conditions: &[CaseCondition]) -> Result<Reply, Problem> {
        let (log, observed) = self.with_events()?;
        let open = self.open.as_ref().ok_or_else(Problem::nothing_open)?;
        let conditions: Vec<&CaseCondition> = conditions.iter().collect();
        let cohorts = overlay::count_cases(
            &open.project,
            open.map,
            &*log,
            &observed,
            &conditions,
            &|| false,
        )?;
        Ok(Reply::CountCases { cohorts })
    }

    /// Puts groups of cases beside each other.
    pub(crate) fn contrast(
        &mut self,
        groups: &[ContrastGroup],
        least_difference: f64,
    ) -> Result<Reply, Problem> {
        if groups.is_empty() || groups.len() > MOST_GROUPS {
            return Err(
                Problem::refusal(format!("{} groups cannot be compared", groups.len()))
                    .hint("Choose one to five: one is held against everybody else."),
            );
        }
        let (log, observed) = self.with_events()?;
        let open = self.open.as_ref().ok_or_else(Problem::nothing_open)?;
        let contrast = overlay::contrast(
            &open.project,
            open.map,
            &*log,
            &observed,
            groups,
            least_difference,
            &|| false,
        )?;
        Ok(Reply::Contrast {
            contrast: Box::new(contrast),
        })
    }

    /// Reads the events of the map that is shown, where that was not done yet.
    fn with_events(&mut self) -> Result<(Arc<EventLog>, Arc<Observed<EventLog>>), Problem> {
        let store = self.store()?;
        let open = self.open.as_mut().ok_or_else(Problem::nothing_open)?;
        let log = open.project.log_of(open.map).ok_or_else(no_log)?.id;
        let known = open.figures.log.take();
        let (read, observed) = LogInMemory::read(known, (&open.project, open.map, log), &store)?;
        let log = Arc::clone(&read.log);
        open.figures.log = Some(read);
        Ok((log, observed))
    }
}
