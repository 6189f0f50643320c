//! When things can happen: at any time, while people are up, or while offices are open.

use crate::draw::Draw;

const HOUR_S: f64 = 3_600.0;
const DAY_S: f64 = 86_400.0;
/// Everything that is put off to the next opening happens within so long of it, mostly early.
const RUSH_S: f64 = 4.0 * HOUR_S;

/// When something can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hours {
    /// Day and night, as machines and restless people do.
    Any,
    /// While people are up: every day from 7 to 22.
    Awake,
    /// While offices are open: Monday to Friday from 8 to 17.
    Office,
}

impl Hours {
    /// This time (seconds since 1970, UTC), or one soon after the next opening.
    pub(crate) fn at_or_after(self, time_s: f64, draw: &mut Draw) -> f64 {
        let Some((opens, closes)) = self.day() else {
            return time_s;
        };
        let mut day = (time_s / DAY_S).floor();
        if self.is_open(day) && (opens..closes).contains(&(time_s / HOUR_S - day * 24.0)) {
            return time_s;
        }
        if !self.is_open(day) || time_s / HOUR_S - day * 24.0 >= closes {
            day += 1.0;
        }
        while !self.is_open(day) {
            day += 1.0;
        }
        let share = draw.share();
        day * DAY_S + opens * HOUR_S + share * share * RUSH_S
    }

    /// The hours of an open day.
    fn day(self) -> Option<(f64, f64)> {
        match self {
            Self::Any => None,
            Self::Awake => Some((7.0, 22.0)),
            Self::Office => Some((8.0, 17.0)),
        }
    }

    /// Whether this day since 1970 is an open one; 1 January 1970 was a Thursday.
    fn is_open(self, day: f64) -> bool {
        self != Self::Office || (day + 3.0).rem_euclid(7.0) < 5.0
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY_S, HOUR_S, Hours};
    use crate::draw::Draw;

    #[test]
    fn what_comes_on_a_friday_night_is_done_on_monday_morning() {
        let mut draw = Draw::new(1);
        // Friday 2 January 1970 and the Monday after it.
        let friday_s = DAY_S + 20.0 * HOUR_S;
        let monday_s = 4.0 * DAY_S + 8.0 * HOUR_S;
        let done_s = Hours::Office.at_or_after(friday_s, &mut draw);
        assert!((monday_s..monday_s + 4.0 * HOUR_S).contains(&done_s));
        let awake_s = Hours::Awake.at_or_after(friday_s, &mut draw);
        assert!((awake_s - friday_s).abs() < 1e-9);
        let early_s = Hours::Office.at_or_after(DAY_S + HOUR_S, &mut draw);
        assert!((DAY_S + 8.0 * HOUR_S..DAY_S + 12.0 * HOUR_S).contains(&early_s));
    }
}
