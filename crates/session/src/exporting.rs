//! The map as a picture in a file, and pictures from files.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use language::Language;
use scene::LensView;

use crate::app::App;
use crate::files::name_of;
use crate::library::write_whole;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{ExportOptions, FileHandle};

impl App {
    /// Draws a picture anew, for a card or as a logo.
    pub(crate) fn draw_picture(&self, file: &FileHandle) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        let bytes = fs::read(&path).map_err(|it| Trouble::at_file(&path, &it))?;
        let drawn = export::redrawn(&bytes)?;
        let name = path.file_stem().unwrap_or_default();
        Ok(Reply::DrawPicture {
            image: STANDARD.encode(drawn),
            name: name.to_string_lossy().into_owned(),
        })
    }

    /// Writes the map as a picture; the file is only ever seen whole.
    pub(crate) fn export(
        &mut self,
        options: &ExportOptions,
        file: &FileHandle,
    ) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        // Nobody asked for a folder: a name that was mistyped must not become one.
        if let Some(folder) = path.parent()
            && !folder.is_dir()
        {
            let folder = folder.display().to_string();
            return Err(Trouble::failure(move |it| it.problem_no_folder(&folder))
                .hint(Language::problem_no_folder_hint));
        }
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let view = open.view_of_shown(&options.view);
        let mut maps = Vec::new();
        for map in std::iter::once(options.map).chain(options.below) {
            let overlay = match view.lens {
                LensView::Assumed => None,
                LensView::Overlay | LensView::Observed => self.overlay_of(map)?,
            };
            maps.push((map, overlay));
        }
        let maps: Vec<_> = maps.iter().map(|it| (it.0, it.1.as_deref())).collect();
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let scene = scene::lay_out_for_paper(open.shown(), &maps, &view, self.language);
        let mut bytes = Vec::new();
        export::write(
            &scene,
            open.shown(),
            options.theme,
            self.language,
            options.format,
            options.scale,
            &mut bytes,
        )?;
        write_whole(&path, &bytes).map_err(|it| Trouble::at_file(&path, &it))?;
        Ok(Reply::Export {
            name: name_of(&path),
            n_bytes: bytes.len() as u64,
        })
    }
}
