//! The one command and the one notice channel.

use std::io;
use std::sync::mpsc::Receiver;
use std::thread;

use serde_json::Value;
use session::{Notice, Problem, ProblemKind, Reply, Request, Session};
use tauri::{AppHandle, Emitter, State};

/// Passes a request on and answers; on a thread that may wait, because a pick waits for a person.
#[tauri::command]
pub(crate) async fn rpc(session: State<'_, Session>, request: Value) -> Result<Reply, String> {
    let request = match serde_json::from_value::<Request>(request) {
        Ok(request) => request,
        Err(error) => return Ok(not_understood(&error)),
    };
    let session = session.inner().clone();
    tauri::async_runtime::spawn_blocking(move || session.send(request))
        .await
        .map_err(|error| error.to_string())
}

/// Sends every notice to the page, for as long as there is a session.
pub(crate) fn forward_notices(app: AppHandle, notices: Receiver<Notice>) -> io::Result<()> {
    let forward = move || {
        for notice in notices {
            if let Err(error) = app.emit("notice", &notice) {
                eprintln!("A notice did not reach the page: {error}.");
            }
        }
    };
    thread::Builder::new()
        .name("notices".into())
        .spawn(forward)?;
    Ok(())
}

/// Page and host ship together, so a request nobody knows is a mistake of ours.
fn not_understood(error: &serde_json::Error) -> Reply {
    Reply::Problem {
        problem: Problem {
            kind: ProblemKind::Bug,
            message: format!("the request was not understood: {error}"),
            hint: Some("Your map is intact. Close the window and open it again.".into()),
            at: None,
        },
    }
}
