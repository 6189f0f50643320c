//! What stands at the top: whose map it is, what it is called, for whom it is true, and what was found.

use journey::FigureId;
use overlay::{Overlay, Share};
use scene::{lens_fields, lens_state};

use super::{Page, Part};
use crate::findings::{Finding, FindingKind, findings, most_telling};
use crate::svg;
use crate::xml::Xml;

/// How many findings stand below the headline.
const MOST_FINDINGS: usize = 4;

impl Page<'_> {
    /// The head of the page.
    pub(super) fn write_top(&self, xml: &mut Xml) {
        let parts = self.parts();
        let Some(part) = parts.first() else { return };
        xml.line().open("header").attribute("class", "top");
        self.write_logo(xml);
        let state = lens_state(&part.map.lens, self.language);
        if !state.is_empty() {
            xml.line().leaf_of("p", "state", &state);
        }
        xml.line().leaf("h1", &self.title());
        if let Some(overlay) = part.overlay {
            self.write_finding(xml, overlay);
        }
        let fields = lens_fields(&part.map.lens, self.language);
        if fields.iter().any(|it| !it.1.is_empty()) {
            xml.line().open("dl").attribute("class", "lens");
            for (name, text) in fields.iter().filter(|it| !it.1.is_empty()) {
                xml.line().open("div").leaf("dt", name).leaf("dd", text);
                xml.close();
            }
            xml.close();
        }
        if let Some(overlay) = part.overlay {
            self.write_key_figures(xml, overlay);
        }
        xml.line().close();
        self.write_contents(xml, &parts);
    }

    fn write_logo(&self, xml: &mut Xml) {
        let brand = self.paint.project.own_brand();
        let Some(logo) = brand.and_then(|it| it.logo.as_ref()) else {
            return;
        };
        let plate = match logo.plate {
            journey::Plate::Light => "logo on-light",
            journey::Plate::Dark => "logo on-dark",
            journey::Plate::None => "logo",
        };
        xml.line().open("img").attribute("class", plate);
        xml.attribute("alt", &logo.name);
        xml.attribute("src", &svg::address_of(&logo.image)).close();
    }

    fn write_finding(&self, xml: &mut Xml, overlay: &Overlay) {
        xml.line().open("section").attribute("class", "finding");
        xml.attribute("aria-labelledby", "finding");
        xml.open("h2").attribute("id", "finding");
        xml.text(&self.language.page_finding()).close();
        xml.leaf_of("p", "headline", &overlay.headline);
        if let Some(filter) = &overlay.filter {
            xml.leaf_of("p", "filter", &filter.sentence);
        }
        self.write_findings(xml);
        xml.close();
    }

    /// What matters to most cases, besides what the headline says.
    fn write_findings(&self, xml: &mut Xml) {
        let released = self.scene.released();
        let Some(map) = released.maps().first() else {
            return;
        };
        let all: Vec<Finding> = findings(released, map, self.language)
            .into_iter()
            .filter(|it| it.kind != FindingKind::Fit)
            .collect();
        let told = most_telling(&all, MOST_FINDINGS);
        if told.is_empty() {
            return;
        }
        xml.line().open("ul").attribute("class", "findings");
        for it in told {
            xml.line().open("li");
            xml.leaf("span", &it.sentence);
            if let Some(base) = &it.base {
                xml.text(" ").leaf_of("span", "base", base);
            }
            xml.close();
        }
        xml.close();
    }

    fn write_key_figures(&self, xml: &mut Xml, overlay: &Overlay) {
        let language = self.language;
        let fit = overlay.fit.as_ref();
        let fitting = fit.map(|it| &it.fitting_closed);
        let accepted = overlay.accepted.as_ref().and_then(|it| it.fitting.as_ref());
        let shares: [(String, Option<&Share>); 3] = [
            (language.meanings_fitting_title(), fitting),
            (language.meanings_fitting_accepted_title(), accepted),
            (
                language.meanings_coverage_title(),
                Some(&overlay.coverage.events),
            ),
        ];
        xml.line()
            .open("section")
            .attribute("aria-labelledby", "in-short");
        xml.open("h2").attribute("id", "in-short");
        xml.text(&language.page_figures()).close();
        xml.open("dl").attribute("class", "key-figures");
        for (title, share) in shares {
            let Some(share) = share.filter(|it| it.said(language).is_some()) else {
                continue;
            };
            xml.line().open("div");
            self.write_term(xml, "dt", &title, &title);
            xml.open("dd");
            self.write_share(xml, share);
            xml.close().close();
        }
        if let Some(fitness) = fit.and_then(|it| it.log_fitness) {
            let title = language.meanings_log_fitness_title();
            xml.line().open("div");
            self.write_term(xml, "dt", &title, &title);
            xml.open("dd");
            xml.leaf_of("span", "share", &language.percent_tenths(fitness));
            xml.close().close();
        }
        xml.close().close();
    }

    /// Words that lead to what they mean.
    pub(super) fn write_term(&self, xml: &mut Xml, name: &'static str, words: &str, title: &str) {
        xml.open(name);
        match self.defined_at(title) {
            Some(place) => {
                let address = format!("#{place}");
                xml.open("a").attribute("class", "term");
                xml.attribute("href", &address).text(words).close();
            }
            None => {
                xml.text(words);
            }
        }
        xml.close();
    }

    /// The title of what defines the number that a group of the picture shows, if it shows one.
    pub(super) fn meaning_of(&self, figure: &FigureId) -> Option<String> {
        let language = self.language;
        match figure {
            FigureId::StageReach { .. } => Some(language.meanings_stage_reach_title()),
            FigureId::StageDropOff { .. } => Some(language.meanings_stage_drop_off_title()),
            FigureId::StepReach { .. } => Some(language.meanings_step_reach_title()),
            FigureId::StepDropOff { .. } => Some(language.meanings_step_drop_off_title()),
            FigureId::StepSentiment { .. } => Some(language.meanings_sentiment_title()),
            FigureId::Transition { .. } => Some(language.meanings_transition_title()),
            FigureId::DesirePath { .. } => Some(language.meanings_desire_path_title()),
            FigureId::Fitting
            | FigureId::FittingAccepted
            | FigureId::LogFitness
            | FigureId::Coverage
            | FigureId::MapUse
            | FigureId::Split { .. }
            | FigureId::Deviation { .. }
            | FigureId::Variant { .. } => None,
        }
    }

    /// Whether anything was observed of a map.
    pub(super) fn is_observed(parts: &[Part<'_>]) -> bool {
        parts.iter().any(|it| it.overlay.is_some())
    }
}
