//! A command line that is not understood, and what is wrong with it.

use std::error::Error;
use std::fmt;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use session::{ExportFormat, Language};

use crate::args::help::in_words;

/// Why a value is none of its kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum WrongValue {
    Likeness,
    Share,
    Pair,
    Language,
    Day,
    Format,
}

impl WrongValue {
    fn hint(self, to: Language) -> String {
        match self {
            Self::Likeness => to.cli_wrong_likeness(),
            Self::Share => to.cli_wrong_share(),
            Self::Pair => to.cli_wrong_pair(),
            Self::Language => to.cli_wrong_language(),
            Self::Day => to.cli_wrong_day(),
            Self::Format => to.cli_wrong_one_of(&all_formats()),
        }
    }
}

/// The formats of exports, by how names of their files end.
pub(crate) fn all_formats() -> String {
    ExportFormat::ALL.map(ExportFormat::extension).join(", ")
}

impl fmt::Display for WrongValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.hint(Language::default()))
    }
}

impl Error for WrongValue {}

/// What is wrong with a command line, how it is used and where more is said.
pub(crate) fn said(error: &clap::Error, to: Language) -> String {
    let (what, hint) = what(error, to);
    let mut text = what;
    text.push('.');
    if let Some(hint) = hint {
        text.push_str(&format!("\n{hint}"));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = in_words(&usage.to_string(), to);
        text.push_str(&format!("\n\n{} {usage}", to.help_usage()));
    }
    text.push_str(&format!("\n{}", to.cli_wrong_help()));
    begun(&text)
}

/// What is wrong, and what to type instead where that is known.
fn what(error: &clap::Error, to: Language) -> (String, Option<String>) {
    let named = |kind| words(error.get(kind));
    let argument = named(ContextKind::InvalidArg);
    let perhaps = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let perhaps = perhaps.map(named).into_iter().find(|it| !it.is_empty());
    let perhaps = perhaps.map(|it| to.cli_wrong_perhaps(&it));
    match error.kind() {
        ErrorKind::InvalidSubcommand => (
            to.cli_wrong_command(&named(ContextKind::InvalidSubcommand)),
            perhaps,
        ),
        ErrorKind::UnknownArgument => (to.cli_wrong_option(&argument), perhaps),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = named(ContextKind::InvalidValue);
            if value.is_empty() {
                return (to.cli_wrong_no_value(&argument), None);
            }
            let hint = perhaps.or_else(|| value_hint(error, to));
            (to.cli_wrong_value(&value, &argument), hint)
        }
        ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => (to.cli_wrong_count(&argument), None),
        ErrorKind::ArgumentConflict => (
            to.cli_wrong_conflict(&argument, &named(ContextKind::PriorArg)),
            None,
        ),
        ErrorKind::MissingRequiredArgument => (to.cli_wrong_missing(&argument), None),
        ErrorKind::MissingSubcommand => (to.cli_wrong_no_command(), None),
        ErrorKind::InvalidUtf8
        | ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion
        | ErrorKind::Io
        | ErrorKind::Format
        | _ => (to.cli_wrong_else(), None),
    }
}

/// What a value may be.
fn value_hint(error: &clap::Error, to: Language) -> Option<String> {
    let source = error.source();
    if let Some(wrong) = source.and_then(|it| it.downcast_ref::<WrongValue>()) {
        return Some(wrong.hint(to));
    }
    let values = words(error.get(ContextKind::ValidValue));
    if values.is_empty() {
        return source.map(|_| to.cli_wrong_number());
    }
    Some(to.cli_wrong_one_of(&values))
}

fn words(value: Option<&ContextValue>) -> String {
    match value {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            texts.join(", ")
        }
        _ => String::new(),
    }
}

/// Sentences begin large.
fn begun(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
