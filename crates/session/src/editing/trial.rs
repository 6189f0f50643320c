//! What an edit would come to, before anybody asks for it.

use journey::Command;

use crate::app::App;
use crate::wire::problem::Problem;
use crate::wire::reply::Reply;
use crate::wire::request::TrialRequest;

impl App {
    pub(crate) fn answer_about_trial(&self, it: TrialRequest) -> Result<Reply, Problem> {
        match it {
            TrialRequest::TryTogether { commands } => self.try_together(&commands),
        }
    }

    /// Which commands would be refused; nothing is changed.
    fn try_together(&self, commands: &[Command]) -> Result<Reply, Problem> {
        let open = self.open.as_ref().ok_or_else(Problem::nothing_open)?;
        let refused = open.project.refused(commands).into_iter();
        Ok(Reply::TryTogether {
            refused: refused.map(|(at, refusal)| (at, refusal.into())).collect(),
        })
    }
}
