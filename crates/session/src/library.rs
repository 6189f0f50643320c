//! Where projects are put and which were open lately.

pub(crate) mod first_content;
pub(crate) mod folders;
pub(crate) mod miniature;
mod offering;
pub(crate) mod own;
pub(crate) mod remembering;
pub(crate) mod templates;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use language::Language;
use settings::{Found, Settings};

use crate::clock::now_ms;
use crate::library::own::OwnTemplates;
use crate::wire::problem::trouble::Trouble;

/// Where projects are put and which were open lately.
pub(crate) struct Library {
    data_folder: PathBuf,
    library_folder: PathBuf,
    /// What is remembered from start to start.
    pub(crate) settings: Settings,
}

impl Library {
    pub(crate) fn new(data_folder: PathBuf, library_folder: PathBuf) -> (Self, Found) {
        let (settings, found) = Settings::open(&data_folder, now_ms());
        let library = Self {
            data_folder,
            library_folder,
            settings,
        };
        (library, found)
    }

    /// A path for a new project that no file has yet.
    pub(crate) fn place_for(&self, title: &str) -> Result<PathBuf, Trouble> {
        fs::create_dir_all(&self.library_folder)?;
        let name = file_name_for(title);
        let numbered = |number: u32| match number {
            1 => format!("{name}.desirepath"),
            _ => format!("{name} {number}.desirepath"),
        };
        let free = (1..)
            .map(|it| self.library_folder.join(numbered(it)))
            .find(|it| !it.exists());
        Ok(free.expect("numbers do not end before free names do"))
    }

    /// Puts a project at the head of those that were open lately; what cannot be kept is no reason to stop.
    pub(crate) fn remember(&mut self, path: &Path) {
        drop(self.settings.remember(path));
    }

    /// The templates of the person's own.
    pub(crate) fn own_templates(&self) -> OwnTemplates {
        OwnTemplates::at(self.data_folder.join("templates"))
    }
}

/// What becomes of a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// The new one takes its place.
    Replaced,
    /// It stays, and nothing is written.
    Left,
}

/// Writes a file so that it is only ever seen whole: beside it first, then in its place.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], taken: Taken) -> std::io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder)?;
    let mut beside = as_others_are().tempfile_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    match taken {
        Taken::Replaced => beside.persist(path)?,
        Taken::Left => beside.persist_noclobber(path)?,
    };
    Ok(())
}

/// A file that whoever may read other new files here may read too: what is shared is for more than one person.
fn as_others_are() -> tempfile::Builder<'static, 'static> {
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // What the person's settings take away is taken away from this, as from every new file.
        file.permissions(fs::Permissions::from_mode(0o666));
    }
    file
}

/// A title as a file name that every system takes.
pub(crate) fn file_name_for(title: &str) -> String {
    const LENGTH_MAX: usize = 80;
    /// With room for what is put behind it: systems take 255 bytes.
    const BYTES_MAX: usize = 200;
    let plain = |it: char| {
        if it.is_alphanumeric() || matches!(it, ' ' | '-' | '_' | '(' | ')' | '&' | ',') {
            it
        } else {
            ' '
        }
    };
    let mut name: String = title.chars().map(plain).take(LENGTH_MAX).collect();
    while name.len() > BYTES_MAX {
        name.pop();
    }
    // What begins with a dash is taken for an option by programs that are given the file.
    let name = name.trim_start_matches([' ', '-']);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || is_device(&name) {
        // The name of a file is the same in every language.
        return Language::default().paper_untitled();
    }
    name
}

/// Whether Windows keeps the name for a device: COM1, and COM¹ as well.
fn is_device(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_numbered = |device: &str| {
        let number = name
            .strip_prefix(device)
            .map(|it| it.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    };
    ["con", "prn", "aux", "nul"].contains(&name.as_str())
        || is_numbered("com")
        || is_numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::file_name_for;

    #[test]
    fn titles_become_names_that_every_system_takes() {
        let check = |title: &str, name: &str| assert_eq!(file_name_for(title), name);
        check("Mobile plan", "Mobile plan");
        check("../../etc/passwd", "etc passwd");
        check("Overzicht: klanten / 2026?", "Overzicht klanten 2026");
        check("  ", "Journey map");
        check("NUL", "Journey map");
        check("com1", "Journey map");
        check("LPT\u{b9}", "Journey map");
        check("Community", "Community");
        check("--help", "help");
        check("\\\\evil.example\\share\\x", "evil example share x");
        check("\u{202e}gnp.exe", "gnp exe");
        assert!(file_name_for(&"\u{20000}".repeat(90)).len() <= 200);
        check("Überblick", "Überblick");
    }
}
