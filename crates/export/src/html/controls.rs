//! What helps to find, filter and look closer where scripts run; hidden where they do not.

use super::Page;
use crate::xml::Xml;

impl Page<'_> {
    /// Search, filters, and going from stage to stage.
    pub(super) fn write_controls(&self, xml: &mut Xml) {
        let language = self.language;
        let parts = self.parts();
        let is_observed = Self::is_observed(&parts);
        xml.line().open("section").attribute("class", "controls");
        xml.attribute("hidden", "").attribute("id", "controls");
        xml.attribute("aria-label", &language.page_controls());
        xml.open("div").attribute("role", "search");
        xml.open("label").attribute("for", "search");
        xml.text(&language.page_search()).close();
        xml.open("input").attribute("id", "search");
        xml.attribute("type", "search");
        xml.attribute("autocomplete", "off").close();
        xml.open("output")
            .attribute("id", "found")
            .attribute("for", "search");
        xml.attribute("data-words", &language.page_found()).close();
        xml.close();
        let lanes: Vec<_> = parts
            .iter()
            .flat_map(|it| self.lanes_of(it.map.id))
            .collect();
        if !lanes.is_empty() {
            let lanes = lanes.iter().map(|it| (it.id.to_string(), it.name.clone()));
            write_choices(xml, "data-lane-of", &language.page_lanes(), lanes);
        }
        if is_observed {
            let all = [
                ("path", language.page_show_paths()),
                ("leaving", language.page_show_leaving()),
                ("figure", language.page_show_figures()),
                ("unseen", language.page_show_unseen()),
                ("feeling", language.page_show_feelings()),
            ];
            let all = all.into_iter().map(|(it, name)| (it.to_owned(), name));
            write_choices(xml, "data-part-of", &language.page_shown(), all);
            self.write_least(xml);
        }
        self.write_walk(xml);
        xml.leaf_of("p", "hint", &language.page_keys());
        xml.line().close();
    }

    /// Only ways and deviations in which as many go, and only what differs notably.
    fn write_least(&self, xml: &mut Xml) {
        let language = self.language;
        xml.line().open("div").attribute("class", "least");
        xml.open("label").attribute("for", "least");
        xml.text(&language.page_least()).close();
        xml.open("input")
            .attribute("id", "least")
            .attribute("type", "range");
        xml.attribute("min", "0").attribute("max", "50");
        xml.attribute("step", "1").attribute("value", "0").close();
        xml.open("output")
            .attribute("id", "least-said")
            .attribute("for", "least");
        xml.attribute("data-words", &language.percent(0.0));
        xml.text(&language.percent(0.0)).close();
        let mut overlays = self.parts().into_iter().filter_map(|it| it.overlay);
        if overlays.any(|it| it.beside.is_some()) {
            xml.open("label")
                .open("input")
                .attribute("type", "checkbox");
            xml.attribute("id", "notable").close();
            xml.text(&language.page_only_notable()).close();
        }
        xml.close();
    }

    fn write_walk(&self, xml: &mut Xml) {
        let language = self.language;
        xml.line().open("div").attribute("class", "walk");
        write_button(xml, "before", &language.page_before());
        xml.open("button").attribute("type", "button");
        xml.attribute("id", "walk")
            .attribute("aria-pressed", "false");
        xml.text(&language.page_walk()).close();
        write_button(xml, "after", &language.page_after());
        xml.open("output").attribute("id", "where").close();
        xml.close();
    }

    /// Larger and smaller, beside the picture.
    pub(super) fn write_zoom(&self, xml: &mut Xml) {
        let language = self.language;
        xml.line().open("div").attribute("class", "zoom");
        xml.attribute("id", "zoom").attribute("hidden", "");
        write_button(xml, "smaller", &language.page_smaller());
        write_button(xml, "larger", &language.page_larger());
        write_button(xml, "fit", &language.page_whole_width());
        write_button(xml, "full", &language.page_full_size());
        xml.close();
    }

    /// Where the figures of one thing are looked at closely; filled from what stands on the page.
    pub(super) fn write_drawer(&self, xml: &mut Xml) {
        let language = self.language;
        xml.line().open("dialog").attribute("id", "drawer");
        xml.attribute("aria-labelledby", "drawer-name");
        xml.attribute("data-words", &language.page_detail());
        xml.open("h2").attribute("id", "drawer-name");
        xml.text(&language.page_detail()).close();
        xml.open("div").attribute("id", "drawer-figures").close();
        xml.leaf("h3", &language.page_meaning());
        xml.open("div").attribute("id", "drawer-meaning").close();
        xml.open("p").attribute("class", "buttons");
        write_button(xml, "drawer-to", &language.page_to_row());
        write_button(xml, "drawer-close", &language.page_close());
        xml.close().close();
    }
}

fn write_button(xml: &mut Xml, id: &str, words: &str) {
    xml.open("button").attribute("type", "button");
    xml.attribute("id", id).text(words).close();
}

/// A list of what shows, all of it ticked; `key` is the attribute that says what a tick is about.
fn write_choices(
    xml: &mut Xml,
    key: &str,
    name: &str,
    all: impl Iterator<Item = (String, String)>,
) {
    xml.line()
        .open("details")
        .open("summary")
        .text(name)
        .close();
    xml.open("fieldset").leaf_of("legend", "heard", name);
    for (value, words) in all {
        xml.open("label")
            .open("input")
            .attribute("type", "checkbox");
        xml.attribute("checked", "").attribute(key, &value).close();
        xml.text(&words).close();
    }
    xml.close().close();
}
