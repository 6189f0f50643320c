//! The file as a whole: parts, what each is, and what leads from one to the other (ECMA-376, part 2).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::{ExportError, Unfit};
use crate::xml::Xml;

const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// What most kinds of relationships begin with.
pub(super) const OFFICE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// One part of a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    /// Where it lies, without a slash before it.
    pub(super) path: String,
    /// What it is; parts that go by the end of their name have none.
    pub(super) content_type: Option<&'static str>,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
    /// What it leads to: the first is "rId1".
    pub(super) leads_to: Vec<Relation>,
}

/// What leads from a part to another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Relation {
    /// As what, in full.
    pub(super) kind: String,
    /// Where to, without a slash before it.
    pub(super) target: String,
}

impl Relation {
    /// One of those that all office documents know.
    pub(super) fn office(kind: &str, target: impl Into<String>) -> Self {
        Self {
            kind: format!("{OFFICE}/{kind}"),
            target: target.into(),
        }
    }
}

/// The parts of a file, as they come.
#[derive(Default)]
pub(super) struct Package {
    parts: Vec<Part>,
}

impl Package {
    /// Adds a part of markup.
    pub(super) fn add(
        &mut self,
        path: impl Into<String>,
        content_type: &'static str,
        xml: Xml,
        leads_to: Vec<Relation>,
    ) {
        self.add_text(path, content_type, xml.finish(), leads_to);
    }

    /// Adds a part of markup that is written already.
    pub(super) fn add_text(
        &mut self,
        path: impl Into<String>,
        content_type: &'static str,
        text: String,
        leads_to: Vec<Relation>,
    ) {
        self.parts.push(Part {
            path: path.into(),
            content_type: Some(content_type),
            bytes: text.into_bytes(),
            leads_to,
        });
    }

    /// Adds a part that was made elsewhere.
    pub(super) fn add_part(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Adds a part that goes by the end of its name.
    pub(super) fn add_bytes(&mut self, path: impl Into<String>, bytes: Vec<u8>) {
        self.parts.push(Part {
            path: path.into(),
            content_type: None,
            bytes,
            leads_to: Vec::new(),
        });
    }

    /// The bytes of the file; `leads_to` is what stands at its door.
    pub(super) fn written(self, leads_to: &[Relation]) -> Result<Vec<u8>, ExportError> {
        let unfit = |it: &dyn std::fmt::Display| ExportError::Slides {
            reason: Unfit::Renderer(it.to_string()),
        };
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |path: &str, bytes: &[u8]| {
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .last_modified_time(DateTime::DEFAULT)
                .unix_permissions(0o644);
            zip.start_file(path, options).map_err(|it| unfit(&it))?;
            zip.write_all(bytes).map_err(|it| unfit(&it))
        };
        put("[Content_Types].xml", &content_types(&self.parts))?;
        put("_rels/.rels", &relationships("", leads_to))?;
        for part in &self.parts {
            put(&part.path, &part.bytes)?;
            if !part.leads_to.is_empty() {
                let (folder, name) = part.path.rsplit_once('/').unwrap_or(("", &part.path));
                let bytes = relationships(folder, &part.leads_to);
                put(&format!("{folder}/_rels/{name}.rels"), &bytes)?;
            }
        }
        let bytes = zip.finish().map_err(|it| unfit(&it))?;
        Ok(bytes.into_inner())
    }
}

fn content_types(parts: &[Part]) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("Types").attribute("xmlns", CONTENT_TYPES);
    for (extension, content_type) in [
        (
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
        ("gif", "image/gif"),
        ("emf", "image/x-emf"),
        ("wmf", "image/x-wmf"),
        (
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
    ] {
        let ends = format!(".{extension}");
        let is_picture = content_type.starts_with("image/");
        if is_picture && !parts.iter().any(|it| it.path.ends_with(&ends)) {
            continue;
        }
        xml.line()
            .open("Default")
            .attribute("Extension", extension)
            .attribute("ContentType", content_type)
            .close();
    }
    for part in parts {
        if let Some(content_type) = part.content_type {
            xml.line()
                .open("Override")
                .attribute("PartName", &format!("/{}", part.path))
                .attribute("ContentType", content_type)
                .close();
        }
    }
    xml.finish().into_bytes()
}

/// The relations of a part in a folder; targets are said from there.
fn relationships(folder: &str, leads_to: &[Relation]) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("Relationships").attribute("xmlns", RELATIONSHIPS);
    for (at, it) in leads_to.iter().enumerate() {
        xml.line()
            .open("Relationship")
            .attribute("Id", &format!("rId{}", at + 1))
            .attribute("Type", &it.kind)
            .attribute("Target", &seen_from(folder, &it.target))
            .close();
    }
    xml.finish().into_bytes()
}

/// A path as it is said in a folder.
fn seen_from(folder: &str, path: &str) -> String {
    let mut here: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    let mut there: Vec<&str> = path.split('/').collect();
    while here
        .first()
        .is_some_and(|it| there.len() > 1 && *it == there[0])
    {
        here.remove(0);
        there.remove(0);
    }
    let up = here.iter().map(|_| "..");
    up.chain(there).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::seen_from;

    #[test]
    fn targets_are_said_from_the_folder_of_the_part() {
        for (folder, path, seen) in [
            ("", "ppt/presentation.xml", "ppt/presentation.xml"),
            ("ppt", "ppt/slides/slide1.xml", "slides/slide1.xml"),
            (
                "ppt/slides",
                "ppt/charts/chart1.xml",
                "../charts/chart1.xml",
            ),
            ("ppt/slides", "ppt/slides/slide2.xml", "slide2.xml"),
        ] {
            assert_eq!(seen_from(folder, path), seen);
        }
    }
}
