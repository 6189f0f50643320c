//! Every count that is no share, one after the other.

use journey::FigureId;
use overlay::{Overlay, Sentiment};

use crate::earlier::Thing;

/// What is told of each count: of which group of cases (0 is all, the others stand beside each other), and what.
type Visit<'a> = &'a mut dyn FnMut(usize, Thing, &mut u64);

/// Shows every count that is told and is no share to `visit`, but for how many cases there are.
pub(crate) fn each(overlay: &mut Overlay, visit: Visit<'_>) {
    for it in &mut overlay.steps {
        let step = it.step;
        let Some(seen) = &mut it.observed else {
            continue;
        };
        if let Some(times) = &mut seen.until_next {
            let thing = Thing::Times(FigureId::StepReach { step });
            visit(0, thing, &mut times.n);
        }
        if let Some(times) = &mut seen.time_in {
            visit(0, Thing::TimeIn(step), &mut times.n);
        }
    }
    for it in &mut overlay.transitions {
        let transition = it.transition;
        if let Some(times) = &mut it.times {
            let thing = Thing::Times(FigureId::Transition { transition });
            visit(0, thing, &mut times.n);
        }
        let past = &mut it.past_extra;
        visit(0, Thing::PastExtra(transition), &mut past.n_cases);
        visit(0, Thing::PastExtraMost(transition), &mut past.n_cases_most);
    }
    for it in &mut overlay.desire_paths {
        if let Some(times) = &mut it.times {
            let figure = FigureId::DesirePath {
                from: it.from.clone(),
                to: it.to.clone(),
            };
            visit(0, Thing::Times(figure), &mut times.n);
        }
    }
    for it in &mut overlay.coverage.unmatched {
        visit(0, Thing::Unmatched(it.name.clone()), &mut it.n_cases);
    }
    if let Some(it) = &mut overlay.sentiment {
        answers(it, visit);
    }
    let rows = overlay.beside.iter_mut().flat_map(|it| &mut it.rows);
    for row in rows {
        let times = row.times.iter_mut().flat_map(|it| &mut it.n);
        for (side, n) in times.enumerate() {
            visit(side + 1, Thing::Times(row.figure.clone()), n);
        }
        let feelings = row.feelings.iter_mut().flat_map(|it| &mut it.n);
        for (side, n) in feelings.enumerate() {
            let thing = if let FigureId::StepSentiment { step } = &row.figure {
                Thing::AnswersAt(*step)
            } else {
                Thing::Times(row.figure.clone())
            };
            visit(side + 1, thing, n);
        }
    }
}

fn answers(it: &mut Sentiment, visit: Visit<'_>) {
    visit(0, Thing::Answers, &mut it.n_answers);
    for rule in &mut it.rules {
        visit(0, Thing::AnswersOf(rule.rule), &mut rule.n_answers);
    }
    for step in &mut it.steps {
        let at = step.step;
        visit(0, Thing::AnswersAt(at), &mut step.n_answers);
        for source in &mut step.sources {
            let thing = Thing::AnswersOfAt(source.rule, at);
            visit(0, thing, &mut source.n_answers);
        }
    }
    for moments in [&mut it.peak, &mut it.end] {
        let Some(moment) = &mut moments.observed else {
            continue;
        };
        if let (Some(step), Some(n)) = (moment.step, &mut moment.n_answers) {
            visit(0, Thing::AnswersAt(step), n);
        }
    }
}
