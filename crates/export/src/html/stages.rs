//! Stage by stage: steps with all that stands on them, and what was seen of them.

use journey::{OwnerRole, Stage, Step};
use overlay::{StageFigures, StepFigures, StepObserved};

use super::{Page, Part};
use crate::xml::Xml;

impl<'a> Page<'a> {
    /// The stages that the picture shows of a map, from left to right.
    pub(super) fn stages_of(&self, part: &Part<'_>) -> Vec<&'a Stage> {
        let project = self.scene.released().project();
        let spans = self.scene.stages.iter();
        let stages = spans.filter_map(|it| project.stage(it.stage));
        stages.filter(|it| it.map == part.map.id).collect()
    }

    /// A section for each stage.
    pub(super) fn write_stages(&self, xml: &mut Xml, part: &Part<'_>) {
        let project = self.scene.released().project();
        for (at, stage) in self.stages_of(part).into_iter().enumerate() {
            let place = format!("stage-{}", stage.id);
            xml.line().open("section").attribute("class", "stage");
            xml.attribute("id", &place).attribute("tabindex", "-1");
            let heading = format!("{place}-name");
            xml.attribute("aria-labelledby", &heading);
            xml.open("header").attribute("class", "stage-head");
            xml.leaf_of("p", "state", &self.language.page_stage(at as u64 + 1));
            xml.open("h2").attribute("id", &heading).text(&stage.name);
            xml.close();
            let mut figures = part.overlay.iter().flat_map(|it| &it.stages);
            if let Some(figures) = figures.find(|it| it.stage == stage.id) {
                self.write_stage_figures(xml, figures);
            }
            xml.close();
            let columns = self.scene.columns.iter().filter(|it| it.stage == stage.id);
            let steps = columns.filter_map(|it| Some((it, project.step(it.step?)?)));
            let mut steps = steps.peekable();
            if steps.peek().is_none() {
                xml.leaf_of("p", "nothing", &self.language.page_empty());
            }
            xml.line().open("div").attribute("class", "steps");
            for (column, step) in steps {
                self.write_step(xml, part, (column, step));
            }
            xml.line().close();
            xml.line().close();
        }
    }

    fn write_stage_figures(&self, xml: &mut Xml, figures: &StageFigures) {
        let language = self.language;
        xml.open("dl").attribute("class", "figures");
        if figures.reached.said(language).is_some() {
            let title = language.meanings_stage_reach_title();
            xml.open("div");
            self.write_term(xml, "dt", &language.page_reach(), &title);
            xml.open("dd");
            self.write_share(xml, &figures.reached);
            xml.close().close();
        }
        let drop_off = figures.drop_off.as_ref();
        if let Some(share) = drop_off.filter(|it| it.said(language).is_some()) {
            let title = language.meanings_stage_drop_off_title();
            xml.open("div");
            self.write_term(xml, "dt", &language.page_no_further(), &title);
            xml.open("dd");
            self.write_share(xml, share);
            xml.close().close();
        }
        xml.close();
    }

    fn write_step(&self, xml: &mut Xml, part: &Part<'_>, (column, step): (&scene::Column, &Step)) {
        let language = self.language;
        let place = format!("step-{}", step.id);
        xml.line().open("article").attribute("class", "step");
        xml.attribute("id", &place).attribute("tabindex", "-1");
        let heading = format!("{place}-name");
        xml.attribute("aria-labelledby", &heading);
        xml.open("h3").attribute("id", &heading);
        let number = column.number;
        xml.open("span").attribute("class", "number");
        xml.leaf_of("span", "heard", &language.page_step(number.into()));
        xml.open("span").attribute("aria-hidden", "true");
        xml.text(&number.to_string()).close().close();
        xml.text(" ");
        self.write_icon(xml, step.icon.as_ref());
        xml.leaf("span", &step.name).close();
        self.write_marks(xml, column, step);
        let mut figures = part.overlay.iter().flat_map(|it| &it.steps);
        if let Some(figures) = figures.find(|it| it.step == step.id) {
            self.write_step_figures(xml, part, figures);
        }
        xml.open("dl").attribute("class", "lanes");
        for lane in self.lanes_of(part.map.id) {
            self.write_lane(xml, part, lane, step);
        }
        self.write_owners(xml, step);
        xml.close();
        xml.line().close();
    }

    /// What the map says of a step beside its name, and its tags.
    fn write_marks(&self, xml: &mut Xml, column: &scene::Column, step: &Step) {
        let language = self.language;
        let marks = [
            (column.starts, language.legend_start()),
            (column.ends, language.legend_end()),
            (step.optional, language.picture_optional()),
            (step.repeatable, language.legend_repeatable()),
            (step.unobservable, language.legend_unobservable()),
        ];
        let mut marks = marks.iter().filter(|it| it.0).peekable();
        if marks.peek().is_none() && step.tags.is_empty() {
            return;
        }
        xml.open("p").attribute("class", "marks");
        for (_, words) in marks {
            xml.leaf_of("span", "mark", words).text(" ");
        }
        self.write_tags(xml, &step.tags);
        xml.close();
    }

    fn write_step_figures(&self, xml: &mut Xml, part: &Part<'_>, figures: &StepFigures) {
        let language = self.language;
        let mut felt = part.overlay.iter().flat_map(|it| &it.sentiment);
        let felt = felt.find_map(|it| it.steps.iter().find(|it| it.step == figures.step));
        let observed = figures.observed.as_ref();
        if observed.is_none() && felt.is_none() {
            return;
        }
        xml.open("dl").attribute("class", "figures");
        if let Some(observed) = observed {
            self.write_observed(xml, observed);
        }
        if let Some(felt) = felt {
            xml.open("div");
            let title = language.meanings_sentiment_title();
            self.write_term(xml, "dt", &language.page_felt(), &title);
            xml.open("dd");
            self.write_felt(xml, felt);
            xml.close().close();
        }
        xml.close();
    }

    fn write_observed(&self, xml: &mut Xml, observed: &StepObserved) {
        let language = self.language;
        let shares = [
            (
                Some(&observed.reach),
                language.page_reach(),
                language.meanings_step_reach_title(),
            ),
            (
                observed.drop_off.as_ref(),
                language.page_leave(),
                language.meanings_step_drop_off_title(),
            ),
        ];
        for (share, words, title) in shares {
            let Some(share) = share.filter(|it| it.said(language).is_some()) else {
                continue;
            };
            xml.open("div");
            self.write_term(xml, "dt", &words, &title);
            xml.open("dd");
            self.write_share(xml, share);
            xml.close().close();
        }
        let times = [
            (observed.time_in.as_ref(), language.page_inside()),
            (observed.until_next.as_ref(), language.page_until_next()),
        ];
        for (times, words) in times {
            let Some(times) = times else { continue };
            xml.open("div").leaf("dt", &words).open("dd");
            self.write_times(xml, times);
            xml.close().close();
        }
    }

    /// Who answers for a step, where that may be told.
    fn write_owners(&self, xml: &mut Xml, step: &Step) {
        let language = self.language;
        for role in OwnerRole::ALL {
            let owner = step.owner(role);
            if owner.is_empty() {
                continue;
            }
            let words = match role {
                OwnerRole::Experience => language.picture_roles_experience(),
                OwnerRole::Content => language.picture_roles_content(),
                OwnerRole::Channel => language.picture_roles_channel(),
            };
            xml.open("div").attribute("class", "lane-owner");
            xml.leaf("dt", &words).leaf("dd", owner).close();
        }
    }
}
