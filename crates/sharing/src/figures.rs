//! What may be told of the figures of one map.

use std::collections::BTreeMap;

use journey::{FigureId, Project, StepId};
use overlay::{Bound, Overlay, Seen, Share};

use crate::shares::{self, Base, Which};
use crate::suppression::{Cell, Counts, Told};

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
}

/// What may be told of an overlay; nothing where it is about too few.
pub(crate) fn told(overlay: &Overlay, project: &Project, smallest: u64) -> Option<Figures> {
    if overlay.n_cases < smallest {
        return None;
    }
    let mut overlay = overlay.clone();
    let mut ledger = Ledger::of(&mut overlay, project, smallest);
    ledger.relate(&overlay);
    ledger.counts.hold_back();
    let mut n_withheld = ledger.apply(&mut overlay, project);
    if ledger.told(&Base::Open) != Told::Exactly {
        overlay.n_cases_open = 0;
    }
    n_withheld += scrub::all(&mut overlay, smallest);
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
        };
        shares::each(overlay, project, &mut |base, which, figure, share| {
            ledger.take_in(base, which, figure, *share);
        });
        ledger
    }

    fn told(&self, base: &Base) -> Told {
        self.counts.told(self.bases[base])
    }

    fn take_in(&mut self, base: Base, which: Which, figure: Option<FigureId>, share: Share) {
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
        if let Some(figure) = figure {
            self.by_figure.insert(figure, k);
        }
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

    /// Says of every share as much as may be said; answers how many are not said in full.
    fn apply(&self, overlay: &mut Overlay, project: &Project) -> u64 {
        let mut n_withheld = 0;
        let mut behind = self.behind.iter();
        shares::each(overlay, project, &mut |_, _, _, share| {
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
        let all = share.n;
        let is_wide = all >= 2 * self.smallest;
        let part = |k: u64| Some(k as f64 / all as f64);
        match (n, k, rest) {
            (Told::Exactly, Told::Exactly, _) => *share,
            (Told::Exactly, Told::Few, _) if is_wide => {
                let most = self.smallest;
                bounded(Bound::Below, most, all, part(most))
            }
            (Told::Exactly, Told::Nothing, Told::Few) if is_wide => {
                let least = all - self.smallest;
                bounded(Bound::Above, least, all, part(least))
            }
            (Told::Exactly, Told::Few | Told::Nothing, _) => bounded(Bound::Withheld, 0, all, None),
            (Told::Few | Told::Nothing, Told::Exactly, Told::Exactly | Told::Nothing) => {
                let value = share.value.map(|it| (it * 100.0).round() / 100.0);
                bounded(Bound::Rounded, 0, 0, value)
            }
            (Told::Few | Told::Nothing, _, _) => bounded(Bound::Withheld, 0, 0, None),
        }
    }
}
