//! Requests that no page would send: random values in the shape of every request, and nearly in it. Each is answered
//! by an error or leaves a valid project; nothing ever panics.

#[allow(dead_code, reason = "only the types are needed here")]
#[path = "../inert/fields.rs"]
mod fields;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use serde_json::{Map, Value, json};
use session::{Language, Reply, Request};

use crate::desk::Desk;
use fields::{Fields, Shape};

/// Requests of each kind.
const N_EACH: u32 = 500;
/// Requests of a kind in which nothing can be said.
const N_EACH_OF_NOTHING: u32 = 20;
/// How deep a value goes before it ends.
const DEPTH: usize = 7;

/// Texts that something could stumble over.
const TEXTS: [&str; 18] = [
    "",
    " ",
    "a",
    "\0",
    "\u{202E}x",
    "../../../etc/passwd",
    "=1+1",
    "0",
    "-1",
    "2026-02-30",
    "1–3 days",
    "30 %",
    "#12345G",
    "data:image/png;base64,AAAA",
    "<svg/onload=alert(1)>",
    "NaN",
    "((((((((((",
    "00000000-0000-0000-0000-000000000000",
];

/// Makes values up.
struct Making<'a> {
    fields: &'a Fields,
    random: Pcg64,
    /// Texts that are known to the session: ids, files.
    known: Vec<String>,
}

impl Making<'_> {
    fn one<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.random.random_range(0..all.len())]
    }

    fn text(&mut self) -> Value {
        let known = self.known.clone();
        match self.random.random_range(0..200) {
            0..=120 if !known.is_empty() => self.one(&known).clone().into(),
            121 => "x".repeat(self.random.random_range(0..70_000)).into(),
            _ => (*self.one(&TEXTS)).into(),
        }
    }

    fn number(&mut self) -> Value {
        match self.random.random_range(0..8) {
            0 => json!(self.random.random::<i64>()),
            1 => json!(self.random.random::<u64>()),
            2 => json!(self.random.random::<f64>() * 4.0 - 2.0),
            3 => json!(1e300),
            4 => json!(-1),
            _ => json!(self.random.random_range(0..12)),
        }
    }

    /// A value of a shape; now and then one of another.
    fn value(&mut self, shape: &Shape, depth: usize) -> Value {
        if self.random.random_range(0..60) == 0 {
            return match self.random.random_range(0..4) {
                0 => Value::Null,
                1 => json!([]),
                2 => self.text(),
                _ => self.number(),
            };
        }
        match shape {
            Shape::Text => self.text(),
            Shape::Literal(it) => it.clone().into(),
            Shape::Number => self.number(),
            Shape::Flag => self.random.random::<bool>().into(),
            Shape::Other => Value::Null,
            Shape::Named(name) => {
                let fields = self.fields;
                match fields.types.get(name) {
                    Some(shape) if depth < DEPTH => self.value(shape, depth + 1),
                    Some(Shape::Text) => self.text(),
                    Some(_) | None => Value::Null,
                }
            }
            Shape::List(of) => {
                let most = if depth < DEPTH { 4 } else { 1 };
                let length = self.random.random_range(0..most);
                (0..length).map(|_| self.value(of, depth + 1)).collect()
            }
            Shape::Tuple(all) => all.iter().map(|it| self.value(it, depth + 1)).collect(),
            Shape::AnyOf(all) => {
                let one = self.one(all).clone();
                self.value(&one, depth)
            }
            Shape::AllOf(all) => {
                let mut whole = Map::new();
                for it in all {
                    if let Value::Object(part) = self.value(it, depth) {
                        whole.extend(part);
                    }
                }
                whole.into()
            }
            Shape::Fields(all) => {
                let mut whole = Map::new();
                for (name, shape) in all {
                    if self.random.random_range(0..80) > 0 {
                        whole.insert(name.clone(), self.value(shape, depth + 1));
                    }
                }
                whole.into()
            }
        }
    }
}

/// All texts that stand in a value: ids among them.
fn texts_of(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(it) if it.len() == 36 => found.push(it.clone()),
        Value::Array(all) => all.iter().for_each(|it| texts_of(it, found)),
        Value::Object(all) => all.values().for_each(|it| texts_of(it, found)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The kinds of requests, each as one shape.
fn kinds(fields: &Fields) -> Vec<Shape> {
    let mut todo = vec![fields.types["Request"].clone()];
    let mut kinds = Vec::new();
    while let Some(shape) = todo.pop() {
        match &shape {
            Shape::AnyOf(all) => todo.extend(all.iter().cloned()),
            Shape::Named(name) => todo.push(fields.types[name].clone()),
            Shape::Text
            | Shape::Literal(_)
            | Shape::List(_)
            | Shape::Tuple(_)
            | Shape::Fields(_)
            | Shape::AllOf(_)
            | Shape::Number
            | Shape::Flag
            | Shape::Other => kinds.push(shape),
        }
    }
    kinds
}

/// Sends random requests of one kind to a session of its own, and says how many were understood.
fn sent(fields: &Fields, kind: &Shape, number: u64) -> usize {
    let desk = Desk::new();
    let open = desk.begin("blank");
    let session = desk.session.into_inner().unwrap();
    let mut known = Vec::new();
    texts_of(&serde_json::to_value(&open).unwrap(), &mut known);
    let written = session.register(desk.folder.path().join("written.out"));
    texts_of(&serde_json::to_value(written).unwrap(), &mut known);
    let mut making = Making {
        fields,
        random: Pcg64::seed_from_u64(tests::seed(100) + number),
        known,
    };
    let stumbled = Language::En.problem_bug();
    let mut n_understood = 0;
    let says_something = matches!(kind, Shape::Fields(all) if all.len() > 1);
    let n_requests = if says_something {
        tests::rounds(N_EACH)
    } else {
        N_EACH_OF_NOTHING
    };
    for _ in 0..n_requests {
        let request = making.value(kind, 0);
        // Another language says the same; what is searched for is English.
        if request["type"] == "speak" {
            continue;
        }
        let text = serde_json::to_vec(&request).unwrap();
        let answer = session.answer(&text);
        let said = answer.to_lowercase();
        assert!(!said.contains(&stumbled), "{request}\n{answer}");
        n_understood += usize::from(!said.contains("\"type\":\"problem\""));
    }
    // What came of it all is a project that can be opened again.
    let _ = session.send(Request::CloseProject);
    let file = session.register(Path::new(&open.location).join(&open.file_name));
    let reply = session.send(Request::OpenProject { file, how: None });
    assert!(matches!(reply, Reply::OpenProject { .. }), "{reply:?}");
    n_understood
}

#[test]
fn no_request_makes_the_app_stumble() {
    let fields = Fields::known();
    let kinds = kinds(&fields);
    assert!(kinds.len() > 40, "{}", kinds.len());
    let (next, n_understood) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(kind) = kinds.get(number) else {
                        return;
                    };
                    let n = sent(&fields, kind, number as u64);
                    n_understood.fetch_add(n, Ordering::Relaxed);
                }
            });
        }
    });
    let n_understood = n_understood.into_inner();
    assert!(n_understood > 3_000, "{n_understood}");
}
