//! The proofs that draw lots, run for as long as there is time, each time from another seed.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::Stop;
use crate::child;
use crate::place;
use crate::program::cargo;

/// A proof: its name, the target and the test it is in, and how often it draws before the next one has its turn.
const PROOFS: &[(&str, &str, &str, u32)] = &[
    (
        "power cuts",
        "laws",
        "a_power_cut_takes_nothing_that_was_acknowledged",
        2_000,
    ),
    (
        "flipped bits",
        "laws",
        "a_flipped_bit_is_noticed_and_costs_next_to_nothing",
        100,
    ),
    ("kills", "kill", "no_acknowledged_edit_is_lost", 600),
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
    proofs: BTreeMap<String, Proof>,
}

#[derive(Default, Serialize, Deserialize)]
struct Proof {
    rounds: u64,
    turns: u64,
    failed_seeds: Vec<u64>,
}

/// Goes on with all proofs in turn until the time is up, and prints what is proven of this commit so far.
pub(crate) fn soak(minutes: u64) -> Result<(), Stop> {
    let until = Instant::now() + Duration::from_secs(60 * minutes);
    let mut progress = read()?;
    'time: loop {
        for (name, target, test, rounds) in PROOFS {
            if Instant::now() >= until {
                break 'time;
            }
            let proof = progress.proofs.entry((*name).to_owned()).or_default();
            let seed = FIRST_SEED + SEEDS_A_TURN * proof.turns;
            let filter = format!("test({test})");
            let arguments = [
                "nextest",
                "run",
                "--workspace",
                "--test",
                target,
                "-E",
                &filter,
            ];
            let mut command = cargo(&arguments);
            command
                .env("DESIRE_PATH_ROUNDS", rounds.to_string())
                .env("DESIRE_PATH_SEED", seed.to_string());
            eprintln!("── {name}: {rounds} from seed {seed}");
            proof.turns += 1;
            proof.rounds += u64::from(*rounds);
            if !child::listen(&mut command, TURN_MINUTES)?.succeeded {
                proof.failed_seeds.push(seed);
            }
            write(&progress)?;
        }
    }
    tell(&progress)
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
    for (name, proof) in &progress.proofs {
        n_failed += proof.failed_seeds.len();
        let last = FIRST_SEED + SEEDS_A_TURN * proof.turns - 1;
        println!(
            "| {name} | {} | {FIRST_SEED} to {last} | {} | {} |",
            proof.rounds,
            proof.failed_seeds.len(),
            progress.commit
        );
        for seed in &proof.failed_seeds {
            println!("{name} failed: see it again with DESIRE_PATH_SEED={seed}");
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
