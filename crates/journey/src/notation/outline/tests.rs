//! What people paste, and what becomes of it.

use std::fmt::Write;

use expect_test::{Expect, expect};
use uuid::Uuid;

use super::{Outline, OutlineLevel, outline_text, place_outline, read_outline};
use crate::entity::{EntityId, Lane};
use crate::project::Project;
use crate::testing::{described, map, map_id, step_id};

/// A map with lanes of several kinds and two stages.
fn there() -> Project {
    map(
        "Consider: search\nBuy (purchase): order, pay\nsearch => order => pay\n\
         lane Feeling (emotion)\nlane Thoughts (thoughts)\nlane Pains (pains)\nlane Minutes (number)\n",
    )
}

fn lanes(project: &Project) -> Vec<Lane> {
    project.lanes_of(map_id()).into_iter().cloned().collect()
}

fn said(outline: &Outline) -> String {
    let mut text = format!("{:?}\n", outline.level);
    for stage in &outline.stages {
        let lifecycle = stage
            .lifecycle
            .map_or(String::new(), |it| format!(" {it:?}"));
        writeln!(text, "{}{lifecycle}", stage.name.as_deref().unwrap_or("…")).unwrap();
        for step in &stage.steps {
            writeln!(text, "  {}", step.name.as_deref().unwrap_or("…")).unwrap();
            for card in &step.cards {
                let value = card
                    .half_steps
                    .map_or(String::new(), |it| format!(" [{it}]"));
                writeln!(text, "    {}:{value} {}", card.lane_name, card.text).unwrap();
            }
        }
    }
    text
}

fn check(text: &str, expected: &Expect) {
    match read_outline(text, None, &lanes(&there())) {
        Ok(outline) => expected.assert_eq(&said(&outline)),
        Err(error) => {
            expected.assert_eq(&format!(
                "{error}\n{}\n",
                error
                    .hint(language::Language::En)
                    .unwrap_or("no hint".into())
            ));
        }
    }
}

#[test]
fn indented_lines_are_stages_steps_and_cards() {
    check(
        "Consider\n  I search\n    Which one fits me?\n    pain: too many\n  I compare\n\nBuy (purchase)\n  I order\n    Feeling: -0.5 unsure\n",
        &expect![[r#"
            Stages
            Consider
              I search
                Thoughts: Which one fits me?
                Pains: too many
              I compare
            Buy Purchase
              I order
                Feeling: [-1] unsure
        "#]],
    );
}

#[test]
fn headings_bullets_and_numbers_say_how_deep_a_line_lies() {
    let expected = expect![[r#"
        Stages
        Consider
          I search
            Thoughts: on the phone
          I compare
        Buy
          I order
    "#]];
    for text in [
        "# Consider\n- I search\n  - on the phone\n- I compare\n# Buy\n- I order",
        "## Consider\n### I search\n* on the phone\n### I compare\n## Buy\n### I order",
        "1. Consider\n1.1 I search\n1.1.1 on the phone\n1.2 I compare\n2. Buy\n2.1 I order",
        "Consider\n• I search\n\t• on the phone\n• I compare\nBuy\n• I order",
        "**Consider**\n1) I search\n   a) on the phone\n2) I compare\n**Buy**\n1) I order",
        "- Consider\n\t- [ ] I search\n\t\t- on the phone\n\t- [x] I compare\n- Buy\n\t- I order",
    ] {
        check(text, &expected);
    }
}

#[test]
fn a_plain_list_is_steps_and_a_colon_makes_a_stage() {
    check(
        "I search\nI compare\nI order\n",
        &expect![[r#"
            Steps
            …
              I search
              I compare
              I order
        "#]],
    );
    check(
        "Consider:\nI search\nI compare\nBuy:\nI order\n",
        &expect![[r#"
            Stages
            Consider
              I search
              I compare
            Buy
              I order
        "#]],
    );
}

#[test]
fn lines_of_lanes_are_cards() {
    check(
        "Pains: too slow\nThoughts: why me?\nMinutes: 12\n",
        &expect![[r#"
            Cards
            …
              …
                Pains: too slow
                Thoughts: why me?
                Minutes: 12
        "#]],
    );
    check(
        "I search\n  Pain: too many\nI compare\n",
        &expect![[r#"
            Steps
            …
              I search
                Pains: too many
              I compare
        "#]],
    );
    check(
        "Consider\n  I search\n    Pains\n      too many\n      too dear\n    on the phone\n",
        &expect![[r#"
            Stages
            Consider
              I search
                Pains: too many
                Pains: too dear
                Thoughts: on the phone
        "#]],
    );
}

#[test]
fn what_cannot_be_on_a_map_is_said_with_its_line() {
    check(
        "Consider\n  I search\n    Feeling: great\n",
        &expect![[r#"
            line 3: "great" is no feeling
            write a value in half steps from −2 to +2, then a word if you like
        "#]],
    );
    check(
        "Consider\n  I search\n    Minutes: a few\n",
        &expect![[r#"
            line 3: “Minutes” cannot hold "a few"
            write what the lane holds, or name another lane
        "#]],
    );
}

/// Puts an outline on the map, and tells the map.
fn placed(text: &str, after: Option<EntityId>) -> String {
    let mut project = there();
    let outline = read_outline(text, None, &lanes(&project)).unwrap();
    let mut n = 0;
    let mut mint = || {
        n += 1;
        Uuid::from_u128(n)
    };
    let placed = place_outline(
        &outline,
        (&project, map_id()),
        after,
        "New stage",
        &mut mint,
    )
    .unwrap();
    let change = project.plan_together(&placed.commands).unwrap();
    project.apply(&change);
    described(&project)
}

#[test]
fn steps_go_behind_the_selected_one_and_are_linked_as_new_steps_are() {
    let text = placed(
        "I choose\nI add it\n",
        Some(EntityId::Step(step_id("order"))),
    );
    expect![[r#"
        test (Ignore)
        Consider Consideration Drawn
          search
        Buy Purchase Drawn
          order
          I choose
          I add it
          pay
        search -> order next
        order -> I choose next
        I choose -> I add it next
        I add it -> pay next
        lane Feeling Emotion
        lane Thoughts Thoughts
        lane Pains Pains
        lane Minutes Number
        OneOf { names: ["search"], ignore_case: false } -> search
        OneOf { names: ["order"], ignore_case: false } -> order
        OneOf { names: ["pay"], ignore_case: false } -> pay
    "#]]
    .assert_eq(&text);
}

#[test]
fn stages_go_behind_the_selected_one() {
    let text = placed(
        "Deliver (post-purchase)\n  I wait\nUse\n  I use it\n",
        Some(EntityId::Step(step_id("search"))),
    );
    expect![[r#"
        test (Ignore)
        Consider Consideration Drawn
          search
        Deliver PostPurchase Drawn
          I wait
        Use PostPurchase Drawn
          I use it
        Buy Purchase Drawn
          order
          pay
        search -> I wait next
        I wait -> I use it next
        I use it -> order next
        order -> pay next
        lane Feeling Emotion
        lane Thoughts Thoughts
        lane Pains Pains
        lane Minutes Number
        OneOf { names: ["search"], ignore_case: false } -> search
        OneOf { names: ["order"], ignore_case: false } -> order
        OneOf { names: ["pay"], ignore_case: false } -> pay
    "#]]
    .assert_eq(&text);
}

#[test]
fn cards_need_a_step() {
    let project = there();
    let outline = read_outline("Pains: too slow", None, &lanes(&project)).unwrap();
    let at = (&project, map_id());
    assert!(place_outline(&outline, at, None, "New stage", &mut || Uuid::nil()).is_none());
}

#[test]
fn a_map_written_as_an_outline_is_read_as_the_same() {
    let project = map(
        "Consider (consideration): search = I search, compare = I compare: twice\nUse (post-purchase): use\n\
         lane Feeling (emotion)\n  search: +1.5 curious\n  use: 0\n\
         lane Thoughts (thoughts)\n  compare: Why: so dear?\nlane Pains (pains)\n  search: - too many\n",
    );
    let text = outline_text(&project, map_id());
    expect![[r#"
        Consider (consideration)
          I search
            Feeling: +1.5 curious
            Pains: - too many
          I compare: twice
            Thoughts: Why: so dear?
        Use (post-purchase)
          use
            Feeling: +0
    "#]]
    .assert_eq(&text);
    let outline = read_outline(&text, None, &lanes(&project)).unwrap();
    assert_eq!(outline.level, OutlineLevel::Stages);
    expect![[r#"
        Stages
        Consider Consideration
          I search
            Feeling: [3] curious
            Pains: - too many
          I compare: twice
            Thoughts: Why: so dear?
        Use PostPurchase
          use
            Feeling: [0] 
    "#]]
    .assert_eq(&said(&outline));
}
