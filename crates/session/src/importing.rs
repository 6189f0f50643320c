//! Other people's files: look, read, attach.

use std::path::PathBuf;
use std::sync::Arc;

use event_store::EventStore;
use import::{ImportOptions, Progress, Roles};
use journey::command::AttachLog;
use journey::{Command, LogId, LogSummary, MapId};
use language::Language;
use serde::Serialize;
use worker::{ReadLog, Stop, Worker, WorkerError};

use crate::app::App;
use crate::clock::now_ms;
use crate::files::{name_of, new_id};
use crate::jobs::aside::Reader;
use crate::jobs::{Finished, Imported};
use crate::overlaying::LogInMemory;
use crate::wire::notice::{JobOutcome, Notice};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::FileHandle;

/// One reading of one file.
pub(crate) struct Reading {
    pub(crate) path: PathBuf,
    pub(crate) map: MapId,
    pub(crate) id: LogId,
    pub(crate) options: Option<ImportOptions>,
    pub(crate) roles: Roles,
}

/// How a log was read, as it is kept with the project so that the import can be repeated.
#[derive(Serialize)]
struct Recipe<'a> {
    version: u32,
    options: &'a ImportOptions,
    roles: &'a Roles,
}

impl Reader {
    /// Looks into a file.
    pub(crate) fn preview_import(
        &self,
        file: &FileHandle,
        options: &ImportOptions,
    ) -> Result<Reply, Trouble> {
        let file = self.files.require(file)?;
        let mut preview = self.worker.preview_log(&file, options)?;
        preview.say_in(self.language);
        Ok(Reply::PreviewImport {
            preview: Box::new(preview),
        })
    }
}

impl App {
    /// Stops a job; its end follows.
    pub(crate) fn cancel_job(&self, job: u32) -> Reply {
        self.jobs.cancel(job);
        Reply::CancelJob
    }

    /// Starts reading a file; its log is attached when it has been read whole.
    pub(crate) fn start_import(
        &mut self,
        file: &FileHandle,
        map: MapId,
        options: ImportOptions,
        roles: Roles,
    ) -> Result<Reply, Trouble> {
        let path = self.files.require(file)?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        open.check_editable()?;
        if open.project.map(map).is_none() {
            return Err(Trouble::refusal(Language::problem_map_gone));
        }
        let reading = Reading {
            path,
            map,
            id: LogId(new_id()),
            options: Some(options),
            roles,
        };
        let (store, worker, language) = (self.store()?, self.worker.clone(), self.language);
        let job = self.jobs.start(move |job, stop, desk| {
            let doing = language.job_reading(&name_of(&reading.path));
            let mut progress = |fraction: Option<f64>| desk.progress(job, fraction, doing.clone());
            let result = read_into_store(&reading, (&worker, &store), stop, &mut progress);
            Finished::Import {
                job,
                result: result.map(|it| it.map(Box::new)),
            }
        });
        Ok(Reply::Import { job })
    }

    /// Attaches what an import brought, as an ordinary undoable edit.
    pub(crate) fn take_in_import(
        &mut self,
        job: u32,
        result: Result<Option<Box<Imported>>, Trouble>,
    ) {
        self.jobs.ended(job);
        let outcome = match result {
            Ok(None) => JobOutcome::Cancelled,
            Err(trouble) => JobOutcome::Failed {
                problem: trouble.said(self.language),
            },
            Ok(Some(mut imported)) => match self.attach(&imported) {
                Ok(()) => {
                    imported.report.say_in(self.language);
                    JobOutcome::Imported {
                        report: Box::new(imported.report),
                    }
                }
                Err(trouble) => JobOutcome::Failed {
                    problem: trouble.said(self.language),
                },
            },
        };
        self.say(&Notice::JobEnded { job, outcome });
    }

    fn attach(&mut self, imported: &Imported) -> Result<(), Trouble> {
        let attach = Command::AttachLog(AttachLog {
            log: imported.summary.clone(),
        });
        self.edit(&attach, None)?;
        if let Some(open) = &mut self.open {
            open.figures.log = Some(LogInMemory {
                id: imported.summary.id,
                log: Arc::clone(&imported.log),
                observed: None,
            });
        }
        Ok(())
    }
}

/// Reads a file whole and puts its log at rest; none where it was stopped, and then nothing is kept.
pub(crate) fn read_into_store(
    reading: &Reading,
    (worker, store): (&Worker, &EventStore),
    stop: &Stop,
    progress: &mut dyn FnMut(Option<f64>),
) -> Result<Option<Imported>, Trouble> {
    let options = ImportOptions {
        now_us: Some(now_ms() * 1_000),
        ..reading.options.clone().unwrap_or_default()
    };
    let mut watch = |it: Progress| {
        progress((it.n_bytes > 0).then(|| it.n_bytes_read as f64 / it.n_bytes as f64));
    };
    let worker = worker.clone().until(stop.clone());
    let read = worker.read_log(&reading.path, &options, &reading.roles, &mut watch);
    let ReadLog {
        packed,
        log,
        report,
    } = match read {
        Err(WorkerError::Cancelled) => return Ok(None),
        other => other?,
    };
    progress(None);
    let id = reading.id.to_string();
    store.put(&id, &packed)?;
    if stop.is_asked() {
        store.remove(&id)?;
        return Ok(None);
    }
    let recipe = Recipe {
        version: 1,
        options: &options,
        roles: &reading.roles,
    };
    let period = log.period_us();
    let summary = LogSummary {
        id: reading.id,
        map: reading.map,
        source: name_of(&reading.path),
        recipe: serde_json::to_string(&recipe).expect("plain data"),
        n_cases: log.n_cases() as u64,
        n_events: log.n_events() as u64,
        n_rejected: report.n_rejected,
        first_us: period.map(|it| it.0),
        last_us: period.map(|it| it.1),
    };
    Ok(Some(Imported {
        summary,
        log: Arc::new(log),
        report,
    }))
}
