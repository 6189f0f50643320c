//! How much memory the app itself took.

/// The most memory that this process held, where the system tells.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes << 10)
}

/// From here on it is watched how much memory the process takes.
pub(crate) struct Grown(Option<u64>);

impl Grown {
    pub(crate) fn begin() -> Self {
        // Where the system can, the peak so far is forgotten.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        Self(peak_bytes())
    }

    /// Holds that it took no more than this.
    #[track_caller]
    pub(crate) fn hold(self, most: u64) {
        if let (Some(before), Some(now)) = (self.0, peak_bytes()) {
            let grown = now.saturating_sub(before);
            assert!(grown < most, "the app took {} MiB for files", grown >> 20);
        }
    }
}
