//! Scalable vector graphics, one group of the scene to a `<g>`.

use journey::{EntityId, Typeface, media_type};
use language::Language;
use scene::{Align, Dash, Group, IconLook, Item, Origins, Rect, Role, Scene, TextStyle, Token};

use crate::xml::Xml;
use crate::{Paint, fonts};

pub(crate) mod one_page;

/// Where the fonts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fonts {
    /// In the picture.
    Embedded,
    /// With whoever draws it.
    Known,
}

/// A scene as SVG.
pub(crate) fn picture(scene: &Scene, paint: Paint<'_>, fonts: Fonts) -> String {
    let mut xml = begun([scene.width, scene.height], paint.project.own_font());
    describe(&mut xml, scene, paint.language);
    if fonts == Fonts::Embedded {
        let sheet = fonts::style_sheet(paint.project.own_font(), scene);
        xml.line().open("style").text(&sheet).close();
    }
    ground(&mut xml, &paint.colour(Token::Canvas));
    let origins = scene.origins();
    for group in &scene.groups {
        write_group(&mut xml, group, &origins, paint);
    }
    xml.line();
    xml.finish()
}

/// Begins a picture so large.
fn begun([width, height]: [f32; 2], font: Option<&Typeface>) -> Xml {
    let mut xml = Xml::default();
    xml.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .number("width", width)
        .number("height", height);
    let size = [0.0, 0.0, width, height].map(|it| it.to_string());
    xml.attribute("viewBox", &size.join(" "))
        .attribute("role", "img")
        .attribute("font-family", &fonts::families(font))
        .attribute("text-rendering", "geometricPrecision");
    xml
}

fn ground(xml: &mut Xml, colour: &str) {
    xml.line()
        .open("rect")
        .attribute("width", "100%")
        .attribute("height", "100%")
        .attribute("fill", colour)
        .close();
}

fn describe(xml: &mut Xml, scene: &Scene, language: Language) {
    let label_of = |role| {
        let mut groups = scene.groups.iter();
        groups
            .find(|it| it.role == role)
            .map(|it| it.label.as_str())
    };
    let title = label_of(Role::Title);
    let title = title.map_or_else(|| language.paper_untitled(), str::to_owned);
    let stages: Vec<&str> = scene.stages.iter().map(|it| it.name.as_str()).collect();
    let n_steps = scene.columns.iter().filter(|it| it.step.is_some()).count();
    let n_stages = stages.len() as u64;
    let mut said = language.paper_described(n_steps as u64, n_stages, &stages.join(", "));
    if let Some(source) = label_of(Role::Legend) {
        said.push(' ');
        said.push_str(source);
    }
    xml.line().open("title").text(&title).close();
    xml.line().open("desc").text(&said).close();
}

fn write_group(xml: &mut Xml, group: &Group, origins: &Origins<'_>, paint: Paint<'_>) {
    let [x, y] = origins.of(&group.anchor);
    let number = origins.number(&group.anchor);
    xml.line().open("g").attribute("id", &id_of(&group.key));
    if let Some(entity) = group.entity {
        xml.attribute("data-entity", &entity_name(entity));
    }
    if x != 0.0 || y != 0.0 {
        xml.attribute("transform", &format!("translate({x} {y})"));
    }
    if !group.label.is_empty() {
        xml.open("title")
            .text(&origins.label(group, paint.language))
            .close();
    }
    for item in &group.items {
        write_item(xml, item, number, paint);
    }
    xml.close();
}

fn write_text(
    xml: &mut Xml,
    [x, y]: [f32; 2],
    text: &str,
    align: Align,
    (style, fill): (TextStyle, Token),
    paint: Paint<'_>,
) {
    xml.open("text")
        .number("x", x)
        .number("y", y)
        .number("font-size", style.size())
        .number("font-weight", f32::from(style.weight()))
        .attribute("fill", &paint.colour(fill));
    match align {
        Align::Left => {}
        Align::Centre => {
            xml.attribute("text-anchor", "middle");
        }
        Align::Right => {
            xml.attribute("text-anchor", "end");
        }
    }
    xml.text(text);
}

/// Adds one thing to draw; `number` is that of the column it hangs on.
pub(crate) fn write_item(xml: &mut Xml, item: &Item, number: u32, paint: Paint<'_>) {
    let project = paint.project;
    match item {
        Item::Box {
            rect,
            radius,
            fill,
            stroke,
            stroke_width,
        } => {
            xml.open("rect")
                .number("x", rect.x)
                .number("y", rect.y)
                .number("width", rect.width)
                .number("height", rect.height);
            if *radius > 0.0 {
                xml.number("rx", *radius);
            }
            write_fill(xml, *fill, 1.0, paint);
            write_stroke(xml, *stroke, *stroke_width, Dash::Solid, paint);
        }
        Item::Text {
            x,
            y,
            text,
            width: _,
            align,
            style,
            fill,
        } => {
            write_text(xml, [*x, *y], text, *align, (*style, *fill), paint);
        }
        Item::Number { x, y, style, fill } => {
            let text = number.to_string();
            write_text(xml, [*x, *y], &text, Align::Centre, (*style, *fill), paint);
        }
        Item::Image { rect, picture } => {
            let picture = project.picture(*picture);
            write_image(xml, *rect, picture.map_or("", |it| it.image.as_str()));
        }
        Item::Logo { rect } => {
            let logo = project.own_brand().and_then(|it| it.logo.as_ref());
            write_image(xml, *rect, logo.map_or("", |it| it.image.as_str()));
        }
        Item::Icon { rect, look, .. } => write_icon(xml, *rect, look, paint),
        Item::Path {
            d,
            fill,
            fill_opacity,
            stroke,
            stroke_width,
            dash,
        } => {
            xml.open("path").attribute("d", d);
            write_fill(xml, *fill, *fill_opacity, paint);
            write_stroke(xml, *stroke, *stroke_width, *dash, paint);
        }
    }
    xml.close();
}

/// Opens an icon: lines with round ends, or a picture.
fn write_icon(xml: &mut Xml, rect: Rect, look: &IconLook, paint: Paint<'_>) {
    match look {
        IconLook::Lines {
            d,
            stroke,
            stroke_width,
        } => {
            xml.open("path").attribute("d", d);
            write_fill(xml, None, 1.0, paint);
            write_stroke(xml, Some(*stroke), *stroke_width, Dash::Solid, paint);
            xml.attribute("stroke-linecap", "round")
                .attribute("stroke-linejoin", "round");
        }
        IconLook::Own { of } => {
            write_image(xml, rect, paint.project.own_icon(*of).unwrap_or_default());
        }
    }
}

/// The address of a picture in base64: all of it.
pub(crate) fn address_of(image: &str) -> String {
    format!("data:{};base64,{image}", media_type(image))
}

/// A picture in base64, where it was given its place.
fn write_image(xml: &mut Xml, rect: Rect, image: &str) {
    xml.open("image")
        .number("x", rect.x)
        .number("y", rect.y)
        .number("width", rect.width)
        .number("height", rect.height)
        .attribute("href", &address_of(image));
}

fn write_fill(xml: &mut Xml, fill: Option<Token>, opacity: f32, paint: Paint<'_>) {
    let colour = fill.map_or_else(|| String::from("none"), |it| paint.colour(it));
    xml.attribute("fill", &colour);
    if fill.is_some() && opacity < 1.0 {
        xml.number("fill-opacity", opacity);
    }
}

fn write_stroke(xml: &mut Xml, stroke: Option<Token>, width: f32, dash: Dash, paint: Paint<'_>) {
    if let Some(stroke) = stroke {
        write_line(xml, &paint.colour(stroke), width, dash);
    }
}

fn write_line(xml: &mut Xml, colour: &str, width: f32, dash: Dash) {
    xml.attribute("stroke", colour)
        .number("stroke-width", width);
    match dash {
        Dash::Solid => {}
        Dash::Dashed => {
            xml.attribute("stroke-dasharray", "5 5");
        }
        Dash::Dotted => {
            // A dash of next to no length with round ends is a dot, in every program that draws SVG.
            let gap = (width * 170.0).round() / 100.0;
            xml.attribute("stroke-dasharray", &format!("0.01 {gap}"))
                .attribute("stroke-linecap", "round");
        }
    }
}

/// A key as a name XML takes for an id; different keys stay different.
pub(crate) fn id_of(key: &str) -> String {
    let mut id = String::new();
    for c in key.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => id.push(c),
            ':' => id.push('.'),
            other => id.push_str(&format!("_{:x}_", u32::from(other))),
        }
    }
    id
}

/// What a thing is, and its id.
pub(crate) fn entity_name(entity: EntityId) -> String {
    match entity {
        EntityId::Map(id) => format!("map:{id}"),
        EntityId::Stage(id) => format!("stage:{id}"),
        EntityId::Step(id) => format!("step:{id}"),
        EntityId::Lane(id) => format!("lane:{id}"),
        EntityId::Card(id) => format!("card:{id}"),
        EntityId::Picture(id) => format!("picture:{id}"),
        EntityId::Emotion(id) => format!("emotion:{id}"),
        EntityId::Transition(id) => format!("transition:{id}"),
        EntityId::Rule(id) => format!("rule:{id}"),
        EntityId::Segment(id) => format!("segment:{id}"),
        EntityId::ScoreRule(id) => format!("score-rule:{id}"),
        EntityId::Acceptance(id) => format!("acceptance:{id}"),
        EntityId::View(id) => format!("view:{id}"),
        EntityId::Log(id) => format!("log:{id}"),
        EntityId::Brand(id) => format!("brand:{id}"),
        EntityId::Font(id) => format!("font:{id}"),
    }
}
