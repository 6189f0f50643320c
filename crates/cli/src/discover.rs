//! `desirepath discover`: a first map, proposed from the log alone.

use std::fmt::Write;

use session::{Detail, Language, Proposal, ProposedStep, Reply, Request};

use crate::args::Discover;
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Discover) -> Result<Output, Failure> {
    front.open(&args.file)?;
    let detail = Detail {
        activities: args.activities,
        paths: args.paths,
    };
    let Reply::Discover { proposal } = front.ask(Request::Discover { detail })? else {
        return Err(front.unexpected());
    };
    let mut text = told(front.language, &proposal);
    if args.draw {
        front.ask(Request::DrawDiscovered { detail })?;
        let path = args.file.display().to_string();
        let _ = write!(text, "\n{}", front.language.cli_drawn_in(&path));
    }
    Ok(Output {
        text,
        json: serde_json::to_string_pretty(&proposal).expect("plain data"),
    })
}

fn told(language: Language, proposal: &Proposal) -> String {
    let (steps, fitting) = (&proposal.stages, &proposal.fitting);
    let n_steps: usize = steps.iter().map(|it| it.steps.len()).sum();
    let mut text = language.cli_proposal(
        n_steps as u64,
        proposal.n_activities,
        proposal.ways.len() as u64,
    );
    text.push('\n');
    text.push_str(&language.cli_proposal_fits(
        &language.count(fitting.k),
        &language.count(fitting.n),
        &language.percent_tenths(fitting.value.unwrap_or_default()),
    ));
    for stage in steps {
        let flow = match stage.flow {
            session::StageFlow::Drawn => String::new(),
            session::StageFlow::Free => format!(" {}", language.cli_in_any_order()),
            session::StageFlow::Parallel => format!(" {}", language.cli_in_parallel()),
        };
        let _ = write!(text, "\n\n{}{flow}", stage.name);
        for step in &stage.steps {
            let share = language.percent_tenths(step.cases.value.unwrap_or_default());
            let marks = marks(language, step);
            let _ = write!(text, "\n  {share:>7}  {}{marks}", step.name);
        }
    }
    text.push('\n');
    for way in &proposal.ways {
        let _ = write!(
            text,
            "\n{:>15}  {} → {}",
            language.cli_n_cases(way.n_cases),
            way.from,
            way.to
        );
    }
    text
}

fn marks(language: Language, step: &ProposedStep) -> String {
    let marks = [
        (step.start, language.cli_mark_start()),
        (step.end, language.cli_mark_end()),
        (step.optional, language.cli_mark_optional()),
        (step.repeatable, language.cli_mark_repeatable()),
    ];
    let marks: Vec<String> = marks
        .into_iter()
        .filter_map(|(is_so, word)| is_so.then_some(word))
        .collect();
    if marks.is_empty() {
        return String::new();
    }
    format!(" ({})", marks.join(", "))
}
