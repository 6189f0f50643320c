//! What the system must have, and Node beside it.

use std::path::Path;

use crate::Stop;
use crate::child;
use crate::place;

pub(crate) mod sbom;

/// To build the window.
const TO_BUILD: &[&str] = &["libwebkit2gtk-4.1-dev"];

/// To test it without a screen.
const TO_TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "poppler-utils",
    "librsvg2-bin",
    "libreoffice-impress-nogui",
    "libreoffice-calc-nogui",
    "python3-openpyxl",
    "python3-venv",
    "chromium",
    "fonts-noto-core",
    "fonts-noto-color-emoji",
    "strace",
];

/// Who reads slides beside LibreOffice, and who holds lists against a published schema; Debian has not both.
const READERS: &[&str] = &["python-pptx==1.0.2", "jsonschema==4.25.1"];

/// What these are called where they are used.
const READERS_KNOW: &str = "import pptx, jsonschema";

/// The oldest Node that does.
const NODE_MAJOR: u32 = 20;

/// What the machine is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Build,
    Test,
}

/// Installs what is missing where it may, and otherwise says the one command that does.
pub(crate) fn install(purpose: Purpose) -> Result<(), Stop> {
    check_node()?;
    // Other systems bring their web view with them.
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted = match purpose {
        Purpose::Build => TO_BUILD.to_vec(),
        Purpose::Test => [TO_BUILD, TO_TEST].concat(),
    };
    if child::ask("dpkg", &["--version"]).is_none() {
        let wanted = wanted.join(", ");
        eprintln!("This system has no apt: make sure that it has what Debian calls {wanted}.");
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install = [
        &["apt-get", "install", "-y", "--no-install-recommends"],
        missing.as_slice(),
    ]
    .concat();
    let Some(rights) = rights() else {
        let install = install.join(" ");
        return Err(format!(
            "Packages are missing. Run this, then try again:\n  sudo {install}"
        ));
    };
    for words in [&["apt-get", "update"][..], &install] {
        let words = [rights, words].concat();
        let mut command = child::command(words[0], &words[1..], Path::new("/"));
        child::run(command.env("DEBIAN_FRONTEND", "noninteractive"), 20)?;
    }
    Ok(())
}

/// Gives the readers of other programs' libraries a folder of their own; without a network their tests say that nobody
/// reads.
pub(crate) fn readers() {
    let folder = place::readers();
    let python = folder.join("bin/python");
    let known = child::ask(&python.to_string_lossy(), &["-c", READERS_KNOW]);
    if known.is_some() {
        return;
    }
    let folder = folder.to_string_lossy().into_owned();
    let make = || -> Result<(), Stop> {
        let root = place::root();
        child::run(
            &mut child::command("python3", &["-m", "venv", &folder], &root),
            5,
        )?;
        let install = [&["-m", "pip", "install", "--quiet"], READERS].concat();
        child::run(&mut child::command(&python, &install, &root), 5)
    };
    if let Err(stop) = make() {
        eprintln!(
            "{stop}\nSlides will be read by LibreOffice alone, and no list is held against its schema."
        );
    }
}

fn is_installed(package: &str) -> bool {
    let status = child::ask("dpkg-query", &["-W", "-f", "${db:Status-Status}", package]);
    status.is_some_and(|status| status == "installed")
}

/// What goes before a command that installs; none where we may not.
fn rights() -> Option<&'static [&'static str]> {
    if child::ask("id", &["-u"]).is_some_and(|id| id == "0") {
        return Some(&[]);
    }
    child::ask("sudo", &["-n", "true"]).map(|_| &["sudo", "-n"][..])
}

fn check_node() -> Result<(), Stop> {
    let wanted = format!("Install Node {NODE_MAJOR} or newer with npm, then try again.");
    let Some(version) = child::ask("node", &["--version"]) else {
        return Err(format!("Node is missing. {wanted}"));
    };
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|it| it.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_MAJOR) {
        return Err(format!("Node {version} is too old. {wanted}"));
    }
    Ok(())
}
