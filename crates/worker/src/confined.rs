//! A process gives up what it does not need, before it reads a byte of the file.
//!
//! On Linux: memory, time and open files are limited by the kernel, nothing can be written to any file, the process
//! ends with the one that started it, gains no rights by starting programs, and, where the kernel has landlock (since
//! 5.13; networks since 6.7), can open no file and no TCP connection. Two things are missing there: a socket of
//! another kind than TCP can be opened, and files can be asked for their size and date; a filter of system calls
//! would close both.
//!
//! On other systems of the Unix kind the same limits are asked for; macOS takes no notice of that of memory, so a
//! giant file ends there only when the system has none left. On Windows nothing is limited yet: a job object would.
//! On every system a worker is a process of its own, which the app ends when it is stopped or says nothing.

use std::io;

use crate::allowance::Allowance;

/// Files that may be open at once: the three that a process begins with, the file, and what a thread needs.
#[cfg(unix)]
const OPEN_FILES: u64 = 16;

/// Gives up everything but the open file, memory and time.
///
/// # Errors
/// When the kernel refuses a limit that it knows.
#[cfg(unix)]
pub(crate) fn confine(allowance: &Allowance, parent: u32) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    end_with(parent)?;
    let limits = [
        (Resource::As, allowance.memory_bytes),
        (Resource::Cpu, allowance.cpu_s),
        (Resource::Fsize, 0),
        (Resource::Nofile, OPEN_FILES),
        (Resource::Core, 0),
    ];
    for (resource, most) in limits {
        let limit = Rlimit {
            current: Some(most),
            // The signal of the lower one says what happened; nobody hears of the higher one.
            maximum: Some(if resource == Resource::Cpu {
                most + 5
            } else {
                most
            }),
        };
        setrlimit(resource, limit)?;
    }
    shut_in()
}

#[cfg(target_os = "linux")]
fn end_with(parent: u32) -> io::Result<()> {
    use rustix::process::{Signal, set_parent_process_death_signal};

    set_parent_process_death_signal(Some(Signal::KILL))?;
    // A parent that ended before that is not seen any more.
    if std::os::unix::process::parent_id() != parent {
        return Err(io::Error::other("whoever asked has gone"));
    }
    Ok(())
}

#[cfg(all(unix, not(target_os = "linux")))]
fn end_with(_parent: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn shut_in() -> io::Result<()> {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, Scope,
    };

    rustix::thread::set_no_new_privs(true)?;
    // What an older kernel does not know is left out; an even older one confines nothing.
    let rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(ABI::V6))
        .and_then(|it| it.handle_access(AccessNet::from_all(ABI::V6)))
        .and_then(|it| it.scope(Scope::from_all(ABI::V6)))
        .and_then(Ruleset::create);
    rules
        .and_then(landlock::RulesetCreated::restrict_self)
        .map_err(io::Error::other)?;
    Ok(())
}

#[cfg(all(unix, not(target_os = "linux")))]
fn shut_in() -> io::Result<()> {
    Ok(())
}

/// Nothing is limited yet.
#[cfg(not(unix))]
pub(crate) fn confine(_allowance: &Allowance, _parent: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use std::fs::File;
    use std::net::{Ipv4Addr, TcpListener, TcpStream};
    use std::process::Command;

    use crate::allowance::Allowance;
    use crate::confined::confine;

    /// Tells a process that it is to be confined: it could not be used for anything else.
    const CONFINED: &str = "DESIRE_PATH_CONFINED_BY";

    #[test]
    fn a_confined_process_can_do_nothing_else() {
        if let Ok(parent) = std::env::var(CONFINED) {
            return tried(parent.parse().unwrap());
        }
        let output = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "--nocapture",
                "confined::tests::a_confined_process_can_do_nothing_else",
            ])
            .env(CONFINED, std::process::id().to_string())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
    }

    #[test]
    fn a_process_without_whoever_started_it_does_not_begin() {
        assert!(confine(&Allowance::of_file(0), 0).is_err());
    }

    fn tried(parent: u32) {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("kept");
        std::fs::write(&kept, "before").unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        confine(&Allowance::of_file(0), parent).unwrap();
        assert!(Vec::<u8>::new().try_reserve_exact(3 << 30).is_err());
        let open: Vec<_> = (0..20).map(|_| listener.try_clone()).collect();
        assert!(open.iter().any(Result::is_err));
        drop(open);
        assert!(File::open(&kept).is_err(), "it cannot read other files");
        assert!(File::create(folder.path().join("new")).is_err());
        assert!(std::fs::read_dir("/").is_err());
        assert!(Command::new("/bin/true").spawn().is_err());
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
        assert!(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).is_err());
    }
}
