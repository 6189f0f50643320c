//! Segments with every kind of condition and of number, and acceptances of every kind of departure.

use journey::command::{Accept, AddSegment, Command};
use journey::{
    AcceptanceId, CaseCondition, Contact, ContactKind, ContactPattern, Departure, Deviation,
    ExtraKind, FigureId, Period, Place, Predicate, Repetition, SegmentId, StageId, StepId,
    TouchpointId, TransitionId,
};

use crate::document::tests::map;

/// Commands that save them.
pub(super) fn of_every_kind() -> Vec<Command> {
    let add = |name: &str, condition| {
        Command::AddSegment(AddSegment {
            id: SegmentId::named(name),
            map: map(),
            before: None,
            name: name.to_owned(),
            condition,
        })
    };
    vec![
        add("everybody", CaseCondition::everything()),
        add("of every kind", CaseCondition::All { of: conditions() }),
        add("of every pattern", CaseCondition::Any { of: patterns() }),
        add(
            "of those who answered",
            CaseCondition::CountsIn {
                figure: FigureId::StepSentiment {
                    step: StepId::named("a"),
                },
            },
        ),
        add("of those who use the map", CaseCondition::Any { of: uses() }),
    ]
}

/// Conditions about the ways that the map allows.
fn uses() -> Vec<CaseCondition> {
    let step = StepId::named("a");
    let figures = [FigureId::MapUse, FigureId::Split { step }].into_iter();
    let counted = figures.map(|figure| CaseCondition::CountsIn { figure });
    counted.collect()
}

/// Conditions about patterns in the journeys, one of every kind.
fn patterns() -> Vec<CaseCondition> {
    let off_map = || Place::OffMap("b".to_owned());
    let contacts = |kind, from| CaseCondition::Contacts {
        pattern: ContactPattern {
            kind,
            channel: None,
            from,
            to: None,
            window_s: 0.5,
        },
    };
    vec![
        CaseCondition::Repeats {
            place: Some(off_map()),
            how: Some(Repetition::Elsewhere),
            allowed: Some(true),
        },
        contacts(ContactKind::Again, Some(Contact::Place(off_map()))),
        contacts(
            ContactKind::Switch,
            Some(Contact::Channel("web".to_owned())),
        ),
        contacts(ContactKind::PingPong, None),
        contacts(ContactKind::Return, None),
        CaseCondition::StepsBack {
            stage: Some(StageId::named("s")),
            drawn: None,
        },
        CaseCondition::Resembles {
            paths: vec![vec![off_map()], Vec::new()],
            number: 1,
        },
    ]
}

/// Commands that accept a departure of every kind, about the first step that these commands add.
pub(super) fn accepted(commands: &[Command]) -> Vec<Command> {
    let mut steps = commands.iter().filter_map(|it| {
        if let Command::AddStep(added) = it {
            Some(added.id)
        } else {
            None
        }
    });
    let step = steps.next().unwrap();
    let drawn = Place::Touchpoint(TouchpointId(step.0));
    let mut departures: Vec<Departure> = deviations(step, &drawn)
        .into_iter()
        .map(|deviation| Departure::Deviation { deviation })
        .collect();
    departures.push(Departure::DesirePath {
        from: drawn,
        to: other(),
    });
    let accept = |(at, departure)| {
        Command::Accept(Accept {
            id: AcceptanceId::named(&format!("{at}")),
            map: map(),
            departure,
            reason: format!("reason {at}"),
        })
    };
    departures.into_iter().enumerate().map(accept).collect()
}

fn conditions() -> Vec<CaseCondition> {
    let period = Period {
        from_us: Some(-1),
        before_us: None,
    };
    let counted = figures().into_iter();
    vec![
        CaseCondition::Begins { period },
        CaseCondition::Ends { period },
        CaseCondition::Touches { period },
        CaseCondition::Shows {
            predicate: Predicate::Any { of: Vec::new() },
        },
        CaseCondition::Contains { place: drawn() },
        CaseCondition::StartsWith { place: other() },
        CaseCondition::EndsWith { place: drawn() },
        CaseCondition::Follows {
            first: drawn(),
            next: other(),
            directly: true,
            within_s: Some(0.5),
        },
        CaseCondition::Lasts {
            least_s: Some(60.0),
            most_s: None,
        },
        CaseCondition::Not {
            of: Box::new(CaseCondition::IsOpen),
        },
        CaseCondition::Any {
            of: counted
                .map(|figure| CaseCondition::CountsIn { figure })
                .collect(),
        },
    ]
}

fn figures() -> Vec<FigureId> {
    let (step, stage) = (StepId::named("a"), StageId::named("a"));
    let mut figures = vec![
        FigureId::Fitting,
        FigureId::LogFitness,
        FigureId::Coverage,
        FigureId::StageReach { stage },
        FigureId::StageDropOff { stage },
        FigureId::StepReach { step },
        FigureId::StepDropOff { step },
        FigureId::Transition {
            transition: TransitionId::named("a"),
        },
        FigureId::DesirePath {
            from: Place::Start,
            to: Place::End,
        },
        FigureId::Variant {
            path: vec![drawn(), other()],
        },
    ];
    let deviations = deviations(step, &drawn()).into_iter();
    figures.extend(deviations.map(|deviation| FigureId::Deviation { deviation }));
    figures
}

fn deviations(step: StepId, place: &Place) -> Vec<Deviation> {
    let mut deviations = vec![
        Deviation::Skipped { step },
        Deviation::Moved {
            step,
            early: true,
            adjacent_swap: false,
        },
        Deviation::Instead {
            step,
            place: place.clone(),
        },
    ];
    let extras = [
        ExtraKind::OffTheMap,
        ExtraKind::Repeated,
        ExtraKind::Unexpected,
    ];
    deviations.extend(extras.map(|why| Deviation::Extra {
        place: other(),
        why,
    }));
    deviations
}

fn drawn() -> Place {
    Place::Touchpoint(TouchpointId::named("a"))
}

fn other() -> Place {
    Place::OffMap("b".to_owned())
}
