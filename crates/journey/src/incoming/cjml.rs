//! Journeys in CJML 2.0 and 3.0: the first planned one of a file, or the first actual one where none is planned.

use std::collections::BTreeMap;

use language::Language;

use crate::incoming::mistake::{IncomingError, IncomingMistake};
use crate::incoming::passed::{PassedOver, Why, fitted};
use crate::incoming::tree::Element;
use crate::incoming::{Names, Noted, NotedStage, NotedStep};
use crate::limits;

/// What is read of a journey.
const OF_A_JOURNEY: [&str; 8] = [
    "journeyID",
    "journeyTitle",
    "journeyShortSummary",
    "journeyLongSummary",
    "journeyPhases",
    "actors",
    "touchpoints",
    "plannedReference",
];
/// What is read of a touchpoint.
const OF_A_TOUCHPOINT: [&str; 7] = [
    "touchpointID",
    "belongsTo",
    "initiator",
    "receiver",
    "channel",
    "comment",
    "touchpointExperience",
];
/// The rating that is neither good nor bad.
const MIDDLE: f64 = 3.0;

/// What the text notes.
pub(super) fn read(text: &str, language: Language) -> Result<Noted, IncomingError> {
    let root = Element::read(text)?;
    if root.name != "CJML" {
        let name = root.name;
        return Err(IncomingMistake::OtherRoot { name }.at(root.line));
    }
    let named = |name| root.children.iter().find(|it| it.name == name);
    let Some(journey) = named("plannedJourney").or_else(|| named("actualJourney")) else {
        return Err(IncomingMistake::NothingDrawn.at(root.line));
    };
    let mut reading = Reading {
        noted: Noted {
            names: Names::of(language),
            ..Noted::default()
        },
        phases: BTreeMap::new(),
        language,
    };
    for other in &root.children {
        if !std::ptr::eq(other, journey) {
            reading.pass_over(other, Why::OtherJourney);
        }
    }
    reading.journey(journey);
    Ok(reading.noted)
}

struct Reading {
    noted: Noted,
    /// The place of each phase.
    phases: BTreeMap<String, usize>,
    language: Language,
}

impl Reading {
    fn journey(&mut self, journey: &Element) {
        for other in &journey.children {
            if !OF_A_JOURNEY.contains(&other.name.as_str()) {
                self.pass_over(other, Why::NoPlace);
            }
        }
        let title = match journey.said("journeyTitle") {
            "" => journey.said("journeyID"),
            title => title,
        };
        self.noted.title = self.fitted(journey, title, limits::NAME);
        let scenario = journey.said("journeyShortSummary");
        self.noted.lens.scenario = self.fitted(journey, scenario, limits::LENS);
        let goal = journey.said("journeyLongSummary");
        self.noted.lens.goal = self.fitted(journey, goal, limits::LENS);
        let actors = journey.child("actors");
        let users = actors.iter().flat_map(|it| &it.children);
        let mut users = users.filter(|it| it.name == "endUser");
        if let Some(user) = users.next() {
            let persona = user.attribute("actorID");
            if persona != "customer" {
                self.noted.lens.persona = self.fitted(user, persona, limits::LENS);
            }
            for other in users {
                self.pass_over(other, Why::OtherActors);
            }
        }
        for phase in journey
            .child("journeyPhases")
            .iter()
            .flat_map(|it| &it.children)
        {
            let id = phase.attribute("phaseID");
            let name = match phase.said("phaseName") {
                "" => id,
                name => name,
            };
            let name = self.fitted(phase, name, limits::NAME);
            self.phases.insert(id.to_owned(), self.noted.stages.len());
            self.noted.stages.push(NotedStage {
                name,
                steps: Vec::new(),
            });
            if !phase.said("phaseDescription").is_empty() {
                self.pass_over(phase, Why::NoPlace);
            }
        }
        let touchpoints = journey.child("touchpoints");
        let mut stage = 0;
        for touchpoint in touchpoints.iter().flat_map(|it| &it.children) {
            self.touchpoint(touchpoint, &mut stage);
        }
    }

    /// A step, in the stage that it names, else in that of the step before it.
    fn touchpoint(&mut self, touchpoint: &Element, stage: &mut usize) {
        let known = [
            "plannedAction",
            "plannedCommunicationPoint",
            "actualAction",
            "actualCommunicationPoint",
        ];
        if !known.contains(&touchpoint.name.as_str()) {
            return self.pass_over(touchpoint, Why::NotKnown);
        }
        for other in &touchpoint.children {
            if !OF_A_TOUCHPOINT.contains(&other.name.as_str()) {
                self.pass_over(other, Why::NoPlace);
            }
        }
        if let Some(phase) = touchpoint.child("belongsTo") {
            match self.phases.get(phase.attribute("phaseIDref")) {
                Some(place) => *stage = *place,
                None => self.pass_over(phase, Why::NoSuchPhase),
            }
        }
        let party = |name| touchpoint.child(name);
        let actor = |it: &Element| {
            let refers = it.child("refersTo");
            refers.map_or(String::new(), |it| it.attribute("actorIDref").to_owned())
        };
        let initiator = party("initiator");
        let labels = [
            ("initiator", "initiatorLabel"),
            ("receiver", "receiverLabel"),
        ];
        let labels = labels.map(|(name, label)| party(name).map_or("", |it| it.said(label)));
        let name = labels.into_iter().find(|it| !it.is_empty());
        let name = name.unwrap_or_else(|| touchpoint.said("touchpointID"));
        let user = initiator.map(actor).unwrap_or_default();
        let owner = party("receiver").map(actor).filter(|it| *it != user);
        let owner = owner.unwrap_or_default();
        let channel = touchpoint.child("channel");
        let channel = channel.map_or("", |it| it.said("channelName"));
        let step = NotedStep {
            name: self.fitted(touchpoint, name, limits::NAME),
            owner: self.fitted(touchpoint, owner.trim_end_matches('*'), limits::NAME),
            half_steps: self.felt(touchpoint),
            channel: self.fitted(touchpoint, channel, limits::CARD),
            note: self.fitted(touchpoint, touchpoint.said("comment"), limits::CARD),
        };
        if self.noted.stages.is_empty() {
            let name = self.language.map_form_stage("1");
            self.noted.stages.push(NotedStage {
                name,
                steps: Vec::new(),
            });
        }
        if let Some(stage) = self.noted.stages.get_mut(*stage) {
            stage.steps.push(step);
        }
    }

    /// The rating from 1 to 5 of an actual touchpoint as half steps.
    fn felt(&mut self, touchpoint: &Element) -> Option<i8> {
        let experience = touchpoint.child("touchpointExperience")?;
        let rating = experience.said("experienceRating");
        if rating.is_empty() {
            return None;
        }
        let half_steps = rating.parse::<f64>().ok().map(|it| (it - MIDDLE) * 2.0);
        let fits = |it: &f64| it.abs() <= f64::from(limits::EMOTION_HALF_STEPS);
        let Some(half_steps) = half_steps.filter(fits) else {
            self.pass_over(experience, Why::NotAScore);
            return None;
        };
        Some(half_steps.round() as i8)
    }

    fn fitted(&mut self, at: &Element, text: &str, most: usize) -> String {
        fitted(&mut self.noted.passed_over, at.line, text, most)
    }

    fn pass_over(&mut self, it: &Element, why: Why) {
        let text = [it.name.as_str(), it.text.trim()].join(" ");
        let it = PassedOver::new(it.line, &text, why);
        self.noted.passed_over.push(it);
    }
}
