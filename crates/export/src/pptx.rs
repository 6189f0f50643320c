//! Slides that can be edited: text boxes, tables, connectors that hold on to shapes, and charts with their numbers
//! behind (ECMA-376, PresentationML).

use journey::{Icon, LaneKind};
use language::Language;
use scene::PaperScene;

use crate::error::ExportError;
use crate::slides::slide::{LEAST_TEXT, Layout, Room, Run, SIZE, Shape, Slide, TextBox, Tint};
use crate::slides::{composed, fitting};
use crate::xml::Xml;
use crate::{Paint, Slides, Written};

use self::drawing::TITLE;
use self::master::{Placeholder, same_colours, shape_tree, tree};
use self::package::{Package, Relation};
use self::template::{Cover, Feet};

mod chart;
mod drawing;
mod icon;
mod master;
mod notes;
mod package;
mod template;
mod theme;

pub(crate) use template::{Behind, Shown};
pub use template::{SlideTemplate, TemplateError};

const PROPERTIES: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
/// Titles of covers are no larger than this.
const LARGEST_COVER: f32 = 40.0;

/// A deck of slides, or the one page of it.
pub(crate) fn document(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    (slides, template): (Slides, Option<&SlideTemplate>),
) -> Result<Written, ExportError> {
    let released = scene.released();
    let room = template.map_or_else(|| Room::own(SIZE), SlideTemplate::room);
    let composed = composed(scene, slides, room);
    let cover = template
        .filter(|_| slides == Slides::Deck)
        .and_then(SlideTemplate::cover);
    let design = Design {
        room,
        template,
        cover,
        footer: &composed.footer,
        language: paint.language,
    };
    let title = released.maps().first();
    let title = title.and_then(|it| paint.project.map(it.id));
    let title = title.map_or("", |it| it.title.as_str());
    let bytes = file(&composed.slides, &design, paint, title)?;
    let (pictures, icons) = match slides {
        Slides::Deck => (n_pictures(scene), n_icons(scene)),
        Slides::OnePager => (0, 0),
    };
    let mut left_out = Vec::new();
    if pictures > 0 {
        left_out.push(paint.language.slides_pictures_left_out(pictures));
    }
    if icons > 0 {
        left_out.push(paint.language.texts_lost_icons(icons));
    }
    left_out.extend(composed.left_out);
    left_out.extend(
        template
            .into_iter()
            .flat_map(|it| it.left_out(paint.language)),
    );
    Ok(Written { bytes, left_out })
}

/// How many cards of the maps show pictures.
fn n_pictures(scene: &PaperScene<'_>) -> u64 {
    let released = scene.released();
    let project = released.project();
    let shown = |it: &&journey::Card| {
        let lane = project.lane(it.lane);
        lane.is_some_and(|lane| lane.kind == LaneKind::Image && !lane.hidden)
            && project.picture_on(it.id).is_some()
    };
    let cards = |map| project.cards_of(map).filter(shown).count();
    released.maps().iter().map(|it| cards(it.id) as u64).sum()
}

/// How many icons of the maps stand on no slide: those of cards, which stand in tables, and the team's own.
fn n_icons(scene: &PaperScene<'_>) -> u64 {
    let released = scene.released();
    let project = released.project();
    let of_map = |map| {
        let steps = project.columns_of(map).into_iter().map(|it| &it.icon);
        let own = steps.flatten().filter(|it| matches!(it, Icon::Own { .. }));
        let cards = project.cards_of(map).filter_map(|it| it.icon.as_ref());
        own.chain(cards).count() as u64
    };
    released.maps().iter().map(|it| of_map(it.id)).sum()
}

/// What all slides have in common: ours, or what a company's template says.
struct Design<'a> {
    room: Room,
    template: Option<&'a SlideTemplate>,
    /// What the deck begins with.
    cover: Option<&'a Cover>,
    /// What the figures are of.
    footer: &'a str,
    language: Language,
}

impl Design<'_> {
    /// The number of the layout that a slide follows.
    fn layout(&self, layout: Layout) -> usize {
        let own = Layout::ALL.iter().position(|it| *it == layout);
        self.template
            .map_or(own.map_or(1, |it| it + 1), |it| it.followed().0)
    }

    /// Markup in the colours of the template.
    fn toned(&self, xml: Xml) -> String {
        let markup = xml.finish();
        match self.template {
            Some(template) => template.toned(markup),
            None => markup,
        }
    }
}

/// All parts of the file.
fn file(
    slides: &[Slide],
    design: &Design<'_>,
    paint: Paint<'_>,
    title: &str,
) -> Result<Vec<u8>, ExportError> {
    let language = design.language;
    let mut package = Package::default();
    let mut leads_to = vec![
        Relation::office("slideMaster", "ppt/slideMasters/slideMaster1.xml"),
        Relation::office("notesMaster", "ppt/notesMasters/notesMaster1.xml"),
    ];
    let first = 1 + usize::from(design.cover.is_some());
    let n_slides = slides.len() + first - 1;
    for at in 1..=n_slides {
        leads_to.push(Relation::office(
            "slide",
            format!("ppt/slides/slide{at}.xml"),
        ));
    }
    leads_to.push(Relation::office("theme", "ppt/theme/theme1.xml"));
    for name in ["presProps", "viewProps", "tableStyles"] {
        leads_to.push(Relation::office(name, format!("ppt/{name}.xml")));
    }
    package.add(
        "ppt/presentation.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        master::presentation(n_slides, design.room.size, language),
        leads_to,
    );
    settings(&mut package);
    let font = paint.project.own_font();
    if let Some(template) = design.template {
        template.add(&mut package);
    } else {
        let logo = paint.project.own_brand().and_then(|it| it.logo.as_ref());
        master::add(
            &mut package,
            (&design.room, paint.palette),
            (logo, font),
            language,
        );
    }
    master::add_notes(&mut package, (paint.palette, font), language);
    if let Some(cover) = design.cover {
        package.add(
            "ppt/slides/slide1.xml",
            SLIDE,
            cover_part(cover, title, design),
            vec![Relation::office(
                "slideLayout",
                format!("ppt/slideLayouts/slideLayout{}.xml", cover.number),
            )],
        );
    }
    let mut n_charts = 0;
    for (at, slide) in (first..).zip(slides) {
        add_slide(&mut package, (at, slide), &mut n_charts, design)?;
    }
    properties(&mut package, title);
    package.written(&[
        Relation::office("officeDocument", "ppt/presentation.xml"),
        Relation {
            kind: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                .to_owned(),
            target: "docProps/core.xml".to_owned(),
        },
        Relation::office("extended-properties", "docProps/app.xml"),
    ])
}

/// What every presentation carries, with nothing in it.
fn settings(package: &mut Package) {
    let empty = |name| {
        let mut xml = Xml::document();
        xml.open(name)
            .attribute("xmlns:a", drawing::DRAWING)
            .attribute("xmlns:r", package::OFFICE)
            .attribute("xmlns:p", master::PRESENTATION);
        xml
    };
    let presentation = "application/vnd.openxmlformats-officedocument.presentationml.presProps+xml";
    let seen = "application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml";
    let tables = "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml";
    package.add(
        "ppt/presProps.xml",
        presentation,
        empty("p:presentationPr"),
        Vec::new(),
    );
    package.add("ppt/viewProps.xml", seen, empty("p:viewPr"), Vec::new());
    let mut styles = Xml::document();
    styles
        .open("a:tblStyleLst")
        .attribute("xmlns:a", drawing::DRAWING)
        .attribute("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}");
    package.add("ppt/tableStyles.xml", tables, styles, Vec::new());
}

/// A slide with its notes and its charts.
fn add_slide(
    package: &mut Package,
    (at, slide): (usize, &Slide),
    n_charts: &mut usize,
    design: &Design<'_>,
) -> Result<(), ExportError> {
    let layout = design.layout(slide.layout);
    let mut leads_to = vec![Relation::office(
        "slideLayout",
        format!("ppt/slideLayouts/slideLayout{layout}.xml"),
    )];
    if !slide.notes.is_empty() {
        let path = format!("ppt/notesSlides/notesSlide{at}.xml");
        leads_to.push(Relation::office("notesSlide", path.as_str()));
        package.add(
            path,
            "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml",
            notes::part(slide, design.language),
            vec![
                Relation::office("notesMaster", "ppt/notesMasters/notesMaster1.xml"),
                Relation::office("slide", format!("ppt/slides/slide{at}.xml")),
            ],
        );
    }
    let first_chart = leads_to.len() + 1;
    for shape in &slide.shapes {
        let Shape::Chart(placed) = shape else {
            continue;
        };
        *n_charts += 1;
        let workbook = format!("ppt/embeddings/Microsoft_Excel_Sheet{n_charts}.xlsx");
        let path = format!("ppt/charts/chart{n_charts}.xml");
        package.add_bytes(workbook.as_str(), chart::workbook(&placed.chart)?);
        package.add_text(
            path.as_str(),
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            design.toned(chart::part(&placed.chart)),
            vec![Relation::office("package", workbook)],
        );
        leads_to.push(Relation::office("chart", path));
    }
    package.add_text(
        format!("ppt/slides/slide{at}.xml"),
        SLIDE,
        design.toned(slide_part((at, slide), first_chart, design)),
        leads_to,
    );
    Ok(())
}

fn slide_part((at, slide): (usize, &Slide), first_chart: usize, design: &Design<'_>) -> Xml {
    let language = design.language;
    let mut xml = tree("p:sld", &[]);
    shape_tree(&mut xml);
    placeholder(
        &mut xml,
        (TITLE, &language.slides_title_place()),
        ("title", None),
    );
    let frame = design.room.title_on(slide.layout);
    let said = crate::slides::whole(&slide.title);
    let size = design.room.title_size;
    let title = fitting::fitted(&said, true, [frame.width, frame.height], size);
    match design.template {
        // Its titles look as the template has them, in the size in which they fit.
        Some(_) => drawing::plain_paragraph(&mut xml, &title.text, title.size),
        None => {
            let run = Run::new(title.text, title.size, Tint::Ink).bold();
            drawing::paragraphs(&mut xml, &[run.into()]);
        }
    }
    xml.close().close();
    drawing::shapes(&mut xml, slide, first_chart);
    let next = drawing::id_of(slide.shapes.len());
    match design.template {
        Some(template) => {
            let (_, feet) = template.followed();
            feet_of_template(&mut xml, feet, (at, next), design);
        }
        None => feet(&mut xml, (at, next), design),
    }
    xml.close().close();
    same_colours(&mut xml);
    xml
}

/// What a deck on a template begins with: the name of the map, and what the figures are of.
fn cover_part(cover: &Cover, title: &str, design: &Design<'_>) -> Xml {
    let language = design.language;
    let mut xml = tree("p:sld", &[]);
    shape_tree(&mut xml);
    let name = language.slides_title_place();
    placeholder(&mut xml, (TITLE, &name), (&cover.kind, None));
    let room = [cover.title.width, cover.title.height];
    let title = fitting::fitted(title, true, room, LARGEST_COVER);
    drawing::plain_paragraph(&mut xml, &title.text, title.size);
    xml.close().close();
    if let Some(idx) = &cover.below {
        let name = language.slides_question();
        placeholder(&mut xml, (TITLE + 1, &name), ("subTitle", Some(idx)));
        drawing::plain_paragraph(&mut xml, design.footer, 14.0);
        xml.close().close();
    }
    footer_of_template(&mut xml, &cover.feet, (1, TITLE + 2), language);
    xml.close().close();
    same_colours(&mut xml);
    xml
}

/// Begins a place that the layout has too, up to its text.
fn placeholder(xml: &mut Xml, (id, name): (u32, &str), (kind, idx): (&str, Option<&str>)) {
    let it = Placeholder {
        id,
        name,
        kind,
        idx,
        frame: None,
    };
    it.begin(xml);
    xml.open("p:txBody");
    xml.open("a:bodyPr").close();
    xml.open("a:lstStyle").close();
}

/// Footer and number in the places of our layouts.
fn feet(xml: &mut Xml, (at, next): (usize, u32), design: &Design<'_>) {
    let name = design.language.slides_footer_place();
    placeholder(xml, (next, &name), ("ftr", Some("11")));
    let run = Run::new(design.footer, LEAST_TEXT, Tint::Quiet);
    drawing::paragraphs(xml, &[run.into()]);
    xml.close().close();
    number(xml, (at, next + 1), "12", design.language);
}

/// What the figures are of in a line of its own, and the footer and the number of the template in its places.
fn feet_of_template(xml: &mut Xml, feet: &Feet, (at, next): (usize, u32), design: &Design<'_>) {
    let name = design.language.slides_footer_place();
    let run = Run::new(design.footer, LEAST_TEXT, Tint::Quiet);
    let source = TextBox::plain(name.as_str(), design.room.footer, vec![run.into()]);
    drawing::text_box(xml, next, &source);
    footer_of_template(xml, feet, (at, next + 1), design.language);
}

/// The footer and the number of the template, in its places.
fn footer_of_template(xml: &mut Xml, feet: &Feet, (at, next): (usize, u32), language: Language) {
    if let Some((idx, said)) = feet.footer.as_ref().filter(|it| !it.1.trim().is_empty()) {
        let name = language.slides_footer_place();
        placeholder(xml, (next, &name), ("ftr", Some(idx)));
        drawing::plain_run(xml, said);
        xml.close().close();
    }
    if let Some(idx) = &feet.number {
        number(xml, (at, next + 1), idx, language);
    }
}

fn number(xml: &mut Xml, (at, id): (usize, u32), idx: &str, language: Language) {
    let name = language.slides_number_place();
    placeholder(xml, (id, &name), ("sldNum", Some(idx)));
    xml.open("a:p");
    master::number_field(xml, &at.to_string());
    xml.close();
    xml.close().close();
}

/// What the file is called; nothing of who made it, where and when.
fn properties(package: &mut Package, title: &str) {
    let mut core = Xml::document();
    core.open("cp:coreProperties")
        .attribute("xmlns:cp", PROPERTIES)
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    core.open("dc:title").text(title).close();
    let kind = "application/vnd.openxmlformats-package.core-properties+xml";
    package.add("docProps/core.xml", kind, core, Vec::new());
    let mut app = Xml::document();
    app.open("Properties").attribute(
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    );
    app.open("Application").text("Desire Path").close();
    let kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    package.add("docProps/app.xml", kind, app, Vec::new());
}
