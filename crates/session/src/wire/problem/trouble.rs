//! Why something could not be done, before it is known in which language it is said.

use std::fmt::{self, Display};
use std::path::Path;

use document::DocumentError;
use event_store::EventStoreError;
use export::ExportError;
use journey::{EntityId, Refusal};
use language::Language;
use overlay::NotCompared;
use workbook::WorkbookError;
use worker::WorkerError;

use crate::files::name_of;
use crate::wire::problem::{Problem, ProblemKind, begun, whole};
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

/// A sentence, once the language is known.
pub(crate) type Said = Box<dyn Fn(Language) -> String + Send>;

/// What is wrong and what to do about it, once the language is known.
type Told = Box<dyn Fn(Language) -> (String, Option<String>) + Send>;

/// Why something could not be done; a [`Problem`] as soon as somebody is told.
pub(crate) struct Trouble {
    kind: ProblemKind,
    told: Told,
    at: Option<EntityId>,
    damaged: Option<FileHandle>,
    restless: Option<FileHandle>,
}

impl Trouble {
    fn of(
        kind: ProblemKind,
        told: impl Fn(Language) -> (String, Option<String>) + Send + 'static,
    ) -> Self {
        Self {
            kind,
            told: Box::new(told),
            at: None,
            damaged: None,
            restless: None,
        }
    }

    /// A file, a disk or foreign data prevented it.
    pub(crate) fn failure(message: impl Fn(Language) -> String + Send + 'static) -> Self {
        Self::of(ProblemKind::Failure, move |it| (message(it), None))
    }

    /// It cannot be done now.
    pub(crate) fn refusal(message: impl Fn(Language) -> String + Send + 'static) -> Self {
        Self::of(ProblemKind::Refusal, move |it| (message(it), None))
    }

    /// A failure that others have put into words.
    pub(crate) fn plain(said: &impl Display) -> Self {
        let said = said.to_string();
        Self::failure(move |_| said.clone())
    }

    /// Somebody stopped it.
    pub(crate) fn stopped() -> Self {
        Self::of(ProblemKind::Stopped, |it| (it.problem_stopped(), None))
    }

    /// We made a mistake.
    pub(crate) fn bug() -> Self {
        Self::of(ProblemKind::Bug, |it| {
            (it.problem_bug(), Some(it.problem_bug_hint()))
        })
    }

    /// A host passed on what is no request.
    pub(crate) fn not_understood(error: &serde_json::Error) -> Self {
        let error = error.to_string();
        Self::of(ProblemKind::Bug, move |it| {
            let hint = it.problem_not_understood_hint();
            (it.problem_not_understood(&error), Some(hint))
        })
    }

    /// A file could not be read or written.
    pub(crate) fn at_file(path: &Path, error: &std::io::Error) -> Self {
        let (path, error) = (path.display().to_string(), error.to_string());
        Self::failure(move |it| it.problem_at_file(&path, &error))
            .hint(Language::problem_at_file_hint)
    }

    /// Nothing is open.
    pub(crate) fn nothing_open() -> Self {
        Self::refusal(Language::problem_nothing_open).hint(Language::problem_nothing_open_hint)
    }

    /// The same with a next step.
    pub(crate) fn hint(self, hint: impl Fn(Language) -> String + Send + 'static) -> Self {
        let told = self.told;
        Self {
            told: Box::new(move |it| (told(it).0, Some(hint(it)))),
            ..self
        }
    }

    /// The same about a file that is damaged: what is whole of it can be saved.
    pub(crate) fn of_damaged(self, file: &FileHandle) -> Self {
        let damaged = Some(file.clone());
        Self { damaged, ..self }
    }

    /// With this file the app did not come to rest the last time: it is to be asked how to open it.
    pub(crate) fn restless(file: &FileHandle, name: String) -> Self {
        let restless = Some(file.clone());
        Self {
            restless,
            ..Self::failure(move |it| it.problem_restless(&name))
                .hint(Language::problem_restless_hint)
        }
    }

    /// What left is there, but a project could not be told of it.
    pub(crate) fn not_remembered(project: &Path, why: Self) -> Self {
        let name = name_of(project);
        Self::failure(move |it| it.problem_not_remembered(&name, &(why.told)(it).0))
            .hint(Language::problem_not_remembered_hint)
    }

    /// The same in a language.
    pub(crate) fn said(&self, language: Language) -> Problem {
        let (message, hint) = (self.told)(language);
        Problem {
            kind: self.kind,
            message: begun(&message),
            hint: hint.map(|it| whole(&it)),
            at: self.at,
            damaged: self.damaged.clone(),
            restless: self.restless.clone(),
        }
    }

    /// The answer that tells it.
    pub(crate) fn reply(&self, language: Language) -> Reply {
        Reply::Problem {
            problem: self.said(language),
        }
    }
}

impl fmt::Debug for Trouble {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said(Language::default()).fmt(to)
    }
}

impl From<Refusal> for Trouble {
    fn from(it: Refusal) -> Self {
        let at = it.at();
        let told = move |language| (it.said(language), it.hint(language));
        Self {
            at,
            ..Self::of(ProblemKind::Refusal, told)
        }
    }
}

impl From<DocumentError> for Trouble {
    fn from(it: DocumentError) -> Self {
        let kind = if matches!(it, DocumentError::OnlyToRead { .. }) {
            ProblemKind::Refusal
        } else {
            ProblemKind::Failure
        };
        Self::of(kind, move |language| (it.said(language), it.hint(language)))
    }
}

impl From<WorkerError> for Trouble {
    fn from(it: WorkerError) -> Self {
        let told = move |language| (it.said(language), it.hint(language));
        Self::of(ProblemKind::Failure, told)
    }
}

impl From<EventStoreError> for Trouble {
    fn from(it: EventStoreError) -> Self {
        let told = move |language| (it.said(language), Some(it.hint(language)));
        Self::of(ProblemKind::Failure, told)
    }
}

impl From<ExportError> for Trouble {
    fn from(it: ExportError) -> Self {
        let told = move |language| (it.said(language), Some(it.hint(language)));
        Self::of(ProblemKind::Failure, told)
    }
}

impl From<WorkbookError> for Trouble {
    fn from(it: WorkbookError) -> Self {
        let told = move |language| (it.said(language), Some(it.hint(language)));
        Self::of(ProblemKind::Failure, told)
    }
}

impl From<std::io::Error> for Trouble {
    fn from(it: std::io::Error) -> Self {
        let error = it.to_string();
        Self::failure(move |it| it.problem_io(&error)).hint(Language::problem_io_hint)
    }
}

impl From<NotCompared> for Trouble {
    fn from(it: NotCompared) -> Self {
        Self::refusal(move |language| it.said(language)).hint(Language::problem_not_compared_hint)
    }
}
