//! The app speaks to nobody: no program of it opens a line to another computer unless somebody asks for that.
//!
//! The same of the real window is in `tests/window/network.test.mjs`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and says where it cannot look"
)]
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tests::program;

/// What a system call names where it could reach another computer.
const FAR: [&str; 4] = ["AF_INET", "AF_PACKET", "AF_VSOCK", "AF_BLUETOOTH"];

/// Runs a command with every line to anywhere written down; none where nothing can be traced here.
fn traced(folder: &Path, words: &[&str]) -> Option<Vec<String>> {
    let trace = folder.join("trace");
    let output = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=network", "-o"])
        .arg(&trace)
        .arg(program())
        .args(words)
        .current_dir(folder)
        .env("DESIRE_PATH_DATA", folder.join("data"))
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("ptrace") && said.contains("not permitted") {
        return None;
    }
    assert!(output.status.success(), "{words:?}: {said}");
    let lines = fs::read_to_string(trace).unwrap();
    Some(lines.lines().map(str::to_owned).collect())
}

fn far(lines: &[String]) -> Vec<&String> {
    let is_far = |it: &&String| FAR.iter().any(|family| it.contains(family));
    lines.iter().filter(is_far).collect()
}

#[test]
fn the_command_line_opens_no_line_to_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let events = "case,activity,time\na,Search,2026-01-01 10:00\na,Pay,2026-01-01 10:05\n";
    fs::write(folder.path().join("events.csv"), events).unwrap();
    fs::write(
        folder.path().join("more.txt"),
        "Consider\n- I search\nBuy\n- I pay\n",
    )
    .unwrap();
    let all: [&[&str]; 9] = [
        &["new", "shop.desirepath", "--outline", "more.txt"],
        &["new", "sample.desirepath", "--template", "retail"],
        &["import", "shop.desirepath", "events.csv", "--zone", "UTC"],
        &["match", "shop.desirepath", "--accept", "0.5"],
        &["overlay", "shop.desirepath"],
        &["export", "sample.desirepath", "map.pdf"],
        &["export", "sample.desirepath", "map.html"],
        &["history", "shop.desirepath"],
        &["outline", "shop.desirepath"],
    ];
    for words in all {
        let Some(lines) = traced(folder.path(), words) else {
            println!("SKIPPED: nothing can be traced here (strace)");
            return;
        };
        assert_eq!(far(&lines), Vec::<&String>::new(), "{words:?}");
    }
}

#[test]
fn a_line_to_another_computer_would_be_seen() {
    let seen = [
        "12 connect(3, {sa_family=AF_UNIX, sun_path=@\"desktop\"}, 20) = 0".to_owned(),
        "12 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 4".to_owned(),
    ];
    assert_eq!(far(&seen), [&seen[1]]);
}
