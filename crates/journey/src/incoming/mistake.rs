//! Why a file cannot become a map.

use language::Language;

use crate::incoming::map_form::MapFormError;

/// Why a file cannot become a map.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said(Language::default()))]
pub enum IncomingError {
    /// It is in the map form, with a mistake.
    Form(#[from] MapFormError),
    /// It is in another notation.
    Noted {
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        mistake: IncomingMistake,
    },
}

/// What is wrong with a notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingMistake {
    /// It is neither of the notations that are known.
    NotKnown,
    /// It has more bytes than are read.
    TooLong {
        /// So many are.
        most: usize,
    },
    /// There is no step in it.
    NothingDrawn,
    /// There are more steps than are drawn.
    TooManySteps {
        /// So many are.
        most: usize,
    },
    /// It is XML that is not well formed.
    Broken {
        /// In the words of the reader.
        said: String,
    },
    /// It is XML, but no CJML.
    OtherRoot {
        /// What it is.
        name: String,
    },
    /// It declares a type of document, which could make anything of a few letters.
    Doctype,
    /// It uses a name for signs that is not one of the five of XML.
    Entity {
        /// The name.
        name: String,
    },
    /// Elements lie deeper in each other than is read.
    TooDeep {
        /// So deep they may.
        most: usize,
    },
    /// It has more elements than are read.
    TooManyElements {
        /// So many are.
        most: usize,
    },
}

impl IncomingMistake {
    pub(super) fn at(self, line: usize) -> IncomingError {
        let mistake = self;
        IncomingError::Noted { line, mistake }
    }

    fn said(&self, it: Language) -> String {
        match self {
            Self::NotKnown => it.incoming_wrong_notation(),
            Self::TooLong { most } => it.incoming_too_long(*most as u64),
            Self::NothingDrawn => it.incoming_nothing_drawn(),
            Self::TooManySteps { most } => it.incoming_too_many_steps(*most as u64),
            Self::Broken { said } => it.incoming_broken(said),
            Self::OtherRoot { name } => it.incoming_other_root(name),
            Self::Doctype => it.incoming_doctype(),
            Self::Entity { name } => it.incoming_entity(name),
            Self::TooDeep { most } => it.incoming_too_deep(*most as u64),
            Self::TooManyElements { most } => it.incoming_too_many_elements(*most as u64),
        }
    }
}

impl IncomingError {
    /// What is wrong and where, without a full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Form(it) => it.said(language),
            Self::Noted { line, mistake } => {
                language.incoming_in_line(&line.to_string(), &mistake.said(language))
            }
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self, language: Language) -> String {
        match self {
            Self::Form(it) => it.hint(language),
            Self::Noted { .. } => language.incoming_hint(),
        }
    }
}
