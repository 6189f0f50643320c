//! How the person is asked for a file: by the dialogs of their system, or by a script in tests.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use session::{Language, PickPurpose, Picker};
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// Asks by the dialogs of the system.
pub(crate) struct Native {
    app: AppHandle,
}

/// Answers from a file of paths, one a line, because a test cannot reach a native dialog.
///
/// An empty line stands for a person who thinks better of it.
pub(crate) struct Scripted {
    script: PathBuf,
    n_answered: AtomicUsize,
}

impl Native {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { app }
    }

    fn dialog(&self) -> FileDialogBuilder<Wry> {
        let dialog = self.app.dialog().file();
        match self.app.get_webview_window("main") {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Scripted {
    pub(crate) fn new(script: &Path) -> Self {
        Self {
            script: script.into(),
            n_answered: AtomicUsize::new(0),
        }
    }
}

impl Native {
    /// Asks where a file is to be written.
    fn place(&self, name: &str, title: String) -> Option<PathBuf> {
        let extension = Path::new(name).extension()?.to_str()?;
        let picked = self
            .dialog()
            .set_title(title)
            .set_file_name(name)
            .add_filter(extension.to_uppercase(), &[extension])
            .blocking_save_file()?;
        Some(with_extension(picked.into_path().ok()?, extension))
    }
}

impl Picker for Native {
    fn pick(&self, purpose: &PickPurpose, language: Language) -> Option<PathBuf> {
        let picked = match purpose {
            PickPurpose::OpenProject => self
                .dialog()
                .set_title(language.pick_open_project())
                .add_filter(language.pick_projects(), &["desirepath"])
                .blocking_pick_file(),
            PickPurpose::ImportLog => self
                .dialog()
                .set_title(language.pick_import_log())
                .add_filter(
                    language.pick_logs(),
                    &["csv", "tsv", "txt", "xes", "gz", "parquet"],
                )
                .add_filter(language.pick_all_files(), &["*"])
                .blocking_pick_file(),
            PickPurpose::MapForm => self
                .dialog()
                .set_title(language.pick_map_form())
                .add_filter(
                    language.pick_map_forms(),
                    &["json", "mmd", "mermaid", "md", "xml"],
                )
                .add_filter(language.pick_all_files(), &["*"])
                .blocking_pick_file(),
            PickPurpose::Picture => self
                .dialog()
                .set_title(language.pick_picture())
                .add_filter(language.pick_pictures(), &["png", "jpg", "jpeg", "svg"])
                .blocking_pick_file(),
            PickPurpose::Font => self
                .dialog()
                .set_title(language.pick_font())
                .add_filter(language.pick_fonts(), &["ttf", "otf"])
                .add_filter(language.pick_all_files(), &["*"])
                .blocking_pick_file(),
            PickPurpose::Workbook => self
                .dialog()
                .set_title(language.pick_workbook())
                .add_filter(language.pick_workbooks(), &["xlsx"])
                .blocking_pick_file(),
            PickPurpose::SlideTemplate => self
                .dialog()
                .set_title(language.pick_slide_template())
                .add_filter(language.pick_slide_templates(), &["potx", "pptx"])
                .blocking_pick_file(),
            PickPurpose::ExportFolder => self
                .dialog()
                .set_title(language.pick_export_folder())
                .blocking_pick_folder(),
            // Every format is proposed under its extension.
            PickPurpose::Export { name, .. } => {
                return self.place(name, language.pick_export());
            }
            PickPurpose::SaveCopy { name } => {
                return self.place(name, language.pick_save_copy());
            }
        };
        picked?.into_path().ok()
    }
}

impl Picker for Scripted {
    fn pick(&self, _purpose: &PickPurpose, _language: Language) -> Option<PathBuf> {
        // Read at every pick: a test writes on while the app runs.
        let script = std::fs::read_to_string(&self.script).ok()?;
        let line = script
            .lines()
            .nth(self.n_answered.fetch_add(1, Ordering::SeqCst))?;
        (!line.is_empty()).then(|| line.into())
    }
}

/// Some systems leave the extension to whoever types the name.
fn with_extension(mut path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_none() {
        path.set_extension(extension);
    }
    path
}
