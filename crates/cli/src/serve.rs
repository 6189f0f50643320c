//! The same page as in the window, for a browser on this machine.
//!
//! Everything that speaks to the session asks for the token of this run; see [`gate`].

use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use session::{Request, Session, TemplateRequest};
use tokio::net::TcpListener;

use crate::args::Serve;
use crate::front::{Failure, Front, Output};
use crate::serve::files::Uploads;
use crate::serve::gate::Gate;

mod files;
mod gate;
mod notices;
mod page;
mod rpc;

pub(crate) use crate::serve::files::Downloads;

/// A request is words, not data: files come another way.
const MAX_REQUEST_BYTES: usize = 8 << 20;

/// How the page is served.
#[derive(Debug)]
pub(crate) struct ServeOptions {
    /// The port to listen on; 0 takes a free one.
    pub(crate) port: u16,
    /// How the person is told where it is.
    pub(crate) telling: Telling,
}

/// How the person is told where the page is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Telling {
    /// In a sentence.
    Sentence,
    /// In a line of JSON.
    Json,
}

/// Why the page cannot be served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServeError {
    /// Another program has the port.
    #[error(
        "port {port} cannot be listened on ({source}); choose another with --port, or 0 for a free one"
    )]
    Port {
        /// The one that was asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers, so the page cannot be kept private: {0}")]
    Token(getrandom::Error),
    /// The system refuses something else.
    #[error("the page can no longer be served: {0}")]
    System(#[from] io::Error),
}

impl From<ServeError> for Failure {
    fn from(it: ServeError) -> Self {
        let hint = match &it {
            ServeError::Port { .. } => {
                "Choose another with --port, or leave it out for a free one."
            }
            ServeError::Token(_) | ServeError::System(_) => "Start it again.",
        };
        Self::new(it.to_string(), hint)
    }
}

/// What every answer is made from.
#[derive(Clone)]
struct Host {
    session: Session,
    uploads: Arc<Uploads>,
    gate: Arc<Gate>,
}

/// Opens what was asked for and serves the page until it is told to stop.
pub(crate) fn run(front: &Front, it: &Serve, json: bool) -> Result<Output, Failure> {
    match (&it.file, &it.template) {
        (Some(file), _) => {
            front.open(file)?;
        }
        // In the language of the page, which is not known yet.
        (None, Some(template)) => {
            let template = template.clone();
            front.ask(Request::Template(TemplateRequest::Welcome { template }))?;
        }
        (None, None) => {}
    }
    let telling = if json {
        Telling::Json
    } else {
        Telling::Sentence
    };
    serve(
        &front.session,
        &ServeOptions {
            port: it.port,
            telling,
        },
    )?;
    Ok(Output {
        text: "Desire Path is closed.".into(),
        json: r#"{"closed":true}"#.into(),
    })
}

/// Serves the page on this machine alone until Ctrl-C, after saying where.
pub(crate) fn serve(session: &Session, options: &ServeOptions) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let served = runtime.block_on(serve_until_stopped(session, options));
    // A listening page never hangs up by itself.
    runtime.shutdown_background();
    served
}

async fn serve_until_stopped(session: &Session, options: &ServeOptions) -> Result<(), ServeError> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))
        .await
        .map_err(|source| ServeError::Port {
            port: options.port,
            source,
        })?;
    let gate = Arc::new(Gate::new(listener.local_addr()?.port()).map_err(ServeError::Token)?);
    say_where(&gate, options)?;
    let uploads = Arc::new(Uploads::default());
    let host = Host {
        session: session.clone(),
        uploads,
        gate,
    };
    tokio::select! {
        served = axum::serve(listener, routes(host)) => Ok(served?),
        stopped = stop_asked() => Ok(stopped?),
    }
}

fn routes(host: Host) -> Router {
    let private = Router::new()
        .route("/rpc", post(rpc::answer))
        .route("/notices", get(notices::listen))
        .route("/files", post(files::upload))
        .route("/files/{handle}", get(files::download))
        .layer(DefaultBodyLimit::max(MAX_REQUEST_BYTES))
        .route_layer(middleware::from_fn_with_state(
            Arc::clone(&host.gate),
            gate::check_token,
        ));
    Router::new()
        .merge(private)
        .fallback(get(page::show))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&host.gate),
            gate::check_sender,
        ))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&host.gate),
            gate::shut_in,
        ))
        .with_state(host)
}

fn say_where(gate: &Gate, options: &ServeOptions) -> io::Result<()> {
    let (port, token) = (gate.port(), gate.token());
    let address = format!("http://127.0.0.1:{port}/?token={token}");
    let mut out = io::stdout().lock();
    match options.telling {
        Telling::Sentence => writeln!(out, "Desire Path is at {address}")?,
        Telling::Json => {
            let place = serde_json::json!({ "address": address, "port": port, "token": token });
            writeln!(out, "{place}")?;
        }
    }
    out.flush()
}

#[cfg(unix)]
async fn stop_asked() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut ended = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = ended.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn stop_asked() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

#[cfg(test)]
mod tests;
