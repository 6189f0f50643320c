//! `desirepath`: everything the app can do without a window.
//!
//! Exit codes: 0 done, 1 it could not be done (the sentence is on standard error, or with `--json` a
//! problem object on standard output), 2 the command line was not understood.

mod args;
mod cases;
mod compare;
mod discover;
mod export;
mod front;
mod history;
mod import;
mod insights;
mod matching;
mod new;
mod overlay;
mod serve;
mod which;

use std::io::Write;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use session::Language;

use crate::args::{Args, Verb, help, wrong};
use crate::front::{Failure, Front, Output, of_system};

/// How a command line ends that was not understood.
const NOT_UNDERSTOOD: u8 = 2;

fn main() -> ExitCode {
    if let Some(end) = session::was_worker() {
        return end;
    }
    let typed = args::asked_for(std::env::args_os());
    let language = typed.unwrap_or_else(of_system);
    let matches = help::command_line(language).try_get_matches();
    let args = match matches.and_then(|it| Args::from_arg_matches(&it)) {
        Ok(args) => args,
        Err(it) if !it.use_stderr() => it.exit(),
        Err(it) if it.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => it.exit(),
        Err(it) => {
            let _ = writeln!(std::io::stderr().lock(), "{}", wrong::said(&it, language));
            return ExitCode::from(NOT_UNDERSTOOD);
        }
    };
    let json = args.json;
    match run(args, language) {
        Ok(output) => {
            print(if json { &output.json } else { &output.text });
            ExitCode::SUCCESS
        }
        Err(failure) => {
            match &failure.output {
                Some(done) => print(if json { &done.json } else { &done.text }),
                None if json => print(&failure.json()),
                None => {}
            }
            let _ = writeln!(std::io::stderr().lock(), "{failure}");
            ExitCode::FAILURE
        }
    }
}

/// A reader that has gone away (a closed pipe) is no failure of ours.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{}", text.trim_end());
}

fn run(args: Args, language: Language) -> Result<Output, Failure> {
    let front = Front::start(args.data, args.map, language)?;
    let edits = matches!(
        args.verb,
        Verb::New(_)
            | Verb::Outline(_)
            | Verb::Revise(_)
            | Verb::Maps(_)
            | Verb::Import(_)
            | Verb::Match(_)
            | Verb::Discover(_)
            | Verb::History(_)
            | Verb::Merge(_)
    );
    let output = match args.verb {
        Verb::New(it) => new::run(&front, &it),
        Verb::Templates(it) => new::templates::run(&front, &it),
        Verb::Outline(it) => new::outline::run(&front, &it),
        Verb::Revise(it) => export::revise::run(&front, &it),
        Verb::Maps(it) => new::maps::run(&front, &it),
        Verb::Import(it) => import::run(&front, &it),
        Verb::Match(it) => matching::run(&front, &it),
        Verb::Overlay(it) => overlay::run(&front, &it),
        Verb::Compare(it) => compare::run(&front, &it),
        Verb::Insights(it) => insights::run(&front, &it),
        Verb::Cases(it) => cases::list(&front, &it),
        Verb::Case(it) => cases::tell(&front, &it),
        Verb::Replay(it) => cases::replay(&front, &it),
        Verb::Discover(it) => discover::run(&front, &it),
        Verb::History(it) => history::list(&front, &it),
        Verb::Diff(it) => history::diff(&front, &it),
        Verb::Merge(it) => history::merge::run(&front, &it),
        Verb::Rescue(it) => history::rescue::run(&front, &it),
        Verb::Export(it) => export::run(&front, &it),
        Verb::Serve(it) => serve::run(&front, &it, args.json),
    }?;
    if edits {
        front.settle()?;
    }
    Ok(output)
}
