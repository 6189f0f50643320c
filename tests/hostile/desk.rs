//! A session that is given hostile files.

use std::io::Write;
use std::sync::Mutex;

use session::{FileHandle, ProblemKind, Reply, Request, Session};
use tempfile::{NamedTempFile, TempDir};
use tests::program;

use crate::cases::{Case, Outcome};

/// A session over a folder of its own; asked by one at a time.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) session: Mutex<Session>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let set_up = session::folders(Some(folder.path().to_owned()), program()).unwrap();
        Self {
            folder,
            session: Mutex::new(Session::start(set_up)),
        }
    }

    /// Begins a project.
    pub(crate) fn begin(&self, template: &str) -> Box<session::OpenProject> {
        let request = Request::NewProject {
            template: template.into(),
            title: "A map".into(),
            file: None,
        };
        let reply = self.session.lock().unwrap().send(request);
        let Reply::NewProject { open } = reply else {
            panic!("{reply:?}")
        };
        open
    }

    /// Asks about a file: it is read, or the sentence is told.
    pub(crate) fn ask(&self, case: &Case, request: impl Fn(FileHandle) -> Request) -> Outcome {
        let file = placed(case);
        let session = self.session.lock().unwrap();
        let handle = session.register(file.path().to_owned());
        outcome(&session.send(request(handle)))
    }
}

/// The file of a case.
pub(crate) fn placed(case: &Case) -> NamedTempFile {
    let mut file = tempfile::Builder::new()
        .suffix(case.name)
        .tempfile()
        .unwrap();
    file.write_all(&case.bytes).unwrap();
    file
}

/// What an answer comes to.
pub(crate) fn outcome(reply: &Reply) -> Outcome {
    let Reply::Problem { problem } = reply else {
        return Outcome::Read(1);
    };
    match problem.kind {
        ProblemKind::Bug => Outcome::Stumbled(problem.message.clone()),
        ProblemKind::Refusal | ProblemKind::Failure | ProblemKind::Stopped => {
            Outcome::Refused(problem.message.clone())
        }
    }
}
