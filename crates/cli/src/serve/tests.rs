//! Who is let in, and what they are told: over real connections to a running server.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use session::{Config, Session};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::serve::files::{Downloads, Uploads};
use crate::serve::gate::Gate;
use crate::serve::{Host, routes};

mod files;
mod notices;

/// A running server over a folder of its own.
struct Server {
    folder: TempDir,
    address: SocketAddr,
    token: String,
    /// There until the end.
    runtime: Option<Runtime>,
}

/// The built program, which lies beside the folder of its tests, and reads the files of others.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let name = format!("desirepath{}", std::env::consts::EXE_SUFFIX);
    let mut beside = here.ancestors().map(|it| it.join(&name));
    beside.find(|it| it.is_file()).unwrap()
}

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::start(Config {
            data_folder: folder.path().join("data"),
            library_folder: folder.path().join("library"),
            program: program(),
            safe: false,
            picker: Box::new(Downloads::with_library(folder.path().join("library"))),
        });
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime
            .block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
            .unwrap();
        let address = listener.local_addr().unwrap();
        let gate = Arc::new(Gate::new(address.port(), session::Language::En).unwrap());
        let token = gate.token().to_owned();
        let host = Host {
            session,
            uploads: Arc::new(Uploads::default()),
            gate,
        };
        runtime.spawn(async { axum::serve(listener, routes(host)).await });
        Self {
            folder,
            address,
            token,
            runtime: Some(runtime),
        }
    }

    fn connect(&self) -> TcpStream {
        let connection = TcpStream::connect(self.address).unwrap();
        connection
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        connection
    }

    /// The whole answer to a request as it stands, with the token and port put in.
    fn answer(&self, request: &str) -> String {
        let request = request
            .replace("TOKEN", &self.token)
            .replace("HERE", &self.address.to_string())
            .replace('\n', "\r\n");
        let mut connection = self.connect();
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    }

    #[track_caller]
    fn check(&self, request: &str, status: u16, says: &str) {
        let answer = self.answer(request);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{request}\n{answer}"
        );
        assert!(answer.contains(says), "“{says}” is not in:\n{answer}");
    }

    /// What is answered to something that is sent by our page.
    fn send(&self, path: &str, body: &str) -> Value {
        let n_bytes = body.len();
        let head = "HTTP/1.1\nHost: HERE\nConnection: close\nx-desire-path-token: TOKEN";
        let answer = self.answer(&format!(
            "POST {path} {head}\nContent-Length: {n_bytes}\n\n{body}"
        ));
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap_or_else(|_| panic!("{answer}"))
    }

    fn ask(&self, request: &Value) -> Value {
        let reply = self.send("/rpc", &request.to_string());
        assert_eq!(reply["type"], request["type"], "{reply}");
        reply
    }

    /// Starts a map and answers with its id.
    fn new_map(&self) -> Value {
        let request = json!({ "type": "newProject", "template": "blank", "title": "A shop" });
        self.ask(&request)["open"]["map"].take()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A listening page never hangs up by itself.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Sends a request to a server of its own, and checks the answer.
#[track_caller]
fn check(request: &str, status: u16, says: &str) {
    Server::start().check(request, status, says);
}

#[test]
fn the_page_asks_with_its_token() {
    let request = "POST /rpc HTTP/1.1\nHost: HERE\nOrigin: http://HERE\nConnection: close\n\
        x-desire-path-token: TOKEN\nContent-Length: 16\n\n{\"type\":\"hello\"}";
    check(request, 200, "\"type\":\"hello\"");
}

#[test]
fn a_request_nobody_knows_is_answered_not_obeyed() {
    let request = "POST /rpc?token=TOKEN HTTP/1.1\nHost: HERE\nConnection: close\n\
        Content-Length: 15\n\n{\"type\":\"nope\"}";
    check(request, 200, "The request was not understood");
}

#[test]
fn without_the_token_nobody_asks() {
    for (method, path) in [
        ("POST", "/rpc"),
        ("GET", "/notices"),
        ("POST", "/files?name=a"),
        ("GET", "/files/a"),
    ] {
        for token in [
            "",
            "x-desire-path-token: 0123456789abcdef0123456789abcdef\n",
        ] {
            let head = format!("{method} {path} HTTP/1.1\nHost: HERE\nConnection: close\n{token}");
            check(&format!("{head}Content-Length: 0\n\n"), 401, "another run");
        }
    }
}

#[test]
fn another_page_in_the_same_browser_is_kept_out() {
    let request = "POST /rpc?token=TOKEN HTTP/1.1\nHost: HERE\nOrigin: http://example.org\n\
        Connection: close\nContent-Length: 16\n\n{\"type\":\"hello\"}";
    check(request, 403, "alone");
}

#[test]
fn a_name_that_leads_to_this_machine_is_kept_out() {
    check(
        "GET / HTTP/1.1\nHost: rebound.example.org\nConnection: close\n\n",
        403,
        "alone",
    );
}

#[test]
fn the_page_is_kept_to_itself() {
    let says = "content-security-policy: default-src 'none'";
    check(
        "GET /no-such-file HTTP/1.1\nHost: HERE\nConnection: close\n\n",
        404,
        says,
    );
}
