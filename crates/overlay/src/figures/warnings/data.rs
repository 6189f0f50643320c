//! What to know of the data before trusting the figures (M19), after Suriadi et al. 2017 and Bose et al. 2013.

use std::collections::BTreeMap;

use events::{Journeys, NameSpan, Profile};

use crate::figures::warnings::caution::{AboutData, Caution};
use crate::figures::warnings::warn;
use crate::overlay::Warning;
use crate::scope::Scope;

/// From this share of neighbours at the same moment on, the order is not evidence.
const MANY_TIES: f64 = 0.05;
/// From this share of events at the same full hour on, times are days.
const MANY_WITHOUT_CLOCK: f64 = 0.2;
/// A case with more than this share of all events is no person.
const BUCKET: f64 = 0.1;
/// From this share of cases with one event on, a log has lost what belongs together.
const MANY_OF_ONE_EVENT: f64 = 0.5;
/// A name that is missing from this share of the period at one end began or ended within the log.
const LATE: f64 = 0.2;
/// Fewer events may look like this by chance.
const ENOUGH_EVENTS: u64 = 100;

pub(super) fn warnings<L: Journeys>(scope: &Scope<'_, L>, warnings: &mut Vec<Warning>) {
    let profile = &scope.of.observed.profile;
    let mut found = Vec::new();
    about_order(profile, &mut found);
    about_times(profile, &mut found);
    about_cases(profile, &mut found);
    about_names(profile, &mut found);
    let found = found.into_iter();
    warnings.extend(found.map(|what| warn(Caution::Data { what }, Vec::new())));
}

fn share(part: u64, of: u64) -> f64 {
    part as f64 / of.max(1) as f64
}

fn about_order(profile: &Profile, found: &mut Vec<AboutData>) {
    let (n_ties, n_neighbours) = (profile.n_ties, profile.n_neighbours);
    if share(n_ties, n_neighbours) > MANY_TIES {
        found.push(AboutData::Ties {
            n_ties,
            n_neighbours,
        });
    }
    let n_events = profile.quality.n_repeated_rows;
    if n_events > 0 {
        found.push(AboutData::Twice { n_events });
    }
}

fn about_times(profile: &Profile, found: &mut Vec<AboutData>) {
    let quality = &profile.quality;
    let without_clock = share(quality.n_without_clock, profile.n_events);
    if without_clock > MANY_WITHOUT_CLOCK && profile.n_events >= ENOUGH_EVENTS {
        found.push(AboutData::NoClock {
            share: without_clock,
        });
    }
    let n_events = quality.n_too_early;
    if n_events > 0 {
        found.push(AboutData::TooEarly { n_events });
    }
    let n_events = quality.n_end_before_start;
    if n_events > 0 {
        found.push(AboutData::EndFirst { n_events });
    }
    let silent = &quality.days_without_events;
    if let Some(&first) = silent.first() {
        let n_days = silent.len() as u64;
        found.push(AboutData::SilentDays { first, n_days });
    }
}

fn about_cases(profile: &Profile, found: &mut Vec<AboutData>) {
    let quality = &profile.quality;
    if let Some((id, n_events)) = &quality.longest_case
        && profile.n_cases > 10
        && share(*n_events, profile.n_events) > BUCKET
    {
        found.push(AboutData::Bucket {
            case: id.clone(),
            n_events: *n_events,
            n_all: profile.n_events,
        });
    }
    let of_one = share(quality.n_cases_of_one_event, profile.n_cases);
    if of_one > MANY_OF_ONE_EVENT {
        found.push(AboutData::OneEvent { share: of_one });
    }
    let n_cases = quality.n_very_long_cases;
    if n_cases > 0 {
        found.push(AboutData::VeryLong { n_cases });
    }
}

fn about_names(profile: &Profile, found: &mut Vec<AboutData>) {
    let spans = &profile.quality.names;
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for it in spans {
        let plain: String = it.name.chars().filter(|it| it.is_alphanumeric()).collect();
        let twins = alike.entry(plain.to_lowercase()).or_default();
        twins.push(it.name.clone());
    }
    let alike = alike.into_values().filter(|it| it.len() > 1);
    found.extend(alike.map(|names| AboutData::Alike { names }));
    let Some((begin_us, end_us)) = profile.period_us else {
        return;
    };
    let late_us = ((end_us - begin_us) as f64 * LATE) as i64;
    let frequent = |it: &&NameSpan| it.n_events >= ENOUGH_EVENTS;
    let named = |holds: &dyn Fn(&NameSpan) -> bool| -> Vec<String> {
        let found = spans.iter().filter(frequent).filter(|it| holds(it));
        found.map(|it| it.name.clone()).collect()
    };
    let names = named(&|it| it.first_us > begin_us + late_us);
    if !names.is_empty() {
        found.push(AboutData::Begin { names });
    }
    let names = named(&|it| it.last_us < end_us - late_us);
    if !names.is_empty() {
        found.push(AboutData::End { names });
    }
}
