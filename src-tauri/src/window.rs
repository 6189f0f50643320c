//! The window, and that of who presents a map: what they show, where they may not go, and what may be dropped.

use std::path::PathBuf;

use session::Session;
use tauri::webview::{NewWindowFeatures, NewWindowResponse};
use tauri::{
    App, AppHandle, DragDropEvent, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent, Wry,
};

/// What the window of who presents is called.
const SPEAKER: &str = "speaker";

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
    let app_handle = app.handle().clone();
    let window = WebviewWindowBuilder::from_config(app, config)?
        .data_directory(page_folder)
        .on_navigation(is_our_page)
        .on_new_window(move |address, features| {
            speaker(&app_handle, &address, features).unwrap_or(NewWindowResponse::Deny)
        })
        .build()?;
    #[cfg(target_os = "linux")]
    crate::spelling::check(&window)?;
    let app_handle = app.handle().clone();
    window.on_window_event(move |event| {
        // The app ends with its window, whatever else is open.
        if matches!(event, WindowEvent::Destroyed)
            && let Some(speaker) = app_handle.get_webview_window(SPEAKER)
            && let Err(error) = speaker.close()
        {
            eprintln!("The window of speaker notes stays open: {error}.");
        }
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

/// Opens the one other window there may be, with the notes of who presents a map. It may ask nothing of the app (no
/// capability names it) and goes nowhere else; the page that opened it tells it what to show.
fn speaker(
    app: &AppHandle,
    address: &Url,
    features: NewWindowFeatures,
) -> Option<NewWindowResponse<Wry>> {
    if !is_speaker_page(address) {
        return None;
    }
    // What opened it brings it to its address.
    let blank = WebviewUrl::External(Url::parse("about:blank").ok()?);
    let opened = WebviewWindowBuilder::new(app, SPEAKER, blank)
        .window_features(features)
        .title("Desire Path")
        .on_navigation(|it| is_speaker_page(it) || it.as_str() == "about:blank")
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .build();
    match opened {
        Ok(window) => Some(NewWindowResponse::Create { window }),
        Err(error) => {
            eprintln!("The window of speaker notes could not be opened: {error}.");
            None
        }
    }
}

fn is_speaker_page(address: &Url) -> bool {
    is_our_page(address) && address.path() == "/speaker.html"
}
