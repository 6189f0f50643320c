//! Least deviations by a search through the markings of a net, from the files alone.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

/// A net as it stands in a file.
pub(crate) struct WrittenNet {
    initial: Marking,
    last: Marking,
    transitions: Vec<WrittenTransition>,
}

#[derive(Default)]
struct WrittenTransition {
    label: Option<String>,
    takes: Vec<String>,
    gives: Vec<String>,
}

/// How many tokens are where; places without any are not in it.
type Marking = BTreeMap<String, u32>;

impl WrittenNet {
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap();
        let mut transitions: BTreeMap<String, WrittenTransition> = BTreeMap::new();
        let mut net = Self {
            initial: Marking::new(),
            last: Marking::new(),
            transitions: Vec::new(),
        };
        for line in text.lines() {
            if let Some(place) = attribute(line, "<place id=") {
                if line.contains("<initialMarking>") {
                    net.initial.insert(place, 1);
                }
            } else if let Some(id) = attribute(line, "<transition id=") {
                let label = between(line, "<text>", "</text>");
                let label = label.filter(|_| !line.contains("$invisible$"));
                transitions.entry(id).or_default().label = label;
            } else if line.starts_with("<arc ") {
                let source = attribute(line, "source=").unwrap();
                let target = attribute(line, "target=").unwrap();
                if let Some(from) = transitions.get_mut(&source) {
                    from.gives.push(target);
                } else {
                    transitions.get_mut(&target).unwrap().takes.push(source);
                }
            } else if let Some(place) = attribute(line, "<place idref=") {
                net.last.insert(place, 1);
            }
        }
        net.transitions = transitions.into_values().collect();
        net
    }

    /// Where a transition leads from a marking, where it can be taken at all.
    fn fire(&self, transition: &WrittenTransition, from: &Marking) -> Option<Marking> {
        let mut marking = from.clone();
        for place in &transition.takes {
            let tokens = marking.get_mut(place)?;
            *tokens -= 1;
            if *tokens == 0 {
                marking.remove(place);
            }
        }
        for place in &transition.gives {
            *marking.entry(place.clone()).or_default() += 1;
        }
        Some(marking)
    }
}

/// The fewest events without a place in the net and visible transitions without an event, together; none
/// where the net cannot be passed.
pub(crate) fn least_deviations(net: &WrittenNet, events: &[String]) -> Option<u64> {
    let mut open = VecDeque::from([(0_u64, net.initial.clone(), 0_usize)]);
    let mut closed: BTreeSet<(Marking, usize)> = BTreeSet::new();
    while let Some((cost, marking, at)) = open.pop_front() {
        if marking == net.last && at == events.len() {
            return Some(cost);
        }
        if !closed.insert((marking.clone(), at)) {
            continue;
        }
        for transition in &net.transitions {
            let Some(next) = net.fire(transition, &marking) else {
                continue;
            };
            match &transition.label {
                None => open.push_front((cost, next, at)),
                Some(label) => {
                    if events.get(at) == Some(label) {
                        open.push_front((cost, next.clone(), at + 1));
                    }
                    open.push_back((cost + 1, next, at));
                }
            }
        }
        if at < events.len() {
            open.push_back((cost + 1, marking, at + 1));
        }
    }
    None
}

/// The distinct paths of a log in a file, with the cases that took them.
pub(crate) fn variants(file: &Path) -> Vec<(Vec<String>, u64)> {
    let text = fs::read_to_string(file).unwrap();
    let mut counted: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    for trace in text.split("<trace>").skip(1) {
        let events = trace.lines().filter(|it| it.contains("<event>"));
        let names = events.filter_map(|it| attribute(it, "key=\"concept:name\" value="));
        *counted.entry(names.collect()).or_default() += 1;
    }
    counted.into_iter().collect()
}

/// What stands in quotation marks behind a name.
fn attribute(line: &str, name: &str) -> Option<String> {
    between(line, &[name, "\""].concat(), "\"")
}

fn between(line: &str, before: &str, after: &str) -> Option<String> {
    let (_, rest) = line.split_once(before)?;
    Some(rest.split_once(after)?.0.to_owned())
}
