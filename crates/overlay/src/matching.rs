//! The rules of a map laid on a log: what each distinct event counts as.

use std::collections::{BTreeMap, BTreeSet};

use events::{
    Classification, Grouping, Journeys, LogField, Meaning, Merging, ScoreTable, Tally, Tuple,
};
use journey::{Field, MatchRule, Target, UnmatchedEvents};

use crate::conformance::drawing::Drawing;
use crate::figures::statistics::share;
use crate::overlay::{Coverage, RuleHits, UnmatchedName};

pub(crate) mod rule;
pub(crate) mod score;
pub(crate) mod score_suggestion;
pub(crate) mod suggestion;

use rule::{CompiledRule, Event};

/// What every distinct event counts as, and how the rules came by it.
#[derive(Debug)]
pub(crate) struct Matching {
    fields: Vec<LogField>,
    /// Meanings with unmatched events kept: touchpoint codes first, then names off the map. What is ignored is drawn
    /// on other maps.
    kept: BTreeMap<Vec<Option<String>>, Meaning>,
    n_claimed: u32,
    /// Names of events that no rule claims; the code of a name is its place behind the touchpoints.
    pub(crate) off_map: Vec<String>,
    pub(crate) by_rule: Vec<RuleHits>,
    n_matched: u64,
    pub(crate) n_left_out: u64,
    n_events: u64,
    /// Sentences about rules that cannot work.
    pub(crate) broken: Vec<String>,
}

impl Matching {
    pub(crate) fn of(drawing: &Drawing<'_>, log: &impl Journeys) -> Self {
        let rules = drawing.project.rules_of(drawing.map.id);
        let elsewhere: Vec<MatchRule> = drawing
            .project
            .rules_elsewhere(drawing.map.id)
            .into_iter()
            .cloned()
            .collect();
        let fields = fields(rules.iter().chain(&elsewhere));
        let tuples = log.tuples(&fields);
        let (compiled, broken) = compile(&rules);
        let (elsewhere, _) = compile(&elsewhere);
        let mut matching = Self {
            fields,
            kept: BTreeMap::new(),
            n_claimed: drawing.claimed.len() as u32,
            off_map: Vec::new(),
            by_rule: rules
                .iter()
                .map(|it| RuleHits {
                    rule: it.id,
                    n_events: 0,
                    n_shadowed: 0,
                })
                .collect(),
            n_matched: 0,
            n_left_out: 0,
            n_events: 0,
            broken,
        };
        let mut unmatched: BTreeMap<String, Vec<Tuple>> = BTreeMap::new();
        for tuple in tuples {
            let target = matching.first_claim(&tuple, &rules, &compiled);
            let code = |touchpoint| drawing.code(touchpoint);
            let meaning = match target {
                Some(Target::LeaveOut) => Some(Meaning::LeftOut),
                Some(Target::Touchpoint(it)) => code(it).map(Meaning::Code),
                None => None,
            };
            if meaning.is_none() && is_claimed(&matching.fields, &tuple, &elsewhere) {
                matching.kept.insert(tuple.values, Meaning::Ignored);
                continue;
            }
            matching.n_events += tuple.n_events;
            match meaning {
                Some(Meaning::LeftOut) => matching.n_left_out += tuple.n_events,
                Some(Meaning::Code(_) | Meaning::Ignored) => matching.n_matched += tuple.n_events,
                None => {
                    let name = tuple.values[0].clone().unwrap_or_default();
                    unmatched.entry(name).or_default().push(tuple);
                    continue;
                }
            }
            matching.kept.extend(meaning.map(|it| (tuple.values, it)));
        }
        for (name, tuples) in unmatched {
            let code = matching.n_claimed + matching.off_map.len() as u32;
            matching.off_map.push(name);
            let meanings = tuples
                .into_iter()
                .map(|it| (it.values, Meaning::Code(code)));
            matching.kept.extend(meanings);
        }
        matching
    }

    /// The classification under one of the two readings of unmatched events.
    pub(crate) fn reading(&self, unmatched: UnmatchedEvents) -> Classification {
        let read = |meaning: Meaning| match (unmatched, meaning) {
            (UnmatchedEvents::Ignore, Meaning::Code(code)) if code >= self.n_claimed => {
                Meaning::Ignored
            }
            (
                UnmatchedEvents::Ignore | UnmatchedEvents::Keep,
                Meaning::Code(_) | Meaning::Ignored | Meaning::LeftOut,
            ) => meaning,
        };
        Classification {
            fields: self.fields.clone(),
            meanings: self
                .kept
                .iter()
                .map(|(values, meaning)| (values.clone(), read(*meaning)))
                .collect(),
            scores: ScoreTable::default(),
            merging: Merging::None,
            working: None,
        }
    }

    /// The events that no rule claims, together by name.
    pub(crate) fn unmatched(&self) -> Grouping {
        let groups = self.kept.iter().filter_map(|(values, meaning)| {
            let Meaning::Code(code) = meaning else {
                return None;
            };
            Some((values.clone(), code.checked_sub(self.n_claimed)?))
        });
        Grouping {
            fields: self.fields.clone(),
            groups: groups.collect(),
            n_groups: self.off_map.len() as u32,
            begins_us: vec![i64::MIN],
        }
    }

    /// How much of the log the rules claim; `unmatched` counts the names that none claims, in their order,
    /// `n_cases` are all cases, `n_cases_matched` those with at least one matched event.
    pub(crate) fn coverage(
        &self,
        unmatched: &[Tally],
        n_cases: u64,
        n_cases_matched: u64,
    ) -> Coverage {
        let names = self.off_map.iter().zip(unmatched);
        let mut unmatched: Vec<UnmatchedName> = names
            .map(|(name, tally)| UnmatchedName {
                name: name.clone(),
                n_events: tally.n_events,
                n_cases: tally.n_cases,
            })
            .collect();
        unmatched.sort_by(|a, b| b.n_events.cmp(&a.n_events).then(a.name.cmp(&b.name)));
        Coverage {
            events: share(self.n_matched, self.n_events - self.n_left_out),
            cases: share(n_cases_matched, n_cases),
            n_left_out: self.n_left_out,
            by_rule: self.by_rule.clone(),
            unmatched,
        }
    }

    /// What becomes of a tuple, by the first rule that claims it.
    fn first_claim(
        &mut self,
        tuple: &Tuple,
        rules: &[MatchRule],
        compiled: &[CompiledRule],
    ) -> Option<Target> {
        let event = Event::of(&self.fields, &tuple.values);
        let mut first = None;
        for (number, rule) in compiled.iter().enumerate() {
            if !rule.claims(&event) {
                continue;
            }
            let hits = &mut self.by_rule[number];
            if first.is_none() {
                first = Some(rules[number].target);
                hits.n_events += tuple.n_events;
            } else {
                hits.n_shadowed += tuple.n_events;
            }
        }
        first
    }
}

/// Whether some rule claims a tuple.
fn is_claimed(fields: &[LogField], tuple: &Tuple, rules: &[CompiledRule]) -> bool {
    let event = Event::of(fields, &tuple.values);
    rules.iter().any(|it| it.claims(&event))
}

/// The columns that rules look at; the activity always comes first.
fn fields<'a>(rules: impl Iterator<Item = &'a MatchRule>) -> Vec<LogField> {
    let attributes: BTreeSet<&str> = rules
        .flat_map(|it| rule::fields_of(&it.matcher))
        .filter_map(|it| match it {
            Field::Activity => None,
            Field::Attribute(name) => Some(name.as_str()),
        })
        .collect();
    let attributes = attributes
        .into_iter()
        .map(|it| LogField::Attribute(it.to_owned()));
    std::iter::once(LogField::Activity)
        .chain(attributes)
        .collect()
}

fn compile(rules: &[MatchRule]) -> (Vec<CompiledRule>, Vec<String>) {
    let mut broken = Vec::new();
    let compiled = rules
        .iter()
        .map(|it| {
            CompiledRule::of(&it.matcher).unwrap_or_else(|pattern| {
                broken.push(pattern);
                CompiledRule::Never
            })
        })
        .collect();
    (compiled, broken)
}
