//! Ways through a journey, written in a line of words.
//!
//! ```text
//! trial_start demo_held security_review?55
//! LOOK TRY BUY (a leg: a stretch of way with a name, in capitals)
//! renewal:60|upgrade:25|cancel:15 (one of them, by weight; 1 where none stands)
//! call?21 (in 21 of 100 cases)
//! active_day+55 (once, and then again in 55 of 100 cases, up to eight times)
//! ```

use crate::draw::Draw;

/// How often in a row one word can happen.
const IN_A_ROW_MAX: u32 = 8;

/// The ways people take through a journey.
pub(crate) struct Stories {
    /// How many of all go this way, and what happens then.
    pub(crate) ways: &'static [(u32, &'static str)],
    /// Stretches of way that several share: their names in capitals, and what happens on them.
    pub(crate) legs: &'static [(&'static str, &'static str)],
    /// What happens somewhere to so many of 100, whatever way they take.
    pub(crate) stray: (&'static str, u32),
}

impl Stories {
    /// The events of one journey, in order.
    pub(crate) fn tell(&self, draw: &mut Draw) -> Vec<&'static str> {
        let way = draw.one_of(self.ways);
        let mut events = Vec::new();
        self.follow(way, draw, &mut events);
        let (stray, percent) = self.stray;
        if draw.happens(f64::from(percent) / 100.0) {
            let len = u32::try_from(events.len()).expect("a journey is short");
            events.insert(1 + draw.below(len) as usize, stray);
        }
        events
    }

    fn follow(&self, way: &'static str, draw: &mut Draw, events: &mut Vec<&'static str>) {
        for word in way.split_whitespace() {
            let (word, n_times) = self.times(word, draw);
            for _ in 0..n_times {
                let choices: Vec<(u32, &'static str)> = word.split('|').map(weighed).collect();
                let chosen = match choices.as_slice() {
                    [(_, only)] => only,
                    several => draw.one_of(several),
                };
                match self.legs.iter().find(|it| it.0 == chosen) {
                    Some((_, leg)) => self.follow(leg, draw, events),
                    None => events.push(chosen),
                }
            }
        }
    }

    /// The word without what says how often, and how often it happens.
    fn times(&self, word: &'static str, draw: &mut Draw) -> (&'static str, u32) {
        if let Some((word, percent)) = word.split_once('?') {
            return (word, u32::from(draw.happens(share(percent))));
        }
        let Some((word, percent)) = word.split_once('+') else {
            return (word, 1);
        };
        let mut n_times = 1;
        while n_times < IN_A_ROW_MAX && draw.happens(share(percent)) {
            n_times += 1;
        }
        (word, n_times)
    }
}

fn weighed(choice: &'static str) -> (u32, &'static str) {
    match choice.split_once(':') {
        Some((event, weight)) => (weight.parse().expect("a weight is a number"), event),
        None => (1, choice),
    }
}

fn share(percent: &str) -> f64 {
    f64::from(percent.parse::<u32>().expect("of 100 so many")) / 100.0
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Stories;
    use crate::draw::Draw;

    #[test]
    fn a_way_is_told_word_by_word() {
        let stories = Stories {
            ways: &[(1, "START a?100 never?0 x:0|y:1 END")],
            legs: &[
                ("START", "first MIDDLE"),
                ("MIDDLE", "second"),
                ("END", "last+0"),
            ],
            stray: ("stray", 0),
        };
        let told = stories.tell(&mut Draw::new(3));
        assert_eq!(told, ["first", "second", "a", "y", "last"]);
    }

    #[test]
    fn what_may_happen_again_does_so_up_to_eight_times() {
        let stories = Stories {
            ways: &[(1, "a+50")],
            legs: &[],
            stray: ("stray", 0),
        };
        let mut draw = Draw::new(5);
        let lengths: BTreeSet<usize> = (0..2_000).map(|_| stories.tell(&mut draw).len()).collect();
        assert_eq!(lengths, (1..=8).collect());
    }
}
