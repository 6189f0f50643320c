//! What a worker is asked, and how it says that it cannot tell.

use document::Wanted;
use export::FontUse;
use import::{ImportOptions, Roles};
use language::Language;
use serde::{Deserialize, Serialize};

use crate::allowance::Allowance;

/// The first word on the command line of a worker.
pub const ARGUMENT: &str = "--read-a-foreign-file";

/// All that a worker is told.
#[derive(Serialize, Deserialize)]
pub(crate) struct Order {
    /// What the file is called.
    pub(crate) name: String,
    pub(crate) allowance: Allowance,
    /// The process that asks, with which the worker ends.
    pub(crate) parent: u32,
    pub(crate) question: Question,
}

/// What a worker is asked about its file.
#[derive(Serialize, Deserialize)]
pub(crate) enum Question {
    /// What log it is.
    PreviewLog { options: Choices },
    /// Its events.
    ReadLog { options: Choices, roles: Roles },
    /// The map in it, which is called like the file where it has no title; what is said in it is in a language.
    ReadForm { title: String, language: Language },
    /// What stands in a workbook that was written from a map.
    ReadWorkbook,
    /// A picture, drawn anew.
    DrawPicture,
    /// A font, made anew for a use.
    ReadFont { of: FontUse },
    /// What of a company's slides others take.
    ReadSlideTemplate,
    /// The rows of a project.
    TellProject { wanted: Wanted },
}

/// Choices of the person, with the time of day, which they do not choose.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Choices {
    options: ImportOptions,
    now_us: Option<i64>,
}

impl From<&ImportOptions> for Choices {
    fn from(it: &ImportOptions) -> Self {
        Self {
            options: it.clone(),
            now_us: it.now_us,
        }
    }
}

impl From<Choices> for ImportOptions {
    fn from(it: Choices) -> Self {
        Self {
            now_us: it.now_us,
            ..it.options
        }
    }
}

/// Why a file cannot be read, in every language: the reader knows more than fits through a pipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Told(Vec<(Language, String, Option<String>)>);

/// Letters of a sentence: what stands in a file may be in it, and may be long.
const LETTERS: usize = 2_000;

/// A sentence that is not endless.
fn shortened(mut text: String) -> String {
    if let Some((at, _)) = text.char_indices().nth(LETTERS) {
        text.truncate(at);
        text.push('…');
    }
    text
}

impl Told {
    pub(crate) fn of(
        said: impl Fn(Language) -> String,
        hint: impl Fn(Language) -> Option<String>,
    ) -> Self {
        let all = Language::ALL.into_iter();
        Self(
            all.map(|it| (it, shortened(said(it)), hint(it).map(shortened)))
                .collect(),
        )
    }

    /// The sentence in a language; none where the worker did not say it.
    pub(crate) fn said(&self, language: Language) -> Option<&str> {
        self.in_language(language).map(|it| it.1.as_str())
    }

    pub(crate) fn hint(&self, language: Language) -> Option<&str> {
        self.in_language(language)?.2.as_deref()
    }

    fn in_language(&self, language: Language) -> Option<&(Language, String, Option<String>)> {
        self.0.iter().find(|it| it.0 == language)
    }
}
