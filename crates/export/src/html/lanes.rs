//! What stands on a step, lane by lane, as lists.

use journey::{Card, Icon, Lane, LaneKind, Step, link};

use scene::icon_lines;

use super::{Page, Part};
use crate::svg;
use crate::xml::Xml;

impl Page<'_> {
    /// The lanes that the picture shows of a map, from top to bottom.
    pub(super) fn lanes_of(&self, map: journey::MapId) -> Vec<&Lane> {
        let project = self.scene.released().project();
        let bands = self.scene.bands.iter();
        let lanes = bands.filter_map(|it| project.lane(it.lane?));
        lanes.filter(|it| it.map == map).collect()
    }

    /// The cards and the feeling of a lane at a step; nothing where there are none.
    pub(super) fn write_lane(&self, xml: &mut Xml, part: &Part<'_>, lane: &Lane, step: &Step) {
        let project = self.scene.released().project();
        let emotions = project.emotions().values();
        let mut felt = emotions.filter(|it| it.lane == lane.id && it.step == step.id);
        let felt = felt.next();
        let cards = part.cells.get(&(lane.id, step.id));
        let cards: &[&Card] = cards.map_or(&[], Vec::as_slice);
        if felt.is_none() && cards.is_empty() {
            return;
        }
        xml.line().open("div").attribute("class", "lane");
        xml.attribute("data-lane", &lane.id.to_string());
        xml.leaf("dt", &lane.name);
        if let Some(felt) = felt {
            let class = match felt.half_steps {
                ..=-1 => "feeling-bad",
                0 => "feeling-none",
                1.. => "feeling-good",
            };
            let number = self.language.feeling(f64::from(felt.half_steps) / 4.0);
            xml.open("dd").attribute("class", class).leaf("b", &number);
            if !felt.word.is_empty() {
                xml.text(" ").leaf("span", &felt.word);
            }
            xml.close();
        }
        for card in cards {
            xml.open("dd").attribute("id", &format!("card-{}", card.id));
            self.write_card(xml, lane, card);
            xml.close();
        }
        xml.close();
    }

    fn write_card(&self, xml: &mut Xml, lane: &Lane, card: &Card) {
        let project = self.scene.released().project();
        self.write_icon(xml, card.icon.as_ref());
        match lane.kind {
            LaneKind::Link => write_link(xml, &card.text),
            LaneKind::Date => {
                xml.leaf("span", &self.language.typed_day(&card.text));
            }
            LaneKind::Image => {
                if let Some(picture) = project.picture_on(card.id) {
                    xml.open("img").attribute("alt", &card.text);
                    xml.attribute("width", &picture.width.to_string());
                    xml.attribute("height", &picture.height.to_string());
                    xml.attribute("src", &svg::address_of(&picture.image));
                    xml.close();
                }
                xml.leaf("span", &card.text);
            }
            LaneKind::Actions
            | LaneKind::Thoughts
            | LaneKind::Emotion
            | LaneKind::Needs
            | LaneKind::Expectations
            | LaneKind::Touchpoints
            | LaneKind::Channels
            | LaneKind::Pains
            | LaneKind::Gains
            | LaneKind::Evidence
            | LaneKind::Frontstage
            | LaneKind::Backstage
            | LaneKind::Support
            | LaneKind::Systems
            | LaneKind::Owners
            | LaneKind::Metrics
            | LaneKind::Opportunities
            | LaneKind::Notes
            | LaneKind::Text
            | LaneKind::Number
            | LaneKind::Choice
            | LaneKind::Chart => {
                xml.leaf("span", &card.text);
            }
        }
        if card.last != card.step {
            let [from, to] = [card.step, card.last].map(|it| self.step_name(it));
            xml.text(" ");
            xml.leaf_of("span", "base", &self.language.picture_span(from, to));
        }
        self.write_tags(xml, &card.tags);
    }

    /// The sign in front of a text, with its name for who does not see it.
    pub(super) fn write_icon(&self, xml: &mut Xml, icon: Option<&Icon>) {
        let Some(icon) = icon else { return };
        let name = icon.said(self.language);
        match icon {
            Icon::Known { name: known } => {
                xml.open("svg").attribute("class", "icon");
                xml.attribute("viewBox", "0 0 24 24");
                xml.attribute("role", "img").attribute("aria-label", &name);
                xml.open("path").attribute("d", icon_lines(*known));
                xml.close().close();
            }
            Icon::Own { image, .. } => {
                xml.open("img").attribute("class", "icon");
                xml.attribute("alt", &name);
                xml.attribute("src", &svg::address_of(image)).close();
            }
        }
        xml.text(" ");
    }

    /// Words by which things are found together.
    pub(super) fn write_tags(&self, xml: &mut Xml, tags: &[String]) {
        for tag in tags {
            xml.text(" ").leaf_of("span", "tag", tag);
        }
    }
}

/// Leads only to where nothing can be run or taken: to pages, safely, and to people.
fn write_link(xml: &mut Xml, text: &str) {
    let known = |it: &&(&str, &str)| {
        ["https://", "mailto:"]
            .iter()
            .any(|way| it.1.starts_with(way))
    };
    match link(text).as_ref().filter(known) {
        Some((words, address)) => {
            xml.open("a").attribute("href", address);
            xml.attribute("rel", "noreferrer");
            xml.text(words).close();
        }
        None => {
            xml.leaf("span", text);
        }
    }
}
