//! The laws of workbooks, on random maps: what was not edited is not different, and what was edited comes back.

use export::Format;
use journey::{MapId, Project};
use language::Language;
use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use workbook::{Column, Holds, Mark, Review, Rows, Shown, Table};

use super::random::Lot;
use super::{config, planned, scripts, written};
use edited::{book, lines};

#[path = "../workbooks/edited.rs"]
mod edited;

/// The workbook of a map as it was drawn.
fn of_drawn(project: &Project, map: MapId, language: Language) -> Vec<u8> {
    written(project, &[map], Format::Xlsx, language)
}

/// What a workbook would change.
fn reviewed(bytes: &[u8], project: &Project) -> Review {
    let edited = workbook::read(bytes).expect("it is a workbook of ours");
    Review::of(&edited, project, Language::En, &mut session::new_id).expect("its map is there")
}

/// A random map, and which one of the project it is.
fn drawn(script: &[Lot]) -> Option<(Project, MapId)> {
    let mut project = Project::default();
    for lot in script {
        if let Some((_, change)) = planned(&project, lot) {
            project.apply(&change);
        }
    }
    let n_steps = |it: &&MapId| project.columns_of(**it).len();
    let map = *project.maps().keys().max_by_key(n_steps)?;
    Some((project, map))
}

fn languages() -> impl Strategy<Value = Language> {
    prop_oneof![Just(Language::En), Just(Language::De)]
}

/// The project with all that a review proposes.
fn taken_back(review: &Review, project: &Project, map: MapId) -> (Project, usize) {
    let planned = review.plan(&|_| true, (project, map), &mut session::new_id);
    let mut after = project.clone();
    after.apply(&planned.change);
    (after, planned.refused.len())
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn what_nobody_edited_is_not_different(script in scripts(), language in languages()) {
        let Some((project, map)) = drawn(&script) else { return Ok(()) };
        let bytes = of_drawn(&project, map, language);
        prop_assert_eq!(&bytes, &of_drawn(&project, map, language), "the same map gives the same bytes");
        prop_assert_eq!(reviewed(&bytes, &project), Review::default());
    }
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn edited_cells_come_back_as_exactly_these_changes(
        script in scripts(),
        language in languages(),
        edits in prop::collection::vec((any::<[u16; 3]>(), "[a-zß😀=+@ ]{0,12}[a-z]"), 1..12),
    ) {
        let Some((project, map)) = drawn(&script) else { return Ok(()) };
        let rows = Rows::whole(&project, map);
        let mark = Mark { map, title: String::new(), language, rows: rows.clone() };
        let mut tables: Vec<_> = Table::ALL.iter().map(|it| (*it, lines(&rows, *it, language))).collect();
        let mut edited = Vec::new();
        for (picks, text) in &edits {
            let [table, row, column] = picks.map(usize::from);
            let (table, lines) = &mut tables[table % Table::ALL.len()];
            if lines.is_empty() { continue }
            let n_lines = lines.len();
            let (id, cells) = &mut lines[row % n_lines];
            let place = column % cells.len();
            let column = table.columns()[place];
            let cell = match column.holds() {
                Holds::Text => Shown::Text(text.clone()),
                Holds::Flag if cells[place] == Shown::Nothing => Shown::Text(language.workbook_yes()),
                Holds::Flag => Shown::Nothing,
                Holds::Feeling => Shown::Number(f64::from(text.len() as u8 % 5) - 2.0),
                Holds::Share => Shown::Number(f64::from(text.len() as u8) / 10.0 % 1.0),
                Holds::Time => Shown::Text(format!("{} d", text.len())),
                Holds::Lines | Holds::Tags | Holds::Icon | Holds::OneOf(_) | Holds::NameIn(_) => continue,
            };
            let before = lines_cell(&rows, *table, row % n_lines, place, language);
            cells[place] = cell.clone();
            let key = (*table, id.clone().unwrap(), column, cell);
            edited.retain(|it: &(Table, String, Column, Shown)| (it.0, &it.1, it.2) != (key.0, &key.1, key.2));
            if before != key.3 {
                edited.push(key);
            }
        }
        let bytes = book(&mark, &|table| {
            let found = tables.iter().find(|it| it.0 == table);
            found.unwrap().1.clone()
        });
        let review = reviewed(&bytes, &project);
        prop_assert_eq!(&review.problems, &Vec::new());
        prop_assert_eq!(review.amendments.len(), edited.len(), "{:?}\n{:?}", review.amendments, edited);
        prop_assert!(review.amendments.iter().all(|it| it.now.is_none()));
        let (after, n_refused) = taken_back(&review, &project, map);
        if n_refused == 0 {
            // What was taken back is no longer different.
            let again = reviewed(&bytes, &after);
            let left: Vec<_> = again.amendments.iter().filter(|it| it.field.is_some()).collect();
            prop_assert!(left.is_empty(), "{:?}", left);
        }
    }

    #[test]
    fn a_workbook_that_says_another_map_leads_to_it(script in scripts(), cut in any::<u16>()) {
        let cut = usize::from(cut) % script.len();
        let Some((then, map)) = drawn(&script[..cut]) else { return Ok(()) };
        let mut now = then.clone();
        for lot in &script[cut..] {
            if let Some((_, change)) = planned(&now, lot) {
                now.apply(&change);
            }
        }
        if now.map(map).is_none() { return Ok(()) }
        let wanted = Rows::whole(&now, map);
        let written = Rows::whole(&then, map);
        let mark = Mark { map, title: String::new(), language: Language::En, rows: written.clone() };
        let is_known = |table: Table, id: &str| written.of_table(table).iter().any(|it| it.id == id);
        let bytes = book(&mark, &|table| {
            let all = lines(&wanted, table, Language::En).into_iter();
            all.map(|(id, cells)| (id.filter(|it| is_known(table, it)), cells)).collect()
        });
        let review = reviewed(&bytes, &then);
        // Whatever the workbook says, no proposal leads to a map that is not whole.
        let (after, _) = taken_back(&review, &then, map);
        for step in after.columns_of(map) {
            prop_assert!(after.stage(step.stage).is_some());
        }
    }
}

fn lines_cell(rows: &Rows, table: Table, row: usize, place: usize, language: Language) -> Shown {
    lines(rows, table, language)[row].1[place].clone()
}
