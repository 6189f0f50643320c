//! A session over a folder of its own, with templates to start from.

use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use journey::{Change, Edit, Entity, Project};
use overlay::Overlay;
use session::{Notice, OpenProject, Problem, Reply, Request, Session, Template};

pub(crate) struct Desk {
    folder: tempfile::TempDir,
    pub(crate) session: Session,
    notices: Receiver<Notice>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session =
            Session::start(session::folders(Some(folder.path().into()), tests::program()).unwrap());
        let notices = session.subscribe();
        Self {
            folder,
            session,
            notices,
        }
    }

    /// The folder that the app keeps its own things in.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn ask(&self, request: Request) -> Reply {
        match self.session.send(request) {
            Reply::Problem { problem } => panic!("{}: {:?}", problem.message, problem.hint),
            reply => reply,
        }
    }

    pub(crate) fn refused(&self, request: Request) -> Problem {
        match self.session.send(request) {
            Reply::Problem { problem } => problem,
            reply => panic!("expected a problem, got {reply:?}"),
        }
    }

    pub(crate) fn templates(&self) -> Vec<Template> {
        match self.ask(Request::Hello) {
            Reply::Hello { templates, .. } => templates,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn open(&self, template: &str) -> Box<OpenProject> {
        let request = Request::NewProject {
            template: template.into(),
            title: template.into(),
            file: None,
        };
        match self.ask(request) {
            Reply::NewProject { open } => open,
            other => panic!("{other:?}"),
        }
    }

    /// What was observed over a new map of this template.
    pub(crate) fn overlay(&self, template: &str) -> Box<Overlay> {
        self.project_and_overlay(template).1
    }

    /// A new map of this template, and what was observed over it.
    pub(crate) fn project_and_overlay(&self, template: &str) -> (Project, Box<Overlay>) {
        let open = self.open(template);
        loop {
            let notice = self.notices.recv_timeout(Duration::from_secs(60));
            let Notice::OverlayReady {
                overlay: Some(overlay),
                ..
            } = notice.expect("figures within a minute")
            else {
                continue;
            };
            let has_log = |it: &Entity| matches!(it, Entity::Log(log) if log.id == overlay.log);
            if open.entities.iter().any(has_log) {
                return (project_of(open.entities), overlay);
            }
        }
    }
}

/// The project that these entities make.
pub(crate) fn project_of(entities: Vec<Entity>) -> Project {
    let added = |it: Entity| Edit {
        before: None,
        after: Some(it),
    };
    let edits: Vec<Edit> = entities.into_iter().map(added).collect();
    let mut project = Project::default();
    project.apply(&Change::from(edits));
    project
}
