//! What passes between page and session, as TypeScript: one file with every type of the boundary.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

use crate::wire::notice::Notice;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The text of `ui/src/bindings/index.ts`: all types reachable from [`Request`], [`Reply`] and [`Notice`].
///
/// # Panics
/// If two types that pass the boundary have the same name: one would silently stand for both.
#[must_use]
pub fn typescript() -> String {
    let mut all = Declarations {
        config: Config::new().with_large_int("number"),
        seen: BTreeSet::new(),
        by_name: BTreeMap::new(),
    };
    all.visit::<Request>();
    all.visit::<Reply>();
    all.visit::<Notice>();
    let mut text = String::from(
        "// What passes between page and session. Generated from the Rust types; do not edit.\n",
    );
    for (docs, declaration) in all.by_name.values() {
        text.push('\n');
        text.push_str(docs);
        text.push_str("export ");
        text.push_str(declaration);
        text.push('\n');
    }
    text
}

/// Collects every declared type once, by its name.
struct Declarations {
    config: Config,
    seen: BTreeSet<TypeId>,
    by_name: BTreeMap<String, (String, String)>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Types of the language (numbers, lists, options) have no file of their own and need no declaration.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let declaration = trimmed(&T::decl(&self.config));
            let docs = trimmed(&T::docs().unwrap_or_default());
            let other = self
                .by_name
                .insert(name.clone(), (docs, declaration.clone()));
            // A wrapper such as `Box` declares what it wraps: the same text under the same name.
            assert!(
                other.is_none_or(|(_, earlier)| earlier == declaration),
                "two different types are called {name} in TypeScript: give one another name with #[ts(rename)]"
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The same lines without blanks at their ends.
fn trimmed(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let mut text = lines.join("\n");
    if !text.is_empty() && text.ends_with("*/") {
        text.push('\n');
    }
    text
}
