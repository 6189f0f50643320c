//! From how much of the journeys on an undrawn path shows.

use journey::{CaseCondition, LogId, Place};

use crate::comparison::compare;
use crate::conformance::testing::drawn;
use crate::observed::Observed;

#[test]
fn a_path_shows_once_the_journeys_are_covered_that_are_commoner() {
    let project = drawn("Buy: search, order, pay\nsearch -> order -> pay", "cover");
    let map = *project.maps().keys().next().unwrap();
    let log = "10x search order pay\n6x search pay\n5x search order order pay";
    let log = events::log_from_text(log).unwrap();
    let observed = Observed::of(&project, map, LogId::named("log"), &log).unwrap();
    let all = CaseCondition::everything();
    let overlays = compare(&project, map, &log, &observed, &[&all], &|| false).unwrap();
    let name = |place: &Place| match place {
        Place::Touchpoint(it) => {
            let steps = project.columns_of(map);
            let step = steps.into_iter().find(|step| step.touchpoint == *it);
            step.unwrap().name.clone()
        }
        Place::Start | Place::End | Place::OffMap(_) => String::new(),
    };
    let shown: Vec<(String, String, f64)> = overlays[0]
        .desire_paths
        .iter()
        .map(|it| (name(&it.from), name(&it.to), it.shows_from))
        .collect();
    assert_eq!(
        shown,
        [
            ("search".to_owned(), "pay".to_owned(), 10.0 / 21.0),
            ("order".to_owned(), "order".to_owned(), 16.0 / 21.0),
        ]
    );
}
