//! What a worker may use: memory, time, and how long it may say nothing.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Memory for any file, in bytes.
const MEMORY_BYTES: u64 = 2 << 30;
/// Memory for each byte of a file: a log of many columns, packed tightly, is many times larger when it is read.
const MEMORY_PER_BYTE: u64 = 16;
/// Memory for the largest file, in bytes: a log of 50 million events takes less than a quarter of it.
const MEMORY_BYTES_AT_MOST: u64 = 16 << 30;
/// Time of all cores for any file, in seconds.
const CPU_S: u64 = 120;
/// Time of all cores for each GiB of a file, in seconds: a CSV needs four, an XES log ten.
const CPU_S_PER_GIB: u64 = 60;
/// Time of all cores for the largest file, in seconds.
const CPU_S_AT_MOST: u64 = 600;
/// How long a worker may say nothing: a disk on a network may take its time.
const SILENCE: Duration = Duration::from_secs(120);

/// What a worker may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    /// Memory that it may ask for, in bytes.
    pub memory_bytes: u64,
    /// Time of all cores together, in seconds.
    pub cpu_s: u64,
    /// How long it may say nothing before it is given up.
    pub silence: Duration,
    /// How long it may take in all, whatever it says; endlessly where a person sees how far it is and can stop it.
    pub in_all: Option<Duration>,
}

impl Allowance {
    /// What a file is worth for which somebody waits: a picture, a workbook, a map.
    pub(crate) const AT_ONCE: Self = Self {
        memory_bytes: MEMORY_BYTES,
        cpu_s: 20,
        silence: Duration::from_secs(30),
        in_all: Some(Duration::from_secs(60)),
    };

    /// What a project is worth: longer than is looked into one, so that it is told why it took so long.
    pub(crate) const PROJECT: Self = Self {
        memory_bytes: MEMORY_BYTES,
        cpu_s: 60,
        silence: Duration::from_secs(60),
        in_all: Some(Duration::from_secs(120)),
    };

    /// What a file of so many bytes is worth.
    #[must_use]
    pub fn of_file(n_bytes: u64) -> Self {
        let memory_bytes = MEMORY_BYTES.saturating_add(n_bytes.saturating_mul(MEMORY_PER_BYTE));
        let cpu_s = CPU_S.saturating_add((n_bytes >> 30).saturating_mul(CPU_S_PER_GIB));
        Self {
            memory_bytes: memory_bytes.min(MEMORY_BYTES_AT_MOST),
            cpu_s: cpu_s.min(CPU_S_AT_MOST),
            silence: SILENCE,
            in_all: None,
        }
    }

    /// What a look at the beginning of a file of so many bytes is worth, which nobody can stop.
    pub(crate) fn of_look_at(n_bytes: u64) -> Self {
        Self {
            in_all: Some(2 * SILENCE),
            ..Self::of_file(n_bytes)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Allowance;

    #[test]
    fn a_larger_file_may_use_more_and_no_file_everything() {
        let small = Allowance::of_file(0);
        assert_eq!((small.memory_bytes, small.cpu_s), (2 << 30, 120));
        let log = Allowance::of_file(74 << 20);
        assert_eq!((log.memory_bytes, log.cpu_s), ((2 << 30) + (74 << 24), 120));
        let giant = Allowance::of_file(u64::MAX);
        assert_eq!((giant.memory_bytes, giant.cpu_s), (16 << 30, 600));
    }
}
