//! Every text of a map is an attack, and every file that is written of it stays text: in browsers, spreadsheets, slides,
//! readers of pages and of notations nothing runs, nothing is asked for and no formula is evaluated.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod arrivals;
#[path = "../golden/beside.rs"]
mod beside;
mod fields;
mod full;
mod office;
mod page;
mod payloads;
mod pictures;
mod readers;
#[path = "../golden/sample.rs"]
mod sample;
mod texts;

use std::collections::BTreeSet;

use export::{Format, Printing, Sheet, Slides, Table};
use language::Language;
use scene::{LensView, Theme, lay_out_for_paper};
use sharing::Released;

use fields::Fields;
use payloads::{Attacked, Round, attacked, filled, payloads};

/// In this many turns every attack has stood in most fields, and in every card.
const TURNS: usize = 4;

/// A map in which every text is an attack, and what was observed.
fn observed(round: Round, every_cell: bool) -> (Attacked, Released) {
    let (project, map) = full::project(every_cell);
    let overlay = full::overlay(&project, map);
    let attacked = attacked(&project, Some(&overlay), round);
    let released = sample::released(&attacked.project, map, attacked.overlay.as_ref());
    (attacked, released)
}

/// Words, then turns that bring as many different attacks as there can be.
fn rounds() -> impl Iterator<Item = Round> {
    let n_payloads = payloads().len();
    let turns = (0..TURNS).map(move |it| Round::Attacks(it * n_payloads / TURNS));
    std::iter::once(Round::Words).chain(turns)
}

fn written(released: &Released, format: Format, table: Table) -> Vec<u8> {
    let scene = lay_out_for_paper(released, &sample::view(LensView::Overlay), Language::En);
    let printing = Printing {
        format,
        theme: Theme::Light,
        scale: 0.5,
        sheet: Sheet::default(),
        slides: Slides::default(),
        table,
    };
    export::write(&scene, &printing).unwrap().bytes
}

fn text(released: &Released, format: Format) -> String {
    String::from_utf8(written(released, format, Table::Cards)).unwrap()
}

/// What of a text XML has a place for.
fn legal(text: &str) -> String {
    let is_legal = |it: &char| {
        !matches!(it, '\u{fffe}' | '\u{ffff}') && (!it.is_control() || matches!(it, '\n' | '\t'))
    };
    text.chars().filter(is_legal).collect()
}

#[test]
fn there_are_many_attacks_and_no_two_are_the_same() {
    let all = payloads();
    let different: BTreeSet<&String> = all.iter().collect();
    assert_eq!(different.len(), all.len());
    assert!(all.len() >= 500, "{}", all.len());
}

#[test]
fn no_text_field_of_the_model_is_forgotten() {
    let fields = Fields::known();
    let mut all = fields.texts_of("Entity");
    all.extend(fields.texts_of("Overlay"));
    for field in [
        "Card.text",
        "Step.tags",
        "Lens.end",
        "Place.of",
        "Logo.name",
        "Contrast.cautions",
    ] {
        assert!(all.contains(field), "{field} is not among {all:?}");
    }
    let (project, map) = full::project(false);
    let overlay = full::overlay(&project, map);
    let filled = filled(&project, &overlay);
    let forgotten: Vec<&String> = all.difference(&filled).collect();
    assert!(
        forgotten.is_empty(),
        "tests/inert/full.rs fills no {forgotten:?}"
    );
}

#[test]
fn each_attack_stands_on_some_card_and_in_some_name() {
    for fields in [
        &["Card.text"][..],
        &[
            "Step.name",
            "Stage.name",
            "Lane.name",
            "Transition.condition",
        ],
    ] {
        let mut met = BTreeSet::new();
        let (project, map) = full::project(fields.len() == 1);
        let n_turns = if fields.len() == 1 {
            TURNS
        } else {
            payloads().len() / 3
        };
        let step = payloads().len() / n_turns;
        for turn in (0..n_turns).map(|it| it * step) {
            let attacked = attacked(&project, None, Round::Attacks(turn));
            met.extend(attacked.in_fields(fields).into_iter().map(str::to_owned));
            assert!(project.map(map).is_some());
        }
        let missed: Vec<String> = payloads()
            .into_iter()
            .filter(|it| !met.contains(it))
            .collect();
        assert!(missed.is_empty(), "{missed:?} stands in none of {fields:?}");
    }
}
