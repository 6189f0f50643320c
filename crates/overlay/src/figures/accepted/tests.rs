//! What was accepted, on small logs and on random ones.

use journey::command::Accept;
use journey::{
    AcceptanceId, CaseCondition, Command, Departure, Deviation, ExtraKind, FigureId, LogId, MapId,
    Place, Project,
};
use language::Language;
use proptest::prelude::{prop, prop_assert, prop_assert_eq, proptest};

use crate::comparison::compare;
use crate::conformance::testing::drawn;
use crate::filter::cohort::count_cases;
use crate::observed::Observed;
use crate::overlay::Overlay;
use crate::{Asked, explain};

const MAP: &str = "\
Buy: search, compare, order, pay
search -> compare -> order -> pay
rules
  search -> search
  compare -> compare
  order -> order
  pay -> pay";

/// 60 follow the map, ten of them with an event that takes no part; 30 skip comparing, 10 pay twice besides.
const LOG: &str = "\
50x search compare order pay
30x search order pay
10x search order pay pay
10x search ask compare order pay";

struct Desk {
    project: Project,
    map: MapId,
    log: String,
}

impl Desk {
    fn of(log: &str) -> Self {
        let project = drawn(MAP, "accepted");
        let map = *project.maps().keys().next().unwrap();
        Self {
            project,
            map,
            log: log.to_owned(),
        }
    }

    fn accepting(mut self, departures: impl IntoIterator<Item = Departure>) -> Self {
        for (at, departure) in departures.into_iter().enumerate() {
            let command = Command::Accept(Accept {
                id: AcceptanceId::named(&format!("{at}")),
                map: self.map,
                departure,
                reason: "they know what they want".to_owned(),
            });
            let change = self.project.plan(&command).unwrap();
            self.project.apply(&change);
        }
        self
    }

    /// The overlay, and how many cases a condition means.
    fn seen(&self, condition: &CaseCondition) -> (Overlay, u64) {
        let log = events::log_from_text(&self.log).unwrap();
        let (project, map) = (&self.project, self.map);
        let observed = Observed::of(project, map, LogId::named("log"), &log).unwrap();
        let everyone = CaseCondition::everything();
        let found = compare(project, map, &log, &observed, &[&everyone], &|| false).unwrap();
        let asked = Asked {
            project,
            map,
            log: &log,
            observed: &observed,
            language: language::Language::En,
        };
        let counted = count_cases(&asked, &[condition], &|| false).unwrap();
        (found.into_iter().next().unwrap(), counted[0].cases.k)
    }

    fn overlay(&self) -> Overlay {
        self.seen(&CaseCondition::everything()).0
    }

    fn place(&self, name: &str) -> Place {
        let mut steps = self.project.steps().values();
        let found = steps.find(|it| it.name == name);
        found.map_or_else(
            || Place::OffMap(name.to_owned()),
            |it| Place::Touchpoint(it.touchpoint),
        )
    }

    fn skipped(&self, name: &str) -> Departure {
        let mut steps = self.project.steps().values();
        let step = steps.find(|it| it.name == name).unwrap().id;
        Departure::Deviation {
            deviation: Deviation::Skipped { step },
        }
    }

    fn path(&self, from: &str, to: &str) -> Departure {
        Departure::DesirePath {
            from: self.place(from),
            to: self.place(to),
        }
    }
}

fn fitting(overlay: &Overlay) -> (u64, u64) {
    let share = overlay.accepted.as_ref().unwrap().fitting.unwrap();
    (share.k, share.n)
}

#[test]
fn nothing_is_said_where_nothing_is_accepted() {
    let overlay = Desk::of(LOG).overlay();
    assert_eq!(overlay.accepted, None);
    assert_eq!(
        overlay.headline,
        "60 % of journeys follow the map exactly (n = 100)"
    );
}

#[test]
fn accepted_deviations_stay_counted_and_stand_beside_the_fit() {
    let desk = Desk::of(LOG);
    let skipped = desk.skipped("compare");
    let desk = desk.accepting([skipped]);
    let overlay = desk.overlay();
    assert_eq!(fitting(&overlay), (90, 100));
    assert_eq!(
        overlay.headline,
        "60 % of journeys follow the map exactly, 90 % with what the team accepted (n = 100)"
    );
    let listed: Vec<(&str, u64, bool)> = overlay
        .deviations
        .iter()
        .map(|it| (it.sentence.as_str(), it.cases.k, it.acceptance.is_some()))
        .collect();
    let expected = [
        ("“compare” is skipped", 40, true),
        ("“pay” happens again", 10, false),
    ];
    assert_eq!(listed, expected);
    let departures = &overlay.accepted.as_ref().unwrap().departures;
    let told: Vec<_> = departures
        .iter()
        .map(|it| (it.sentence.as_str(), it.cases.k, it.reason.as_str()))
        .collect();
    let reason = "they know what they want";
    assert_eq!(told, [("“compare” is skipped", 40, reason)]);
    let deviation = overlay.deviations[0].deviation.clone();
    let said = explain(
        &desk.project,
        &overlay,
        &FigureId::Deviation { deviation },
        Language::En,
    )
    .unwrap();
    let because = ("Accepted, because".to_owned(), reason.to_owned());
    assert!(said.details.contains(&because), "{:?}", said.details);
}

#[test]
fn an_accepted_desire_path_takes_its_deviations_along_where_it_goes_and_only_there() {
    let desk = Desk::of(LOG);
    let path = desk.path("search", "order");
    let desk = desk.accepting([path]);
    let overlay = desk.overlay();
    // Ten of the forty that take it pay twice besides, and that is not accepted.
    assert_eq!(fitting(&overlay), (90, 100));
    let again = desk.path("pay", "pay");
    let Departure::DesirePath { from, to } = again else {
        unreachable!("made as one above")
    };
    let found = overlay
        .desire_paths
        .iter()
        .find(|it| it.from == from && it.to == to);
    assert_eq!(found.unwrap().acceptance, None);
    let skipped_elsewhere = Desk::of("20x search pay\n20x search order pay");
    let path = skipped_elsewhere.path("search", "order");
    let overlay = skipped_elsewhere.accepting([path]).overlay();
    assert_eq!(fitting(&overlay), (20, 40));
}

#[test]
fn what_was_accepted_and_is_seen_no_more_counts_nobody() {
    let desk = Desk::of("20x search compare order pay");
    let departures = [
        desk.skipped("order"),
        desk.path("pay", "search"),
        Departure::Deviation {
            deviation: Deviation::Extra {
                place: Place::OffMap("ask".to_owned()),
                why: ExtraKind::OffTheMap,
            },
        },
    ];
    let overlay = desk.accepting(departures).overlay();
    let accepted = overlay.accepted.as_ref().unwrap();
    let counted: Vec<u64> = accepted.departures.iter().map(|it| it.cases.k).collect();
    assert_eq!(counted, [0, 0, 0]);
    assert_eq!(fitting(&overlay), (20, 20));
}

proptest! {
    #[test]
    fn the_more_is_accepted_the_more_follow_and_the_cases_behind_the_number_are_as_many(
        paths in prop::collection::vec((1..9_u32, prop::collection::vec(0..4_usize, 1..7)), 1..12),
        n_accepted in 0..6_usize,
    ) {
        let names = ["search", "compare", "order", "pay"];
        let line = |(n, path): &(u32, Vec<usize>)| {
            let path: Vec<&str> = path.iter().map(|it| names[*it]).collect();
            format!("{n}x {}\n", path.join(" "))
        };
        let log: String = paths.iter().map(line).collect();
        let desk = Desk::of(&log);
        let bare = desk.overlay();
        let fit = bare.fit.as_ref().unwrap().fitting_closed;
        let departures: Vec<Departure> = bare
            .deviations
            .iter()
            .map(|it| Departure::Deviation { deviation: it.deviation.clone() })
            .chain(bare.desire_paths.iter().map(|it| Departure::DesirePath {
                from: it.from.clone(),
                to: it.to.clone(),
            }))
            .collect();
        let mut before = fit.k;
        for n in [n_accepted, departures.len()] {
            let some = departures[..n.min(departures.len())].to_vec();
            if some.is_empty() {
                continue;
            }
            let desk = Desk::of(&log).accepting(some);
            let figure = FigureId::FittingAccepted;
            let (overlay, counted) = desk.seen(&CaseCondition::CountsIn { figure });
            let (k, n) = fitting(&overlay);
            prop_assert!(before <= k && n == fit.n, "{before} then {k} of {n}");
            prop_assert_eq!(k, counted);
            let counts = |it: &Overlay| -> Vec<_> {
                it.deviations.iter().map(|it| (it.cases.k, it.count)).collect()
            };
            prop_assert_eq!(counts(&overlay), counts(&bare), "accepted ones stay counted");
            before = k;
        }
        if !departures.is_empty() {
            prop_assert_eq!(before, fit.n, "with everything accepted every closed case follows");
        }
    }
}
