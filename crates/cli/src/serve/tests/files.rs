//! Files on their way in and out: under their own name, to whoever knows the token, and nothing else.

use serde_json::{Value, json};

use crate::serve::tests::{Server, check};

/// How our page fetches something.
fn fetching(path: &str) -> String {
    format!("GET {path} HTTP/1.1\nHost: HERE\nConnection: close\n\n")
}

/// Picks a place for a picture: its handle, and what it is called there.
fn pick(server: &Server, name: &str) -> [String; 2] {
    let purpose = json!({ "type": "export", "format": "svg", "name": name });
    let reply = server.ask(&json!({ "type": "pickFile", "purpose": purpose }));
    [0, 1].map(|at| reply["picked"][at].as_str().unwrap().to_owned())
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

#[test]
fn what_is_taken_in_can_be_imported() {
    let server = Server::start();
    let csv = "who,what,when\n1,look,2026-01-01 10:00:00\n1,buy,2026-01-01 11:00:00\n";
    let sent = server.send("/files?name=log.csv", csv);
    let request = json!({ "type": "previewImport", "file": sent["handle"], "options": {} });
    let preview = server.ask(&request)["preview"].take();
    let columns: Vec<&Value> = preview["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["name"])
        .collect();
    assert_eq!(columns, ["who", "what", "when"]);
}

#[test]
fn files_of_one_name_do_not_meet() {
    let server = Server::start();
    let handles = ["first", "second"].map(|text| {
        let sent = server.send("/files?name=log.csv", text);
        sent["handle"].as_str().unwrap().to_owned()
    });
    for (handle, text) in handles.iter().zip(["first", "second"]) {
        server.check(
            &fetching(&format!("/files/{handle}?token=TOKEN")),
            200,
            text,
        );
    }
}

#[test]
fn a_picture_is_fetched_from_where_it_was_written() {
    let server = Server::start();
    let map = server.new_map();
    let [handle, _] = pick(&server, "Our shop é.svg");
    let address = format!("/files/{handle}?token=TOKEN");
    server.check(&fetching(&address), 404, "Export it again");

    let view = json!({ "lens": "assumed", "detail": 0.8, "accepted": false, "arrangement": "journey", "narrowed": { "without": [], "tags": [], "owners": [], "text": "", "only": false } });
    let export =
        json!({ "map": map, "format": "svg", "view": view, "theme": "light", "scale": 1.0 });
    let to = json!({ "type": "file", "file": handle });
    server.ask(&json!({ "type": "export", "export": export, "to": to }));
    // It is written by a job: the page hears when it is over, and here it is asked for until then.
    while server
        .answer(&fetching(&address))
        .contains("Export it again")
    {
        std::thread::yield_now();
    }
    server.check(&fetching(&address), 200, "A shop");
    let name = "content-disposition: attachment; filename*=UTF-8''Our%20shop%20%C3%A9.svg";
    server.check(&fetching(&address), 200, name);

    let wrong = format!("/files/{handle}?token=0123456789abcdef0123456789abcdef");
    server.check(&fetching(&wrong), 401, "another run");
    let foreign = fetching(&address).replace("\nConn", "\nOrigin: http://example.org\nConn");
    server.check(&foreign, 403, "alone");
}

#[test]
fn a_picture_cannot_choose_its_folder() {
    let server = Server::start();
    for (name, called) in [
        ("", "Journey map.svg"),
        ("..", "Journey map.svg"),
        ("../escape.svg", "escape.svg"),
        ("/escape.svg", "escape.svg"),
        ("a/b.svg", "a b.svg"),
        (
            "<script>alert(1)</script>.svg",
            "script alert(1) script.svg",
        ),
    ] {
        assert_eq!(pick(&server, name)[1], called, "{name}");
    }
}

#[test]
fn only_what_was_given_out_is_handed_out() {
    let server = Server::start();
    let secret = server.folder.path().join("secret.txt");
    std::fs::write(&secret, "nobody's business").unwrap();
    let path = secret.to_str().unwrap().replace('/', "%2F");
    for handle in [
        "a",
        "00000000-0000-0000-0000-000000000000",
        "..%2F..%2Fsecret.txt",
        "%2e%2e",
        &path,
    ] {
        let request = fetching(&format!("/files/{handle}?token=TOKEN"));
        server.check(&request, 404, "There is no such file.");
    }
}

#[test]
fn the_page_leads_to_nothing_beside_it() {
    for path in [
        "/../package.json",
        "/..%2Fpackage.json",
        "/assets/../../package.json",
        "/%2e%2e/package.json",
        "/files/../../package.json",
    ] {
        check(&fetching(path), 404, "There is no such file.");
    }
}
