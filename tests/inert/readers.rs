//! Other people's programs, asked what they find in a file; each says where it is not installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// A folder of files for other programs.
pub(crate) struct Shelf {
    folder: TempDir,
}

impl Shelf {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// What LibreOffice makes of a file, by name; none where it is not installed.
    pub(crate) fn converted(&self, file: &Path, to: &str) -> Option<Vec<(String, Vec<u8>)>> {
        self.made(file, &["--convert-to", to])
    }

    /// What it makes of a table in UTF-8, whose formulas it evaluates.
    pub(crate) fn opened(&self, table: &Path, to: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let filter = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,,true";
        self.made(table, &[filter, "--convert-to", to])
    }

    fn made(&self, file: &Path, options: &[&str]) -> Option<Vec<(String, Vec<u8>)>> {
        let profile = format!(
            "-env:UserInstallation=file://{}/profile",
            self.path().display()
        );
        let out = TempDir::new_in(self.path()).unwrap();
        let said = Command::new("soffice")
            .args(["--headless", &profile])
            .args(options)
            .arg("--outdir")
            .arg(out.path())
            .arg(file)
            .output();
        if said.is_err() {
            eprintln!(
                "LibreOffice is not installed, so it converts nothing; `cargo xtask test` installs it."
            );
            return None;
        }
        let files = std::fs::read_dir(out.path()).unwrap();
        let mut made: Vec<(String, Vec<u8>)> = files
            .map(|it| {
                let path = it.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (name, std::fs::read(path).unwrap())
            })
            .collect();
        made.sort();
        assert!(
            !made.is_empty(),
            "LibreOffice makes nothing of {}",
            file.display()
        );
        Some(made)
    }
}

/// What a program says; none where it is not installed.
pub(crate) fn said_by(program: &str, options: &[&str], file: &Path) -> Option<String> {
    let Ok(said) = Command::new(program)
        .args(options)
        .arg(file)
        .arg("-")
        .output()
    else {
        eprintln!("{program} is not installed; `cargo xtask test` installs it.");
        return None;
    };
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{program}: {complaints}");
    Some(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// What a script of Python's says of a path, as JSON; none where Python or its library is not installed.
pub(crate) fn by_python<T: DeserializeOwned>(
    library: &str,
    script: &str,
    path: &Path,
) -> Option<T> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/readers/bin/python");
    let own = own.to_string_lossy();
    let import = format!("import {library}");
    let knows = |python: &&&str| {
        let asked = Command::new(python).args(["-c", &import]).output();
        asked.is_ok_and(|it| it.status.success())
    };
    let all = [own.as_ref(), "/usr/bin/python3", "python3"];
    let Some(python) = all.iter().find(knows) else {
        eprintln!("{library} is not installed for Python; `cargo xtask test` installs it.");
        return None;
    };
    let said = Command::new(python)
        .args(["-c", script])
        .arg(path)
        .output()
        .unwrap();
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{complaints}");
    Some(serde_json::from_slice(&said.stdout).unwrap())
}

/// One element of XML: its name, its attributes, and the text before what it holds.
pub(crate) type Element = (String, Vec<(String, String)>, String);

/// All elements of a document, as Python's reader of XML finds them.
pub(crate) fn elements(shelf: &Shelf, document: &str) -> Option<Vec<Element>> {
    let script = "import json,sys,xml.etree.ElementTree as tree\n\
        root = tree.parse(sys.argv[1]).getroot()\n\
        print(json.dumps([[it.tag, list(it.attrib.items()), it.text or ''] for it in root.iter()]))";
    let path = shelf.put("document.xml", document.as_bytes());
    by_python("xml.etree.ElementTree", script, &path)
}
