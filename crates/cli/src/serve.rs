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
use session::{Language, Request, Session, TemplateRequest};
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
    /// In which language, and what else is said to whoever comes without leave.
    pub(crate) language: Language,
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
#[derive(Debug)]
pub(crate) enum ServeError {
    /// Another program has the port.
    Port {
        /// The one that was asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// The system gives no random numbers.
    Token(getrandom::Error),
    /// The system refuses something else.
    System(io::Error),
}

impl From<io::Error> for ServeError {
    fn from(it: io::Error) -> Self {
        Self::System(it)
    }
}

impl ServeError {
    fn said(&self, to: Language) -> Failure {
        match self {
            Self::Port { port, source } => Failure::new(
                to.cli_port(&port.to_string(), &source.to_string()),
                to.cli_port_hint(),
            ),
            Self::Token(error) => Failure::new(
                to.cli_no_token(&error.to_string()),
                to.cli_start_again_hint(),
            ),
            Self::System(error) => Failure::new(
                to.cli_no_longer_served(&error.to_string()),
                to.cli_start_again_hint(),
            ),
        }
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
            language: front.language,
        },
    )
    .map_err(|it| it.said(front.language))?;
    Ok(Output {
        text: front.language.cli_is_closed(),
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
    let port = listener.local_addr()?.port();
    let gate = Gate::new(port, options.language).map_err(ServeError::Token)?;
    let gate = Arc::new(gate);
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
        Telling::Sentence => writeln!(out, "{}", options.language.cli_is_at(&address))?,
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
