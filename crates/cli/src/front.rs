//! The command line as a front of the session: ask, wait, tell.

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};

use session::{
    Config, FileHandle, JobOutcome, Language, MapRequest, Notice, OpenProject, Problem, Reply,
    Request, Saved, SavingRequest, Session,
};

use crate::new::maps::map_named;
use crate::serve::Downloads;

/// What a verb has to say, in both forms.
pub(crate) struct Output {
    pub(crate) text: String,
    pub(crate) json: String,
}

/// A running session and how to ask it.
pub(crate) struct Front {
    pub(crate) session: Session,
    /// The title of the map that verbs are about, where one was typed.
    pub(crate) map: Option<String>,
    /// What is spoken.
    pub(crate) language: Language,
}

/// Why a verb could not be done, or not all of it.
pub(crate) struct Failure {
    problem: Box<Problem>,
    /// What it has to say all the same.
    pub(crate) output: Option<Output>,
}

impl Front {
    /// Starts a session over the app's data folder or the one given.
    pub(crate) fn start(
        data: Option<PathBuf>,
        map: Option<String>,
        language: Language,
    ) -> Result<Self, Failure> {
        let program = session::this_program().map_err(|it| {
            let message = language.problem_io(&it.to_string());
            Failure::new(message, language.problem_io_hint())
        })?;
        let folders = session::folders(data, program);
        let folders = folders.map_err(|it| Failure::from(it.said(language)))?;
        // Verbs name every file in their arguments; only a served page asks for one.
        let front = Self {
            session: Session::start(Config {
                picker: Box::new(Downloads::with_library(folders.library_folder.clone())),
                ..folders
            }),
            map,
            language,
        };
        front.ask(Request::Speak { language })?;
        Ok(front)
    }

    /// Asks; a problem becomes a failure.
    pub(crate) fn ask(&self, request: Request) -> Result<Reply, Failure> {
        let reply = self.session.send(request);
        if let Reply::Problem { problem } = reply {
            return Err(problem.into());
        }
        Ok(reply)
    }

    /// Starts a job, given its number by what `begun` makes of the answer, and waits until it is over.
    pub(crate) fn wait_for(
        &self,
        request: Request,
        begun: impl FnOnce(Reply) -> Result<u32, Failure>,
    ) -> Result<Option<JobOutcome>, Failure> {
        // Heard from before the job begins: it may be quick.
        let notices = self.session.subscribe();
        let wanted = begun(self.ask(request)?)?;
        Ok(notices.iter().find_map(|it| match it {
            Notice::JobEnded { job, outcome } => (job == wanted).then_some(outcome),
            Notice::Told { problem } => {
                tell(problem);
                None
            }
            Notice::ProjectOpened { .. }
            | Notice::ProjectClosed
            | Notice::ProjectChanged { .. }
            | Notice::SavedChanged { .. }
            | Notice::SceneChanged { .. }
            | Notice::OverlayReady { .. }
            | Notice::JobProgress { .. }
            | Notice::FileDropped { .. } => None,
        }))
    }

    /// Waits until the file has what was edited; says so where it cannot.
    pub(crate) fn settle(&self) -> Result<(), Failure> {
        let reply = self.session.send(Request::Saving(SavingRequest::Save));
        if let Reply::Save {
            saved: Saved::OnlyHere { problem } | Saved::ChangedElsewhere { problem },
        } = reply
        {
            return Err(problem.into());
        }
        Ok(())
    }

    /// Names a file to the session.
    pub(crate) fn file(&self, path: &Path) -> Result<FileHandle, Failure> {
        let to = self.language;
        let path = std::path::absolute(path);
        let path =
            path.map_err(|it| Failure::new(to.problem_io(&it.to_string()), to.problem_io_hint()))?;
        Ok(self.session.register(path))
    }

    /// Reads a short text.
    pub(crate) fn text(&self, path: &Path) -> Result<String, Failure> {
        let to = self.language;
        std::fs::read_to_string(path).map_err(|it| {
            let message = to.cli_unreadable(&path.display().to_string(), &it.to_string());
            Failure::new(message, to.cli_unreadable_hint())
        })
    }

    /// What to say when the session answers something else than it was asked.
    pub(crate) fn unexpected(&self) -> Failure {
        let to = self.language;
        Failure::new(to.cli_unexpected(), to.cli_unexpected_hint())
    }

    /// Opens a project at the map that was typed.
    pub(crate) fn open(&self, path: &Path) -> Result<Box<OpenProject>, Failure> {
        let file = self.file(path)?;
        let Reply::OpenProject { open } = self.ask(Request::OpenProject { file, how: None })?
        else {
            return Err(self.unexpected());
        };
        tell_state(&open);
        let Some(title) = &self.map else {
            return Ok(open);
        };
        let map = map_named(self.language, &open, title)?.id;
        self.ask(Request::Maps(MapRequest::OpenMap { map, from: None }))?;
        self.shown()
    }
}

/// Says what is the matter with a project that is open all the same: a newer version wrote it, or something was put
/// aside because it was damaged.
fn tell_state(open: &OpenProject) {
    let newer = match &open.saved {
        Saved::OnlyToRead { problem } => Some(problem),
        Saved::InFile | Saved::Soon | Saved::OnlyHere { .. } | Saved::ChangedElsewhere { .. } => {
            None
        }
    };
    for problem in newer.into_iter().chain(&open.aside) {
        tell(problem.clone());
    }
}

/// Says what is to be known beside what was asked for.
fn tell(problem: Problem) {
    let failure = Failure::from(problem);
    let _ = writeln!(std::io::stderr().lock(), "{failure}");
}

/// The language of the system: that of the first of its settings that says one.
pub(crate) fn of_system() -> Language {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let mut said = settings.iter().filter_map(|it| std::env::var(it).ok());
    let first = said.find(|it| !it.is_empty());
    first
        .and_then(|it| Language::of_locale(&it))
        .unwrap_or_default()
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Problem::told(message, hint).into()
    }

    /// The same with what could be done.
    pub(crate) fn after(self, output: Output) -> Self {
        Self {
            output: Some(output),
            ..self
        }
    }

    /// What there is to say where nothing could be done.
    pub(crate) fn json(&self) -> String {
        serde_json::to_string(&serde_json::json!({ "problem": self.problem })).expect("plain data")
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.", self.problem.message)?;
        match &self.problem.hint {
            Some(hint) => write!(out, "\n{hint}"),
            None => Ok(()),
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self {
            problem: Box::new(problem),
            output: None,
        }
    }
}
