//! What a disk may hold after a power cut.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rand::RngExt;
use rand_pcg::Pcg64;

use crate::notes::Deed;

/// What a disk writes at once: the sectors of old ones and of new ones.
const SECTORS: [usize; 2] = [512, 4096];

/// A disk along its notes: what it keeps in any case, and what it may forget.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: Vec<Content>,
    /// Which file a name leads to, as programs see it.
    seen: BTreeMap<PathBuf, usize>,
    /// The same as a power cut leaves it in any case.
    kept: BTreeMap<PathBuf, usize>,
    /// What happened to names since, in order.
    renamings: Vec<Renaming>,
    folders: BTreeSet<PathBuf>,
}

/// One file, whatever it is called.
#[derive(Clone, Debug, Default)]
struct Content {
    synced: Vec<u8>,
    since: Vec<Change>,
}

#[derive(Clone, Debug)]
enum Change {
    Wrote(usize, Vec<u8>),
    Truncated(usize),
}

#[derive(Clone, Debug)]
enum Renaming {
    Created(PathBuf, usize),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
}

/// What a power cut leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    folders: BTreeSet<PathBuf>,
    /// The files and what is in them.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Left {
    /// Makes a folder hold this and nothing else.
    ///
    /// # Panics
    /// If the folder cannot be written.
    pub fn put(&self, into: &Path) {
        if into.exists() {
            fs::remove_dir_all(into).expect("the folder can be emptied");
        }
        fs::create_dir_all(into).expect("the folder can be made");
        for folder in &self.folders {
            fs::create_dir_all(folder).expect("a folder can be made");
        }
        for (path, bytes) in &self.files {
            fs::write(path, bytes).expect("a file can be written");
        }
    }
}

impl Memory {
    /// Goes one deed further.
    pub fn follow(&mut self, deed: &Deed) {
        match deed {
            Deed::Folder(path) => {
                self.folders.insert(path.clone());
            }
            Deed::Created(path) => {
                self.create(path);
            }
            Deed::Wrote(path, at, bytes) => self.change(path, Change::Wrote(*at, bytes.clone())),
            Deed::Truncated(path, length) => self.change(path, Change::Truncated(*length)),
            Deed::Synced(path) => {
                if let Some(file) = self.seen.get(path) {
                    let file = &mut self.files[*file];
                    for change in std::mem::take(&mut file.since) {
                        change.apply(&mut file.synced);
                    }
                }
            }
            Deed::SyncedFolder(folder) => {
                let all = std::mem::take(&mut self.renamings);
                for renaming in all {
                    if renaming.path().parent() == Some(folder) {
                        renaming.apply(&mut self.kept);
                    } else {
                        self.renamings.push(renaming);
                    }
                }
            }
            Deed::Renamed(from, to) => self.rename(Renaming::Renamed(from.clone(), to.clone())),
            Deed::Removed(path) => self.rename(Renaming::Removed(path.clone())),
        }
    }

    /// Whether a power cut could take anything away now.
    #[must_use]
    pub fn is_all_kept(&self) -> bool {
        self.renamings.is_empty() && self.files.iter().all(|it| it.since.is_empty())
    }

    /// What a power cut leaves now, by chance: of every folder's names a beginning of what happened to them, of
    /// every file some of what was written, some of that torn or strange.
    #[must_use]
    pub fn cut(&self, chance: &mut Pcg64) -> Left {
        let mut names = self.kept.clone();
        let folders: BTreeSet<&Path> = self
            .renamings
            .iter()
            .filter_map(|it| it.path().parent())
            .collect();
        for folder in folders {
            let all = self.renamings.iter();
            let of_folder: Vec<&Renaming> = all
                .filter(|it| it.path().parent() == Some(folder))
                .collect();
            let n_kept = match chance.random_range(0..3) {
                0 => 0,
                1 => of_folder.len(),
                _ => chance.random_range(0..=of_folder.len()),
            };
            for renaming in &of_folder[..n_kept] {
                renaming.apply(&mut names);
            }
        }
        let mut file = |(path, at): (PathBuf, usize)| (path, self.files[at].cut(chance));
        Left {
            folders: self.folders.clone(),
            files: names.into_iter().map(&mut file).collect(),
        }
    }

    /// What programs see.
    #[must_use]
    pub fn uncut(&self) -> Left {
        let whole = |(path, at): (&PathBuf, &usize)| {
            let file = &self.files[*at];
            let mut bytes = file.synced.clone();
            for change in &file.since {
                change.apply(&mut bytes);
            }
            (path.clone(), bytes)
        };
        Left {
            folders: self.folders.clone(),
            files: self.seen.iter().map(whole).collect(),
        }
    }

    fn create(&mut self, path: &Path) -> usize {
        let at = self.files.len();
        self.files.push(Content::default());
        self.rename(Renaming::Created(path.to_owned(), at));
        at
    }

    fn change(&mut self, path: &Path, change: Change) {
        // Some files are made before their database is opened.
        let found = self.seen.get(path).copied();
        let at = found.unwrap_or_else(|| self.create(path));
        self.files[at].since.push(change);
    }

    fn rename(&mut self, renaming: Renaming) {
        renaming.apply(&mut self.seen);
        self.renamings.push(renaming);
    }
}

impl Renaming {
    fn path(&self) -> &Path {
        match self {
            Self::Created(path, _) | Self::Renamed(_, path) | Self::Removed(path) => path,
        }
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Created(path, at) => {
                names.insert(path.clone(), *at);
            }
            Self::Renamed(from, to) => {
                if let Some(at) = names.remove(from) {
                    names.insert(to.clone(), at);
                }
            }
            Self::Removed(path) => {
                names.remove(path);
            }
        }
    }
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Wrote(at, written) => {
                let end = at + written.len();
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[*at..end].copy_from_slice(written);
            }
            Self::Truncated(length) => bytes.truncate(*length),
        }
    }

    /// Only some of its sectors, some of them strange.
    fn torn(&self, chance: &mut Pcg64) -> Vec<Self> {
        let Self::Wrote(at, written) = self else {
            return vec![self.clone()];
        };
        let sector = SECTORS[chance.random_range(0..SECTORS.len())];
        let mut left = Vec::new();
        let mut from = 0;
        while from < written.len() {
            // Sectors lie where the disk has them, not where the write began.
            let to = written
                .len()
                .min((at + from) / sector * sector + sector - at);
            match chance.random_range(0..8) {
                0..3 => {}
                3 => {
                    let strange = (from..to).map(|_| chance.random::<u8>()).collect();
                    left.push(Self::Wrote(at + from, strange));
                }
                _ => left.push(Self::Wrote(at + from, written[from..to].to_vec())),
            }
            from = to;
        }
        left
    }
}

impl Content {
    fn cut(&self, chance: &mut Pcg64) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        let way = chance.random_range(0..4);
        for change in &self.since {
            let is_kept = match way {
                0 => false,
                1 => true,
                _ => chance.random::<bool>(),
            };
            if !is_kept {
                continue;
            }
            if way > 1 && chance.random_range(0..3) == 0 {
                for part in change.torn(chance) {
                    part.apply(&mut bytes);
                }
            } else {
                change.apply(&mut bytes);
            }
        }
        bytes
    }
}
