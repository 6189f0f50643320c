//! CPU and wall time of one job, as a line of a table.

use std::time::{Duration, Instant};

/// A job that is being timed.
pub(crate) struct Meter {
    job: &'static str,
    wall: Instant,
    cpu: Duration,
}

/// How much went through a job, and what it is meant to cost at most.
#[derive(Default)]
pub(crate) struct Amount {
    pub(crate) n_bytes: Option<u64>,
    pub(crate) n_events: Option<u64>,
    pub(crate) goal_cpu_s: Option<f64>,
}

impl Meter {
    pub(crate) fn start(job: &'static str) -> Self {
        Self {
            job,
            wall: Instant::now(),
            cpu: cpu_time(),
        }
    }

    /// Prints what it took, and how much went through in that time.
    pub(crate) fn stop(self, amount: &Amount) {
        let (job, [cpu_s, wall_s]) = self.taken();
        print_line(job, cpu_s, wall_s, amount);
    }

    /// The job, and its CPU and wall seconds so far.
    pub(crate) fn taken(self) -> (&'static str, [f64; 2]) {
        let times = [cpu_time() - self.cpu, self.wall.elapsed()];
        (self.job, times.map(|it| it.as_secs_f64()))
    }
}

/// A line of the table.
pub(crate) fn print_line(job: &str, cpu_s: f64, wall_s: f64, amount: &Amount) {
    let rate = |n: Option<u64>| match n {
        Some(n) if cpu_s > 0.0 => format!("{:.1}", n as f64 / 1e6 / cpu_s),
        _ => String::new(),
    };
    let goal = amount.goal_cpu_s.map(|it| format!("{it:.3}"));
    println!(
        "{job:<46} {cpu_s:>9.3} {:>9} {wall_s:>9.3} {:>12} {:>12}",
        goal.unwrap_or_default(),
        rate(amount.n_bytes),
        rate(amount.n_events)
    );
}

pub(crate) fn print_head(n_events: u64) {
    println!("\nA log of {n_events} events");
    println!(
        "{:<46} {:>9} {:>9} {:>9} {:>12} {:>12}",
        "job", "CPU s", "goal", "wall s", "MB/CPU-s", "M ev./CPU-s"
    );
}

/// Forgets the most memory that the process held so far, where the system can.
pub(crate) fn forget_peak() {
    // Elsewhere the peak is that of the whole run.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory the process held, in bytes, where the system tells.
pub(crate) fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// Bytes as megabytes.
pub(crate) fn megabytes(n_bytes: usize) -> f64 {
    n_bytes as f64 / 1e6
}

/// Time of all cores in this process, and in those that it started and that have ended.
#[cfg(unix)]
pub(crate) fn cpu_time() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = |of| getrusage(of).expect("a process may ask for its own usage");
    let (own, ended) = (
        usage(UsageWho::RUSAGE_SELF),
        usage(UsageWho::RUSAGE_CHILDREN),
    );
    let part = |it: nix::sys::time::TimeVal| {
        Duration::new(
            it.tv_sec().unsigned_abs(),
            u32::try_from(it.tv_usec()).unwrap_or(0) * 1000,
        )
    };
    let both = [own, ended];
    both.iter()
        .map(|it| part(it.user_time()) + part(it.system_time()))
        .sum()
}

/// Elsewhere the column stays empty.
#[cfg(not(unix))]
pub(crate) fn cpu_time() -> Duration {
    Duration::ZERO
}
