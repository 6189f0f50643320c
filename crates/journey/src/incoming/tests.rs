//! Maps that come in files of other programs.

use expect_test::expect;
use language::Language;

use crate::incoming::{Incoming, IncomingContent};
use crate::testing::{described, drawn};

/// The map that a text draws, and what of it was passed over.
fn told(text: &str) -> String {
    let incoming = match Incoming::read(text, "test", Language::En) {
        Ok(incoming) => incoming,
        Err(error) => return format!("{error}"),
    };
    let project = match incoming.content {
        IncomingContent::Commands(commands) => drawn(&commands),
        IncomingContent::Drawn(project) => *project,
    };
    let passed = incoming.passed_over.iter();
    let passed: String = passed.map(|it| it.said(Language::En) + "\n").collect();
    described(&project) + &passed
}

#[test]
fn a_journey_of_mermaid_becomes_a_map() {
    expect![[r#"
        My day : work (Ignore)
          Me
        Go to work & back Consideration Drawn
          Make tea
          Go up, #1
          Work
        Home Consideration Drawn
          section off
        Make tea -> Go up, #1 next
        Go up, #1 -> Work next
        Work -> section off next
        lane Emotions Emotion
          Make tea: 4 
          Go up, #1: -1 
          section off: -4 
        line 4: “accTitle: heard”: a map has no place for it
        line 7: “Go up, #1: 2.5: Me, Cat”: other people take this step, and a map is true for one kind
        line 8: “Work: 7: Me”: not a score from 1 to 5, so the step has no feeling
        line 9: “nonsense”: not understood
    "#]].assert_eq(&told(
        "%% a comment\njourney\n  title My day #58; work\n  accTitle: heard\n  section Go to work #38; back\n    Make tea: 5: Me\n    Go up#44; #35;1: 2.5: Me, Cat # aside\n    Work: 7: Me\n  nonsense\n  section Home\n    #115;ection off: 1: Me;\n",
    ));
}

#[test]
fn a_page_with_a_diagram_in_it_will_do() {
    expect![[r#"
        A day (Ignore)
        Stage 1 Consideration Drawn
          Rest
        lane Emotions Emotion
          Rest: 0 
    "#]]
    .assert_eq(&told(
        "# Notes\n\n```mermaid\n---\ntitle: A day\n---\njourney\n  Rest: 3\n```\n\nMore\n",
    ));
}

#[test]
fn a_planned_journey_of_cjml_becomes_a_map() {
    expect![[r#"
        Tom & Jerry's (Ignore)
          Tom
        Before Consideration Drawn
          I call (Experience owner Shop)
          I wait
        After Consideration Drawn
        I call -> I wait next
        lane Emotions Emotion
          I wait: -4 
        lane Channels Channels
          I call: Phone
        lane Notes Notes
          I call: one
        two
        line 3: “actualJourney”: only one journey of a file becomes a map
        line 7: “journeyStatus completed”: a map has no place for it
        line 25: “belongsTo”: no such phase, so the step stands in the one before
    "#]]
    .assert_eq(&told(
        r#"<?xml version="1.0"?>
<CJML version="3.0">
  <actualJourney><journeyID>AJ1</journeyID></actualJourney>
  <plannedJourney>
    <journeyID>PJ1</journeyID>
    <journeyTitle>Tom &amp; Jerry&#39;s</journeyTitle>
    <journeyStatus>completed</journeyStatus>
    <journeyPhases>
      <journeyPhase phaseID="a"><phaseName>Before</phaseName><phaseDescription/></journeyPhase>
      <journeyPhase phaseID="b"><phaseName>After</phaseName></journeyPhase>
    </journeyPhases>
    <actors><endUser actorID="Tom"/><serviceProvider actorID="Shop"/></actors>
    <touchpoints>
      <plannedCommunicationPoint>
        <touchpointID>T1</touchpointID>
        <belongsTo phaseIDref="a"/>
        <initiator><refersTo actorIDref="Tom"/><initiatorLabel>I call</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="Shop"/><receiverLabel>Answers</receiverLabel></receiver>
        <channel><channelName>Phone</channelName></channel>
        <comment>one
two</comment>
      </plannedCommunicationPoint>
      <plannedAction>
        <touchpointID>T2</touchpointID>
        <belongsTo phaseIDref="nowhere"/>
        <initiator><refersTo actorIDref="Tom"/><initiatorLabel>I wait</initiatorLabel></initiator>
        <touchpointExperience><experienceRating>1</experienceRating></touchpointExperience>
      </plannedAction>
    </touchpoints>
  </plannedJourney>
</CJML>"#,
    ));
}

#[test]
fn what_cannot_become_a_map_says_why() {
    let deep = format!("<CJML>{}", "<a>".repeat(40));
    let many = format!("<CJML>{}", "<a/>".repeat(100_001));
    for (text, said) in [
        (
            "",
            "line 1: neither a map in JSON nor a journey in Mermaid or CJML",
        ),
        (
            "graph TD\n a --> b",
            "line 1: neither a map in JSON nor a journey in Mermaid or CJML",
        ),
        ("journey\n title x", "line 1: there is no step in it"),
        ("<a/>", "line 1: XML of another kind: “a” is not CJML"),
        (
            "<CJML>\n\n<b>",
            "line 3: the XML breaks off or is not well formed. ",
        ),
        (
            "<CJML>\n&nbsp;</CJML>",
            "line 2: “nbsp” is none of the five names for signs that XML has",
        ),
        (
            "<!DOCTYPE CJML [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<CJML>&a;</CJML>",
            "line 1: it declares a type of document, which is never read",
        ),
        (
            &deep,
            "line 1: elements lie more than 32 deep in each other",
        ),
        (&many, "line 1: more than 100,000 elements are not read"),
        (
            "{\"version\": 2, \"drawn\": []}",
            "it is of version 2, which is not known here",
        ),
        ("{\"drawn\": []}", "it has no elements"),
        (
            "{\"drawn\": [{\"type\": \"stage\"}]}",
            "entry 1 of drawn is not understood: {\"type\":\"stage\"}",
        ),
    ] {
        assert_eq!(told(text), said, "{text:.80}");
    }
}

#[test]
fn letters_that_grow_as_small_ones_shift_nothing() {
    let drawn =
        told("journey\n TITLE \u{212a}1\n Section \u{130}2\n \u{212a}3: 5\n sectio\u{212a} 4: 3\n");
    for name in ["\u{212a}1", "\u{130}2", "\u{212a}3", "sectio\u{212a} 4"] {
        assert!(drawn.contains(name), "{name} is not in {drawn}");
    }
}
