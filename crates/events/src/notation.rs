//! Logs as text, for specs and tests: variants with counts.

use crate::builder::EventLogBuilder;
use crate::log::EventLog;

/// A log from lines such as `40x search compare order`.
///
/// Each line is one path with the number of cases that took it. A name of several words stands in
/// quotation marks: `3x "check ticket" decide`. Events are an hour apart unless a time such as `+2d`,
/// `+30m` or `+10s` stands before the later one. Case by case the journeys begin on following days: the
/// last line is the oldest, the first line the most recent. A line that ends in `(open)` ends on the last
/// moment of the log: its cases are still under way. Text after `#` is a remark.
///
/// # Errors
/// A sentence that names the line that could not be read.
pub fn log_from_text(text: &str) -> Result<EventLog, String> {
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if !line.is_empty() {
            let read = path_line(line).map_err(|why| format!("line {}: {why}", number + 1))?;
            lines.push(read);
        }
    }
    let n_cases: i64 = lines.iter().map(|it| it.n_cases).sum();
    let end_us = FIRST_DAY_US + (n_cases + 400) * DAY_US;
    let mut builder = EventLogBuilder::new::<&str>(&[]);
    let mut n_before = 0;
    for (number, line) in lines.iter().enumerate() {
        for case in 0..line.n_cases {
            let last_us = if line.open {
                end_us
            } else {
                end_us - (n_before + case) * DAY_US
            };
            let total_us: i64 = line.events.iter().map(|it| it.0).sum();
            let mut time_us = last_us - total_us;
            for (gap_us, name) in &line.events {
                time_us += gap_us;
                let id = format!("{}.{}", number + 1, case + 1);
                builder.push::<&str>(&id, name, time_us, None, &[]);
            }
        }
        n_before += if line.open { 0 } else { line.n_cases };
    }
    Ok(builder.finish())
}

struct PathLine {
    n_cases: i64,
    /// Time since the event before, and the name.
    events: Vec<(i64, String)>,
    open: bool,
}

const HOUR_US: i64 = 3_600_000_000;
const DAY_US: i64 = 24 * HOUR_US;
/// 1 January 2026, midnight.
const FIRST_DAY_US: i64 = 20_454 * DAY_US;

fn path_line(line: &str) -> Result<PathLine, String> {
    let (count, rest) = line
        .split_once(['x', '×'])
        .ok_or("a line begins with the number of cases, such as 40x")?;
    let n_cases = count
        .trim()
        .parse()
        .map_err(|_| format!("“{}” is no number of cases", count.trim()))?;
    let rest = rest.trim();
    let (rest, open) = match rest.strip_suffix("(open)") {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let mut events = Vec::new();
    let mut gap_us = None;
    for word in words(rest) {
        if let Some(time) = word.strip_prefix('+') {
            gap_us = Some(duration_us(time).ok_or_else(|| format!("“{word}” is no time"))?);
        } else {
            let since = if events.is_empty() { 0 } else { HOUR_US };
            events.push((gap_us.take().unwrap_or(since), word));
        }
    }
    if events.is_empty() {
        return Err("a path has at least one event".to_owned());
    }
    Ok(PathLine {
        n_cases,
        events,
        open,
    })
}

fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (number, part) in text.split('"').enumerate() {
        if number % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn duration_us(text: &str) -> Option<i64> {
    let unit = text.chars().last()?;
    let unit_us = match unit {
        's' => 1_000_000,
        'm' => 60_000_000,
        'h' => HOUR_US,
        'd' => DAY_US,
        _ => return None,
    };
    let number: i64 = text[..text.len() - 1].parse().ok()?;
    number.checked_mul(unit_us)
}

#[cfg(test)]
mod tests {
    use super::log_from_text;
    use crate::question::Journeys;

    #[test]
    fn a_log_is_paths_with_counts() {
        let log =
            log_from_text("# remark\n2× \"check ticket\" +2d decide\n1x decide (open)").unwrap();
        assert_eq!((log.n_cases(), log.n_events()), (3, 5));
        let names: Vec<&str> = log.parts().activities.names().collect();
        assert_eq!(names, ["check ticket", "decide"]);
        let two_days_s = 172_800.0;
        assert_eq!(log.profile().durations.unwrap().max_s, two_days_s);
        let last_of = |case| log.parts().time_us[log.events_of(case).end - 1];
        assert_eq!(log.period_us().unwrap().1, last_of(2));
        assert!(last_of(0) > last_of(1), "the first case is the most recent");
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let message = |text| log_from_text(text).unwrap_err();
        assert_eq!(
            message("a b"),
            "line 1: a line begins with the number of cases, such as 40x"
        );
        assert_eq!(
            message("2x a\nmanyx a"),
            "line 2: “many” is no number of cases"
        );
        assert_eq!(message("2x a +soon b"), "line 1: “+soon” is no time");
        assert_eq!(message("2x"), "line 1: a path has at least one event");
    }
}
