//! `desirepath discover`: a first map, proposed from the log alone.

use std::fmt::Write;

use session::{Detail, Proposal, ProposedStep, Reply, Request};

use crate::args::Discover;
use crate::front::{Failure, Front, Output, unexpected};

pub(crate) fn run(front: &Front, args: &Discover) -> Result<Output, Failure> {
    front.open(&args.file)?;
    let detail = Detail {
        activities: args.activities,
        paths: args.paths,
    };
    let Reply::Discover { proposal } = front.ask(Request::Discover { detail })? else {
        return Err(unexpected());
    };
    let mut text = told(&proposal);
    if args.draw {
        front.ask(Request::DrawDiscovered { detail })?;
        let _ = write!(text, "\nDrawn in {}", args.file.display());
    }
    Ok(Output {
        text,
        json: serde_json::to_string_pretty(&proposal).expect("plain data"),
    })
}

fn told(proposal: &Proposal) -> String {
    let (steps, fitting) = (&proposal.stages, &proposal.fitting);
    let n_steps: usize = steps.iter().map(|it| it.steps.len()).sum();
    let mut text = format!(
        "{n_steps} steps of {} activities, {} ways between them\n{} of {} cases follow it exactly ({:.1} %)",
        proposal.n_activities,
        proposal.ways.len(),
        fitting.k,
        fitting.n,
        fitting.value.unwrap_or_default() * 100.0,
    );
    for stage in steps {
        let flow = match stage.flow {
            session::StageFlow::Drawn => "",
            session::StageFlow::Free => " (in any order)",
            session::StageFlow::Parallel => " (in parallel)",
        };
        let _ = write!(text, "\n\n{}{flow}", stage.name);
        for step in &stage.steps {
            let share = step.cases.value.unwrap_or_default() * 100.0;
            let _ = write!(text, "\n  {share:>5.1} %  {}{}", step.name, marks(step));
        }
    }
    text.push('\n');
    for way in &proposal.ways {
        let _ = write!(
            text,
            "\n{:>9} cases  {} → {}",
            way.n_cases, way.from, way.to
        );
    }
    text
}

fn marks(step: &ProposedStep) -> String {
    let marks = [
        (step.start, "start"),
        (step.end, "end"),
        (step.optional, "optional"),
        (step.repeatable, "repeatable"),
    ];
    let marks: Vec<&str> = marks
        .into_iter()
        .filter_map(|(is_so, word)| is_so.then_some(word))
        .collect();
    if marks.is_empty() {
        return String::new();
    }
    format!(" ({})", marks.join(", "))
}
