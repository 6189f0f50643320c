//! What holds for every picture of a map, whatever is on it and however it is looked at.

#[path = "golden/beside.rs"]
mod beside;
#[path = "scene_laws/blueprint.rs"]
mod blueprint;
#[path = "scene_laws/beside.rs"]
mod groups;
#[path = "scene_laws/labels.rs"]
mod labels;
#[path = "scene_laws/narrowed.rs"]
mod narrowed;
#[path = "scene_laws/owners.rs"]
mod owners;
#[path = "golden/sample.rs"]
mod sample;
#[path = "scene_laws/spans.rs"]
mod spans;
#[path = "scene_laws/tags.rs"]
mod tags;
#[path = "scene_laws/vast.rs"]
mod vast;

use journey::command::{
    AddCard, AddStep, ClearEmotion, CollapseLane, EditCard, MoveStep, RemoveCard, RemoveStep,
    RenameStage, RenameStep, SetEmotion,
};
use journey::{CardId, Command, EmotionId, MapId, Project, StepId, TransitionId};
use language::Language;
use proptest::prelude::{Strategy, any, prop, proptest};
use scene::{
    Align, Arrangement, Group, Item, LensView, Rect, Role, Scene, SceneChange, Typesetter, View,
    lay_out, lay_out_for_paper,
};

const RETAIL: &str = include_str!("../assets/templates/en/retail.journey-text");
/// Longer words.
const RETAIL_DE: &str = include_str!("../assets/templates/de/retail.journey-text");
/// Kept free beside text, because one engine draws lines up to 4 % wider than they are.
const SLACK: f32 = 8.0;

fn pictures() -> Vec<(String, Scene)> {
    let mut pictures = Vec::new();
    let maps = [
        ("mobile plan", sample::MOBILE_PLAN.to_owned()),
        ("retail", RETAIL.to_owned()),
        ("Handel", RETAIL_DE.to_owned()),
        ("wordy", wordy()),
    ];
    for (name, text) in maps {
        let (project, map) = sample::drawn(&text);
        let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
        for lens in [LensView::Assumed, LensView::Overlay, LensView::Observed] {
            for (overlay, arrangement) in [
                (None, Arrangement::Journey),
                (Some(&overlay), Arrangement::Journey),
                (Some(&overlay), Arrangement::Blueprint),
            ] {
                let view = View {
                    arrangement,
                    narrowed: scene::Narrowing::default(),
                    ..sample::view(lens)
                };
                let seen = overlay.is_some();
                let name = format!("{name}, {arrangement:?}, {lens:?}, seen {seen}");
                for language in Language::ALL {
                    let screen = lay_out(&project, map, overlay, &view, language);
                    let paper = lay_out_for_paper(
                        &sample::released(&project, map, overlay),
                        &view,
                        language,
                    )
                    .clone();
                    pictures.push((format!("{name}, {language:?}, screen"), screen));
                    pictures.push((format!("{name}, {language:?}, paper"), paper));
                }
            }
        }
    }
    pictures.extend(groups::pictures());
    pictures
}

fn check(holds: impl Fn(&Scene, &Group) -> Result<(), String>) {
    for (name, scene) in pictures() {
        for group in &scene.groups {
            if let Err(why) = holds(&scene, group) {
                panic!("{name}: {} {why}", group.key);
            }
        }
    }
}

#[test]
fn text_lies_in_its_group_with_room_to_grow() {
    check(|_, group| {
        for item in &group.items {
            let Item::Text {
                x,
                y,
                text,
                width,
                align,
                style,
                ..
            } = item
            else {
                continue;
            };
            let left = match align {
                Align::Left => *x,
                Align::Centre => x - width / 2.0 - SLACK / 2.0,
                Align::Right => x - width - SLACK,
            };
            let right = left + width + SLACK;
            let bounds = group.bounds;
            let inside = left >= bounds.x - 0.01
                && right <= bounds.x + bounds.width + 0.01
                && y - style.baseline() >= bounds.y - 0.01
                && *y <= bounds.y + bounds.height;
            if !inside {
                return Err(format!(
                    "{text:?} at {left}..{right}, {y} leaves {bounds:?}"
                ));
            }
        }
        Ok(())
    });
}

#[test]
fn text_is_as_wide_as_the_scene_says() {
    check(|_, group| {
        for item in &group.items {
            let Item::Text {
                text, width, style, ..
            } = item
            else {
                continue;
            };
            let measured = Typesetter::with(|it| it.measure(text, *style));
            if (measured - width).abs() > 0.02 {
                return Err(format!("{text:?} is {measured} wide, not {width}"));
            }
        }
        Ok(())
    });
}

#[test]
fn everything_is_inside_the_picture_and_hangs_on_something() {
    check(|scene, group| {
        let known = |key: &Option<String>, all: &[&str]| {
            key.as_deref().is_none_or(|key| all.contains(&key))
        };
        let columns: Vec<&str> = scene.columns.iter().map(|it| it.key.as_str()).collect();
        let bands: Vec<&str> = scene.bands.iter().map(|it| it.key.as_str()).collect();
        if !known(&group.anchor.column, &columns) || !known(&group.anchor.band, &bands) {
            return Err(format!("hangs on {:?}", group.anchor));
        }
        let rect = placed(scene, group);
        let inside = rect.x >= -0.5
            && rect.y >= -0.5
            && rect.x + rect.width <= scene.width + 0.5
            && rect.y + rect.height <= scene.height + 0.5;
        if inside {
            Ok(())
        } else {
            Err(format!("is at {rect:?}"))
        }
    });
}

#[test]
fn keys_are_unique_and_groups_stand_in_drawing_order() {
    for (name, scene) in pictures() {
        let order: Vec<_> = scene.groups.iter().map(|it| (it.role, &it.key)).collect();
        assert!(order.is_sorted(), "{name}");
        let mut keys: Vec<_> = scene.groups.iter().map(|it| &it.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), scene.groups.len(), "{name}");
    }
}

#[test]
fn no_chip_covers_another() {
    let (project, map, overlay) = crowded();
    let view = sample::view(LensView::Overlay);
    let mut all = pictures();
    all.push((
        "crowded".to_owned(),
        lay_out(&project, map, Some(&overlay), &view, Language::En),
    ));
    let mut n_chips = 0;
    for (name, scene) in all {
        let chips: Vec<_> = scene
            .groups
            .iter()
            .filter(|it| it.role == Role::Chip)
            .collect();
        n_chips += chips.len();
        for (at, a) in chips.iter().enumerate() {
            for b in &chips[at + 1..] {
                let (one, other) = (placed(&scene, a), placed(&scene, b));
                assert!(!overlap(one, other), "{name}: {} covers {}", a.key, b.key);
            }
        }
    }
    assert!(n_chips > 100, "only {n_chips} chips were looked at");
}

#[test]
fn what_can_be_clicked_says_what_it_is() {
    check(|_, group| {
        let silent = group.label.is_empty() && (group.entity.is_some() || group.figure.is_some());
        if silent {
            Err("says nothing".to_owned())
        } else {
            Ok(())
        }
    });
}

#[test]
fn detail_shows_the_most_frequent_first() {
    let (project, map) = sample::drawn(sample::MOBILE_PLAN);
    let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
    let keys_at = |detail: f32| {
        let view = View {
            detail,
            ..sample::view(LensView::Overlay)
        };
        let scene = lay_out(&project, map, Some(&overlay), &view, Language::En);
        let observed = scene
            .groups
            .into_iter()
            .filter(|it| matches!(it.role, Role::DesirePath | Role::Leaving));
        observed.map(|it| it.key.clone()).collect::<Vec<_>>()
    };
    assert_eq!(keys_at(0.0).len(), 0);
    assert!((1..10).contains(&keys_at(0.95).len()));
    assert_eq!(keys_at(1.0).len(), 10);
    let mut fewer = keys_at(0.0);
    for percent in (10_u8..=100).step_by(10) {
        let more = keys_at(f32::from(percent) / 100.0);
        assert!(fewer.iter().all(|it| more.contains(it)), "at {percent} %");
        fewer = more;
    }
}

#[test]
fn an_edit_of_a_card_sends_that_card_and_little_else() {
    let (mut project, map) = sample::drawn(RETAIL);
    let view = sample::view(LensView::Assumed);
    let before = lay_out(&project, map, None, &view, Language::En);
    let card = project
        .cards()
        .values()
        .find(|it| it.text == "Advert")
        .unwrap()
        .id;
    let edit = Command::EditCard(EditCard {
        id: card,
        text: "A poster".to_owned(),
    });
    let change = project.plan(&edit).unwrap();
    project.apply(&change);
    let after = lay_out(&project, map, None, &view, Language::En);
    let change = SceneChange::between(&before, &after, 1, 2);
    let keys: Vec<_> = change.changed.iter().map(|it| it.key.clone()).collect();
    assert_eq!(keys, [format!("card:{card}")]);
    assert_eq!(
        (change.columns, change.bands, change.removed),
        (None, None, Vec::new())
    );
}

#[test]
fn a_large_map_is_laid_out_whole() {
    let (project, map, overlay) = crowded();
    let view = sample::view(LensView::Overlay);
    let scene = lay_out(&project, map, Some(&overlay), &view, Language::En);
    assert_eq!(scene.columns.len(), 40);
    assert_eq!(
        scene,
        lay_out(&project, map, Some(&overlay), &view, Language::En)
    );
}

proptest! {
    #[test]
    fn what_changed_leads_from_one_picture_to_the_next(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..10_u8, any::<u16>()), 1..12),
        collapsed in any::<bool>(),
        lens in lens(),
    ) {
        let (mut project, map) = sample::drawn(sample::MOBILE_PLAN);
        let overlay = sample::overlay(&project, map, &sample::MOBILE_PLAN_SEEN);
        let view = sample::view(lens);
        let mut scene = lay_out(&project, map, Some(&overlay), &view, Language::En);
        for (revision, (which, kind, salt)) in edits.into_iter().enumerate() {
            if let Some(command) = edit(&project, map, which, kind, salt)
                && let Ok(change) = project.plan(&command)
            {
                project.apply(&change);
            }
            if collapsed && revision == 2 {
                for id in project.lanes_of(map).iter().take(2).map(|it| it.id).collect::<Vec<_>>() {
                    let change = project.plan(&Command::CollapseLane(CollapseLane { id, on: true }));
                    project.apply(&change.unwrap());
                }
            }
            let after = lay_out(&project, map, Some(&overlay), &view, Language::En);
            let revision = revision as u64;
            let change = SceneChange::between(&scene, &after, revision, revision + 1);
            change.apply(&mut scene);
            assert!(scene == after, "the change does not lead to the picture");
            let nothing = SceneChange::between(&scene, &after, 0, 0);
            assert!(nothing.changed.is_empty() && nothing.removed.is_empty());
        }
    }
}

fn lens() -> impl Strategy<Value = LensView> {
    let all = vec![LensView::Assumed, LensView::Overlay, LensView::Observed];
    prop::sample::select(all)
}

/// Some edit of something that is there.
fn edit(
    project: &Project,
    map: MapId,
    which: prop::sample::Index,
    kind: u8,
    salt: u16,
) -> Option<Command> {
    let columns = project.columns_of(map);
    let step = columns.get(which.index(columns.len().max(1)))?;
    let cards: Vec<_> = project.cards().keys().copied().collect();
    let card = *cards.get(which.index(cards.len().max(1)))?;
    let lanes = project.lanes_of(map);
    let text = format!("Something {salt} said in some words more than fit on one line");
    let new = format!("new {salt}");
    Some(match kind {
        0 => Command::AddStep(AddStep {
            id: StepId::named(&new),
            stage: step.stage,
            before: Some(step.id),
            name: text,
            link: TransitionId::named(&new),
        }),
        1 => Command::RemoveStep(RemoveStep { id: step.id }),
        2 => Command::MoveStep(MoveStep {
            id: step.id,
            stage: columns[0].stage,
            before: None,
        }),
        3 => Command::RenameStep(RenameStep {
            id: step.id,
            name: text,
        }),
        4 => Command::AddCard(AddCard {
            id: CardId::named(&new),
            lane: lanes[0].id,
            step: step.id,
            before: None,
            text,
        }),
        5 => Command::EditCard(EditCard { id: card, text }),
        6 => Command::RemoveCard(RemoveCard { id: card }),
        7 => Command::SetEmotion(SetEmotion {
            id: EmotionId::named(&new),
            lane: lanes[1].id,
            step: step.id,
            half_steps: (salt % 9) as i8 - 4,
            word: String::new(),
        }),
        8 => {
            let mut emotions = project.emotions().values();
            let id = emotions.find(|it| it.step == step.id)?.id;
            Command::ClearEmotion(ClearEmotion { id })
        }
        _ => Command::RenameStage(RenameStage {
            id: step.stage,
            name: text,
        }),
    })
}

/// A map whose names and cards are of every length.
fn wordy() -> String {
    let of = |length: usize| ["Willing "; 8].concat()[..length].trim().to_owned() + "m";
    let owner = |place: usize| format!("owner \"{}\"", of(place % 3 * 20 + 1));
    let mut text = format!("title: {}\npersona: {}\n", of(60), of(60));
    text.push_str("goal: To get it\nscope: All of it\nstatus: draft\nversion: 2\ndate: 2026-12-25\ntrigger: A letter\n");
    for place in 0..8 {
        let marks = ["optional, ", "repeatable, ", "optional, repeatable, ", ""][place % 4];
        let marks = format!("({marks}{}, channel {})", owner(place / 2), owner(place));
        let (stage, step) = (of(place * 4 + 2), of(place * 5 + 1));
        text.push_str(&format!(
            "{place} {stage}: s{place} = {place} {step} {marks}\n"
        ));
    }
    text.push_str("s0 -> s1 -> s2 -> s3 -> s4 -> s5 -> s6 -> s7\ns1 -> s5\n");
    for lane in 0..8 {
        text.push_str(&format!("lane {lane} {} (notes)\n", of(lane * 5 + 1)));
        for step in 0..8 {
            text.push_str(&format!("  s{step}: {}\n", of(lane * 7 + step)));
        }
    }
    text.push_str(
        "lane Own choice (choice Willing | Not at all willing to wait for anything; pinned)\n",
    );
    text.push_str("  s0 .. s3: Not at all willing to wait for anything\n  s5: Willing\n");
    text.push_str("lane Days (date)\n  s1 .. s2: 2026-12-25\nlane Numbers (chart line)\n  s0: 3\n  s1: -4.5\n");
    text.push_str("lane Bars (chart; collapsed)\n  s0: 3\nlane More bars (chart)\n  s0: 123456789\n  s0: 3\n  s7: -12\n");
    text.push_str(
        "lane Links (link)\n  s4: Our shop https://shop.example/a\nlane Sum (number)\n  s2: 4.5\n",
    );
    text.push_str("lane Feeling (emotion)\n");
    for step in 0..8 {
        text.push_str(&format!("  s{step}: -1 {}\n", of(step * 6)));
    }
    text
}

/// A map of 40 steps with more paths than anybody can read.
fn crowded() -> (Project, MapId, overlay::Overlay) {
    use overlay::DesirePathClass::{Shortcut, WayBack};
    let keys: Vec<String> = (0..40).map(|it| format!("s{it}")).collect();
    let text = format!(
        "title: Crowded\nAll: {}\n{}\n",
        keys.join(", "),
        keys.join(" => ")
    );
    let (project, map) = sample::drawn(&text);
    let reach: Vec<_> = keys.iter().map(|it| (it.as_str(), 900)).collect();
    let pairs = keys.windows(2).map(|it| (it[0].as_str(), it[1].as_str()));
    let taken: Vec<_> = pairs.map(|(from, to)| (from, to, 700, 3_600.0)).collect();
    let mut undrawn = Vec::new();
    for (at, key) in keys.iter().enumerate() {
        for (off, class) in [(2, Shortcut), (3, Shortcut), (7, Shortcut), (4, WayBack)] {
            let Some(other) = keys.get(at + off) else {
                continue;
            };
            let (from, to) = if class == WayBack {
                (other, key)
            } else {
                (key, other)
            };
            let count = 50 + (at * off) as u64;
            undrawn.push((from.as_str(), to.as_str(), class, count, 540.0));
        }
    }
    let leaves: Vec<_> = keys.iter().step_by(3).map(|it| (it.as_str(), 90)).collect();
    let seen = sample::Observed {
        n_cases: 1_000,
        reach: &reach,
        taken: &taken,
        undrawn: &undrawn,
        leaves: &leaves,
    };
    let overlay = sample::overlay(&project, map, &seen);
    (project, map, overlay)
}

fn placed(scene: &Scene, group: &Group) -> Rect {
    let [x, y] = scene.origins().of(&group.anchor);
    Rect {
        x: group.bounds.x + x,
        y: group.bounds.y + y,
        ..group.bounds
    }
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
