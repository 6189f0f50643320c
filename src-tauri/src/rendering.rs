//! How the web view draws on machines without a graphics card.

use std::io;

/// Without a graphics card, composited drawing is many times slower than plain drawing (measured:
/// 89 against 13 ms a frame), and some drivers show nothing at all.
#[cfg(target_os = "linux")]
const PLAIN_DRAWING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Chooses plain drawing where there is no graphics card or the person asks for it.
///
/// The web view reads the choice from the environment as it was when the process began, so the
/// process begins anew with it.
#[cfg(target_os = "linux")]
pub(crate) fn choose(safe: bool) -> io::Result<()> {
    use std::os::unix::process::CommandExt;

    let wanted = safe || !(has_graphics_card() || person_chose());
    if !wanted || std::env::var_os(PLAIN_DRAWING).is_some() {
        return Ok(());
    }
    let error = std::process::Command::new(std::env::current_exe()?)
        .args(std::env::args_os().skip(1))
        .env(PLAIN_DRAWING, "1")
        .exec();
    Err(error)
}

/// The web views of other systems choose for themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose(_safe: bool) -> io::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let Ok(devices) = std::fs::read_dir("/dev/dri") else {
        return false;
    };
    devices
        .flatten()
        .any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}

/// Whether the person set any rendering variable of the web view; the remote inspector's are not.
#[cfg(target_os = "linux")]
fn person_chose() -> bool {
    std::env::vars_os().any(|(name, _)| {
        let name = name.to_string_lossy();
        name.starts_with("WEBKIT_") && !name.starts_with("WEBKIT_INSPECTOR_")
    })
}
