//! What may be told of the figures of one map.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use journey::{FigureId, Project, StepId};
use overlay::{Bound, Overlay, Seen, Share};

use crate::earlier::{Compared, Counted, Earlier, Thing, ToldOf, told_of};
use crate::shares::{self, Base, Shown, Which};
use crate::suppression::{Cell, Counts, Told};
use crate::terms::Audience;

pub(crate) mod plain;
mod rounding;
mod scrub;

/// The figures of a map as others may see them.
#[derive(Clone, Debug)]
pub(crate) struct Figures {
    pub(crate) overlay: Overlay,
    /// How many numbers and paths are held back.
    pub(crate) n_withheld: u64,
}

/// The counts behind one share.
#[derive(Clone, Copy)]
struct Behind {
    k: Cell,
    rest: Cell,
    n: Cell,
}

/// All counts of an overlay that somebody could reckon with.
struct Ledger {
    smallest: u64,
    counts: Counts,
    bases: BTreeMap<Base, Cell>,
    /// In the order in which shares are visited; none where it is a share of nothing.
    behind: Vec<Option<Behind>>,
    of: BTreeMap<Which, Vec<Cell>>,
    by_figure: BTreeMap<FigureId, Cell>,
    /// The counts of each group of cases, by what is counted.
    groups: Vec<BTreeMap<Thing, Cell>>,
    /// What was told before of groups that are like one of these.
    before: Vec<Before>,
}

/// What was told before of a group of cases that holds one of those that leave now, or is held by it.
struct Before {
    group: usize,
    counts: Counted,
    fewest: u64,
}

/// An earlier release that, with what leaves now, would tell of few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Conflict {
    /// How many could be told apart.
    pub(crate) fewest: u64,
    /// When that left.
    pub(crate) at_ms: i64,
}

/// Whether figures, laid beside what was told earlier, would tell of few; the latest of those that do.
pub(crate) fn conflict(
    overlay: &Overlay,
    project: &Project,
    audience: Audience,
    earlier: &[Earlier],
) -> Option<Conflict> {
    let of_this = earlier.iter().filter(|it| it.log == overlay.log);
    let of_this: Vec<&Earlier> = of_this.collect();
    if of_this.is_empty() {
        return None;
    }
    let smallest = audience.smallest_group();
    let mut exact = told(overlay, project, audience, None)?.overlay;
    let mut now: Vec<Counted> = Vec::new();
    for it in told_of(&mut exact, project) {
        now.push(it.counts.into_iter().collect());
    }
    let fewest = |before: &Earlier| {
        let fewest = smallest.min(before.audience.smallest_group());
        let pairs = now
            .iter()
            .flat_map(|now| before.told.iter().map(move |it| (now, it)));
        let compared = pairs.map(|(now, before)| Compared {
            map: overlay.map,
            now,
            before,
            fewest,
        });
        let found = compared
            .filter(Compared::may_be_one_in_the_other)
            .filter_map(|it| it.fewest_apart());
        found.min()
    };
    let found = of_this.into_iter().filter_map(|it| {
        Some(Conflict {
            fewest: fewest(it)?,
            at_ms: it.at_ms,
        })
    });
    found.max_by_key(|it| (it.at_ms, Reverse(it.fewest)))
}

/// What may be told of an overlay; nothing where it is about too few. Rounded where it is to be compared with what was
/// told earlier.
pub(crate) fn told(
    overlay: &Overlay,
    project: &Project,
    audience: Audience,
    rounded_for: Option<&[Earlier]>,
) -> Option<Figures> {
    let smallest = audience.smallest_group();
    if overlay.n_cases < smallest {
        return None;
    }
    let mut overlay = overlay.clone();
    let mut ledger = Ledger::of(&mut overlay, project, smallest);
    ledger.relate(&overlay);
    ledger.counts.hold_back();
    if let Some(earlier) = rounded_for {
        ledger.round(&overlay, smallest, earlier);
        overlay.n_cases = ledger.counts.said(ledger.bases[&Base::All])?;
    }
    let mut n_withheld = ledger.apply(&mut overlay, project);
    let n_open = ledger.counts.said(ledger.bases[&Base::Open]);
    overlay.n_cases_open = n_open.unwrap_or(0);
    n_withheld += scrub::all(&mut overlay, smallest);
    if rounded_for.is_some() {
        rounding::all(&mut overlay, smallest, &ledger.before);
    }
    Some(Figures {
        overlay,
        n_withheld,
    })
}

impl Ledger {
    fn of(overlay: &mut Overlay, project: &Project, smallest: u64) -> Self {
        let mut counts = Counts::new(smallest);
        let all = counts.printed(overlay.n_cases);
        let closed = counts.printed(overlay.n_cases - overlay.n_cases_open);
        let open = counts.printed(overlay.n_cases_open);
        counts.sum(all, vec![closed, open]);
        let bases = [(Base::All, all), (Base::Closed, closed), (Base::Open, open)];
        let mut ledger = Self {
            smallest,
            counts,
            bases: BTreeMap::from(bases),
            behind: Vec::new(),
            of: BTreeMap::new(),
            by_figure: BTreeMap::new(),
            groups: Vec::new(),
            before: Vec::new(),
        };
        shares::each(overlay, project, &mut |shown, share| {
            ledger.take_in(shown, *share);
        });
        ledger.name(0, Thing::Cases, all);
        ledger
    }

    fn name(&mut self, group: usize, thing: Thing, cell: Cell) {
        if group >= self.groups.len() {
            self.groups.resize(group + 1, BTreeMap::new());
        }
        self.groups[group].insert(thing, cell);
    }

    fn take_in(&mut self, shown: Shown, share: Share) {
        let Shown {
            base,
            which,
            thing,
            group,
        } = shown;
        if share.n == 0 {
            self.behind.push(None);
            return;
        }
        let n = match self.bases.get(&base) {
            Some(known) if self.counts.value(*known) == share.n => *known,
            Some(_) | None => {
                let cell = self.counts.printed(share.n);
                if base != Base::Own {
                    self.bases.insert(base, cell);
                }
                cell
            }
        };
        let k = self.counts.printed(share.k);
        let rest = self.counts.silent(share.n - share.k.min(share.n));
        self.counts.sum(n, vec![k, rest]);
        if let Which::Reach(step) = which {
            self.bases.insert(Base::Reach(step), k);
        }
        if let (Thing::Figure(figure), 0) = (&thing, group) {
            self.by_figure.insert(figure.clone(), k);
        }
        self.name(group, thing.clone(), k);
        self.name(group, Thing::Base(Box::new(thing)), n);
        self.of.entry(which).or_default().push(k);
        self.behind.push(Some(Behind { k, rest, n }));
    }

    /// Says which counts are the sums of others.
    fn relate(&mut self, overlay: &Overlay) {
        let one = |ledger: &Self, which| ledger.of.get(&which).and_then(|it| it.first().copied());
        let parts = [Which::FittingClosed, Which::FittingOpen].map(|it| one(self, it));
        if let (Some(all), [Some(closed), Some(open)]) = (one(self, Which::Fitting), parts) {
            self.counts.sum(all, vec![closed, open]);
        }
        for it in &overlay.steps {
            let Some(seen) = &it.observed else { continue };
            let here = [seen.n_here_now, seen.n_first].map(|it| self.counts.silent(it));
            self.relate_step(it.step, here);
        }
        self.relate_groups();
    }

    /// Who reaches a step comes from somewhere, goes somewhere, is closed or open, and has not left it out.
    fn relate_step(&mut self, step: StepId, [here_now, first]: [Cell; 2]) {
        let Some(reach) = self.bases.get(&Base::Reach(step)).copied() else {
            return;
        };
        let mut on = vec![here_now];
        let mut here = vec![first];
        for (which, cells) in &self.of {
            match which {
                Which::Between(from, to) => {
                    if *from == step {
                        on.extend(cells);
                    }
                    if *to == step {
                        here.extend(cells);
                    }
                }
                Which::From(it) | Which::Leaves(it) if *it == step => on.extend(cells),
                Which::To(it) if *it == step => here.extend(cells),
                Which::From(_)
                | Which::Leaves(_)
                | Which::To(_)
                | Which::Fitting
                | Which::FittingClosed
                | Which::FittingOpen
                | Which::Reach(_)
                | Which::Skips(_)
                | Which::Beside(..)
                | Which::Other => {}
            }
        }
        self.counts.sum(reach, on);
        self.counts.sum(reach, here);
        let Some(closed) = self.bases.get(&Base::ClosedReach(step)).copied() else {
            return;
        };
        let [all, closed_here] = [reach, closed].map(|it| self.counts.value(it));
        let open_here = self.counts.silent(all.saturating_sub(closed_here));
        self.counts.sum(reach, vec![closed, open_here]);
        let skips = self.of.get(&Which::Skips(step));
        if let Some(skipped) = skips.and_then(|it| it.first().copied()) {
            self.counts
                .sum(self.bases[&Base::Closed], vec![closed, skipped]);
        }
    }

    /// A group is a part of all: who is in all and not in it can be reckoned.
    fn relate_groups(&mut self) {
        let sides: Vec<(Cell, Cell)> = self
            .of
            .iter()
            .filter_map(|(which, cells)| {
                let Which::Beside(_, figure) = which else {
                    return None;
                };
                Some((*self.by_figure.get(figure)?, *cells.first()?))
            })
            .collect();
        for (all, side) in sides {
            let others = self.counts.value(all).checked_sub(self.counts.value(side));
            if let Some(others) = others {
                let others = self.counts.silent(others);
                self.counts.sum(all, vec![side, others]);
            }
        }
    }

    /// Rounds, and holds back what still tells of few with what was told earlier.
    fn round(&mut self, overlay: &Overlay, smallest: u64, earlier: &[Earlier]) {
        for it in earlier.iter().filter(|it| it.log == overlay.log) {
            let fewest = smallest.min(it.audience.smallest_group());
            for before in &it.told {
                self.compare(overlay, before, fewest);
            }
        }
        self.counts.round();
        // With the closed cases it would narrow how many there are at all.
        self.counts.withhold(self.bases[&Base::Open]);
        self.counts.hold_back();
    }

    fn compare(&mut self, overlay: &Overlay, before: &ToldOf, fewest: u64) {
        let groups = std::mem::take(&mut self.groups);
        for (number, group) in groups.iter().enumerate() {
            let is_told = |it: &Cell| self.counts.told(*it) == Told::Exactly;
            let told = group.iter().filter(|it| is_told(it.1));
            let now: Counted = told
                .map(|it| (it.0.clone(), self.counts.value(*it.1)))
                .collect();
            let compared = Compared {
                map: overlay.map,
                now: &now,
                before,
                fewest,
            };
            if !compared.may_be_one_in_the_other() {
                continue;
            }
            let was_more = compared.was_more();
            // Also of what is held back now: that it is no more than it was narrows it.
            for (thing, before) in compared.all_before() {
                if let Some(cell) = group.get(thing) {
                    self.counts.told_before(*cell, before, fewest, was_more);
                }
            }
            if overlay.map == before.map {
                self.before.push(Before {
                    group: number,
                    counts: before.counts.iter().cloned().collect(),
                    fewest,
                });
            }
        }
        self.groups = groups;
    }

    /// Says of every share as much as may be said; answers how many are not said in full.
    fn apply(&self, overlay: &mut Overlay, project: &Project) -> u64 {
        let mut n_withheld = 0;
        let mut behind = self.behind.iter();
        shares::each(overlay, project, &mut |_, share| {
            if let Some(Some(behind)) = behind.next() {
                *share = self.as_told(share, *behind);
                n_withheld += u64::from(share.bound != Bound::Exact);
            }
        });
        for it in &mut overlay.transitions {
            if it.cases.bound == Bound::Below {
                it.seen = Seen::Never;
            }
        }
        n_withheld
    }

    fn as_told(&self, share: &Share, behind: Behind) -> Share {
        let [k, rest, n] = [behind.k, behind.rest, behind.n].map(|it| self.counts.told(it));
        let bounded = |bound, k, n: u64, value| Share {
            k,
            n,
            value,
            low: None,
            high: None,
            bound,
        };
        let withheld = |n| bounded(Bound::Withheld, 0, n, None);
        let Some(all) = self.counts.said(behind.n) else {
            let is_known = matches!((k, rest), (Told::Exactly, Told::Exactly | Told::Nothing));
            if !is_known {
                return withheld(0);
            }
            let value = share.value.map(|it| (it * 100.0).round() / 100.0);
            return bounded(Bound::Rounded, 0, 0, value);
        };
        let is_wide = all >= 2 * self.smallest;
        let part = |k: u64| Some(k as f64 / all as f64);
        match (self.counts.said(behind.k), k, rest) {
            (Some(_), Told::Exactly, _) if n == Told::Exactly => *share,
            (Some(k), _, _) => {
                let k = k.min(all);
                bounded(Bound::Rounded, k, all, part(k))
            }
            (None, Told::Few, _) if is_wide => {
                let most = self.smallest;
                bounded(Bound::Below, most, all, part(most))
            }
            (None, Told::Nothing, Told::Few) if is_wide => {
                let least = all - self.smallest;
                bounded(Bound::Above, least, all, part(least))
            }
            (None, _, _) => withheld(all),
        }
    }
}
