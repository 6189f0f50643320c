//! How pictures lie on paper.

use std::sync::Arc;

use scene::{Align, Anchor, Group, Item, Rect, Role, Scene, TextStyle, Token};

use super::{LEAST_OF_WHOLE, LEAST_TYPE, MARGIN, MM, Paper, Sheet};

/// A wide picture.
const WIDE: [f32; 2] = [2000.0, 1000.0];

fn on(paper: Paper, tiles: Option<Paper>) -> Sheet {
    Sheet { paper, tiles }
}

fn is_near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.01
}

#[test]
fn a_picture_fills_the_paper_as_far_as_printers_do() {
    for paper in [Paper::A4, Paper::A3, Paper::A2, Paper::A1, Paper::A0] {
        for picture in [WIDE, [1000.0, 2000.0], [900.0, 900.0]] {
            let pages = on(paper, None).pages(picture).unwrap();
            let [page] = pages.all[..] else { panic!() };
            let is_across = picture[0] >= picture[1];
            assert_eq!(pages.size[0] > pages.size[1], is_across, "{paper:?}");
            let ends = [0, 1].map(|side| page.corner[side] + picture[side] * pages.scale);
            let free = [0, 1].map(|side| pages.size[side] - ends[side]);
            for side in [0, 1] {
                assert!(
                    is_near(page.corner[side], free[side]),
                    "it lies in the middle"
                );
                assert!(free[side] > MARGIN - 0.01, "{paper:?}: {free:?}");
            }
            assert!(
                free.iter().any(|it| is_near(*it, MARGIN)),
                "as large as fits"
            );
        }
    }
}

#[test]
fn a_page_as_large_as_the_picture_is_the_picture() {
    let pages = on(Paper::Picture, None).pages(WIDE).unwrap();
    assert_eq!((pages.size, pages.scale), ([1500.0, 750.0], 0.75));
}

#[test]
fn sheets_that_are_joined_show_every_place_of_the_whole_once() {
    for (paper, tile) in [
        (Paper::A0, Paper::A4),
        (Paper::A2, Paper::A3),
        (Paper::A3, Paper::A4),
    ] {
        let whole = on(paper, None).pages(WIDE).unwrap();
        let tiles = on(paper, Some(tile)).pages(WIDE).unwrap();
        assert!(tiles.scale <= whole.scale && tiles.scale >= whole.scale * LEAST_OF_WHOLE);
        let area: f32 = tiles
            .all
            .iter()
            .filter_map(|it| it.kept)
            .map(|it| it.width * it.height)
            .sum();
        let size = WIDE[0] * WIDE[1] * tiles.scale * tiles.scale;
        assert!(
            (area / size - 1.0).abs() < 1e-4,
            "{paper:?}: {area} of {size}"
        );
        for page in &tiles.all {
            let kept = page.kept.unwrap();
            // What is kept of one begins in the picture where what is kept of those before it ends.
            let [row, column] = page.place;
            let first = tiles.all[0].corner;
            let inner = tiles.size.map(|it| it - 2.0 * MARGIN);
            assert!(is_near(first[0] - page.corner[0], column as f32 * inner[0]));
            assert!(is_near(first[1] - page.corner[1], row as f32 * inner[1]));
            assert!(kept.x + kept.width <= tiles.size[0] - MARGIN + 0.01);
            assert!(kept.y + kept.height <= tiles.size[1] - MARGIN + 0.01);
        }
    }
}

#[test]
fn as_few_sheets_are_joined_as_can_be() {
    // As wide as A0 is across, the picture is 1,169 × 584.5 mm; A4 without its margins 190 × 277. Upright that is
    // 7 × 3, or 6 × 2 where the picture is 554 mm high; across 5 × 4, or 4 × 3.
    let pages = on(Paper::A0, Some(Paper::A4)).pages(WIDE).unwrap();
    assert_eq!(pages.all.len(), 12);
    assert!(is_near(pages.size[0], 210.0 * MM));
    assert!(is_near(pages.whole[1], 2.0 * 277.0 * MM));
}

#[test]
fn no_sheet_is_joined_for_a_sliver() {
    // On A2 a map so wide is 574 mm across; three sheets of A4 upright are 570.
    let map = [3352.0, 1348.0];
    let pages = on(Paper::A2, Some(Paper::A4)).pages(map).unwrap();
    assert_eq!(pages.all.len(), 3);
    assert!(is_near(pages.whole[0], 570.0 * MM));
    for page in &pages.all {
        assert!(page.kept.unwrap().width > 20.0 * MM);
    }
}

#[test]
fn a_sheet_is_joined_from_smaller_ones_only() {
    for (paper, tiles) in [
        (Paper::A4, Paper::A4),
        (Paper::A4, Paper::A3),
        (Paper::Picture, Paper::A4),
        (Paper::A0, Paper::Slide),
        (Paper::Slide, Paper::A4),
        (Paper::A0, Paper::Picture),
    ] {
        assert!(
            on(paper, Some(tiles)).pages(WIDE).is_err(),
            "{paper:?} from {tiles:?}"
        );
    }
}

#[test]
fn small_type_is_known_before_it_is_printed() {
    let line = |style: TextStyle| Item::Text {
        x: 0.0,
        y: 0.0,
        text: "said".to_owned(),
        width: 20.0,
        align: Align::Left,
        style,
        fill: Token::Ink,
    };
    let group = Group {
        key: "title".to_owned(),
        anchor: Anchor::default(),
        bounds: Rect::default(),
        entity: None,
        figure: None,
        role: Role::Title,
        label: String::new(),
        dimmed: false,
        items: vec![line(TextStyle::Title), line(TextStyle::Hint)],
    };
    let scene = Scene {
        groups: vec![Arc::new(group)],
        ..Scene::default()
    };
    let smallest = |paper| {
        let pages = on(paper, None).pages(WIDE).unwrap();
        pages.smallest_type(&scene).unwrap()
    };
    // Across A4, 277 mm are 785 points for 2,000 pixels.
    assert!(
        is_near(smallest(Paper::A4), 11.5 * 785.2 / 2_000.0),
        "{}",
        smallest(Paper::A4)
    );
    assert!(smallest(Paper::A4) < LEAST_TYPE && LEAST_TYPE < smallest(Paper::A1));
}
