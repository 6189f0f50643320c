//! Exports are jobs: each file is made from the state with which the job began, and is only ever seen whole.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use document::{LocalDisk, Release};
use export::{Format, SlideTemplate};
use journey::MapId;
use language::Language;
use worker::{Stop, Worker};

use super::snapshot::Snapshot;
use super::{pages_of, printing};
use crate::app::App;
use crate::clock::now_ms;
use crate::files::name_of;
use crate::jobs::{Desk, Finished, Left};
use crate::library::{Taken, file_name_for, write_whole};
use crate::wire::exported::{ExportEnd, ExportedFile};
use crate::wire::problem::Problem;
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::{ExportOptions, ExportTo, FileHandle};

/// What slides follow, or why that cannot be read.
type Template = Result<Option<SlideTemplate>, Problem>;

/// A file that is to be written.
struct Planned {
    path: PathBuf,
    file: FileHandle,
    options: ExportOptions,
}

/// The files of an export, and what they are made of.
struct Batch {
    snapshot: Snapshot,
    worker: Worker,
    files: Vec<Planned>,
    taken: Taken,
}

impl App {
    /// Starts writing maps as files, unless some would take the place of others and nobody agreed to that.
    pub(crate) fn start_export(
        &mut self,
        options: &ExportOptions,
        to: &ExportTo,
    ) -> Result<Reply, Trouble> {
        let (files, taken) = match to {
            ExportTo::File { file } => {
                let path = self.files.require(file)?;
                check_folder(path.parent())?;
                (vec![(path, options.clone())], Taken::Replaced)
            }
            ExportTo::Folder {
                folder,
                all_maps,
                also,
                replace,
            } => {
                let folder = self.files.require(folder)?;
                check_folder(Some(&folder))?;
                let files = self.files_in(&folder, options, (*all_maps, also))?;
                let there = files.iter().filter(|it| it.0.symlink_metadata().is_ok());
                let there: Vec<String> = there.map(|it| name_of(&it.0)).collect();
                if !replace && !there.is_empty() {
                    return Ok(Reply::Export {
                        job: None,
                        taken: there,
                    });
                }
                let taken = if *replace {
                    Taken::Replaced
                } else {
                    Taken::Left
                };
                (files, taken)
            }
        };
        let maps = files.iter().flat_map(|(_, it)| [Some(it.map), it.below]);
        let maps: BTreeSet<MapId> = maps.flatten().collect();
        let formats: Vec<Format> = files.iter().map(|it| it.1.format).collect();
        let snapshot = self.snapshot(maps.into_iter(), options, &formats)?;
        let planned = files.into_iter().map(|(path, options)| Planned {
            file: self.files.register(path.clone()),
            path,
            options,
        });
        let batch = Batch {
            snapshot,
            worker: self.worker.clone(),
            files: planned.collect(),
            taken,
        };
        let work = move |job, stop: &Stop, desk: &Desk| batch.written(job, stop, desk);
        Ok(Reply::Export {
            job: Some(self.jobs.start(work)),
            taken: Vec::new(),
        })
    }

    /// A file for each map and format: maps in their order, formats in theirs. What holds all maps is written once.
    fn files_in(
        &self,
        folder: &Path,
        options: &ExportOptions,
        (all_maps, also): (bool, &[Format]),
    ) -> Result<Vec<(PathBuf, ExportOptions)>, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let formats = Format::ALL.into_iter();
        let formats = formats.filter(|it| *it == options.format || also.contains(it));
        let formats: Vec<Format> = formats.collect();
        let is_wanted = |it: MapId| all_maps || it == options.map;
        let mut names = BTreeSet::new();
        let mut files = Vec::new();
        for map in open.shown().maps_in_order() {
            if !is_wanted(map.id) {
                continue;
            }
            let name = free_name(&map.title, &mut names);
            for format in &formats {
                if *format == Format::Json && names.len() > 1 {
                    continue;
                }
                let path = folder.join(format!("{name}.{}", format.extension()));
                let options = ExportOptions {
                    map: map.id,
                    below: options.below.filter(|_| !all_maps),
                    format: *format,
                    ..options.clone()
                };
                files.push((path, options));
            }
        }
        Ok(files)
    }
}

impl App {
    /// Has the file that was exported from remember what left, also where it was closed meanwhile.
    pub(crate) fn remember(&mut self, left: &Left) -> Result<(), Trouble> {
        if left.releases.is_empty() {
            return Ok(());
        }
        let file = &left.project_file;
        match self
            .open
            .as_mut()
            .filter(|it| it.copy.target() == file.as_path())
        {
            Some(open) => open.copy.document.remember_releases(&left.releases)?,
            None => {
                let mut copy = self.working.open(file, now_ms())?.copy;
                copy.document.remember_releases(&left.releases)?;
                copy.publish(now_ms(), &LocalDisk)?;
                copy.close();
            }
        }
        Ok(())
    }
}

impl Batch {
    /// Writes one file after the other; where one fails the others are written all the same.
    fn written(self, job: u32, stop: &Stop, desk: &Desk) -> Finished {
        let n_files = self.files.len();
        let (mut files, mut left) = (Vec::new(), Vec::new());
        let worker = self.worker.clone().until(stop.clone());
        let template = self.snapshot.template(&worker);
        let template = template.map_err(|it| it.said(self.snapshot.language));
        for (at, it) in self.files.iter().enumerate() {
            let name = name_of(&it.path);
            let end = if stop.is_asked() {
                ExportEnd::Stopped
            } else {
                let fraction = (n_files > 1).then(|| at as f64 / n_files as f64);
                desk.progress(job, fraction, self.snapshot.language.job_writing(&name));
                self.write(it, &template, &mut left)
            };
            files.push(ExportedFile {
                name,
                file: it.file.clone(),
                end,
            });
        }
        Finished::Export {
            job,
            files,
            left: Left {
                project_file: self.snapshot.project_file.clone(),
                releases: left,
            },
        }
    }

    /// Writes a file, and notes what left with it.
    fn write(&self, it: &Planned, template: &Template, left: &mut Vec<Release>) -> ExportEnd {
        let language = self.snapshot.language;
        // What follows no template is written all the same.
        let template = match template {
            Err(problem) if it.options.format == Format::Pptx => Err(problem.clone()),
            Ok(template) => Ok(template.as_ref()),
            Err(_) => Ok(None),
        };
        let released = self.snapshot.released(&it.options);
        let made = template.and_then(|it| Ok((it, released?)));
        let made = made.and_then(|(template, released)| {
            let made = self.made(it, template, &released);
            if made.is_ok() {
                let audience = it.options.terms.audience;
                left.extend(self.snapshot.to_remember(&released, audience));
            }
            made.map_err(|it| it.said(language))
        });
        made.unwrap_or_else(|problem| ExportEnd::NotWritten { problem })
    }

    fn made(
        &self,
        it: &Planned,
        template: Option<&SlideTemplate>,
        released: &sharing::Released,
    ) -> Result<ExportEnd, Trouble> {
        let scene = self.snapshot.on_paper(released, &it.options);
        let printing = printing(&it.options);
        let written = export::write_on(template, &scene, &printing)?;
        write_whole(&it.path, &written.bytes, self.taken)
            .map_err(|error| Trouble::at_file(&it.path, &error))?;
        Ok(ExportEnd::Written {
            n_bytes: written.bytes.len() as u64,
            pages: pages_of(&scene, &it.options)?,
            left_out: written.left_out,
            leaving: Box::new(released.leaving().clone()),
        })
    }
}

/// Nobody asked for a folder: a name that was mistyped must not become one.
fn check_folder(folder: Option<&Path>) -> Result<(), Trouble> {
    match folder {
        Some(folder) if !folder.is_dir() => {
            let folder = folder.display().to_string();
            Err(Trouble::failure(move |it| it.problem_no_folder(&folder))
                .hint(Language::problem_no_folder_hint))
        }
        Some(_) | None => Ok(()),
    }
}

/// What files of a map are called; where others are called so already, with a number behind it. Systems that do not
/// tell small letters from large ones find no two alike either.
fn free_name(title: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = file_name_for(title);
    let numbered = |number: u32| match number {
        1 => plain.clone(),
        _ => format!("{plain} {number}"),
    };
    let free = (1..)
        .map(numbered)
        .find(|it| taken.insert(it.to_lowercase()));
    free.expect("numbers do not end before free names do")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::free_name;

    #[test]
    fn maps_of_one_title_have_files_of_their_own() {
        let mut taken = BTreeSet::new();
        let titles = ["Pay", "pay", "Pay 2", "Pay/", "", "NUL", "Zahlung"];
        let names = titles.map(|it| free_name(it, &mut taken));
        assert_eq!(
            names,
            [
                "Pay",
                "pay 2",
                "Pay 2 2",
                "Pay 3",
                "Journey map",
                "Journey map 2",
                "Zahlung"
            ]
        );
    }
}
