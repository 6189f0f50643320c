//! The app's thread: answers requests in order, one at a time, and takes in what jobs bring.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};

use document::WorkingCopies;
use event_store::EventStore;
use language::Language;
use overlay::Overlay;
use worker::Worker;

use crate::files::Files;
use crate::jobs::aside::GoOn;
use crate::jobs::{Finished, Jobs};
use crate::library::Library;
use crate::library::remembering::trouble_with_settings;
use crate::open::Open;
use crate::overlaying::Question;
use crate::projects::opening::UnderWay;
use crate::wire::notice::{JobOutcome, Notice};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Everything that can reach the app's thread.
pub(crate) enum Message {
    /// A front asks.
    Ask(Box<Request>, Sender<Reply>),
    /// A front wants to hear notices from now on.
    Listen(Sender<Notice>),
    /// A host has something to say to all fronts.
    Say(Box<Notice>),
    /// A job has something to hand in.
    Finished(Box<Finished>),
    /// What was done beside is to be gone on with, and its asker to be answered.
    GoOn(GoOn, Sender<Reply>),
    /// Publishing has ended, well or not.
    Published,
    /// The last front is gone, or the app is to end all the same; who waits for that hears when this is let go of.
    Quit(Option<Sender<()>>),
}

/// How a request is answered.
pub(crate) enum Answered {
    /// At once.
    Now(Reply),
    /// By work that has begun and will answer by itself.
    Aside,
}

/// All that the app knows; lives on one thread.
pub(crate) struct App {
    pub(crate) library: Library,
    events_folder: PathBuf,
    pub(crate) working: WorkingCopies,
    pub(crate) files: Arc<Files>,
    /// Reads other people's files, each in a process of its own.
    pub(crate) worker: Worker,
    pub(crate) jobs: Jobs,
    pub(crate) open: Option<Open>,
    /// What is to be open next.
    pub(crate) opening: Option<UnderWay>,
    /// Whose turn it is to make a preview: several at once would take as many times the memory.
    pub(crate) preview_turn: Arc<Mutex<()>>,
    /// What the front that spoke last speaks.
    pub(crate) language: Language,
    /// The template that whoever is here for the first time finds open, as soon as it is known what they speak.
    pub(crate) welcome: Option<String>,
    /// What is to be told to the next front that begins.
    pub(crate) to_tell: Vec<Trouble>,
    /// Whether every project opens in the safe view.
    pub(crate) is_safe: bool,
    /// Whether a front has begun since the start.
    pub(crate) has_greeted: bool,
    listeners: Vec<Sender<Notice>>,
}

impl App {
    pub(crate) fn new(
        (data_folder, library_folder): (PathBuf, PathBuf),
        is_safe: bool,
        files: Arc<Files>,
        worker: Worker,
        to_app: Sender<Message>,
    ) -> Self {
        let (events_folder, working_folder) =
            (data_folder.join("events"), data_folder.join("working"));
        let (library, found) = Library::new(data_folder, library_folder);
        Self {
            events_folder,
            working: WorkingCopies::new(working_folder, Arc::new(worker.clone())),
            library,
            files,
            worker,
            jobs: Jobs::new(to_app),
            open: None,
            opening: None,
            preview_turn: Arc::default(),
            language: Language::default(),
            welcome: None,
            to_tell: trouble_with_settings(&found).into_iter().collect(),
            is_safe,
            has_greeted: false,
            listeners: Vec::new(),
        }
    }

    /// Works until the last front is gone.
    pub(crate) fn run(mut self, inbox: &Receiver<Message>) {
        let mut rest = None;
        loop {
            let mut next = match rest {
                Some(rest) => match inbox.recv_timeout(rest) {
                    Ok(message) => Some(message),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => Some(Message::Quit(None)),
                },
                None => Some(inbox.recv().unwrap_or(Message::Quit(None))),
            };
            // Pictures and comparisons are made once for all that waits, not once for each edit.
            while let Some(message) = next {
                if let Message::Quit(waiting) = message {
                    self.stop_opening();
                    self.let_go();
                    drop(waiting);
                    return;
                }
                self.take(message);
                next = inbox.try_recv().ok();
            }
            // What is not up to date stays marked as such and is tried again with the next message.
            let _ = self.guarded(Self::refresh);
            rest = self.look_after_file();
            self.say_where_edits_are();
        }
    }

    /// Says everything in this language from now on; picture and figures follow as notices.
    fn speak(&mut self, language: Language) -> Result<Reply, Trouble> {
        self.language = language;
        if let Some(open) = self.open.as_mut().filter(|it| it.language != language) {
            open.language = language;
            open.picture.is_stale = true;
            for kept in open.others.values_mut() {
                Arc::make_mut(&mut kept.overlay).say_in(&open.project, language);
            }
            // Figures that are being counted anew come in the language by themselves.
            let is_current = !open.figures.is_stale && open.figures.under_way.is_none();
            if let Some(overlay) = &mut open.figures.overlay {
                Arc::make_mut(overlay).say_in(&open.project, language);
                let (revision, said) = (open.revision, Box::new(Overlay::clone(overlay)));
                if is_current {
                    self.show_figures(revision, Some(said));
                }
            }
        }
        self.welcome()?;
        self.redraw()?;
        let open = self.open.as_ref();
        Ok(Reply::Speak {
            undo: open.and_then(Open::undo_label),
            redo: open.and_then(Open::redo_label),
        })
    }

    /// Where imported logs are at rest.
    pub(crate) fn store(&self) -> Result<EventStore, Trouble> {
        Ok(EventStore::open(&self.events_folder)?)
    }

    /// Says something to every front.
    pub(crate) fn say(&mut self, notice: &Notice) {
        self.listeners.retain(|it| it.send(notice.clone()).is_ok());
    }

    /// Whether anybody hears what is said unasked.
    pub(crate) fn has_listeners(&self) -> bool {
        !self.listeners.is_empty()
    }

    /// Says how a job ended, which is then forgotten.
    pub(crate) fn end_job(&mut self, job: u32, outcome: JobOutcome) {
        self.jobs.ended(job);
        self.say(&Notice::JobEnded { job, outcome });
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Ask(request, answer) => {
                match self.guarded(|app| app.answer(*request, &answer)) {
                    Ok(Answered::Now(reply)) => self.reply(Ok(reply), &answer),
                    Ok(Answered::Aside) => {}
                    Err(trouble) => self.reply(Err(trouble), &answer),
                }
            }
            Message::GoOn(go_on, answer) => {
                let reply = self.guarded(go_on);
                self.reply(reply, &answer);
            }
            Message::Listen(listener) => self.listeners.push(listener),
            Message::Say(notice) => self.say(&notice),
            Message::Finished(finished) => {
                let _ = self.guarded(|app| {
                    app.take_in(*finished);
                    Ok(())
                });
            }
            Message::Published => self.take_in_publishing(),
            Message::Quit(_) => {}
        }
    }

    /// Does something that may have a bug in it: after a panic the project is read anew from its file,
    /// so that memory and file are the same again.
    fn guarded<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        catch_unwind(AssertUnwindSafe(|| work(self))).unwrap_or_else(|_| {
            self.read_again();
            Err(Trouble::bug())
        })
    }

    /// Answers a front; one that has gone away meanwhile does not need it.
    fn reply(&self, reply: Result<Reply, Trouble>, to: &Sender<Reply>) {
        let _ = to.send(reply.unwrap_or_else(|it| it.reply(self.language)));
    }

    /// What every kind of number and of deviation means.
    fn help(&self) -> Reply {
        Reply::Help {
            numbers: overlay::meanings(self.language),
            deviations: overlay::help(self.language),
        }
    }

    fn answer(&mut self, request: Request, answer: &Sender<Reply>) -> Result<Answered, Trouble> {
        let reply = match request {
            Request::Hello => Ok(self.hello()),
            Request::Speak { language } => self.speak(language),
            Request::NewProject {
                template,
                title,
                file,
            } => self.new_project(&template, &title, file.as_ref()),
            Request::NewFromMapForm { form, title, file } => {
                return self.new_from_map_form(form, title, file, answer);
            }
            Request::OpenProject { file, how } => return self.open_project(&file, how, answer),
            Request::CloseProject => Ok(self.close_project()),
            Request::Edit { command, gesture } => self.edit(&command, gesture),
            Request::EditTogether { commands, gesture } => self.edit_together(&commands, gesture),
            Request::Undo => self.undo(),
            Request::Redo => self.redo(),
            Request::SetView { view } => self.set_view(view),
            Request::SetFilter { condition } => self.set_filter(condition),
            Request::CountCases { conditions: it } => return self.count_cases(it, answer),
            Request::SetBeside { beside } => self.set_beside(beside),
            Request::Contrast {
                groups,
                least_difference,
                person,
            } => return self.contrast(groups, least_difference, person, answer),
            Request::Insight {
                question,
                condition,
            } => return self.insight(question, condition, answer),
            // Answered before it gets here, on the asking thread.
            Request::PickFile { .. } => Ok(Reply::PickFile { picked: None }),
            Request::Import {
                file,
                map,
                options,
                roles,
            } => self.start_import(&file, map, options, roles),
            Request::CancelJob { job } => Ok(self.cancel_job(job)),
            Request::SuggestScores => return self.answer_aside(Question::SuggestScores, answer),
            Request::PreviewScore { reading } => return self.preview_score(reading, answer),
            Request::SuggestMatches { map } => self.suggest_matches(map),
            Request::Explain { figure } => self.explain(&figure),
            Request::Help => Ok(self.help()),
            Request::Report {
                map,
                unmatched,
                only,
                all_variants,
            } => self.report(map, unmatched, only, all_variants),
            Request::Discover { detail } => return self.discover(detail, answer),
            Request::DrawDiscovered { detail } => self.draw_discovered(detail),
            Request::NewFromDiscovery { detail, title } => self.new_from_discovery(detail, &title),
            Request::PreviewExport { export, all_maps } => {
                return self.preview_export(export, all_maps, answer);
            }
            Request::Export { export, to } => self.start_export(&export, &to),
            Request::Template(it) => self.answer_about_template(it),
            Request::Outline(it) => self.answer_about_outline(it),
            Request::Look(it) => return self.answer_about_file_alone(it, answer),
            Request::Workbook(it) => return self.answer_about_workbook(it, answer),
            Request::Trial(it) => self.answer_about_trial(it),
            Request::Past(it) => self.answer_about_past(it),
            Request::Maps(it) => self.answer_about_maps(it),
            Request::Saving(it) => return self.answer_about_file(it, answer),
            Request::Brand(it) => Ok(Self::answer_about_brand(&it)),
            Request::Settings(it) => self.answer_about_settings(it),
            Request::Cases(it) => return self.answer_aside(Question::Cases(it), answer),
        };
        reply.map(Answered::Now)
    }
}
