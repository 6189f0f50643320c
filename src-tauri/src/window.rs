//! The one window: what it shows, where it may not go, and what may be dropped on it.

use std::path::PathBuf;

use session::Session;
use tauri::webview::NewWindowResponse;
use tauri::{App, DragDropEvent, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

/// Opens the window as `tauri.conf.json` describes it; what the page remembers of its looks is kept in the folder.
pub(crate) fn open(
    app: &App,
    session: Session,
    page_folder: PathBuf,
) -> tauri::Result<WebviewWindow> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?
        .data_directory(page_folder)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    #[cfg(target_os = "linux")]
    crate::spelling::check(&window)?;
    window.on_window_event(move |event| {
        let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event else {
            return;
        };
        let (session, paths) = (session.clone(), paths.clone());
        // Not on the thread that draws: the session may be busy.
        tauri::async_runtime::spawn_blocking(move || {
            for path in paths {
                session.file_dropped(path);
            }
        });
    });
    Ok(window)
}

/// The window shows the page that ships with it, and nothing else.
fn is_our_page(url: &Url) -> bool {
    matches!((url.scheme(), url.host_str()), ("tauri", Some("localhost")))
        || matches!(
            (url.scheme(), url.host_str()),
            ("http" | "https", Some("tauri.localhost"))
        )
}
