//! Time that counts: spans in which people work, and nothing between them.

/// Spans of time that count.
///
/// The time between two moments is the length of all spans that lie between them, in part or as a whole. So
/// a gap inside one span is as long as on the calendar, a longer gap is never shorter, and the times of two
/// gaps that meet add up to that of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingTime {
    begins_us: Vec<i64>,
    ends_us: Vec<i64>,
    /// Time in all spans before each.
    before_us: Vec<i64>,
}

impl WorkingTime {
    /// Spans from first to last, each from its begin to its end.
    ///
    /// # Panics
    /// If one ends before it begins, or begins before the one before it ends.
    #[must_use]
    pub fn of(spans: impl IntoIterator<Item = (i64, i64)>) -> Self {
        let mut working = Self {
            begins_us: Vec::new(),
            ends_us: Vec::new(),
            before_us: Vec::new(),
        };
        let mut total_us = 0;
        for (begin_us, end_us) in spans {
            let is_behind = working.ends_us.last().is_none_or(|it| *it <= begin_us);
            assert!(is_behind && begin_us <= end_us, "spans lie apart, in order");
            working.begins_us.push(begin_us);
            working.ends_us.push(end_us);
            working.before_us.push(total_us);
            total_us += end_us - begin_us;
        }
        working
    }

    /// How much time counts between two moments; negative where the later one comes first.
    #[must_use]
    pub fn between_us(&self, from_us: i64, to_us: i64) -> i64 {
        self.until_us(to_us) - self.until_us(from_us)
    }

    fn until_us(&self, moment_us: i64) -> i64 {
        let n_begun = self.begins_us.partition_point(|it| *it <= moment_us);
        match n_begun.checked_sub(1) {
            None => 0,
            Some(last) => {
                self.before_us[last] + moment_us.min(self.ends_us[last]) - self.begins_us[last]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop, prop_assert, prop_assert_eq, proptest};

    use super::WorkingTime;

    #[test]
    fn only_the_hours_of_work_count() {
        let hour = 3_600_000_000;
        let day = 24 * hour;
        // Two days from nine to five.
        let working = WorkingTime::of([(9 * hour, 17 * hour), (day + 9 * hour, day + 17 * hour)]);
        for (from, to, counts) in [
            (10, 12, 2),
            (16, 24 + 10, 2),
            (7, 8, 0),
            (18, 24 + 8, 0),
            (0, 48, 16),
            (12, 10, -2),
        ] {
            assert_eq!(working.between_us(from * hour, to * hour), counts * hour);
        }
    }

    proptest! {
        #[test]
        fn working_time_is_calendar_time_inside_a_span_monotone_and_additive(
            lengths in prop::collection::vec((0_i64..50, 1_i64..50), 1..8),
            moments in prop::array::uniform3(-20_i64..700),
            within in 0_usize..8,
        ) {
            let mut at = 0;
            let mut spans = Vec::new();
            for (pause, length) in lengths {
                spans.push((at + pause, at + pause + length));
                at += pause + length;
            }
            let (begin, end) = spans[within % spans.len()];
            let working = WorkingTime::of(spans);
            prop_assert_eq!(working.between_us(begin, end), end - begin);
            let mut moments = moments;
            moments.sort_unstable();
            let [a, b, c] = moments;
            let between = |from, to| working.between_us(from, to);
            prop_assert_eq!(between(a, c), between(a, b) + between(b, c));
            prop_assert!(0 <= between(a, b) && between(a, b) <= b - a);
            prop_assert!(between(a, b) <= between(a, c));
        }
    }
}
