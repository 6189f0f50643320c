//! Maps in the form of other programs, workbooks and pictures, from process to process.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use export::{FontUse, ReadFont, SlideTemplate};
use import::ForeignFile;
use journey::{
    Command, Entity, Incoming, IncomingContent, IncomingError, IncomingKind, IncomingMistake,
    MOST_INCOMING_BYTES, PassedOver,
};
use language::Language;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use workbook::Edited;

use crate::allowance::Allowance;
use crate::asking::{Handed, Worker, parsed};
use crate::error::WorkerError;
use crate::question::{Question, Told};

/// A map that came in a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadForm {
    /// What the file is.
    pub kind: IncomingKind,
    /// What is to be drawn.
    pub content: FormContent,
    /// What of the file was not understood, line by line.
    pub passed_over: Vec<PassedOver>,
}

/// What a file draws.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FormContent {
    /// By commands, whose ids follow from the title: to be minted anew.
    Commands(Vec<Command>),
    /// All that was drawn, under the ids that it had.
    Drawn(Vec<Entity>),
}

/// A workbook that people edited.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadWorkbook {
    /// What stands in it.
    pub edited: Edited,
    /// The same for the same bytes.
    pub fingerprint: Uuid,
}

impl Worker {
    /// Reads a map in the form of another program; one without a title is called `title`, and what is said in it is
    /// in a language.
    ///
    /// # Errors
    /// When it is none, or cannot be read within what it is allowed.
    pub fn read_form(
        &self,
        path: &Path,
        title: &str,
        language: Language,
    ) -> Result<ReadForm, WorkerError> {
        let title = title.to_owned();
        self.ask_at_once(path, Question::ReadForm { title, language })
    }

    /// Reads an edited workbook.
    ///
    /// # Errors
    /// When it is none of ours, or cannot be read within what it is allowed.
    pub fn read_workbook(&self, path: &Path) -> Result<ReadWorkbook, WorkerError> {
        self.ask_at_once(path, Question::ReadWorkbook)
    }

    /// Draws a picture anew: its bytes are then those of a small PNG file, or of an SVG of plain shapes, in base64.
    ///
    /// # Errors
    /// When it is none, or cannot be drawn within what it is allowed.
    pub fn draw_picture(&self, path: &Path) -> Result<String, WorkerError> {
        self.ask_at_once(path, Question::DrawPicture)
    }

    /// Makes a font anew: what comes out is plain outlines, with nothing else in them.
    ///
    /// # Errors
    /// When it is none that may be put into documents, or cannot be read within what it is allowed.
    pub fn read_font(&self, path: &Path, of: FontUse) -> Result<ReadFont, WorkerError> {
        let read: ReadFont = self.ask_at_once(path, Question::ReadFont { of })?;
        let is_sound = read.is_sound();
        is_sound
            .then_some(read)
            .ok_or(WorkerError::BrokeDown { percent: 100 })
    }

    /// Reads what of a company's slides others take: a presentation, or a template of one.
    ///
    /// # Errors
    /// When it is none that can be followed, or cannot be read within what it is allowed.
    pub fn read_slide_template(&self, path: &Path) -> Result<SlideTemplate, WorkerError> {
        let read: SlideTemplate = self.ask_at_once(path, Question::ReadSlideTemplate)?;
        let is_sound = read.is_sound();
        is_sound
            .then_some(read)
            .ok_or(WorkerError::BrokeDown { percent: 100 })
    }

    fn ask_at_once<T: DeserializeOwned>(
        &self,
        path: &Path,
        question: Question,
    ) -> Result<T, WorkerError> {
        let file = ForeignFile::open(path)?;
        let worker = self.clone().allowing_unless_told(Allowance::AT_ONCE);
        let file = Handed::File(&file);
        parsed(&worker.ask(&file, question, &mut |_| {}, &mut |_| Err(()))?)
    }
}

/// The worker's side: the map in a file.
pub(crate) fn form(file: &ForeignFile, title: &str, language: Language) -> Result<ReadForm, Told> {
    // One byte more than is taken shows that it is too large.
    let bytes = file.first_bytes(MOST_INCOMING_BYTES + 1).map_err(told)?;
    let read = match std::str::from_utf8(&bytes) {
        Ok(text) => Incoming::read(text, title, language),
        Err(_) => Err(IncomingError::Noted {
            line: 1,
            mistake: IncomingMistake::NotKnown,
        }),
    };
    let incoming = read.map_err(|error| {
        let said = |it: Language| it.problem_no_map_form(file.name(), &error.said(it));
        Told::of(said, |it| Some(error.hint(it)))
    })?;
    Ok(ReadForm {
        kind: incoming.kind,
        content: match incoming.content {
            IncomingContent::Commands(commands) => FormContent::Commands(commands),
            IncomingContent::Drawn(project) => FormContent::Drawn(project.entities()),
        },
        passed_over: incoming.passed_over,
    })
}

/// The worker's side: what stands in a workbook.
pub(crate) fn workbook(file: &ForeignFile) -> Result<ReadWorkbook, Told> {
    let bytes = file.first_bytes(workbook::MOST_BYTES + 1).map_err(told)?;
    let edited = workbook::read(&bytes);
    let edited = edited.map_err(|it| Told::of(|to| it.said(to), |to| Some(it.hint(to))))?;
    Ok(ReadWorkbook {
        edited,
        fingerprint: Uuid::new_v5(&Uuid::NAMESPACE_OID, &bytes),
    })
}

/// The worker's side: a picture, drawn anew.
pub(crate) fn picture(file: &ForeignFile) -> Result<String, Told> {
    let most = export::MOST_BYTES_OF_PICTURE;
    let bytes = file.first_bytes(most + 1).map_err(told)?;
    let drawn = export::redrawn(&bytes);
    let drawn = drawn.map_err(|it| Told::of(|to| it.said(to), |to| Some(it.hint(to))))?;
    Ok(STANDARD.encode(drawn))
}

/// The worker's side: a font, made anew.
pub(crate) fn font(file: &ForeignFile, of: FontUse) -> Result<ReadFont, Told> {
    let bytes = file
        .first_bytes(export::MOST_BYTES_OF_FONT + 1)
        .map_err(told)?;
    let read = export::read_font(&bytes, of);
    read.map_err(|it| Told::of(|to| it.said(to), |to| Some(it.hint(to))))
}

/// The worker's side: what of a company's slides others take.
pub(crate) fn slide_template(file: &ForeignFile) -> Result<SlideTemplate, Told> {
    let most = usize::try_from(SlideTemplate::MOST_BYTES).unwrap_or(usize::MAX - 1);
    let bytes = file.first_bytes(most + 1).map_err(told)?;
    let read = SlideTemplate::read(&bytes);
    read.map_err(|it| Told::of(|to| it.said(to), |to| Some(it.hint(to))))
}

/// What the disk said.
pub(crate) fn told(error: import::ImportError) -> Told {
    Told::of(|it| error.said(it), |it| error.hint(it))
}
