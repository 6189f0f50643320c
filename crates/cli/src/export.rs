//! `desirepath export`: maps as files.

pub(crate) mod revise;
mod written;

use std::collections::BTreeSet;
use std::path::Path;

use session::{
    Arrangement, Audience, BesideEachOther, BesideGroup, Card, Entity, ExportFormat, ExportOptions,
    ExportTable, ExportTo, JobOutcome, Language, LensView, Narrowing, OpenProject, OwnerRole,
    Paper, PictureTheme, Quotes, Reply, Request, SavedView, Sheet, Slides, Step, Terms, View,
};

use crate::args::wrong;
use crate::args::{self, Arranged, Export, Lens, Sheets, Theme};
use crate::compare::groups;
use crate::front::{Failure, Front, Output};
use crate::new::maps::map_named;

pub(crate) fn run(front: &Front, args: &Export) -> Result<Output, Failure> {
    let to = front.language;
    let (format, target) = target(front, args)?;
    let open = front.open(&args.file)?;
    let export = options(front, &open, (args, format))?;
    show_beside(front, &open, (args, export.view.lens))?;
    let request = Request::Export { export, to: target };
    let outcome = front.wait_for(request, |it| {
        let Reply::Export { job, taken } = it else {
            return Err(front.unexpected());
        };
        let names = taken.join(", ");
        job.ok_or_else(|| Failure::new(to.cli_taken(&names), to.cli_taken_hint()))
    })?;
    match outcome {
        Some(JobOutcome::Exported { files }) => written::told(to, args, files),
        Some(JobOutcome::Failed { problem }) => Err(problem.into()),
        Some(JobOutcome::Imported { .. } | JobOutcome::Cancelled | JobOutcome::Answered) | None => {
            Err(front.unexpected())
        }
    }
}

/// As which files it is written, and the format of the first of them.
fn target(front: &Front, args: &Export) -> Result<(ExportFormat, ExportTo), Failure> {
    match (&args.out, &args.into, &args.formats[..]) {
        (Some(out), None, _) => {
            let format = format_of(front.language, out)?;
            let file = front.file(out)?;
            Ok((format, ExportTo::File { file }))
        }
        (_, Some(into), [format, also @ ..]) => Ok((
            *format,
            ExportTo::Folder {
                folder: front.file(into)?,
                all_maps: args.all_maps,
                also: also.to_vec(),
                replace: args.replace,
            },
        )),
        // Neither is a command line that was understood.
        (None, None, _) | (_, Some(_), []) => Err(front.unexpected()),
    }
}

/// What to write and how, as it was typed.
fn options(
    front: &Front,
    open: &OpenProject,
    (args, format): (&Export, ExportFormat),
) -> Result<ExportOptions, Failure> {
    let to = front.language;
    let below = args.below.as_deref();
    let below = below.map(|it| map_named(to, open, it)).transpose()?;
    let template = args.template_file.as_deref();
    let template = template.map(|it| front.file(it)).transpose()?;
    Ok(ExportOptions {
        map: open.map,
        below: below.map(|it| it.id),
        format,
        view: view(to, open, args)?,
        theme: match args.theme {
            Theme::Light => PictureTheme::Light,
            Theme::Dark => PictureTheme::Dark,
        },
        scale: args.scale,
        sheet: sheet(args),
        slides: match args.slides {
            args::Slides::Deck => Slides::Deck,
            args::Slides::OnePager => Slides::OnePager,
        },
        template,
        table: match args.table {
            args::Table::Cards => ExportTable::Cards,
            args::Table::Transitions => ExportTable::Transitions,
            args::Table::Deviations => ExportTable::Deviations,
            args::Table::Work => ExportTable::Work,
        },
        terms: terms(args),
    })
}

/// The format of files whose names end as this one does.
fn format_of(to: Language, out: &Path) -> Result<ExportFormat, Failure> {
    let extension = out.extension().and_then(|it| it.to_str());
    let format = extension.and_then(ExportFormat::of_extension);
    format.ok_or_else(|| {
        let path = out.display().to_string();
        Failure::new(
            to.cli_no_format(&path),
            to.cli_no_format_hint(&wrong::all_formats()),
        )
    })
}

/// On what terms it leaves, as it was typed.
fn terms(args: &Export) -> Terms {
    Terms {
        audience: match args.audience {
            args::Audience::Team => Audience::Team,
            args::Audience::Anybody => Audience::Anybody,
        },
        owners: !args.without_owners,
        quotes: match args.quotes {
            args::QuotedWords::All => Quotes::NotWithdrawn,
            args::QuotedWords::Agreed => Quotes::Agreed,
            args::QuotedWords::None => Quotes::None,
        },
        speaker_notes: !args.without_speaker_notes,
    }
}

/// On what it is printed, as it was typed.
fn sheet(args: &Export) -> Sheet {
    Sheet {
        paper: match args.paper {
            args::Paper::Picture => Paper::Picture,
            args::Paper::Slide => Paper::Slide,
            args::Paper::Letter => Paper::Letter,
            args::Paper::A4 => Paper::A4,
            args::Paper::A3 => Paper::A3,
            args::Paper::A2 => Paper::A2,
            args::Paper::A1 => Paper::A1,
            args::Paper::A0 => Paper::A0,
        },
        tiles: args.tiles.map(|it| match it {
            Sheets::A4 => Paper::A4,
            Sheets::A3 => Paper::A3,
        }),
    }
}

/// How the picture shows the map: as a saved view does, or as it was typed.
fn view(language: Language, open: &OpenProject, args: &Export) -> Result<View, Failure> {
    let View {
        lens, arrangement, ..
    } = open.view;
    let saved = args
        .saved
        .as_deref()
        .map(|it| view_named(language, open, it));
    let (lens, arrangement, narrowed) = match saved.transpose()? {
        Some(it) => (it.lens, it.arrangement, it.narrowed.clone()),
        None => (
            match args.lens {
                None => lens,
                Some(Lens::Assumed) => LensView::Assumed,
                Some(Lens::Overlay) => LensView::Overlay,
                Some(Lens::Observed) => LensView::Observed,
            },
            match args.view {
                None => arrangement,
                Some(Arranged::Journey) => Arrangement::Journey,
                Some(Arranged::Blueprint) => Arrangement::Blueprint,
            },
            narrowed(language, open, args)?,
        ),
    };
    Ok(View {
        lens,
        detail: args.detail,
        accepted: false,
        arrangement,
        narrowed,
    })
}

/// The saved view of this name.
fn view_named<'a>(
    language: Language,
    open: &'a OpenProject,
    name: &str,
) -> Result<&'a SavedView, Failure> {
    let views = || {
        open.entities.iter().filter_map(|it| {
            let Entity::View(view) = it else { return None };
            (view.map == open.map).then_some(view)
        })
    };
    views().find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<&str> = views().map(|it| it.name.as_str()).collect();
        let hint = if names.is_empty() {
            language.cli_no_views_hint()
        } else {
            language.cli_no_view_hint(&names.join(", "))
        };
        Failure::new(language.cli_no_view(name), hint)
    })
}

/// What of the map the picture shows, as it was typed.
fn narrowed(language: Language, open: &OpenProject, args: &Export) -> Result<Narrowing, Failure> {
    let mut without = Vec::new();
    for name in &args.without {
        let named = open.entities.iter().filter_map(|it| {
            let Entity::Lane(lane) = it else { return None };
            let is_shown = args.all_maps || lane.map == open.map;
            (is_shown && lane.name == *name).then_some(lane.id)
        });
        let n_before = without.len();
        without.extend(named);
        if without.len() == n_before {
            let hint = language.cli_no_lane_hint();
            return Err(Failure::new(language.cli_no_lane(name), hint));
        }
    }
    let said: [fn(Language, &str) -> String; 2] = [Language::cli_no_tag, Language::cli_no_owner];
    for (typed, lacks, there) in [
        (&args.tag, said[0], tags(open)),
        (&args.owner, said[1], owners(open)),
    ] {
        if let Some(other) = typed.iter().find(|it| !there.contains(&it.as_str())) {
            let hint = language.cli_none_there_hint(&there.join(", "));
            return Err(Failure::new(lacks(language, other), hint));
        }
    }
    Ok(Narrowing {
        without,
        tags: args.tag.clone(),
        owners: args.owner.clone(),
        text: args.saying.clone().unwrap_or_default(),
        only: args.only,
    })
}

/// Every tag of the file, by name.
fn tags(open: &OpenProject) -> Vec<&str> {
    let mut tags = BTreeSet::new();
    for entity in &open.entities {
        if let Entity::Step(Step { tags: all, .. }) | Entity::Card(Card { tags: all, .. }) = entity
        {
            tags.extend(all.iter().map(String::as_str));
        }
    }
    tags.into_iter().collect()
}

/// Everybody who answers for something, by name.
fn owners(open: &OpenProject) -> Vec<&str> {
    let mut owners = BTreeSet::new();
    for entity in &open.entities {
        if let Entity::Step(step) = entity {
            owners.extend(OwnerRole::ALL.map(|role| step.owner(role)));
        }
    }
    owners.remove("");
    owners.into_iter().collect()
}

/// Lets the picture show the groups that were typed, as the app shows them.
fn show_beside(
    front: &Front,
    open: &OpenProject,
    (args, lens): (&Export, LensView),
) -> Result<(), Failure> {
    let groups = groups(front.language, open, &args.beside)?;
    if groups.is_empty() {
        return Ok(());
    }
    if lens == LensView::Assumed {
        let to = front.language;
        return Err(Failure::new(to.cli_no_groups(), to.cli_no_groups_hint()));
    }
    let groups = groups.into_iter().map(|it| BesideGroup::Cases {
        name: it.name,
        condition: it.condition,
    });
    let beside = BesideEachOther {
        groups: groups.collect(),
        least_difference: args.beside.points / 100.0,
        person: args.beside.person.clone(),
    };
    front.ask(Request::SetBeside { beside })?;
    Ok(())
}
