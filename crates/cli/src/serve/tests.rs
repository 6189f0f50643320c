//! Who is let in, and what they are told: over real connections to a running server.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use session::{Config, Session};
use tokio::net::TcpListener;

use crate::serve::files::{Downloads, Uploads};
use crate::serve::gate::Gate;
use crate::serve::{Host, routes};

/// Sends a request as it stands to a server with the token and port put in, and checks the answer.
#[track_caller]
fn check(request: &str, status: u16, says: &str) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::start(Config {
        data_folder: folder.path().join("data"),
        library_folder: folder.path().join("library"),
        picker: Box::<Downloads>::default(),
    });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let listener = runtime
        .block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
        .unwrap();
    let address = listener.local_addr().unwrap();
    let gate = Arc::new(Gate::new(address.port()).unwrap());
    let request = request
        .replace("TOKEN", gate.token())
        .replace("HERE", &address.to_string())
        .replace('\n', "\r\n");
    let host = Host {
        session,
        uploads: Arc::new(Uploads::default()),
        gate,
    };
    runtime.spawn(async { axum::serve(listener, routes(host)).await });

    let mut connection = TcpStream::connect(address).unwrap();
    connection
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    connection.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    runtime.shutdown_background();
    assert!(
        answer.starts_with(&format!("HTTP/1.1 {status} ")),
        "{answer}"
    );
    assert!(answer.contains(says), "“{says}” is not in:\n{answer}");
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

#[test]
fn a_file_is_taken_in_under_its_name() {
    let head = "HTTP/1.1\nHost: HERE\nConnection: close\nContent-Length: 3\n\na,b";
    check(
        &format!("POST /files?name=log.csv&token=TOKEN {head}"),
        200,
        "\"name\":\"log.csv\"",
    );
}

#[test]
fn a_file_cannot_choose_its_folder() {
    for name in ["..", "..%2Fescape.csv", "%2Fescape.csv", ""] {
        let head = "HTTP/1.1\nHost: HERE\nConnection: close\nContent-Length: 3\n\na,b";
        check(
            &format!("POST /files?name={name}&token=TOKEN {head}"),
            400,
            "name alone",
        );
    }
}
