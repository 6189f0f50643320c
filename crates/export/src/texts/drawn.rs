//! A map in the order in which it is read, with what was observed of it.

use std::collections::BTreeMap;

use journey::{
    Card, Emotion, JourneyMap, Lane, LaneId, LaneKind, MapId, Place, Project, Stage, Step, StepId,
    Transition,
};
use language::Language;
use overlay::{
    DesirePathClass, Overlay, Share, StageFigures, StepObserved, StepSentiment, TransitionFigures,
};
use scene::PaperScene;

/// One map in the order in which it is read.
pub(super) struct Drawn<'a> {
    pub(super) project: &'a Project,
    pub(super) map: &'a JourneyMap,
    pub(super) overlay: Option<&'a Overlay>,
    pub(super) language: Language,
    /// To multiples of which number counts are rounded, if they are.
    pub(super) rounded_to: Option<u64>,
    /// Its lanes as they show, from top to bottom.
    pub(super) lanes: Vec<&'a Lane>,
    /// Its steps, from left to right.
    pub(super) steps: Vec<&'a Step>,
    cells: BTreeMap<(LaneId, StepId), Vec<&'a Card>>,
    feelings: BTreeMap<(LaneId, StepId), &'a Emotion>,
}

impl<'a> Drawn<'a> {
    /// The maps that leave, the one it is about first.
    pub(super) fn all(scene: &PaperScene<'a>) -> Vec<Self> {
        let released = scene.released();
        let maps = released.maps().iter();
        maps.filter_map(|it| Self::of(scene, it.id, it.overlay.as_ref()))
            .collect()
    }

    fn of(scene: &PaperScene<'a>, map: MapId, overlay: Option<&'a Overlay>) -> Option<Self> {
        let project = scene.released().project();
        let narrowed = &scene.narrowed;
        let shows = |step: StepId| !narrowed.steps.contains(&step);
        let columns = project.columns_of(map).into_iter();
        let lanes = project.shown_lanes_of(map).into_iter();
        let feelings = project.emotions().values();
        Some(Self {
            project,
            map: project.map(map)?,
            overlay,
            language: scene.language(),
            rounded_to: scene.released().leaving().rounded_to,
            lanes: lanes
                .filter(|it| !narrowed.lanes.contains(&it.id))
                .collect(),
            steps: columns.filter(|it| shows(it.id)).collect(),
            cells: project.cells_of(map),
            feelings: feelings.map(|it| ((it.lane, it.step), it)).collect(),
        })
    }

    /// What the map is called; a word of the language where nobody said so.
    pub(super) fn title(&self) -> String {
        match self.map.title.trim() {
            "" => self.language.paper_untitled(),
            title => title.to_owned(),
        }
    }

    /// The stages, from left to right: all, or those of which a step shows where some do not.
    pub(super) fn stages(&self) -> Vec<&'a Stage> {
        let all = self.project.stages_of(self.map.id).into_iter();
        let is_whole = self.steps.len() == self.project.columns_of(self.map.id).len();
        let shows = |it: &&Stage| self.steps.iter().any(|step| step.stage == it.id);
        all.filter(|it| is_whole || shows(it)).collect()
    }

    /// The steps of a stage that show, from left to right.
    pub(super) fn steps_of(&self, stage: &Stage) -> Vec<&'a Step> {
        let steps = self.steps.iter().copied();
        steps.filter(|it| it.stage == stage.id).collect()
    }

    /// The transitions between steps that show, from left to right.
    pub(super) fn transitions(&self) -> Vec<&'a Transition> {
        let place = |step| self.steps.iter().position(|it| it.id == step);
        let all = self.project.transitions_of(self.map.id).into_iter();
        let shown = all.filter(|it| place(it.from).is_some() && place(it.to).is_some());
        let mut shown: Vec<&Transition> = shown.collect();
        shown.sort_by_key(|it| (place(it.from), place(it.to), it.id));
        shown
    }

    /// The cards that begin at a step of a lane, from top to bottom.
    pub(super) fn cards(&self, lane: LaneId, step: StepId) -> &[&'a Card] {
        self.cells
            .get(&(lane, step))
            .map_or(&[], |it| it.as_slice())
    }

    /// The point of the curve of one lane.
    pub(super) fn feeling_in(&self, lane: LaneId, step: StepId) -> Option<&'a Emotion> {
        self.feelings.get(&(lane, step)).copied()
    }

    /// How people are assumed to feel at a step, by the first curve.
    pub(super) fn feeling(&self, step: StepId) -> Option<&'a Emotion> {
        let lane = self.curves().next()?;
        self.feeling_in(lane.id, step)
    }

    /// The lanes of feelings, from top to bottom.
    pub(super) fn curves(&self) -> impl Iterator<Item = &'a Lane> + '_ {
        let lanes = self.lanes.iter().copied();
        lanes.filter(|it| it.kind == LaneKind::Emotion)
    }

    /// What a step of any map is called.
    pub(super) fn step_name(&self, step: StepId) -> &'a str {
        self.project.step(step).map_or("", |it| it.name.as_str())
    }

    /// What the stage of a step is called.
    pub(super) fn stage_name(&self, step: &Step) -> &'a str {
        let stage = self.project.stage(step.stage);
        stage.map_or("", |it| it.name.as_str())
    }

    /// What a place of an observed journey is called, which may be drawn as a step.
    pub(super) fn place_name(&self, place: &Place, step: Option<StepId>) -> String {
        if let Some(step) = step {
            return self.step_name(step).to_owned();
        }
        match place {
            Place::Start => self.language.picture_the_start(),
            Place::End => self.language.picture_the_end(),
            Place::OffMap(name) => name.clone(),
            Place::Touchpoint(touchpoint) => {
                let mut steps = self.steps.iter();
                let step = steps.find(|it| it.touchpoint == *touchpoint);
                step.map_or(String::new(), |it| it.name.clone())
            }
        }
    }

    /// What was seen of a step.
    pub(super) fn observed(&self, step: StepId) -> Option<&'a StepObserved> {
        let mut steps = self.overlay?.steps.iter();
        steps.find(|it| it.step == step)?.observed.as_ref()
    }

    /// What was seen of a stage.
    pub(super) fn stage_figures(&self, stage: &Stage) -> Option<&'a StageFigures> {
        let mut stages = self.overlay?.stages.iter();
        stages.find(|it| it.stage == stage.id)
    }

    /// What was seen of a transition.
    pub(super) fn taken(&self, transition: journey::TransitionId) -> Option<&'a TransitionFigures> {
        let mut all = self.overlay?.transitions.iter();
        all.find(|it| it.transition == transition)
    }

    /// What people answered at a step, where enough of them did and it may be told.
    pub(super) fn felt(&self, step: StepId) -> Option<&'a StepSentiment> {
        let sentiment = self.overlay?.sentiment.as_ref()?;
        let mut steps = sentiment.steps.iter();
        let found = steps.find(|it| it.step == step && it.is_enough)?;
        found.answered.said(self.language).map(|_| found)
    }

    /// How many arrows do not lead from a step to the next.
    pub(super) fn n_off_the_row(&self) -> u64 {
        let transitions = self.transitions().into_iter();
        let is_in_row = |from, to| {
            let mut pairs = self.steps.windows(2);
            pairs.any(|it| (it[0].id, it[1].id) == (from, to))
        };
        transitions.filter(|it| !is_in_row(it.from, it.to)).count() as u64
    }
}

/// An assumed feeling from −2 to +2, as it shows on the map.
pub(super) fn assumed(language: Language, it: &Emotion) -> String {
    language.feeling(f64::from(it.half_steps) / f64::from(journey::limits::EMOTION_HALF_STEPS))
}

/// A share with its base where that is told, else the share alone; nothing where it is withheld.
pub(super) fn share(language: Language, share: &Share) -> Option<String> {
    match share.in_full(language) {
        Some((said, k, n)) => Some(language.texts_share_of(&said, &k, &language.count(n))),
        None => share.said(language),
    }
}

/// What a kind of desire path is called.
pub(super) fn class_name(language: Language, class: DesirePathClass) -> String {
    match class {
        DesirePathClass::Shortcut => language.path_classes_shortcut(),
        DesirePathClass::WayBack => language.path_classes_way_back(),
        DesirePathClass::CrossOver => language.path_classes_cross_over(),
        DesirePathClass::Repeat => language.path_classes_repeat(),
        DesirePathClass::EarlyExit => language.path_classes_early_exit(),
        DesirePathClass::UnexpectedEntry => language.path_classes_unexpected_entry(),
        DesirePathClass::OffTheMap => language.path_classes_off_the_map(),
    }
}
