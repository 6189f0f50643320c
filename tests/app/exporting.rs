//! Files of maps: one, or many into a folder, each whole or not at all.

use std::path::Path;

use journey::command::{ForkMap, RenameMap};
use journey::{Command, MapId, MapKind};
use scene::{LensView, Theme};
use session::{
    ExportEnd, ExportFormat, ExportOptions, ExportTable, ExportTo, ExportedFile, FileHandle,
    JobOutcome, Notice, OpenProject, Problem, Reply, Request, Terms, new_id,
};

use crate::Desk;

/// How the map is exported where nobody chooses anything.
pub(crate) fn options(open: &OpenProject, format: ExportFormat) -> ExportOptions {
    ExportOptions {
        map: open.map,
        below: None,
        format,
        view: open.view.clone(),
        theme: Theme::Light,
        scale: 1.0,
        sheet: session::Sheet::default(),
        slides: session::Slides::default(),
        template: None,
        table: ExportTable::default(),
        terms: Terms::default(),
    }
}

/// Writes one file, and says what became of it.
pub(crate) fn written(desk: &Desk, export: ExportOptions, path: &Path) -> Vec<ExportedFile> {
    let file = desk.session.register(path.to_owned());
    exported(desk, export, ExportTo::File { file })
}

/// Writes one file, which succeeds.
pub(crate) fn write(desk: &Desk, export: ExportOptions, path: &Path) {
    let files = written(desk, export, path);
    assert!(
        matches!(files[0].end, ExportEnd::Written { .. }),
        "{files:?}"
    );
}

/// Why one file cannot be written.
pub(crate) fn not_written(desk: &Desk, export: ExportOptions, path: &Path) -> Problem {
    let file = desk.session.register(path.to_owned());
    let files = exported(desk, export, ExportTo::File { file });
    let [only] = &files[..] else {
        panic!("{files:?}")
    };
    let ExportEnd::NotWritten { problem } = &only.end else {
        panic!("{only:?}")
    };
    assert!(!path.exists());
    problem.clone()
}

/// All files of an export that begins.
fn exported(desk: &Desk, export: ExportOptions, to: ExportTo) -> Vec<ExportedFile> {
    let reply = desk.ask(Request::Export { export, to });
    let Reply::Export { job: Some(job), .. } = reply else {
        panic!("{reply:?}")
    };
    files_of(desk, job)
}

fn files_of(desk: &Desk, wanted: u32) -> Vec<ExportedFile> {
    let outcome = desk.hear(|it| match it {
        Notice::JobEnded { job, outcome } => (job == wanted).then_some(outcome),
        _ => None,
    });
    let JobOutcome::Exported { files } = outcome else {
        panic!("{outcome:?}")
    };
    files
}

/// A project with two maps, how a batch of it is asked for, and its folder.
struct Batch {
    desk: Desk,
    open: Box<OpenProject>,
    folder: std::path::PathBuf,
    handle: FileHandle,
}

impl Batch {
    fn new() -> Self {
        let desk = Desk::new();
        let open = desk.new_project("retail");
        desk.edit(Command::ForkMap(ForkMap {
            id: MapId(new_id()),
            of: open.map,
            title: "A shop: to be/2027?".into(),
            kind: MapKind::ToBe,
        }));
        let folder = desk.folder.path().join("shared");
        std::fs::create_dir(&folder).unwrap();
        let handle = desk.session.register(folder.clone());
        Self {
            desk,
            open,
            folder,
            handle,
        }
    }

    fn to(&self, also: &[ExportFormat], replace: bool) -> ExportTo {
        ExportTo::Folder {
            folder: self.handle.clone(),
            all_maps: true,
            also: also.to_vec(),
            replace,
        }
    }

    fn options(&self, format: ExportFormat) -> ExportOptions {
        options(&self.open, format)
    }

    /// All files in the folder, by name.
    fn there(&self) -> Vec<String> {
        let files = std::fs::read_dir(&self.folder).unwrap();
        let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(name)).unwrap()
    }
}

#[test]
fn the_picture_on_paper_is_the_picture_on_the_screen() {
    let desk = Desk::new();
    let open = desk.new_project("retail");
    for (format, lens) in [
        (ExportFormat::Svg, LensView::Overlay),
        (ExportFormat::Png, LensView::Assumed),
    ] {
        let path = desk.folder.path().join("picture");
        let view = scene::View {
            lens,
            ..open.view.clone()
        };
        let export = ExportOptions {
            view,
            ..options(&open, format)
        };
        write(&desk, export, &path);
        let bytes = std::fs::read(path).unwrap();
        let is_svg = bytes.starts_with(b"<svg") || bytes.starts_with(b"<?xml");
        assert_eq!(is_svg, format == ExportFormat::Svg);
        if is_svg {
            let text = String::from_utf8(bytes).unwrap();
            let cards = open
                .scene
                .groups
                .iter()
                .filter(|it| it.role == scene::Role::Card);
            for group in cards {
                assert!(
                    text.contains(&group.key),
                    "{} is missing on paper",
                    group.label
                );
            }
        }
    }
}

#[test]
fn all_maps_are_written_in_all_formats_each_under_its_title() {
    let batch = Batch::new();
    let also = [ExportFormat::Json, ExportFormat::Svg, ExportFormat::Csv];
    let files = exported(
        &batch.desk,
        batch.options(ExportFormat::Csv),
        batch.to(&also, false),
    );
    let names: Vec<&str> = files.iter().map(|it| it.name.as_str()).collect();
    // JSON holds all maps: it is written once.
    let expected = [
        "A shop.svg",
        "A shop.json",
        "A shop.csv",
        "A shop to be 2027.svg",
        "A shop to be 2027.csv",
    ];
    assert_eq!(names, expected);
    let mut sorted = expected.map(str::to_owned);
    sorted.sort();
    assert_eq!(batch.there(), sorted);
    for it in &files {
        let ExportEnd::Written {
            n_bytes,
            left_out,
            leaving,
            ..
        } = &it.end
        else {
            panic!("{it:?}")
        };
        assert_eq!(*n_bytes, batch.read(&it.name).len() as u64);
        assert!(leaving.figures.starts_with("Figures about"), "{leaving:?}");
        let is_lossy = it.name.ends_with(".csv");
        assert!(!is_lossy || !left_out.is_empty(), "{it:?}");
    }
    // What is written at once is what is written one by one.
    let alone = batch.desk.folder.path().join("alone.csv");
    write(&batch.desk, batch.options(ExportFormat::Csv), &alone);
    assert_eq!(std::fs::read(alone).unwrap(), batch.read("A shop.csv"));
    let observed: serde_json::Value = serde_json::from_slice(&batch.read("A shop.json")).unwrap();
    assert_eq!(observed["observed"].as_array().map(Vec::len), Some(2));
}

#[test]
fn nothing_is_begun_where_a_file_would_take_the_place_of_another() {
    let batch = Batch::new();
    std::fs::write(batch.folder.join("A shop.md"), "mine").unwrap();
    let ask = |replace| Request::Export {
        export: batch.options(ExportFormat::Markdown),
        to: batch.to(&[ExportFormat::Csv], replace),
    };
    assert_eq!(
        batch.desk.ask(ask(false)),
        Reply::Export {
            job: None,
            taken: vec!["A shop.md".into()]
        }
    );
    assert_eq!(batch.there(), ["A shop.md"]);
    assert_eq!(batch.read("A shop.md"), b"mine");
    let Reply::Export { job: Some(job), .. } = batch.desk.ask(ask(true)) else {
        panic!("nobody agreed")
    };
    files_of(&batch.desk, job);
    assert_eq!(batch.there().len(), 4);
    assert_ne!(batch.read("A shop.md"), b"mine");
}

#[test]
fn what_cannot_be_written_is_told_and_the_others_are_written() {
    let batch = Batch::new();
    // A folder of that name: nothing can take its place.
    std::fs::create_dir_all(batch.folder.join("A shop.svg/full")).unwrap();
    let files = exported(
        &batch.desk,
        batch.options(ExportFormat::Svg),
        batch.to(&[ExportFormat::Mermaid], true),
    );
    let [svg, others @ ..] = &files[..] else {
        panic!("{files:?}")
    };
    let ExportEnd::NotWritten { problem } = &svg.end else {
        panic!("{svg:?}")
    };
    assert!(problem.message.contains("A shop.svg"), "{problem:?}");
    assert!(problem.hint.is_some());
    let is_written = |it: &ExportedFile| matches!(it.end, ExportEnd::Written { .. });
    assert!(others.iter().all(is_written), "{others:?}");
    // Nothing half-written stays.
    let expected = [
        "A shop to be 2027.mmd",
        "A shop to be 2027.svg",
        "A shop.mmd",
        "A shop.svg",
    ];
    assert_eq!(batch.there(), expected);
}

#[test]
fn what_was_not_begun_when_a_person_stops_is_not_written() {
    let batch = Batch::new();
    let also = ExportFormat::ALL;
    let reply = batch.desk.ask(Request::Export {
        export: batch.options(ExportFormat::Svg),
        to: batch.to(&also, false),
    });
    let Reply::Export { job: Some(job), .. } = reply else {
        panic!("{reply:?}")
    };
    batch.desk.ask(Request::CancelJob { job });
    let files = files_of(&batch.desk, job);
    let names = |wanted: fn(&ExportEnd) -> bool| {
        let some = files.iter().filter(|it| wanted(&it.end));
        let mut names: Vec<String> = some.map(|it| it.name.clone()).collect();
        names.sort();
        names
    };
    assert!(!names(|it| matches!(it, ExportEnd::Stopped)).is_empty());
    assert_eq!(
        batch.there(),
        names(|it| matches!(it, ExportEnd::Written { .. }))
    );
}

#[test]
fn edits_while_files_are_written_do_not_reach_them() {
    let batch = Batch::new();
    let reply = batch.desk.ask(Request::Export {
        export: batch.options(ExportFormat::Png),
        to: batch.to(&[ExportFormat::Markdown], false),
    });
    let Reply::Export { job: Some(job), .. } = reply else {
        panic!("{reply:?}")
    };
    batch.desk.edit(Command::RenameMap(RenameMap {
        id: batch.open.map,
        title: "Renamed meanwhile".into(),
    }));
    files_of(&batch.desk, job);
    let page = String::from_utf8(batch.read("A shop.md")).unwrap();
    assert!(page.starts_with("# A shop\n"), "{page:.200}");
}

#[test]
fn what_leaves_with_all_maps_is_said_before() {
    let batch = Batch::new();
    let preview = |all_maps| {
        let export = batch.options(ExportFormat::Svg);
        let reply = batch.desk.ask(Request::PreviewExport { export, all_maps });
        let Reply::PreviewExport { leaving, .. } = reply else {
            panic!("{reply:?}")
        };
        leaving
    };
    let (one, all) = (preview(false), preview(true));
    assert!(!one.quotes.is_empty());
    assert_eq!(all.quotes.len(), 2 * one.quotes.len());
    assert_eq!(all.figures, one.figures);
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let batch = Batch::new();
    let folder = batch.desk.folder.path().join("mistyped");
    let problem = batch.desk.refused(Request::Export {
        export: batch.options(ExportFormat::Svg),
        to: ExportTo::Folder {
            folder: batch.desk.session.register(folder.clone()),
            all_maps: false,
            also: Vec::new(),
            replace: false,
        },
    });
    assert!(problem.message.contains("mistyped"), "{problem:?}");
    assert!(!folder.exists());
}

#[cfg(unix)]
#[test]
fn who_may_read_other_files_of_a_folder_may_read_what_is_exported_into_it() {
    use std::os::unix::fs::PermissionsExt;

    let batch = Batch::new();
    let to = batch.to(&[], false);
    exported(&batch.desk, batch.options(ExportFormat::Csv), to);
    std::fs::write(batch.folder.join("other.csv"), "").unwrap();
    let mode = |name: &str| {
        let of = batch.folder.join(name).metadata().unwrap();
        of.permissions().mode()
    };
    assert_eq!(mode("A shop.csv"), mode("other.csv"));
}
