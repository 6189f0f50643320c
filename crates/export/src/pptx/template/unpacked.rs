//! The file of a template, unpacked within limits, and what leads from one part of it to the next.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use resvg::usvg::roxmltree::{Document, ParsingOptions};
use zip::ZipArchive;

use super::TemplateError;
use crate::pptx::package::OFFICE;

/// Bytes of the file.
pub(super) const MOST_BYTES: u64 = 64 << 20;
/// Parts of the file.
const MOST_PARTS: usize = 4_000;
/// Bytes of one part, and of all that is read, unpacked.
const MOST_OF_A_PART: u64 = 24 << 20;
const MOST_UNPACKED: u64 = 128 << 20;
/// How many times larger a part may become, from so many bytes on.
const MOST_RATIO: u64 = 200;
const RATIO_FROM: u64 = 1 << 20;
/// Elements and texts of one part.
const MOST_NODES: u32 = 400_000;
/// Letters of a name of a part.
const LONGEST_NAME: usize = 255;
/// With what locked files and those of old begin.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The parts of a file, by where they lie.
pub(super) struct Unpacked {
    parts: BTreeMap<String, Vec<u8>>,
}

/// What leads from a part to another inside the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Related {
    pub(super) id: String,
    /// The last word of its kind.
    pub(super) kind: String,
    /// Where the other part lies.
    pub(super) target: String,
}

/// A part of markup that stands for itself.
pub(super) struct Markup(String);

impl Markup {
    /// Its elements; a part with a document type is none.
    pub(super) fn read(&self) -> Result<Document<'_>, TemplateError> {
        let options = ParsingOptions {
            allow_dtd: false,
            nodes_limit: MOST_NODES,
            ..ParsingOptions::default()
        };
        let read = Document::parse_with_options(&self.0, options);
        read.map_err(|_| TemplateError::Unreadable)
    }
}

impl Unpacked {
    /// Unpacks what can be needed: masters, layouts, themes and pictures. Nothing else is even looked at.
    pub(super) fn of(bytes: &[u8]) -> Result<Self, TemplateError> {
        if bytes.starts_with(COMPOUND) {
            return Err(TemplateError::Locked);
        }
        if bytes.len() as u64 > MOST_BYTES {
            return Err(TemplateError::TooLarge);
        }
        let unreadable = |_| TemplateError::Unreadable;
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
        if zip.len() > MOST_PARTS {
            return Err(TemplateError::TooLarge);
        }
        let mut parts = BTreeMap::new();
        let mut left = MOST_UNPACKED;
        for at in 0..zip.len() {
            let part = zip.by_index(at).map_err(unreadable)?;
            let name = part.name().map_err(unreadable)?;
            let name = name.trim_start_matches('/').to_owned();
            if !is_needed(&name) || part.is_dir() {
                continue;
            }
            let packed = part.compressed_size();
            let most = MOST_OF_A_PART.min(left);
            let mut bytes = Vec::new();
            let read = part.take(most + 1).read_to_end(&mut bytes);
            let n = read.map_err(|_| TemplateError::Unreadable)? as u64;
            let is_bomb = n > RATIO_FROM && n / packed.max(1) > MOST_RATIO;
            if n > most || is_bomb {
                return Err(TemplateError::TooLarge);
            }
            left -= n;
            // Of two parts of one name nobody knows which is meant.
            if parts.insert(name, bytes).is_some() {
                return Err(TemplateError::Unreadable);
            }
        }
        Ok(Self { parts })
    }

    /// The bytes of a part; none where it is not there.
    pub(super) fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        self.parts.get(path).cloned()
    }

    /// A part of markup.
    pub(super) fn markup(&self, path: &str) -> Result<Markup, TemplateError> {
        let bytes = self.parts.get(path).ok_or(TemplateError::Unreadable)?;
        let text = match bytes.as_slice() {
            [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
            [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
            other => String::from_utf8(other.to_vec()).ok(),
        };
        let text = text.ok_or(TemplateError::Unreadable)?;
        Ok(Markup(text.trim_start_matches('\u{feff}').to_owned()))
    }

    /// What a part leads to inside the file, by kinds that all offices know. What leads out of it is passed over.
    pub(super) fn related(&self, path: &str) -> Vec<Related> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let Ok(markup) = self.markup(&format!("{folder}/_rels/{name}.rels")) else {
            return Vec::new();
        };
        let Ok(document) = markup.read() else {
            return Vec::new();
        };
        let all = document.root_element().children();
        let all = all.filter(|it| it.has_tag_name((RELATIONSHIPS, "Relationship")));
        let inside = all.filter(|it| it.attribute("TargetMode").is_none_or(|it| it == "Internal"));
        let related = inside.filter_map(|it| {
            let kind = it
                .attribute("Type")?
                .strip_prefix(OFFICE)?
                .strip_prefix('/')?;
            let target = resolved(folder, it.attribute("Target")?)?;
            self.parts.contains_key(&target).then(|| Related {
                id: it.attribute("Id").unwrap_or_default().to_owned(),
                kind: kind.to_owned(),
                target,
            })
        });
        related.collect()
    }
}

/// Whether a part is one of those that are carried, or leads to one.
fn is_needed(name: &str) -> bool {
    let folders = [
        "ppt/slideMasters/",
        "ppt/slideLayouts/",
        "ppt/theme/",
        "ppt/media/",
    ];
    let is_there = folders.iter().any(|it| name.starts_with(it));
    let is_door = ["ppt/presentation.xml", "ppt/_rels/presentation.xml.rels"].contains(&name);
    (is_there || is_door) && name.len() <= LONGEST_NAME
}

/// Text in letters of two bytes.
fn wide(bytes: &[u8], read: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let letters: Vec<u16> = pairs.iter().map(|it| read(*it)).collect();
    String::from_utf16(&letters)
        .ok()
        .filter(|_| rest.is_empty())
}

/// A target as it is said in a folder, from the root; none where it leads out of the file.
fn resolved(folder: &str, target: &str) -> Option<String> {
    if target.contains(['\\', ':', '?', '#']) {
        return None;
    }
    let (start, target) = match target.strip_prefix('/') {
        Some(rest) => ("", rest),
        None => (folder, target),
    };
    let mut path: Vec<&str> = start.split('/').filter(|it| !it.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop()?;
            }
            other => path.push(other),
        }
    }
    Some(path.join("/"))
}
