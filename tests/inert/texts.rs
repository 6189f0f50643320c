//! Files of text: tables, pages for wikis, diagrams, CJML and JSON, each read again by somebody else.

use export::{Format, Table};
use journey::{Entity, Incoming, IncomingContent, Project};
use language::Language;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

use super::arrivals::{Arrivals, squeezed};
use super::payloads::Round;
use super::readers::{Shelf, by_python, elements};
use super::{legal, observed, payloads, rounds, text, written};

/// All tables there are.
const TABLES: [Table; 4] = [
    Table::Cards,
    Table::Transitions,
    Table::Deviations,
    Table::Work,
];

/// What a spreadsheet takes for the beginning of a formula.
const BEGINS: [char; 8] = [
    '=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Words, then turns in which a sixth of all attacks stands in each field, of a map with few cards.
fn all_rounds() -> impl Iterator<Item = Round> {
    let turns = (0..payloads().len()).step_by(6).map(Round::Attacks);
    std::iter::once(Round::Words).chain(turns)
}

fn rows(shelf: &Shelf, table: &[u8]) -> Option<Vec<Vec<String>>> {
    let script = "import csv,json,sys\n\
        with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:\n\
        \x20   print(json.dumps(list(csv.reader(file, strict=True))))";
    by_python("csv", script, &shelf.put("table.csv", table))
}

fn begins_a_formula(cell: &str) -> bool {
    let is_passed_over =
        |it: char| it.is_whitespace() || it.is_control() || "\u{200b}\u{feff}".contains(it);
    let is_number = cell.parse::<f64>().is_ok();
    !is_number && cell.trim_start_matches(is_passed_over).starts_with(BEGINS)
}

#[test]
fn a_table_has_its_cells_and_begins_no_formula() {
    let mut arrivals = Arrivals::of(Format::Csv);
    let shelf = Shelf::new();
    for round in rounds() {
        let (attacked, released) = observed(round, true);
        let mut found = String::new();
        for table in TABLES {
            let Some(rows) = rows(&shelf, &written(&released, Format::Csv, table)) else {
                return;
            };
            let width = rows[0].len();
            assert!(rows.iter().all(|it| it.len() == width), "{table:?}");
            for cell in rows.iter().flatten() {
                assert!(!begins_a_formula(cell), "{table:?}: {cell:?}");
                found.push_str(cell);
            }
        }
        arrivals.note(&attacked, &squeezed(&found));
    }
    arrivals.check();
}

#[test]
fn a_spreadsheet_that_opens_a_table_evaluates_nothing() {
    let shelf = Shelf::new();
    // Of all maps in one file, so that it is opened once. That it would be evaluated is seen in the first row.
    let mut whole = b"=1+1\r\n".to_vec();
    for round in rounds() {
        let (_, released) = observed(round, true);
        let table = written(&released, Format::Csv, Table::Cards);
        whole.extend(table.strip_prefix("\u{feff}".as_bytes()).unwrap());
    }
    let Some(told) = rows(&shelf, &whole) else {
        return;
    };
    let file = shelf.put("whole.csv", &whole);
    let Some(book) = shelf.opened(&file, "xlsx") else {
        return;
    };
    let sheet = super::office::part(&book[0].1, "xl/worksheets/sheet1.xml");
    let n_formulas = sheet.matches("<f>").count() + sheet.matches("<f ").count();
    assert_eq!(n_formulas, 1, "only the first row is one");
    let again = shelf
        .opened(&file, "csv:Text - txt - csv (StarCalc):44,34,76")
        .unwrap();
    let again = rows(&shelf, &again[0].1).unwrap();
    assert_eq!((again.len(), again[0][0].as_str()), (told.len(), "2"));
    for (told, again) in told
        .iter()
        .skip(1)
        .flatten()
        .zip(again.iter().skip(1).flatten())
    {
        let is_same = squeezed(&legal(told)).eq_ignore_ascii_case(&squeezed(&legal(again)));
        // Numbers and days that it knows it writes in its own way.
        let is_number = told
            .chars()
            .all(|it| it.is_ascii_digit() || "-+.,/:%eExX €".contains(it));
        assert!(is_same || is_number, "{told:?} is {again:?}");
    }
}

#[test]
fn a_page_for_a_wiki_has_no_markup_but_its_own() {
    let mut arrivals = Arrivals::of(Format::Markdown);
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    let few = all_rounds().map(|it| (it, false));
    for (round, every_cell) in rounds().map(|it| (it, true)).chain(few) {
        let (attacked, released) = observed(round, every_cell);
        let page = text(&released, Format::Markdown);
        let mut found = String::new();
        for event in Parser::new_ext(&page, options) {
            match &event {
                Event::Text(it) => found.push_str(it),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let is_safe = dest_url.starts_with("https:") || dest_url.starts_with("mailto:");
                    assert!(is_safe, "{dest_url}");
                }
                Event::Start(
                    Tag::Image { .. }
                    | Tag::HtmlBlock
                    | Tag::CodeBlock(_)
                    | Tag::FootnoteDefinition(_)
                    | Tag::MetadataBlock(_),
                )
                | Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Code(_)
                | Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::FootnoteReference(_)
                | Event::TaskListMarker(_)
                | Event::Rule => panic!("{event:?} in {page}"),
                Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak => {}
            }
        }
        arrivals.note(&attacked, &squeezed(&found));
    }
    arrivals.check();
}

/// The project that a file draws.
fn read(text: &str) -> Project {
    let incoming = Incoming::read(text, "sample", Language::En).unwrap();
    match incoming.content {
        IncomingContent::Drawn(project) => *project,
        IncomingContent::Commands(commands) => {
            let mut project = Project::default();
            for command in commands {
                let change = project.plan(&command).unwrap();
                project.apply(&change);
            }
            project
        }
    }
}

/// A name as a line of a notation can hold it, within the limits of who reads it.
fn on_a_line(name: &str) -> String {
    let spaced: String = name
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let name = match words.join(" ") {
        it if it.is_empty() => "…".to_owned(),
        it => it,
    };
    name.chars().take(journey::limits::NAME).collect()
}

#[test]
fn a_diagram_draws_the_same_names_again() {
    let mut arrivals = Arrivals::of(Format::Mermaid);
    for round in all_rounds() {
        let (attacked, released) = observed(round, false);
        let diagram = text(&released, Format::Mermaid);
        let again = read(&diagram);
        let project = released.project();
        let map = released.maps()[0].id;
        let found = *again.maps().keys().next().unwrap();
        let title = &project.map(map).unwrap().title;
        assert!(title.trim().is_empty() || again.map(found).unwrap().title == on_a_line(title));
        let names = |project: &Project, map| {
            let stages = project
                .stages_of(map)
                .into_iter()
                .map(|it| on_a_line(&it.name));
            let steps = project
                .columns_of(map)
                .into_iter()
                .map(|it| on_a_line(&it.name));
            stages.chain(steps).collect::<Vec<_>>()
        };
        assert_eq!(names(&again, found), names(project, map), "{diagram}");
        let all = again
            .entities()
            .iter()
            .map(|it| serde_json::to_string(it).unwrap())
            .collect::<String>();
        arrivals.note_each(&attacked, |text| {
            let written = serde_json::to_string(&on_a_line(text)).unwrap();
            text.trim().is_empty() || all.contains(&written)
        });
    }
    arrivals.check();
}

#[test]
fn a_journey_of_cjml_is_read_by_others_and_holds_what_it_tells() {
    let mut arrivals = Arrivals::of(Format::Cjml);
    let shelf = Shelf::new();
    for round in rounds() {
        let (attacked, released) = observed(round, true);
        let document = text(&released, Format::Cjml);
        let Some(all) = elements(&shelf, &document) else {
            return;
        };
        read(&document);
        let found: String = all.iter().map(|it| it.2.as_str()).collect();
        let values = all.iter().flat_map(|it| &it.1).map(|it| it.1.as_str());
        let found = found + &values.collect::<String>();
        assert!(!document.contains("<!") && document.matches("<?").count() == 1);
        arrivals.note(&attacked, &squeezed(&found));
    }
    arrivals.check();
}

#[test]
fn json_holds_every_entity_as_it_was() {
    let mut arrivals = Arrivals::of(Format::Json);
    for round in all_rounds() {
        let (attacked, released) = observed(round, false);
        let form: Value = serde_json::from_str(&text(&released, Format::Json)).unwrap();
        let drawn: Vec<Entity> = serde_json::from_value(form["drawn"].clone()).unwrap();
        let mut whole = released.project().entities();
        whole.retain(|it| !matches!(it, Entity::Log(_)));
        assert_eq!(drawn, whole);
        let mut all = Vec::new();
        texts_in(&form, &mut all);
        arrivals.note_each(&attacked, |text| all.iter().any(|it| it.contains(text)));
    }
    arrivals.check();
}

fn texts_in<'a>(value: &'a Value, all: &mut Vec<&'a str>) {
    match value {
        Value::String(it) => all.push(it),
        Value::Array(of) => of.iter().for_each(|it| texts_in(it, all)),
        Value::Object(of) => of.values().for_each(|it| texts_in(it, all)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
