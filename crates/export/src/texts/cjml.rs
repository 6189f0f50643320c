//! Maps in CJML 2.0: the planned journey as it was drawn, and the typical one as it was observed.
//!
//! What leaves of the observed is never one person's journey: it is the steps that at least half of all journeys
//! reach, in the order of the map, each with its share and its median time as far as these are told.

use std::collections::BTreeMap;

use journey::{LaneKind, OwnerRole, Stage, StageId, Step, Transition};
use language::Language;
use scene::PaperScene;

use super::drawn::{Drawn, assumed, share};
use super::lost::Lost;
use crate::Written;
use crate::xml::Xml;

/// A step belongs to the typical journey from this share of all journeys on.
const TYPICAL: f64 = 0.5;
/// The last score of a rating, from 1 on; the middle one is neither good nor bad.
const MIDDLE: f64 = 3.0;

/// All maps that leave.
pub(crate) fn document(scene: &PaperScene<'_>) -> Written {
    let maps = Drawn::all(scene);
    let mut xml = Xml::document();
    xml.open("CJML").attribute("version", "2.0");
    for (at, map) in maps.iter().enumerate() {
        let journey = Journey::of(map, at + 1);
        journey.write(&mut xml, Side::Planned);
        if journey.typical().next().is_some() {
            journey.write(&mut xml, Side::Actual);
        }
    }
    xml.line();
    let text = xml.finish();
    Written {
        bytes: text.into_bytes(),
        left_out: left_out(scene.language(), &maps),
    }
}

/// Which of the two journeys.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Planned,
    Actual,
}

/// A map as CJML sees it.
struct Journey<'a> {
    map: &'a Drawn<'a>,
    number: usize,
    /// The number of each stage.
    phases: BTreeMap<StageId, usize>,
    /// Who takes part besides the customer, each once.
    providers: Vec<&'a str>,
}

impl<'a> Journey<'a> {
    fn of(map: &'a Drawn<'a>, number: usize) -> Self {
        let mut providers: Vec<&str> = Vec::new();
        for step in map.steps.iter().filter(|it| !channels(map, it).is_empty()) {
            let provider = provider(step);
            if !provider.is_empty() && !providers.contains(&provider) {
                providers.push(provider);
            }
        }
        Self {
            map,
            number,
            phases: map.stages().iter().map(|it| it.id).zip(1..).collect(),
            providers,
        }
    }

    /// The steps that at least half of all journeys reach, with their numbers.
    fn typical(&self) -> impl Iterator<Item = (usize, &&'a Step)> {
        let steps = self.map.steps.iter().zip(1..).map(|(step, n)| (n, step));
        steps.filter(|(_, step)| {
            let reach = self.map.observed(step.id).map(|it| &it.reach);
            let told = reach.filter(|it| it.said(self.map.language).is_some());
            told.and_then(|it| it.value).is_some_and(|it| it >= TYPICAL)
        })
    }

    fn write(&self, xml: &mut Xml, side: Side) {
        let n = self.number.to_string();
        let lens = &self.map.map.lens;
        xml.line().open(match side {
            Side::Planned => "plannedJourney",
            Side::Actual => "actualJourney",
        });
        match side {
            Side::Planned => leaf(xml, "journeyID", &["PJ", &n].concat()),
            Side::Actual => leaf(xml, "journeyID", &["AJ", &n].concat()),
        }
        leaf(xml, "journeyTitle", &self.map.title());
        if side == Side::Actual {
            leaf(xml, "plannedReference", &["PJ", &n].concat());
        }
        self.write_phases(xml);
        let summary = match side {
            Side::Planned => lens.scenario.clone(),
            Side::Actual => self.compliance(),
        };
        some(xml, "journeyShortSummary", &summary);
        if side == Side::Planned {
            some(xml, "journeyLongSummary", &lens.goal);
        }
        xml.line().open("actors");
        xml.line()
            .open("endUser")
            .attribute("actorID", self.user())
            .close();
        for provider in &self.providers {
            let provider = self.actor(provider);
            let it = xml.line().open("serviceProvider");
            it.attribute("actorID", &provider).close();
        }
        xml.line().close();
        xml.line().open("touchpoints");
        match side {
            Side::Planned => {
                for (step, n) in self.map.steps.iter().zip(1..) {
                    self.write_touchpoint(xml, side, step, n);
                }
            }
            Side::Actual => {
                for (n, step) in self.typical() {
                    self.write_touchpoint(xml, side, step, n);
                }
            }
        }
        xml.line().close();
        xml.line().close();
    }

    fn write_phases(&self, xml: &mut Xml) {
        xml.line().open("journeyPhases");
        for stage in self.map.stages() {
            xml.line()
                .open("journeyPhase")
                .attribute("phaseID", &self.phase(stage));
            leaf(xml, "phaseName", &stage.name);
            leaf(xml, "phaseDescription", "");
            xml.line().close();
        }
        xml.line().close();
    }

    /// A contact by a channel, or an action of the customer alone.
    fn write_touchpoint(&self, xml: &mut Xml, side: Side, step: &Step, n: usize) {
        let channels = channels(self.map, step);
        let is_contact = !channels.is_empty();
        xml.line().open(match (side, is_contact) {
            (Side::Planned, true) => "plannedCommunicationPoint",
            (Side::Planned, false) => "plannedAction",
            (Side::Actual, true) => "actualCommunicationPoint",
            (Side::Actual, false) => "actualAction",
        });
        leaf(xml, "touchpointID", &["T", &n.to_string()].concat());
        if let Some(stage) = self.map.project.stage(step.stage) {
            let belongs = xml.line().open("belongsTo");
            belongs.attribute("phaseIDref", &self.phase(stage)).close();
        }
        party(
            xml,
            ["initiator", "initiatorLabel"],
            [self.user(), &step.name],
        );
        if is_contact {
            let receiver = self.actor(provider(step));
            let receiver = match receiver.as_str() {
                "" => self.user(),
                it => it,
            };
            party(xml, ["receiver", "receiverLabel"], [receiver, ""]);
            xml.line().open("channel");
            leaf(xml, "channelName", &channels);
            xml.line().close();
        }
        match side {
            Side::Planned => some(xml, "comment", &self.comment(step)),
            Side::Actual => {
                some(xml, "comment", &self.observed(step));
                if let Some(felt) = self.map.felt(step.id) {
                    let rating = (felt.mean * 2.0 + MIDDLE).round().to_string();
                    let said = self.map.language.feeling(felt.mean);
                    xml.line().open("touchpointExperience");
                    leaf(xml, "experienceDescription", &said);
                    leaf(xml, "experienceRating", &rating);
                    xml.line().close();
                }
            }
        }
        xml.line().close();
    }

    fn phase(&self, stage: &Stage) -> String {
        let n = self.phases.get(&stage.id).copied().unwrap_or(0);
        ["P", &n.to_string()].concat()
    }

    /// Who takes the journey.
    fn user(&self) -> &str {
        match self.map.map.lens.persona.as_str() {
            "" => "customer",
            persona => persona,
        }
    }

    /// A provider under an id that is not the customer's.
    fn actor(&self, provider: &str) -> String {
        if provider == self.user() {
            return [provider, "*"].concat();
        }
        provider.to_owned()
    }

    /// What stands in the other lanes, line under line.
    fn comment(&self, step: &Step) -> String {
        let language = self.map.language;
        let mut lines = Vec::new();
        for lane in &self.map.lanes {
            if lane.kind == LaneKind::Channels {
                continue;
            }
            for card in self.map.cards(lane.id, step.id) {
                lines.push(match lane.kind == LaneKind::Notes {
                    true => card.text.clone(),
                    false => [&lane.name, ": ", &card.text].concat(),
                });
            }
            if let Some(it) = self.map.feeling_in(lane.id, step.id) {
                let value = assumed(language, it);
                let said = language.texts_assumed_feeling(&value);
                lines.push([&said, " ", it.word.trim()].concat().trim().to_owned());
            }
        }
        lines.retain(|it| !it.trim().is_empty());
        lines.join("\n")
    }

    /// How many reach a step, and how long they take to it from the step before.
    fn observed(&self, step: &Step) -> String {
        let language = self.map.language;
        let reach = self.map.observed(step.id).map(|it| &it.reach);
        let reach = reach.and_then(|it| share(language, it));
        let mut lines: Vec<String> = reach
            .map(|it| [&language.texts_reach(), ": ", it.as_str()].concat())
            .into_iter()
            .collect();
        let next = self.map.observed(step.id).and_then(|it| it.until_next);
        if let Some(times) = next {
            let time = language.duration(times.median_s);
            lines.push(language.texts_until_next(&time));
        }
        lines.join("\n")
    }

    /// How far the observed journeys follow the drawn one, as far as it is told.
    fn compliance(&self) -> String {
        let language = self.map.language;
        let Some(overlay) = self.map.overlay else {
            return String::new();
        };
        let fitting = overlay.fit.as_ref();
        let fitting = fitting.and_then(|it| share(language, &it.fitting));
        let fitting = fitting.map(|it| language.texts_compliance(&it));
        let said = [Some(language.texts_typical()), fitting];
        said.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// What stands in the lanes of channels.
fn channels(map: &Drawn<'_>, step: &Step) -> String {
    let lanes = map.lanes.iter();
    let channels = lanes.filter(|it| it.kind == LaneKind::Channels);
    let cards = channels.flat_map(|it| map.cards(it.id, step.id));
    let names: Vec<&str> = cards.map(|it| it.text.as_str()).collect();
    names.join("\n").trim().to_owned()
}

/// Who meets the customer at a step: who answers for the experience, else for the channel.
fn provider(step: &Step) -> &str {
    match step.owner(OwnerRole::Experience) {
        "" => step.owner(OwnerRole::Channel),
        owner => owner,
    }
}

/// Steps of which somebody answers for something that CJML has no place for.
fn n_owned(it: &Drawn<'_>) -> u64 {
    let is_lost = |step: &&&Step| {
        let meets = provider(step);
        let owners = OwnerRole::ALL.map(|role| step.owner(role));
        let others = owners.iter().any(|it| !it.is_empty() && *it != meets);
        others || (!meets.is_empty() && channels(it, step).is_empty())
    };
    it.steps.iter().filter(is_lost).count() as u64
}

fn leaf(xml: &mut Xml, name: &'static str, text: &str) {
    xml.line().open(name).text(text).close();
}

/// An element where there is something to say in it.
fn some(xml: &mut Xml, name: &'static str, text: &str) {
    if !text.trim().is_empty() {
        leaf(xml, name, text);
    }
}

fn party(xml: &mut Xml, [name, label]: [&'static str; 2], [actor, said]: [&str; 2]) {
    xml.line().open(name);
    let refers = xml.line().open("refersTo");
    refers.attribute("actorIDref", actor).close();
    leaf(xml, label, said);
    xml.line().close();
}

/// Transitions of which a time or a share is expected.
fn n_expected(it: &Drawn<'_>) -> u64 {
    let all = it.transitions().into_iter();
    let said = |it: &&Transition| it.expected_time.is_some() || it.expected_permille.is_some();
    all.filter(said).count() as u64
}

/// Points of all curves.
fn n_feelings(it: &Drawn<'_>) -> u64 {
    let points = it.steps.iter();
    points
        .flat_map(|step| it.curves().map(|lane| it.feeling_in(lane.id, step.id)))
        .flatten()
        .count() as u64
}

fn left_out(language: Language, maps: &[Drawn<'_>]) -> Vec<String> {
    let sum = |count: fn(&Drawn<'_>) -> u64| maps.iter().map(count).sum();
    let mut lost = Lost::new(language);
    lost.some(
        sum(|it| it.n_off_the_row()),
        Language::texts_lost_transitions,
    )
    .some(sum(n_expected), Language::texts_lost_expected)
    .some(sum(n_feelings), Language::texts_lost_assumed)
    .some(sum(n_owned), Language::texts_lost_owners)
    .so(
        maps.iter().any(|it| it.overlay.is_some()),
        Language::texts_lost_single,
    )
    .pictures(maps)
    .icons(maps);
    lost.finish()
}
