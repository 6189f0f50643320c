//! What kind of file it is: by its content first, by its name second.

use std::io::Read;
use std::path::Path;
use std::rc::Rc;

use encoding_rs::{Encoding, UTF_8};
use language::Language;

use crate::error::{ImportError, Say};
use crate::limits;
use crate::look::encoding;
use crate::preview::{Format, ImportOptions};
use crate::source::{self, ForeignFile};

/// A file that can be read, and how.
pub(crate) struct Recognized {
    pub(crate) format: Format,
    pub(crate) encoding: &'static Encoding,
    pub(crate) n_bytes: u64,
    /// The beginning, decoded.
    pub(crate) head: String,
    /// Whether the head is all there is.
    pub(crate) head_is_all: bool,
}

impl Recognized {
    /// Whether the bytes must be unpacked.
    pub(crate) fn is_packed(&self) -> bool {
        match self.format {
            Format::Csv | Format::Xes | Format::Parquet => false,
            Format::XesGz => true,
        }
    }
}

/// Beginnings of files that people mistake for logs: bytes, what it is, what to do.
const OTHER_KINDS: [(&[u8], Say, Say); 14] = [
    (
        b"SQLite format 3\0",
        Language::import_kind_sqlite,
        Language::import_kind_sqlite_hint,
    ),
    (
        b"PARE",
        Language::import_kind_encrypted_parquet,
        Language::import_kind_encrypted_parquet_hint,
    ),
    (
        b"%PDF",
        Language::import_kind_pdf,
        Language::import_hint_data,
    ),
    (
        b"\xD0\xCF\x11\xE0",
        Language::import_kind_old_office,
        Language::import_kind_old_office_hint,
    ),
    (
        b"{\\rtf",
        Language::import_kind_rtf,
        Language::import_kind_rtf_hint,
    ),
    (
        b"\x89PNG",
        Language::import_kind_picture,
        Language::import_hint_data,
    ),
    (
        b"\xFF\xD8\xFF",
        Language::import_kind_picture,
        Language::import_hint_data,
    ),
    (
        b"7z\xBC\xAF",
        Language::import_kind_seven_zip,
        Language::import_hint_unpack,
    ),
    (
        b"Rar!",
        Language::import_kind_rar,
        Language::import_hint_unpack,
    ),
    (
        b"BZh",
        Language::import_kind_bzip2,
        Language::import_hint_unpack,
    ),
    (
        b"\xFD7zXZ",
        Language::import_kind_xz,
        Language::import_hint_unpack,
    ),
    (
        b"\x28\xB5\x2F\xFD",
        Language::import_kind_zstandard,
        Language::import_hint_unpack,
    ),
    (
        b"ARROW1",
        Language::import_kind_arrow,
        Language::import_hint_csv,
    ),
    (
        b"Obj\x01",
        Language::import_kind_avro,
        Language::import_hint_csv,
    ),
];

/// Looks at the beginning of a file.
pub(crate) fn recognize(
    file: &ForeignFile,
    options: &ImportOptions,
) -> Result<Recognized, ImportError> {
    let n_bytes = file.n_bytes()?;
    if n_bytes > limits::FILE_BYTES {
        return Err(ImportError::TooLarge {
            limit_gib: limits::FILE_BYTES >> 30,
        });
    }
    let first = source::head(&mut *file.bytes(false, Rc::default()), 512)?;
    if first.trim_ascii().is_empty() && n_bytes <= 512 {
        return Err(ImportError::Empty);
    }
    refuse_other_kinds(&first)?;
    if first.starts_with(b"PAR1") {
        return Ok(Recognized {
            format: Format::Parquet,
            encoding: UTF_8,
            n_bytes,
            head: String::new(),
            head_is_all: true,
        });
    }
    let is_packed = first.starts_with(b"\x1F\x8B");
    let open = || file.bytes(is_packed, Rc::default());
    // One byte more tells whether there is more.
    let bytes = source::head(&mut *open(), limits::SNIFF_BYTES + 1)?;
    if is_packed {
        refuse_other_kinds(&bytes)?;
    }
    let encoding = match &options.encoding {
        Some(label) => encoding::named(label)?,
        None => match encoding::marked(&bytes) {
            Some(encoding) => encoding,
            None if encoding::is_utf8(&mut open().take(limits::ENCODING_BYTES))? => UTF_8,
            None => {
                let bytes = source::head(&mut *open(), limits::ENCODING_BYTES as usize)?;
                encoding::guessed(&bytes)
            }
        },
    };
    let head_is_all = bytes.len() <= limits::SNIFF_BYTES;
    let bytes = &bytes[..bytes.len().min(limits::SNIFF_BYTES)];
    let (head, _) = encoding.decode_with_bom_removal(bytes);
    let format = match xml_root(&head)? {
        Some(()) if is_packed => Format::XesGz,
        Some(()) => Format::Xes,
        None if is_packed => {
            return Err(other(
                Language::import_kind_gzip,
                Language::import_hint_unpack,
            ));
        }
        None => Format::Csv,
    };
    if format == Format::Csv {
        refuse_unreadable(&head, file.name())?;
    }
    Ok(Recognized {
        format,
        encoding,
        n_bytes,
        head: head.into_owned(),
        head_is_all,
    })
}

fn other(kind: Say, hint: Say) -> ImportError {
    ImportError::OtherKind { kind, hint }
}

fn refuse_other_kinds(bytes: &[u8]) -> Result<(), ImportError> {
    if let Some((_, kind, hint)) = OTHER_KINDS.iter().find(|it| bytes.starts_with(it.0)) {
        return Err(other(*kind, *hint));
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Ok(());
    }
    let holds = |name: &[u8]| bytes.windows(name.len()).any(|it| it == name);
    if holds(b"[Content_Types].xml") || holds(b"xl/") || holds(b"_rels/") {
        return Err(other(
            Language::import_kind_office,
            Language::import_kind_office_hint,
        ));
    }
    Err(other(
        Language::import_kind_zip,
        Language::import_hint_unpack,
    ))
}

/// Whether the text is XML with the root of an XES log; other XML is refused.
fn xml_root(head: &str) -> Result<Option<()>, ImportError> {
    let mut rest = head.trim_start();
    if !rest.starts_with('<') {
        return Ok(None);
    }
    // Past declarations and comments; what is in a document type is judged when it is read.
    while rest.starts_with("<?") || rest.starts_with("<!") {
        let end = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<!") && is_doctype_with_subset(rest) {
            "]>"
        } else {
            ">"
        };
        let Some(at) = rest.find(end) else {
            return Ok(Some(()));
        };
        rest = rest[at + end.len()..].trim_start();
    }
    let name_end = rest.find(|it: char| it.is_whitespace() || it == '>' || it == '/');
    let name = rest.get(1..name_end.unwrap_or(rest.len())).unwrap_or("");
    let name = name.rsplit(':').next().unwrap_or(name);
    if name.eq_ignore_ascii_case("html") {
        return Err(other(
            Language::import_kind_web_page,
            Language::import_kind_web_page_hint,
        ));
    }
    if name != "log" {
        return Err(other(
            Language::import_kind_other_xml,
            Language::import_kind_other_xml_hint,
        ));
    }
    if rest.contains("<object-types") || rest.contains("<event-types") {
        return Err(other(
            Language::import_kind_ocel,
            Language::import_kind_ocel_hint,
        ));
    }
    Ok(Some(()))
}

fn is_doctype_with_subset(text: &str) -> bool {
    let end = text.find('>').unwrap_or(text.len());
    text[..end].contains('[')
}

fn refuse_unreadable(head: &str, name: &str) -> Result<(), ImportError> {
    let text = head.trim_start();
    if text.is_empty() {
        return Err(ImportError::Empty);
    }
    let is_json_name = Path::new(name)
        .extension()
        .is_some_and(|it| it.to_string_lossy().to_lowercase().contains("json"));
    if text.starts_with('{') || text.starts_with("[{") || is_json_name {
        return Err(other(
            Language::import_kind_json,
            Language::import_kind_json_hint,
        ));
    }
    let n_letters = head.chars().count();
    let n_odd = head
        .chars()
        .filter(|it| it.is_control() && !matches!(it, '\n' | '\r' | '\t' | '\0'))
        .count();
    let n_nul = head.chars().filter(|it| *it == '\0').count();
    if n_odd * 20 > n_letters || n_nul * 4 > n_letters {
        return Err(other(
            Language::import_kind_binary,
            Language::import_kind_json_hint,
        ));
    }
    Ok(())
}
