//! The names seen last, so that a name that returns soon is not looked up again.

use crate::dictionary::Dictionary;

/// The short names seen last, with their codes.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    seen: Vec<Seen>,
}

/// A name of at most sixteen bytes as two numbers.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    head: u64,
    tail: u64,
    /// Nothing was seen here where it is zero.
    len: u32,
    code: u32,
}

impl Memo {
    const PLACES: usize = 256;
    /// Spreads the letters over all bits: 2⁶⁴ divided by the golden ratio.
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

    /// The code that the dictionary gives a name.
    pub(crate) fn code(&mut self, names: &mut Dictionary, name: &str) -> u32 {
        let bytes = name.as_bytes();
        let (head, tail) = match bytes.len() {
            8..=16 => (
                number::<8>(bytes.first_chunk()),
                number::<8>(bytes.last_chunk()),
            ),
            4..=7 => (
                number::<4>(bytes.first_chunk()),
                number::<4>(bytes.last_chunk()),
            ),
            len @ 1..=3 => (
                u64::from(bytes[0]) << 8 | u64::from(bytes[len / 2]),
                u64::from(bytes[len - 1]),
            ),
            _ => return names.code(name),
        };
        if self.seen.is_empty() {
            self.seen = vec![Seen::default(); Self::PLACES];
        }
        let mixed = (head ^ tail.rotate_left(24)).wrapping_mul(Self::SPREAD);
        let seen = &mut self.seen[(mixed >> 56) as usize];
        let len = bytes.len() as u32;
        if (seen.head, seen.tail, seen.len) != (head, tail, len) {
            let code = names.code(name);
            *seen = Seen {
                head,
                tail,
                len,
                code,
            };
        }
        seen.code
    }
}

fn number<const N: usize>(bytes: Option<&[u8; N]>) -> u64 {
    let mut eight = [0; 8];
    eight[..N].copy_from_slice(bytes.map_or(&[0; N], |it| it));
    u64::from_le_bytes(eight)
}
