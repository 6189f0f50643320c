//! What a worker says, in frames: a byte that says of which kind, four that say how long, and so many bytes.
//!
//! The reading side believes nothing: each kind has its greatest length, and memory is taken as bytes arrive.

use std::io::{self, Read, Write};

use import::Progress;

/// Bytes of an answer that is no log: a map with many pictures is the largest.
const ANSWER_BYTES: u32 = 256 << 20;
/// Bytes of one piece of a log.
const PIECE_BYTES: u32 = 1 << 30;
/// Bytes of one piece of a project: a row with a long value.
const ROWS_BYTES: u32 = 66 << 20;
/// Bytes of a reason in every language.
const FAILURE_BYTES: u32 = 1 << 20;
/// Bytes of a word about how far it is: two numbers.
const PROGRESS_BYTES: u32 = 16;

/// One thing that a worker says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// How far it is.
    Progress(Progress),
    /// A piece of what is read.
    Piece(Piece),
    /// The answer, in JSON; nothing follows it.
    Answer(Vec<u8>),
    /// Why there is none, in JSON; nothing follows it.
    Failure(Vec<u8>),
}

/// A piece of what is read: each kind has its greatest length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Of a log.
    OfLog(Vec<u8>),
    /// Rows of a project.
    Rows(Vec<u8>),
}

impl Piece {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::OfLog(bytes) | Self::Rows(bytes) => bytes.len(),
        }
    }
}

/// What came is no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoFrame {
    /// It broke off in the middle.
    BrokenOff,
    /// Such a kind, or such a length, is never written.
    Garbled,
}

impl Frame {
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Progress(it) => {
                let mut bytes = it.n_bytes_read.to_le_bytes().to_vec();
                bytes.extend_from_slice(&it.n_bytes.to_le_bytes());
                write_bytes(out, b'p', &bytes)
            }
            Self::Piece(Piece::OfLog(bytes)) => write_bytes(out, b'l', bytes),
            Self::Piece(Piece::Rows(bytes)) => write_bytes(out, b'r', bytes),
            Self::Answer(bytes) => write_bytes(out, b'a', bytes),
            Self::Failure(bytes) => write_bytes(out, b'f', bytes),
        }
    }

    /// The next frame; none at the end.
    pub(crate) fn read(input: &mut impl Read) -> Result<Option<Self>, NoFrame> {
        let mut kind = [0];
        match input.read_exact(&mut kind) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            other => other.map_err(|_| NoFrame::BrokenOff)?,
        }
        let mut length = [0; 4];
        let read = input.read_exact(&mut length);
        read.map_err(|_| NoFrame::BrokenOff)?;
        let length = u32::from_le_bytes(length);
        let at_most = match kind[0] {
            b'p' => PROGRESS_BYTES,
            b'l' => PIECE_BYTES,
            b'r' => ROWS_BYTES,
            b'a' => ANSWER_BYTES,
            b'f' => FAILURE_BYTES,
            _ => return Err(NoFrame::Garbled),
        };
        if length > at_most {
            return Err(NoFrame::Garbled);
        }
        let mut bytes = Vec::new();
        let n_read = input.take(u64::from(length)).read_to_end(&mut bytes);
        if n_read.is_err() || bytes.len() < length as usize {
            return Err(NoFrame::BrokenOff);
        }
        Ok(Some(match kind[0] {
            b'p' => Self::Progress(progress(&bytes).ok_or(NoFrame::Garbled)?),
            b'l' => Self::Piece(Piece::OfLog(bytes)),
            b'r' => Self::Piece(Piece::Rows(bytes)),
            b'a' => Self::Answer(bytes),
            _ => Self::Failure(bytes),
        }))
    }
}

fn write_bytes(out: &mut impl Write, kind: u8, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
    out.write_all(&[kind])?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(bytes)
}

fn progress(bytes: &[u8]) -> Option<Progress> {
    let (n_bytes_read, rest) = bytes.split_first_chunk::<8>()?;
    let n_bytes: &[u8; 8] = rest.try_into().ok()?;
    Some(Progress {
        n_bytes_read: u64::from_le_bytes(*n_bytes_read),
        n_bytes: u64::from_le_bytes(*n_bytes),
    })
}

#[cfg(test)]
mod tests {
    use import::Progress;

    use super::{Frame, NoFrame, Piece};

    #[test]
    fn what_was_written_is_read() {
        let frames = [
            Frame::Progress(Progress {
                n_bytes_read: 7,
                n_bytes: u64::MAX,
            }),
            Frame::Piece(Piece::OfLog(vec![1, 2, 3])),
            Frame::Piece(Piece::Rows(vec![4])),
            Frame::Answer(Vec::new()),
            Frame::Failure(b"{}".to_vec()),
        ];
        let mut bytes = Vec::new();
        for it in &frames {
            it.write(&mut bytes).unwrap();
        }
        let mut rest = bytes.as_slice();
        for it in frames {
            assert_eq!(Frame::read(&mut rest).unwrap(), Some(it));
        }
        assert_eq!(Frame::read(&mut rest).unwrap(), None);
    }

    #[test]
    fn what_claims_to_be_giant_is_no_frame() {
        for (kind, length) in [
            (b'p', 17),
            (b'a', 257 << 20),
            (b'f', 2 << 20),
            (b'r', 67 << 20),
            (b'l', u32::MAX),
        ] {
            let mut bytes = vec![kind];
            bytes.extend_from_slice(&u32::to_le_bytes(length));
            bytes.resize(1 << 20, 0);
            let read = Frame::read(&mut bytes.as_slice());
            assert!(matches!(read, Err(NoFrame::Garbled)), "{kind}: {read:?}");
        }
    }

    #[test]
    fn whatever_is_changed_of_frames_they_are_read_or_not() {
        let mut whole = Vec::new();
        for it in [
            Frame::Progress(Progress {
                n_bytes_read: 7,
                n_bytes: 9,
            }),
            Frame::Piece(Piece::Rows(vec![1; 40])),
            Frame::Piece(Piece::OfLog(vec![2; 40])),
            Frame::Failure(b"{}".to_vec()),
            Frame::Answer(b"{}".to_vec()),
        ] {
            it.write(&mut whole).unwrap();
        }
        for at in 0..whole.len() {
            for value in 0..=u8::MAX {
                let mut bytes = whole.clone();
                bytes[at] = value;
                let mut rest = bytes.as_slice();
                let mut n_read = 0;
                while let Ok(Some(frame)) = Frame::read(&mut rest) {
                    let mut again = Vec::new();
                    frame.write(&mut again).unwrap();
                    assert!(bytes[n_read..].starts_with(&again), "{value} at {at}");
                    n_read += again.len();
                }
            }
        }
    }

    #[test]
    fn what_breaks_off_is_no_frame() {
        let mut bytes = Vec::new();
        let piece = Piece::Rows(vec![7; 100]);
        Frame::Piece(piece).write(&mut bytes).unwrap();
        for end in 1..bytes.len() {
            let read = Frame::read(&mut &bytes[..end]);
            assert!(matches!(read, Err(NoFrame::BrokenOff)), "{end}: {read:?}");
        }
    }
}
