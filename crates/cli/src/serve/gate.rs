//! Who is let in: this machine, our own page, this run.
//!
//! Three foreign parties are kept out. Other people's pages in the same browser: they send their own
//! origin. Names that resolve to this machine (DNS rebinding): they send their own host. Other
//! accounts on this machine: they do not know the token.

use std::sync::Arc;

use axum::extract::{Query, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use session::Language;

const TOKEN_HEADER: HeaderName = HeaderName::from_static("x-desire-path-token");

/// What one run lets in.
pub(super) struct Gate {
    port: u16,
    token: String,
    /// What is said to whoever is kept out.
    language: Language,
    content_security_policy: HeaderValue,
}

/// The token where a header cannot be sent: a WebSocket, a link to a file.
#[derive(Deserialize)]
pub(super) struct TokenQuery {
    token: Option<String>,
}

impl Gate {
    /// A gate with a new token.
    pub(super) fn new(port: u16, language: Language) -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        let token = bytes.map(|byte| format!("{byte:02x}")).concat();
        // As the window's, with the one address the page speaks to.
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; \
             font-src 'self'; connect-src 'self' ws://127.0.0.1:{port} ws://localhost:{port}; \
             worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        );
        let content_security_policy =
            HeaderValue::try_from(policy).expect("the policy is plain ASCII");
        Ok(Self {
            port,
            token,
            language,
            content_security_policy,
        })
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    pub(super) fn token(&self) -> &str {
        &self.token
    }

    fn is_ours(&self, authority: &str) -> bool {
        ["127.0.0.1", "localhost"]
            .iter()
            .any(|host| authority == format!("{host}:{}", self.port))
    }

    /// Compares in a time that does not tell how much of the token was right.
    fn knows(&self, token: &str) -> bool {
        let differing = token
            .bytes()
            .zip(self.token.bytes())
            .fold(0, |all, (a, b)| all | (a ^ b));
        token.len() == self.token.len() && differing == 0
    }
}

/// Lets only those in who know this run's token.
pub(super) async fn check_token(
    State(gate): State<Arc<Gate>>,
    Query(query): Query<TokenQuery>,
    request: Request,
    next: Next,
) -> Response {
    let token = text(request.headers(), &TOKEN_HEADER).or(query.token.as_deref());
    if !token.is_some_and(|token| gate.knows(token)) {
        let reason = gate.language.cli_other_run();
        return (StatusCode::UNAUTHORIZED, reason).into_response();
    }
    next.run(request).await
}

/// Lets only our own page on our own address in.
pub(super) async fn check_sender(
    State(gate): State<Arc<Gate>>,
    request: Request,
    next: Next,
) -> Response {
    let host_is_ours = text(request.headers(), &HOST).is_some_and(|host| gate.is_ours(host));
    let origin_is_ours = match request.headers().get(ORIGIN) {
        Some(origin) => origin
            .to_str()
            .ok()
            .and_then(|origin| origin.strip_prefix("http://"))
            .is_some_and(|authority| gate.is_ours(authority)),
        // Browsers always name the origin where it matters; other programs need the token.
        None => true,
    };
    if !(host_is_ours && origin_is_ours) {
        let reason = gate.language.cli_page_alone();
        return (StatusCode::FORBIDDEN, reason).into_response();
    }
    next.run(request).await
}

/// Gives every answer the rules that keep the page to itself.
pub(super) async fn shut_in(
    State(gate): State<Arc<Gate>>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_SECURITY_POLICY,
        gate.content_security_policy.clone(),
    );
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // The address carries the token.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
