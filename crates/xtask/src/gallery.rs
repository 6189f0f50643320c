//! The gallery: every template in every format, as pictures side by side.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Stop;
use crate::{child, page, place, program};

/// Who draws what was written, how it is asked whether it is there, and what Debian calls it.
const OUTSIDE: &[(&str, &str, &str)] = &[
    (
        "soffice",
        "--version",
        "libreoffice-impress-nogui libreoffice-calc-nogui",
    ),
    ("pdftoppm", "-v", "poppler-utils"),
    ("chromium", "--version", "chromium"),
];

/// The formats, by their endings, and with what each is written.
const FORMATS: &[(&str, &[&str])] = &[
    ("svg", &[]),
    ("png", &["--scale", "1"]),
    ("pdf", &["--paper", "a3"]),
    ("pptx", &[]),
    ("xlsx", &[]),
    ("html", &[]),
    ("json", &[]),
    ("csv", &[]),
    ("md", &[]),
    ("mmd", &[]),
    ("xml", &[]),
];

/// One map in the ways it can be looked at: of which template, in which language, as what, and what is said beside it.
const WAYS: &[(&str, &str, &str, &str, &[&str])] = &[
    ("Assumed", "retail", "en", "png", &["--lens", "assumed"]),
    ("Observed", "retail", "en", "png", &["--lens", "observed"]),
    ("Dark", "retail", "en", "png", &["--theme", "dark"]),
    ("German", "retail", "de", "png", &[]),
    ("Blueprint", "retail", "en", "png", &["--view", "blueprint"]),
    (
        "A2 on sheets of A4",
        "retail",
        "en",
        "pdf",
        &["--paper", "a2", "--tiles", "a4"],
    ),
    (
        "One page, German",
        "retail",
        "de",
        "pptx",
        &["--slides", "one-pager"],
    ),
    ("A dark page", "retail", "en", "html", &["--theme", "dark"]),
];

/// What the maps that ship are called.
#[derive(Deserialize)]
struct Templates {
    templates: Vec<Template>,
}

#[derive(Deserialize)]
struct Template {
    name: String,
    title: String,
}

/// A sheet of pictures, for who lays it out.
#[derive(Serialize)]
struct Sheet {
    name: String,
    format: String,
    rows: Vec<Row>,
}

/// What was written of one map: a file, or the pictures of its pages.
#[derive(Serialize)]
struct Row {
    caption: String,
    file: PathBuf,
    pages: Vec<PathBuf>,
}

/// Writes and draws everything, and lays it out as sheets in a folder.
pub(crate) fn make(out: &Path) -> Result<(), Stop> {
    let out = std::path::absolute(out)
        .map_err(|error| format!("{} cannot be written to ({error}).", out.display()))?;
    check_outside()?;
    page::install()?;
    page::build()?;
    program::build()?;
    let folder = place::root().join("target/gallery");
    for it in [&folder, &out] {
        fs::create_dir_all(it).map_err(|error| not_written(it, &error))?;
    }
    let mut sheets = formats(&folder)?;
    sheets.push(ways(&folder)?);
    for sheet in &mut sheets {
        draw(sheet)?;
    }
    let list = folder.join("sheets.json");
    let text = serde_json::to_string(&sheets).expect("lists of names are JSON");
    fs::write(&list, text).map_err(|error| not_written(&list, &error))?;
    let mut layout = child::command("node", &["scripts/gallery.mjs"], &place::ui());
    child::run(layout.arg(&list).arg(&out), 15)
}

/// Says at once all that is missing.
fn check_outside() -> Result<(), Stop> {
    let is_missing = |it: &&(&str, &str, &str)| child::ask(it.0, &[it.1]).is_none();
    let missing: Vec<_> = OUTSIDE.iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|it| it.0).collect();
    let packages: Vec<&str> = missing.iter().map(|it| it.2).collect();
    Err(format!(
        "The gallery is drawn by programs that are missing: {}. Debian has them in {}.",
        names.join(", "),
        packages.join(" ")
    ))
}

/// Every template in every format, a sheet for each format.
fn formats(folder: &Path) -> Result<Vec<Sheet>, Stop> {
    let said = child::listen(&mut command(folder, &["templates", "--json"]), 5)?.said;
    let templates: Templates = serde_json::from_str(&said)
        .map_err(|error| format!("The templates cannot be told ({error}): mend their listing."))?;
    let mut sheets = Vec::new();
    for (format, arguments) in FORMATS {
        let mut rows = Vec::new();
        for it in &templates.templates {
            let map = map(folder, it, "en")?;
            let file = folder.join(format!("{}.{format}", it.name));
            write(&map, &file, "en", arguments)?;
            rows.push(row(&it.title, file));
        }
        sheets.push(Sheet {
            name: (*format).to_owned(),
            format: (*format).to_owned(),
            rows,
        });
    }
    Ok(sheets)
}

/// One map, looked at in several ways.
fn ways(folder: &Path) -> Result<Sheet, Stop> {
    let mut rows = Vec::new();
    for (at, (caption, name, language, format, arguments)) in WAYS.iter().enumerate() {
        let template = Template {
            name: (*name).to_owned(),
            title: "Retail".to_owned(),
        };
        let map = map(folder, &template, language)?;
        let file = folder.join(format!("way-{at}.{format}"));
        write(&map, &file, language, arguments)?;
        rows.push(row(caption, file));
    }
    Ok(Sheet {
        name: "ways".to_owned(),
        format: "png".to_owned(),
        rows,
    })
}

fn row(caption: &str, file: PathBuf) -> Row {
    Row {
        caption: caption.to_owned(),
        file,
        pages: Vec::new(),
    }
}

/// A map made from a template, anew where the program is newer.
fn map(folder: &Path, template: &Template, language: &str) -> Result<PathBuf, Stop> {
    let map = folder.join(format!("{}-{language}.desirepath", template.name));
    let written = |it: &Path| fs::metadata(it).and_then(|it| it.modified()).ok();
    if written(&map) > written(&place::built("desirepath")) {
        return Ok(map);
    }
    if map.exists() {
        fs::remove_file(&map).map_err(|error| not_written(&map, &error))?;
    }
    let mut new = command(folder, &["new", "--template", &template.name]);
    new.args(["--title", &template.title, "--language", language]);
    child::run(new.arg(&map), 5)?;
    Ok(map)
}

fn write(map: &Path, file: &Path, language: &str, arguments: &[&str]) -> Result<(), Stop> {
    let folder = file.parent().unwrap_or(file);
    let mut export = command(folder, &["export", "--language", language]);
    child::run(export.args(arguments).arg(map).arg(file), 5)
}

/// The command line, with imported events in a folder of their own.
fn command(folder: &Path, arguments: &[&str]) -> std::process::Command {
    let mut command = child::command(place::built("desirepath"), arguments, &place::root());
    command.env("DESIRE_PATH_DATA", folder.join("data"));
    command
}

/// Draws the pages of what has pages: documents of an office by way of PDF.
fn draw(sheet: &mut Sheet) -> Result<(), Stop> {
    let has_ending = |it: &Row, ending: &str| it.file.extension().is_some_and(|own| own == ending);
    let office = |it: &&mut Row| has_ending(it, "pptx") || has_ending(it, "xlsx");
    let of_office: Vec<&mut Row> = sheet.rows.iter_mut().filter(office).collect();
    if let Some(first) = of_office.first() {
        let folder = first.file.with_file_name(format!("office-{}", sheet.name));
        let own = format!("-env:UserInstallation=file://{}-settings", folder.display());
        let arguments = ["--headless", &own, "--convert-to", "pdf", "--outdir"];
        let mut convert = child::command("soffice", &arguments, &place::root());
        convert
            .arg(&folder)
            .args(of_office.iter().map(|it| &it.file));
        child::run(&mut convert, 10)?;
        for it in of_office {
            let name = it.file.with_extension("pdf");
            let pdf = folder.join(name.file_name().unwrap_or_default());
            it.pages = pages(&pdf)?;
        }
    }
    for it in &mut sheet.rows {
        if has_ending(it, "pdf") {
            it.pages = pages(&it.file)?;
        }
    }
    Ok(())
}

/// The pages of a PDF as pictures, in their order.
fn pages(pdf: &Path) -> Result<Vec<PathBuf>, Stop> {
    let folder = pdf.with_extension("pages");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| not_written(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| not_written(&folder, &error))?;
    let mut draw = child::command("pdftoppm", &["-r", "72", "-png"], &place::root());
    child::run(draw.arg(pdf).arg(folder.join("page")), 5)?;
    let entries = fs::read_dir(&folder).map_err(|error| not_written(&folder, &error))?;
    let mut pages: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
    pages.sort();
    Ok(pages)
}

fn not_written(path: &Path, error: &std::io::Error) -> Stop {
    format!("{} cannot be written to ({error}).", path.display())
}
