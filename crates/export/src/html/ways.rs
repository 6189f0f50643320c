//! How people get from step to step: what was drawn, and what nobody drew.

use journey::Transition;
use overlay::{Bound, DesirePath, DesirePathClass, Overlay, Seen, Share, Times, TransitionFigures};

use super::{Page, Part};
use crate::xml::Xml;

impl Page<'_> {
    /// Two tables: ways that were drawn, and desire paths.
    pub(super) fn write_ways(&self, xml: &mut Xml, part: &Part<'_>) {
        let project = self.scene.released().project();
        let mut transitions = project.transitions_of(part.map.id);
        let columns = project.columns_of(part.map.id);
        let column = |step| columns.iter().position(|it| it.id == step);
        transitions.sort_by_key(|it| (column(it.from), column(it.to)));
        if transitions.is_empty() && part.overlay.is_none_or(|it| it.desire_paths.is_empty()) {
            return;
        }
        let place = format!("ways-{}", part.map.id);
        xml.line().open("section").attribute("class", "tables");
        xml.attribute("id", &place).attribute("tabindex", "-1");
        let heading = format!("{place}-name");
        xml.attribute("aria-labelledby", &heading);
        xml.open("h2").attribute("id", &heading);
        xml.text(&self.language.page_ways()).close();
        if !transitions.is_empty() {
            self.write_drawn(xml, part, &transitions);
        }
        if let Some(overlay) = part.overlay.filter(|it| !it.desire_paths.is_empty()) {
            self.write_desire_paths(xml, part, overlay);
        }
        xml.line().close();
    }

    /// Begins a table; `columns` are the words at the head of each.
    pub(super) fn begin_table(&self, xml: &mut Xml, caption: &str, columns: &[String]) {
        xml.line().open("div").attribute("class", "table");
        xml.attribute("tabindex", "0").attribute("role", "group");
        xml.attribute("aria-label", caption);
        xml.open("table").leaf("caption", caption);
        xml.line().open("thead").open("tr");
        for name in columns {
            xml.open("th").attribute("scope", "col").text(name).close();
        }
        xml.close().close().line().open("tbody");
    }

    /// Ends a table.
    pub(super) fn end_table(xml: &mut Xml) {
        xml.close().close().close();
    }

    /// Begins a row whose first cell says what it is about; `meaning` is the title of what defines its number.
    pub(super) fn begin_row(&self, xml: &mut Xml, id: &str, share: Option<&Share>, meaning: &str) {
        xml.line().open("tr").attribute("id", id);
        if let Some(value) = share.filter(|it| it.bound != Bound::Withheld) {
            let percent = value.value.map_or(0.0, |it| it * 100.0);
            xml.number("data-share", percent as f32);
        }
        if let Some(place) = self.defined_at(meaning) {
            xml.attribute("data-definition", &place);
        }
    }

    fn write_drawn(&self, xml: &mut Xml, part: &Part<'_>, transitions: &[&Transition]) {
        let language = self.language;
        let mut columns = vec![language.page_way()];
        if part.overlay.is_some() {
            columns.push(language.page_seen());
            columns.push(language.page_taken_by());
            columns.push(language.page_time());
        }
        let any_stated = transitions.iter().any(|it| !self.stated(it).is_empty());
        if any_stated {
            columns.push(language.page_stated());
        }
        self.begin_table(xml, &language.page_drawn(), &columns);
        for transition in transitions {
            let mut figures = part.overlay.iter().flat_map(|it| &it.transitions);
            let figures = figures.find(|it| it.transition == transition.id);
            let id = format!("way-{}", transition.id);
            let meaning = language.meanings_transition_title();
            self.begin_row(xml, &id, figures.map(|it| &it.cases), &meaning);
            let [from, to] = [transition.from, transition.to].map(|it| self.step_name(it));
            write_way(xml, from, to);
            if part.overlay.is_some() {
                self.write_seen(xml, figures);
            }
            if any_stated {
                xml.open("td");
                for it in self.stated(transition) {
                    xml.leaf_of("span", "stated", &it).text(" ");
                }
                xml.close();
            }
            xml.close();
        }
        Self::end_table(xml);
    }

    /// What was seen of a way that was drawn, in three cells.
    fn write_seen(&self, xml: &mut Xml, figures: Option<&TransitionFigures>) {
        let language = self.language;
        let Some(figures) = figures else {
            xml.open("td").attribute("colspan", "3").close();
            return;
        };
        let (class, words) = match (figures.seen, figures.cases.bound) {
            (Seen::Observed, _) => ("observed", language.page_seen_observed()),
            (Seen::Inferred, _) => ("inferred", language.page_seen_inferred()),
            (Seen::Never, Bound::Below) => ("never", language.page_seen_hardly()),
            (Seen::Never, Bound::Exact | Bound::Above | Bound::Rounded | Bound::Withheld) => {
                ("never", language.page_seen_never())
            }
        };
        xml.open("td");
        xml.leaf_of("span", &format!("line {class}"), &words);
        xml.close();
        self.write_share_cell(xml, &language.page_taken_by(), Some(&figures.cases));
        self.write_times_cell(xml, figures.times.as_ref());
    }

    /// What the drawing says of a way.
    fn stated(&self, transition: &Transition) -> Vec<String> {
        let language = self.language;
        let project = self.scene.released().project();
        let mut said = Vec::new();
        if !transition.condition.is_empty() {
            said.push(transition.condition.clone());
        }
        said.extend(transition.expected_permille.map(|it| language.permille(it)));
        said.extend(transition.expected_time.map(|it| it.said(language)));
        if let Some([_, to]) = project.hand_off(transition) {
            said.push(language.picture_handed_to(to));
        }
        said
    }

    /// A cell with a share, or empty; `head` is said beside it where a page is too narrow for columns.
    pub(super) fn write_share_cell(&self, xml: &mut Xml, head: &str, share: Option<&Share>) {
        xml.open("td").attribute("class", "numbers");
        xml.attribute("data-head", head);
        if let Some(share) = share {
            self.write_share(xml, share);
        }
        xml.close();
    }

    fn write_times_cell(&self, xml: &mut Xml, times: Option<&Times>) {
        xml.open("td").attribute("class", "numbers");
        if times.is_some() {
            xml.attribute("data-head", &self.language.page_time());
        }
        if let Some(times) = times {
            self.write_times(xml, times);
        }
        xml.close();
    }

    fn write_desire_paths(&self, xml: &mut Xml, part: &Part<'_>, overlay: &Overlay) {
        let language = self.language;
        let columns = [
            language.page_way(),
            language.page_kind(),
            language.page_happens_in(),
            language.page_of_what_follows(),
            language.page_time(),
        ];
        self.begin_table(xml, &language.page_undrawn(), &columns);
        for (at, path) in overlay.desire_paths.iter().enumerate() {
            let id = format!("path-{}-{at}", part.map.id);
            let meaning = language.meanings_desire_path_title();
            self.begin_row(xml, &id, Some(&path.cases), &meaning);
            let [from, to] = [&path.from, &path.to].map(|it| self.place(part, it));
            write_way(xml, &from, &to);
            self.write_kind(xml, path);
            self.write_share_cell(xml, &language.page_happens_in(), Some(&path.cases));
            self.write_share_cell(
                xml,
                &language.page_of_what_follows(),
                Some(&path.share_after),
            );
            self.write_times_cell(xml, path.times.as_ref());
            xml.close();
        }
        Self::end_table(xml);
    }

    fn write_kind(&self, xml: &mut Xml, path: &DesirePath) {
        let language = self.language;
        let said = match path.class {
            DesirePathClass::Shortcut => language.explain_shortcut(),
            DesirePathClass::WayBack => language.explain_way_back(),
            DesirePathClass::CrossOver => language.explain_cross_over(),
            DesirePathClass::Repeat => language.explain_repetition(),
            DesirePathClass::EarlyExit => language.explain_early_exit(),
            DesirePathClass::UnexpectedEntry => language.explain_unexpected_entry(),
            DesirePathClass::OffTheMap => language.explain_off_the_map(),
        };
        xml.open("td").text(&said);
        let jumped: Vec<&str> = path
            .jumps_over
            .iter()
            .map(|it| self.step_name(*it))
            .collect();
        if !jumped.is_empty() {
            let said = language.page_jumps_over(&jumped.join(", "));
            xml.text(" ").leaf_of("span", "base", &said);
        }
        if let Some(reason) = self.reason(path.acceptance) {
            let said = language.page_because(&reason);
            xml.text(" ").leaf_of("span", "base", &said);
        }
        xml.close();
    }

    /// Why something was accepted, where it was.
    pub(super) fn reason(&self, acceptance: Option<journey::AcceptanceId>) -> Option<String> {
        let project = self.scene.released().project();
        Some(project.acceptance(acceptance?)?.reason.clone())
    }
}

/// The first cell of a row: from where to where.
fn write_way(xml: &mut Xml, from: &str, to: &str) {
    xml.open("th").attribute("scope", "row");
    xml.leaf("bdi", from).text(" → ").leaf("bdi", to).close();
}
