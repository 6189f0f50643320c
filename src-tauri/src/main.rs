//! The window: it passes requests to the session and notices to the page, and decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use session::{Config, Language, Picker, Session};
use tauri::{App, AppHandle, Manager, RunEvent};

mod dialogs;
mod ipc;
mod opening;
mod rendering;
#[cfg(target_os = "linux")]
mod spelling;
mod window;

/// What can be said on the command line.
#[derive(Parser)]
#[command(
    name = "desire-path",
    version,
    about = "Customer journey maps, with the paths people really take"
)]
struct Options {
    /// A project to open.
    file: Option<PathBuf>,
    /// Draw without the graphics card, where a driver shows a blank or flickering window.
    #[arg(long)]
    safe_rendering: bool,
    /// Open maps in the safe view: without figures, pictures and brand, to be looked at and exported.
    #[arg(long)]
    safe: bool,
}

fn main() -> ExitCode {
    if let Some(end) = session::was_worker() {
        return end;
    }
    let options = Options::parse();
    if let Err(error) = rendering::choose(options.safe_rendering) {
        eprintln!(
            "The window is drawn as usual, because safe rendering could not be set: {error}."
        );
    }
    let running = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![ipc::rpc])
        .setup(|app| set_up(app, options))
        .build(tauri::generate_context!());
    match running {
        Ok(app) => {
            app.run(settle);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("Desire Path could not start: {error}.");
            ExitCode::FAILURE
        }
    }
}

/// At the end everything is brought into its file; what cannot be stays in the working copy.
fn settle(app: &AppHandle, event: RunEvent) {
    if matches!(event, RunEvent::Exit)
        && let Some(session) = app.try_state::<Session>()
    {
        session.end();
    }
}

/// The session first, then the window: the page asks as soon as it is there.
fn set_up(app: &mut App, options: Options) -> Result<(), Box<dyn Error>> {
    let data = std::env::var_os("DESIRE_PATH_DATA").map(PathBuf::from);
    let folders = session::folders(data, session::this_program()?)
        .map_err(|it| it.said(Language::default()).message)?;
    let page_folder = folders.data_folder.join("page");
    let session = Session::start(Config {
        picker: picker(app),
        safe: options.safe,
        ..folders
    });
    ipc::forward_notices(app.handle().clone(), session.subscribe())?;
    app.manage(session.clone());
    if options.file.is_none() && !options.safe {
        opening::welcome(&session)?;
    }
    let window = window::open(app, session.clone(), page_folder)?;
    if let Some(file) = options.file {
        opening::open(window, session, file);
    }
    Ok(())
}

/// The person by native dialogs, or a script of paths where one is named.
fn picker(app: &App) -> Box<dyn Picker> {
    match std::env::var_os("DESIRE_PATH_PICKS") {
        Some(script) => Box::new(dialogs::Scripted::new(Path::new(&script))),
        None => Box::new(dialogs::Native::new(app.handle().clone())),
    }
}
