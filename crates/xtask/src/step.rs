//! The steps of a test run, in their order, and what each does.

use clap::ValueEnum;

use crate::Stop;
use crate::child::{self, Ended};
use crate::packages::{self, Purpose};
use crate::program::cargo;
use crate::tally::Tally;
use crate::{bindings, page, program, test};

/// One step of a test run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Step {
    /// System packages.
    Packages,
    /// What the page is made with.
    Npm,
    /// The page is built.
    Page,
    /// The page's types are those of the session.
    Bindings,
    /// The page's types hold.
    Types,
    /// The page's rules hold.
    Lint,
    /// The page's parts work.
    Parts,
    /// Rust is formatted.
    Format,
    /// The rules for Rust hold.
    Clippy,
    /// The rooms work, and the whole keeps its word.
    Rooms,
    /// The window and the command line are built.
    App,
    /// The page works in a browser.
    Browser,
    /// The page works in the real window.
    Window,
}

impl Step {
    /// What must have been done before, even if nobody asked for it.
    pub(crate) fn needs(self) -> &'static [Step] {
        match self {
            Self::Packages => &[],
            Self::Npm | Self::Format => &[Self::Packages],
            Self::Page | Self::Types | Self::Lint | Self::Parts => &[Self::Packages, Self::Npm],
            Self::Bindings | Self::Clippy | Self::Rooms | Self::App => {
                &[Self::Packages, Self::Npm, Self::Page]
            }
            Self::Browser | Self::Window => &[Self::Packages, Self::Npm, Self::Page, Self::App],
        }
    }

    /// What it is called where it is told about.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Packages => "system packages",
            Self::Npm => "npm ci",
            Self::Bindings => "bindings are fresh",
            Self::Page => "page build",
            Self::Types => "svelte-check",
            Self::Lint => "eslint",
            Self::Parts => "vitest",
            Self::Format => "cargo fmt",
            Self::Clippy => "clippy",
            Self::Rooms => "tests of the rooms",
            Self::App => "debug app",
            Self::Browser => "browser tests",
            Self::Window => "real-window tests",
        }
    }

    /// Does it. A step that counts nothing itself counts as one.
    pub(crate) fn take(self) -> Result<Tally, Stop> {
        let one = |()| Tally {
            n_passed: 1,
            n_failed: 0,
        };
        match self {
            Self::Packages => packages::install(Purpose::Test).map(|()| {
                packages::readers();
                one(())
            }),
            Self::Npm => page::install().map(one),
            Self::Bindings => child::run(&mut cargo(bindings::TEST), 30)
                .map(one)
                .map_err(|stop| {
                    format!("{stop} If the page's types are stale, run `cargo xtask bindings`.")
                }),
            Self::Page => page::build().map(one),
            Self::Types => child::run(&mut page::npm(&["run", "check"]), 5).map(one),
            Self::Lint => child::run(&mut page::npm(&["run", "lint"]), 5).map(one),
            Self::Parts => counted(child::listen(&mut page::npm(&["test"]), 10)?),
            Self::Format => child::run(&mut cargo(&["fmt", "--all", "--check"]), 5)
                .map(one)
                .map_err(|stop| format!("{stop} Run `cargo fmt --all`.")),
            Self::Clippy => {
                let clippy = [
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "-D",
                    "warnings",
                ];
                child::run(&mut cargo(&clippy), 60).map(one)
            }
            Self::Rooms => rooms(),
            Self::App => program::build().map(one),
            Self::Browser => test::browser().and_then(counted),
            Self::Window => test::window().and_then(counted),
        }
    }
}

/// Runs the tests of all crates, each in a process of its own where nextest is there.
fn rooms() -> Result<Tally, Stop> {
    if child::ask(env!("CARGO"), &["nextest", "--version"]).is_none() {
        return counted(child::listen(
            &mut cargo(&["test", "--workspace", "--no-fail-fast"]),
            60,
        )?);
    }
    let nextest = ["nextest", "run", "--workspace", "--no-fail-fast"];
    let tests = counted(child::listen(&mut cargo(&nextest), 60)?)?;
    // Examples in the documentation are not its to run.
    let examples = counted(child::listen(
        &mut cargo(&["test", "--workspace", "--doc"]),
        30,
    )?)?;
    Ok(tests.plus(examples))
}

fn counted(ended: Ended) -> Result<Tally, Stop> {
    let tally = Tally::read(&ended.said);
    // A program may fail before it counts anything.
    if ended.succeeded || tally.n_failed > 0 {
        return Ok(tally);
    }
    Err("The tests did not come to an end: what they say above tells why.".into())
}
