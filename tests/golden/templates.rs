//! Slides on a company's template, as other programs (python-pptx, LibreOffice) read them; and on a stranger's.

use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Command;

use expect_test::expect_file;
use export::{Format, Printing, SlideTemplate, Slides, TemplateError, Written};
use language::Language;
use scene::{Theme, lay_out_for_paper};
use serde_json::{Value, json};
use sharing::Released;
use tempfile::{NamedTempFile, TempDir};
use tests::program;
use worker::{Worker, WorkerError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::slides::{pages, parts, python};
use super::{overlaid, printing, sample};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

fn written(template: &SlideTemplate, released: &Released, slides: Slides) -> Written {
    let view = sample::view(scene::LensView::Overlay);
    let scene = lay_out_for_paper(released, &view, Language::En);
    let printing = Printing {
        slides,
        ..printing(Theme::Light, Format::Pptx, 1.0)
    };
    export::write_on(Some(template), &scene, &printing).expect("it can be written")
}

/// What a script says of the files it is given; none where python-pptx is not installed.
fn asked(script: &str, of: &[&str]) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("golden")
        .join(script);
    let said = Command::new(python()?).arg(script).args(of).output();
    let said = said.expect("it was there a moment ago");
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{complaints}");
    Some(String::from_utf8(said.stdout).expect("it is text"))
}

/// A template, as another process reads it.
fn read(bytes: &[u8]) -> SlideTemplate {
    let read = asked_for(bytes, &Worker::new(program())).expect("it is a template");
    assert_eq!(SlideTemplate::read(bytes).as_ref(), Ok(&read));
    read
}

fn asked_for(bytes: &[u8], worker: &Worker) -> Result<SlideTemplate, WorkerError> {
    let mut file = NamedTempFile::new().expect("there is room");
    file.write_all(bytes).expect("there is room");
    worker.read_slide_template(file.path())
}

/// A company's template, wide or not.
fn company(shape: &str) -> Option<Vec<u8>> {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("company.pptx");
    asked("templates.py", &[&path.to_string_lossy(), shape])?;
    Some(std::fs::read(path).expect("it was made"))
}

#[test]
fn slides_take_size_theme_logo_layouts_and_footers_of_the_company() {
    let (released, _) = overlaid();
    for (shape, expected) in [
        ("wide", expect_file!["template_wide.txt"]),
        ("narrow", expect_file!["template_narrow.txt"]),
    ] {
        let Some(bytes) = company(shape) else { return };
        let template = read(&bytes);
        let deck = written(&template, &released, Slides::Deck).bytes;
        assert_eq!(deck, written(&template, &released, Slides::Deck).bytes);
        let folder = TempDir::new().expect("there is room");
        let path = folder.path().join("deck.pptx");
        std::fs::write(&path, &deck).expect("there is room");
        if let Some(said) = asked("templates_found.py", &[&path.to_string_lossy()]) {
            expected.assert_eq(&said);
        }
        let all = parts(&deck);
        let chart = &all["ppt/charts/chart1.xml"];
        assert!(chart.contains("<a:schemeClr val=\"accent1\"/>"), "{chart}");
        let Some(drawn) = pages(&deck) else { return };
        assert!(drawn[0].contains("Mobile plan purchase"), "{}", drawn[0]);
        for text in [
            "41 % of journeys follow the map exactly",
            "ACME confidential",
            "18,240 observed journeys",
        ] {
            assert!(drawn[1].contains(text), "{text} is not in {}", drawn[1]);
        }
    }
}

/// A template made by hand, with all that a stranger may have put into it.
fn stranger(more: &[(&str, &[u8])], less: &[&str]) -> Vec<u8> {
    let mut all: Vec<(String, Vec<u8>)> = STRANGER
        .iter()
        .map(|(path, text)| {
            let text = text.replace("SPACES", SPACES).replace("OFFICE", OFFICE);
            ((*path).to_owned(), text.into_bytes())
        })
        .collect();
    all.push(("ppt/media/logo.png".to_owned(), PNG.to_vec()));
    all.push(("ppt/media/run.emf".to_owned(), b"\x01\0\0\0 EMF".to_vec()));
    all.push(("ppt/vbaProject.bin".to_owned(), b"macro".to_vec()));
    all.push(("ppt/embeddings/oleObject1.bin".to_owned(), b"ole".to_vec()));
    all.push(("ppt/activeX/activeX1.xml".to_owned(), b"<ax/>".to_vec()));
    all.push(("../../../outside.txt".to_owned(), b"outside".to_vec()));
    all.retain(|it| !less.contains(&it.0.as_str()) && !more.iter().any(|(path, _)| *path == it.0));
    all.extend(
        more.iter()
            .map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())),
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in all {
        zip.start_file(path, SimpleFileOptions::default())
            .expect("it is a name");
        zip.write_all(&bytes).expect("there is room");
    }
    zip.finish().expect("it is a file").into_inner()
}

const STRANGER: [(&str, &str); 8] = [
    (
        "ppt/presentation.xml",
        "<p:presentation SPACES><p:sldMasterIdLst><p:sldMasterId id=\"2147483900\" r:id=\"m\"/></p:sldMasterIdLst>\
         <p:sldSz cx=\"9144000\" cy=\"5143500\"/></p:presentation>",
    ),
    (
        "ppt/_rels/presentation.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"m\" Type=\"OFFICE/slideMaster\" Target=\"slideMasters/master.xml\"/>\
         <Relationship Id=\"v\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>\
         </Relationships>",
    ),
    (
        "ppt/slideMasters/master.xml",
        "<p:sldMaster SPACES xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:evil=\"urn:evil\" evil:run=\"1\">\
         <p:cSld><p:bg><p:bgPr><a:blipFill><a:blip r:link=\"out\"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>\
         <p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"><a:hlinkClick r:id=\"link\" action=\"ppaction://macro?name=Run\"/></p:cNvPr><p:cNvSpPr/><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"457200\" y=\"205979\"/><a:ext cx=\"8229600\" cy=\"857250\"/></a:xfrm></p:spPr>\
         <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr><a:hlinkClick r:id=\"link\"/></a:rPr><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Body\"><a:hlinkHover action=\"ppaction://program?calc.exe\"/></p:cNvPr><p:cNvSpPr/><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"457200\" y=\"1200151\"/><a:ext cx=\"8229600\" cy=\"3394472\"/></a:xfrm></p:spPr>\
         <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>\
         <p:pic><p:nvPicPr><p:cNvPr id=\"4\" name=\"Logo\"/><p:cNvPicPr/><p:nvPr><a:videoFile r:link=\"out\"/></p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed=\"logo\" r:link=\"out\"><a:extLst><a:ext uri=\"x\"/></a:extLst></a:blip></p:blipFill><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"9\" cy=\"9\"/></a:xfrm></p:spPr></p:pic>\
         <p:pic><p:nvPicPr><p:cNvPr id=\"5\" name=\"Metafile\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"emf\"/></p:blipFill><p:spPr/></p:pic>\
         <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"6\" name=\"OLE\"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/presentationml/2006/ole\"><p:oleObj r:id=\"ole\"/></a:graphicData></a:graphic></p:graphicFrame>\
         <mc:AlternateContent><mc:Choice Requires=\"evil\"><evil:run/></mc:Choice></mc:AlternateContent><evil:run/>\
         </p:spTree><p:custDataLst><p:tags r:id=\"tags\"/></p:custDataLst><p:controls><p:control r:id=\"ax\"/></p:controls></p:cSld>\
         <p:clrMap bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>\
         <p:sldLayoutIdLst><p:sldLayoutId id=\"2147483901\" r:id=\"l\"/><p:sldLayoutId id=\"2147483902\" r:id=\"gone\"/></p:sldLayoutIdLst>\
         <p:transition><p:sndAc><p:stSnd><p:snd r:embed=\"snd\" name=\"x\"/></p:stSnd></p:sndAc></p:transition><p:timing/>\
         <p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"4400\"/></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>",
    ),
    (
        "ppt/slideMasters/_rels/master.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"l\" Type=\"OFFICE/slideLayout\" Target=\"/ppt/slideLayouts/only.xml\"/>\
         <Relationship Id=\"t\" Type=\"OFFICE/theme\" Target=\"../theme/their.xml\"/>\
         <Relationship Id=\"logo\" Type=\"OFFICE/image\" Target=\"../media/logo.png\"/>\
         <Relationship Id=\"emf\" Type=\"OFFICE/image\" Target=\"../media/run.emf\"/>\
         <Relationship Id=\"up\" Type=\"OFFICE/image\" Target=\"../../../../outside.txt\"/>\
         <Relationship Id=\"out\" Type=\"OFFICE/image\" Target=\"file:///\\\\evil.example\\share\\a.png\" TargetMode=\"External\"/>\
         <Relationship Id=\"link\" Type=\"OFFICE/hyperlink\" Target=\"https://evil.example/\" TargetMode=\"External\"/>\
         <Relationship Id=\"ole\" Type=\"OFFICE/oleObject\" Target=\"../embeddings/oleObject1.bin\"/>\
         <Relationship Id=\"ax\" Type=\"OFFICE/control\" Target=\"../activeX/activeX1.xml\"/>\
         </Relationships>",
    ),
    (
        "ppt/slideLayouts/only.xml",
        "<p:sldLayout SPACES type=\"titleOnly\"><p:cSld name=\"Only\"><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>\
         </p:spTree></p:cSld></p:sldLayout>",
    ),
    (
        "ppt/slideLayouts/_rels/only.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"m\" Type=\"OFFICE/slideMaster\" Target=\"../slideMasters/master.xml\"/></Relationships>",
    ),
    ("ppt/theme/_rels/their.xml.rels", "<no"),
    (
        "ppt/theme/their.xml",
        "<a:theme SPACES name=\"Theirs\"><a:themeElements><a:clrScheme name=\"x\"><a:dk1><a:srgbClr val=\"101820\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1>\
         <a:dk2><a:srgbClr val=\"202830\"/></a:dk2><a:lt2><a:srgbClr val=\"EEEEEE\"/></a:lt2><a:accent1><a:srgbClr val=\"121A22\"/></a:accent1><a:accent2><a:srgbClr val=\"FFB000\"/></a:accent2>\
         <a:accent3><a:srgbClr val=\"00AA00\"/></a:accent3><a:accent4><a:srgbClr val=\"AA0000\"/></a:accent4><a:accent5><a:srgbClr val=\"0000AA\"/></a:accent5><a:accent6><a:srgbClr val=\"AAAA00\"/></a:accent6>\
         <a:hlink><a:srgbClr val=\"00AAAA\"/></a:hlink><a:folHlink><a:srgbClr val=\"AA00AA\"/></a:folHlink></a:clrScheme><a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont>\
         <a:minorFont><a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"x\"><a:fillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst>\
         <a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>\
         <a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>",
    ),
];

#[test]
fn nothing_of_a_stranger_comes_along_but_what_is_needed() {
    let (released, _) = overlaid();
    let template = read(&stranger(&[], &[]));
    let deck = written(&template, &released, Slides::OnePager);
    let all = parts(&deck.bytes);
    for (path, text) in &all {
        for word in [
            "TargetMode",
            "evil",
            "hlinkClick",
            "ppaction",
            "macro?",
            "oleObj",
            "p:control",
            "custData",
            "videoFile",
            "r:link",
            "p:timing",
            "p:transition",
            "uri=\"x\"",
            "a:extLst",
            "AlternateContent",
        ] {
            assert!(!text.contains(word), "{word} is in {path}: {text}");
        }
        for word in ["vba", "activeX", "ole", "outside", ".emf", ".bin"] {
            assert!(!path.contains(word), "{path}");
        }
    }
    assert!(
        all.contains_key("ppt/media/template1.png") && !all.contains_key("ppt/media/template2.png")
    );
    let master = &all["ppt/slideMasters/slideMaster1.xml"];
    assert!(
        master.contains("name=\"Logo\"") && !master.contains("name=\"Metafile\""),
        "{master}"
    );
    assert!(
        master.contains("<p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"),
        "{master}"
    );
    let left_out = "1 picture of the company template is left out; pictures are carried as PNG, JPEG, GIF, EMF or WMF";
    assert!(
        deck.left_out.iter().any(|it| it == left_out),
        "{:?}",
        deck.left_out
    );
    // What is left is still a presentation.
    if let Some(drawn) = pages(&deck.bytes) {
        assert!(drawn[0].contains("41 % of journeys"), "{}", drawn[0]);
    }
    // An accent that cannot be told from the ground is not written in.
    let slide = &all["ppt/slides/slide1.xml"];
    assert!(
        !slide.contains("accent1") && slide.contains("<a:schemeClr val=\"tx1\"/>"),
        "{slide}"
    );
}

/// A whole enhanced metafile: a header, and the record that ends it.
fn metafile() -> Vec<u8> {
    let mut bytes = vec![0; 88];
    bytes[..8].copy_from_slice(&[1, 0, 0, 0, 88, 0, 0, 0]);
    bytes[40..44].copy_from_slice(b" EMF");
    bytes.extend([
        14, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 20, 0, 0, 0,
    ]);
    bytes
}

#[test]
fn a_logo_that_we_cannot_draw_is_on_the_slides_all_the_same() {
    let (released, _) = overlaid();
    let metafile = metafile();
    let template = stranger(&[("ppt/media/run.emf", &metafile)], &[]);
    let template = SlideTemplate::read(&template).expect("it is a template");
    let deck = written(&template, &released, Slides::OnePager);
    let all = parts(&deck.bytes);
    assert!(all["ppt/slideMasters/slideMaster1.xml"].contains("name=\"Metafile\""));
    let types = &all["[Content_Types].xml"];
    assert!(types.contains("Extension=\"emf\" ContentType=\"image/x-emf\""));
    assert!(all.contains_key("ppt/media/template2.emf"));
    let is_of_pictures = |it: &&String| it.contains("picture");
    assert_eq!(deck.left_out.iter().find(is_of_pictures), None);
    let said = template.said_of_picture(Language::En);
    assert!(
        said.iter().any(|it| it.ends_with("the slides have them.")),
        "{said:?}"
    );
}

#[test]
fn what_is_no_template_is_refused_in_a_sentence() {
    let bomb = vec![b' '; 23 << 20];
    let entity = "<!DOCTYPE x [<!ENTITY a \"b\">]><p:presentation/>";
    let deep = format!("<p:sldLayout {SPACES}>{}", "<p:cSld>".repeat(5_000));
    let deep = format!("{deep}{}</p:sldLayout>", "</p:cSld>".repeat(5_000));
    let strict = "<p:presentation xmlns:p=\"http://purl.oclc.org/ooxml/presentationml/main\"/>";
    let presentation = "ppt/presentation.xml";
    let layout = "ppt/slideLayouts/only.xml";
    for (bytes, expected) in [
        (b"no file of any kind".to_vec(), TemplateError::Unreadable),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 locked".to_vec(),
            TemplateError::Locked,
        ),
        (
            stranger(&[("ppt/media/large.png", &bomb)], &[]),
            TemplateError::TooLarge,
        ),
        (
            stranger(&[(presentation, entity.as_bytes())], &[]),
            TemplateError::Unreadable,
        ),
        (
            stranger(&[(layout, deep.as_bytes())], &[]),
            TemplateError::Unreadable,
        ),
        (
            stranger(&[(presentation, strict.as_bytes())], &[]),
            TemplateError::Strict,
        ),
        (
            stranger(&[], &["ppt/theme/their.xml"]),
            TemplateError::Unreadable,
        ),
        (stranger(&[], &[layout]), TemplateError::NoLayout),
        (stranger(&[], &[presentation]), TemplateError::Unreadable),
    ] {
        let refused = SlideTemplate::read(&bytes).unwrap_err();
        assert_eq!(refused, expected);
        let there = asked_for(&bytes, &Worker::new(program())).expect_err("it is none");
        for language in [Language::En, Language::De] {
            assert!(!refused.said(language).is_empty() && refused.hint(language).ends_with('.'));
            assert_eq!(there.said(language), refused.said(language));
            assert_eq!(there.hint(language), Some(refused.hint(language)));
        }
    }
}

#[test]
fn a_process_that_lies_about_a_template_puts_nothing_into_a_file() {
    let template = serde_json::to_value(read(&stranger(&[], &[]))).expect("plain data");
    let sound = |value: &Value| {
        let read = serde_json::from_value(value.clone());
        read.is_ok_and(|it: SlideTemplate| it.is_sound())
    };
    assert!(sound(&template));
    for (place, lie) in [
        ("/parts/0/role", json!("Macro")),
        ("/parts/0/role", json!({ "Layout": 61 })),
        ("/parts/0/role", json!({ "Layout": 0 })),
        ("/parts/1/role", json!("Theme")),
        ("/parts/2/leads_to/0", json!({ "Layout": 7 })),
        ("/parts/2/leads_to/0", json!({ "Picture": [9, "Png"] })),
        ("/parts/1/role/Picture/1", json!("Gif")),
        ("/parts/1/bytes", json!("PHN2Zz4=")),
        ("/parts/0/bytes", json!("no base64")),
        ("/followed/0", json!(2)),
        ("/room/size", json!([1.0e9, 405.0])),
        ("/room/body/x", json!(1.0e39)),
        ("/room/title_size", json!(-1.0)),
        ("/tones/0/1", json!({ "Meaning": "\"/><a:evil/>" })),
        ("/tones/0/1", json!({ "Slot": "evil" })),
        ("/tones/0/1", json!({ "Shade": ["Text", 900, 0] })),
        ("/shown/tints/0/1", json!("url(https://evil.example)")),
        ("/shown/typefaces/0", json!("a".repeat(61))),
    ] {
        let mut told = template.clone();
        let Some(at) = told.pointer_mut(place) else {
            panic!("{place} is not in {template}")
        };
        assert_ne!(*at, lie, "{place}");
        *at = lie;
        assert!(!sound(&told), "{place}: {told}");
    }
}

/// The slide of a template as our picture shows it, at one pixel a point: its size, and what colour is where.
fn shown(template: &SlideTemplate) -> ([u32; 2], impl Fn(u32, u32) -> [u8; 3]) {
    let (released, view) = overlaid();
    let scene = lay_out_for_paper(&released, &view, Language::En);
    let bytes = export::slide_on(template, &scene, 1.0).expect("it can be drawn");
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().expect("it is a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits")];
    let info = reader.next_frame(&mut pixels).expect("it is whole");
    let wide = info.width;
    let at = move |x: u32, y: u32| {
        let at = 4 * (y * wide + x) as usize;
        [pixels[at], pixels[at + 1], pixels[at + 2]]
    };
    ([info.width, info.height], at)
}

#[test]
fn a_picture_of_slides_shows_what_it_can_of_the_company_and_says_the_rest() {
    // Their ground is dark, behind it a picture, and hardly a thing on it can be drawn.
    let template = read(&stranger(&[], &[]));
    let (size, at) = shown(&template);
    assert_eq!(size, [720, 405]);
    assert_eq!(at(5, 400), [0x10, 0x18, 0x20]);
    let said = template.said_of_picture(Language::En);
    assert!(said[0].contains("254 × 143 mm"), "{said:?}");
    assert!(said[1].contains("Georgia"), "{said:?}");
    assert!(
        said[2].contains("6 shapes or pictures of the template are not drawn"),
        "{said:?}"
    );

    let Some(bytes) = company("wide") else { return };
    let template = read(&bytes);
    let (size, at) = shown(&template);
    assert_eq!(size, [960, 540]);
    // The red of the logo where the master has it, and nothing of it elsewhere.
    assert_eq!(at(905, 20), [0xe3, 0x00, 0x0f]);
    assert_eq!(at(5, 5), [0xff; 3]);
    let said = template.said_of_picture(Language::De);
    assert_eq!(said.len(), 2, "{said:?}");
}
