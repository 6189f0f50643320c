//! `desirepath match`: say which events show which step.

use std::fmt::Write;

use session::{
    AddRule, Command, Coverage, Entity, Language, Matcher, OpenProject, Reply, Request, RuleId,
    Step, Suggestion, Target, TouchpointId, new_id,
};

use crate::args::Match;
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Match) -> Result<Output, Failure> {
    let open = front.open(&args.file)?;
    let mut added: Vec<Added> = Vec::new();
    for (event, step) in &args.rules {
        let touchpoint = step_named(front.language, &open, step)?.touchpoint;
        added.push(Added::of(event.clone(), touchpoint));
    }
    if let Some(likeness) = args.accept {
        for it in suggestions(front, &open)?
            .into_iter()
            .filter(|it| it.likeness >= likeness)
        {
            let step = steps(&open).find(|step| step.id == it.step);
            added.extend(step.map(|step| Added::of(it.activity, step.touchpoint)));
        }
    }
    for it in &added {
        front.ask(Request::Edit {
            command: rule(&open, it),
            gesture: None,
        })?;
    }
    let coverage = coverage(front, &open)?;
    let left = suggestions(front, &open)?;
    let to = front.language;
    Ok(told(to, (&open, &added), &coverage, &left))
}

/// A rule that is added: events of this name show this touchpoint.
struct Added {
    id: RuleId,
    event: String,
    touchpoint: TouchpointId,
}

impl Added {
    fn of(event: String, touchpoint: TouchpointId) -> Self {
        Self {
            id: RuleId(new_id()),
            event,
            touchpoint,
        }
    }
}

fn rule(open: &OpenProject, added: &Added) -> Command {
    Command::AddRule(AddRule {
        id: added.id,
        map: open.map,
        before: None,
        matcher: Matcher::OneOf {
            names: vec![added.event.clone()],
            ignore_case: false,
        },
        target: Target::Touchpoint(added.touchpoint),
    })
}

/// The steps of the map, by id.
pub(crate) fn steps(open: &OpenProject) -> impl Iterator<Item = &Step> {
    open.entities.iter().filter_map(|it| {
        let is_shown = |step: &Step| open.scene.columns.iter().any(|it| it.step == Some(step.id));
        if let Entity::Step(step) = it {
            is_shown(step).then_some(step)
        } else {
            None
        }
    })
}

/// The step of this name.
pub(crate) fn step_named<'a>(
    language: Language,
    open: &'a OpenProject,
    name: &str,
) -> Result<&'a Step, Failure> {
    steps(open).find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<&str> = steps(open).map(|it| it.name.as_str()).collect();
        Failure::new(
            language.cli_no_step(name),
            language.cli_no_step_hint(&names.join(", ")),
        )
    })
}

fn suggestions(front: &Front, open: &OpenProject) -> Result<Vec<Suggestion>, Failure> {
    let reply = front.ask(Request::SuggestMatches { map: open.map })?;
    let Reply::SuggestMatches { suggestions } = reply else {
        return Err(front.unexpected());
    };
    Ok(suggestions)
}

fn coverage(front: &Front, open: &OpenProject) -> Result<Coverage, Failure> {
    let request = Request::Report {
        map: open.map,
        unmatched: None,
        only: None,
        all_variants: false,
    };
    let Reply::Report { json } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    let report: serde_json::Value = serde_json::from_str(&json).expect("the session wrote it");
    let coverage = report["overlay"]["coverage"].clone();
    Ok(serde_json::from_value(coverage).expect("the session wrote it"))
}

fn told(
    language: Language,
    (open, added): (&OpenProject, &[Added]),
    coverage: &Coverage,
    left: &[Suggestion],
) -> Output {
    let events = &coverage.events;
    let mut text = language.cli_rules_added(added.len() as u64);
    text.push('\n');
    text.push_str(&language.cli_matched(
        &language.percent_tenths(events.value.unwrap_or_default()),
        &language.count(events.k),
        &language.count(events.n),
    ));
    let claims_none = |it: &&Added| {
        let mut hits = coverage.by_rule.iter();
        hits.any(|hit| hit.rule == it.id && hit.n_events == 0)
    };
    let idle: Vec<&str> = added
        .iter()
        .filter(claims_none)
        .map(|it| it.event.as_str())
        .collect();
    for name in &idle {
        let _ = write!(text, "\n{}", language.cli_idle_rule(name));
    }
    for name in &coverage.unmatched {
        let _ = write!(
            text,
            "\n  {:>9}  {}",
            language.count(name.n_events),
            name.name
        );
        if let Some(it) = left.iter().find(|it| it.activity == name.name) {
            let step = steps(open)
                .find(|step| step.id == it.step)
                .map_or("", |step| &step.name);
            let likeness = language.fixed(it.likeness, 2);
            let _ = write!(text, "  → {step}? ({likeness})");
        }
    }
    let added: Vec<&str> = added.iter().map(|it| it.event.as_str()).collect();
    let json = serde_json::json!({ "added": added, "claimingNothing": idle, "coverage": coverage, "suggestions": left });
    Output {
        text,
        json: json.to_string(),
    }
}
