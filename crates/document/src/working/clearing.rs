//! Clearing away what nobody can miss any more: damaged copies that were kept long enough, and the places of files
//! that are long gone. Never anything that was not published.
//!
//! Time is counted in days on which somebody used the app, each noted once: a clock that jumps clears nothing.

use std::fs;
use std::path::Path;

use crate::working::WorkingCopies;
use crate::working::damaged::{DAYS_KEPT, days_of};
use crate::working::place::Place;

/// On how many days of use a file has to be missing before its kept states are cleared away.
const DAYS_GONE: u32 = 90;

const DAY_MS: i64 = 86_400_000;

impl WorkingCopies {
    /// Clears away what was kept long enough; what cannot be cleared now is cleared another time.
    pub fn clear(&self, now_ms: i64) {
        let today = now_ms.div_euclid(DAY_MS);
        for place in self.places() {
            self.clear_place(&place, today);
        }
    }

    fn clear_place(&self, place: &Place, today: i64) {
        // It is not known whose it is, and so it is not cleared away.
        let Some(target) = place.target() else { return };
        let note = place.folder().join("gone.days");
        if !self.is_gone(place, &target) && place.damaged().is_empty() && !note.exists() {
            return;
        }
        // Whoever has it open looks after it.
        let Ok(lock) = place.lock() else { return };
        for damaged in place.damaged() {
            if count_day(place, &days_of(&damaged.path), today) > DAYS_KEPT {
                drop(place.forget(&damaged.path));
            }
        }
        if !self.is_gone(place, &target) {
            drop(place.disk.remove(&note));
            return;
        }
        let n_days = count_day(place, &note, today);
        let is_needed = place.mark().exists() || !place.damaged().is_empty();
        if n_days > DAYS_GONE && !is_needed {
            drop(lock);
            drop(fs::remove_dir_all(place.folder()));
        }
    }

    /// Whether the file of a place is not there, or another place has taken its name.
    fn is_gone(&self, place: &Place, target: &Path) -> bool {
        !target.exists() || self.place(target).folder() != place.folder()
    }
}

/// On how many days something was found, today included.
fn count_day(place: &Place, note: &Path, today: i64) -> u32 {
    let text = fs::read_to_string(note).unwrap_or_default();
    let mut words = text.split_whitespace();
    let n_days: u32 = words.next().and_then(|it| it.parse().ok()).unwrap_or(0);
    if words.next().and_then(|it| it.parse().ok()) == Some(today) {
        return n_days;
    }
    let n_days = n_days.saturating_add(1);
    // Where it cannot be noted, it is counted another day.
    drop(place.put(note, format!("{n_days} {today}").as_bytes()));
    n_days
}
