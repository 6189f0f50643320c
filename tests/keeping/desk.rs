//! A project in the hands of chance: edits of every kind, taken back and done again, moments named, figures kept.

use document::{Document, DocumentError, Kind, Moment, Written};
use journey::{Change, Entry, History, Project};
use overlay::Overlay;
use rand::RngExt;
use rand_pcg::Pcg64;
use serde_json::json;

use crate::random::{Lot, N_COMMANDS};

type Result<T> = std::result::Result<T, DocumentError>;

/// What is drawn and what can be taken back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Desk {
    pub(crate) project: Project,
    pub(crate) history: History,
    /// What would be drawn had a write not failed, for each that has failed since one did not.
    pub(crate) begun: Vec<Project>,
    n_figures: u32,
}

/// All that a file says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) project: Project,
    pub(crate) moments: Vec<Moment>,
    figures: Vec<Option<(u64, Overlay)>>,
}

impl State {
    pub(crate) fn of(document: &Document) -> Self {
        let project = document.read_project().unwrap();
        let figures = project.logs().values().map(|it| it.id);
        Self {
            moments: document.moments().unwrap(),
            figures: figures
                .map(|it| document.load_overlay(it).unwrap())
                .collect(),
            project,
        }
    }
}

impl Desk {
    pub(crate) fn at(project: Project, history: History) -> Self {
        Self {
            project,
            history,
            begun: Vec::new(),
            n_figures: 0,
        }
    }

    /// Does something to the document, whatever chance says. What fails changes nothing here either.
    pub(crate) fn act(&mut self, document: &mut Document, chance: &mut Pcg64) -> Result<()> {
        match chance.random_range(0..20) {
            0..2 => self.undo(document),
            2 => self.redo(document),
            3 => self.name(document, chance),
            4 => self.keep_figures(document),
            _ => self.edit(document, chance),
        }
    }

    pub(crate) fn edit(&mut self, document: &mut Document, chance: &mut Pcg64) -> Result<()> {
        let kind = chance.random_range(0..N_COMMANDS + 126);
        self.edit_of(kind, document, chance)
    }

    fn edit_of(&mut self, kind: u8, document: &mut Document, chance: &mut Pcg64) -> Result<()> {
        let Some((label, change)) = self.planned(kind, chance) else {
            return Ok(());
        };
        let seq = self.write(document, &change, &label, Kind::Do)?;
        self.history.push(Entry::new(seq, label, None), true);
        Ok(())
    }

    /// Adds something of some kind.
    pub(crate) fn grow(&mut self, document: &mut Document, chance: &mut Pcg64) -> Result<()> {
        let kind = chance.random_range(N_COMMANDS..N_COMMANDS + 126);
        self.edit_of(kind, document, chance)
    }

    /// A change that somebody could make now.
    fn planned(&self, kind: u8, chance: &mut Pcg64) -> Option<(String, Change)> {
        let n_words = chance.random_range(1..40);
        let lot = Lot {
            kind,
            picks: chance.random(),
            fresh: chance.random(),
            text: "word ß😀 ".repeat(n_words).trim_end().to_owned(),
        };
        let command = lot.command(&self.project)?;
        let change = self.project.plan(&command).ok()?;
        (!change.is_empty()).then(|| (command.label(), change))
    }

    pub(crate) fn undo(&mut self, document: &mut Document) -> Result<()> {
        if let Some(top) = self.history.undoable().cloned() {
            let kind = Kind::Undo { of: top.seq };
            let change = document.change_of(&top)?.inverted();
            self.write(document, &change, &top.label, kind)?;
            self.history.step_back();
        }
        Ok(())
    }

    fn redo(&mut self, document: &mut Document) -> Result<()> {
        if let Some(top) = self.history.redoable().cloned() {
            let kind = Kind::Redo { of: top.seq };
            let change = document.change_of(&top)?;
            self.write(document, &change, &top.label, kind)?;
            self.history.step_forward();
        }
        Ok(())
    }

    fn name(&self, document: &mut Document, chance: &mut Pcg64) -> Result<()> {
        if let Some(latest) = document.latest()? {
            let name = format!("version {}", chance.random::<u16>());
            let is_named = chance.random_range(0..4) > 0;
            let seq = chance.random_range(1..=latest);
            let name = is_named.then_some(name.as_str());
            document.name_version(seq, name)?;
        }
        Ok(())
    }

    fn keep_figures(&mut self, document: &mut Document) -> Result<()> {
        let Some(log) = self.project.logs().values().next() else {
            return Ok(());
        };
        self.n_figures += 1;
        let share = json!({"k": 1, "n": 2, "value": 0.5, "low": null, "high": null});
        let overlay: Overlay = serde_json::from_value(json!({
            "map": log.map, "log": log.id, "headline": format!("figures {}", self.n_figures),
            "nCases": 2, "nCasesOpen": 0, "openWindowS": 3600.0,
            "coverage": {"events": share, "cases": share, "nLeftOut": 0, "byRule": [], "unmatched": []},
            "fit": {"fitting": share, "logFitness": 0.5, "averageCaseFitness": null, "totalCost": 3,
                "shortestRun": 2, "costHistogram": {"0": 1, "3": 1}, "fittingClosed": share,
                "fittingOpen": share},
            "stages": [], "steps": [], "transitions": [], "successions": [], "neverObserved": [],
            "desirePaths": [], "deviations": [], "nVariants": 1, "variants": [], "warnings": []
        }))
        .unwrap();
        document.save_overlay(u64::from(self.n_figures), &overlay)
    }

    fn write(
        &mut self,
        document: &mut Document,
        change: &Change,
        label: &str,
        kind: Kind,
    ) -> Result<u64> {
        let written = Written {
            change,
            label,
            gesture: None,
            kind,
            at_ms: 0,
            actor: "chance",
        };
        let mut after = self.project.clone();
        after.apply(change);
        self.begun.push(after.clone());
        let seq = document.write(&written)?;
        self.project = after;
        self.begun.clear();
        Ok(seq)
    }
}
