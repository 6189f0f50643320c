//! Projects from anywhere are told row by row, and nothing is believed of what is told.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::{DocumentError, ForeignReader, LocalDisk, WorkingCopies, rescue};
use language::Language;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use tests::{Here, program};
use worker::Worker;

use crate::{n_workers, workers};

/// The file of each form that is kept.
fn kept() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/document");
    let folder = folder.join("src/document/tests/kept");
    let files = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = files.map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "desirepath"));
    files.sort();
    files
}

/// The kept file of the newest form.
pub(crate) fn newest() -> PathBuf {
    let number = |it: &PathBuf| it.file_stem()?.to_str()?.parse::<u32>().ok();
    let newest = kept().into_iter().max_by_key(number).unwrap();
    newest.canonicalize().unwrap()
}

#[test]
fn another_process_tells_the_same_project() {
    let worker = Worker::new(program());
    let files = kept();
    assert!(files.len() >= 14, "{files:?}");
    for path in files {
        let (here, there) = (
            document::read_project(&path, &Here),
            document::read_project(&path, &worker),
        );
        assert_eq!(here.unwrap(), there.unwrap(), "{}", path.display());
    }
    assert_eq!(n_workers(), 0);
}

#[test]
fn another_process_tells_what_is_whole_of_a_damaged_project() {
    let folder = tempfile::tempdir().unwrap();
    let worker = Worker::new(program());
    let mut bytes = std::fs::read(newest()).unwrap();
    for page in [5, 9, 14] {
        bytes[page * 4096 + 200] ^= 4;
    }
    let damaged = folder.path().join("damaged.desirepath");
    std::fs::write(&damaged, &bytes).unwrap();
    let rescued = |name: &str, reader: &dyn ForeignReader| {
        let into = folder.path().join(name);
        let said = rescue(&damaged, &into, 1, Language::En, (&LocalDisk, reader)).unwrap();
        (said, std::fs::read(&into).unwrap())
    };
    let (here, there) = (rescued("here", &Here), rescued("there", &worker));
    assert!(here.0.n_things > 10, "{:?}", here.0);
    assert_eq!(here, there);
}

#[test]
fn what_another_process_says_of_a_file_is_said_of_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let worker = Worker::new(program());
    let whole = std::fs::read(newest()).unwrap();
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut flipped = whole.clone();
    let letter = flipped.windows(7).position(|it| it == b"Another").unwrap();
    flipped[letter] ^= 1;
    for (name, bytes) in [
        ("text", b"case,activity\n".repeat(100)),
        ("cut", whole[..whole.len() / 2].to_vec()),
        ("newer", newer),
        ("flipped", flipped),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let here = document::read_project(&path, &Here).unwrap_err();
        let there = document::read_project(&path, &worker).unwrap_err();
        for language in Language::ALL {
            assert_eq!(here.said(language), there.said(language), "{name}");
            assert_eq!(here.hint(language), there.hint(language), "{name}");
        }
        let working = folder.path().join("working");
        let copies = WorkingCopies::new(working.clone(), Arc::new(worker.clone()));
        // What a newer version wrote is shown, and nothing is kept of it.
        assert_eq!(copies.open(&path, 0).is_ok(), name == "newer");
        assert!(
            !working.exists(),
            "{name}: nothing is left of a file that is none"
        );
    }
}

/// Opening a file looks into it in another process once; what we know needs none.
#[test]
fn a_file_of_ours_is_opened_without_another_process() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.desirepath");
    std::fs::copy(newest(), &file).unwrap();
    let working = folder.path().join("working");
    let reader = Arc::new(Worker::new(program()));
    let opened = WorkingCopies::new(working.clone(), reader).open(&file, 0);
    let project = opened.unwrap().project;
    // From here on there is nobody who could read it.
    let nobody = Arc::new(Worker::new(PathBuf::from("nowhere")));
    let opened = WorkingCopies::new(working, nobody.clone()).open(&file, 1);
    assert_eq!(opened.unwrap().project, project);
    let elsewhere = folder.path().join("elsewhere");
    let error = WorkingCopies::new(elsewhere.clone(), nobody).open(&file, 2);
    let error = error.unwrap_err();
    assert!(matches!(error, DocumentError::NotTold(_)), "{error}");
    assert!(!elsewhere.exists());
}

/// A table as rows are told of it.
struct Table {
    name: String,
    rows: Vec<Vec<u8>>,
}

/// All rows of a file, each as it is told.
fn tables(path: &Path) -> Vec<Table> {
    let connection = Connection::open(path).unwrap();
    let mut names = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names = names.query_map([], |it| it.get(0)).unwrap();
    let names: Vec<String> = names.map(Result::unwrap).collect();
    let of = |(number, name): (usize, String)| {
        let mut query = connection
            .prepare(&format!("SELECT * FROM {name}"))
            .unwrap();
        let n_columns = query.column_count();
        let mut found = query.query([]).unwrap();
        let mut rows = Vec::new();
        while let Some(row) = found.next().unwrap() {
            let cells = (0..n_columns).map(|at| cell(row.get_ref(at).unwrap()));
            let mut bytes = vec![number as u8, n_columns as u8];
            bytes.extend(cells.flatten());
            rows.push(bytes);
        }
        Table { name, rows }
    };
    names.into_iter().enumerate().map(of).collect()
}

fn cell(value: ValueRef<'_>) -> Vec<u8> {
    let long = |kind: u8, bytes: &[u8]| {
        let length = (bytes.len() as u32).to_le_bytes();
        [&[kind][..], &length, bytes].concat()
    };
    match value {
        ValueRef::Null => vec![0],
        ValueRef::Integer(it) => [&[1][..], &it.to_le_bytes()].concat(),
        ValueRef::Real(it) => [&[2][..], &it.to_le_bytes()].concat(),
        ValueRef::Text(it) => long(3, it),
        ValueRef::Blob(it) => long(4, it),
    }
}

fn frame(kind: u8, bytes: &[u8]) -> Vec<u8> {
    let length = (bytes.len() as u32).to_le_bytes();
    [&[kind][..], &length, bytes].concat()
}

/// All that a worker says that tells these rows.
fn told(form: u32, rows: &[Vec<u8>]) -> Vec<u8> {
    [
        frame(b'r', &form.to_le_bytes()),
        frame(b'r', &rows.concat()),
        frame(b'a', b"{\"Ok\":null}"),
    ]
    .concat()
}

#[cfg(unix)]
mod lying {
    use std::os::unix::fs::PermissionsExt;
    use std::time::Duration;

    use document::Rescued;
    use worker::Allowance;

    use super::*;
    use crate::within;

    /// A program that says these bytes, and then does this.
    struct Liar {
        folder: tempfile::TempDir,
        worker: Worker,
    }

    impl Liar {
        fn saying(bytes: &[u8], then: &str) -> Self {
            let folder = tempfile::tempdir().unwrap();
            let program = folder.path().join("liar");
            let said = folder.path().join("said");
            std::fs::write(&said, bytes).unwrap();
            let lines = format!("#!/bin/sh\ncat {}\n{then}\n", said.display());
            std::fs::write(&program, lines).unwrap();
            std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
            let worker = Worker::new(program).allowing(Allowance {
                silence: Duration::from_secs(5),
                in_all: Some(Duration::from_secs(3)),
                ..Allowance::of_file(0)
            });
            Self { folder, worker }
        }

        fn error(&self) -> DocumentError {
            let error = self.asked(document::read_project(&newest(), &self.worker));
            let working = self.folder.path().join("working");
            let copies = WorkingCopies::new(working.clone(), Arc::new(self.worker.clone()));
            let refused = self.asked(copies.open(&newest(), 0));
            assert_eq!(refused.to_string(), error.to_string());
            let left = std::fs::read_dir(&working).map_or(0, Iterator::count);
            assert_eq!(left, 0, "nothing is left of what was a lie");
            error
        }

        fn asked<T>(&self, answer: Result<T, DocumentError>) -> DocumentError {
            let error = answer.err().expect("it was a lie");
            assert_eq!(workers(), Vec::<PathBuf>::new(), "{error}");
            for language in Language::ALL {
                assert!(error.hint(language).is_some(), "{error}");
            }
            error
        }

        fn rescued(&self) -> Result<Rescued, DocumentError> {
            let into = self.folder.path().join("rescued.desirepath");
            let by: (&LocalDisk, &Worker) = (&LocalDisk, &self.worker);
            let rescued = rescue(&newest(), &into, 1, Language::En, (by.0, by.1));
            assert_eq!(into.exists(), rescued.is_ok());
            rescued
        }
    }

    fn form() -> u32 {
        newest()
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .parse()
            .unwrap()
    }

    fn all_rows() -> Vec<Vec<u8>> {
        tables(&newest())
            .into_iter()
            .flat_map(|it| it.rows)
            .collect()
    }

    #[test]
    fn who_tells_the_truth_is_believed() {
        let liar = Liar::saying(&told(form(), &all_rows()), "");
        let project = document::read_project(&newest(), &liar.worker).unwrap();
        assert_eq!(project, document::read_project(&newest(), &Here).unwrap());
    }

    #[test]
    fn what_is_no_row_of_a_form_breaks_the_reading_off() {
        let long = [&[0, 1, 4][..], &u32::MAX.to_le_bytes(), &[0; 9]].concat();
        let over = ((64_u32 << 20) + 1).to_le_bytes();
        let giant = [&[0, 1, 4][..], &over, &vec![0; (64 << 20) + 1]].concat();
        let rows = |rows: &[Vec<u8>]| told(form(), rows);
        for (about, said) in [
            ("a table that there is not", rows(&[vec![200, 1, 0]])),
            (
                "too many cells",
                rows(&[[vec![0, 255], vec![0; 255]].concat()]),
            ),
            ("too few cells", rows(&[vec![0, 1, 0]])),
            ("a cell that could not be read", rows(&[vec![0, 1, 5]])),
            ("a giant claim", rows(&[long])),
            ("a giant cell", rows(&[giant])),
            ("a form that there is not", told(99, &[])),
            ("a form before all", told(0, &[])),
            ("no form at all", frame(b'r', &[])),
            (
                "a giant frame",
                [&b"r"[..], &u32::MAX.to_le_bytes()].concat(),
            ),
            ("pieces of a log", frame(b'l', b"what")),
            ("rows and no end", frame(b'r', &form().to_le_bytes())),
            ("another answer", frame(b'a', b"{\"Ok\":7}")),
        ] {
            let error = Liar::saying(&said, "").error();
            assert!(
                matches!(error, DocumentError::NotTold(_)),
                "{about}: {error}"
            );
        }
    }

    #[test]
    fn what_does_not_hang_together_is_damaged() {
        let without = |name: &str| -> Vec<Vec<u8>> {
            let mut all = tables(&newest());
            all.retain(|it| it.name != name);
            all.into_iter().flat_map(|it| it.rows).collect()
        };
        let twice = [all_rows(), all_rows()].concat();
        let strange = [
            all_rows(),
            vec![[vec![0], all_rows()[0][1..].to_vec()].concat()],
        ]
        .concat();
        let mut changed = all_rows().concat();
        let at = changed.windows(7).rposition(|it| it == b"Another").unwrap();
        changed[at] = b'B';
        for (about, rows, says) in [
            ("nothing", Vec::new(), "is gone"),
            ("no maps", without("map"), "FOREIGN KEY"),
            ("no head", without("document"), "is gone"),
            ("no journal", without("journal"), ""),
            ("no cards", without("card"), ""),
            ("all of it twice", twice, "UNIQUE"),
            ("a row twice", strange, "UNIQUE"),
            ("a letter changed", vec![changed], "is not what was written"),
        ] {
            let error = Liar::saying(&told(form(), &rows), "").error();
            let DocumentError::Damaged(what) = &error else {
                panic!("{about}: {error:?}")
            };
            assert!(what.contains(says), "{about}: {what}");
        }
    }

    #[test]
    fn what_never_ends_is_ended() {
        let form = frame(b'r', &form().to_le_bytes());
        for then in [
            // Nothing, over and over; how far it is; the same row; not a word more.
            r"while printf 'r\000\000\000\000'; do :; done",
            r"while printf 'p\020\000\000\000aaaaaaaabbbbbbbb'; do :; done",
            r"while printf 'r\002\000\000\000\000\000'; do :; done",
            "exec sleep 60",
        ] {
            let liar = Liar::saying(&form, then);
            let worker = liar.worker.clone();
            let read = move || document::read_project(&newest(), &worker);
            let error = liar.asked(within(Duration::from_secs(30), then, read));
            assert!(
                matches!(error, DocumentError::NotTold(_)),
                "{then}: {error}"
            );
        }
    }

    #[test]
    fn a_refusal_is_told_and_not_believed_at_length() {
        let long = format!("{{\"Err\":{{\"Damaged\":\"{}\"}}}}", "ä".repeat(100_000));
        let error = Liar::saying(&frame(b'a', long.as_bytes()), "").error();
        let DocumentError::Damaged(what) = error else {
            panic!("{error:?}")
        };
        assert_eq!(what.chars().count(), 300);
        let newer = br#"{"Err":{"Newer":{"found":99,"needs":"<b>9.9</b>"}}}"#;
        let error = Liar::saying(&frame(b'a', newer), "").error();
        let DocumentError::Newer { needs, .. } = error else {
            panic!("{error:?}")
        };
        assert_eq!(needs, None);
    }

    #[test]
    fn of_lies_about_a_damaged_file_nothing_comes_but_a_file() {
        // The truth, with a cell that could not be read and a row that makes no sense.
        let mut rows = all_rows();
        let n_columns = rows[0][1];
        rows.push([vec![0, n_columns], vec![5; usize::from(n_columns)]].concat());
        let liar = Liar::saying(&told(form(), &rows), "");
        let rescued = liar.rescued().unwrap();
        assert!(rescued.n_things > 10, "{rescued:?}");
        let again = liar.folder.path().join("rescued.desirepath");
        assert!(document::read_project(&again, &Here).is_ok());
        for said in [
            told(form(), &[]),
            told(form(), &[vec![200, 0]]),
            told(99, &[]),
            Vec::new(),
        ] {
            assert!(Liar::saying(&said, "").rescued().is_err());
        }
    }
}
