//! The blueprint view: every lane in its part, and the lines between the right ones.

use journey::{LaneId, LaneKind, MapId, Project, Section};
use language::Language;
use proptest::prelude::{Strategy, any, prop, proptest};
use scene::{
    Arrangement, Band, BandRole, Item, LensView, Role, Scene, SceneChange, View, first_arrangement,
    lay_out, lay_out_for_paper,
};

use crate::sample;

const KINDS: [&str; 11] = [
    "actions",
    "thoughts",
    "emotion",
    "touchpoints",
    "evidence",
    "frontstage",
    "backstage",
    "support",
    "systems",
    "metrics",
    "chart",
];

/// Each line, and the first part of a blueprint below it.
const LINES: [(&str, Section); 3] = [
    ("Line of interaction", Section::Frontstage),
    ("Line of visibility", Section::Backstage),
    ("Line of internal interaction", Section::Support),
];

pub(crate) fn view() -> View {
    View {
        arrangement: Arrangement::Blueprint,
        ..sample::view(LensView::Assumed)
    }
}

/// A map of three stages with lanes of any kinds, hidden, pinned and collapsed.
fn map() -> impl Strategy<Value = String> {
    let lane = (prop::sample::select(KINDS.to_vec()), 0..12_u8);
    prop::collection::vec(lane, 0..14).prop_map(|lanes| {
        let mut text = "One: a, b\nTwo: c\nThree: d, e\n".to_owned();
        for (place, (kind, look)) in lanes.into_iter().enumerate() {
            let look = ["", "; hidden", "; pinned", "; collapsed"].get(usize::from(look));
            text += &format!("lane {place} ({kind}{})\n", look.unwrap_or(&""));
        }
        text
    })
}

fn section(band: &Band) -> Option<Section> {
    band.kind.and_then(LaneKind::section)
}

/// That the lines of one block of bands lie between the right lanes, and are those that are called for.
fn check_block(block: &[&Band], serves: bool) {
    let is_side = |it: &&&Band| section(it).is_some_and(|it| it < Section::Remarks);
    for (name, below) in LINES {
        let places: Vec<usize> = (0..block.len())
            .filter(|at| block[*at].name == name)
            .collect();
        let wanted = block
            .iter()
            .filter(is_side)
            .any(|it| section(it) >= Some(below))
            && (below != Section::Support || serves);
        assert_eq!(places.len(), usize::from(wanted), "{name}: {block:?}");
        for at in places {
            let (above, under) = block.split_at(at);
            assert!(
                above
                    .iter()
                    .filter_map(|it| section(it))
                    .all(|it| it < below)
            );
            assert!(
                under
                    .iter()
                    .filter_map(|it| section(it))
                    .all(|it| it >= below)
            );
        }
    }
    let parts: Vec<Section> = block.iter().filter_map(|it| section(it)).collect();
    assert!(parts.is_sorted(), "{parts:?}");
}

fn lanes(scene: &Scene) -> Vec<LaneId> {
    let mut lanes: Vec<LaneId> = scene.bands.iter().filter_map(|it| it.lane).collect();
    lanes.sort_unstable();
    lanes
}

proptest! {
    #[test]
    fn lines_lie_between_the_right_lanes(text in map(), paper in any::<bool>()) {
        let (project, map) = sample::drawn(&text);
        let journey = lay_out(&project, map, None, &sample::view(LensView::Assumed), Language::En);
        let scene = if paper {
            lay_out_for_paper(&sample::released(&project, map, None), &view(), Language::En).clone()
        } else {
            lay_out(&project, map, None, &view(), Language::En)
        };
        assert_eq!(scene.bands[0].role, BandRole::Flow);
        let (pinned, others): (Vec<&Band>, Vec<&Band>) = scene.bands[1..].iter().partition(|it| it.pinned);
        assert_eq!([pinned.as_slice(), others.as_slice()].concat(), scene.bands[1..].iter().collect::<Vec<_>>());
        let serves = scene.bands.iter().any(|it| matches!(section(it), Some(Section::Frontstage | Section::Backstage)));
        check_block(&pinned, serves);
        check_block(&others, serves);
        // Nothing is lost: what shows in the journey shows here, or is said to be left out.
        let mut all = [lanes(&scene), scene.left_out.clone()].concat();
        all.sort_unstable();
        assert_eq!(all, lanes(&journey));
        assert!(journey.left_out.is_empty());
        assert!(scene.left_out.iter().all(|it| project.lane(*it).unwrap().kind.section().is_none()));
    }

    #[test]
    fn turning_to_the_blueprint_and_back_leads_to_the_same_pictures(text in map()) {
        let (project, map) = sample::drawn(&text);
        let journey = lay_out(&project, map, None, &sample::view(LensView::Assumed), Language::En);
        let blueprint = lay_out(&project, map, None, &view(), Language::En);
        let mut shown = journey.clone();
        SceneChange::between(&journey, &blueprint, 1, 2).apply(&mut shown);
        assert!(shown == blueprint);
        SceneChange::between(&blueprint, &journey, 2, 3).apply(&mut shown);
        assert!(shown == journey);
    }
}

/// No line runs through its name, which stands again where each stage begins.
#[test]
fn a_line_runs_around_its_name() {
    let (project, map) = repair();
    let scene = lay_out(&project, map, None, &view(), Language::En);
    let lines: Vec<_> = scene
        .groups
        .iter()
        .filter(|it| it.role == Role::Boundary)
        .collect();
    assert_eq!(lines.len(), 3);
    for group in lines {
        let spans = group.items.iter().filter_map(|it| match it {
            Item::Text { x, width, .. } => Some([*x, x + width]),
            Item::Box { .. }
            | Item::Number { .. }
            | Item::Image { .. }
            | Item::Icon { .. }
            | Item::Logo { .. }
            | Item::Path { .. } => None,
        });
        let spans: Vec<[f32; 2]> = spans.collect();
        assert_eq!(spans.len(), scene.stages.len() - 1);
        let Some(Item::Path { d, .. }) = group.items.last() else {
            panic!("no line is drawn last");
        };
        let x = d
            .split(['M', 'L'])
            .filter_map(|it| it.split_whitespace().next()?.parse::<f32>().ok());
        let ends: Vec<f32> = x.collect();
        assert_eq!(
            (ends[0], ends[ends.len() - 1]),
            (scene.head_width, scene.width)
        );
        for piece in ends.chunks(2) {
            assert!(
                spans
                    .iter()
                    .all(|it| piece[1] <= it[0] || piece[0] >= it[1]),
                "{piece:?} {spans:?}"
            );
        }
    }
}

#[test]
fn the_parts_of_a_blueprint_stand_in_its_order() {
    let (project, map) = repair();
    let names = |scene: Scene| {
        scene
            .bands
            .into_iter()
            .map(|it| it.name)
            .collect::<Vec<_>>()
    };
    let wanted = [
        "Flow",
        "Owners",
        "Evidence",
        "Customer",
        "Line of interaction",
        "Frontstage",
        "Line of visibility",
        "Backstage",
        "Line of internal interaction",
        "Support",
        "Systems",
        "Time standard",
        "Failure point",
        "Opportunities",
    ];
    assert_eq!(
        names(lay_out(&project, map, None, &view(), Language::En)),
        wanted
    );
    let (project, map) = sample::drawn(
        "S: a\nlane Thought (thoughts)\nlane IT (systems)\nlane Papers (evidence; pinned)\nlane Desk (frontstage)\n\
         lane Face (emotion)\nlane Office (backstage; pinned)\nlane Web (channels)\nlane Sum (metrics)\n",
    );
    let scene = lay_out(&project, map, None, &view(), Language::En);
    assert_eq!(scene.left_out.len(), 2);
    let wanted = [
        "Flow",
        "Papers",
        "Line of interaction",
        "Line of visibility",
        "Office",
        "Line of interaction",
        "Desk",
        "Web",
        "Line of visibility",
        "Line of internal interaction",
        "IT",
        "Sum",
    ];
    assert_eq!(names(scene), wanted);
}

#[test]
fn a_map_that_is_a_blueprint_is_first_seen_as_one() {
    let (project, map) = repair();
    assert_eq!(first_arrangement(&project, map), Arrangement::Blueprint);
    for text in [
        crate::RETAIL,
        "S: a\nlane L (notes)",
        "S: a\nlane L (frontstage)",
    ] {
        let (project, map) = sample::drawn(text);
        assert_eq!(first_arrangement(&project, map), Arrangement::Journey);
    }
}

fn repair() -> (Project, MapId) {
    sample::drawn(include_str!(
        "../../assets/templates/en/repair.journey-text"
    ))
}
