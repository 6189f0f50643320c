//! Slides that can be edited: text boxes, tables, connectors that hold on to shapes, and charts with their numbers
//! behind (ECMA-376, PresentationML).

use journey::LaneKind;
use language::Language;
use scene::PaperScene;

use crate::error::ExportError;
use crate::slides::slide::{LEAST_TEXT, Layout, Room, Run, SIZE, Shape, Slide, Tint};
use crate::slides::{Composed, composed, fitting};
use crate::xml::Xml;
use crate::{Paint, Slides, Written};

use self::drawing::TITLE;
use self::master::{Placeholder, same_colours, shape_tree, tree};
use self::package::{Package, Relation};

mod chart;
mod drawing;
mod master;
mod notes;
mod package;
mod theme;

const PROPERTIES: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/// A deck of slides, or the one page of it.
pub(crate) fn document(
    scene: &PaperScene<'_>,
    paint: Paint<'_>,
    slides: Slides,
) -> Result<Written, ExportError> {
    let released = scene.released();
    let room = Room::own(SIZE);
    let composed = composed(scene, slides, room);
    let title = released.maps().first();
    let title = title.and_then(|it| paint.project.map(it.id));
    let title = title.map_or("", |it| it.title.as_str());
    let bytes = file(&composed, (&room, paint), title)?;
    let pictures = match slides {
        Slides::Deck => n_pictures(scene),
        Slides::OnePager => 0,
    };
    let mut left_out = Vec::new();
    if pictures > 0 {
        left_out.push(paint.language.slides_pictures_left_out(pictures));
    }
    left_out.extend(composed.left_out);
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

/// All parts of the file.
fn file(
    Composed { slides, footer, .. }: &Composed,
    (room, paint): (&Room, Paint<'_>),
    title: &str,
) -> Result<Vec<u8>, ExportError> {
    let language = paint.language;
    let mut package = Package::default();
    let logo = paint.project.own_brand().and_then(|it| it.logo.as_ref());
    let mut leads_to = vec![
        Relation::office("slideMaster", "ppt/slideMasters/slideMaster1.xml"),
        Relation::office("notesMaster", "ppt/notesMasters/notesMaster1.xml"),
    ];
    for at in 1..=slides.len() {
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
        master::presentation(slides.len(), room.size, language),
        leads_to,
    );
    settings(&mut package);
    master::add(&mut package, (room, paint.palette), logo, language);
    let mut n_charts = 0;
    for (at, slide) in (1..).zip(slides) {
        add_slide(
            &mut package,
            (at, slide),
            &mut n_charts,
            (room, footer, language),
        )?;
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
    (room, footer, language): (&Room, &str, Language),
) -> Result<(), ExportError> {
    let layout = Layout::ALL.iter().position(|it| *it == slide.layout);
    let layout = layout.map_or(1, |it| it + 1);
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
            notes::part(slide, language),
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
        package.add(
            path.as_str(),
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            chart::part(&placed.chart),
            vec![Relation::office("package", workbook)],
        );
        leads_to.push(Relation::office("chart", path));
    }
    package.add(
        format!("ppt/slides/slide{at}.xml"),
        "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
        slide_part((at, slide), first_chart, (room, footer, language)),
        leads_to,
    );
    Ok(())
}

fn slide_part(
    (at, slide): (usize, &Slide),
    first_chart: usize,
    (room, footer, language): (&Room, &str, Language),
) -> Xml {
    let mut xml = tree("p:sld", &[]);
    shape_tree(&mut xml);
    let placeholder = |id, name: &str, kind: &str, idx: Option<&str>, xml: &mut Xml| {
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
    };
    placeholder(
        TITLE,
        &language.slides_title_place(),
        "title",
        None,
        &mut xml,
    );
    let frame = room.title_on(slide.layout);
    let said = crate::slides::whole(&slide.title);
    let title = fitting::fitted(&said, true, [frame.width, frame.height], room.title_size);
    let run = Run::new(title.text, title.size, Tint::Ink).bold();
    drawing::paragraphs(&mut xml, &[run.into()]);
    xml.close().close();
    drawing::shapes(&mut xml, slide, first_chart);
    let next = drawing::id_of(slide.shapes.len());
    placeholder(
        next,
        &language.slides_footer_place(),
        "ftr",
        Some("11"),
        &mut xml,
    );
    let run = Run::new(footer, LEAST_TEXT, Tint::Quiet);
    drawing::paragraphs(&mut xml, &[run.into()]);
    xml.close().close();
    let number = language.slides_number_place();
    placeholder(next + 1, &number, "sldNum", Some("12"), &mut xml);
    xml.open("a:p");
    master::number_field(&mut xml, &at.to_string());
    xml.close();
    xml.close().close();
    xml.close().close();
    same_colours(&mut xml);
    xml
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
