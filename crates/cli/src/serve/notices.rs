//! What the session says unasked, sent to every open page.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use axum::extract::State;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use session::Notice;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::serve::Host;

/// How soon a page that has gone is noticed.
const LOOK_UP_EVERY: Duration = Duration::from_secs(2);

/// Sends every notice from now on: a page that is let in first and then asks misses nothing.
pub(super) async fn listen(State(host): State<Host>, upgrade: WebSocketUpgrade) -> Response {
    let notices = host.session.subscribe();
    upgrade.on_upgrade(move |socket| send(notices, socket))
}

async fn send(notices: Receiver<Notice>, mut socket: WebSocket) {
    let (to_page, mut texts) = unbounded_channel();
    tokio::task::spawn_blocking(move || write(&notices, &to_page));
    loop {
        tokio::select! {
            text = texts.recv() => {
                let Some(text) = text else { return };
                if socket.send(Message::text(text)).await.is_err() {
                    return;
                }
            }
            // The page says nothing; this ends when it goes.
            heard = socket.recv() => if !matches!(heard, Some(Ok(_))) {
                return;
            },
        }
    }
}

/// Writes notices as JSON until the session or the page has gone.
fn write(notices: &Receiver<Notice>, to_page: &UnboundedSender<String>) {
    while !to_page.is_closed() {
        let notice = match notices.recv_timeout(LOOK_UP_EVERY) {
            Ok(notice) => notice,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let text = serde_json::to_string(&notice).expect("a notice has string keys only");
        if to_page.send(text).is_err() {
            return;
        }
    }
}
