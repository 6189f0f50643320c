//! Groups beside each other on a small map.

use events::EventLogBuilder;
use journey::{CaseCondition, Field, FigureId, LogId, Operator, Place, Predicate, Project};

use crate::comparison::Asked;
use crate::conformance::testing::drawn;
use crate::contrast::{Beside, Contrast, ContrastGroup, contrast};
use crate::observed::Observed;

const MAP: &str = "\
Buy: search, order, pay
search -> order -> pay
rules
  search -> search
  order -> order
  pay -> pay";
const LOG: &str = "\
60x search order pay
40x search
5x search pay
30x order search pay
70x order search order pay";

fn with(groups: impl Fn(&Project) -> Vec<ContrastGroup>) -> (Project, Contrast) {
    within(groups, |_| CaseCondition::everything())
}

fn within(
    groups: impl Fn(&Project) -> Vec<ContrastGroup>,
    filter: impl Fn(&Project) -> CaseCondition,
) -> (Project, Contrast) {
    let project = drawn(MAP, "contrast");
    let map = *project.maps().keys().next().unwrap();
    let log = events::log_from_text(LOG).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let groups = groups(&project);
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let beside = Beside {
        groups,
        within: filter(&project),
        person: None,
        least_difference: 0.02,
    };
    let found = contrast(&asked, &beside, &|| false).unwrap();
    (project, found)
}

fn place(project: &Project, name: &str) -> Place {
    let step = project.steps().values().find(|it| it.name == name);
    Place::Touchpoint(step.unwrap().touchpoint)
}

fn group(name: &str, condition: CaseCondition) -> ContrastGroup {
    ContrastGroup {
        name: name.to_owned(),
        condition,
    }
}

#[test]
fn one_group_is_held_against_everybody_else() {
    let (project, found) = with(|project| {
        let place = place(project, "search");
        vec![group("Searchers", CaseCondition::StartsWith { place })]
    });
    let sides: Vec<_> = found
        .sides
        .iter()
        .map(|it| (it.name.as_str(), it.cohort.cases.k))
        .collect();
    assert_eq!(sides, [("Searchers", 105), ("Everybody else", 100)]);
    let step = project.steps().values().find(|it| it.name == "order");
    let reach = FigureId::StepReach {
        step: step.unwrap().id,
    };
    let row = found.rows.iter().find(|it| it.figure == reach).unwrap();
    let shares: Vec<_> = row.shares.iter().map(|it| (it.k, it.n)).collect();
    assert_eq!(shares, [(60, 105), (100, 100)]);
    assert!(row.differences[0].value.unwrap() > 0.4 && row.differences[0].notable);
    assert_eq!(found.cautions.len(), 1, "the two have no case in common");
}

#[test]
fn what_is_rare_in_one_group_is_still_counted_there() {
    let (_, found) = with(|project| {
        vec![
            group("All", CaseCondition::everything()),
            group(
                "Jumpers",
                CaseCondition::Follows {
                    first: place(project, "search"),
                    next: place(project, "pay"),
                    directly: true,
                    within_s: None,
                },
            ),
        ]
    });
    for row in &found.rows {
        for share in &row.shares {
            assert!(share.k <= share.n, "{row:?}");
        }
    }
    let exits = |it: &&super::ContrastRow| it.words == "end with “search”";
    let row = found.rows.iter().find(exits).unwrap();
    let shares: Vec<_> = row.shares.iter().map(|it| (it.k, it.n)).collect();
    assert_eq!(shares, [(40, 205), (0, 35)]);
    assert!(
        found.cautions[0].starts_with("35 cases are in both “All” and “Jumpers”"),
        "{:?}",
        found.cautions
    );
}

#[test]
fn where_only_some_cases_count_everybody_else_is_among_them_too() {
    let search = |project: &Project| CaseCondition::StartsWith {
        place: place(project, "search"),
    };
    let pay = |project: &Project| CaseCondition::Contains {
        place: place(project, "pay"),
    };
    let (_, found) = within(|it| vec![group("Payers", pay(it))], search);
    let sides: Vec<_> = found.sides.iter().map(|it| it.cohort.cases.k).collect();
    assert_eq!(sides, [65, 40], "of the 105 that start with a search");
}

#[test]
fn the_times_of_a_desire_path_are_those_of_each_group() {
    let (project, found) = with(|project| {
        let place = place(project, "order");
        vec![
            group("All", CaseCondition::everything()),
            group("Orderers", CaseCondition::StartsWith { place }),
        ]
    });
    let figure = FigureId::DesirePath {
        from: place(&project, "order"),
        to: place(&project, "search"),
    };
    let times = found.row(&figure).unwrap().times.as_ref().unwrap();
    assert_eq!(times.n, [100, 100], "each of these cases goes back once");
    assert_eq!(times.medians_s[0], times.medians_s[1]);
    assert_eq!(times.shifts[0].shift_s, Some(0.0));
    let figure = FigureId::DesirePath {
        from: place(&project, "search"),
        to: place(&project, "pay"),
    };
    let times = found.row(&figure).unwrap().times.as_ref().unwrap();
    assert_eq!(times.n, [35, 30]);
    assert!(times.shifts[0].p.is_some());
}

#[test]
fn a_group_without_cases_is_said_to_be_empty() {
    let (_, found) = with(|_| {
        vec![
            group("All", CaseCondition::everything()),
            group("Nobody", CaseCondition::Any { of: Vec::new() }),
        ]
    });
    assert!(
        found.cautions[0].starts_with("No case is in “Nobody”"),
        "{:?}",
        found.cautions
    );
}

#[test]
fn another_smallest_difference_is_judged_as_if_it_had_been_asked_for_at_once() {
    let searchers = |project: &Project| {
        let place = place(project, "search");
        vec![group("Searchers", CaseCondition::StartsWith { place })]
    };
    let (_, mut found) = with(searchers);
    let notable = |it: &Contrast| it.rows.iter().filter(|it| it.is_notable()).count();
    let n_notable = notable(&found);
    let at_once = found.clone();
    found.judge(0.99);
    assert!(notable(&found) < n_notable && found.least_difference > 0.9);
    found.judge(0.02);
    assert_eq!(found, at_once);
}

/// Members who were asked at “pay” say 9 or 10, guests 0 or 1; at “search” both say the same.
fn asked_how_they_felt(n_guests: i64) -> Contrast {
    let project = drawn(&format!("{MAP}\nscores\n  mood: NPS\n"), "felt");
    let map = *project.maps().keys().next().unwrap();
    let mut builder = EventLogBuilder::new(&["who", "mood"]);
    for case in 0..40 + n_guests {
        let is_member = case < 40;
        let (who, pay) = if is_member {
            ("member", 9 + case % 2)
        } else {
            ("guest", case % 2)
        };
        let search = (4 + case % 2).to_string();
        let events = [
            ("search", search.as_str()),
            ("order", ""),
            ("pay", &pay.to_string()),
        ];
        for (hour, (name, mood)) in (0..).zip(events) {
            let time_us = (case * 24 + hour) * 3_600_000_000;
            builder.push(&case.to_string(), name, time_us, None, &[who, mood]);
        }
    }
    let log = builder.finish();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let asked = Asked {
        project: &project,
        map,
        log: &log,
        observed: &observed,
        language: language::Language::En,
    };
    let who = |value: &str| CaseCondition::Shows {
        predicate: Predicate::Is {
            field: Field::Attribute("who".to_owned()),
            operator: Operator::Equal,
            value: value.to_owned(),
        },
    };
    let beside = Beside {
        groups: vec![
            group("Members", who("member")),
            group("Guests", who("guest")),
        ],
        within: CaseCondition::everything(),
        person: None,
        least_difference: 0.02,
    };
    contrast(&asked, &beside, &|| false).unwrap()
}

#[test]
fn groups_are_compared_by_how_they_felt() {
    let found = asked_how_they_felt(30);
    let felt: Vec<_> = found
        .rows
        .iter()
        .filter_map(|it| Some((it.words.as_str(), it.feelings.as_ref()?)))
        .collect();
    let [(_, search), (words, pay)] = felt.as_slice() else {
        panic!("two steps have answers: {felt:?}");
    };
    assert!(words.contains("“pay”"), "{words}");
    assert_eq!(
        (pay.n.as_slice(), search.n.as_slice()),
        (&[40, 30][..], &[40, 30][..])
    );
    let [members, guests] = [0, 1].map(|it: usize| pay.means[it].unwrap());
    assert!((members - 0.9).abs() < 1e-9 && (guests + 0.9).abs() < 1e-9);
    let difference = pay.differences[0];
    assert!((difference.value.unwrap() + 1.8).abs() < 1e-9);
    assert!(difference.low.unwrap() < -1.8 && difference.high.unwrap() > -1.8);
    assert!(difference.notable && !search.differences[0].notable);
    // Everything that is shown is judged together: no rate is below the chance it comes from.
    let (p, q) = (
        search.differences[0].p.unwrap(),
        search.differences[0].q.unwrap(),
    );
    assert!(q >= p && p > 0.9, "p {p}, q {q}");
    let row = found.rows.iter().find(|it| it.feelings.is_some()).unwrap();
    let answered: Vec<_> = row.shares.iter().map(|it| (it.k, it.n)).collect();
    assert_eq!(
        answered,
        [(40, 40), (30, 30)],
        "who answered, of those who got there"
    );
}

#[test]
fn of_a_group_with_few_answers_only_the_mean_is_said() {
    let found = asked_how_they_felt(4);
    let mut felt = found.rows.iter().filter_map(|it| it.feelings.as_ref());
    assert!(felt.clone().count() == 2 && felt.all(|it| it.differences[0].p.is_none()));
}
