//! Writes a function for each message, so that a message or a variable that is missing does not compile.
//!
//! The English files are the measure: what a message needs is said in the comment above it, as for the page.
//! Every other language says the same messages with the same variables, or nothing is built.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// Files of the page that Rust says too; those in the folder `core` are Rust's alone.
const SHARED: &[&str] = &[
    "history.ftl",
    "map.ftl",
    "maps.ftl",
    "numbers.ftl",
    "structure.ftl",
];

/// One message of a language.
struct Said {
    /// Name and kind of each variable, as the comment says.
    variables: Vec<(String, String)>,
    /// The names of those that the text has.
    used: BTreeSet<String>,
    /// What it says, for who reads the function.
    text: String,
}

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/language");
    println!("cargo::rerun-if-changed={}", folder.display());
    let english = messages(&folder.join("en"));
    let mut languages: Vec<String> = fs::read_dir(&folder)
        .expect("assets/language is there")
        .map(|it| {
            it.expect("it can be read")
                .file_name()
                .into_string()
                .expect("a tag")
        })
        .collect();
    languages.sort();
    let mut code = String::from("impl Language {\n");
    for (id, said) in &english {
        let named: BTreeSet<String> = said.variables.iter().map(|it| it.0.clone()).collect();
        assert_eq!(
            named, said.used,
            "{id}: its comment names other variables than its text"
        );
        function(&mut code, id, said);
    }
    code.push_str("/// The messages without variables.\npub(crate) fn plain() -> &'static [&'static str] {\n&[");
    for (id, _) in english.iter().filter(|it| it.1.variables.is_empty()) {
        write!(code, "{id:?}, ").expect("memory");
    }
    code.push_str("]\n}\n");
    let mut texts = String::from(
        "/// The texts of its files.\nfn files(self) -> &'static [&'static str] {\nmatch self {\n",
    );
    for language in &languages {
        let path = folder.join(language);
        same(&english, &messages(&path), language);
        let all = format!("{}_FILES", language.to_uppercase());
        writeln!(code, "const {all}: &[&str] = &[").expect("memory");
        for file in files(&path) {
            writeln!(code, "include_str!({:?}),", file.display().to_string()).expect("memory");
        }
        code.push_str("];\n");
        writeln!(texts, "Self::{} => Self::{all},", variant(language)).expect("memory");
    }
    code.push_str(&texts);
    code.push_str("}\n}\n}\n");
    let target = env::var("OUT_DIR").expect("cargo says where to");
    fs::write(Path::new(&target).join("words.rs"), code).expect("there is room");
}

/// The files of a language that Rust says.
fn files(folder: &Path) -> Vec<PathBuf> {
    let own = fs::read_dir(folder.join("core")).expect("every language has a folder for the core");
    let own = own.map(|it| it.expect("it can be read").path());
    let mut files: Vec<PathBuf> = own.chain(SHARED.iter().map(|it| folder.join(it))).collect();
    files.sort();
    files
}

fn messages(folder: &Path) -> BTreeMap<String, Said> {
    let mut all = BTreeMap::new();
    for file in files(folder) {
        let text = fs::read_to_string(&file).expect("it can be read");
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let twice = all.insert(id.clone(), said(&message)).is_some();
            assert!(!twice, "{id} is there twice in {}", folder.display());
        }
    }
    all
}

fn said(message: &Message<&str>) -> Said {
    let comment = message.comment.iter().flat_map(|it| &it.content);
    let line = comment.into_iter().find(|it| it.starts_with('$'));
    let variables = line.iter().flat_map(|it| it.split(", ")).map(|it| {
        let (name, kind) = it.split_once(' ').expect("“$name (text)” or “$n (number)”");
        let kind = kind.trim_matches(['(', ')']);
        (name.trim_start_matches('$').to_owned(), kind.to_owned())
    });
    let mut used = BTreeSet::new();
    let mut text = String::new();
    pattern(
        message.value.as_ref().expect("a message has a text"),
        &mut used,
        &mut text,
    );
    Said {
        variables: variables.collect(),
        used,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn pattern(of: &Pattern<&str>, used: &mut BTreeSet<String>, text: &mut String) {
    for element in &of.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(it) => inline(it, used, text),
                Expression::Select { selector, variants } => {
                    inline(selector, used, &mut String::new());
                    // The last one is what is said as a rule.
                    for variant in variants {
                        let mut one = String::new();
                        pattern(&variant.value, used, &mut one);
                        if variant.default {
                            text.push_str(&one);
                        }
                    }
                }
            },
        }
    }
}

fn inline(it: &InlineExpression<&str>, used: &mut BTreeSet<String>, text: &mut String) {
    match it {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
            write!(text, "`{}`", snake(id.name)).expect("memory");
        }
        InlineExpression::StringLiteral { value } => text.push_str(value),
        other @ (InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. }) => {
            panic!("only variables and texts stand in a message: {other:?}")
        }
    }
}

fn same(english: &BTreeMap<String, Said>, other: &BTreeMap<String, Said>, language: &str) {
    for (id, said) in english {
        let there = other
            .get(id)
            .unwrap_or_else(|| panic!("{language} does not say {id}"));
        assert_eq!(
            said.used, there.used,
            "{language} says {id} with other variables"
        );
    }
    let more = other.keys().find(|it| !english.contains_key(*it));
    assert!(
        more.is_none(),
        "{language} says {more:?}, which English does not"
    );
}

/// `picture-handOff` becomes `language.picture_hand_off(from, to)`.
fn function(code: &mut String, id: &str, said: &Said) {
    let parameters: String = said
        .variables
        .iter()
        .map(|(name, kind)| {
            let kind = match kind.as_str() {
                "number" => "u64",
                "text" => "&str",
                // One of the words by which the message chooses.
                words if words.contains(" | ") => "&str",
                other => panic!("{id}: “{other}” is neither text nor number"),
            };
            format!(", {}: {kind}", snake(name))
        })
        .collect();
    let values: String = said
        .variables
        .iter()
        .map(|(name, kind)| {
            let value = snake(name);
            match kind.as_str() {
                "number" => format!("({name:?}, counted({value})), "),
                _ => format!("({name:?}, {value}.into()), "),
            }
        })
        .collect();
    write!(
        code,
        "/// “{}”\n#[must_use]\npub fn {}(self{parameters}) -> String {{\nself.say({id:?}, [{values}])\n}}\n",
        said.text,
        snake(id),
    )
    .expect("memory");
}

fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        match letter {
            '-' => text.push('_'),
            _ if letter.is_uppercase() => {
                text.push('_');
                text.extend(letter.to_lowercase());
            }
            _ => text.push(letter),
        }
    }
    text
}

/// `de` is `Language::De`.
fn variant(tag: &str) -> String {
    let (first, rest) = tag.split_at(1);
    first.to_uppercase() + rest
}
