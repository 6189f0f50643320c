//! Workbooks in other programs: openpyxl reads every sheet, LibreOffice opens and saves them again.

use std::path::{Path, PathBuf};
use std::process::Command;

use language::Language;
use tempfile::TempDir;

use crate::{SHOP, assert_same, of_drawn, overlaid, sample};

/// What openpyxl is asked: heads that stay, formulas, links, and what cells offer.
const LOOK: &str = r#"
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    formulas = [cell.coordinate for cell in cells if cell.data_type == "f"]
    links = [cell.coordinate for cell in cells if cell.hyperlink]
    offers = len(sheet.data_validations.dataValidation)
    print(sheet.title, sheet.sheet_state, sheet.freeze_panes, sheet.auto_filter.ref, len(formulas), len(links), offers, len(sheet._charts), sep="|")
print(book.properties.creator, book.properties.lastModifiedBy, book.properties.created, sep="|")
"#;

fn kept(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("there is room");
    let file = folder.path().join("map.xlsx");
    std::fs::write(&file, bytes).expect("there is room");
    (folder, file)
}

/// What a script says of a file; none where Python with openpyxl is not installed.
fn by_openpyxl(script: &str, file: &Path) -> Option<String> {
    let said = Command::new("/usr/bin/python3")
        .args(["-c", script])
        .arg(file)
        .output();
    let said = said.ok().filter(|it| {
        it.status.success() || !String::from_utf8_lossy(&it.stderr).contains("ModuleNotFoundError")
    });
    let Some(said) = said else {
        eprintln!("openpyxl is not installed, so it reads no workbook; install python3-openpyxl.");
        return None;
    };
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{complaints}");
    Some(String::from_utf8(said.stdout).expect("it is text"))
}

#[test]
fn openpyxl_reads_every_sheet() {
    let (_, bytes) = overlaid(Language::En);
    let (_folder, file) = kept(&bytes);
    let Some(said) = by_openpyxl(LOOK, &file) else {
        return;
    };
    let lines: Vec<Vec<&str>> = said.lines().map(|it| it.split('|').collect()).collect();
    let names: Vec<&str> = lines.iter().map(|it| it[0]).collect();
    assert_eq!(
        names[..names.len() - 1],
        [
            "Map",
            "Stages",
            "Steps",
            "Lanes",
            "Cards",
            "Feelings",
            "Transitions",
            "Deviations",
            "Desire paths",
            "About",
            "desirepath-lists",
            "desirepath",
        ]
    );
    for line in &lines[..lines.len() - 1] {
        assert_eq!(
            [line[4], line[5]],
            ["0", "0"],
            "no formula and no link: {line:?}"
        );
    }
    let of = |name: &str| lines.iter().find(|it| it[0] == name).unwrap();
    assert_eq!(of("Map")[2], "B6", "heads and lanes stay in sight");
    assert_eq!(of("Map")[7], "2", "how it feels is a chart on each page");
    for name in [
        "Stages",
        "Steps",
        "Lanes",
        "Cards",
        "Feelings",
        "Transitions",
    ] {
        assert_eq!(of(name)[2], "B2");
        assert!(of(name)[3].starts_with("A1:"), "{name} can be filtered");
        assert_ne!(of(name)[6], "0", "{name} offers what its cells may hold");
    }
    assert_eq!(of("desirepath")[1], "veryHidden");
    let last = lines.last().unwrap();
    assert_eq!(last[..], ["None", "None", "1980-01-01 00:00:00"]);
}

/// What openpyxl finds of texts that look like formulas.
const TEXTS: &str = r#"
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value[:1] in "=+-@" and sheet.sheet_state == "visible":
                print(sheet.title, cell.coordinate, cell.data_type, cell.value, sep="|")
"#;

#[test]
fn what_looks_like_a_formula_is_text() {
    let (project, map) = sample::drawn(SHOP);
    let (_folder, file) = kept(&of_drawn(&project, map, Language::En));
    let Some(said) = by_openpyxl(TEXTS, &file) else {
        return;
    };
    let lines: Vec<Vec<&str>> = said.lines().map(|it| it.split('|').collect()).collect();
    assert!(lines.len() > 6, "{said}");
    for line in lines {
        // openpyxl takes any text for a formula that begins like one; the file says which type it is.
        assert!(["s", "f"].contains(&line[2]), "{line:?}");
    }
    let bytes = std::fs::read(&file).unwrap();
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for at in 0..parts.len() {
        let mut part = parts.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut part, &mut text).unwrap();
        if name.starts_with("xl/worksheets/") {
            assert!(!text.contains("<f>") && !text.contains("<f "), "{name}");
            assert!(!text.contains("hyperlink"), "{name}");
        }
        assert!(!text.contains("TargetMode=\"External\""), "{name}");
    }
}

/// The workbook as LibreOffice saves it again; none where it is not installed.
fn saved_again(file: &Path, folder: &Path) -> Option<Vec<u8>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let out = folder.join("again");
    let said = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", "xlsx", "--outdir"])
        .arg(&out)
        .arg(file)
        .output();
    if said.is_err() {
        eprintln!("soffice is not installed, so nobody saves the workbook again.");
        return None;
    }
    Some(std::fs::read(out.join("map.xlsx")).expect("LibreOffice has written it"))
}

#[test]
fn what_libreoffice_saves_again_is_not_different() {
    let (project, map) = sample::drawn(SHOP);
    let (sampled, bytes) = overlaid(Language::De);
    for (project, bytes) in [
        (project.clone(), of_drawn(&project, map, Language::En)),
        (sampled, bytes),
    ] {
        let (folder, file) = kept(&bytes);
        let Some(again) = saved_again(&file, folder.path()) else {
            return;
        };
        assert_ne!(again, bytes);
        assert_same(&again, &project, "saved by LibreOffice");
    }
}
