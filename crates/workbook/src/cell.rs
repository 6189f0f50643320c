//! One cell: as programs compare it, as people see it, and what people mean by what they typed.

use journey::{ExpectedTime, KnownIcon, limits, permille_from_text};
use language::Language;
use serde::{Deserialize, Serialize};

use crate::names::Names;
use crate::rows::YES;
use crate::table::{Column, Holds, OneOf};

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Shown {
    /// Nothing.
    #[default]
    Nothing,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no, as spreadsheets know it.
    Flag(bool),
}

impl Shown {
    /// As text; numbers with a point before their decimals.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => plain(text),
            Self::Number(number) => number.to_string(),
            Self::Flag(on) => on.to_string(),
        }
    }

    /// Whether there is nothing but space.
    pub(crate) fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }
}

/// Why a cell cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unclear {
    /// It must say something.
    Missing,
    /// It is none of the words it may be.
    NotOneOf(OneOf),
    /// No icon is called so.
    NoIcon,
    /// It is neither yes nor nothing.
    NoFlag,
    /// Nothing is called so.
    Unknown,
    /// Several things are called so.
    Several,
    /// It is no feeling.
    NoFeeling,
    /// It is no share.
    NoShare,
    /// It is no time.
    NoTime,
}

impl Unclear {
    pub(crate) fn said(&self, language: Language) -> String {
        match self {
            Self::Missing => language.workbook_missing(),
            Self::NotOneOf(words) => language.workbook_not_one_of(&words.said(language).join(", ")),
            Self::NoIcon => language.workbook_no_icon(),
            Self::NoFlag => language.workbook_no_flag(),
            Self::Unknown => language.workbook_unknown(),
            Self::Several => language.workbook_several(),
            Self::NoFeeling => language.workbook_no_feeling(),
            Self::NoShare => language.workbook_no_share(),
            Self::NoTime => language.workbook_no_time(),
        }
    }
}

/// A text as a spreadsheet keeps it: lines end alike, and signs that no XML may hold are left out.
#[must_use]
pub fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_kept = |it: &char| {
        matches!(it, '\n' | '\t') || (!it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(is_kept).collect()
}

/// A text as it is written into a workbook: what reads like an escape there is written as one.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, sign) in text.char_indices() {
        if sign == '_' && escape_at(&text[at..]).is_some() {
            escaped.push_str("_x005F");
        }
        escaped.push(sign);
    }
    escaped
}

/// The text that was written so.
pub(crate) fn unescaped(text: &str) -> String {
    let mut unescaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        unescaped.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(sign) = escape_at(rest) {
            unescaped.push(sign);
            rest = &rest[ESCAPE_LENGTH..];
        } else {
            unescaped.push_str("_x");
            rest = &rest[2..];
        }
    }
    unescaped.push_str(rest);
    unescaped
}

/// Letters of an escape: _x000D_.
const ESCAPE_LENGTH: usize = 7;

/// The sign for which an escape stands at the beginning of a text.
fn escape_at(text: &str) -> Option<char> {
    let code = text.strip_prefix("_x")?.get(..4)?;
    let is_closed = text.get(ESCAPE_LENGTH - 1..)?.starts_with('_');
    let is_code = is_closed && code.bytes().all(|it| it.is_ascii_hexdigit());
    is_code
        .then(|| u32::from_str_radix(code, 16).ok())
        .flatten()
        .and_then(char::from_u32)
}

/// How a cell shows what programs compare.
#[must_use]
pub fn shown(column: Column, cell: &str, names: &Names, language: Language) -> Shown {
    if cell.is_empty() {
        return Shown::Nothing;
    }
    let text = || Shown::Text(cell.to_owned());
    match column.holds() {
        Holds::Text | Holds::Lines | Holds::Tags => text(),
        Holds::Icon => {
            let known = KnownIcon::of_tag(cell);
            known.map_or_else(text, |it| Shown::Text(it.said(language)))
        }
        Holds::Flag => Shown::Text(language.workbook_yes()),
        Holds::OneOf(words) => {
            let word = words.words().iter().find(|it| it.0 == cell);
            word.map_or_else(text, |it| Shown::Text(it.1(language)))
        }
        Holds::NameIn(table) => Shown::Text(names.name(table, cell).to_owned()),
        Holds::Feeling => cell
            .parse::<f64>()
            .map_or_else(|_| text(), |it| Shown::Number(it / 2.0)),
        Holds::Share => cell
            .parse::<f64>()
            .map_or_else(|_| text(), |it| Shown::Number(it / 1_000.0)),
        Holds::Time => {
            let time = ExpectedTime::from_text(cell);
            time.map_or_else(text, |it| Shown::Text(it.said(language)))
        }
    }
}

/// What people mean by what they typed, as programs compare it: by the names things have in the workbook now, or had
/// when it was written.
pub(crate) fn meant(
    column: Column,
    typed: &Shown,
    now: &Names,
    before: &Names,
) -> Result<String, Unclear> {
    let text = typed.text();
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return if column.is_needed() {
            Err(Unclear::Missing)
        } else {
            Ok(String::new())
        };
    }
    match column.holds() {
        // Space around a name means nothing; on a card it is what somebody wrote.
        Holds::Text if matches!(column, Column::Text | Column::Condition) => Ok(text),
        Holds::Text => Ok(trimmed.to_owned()),
        Holds::Lines => Ok(parts(&text, &['\n']).join("\n")),
        Holds::Tags => Ok(parts(&text, &[',', ';', '\n']).join(", ")),
        Holds::Icon => icon(trimmed, before),
        Holds::Flag => flag(typed, trimmed),
        Holds::OneOf(words) => one_of(words, trimmed),
        Holds::NameIn(table) => {
            let (in_book, written) = (now.called(table, trimmed), before.called(table, trimmed));
            match (in_book, written) {
                ([one], [other]) if one != other => Err(Unclear::Several),
                ([one], _) | ([], [one]) => Ok(one.clone()),
                ([], []) => Err(Unclear::Unknown),
                _ => Err(Unclear::Several),
            }
        }
        Holds::Feeling => {
            let number = match typed {
                Shown::Number(number) => Some(*number),
                Shown::Nothing | Shown::Text(_) | Shown::Flag(_) => {
                    journey::number(trimmed.strip_prefix('+').unwrap_or(trimmed))
                }
            };
            let half_steps = number.map(|it| it * 2.0).filter(|it| {
                it.fract() == 0.0 && it.abs() <= f64::from(limits::EMOTION_HALF_STEPS)
            });
            half_steps
                .map(|it| (it as i8).to_string())
                .ok_or(Unclear::NoFeeling)
        }
        Holds::Share => {
            let permille = match typed {
                Shown::Number(number) => {
                    let permille = (number * 1_000.0).round();
                    (0.0..=f64::from(journey::WHOLE_PERMILLE))
                        .contains(&permille)
                        .then_some(permille as u16)
                }
                Shown::Nothing | Shown::Text(_) | Shown::Flag(_) => permille_from_text(trimmed),
            };
            permille.map(|it| it.to_string()).ok_or(Unclear::NoShare)
        }
        Holds::Time => ExpectedTime::from_text(trimmed)
            .map(|it| it.said(Language::En))
            .ok_or(Unclear::NoTime),
    }
}

/// The parts of a text, each once.
fn parts(text: &str, between: &[char]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(between).map(str::trim) {
        if !part.is_empty() && !parts.iter().any(|it| it == part) {
            parts.push(part.to_owned());
        }
    }
    parts
}

/// One of our icons by its name in any language, or one of the team's own that the workbook was written with.
fn icon(text: &str, before: &Names) -> Result<String, Unclear> {
    let lower = text.to_lowercase();
    let is_called = |it: &KnownIcon| {
        let mut names = Language::ALL.iter().map(|language| it.said(*language));
        it.tag() == text || names.any(|name| name.to_lowercase() == lower)
    };
    let known = KnownIcon::ALL.iter().find(|it| is_called(it));
    match known {
        Some(it) => Ok(it.tag().to_owned()),
        None if before.has_icon(text) => Ok(text.to_owned()),
        None => Err(Unclear::NoIcon),
    }
}

fn flag(typed: &Shown, text: &str) -> Result<String, Unclear> {
    let is = |words: fn(Language) -> String| {
        Language::ALL
            .iter()
            .any(|it| words(*it).to_lowercase() == text.to_lowercase())
    };
    match typed {
        Shown::Flag(true) => Ok(YES.to_owned()),
        Shown::Flag(false) => Ok(String::new()),
        Shown::Number(number) if *number == 1.0 => Ok(YES.to_owned()),
        Shown::Number(number) if *number == 0.0 => Ok(String::new()),
        Shown::Nothing | Shown::Text(_) | Shown::Number(_) => {
            if is(Language::workbook_yes) || text.eq_ignore_ascii_case("x") {
                Ok(YES.to_owned())
            } else if is(Language::workbook_no) {
                Ok(String::new())
            } else {
                Err(Unclear::NoFlag)
            }
        }
    }
}

fn one_of(words: OneOf, text: &str) -> Result<String, Unclear> {
    let is_meant = |said: fn(Language) -> String| {
        Language::ALL
            .iter()
            .any(|it| said(*it).to_lowercase() == text.to_lowercase())
    };
    let found = words.words().iter().find(|it| is_meant(it.1));
    found
        .map(|it| it.0.to_owned())
        .ok_or(Unclear::NotOneOf(words))
}
