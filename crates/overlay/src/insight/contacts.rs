//! Contacts that follow each other in time: again, over another channel, there and back, after a silence.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use events::{
    Apart, CaseFilter, Classification, GapCount, GapRange, Journeys, LogField, Mark, Marks, Meaning,
};
use foldhash::fast::FixedState;
use journey::{CaseCondition, Contact, ContactKind, ContactPattern};
use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::comparison::Comparison;
use crate::figures::statistics::share;
use crate::filter::cohort::Cohort;
use crate::insight::CaseCount;
use crate::insight::stages_back::{StageBack, stages_back};
use crate::scope::Scope;

/// More rows of one table cannot be read.
const MOST_ROWS: usize = 60;
/// … nor a table from more channels to more others.
const MOST_CHANNELS: usize = 12;
/// How attributes that name a channel are often called, the likeliest first.
const CHANNEL_NAMES: [&str; 6] = [
    "channel",
    "source",
    "medium",
    "device",
    "platform",
    "touchpoint",
];

/// Within which time contacts belong together, and after which time a case returns; in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContactWindows {
    /// The same again.
    pub again_s: f64,
    /// Another channel next.
    pub switch_s: f64,
    /// There and back.
    pub ping_pong_s: f64,
    /// The silence before a return.
    pub silence_s: f64,
}

/// How contacts follow each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contacts {
    /// The cases that are asked about.
    pub cohort: Cohort,
    /// The finding in one sentence.
    pub headline: String,
    /// The attribute that names the channel; none where the log seems to have none.
    pub channel: Option<String>,
    /// The attributes that may name it, the likeliest first.
    pub channels: Vec<String>,
    /// The windows it was asked with.
    pub windows: ContactWindows,
    /// Each way in which contacts follow each other.
    pub tables: Vec<ContactTable>,
    /// Returns to a stage after a later one: to any, then stage by stage.
    pub stages_back: Vec<StageBack>,
}

/// One way in which contacts follow each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactTable {
    /// Which way.
    pub kind: ContactKind,
    /// Whether channels follow each other, not touchpoints.
    pub of_channels: bool,
    /// Its window, in seconds.
    pub window_s: f64,
    /// All of it, of all cases.
    pub any: CaseCount,
    /// One by one, most cases first; of the cases in which it begins with that. Of switches, those between the
    /// channels that most cases switch from or to.
    pub rows: Vec<ContactRow>,
    /// Rows beyond these that are passed over, for there are so many.
    pub n_rows_left: u64,
}

/// Contacts that follow each other, by what they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactRow {
    /// What it begins with.
    pub from: Contact,
    /// What that is called.
    pub from_name: String,
    /// What comes next, where that is another.
    pub to: Option<Contact>,
    /// What that is called.
    pub to_name: Option<String>,
    /// How often.
    pub count: CaseCount,
}

/// Two contacts on a path that follow each other in some way.
struct Pair {
    before: usize,
    after: usize,
    from: u32,
    to: Option<u32>,
}

/// What contacts are told apart by: the touchpoints of the reading at hand, or a channel.
struct Keys<L: Journeys> {
    /// A reading by channel alone; code 0 stands for an event without one.
    own: Option<(Classification, L::Reading)>,
    /// The channels; a channel's code is one more than its place.
    channels: Vec<String>,
}

impl<L: Journeys> Keys<L> {
    fn of(comparison: &Comparison<'_, L>, channel: Option<&str>) -> Self {
        let Some(channel) = channel else {
            return Self {
                own: None,
                channels: Vec::new(),
            };
        };
        let unmatched = comparison.drawing.map.unmatched;
        let base = comparison.observed.matching.reading(unmatched);
        let mut fields = base.fields.clone();
        let field = LogField::Attribute(channel.to_owned());
        let at = fields.iter().position(|it| *it == field);
        let at = at.unwrap_or_else(|| {
            fields.push(field);
            fields.len() - 1
        });
        let tuples = comparison.log.tuples(&fields);
        let names: BTreeSet<&String> = tuples
            .iter()
            .filter_map(|it| it.values[at].as_ref())
            .collect();
        let channels: Vec<String> = names.into_iter().cloned().collect();
        let code = |name: Option<&String>| {
            let place = name.and_then(|it| channels.binary_search(it).ok());
            place.map_or(0, |it| it as u32 + 1)
        };
        let meanings = tuples.iter().map(|it| {
            let meaning = match base.meanings.get(&it.values[..base.fields.len()]) {
                Some(Meaning::Code(_)) => Meaning::Code(code(it.values[at].as_ref())),
                Some(Meaning::LeftOut) => Meaning::LeftOut,
                Some(Meaning::Ignored) | None => Meaning::Ignored,
            };
            (it.values.clone(), meaning)
        });
        let by = Classification {
            meanings: meanings.collect(),
            fields,
            ..base
        };
        let reading = comparison.log.read(&by);
        Self {
            own: Some((by, reading)),
            channels,
        }
    }

    fn reading<'a>(&'a self, comparison: &'a Comparison<'_, L>) -> &'a L::Reading {
        match &self.own {
            Some((_, reading)) => reading,
            None => &comparison.observed.reading,
        }
    }

    fn contact(&self, comparison: &Comparison<'_, L>, code: u32) -> Contact {
        match &self.own {
            Some(_) => Contact::Channel(self.channels[code as usize - 1].clone()),
            None => Contact::Place(comparison.place(code)),
        }
    }

    fn code(&self, comparison: &Comparison<'_, L>, contact: &Contact) -> Option<u32> {
        match contact {
            Contact::Place(place) => comparison.code_of(place),
            Contact::Channel(name) => {
                let place = self.channels.binary_search(name).ok()?;
                Some(place as u32 + 1)
            }
        }
    }

    /// What follows each other on a path in some way; who has no channel is no contact to speak of.
    fn pairs(&self, kind: ContactKind, path: &[u32]) -> Vec<Pair> {
        let is_known = |code: u32| self.own.is_none() || code > 0;
        let mut last: HashMap<u32, usize, FixedState> = HashMap::default();
        let mut pairs = Vec::new();
        for (after, &code) in path.iter().enumerate().filter(|it| is_known(*it.1)) {
            let seen = last.insert(code, after);
            let neighbour = after.checked_sub(1).filter(|&it| is_known(path[it]));
            let pair = match kind {
                ContactKind::Again => seen.map(|before| (before, code, None)),
                ContactKind::Return => seen.map(|_| (after - 1, code, None)),
                ContactKind::Switch => neighbour
                    .filter(|&it| path[it] != code)
                    .map(|it| (it, path[it], Some(code))),
                ContactKind::PingPong => neighbour
                    .filter(|&it| path[it] != code && seen.is_some_and(|seen| seen + 1 == it))
                    .map(|it| (it - 1, code, Some(path[it]))),
            };
            pairs.extend(pair.map(|(before, from, to)| Pair {
                before,
                after,
                from,
                to,
            }));
        }
        pairs
    }

    /// The cases in which each contact happens, by code.
    fn n_cases(
        &self,
        comparison: &Comparison<'_, L>,
        cohort: &L::Cohort,
    ) -> HashMap<u32, u64, FixedState> {
        let reading = self.reading(comparison);
        let paths = comparison.log.paths(reading);
        let mut n_cases: HashMap<u32, u64, FixedState> = HashMap::default();
        for it in comparison.log.variants(reading, cohort, 0) {
            let codes: BTreeSet<u32> = paths.codes_of(it.path).iter().copied().collect();
            for code in codes {
                *n_cases.entry(code).or_default() += it.n_cases;
            }
        }
        n_cases
    }
}

/// The times between contacts that follow each other in a way.
fn range(kind: ContactKind, window_s: f64) -> GapRange {
    let window_us = Some((window_s * 1e6).round() as i64);
    match kind {
        ContactKind::Again | ContactKind::Switch | ContactKind::PingPong => GapRange {
            least_us: None,
            most_us: window_us,
        },
        ContactKind::Return => GapRange {
            least_us: window_us,
            most_us: None,
        },
    }
}

/// The cases in which contacts follow each other in such a way.
pub(crate) fn filter<L: Journeys>(
    comparison: &Comparison<'_, L>,
    pattern: &ContactPattern,
) -> CaseFilter {
    let keys = Keys::of(comparison, pattern.channel.as_deref());
    // What is not there any more follows nothing.
    let wanted = |contact: &Option<Contact>| contact.as_ref().map(|it| keys.code(comparison, it));
    let (from, to) = (wanted(&pattern.from), wanted(&pattern.to));
    let is_meant = |it: &Pair| {
        from.is_none_or(|from| from == Some(it.from))
            && to.is_none_or(|to| to.is_some() && to == it.to)
    };
    let paths = comparison.log.paths(keys.reading(comparison));
    let mut marks = Marks::in_groups(1);
    for path in paths.numbers() {
        let pairs = keys.pairs(pattern.kind, paths.codes_of(path)).into_iter();
        marks.push(pairs.filter(is_meant).map(|it| mark(&it, 0)));
    }
    CaseFilter::Apart(Box::new(Apart {
        by: keys.own.map(|it| it.0),
        marks,
        range: range(pattern.kind, pattern.window_s),
    }))
}

fn mark(pair: &Pair, group: u32) -> Mark {
    Mark {
        before: pair.before as u32,
        after: pair.after as u32,
        group,
    }
}

impl Contacts {
    pub(crate) fn of<L: Journeys>(
        comparison: &Comparison<'_, L>,
        condition: &CaseCondition,
        channel: Option<&str>,
        windows: ContactWindows,
    ) -> Self {
        let answers = comparison.answers(condition);
        let scope = Scope::of(comparison, &answers);
        let channels = channels(comparison.log);
        let channel = channel
            .map(ToOwned::to_owned)
            .or_else(|| likely_channel(&channels));
        let steps = Keys::of(comparison, None);
        let ways = [
            (ContactKind::Again, windows.again_s),
            (ContactKind::PingPong, windows.ping_pong_s),
            (ContactKind::Return, windows.silence_s),
        ];
        let table = |keys: &Keys<L>, way: (ContactKind, f64), on: Option<&str>| {
            contact_table(
                comparison,
                (keys, on),
                way,
                (&answers.cohort, scope.n_cases),
            )
        };
        let mut tables: Vec<ContactTable> =
            ways.iter().map(|it| table(&steps, *it, None)).collect();
        if let Some(channel) = &channel {
            let keys = Keys::of(comparison, Some(channel));
            let ways = [
                (ContactKind::Again, windows.again_s),
                (ContactKind::Switch, windows.switch_s),
                (ContactKind::PingPong, windows.ping_pong_s),
            ];
            tables.extend(ways.iter().map(|it| table(&keys, *it, Some(channel))));
        }
        Self {
            cohort: comparison.cohort(condition, scope.n_cases),
            headline: headline(&tables, comparison.wording.language),
            channel,
            channels,
            windows,
            tables,
            stages_back: stages_back(&scope),
        }
    }
}

fn contact_table<L: Journeys>(
    comparison: &Comparison<'_, L>,
    (keys, channel): (&Keys<L>, Option<&str>),
    (kind, window_s): (ContactKind, f64),
    (cohort, n_cases): (&L::Cohort, u64),
) -> ContactTable {
    let reading = keys.reading(comparison);
    let paths = comparison.log.paths(reading);
    let pairs: Vec<Vec<Pair>> = paths
        .numbers()
        .map(|it| keys.pairs(kind, paths.codes_of(it)))
        .collect();
    // All together are one more group.
    let mut groups: BTreeMap<(u32, Option<u32>), u32> = BTreeMap::new();
    for it in pairs.iter().flatten() {
        let next = groups.len() as u32 + 1;
        groups.entry((it.from, it.to)).or_insert(next);
    }
    let mut marks = Marks::in_groups(groups.len() + 1);
    for of_path in &pairs {
        marks.push(
            of_path
                .iter()
                .flat_map(|it| [mark(it, 0), mark(it, groups[&(it.from, it.to)])]),
        );
    }
    let range = range(kind, window_s);
    let counts = comparison.log.apart(reading, cohort, &marks, range);
    let count = |found: GapCount, n: u64, from: Option<Contact>, to: Option<Contact>| CaseCount {
        cases: share(found.n_cases, n),
        n_times: found.n_times,
        condition: CaseCondition::Contacts {
            pattern: ContactPattern {
                kind,
                channel: channel.map(ToOwned::to_owned),
                from,
                to,
                window_s,
            },
        },
    };
    let n_with = keys.n_cases(comparison, cohort);
    let mut rows: Vec<ContactRow> = groups
        .iter()
        .map(|(&(from, to), &group)| (from, to, counts[group as usize]))
        .filter(|it| it.2.n_cases > 0)
        .map(|(from, to, found)| {
            let n = n_with.get(&from).copied().unwrap_or(0);
            let from = keys.contact(comparison, from);
            let to = to.map(|it| keys.contact(comparison, it));
            ContactRow {
                from_name: name(comparison, &from),
                to_name: to.as_ref().map(|it| name(comparison, it)),
                count: count(found, n, Some(from.clone()), to.clone()),
                from,
                to,
            }
        })
        .collect();
    rows.sort_by_key(|it| Reverse((it.count.cases.k, it.count.n_times)));
    let n_rows = rows.len();
    match kind {
        ContactKind::Switch => keep_frequent_channels(&mut rows),
        ContactKind::Again | ContactKind::PingPong | ContactKind::Return => {
            rows.truncate(MOST_ROWS);
        }
    }
    ContactTable {
        n_rows_left: (n_rows - rows.len()) as u64,
        kind,
        of_channels: channel.is_some(),
        window_s,
        any: count(counts[0], n_cases, None, None),
        rows,
    }
}

/// Keeps the switches between the channels that most cases switch from or to, so that none is missing between
/// any two of them.
fn keep_frequent_channels(rows: &mut Vec<ContactRow>) {
    let mut n_cases: BTreeMap<Contact, u64> = BTreeMap::new();
    for row in &*rows {
        for it in [Some(&row.from), row.to.as_ref()].into_iter().flatten() {
            *n_cases.entry(it.clone()).or_default() += row.count.cases.k;
        }
    }
    let mut all: Vec<(Contact, u64)> = n_cases.into_iter().collect();
    all.sort_by_key(|it| Reverse(it.1));
    let kept: BTreeSet<Contact> = all.into_iter().take(MOST_CHANNELS).map(|it| it.0).collect();
    rows.retain(|row| {
        kept.contains(&row.from) && row.to.as_ref().is_none_or(|it| kept.contains(it))
    });
}

fn name<L: Journeys>(comparison: &Comparison<'_, L>, contact: &Contact) -> String {
    match contact {
        Contact::Place(place) => comparison.name(place),
        Contact::Channel(name) => name.clone(),
    }
}

/// The first of these attributes, where it sounds like a channel.
pub(crate) fn likely_channel(channels: &[String]) -> Option<String> {
    let first = channels.first();
    first
        .filter(|it| likeness(it) < CHANNEL_NAMES.len())
        .cloned()
}

/// The attributes of a log, those that sound like a channel first.
pub(crate) fn channels(log: &impl Journeys) -> Vec<String> {
    let mut names = log.attributes();
    names.sort_by_key(|it| likeness(it));
    names
}

/// How far an attribute's name is from one that names a channel.
fn likeness(name: &str) -> usize {
    let name = name.to_lowercase();
    let known = CHANNEL_NAMES.iter().position(|it| name.contains(it));
    known.unwrap_or(CHANNEL_NAMES.len())
}

fn headline(tables: &[ContactTable], language: Language) -> String {
    let Some(again) = tables.first() else {
        return String::new();
    };
    let Some(value) = again.any.cases.value else {
        return language.insight_no_case();
    };
    let switch = tables.iter().find(|it| it.kind == ContactKind::Switch);
    let switch = switch.and_then(|it| {
        let share = language.percent_begun(it.any.cases.value?).to_lowercase();
        Some(language.insight_contacts_switch(&share, &language.duration(it.window_s)))
    });
    language.insight_contacts_again(
        &language.percent_begun(value),
        &language.duration(again.window_s),
        &switch.unwrap_or_default(),
        again.any.cases.n,
    )
}

#[cfg(test)]
mod tests;
