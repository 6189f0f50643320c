//! A request of the page, answered by the session.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use session::{Problem, ProblemKind, Reply, Request};

use crate::serve::Host;

/// Passes a request on and answers; on a thread that may wait.
pub(super) async fn answer(State(host): State<Host>, body: Bytes) -> Response {
    let request = match serde_json::from_slice::<Request>(&body) {
        Ok(request) => request,
        Err(error) => return Json(not_understood(&error)).into_response(),
    };
    match tokio::task::spawn_blocking(move || host.session.send(request)).await {
        Ok(reply) => Json(reply).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Page and host ship together, so a request nobody knows is a mistake of ours.
fn not_understood(error: &serde_json::Error) -> Reply {
    Reply::Problem {
        problem: Problem {
            kind: ProblemKind::Bug,
            message: format!("the request was not understood: {error}"),
            hint: Some("Your map is intact. Load the page again.".into()),
            at: None,
        },
    }
}
