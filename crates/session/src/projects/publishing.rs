//! Bringing what is edited into the file of its people: a moment after the last edit, in the background, and at
//! once where somebody asks or the project is closed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use document::{DocumentError, Found, KeptState, LocalDisk};
use journey::Side;
use language::Language;

use crate::app::{Answered, App, Message};
use crate::clock::now_ms;
use crate::files::name_of;
use crate::library::file_name_for;
use crate::open::Open;
use crate::wire::notice::Notice;
use crate::wire::problem::Problem;
use crate::wire::problem::trouble::Trouble;
use crate::wire::project::Saved;
use crate::wire::reply::Reply;
use crate::wire::request::{FileHandle, SavingRequest};

/// How long after an edit the file follows.
const PAUSE: Duration = Duration::from_secs(2);

/// The longest that a file waits while edits follow each other.
const LONGEST: Duration = Duration::from_secs(30);

/// How long after a failure it is tried again, at first and at most.
const FIRST_RETRY: Duration = Duration::from_secs(5);
const LAST_RETRY: Duration = Duration::from_secs(60);

/// How far the file of the open project is behind, and what is done about it.
#[derive(Default)]
pub(crate) struct Publisher {
    /// The revision that was seen last, and since when the file has been behind.
    seen: Option<(u64, Instant)>,
    due: Option<Instant>,
    under_way: Option<JoinHandle<document::Result<KeptState>>>,
    /// Why the file does not have it all, and how long to wait before it is tried again.
    failure: Option<(DocumentError, Duration)>,
    /// What was said last of where the edits are.
    said: Option<Saved>,
}

impl Publisher {
    /// As the project was found when it was opened.
    pub(crate) fn of(found: Found, target: &Path) -> Self {
        let changed = DocumentError::ChangedElsewhere(target.to_owned());
        Self {
            failure: (found == Found::Apart).then_some((changed, FIRST_RETRY)),
            ..Self::default()
        }
    }

    /// A person has decided what becomes of a file that somebody else changed.
    pub(super) fn decided(&mut self) {
        self.failure = None;
    }

    /// Whether somebody else has changed the file: nothing is written until a person has decided.
    fn is_apart(&self) -> bool {
        matches!(self.failure, Some((DocumentError::ChangedElsewhere(_), _)))
    }
}

impl Open {
    /// Where the latest edits are.
    pub(crate) fn saved(&self) -> Saved {
        if let Err(error) = self.copy.document.check_writable() {
            let problem = Problem::of_document(&error, self.language);
            return Saved::OnlyToRead { problem };
        }
        if !self.copy.has_edits().unwrap_or(true) {
            return Saved::InFile;
        }
        match &self.publisher.failure {
            Some((error, _)) => {
                let problem = Problem::of_document(error, self.language);
                if self.publisher.is_apart() {
                    Saved::ChangedElsewhere { problem }
                } else {
                    Saved::OnlyHere { problem }
                }
            }
            None => Saved::Soon,
        }
    }

    /// Waits for what is under way, and takes in how it ended.
    fn await_publishing(&mut self) {
        let Some(under_way) = self.publisher.under_way.take() else {
            return;
        };
        // Should it have panicked, the file is behind and is tried again.
        let ended = under_way.join().unwrap_or(Err(DocumentError::OutOfStep));
        self.take_in_published(ended);
    }

    fn take_in_published(&mut self, ended: document::Result<KeptState>) {
        let publisher = &mut self.publisher;
        match ended {
            Ok(state) => {
                self.copy.published(&state);
                publisher.failure = None;
                publisher.seen = None;
            }
            Err(error) => {
                let before = publisher.failure.take();
                let wait = before.map_or(FIRST_RETRY, |(_, wait)| LAST_RETRY.min(wait * 2));
                publisher.due = Some(Instant::now() + wait);
                publisher.failure = Some((error, wait));
            }
        }
    }

    /// Publishes what is not in the file yet, and lets go; what cannot be published stays in the working copy.
    pub(crate) fn close(mut self) {
        self.figures.go_stale();
        self.publish_now();
        self.copy.close();
    }

    /// Publishes on this thread, whatever else is waited for; a file that somebody else changed stays.
    pub(super) fn publish_now(&mut self) {
        self.await_publishing();
        if self.publisher.is_apart() {
            return;
        }
        let ended = match self.copy.publishing(now_ms()) {
            Ok(None) => return,
            Ok(Some(publishing)) => publishing.run(&LocalDisk),
            Err(error) => Err(error),
        };
        self.take_in_published(ended);
    }
}

impl App {
    /// Sees whether the file is behind, and starts what is due; answers how long nothing is to be done.
    pub(crate) fn look_after_file(&mut self) -> Option<Duration> {
        let desk = self.jobs.desk();
        let open = self.open.as_mut()?;
        if open.publisher.under_way.is_some() || open.publisher.is_apart() {
            return None;
        }
        let revision = open.copy.document.revision().ok()?;
        let now = Instant::now();
        if !open.copy.is_ahead().ok()? {
            open.publisher.seen = None;
            open.publisher.due = None;
        } else if open.publisher.failure.is_none() {
            let since = match open.publisher.seen {
                Some((seen, since)) if seen == revision => since,
                Some((_, since)) => {
                    open.publisher.due = Some((now + PAUSE).min(since + LONGEST));
                    since
                }
                None => {
                    open.publisher.due = Some(now + PAUSE);
                    now
                }
            };
            open.publisher.seen = Some((revision, since));
        }
        let due = open.publisher.due?;
        if due > now {
            return Some(due - now);
        }
        open.publisher.due = None;
        match open.copy.publishing(now_ms()) {
            Ok(None) => {}
            Ok(Some(publishing)) => {
                open.publisher.under_way = Some(std::thread::spawn(move || {
                    let ended = publishing.run(&LocalDisk);
                    desk.say(Message::Published);
                    ended
                }));
            }
            Err(error) => open.take_in_published(Err(error)),
        }
        // Where it failed at once, it is due again; else the thread will say when it is done.
        open.publisher.due.map(|it| it - now)
    }

    /// Takes in how publishing ended.
    pub(crate) fn take_in_publishing(&mut self) {
        if let Some(open) = self.open.as_mut() {
            open.await_publishing();
        }
    }

    /// Tells every front where the latest edits are, where that has changed.
    pub(crate) fn say_where_edits_are(&mut self) {
        let Some(open) = self.open.as_mut() else {
            return;
        };
        let saved = open.saved();
        if open.publisher.said.as_ref() != Some(&saved) {
            open.publisher.said = Some(saved.clone());
            self.say(&Notice::SavedChanged { saved });
        }
    }

    pub(crate) fn answer_about_file(
        &mut self,
        request: SavingRequest,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let reply = match request {
            SavingRequest::Save => self.save()?,
            SavingRequest::CameToRest => self.came_to_rest(),
            SavingRequest::LeaveSafeView => self.leave_safe_view()?,
            SavingRequest::SaveCopy { file } => self.save_copy(&file)?,
            SavingRequest::Decide { keep } => self.decide(keep)?,
            SavingRequest::LookAtCopy { copy, other } => {
                return self.look_at_copy(copy.as_ref(), other, answer);
            }
            SavingRequest::BringIn { copy, state, other } => {
                return self.bring_in(copy.as_ref(), (state, other), answer);
            }
            SavingRequest::CompareFile { file } => return self.compare_file(&file, answer),
            SavingRequest::KeptFiles => self.kept_files(),
            SavingRequest::LookAtState { state } => return self.look_at_state(&state, answer),
            SavingRequest::ForgetDamaged { damaged } => self.forget_damaged(&damaged)?,
            SavingRequest::Recover { state } => return self.recover(&state, answer),
            SavingRequest::Rescue { damaged, into } => {
                return self.rescue(&damaged, into.as_ref(), answer);
            }
        };
        Ok(Answered::Now(reply))
    }

    /// Brings everything into the file at once.
    fn save(&mut self) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.publish_now();
        Ok(Reply::Save {
            saved: open.saved(),
        })
    }

    /// Goes on in a new file, which has everything; the former one stays as it is.
    fn save_copy(&mut self, file: &FileHandle) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        open.copy.copy_to(&path, &LocalDisk)?;
        self.open_path(&path)?;
        Ok(Reply::SaveCopy {
            open: self.whole()?,
        })
    }

    /// Decides which of two states the file is to hold; the other is kept beside it under a name of its own.
    fn decide(&mut self, keep: Side) -> Result<Reply, Trouble> {
        let open = self.open.as_mut().ok_or_else(Trouble::nothing_open)?;
        let target = open.copy.target().to_owned();
        let copy = copy_beside(&target, keep, self.language);
        match keep {
            Side::Mine => {
                open.copy.prevail(&copy, now_ms(), &LocalDisk)?;
                open.publisher.decided();
                open.publish_now();
            }
            Side::Theirs => {
                open.copy.give_way(&copy, &LocalDisk)?;
                self.let_go();
                self.open_path(&target)?;
            }
        }
        Ok(Reply::Decide {
            copy: name_of(&copy),
            open: self.whole()?,
        })
    }

    /// Brings into their files what had not come there when the app was stopped.
    pub(crate) fn catch_up(&mut self) {
        let opened = self.open.as_ref().map(|it| it.copy.target().to_owned());
        for target in self.working.unpublished() {
            if opened.as_ref() == Some(&target) {
                continue;
            }
            // What cannot be published now is found again when it is opened.
            if let Ok(mut found) = self.working.open(&target, now_ms()) {
                if found.found == Found::Ahead {
                    drop(found.copy.publish(now_ms(), &LocalDisk));
                }
                found.copy.close();
            }
        }
    }
}

/// Where the other of two states is kept: beside the file, under a name that says what it is.
fn copy_beside(target: &Path, keep: Side, language: Language) -> PathBuf {
    let stem = target.file_stem().unwrap_or_default().to_string_lossy();
    let named = match keep {
        Side::Mine => language.saved_copy_of_theirs(&stem),
        Side::Theirs => language.saved_copy_of_mine(&stem),
    };
    let name = file_name_for(&named);
    let numbered = |number: u32| match number {
        1 => format!("{name}.desirepath"),
        _ => format!("{name} {number}.desirepath"),
    };
    (1..)
        .map(|it| target.with_file_name(numbered(it)))
        .find(|it| !it.exists())
        .expect("numbers do not end before free names do")
}
