//! Maps as files of text: JSON, tables, pages for wikis, diagrams and CJML, each read again by somebody else.

use expect_test::{ExpectFile, expect_file};
use export::{Format, Printing, Sheet, Slides, Table, Written};
use journey::command::{
    Command as Edit, EditCard, RenameLane, RenameMap, RenameStage, RenameStep, SetLens,
};
use journey::{Incoming, IncomingContent, Lens, MapForm, MapId, Project};
use language::Language;
use pulldown_cmark::{Event, Options, Parser};
use scene::{LensView, Theme, lay_out_for_paper};
use sharing::Released;

use super::others::{attributes, by_python, elements, order};
use super::sample;

/// What people could write to break what they stand in, for title, persona, stages, steps, lane and card.
const HOSTILE: [&str; 9] = [
    "=1+1 <script>alert(1)</script> | # : ; %%{init: {}}%%",
    "@SUM(A1), \"me\" & you: #1",
    "Section one; two:",
    "journey | %%",
    "title: 5: nobody",
    "]]> </CJML> &amp; | `x` *y* [z](javascript:alert)",
    "www.example.org https://example.org a@example.org",
    "- [ ] 1. <img src=x onerror=alert(1)>",
    "=cmd|'/C calc'!A0",
];

/// A map in which they did.
const PLAIN: &str = "\
title: t
One: a = a, b = b (owner +Ann)
Two: c = c (end success)
a => b => c
lane Pains (pains)
  a: x
lane Feeling (emotion)
  a: +0.5
  b: -1.5 \"so, so\"
lane Channels (channels)
  c: +49 <phone>
";

fn write(released: &Released, format: Format, table: Table, language: Language) -> Written {
    let lens = match released.maps()[0].overlay {
        Some(_) => LensView::Overlay,
        None => LensView::Assumed,
    };
    let scene = lay_out_for_paper(released, &sample::view(lens), language);
    let printing = Printing {
        format,
        theme: Theme::Light,
        scale: 1.0,
        sheet: Sheet::default(),
        slides: Slides::default(),
        table,
    };
    export::write(&scene, &printing).expect("texts can always be written")
}

fn text(released: &Released, format: Format) -> String {
    let written = write(released, format, Table::Cards, Language::En);
    String::from_utf8(written.bytes).expect("it is UTF-8")
}

fn small() -> Released {
    let (project, map) = sample::drawn(super::SMALL);
    sample::released(&project, map, None)
}

fn overlaid() -> Released {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    sample::released(&project, map, Some(&overlay))
}

fn hostile() -> Released {
    let (mut project, map) = sample::drawn(PLAIN);
    let [title, persona, one, two, a, b, c, lane, card] = HOSTILE.map(str::to_owned);
    let stages: Vec<_> = project.stages_of(map).iter().map(|it| it.id).collect();
    let steps: Vec<_> = project.columns_of(map).iter().map(|it| it.id).collect();
    let pains = project.lanes_of(map)[0].id;
    let cells = project.cells_of(map);
    let pain = cells[&(pains, steps[0])][0].id;
    let lens = Lens {
        persona,
        ..Lens::default()
    };
    let id = map;
    let mut commands = vec![
        Edit::RenameMap(RenameMap { id, title }),
        Edit::SetLens(SetLens { id, lens }),
        Edit::RenameLane(RenameLane {
            id: pains,
            name: lane,
        }),
        Edit::EditCard(EditCard {
            id: pain,
            text: card,
        }),
    ];
    for (id, name) in stages.into_iter().zip([one, two]) {
        commands.push(Edit::RenameStage(RenameStage { id, name }));
    }
    for (id, name) in steps.into_iter().zip([a, b, c]) {
        commands.push(Edit::RenameStep(RenameStep { id, name }));
    }
    let change = project.plan_together(&commands).expect("it may be written");
    project.apply(&change);
    sample::released(&project, map, None)
}

/// The file, and below it what it leaves out.
fn check(written: Written, expected: ExpectFile) {
    let text = String::from_utf8(written.bytes).expect("it is UTF-8");
    let left_out: String = written
        .left_out
        .iter()
        .map(|it| format!("\n{it}"))
        .collect();
    let visible = text.replace('\u{feff}', "<BOM>").replace('\r', "<CR>");
    expected.assert_eq(&format!("{visible}\nLEFT OUT{left_out}\n"));
}

/// Writes twice what is the same, and holds it against what it was.
fn check_written(
    released: &Released,
    language: Language,
    (format, table): (Format, Table),
    expected: ExpectFile,
) {
    let once = write(released, format, table, language);
    assert_eq!(once, write(released, format, table, language));
    check(once, expected);
}

#[test]
fn the_map_form_is_what_it_was() {
    let json = (Format::Json, Table::Cards);
    let en = Language::En;
    check_written(&small(), en, json, expect_file!["texts/small.json"]);
    check_written(&overlaid(), en, json, expect_file!["texts/overlaid.json"]);
}

#[test]
fn tables_are_what_they_were() {
    let csv = |table| (Format::Csv, table);
    let (en, de) = (Language::En, Language::De);
    let seen = overlaid();
    let cards = csv(Table::Cards);
    check_written(&small(), en, cards, expect_file!["texts/cards.csv"]);
    check_written(&seen, de, cards, expect_file!["texts/cards_de.csv"]);
    let ways = csv(Table::Transitions);
    check_written(&seen, en, ways, expect_file!["texts/transitions.csv"]);
    let deviations = csv(Table::Deviations);
    check_written(&seen, en, deviations, expect_file!["texts/deviations.csv"]);
    check_written(&seen, en, csv(Table::Work), expect_file!["texts/work.csv"]);
}

#[test]
fn pages_for_wikis_are_what_they_were() {
    let page = (Format::Markdown, Table::Cards);
    let (en, de) = (Language::En, Language::De);
    check_written(&small(), en, page, expect_file!["texts/small.md"]);
    check_written(&overlaid(), en, page, expect_file!["texts/overlaid.md"]);
    check_written(&overlaid(), de, page, expect_file!["texts/overlaid_de.md"]);
}

#[test]
fn diagrams_are_what_they_were() {
    let diagram = (Format::Mermaid, Table::Cards);
    let (en, de) = (Language::En, Language::De);
    check_written(&small(), en, diagram, expect_file!["texts/small.mmd"]);
    let seen = overlaid();
    check_written(&seen, de, diagram, expect_file!["texts/overlaid_de.mmd"]);
    check_written(&hostile(), en, diagram, expect_file!["texts/hostile.mmd"]);
}

#[test]
fn journeys_of_cjml_are_what_they_were() {
    let journey = (Format::Cjml, Table::Cards);
    let (en, de) = (Language::En, Language::De);
    check_written(&small(), en, journey, expect_file!["texts/small.xml"]);
    let seen = overlaid();
    check_written(&seen, en, journey, expect_file!["texts/overlaid.xml"]);
    check_written(&seen, de, journey, expect_file!["texts/overlaid_de.xml"]);
}

/// The project that a file draws, and its map.
fn read(text: &str) -> (Project, MapId) {
    let incoming = Incoming::read(text, "sample", Language::En).expect("it can be read");
    assert_eq!(incoming.passed_over, []);
    let project = match incoming.content {
        IncomingContent::Drawn(project) => *project,
        IncomingContent::Commands(commands) => {
            let mut project = Project::default();
            for command in commands {
                let change = project.plan(&command).expect("it can be carried out");
                project.apply(&change);
            }
            project
        }
    };
    let map = *project.maps().keys().next().expect("there is a map");
    (project, map)
}

#[test]
fn what_was_written_draws_the_same_again() {
    for format in [Format::Json, Format::Mermaid, Format::Cjml] {
        for released in [small(), hostile()] {
            let once = text(&released, format);
            let (project, map) = read(&once);
            let again = text(&sample::released(&project, map, None), format);
            assert_eq!(again, once, "{format:?}");
        }
    }
}

#[test]
fn json_keeps_every_entity_and_tells_the_observed_aside() {
    let released = overlaid();
    let written = text(&released, Format::Json);
    let (project, _) = read(&written);
    assert_eq!(project.entities(), released.project().entities());
    let form: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
    assert_eq!(form["version"], MapForm::VERSION);
    let observed = &form["observed"][0];
    assert_eq!(observed["steps"].as_array().map(Vec::len), Some(8));
    for plain in ["nEvents", "count", "nFirst", "skipped", "minS", "maxS"] {
        assert!(!written.contains(&format!("\"{plain}\"")), "{plain}");
    }
}

#[test]
fn a_table_is_read_as_it_was_written_and_computes_nothing() {
    let released = hostile();
    for table in [Table::Cards, Table::Transitions, Table::Work] {
        let bytes = write(&released, Format::Csv, table, Language::En).bytes;
        let Some(rows) = by_python(&bytes) else {
            return;
        };
        let width = rows[0].len();
        assert!(rows.len() > 1 && rows.iter().all(|it| it.len() == width));
        for cell in rows.iter().flatten() {
            let is_number = cell.parse::<f64>().is_ok();
            let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '\t']);
            assert!(is_number || !begins, "{cell:?}");
        }
        let texts: Vec<&str> = rows.iter().flatten().map(String::as_str).collect();
        if table == Table::Cards {
            assert!(texts.contains(&"'=cmd|'/C calc'!A0"), "{texts:?}");
            assert!(texts.contains(&"\"so, so\""), "{texts:?}");
        }
    }
}

#[test]
fn a_page_has_no_markup_of_what_people_wrote() {
    let page = text(&hostile(), Format::Markdown);
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    let mut found = String::new();
    for event in Parser::new_ext(&page, options) {
        match &event {
            Event::Text(it) => found.push_str(it),
            Event::Html(it) | Event::InlineHtml(it) | Event::Code(it) => panic!("{it}"),
            Event::Start(tag) => {
                let said = format!("{tag:?}");
                assert!(
                    !said.starts_with("Link") && !said.starts_with("Image"),
                    "{said}"
                );
            }
            Event::End(_) => found.push('\n'),
            Event::SoftBreak | Event::HardBreak => found.push(' '),
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => panic!("{event:?}"),
        }
    }
    for written in HOSTILE {
        assert!(found.contains(written), "{written} is not in {found}");
    }
}

#[test]
fn a_diagram_is_what_the_grammar_of_mermaid_takes() {
    for released in [small(), overlaid(), hostile()] {
        let diagram = text(&released, Format::Mermaid);
        let mut lines = diagram.lines().map(str::trim);
        assert_eq!(lines.next(), Some("journey"));
        let mut n_tasks = 0;
        for line in lines {
            // What a number stands for is a sign; besides, nothing ends a field but the notation's own.
            let bare = without_numbers(line);
            assert!(!bare.contains(['#', ';', '%', '<', '>']), "{line}");
            if let Some(name) = bare
                .strip_prefix("title ")
                .or(bare.strip_prefix("section "))
            {
                assert!(!name.contains(':') && !name.trim().is_empty(), "{line}");
                continue;
            }
            let fields: Vec<&str> = bare.split(": ").collect();
            assert!((2..=3).contains(&fields.len()), "{line}");
            let score: u8 = fields[1].parse().expect("a score");
            assert!((1..=5).contains(&score), "{line}");
            n_tasks += 1;
        }
        let map = released.maps()[0].id;
        assert_eq!(n_tasks, released.project().columns_of(map).len());
    }
}

fn without_numbers(line: &str) -> String {
    let mut parts = line.split('#');
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(';').expect("a number ends");
        assert!(number.parse::<u32>().is_ok(), "{line}");
        bare.push('x');
        bare.push_str(rest);
    }
    bare
}

#[test]
fn cjml_has_its_elements_in_their_order_and_names_only_who_takes_part() {
    let order = order();
    for released in [small(), overlaid(), hostile()] {
        let document = text(&released, Format::Cjml);
        let Some(elements) = elements(&document) else {
            return;
        };
        for (path, children) in elements {
            let allowed = order.get(path.as_str()).copied().unwrap_or_default();
            let place = |it: &String| allowed.iter().position(|name| name == it);
            assert!(
                children.iter().all(|it| place(it).is_some()),
                "{path}: {children:?}"
            );
            let is_list = ["CJML", "touchpoints", "journeyPhases"].contains(&path.as_str());
            let in_order = children.is_sorted_by_key(place);
            assert!(is_list || in_order, "{path}: {children:?}");
        }
        let actors: Vec<&str> = attributes(&document, "actorID=\"");
        for refers in attributes(&document, "actorIDref=\"") {
            assert!(actors.contains(&refers), "{refers} in {actors:?}");
        }
        for part in ["sample/", "timestamps", "2024", "caseID"] {
            assert!(!document.contains(part), "{part}");
        }
    }
}
