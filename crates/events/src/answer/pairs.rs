//! Neighbouring events, counted and timed.

use crate::case_set::CaseSet;
use crate::distribution::grouped::GroupedTimes;
use crate::log::EventLog;
use crate::question::{Follows, Neighbours};
use crate::reading::LogReading;
use crate::reading::pair_numbers::PairNumbers;

/// What is counted of one pair of neighbours.
struct PairCount {
    codes: (Option<u32>, Option<u32>),
    count: u64,
    n_cases: u64,
    /// One past the case it was last seen in.
    last_case: usize,
    n_ignored: u64,
}

impl PairCount {
    fn see(&mut self, case: usize) {
        self.count += 1;
        self.n_cases += u64::from(self.last_case != case + 1);
        self.last_case = case + 1;
    }
}

/// Pairs in the order in which they were first seen.
struct Pairs {
    numbers: PairNumbers,
    counts: Vec<PairCount>,
}

impl Pairs {
    /// Counts a pair, and says its number.
    fn see(&mut self, codes: (Option<u32>, Option<u32>), case: usize) -> u32 {
        let place = |code: Option<u32>| code.map_or(0, |it| it + 1);
        let known = self.numbers.slot(place(codes.0), place(codes.1));
        if *known == PairNumbers::NEW {
            *known = self.counts.len() as u32;
            self.counts.push(PairCount {
                codes,
                count: 0,
                n_cases: 0,
                last_case: 0,
                n_ignored: 0,
            });
        }
        self.counts[*known as usize].see(case);
        *known
    }
}

pub(super) fn neighbours(log: &EventLog, reading: &LogReading, cohort: &CaseSet) -> Neighbours {
    let codes = reading.codes();
    let n_codes = codes.iter().max().map_or(0, |it| *it as usize + 1);
    let mut pairs = Pairs {
        numbers: PairNumbers::with_room_for(n_codes + 1, n_codes + 1),
        counts: Vec::new(),
    };
    let mut gaps: Vec<(u32, i64)> = Vec::with_capacity(codes.len());
    for case in cohort.cases() {
        let counted = reading.counted_of(case);
        let mut before: Option<usize> = None;
        for place in counted {
            let from = before.map(|it| codes[it]);
            let pair = pairs.see((from, Some(codes[place])), case);
            if let Some(before) = before {
                let (earlier, later) = (reading.last_event(before), reading.event(place));
                gaps.push((pair, reading.gap_us(log, before, place)));
                if later > earlier + 1 {
                    let n_ignored = reading.n_ignored_between(earlier, later);
                    pairs.counts[pair as usize].n_ignored += n_ignored;
                }
            }
            before = Some(place);
        }
        if let Some(last) = before {
            pairs.see((Some(codes[last]), None), case);
        }
    }
    timed(&pairs.counts, &gaps)
}

/// The pairs in the order of their codes, with their times.
fn timed(pairs: &[PairCount], gaps: &[(u32, i64)]) -> Neighbours {
    let mut in_order: Vec<u32> = (0..pairs.len() as u32).collect();
    in_order.sort_unstable_by_key(|it| pairs[*it as usize].codes);
    let mut place_of = vec![0; pairs.len()];
    for (place, pair) in (0..).zip(&in_order) {
        place_of[*pair as usize] = place;
    }
    let mut times = GroupedTimes::placed(pairs.len(), gaps, |it| place_of[it as usize]);
    let in_order: Vec<&PairCount> = in_order.iter().map(|it| &pairs[*it as usize]).collect();
    let follows = in_order.iter().zip(times.distributions());
    let follows = follows.map(|(pair, times)| Follows {
        from: pair.codes.0,
        to: pair.codes.1,
        count: pair.count,
        n_cases: pair.n_cases,
        n_ignored_between: pair.n_ignored,
        times,
    });
    let follows = follows.collect();
    let from = |place: usize| in_order[place].codes.0;
    let mut froms: Vec<Option<u32>> = in_order.iter().map(|it| it.codes.0).collect();
    froms.dedup();
    let mut until_next = times.joined(|one, next| from(one) == from(next));
    let until_next = froms.into_iter().zip(until_next.distributions());
    Neighbours {
        follows,
        until_next: until_next
            .filter_map(|(from, times)| from.zip(times))
            .collect(),
    }
}
