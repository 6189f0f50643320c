//! The one command and the one notice channel.

use std::io;
use std::sync::mpsc::Receiver;
use std::thread;

use session::{Notice, Session};
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter, State};

/// Passes a request on and answers; on a thread that may wait, because a pick waits for a person.
#[tauri::command]
pub(crate) async fn rpc(session: State<'_, Session>, request: String) -> Result<Response, String> {
    let session = session.inner().clone();
    tauri::async_runtime::spawn_blocking(move || session.answer(request.as_bytes()))
        .await
        .map(Response::new)
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
