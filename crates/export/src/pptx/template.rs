//! A company's template: slides take its size, colours, typefaces, master and layouts. It is a stranger's file, so only
//! what is needed of it is carried, and nothing that runs, is requested, or was hidden in it.

use language::Language;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use self::carried::{Carried, CarriedPart, Role};
use self::chosen::Chosen;
use self::tones::Tones;
use self::unpacked::{Related, Unpacked};
use super::package::Package;
use crate::slides::slide::{Frame, Room};

pub(super) use self::chosen::{Cover, Feet};
pub(crate) use self::shown::{Behind, Shown};

mod carried;
mod chosen;
mod cleaned;
mod media;
mod shown;
mod tones;
mod unpacked;

/// Millimetres in a point.
const MM_IN_A_POINT: f32 = 25.4 / 72.0;
/// Points of the largest type that any office writes.
const LARGEST_TYPE: f32 = 4_000.0;
const PRESENTATION: &str = "ppt/presentation.xml";
const MASTER: &str = "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml";
const LAYOUT: &str = "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml";
const THEME: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
/// More layouts than these are not carried.
const MOST_LAYOUTS: usize = 60;

/// A company's template, read: what of it others take, and nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SlideTemplate {
    room: Room,
    parts: Vec<CarriedPart>,
    /// The number of the layout that slides follow, and what stands below them.
    followed: (usize, Feet),
    cover: Option<Cover>,
    tones: Tones,
    shown: Shown,
    n_pictures_left_out: u64,
}

/// Why a template cannot be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("{}", self.said(Language::default()))]
pub enum TemplateError {
    /// It is no presentation, or a damaged one.
    Unreadable,
    /// It is locked by a password, or of a time before there were such files.
    Locked,
    /// It is larger than templates are, packed or unpacked.
    TooLarge,
    /// It was saved as a strict presentation, which is another format.
    Strict,
    /// None of its layouts has a place for a title.
    NoLayout,
    /// Its slides have no room for anything.
    NoRoom,
}

impl TemplateError {
    /// What went wrong: a sentence that begins small and has no full stop.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        match self {
            Self::Unreadable => language.template_unreadable(),
            Self::Locked => language.template_locked(),
            Self::TooLarge => language.template_too_large(),
            Self::Strict => language.template_strict(),
            Self::NoLayout => language.template_no_layout(),
            Self::NoRoom => language.template_no_room(),
        }
    }

    /// What can be done about it, as a sentence.
    #[must_use]
    pub fn hint(self, language: Language) -> String {
        match self {
            Self::Unreadable => language.template_unreadable_hint(),
            Self::Locked => language.template_locked_hint(),
            Self::TooLarge => language.template_too_large_hint(),
            Self::Strict => language.template_strict_hint(),
            Self::NoLayout => language.template_no_layout_hint(),
            Self::NoRoom => language.template_no_room_hint(),
        }
    }
}

impl SlideTemplate {
    /// The most bytes that a template has.
    pub const MOST_BYTES: u64 = unpacked::MOST_BYTES;

    /// Reads a presentation or a template of one (`.pptx`, `.potx`): its first master, with layouts and theme.
    ///
    /// # Errors
    /// If it is no such file, larger than any template, or has no layout that our slides can follow.
    pub fn read(bytes: &[u8]) -> Result<Self, TemplateError> {
        let file = Unpacked::of(bytes)?;
        let presentation = file.markup(PRESENTATION)?;
        let size = chosen::size(&presentation)?;
        let first = |from: &str, kind: &str| {
            let found = file.related(from).into_iter().find(|it| it.kind == kind);
            found.ok_or(TemplateError::Unreadable)
        };
        let master = chosen::first_master(&presentation, &file.related(PRESENTATION))?;
        let theme = first(&master, "theme")?;
        let is_layout = |it: &Related| it.kind == "slideLayout";
        let layouts: Vec<Related> = file
            .related(&master)
            .into_iter()
            .filter(is_layout)
            .collect();
        let layouts = &layouts[..layouts.len().min(MOST_LAYOUTS)];
        let mut carried = Carried::default();
        let numbered = |at: usize| Role::Layout(at + 1);
        let mut known: Vec<(String, Role)> = layouts
            .iter()
            .enumerate()
            .map(|(at, it)| (it.target.clone(), numbered(at)))
            .collect();
        known.push((theme.target.clone(), Role::Theme));
        known.push((master.clone(), Role::Master));
        carried.add(&file, (&theme.target, Role::Theme), &known)?;
        carried.add(&file, (&master, Role::Master), &known)?;
        for (at, it) in layouts.iter().enumerate() {
            carried.add(&file, (&it.target, numbered(at)), &known)?;
        }
        let targets: Vec<&str> = layouts.iter().map(|it| it.target.as_str()).collect();
        let Chosen {
            room,
            followed,
            cover,
        } = chosen::chosen(&file, (&master, &targets), size)?;
        let layout = targets.get(followed.0 - 1).copied().unwrap_or_default();
        let tones = Tones::of(&file.markup(&theme.target)?, &file.markup(&master)?);
        let shown = Shown::of(&file, &tones, (&theme.target, &master, layout))?;
        Ok(Self {
            shown,
            room,
            parts: carried.parts,
            followed,
            cover,
            tones,
            n_pictures_left_out: carried.left_out.len() as u64,
        })
    }

    /// Whether what another process says that a template is, can be one: each part is what it says, places are on
    /// slides, and colours are colours.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let has = |role: Role| self.parts.iter().any(|it| it.role == role);
        let layouts = [
            Some(self.followed.0),
            self.cover.as_ref().map(|it| it.number),
        ];
        let cover = self.cover.as_ref().map(|it| &it.title);
        let Room {
            size,
            title,
            body,
            page,
            footer,
            logo,
            title_size,
        } = &self.room;
        let places = [title, body, footer, logo].into_iter();
        let mut places = places.chain(page).chain(cover).chain(self.shown.places());
        chosen::is_size(*size)
            && (0.0..=LARGEST_TYPE).contains(title_size)
            && places.all(Frame::is_somewhere)
            && has(Role::Theme)
            && has(Role::Master)
            && layouts
                .into_iter()
                .flatten()
                .all(|it| has(Role::Layout(it)))
            && self.parts.iter().all(|it| it.is_sound(&self.parts))
            && self.tones.is_sound()
            && self.shown.is_sound()
    }

    /// Where things stand on its slides.
    pub(crate) fn room(&self) -> Room {
        self.room
    }

    /// How its slides look, as far as a picture of ours shows it.
    pub(crate) fn shown(&self) -> &Shown {
        &self.shown
    }

    /// Width and height of its slides, in points.
    #[must_use]
    pub fn size(&self) -> [f32; 2] {
        self.room.size
    }

    /// What a picture of its slides shows, and what it does not, each in a sentence.
    #[must_use]
    pub fn said_of_picture(&self, language: Language) -> Vec<String> {
        let [width, height] = self.room.size.map(|it| {
            let mm = it * MM_IN_A_POINT;
            language.fixed(mm.into(), 0)
        });
        let mut said = vec![language.template_shown(&width, &height)];
        if !self.shown.typefaces.is_empty() {
            said.push(language.template_typefaces(&self.shown.typefaces.join(", ")));
        }
        if self.shown.n_not_drawn > 0 {
            said.push(language.template_not_drawn(self.shown.n_not_drawn));
        }
        said
    }

    /// What of it is not carried, each in a sentence.
    pub(crate) fn left_out(&self, language: Language) -> Vec<String> {
        let n = self.n_pictures_left_out;
        let said = (n > 0).then(|| language.template_pictures_left_out(n));
        said.into_iter().collect()
    }

    /// Adds master, layouts, theme and their pictures.
    pub(super) fn add(&self, package: &mut Package) {
        for part in &self.parts {
            package.add_part(part.part());
        }
    }

    /// The number of the layout that slides follow, and what stands below them.
    pub(super) fn followed(&self) -> (usize, &Feet) {
        (self.followed.0, &self.followed.1)
    }

    /// The layout that decks begin with.
    pub(super) fn cover(&self) -> Option<&Cover> {
        self.cover.as_ref()
    }

    /// Markup of ours in the colours of the template.
    pub(super) fn toned(&self, markup: String) -> String {
        self.tones.applied(markup)
    }
}
