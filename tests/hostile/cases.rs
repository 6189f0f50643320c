//! One hostile file, and what is to become of it.

use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

/// The seed of all files.
const SEED: u64 = 20_261_123;
/// Files that are read at once.
const AT_ONCE: usize = 4;

/// One hostile file.
pub(crate) struct Case {
    /// What it is, for who reads of a failure.
    pub(crate) about: String,
    /// What it is called.
    pub(crate) name: &'static str,
    pub(crate) bytes: Vec<u8>,
    pub(crate) expected: Expected,
}

/// What is to become of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// It is read, and so much comes of it.
    Reads(u64),
    /// It is refused with a sentence in which one of these stands.
    Refused(Vec<String>),
    /// It is read, or refused by the reader in its own words.
    Clear,
    /// The same, or the reader stumbles: the app does not.
    Any,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Read(u64),
    Refused(String),
    /// The reader stumbled, and this is said.
    Stumbled(String),
}

impl Case {
    pub(crate) fn new(
        about: impl Into<String>,
        name: &'static str,
        bytes: impl Into<Vec<u8>>,
        expected: Expected,
    ) -> Self {
        Self {
            about: about.into(),
            name,
            bytes: bytes.into(),
            expected,
        }
    }
}

impl Expected {
    /// A refusal in which this stands.
    pub(crate) fn refused(text: &str) -> Self {
        Self::Refused(vec![text.to_owned()])
    }

    fn admits(&self, outcome: &Outcome) -> bool {
        match (self, outcome) {
            (Self::Reads(wanted), Outcome::Read(n)) => wanted == n,
            (Self::Refused(any), Outcome::Refused(said)) => {
                // A sentence begins with a capital where it is told alone.
                let said = said.to_lowercase();
                any.iter().any(|it| said.contains(&it.to_lowercase()))
            }
            (Self::Clear, Outcome::Read(_) | Outcome::Refused(_)) | (Self::Any, _) => true,
            (Self::Reads(_) | Self::Refused(_) | Self::Clear, _) => false,
        }
    }
}

/// Numbers that look random and are the same every time, of their own for each class of files.
pub(crate) fn random(class: u64) -> Pcg64 {
    Pcg64::seed_from_u64(SEED ^ (class << 32))
}

/// Bytes with a few changes: flipped, taken out, put in twice, or cut off.
pub(crate) fn damaged(bytes: &[u8], random: &mut Pcg64) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..random.random_range(1..6) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = random.random_range(0..bytes.len());
        let to = (at + random.random_range(1..40)).min(bytes.len());
        match random.random_range(0..6) {
            0 => bytes[at] ^= 1 << random.random_range(0..8),
            1 => bytes[at] = random.random(),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let again = bytes[at..to].to_vec();
                bytes.splice(at..at, again);
            }
            4 => bytes[at..to].fill([0, 0xFF, b'"', b'<'][random.random_range(0..4)]),
            _ => bytes.truncate(at.max(bytes.len() / 2)),
        }
    }
    bytes
}

/// Opens every file, some at once, and holds what became of each against what was to become of it.
#[track_caller]
pub(crate) fn hold(n_at_least: usize, cases: &[Case], open: impl Fn(&Case) -> Outcome + Sync) {
    assert!(cases.len() >= n_at_least, "{} files", cases.len());
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = open(case);
                    if !case.expected.admits(&outcome) {
                        wrong.lock().unwrap().push((case, outcome));
                    }
                }
            });
        }
    });
    let mut told = String::new();
    for (case, outcome) in wrong.into_inner().unwrap() {
        let (about, expected) = (&case.about, &case.expected);
        writeln!(
            told,
            "{about} ({}): {expected:?}, but {outcome:?}",
            case.name
        )
        .unwrap();
    }
    assert!(told.is_empty(), "\n{told}");
}
