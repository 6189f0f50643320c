//! In which order a page is read aloud, and as what each part of it.

use std::num::NonZeroU16;

use krilla::tagging::{Node, Tag, TagGroup, TagKind};
use scene::{Group, Item, Role, Scene, TextStyle};

use crate::pdf::painter::Painter;

/// Where a part stands: around or on the map, in which stage, at which step, and how far down.
type Place = (Region, usize, usize, usize);

/// The regions of a page, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Region {
    Above,
    Beside,
    OnIt,
    Below,
}

/// The parts of a page that say something.
#[derive(Default)]
pub(super) struct Reading {
    parts: Vec<Part>,
}

struct Part {
    /// The group's place among those of the scene.
    group: usize,
    tag: TagKind,
    content: Vec<Node>,
}

impl Reading {
    /// Draws a group and remembers what of it is read.
    pub(super) fn draw(
        &mut self,
        painter: &mut Painter<'_, '_>,
        (at, group): (usize, &Group),
        label: &str,
        number: u32,
    ) {
        if matches!(group.role, Role::Title | Role::Legend) {
            return self.lines(painter, at, group);
        }
        let Some(tag) = tag(group.role, group, label) else {
            return painter.artifact(|it| all_of(it, group, number));
        };
        let content = if matches!(tag, TagKind::Figure(_)) {
            vec![painter.content(|it| all_of(it, group, number)).into()]
        } else {
            lines_of(painter, group, number)
        };
        self.parts.push(Part {
            group: at,
            tag,
            content,
        });
    }

    /// Title and legend: each line is read by itself, what stands between them is not.
    fn lines(&mut self, painter: &mut Painter<'_, '_>, at: usize, group: &Group) {
        for item in &group.items {
            let Item::Text { text, style, .. } = item else {
                painter.artifact(|it| it.item(item, 0));
                continue;
            };
            let tag = if *style == TextStyle::Title {
                heading(1, text)
            } else {
                Tag::P.into()
            };
            let content = painter.content(|it| it.item(item, 0));
            self.parts.push(Part {
                group: at,
                tag,
                content: vec![content.into()],
            });
        }
    }

    /// The page as it is read: title, lanes, then step by step from top to bottom, then the legend.
    pub(super) fn in_order(mut self, scene: &Scene) -> TagGroup {
        self.parts.sort_by_cached_key(|it| place(scene, it.group));
        let mut page = TagGroup::new(Tag::Section);
        for part in self.parts {
            let mut read = TagGroup::new(part.tag);
            for content in part.content {
                read.push(content);
            }
            page.push(read);
        }
        page
    }
}

/// Draws a group whose lines are read, and nothing else of it.
fn lines_of(painter: &mut Painter<'_, '_>, group: &Group, number: u32) -> Vec<Node> {
    let mut lines = Vec::new();
    for item in &group.items {
        match item {
            Item::Text { text, .. } => {
                lines.push(
                    painter
                        .line_of_text(text, |it| it.item(item, number))
                        .into(),
                );
            }
            Item::Number { .. } => {
                let said = number.to_string();
                lines.push(
                    painter
                        .line_of_text(&said, |it| it.item(item, number))
                        .into(),
                );
            }
            Item::Icon { name, .. } => {
                let mut icon = TagGroup::new(Tag::Figure(Some(name.clone())));
                icon.push(painter.content(|it| it.item(item, number)));
                lines.push(icon.into());
            }
            Item::Box { .. } | Item::Image { .. } | Item::Logo { .. } | Item::Path { .. } => {
                painter.artifact(|it| it.item(item, number));
            }
        }
    }
    lines
}

fn all_of(painter: &mut Painter<'_, '_>, group: &Group, number: u32) {
    for item in &group.items {
        painter.item(item, number);
    }
}

/// As what a group is read; none where it says nothing.
fn tag(role: Role, group: &Group, label: &str) -> Option<TagKind> {
    let figure = || (!label.is_empty()).then(|| Tag::Figure(Some(label.to_owned())).into());
    match role {
        Role::StageHead => Some(heading(2, label)),
        Role::StepHead => Some(heading(3, label)),
        Role::Logo => figure(),
        Role::Card if group.items.iter().any(is_image) => figure(),
        Role::Card | Role::LaneHead | Role::Boundary | Role::Title | Role::Legend => {
            Some(Tag::P.into())
        }
        Role::Grid => None,
        Role::Owner
        | Role::Detail
        | Role::EmotionCurve
        | Role::EmotionPoint
        | Role::Feeling
        | Role::Transition
        | Role::DesirePath
        | Role::Leaving
        | Role::FlowNode
        | Role::Gateway
        | Role::Chip
        | Role::Bars => figure(),
    }
}

pub(super) fn heading(level: u16, text: &str) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(text.to_owned())).into()
}

fn is_image(item: &Item) -> bool {
    matches!(item, Item::Image { .. })
}

/// Where a group comes in reading.
fn place(scene: &Scene, group: usize) -> Place {
    let it = &scene.groups[group];
    if matches!(it.role, Role::Title | Role::Logo) {
        return (Region::Above, 0, 0, 0);
    }
    if it.role == Role::Legend {
        return (Region::Below, 0, 0, 0);
    }
    let band = it.anchor.band.as_deref();
    let down = scene
        .bands
        .iter()
        .position(|it| Some(it.key.as_str()) == band);
    let down = down.map_or(0, |it| it + 1);
    let key = it.anchor.column.as_deref();
    let column = scene
        .columns
        .iter()
        .position(|it| Some(it.key.as_str()) == key);
    let Some(column) = column else {
        return (Region::Beside, 0, 0, down);
    };
    let stage = scene.columns[column].stage;
    let stage = scene.stages.iter().position(|it| it.stage == stage);
    // The head of a stage comes before the first of its steps.
    let step = if it.role == Role::StageHead {
        0
    } else {
        column + 1
    };
    (Region::OnIt, stage.unwrap_or(0), step, down)
}
