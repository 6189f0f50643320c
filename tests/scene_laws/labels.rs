//! Every figure sits on the line it tells about.

use language::Language;
use overlay::DesirePathClass::{self, CrossOver, OffTheMap, Repeat, Shortcut, UnexpectedEntry};
use proptest::prelude::{Strategy, any, prop, proptest};
use scene::{Group, Item, LensView, Rect, Role, Scene, lay_out};

use crate::{placed, sample};

/// Nearer than this, a pill and a line are seen to touch.
const TOUCH: f32 = 1.5;

/// A map in a row with what was seen beside it: pairs of steps by number, and where people leave.
#[derive(Debug)]
struct Seen {
    n_steps: usize,
    undrawn: Vec<(usize, usize)>,
    leaves: Vec<usize>,
}

fn seen() -> impl Strategy<Value = Seen> {
    let index = any::<prop::sample::Index>;
    let pairs = prop::collection::vec((index(), index()), 0..8);
    let leaves = prop::collection::vec(index(), 0..3);
    (3..8_usize, pairs, leaves).prop_map(|(n_steps, pairs, leaves)| {
        let mut undrawn: Vec<(usize, usize)> = pairs
            .iter()
            // One more than the steps: an entry, where it comes first, and an event off the map.
            .map(|(from, to)| (from.index(n_steps + 2), to.index(n_steps)))
            .filter(|(from, to)| from + 1 != *to)
            .collect();
        undrawn.sort_unstable();
        undrawn.dedup();
        let mut leaves: Vec<usize> = leaves.iter().map(|it| it.index(n_steps)).collect();
        leaves.sort_unstable();
        leaves.dedup();
        Seen {
            n_steps,
            undrawn,
            leaves,
        }
    })
}

fn picture(seen: &Seen) -> Scene {
    let keys: Vec<String> = (0..seen.n_steps).map(|it| format!("s{it}")).collect();
    let text = format!(
        "title: Any\nAll: {}\n{}\n",
        keys.join(", "),
        keys.join(" => ")
    );
    let (project, map) = sample::drawn(&text);
    let key = |it: usize| keys.get(it).map_or("", String::as_str);
    let reach: Vec<(&str, u64)> = keys.iter().map(|it| (it.as_str(), 900)).collect();
    let pairs = keys.windows(2).map(|it| (it[0].as_str(), it[1].as_str()));
    let taken: Vec<_> = pairs.map(|(from, to)| (from, to, 700, 3_600.0)).collect();
    let undrawn: Vec<(&str, &str, DesirePathClass, u64, f64)> = seen
        .undrawn
        .iter()
        .map(|&(from, to)| {
            let (from, class) = match from {
                it if it == seen.n_steps => ("start", UnexpectedEntry),
                it if it > seen.n_steps => ("?calls", OffTheMap),
                it if it == to => (key(it), Repeat),
                it if it < to => (key(it), Shortcut),
                it => (key(it), CrossOver),
            };
            (from, key(to), class, 530, 24.0)
        })
        .collect();
    let leaves: Vec<(&str, u64)> = seen.leaves.iter().map(|&it| (key(it), 90)).collect();
    let seen = sample::Observed {
        n_cases: 1_000,
        reach: &reach,
        taken: &taken,
        undrawn: &undrawn,
        leaves: &leaves,
    };
    let overlay = sample::overlay(&project, map, &seen);
    lay_out(
        &project,
        map,
        Some(&overlay),
        &sample::view(LensView::Overlay),
        Language::En,
    )
}

proptest! {
    #[test]
    fn a_figure_is_nearest_to_its_own_line(seen in seen()) {
        let scene = picture(&seen);
        let lines: Vec<(&Group, Vec<[f32; 2]>)> =
            lines(&scene).map(|it| (it, drawn(&scene, it))).collect();
        for (line, points) in &lines {
            let key = format!("chip:{}", line.key);
            let chip = scene.groups.iter().find(|it| it.key == key);
            let chip = chip.unwrap_or_else(|| panic!("no figure is on {}: {seen:?}", line.label));
            let rect = placed(&scene, chip);
            let own = distance(&rect, points);
            assert!(own < TOUCH, "{own} px from {} to its figure: {seen:?}", line.label);
            for (other, points) in &lines {
                assert!(
                    own <= distance(&rect, points) + 0.01,
                    "the figure of {} is on {}: {seen:?}", line.label, other.label,
                );
            }
        }
    }
}

/// The lines of the flow lane that carry a number.
fn lines(scene: &Scene) -> impl Iterator<Item = &Group> {
    let groups = scene.groups.iter().map(AsRef::as_ref);
    groups.filter(|it| match it.role {
        Role::DesirePath | Role::Leaving => true,
        Role::Transition => it.label.contains("; taken in"),
        Role::Grid
        | Role::Boundary
        | Role::Owner
        | Role::StageHead
        | Role::StepHead
        | Role::Detail
        | Role::LaneHead
        | Role::EmotionCurve
        | Role::EmotionPoint
        | Role::Feeling
        | Role::Card
        | Role::FlowNode
        | Role::Gateway
        | Role::Chip
        | Role::Bars
        | Role::Title
        | Role::Logo
        | Role::Legend => false,
    })
}

/// Points along what a group draws, close beside each other.
fn drawn(scene: &Scene, group: &Group) -> Vec<[f32; 2]> {
    let [x, y] = scene.origins().of(&group.anchor);
    let mut points = Vec::new();
    for item in &group.items {
        match item {
            Item::Path { d, .. } => points.extend(along(d)),
            Item::Box { rect, .. }
            | Item::Image { rect, .. }
            | Item::Icon { rect, .. }
            | Item::Logo { rect } => {
                let middle = rect.y + rect.height / 2.0;
                points.extend(between([rect.x, middle], [rect.x + rect.width, middle]));
            }
            Item::Text { .. } | Item::Number { .. } => {}
        }
    }
    points.iter().map(|it| [it[0] + x, it[1] + y]).collect()
}

/// Points along a path of absolute M, L, C and Z.
fn along(d: &str) -> Vec<[f32; 2]> {
    let mut points: Vec<[f32; 2]> = Vec::new();
    let commands = d.split_inclusive(char::is_alphabetic);
    let mut command = 'M';
    for part in commands {
        let next = part.chars().last().filter(|it| it.is_alphabetic());
        let numbers: Vec<f32> = part
            .trim_end_matches(char::is_alphabetic)
            .split([' ', ','])
            .filter_map(|it| it.parse().ok())
            .collect();
        let from = points.last().copied().unwrap_or_default();
        match (command, numbers.as_slice()) {
            ('M', [x, y]) => points.push([*x, *y]),
            ('L', [x, y]) => points.extend(between(from, [*x, *y])),
            ('C', [a, b, c, d, e, f]) => points.extend((1..=40_u8).map(|it| {
                let t = f32::from(it) / 40.0;
                let at = |p: [f32; 4]| {
                    let s = 1.0 - t;
                    s * s * s * p[0]
                        + 3.0 * s * s * t * p[1]
                        + 3.0 * s * t * t * p[2]
                        + t * t * t * p[3]
                };
                [at([from[0], *a, *c, *e]), at([from[1], *b, *d, *f])]
            })),
            _ => {}
        }
        command = next.unwrap_or('Z');
    }
    points
}

fn between(from: [f32; 2], to: [f32; 2]) -> impl Iterator<Item = [f32; 2]> {
    (0..=200_u8).map(move |it| {
        let t = f32::from(it) / 200.0;
        [
            from[0] + t * (to[0] - from[0]),
            from[1] + t * (to[1] - from[1]),
        ]
    })
}

/// How far the nearest of some points is from a box.
fn distance(rect: &Rect, points: &[[f32; 2]]) -> f32 {
    let off = |[x, y]: &[f32; 2]| {
        let right = (rect.x - x).max(x - rect.x - rect.width).max(0.0);
        let down = (rect.y - y).max(y - rect.y - rect.height).max(0.0);
        right.hypot(down)
    };
    points.iter().map(off).fold(f32::INFINITY, f32::min)
}
