//! The bytes of a file: handed over open, counted, unpacked and decoded on the way.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;
use std::time::SystemTime;

use encoding_rs::{CoderResult, Decoder, Encoding};
use flate2::read::MultiGzDecoder;

use crate::error::ImportError;
use crate::limits;

/// Somebody else's file, open to be read. Nothing that reads it needs to find it again: so it can be handed to
/// a process that may open no file.
#[derive(Clone, Debug)]
pub struct ForeignFile {
    file: Arc<File>,
    name: String,
}

impl ForeignFile {
    /// Opens a file.
    ///
    /// # Errors
    /// When it cannot be opened, or is no file but a folder, a pipe or a device: such may never end.
    pub fn open(path: &Path) -> Result<Self, ImportError> {
        let at_file =
            |it: io::Error| io::Error::new(it.kind(), format!("{}: {it}", path.display()));
        if !std::fs::metadata(path).map_err(at_file)?.is_file() {
            return Err(ImportError::NoFile);
        }
        let file = File::open(path).map_err(at_file)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::handed(file, name.into_owned()))
    }

    /// Takes over a file that somebody opened; its name may tell what it is.
    #[must_use]
    pub fn handed(file: File, name: String) -> Self {
        Self {
            file: Arc::new(file),
            name,
        }
    }

    /// How many bytes it has.
    ///
    /// # Errors
    /// When the disk does not say.
    pub fn n_bytes(&self) -> Result<u64, ImportError> {
        Ok(self.file.metadata()?.len())
    }

    /// The file itself, to be handed on.
    ///
    /// # Errors
    /// When the system has no more room for open files.
    pub fn to_hand_on(&self) -> io::Result<File> {
        self.file.try_clone()
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its first bytes, at most so many.
    ///
    /// # Errors
    /// When the disk does not give them.
    pub fn first_bytes(&self, most: usize) -> Result<Vec<u8>, ImportError> {
        Ok(head(&mut self.bytes_from(0), most)?)
    }

    /// What tells a file that was written to from one that was not.
    pub(crate) fn state(&self) -> Result<(u64, Option<SystemTime>), ImportError> {
        let now = self.file.metadata()?;
        Ok((now.len(), now.modified().ok()))
    }

    /// Its bytes from a place on.
    pub(crate) fn bytes_from(&self, at: u64) -> Bytes {
        Bytes {
            file: Arc::clone(&self.file),
            at,
        }
    }

    /// Its bytes, unpacked where it is packed; `taken` counts what left the disk.
    pub(crate) fn bytes(&self, packed: bool, taken: Rc<Cell<u64>>) -> Box<dyn Read> {
        let input = Counted {
            input: self.bytes_from(0),
            taken: Rc::clone(&taken),
        };
        if !packed {
            return Box::new(input);
        }
        Box::new(Unpacked {
            input: MultiGzDecoder::new(input),
            taken,
            n_out: 0,
        })
    }
}

/// The bytes of a file, each reader at a place of its own.
pub(crate) struct Bytes {
    file: Arc<File>,
    at: u64,
}

impl Read for Bytes {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n_bytes = read_at(&self.file, into, self.at)?;
        self.at += n_bytes as u64;
        Ok(n_bytes)
    }
}

#[cfg(unix)]
fn read_at(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, into, at)
}

#[cfg(windows)]
fn read_at(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, into, at)
}

/// The first so many bytes.
pub(crate) fn head(input: &mut dyn Read, n_bytes: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(n_bytes as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// UTF-8 text made of bytes in any encoding; what cannot be decoded becomes U+FFFD.
pub(crate) struct Text {
    input: Box<dyn Read>,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_at: usize,
    raw_end: usize,
    /// Text that was decoded for readers by the byte.
    text: String,
    text_at: usize,
    has_ended: bool,
    /// Whether any bytes could not be decoded so far.
    pub(crate) is_damaged: bool,
}

impl Text {
    const RAW_BYTES: usize = 64 << 10;
    /// Room in which what was read at once finds place, if its letters take no more bytes than before.
    pub(crate) const ROOM_BYTES: usize = Self::RAW_BYTES + 16;

    pub(crate) fn new(input: Box<dyn Read>, encoding: &'static Encoding) -> Self {
        Self {
            input,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; Self::RAW_BYTES],
            raw_at: 0,
            raw_end: 0,
            text: String::new(),
            text_at: 0,
            has_ended: false,
            is_damaged: false,
        }
    }

    /// Adds some of what follows, and says how many bytes; none at the end.
    pub(crate) fn append_to(&mut self, text: &mut String) -> io::Result<usize> {
        let n_bytes_before = text.len();
        while text.len() == n_bytes_before && !self.has_ended {
            if self.raw_at == self.raw_end {
                self.raw_at = 0;
                self.raw_end = read_some(&mut *self.input, &mut self.raw)?;
            }
            let is_last = self.raw_end == 0;
            let raw = &self.raw[self.raw_at..self.raw_end];
            text.reserve(Self::ROOM_BYTES);
            let (result, n_in, is_damaged) = self.decoder.decode_to_string(raw, text, is_last);
            self.raw_at += n_in;
            self.is_damaged |= is_damaged;
            self.has_ended = is_last && result == CoderResult::InputEmpty;
        }
        Ok(text.len() - n_bytes_before)
    }
}

impl BufRead for Text {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.text_at == self.text.len() {
            let mut text = std::mem::take(&mut self.text);
            text.clear();
            self.append_to(&mut text)?;
            (self.text, self.text_at) = (text, 0);
        }
        Ok(&self.text.as_bytes()[self.text_at..])
    }

    fn consume(&mut self, n_bytes: usize) {
        self.text_at += n_bytes;
    }
}

impl Read for Text {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n_bytes = self.fill_buf()?.read(into)?;
        self.consume(n_bytes);
        Ok(n_bytes)
    }
}

struct Counted {
    input: Bytes,
    taken: Rc<Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n_bytes = self.input.read(into)?;
        self.taken.set(self.taken.get() + n_bytes as u64);
        Ok(n_bytes)
    }
}

struct Unpacked {
    input: MultiGzDecoder<Counted>,
    taken: Rc<Cell<u64>>,
    n_out: u64,
}

impl Read for Unpacked {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n_bytes = self.input.read(into)?;
        self.n_out += n_bytes as u64;
        if self.n_out > limits::UNPACKED_BYTES {
            return Err(io::Error::other(ImportError::TooLarge {
                limit_gib: limits::UNPACKED_BYTES >> 30,
            }));
        }
        let allowed = self.taken.get().saturating_mul(limits::GZIP_RATIO);
        if self.n_out > limits::GZIP_RATIO_FROM_BYTES && self.n_out > allowed {
            return Err(io::Error::other(ImportError::SuspiciousPacking));
        }
        Ok(n_bytes)
    }
}

/// Some bytes; none at the end.
pub(crate) fn read_some(input: &mut dyn Read, into: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(into) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
