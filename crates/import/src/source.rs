//! The bytes of a file: counted, unpacked and decoded on the way.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;
use std::rc::Rc;

use encoding_rs::{CoderResult, Decoder, Encoding};
use flate2::read::MultiGzDecoder;

use crate::error::ImportError;
use crate::limits;

/// A file's bytes, unpacked where it is packed; `taken` counts what left the disk.
pub(crate) fn open(path: &Path, packed: bool, taken: Rc<Cell<u64>>) -> io::Result<Box<dyn Read>> {
    let file = Counted {
        file: File::open(path)?,
        taken: Rc::clone(&taken),
    };
    if !packed {
        return Ok(Box::new(file));
    }
    Ok(Box::new(Unpacked {
        input: MultiGzDecoder::new(file),
        taken,
        n_out: 0,
    }))
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
    text: Vec<u8>,
    text_at: usize,
    text_end: usize,
    ended: bool,
    /// Whether any bytes could not be decoded so far.
    pub(crate) is_damaged: bool,
    /// Whether any NUL was met so far.
    pub(crate) has_nul: bool,
}

impl Text {
    const RAW_BYTES: usize = 64 << 10;

    pub(crate) fn new(input: Box<dyn Read>, encoding: &'static Encoding) -> Self {
        Self {
            input,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; Self::RAW_BYTES],
            raw_at: 0,
            raw_end: 0,
            text: vec![0; 3 * Self::RAW_BYTES + 16],
            text_at: 0,
            text_end: 0,
            ended: false,
            is_damaged: false,
            has_nul: false,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        while self.text_at == self.text_end && !self.ended {
            if self.raw_at == self.raw_end {
                self.raw_at = 0;
                self.raw_end = read_some(&mut *self.input, &mut self.raw)?;
            }
            let last = self.raw_end == 0;
            let raw = &self.raw[self.raw_at..self.raw_end];
            let (result, n_in, n_out, damaged) =
                self.decoder.decode_to_utf8(raw, &mut self.text, last);
            self.raw_at += n_in;
            self.text_at = 0;
            self.text_end = n_out;
            self.is_damaged |= damaged;
            self.has_nul |= self.text[..n_out].contains(&0);
            self.ended = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl BufRead for Text {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.refill()?;
        Ok(&self.text[self.text_at..self.text_end])
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
    file: File,
    taken: Rc<Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n_bytes = self.file.read(into)?;
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

fn read_some(input: &mut dyn Read, into: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(into) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
