//! Imports that come to nothing: the log from before stays attached and can be read.

use std::path::PathBuf;

use session::{ImportOptions, JobOutcome, Notice, OpenProject, Reply, Request};

use crate::{Desk, add_step, import_forty_who_look_buy_and_look_again, overlay_with, roles};

/// A project with forty cases in it, and the file of their log.
fn with_a_log() -> (Desk, Box<OpenProject>, PathBuf) {
    let desk = Desk::new();
    let open = desk.new_project("blank");
    import_forty_who_look_buy_and_look_again(&desk, &open);
    let [log] = &kept(&desk)[..] else {
        panic!("one log is kept, not {:?}", kept(&desk));
    };
    let log = log.clone();
    (desk, open, log)
}

/// The files of all logs, and whatever else lies beside them.
fn kept(desk: &Desk) -> Vec<PathBuf> {
    let folder = desk.folder.path().join("events");
    let files = std::fs::read_dir(folder).unwrap();
    files.map(|it| it.unwrap().path()).collect()
}

/// Starts importing a long file, stops it after so many words about its progress, and says how it ended.
fn stopped_after(desk: &Desk, open: &OpenProject, n_words: usize) -> JobOutcome {
    let mut csv = String::from("who,what,when\n");
    for row in 0..200_000 {
        csv += &format!("{},look,2026-01-01 10:00:00\n", row / 4);
    }
    let file = desk.write("many.csv", &csv);
    let reply = desk.ask(Request::Import {
        file,
        map: open.map,
        options: ImportOptions::default(),
        roles: roles(),
    });
    let Reply::Import { job } = reply else {
        panic!("{reply:?}")
    };
    let mut n_heard = 0;
    let mut ended = None;
    while n_heard < n_words && ended.is_none() {
        ended = desk.hear(|it| match it {
            Notice::JobProgress { .. } => Some(None),
            Notice::JobEnded { outcome, .. } => Some(Some(outcome)),
            _ => None,
        });
        n_heard += 1;
    }
    desk.ask(Request::CancelJob { job });
    ended.unwrap_or_else(|| {
        desk.hear(|it| match it {
            Notice::JobEnded { outcome, .. } => Some(outcome),
            _ => None,
        })
    })
}

#[test]
fn an_import_can_be_stopped_at_any_moment() {
    let (desk, open, log) = with_a_log();
    let before = desk.hello().unwrap().entities;
    let mut n_stopped = 0;
    for n_words in [0, 1, 2, 5, 10, 30, 60, 90] {
        match stopped_after(&desk, &open, n_words) {
            JobOutcome::Cancelled => {
                n_stopped += 1;
                assert_eq!(desk.hello().unwrap().entities, before);
                assert_eq!(
                    kept(&desk),
                    std::slice::from_ref(&log),
                    "after {n_words} words"
                );
            }
            // It was done before it could be stopped.
            outcome @ JobOutcome::Imported { .. } => {
                assert!(n_words > 2, "{outcome:?}");
                break;
            }
            outcome @ (JobOutcome::Exported { .. }
            | JobOutcome::Failed { .. }
            | JobOutcome::Answered) => {
                panic!("{outcome:?}")
            }
        }
    }
    assert!(n_stopped > 2, "stopped {n_stopped} times");
    // The former log still answers.
    let (_, add) = add_step(&open, "I look again");
    desk.edit(add);
    overlay_with(&desk, |it| it.n_variants == 1);
}

#[test]
fn a_log_that_finds_no_place_leaves_the_former_one() {
    let (desk, open, log) = with_a_log();
    let before = desk.hello().unwrap().entities;
    let events = desk.folder.path().join("events");
    let aside = desk.folder.path().join("aside");
    std::fs::rename(&events, &aside).unwrap();
    std::fs::write(&events, "no folder any more").unwrap();
    let file = desk.write("more.csv", "who,what,when\n1,look,2026-01-01 10:00:00\n");
    let problem = desk.refused(Request::Import {
        file,
        map: open.map,
        options: ImportOptions::default(),
        roles: roles(),
    });
    let hint = problem.hint.unwrap();
    assert!(hint.contains("the disk is not full"), "{hint}");
    std::fs::remove_file(&events).unwrap();
    std::fs::rename(&aside, &events).unwrap();
    assert_eq!(desk.hello().unwrap().entities, before);
    assert_eq!(kept(&desk), [log]);
}
