//! What jobs bring, taken in.

use std::sync::Arc;
use std::sync::mpsc::channel;

use document::Release;
use journey::LogId;
use worker::Worker;

use crate::app::{App, Message};
use crate::files::Files;
use crate::jobs::{Finished, Left};
use crate::wire::notice::{JobOutcome, Notice};

#[test]
fn an_export_is_written_although_nobody_remembers_it() {
    let folder = tempfile::tempdir().unwrap();
    let folders = (folder.path().join("data"), folder.path().join("library"));
    let worker = Worker::new(folder.path().join("no program"));
    let (to_app, inbox) = channel();
    let app = App::new(
        folders,
        false,
        Arc::new(Files::default()),
        worker,
        to_app.clone(),
    );
    let running = std::thread::spawn(move || app.run(&inbox));
    let (listener, heard) = channel();
    to_app.send(Message::Listen(listener)).unwrap();
    let finished = Finished::Export {
        job: 7,
        files: Vec::new(),
        left: Left {
            project_file: folder.path().join("gone.desirepath"),
            releases: vec![Release {
                log: LogId::named("log"),
                audience: "team".into(),
                at_ms: 0,
                seq: 0,
                figures: "{}".into(),
            }],
        },
    };
    to_app.send(Message::Finished(Box::new(finished))).unwrap();
    to_app.send(Message::Quit(None)).unwrap();
    running.join().unwrap();
    let heard: Vec<Notice> = heard.iter().collect();
    let [
        Notice::Told { problem },
        Notice::JobEnded { job: 7, outcome },
    ] = &heard[..]
    else {
        panic!("{heard:?}")
    };
    let said = "The files are written, but gone.desirepath does not remember what left: ";
    assert!(problem.message.starts_with(said), "{}", problem.message);
    assert_eq!(*outcome, JobOutcome::Exported { files: Vec::new() });
}
