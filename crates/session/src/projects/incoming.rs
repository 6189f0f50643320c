//! Maps that come in a file: what one would draw, and starting from it.

use std::sync::mpsc::Sender;

use journey::re_minted;
use worker::{FormContent, ReadForm};

use crate::app::{Answered, App};
use crate::files::new_id;
use crate::jobs::aside::{Asker, Reader};
use crate::library::first_content::FirstContent;
use crate::wire::incoming::IncomingStage;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

impl App {
    /// Starts a project from a map in a file: the map form, or the notation of another program.
    pub(crate) fn new_from_map_form(
        &mut self,
        form: FileHandle,
        title: String,
        file: Option<FileHandle>,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let path = self.files.require(&form)?;
        let asker = Asker::of(answer, &path);
        let to = file.clone();
        let work = move |reader: &Reader| -> Result<_, Trouble> {
            let (name, incoming) = reader.incoming(&form, to.as_ref())?;
            let first = first_content(&incoming)?;
            Ok((name, first, reader.said_of(&incoming)))
        };
        let job = self.aside(asker, work, move |app, read| {
            let (name, first, passed_over) = read??;
            let own_title = first.project.map(first.map()?).map(|it| it.title.clone());
            let title = match title.trim() {
                "" => own_title.unwrap_or(name),
                title => title.to_owned(),
            };
            app.begin(first, &title, file.as_ref(), None)?;
            Ok(Reply::NewFromMapForm {
                open: app.whole()?,
                passed_over,
            })
        });
        Ok(self.opens_next(path, job))
    }
}

impl Reader {
    /// Says what a file would draw, and what of it is not understood.
    pub(crate) fn read_map_form(&self, form: &FileHandle) -> Result<Reply, Trouble> {
        let (_, incoming) = self.incoming(form, None)?;
        let first = first_content(&incoming)?;
        let map = first.map()?;
        let project = &first.project;
        let title = project.map(map).map_or("", |it| it.title.as_str());
        let stages = project.stages_of(map).into_iter();
        let stages = stages.map(|stage| IncomingStage {
            name: stage.name.clone(),
            steps: project
                .steps_of(stage.id)
                .into_iter()
                .map(|it| it.name.clone())
                .collect(),
        });
        Ok(Reply::ReadMapForm {
            kind: incoming.kind,
            title: title.to_owned(),
            n_maps: project.maps().len() as u32,
            stages: stages.collect(),
            passed_over: self.said_of(&incoming),
        })
    }

    /// The map in a file, and what it is called where it has no title: as the file it goes to, or comes from.
    fn incoming(
        &self,
        form: &FileHandle,
        to: Option<&FileHandle>,
    ) -> Result<(String, ReadForm), Trouble> {
        let path = self.files.require(form)?;
        let to = to.map(|it| self.files.require(it)).transpose()?;
        let stem = to.as_ref().unwrap_or(&path).file_stem().unwrap_or_default();
        let stem = stem.to_string_lossy().into_owned();
        let incoming = self.worker.read_form(&path, &stem, self.language)?;
        Ok((stem, incoming))
    }

    fn said_of(&self, incoming: &ReadForm) -> Vec<String> {
        let passed_over = incoming.passed_over.iter();
        passed_over.map(|it| it.said(self.language)).collect()
    }
}

/// What a file draws, as the beginning of a project.
fn first_content(incoming: &ReadForm) -> Result<FirstContent, Trouble> {
    match &incoming.content {
        FormContent::Commands(commands) => {
            FirstContent::drawn(re_minted(commands.clone(), &mut new_id))
        }
        FormContent::Drawn(entities) => Ok(FirstContent::kept(entities.clone())),
    }
}
