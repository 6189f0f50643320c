//! The handle every front holds: ask, and listen.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use language::Language;
use worker::Worker;

use crate::app::{App, Message};
use crate::files::{Files, name_of};
use crate::library::file_name_for;
use crate::wire::notice::Notice;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{FileHandle, PickPurpose, Request};

/// What a session needs to know of its host.
pub struct Config {
    /// Where the app keeps what is its own: recent files, event stores.
    pub data_folder: PathBuf,
    /// Where new projects are put.
    pub library_folder: PathBuf,
    /// The program that reads other people's files, a process for each: the host itself, if it calls
    /// [`was_worker`](crate::was_worker) before anything else.
    pub program: PathBuf,
    /// Whether every project opens in the safe view.
    pub safe: bool,
    /// How the person is asked for a file.
    pub picker: Box<dyn Picker>,
}

/// A name for a file of a format, made of one that may hold anything.
fn proposed(name: &str, format: export::Format) -> String {
    let ending = format.extension();
    let stem = name
        .strip_suffix(ending)
        .and_then(|it| it.strip_suffix('.'));
    format!("{}.{ending}", file_name_for(stem.unwrap_or(name)))
}

/// Asks the person for a file; blocks the asking thread until they answer.
pub trait Picker: Send + Sync {
    /// The file they chose, or none when they thought better of it; they are asked in a language.
    fn pick(&self, purpose: &PickPurpose, language: Language) -> Option<PathBuf>;
}

/// The running app without a window; clones speak to the same one.
#[derive(Clone)]
pub struct Session {
    line: Arc<Line>,
}

/// The line to the app's thread; the app ends when the last handle is gone.
struct Line {
    to_app: Sender<Message>,
    /// The app's thread, which is waited for at the end.
    app: Option<JoinHandle<()>>,
    files: Arc<Files>,
    picker: Box<dyn Picker>,
    /// What the front that spoke last speaks.
    spoken: Mutex<Language>,
}

impl Session {
    /// Starts the app on a thread of its own.
    #[must_use]
    pub fn start(config: Config) -> Self {
        let (to_app, inbox) = channel();
        let files = Arc::new(Files::default());
        let app = App::new(
            (config.data_folder, config.library_folder),
            config.safe,
            Arc::clone(&files),
            Worker::new(config.program),
            to_app.clone(),
        );
        let running = std::thread::spawn(move || app.run(&inbox));
        Self {
            line: Arc::new(Line {
                to_app,
                app: Some(running),
                files,
                picker: config.picker,
                spoken: Mutex::default(),
            }),
        }
    }

    /// Asks, and waits for the answer; never panics, whatever was asked.
    ///
    /// A pick is answered on the asking thread, so that everybody else goes on while a person chooses.
    #[must_use]
    pub fn send(&self, request: Request) -> Reply {
        if let Request::PickFile { mut purpose } = request {
            // A title may hold anything; what is proposed is a name that every system takes, and no folder.
            if let PickPurpose::Export { format, name } = &mut purpose {
                *name = proposed(name, *format);
            }
            let path = self.line.picker.pick(&purpose, self.language());
            let picked = path.map(|it| (self.register(it.clone()), name_of(&it)));
            return Reply::PickFile { picked };
        }
        if let Request::Speak { language } = request {
            *self
                .line
                .spoken
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = language;
        }
        let (answer, answered) = channel();
        let sent = self
            .line
            .to_app
            .send(Message::Ask(Box::new(request), answer));
        let reply = sent.ok().and_then(|()| answered.recv().ok());
        reply.unwrap_or_else(|| Trouble::bug().reply(self.language()))
    }

    /// Ends the app, whoever still waits for it: what is being read is stopped, and everything is brought into its
    /// file; what cannot be stays in the working copy.
    pub fn end(&self) {
        let (answer, never) = channel::<()>();
        let _ = self.line.to_app.send(Message::Quit(Some(answer)));
        // The other end is let go of once all is done.
        let _ = never.recv();
    }

    /// What the front that spoke last speaks.
    #[must_use]
    pub fn language(&self) -> Language {
        *self
            .line
            .spoken
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks in JSON and answers in JSON, for a host that only passes both on.
    ///
    /// Page and host ship together, so a request nobody knows is a mistake of ours.
    #[must_use]
    pub fn answer(&self, request: &[u8]) -> String {
        let reply = match serde_json::from_slice(request) {
            Ok(request) => self.send(request),
            Err(error) => Trouble::not_understood(&error).reply(self.language()),
        };
        serde_json::to_string(&reply).expect("a reply has string keys only")
    }

    /// Everything the session says from now on, until the receiver is dropped.
    #[must_use]
    pub fn subscribe(&self) -> Receiver<Notice> {
        let (to_listener, notices) = channel();
        // An app that has ended has nothing more to say: the receiver is closed at once.
        let _ = self.line.to_app.send(Message::Listen(to_listener));
        notices
    }

    /// Makes a path known, so that a front may name it.
    #[must_use]
    pub fn register(&self, path: PathBuf) -> FileHandle {
        self.line.files.register(path)
    }

    /// The path behind a handle, for a host that serves files.
    #[must_use]
    pub fn path_of(&self, file: &FileHandle) -> Option<PathBuf> {
        self.line.files.path_of(file)
    }

    /// Tells every front that a file was dropped on the window.
    pub fn file_dropped(&self, path: PathBuf) {
        let name = name_of(&path);
        let notice = Notice::FileDropped {
            file: self.register(path),
            name,
        };
        let _ = self.line.to_app.send(Message::Say(Box::new(notice)));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        // Where the app has ended already there is nobody to tell.
        let _ = self.to_app.send(Message::Quit(None));
        // What was edited last is on its way into its file.
        if let Some(app) = self.app.take() {
            let _ = app.join();
        }
    }
}
