//! Programs we start: each gets so much time and no more.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::Stop;

const LOOK_EVERY: Duration = Duration::from_millis(50);
/// For a program to tidy up after it was told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// How a program ended, and all it said.
pub(crate) struct Ended {
    pub(crate) succeeded: bool,
    pub(crate) said: String,
}

/// A program that runs beside us and ends with us.
pub(crate) struct Beside(Child);

/// A command that starts in a folder, in one language everywhere.
pub(crate) fn command(program: impl AsRef<OsStr>, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    // Without a language, pages format numbers for the language "C", which there is not.
    command
        .args(arguments)
        .current_dir(folder)
        .env("LANG", "en_US.UTF-8")
        .stdin(Stdio::null());
    command
}

/// Runs a program to its end; stops when it fails or takes too long.
pub(crate) fn run(command: &mut Command, minutes: u64) -> Result<(), Stop> {
    let name = name(command);
    let mut child = command
        .spawn()
        .map_err(|error| not_started(&name, &error))?;
    if wait(&mut child, &name, deadline(minutes))?.success() {
        return Ok(());
    }
    Err(format!("{name} failed: what it says above tells why."))
}

/// Runs a program to its end and keeps what it says; shows it as it comes.
pub(crate) fn listen(command: &mut Command, minutes: u64) -> Result<Ended, Stop> {
    let name = name(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .env("NO_COLOR", "1")
        .spawn()
        .map_err(|error| not_started(&name, &error))?;
    let (to_us, heard) = channel();
    tell(child.stdout.take(), to_us.clone());
    tell(child.stderr.take(), to_us);
    let deadline = deadline(minutes);
    let mut said = String::new();
    loop {
        match heard.recv_timeout(LOOK_EVERY) {
            Ok(line) => {
                // Where nobody reads what we show, it still counts.
                let _ = writeln!(io::stdout(), "{line}");
                said.push_str(&line);
                said.push('\n');
            }
            Err(RecvTimeoutError::Disconnected) => break,
            // A grandchild may hold the line open: silence after the end is the end.
            Err(RecvTimeoutError::Timeout) if !matches!(child.try_wait(), Ok(None)) => break,
            Err(RecvTimeoutError::Timeout) => {}
        }
        if Instant::now() > deadline {
            break;
        }
    }
    let status = wait(&mut child, &name, deadline)?;
    Ok(Ended {
        succeeded: status.success(),
        said,
    })
}

/// What a program answers; none where it is missing or fails.
pub(crate) fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let answer = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    answer
        .status
        .success()
        .then(|| String::from_utf8_lossy(&answer.stdout).trim().into())
}

impl Beside {
    /// Starts a program and waits for the first line it says.
    pub(crate) fn start(command: &mut Command) -> Result<(Self, String), Stop> {
        let name = name(command);
        let child = command.stdout(Stdio::piped()).spawn();
        let mut beside = Self(child.map_err(|error| not_started(&name, &error))?);
        let (to_us, heard) = channel();
        tell(beside.0.stdout.take(), to_us);
        match heard.recv_timeout(Duration::from_secs(60)) {
            Ok(line) => Ok((beside, line)),
            Err(RecvTimeoutError::Timeout) => {
                Err(format!("{name} says nothing: run it alone to see why."))
            }
            Err(RecvTimeoutError::Disconnected) => Err(format!(
                "{name} ended at once: what it says above tells why."
            )),
        }
    }

    /// Waits until it ends by itself.
    pub(crate) fn wait(mut self) {
        // A program that cannot be waited for has ended.
        let _ = self.0.wait();
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

fn deadline(minutes: u64) -> Instant {
    Instant::now() + Duration::from_secs(60 * minutes)
}

fn wait(child: &mut Child, name: &str, deadline: Instant) -> Result<ExitStatus, Stop> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if Instant::now() > deadline => break,
            Ok(None) => thread::sleep(LOOK_EVERY),
            Err(error) => return Err(format!("{name} was lost sight of ({error}): try again.")),
        }
    }
    end(child);
    Err(format!(
        "{name} took too long and was stopped: run it alone to see where it hangs."
    ))
}

/// Tells a program to stop, and makes it stop when it does not.
fn end(child: &mut Child) {
    // Where there is no such program, or it has ended, the rest settles it.
    let _ = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .stderr(Stdio::null())
        .status();
    let deadline = Instant::now() + GRACE;
    while Instant::now() < deadline && matches!(child.try_wait(), Ok(None)) {
        thread::sleep(LOOK_EVERY);
    }
    let _ = child.kill();
    let _ = child.wait();
}

fn tell(from: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let Some(from) = from else { return };
    thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            // Whoever asked for one line alone listens no longer.
            let _ = to.send(String::from_utf8_lossy(&line).trim_end().into());
        }
    });
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    format!("`{}`", words.join(" "))
}

fn not_started(name: &str, error: &io::Error) -> Stop {
    format!("{name} could not be started ({error}): install it, then try again.")
}
