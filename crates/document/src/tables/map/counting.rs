//! How cases and times are counted, as JSON in a stored form of its own.
//!
//! These types mirror those of the journey on purpose: the journey may change its names, a file may
//! not. They change only together with the schema.

use journey::{Counting, StageArrival, WorkingHours};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

/// The JSON text of the choices; nothing where none was made.
pub(in crate::tables) fn written(counting: Counting) -> Value {
    if counting == Counting::default() {
        return Value::Null;
    }
    let Counting {
        open_after_s,
        conversion_s,
        merge_repeats,
        working_hours,
        stage_arrival,
    } = counting;
    let stored = StoredCounting {
        open_after_s,
        conversion_s,
        merge_repeats,
        working_hours: working_hours.map(|it| StoredHours {
            days: it.days,
            from_min: it.from_min,
            to_min: it.to_min,
            zone: it.zone,
            holidays: it.holidays,
        }),
        to_last_event: match stage_arrival {
            StageArrival::First => false,
            StageArrival::Last => true,
        },
    };
    Value::from(serde_json::to_string(&stored).expect("this form is always JSON"))
}

/// The choices of a JSON text; none where it cannot be understood.
pub(in crate::tables) fn read(text: &str) -> Option<Counting> {
    let stored: StoredCounting = serde_json::from_str(text).ok()?;
    Some(Counting {
        open_after_s: stored.open_after_s,
        conversion_s: stored.conversion_s,
        merge_repeats: stored.merge_repeats,
        working_hours: stored.working_hours.map(|it| WorkingHours {
            days: it.days,
            from_min: it.from_min,
            to_min: it.to_min,
            zone: it.zone,
            holidays: it.holidays,
        }),
        stage_arrival: if stored.to_last_event {
            StageArrival::Last
        } else {
            StageArrival::First
        },
    })
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredCounting {
    open_after_s: Option<u32>,
    conversion_s: Option<u32>,
    merge_repeats: bool,
    working_hours: Option<StoredHours>,
    to_last_event: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredHours {
    days: [bool; 7],
    from_min: u16,
    to_min: u16,
    zone: String,
    holidays: Vec<String>,
}
