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
use session::Session;
use tokio::net::TcpListener;

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
#[derive(Debug, clap::Args)]
pub(crate) struct ServeOptions {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// Say where it is as a line of JSON.
    #[arg(long)]
    pub(crate) json: bool,
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
    #[error(
        "the system gives no random numbers, so the page could not be kept private ({0}); try again"
    )]
    Token(getrandom::Error),
    /// The system refuses something else.
    #[error("the page can no longer be served ({0}); start it again")]
    System(#[from] io::Error),
}

/// What every answer is made from.
#[derive(Clone)]
struct Host {
    session: Session,
    uploads: Arc<Uploads>,
    gate: Arc<Gate>,
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
    let uploads = Arc::new(Uploads::new()?);
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
    if options.json {
        let place = serde_json::json!({ "address": address, "port": port, "token": token });
        writeln!(out, "{place}")?;
    } else {
        writeln!(out, "Desire Path is at {address}")?;
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
