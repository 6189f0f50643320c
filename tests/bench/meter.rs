//! CPU and wall time of one job, as a line of a table.

use std::time::{Duration, Instant};

/// A job that is being timed.
pub(crate) struct Meter {
    job: &'static str,
    wall: Instant,
    cpu: Duration,
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
    pub(crate) fn stop(self, n_bytes: Option<u64>, n_events: Option<u64>) {
        let cpu_s = (cpu_time() - self.cpu).as_secs_f64();
        let wall_s = self.wall.elapsed().as_secs_f64();
        let rate = |n: Option<u64>, unit: f64| match n {
            Some(n) if cpu_s > 0.0 => format!("{:.1}", n as f64 / unit / cpu_s),
            _ => String::new(),
        };
        println!(
            "{:<46} {cpu_s:>9.3} {wall_s:>9.3} {:>12} {:>12}",
            self.job,
            rate(n_bytes, 1e6),
            rate(n_events, 1e6)
        );
    }
}

pub(crate) fn print_head(n_events: u64) {
    println!("A log of {n_events} events");
    println!(
        "{:<46} {:>9} {:>9} {:>12} {:>12}",
        "job", "CPU s", "wall s", "MB/CPU-s", "M ev./CPU-s"
    );
}

/// The most memory the process ever held, where the system tells.
pub(crate) fn print_peak() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status
        .lines()
        .find_map(|it| it.strip_prefix("VmHWM:"))
        .map(str::trim);
    println!(
        "peak memory so far: {}",
        peak.unwrap_or("not told by this system")
    );
}

/// Bytes as megabytes.
pub(crate) fn megabytes(n_bytes: usize) -> f64 {
    n_bytes as f64 / 1e6
}

#[cfg(unix)]
fn cpu_time() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("a process may ask for its own usage");
    let part = |it: nix::sys::time::TimeVal| {
        Duration::new(
            it.tv_sec().unsigned_abs(),
            u32::try_from(it.tv_usec()).unwrap_or(0) * 1000,
        )
    };
    part(usage.user_time()) + part(usage.system_time())
}

/// Elsewhere the column stays empty.
#[cfg(not(unix))]
fn cpu_time() -> Duration {
    Duration::ZERO
}
