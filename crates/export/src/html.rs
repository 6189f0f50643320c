//! A map as one page for browsers: whole in itself, readable without its script, better with it.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use journey::{Card, JourneyMap, LaneId, Place, StepId, TouchpointId};
use language::Language;
use overlay::{Help, Overlay};
use scene::{LensView, PaperScene, Role, Theme, Token};
use sha2::{Digest, Sha256};

use crate::xml::Xml;
use crate::{Colours, Paint, fonts};

mod beside;
mod contents;
mod controls;
mod deviations;
mod figures;
mod lanes;
mod method;
mod picture;
mod stages;
mod summary;
mod ways;

/// What the page looks like.
const SHEET: &str = include_str!("../page/page.css");
/// What the page can do where scripts run.
const SCRIPT: &str = include_str!("../page/page.js");

/// A page under construction.
struct Page<'a> {
    scene: &'a PaperScene<'a>,
    paint: Paint<'a>,
    language: Language,
    /// What numbers and deviations mean; each has its place on the page.
    definitions: Vec<Help>,
}

/// One of the maps on it.
struct Part<'a> {
    map: &'a JourneyMap,
    overlay: Option<&'a Overlay>,
    /// Its cards by cell, each from top to bottom.
    cells: BTreeMap<(LaneId, StepId), Vec<&'a Card>>,
    /// What touchpoints are called: each by its first step.
    names: BTreeMap<TouchpointId, &'a str>,
}

/// A map and those below it as a page.
pub(crate) fn page(scene: &PaperScene<'_>, paint: Paint<'_>, theme: Theme) -> String {
    let language = paint.language;
    let numbers = overlay::meanings(language).into_iter();
    let page = Page {
        scene,
        paint: Paint {
            colours: Colours::Variables,
            ..paint
        },
        language,
        definitions: numbers.chain(overlay::help(language)).collect(),
    };
    let font = paint.project.own_font();
    let body = page.body();
    let mut sheet = fonts::style_sheet_of_page(font, body.so_far());
    sheet.push_str(&page.colours(theme));
    sheet.push_str(&SHEET.replace(&fonts::families(None), &fonts::families(font)));
    let mut xml = Xml::page();
    xml.line().open("html").attribute("lang", language.tag());
    page.head(&mut xml, &sheet);
    xml.line().part(body);
    xml.finish()
}

impl<'a> Page<'a> {
    /// The maps, the one that it is about first.
    fn parts(&self) -> Vec<Part<'a>> {
        let released = self.scene.released();
        let project = released.project();
        let shows_observed = self.scene.view().lens != LensView::Assumed;
        let parts = released.maps().iter().filter_map(|it| {
            let mut names = BTreeMap::new();
            for step in project.columns_of(it.id) {
                names.entry(step.touchpoint).or_insert(step.name.as_str());
            }
            Some(Part {
                map: project.map(it.id)?,
                overlay: it.overlay.as_ref().filter(|_| shows_observed),
                cells: project.cells_of(it.id),
                names,
            })
        });
        parts.collect()
    }

    fn head(&self, xml: &mut Xml, sheet: &str) {
        let policy = [
            "default-src 'none'".to_owned(),
            "img-src data:".to_owned(),
            "font-src data:".to_owned(),
            format!("style-src '{}'", fingerprint(sheet)),
            format!("script-src '{}'", fingerprint(SCRIPT)),
            "base-uri 'none'".to_owned(),
            "form-action 'none'".to_owned(),
        ];
        xml.line().open("head");
        xml.line()
            .open("meta")
            .attribute("charset", "utf-8")
            .close();
        let mut meta = |key: &str, name: &str, content: &str| {
            xml.line().open("meta").attribute(key, name);
            xml.attribute("content", content).close();
        };
        meta("http-equiv", "Content-Security-Policy", &policy.join("; "));
        meta("name", "viewport", "width=device-width, initial-scale=1");
        meta("name", "referrer", "no-referrer");
        xml.line().leaf("title", &self.title());
        xml.line().own("style", sheet);
        xml.close();
    }

    fn body(&self) -> Xml {
        let mut xml = Xml::html();
        let language = self.language;
        xml.open("body");
        xml.line().open("a").attribute("class", "skip");
        xml.attribute("href", "#content")
            .text(&language.page_skip());
        xml.close();
        self.write_top(&mut xml);
        xml.line().open("main").attribute("id", "content");
        xml.attribute("tabindex", "-1");
        self.write_controls(&mut xml);
        self.write_picture(&mut xml);
        for (at, part) in self.parts().iter().enumerate() {
            if at > 0 {
                xml.line().leaf_of("h2", "below", &part.map.title);
            }
            self.write_stages(&mut xml, part);
            self.write_ways(&mut xml, part);
            self.write_deviations(&mut xml, part);
            self.write_beside(&mut xml, part);
        }
        self.write_method(&mut xml);
        xml.line().close();
        self.write_footer(&mut xml);
        self.write_drawer(&mut xml);
        xml.line().own("script", SCRIPT);
        xml.line().close();
        xml
    }

    /// What the page is called.
    fn title(&self) -> String {
        let project = self.scene.released().project();
        let first = self.scene.released().maps().first();
        let title = first.and_then(|it| project.map(it.id)).map(|it| &it.title);
        let title = title.filter(|it| !it.trim().is_empty());
        title.map_or_else(|| self.language.paper_untitled(), String::clone)
    }

    /// What the legend says of where the picture comes from, map by map.
    fn sources(&self) -> impl Iterator<Item = &str> {
        let groups = self.scene.groups.iter();
        let legends = groups.filter(|it| it.role == Role::Legend);
        legends.map(|it| it.label.as_str())
    }

    /// The place on the page where something is defined.
    fn defined_at(&self, title: &str) -> Option<String> {
        let place = self.definitions.iter().position(|it| it.title == title)?;
        Some(format!("definition-{place}"))
    }

    /// What a place in the journeys is called.
    fn place(&self, part: &Part<'_>, place: &Place) -> String {
        match place {
            Place::Start => self.language.place_start(),
            Place::End => self.language.place_end(),
            Place::OffMap(name) => name.clone(),
            Place::Touchpoint(it) => part.names.get(it).copied().unwrap_or_default().to_owned(),
        }
    }

    fn step_name(&self, step: StepId) -> &'a str {
        let project = self.scene.released().project();
        project.step(step).map_or("", |it| it.name.as_str())
    }

    /// Every colour of the design and of the brand: a dark page is dark for everybody, any other is as its reader
    /// likes it; paper is light.
    fn colours(&self, theme: Theme) -> String {
        let brand = self.paint.project.own_brand();
        let of = |theme| {
            let palette = scene::Palette::of(theme, brand);
            let all = Token::all().map(|it| format!("--{}:{}", it.name(), hex(palette.hex(it))));
            let all: Vec<String> = all.collect();
            format!(":root{{{}}}", all.join(";"))
        };
        let (light, dark) = (of(Theme::Light), of(Theme::Dark));
        let accent = brand.and_then(|it| it.accent.as_ref());
        let accent = accent.map_or("", |_| ":root{--title:var(--brand)}");
        let shown = match theme {
            Theme::Light => format!("{light}@media (prefers-color-scheme:dark){{{dark}}}"),
            Theme::Dark => format!("{dark}@media screen{{:root:root{{color-scheme:dark}}}}"),
        };
        format!("{shown}@media print{{{light}}}{accent}\n")
    }
}

/// A colour that is none, as black: nothing but digits gets into the sheet.
fn hex(colour: &str) -> &str {
    let digits = colour.strip_prefix('#').unwrap_or_default();
    let is_colour = digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_hexdigit());
    if is_colour { colour } else { "#000000" }
}

/// How a browser knows a style sheet or a script that it may use.
fn fingerprint(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
