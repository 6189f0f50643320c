//! A view that was narrowed: what is meant shows as it is, the rest is dimmed in its place or left out, and counted.

use std::collections::BTreeSet;

use journey::Project;
use language::Language;
use proptest::prelude::{Strategy, any, prop, proptest};
use scene::{
    Group, LensView, Narrowing, Role, Scene, SceneChange, View, lay_out, lay_out_for_paper,
};

use crate::{placed, sample};

const MAP: &str = "S: a = Look (tag web, owner Sales), b = Ask (owner Care)
T: c = Pay, d = Wait (tag legal, content owner Sales)
U: e = Leave
a -> b -> c -> d -> e
lane Notes (notes)
  a: They pay attention
  b (tag web): Nothing
  b .. d (tag web): A wide one
  e: Words
lane Feeling (emotion)
  a: +1 paid
  c: -1 lost
lane Pains (pains)
  c (tag legal): Too slow
  d: Unclear
";

fn view(narrowed: Narrowing) -> View {
    View {
        narrowed,
        ..sample::view(LensView::Assumed)
    }
}

fn narrowings() -> impl Strategy<Value = Narrowing> {
    let some =
        |of: [&'static str; 2]| prop::sample::subsequence(of.map(str::to_owned).to_vec(), 0..=2);
    let words = prop::sample::select(vec!["", "pay", "PAI", "nobody says this"]);
    (
        some(["web", "legal"]),
        some(["Sales", "Care"]),
        words,
        any::<[bool; 3]>(),
    )
        .prop_map(|(tags, owners, text, [only, feeling, pains])| {
            let (project, map) = sample::drawn(MAP);
            let lanes = project
                .lanes_of(map)
                .into_iter()
                .skip(1)
                .zip([feeling, pains]);
            Narrowing {
                without: lanes.filter(|it| it.1).map(|it| it.0.id).collect(),
                tags,
                owners,
                text: text.to_owned(),
                only,
            }
        })
}

fn bodies(scene: &Scene) -> Vec<&Group> {
    let is_body = |it: &&Group| matches!(it.role, Role::Card | Role::StepHead | Role::EmotionPoint);
    let groups = scene.groups.iter().map(AsRef::as_ref);
    groups.filter(is_body).collect()
}

fn is_dimmed(group: &Group) -> bool {
    assert_eq!(group.dimmed, group.label.ends_with(", dimmed"));
    group.dimmed
}

/// What shows in full, by name: steps, cards and words of feelings.
fn full(project: &Project, scene: &Scene) -> BTreeSet<String> {
    let bodies = bodies(scene).into_iter().filter(|it| !is_dimmed(it));
    let named = bodies.map(|it| match it.entity {
        Some(journey::EntityId::Step(id)) => project.steps()[&id].name.clone(),
        Some(journey::EntityId::Card(id)) => project.cards()[&id].text.clone(),
        Some(journey::EntityId::Emotion(id)) => project.emotions()[&id].word.clone(),
        other => panic!("{other:?}"),
    });
    named.collect()
}

#[test]
fn what_is_said_of_a_step_holds_of_all_at_it() {
    let (project, map) = sample::drawn(MAP);
    let words = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    for (narrowed, expected) in [
        (
            Narrowing {
                tags: words(&["web"]),
                ..Narrowing::default()
            },
            words(&[
                "Look",
                "They pay attention",
                "paid",
                "Ask",
                "Nothing",
                "A wide one",
                "Pay",
                "Wait",
            ]),
        ),
        (
            Narrowing {
                tags: words(&["legal"]),
                owners: words(&["Sales"]),
                ..Narrowing::default()
            },
            // The wide card covers the step that is tagged and owned.
            words(&["Wait", "Unclear", "A wide one", "Ask", "Pay"]),
        ),
        (
            Narrowing {
                text: " PAY ".to_owned(),
                ..Narrowing::default()
            },
            words(&[
                "Look",
                "They pay attention",
                "Pay",
                "Too slow",
                "lost",
                "A wide one",
                "Ask",
                "Wait",
            ]),
        ),
    ] {
        let scene = lay_out(&project, map, None, &view(narrowed.clone()), Language::En);
        assert_eq!(
            full(&project, &scene),
            expected.into_iter().collect(),
            "{narrowed:?}"
        );
    }
}

#[test]
fn a_picture_on_paper_says_what_it_does_not_show() {
    let (project, map) = sample::drawn(MAP);
    let narrowed = Narrowing {
        without: project.lanes_of(map)[2..].iter().map(|it| it.id).collect(),
        tags: vec!["web".to_owned(), "legal".to_owned()],
        only: true,
        ..Narrowing::default()
    };
    let released = sample::released(&project, map, None);
    let scene = lay_out_for_paper(&released, &view(narrowed), Language::En);
    let said = scene
        .groups
        .iter()
        .find(|it| it.label.contains("Part of the map"))
        .expect("it is said");
    let expected =
        "Part of the map: without Pains, in full only what is tagged web or legal, 1 step left out";
    assert!(said.label.contains(expected), "{}", said.label);
}

proptest! {
    #[test]
    fn what_is_not_meant_is_dimmed_in_its_place_or_left_out(narrowed in narrowings(), then in narrowings()) {
        let (project, map) = sample::drawn(MAP);
        let whole = lay_out(&project, map, None, &sample::view(LensView::Assumed), Language::En);
        let scene = lay_out(&project, map, None, &view(narrowed.clone()), Language::En);
        // What is there is where it was, but for what was left out before it.
        for group in bodies(&scene) {
            let before = whole.groups.iter().find(|it| it.key == group.key).unwrap();
            assert_eq!(before.role, group.role);
            if !narrowed.only {
                assert_eq!(placed(&whole, before).x, placed(&scene, group).x);
            }
        }
        let lanes: BTreeSet<_> = scene.bands.iter().filter_map(|it| it.lane).collect();
        let out: BTreeSet<_> = scene.narrowed.lanes.iter().copied().collect();
        let all: BTreeSet<_> = whole.bands.iter().filter_map(|it| it.lane).collect();
        assert_eq!(&lanes | &out, all);
        assert_eq!(out, narrowed.without.iter().copied().collect());
        // A step keeps its number, and is either there or named among those that are not.
        let steps: BTreeSet<_> = scene.columns.iter().filter_map(|it| Some((it.step?, it.number))).collect();
        for column in &whole.columns {
            let id = column.step.unwrap();
            assert_ne!(steps.contains(&(id, column.number)), scene.narrowed.steps.contains(&id));
        }
        assert!(narrowed.only || scene.narrowed.steps.is_empty());
        if narrowed.only {
            assert_eq!(scene.narrowed.n_steps_dimmed, 0);
        }
        let dimmed = |role| bodies(&scene).iter().filter(|it| it.role == role && is_dimmed(it)).count();
        assert_eq!(scene.narrowed.n_cards_dimmed as usize, dimmed(Role::Card));
        assert_eq!(scene.narrowed.n_steps_dimmed as usize, dimmed(Role::StepHead));
        // From one such picture to another the change leads.
        let after = lay_out(&project, map, None, &view(then), Language::En);
        let change = SceneChange::between(&scene, &after, 1, 2);
        let mut changed = scene;
        change.apply(&mut changed);
        assert_eq!(changed, after);
    }
}
