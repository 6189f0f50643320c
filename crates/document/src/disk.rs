//! What is done with whole files, so that a test can have any of it fail.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use crate::document::folder_of;

/// What publishing asks of a disk. What is written is durable only once it is synced, and so is a name once
/// its folder is.
pub trait Disk: Debug + Send + Sync {
    /// All bytes of a file.
    ///
    /// # Errors
    /// If it is not there or cannot be read.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Writes a file that is not there yet.
    ///
    /// # Errors
    /// If it is there, or cannot be written to its end.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file the same rights as another that may be written.
    ///
    /// # Errors
    /// If the other may not be written, or its rights cannot be read or given.
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Waits until what was written to a file survives a power cut.
    ///
    /// # Errors
    /// If the disk does not say so; what was written may be lost then.
    fn sync(&self, path: &Path) -> io::Result<()>;

    /// Puts a file in the place of another at once: whoever looks sees the one or the other.
    ///
    /// # Errors
    /// If it cannot be done; then the other is as before.
    fn replace(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Waits until the names in the folder of a file survive a power cut.
    ///
    /// # Errors
    /// If the disk does not say so.
    fn sync_folder_of(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder and those it lies in, where they are not there yet; they survive a power cut.
    ///
    /// # Errors
    /// If it cannot be made.
    fn make_folder(&self, path: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// If it is not there or may not be removed.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disks of this computer.
#[derive(Clone, Copy, Debug)]
pub struct LocalDisk;

impl Disk for LocalDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        let rights = fs::metadata(from)?.permissions();
        if rights.readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        fs::set_permissions(to, rights)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn sync_folder_of(&self, path: &Path) -> io::Result<()> {
        // Elsewhere the system syncs names with the files.
        if cfg!(unix) {
            File::open(folder_of(path))?.sync_all()?;
        }
        Ok(())
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        if path.is_dir() {
            return Ok(());
        }
        let above = folder_of(path);
        if above != path {
            self.make_folder(above)?;
        }
        match fs::create_dir(path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            Ok(()) | Err(_) => self.sync_folder_of(path),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}
