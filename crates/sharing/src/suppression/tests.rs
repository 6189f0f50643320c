//! An attacker gets only what was told, and reckons.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

use super::{Cell, Counts, Told};

/// A table with the totals of its rows and columns and of all.
struct Table {
    /// What was told exactly of each count before, of more cases.
    before: Option<Vec<Option<i64>>>,
    rows: Vec<Vec<Cell>>,
    row_totals: Vec<Cell>,
    column_totals: Vec<Cell>,
    all: Cell,
    counts: Counts,
}

impl Table {
    fn of(values: &[Vec<u64>], smallest: u64) -> Self {
        let mut counts = Counts::new(smallest);
        let n_columns = values[0].len();
        let column = |at: usize| values.iter().map(|it| it[at]).sum::<u64>();
        let rows: Vec<Vec<Cell>> = values
            .iter()
            .map(|row| row.iter().map(|it| counts.printed(*it)).collect())
            .collect();
        let row_totals: Vec<Cell> = values
            .iter()
            .map(|it| counts.printed(it.iter().sum()))
            .collect();
        let column_totals: Vec<Cell> = (0..n_columns)
            .map(|it| counts.printed(column(it)))
            .collect();
        let all = counts.printed((0..n_columns).map(column).sum());
        for (row, total) in rows.iter().zip(&row_totals) {
            counts.sum(*total, row.clone());
        }
        for (at, total) in column_totals.iter().enumerate() {
            counts.sum(*total, rows.iter().map(|it| it[at]).collect());
        }
        counts.sum(all, row_totals.clone());
        counts.sum(all, column_totals.clone());
        counts.hold_back();
        Self {
            before: None,
            rows,
            row_totals,
            column_totals,
            all,
            counts,
        }
    }

    /// The same, told after a table of the same things of more cases.
    fn after(values: &[Vec<u64>], before: &Self, smallest: u64) -> Self {
        let mut table = Self::of(values, smallest);
        let is_told = |it: &Self, cell| it.counts.told(cell) == Told::Exactly;
        let cells: Vec<Cell> = table.cells().collect();
        for cell in cells {
            if is_told(before, cell) {
                let then = before.counts.value(cell);
                table.counts.told_before(cell, then, smallest, true);
            }
        }
        table.counts.round();
        table.counts.hold_back();
        let told = table.cells().map(|it| {
            let then = before.counts.value(it) as i64;
            is_told(before, it).then_some(then)
        });
        table.before = Some(told.collect());
        table
    }

    /// Every total with its parts.
    fn sums(&self) -> Vec<(Cell, Vec<Cell>)> {
        let rows = self.row_totals.iter().copied().zip(self.rows.clone());
        let columns = self.column_totals.iter().copied().enumerate();
        let columns = columns.map(|(at, it)| (it, self.rows.iter().map(|row| row[at]).collect()));
        let totals = [&self.row_totals, &self.column_totals].map(|it| (self.all, it.clone()));
        rows.chain(columns).chain(totals).collect()
    }

    fn cells(&self) -> impl Iterator<Item = Cell> {
        0..=self.all
    }
}

/// Most that a count can be that nothing is told of.
const MOST: i64 = 1_000_000;

/// What a rounded number leaves open to somebody who knows how it is rounded.
fn of_rounded(table: &Table, cell: Cell, smallest: i64) -> [i64; 2] {
    let said = table.counts.said(cell).expect("it is told") as i64;
    let next = |it: i64| (it + smallest / 2) / smallest * smallest;
    let before = table.before.as_ref().and_then(|it| it[cell]);
    let possible = (smallest..said + 3 * smallest).filter(|now| {
        let near = before.filter(|it| (*it - now).abs() < smallest);
        next(near.unwrap_or(*now)) == said
    });
    let possible: Vec<i64> = possible.collect();
    [possible[0], possible[possible.len() - 1]]
}

/// The least and the most that every count can be, for somebody who has only what was told. Written apart from what
/// it is to check: it sweeps over all sums until nothing changes.
fn attack(table: &Table, smallest: u64) -> Vec<[i64; 2]> {
    let mut known: Vec<[i64; 2]> = table
        .cells()
        .map(|it| match table.counts.told(it) {
            Told::Exactly => [table.counts.value(it) as i64; 2],
            Told::Rounded => of_rounded(table, it, smallest as i64),
            Told::Few => [0, smallest as i64 - 1],
            Told::Nothing => [0, MOST],
        })
        .collect();
    if let Some(before) = &table.before {
        for (known, then) in known.iter_mut().zip(before) {
            known[1] = known[1].min(then.unwrap_or(MOST));
        }
    }
    loop {
        let before = known.clone();
        for (total, parts) in table.sums() {
            let sum = |known: &[[i64; 2]], end: usize| -> i64 {
                parts.iter().map(|it| known[*it][end]).sum()
            };
            let [low, high] = known[total];
            known[total] = [low.max(sum(&known, 0)), high.min(sum(&known, 1))];
            for part in &parts {
                let [low, high] = known[*part];
                let others = [0, 1].map(|end| sum(&known, end) - known[*part][end]);
                known[*part] = [
                    low.max(known[total][0] - others[1]),
                    high.min(known[total][1] - others[0]),
                ];
            }
        }
        if known == before {
            return known;
        }
    }
}

#[track_caller]
fn check(values: &[Vec<u64>], smallest: u64, seed: u64) {
    let table = Table::of(values, smallest);
    let known = attack(&table, smallest);
    for cell in table.cells() {
        let value = table.counts.value(cell);
        let told = table.counts.told(cell);
        if value < smallest {
            assert_ne!(told, Told::Exactly, "seed {seed}: {value} is told");
        }
        if told == Told::Few {
            let [low, high] = known[cell];
            assert!(
                (high - low + 1) as u64 >= smallest,
                "seed {seed}: {value} lies between {low} and {high} in {values:?}"
            );
        }
    }
}

#[test]
fn nobody_can_reckon_what_was_held_back() {
    for seed in 0..500 {
        let mut random = Pcg64::seed_from_u64(seed);
        let (n_rows, n_columns) = (random.random_range(2..7), random.random_range(2..7));
        let smallest = if random.random_bool(0.5) { 5 } else { 10 };
        let most = [4_u64, 20, 60, 400][random.random_range(0..4)];
        let mut row = || -> Vec<u64> {
            let value = |_| random.random_range(0..=most);
            (0..n_columns).map(value).collect()
        };
        let values: Vec<Vec<u64>> = (0..n_rows).map(|_| row()).collect();
        check(&values, smallest, seed);
    }
}

#[test]
fn nobody_is_found_between_two_tables() {
    let mut n_rounded = 0;
    for seed in 0..500 {
        let mut random = Pcg64::seed_from_u64(seed);
        let (n_rows, n_columns) = (random.random_range(2..6), random.random_range(2..6));
        let smallest = if random.random_bool(0.5) { 5 } else { 10 };
        let most = [20_u64, 60, 400][random.random_range(0..3)];
        let fewer = random.random_range(1..smallest);
        let mut row = |less: &mut Vec<Vec<u64>>| -> Vec<u64> {
            let now: Vec<u64> = (0..n_columns)
                .map(|_| random.random_range(0..=most))
                .collect();
            let more = now.iter().map(|it| match random.random_bool(0.3) {
                true => it + random.random_range(0..=fewer),
                false => *it,
            });
            let more = more.collect();
            less.push(now);
            more
        };
        let mut now = Vec::new();
        let then: Vec<Vec<u64>> = (0..n_rows).map(|_| row(&mut now)).collect();
        let before = Table::of(&then, smallest);
        let table = Table::after(&now, &before, smallest);
        let known = attack(&table, smallest);
        for cell in table.cells().filter(|it| table.counts.said(*it).is_some()) {
            let Some(then) = table.before.as_ref().and_then(|it| it[cell]) else {
                continue;
            };
            let [least, most] = [known[cell][1], known[cell][0]].map(|it| then - it);
            assert!(
                least < 1 || most >= smallest as i64,
                "seed {seed}: {then}, and then {}, tell apart between {least} and {most}",
                table.counts.value(cell)
            );
            n_rounded += 1;
        }
    }
    assert!(n_rounded > 3_000, "{n_rounded} of them are told still");
}

#[test]
fn one_that_is_held_back_takes_another_with_it() {
    let table = Table::of(&[vec![3, 40, 50], vec![60, 70, 80], vec![90, 30, 20]], 10);
    let told = |row: usize, column: usize| table.counts.told(table.rows[row][column]);
    assert_eq!(told(0, 0), Told::Few);
    assert_eq!(told(0, 1), Told::Nothing, "the next smallest of its row");
    let is_told = |it: &Cell| table.counts.told(*it) == Told::Exactly;
    let n_told = table.cells().filter(is_told).count();
    assert_eq!(n_told, 16 - 4, "a square of four is enough");
}

#[test]
fn what_is_large_enough_is_told() {
    let table = Table::of(&[vec![10, 40], vec![60, 70]], 10);
    assert!(
        table
            .cells()
            .all(|it| table.counts.told(it) == Told::Exactly)
    );
}
