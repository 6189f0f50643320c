//! What the slides of a map are made of: its shown steps and lanes, its figures and findings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use journey::{Card, JourneyMap, Lane, LaneId, LaneKind, MapId, Project, Stage, Step, StepId};
use language::Language;
use overlay::{Overlay, StepObserved};
use scene::PaperScene;
use sharing::ReleasedMap;

use super::slide::{Chart, ChartKind, Colour, LEAST_TEXT, Room, Series, Tint};
use crate::findings::{Finding, findings};

/// A map on its way to slides.
pub(crate) struct Deck<'a> {
    pub(crate) project: &'a Project,
    pub(crate) map: MapId,
    pub(crate) overlay: Option<&'a Overlay>,
    pub(crate) language: Language,
    pub(crate) findings: Vec<Finding>,
    /// The stages that have a step that shows, with these steps.
    pub(crate) stages: Vec<(&'a Stage, Vec<&'a Step>)>,
    /// The lanes that show.
    pub(crate) lanes: Vec<&'a Lane>,
    /// Cards by lane and first step.
    pub(crate) cells: BTreeMap<(LaneId, StepId), Vec<&'a Card>>,
    /// Where things stand.
    pub(crate) room: Room,
    /// Of fewer cases nothing is told.
    pub(crate) smallest_group: u64,
    /// To multiples of which number counts are rounded, if they are.
    pub(crate) rounded_to: Option<u64>,
    /// How many cards had to be shortened; they stand in the notes in full.
    pub(crate) n_shortened: u64,
}

impl<'a> Deck<'a> {
    /// What is shown of a map.
    pub(crate) fn of(scene: &'a PaperScene<'_>, map: &'a ReleasedMap, room: Room) -> Self {
        let project = scene.released().project();
        let shown: BTreeSet<StepId> = scene.columns.iter().filter_map(|it| it.step).collect();
        let stages = project.stages_of(map.id).into_iter().map(|stage| {
            let steps = project.steps_of(stage.id).into_iter();
            let steps = steps.filter(|it| shown.contains(&it.id)).collect();
            (stage, steps)
        });
        let without = &scene.narrowed.lanes;
        let lanes = project.shown_lanes_of(map.id).into_iter();
        Self {
            project,
            map: map.id,
            overlay: map.overlay.as_ref(),
            language: scene.language(),
            findings: findings(scene.released(), map, scene.language()),
            stages: stages.filter(|it: &(_, Vec<_>)| !it.1.is_empty()).collect(),
            lanes: lanes.filter(|it| !without.contains(&it.id)).collect(),
            cells: project.cells_of(map.id),
            room,
            smallest_group: scene.released().leaving().smallest_group,
            rounded_to: scene.released().leaving().rounded_to,
            n_shortened: 0,
        }
    }

    pub(crate) fn journey(&self) -> Option<&'a JourneyMap> {
        self.project.map(self.map)
    }

    /// What the map is called.
    pub(crate) fn title(&self) -> String {
        let title = self.journey().map_or("", |it| it.title.as_str());
        if title.is_empty() {
            self.language.paper_untitled()
        } else {
            title.to_owned()
        }
    }

    /// The steps that show, from left to right.
    pub(crate) fn steps(&self) -> Vec<&'a Step> {
        self.stages.iter().flat_map(|it| it.1.clone()).collect()
    }

    /// What was seen of a step.
    pub(crate) fn seen(&self, step: StepId) -> Option<&'a StepObserved> {
        let mut steps = self.overlay?.steps.iter();
        steps.find(|it| it.step == step)?.observed.as_ref()
    }

    /// The first lane with the curve of feelings.
    pub(crate) fn feelings(&self) -> Option<&'a Lane> {
        let sentiment = self.overlay.and_then(|it| it.sentiment.as_ref());
        let compared = sentiment.and_then(|it| it.lane);
        let mut lanes = self.lanes.iter().filter(|it| it.kind == LaneKind::Emotion);
        match compared {
            Some(lane) => lanes.find(|it| it.id == lane).copied(),
            None => lanes.next().copied(),
        }
    }

    /// The curve over some steps; none where nothing of it is known.
    pub(crate) fn curve(&self, steps: &[&Step], labels: bool) -> Option<Chart> {
        let lane = self.feelings()?;
        let assumed = steps.iter().map(|step| {
            let mut points = self.project.emotions().values();
            let point = points.find(|it| it.lane == lane.id && it.step == step.id)?;
            Some(f64::from(point.half_steps) / 2.0)
        });
        let mut series = vec![Series {
            name: self.language.slides_assumed(),
            colour: Colour::Theme(Tint::Quiet),
            values: assumed.collect(),
            dashed: false,
        }];
        if let Some(sentiment) = self.overlay.and_then(|it| it.sentiment.as_ref()) {
            let felt = steps.iter().map(|step| {
                let mut steps = sentiment.steps.iter().filter(|it| it.is_enough);
                let felt = steps.find(|it| it.step == step.id)?;
                // Feelings run from −1 to +1, curves from −2 to +2.
                Some((felt.mean * 20.0).round() / 10.0)
            });
            series.push(Series {
                name: self.language.slides_felt(),
                colour: Colour::Theme(Tint::Accent),
                values: felt.collect(),
                dashed: false,
            });
        }
        let known = series.iter().flat_map(|it| &it.values).flatten().next();
        known?;
        Some(Chart {
            kind: ChartKind::Feelings,
            categories: steps.iter().map(|it| it.name.clone()).collect(),
            series,
            axes: false,
            labels,
        })
    }

    /// A curve in words, for who does not see it.
    pub(crate) fn said_of_curve(&self, chart: &Chart) -> String {
        let each = chart.series.iter().map(|series| {
            let known = chart.categories.iter().zip(&series.values);
            let known = known.filter_map(|(name, value)| {
                let value = (*value)?;
                Some(format!("{name} {}", self.language.feeling(value / 2.0)))
            });
            format!("{}: {}", series.name, known.collect::<Vec<_>>().join(", "))
        });
        each.collect::<Vec<_>>().join(". ")
    }

    /// From when to when it was observed.
    pub(crate) fn period(&self) -> Option<String> {
        self.overlay?;
        let log = self.project.log_of(self.map)?;
        let (first, last) = log.first_us.zip(log.last_us)?;
        let day = |us| Some(DateTime::from_timestamp_micros(us)?.date_naive());
        Some(self.language.period(day(first)?, day(last)?))
    }

    /// What stands below every slide: the map, how far it is, of when, and what it was laid over.
    pub(crate) fn footer(&self) -> String {
        let language = self.language;
        let mut said = vec![self.title()];
        if let Some(lens) = self.journey().map(|it| &it.lens) {
            if !lens.persona.is_empty() {
                said.push(lens.persona.clone());
            }
            if !lens.version.is_empty() {
                said.push(language.paper_version(&lens.version));
            }
            if !lens.date.is_empty() {
                said.push(language.paper_as_of(&language.typed_day(&lens.date)));
            }
        }
        match self.overlay {
            Some(overlay) => {
                said.push(language.paper_journeys(overlay.n_cases));
                said.extend(self.period());
            }
            None => said.push(language.paper_assumed()),
        }
        let said = said.join(" · ");
        super::fitting::shortened(&said, LEAST_TEXT, false, self.room.footer.width - 8.0, 1).text
    }

    /// What is to be said at the whole map.
    pub(crate) fn notes(&self) -> Vec<String> {
        let notes = self.journey().map_or("", |it| it.speaker_notes.as_str());
        paragraphs(notes)
    }
}

/// The paragraphs of notes, empty ones left out.
pub(crate) fn paragraphs(notes: &str) -> Vec<String> {
    let lines = notes.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.map(str::to_owned).collect()
}
