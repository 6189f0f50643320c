//! The cases behind a number are as many as it counts, whatever the number.

use std::collections::{BTreeMap, BTreeSet};

use events::Journeys;
use journey::{CaseCondition, Deviation, FigureId, LogId, Place};

use crate::comparison::{Asked, Comparison};
use crate::conformance::automaton::Automaton;
use crate::conformance::drawing::Drawing;
use crate::conformance::testing::drawn;
use crate::filter::wording::Wording;
use crate::insight::rework::Rework;
use crate::observed::Observed;
use crate::overlay::{Overlay, Share};
use crate::scope::Scope;

/// Twins, an optional step, a free stage, an end in the middle, and cases of every kind.
const MAP: &str = "\
Consider (free): search, compare
Buy: order, pay
After: help, search again (optional)
search -> order
order -> pay (expect 90 %) -> help -> search again";
const SCORES: &str = "\
scores
  score: from 0 over 3 to 6 (event search)
  score: from 0 over 3 to 6 (step before)
";
const LOG: &str = "\
40x search +2h compare order pay help
9x search order +1d pay
7x search order search order pay help
5x compare search chat order (open)
4x order search pay
3x search chat chat
2x pay help (open)
1x search";

fn with(check: impl Fn(&Comparison<'_, events::EventLog>, &Overlay)) {
    let project = drawn(&format!("{MAP}\n{SCORES}"), "filtered");
    let map = *project.maps().keys().next().unwrap();
    let log = scored(&events::log_from_text(LOG).unwrap());
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let drawing = Drawing::of(&project, map).unwrap();
    let automaton = Automaton::of(&drawing);
    let wording = Wording::of(&project, map, language::Language::En);
    let asked = (&drawing, &automaton);
    let comparison = Comparison::of(asked, &log, &observed, wording, &|| false).unwrap();
    let everyone = CaseCondition::everything();
    let overlay = Scope::of(&comparison, &observed.everyone).overlay(&everyone);
    check(&comparison, &overlay);
}

/// The same log with a score on some of its events.
fn scored(log: &events::EventLog) -> events::EventLog {
    let mut parts = log.parts().clone();
    let mut values = events::Dictionary::default();
    let numbers: Vec<u32> = (0..=8).map(|it| values.code(&it.to_string())).collect();
    // Some of the nine numbers lie outside of the scale.
    let code = |event: usize| match event % 3 {
        0 => numbers[event * 7 % 9],
        _ => events::Column::NONE,
    };
    parts.attributes.push(events::Column {
        name: "score".to_owned(),
        codes: (0..log.n_events()).map(code).collect(),
        values,
    });
    events::EventLog::from_parts(parts).unwrap()
}

#[track_caller]
fn check_behind<L: Journeys>(comparison: &Comparison<'_, L>, figure: FigureId, counted: u64) {
    let condition = CaseCondition::CountsIn { figure };
    let answers = comparison.answers(&condition);
    let found: u64 = answers.variants.iter().map(|it| it.n_cases).sum();
    assert_eq!(found, counted, "{condition:?}");
}

#[test]
fn as_many_cases_stand_behind_a_number_as_it_counts() {
    with(|comparison, overlay| {
        let fit = overlay.fit.as_ref().unwrap();
        check_behind(comparison, FigureId::Fitting, fit.fitting_closed.k);
        check_behind(comparison, FigureId::Coverage, overlay.coverage.cases.k);
        for it in &overlay.stages {
            let stage = it.stage;
            check_behind(comparison, FigureId::StageReach { stage }, it.reached.k);
            if let Some(Share { k, .. }) = it.drop_off {
                check_behind(comparison, FigureId::StageDropOff { stage }, k);
            }
        }
        for it in &overlay.steps {
            let (step, seen) = (it.step, it.observed.as_ref().unwrap());
            check_behind(comparison, FigureId::StepReach { step }, seen.reach.k);
            if let Some(Share { k, .. }) = seen.drop_off {
                check_behind(comparison, FigureId::StepDropOff { step }, k);
            }
        }
        let sentiment = overlay.sentiment.as_ref().unwrap();
        assert!(sentiment.steps.len() > 3 && sentiment.n_unplaced > 0);
        for it in &sentiment.steps {
            let step = it.step;
            check_behind(comparison, FigureId::StepSentiment { step }, it.answered.k);
            assert!(it.answered.k <= it.answered.n);
        }
        for it in &overlay.transitions {
            let transition = it.transition;
            check_behind(comparison, FigureId::Transition { transition }, it.cases.k);
        }
        let drawn = overlay.successions.iter().filter(|it| it.drawn);
        let most = drawn.map(|it| it.cases).max().unwrap();
        let condition = CaseCondition::CountsIn {
            figure: FigureId::MapUse,
        };
        assert!((most..=overlay.n_cases).contains(&comparison.n_cases(&condition)));
        assert_eq!(overlay.splits.len(), 1);
        for it in &overlay.splits {
            // A case goes on from here at most once: as many cases as crossings.
            check_behind(comparison, FigureId::Split { step: it.step }, it.n);
        }
        for it in &overlay.desire_paths {
            let (from, to) = (it.from.clone(), it.to.clone());
            check_behind(comparison, FigureId::DesirePath { from, to }, it.cases.k);
        }
        assert!(!overlay.deviations.is_empty() && !overlay.desire_paths.is_empty());
        for it in &overlay.deviations {
            let deviation = it.deviation.clone();
            check_behind(comparison, FigureId::Deviation { deviation }, it.cases.k);
        }
        for it in &overlay.variants {
            let path = it.path.clone();
            check_behind(comparison, FigureId::Variant { path }, it.cases.k);
        }
    });
}

#[test]
fn as_many_cases_stand_behind_a_repetition_as_repeat() {
    with(|comparison, _| {
        let rework = Rework::of(comparison, &CaseCondition::everything());
        let of_places = rework.places.iter().flat_map(|it| &it.kinds);
        let counted: Vec<_> = rework
            .kinds
            .iter()
            .chain(of_places)
            .flat_map(|it| [&it.all, &it.allowed, &it.not_allowed])
            .collect();
        assert!(counted.iter().any(|it| it.cases.k > 0));
        for it in counted {
            assert_eq!(comparison.n_cases(&it.condition), it.cases.k, "{it:?}");
        }
    });
}

#[test]
fn an_overlay_of_some_cases_is_that_of_a_log_with_only_them() {
    with(|comparison, _| {
        let condition = CaseCondition::Not {
            of: Box::new(CaseCondition::IsOpen),
        };
        let answers = comparison.answers(&condition);
        let closed = Scope::of(comparison, &answers).overlay(&condition);
        assert_eq!(closed.n_cases_open, 0);
        // Who ended at help is not under way, however recently.
        assert_eq!(closed.n_cases, 66);
        let reached = closed.steps[0].observed.as_ref().unwrap().reach;
        assert_eq!((reached.k, reached.n), (64, 66));
    });
}

#[test]
fn what_is_not_there_any_more_holds_of_nobody() {
    with(|comparison, _| {
        let place = Place::OffMap("fax".to_owned());
        let answers = comparison.answers(&CaseCondition::Contains { place });
        assert!(answers.variants.is_empty());
    });
}

#[test]
fn cases_are_told_with_the_deviations_that_are_counted() {
    with(|comparison, overlay| {
        let asked = Asked {
            project: comparison.drawing.project,
            map: comparison.drawing.map.id,
            log: comparison.log,
            observed: comparison.observed,
            language: language::Language::En,
        };
        let all = CaseCondition::everything();
        let page = asked.cases(&all, 0, usize::MAX, &|| false).unwrap();
        let mut told: BTreeMap<Deviation, (u64, u64)> = BTreeMap::new();
        for line in page.cases.iter().filter(|it| !it.is_open) {
            let story = asked.case(&line.id, &|| false).unwrap().unwrap();
            assert_eq!(story.line, *line);
            let once: BTreeSet<_> = story.deviations.iter().map(|it| &it.deviation).collect();
            for it in once {
                told.entry(it.clone()).or_default().0 += 1;
            }
            for it in &story.deviations {
                told.entry(it.deviation.clone()).or_default().1 += 1;
            }
        }
        let counted = overlay.deviations.iter();
        let counted = counted.map(|it| (it.deviation.clone(), (it.cases.k, it.count)));
        assert_eq!(told, counted.collect());
    });
}
