//! What the notation can say, and how it answers to mistakes.

use expect_test::{Expect, expect};
use language::Language;
use uuid::Uuid;

use crate::command::Command;
use crate::command::re_mint::re_minted;
use crate::entity::{MapKind, Matcher};
use crate::graph::StepGraph;
use crate::ids::MapId;
use crate::notation::{NotationMistake, map_from_text};
use crate::testing::{described, drawn};

fn check(text: &str, expected: &Expect) {
    let commands = match map_from_text(text, "test") {
        Ok(commands) => commands,
        Err(error) => {
            let hint = error.mistake.hint(Language::En);
            let hint = hint.unwrap_or_else(|| "no hint".to_owned());
            expected.assert_eq(&format!("{error}\n{hint}\n"));
            return;
        }
    };
    expected.assert_eq(&described(&drawn(&commands)));
}

#[test]
fn three_lines_are_a_map() {
    check(
        "Consider: search, compare\nBuy: order\nsearch -> compare -> order\n",
        &expect![[r#"
            test (Ignore)
            Consider Consideration Drawn
              search
              compare
            Buy Consideration Drawn
              order
            search -> compare
            compare -> order
            OneOf { names: ["search"], ignore_case: false } -> search
            OneOf { names: ["compare"], ignore_case: false } -> compare
            OneOf { names: ["order"], ignore_case: false } -> order
        "#]],
    );
}

#[test]
fn everything_can_be_said() {
    check(
        r#"
title: Renewing a passport
persona: Ines, 34
scenario: The holiday is near: four weeks to go
goal: A valid passport
expectation: Two weeks
scope: Not the flight
unmatched: keep

# What she does first
Prepare (consideration, free):
  look  = I look up what I need (start, repeatable)
  "Photo, at last" (optional)
Apply (purchase, parallel): papers, stamp | money
  wait
Fetch (post-purchase):
  fetch = I fetch it (end)
  again = "I look (again)" (same as look, end complaint)
  hope (unobservable)

look -> papers
papers => stamp
stamp -> fetch (expect 66.7 %, 1 to 3 days), again (if it is late; expect 33.3%)

lane Thoughts (thoughts)
  look: "Which photo: this one?"
  look: Second card
lane Feeling (emotion)
  look: +0.5 curious
  fetch: −2
lane Anything

rules
  look, "look, up" -> look
  any case PAY -> money
  pattern /form/* -> papers
  regex ^fetch->x$ -> fetch
  column page regex ^/help -> look
  pattern heartbeat* -> leave out
"#,
        &expect![[r#"
            Renewing a passport (Keep)
              Ines, 34
              The holiday is near: four weeks to go
              A valid passport
              Two weeks
              Not the flight
            Prepare Consideration Free
              I look up what I need (repeatable, start)
              Photo, at last (optional)
            Apply Purchase Parallel
              papers (branch 0)
              stamp (branch 0)
              money (branch 1)
              wait (branch 2)
            Fetch PostPurchase Drawn
              I fetch it (end Success)
              I look (again) (end Complaint, same as I look up what I need)
              hope (unobservable)
            I look up what I need -> papers
            papers -> stamp next
            stamp -> I fetch it [66.7 %] [1–3 d]
            stamp -> I look (again) (if it is late) [33.3 %]
            lane Thoughts Thoughts
              I look up what I need: "Which photo: this one?"
              I look up what I need: Second card
            lane Feeling Emotion
              I look up what I need: 1 curious
              I fetch it: -4 
            lane Anything Notes
            OneOf { names: ["look", "look, up"], ignore_case: false } -> I look up what I need and I look (again)
            OneOf { names: ["PAY"], ignore_case: true } -> money
            Wildcard { pattern: "/form/*" } -> papers
            Regex { field: Activity, pattern: "^fetch->x$" } -> I fetch it
            Regex { field: Attribute("page"), pattern: "^/help" } -> I look up what I need and I look (again)
            Wildcard { pattern: "heartbeat*" } -> left out
        "#]],
    );
}

#[test]
fn mistakes_are_named_with_their_line() {
    let mistakes = [
        "Consider",
        "Consider: a, b, a",
        "Consider: a,, b",
        "Consider (sideways): a",
        "Consider: a (sometimes)",
        "Consider: a | b",
        "Consider: a, b\na -> c",
        "Consider: a, b\na -> a",
        "Consider: a, b\na -> b\na -> b",
        "Consider: a, b (same as c)",
        "Consider: a (same as b), b (same as a)",
        "Consider: x = a, y = a\nx -> a",
        "  a: b",
        "Consider: a\nlane Feeling (emotion)\n  a: 2.2 happy",
        "Consider: a\nlane Feeling (emotion)\n  a: 1\n  a: 2",
        "Consider: a\nlane Feeling (moods)",
        "Consider: a\nlane Notes\n  a",
        "Consider: a\nrules\n  view",
        "Consider: a\nrules\n  column page ^/help -> a",
        "unmatched: perhaps",
        "Consider: a, b\na -> b (expect soon)",
        "Consider: a, b\na -> b (expect 30 %, 40 %)",
    ];
    let answers: Vec<String> = mistakes
        .iter()
        .map(|text| match map_from_text(text, "test") {
            Ok(_) => format!("no mistake in {text:?}"),
            Err(error) => {
                let hint = error.mistake.hint(Language::En);
                format!("{error} | {}", hint.unwrap_or_default())
            }
        })
        .collect();
    expect![[r#"
        line 1: “Consider” is neither a stage, a transition, a lane nor a header | write a stage as "Consider: search, compare"
        line 1: there are two steps “a” | give one of them a key of its own: "later = search"
        line 1: a step needs a name | put commas only between steps
        line 1: a stage cannot be “sideways” | a stage is consideration, purchase or post-purchase, and free or parallel
        line 1: a step cannot be “sometimes” | a step is optional, repeatable, unobservable, start, end, same as another, or has an owner, a tag or an icon
        line 1: only a parallel stage has branches | write (parallel) behind the stage's name
        line 2: there is no step “c” | name it in a stage first: "Consider: search, compare"
        line 2: a step cannot lead to itself | mark the step as (repeatable) instead
        line 3: “a” and “b” are already connected | 
        line 1: there is no step “c” | name it in a stage first: "Consider: search, compare"
        line 1: “b” has no touchpoint of its own | name the step that has the touchpoint first
        line 2: several steps are called “a” | use their keys to tell them apart
        line 1: this indented line belongs to nothing | only stages, lanes, rules and scores have indented lines below them
        line 3: “2.2” is no feeling | write a value in half steps from −2 to +2, then a word if you like
        line 4: there are two feelings for “a” | 
        line 2: a lane cannot hold “moods” | write for example (thoughts), (emotion), (pains) or (notes)
        line 3: it is not said which step this is about | write the step, a colon and the text: "compare: Which one?"
        line 3: it is not said what these events show | write the events, an arrow and the step: "view_item -> compare"
        line 3: it is not said what the column must match | write "column page regex ^/help -> ask"
        line 1: unmatched events are either kept or ignored | write keep or ignore
        line 2: “soon” is neither a time nor a share | write "expect 30 %, within 2 d" or "expect 1–3 days"
        line 2: this is expected twice | "#]].assert_eq(&answers.join("\n"));
}

#[test]
fn the_templates_are_drawn_and_can_be_walked_through() {
    for name in ["blank", "retail"] {
        let project = drawn(&map_from_text(&template(name), name).unwrap());
        let graph = StepGraph::of(&project, MapId::named(name));
        assert_eq!(graph.unreachable_steps(), [], "{name}");
        assert_eq!(graph.steps_without_end(), [], "{name}");
        assert!(project.maps().values().all(|it| it.link_new_steps));
    }
}

#[test]
fn the_retail_template_claims_every_event_of_its_sample_once() {
    let project = drawn(&map_from_text(&template("retail"), "retail").unwrap());
    let mut claimed: Vec<String> = Vec::new();
    for rule in project.rules().values() {
        let Matcher::OneOf { names, .. } = &rule.matcher else {
            panic!("{:?}", rule.matcher);
        };
        claimed.extend(names.clone());
    }
    claimed.sort();
    let expected = [
        "ad_click",
        "add_to_cart",
        "add_wishlist",
        "begin_checkout",
        "delivered",
        "help_view",
        "order_shipped",
        "purchase",
        "referral",
        "refund",
        "register_product",
        "repeat_purchase",
        "return_received",
        "return_request",
        "review_posted",
        "store_visit",
        "survey_answered",
        "view_item",
    ];
    assert_eq!(claimed, expected);
}

#[test]
fn a_map_says_which_time_it_speaks_of() {
    let kind = |said: &str| {
        let commands = map_from_text(&format!("{said}\nS: a"), "test");
        commands.map(|it| drawn(&it).maps()[&MapId::named("test")].lens.kind)
    };
    assert_eq!(kind("title: X").unwrap(), None);
    assert_eq!(kind("kind: as-is").unwrap(), Some(MapKind::AsIs));
    assert_eq!(kind("kind: to-be").unwrap(), Some(MapKind::ToBe));
    let mistake = kind("kind: later").unwrap_err().mistake;
    assert_eq!(mistake, NotationMistake::NotAKindOfMap);
    let hint = mistake.hint(Language::De);
    assert_eq!(hint.as_deref(), Some("schreiben Sie as-is oder to-be"));
}

#[test]
fn steps_and_cards_have_tags() {
    let written = "S: a (tag \"Quick win\", optional, tag web), b\nlane L (notes)\n  a .. b (tag law): x (y)\n  b: z";
    let project = drawn(&map_from_text(written, "test").unwrap());
    let described = described(&project);
    assert!(
        described.contains("a (optional, tag Quick win, tag web)"),
        "{described}"
    );
    assert!(described.contains("a: x (y) #law\n"), "{described}");
    for (wrong, expected) in [
        (
            "  a (law): x",
            NotationMistake::NotOfACard { mark: "law".into() },
        ),
        (
            "lane M (emotion)\n  a (tag law): +1",
            NotationMistake::FeelingTagged,
        ),
    ] {
        let text = format!("S: a\nlane L (notes)\n{wrong}");
        assert_eq!(map_from_text(&text, "test").unwrap_err().mistake, expected);
    }
}

#[test]
fn a_template_can_be_used_twice() {
    let commands = map_from_text(&template("retail"), "retail").unwrap();
    let mut next = 0_u128;
    let mut mint = || {
        next += 1;
        Uuid::from_u128(next)
    };
    let first = re_minted(commands.clone(), &mut mint);
    let second = re_minted(commands.clone(), &mut mint);
    let twice: Vec<Command> = first.iter().chain(&second).cloned().collect();
    let project = drawn(&twice);
    assert_eq!(project.maps().len(), 2);
    // Not one id of the template is left.
    let text = serde_json::to_string(&twice).unwrap();
    let kept = drawn(&commands).entities().into_iter().find(|entity| {
        let id = serde_json::to_value(entity.id()).unwrap()["id"].clone();
        text.contains(id.as_str().unwrap())
    });
    assert_eq!(kept, None);
    assert_eq!(described(&drawn(&first)), described(&drawn(&commands)));
}

fn template(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/templates/en");
    std::fs::read_to_string(format!("{folder}/{name}.journey-text")).unwrap()
}
