//! How a row of stages, columns or bands became another: what is new or different, and how far the rest moved.

use std::collections::BTreeMap;

use journey::{DrawnTransition, Gateway};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::scene::{Band, Column, StageSpan};

/// How a row became another; what merely moved along costs nothing but the way it moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowChange<T> {
    /// Keys of those that are gone, or stand elsewhere in the row.
    pub removed: Vec<String>,
    /// Those that are new, stand elsewhere or differ in more than where they are; each with its place in the
    /// row as it is then, in that order.
    pub put: Vec<Put<T>>,
    /// How far the others moved.
    pub moved: Vec<Moved>,
}

/// One member of a row, and its place there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Put<T> {
    /// Its place, from 0.
    pub at: u32,
    /// It.
    pub it: T,
}

/// From one place of a row on, how far those that stay moved; up to the next entry, if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// The first place, in the row as it is then.
    pub from: u32,
    /// To the right or down; negative to the left or up.
    pub by: f32,
    /// By how much their numbers rose.
    pub counted: i32,
}

/// What stands in a row: it has a key, and knows how far along it is.
pub trait InRow: Clone + PartialEq {
    /// Stable name.
    fn key(&self) -> String;
    /// How far along it is.
    fn at(&self) -> f32;
    /// Its number; 0 for what is not counted.
    fn number(&self) -> u32;
    /// Moves it.
    fn shift(&mut self, by: f32, counted: i32);
}

impl InRow for StageSpan {
    fn key(&self) -> String {
        self.stage.to_string()
    }

    fn at(&self) -> f32 {
        self.x
    }

    fn number(&self) -> u32 {
        0
    }

    fn shift(&mut self, by: f32, _counted: i32) {
        self.x += by;
    }
}

impl InRow for Column {
    fn key(&self) -> String {
        self.key.clone()
    }

    fn at(&self) -> f32 {
        self.x
    }

    fn number(&self) -> u32 {
        self.number
    }

    fn shift(&mut self, by: f32, counted: i32) {
        self.x += by;
        if self.number > 0 {
            self.number = self.number.saturating_add_signed(counted);
        }
    }
}

impl InRow for Band {
    fn key(&self) -> String {
        self.key.clone()
    }

    fn at(&self) -> f32 {
        self.y
    }

    fn number(&self) -> u32 {
        0
    }

    fn shift(&mut self, by: f32, _counted: i32) {
        self.y += by;
    }
}

impl InRow for DrawnTransition {
    fn key(&self) -> String {
        self.transition.to_string()
    }

    fn at(&self) -> f32 {
        0.0
    }

    fn number(&self) -> u32 {
        0
    }

    fn shift(&mut self, _by: f32, _counted: i32) {}
}

impl InRow for Gateway {
    fn key(&self) -> String {
        self.at.key()
    }

    fn at(&self) -> f32 {
        0.0
    }

    fn number(&self) -> u32 {
        0
    }

    fn shift(&mut self, _by: f32, _counted: i32) {}
}

impl<T: InRow> RowChange<T> {
    /// What leads from one row to another; none if they are the same.
    pub(super) fn between(before: &[T], after: &[T]) -> Option<Self> {
        if before == after {
            return None;
        }
        let old: BTreeMap<String, usize> = before.iter().map(T::key).zip(0..).collect();
        let places: Vec<Option<usize>> =
            after.iter().map(|it| old.get(&it.key()).copied()).collect();
        let in_order = longest_rise(&places);
        let mut change = Self {
            removed: Vec::new(),
            put: Vec::new(),
            moved: Vec::new(),
        };
        let mut stays = vec![false; before.len()];
        let mut last = (0.0, 0);
        for (at, it) in after.iter().enumerate() {
            let was = places[at]
                .filter(|_| in_order[at])
                .map(|was| (was, &before[was]));
            let way = was.and_then(|(was, old)| {
                let way = (it.at() - old.at(), it.number() as i32 - old.number() as i32);
                let mut moved = old.clone();
                moved.shift(way.0, way.1);
                (moved == *it).then_some((was, way))
            });
            let at = at as u32;
            let Some((was, way)) = way else {
                change.put.push(Put { at, it: it.clone() });
                continue;
            };
            stays[was] = true;
            // What is not counted keeps no number, however many are counted before it.
            let way = if it.number() == 0 {
                (way.0, last.1)
            } else {
                way
            };
            if way != last {
                let (by, counted) = way;
                change.moved.push(Moved {
                    from: at,
                    by,
                    counted,
                });
                last = way;
            }
        }
        let gone = before.iter().zip(stays).filter(|(_, stays)| !stays);
        change.removed = gone.map(|(it, _)| it.key()).collect();
        Some(change)
    }

    /// Turns the row it was made from into the one it leads to.
    pub(super) fn apply(self, row: &mut Vec<T>) {
        row.retain(|it| !self.removed.contains(&it.key()));
        let mut is_put = vec![false; row.len()];
        for Put { at, it } in self.put {
            row.insert(at as usize, it);
            is_put.insert(at as usize, true);
        }
        let ends = self.moved.iter().skip(1).map(|it| it.from as usize);
        let ends: Vec<usize> = ends.chain([row.len()]).collect();
        for (moved, end) in self.moved.iter().zip(ends) {
            for at in moved.from as usize..end {
                if !is_put[at] {
                    row[at].shift(moved.by, moved.counted);
                }
            }
        }
    }
}

/// Which of these make the longest series that rises: they stay, the others are put between them.
fn longest_rise(places: &[Option<usize>]) -> Vec<bool> {
    // The ends of the best series so far, by its length; and for each member the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (at, place) in places.iter().enumerate() {
        if place.is_none() {
            continue;
        }
        let length = ends.partition_point(|end| places[*end] < *place);
        before[at] = length.checked_sub(1).map(|it| ends[it]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut chosen = vec![false; places.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        chosen[at] = true;
        next = before[at];
    }
    chosen
}

#[cfg(test)]
mod tests {
    use journey::{StageId, StepId};

    use super::{Column, RowChange};

    /// Columns named by letters, each 10 wide.
    fn row(names: &str) -> Vec<Column> {
        let of = |(place, name): (usize, char)| Column {
            key: name.to_string(),
            step: Some(StepId::named(&name.to_string())),
            stage: StageId::named("one"),
            number: place as u32 + 1,
            name: name.to_lowercase().to_string(),
            starts: false,
            ends: false,
            x: place as f32 * 10.0,
            width: 10.0,
        };
        names.chars().enumerate().map(of).collect()
    }

    #[track_caller]
    fn check(before: &str, after: &str, n_put: usize) {
        let (before, after) = (row(before), row(after));
        let change = RowChange::between(&before, &after).unwrap();
        assert_eq!(change.put.len(), n_put, "{change:?}");
        let mut now = before;
        change.apply(&mut now);
        assert_eq!(now, after);
    }

    #[test]
    fn only_what_is_new_or_stands_elsewhere_is_said() {
        check("abcdef", "abXcdef", 1);
        check("abcdef", "acdef", 0);
        check("abcdef", "fabcde", 1);
        check("abcdef", "bcdefa", 1);
        check("abcdef", "defabc", 3);
        check("", "abc", 3);
        check("abc", "", 0);
        check("abc", "xyz", 3);
        check("abcdef", "XbYdZf", 3);
    }

    #[test]
    fn a_new_name_is_said_where_it_is() {
        let (before, mut after) = (row("abc"), row("abc"));
        after[1].name = "another".into();
        let change = RowChange::between(&before, &after).unwrap();
        assert_eq!((change.put.len(), change.moved.len()), (1, 0));
        let mut now = before.clone();
        change.apply(&mut now);
        assert_eq!(now, after);
        assert!(RowChange::between(&before, &before).is_none());
    }
}
