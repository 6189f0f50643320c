//! Cards of every width and kind: none covers another, and each stays in the order of its cell.

use journey::command::{AddCard, SpanCard};
use journey::{CardId, Command, EntityId, LaneId};
use language::Language;
use proptest::prelude::{any, prop, proptest};
use scene::{LensView, Role, lay_out};

use crate::{overlap, placed, sample};

const MAP: &str = "S: a, b, c\nT: d, e\nlane L (notes)\nlane N (number)\nlane H (choice Low | High; collapsed)\nlane C (chart line)\n  a: 3\n  a: -2\n  c: 4.5\n  e: 0\n";

proptest! {
    #[test]
    fn no_card_covers_another(cards in prop::collection::vec((0..5_usize, 0..5_usize, 0..90_usize, any::<bool>()), 1..25)) {
        let (mut project, map) = sample::drawn(MAP);
        let columns: Vec<_> = project.columns_of(map).iter().map(|it| it.id).collect();
        for (place, (from, wide, length, in_numbers)) in cards.into_iter().enumerate() {
            let id = CardId::named(&format!("{place}"));
            let text = if in_numbers { length.to_string() } else { "word ".repeat(1 + length / 3) };
            let last = columns[(from + wide).min(4)];
            for command in [
                Command::AddCard(AddCard {
                    id,
                    lane: LaneId::named(if in_numbers { "sample/lane 1" } else { "sample/lane 0" }),
                    step: columns[from],
                    before: None,
                    text,
                }),
                Command::SpanCard(SpanCard { id, last }),
            ] {
                let change = project.plan(&command).unwrap();
                project.apply(&change);
            }
        }
        let scene = lay_out(&project, map, None, &sample::view(LensView::Assumed), Language::En);
        let cards: Vec<_> = scene.groups.iter().filter(|it| it.role == Role::Card).collect();
        assert_eq!(cards.len(), project.cards().len());
        for (at, a) in cards.iter().enumerate() {
            let rect = placed(&scene, a);
            let band = scene.bands.iter().find(|it| Some(&it.key) == a.anchor.band.as_ref()).unwrap();
            assert!(rect.y > band.y && rect.y + rect.height < band.y + band.height, "{}", a.key);
            for b in &cards[at + 1..] {
                assert!(!overlap(rect, placed(&scene, b)), "{} covers {}", a.key, b.key);
            }
        }
        let y = |card: CardId| {
            let group = cards.iter().find(|it| it.entity == Some(EntityId::Card(card)));
            group.unwrap().bounds.y
        };
        for ((lane, _), cell) in project.cells_of(map) {
            let is_chart = lane == LaneId::named("sample/lane 3");
            assert!(is_chart || cell.windows(2).all(|it| y(it[0].id) < y(it[1].id)));
        }
    }
}

#[test]
fn a_hidden_lane_is_in_no_picture_and_a_pinned_one_comes_first() {
    let (project, map) = sample::drawn(
        "S: a\nlane L (notes)\n  a: one\nlane M (notes; hidden)\n  a: two\nlane N (notes; pinned)\n  a: three",
    );
    for scene in [
        lay_out(
            &project,
            map,
            None,
            &sample::view(LensView::Assumed),
            Language::En,
        ),
        scene::lay_out_for_paper(
            &sample::released(&project, map, None),
            &sample::view(LensView::Assumed),
            Language::En,
        )
        .clone(),
    ] {
        let names: Vec<&str> = scene.bands.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Flow", "N", "L"]);
        assert!(scene.groups.iter().all(|it| !it.label.contains("two")));
    }
    assert_eq!(project.cards().len(), 3, "its content stays");
}
