//! What an edit would come to, before anybody asks for it.

use journey::Command;

use crate::app::App;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::TrialRequest;

impl App {
    pub(crate) fn answer_about_trial(&self, it: TrialRequest) -> Result<Reply, Trouble> {
        match it {
            TrialRequest::TryTogether { commands } => self.try_together(&commands),
        }
    }

    /// Which commands would be refused; nothing is changed.
    fn try_together(&self, commands: &[Command]) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let refused = open.project.refused(commands).into_iter();
        Ok(Reply::TryTogether {
            refused: refused
                .map(|(at, refusal)| (at, Trouble::from(refusal).said(self.language)))
                .collect(),
        })
    }
}
