//! The state with which an export begins, and what of it may leave.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use document::Release;
use export::{Format, SlideTemplate};
use journey::{MapId, Project};
use language::Language;
use overlay::Overlay;
use scene::{LensView, PaperScene, View};
use serde::{Deserialize, Serialize};
use sharing::{Audience, Earlier, Leaving, Released, ToldOf};
use worker::Worker;

use crate::app::App;
use crate::clock::now_ms;
use crate::wire::problem::Problem;
use crate::wire::problem::trouble::Trouble;
use crate::wire::request::ExportOptions;

/// The form of what is remembered; another one counts as not known.
const FORM: u32 = 1;

/// What was told, as a file remembers it.
#[derive(Serialize, Deserialize)]
struct Remembered<T> {
    form: u32,
    told: T,
}

fn name_of(audience: Audience) -> String {
    match audience {
        Audience::Team => "team",
        Audience::Anybody => "anybody",
    }
    .to_owned()
}

/// What a file remembers, where it can be understood.
fn earlier(it: &Release) -> Option<Earlier> {
    let mut known = Audience::ALL.into_iter();
    let audience = known.find(|known| name_of(*known) == it.audience);
    let remembered: Remembered<Vec<ToldOf>> = serde_json::from_str(&it.figures).ok()?;
    (remembered.form == FORM).then_some(Earlier {
        log: it.log,
        audience: audience?,
        at_ms: it.at_ms,
        told: remembered.told,
    })
}

/// The figures over a map; none where it has none.
type Figures = Option<Arc<Overlay>>;

/// The state with which an export begins; edits that follow do not reach it.
pub(super) struct Snapshot {
    project: Arc<Project>,
    figures: BTreeMap<MapId, Result<Figures, Problem>>,
    /// The file of the company's template, where slides follow one.
    template: Option<PathBuf>,
    /// What left before: what leaves now is compared with it.
    earlier: Vec<Earlier>,
    /// The latest entry of the journal; 0 where there is none.
    seq: u64,
    /// The file of the project.
    pub(super) project_file: PathBuf,
    pub(super) language: Language,
}

impl App {
    /// What is shown now, with the figures over these maps.
    pub(super) fn snapshot(
        &mut self,
        maps: impl Iterator<Item = MapId>,
        options: &ExportOptions,
        formats: &[Format],
    ) -> Result<Snapshot, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let document = &open.copy.document;
        let earlier = document.releases()?.iter().filter_map(earlier).collect();
        let seq = document.latest()?.unwrap_or(0);
        let project_file = open.copy.target().to_owned();
        let project = open.shared();
        let lens = open.view_of_shown(&options.view).lens;
        let mut figures = BTreeMap::new();
        for map in maps {
            let found = match lens {
                LensView::Assumed => Ok(None),
                LensView::Overlay | LensView::Observed => self.overlay_of(map),
            };
            figures.insert(map, found.map_err(|it| it.said(self.language)));
        }
        Ok(Snapshot {
            project,
            figures,
            template: self.template_of(options, formats)?,
            earlier,
            seq,
            project_file,
            language: self.language,
        })
    }

    /// The company's template, where slides follow one.
    fn template_of(
        &self,
        options: &ExportOptions,
        formats: &[Format],
    ) -> Result<Option<PathBuf>, Trouble> {
        let file = options.template.as_ref();
        let file = file.filter(|_| formats.contains(&Format::Pptx));
        file.map(|it| self.files.require(it)).transpose()
    }
}

impl Snapshot {
    /// Reads what slides follow.
    pub(super) fn template(&self, worker: &Worker) -> Result<Option<SlideTemplate>, Trouble> {
        let path = self.template.as_ref();
        let read = path.map(|it| worker.read_slide_template(it));
        Ok(read.transpose()?)
    }

    /// What may leave of the maps that were asked for.
    pub(super) fn released(&self, options: &ExportOptions) -> Result<Released, Problem> {
        let mut maps = vec![options.map];
        maps.extend(options.below);
        // The whole file: what leaves with its other maps is told too.
        if options.format == Format::Json {
            maps.extend(self.others(options));
        }
        let figures = maps.iter().map(|it| Ok((*it, self.figures_of(*it)?)));
        let maps: Vec<_> = figures.collect::<Result<_, Problem>>()?;
        Ok(self.let_out(&maps, options))
    }

    /// What leaves with all maps of the project; of figures, those that are known.
    pub(super) fn leaving_with_all(&self, options: &ExportOptions) -> Leaving {
        let first = options.map;
        let others = self.others(options).map(|it| (it, None));
        let maps: Vec<_> = std::iter::once((first, self.figures_of(first).ok().flatten()))
            .chain(options.below.map(|it| (it, None)))
            .chain(others)
            .collect();
        self.let_out(&maps, options).leaving().clone()
    }

    /// The maps of the project beside those that were asked for.
    fn others(&self, options: &ExportOptions) -> impl Iterator<Item = MapId> {
        let there = (Some(options.map), options.below);
        let all = self.project.maps_in_order().into_iter().map(|it| it.id);
        all.filter(move |it| Some(*it) != there.0 && Some(*it) != there.1)
    }

    fn let_out(&self, maps: &[(MapId, Option<&Overlay>)], options: &ExportOptions) -> Released {
        let earlier = &self.earlier;
        sharing::release(&self.project, maps, &options.terms, self.language, earlier)
    }

    /// What the file is to remember of it, once it has left.
    pub(super) fn to_remember(&self, released: &Released, audience: Audience) -> Vec<Release> {
        let told = released.to_remember().iter();
        let left = told.map(|(log, told)| Release {
            log: *log,
            audience: name_of(audience),
            at_ms: now_ms(),
            seq: self.seq,
            figures: serde_json::to_string(&Remembered { form: FORM, told })
                .expect("counts are always JSON"),
        });
        left.collect()
    }

    /// The figures over a map, or why there are none; nothing where they were not asked for.
    fn figures_of(&self, map: MapId) -> Result<Option<&Overlay>, Problem> {
        match self.figures.get(&map) {
            Some(Ok(figures)) => Ok(figures.as_deref()),
            Some(Err(problem)) => Err(problem.clone()),
            None => Ok(None),
        }
    }

    /// The picture of it as it comes to paper; what nobody has observed shows as it was drawn.
    pub(super) fn on_paper<'a>(
        &self,
        released: &'a Released,
        options: &ExportOptions,
    ) -> PaperScene<'a> {
        let mut view: View = options.view.clone();
        if matches!(self.figures.get(&options.map), Some(Ok(None))) {
            view.lens = LensView::Assumed;
        }
        scene::lay_out_for_paper(released, &view, self.language)
    }
}
