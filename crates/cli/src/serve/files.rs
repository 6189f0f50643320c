//! Files between the browser and the session: a browser knows no paths, so they travel.

use std::future::poll_fn;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Json;
use axum::body::{Body, HttpBody};
use axum::extract::{Path as PathPart, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use session::{FileHandle, Language, PickPurpose, Picker};
use tempfile::TempDir;
use tokio::task::{block_in_place, spawn_blocking};

use crate::serve::Host;

/// Above this a browser is the wrong way; the window reads files where they are.
const MAX_UPLOAD_BYTES: u64 = 2 << 30;

/// A private folder with a folder of its own for each file, so that every file keeps its name.
#[derive(Default)]
struct Exchange {
    /// Made for the first file.
    folder: OnceLock<TempDir>,
    n_files: AtomicU32,
}

/// What pages have sent; gone when the run ends.
#[derive(Default)]
pub(super) struct Uploads(Exchange);

/// Answers a pick for a page: a new file is written to a private folder and fetched from there.
///
/// A file to read is not picked here: the page asks the person and sends the file itself. A copy to go on in
/// lies with the other projects, where it can be found again.
pub(crate) struct Downloads {
    exchange: Exchange,
    library: PathBuf,
}

/// What the page calls the file.
#[derive(Deserialize)]
pub(super) struct Named {
    name: String,
}

/// What the session calls the file.
#[derive(Serialize)]
struct Uploaded {
    handle: FileHandle,
    name: String,
}

impl Exchange {
    /// A place for a file of this name; none if it is no plain name.
    fn place(&self, name: &str) -> io::Result<Option<PathBuf>> {
        let plain = Path::new(name).file_name().filter(|plain| *plain == name);
        let Some(plain) = plain else { return Ok(None) };
        Ok(Some(self.new_folder()?.join(plain)))
    }

    /// A folder that nothing is in yet.
    fn new_folder(&self) -> io::Result<PathBuf> {
        let n = self.n_files.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder()?.join(n.to_string());
        std::fs::create_dir(&folder)?;
        Ok(folder)
    }

    fn folder(&self) -> io::Result<&Path> {
        if let Some(folder) = self.folder.get() {
            return Ok(folder.path());
        }
        let folder = tempfile::Builder::new().prefix("desire-path-").tempdir()?;
        // Where another was quicker, this one is empty and removes itself.
        Ok(self.folder.get_or_init(|| folder).path())
    }
}

impl Downloads {
    /// Puts copies of projects into a folder.
    pub(crate) fn with_library(library: PathBuf) -> Self {
        Self {
            exchange: Exchange::default(),
            library,
        }
    }

    /// A place in the library that no file has yet; none if it is no plain name.
    fn free_name(&self, name: &str) -> Option<PathBuf> {
        let plain = Path::new(name).file_name().filter(|plain| *plain == name)?;
        let stem = Path::new(plain).file_stem()?.to_string_lossy();
        std::fs::create_dir_all(&self.library).ok()?;
        (2..)
            .map(|number| self.library.join(format!("{stem} {number}.desirepath")))
            .find(|it| !it.exists())
    }
}

impl Picker for Downloads {
    fn pick(&self, purpose: &PickPurpose, _language: Language) -> Option<PathBuf> {
        match purpose {
            PickPurpose::OpenProject
            | PickPurpose::ImportLog
            | PickPurpose::MapForm
            | PickPurpose::Picture
            | PickPurpose::Font
            | PickPurpose::Workbook
            | PickPurpose::SlideTemplate => None,
            PickPurpose::SaveCopy { name } => self.free_name(name),
            PickPurpose::Export { name, .. } => self.exchange.place(name).ok().flatten(),
            PickPurpose::ExportFolder => self.exchange.new_folder().ok(),
        }
    }
}

/// Takes a file in and answers with what to call it.
pub(super) async fn upload(
    State(host): State<Host>,
    Query(Named { name }): Query<Named>,
    body: Body,
) -> Response {
    let to = host.session.language();
    let path = match host.uploads.0.place(&name) {
        Ok(Some(path)) => path,
        Ok(None) => {
            return (StatusCode::BAD_REQUEST, to.cli_file_with_folder()).into_response();
        }
        Err(error) => return not_written(to, &error),
    };
    match write(body, &path).await {
        Ok(true) => {
            let handle = host.session.register(path);
            Json(Uploaded { handle, name }).into_response()
        }
        Ok(false) => (StatusCode::PAYLOAD_TOO_LARGE, to.cli_file_too_large()).into_response(),
        Err(error) => not_written(to, &error),
    }
}

/// Hands out a file that the session knows.
pub(super) async fn download(
    State(host): State<Host>,
    PathPart(handle): PathPart<String>,
) -> Response {
    let to = host.session.language();
    let Some(path) = host.session.path_of(&FileHandle(handle)) else {
        return (StatusCode::NOT_FOUND, to.cli_no_file()).into_response();
    };
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let Ok(Ok(bytes)) = spawn_blocking(move || std::fs::read(path)).await else {
        return (StatusCode::NOT_FOUND, to.cli_file_gone()).into_response();
    };
    let disposition = format!("attachment; filename*=UTF-8''{}", percent_encoded(&name));
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (CONTENT_DISPOSITION, disposition),
    ];
    (headers, bytes).into_response()
}

/// Writes what arrives; false, and nothing is left, when it is too much.
async fn write(mut body: Body, path: &Path) -> io::Result<bool> {
    let mut file = std::fs::File::create_new(path)?;
    let mut n_bytes = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else {
            continue;
        };
        n_bytes += data.len() as u64;
        if n_bytes > MAX_UPLOAD_BYTES {
            std::fs::remove_file(path)?;
            return Ok(false);
        }
        block_in_place(|| file.write_all(&data))?;
    }
    Ok(true)
}

fn not_written(to: Language, error: &io::Error) -> Response {
    let reason = to.cli_file_not_taken(&error.to_string());
    (StatusCode::INSUFFICIENT_STORAGE, reason).into_response()
}

/// A name as a header may carry it.
fn percent_encoded(name: &str) -> String {
    name.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).into(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
