//! Set-up, run, test: `cargo xtask run`, `cargo xtask test`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod bindings;
mod child;
mod gallery;
mod judge;
mod packages;
mod page;
mod pictures;
mod place;
mod program;
mod run;
mod step;
mod tally;
mod test;

/// What can be done with this folder.
#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set-up, run, test")]
struct Options {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing, build, and open the window with the Retail sample.
    Run,
    /// Install what is missing, build, and prove that everything keeps its word.
    Test {
        /// Only these steps, and what they need.
        #[arg(long, value_enum)]
        only: Vec<step::Step>,
    },
    /// Measure the jobs on a generated log and a big map, and how soon the sample is on the screen.
    Bench {
        /// How many events the logs have: 10000000 takes some minutes; a hundred thousand and a million
        /// are measured where nothing is said.
        #[arg(long)]
        events: Vec<u64>,
    },
    /// Go on with the proofs that draw lots, for as long as there is time, and say what is proven so far.
    Soak {
        /// How long, in minutes.
        #[arg(long, default_value_t = 60)]
        minutes: u64,
    },
    /// Write the page's types anew from the session's.
    Bindings,
    /// Write random maps and logs as PNML and XES, with our costs, so that an outside judge can check them.
    Judge {
        /// How many maps.
        #[arg(long, default_value_t = 300)]
        maps: u32,
        /// What chance begins with: the same number gives the same files.
        #[arg(long, default_value_t = 7)]
        seed: u64,
        /// The folder they go to.
        #[arg(long)]
        into: PathBuf,
    },
    /// Write every template in every format, draw what was written, and lay it out as sheets for `docs/gallery.md`.
    Gallery {
        /// The folder the sheets go to.
        #[arg(long, default_value = "docs/gallery")]
        into: PathBuf,
    },
    /// Write what ships, component by component with version and licence, as CycloneDX.
    Sbom {
        /// The kind of machine it ships for; this one where nothing is said.
        #[arg(long)]
        target: Option<String>,
        /// The file it goes to.
        #[arg(long, default_value = "target/desire-path.cdx.json")]
        into: PathBuf,
    },
    /// Save pictures of the real window, light and dark.
    Screenshots {
        /// The folder they go to.
        out: PathBuf,
    },
}

/// Why a task stopped: a sentence that says what to do.
pub(crate) type Stop = String;

fn main() -> ExitCode {
    let done = match Options::parse().task {
        Task::Run => run::run(),
        Task::Test { only } => return test::test(&only),
        Task::Bench { events } => bench::measure(&events),
        Task::Soak { minutes } => test::soak::soak(minutes),
        Task::Bindings => bindings::write(),
        Task::Judge { maps, seed, into } => judge::write(maps, seed, &into),
        Task::Gallery { into } => gallery::make(&into),
        Task::Sbom { target, into } => {
            packages::sbom::write(&target.unwrap_or_else(packages::sbom::this_machine), &into)
        }
        Task::Screenshots { out } => pictures::save(&out),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{stop}");
            ExitCode::FAILURE
        }
    }
}
