//! Every text field of the model: found in the types that the page is given, which are made of the model itself, so
//! that no new field can be forgotten.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The types of the model as the page knows them; another test holds that they are those of the model.
const TYPES: &str = include_str!("../../ui/src/bindings/index.ts");

/// Texts that are no words of people: what is not written so is refused when it is read.
const NO_WORDS: [&str; 8] = [
    "BrandColour.light",
    "BrandColour.dark",
    "Icon.image",
    "Logo.image",
    "Picture.image",
    "Typeface.family",
    "Typeface.regular",
    "Typeface.bold",
];

/// What a value may be.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Text,
    Literal(String),
    Named(String),
    List(Box<Shape>),
    Tuple(Vec<Shape>),
    Fields(Vec<(String, Shape)>),
    AnyOf(Vec<Shape>),
    AllOf(Vec<Shape>),
    Number,
    Flag,
    Other,
}

/// The types of the model, by name.
pub(crate) struct Fields {
    pub(crate) types: BTreeMap<String, Shape>,
}

impl Fields {
    /// Those there are.
    pub(crate) fn known() -> Self {
        let mut types = BTreeMap::new();
        let source = without_comments(TYPES);
        for part in source.split("export type ").skip(1) {
            let (name, shape) = part.split_once('=').expect("a type is something");
            let (shape, _) = shape.rsplit_once(';').expect("it ends");
            let tokens = tokens(shape);
            let mut reading = Reading { tokens: &tokens };
            types.insert(name.trim().to_owned(), reading.union());
        }
        Self { types }
    }

    /// All text fields of a type and of what it is made of, as `Type.field`.
    pub(crate) fn texts_of(&self, name: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.collect(name, &mut BTreeSet::new(), &mut found);
        found
    }

    fn collect(&self, name: &str, seen: &mut BTreeSet<String>, found: &mut BTreeSet<String>) {
        if !seen.insert(name.to_owned()) {
            return;
        }
        let mut todo = vec![(name.to_owned(), &self.types[name])];
        while let Some((place, shape)) = todo.pop() {
            match shape {
                Shape::Text if place.contains('.') && is_words(&place) => {
                    found.insert(place);
                }
                Shape::Named(it) => self.collect(it, seen, found),
                Shape::List(of) => todo.push((place, of)),
                Shape::Tuple(all) | Shape::AnyOf(all) | Shape::AllOf(all) => {
                    todo.extend(all.iter().map(|it| (place.clone(), it)));
                }
                Shape::Fields(all) => {
                    let owner = place.split('.').next().unwrap_or_default();
                    todo.extend(all.iter().map(|it| (format!("{owner}.{}", it.0), &it.1)));
                }
                Shape::Text | Shape::Literal(_) | Shape::Number | Shape::Flag | Shape::Other => {}
            }
        }
    }

    /// Goes to every text in a value of a type, with the field it stands in.
    pub(crate) fn visit(
        &self,
        name: &str,
        value: &mut Value,
        act: &mut impl FnMut(&str, &mut String),
    ) {
        self.visit_shape(&self.types[name], name, value, act);
    }

    fn visit_shape(
        &self,
        shape: &Shape,
        place: &str,
        value: &mut Value,
        act: &mut impl FnMut(&str, &mut String),
    ) {
        match (shape, value) {
            (Shape::Text, Value::String(text)) => {
                // An id is a text under a name of its own.
                if place.contains('.') && is_words(place) {
                    act(place, text);
                }
            }
            (Shape::Named(name), value) => self.visit(name, value, act),
            (Shape::List(of), Value::Array(values)) => {
                for value in values {
                    self.visit_shape(of, place, value, act);
                }
            }
            (Shape::Tuple(all), Value::Array(values)) => {
                for (shape, value) in all.iter().zip(values) {
                    self.visit_shape(shape, place, value, act);
                }
            }
            (Shape::Fields(all), Value::Object(values)) => {
                let owner = place.split('.').next().unwrap_or_default();
                for (name, shape) in all {
                    if let Some(value) = values.get_mut(name) {
                        self.visit_shape(shape, &format!("{owner}.{name}"), value, act);
                    }
                }
            }
            (Shape::AnyOf(all), value) => {
                if let Some(shape) = all.iter().find(|it| self.fits(it, value)) {
                    self.visit_shape(shape, place, value, act);
                }
            }
            (Shape::AllOf(all), value) => {
                for shape in all {
                    self.visit_shape(shape, place, value, act);
                }
            }
            (_, _) => {}
        }
    }

    /// Whether a value is of this shape, and not of another of the same union.
    fn fits(&self, shape: &Shape, value: &Value) -> bool {
        match (shape, value) {
            (Shape::Text, Value::String(_))
            | (Shape::List(_) | Shape::Tuple(_), Value::Array(_)) => true,
            (Shape::Literal(it), Value::String(text)) => it == text,
            (Shape::Named(it), value) => self.fits(&self.types[it], value),
            (Shape::Fields(all), Value::Object(values)) => all.iter().all(|(name, shape)| {
                let is_same = |it: &Value| self.fits(shape, it);
                !matches!(shape, Shape::Literal(_)) || values.get(name).is_some_and(is_same)
            }),
            (Shape::AnyOf(all), value) => all.iter().any(|it| self.fits(it, value)),
            (Shape::AllOf(all), value) => all.iter().all(|it| self.fits(it, value)),
            (_, _) => false,
        }
    }
}

fn is_words(place: &str) -> bool {
    !NO_WORDS.contains(&place)
}

fn without_comments(source: &str) -> String {
    let mut parts = source.split("/*");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        rest.push_str(part.split_once("*/").map_or("", |it| it.1));
    }
    rest.lines()
        .filter(|it| !it.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Names, signs and texts in quotation marks, which keep the first.
fn tokens(source: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = source.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_name = |it: char| it.is_alphanumeric() || it == '_';
        let length = if first == '"' {
            1 + rest[1..].find('"').expect("it ends")
        } else if is_name(first) {
            rest.find(|it| !is_name(it)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        tokens.push(rest[..length].to_owned());
        let after = if first == '"' { length + 1 } else { length };
        rest = rest[after..].trim_start();
    }
    tokens
}

struct Reading<'a> {
    tokens: &'a [String],
}

impl Reading<'_> {
    fn next(&mut self) -> &str {
        let (first, rest) = self.tokens.split_first().expect("it goes on");
        self.tokens = rest;
        first
    }

    fn takes(&mut self, sign: &str) -> bool {
        let is_there = self.tokens.first().is_some_and(|it| it == sign);
        if is_there {
            self.next();
        }
        is_there
    }

    fn union(&mut self) -> Shape {
        self.several("|", Self::both, Shape::AnyOf)
    }

    fn both(&mut self) -> Shape {
        self.several("&", Self::one, Shape::AllOf)
    }

    fn several(
        &mut self,
        sign: &str,
        read: fn(&mut Self) -> Shape,
        all: fn(Vec<Shape>) -> Shape,
    ) -> Shape {
        self.takes(sign);
        let mut parts = vec![read(self)];
        while self.takes(sign) {
            parts.push(read(self));
        }
        match parts.len() {
            1 => parts.remove(0),
            _ => all(parts),
        }
    }

    fn one(&mut self) -> Shape {
        let token = self.next().to_owned();
        let shape = match token.as_str() {
            "{" => self.fields(),
            "[" => Shape::Tuple(self.until("]")),
            "(" => {
                let shape = self.union();
                assert!(self.takes(")"));
                shape
            }
            "string" => Shape::Text,
            "Array" => {
                assert!(self.takes("<"));
                let of = self.union();
                assert!(self.takes(">"));
                Shape::List(Box::new(of))
            }
            "number" | "bigint" => Shape::Number,
            "boolean" => Shape::Flag,
            "null" | "unknown" | "never" | "undefined" => Shape::Other,
            it => match it.strip_prefix('"') {
                Some(text) => Shape::Literal(text.to_owned()),
                None => Shape::Named(it.to_owned()),
            },
        };
        if self.takes("<") {
            self.until(">");
        }
        if self.takes("[") {
            assert!(self.takes("]"));
            return Shape::List(Box::new(shape));
        }
        shape
    }

    fn until(&mut self, end: &str) -> Vec<Shape> {
        let mut all = Vec::new();
        while !self.takes(end) {
            all.push(self.union());
            self.takes(",");
        }
        all
    }

    fn fields(&mut self) -> Shape {
        let mut all = Vec::new();
        while !self.takes("}") {
            let name = self.next().trim_start_matches('"').to_owned();
            if name == "[" {
                while !self.takes("]") {
                    self.next();
                }
            }
            self.takes("?");
            assert!(self.takes(":"), "{name}");
            all.push((name, self.union()));
            self.takes(",");
        }
        Shape::Fields(all)
    }
}
