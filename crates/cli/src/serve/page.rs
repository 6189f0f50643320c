//! The page and what belongs to it, as built from `ui`.

use axum::http::header::CONTENT_TYPE;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

/// The built page; debug builds read it from the folder, release builds carry it.
#[derive(RustEmbed)]
#[folder = "../../ui/dist"]
#[allow_missing = true]
struct Page;

/// Answers with a file of the page.
pub(super) async fn show(uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    if let Some(file) = Page::get(path) {
        let kind = file.metadata.mimetype().to_owned();
        return ([(CONTENT_TYPE, kind)], file.data).into_response();
    }
    if path == "index.html" {
        let reason = "The page is not built yet. Run `cargo xtask run`, which builds it.";
        return (StatusCode::SERVICE_UNAVAILABLE, reason).into_response();
    }
    (StatusCode::NOT_FOUND, "There is no such file.").into_response()
}
