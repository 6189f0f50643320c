//! The proof that everything keeps its word, step by step.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use clap::ValueEnum;

use crate::Stop;
use crate::child::{self, Ended};
use crate::place;
use crate::program;
use crate::step::Step;
use crate::tally::Tally;

pub(crate) mod soak;

/// The size of the screen that is drawn for nobody: the window and room around it.
const SCREEN: &str = "-screen 0 1600x1000x24";

/// Takes the steps in order up to the first that fails, and closes with how many passed and failed.
#[allow(clippy::print_stdout, reason = "the closing line is what others read")]
pub(crate) fn test(only: &[Step]) -> ExitCode {
    let mut tally = Tally::default();
    let mut reason = None;
    for step in Step::value_variants()
        .iter()
        .filter(|step| is_wanted(**step, only))
    {
        eprintln!("── {}", step.title());
        let start = Instant::now();
        let taken = step.take();
        eprintln!(
            "── {}: {:.1} s",
            step.title(),
            start.elapsed().as_secs_f64()
        );
        let failed = || Tally {
            n_passed: 0,
            n_failed: 1,
        };
        let step_tally = *taken.as_ref().unwrap_or(&failed());
        tally = tally.plus(step_tally);
        if let Err(stop) = taken {
            reason = Some(stop);
            break;
        }
        if step_tally.n_failed > 0 {
            reason = Some(format!(
                "Stopped at {}: mend what failed, then go on.",
                step.title()
            ));
            break;
        }
    }
    if let Some(reason) = &reason {
        eprintln!("{reason}");
    }
    println!("{} passed, {} failed", tally.n_passed, tally.n_failed);
    if reason.is_some() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Runs the page in a browser against a server with an empty folder.
pub(crate) fn browser() -> Result<Ended, Stop> {
    let data = Folder::new("browser")?;
    let (_server, served) = program::serve(Some(&data.0))?;
    let mut command = crate::page::npm(&["run", "browser"]);
    child::listen(command.env("DESIRE_PATH_URL", served.address), 25)
}

/// Runs the real window.
pub(crate) fn window() -> Result<Ended, Stop> {
    let mut tests = vec!["--test".to_owned(), "--test-concurrency=1".to_owned()];
    let entries = fs::read_dir(place::root().join("tests/window"))
        .map_err(|error| format!("tests/window cannot be read ({error})."))?;
    let names = entries
        .flatten()
        .map(|entry| entry.path().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).collect();
    names.sort();
    tests.extend(names);
    child::listen(&mut on_a_screen(&tests), 10)
}

/// Node on a screen that is drawn for nobody.
pub(crate) fn on_a_screen(arguments: &[String]) -> Command {
    let mut command = child::command("xvfb-run", &["-a", "-s", SCREEN, "node"], &place::root());
    command.args(arguments);
    command
}

fn is_wanted(step: Step, only: &[Step]) -> bool {
    only.is_empty()
        || only
            .iter()
            .any(|wanted| *wanted == step || wanted.needs().contains(&step))
}

/// A folder for one run, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(purpose: &str) -> Result<Self, Stop> {
        let name = format!("desire-path-{purpose}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path)
            .map_err(|error| format!("{} cannot be made ({error}).", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left behind is in the system's folder for such things.
        let _ = fs::remove_dir_all(&self.0);
    }
}
