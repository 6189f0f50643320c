//! Random maps and logs, written for a judge who knows nothing of us, with our costs beside them.
//!
//! The files alone are what counts here: they are read back from the disk, and a search through the markings
//! of the nets, which shares nothing with our alignment, must find the same costs.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod draw;
mod files;
mod search;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::draw::Draw;
use crate::search::{WrittenNet, least_deviations};

/// What a judge found on the files.
#[derive(Default)]
struct Judged {
    n_variants: usize,
    n_with_branches: usize,
}

#[test]
fn the_files_alone_lead_to_the_same_costs() {
    let folder = tempfile::tempdir().unwrap();
    files::write_all(folder.path(), 60, 7).unwrap();
    let judged = judge(folder.path());
    assert!(judged.n_variants > 500, "{}", judged.n_variants);
    assert!(judged.n_with_branches > 50, "{}", judged.n_with_branches);
}

#[test]
fn the_same_seed_writes_the_same_files() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    for folder in &folders {
        files::write_all(folder.path(), 3, 11).unwrap();
    }
    let [one, other] = folders.map(|it| all_bytes(it.path()));
    assert_eq!(one, other);
}

/// `cargo xtask judge` runs this one, and says where to.
#[test]
#[ignore = "writes files where DESIRE_PATH_JUDGE_INTO says"]
fn written_for_an_outside_judge() {
    let said = |name: &str| std::env::var(name).unwrap();
    let folder = PathBuf::from(said("DESIRE_PATH_JUDGE_INTO"));
    let n_maps = said("DESIRE_PATH_JUDGE_MAPS").parse().unwrap();
    let seed = said("DESIRE_PATH_JUDGE_SEED").parse().unwrap();
    files::write_all(&folder, n_maps, seed).unwrap();
    let judged = judge(&folder);
    assert!(judged.n_variants > 0);
}

fn judge(folder: &Path) -> Judged {
    let mut judged = Judged::default();
    for map in folders(folder) {
        let expected: Value =
            serde_json::from_slice(&fs::read(map.join("expected.json")).unwrap()).unwrap();
        let runs = WrittenNet::read(&map.join("runs.pnml"));
        let open = WrittenNet::read(&map.join("open.pnml"));
        let branches = map.join("branches.pnml");
        let branches = branches.exists().then(|| WrittenNet::read(&branches));
        let mut counted: Vec<(Vec<String>, u64)> = search::variants(&map.join("log.xes"));
        for it in expected["variants"].as_array().unwrap() {
            let events: Vec<String> = serde_json::from_value(it["events"].clone()).unwrap();
            let at = counted.iter().position(|of| of.0 == events);
            let (_, n_cases) = counted.remove(at.expect("the log has every variant"));
            assert_eq!(it["cases"].as_u64(), Some(n_cases), "{events:?}");
            let cost = least_deviations(&runs, &events);
            assert_eq!(it["cost"].as_u64(), cost, "{}: {events:?}", map.display());
            let so_far = least_deviations(&open, &events);
            assert_eq!(
                it["prefixCost"].as_u64(),
                so_far,
                "{}: {events:?}",
                map.display()
            );
            if let Some(branches) = &branches {
                let cost_by_branches = least_deviations(branches, &events);
                assert_eq!(cost, cost_by_branches, "{}: {events:?}", map.display());
                judged.n_with_branches += 1;
            }
            judged.n_variants += 1;
        }
        assert!(counted.is_empty(), "{}: {counted:?}", map.display());
    }
    judged
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(of)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_dir())
        .collect();
    found.sort();
    found
}

fn all_bytes(folder: &Path) -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> = folders(folder)
        .iter()
        .flat_map(|it| fs::read_dir(it).unwrap().map(|it| it.unwrap().path()))
        .collect();
    files.sort();
    files.iter().map(|it| fs::read(it).unwrap()).collect()
}

#[test]
fn what_is_drawn_is_of_every_kind() {
    let mut draw = Draw::new(7);
    let texts: Vec<String> = (0..60).map(|_| draw::map(&mut draw)).collect();
    let all = texts.concat();
    for mark in [
        "(free)",
        "(parallel)",
        "optional",
        "repeatable",
        "unobservable",
        "same as",
        "start",
        "end success",
    ] {
        assert!(all.contains(mark), "no map has “{mark}”");
    }
}
