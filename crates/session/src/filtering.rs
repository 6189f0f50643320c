//! Which cases the figures count: a way of looking, never written to the file.

use journey::CaseCondition;

use crate::app::App;
use crate::overlaying::{LogInMemory, no_log};
use crate::wire::problem::Problem;
use crate::wire::reply::Reply;

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
        self.with_events()?;
        let open = self.open.as_ref().ok_or_else(Problem::nothing_open)?;
        let read = open.figures.log.as_ref();
        let (log, observed) = read
            .and_then(|it| Some((&it.log, it.observed.as_ref()?)))
            .ok_or_else(no_log)?;
        let conditions: Vec<&CaseCondition> = conditions.iter().collect();
        let cohorts = overlay::count_cases(
            &open.project,
            open.map,
            &**log,
            observed,
            &conditions,
            &|| false,
        )?;
        Ok(Reply::CountCases { cohorts })
    }

    /// Reads the events of the map that is shown, where that was not done yet.
    fn with_events(&mut self) -> Result<(), Problem> {
        let store = self.store()?;
        let open = self.open.as_mut().ok_or_else(Problem::nothing_open)?;
        let log = open.project.log_of(open.map).ok_or_else(no_log)?.id;
        let known = open.figures.log.take();
        let (read, _) = LogInMemory::read(known, (&open.project, open.map, log), &store)?;
        open.figures.log = Some(read);
        Ok(())
    }
}
