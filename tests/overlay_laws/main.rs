//! What may not change a figure: the order of the rows of a file, how often one path was told apart, and what is
//! kept from before an edit.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::ops::ControlFlow;

use events::EventLog;
use import::{ForeignFile, ImportOptions, Roles};
use journey::{CaseCondition, LogId, MapId, Project};
use overlay::{Asked, Coverage, Observed, Overlay, PathCost};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::{Config, FileFailurePersistence};

mod edits;

/// Everything a map can be; two activities show the same step.
const MAP: &str = "\
unmatched: keep
Look (free): search, compare
Buy: order (repeatable), pay = pay (optional)
Check (parallel): papers, stamp | money
After: help, search again (same as search)
search -> order -> pay -> papers
papers -> stamp
papers -> help -> search again
rules
  search, seek -> search
  compare -> compare
  order, buy -> order
  pay -> pay
  papers -> papers
  stamp -> stamp
  money -> money
  help -> help";
const NAMES: [&str; 9] = [
    "search", "compare", "order", "pay", "papers", "stamp", "money", "help", "chat",
];
/// Other names of the same.
const ALIASES: [(&str, &str); 2] = [("search", "seek"), ("order", "buy")];

/// The events of some cases, each at a moment of its own.
#[derive(Clone, Debug)]
struct Rows(Vec<Row>);

#[derive(Clone, Debug)]
struct Row {
    case: usize,
    name: &'static str,
    second: usize,
}

fn rows() -> impl Strategy<Value = Rows> {
    let case = prop::collection::vec(0..NAMES.len(), 1..8);
    let cases = prop::collection::vec(case, 1..40);
    // No two events happen at the same moment: their order would be that of the file.
    (cases, any::<u64>()).prop_map(|(cases, salt)| {
        let mut rows = Vec::new();
        for (case, names) in cases.iter().enumerate() {
            for (at, name) in names.iter().enumerate() {
                let begin = (salt as usize % 997) * case + 40 * at;
                rows.push(Row {
                    case,
                    name: NAMES[*name],
                    second: begin * 64 + case,
                });
            }
        }
        Rows(rows)
    })
}

impl Rows {
    /// The rows as a file in this order, read by the importer.
    fn imported(&self) -> EventLog {
        let mut csv = String::from("who,what,when\n");
        for Row { case, name, second } in &self.0 {
            let (day, rest) = (second / 86_400, second % 86_400);
            let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
            let date = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
                + chrono::Days::new(day as u64);
            csv += &format!("c{case},{name},{date} {hour:02}:{minute:02}:{second:02}\n");
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rows.csv");
        std::fs::write(&file, csv).unwrap();
        let roles = Roles {
            case: "who".into(),
            activity: "what".into(),
            time: "when".into(),
            start: None,
            date_order: None,
            zone: Some("UTC".into()),
            only: Vec::new(),
            attributes: None,
            ..Roles::default()
        };
        let options = ImportOptions::default();
        let read = import::read(
            &ForeignFile::open(&file).unwrap(),
            &options,
            &roles,
            &mut |_| ControlFlow::Continue(()),
        );
        read.unwrap().0
    }

    /// The same in another order.
    fn shuffled(&self, keys: &[u64]) -> Self {
        let mut rows: Vec<(u64, &Row)> = keys.iter().copied().cycle().zip(&self.0).collect();
        rows.sort_by_key(|(key, row)| (key.wrapping_mul(row.second as u64 | 1), row.second));
        Self(rows.into_iter().map(|it| it.1.clone()).collect())
    }

    /// The same where every second case tells its path in other names.
    fn renamed(&self) -> Self {
        let other = |row: &Row| {
            let alias = ALIASES
                .iter()
                .find(|it| it.0 == row.name && row.case.is_multiple_of(2));
            alias.map_or(row.name, |it| it.1)
        };
        let renamed = |row: &Row| Row {
            name: other(row),
            ..*row
        };
        Self(self.0.iter().map(renamed).collect())
    }
}

fn drawn() -> (Project, MapId) {
    let mut project = Project::default();
    for command in journey::map_from_text(MAP, "laws").unwrap() {
        let change = project.plan(&command).unwrap();
        project.apply(&change);
    }
    (project, MapId::named("laws"))
}

fn compared(log: &EventLog) -> (Overlay, Vec<PathCost>) {
    let (project, map) = drawn();
    let observed = Observed::of(&project, map, LogId::named("log"), log).unwrap();
    let all = CaseCondition::everything();
    let never = || false;
    let found = overlay::compare(&project, map, log, &observed, &[&all], &never).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log,
        observed: &observed,
        language: language::Language::En,
    };
    let mut costs = overlay::path_costs(&asked, &never).unwrap();
    costs.sort_by(|a, b| a.path.cmp(&b.path));
    (found.into_iter().next().unwrap(), costs)
}

fn config() -> Config {
    Config {
        cases: 100,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_order_of_rows_changes_nothing(
        rows in rows(),
        keys in prop::collection::vec(any::<u64>(), 1..30),
    ) {
        let in_order = compared(&rows.imported());
        let shuffled = compared(&rows.shuffled(&keys).imported());
        prop_assert_eq!(&in_order.0.warnings, &shuffled.0.warnings);
        prop_assert!(in_order == shuffled, "the figures differ");
    }

    #[test]
    fn two_variants_that_are_equal_count_as_one(rows in rows()) {
        let (apart, costs_apart) = compared(&rows.renamed().imported());
        let (as_one, costs) = compared(&rows.imported());
        prop_assert!(costs_apart == costs, "the costs differ");
        // Which names and rules the events came by is told, and is all that differs.
        let bare = |overlay: Overlay| Overlay {
            coverage: Coverage { by_rule: Vec::new(), ..overlay.coverage },
            warnings: Vec::new(),
            ..overlay
        };
        prop_assert!(bare(apart) == bare(as_one), "the figures differ");
    }
}
