//! Random maps, and journeys that follow them more or less.

use overlay::Net;

/// The activities; the last one is on no map.
const LETTERS: [&str; 7] = ["a", "b", "c", "d", "e", "f", "x"];

/// Chance from a seed: the same numbers everywhere and for ever (SplitMix64).
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((it ^ (it >> 31)) % bound as u64) as usize
    }

    /// Whether one of so many happens.
    pub(crate) fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }
}

/// A map as text: branches and loops, optional, repeatable and unobservable steps, touchpoints that are drawn
/// twice, free and parallel stages, several starts and ends.
pub(crate) fn map(draw: &mut Draw) -> String {
    let mut text = Text::default();
    let n_elements = 2 + draw.below(5);
    let elements: Vec<String> = (0..n_elements)
        .map(|it| text.element(draw, it, n_elements))
        .collect();
    let mut arrows: Vec<String> = elements.windows(2).map(|it| it.join(" -> ")).collect();
    for _ in 0..draw.below(4) {
        let (from, to) = (draw.below(n_elements), draw.below(n_elements));
        if from != to {
            arrows.push(format!("{} -> {}", elements[from], elements[to]));
        }
    }
    arrows.extend(text.inside);
    arrows.sort();
    arrows.dedup();
    let rules: Vec<String> = text
        .first
        .iter()
        .map(|(letter, key)| format!("  {letter} -> {key}"))
        .collect();
    format!(
        "unmatched: keep\n{}\n{}\nrules\n{}\n",
        text.stages.join("\n"),
        arrows.join("\n"),
        rules.join("\n")
    )
}

#[derive(Default)]
struct Text {
    stages: Vec<String>,
    n_steps: usize,
    /// The first step of each activity.
    first: Vec<(&'static str, String)>,
    /// Arrows within branches.
    inside: Vec<String>,
}

impl Text {
    /// Writes a stage with one element, and answers a step of it.
    fn element(&mut self, draw: &mut Draw, number: usize, n_elements: usize) -> String {
        let mut marks = Vec::new();
        if number == 0 || draw.one_in(6) {
            marks.push("start");
        }
        if number + 1 == n_elements || draw.one_in(6) {
            marks.push("end success");
        }
        match draw.below(8) {
            0 => {
                let n_letters = 1 + draw.below(3);
                let begin = draw.below(4);
                let steps = (begin..begin + n_letters)
                    .enumerate()
                    .map(|(at, letter)| {
                        let marks = if at == 0 { marks.as_slice() } else { &[] };
                        self.step(Some(LETTERS[letter % 6]), marks)
                    })
                    .collect::<Vec<_>>();
                self.stages
                    .push(format!("S{number} (free): {}", said(&steps, ", ")));
                steps[0].0.clone()
            }
            1 => {
                let branches: Vec<Vec<(String, String)>> = (0..2 + draw.below(2))
                    .map(|at| self.branch(draw, if at == 0 { marks.as_slice() } else { &[] }))
                    .collect();
                let written: Vec<String> = branches.iter().map(|it| said(it, ", ")).collect();
                self.stages
                    .push(format!("S{number} (parallel): {}", written.join(" | ")));
                branches[0][0].0.clone()
            }
            _ => {
                let step = self.any_step(draw, &marks);
                self.stages.push(format!("S{number}: {}", step.1));
                step.0
            }
        }
    }

    /// One branch of a parallel stage, most of them in order.
    fn branch(&mut self, draw: &mut Draw, marks: &[&'static str]) -> Vec<(String, String)> {
        let n_steps = 1 + draw.below(2);
        let steps: Vec<_> = (0..n_steps)
            .map(|at| self.any_step(draw, if at == 0 { marks } else { &[] }))
            .collect();
        if !draw.one_in(5) {
            let pairs = steps.windows(2);
            self.inside
                .extend(pairs.map(|it| format!("{} -> {}", it[0].0, it[1].0)));
        }
        steps
    }

    fn any_step(&mut self, draw: &mut Draw, marks: &[&'static str]) -> (String, String) {
        let letter = (!draw.one_in(6)).then(|| LETTERS[draw.below(6)]);
        let mut marks = marks.to_vec();
        if draw.one_in(4) {
            marks.push("optional");
        }
        if draw.one_in(4) {
            marks.push("repeatable");
        }
        self.step(letter, &marks)
    }

    /// The key of a step and how it is written.
    fn step(&mut self, letter: Option<&'static str>, marks: &[&'static str]) -> (String, String) {
        let key = format!("k{}", self.n_steps);
        self.n_steps += 1;
        let mut marks: Vec<String> = marks.iter().map(|it| (*it).to_owned()).collect();
        let name = match letter {
            None => {
                marks.push("unobservable".to_owned());
                format!("unseen {key}")
            }
            Some(letter) => {
                match self.first.iter().find(|it| it.0 == letter) {
                    Some((_, first)) => marks.push(format!("same as {first}")),
                    None => self.first.push((letter, key.clone())),
                }
                letter.to_owned()
            }
        };
        let written = if marks.is_empty() {
            format!("{key} = {name}")
        } else {
            format!("{key} = {name} ({})", marks.join(", "))
        };
        (key, written)
    }
}

fn said(steps: &[(String, String)], between: &str) -> String {
    let written: Vec<&str> = steps.iter().map(|it| it.1.as_str()).collect();
    written.join(between)
}

/// A journey: nothing but chance, or a walk through the net with something lost, added or swapped.
pub(crate) fn journey(draw: &mut Draw, net: &Net) -> Vec<String> {
    let mut events = if draw.one_in(2) {
        (0..1 + draw.below(7))
            .map(|_| LETTERS[draw.below(7)].to_owned())
            .collect()
    } else {
        walk(draw, net)
    };
    if events.len() > 1 && draw.one_in(2) {
        events.remove(draw.below(events.len()));
    }
    if draw.one_in(3) {
        let at = draw.below(events.len() + 1);
        events.insert(at, LETTERS[draw.below(7)].to_owned());
    }
    if events.len() > 1 && draw.one_in(3) {
        let at = draw.below(events.len() - 1);
        events.swap(at, at + 1);
    }
    if events.is_empty() {
        events.push("x".to_owned());
    }
    events
}

/// What a token shows on its way, until it arrives or somebody stops looking.
fn walk(draw: &mut Draw, net: &Net) -> Vec<String> {
    const LONGEST: usize = 40;
    let mut place = net.initial;
    let mut events = Vec::new();
    for _ in 0..LONGEST {
        let ways: Vec<_> = net
            .transitions
            .iter()
            .filter(|it| it.takes == [place])
            .collect();
        if place == net.last || ways.is_empty() {
            break;
        }
        let way = ways[draw.below(ways.len())];
        events.extend(way.label.clone());
        place = way.gives[0];
    }
    events.truncate(9);
    events
}
