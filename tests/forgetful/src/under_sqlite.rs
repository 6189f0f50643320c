//! A layer between SQLite and its disk that notes what is written, cut, synced and removed, and does it; or does not,
//! where it is to fail.
//!
//! SQLite asks a disk through two tables of functions of C. Ours are copies of those of this system with a few
//! functions exchanged, each of which calls the original.

#![allow(
    unsafe_code,
    reason = "SQLite asks its disk through pointers to functions of C"
)]

use std::collections::BTreeMap;
use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use rusqlite::ffi;

use crate::faults::{Asked, fault};
use crate::notes::{Deed, note};

/// The name by which SQLite knows the layer.
const NAME: &CStr = c"forgetful";

/// Files whose names SQLite syncs with their first sync: those by which it recovers.
const RECOVERED_FROM: c_int =
    ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_SUPER_JOURNAL | ffi::SQLITE_OPEN_WAL;

/// The functions of a kind of files of this system, and the same with ours among them.
struct Methods {
    theirs: ffi::sqlite3_io_methods,
    ours: ffi::sqlite3_io_methods,
}

/// A file that SQLite has open.
struct Open {
    path: PathBuf,
    methods: &'static Methods,
    /// Whether its name has not been synced yet.
    is_new: bool,
}

/// By the address that SQLite gives them.
static OPEN: Mutex<BTreeMap<usize, Open>> = Mutex::new(BTreeMap::new());

/// By the address of those of the system: files that are locked have others than those that are not.
static METHODS: Mutex<BTreeMap<usize, &Methods>> = Mutex::new(BTreeMap::new());

/// The functions of this system's disk, by their address.
static SYSTEM: OnceLock<usize> = OnceLock::new();

/// Puts the layer under every database that this process opens from now on.
pub(crate) fn put() {
    SYSTEM.get_or_init(|| {
        // SAFETY: SQLite hands out its own table, which stays for as long as the process runs; ours is a copy
        // that is never given back.
        unsafe {
            ffi::sqlite3_initialize();
            let system = ffi::sqlite3_vfs_find(std::ptr::null());
            let mut ours = Box::new(*system);
            ours.pNext = std::ptr::null_mut();
            ours.zName = NAME.as_ptr();
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            let taken = ffi::sqlite3_vfs_register(Box::into_raw(ours), 1);
            assert_eq!(taken, ffi::SQLITE_OK, "SQLite takes the layer");
            system as usize
        }
    });
}

fn system() -> *mut ffi::sqlite3_vfs {
    *SYSTEM.get().expect("the layer was put") as *mut ffi::sqlite3_vfs
}

fn opened() -> MutexGuard<'static, BTreeMap<usize, Open>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What an open file of ours is called, and the system's functions for it.
fn found(file: *mut ffi::sqlite3_file) -> (PathBuf, &'static ffi::sqlite3_io_methods) {
    let opened = opened();
    let found = opened
        .get(&(file as usize))
        .expect("only what we opened has our functions");
    (found.path.clone(), &found.methods.theirs)
}

/// # Safety
/// `name` is null or text of C that outlives the call.
unsafe fn path(name: *const c_char) -> Option<PathBuf> {
    if name.is_null() {
        return None;
    }
    // SAFETY: as above.
    let name = unsafe { CStr::from_ptr(name) };
    Some(PathBuf::from(OsStr::from_bytes(name.to_bytes())))
}

unsafe extern "C" fn open(
    _vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: everything is passed on as SQLite gave it; the file is large enough, since our table says the same
    // size as the system's.
    unsafe {
        let path = path(name);
        if let Some((code, _)) = path.as_deref().and_then(|it| fault(it, Asked::Open)) {
            // Then there is nothing to close.
            (*file).pMethods = std::ptr::null();
            return code;
        }
        let was_there = path.as_deref().is_some_and(Path::exists);
        let call = (*system()).xOpen.expect("a disk opens files");
        let done = call(system(), name, file, flags, out);
        if done != ffi::SQLITE_OK || (*file).pMethods.is_null() {
            return done;
        }
        let Some(path) = path else { return done };
        let methods = methods_of((*file).pMethods);
        (*file).pMethods = &raw const methods.ours;
        if !was_there {
            note(&path, Deed::Created);
        }
        let is_new = flags & ffi::SQLITE_OPEN_CREATE != 0 && flags & RECOVERED_FROM != 0;
        let open = Open {
            path,
            methods,
            is_new,
        };
        opened().insert(file as usize, open);
        done
    }
}

/// The functions of a kind of files with ours among them.
///
/// # Safety
/// `theirs` is a table of SQLite's own, which stays for as long as the process runs.
unsafe fn methods_of(theirs: *const ffi::sqlite3_io_methods) -> &'static Methods {
    let mut all = METHODS.lock().unwrap_or_else(PoisonError::into_inner);
    all.entry(theirs as usize).or_insert_with(|| {
        // SAFETY: as above.
        let theirs = unsafe { *theirs };
        let ours = ffi::sqlite3_io_methods {
            xClose: Some(close),
            xRead: Some(read),
            xWrite: Some(write),
            xTruncate: Some(truncate),
            xSync: Some(sync),
            ..theirs
        };
        Box::leak(Box::new(Methods { theirs, ours }))
    })
}

unsafe extern "C" fn delete(
    _vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    with_folder: c_int,
) -> c_int {
    // SAFETY: as SQLite gave it.
    let named = unsafe { path(name) };
    if let Some((code, _)) = named.and_then(|it| fault(&it, Asked::Remove)) {
        return code;
    }
    // SAFETY: everything is passed on as SQLite gave it.
    let (path, done) = unsafe {
        let call = (*system()).xDelete.expect("a disk removes files");
        (path(name), call(system(), name, with_folder))
    };
    if let Some(path) = path.filter(|_| done == ffi::SQLITE_OK) {
        note(&path, Deed::Removed);
        if with_folder != 0 {
            note_folder(&path);
        }
    }
    done
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    let call = found(file).1.xClose.expect("a file closes");
    opened().remove(&(file as usize));
    // SAFETY: passed on as SQLite gave it.
    unsafe { call(file) }
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    bytes: *mut c_void,
    length: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    let (path, theirs) = found(file);
    if let Some((code, _)) = fault(&path, Asked::Read) {
        return code;
    }
    let call = theirs.xRead.expect("a file is read");
    // SAFETY: passed on as SQLite gave it.
    unsafe { call(file, bytes, length, at) }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    length: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    let (path, theirs) = found(file);
    let call = theirs.xWrite.expect("a file is written");
    if let Some((code, is_half)) = fault(&path, Asked::Write) {
        if is_half {
            // SAFETY: half of what SQLite gave.
            unsafe { call(file, bytes, length / 2, at) };
        }
        return code;
    }
    // SAFETY: passed on as SQLite gave it, which says how many bytes there are.
    let (done, written) = unsafe {
        let length_in_all = usize::try_from(length).unwrap_or_default();
        let written = std::slice::from_raw_parts(bytes.cast::<u8>(), length_in_all).to_vec();
        (call(file, bytes, length, at), written)
    };
    if done == ffi::SQLITE_OK {
        let at = usize::try_from(at).unwrap_or_default();
        note(&path, |it| Deed::Wrote(it, at, written));
    }
    done
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: ffi::sqlite3_int64) -> c_int {
    let (path, theirs) = found(file);
    if let Some((code, _)) = fault(&path, Asked::Truncate) {
        return code;
    }
    let call = theirs.xTruncate.expect("a file is cut");
    // SAFETY: passed on as SQLite gave it.
    let done = unsafe { call(file, size) };
    if done == ffi::SQLITE_OK {
        let size = usize::try_from(size).unwrap_or_default();
        note(&path, |it| Deed::Truncated(it, size));
    }
    done
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _flags: c_int) -> c_int {
    if let Some((code, _)) = fault(&found(file).0, Asked::Sync) {
        return code;
    }
    // The disk need not really be waited for: what it may forget is reckoned, not tried.
    let found = opened()
        .get_mut(&(file as usize))
        .map(|it| (it.path.clone(), std::mem::take(&mut it.is_new)));
    if let Some((path, is_new)) = found {
        note(&path, Deed::Synced);
        if is_new {
            note_folder(&path);
        }
    }
    ffi::SQLITE_OK
}

fn note_folder(path: &Path) {
    note(path, |it| {
        Deed::SyncedFolder(it.parent().unwrap_or(&it).to_owned())
    });
}
