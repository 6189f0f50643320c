//! A request of the page, answered by the session.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::serve::Host;

/// Passes a request on and answers; on a thread that may wait.
pub(super) async fn answer(State(host): State<Host>, body: Bytes) -> Response {
    match tokio::task::spawn_blocking(move || host.session.answer(&body)).await {
        Ok(reply) => ([(CONTENT_TYPE, "application/json")], reply).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
