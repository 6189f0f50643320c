//! The page and what belongs to it, as built from `ui`.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::serve::Host;

/// The built page; debug builds read it from the folder, release builds carry it.
#[derive(RustEmbed)]
#[folder = "../../ui/dist"]
#[allow_missing = true]
struct Page;

/// Answers with a file of the page.
pub(super) async fn show(State(host): State<Host>, uri: Uri) -> Response {
    let to = host.session.language();
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    if let Some(file) = Page::get(path) {
        let kind = file.metadata.mimetype().to_owned();
        return ([(CONTENT_TYPE, kind)], file.data).into_response();
    }
    if path == "index.html" {
        return (StatusCode::SERVICE_UNAVAILABLE, to.cli_page_not_built()).into_response();
    }
    (StatusCode::NOT_FOUND, to.cli_no_file()).into_response()
}
