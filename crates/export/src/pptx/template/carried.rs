//! The parts of a template that are carried: each is one of a few, so that a template can put nothing else into a file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::media::PictureKind;
use super::unpacked::Unpacked;
use super::{LAYOUT, MASTER, MOST_LAYOUTS, THEME, TemplateError, cleaned};
use crate::pptx::package::{Part, Relation};

/// More pictures than these are in no template.
const MOST_PICTURES: usize = 4_000;

/// A part that is carried, and what it leads to: the first is "rId1".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct CarriedPart {
    pub(super) role: Role,
    #[serde(serialize_with = "as_text", deserialize_with = "from_text")]
    bytes: Vec<u8>,
    leads_to: Vec<Role>,
}

/// What a part is there, by which it has its name and its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Role {
    Theme,
    Master,
    /// By its number, from 1.
    Layout(usize),
    /// By its number, from 1.
    Picture(usize, PictureKind),
}

impl Role {
    fn path(self) -> String {
        match self {
            Self::Theme => "ppt/theme/theme1.xml".to_owned(),
            Self::Master => "ppt/slideMasters/slideMaster1.xml".to_owned(),
            Self::Layout(number) => format!("ppt/slideLayouts/slideLayout{number}.xml"),
            Self::Picture(number, kind) => {
                format!("ppt/media/template{number}.{}", kind.extension())
            }
        }
    }

    fn content_type(self) -> Option<&'static str> {
        match self {
            Self::Theme => Some(THEME),
            Self::Master => Some(MASTER),
            Self::Layout(_) => Some(LAYOUT),
            // They go by the ends of their names.
            Self::Picture(..) => None,
        }
    }

    /// As what others lead to it.
    fn kind(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Master => "slideMaster",
            Self::Layout(_) => "slideLayout",
            Self::Picture(..) => "image",
        }
    }
}

impl CarriedPart {
    /// The same as part of a file.
    pub(super) fn part(&self) -> Part {
        let relations = self.leads_to.iter();
        let relations = relations.map(|it| Relation::office(it.kind(), it.path()));
        Part {
            path: self.role.path(),
            content_type: self.role.content_type(),
            bytes: self.bytes.clone(),
            leads_to: relations.collect(),
        }
    }

    /// Whether it is what it says, and leads only to what is there.
    pub(super) fn is_sound(&self, all: &[Self]) -> bool {
        let is_itself = match self.role {
            Role::Theme | Role::Master => true,
            Role::Layout(number) => (1..=MOST_LAYOUTS).contains(&number),
            Role::Picture(number, kind) => {
                (1..=MOST_PICTURES).contains(&number) && PictureKind::of(&self.bytes) == Some(kind)
            }
        };
        let n_so_called = all.iter().filter(|it| it.role == self.role).count();
        let mut targets = self.leads_to.iter();
        is_itself
            && n_so_called == 1
            && targets.all(|target| all.iter().any(|it| it.role == *target))
    }
}

/// The parts that are carried, with what they lead to.
#[derive(Default)]
pub(super) struct Carried {
    pub(super) parts: Vec<CarriedPart>,
    /// Where pictures lay, and what they are now.
    pictures: Vec<(String, Role)>,
    /// Pictures of kinds that are not carried.
    pub(super) left_out: Vec<String>,
}

impl Carried {
    /// Carries a part in its new role, and the pictures that it leads to.
    pub(super) fn add(
        &mut self,
        file: &Unpacked,
        (path, role): (&str, Role),
        known: &[(String, Role)],
    ) -> Result<(), TemplateError> {
        let mut kept = Vec::new();
        for it in file.related(path) {
            let target = match it.kind.as_str() {
                "slideLayout" | "slideMaster" | "theme" => {
                    let mut known = known.iter();
                    known.find(|known| known.0 == it.target).map(|it| it.1)
                }
                "image" => self.picture(file, &it.target),
                _ => None,
            };
            if let Some(target) = target {
                kept.push((it.id, target));
            }
        }
        let names: Vec<&str> = kept.iter().map(|it| it.0.as_str()).collect();
        let markup = file.markup(path)?;
        let text = cleaned::cleaned(&markup, &names)?;
        self.parts.push(CarriedPart {
            role,
            bytes: text.into_bytes(),
            leads_to: kept.into_iter().map(|it| it.1).collect(),
        });
        Ok(())
    }

    /// What a picture is now; none for kinds that are not carried.
    fn picture(&mut self, file: &Unpacked, path: &str) -> Option<Role> {
        if let Some((_, role)) = self.pictures.iter().find(|it| it.0 == path) {
            return Some(*role);
        }
        let bytes = file.bytes(path)?;
        let Some(kind) = PictureKind::of(&bytes) else {
            if !self.left_out.iter().any(|it| it == path) {
                self.left_out.push(path.to_owned());
            }
            return None;
        };
        let role = Role::Picture(self.pictures.len() + 1, kind);
        self.pictures.push((path.to_owned(), role));
        self.parts.push(CarriedPart {
            role,
            bytes,
            leads_to: Vec::new(),
        });
        Some(role)
    }
}

fn as_text<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

fn from_text<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(from)?;
    STANDARD.decode(text).map_err(de::Error::custom)
}
