//! Logs for benchmarks: as many events as wanted, many cases at once, a long tail of everything.
//!
//! ```
//! let mut file = Vec::new();
//! synthetic::traffic::write_csv(7, 1_000, &mut file)?;
//! assert_eq!(file.iter().filter(|it| **it == b'\n').count(), 1_001);
//! # Ok::<(), synthetic::WriteError>(())
//! ```

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io::Write;

use chrono::{DateTime, SecondsFormat};

use crate::WriteError;
use crate::draw::Draw;

/// 1 January 2026, 00:00 UTC, in milliseconds.
const BEGIN_MS: u64 = 1_767_225_600_000;
const N_KINDS: u32 = 40;
/// The longest case.
const N_EVENTS_MAX: u32 = 400;
const HEADER: [&str; 8] = [
    "case_id",
    "event",
    "timestamp",
    "channel",
    "country",
    "device",
    "segment",
    "value",
];
const CHANNELS: [(u32, &str); 5] = [
    (50, "web"),
    (25, "app"),
    (12, "shop"),
    (8, "mail"),
    (5, "phone"),
];
const COUNTRIES: [(u32, &str); 6] = [
    (40, "NL"),
    (25, "DE"),
    (15, "FR"),
    (10, "BE"),
    (6, "GB"),
    (4, "ES"),
];
const DEVICES: [(u32, &str); 3] = [(55, "mobile"), (35, "desktop"), (10, "tablet")];
const SEGMENTS: [(u32, &str); 3] = [(60, "new"), (32, "returning"), (8, "member")];

/// A case on its way.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Open {
    time_ms: u64,
    case: u32,
    n_left: u32,
    kind: u32,
    channel: &'static str,
    country: &'static str,
    device: &'static str,
    segment: &'static str,
}

/// Writes so many events as CSV, in order of time, the cases among each other; the same seed gives the
/// same bytes.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_csv(seed: u64, n_events: u64, out: impl Write) -> Result<(), WriteError> {
    let mut draw = Draw::new(seed);
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(HEADER)?;
    let mut open = BinaryHeap::new();
    let (mut n_cases, mut next_begin_ms) = (0, BEGIN_MS);
    for _ in 0..n_events {
        // Cases begin all along, each as soon as its time has come.
        while open
            .peek()
            .is_none_or(|Reverse(it): &Reverse<Open>| it.time_ms >= next_begin_ms)
        {
            open.push(Reverse(begun(&mut draw, n_cases, next_begin_ms)));
            n_cases += 1;
            next_begin_ms += milliseconds(draw.around(40_000.0, 1.0));
        }
        let Reverse(mut event) = open.pop().expect("one has just begun");
        write_row(&mut writer, &mut draw, &event)?;
        if event.n_left > 1 {
            event.n_left -= 1;
            event.time_ms += milliseconds(draw.around(90_000.0, 2.0));
            event.kind = next_kind(&mut draw, event.kind);
            open.push(Reverse(event));
        }
    }
    writer.flush().map_err(csv::Error::from)?;
    Ok(())
}

fn begun(draw: &mut Draw, case: u32, time_ms: u64) -> Open {
    let n_events = milliseconds(draw.around(6.0, 1.0)).min(u64::from(N_EVENTS_MAX));
    Open {
        time_ms,
        case,
        n_left: u32::try_from(n_events)
            .expect("at most the longest case")
            .max(1),
        kind: draw.below(3),
        channel: draw.one_of(&CHANNELS),
        country: draw.one_of(&COUNTRIES),
        device: draw.one_of(&DEVICES),
        segment: draw.one_of(&SEGMENTS),
    }
}

/// Mostly a step on, sometimes a repeat, sometimes a leap; rare kinds stay rare.
fn next_kind(draw: &mut Draw, kind: u32) -> u32 {
    match draw.below(20) {
        0..=1 => kind,
        2..=13 => (kind + 1 + draw.below(3)) % N_KINDS,
        14..=17 => draw.below(8),
        _ => draw.below(N_KINDS),
    }
}

fn write_row<W: Write>(
    writer: &mut csv::Writer<W>,
    draw: &mut Draw,
    event: &Open,
) -> Result<(), WriteError> {
    let time_ms = i64::try_from(event.time_ms).expect("times lie in this millennium");
    let time = DateTime::from_timestamp_millis(time_ms).expect("times lie in this millennium");
    let cents = milliseconds(draw.around(2_500.0, 1.0)).min(999_999);
    writer.write_record([
        &format!("c{:07}", event.case),
        &format!("event_{:02}", event.kind),
        &time.to_rfc3339_opts(SecondsFormat::Millis, true),
        event.channel,
        event.country,
        event.device,
        event.segment,
        &format!("{}.{:02}", cents / 100, cents % 100),
    ])?;
    Ok(())
}

fn milliseconds(number: f64) -> u64 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "draws are positive, and far below the limit of the type"
    )]
    let whole = number as u64;
    whole
}
