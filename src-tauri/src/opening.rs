//! What is open when the window appears.

use std::path::PathBuf;

use session::{Opening, Problem, Reply, Request, Session, TemplateRequest};
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// The template that brings a log of its own.
const SAMPLE: &str = "retail";

/// Keeps the sample for who is here for the first time: it opens when the page says which language it speaks.
pub(crate) fn welcome(session: &Session) -> Result<(), String> {
    let request = Request::Template(TemplateRequest::Welcome {
        template: SAMPLE.into(),
    });
    if let Reply::Problem { problem } = session.send(request) {
        return Err(problem.message);
    }
    Ok(())
}

/// Opens the named project; the page hears of it by a notice, and asks how where the app did not come to rest with it
/// the last time.
pub(crate) fn open(window: WebviewWindow, session: Session, file: PathBuf) {
    // Not on the thread that draws: reading a file takes its time.
    tauri::async_runtime::spawn_blocking(move || {
        let file = session.register(file);
        let how = Some(Opening::AsUsual);
        if let Reply::Problem { problem } = session.send(Request::OpenProject { file, how })
            && problem.restless.is_none()
        {
            tell(&window, &problem);
        }
    });
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
