//! Which cases the figures count: a way of looking, never written to the file.

use std::sync::Arc;

use events::EventLog;
use journey::CaseCondition;
use overlay::Observed;

use crate::app::App;
use crate::overlaying::{LogInMemory, no_log};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;

pub(crate) mod beside;

impl App {
    /// Lets the figures count only the cases that a condition means.
    pub(crate) fn set_filter(&mut self, condition: CaseCondition) -> Result<Reply, Trouble> {
        // Where the events are elsewhere nobody could tell which cases are meant.
        if condition != CaseCondition::everything() {
            self.with_events()?;
        }
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        if open.filter != condition {
            open.filter = condition;
            open.figures.go_stale();
        }
        Ok(Reply::SetFilter)
    }

    /// Reads the events of the map that is shown, where that was not done yet.
    fn with_events(&mut self) -> Result<(Arc<EventLog>, Arc<Observed<EventLog>>), Trouble> {
        let store = self.store()?;
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let log = open.project.log_of(open.map).ok_or_else(no_log)?.id;
        let known = open.figures.log.take();
        let (read, observed) = LogInMemory::read(known, (&open.project, open.map, log), &store)?;
        let log = Arc::clone(&read.log);
        open.figures.log = Some(read);
        Ok((log, observed))
    }
}
