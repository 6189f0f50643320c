//! Whoever asks: starts a worker, hands it the open file, hears it out, and ends it.

use std::io::{self, PipeReader, PipeWriter, Write, pipe};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use import::{ForeignFile, Progress};
use serde::de::DeserializeOwned;

use crate::allowance::Allowance;
use crate::error::{Reason, WorkerError};
use crate::frames::{Frame, NoFrame, Piece};
use crate::question::{ARGUMENT, Order, Question, Told};
use crate::stop::Stop;

/// Time between two looks whether it was stopped.
const LOOK: Duration = Duration::from_millis(50);
/// Time in which a worker ends that has no more to say: much memory is given back slowly.
const LEAVE: Duration = Duration::from_secs(5);
/// Threads of a worker: each takes a part of its memory.
const THREADS: usize = 16;

/// Hears how far it is.
pub(crate) type Tell<'a> = &'a mut dyn FnMut(Progress);
/// Takes the pieces of what is read, and says whether they are wanted.
pub(crate) type Take<'a> = &'a mut dyn FnMut(Piece) -> Result<(), ()>;

/// What a worker is handed.
pub(crate) enum Handed<'a> {
    /// An open file.
    File(&'a ForeignFile),
    /// Bytes that were read already, and have to be the same for both.
    Bytes(&'a Arc<Vec<u8>>),
}

/// The program that reads other people's files, a process for each question.
#[derive(Clone, Debug)]
pub struct Worker {
    program: PathBuf,
    allowance: Option<Allowance>,
    stop: Stop,
}

/// How a worker ended.
enum End {
    Answered(Vec<u8>),
    Failed(Vec<u8>),
    /// It said all it had to say, and that was no answer.
    Ended,
    Garbled,
    Silent,
    /// It went on and on.
    Endless,
    Stopped,
}

impl Worker {
    /// A worker is this program, which calls [`answered`](crate::answered) before anything else.
    #[must_use]
    pub fn new(program: PathBuf) -> Self {
        Self {
            program,
            allowance: None,
            stop: Stop::default(),
        }
    }

    /// The same, with this allowance for every file, whatever its size.
    #[must_use]
    pub fn allowing(self, allowance: Allowance) -> Self {
        Self {
            allowance: Some(allowance),
            ..self
        }
    }

    /// The same, whose readers are ended as soon as somebody asks for it.
    #[must_use]
    pub fn until(self, stop: Stop) -> Self {
        Self { stop, ..self }
    }

    /// The same, with this allowance where it has none of its own.
    pub(crate) fn allowing_unless_told(self, allowance: Allowance) -> Self {
        Self {
            allowance: self.allowance.or(Some(allowance)),
            ..self
        }
    }

    /// Asks about a file, and waits for the answer.
    pub(crate) fn ask(
        &self,
        handed: &Handed<'_>,
        question: Question,
        tell: Tell<'_>,
        take: Take<'_>,
    ) -> Result<Vec<u8>, WorkerError> {
        let (n_bytes, name) = match handed {
            Handed::File(file) => (file.n_bytes()?, file.name()),
            Handed::Bytes(bytes) => (bytes.len() as u64, ""),
        };
        let allowance = self.allowance;
        let allowance = allowance.unwrap_or_else(|| Allowance::of_file(n_bytes));
        let order = Order {
            name: name.to_owned(),
            allowance,
            parent: std::process::id(),
            question,
        };
        let order = serde_json::to_vec(&order).expect("plain data");
        let (mut child, line, answers) = self.start(handed).map_err(WorkerError::NotStarted)?;
        let (to_here, frames) = sync_channel(8);
        std::thread::spawn(move || hear(line, &order, answers, &to_here));
        let mut reached = 0;
        let end = attend(&frames, (&allowance, &self.stop), &mut reached, tell, take);
        drop(frames);
        let status = match end {
            End::Answered(_) | End::Failed(_) | End::Ended => leave(&mut child),
            End::Garbled | End::Silent | End::Endless | End::Stopped => None,
        };
        if status.is_none() {
            // It may have ended by itself; its end is awaited, so that nothing of it is left.
            let _ = child.kill();
            let _ = child.wait();
        }
        result(end, status, &allowance, reached)
    }

    /// Starts a process with the file or its bytes, a line for its order, and one for its answers.
    fn start(&self, handed: &Handed<'_>) -> io::Result<(Child, PipeWriter, PipeReader)> {
        let (stdin, bytes) = match handed {
            Handed::File(file) => (Stdio::from(file.to_hand_on()?), None),
            Handed::Bytes(bytes) => {
                let (out, line) = pipe()?;
                (Stdio::from(out), Some((line, Arc::clone(bytes))))
            }
        };
        let (order, line) = pipe()?;
        let (answers, out) = pipe()?;
        let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
        let mut command = Command::new(&self.program);
        command
            .arg(ARGUMENT)
            .env_clear()
            .env("RAYON_NUM_THREADS", n_threads.min(THREADS).to_string())
            .stdin(stdin)
            .stdout(Stdio::from(out))
            .stderr(Stdio::from(order));
        // The ends of the lines that are the worker's are closed here when the command is dropped.
        let child = command.spawn()?;
        if let Some((mut line, bytes)) = bytes {
            // A worker that ended before it heard all says so by how it ended.
            std::thread::spawn(move || drop(line.write_all(&bytes)));
        }
        Ok((child, line, answers))
    }
}

/// How a worker ended that has no more to say; none where it goes on all the same.
fn leave(child: &mut Child) -> Option<ExitStatus> {
    let until = Instant::now() + LEAVE;
    while Instant::now() < until {
        match child.try_wait() {
            Ok(None) => std::thread::sleep(Duration::from_millis(1)),
            Ok(status) => return status,
            Err(_) => return None,
        }
    }
    None
}

/// Gives the order, and passes on what is answered, until there is no more or nobody listens.
fn hear(
    mut line: PipeWriter,
    order: &[u8],
    mut answers: PipeReader,
    to: &SyncSender<Result<Frame, NoFrame>>,
) {
    // A worker that ended before it heard its order says so by how it ended.
    let _ = line.write_all(order);
    drop(line);
    while let Some(next) = Frame::read(&mut answers).transpose() {
        let is_over = next.is_err();
        if to.send(next).is_err() || is_over {
            return;
        }
    }
}

/// Listens to a worker until it has answered, ended, fallen silent or was stopped.
fn attend(
    frames: &Receiver<Result<Frame, NoFrame>>,
    (allowance, stop): (&Allowance, &Stop),
    reached: &mut u32,
    tell: Tell<'_>,
    take: Take<'_>,
) -> End {
    let begun = Instant::now();
    let mut heard = begun;
    let mut n_bytes = 0;
    loop {
        if stop.is_asked() {
            return End::Stopped;
        }
        let next = frames.recv_timeout(LOOK);
        if !matches!(next, Err(RecvTimeoutError::Timeout)) {
            heard = Instant::now();
        }
        match next {
            Ok(Ok(Frame::Answer(answer))) => return End::Answered(answer),
            Ok(Ok(Frame::Failure(reason))) => return End::Failed(reason),
            Ok(Ok(Frame::Progress(it))) => {
                *reached = percent(it);
                tell(it);
            }
            Ok(Ok(Frame::Piece(piece))) => {
                n_bytes += piece.len() as u64;
                // It cannot have packed more than it had memory for.
                if n_bytes > allowance.memory_bytes || take(piece).is_err() {
                    return End::Garbled;
                }
            }
            Ok(Err(NoFrame::Garbled)) => return End::Garbled,
            Ok(Err(NoFrame::BrokenOff)) => return End::Ended,
            Err(RecvTimeoutError::Timeout) if heard.elapsed() > allowance.silence => {
                return End::Silent;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return End::Ended,
        }
        if allowance.in_all.is_some_and(|it| begun.elapsed() > it) {
            return End::Endless;
        }
    }
}

fn result(
    end: End,
    status: Option<ExitStatus>,
    allowance: &Allowance,
    percent: u32,
) -> Result<Vec<u8>, WorkerError> {
    match end {
        End::Answered(answer) if status.is_some_and(|it| it.success()) => Ok(answer),
        End::Failed(reason) => match serde_json::from_slice::<Told>(&reason) {
            Ok(told) => Err(WorkerError::Unreadable(Reason(told))),
            Err(_) => Err(WorkerError::BrokeDown { percent }),
        },
        End::Stopped => Err(WorkerError::Cancelled),
        End::Silent => Err(WorkerError::Silent {
            limit_s: allowance.silence.as_secs(),
            percent,
        }),
        End::Endless => Err(WorkerError::Endless {
            limit_s: allowance.in_all.unwrap_or_default().as_secs(),
        }),
        End::Garbled | End::Ended | End::Answered(_) => Err(match status {
            Some(status) => broken(status, allowance, percent),
            None => WorkerError::BrokeDown { percent },
        }),
    }
}

/// What the way in which a process ended says.
#[cfg(unix)]
fn broken(status: ExitStatus, allowance: &Allowance, percent: u32) -> WorkerError {
    use std::os::unix::process::ExitStatusExt;

    use rustix::process::Signal;

    let signal = status.signal();
    let is = |it: Signal| signal == Some(it.as_raw());
    if is(Signal::XCPU) {
        return WorkerError::TookTooLong {
            limit_s: allowance.cpu_s,
            percent,
        };
    }
    // A process that is refused memory aborts; one that the system has none for is killed.
    if is(Signal::ABORT) || is(Signal::KILL) {
        return WorkerError::TooMuchMemory {
            limit_gib: allowance.memory_bytes >> 30,
            percent,
        };
    }
    WorkerError::BrokeDown { percent }
}

/// Other systems do not tell.
#[cfg(not(unix))]
fn broken(_status: ExitStatus, _allowance: &Allowance, percent: u32) -> WorkerError {
    WorkerError::BrokeDown { percent }
}

/// What an answer says.
pub(crate) fn parsed<T: DeserializeOwned>(answer: &[u8]) -> Result<T, WorkerError> {
    serde_json::from_slice(answer).map_err(|_| WorkerError::BrokeDown { percent: 100 })
}

fn percent(progress: Progress) -> u32 {
    let share = progress.n_bytes_read as f64 / progress.n_bytes.max(1) as f64;
    (share.clamp(0.0, 1.0) * 100.0) as u32
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::sync_channel;
    use std::time::Duration;

    use import::Progress;

    use super::{End, attend};
    use crate::allowance::Allowance;
    use crate::frames::{Frame, NoFrame, Piece};
    use crate::stop::Stop;

    /// What becomes of a worker that says this, and of how many pieces are taken.
    fn attended(allowance: Allowance, said: Vec<Frame>) -> (End, usize) {
        let (to_here, frames) = sync_channel::<Result<Frame, NoFrame>>(said.len());
        for it in said {
            to_here.send(Ok(it)).expect("there is room");
        }
        let mut n_taken = 0;
        let mut take = |_| {
            n_taken += 1;
            Ok(())
        };
        let end = attend(
            &frames,
            (&allowance, &Stop::default()),
            &mut 0,
            &mut |_| {},
            &mut take,
        );
        (end, n_taken)
    }

    #[test]
    fn no_more_is_taken_than_there_was_memory_for() {
        let allowance = Allowance {
            memory_bytes: 10,
            silence: Duration::from_millis(100),
            ..Allowance::of_file(0)
        };
        let pieces = |n_bytes| {
            let piece = || Frame::Piece(Piece::OfLog(vec![0; n_bytes]));
            vec![piece(), piece()]
        };
        let (end, n_taken) = attended(allowance, pieces(6));
        assert!(matches!(end, End::Garbled) && n_taken == 1);
        let (end, n_taken) = attended(allowance, pieces(5));
        assert!(matches!(end, End::Silent) && n_taken == 2);
    }

    #[test]
    fn who_tells_how_far_it_is_for_ever_is_ended() {
        let allowance = Allowance {
            in_all: Some(Duration::ZERO),
            ..Allowance::of_file(0)
        };
        let progress = Frame::Progress(Progress {
            n_bytes_read: 1,
            n_bytes: 2,
        });
        let (end, _) = attended(allowance, vec![progress.clone(), progress]);
        assert!(matches!(end, End::Endless));
    }
}
