//! The proofs that draw lots, run for as long as there is time or until each was drawn as often as it is to be, each
//! turn from another seed.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::Stop;
use crate::child;
use crate::place;
use crate::program::cargo;

/// A proof that draws lots.
struct Proof {
    /// What is tried, in the plural.
    what: &'static str,
    target: &'static str,
    test: &'static str,
    /// How often it draws before the next one has its turn, and how often in all.
    a_turn: u32,
    in_all: u64,
}

/// All of them; docs/reliability.md says what each proves.
const PROOFS: [Proof; 12] = [
    Proof {
        what: "kills while editing, taking back and publishing",
        target: "kill",
        test: "no_acknowledged_edit_is_lost",
        a_turn: 600,
        in_all: 10_000,
    },
    Proof {
        what: "kills while an old file is opened",
        target: "kill",
        test: "a_file_of_an_old_form_is_whole_after_a_kill",
        a_turn: 60,
        in_all: 1_000,
    },
    Proof {
        what: "kills while events are imported",
        target: "kill",
        test: "an_import_that_is_killed_leaves_one_log_or_the_other_whole",
        a_turn: 40,
        in_all: 1_000,
    },
    Proof {
        what: "power cuts",
        target: "laws",
        test: "a_power_cut_takes_nothing_that_was_acknowledged",
        a_turn: 2_000,
        in_all: 50_000,
    },
    Proof {
        what: "sessions in which each deed of the disk fails once",
        target: "laws",
        test: "whatever_the_disk_fails_at_nothing_acknowledged_is_lost",
        a_turn: 2,
        in_all: 40,
    },
    Proof {
        what: "publishes while somebody reads",
        target: "others",
        test: "who_reads_the_file_meanwhile_always_reads_a_whole_one",
        a_turn: 200,
        in_all: 2_000,
    },
    Proof {
        what: "rounds of two computers and what synchronises them",
        target: "others",
        test: "what_synchronises_folders_loses_no_edit_of_either_side",
        a_turn: 50,
        in_all: 1_000,
    },
    Proof {
        what: "windows at once",
        target: "others",
        test: "of_a_hundred_windows_one_writes",
        a_turn: 100,
        in_all: 1_000,
    },
    Proof {
        what: "flipped bits",
        target: "laws",
        test: "a_flipped_bit_is_noticed_and_costs_next_to_nothing",
        a_turn: 100,
        in_all: 1_000,
    },
    Proof {
        what: "times three copies are brought together",
        target: "laws",
        test: "who_brings_copies_together_and_how_often_makes_no_difference",
        a_turn: 2_500,
        in_all: 25_000,
    },
    Proof {
        what: "random requests of each kind",
        target: "hostile",
        test: "no_request_makes_the_app_stumble",
        a_turn: 500,
        in_all: 20_000,
    },
    Proof {
        what: "changes of each kind of file",
        target: "targets",
        test: "",
        a_turn: 10_000,
        in_all: 200_000,
    },
];

/// The first seed; each turn takes the next thousand, since a turn may use several.
const FIRST_SEED: u64 = 1_000;
const SEEDS_A_TURN: u64 = 1_000;

/// The longest a turn may take, in minutes.
const TURN_MINUTES: u64 = 30;

/// What was proven so far, of one commit.
#[derive(Default, Serialize, Deserialize)]
struct Progress {
    commit: String,
    proofs: BTreeMap<String, Proven>,
}

#[derive(Default, Serialize, Deserialize)]
struct Proven {
    rounds: u64,
    turns: u64,
    failed_seeds: Vec<u64>,
}

/// Goes on with all proofs in turn until each was drawn as often as it is to be or the time is up, and prints what is
/// proven of this commit so far.
pub(crate) fn soak(minutes: u64) -> Result<(), Stop> {
    let until = Instant::now() + Duration::from_secs(60 * minutes);
    let mut progress = read()?;
    loop {
        let mut is_complete = true;
        for proof in &PROOFS {
            let proven = progress.proofs.entry(proof.what.to_owned()).or_default();
            if proven.rounds >= proof.in_all {
                continue;
            }
            is_complete = false;
            if Instant::now() >= until {
                return tell(&progress);
            }
            turn(proof, proven)?;
            write(&progress)?;
        }
        if is_complete {
            return tell(&progress);
        }
    }
}

/// Draws for one turn, from a seed that had none yet.
fn turn(proof: &Proof, proven: &mut Proven) -> Result<(), Stop> {
    let seed = FIRST_SEED + SEEDS_A_TURN * proven.turns;
    let filter = match proof.test {
        "" => format!("binary({})", proof.target),
        test => format!("test({test})"),
    };
    let mut command = cargo(&[
        "nextest",
        "run",
        "--workspace",
        "--test",
        proof.target,
        "-E",
        &filter,
    ]);
    command
        .env("DESIRE_PATH_ROUNDS", proof.a_turn.to_string())
        .env("DESIRE_PATH_SEED", seed.to_string())
        .env("PROPTEST_RNG_SEED", seed.to_string());
    eprintln!(
        "── {} {}, {} of {} are done, from seed {seed}",
        proof.a_turn, proof.what, proven.rounds, proof.in_all
    );
    proven.turns += 1;
    proven.rounds += u64::from(proof.a_turn);
    if !child::listen(&mut command, TURN_MINUTES)?.succeeded {
        proven.failed_seeds.push(seed);
    }
    Ok(())
}

fn read() -> Result<Progress, Stop> {
    let commit = child::ask("git", &["describe", "--always", "--dirty"]).unwrap_or_default();
    let read = fs::read_to_string(file()).ok();
    let read = read.and_then(|it| serde_json::from_str::<Progress>(&it).ok());
    // What was proven of another state says nothing of this one.
    Ok(read.filter(|it| it.commit == commit).unwrap_or(Progress {
        commit,
        proofs: BTreeMap::new(),
    }))
}

fn write(progress: &Progress) -> Result<(), Stop> {
    let text = serde_json::to_string_pretty(progress).map_err(|it| it.to_string())?;
    fs::write(file(), text).map_err(|error| format!("{} ({error})", file().display()))
}

/// The lines that docs/reliability.md takes over.
#[allow(clippy::print_stdout, reason = "it is what was asked for")]
fn tell(progress: &Progress) -> Result<(), Stop> {
    let mut n_failed = 0;
    let in_order = PROOFS.iter().map(|it| (it, progress.proofs.get(it.what)));
    for (proof, proven) in in_order {
        let Some(proven) = proven.filter(|it| it.turns > 0) else {
            println!("| {} | none of {} | | | |", proof.what, proof.in_all);
            continue;
        };
        n_failed += proven.failed_seeds.len();
        let last = FIRST_SEED + SEEDS_A_TURN * proven.turns - 1;
        println!(
            "| {} | {} of {} | {FIRST_SEED} to {last} | {} | {} |",
            proof.what,
            proven.rounds,
            proof.in_all,
            proven.failed_seeds.len(),
            progress.commit
        );
        for seed in &proven.failed_seeds {
            println!(
                "{} failed: see it again with DESIRE_PATH_SEED={seed} PROPTEST_RNG_SEED={seed}",
                proof.what
            );
        }
    }
    if n_failed == 0 {
        return Ok(());
    }
    Err(format!("{n_failed} turns failed: mend that first."))
}

fn file() -> PathBuf {
    place::root().join("target/soak.json")
}
