//! What is open when the window appears.

use std::path::PathBuf;

use session::{Problem, Reply, Request, Session};
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// The template that brings a log of its own.
const SAMPLE: &str = "retail";

/// Opens the named project, or the sample for who is here for the first time; the page hears of it by a notice.
pub(crate) fn open(window: WebviewWindow, session: Session, file: Option<PathBuf>) {
    // Not on the thread that draws: reading a file takes its time.
    tauri::async_runtime::spawn_blocking(move || {
        let reply = match file {
            Some(path) => session.send(Request::OpenProject {
                file: session.register(path),
            }),
            None => show_sample(&session),
        };
        if let Reply::Problem { problem } = reply {
            tell(&window, &problem);
        }
    });
}

/// Whoever has had a map open before finds it on the start screen, and needs no sample.
fn show_sample(session: &Session) -> Reply {
    let hello = session.send(Request::Hello);
    let Reply::Hello {
        templates,
        recent,
        open: None,
    } = &hello
    else {
        return hello;
    };
    if !recent.is_empty() {
        return hello;
    }
    let sample = templates.iter().find(|template| template.name == SAMPLE);
    let title = sample.map_or(SAMPLE, |template| &template.title).to_owned();
    session.send(Request::NewProject {
        template: SAMPLE.into(),
        title,
        file: None,
    })
}

fn tell(window: &WebviewWindow, problem: &Problem) {
    let hint = problem.hint.as_deref().unwrap_or_default();
    window
        .dialog()
        .message(format!("{}.\n\n{hint}", problem.message))
        .title("Desire Path")
        .kind(MessageDialogKind::Error)
        .parent(window)
        .show(|_| {});
}
