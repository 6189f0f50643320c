//! What to know of the data before trusting the figures (M19), after Suriadi et al. 2017 and Bose et al. 2013.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use events::{Journeys, NameSpan, Profile};

use crate::figures::warnings::{names, warn};
use crate::figures::words::{count, percent};
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
    about_order(profile, warnings);
    about_times(profile, warnings);
    about_cases(profile, warnings);
    about_names(profile, warnings);
}

fn share(part: u64, of: u64) -> f64 {
    part as f64 / of.max(1) as f64
}

fn about_order(profile: &Profile, warnings: &mut Vec<Warning>) {
    if share(profile.n_ties, profile.n_neighbours) > MANY_TIES {
        warnings.push(warn(
            format!(
                "{} of {} neighbouring events happened at the same moment",
                count(profile.n_ties),
                count(profile.n_neighbours)
            ),
            "There the order of the file decides, and order is not evidence",
            Vec::new(),
        ));
    }
    let n_repeated = profile.quality.n_repeated_rows;
    if n_repeated > 0 {
        warnings.push(warn(
            format!("{} events are there twice, the same in every column", count(n_repeated)),
            "They count as repetitions; where an export wrote rows twice, import it again without them",
            Vec::new(),
        ));
    }
}

fn about_times(profile: &Profile, warnings: &mut Vec<Warning>) {
    let quality = &profile.quality;
    let without_clock = share(quality.n_without_clock, profile.n_events);
    if without_clock > MANY_WITHOUT_CLOCK && profile.n_events >= ENOUGH_EVENTS {
        warnings.push(warn(
            format!("{} of the events lie on the same full hour", percent(without_clock)),
            "Their times are probably days without a clock: order within a day and times under a day say nothing",
            Vec::new(),
        ));
    }
    if quality.n_too_early > 0 {
        warnings.push(warn(
            format!("{} events are from before 1990", count(quality.n_too_early)),
            "A clock was not set, or the time column is another one; they stretch durations and the period",
            Vec::new(),
        ));
    }
    if quality.n_end_before_start > 0 {
        warnings.push(warn(
            format!("{} events end before they begin", count(quality.n_end_before_start)),
            "Check whether the columns for start and end are swapped; times between steps are off there",
            Vec::new(),
        ));
    }
    let silent = &quality.days_without_events;
    if let Some(first) = silent.first() {
        let day = DateTime::from_timestamp(first * 86_400, 0).map(|it| it.date_naive());
        let day = day.map_or(String::new(), |it: NaiveDate| {
            it.format("%-d %B %Y").to_string()
        });
        let sentence = match silent.len() {
            1 => format!("There is no event at all on {day}"),
            n => format!(
                "There is no event at all on {} days, first on {day}",
                count(n as u64)
            ),
        };
        warnings.push(warn(
            sentence,
            "Tracking may have been out: journeys of these days are cut, and look like skipped steps",
            Vec::new(),
        ));
    }
}

fn about_cases(profile: &Profile, warnings: &mut Vec<Warning>) {
    let quality = &profile.quality;
    if let Some((id, n_events)) = &quality.longest_case
        && profile.n_cases > 10
        && share(*n_events, profile.n_events) > BUCKET
    {
        warnings.push(warn(
            format!(
                "The case “{id}” has {} of {} events",
                count(*n_events),
                count(profile.n_events)
            ),
            "It is probably a bucket for everybody without an id; leave it out when importing",
            Vec::new(),
        ));
    }
    let of_one = share(quality.n_cases_of_one_event, profile.n_cases);
    if of_one > MANY_OF_ONE_EVENT {
        warnings.push(warn(
            format!("{} of the cases have a single event", percent(of_one)),
            "A journey has more than one: check whether the case column says who, not which row",
            Vec::new(),
        ));
    }
    if quality.n_very_long_cases > 0 {
        warnings.push(warn(
            format!("{} cases are very long", count(quality.n_very_long_cases)),
            "They have more events than 999 of 1,000 others: bots or shared devices, perhaps; a rule can leave them out",
            Vec::new(),
        ));
    }
}

fn about_names(profile: &Profile, warnings: &mut Vec<Warning>) {
    let spans = &profile.quality.names;
    let mut alike: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for it in spans {
        let plain: String = it.name.chars().filter(|it| it.is_alphanumeric()).collect();
        alike
            .entry(plain.to_lowercase())
            .or_default()
            .push(&it.name);
    }
    for twins in alike.into_values().filter(|it| it.len() > 1) {
        warnings.push(warn(
            format!("{} differ in case or signs only", names(&twins)),
            "If they mean the same, let one rule claim them all",
            Vec::new(),
        ));
    }
    let Some((begin_us, end_us)) = profile.period_us else {
        return;
    };
    let late_us = ((end_us - begin_us) as f64 * LATE) as i64;
    let frequent = |it: &&NameSpan| it.n_events >= ENOUGH_EVENTS;
    let named = |holds: &dyn Fn(&NameSpan) -> bool| -> Vec<&str> {
        let found = spans.iter().filter(frequent).filter(|it| holds(it));
        found.map(|it| it.name.as_str()).collect()
    };
    let begun = named(&|it| it.first_us > begin_us + late_us);
    let ended = named(&|it| it.last_us < end_us - late_us);
    for (found, what) in [(begun, "begins"), (ended, "ends")] {
        if !found.is_empty() {
            warnings.push(warn(
                format!("{}: {what} in the middle of the log", names(&found)),
                "A tag was added, removed or renamed, perhaps; compare periods in which it was there",
                Vec::new(),
            ));
        }
    }
}
