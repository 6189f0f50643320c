//! However large a map is, an edit sends little of its picture.

use std::sync::Arc;

use journey::command::{AddStep, EditCard, MoveStep, RemoveStep, RenameStep};
use journey::{Command, MapId, Project, StepId, TransitionId};
use language::Language;
use scene::{DrawnCards, LensView, Role, SceneChange, lay_out, lay_out_again};

use crate::sample;

/// A map of a whole company: 300 steps, 30 lanes, 5,000 cards.
fn vast() -> (Project, MapId) {
    let mut text = String::new();
    for stage in 0..10 {
        let steps: Vec<String> = (0..30)
            .map(|it| {
                format!(
                    "s{} = I do thing number {}",
                    stage * 30 + it,
                    stage * 30 + it
                )
            })
            .collect();
        text.push_str(&format!("Stage {stage}: {}\n", steps.join(", ")));
    }
    let row: Vec<String> = (0..300).map(|it| format!("s{it}")).collect();
    text.push_str(&format!("{}\n", row.join(" => ")));
    for lane in 0..30 {
        text.push_str(&format!("lane Lane {lane} (notes)\n"));
        for step in (lane % 9..300).step_by(2).take(167) {
            text.push_str(&format!(
                "  s{step}: Card {step} asks twice and hears two different answers\n"
            ));
        }
    }
    sample::drawn(&text)
}

#[test]
fn an_edit_sends_little_however_large_the_map() {
    let (project, map) = vast();
    let view = sample::view(LensView::Assumed);
    let before = lay_out(&project, map, None, &view, Language::En);
    let columns = project.columns_of(map);
    let (first, middle) = (columns[0], columns[150]);
    let card = project
        .cards()
        .values()
        .find(|it| it.step == middle.id)
        .unwrap();
    let edits = [
        (
            "a name",
            Command::RenameStep(RenameStep {
                id: middle.id,
                name: "I try again".into(),
            }),
        ),
        (
            "a card that grows",
            Command::EditCard(EditCard {
                id: card.id,
                text: "Word ".repeat(60),
            }),
        ),
        (
            "a step in front",
            Command::AddStep(AddStep {
                id: StepId::named("new"),
                stage: first.stage,
                before: Some(first.id),
                name: "I notice".into(),
                link: TransitionId::named("new"),
            }),
        ),
        (
            "a step that moves",
            Command::MoveStep(MoveStep {
                id: middle.id,
                stage: first.stage,
                before: Some(first.id),
            }),
        ),
        (
            "a step that goes",
            Command::RemoveStep(RemoveStep { id: first.id }),
        ),
    ];
    for (what, command) in edits {
        let mut edited = project.clone();
        edited.apply(&project.plan(&command).unwrap());
        let after = lay_out(&edited, map, None, &view, Language::En);
        let mut drawn = DrawnCards::default();
        for (project, picture) in [(&project, &before), (&edited, &after)] {
            let again = lay_out_again(&mut drawn, project, (map, None), &view, Language::En);
            assert!(
                again == *picture,
                "{what} looks other where the rest is not drawn again"
            );
        }
        let change = SceneChange::between(&before, &after, 1, 2);
        let size = serde_json::to_vec(&change).unwrap().len();
        assert!(size < 20_000, "{what} sends {size} bytes");
        let mut now = before.clone();
        change.apply(&mut now);
        assert!(now == after, "{what} leads to another picture");
    }
}

#[test]
fn an_edit_draws_only_what_it_touches() {
    let (mut project, map) = vast();
    let view = sample::view(LensView::Assumed);
    let mut drawn = DrawnCards::default();
    let before = lay_out_again(&mut drawn, &project, (map, None), &view, Language::En);
    let card = project.cards().values().nth(2000).unwrap().id;
    let text = "Another one".to_owned();
    let edit = Command::EditCard(EditCard { id: card, text });
    project.apply(&project.plan(&edit).unwrap());
    let after = lay_out_again(&mut drawn, &project, (map, None), &view, Language::En);
    let cards = before.groups.iter().zip(&after.groups);
    let cards = cards.filter(|(before, _)| before.role == Role::Card);
    let drawn: Vec<_> = cards
        .filter(|(before, after)| !Arc::ptr_eq(before, after))
        .map(|(_, after)| after.entity)
        .collect();
    assert_eq!(drawn, [Some(card.into())]);
}
