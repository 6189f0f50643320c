//! What the session says unasked, as a page hears it: all of it, and only our own page.

use std::net::TcpStream;

use serde_json::{Value, json};
use tungstenite::client::IntoClientRequest;
use tungstenite::handshake::HandshakeError;
use tungstenite::http::HeaderValue;
use tungstenite::{Error, WebSocket};

use crate::serve::tests::Server;

/// Listens as a page would that sends these headers; the status where it is not let in.
fn listen(
    server: &Server,
    token: &str,
    headers: &[(&'static str, &str)],
) -> Result<WebSocket<TcpStream>, u16> {
    let token = token.replace("TOKEN", &server.token);
    let address = format!("ws://{}/notices{token}", server.address);
    let mut request = address.into_client_request().unwrap();
    for (name, value) in headers {
        let value = value
            .replace("HERE", &server.address.to_string())
            .replace("PORT", &server.address.port().to_string());
        let value = HeaderValue::from_str(&value).unwrap();
        request.headers_mut().insert(*name, value);
    }
    match tungstenite::client(request, server.connect()) {
        Ok((page, _)) => Ok(page),
        Err(HandshakeError::Failure(Error::Http(answer))) => Err(answer.status().as_u16()),
        Err(other) => panic!("{other}"),
    }
}

/// The next notice of a kind.
fn hear(page: &mut WebSocket<TcpStream>, kind: &str) -> Value {
    loop {
        let message = page.read().unwrap();
        let notice: Value = serde_json::from_str(message.to_text().unwrap()).unwrap();
        if notice["type"] == kind {
            return notice;
        }
    }
}

#[test]
fn every_page_hears_of_an_edit() {
    let server = Server::start();
    let own: &[_] = &[("origin", "http://HERE")];
    let [mut one, mut other] = [own, own].map(|it| listen(&server, "?token=TOKEN", it).unwrap());
    let map = server.new_map();
    hear(&mut other, "projectOpened");

    let rename = |title: &str| {
        let command = json!({ "type": "renameMap", "id": map, "title": title });
        server.ask(&json!({ "type": "edit", "command": command, "gesture": null }))
    };
    let reply = rename("A better shop");
    for page in [&mut one, &mut other] {
        let change = hear(page, "projectChanged")["change"].take();
        assert_eq!(change["revision"], reply["revision"]);
        assert_eq!(change["undo"], "rename map");
        assert!(change.to_string().contains("A better shop"));
    }

    // A page that goes takes nobody with it.
    drop(one);
    let reply = rename("The best shop");
    let change = hear(&mut other, "projectChanged")["change"].take();
    assert_eq!(change["revision"], reply["revision"]);
}

#[test]
fn only_our_own_page_listens() {
    let server = Server::start();
    let wrong = "?token=0123456789abcdef0123456789abcdef";
    for (token, headers, status) in [
        ("", [("origin", "http://HERE")], 401),
        ("?token=", [("origin", "http://HERE")], 401),
        (wrong, [("origin", "http://HERE")], 401),
        ("?token=TOKEN0", [("origin", "http://HERE")], 401),
        ("?token=TOKEN", [("origin", "http://example.org")], 403),
        ("?token=TOKEN", [("origin", "https://HERE")], 403),
        ("?token=TOKEN", [("origin", "http://127.0.0.1:1")], 403),
        ("?token=TOKEN", [("origin", "null")], 403),
        ("?token=TOKEN", [("host", "rebound.example.org:PORT")], 403),
    ] {
        let refused = listen(&server, token, &headers).err();
        assert_eq!(refused, Some(status), "{token} {headers:?}");
    }
    for origin in ["http://HERE", "http://localhost:PORT"] {
        let heard = listen(&server, "?token=TOKEN", &[("origin", origin)]);
        assert!(heard.is_ok(), "{origin}");
    }
}
