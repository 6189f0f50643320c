//! In every window each case under way is in one place.

use std::collections::BTreeMap;

use events::{CaseFilter, Journeys, Meaning};
use journey::{CaseCondition, LogId, MapId, UnmatchedEvents};

use super::{MOST_PASSAGES, N_WINDOWS, Replay, ReplayClock, coarse};
use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::observed::Observed;

const MAP: &str = "\
Consider (free): search, compare
Buy: order, think (unobservable), pay
After: help (optional), rate
search -> order -> think -> pay -> help -> rate";
const LOG: &str = "\
20x search +2h compare +1d order +3d pay help rate
6x chat +9d search +9d order +1d pay chat rate
5x compare search +40d chat order (open)
4x chat +2d chat
3x search search +1m pay
1x search";

struct Seen {
    replay: Replay,
    /// Per window, counted case by case.
    under_way: Vec<u64>,
}

fn replayed(clock: ReplayClock, unmatched: UnmatchedEvents) -> Seen {
    let mut project = drawn(MAP, "replayed");
    let map = MapId::named("replayed");
    let reading = journey::command::SetUnmatched { id: map, unmatched };
    let change = project
        .plan(&journey::Command::SetUnmatched(reading))
        .unwrap();
    project.apply(&change);
    let log = events::log_from_text(LOG).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let all = CaseCondition::everything();
    let replay = asked.replay(&all, clock, &|| false).unwrap();
    let mut under_way = vec![0; N_WINDOWS as usize];
    let everyone = log.within(&observed.reading, &CaseFilter::everything());
    for case in log.cases(&observed.reading, &everyone, 0, usize::MAX) {
        let events = log.case(&observed.reading, &case.id).unwrap().events;
        let counts = |it: &&events::CaseEvent| matches!(it.meaning, Meaning::Code(_));
        let counted: Vec<_> = events.iter().filter(counts).collect();
        let Some(first) = counted.first() else {
            continue;
        };
        let last_us = counted.iter().map(|it| it.end_us).max().unwrap();
        let zero_us = replay.begin_us.unwrap_or(first.begin_us);
        let width_us = (replay.window_s * 1e6).round() as i64;
        let window = |moment_us: i64| ((moment_us - zero_us) / width_us) as usize;
        for at in window(first.begin_us)..=window(last_us) {
            if let Some(count) = under_way.get_mut(at) {
                *count += 1;
            }
        }
    }
    Seen { replay, under_way }
}

#[test]
fn the_counts_of_a_moment_are_the_cases_under_way() {
    for clock in [ReplayClock::Calendar, ReplayClock::SinceBegin] {
        for unmatched in [UnmatchedEvents::Ignore, UnmatchedEvents::Keep] {
            let Seen { replay, under_way } = replayed(clock, unmatched);
            assert_eq!(replay.under_way, under_way, "{clock:?} {unmatched:?}");
            assert!(under_way.iter().any(|it| *it > 0));
            for (at, under_way) in under_way.iter().enumerate() {
                let steps: u64 = replay.steps.iter().map(|it| it.n_cases[at]).sum();
                let legs: u64 = replay.legs.iter().map(|it| it.n_cases[at]).sum();
                let all = steps + legs + replay.elsewhere[at];
                assert_eq!(all, *under_way, "{clock:?} {unmatched:?} {at}");
            }
        }
    }
}

#[test]
fn who_arrives_later_is_on_the_way_meanwhile() {
    let Seen { replay, .. } = replayed(ReplayClock::Calendar, UnmatchedEvents::Ignore);
    for (number, leg) in (0..).zip(&replay.legs) {
        let mut on_the_way: BTreeMap<u32, u64> = BTreeMap::new();
        let of_leg = replay.passages.iter().filter(|it| it.0 == number);
        for &(_, left, arrived, n_cases) in of_leg {
            for at in left + 1..arrived {
                *on_the_way.entry(at).or_default() += n_cases;
            }
        }
        for (at, n_cases) in (0..).zip(&leg.n_cases) {
            assert_eq!(on_the_way.get(&at).unwrap_or(&0), n_cases);
        }
    }
}

#[test]
fn very_many_passages_become_few_and_lose_nobody() {
    let every = (0..40).flat_map(|leg| {
        (0..N_WINDOWS).flat_map(move |left| (left..N_WINDOWS).map(move |it| (leg, left, it, 1)))
    });
    let every: Vec<_> = every.collect();
    let n_cases = every.len() as u64;
    let few = coarse(every);
    assert!(few.len() <= MOST_PASSAGES);
    assert_eq!(few.iter().map(|it| it.3).sum::<u64>(), n_cases);
    assert!(few.iter().all(|it| it.1 <= it.2));
}

#[test]
fn a_leg_past_what_nobody_sees_goes_along_both_arrows() {
    let Seen { replay, .. } = replayed(ReplayClock::Calendar, UnmatchedEvents::Ignore);
    assert!(replay.legs.iter().any(|it| it.leg.lines.len() == 2));
}
