//! What the things of a workbook are called where others refer to them: each by a name of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::rows::Rows;
use crate::table::{Column, Table};

/// Tables whose things others refer to.
const REFERRED_TO: [Table; 3] = [Table::Stages, Table::Steps, Table::Lanes];

/// The name of each stage, step and lane: its own, and with a number behind it where several have the same.
#[derive(Clone, Debug, Default)]
pub struct Names {
    of: BTreeMap<(Table, String), String>,
    /// Things by name, those with the same name together.
    called: BTreeMap<(Table, String), Vec<String>>,
    /// What stands in cells for icons of the team's own.
    icons: BTreeSet<String>,
}

impl Names {
    /// Those of rows.
    #[must_use]
    pub fn of(rows: &Rows) -> Self {
        let mut names = Self {
            icons: icons_of(rows),
            ..Self::default()
        };
        for table in REFERRED_TO {
            let all = rows.of_table(table).iter();
            let all: Vec<_> = all
                .map(|it| (it.id.as_str(), it.cell(table, Column::Name).trim()))
                .collect();
            let mut taken: BTreeSet<String> = BTreeSet::new();
            for (id, name) in &all {
                let n_alike = all.iter().filter(|it| it.1 == *name).count();
                let own = if n_alike == 1 {
                    (*name).to_owned()
                } else {
                    let is_free =
                        |it: &String| !taken.contains(it) && all.iter().all(|other| other.1 != it);
                    let numbered = (1_u32..).map(|n| format!("{name} ({n})"));
                    numbered
                        .into_iter()
                        .find(is_free)
                        .unwrap_or_else(|| (*name).to_owned())
                };
                taken.insert(own.clone());
                for called in BTreeSet::from([own.as_str(), name]) {
                    let key = (table, called.to_owned());
                    names.called.entry(key).or_default().push((*id).to_owned());
                }
                names.of.insert((table, (*id).to_owned()), own);
            }
        }
        names
    }

    /// What a thing is called; nothing where it is none of these.
    #[must_use]
    pub fn name(&self, table: Table, id: &str) -> &str {
        let key = (table, id.to_owned());
        self.of.get(&key).map_or("", String::as_str)
    }

    /// The names of a table, in no order that means anything.
    #[must_use]
    pub fn all(&self, table: Table) -> Vec<&str> {
        let all = self.of.iter().filter(|it| it.0.0 == table);
        all.map(|it| it.1.as_str()).collect()
    }

    /// Whether an icon of the team's own is written so.
    pub(crate) fn has_icon(&self, written: &str) -> bool {
        self.icons.contains(written)
    }

    /// The things that are called so.
    pub(crate) fn called(&self, table: Table, name: &str) -> &[String] {
        let key = (table, name.trim().to_owned());
        self.called.get(&key).map_or(&[], Vec::as_slice)
    }
}

fn icons_of(rows: &Rows) -> BTreeSet<String> {
    let tables = [Table::Steps, Table::Cards].into_iter();
    let cells = tables.flat_map(|table| {
        let rows = rows.of_table(table).iter();
        rows.map(move |it| it.cell(table, Column::Icon))
    });
    let own = cells.filter(|it| it.starts_with('"'));
    own.map(str::to_owned).collect()
}
