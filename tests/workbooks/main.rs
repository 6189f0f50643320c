//! Maps as workbooks: what stands in them, who else can read them, and what comes back when people edited them.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod edited;
mod hostile;
mod others;
#[path = "../golden/sample.rs"]
mod sample;
mod sheets;
mod taking_back;

use export::{Format, Printing, Sheet, Slides, Table, Written};
use journey::{MapId, Project};
use language::Language;
use scene::{LensView, Theme, View, lay_out_for_paper};
use sharing::Released;
use workbook::Review;

/// A map with a branch, a wide card, a choice, numbers and what looks like formulas.
const SHOP: &str = "\
title: =SUM(A1:A9)
Consider: look = I look <around> & \"compare\", ask = @ask (owner R&D, content owner Sales) (tag core)
Buy (purchase): pay = I pay (repeatable), ask2 = @ask (end success)
look => ask => pay => ask2
look -> pay (when \"-1+1\", 30 %, within 2 d)
lane Thoughts (thoughts)
  look: =HYPERLINK(\"http://evil.example\")
  ask: +49 30 1234
  ask: Which one & why? _x0041_ stays
lane Feeling (emotion)
  look: +1
  ask: -1.5 lost
lane Price (number)
  pay: 12.5
  ask2: 4,50
";

/// The workbook of what is released.
fn exported(released: &Released, view: &View, language: Language) -> Written {
    let scene = lay_out_for_paper(released, view, language);
    let printing = Printing {
        format: Format::Xlsx,
        theme: Theme::Light,
        scale: 1.0,
        sheet: Sheet::default(),
        slides: Slides::default(),
        table: Table::default(),
    };
    export::write(&scene, &printing).expect("it is small")
}

/// The workbook of a map as it was drawn.
fn of_drawn(project: &Project, map: MapId, language: Language) -> Vec<u8> {
    let released = sample::released(project, map, None);
    exported(&released, &sample::view(LensView::Assumed), language).bytes
}

/// The workbook of a map with what was observed.
fn overlaid(language: Language) -> (Project, Vec<u8>) {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let released = sample::released(&project, map, Some(&overlay));
    let written = exported(&released, &sample::view(LensView::Overlay), language);
    (project, written.bytes)
}

/// What a workbook would change.
fn reviewed(bytes: &[u8], project: &Project) -> Review {
    let edited = workbook::read(bytes).expect("it is a workbook of ours");
    Review::of(&edited, project, Language::En, &mut session::new_id).expect("its map is there")
}

/// That a workbook changes nothing.
fn assert_same(bytes: &[u8], project: &Project, said: &str) {
    let review = reviewed(bytes, project);
    assert_eq!(review, Review::default(), "{said}");
}
