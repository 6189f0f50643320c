//! The picture inside the page: the one scene, cut to the map, every step and line of it leading to its figures.

use journey::{EntityId, FigureId};
use overlay::{Overlay, Seen};
use scene::{Group, Origins, Role, Token};

use super::{Page, Part};
use crate::svg;
use crate::xml::Xml;

/// Free space around the map.
const MARGIN: f32 = 8.0;
/// The room of a mark of the legend, in pixels.
const SWATCH: [f32; 2] = [22.0, 14.0];

impl Page<'_> {
    /// The picture with what it shows and how it is read.
    pub(super) fn write_picture(&self, xml: &mut Xml) {
        let language = self.language;
        xml.line().open("section").attribute("class", "picture");
        xml.attribute("id", "picture").attribute("tabindex", "-1");
        xml.attribute("aria-labelledby", "picture-name");
        xml.open("div").attribute("class", "picture-head");
        xml.open("h2").attribute("id", "picture-name");
        xml.text(&language.page_picture()).close();
        xml.leaf_of("p", "hint", &language.page_picture_hint());
        self.write_zoom(xml);
        xml.close();
        xml.line().open("div").attribute("class", "view");
        xml.attribute("id", "view").attribute("tabindex", "0");
        xml.attribute("role", "group");
        xml.attribute("aria-labelledby", "picture-name");
        self.write_map(xml);
        xml.line().close();
        self.write_legend(xml);
        xml.line().close();
    }

    fn write_legend(&self, xml: &mut Xml) {
        let language = self.language;
        xml.line().open("div").attribute("class", "legend");
        xml.leaf("h3", &language.page_legend());
        let is_observed = Self::is_observed(&self.parts());
        let reading = match is_observed {
            true => language.page_reading_seen(),
            false => language.page_reading(),
        };
        xml.leaf("p", &reading);
        xml.open("ul");
        for entry in &self.scene.legend {
            xml.line().open("li").open("svg");
            xml.number("width", SWATCH[0]).number("height", SWATCH[1]);
            xml.attribute("aria-hidden", "true");
            for item in &entry.swatch {
                svg::write_item(xml, item, 0, self.paint);
            }
            xml.close().text(&entry.text).close();
        }
        xml.close();
        for source in self.sources() {
            xml.leaf_of("p", "source", source);
        }
        xml.close();
    }

    fn write_map(&self, xml: &mut Xml) {
        let origins = self.scene.origins();
        let parts = self.parts();
        let shown = self.scene.groups.iter().filter(|it| is_on_map(it));
        // What is drawn at the same time is heard, and gone through by keys, from left to right.
        let mut shown: Vec<&Group> = shown.map(AsRef::as_ref).collect();
        shown.sort_by(|one, other| {
            let [a, b] = [one, other].map(|it| (origins.of(&it.anchor)[0] + it.bounds.x, it));
            let by_place = a.0.total_cmp(&b.0);
            one.role.cmp(&other.role).then(by_place)
        });
        let [left, top, right, bottom] = self.edges(&origins);
        let (width, height) = (right - left, bottom - top);
        let cut = [left, top, width, height].map(|it| it.to_string());
        xml.line().open("svg").attribute("id", "map");
        xml.attribute("class", "map").attribute("role", "group");
        xml.attribute("aria-labelledby", "picture-name");
        xml.number("width", width).number("height", height);
        xml.attribute("viewBox", &cut.join(" "));
        xml.line().open("rect").number("x", left).number("y", top);
        xml.number("width", width).number("height", height);
        xml.attribute("fill", &self.paint.colour(Token::Canvas))
            .close();
        for group in shown {
            self.write_group(xml, group, &origins, &parts);
        }
        xml.line().close();
    }

    /// Left, top, right and bottom edge of the map without what the page says in its own way.
    fn edges(&self, origins: &Origins<'_>) -> [f32; 4] {
        let shown = self.scene.groups.iter().filter(|it| is_on_map(it));
        let mut edges: Option<[f32; 4]> = None;
        for group in shown {
            let [x, y] = origins.of(&group.anchor);
            let (x, y) = (x + group.bounds.x, y + group.bounds.y);
            let own = [x, y, x + group.bounds.width, y + group.bounds.height];
            edges = Some(edges.map_or(own, |all| {
                [
                    all[0].min(own[0]),
                    all[1].min(own[1]),
                    all[2].max(own[2]),
                    all[3].max(own[3]),
                ]
            }));
        }
        let [left, top, right, bottom] =
            edges.unwrap_or([0.0, 0.0, self.scene.width, self.scene.height]);
        [
            (left - MARGIN).max(0.0).floor(),
            (top - MARGIN).max(0.0).floor(),
            (right + MARGIN).min(self.scene.width).ceil(),
            (bottom + MARGIN).min(self.scene.height).ceil(),
        ]
    }

    fn write_group(&self, xml: &mut Xml, group: &Group, origins: &Origins<'_>, parts: &[Part<'_>]) {
        let [x, y] = origins.of(&group.anchor);
        let target = self.target(group, parts);
        let label = origins.label(group, self.language);
        let is_chip = matches!(group.role, Role::Chip | Role::Bars);
        let is_stage = matches!(group.entity, Some(EntityId::Stage(_)));
        let is_link = target.is_some() && !is_chip && !is_stage && !label.is_empty();
        xml.line().open(if is_link { "a" } else { "g" });
        let id = svg::id_of(&group.key);
        xml.attribute("id", &format!("picture.{id}"));
        if let Some(class) = class_of(group, parts) {
            xml.attribute("class", class);
        }
        if let Some(target) = &target {
            let name = if is_link { "href" } else { "data-to" };
            xml.attribute(name, &format!("#{target}"));
        }
        if let Some(entity) = group.entity {
            xml.attribute("data-entity", &svg::entity_name(entity));
        }
        let mut bands = self.scene.bands.iter();
        let band = bands.find(|it| group.anchor.band.as_ref() == Some(&it.key));
        if let Some((band, lane)) = band.and_then(|it| Some((it, it.lane?))) {
            xml.attribute("data-lane", &lane.to_string());
            if group.role == Role::LaneHead {
                xml.number("data-height", band.height);
            }
        }
        if x != 0.0 || y != 0.0 {
            xml.attribute("transform", &format!("translate({x} {y})"));
        }
        match (label.is_empty() || is_chip, is_link) {
            (true, _) => {
                xml.attribute("aria-hidden", "true");
            }
            // Its title names it.
            (false, true) => {}
            (false, false) => {
                xml.attribute("role", "img").attribute("aria-label", &label);
            }
        }
        if !label.is_empty() {
            xml.leaf("title", &label);
        }
        let number = origins.number(&group.anchor);
        for item in &group.items {
            svg::write_item(xml, item, number, self.paint);
        }
        xml.close();
    }

    /// Where the figures of what a group shows stand on the page.
    fn target(&self, group: &Group, parts: &[Part<'_>]) -> Option<String> {
        match (&group.figure, &group.entity) {
            (Some(FigureId::DesirePath { from, to }), _) => parts.iter().find_map(|part| {
                let paths = &part.overlay?.desire_paths;
                let at = paths
                    .iter()
                    .position(|it| it.from == *from && it.to == *to)?;
                Some(format!("path-{}-{at}", part.map.id))
            }),
            (
                Some(
                    FigureId::StepReach { step }
                    | FigureId::StepDropOff { step }
                    | FigureId::StepSentiment { step },
                ),
                _,
            )
            | (_, Some(EntityId::Step(step))) => {
                let mut columns = self.scene.columns.iter();
                columns.find(|it| it.step == Some(*step))?;
                Some(format!("step-{step}"))
            }
            (Some(FigureId::Transition { transition }), _)
            | (_, Some(EntityId::Transition(transition))) => Some(format!("way-{transition}")),
            (_, Some(EntityId::Stage(stage))) => Some(format!("stage-{stage}")),
            (Some(_) | None, _) => None,
        }
    }
}

/// Whether a group belongs to the map: what stands around it the page says in its own way.
fn is_on_map(group: &Group) -> bool {
    !matches!(group.role, Role::Title | Role::Logo | Role::Legend)
}

/// What a group is, for who shows or hides it.
fn class_of(group: &Group, parts: &[Part<'_>]) -> Option<&'static str> {
    match group.role {
        Role::DesirePath => Some("a-path"),
        Role::Leaving => Some("a-leaving"),
        Role::Chip | Role::Bars => Some("a-figure"),
        Role::Feeling => Some("a-feeling"),
        Role::Transition => {
            let Some(EntityId::Transition(id)) = group.entity else {
                return None;
            };
            let overlays = parts.iter().filter_map(|it| it.overlay);
            let mut seen = overlays.flat_map(|it: &Overlay| &it.transitions);
            let seen = seen.find(|it| it.transition == id)?.seen;
            (seen == Seen::Never).then_some("a-unseen")
        }
        Role::Grid
        | Role::Boundary
        | Role::Owner
        | Role::StageHead
        | Role::StepHead
        | Role::Detail
        | Role::LaneHead
        | Role::EmotionCurve
        | Role::EmotionPoint
        | Role::Card
        | Role::FlowNode
        | Role::Gateway
        | Role::Title
        | Role::Logo
        | Role::Legend => None,
    }
}
