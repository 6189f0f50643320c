//! What the page rests on and what its numbers mean, and the foot of it.

use overlay::Help;

use super::Page;
use crate::xml::Xml;

impl Page<'_> {
    /// Evidence, protection of small groups, and definitions.
    pub(super) fn write_method(&self, xml: &mut Xml) {
        let language = self.language;
        let is_observed = Self::is_observed(&self.parts());
        xml.line().open("section").attribute("class", "method");
        xml.attribute("id", "method").attribute("tabindex", "-1");
        xml.attribute("aria-labelledby", "method-name");
        xml.open("h2").attribute("id", "method-name");
        xml.text(&language.page_method()).close();
        xml.leaf("h3", &language.page_evidence());
        xml.open("ul");
        xml.leaf("li", &language.page_assumed());
        if is_observed {
            xml.leaf("li", &language.page_observed());
            xml.leaf("li", &language.page_interval());
            xml.leaf("li", &language.page_small(self.smallest_group()));
            if let Some(n) = self.rounded_to() {
                xml.leaf("li", &language.paper_rounded(n));
            }
        }
        xml.close();
        if is_observed {
            // The kinds of deviations come last.
            let n_kinds = overlay::help(language).len();
            let (numbers, kinds) = self
                .definitions
                .split_at(self.definitions.len().saturating_sub(n_kinds));
            xml.leaf("h3", &language.page_definitions());
            write_definitions(xml, (0, numbers));
            xml.leaf("h3", &language.page_kinds());
            write_definitions(xml, (numbers.len(), kinds));
        }
        xml.line().close();
    }

    fn rounded_to(&self) -> Option<u64> {
        self.scene.released().leaving().rounded_to
    }

    fn smallest_group(&self) -> u64 {
        self.scene.released().leaving().smallest_group
    }

    /// Of what and from when it is.
    pub(super) fn write_footer(&self, xml: &mut Xml) {
        xml.line().open("footer");
        let parts = self.parts();
        if let Some(part) = parts.first() {
            let state = scene::lens_state(&part.map.lens, self.language);
            let said = [self.title(), state];
            let said: Vec<&str> = said.iter().map(String::as_str).collect();
            let said: Vec<&str> = said.into_iter().filter(|it| !it.is_empty()).collect();
            xml.leaf("p", &said.join(" · "));
        }
        for source in self.sources() {
            xml.leaf("p", source);
        }
        if Self::is_observed(&parts) {
            xml.leaf("p", &self.language.page_small(self.smallest_group()));
            if let Some(n) = self.rounded_to() {
                xml.leaf("p", &self.language.paper_rounded(n));
            }
        }
        xml.leaf("p", &self.language.page_made());
        xml.close();
    }
}

fn write_definitions(xml: &mut Xml, (first, definitions): (usize, &[Help])) {
    xml.open("dl").attribute("class", "definitions");
    for (place, it) in (first..).zip(definitions) {
        xml.line().open("div");
        xml.attribute("id", &format!("definition-{place}"));
        xml.attribute("tabindex", "-1");
        xml.leaf("dt", &it.title).leaf("dd", &it.lead);
        for (heading, text) in &it.sections {
            xml.open("dd").leaf_of("b", "section", heading).text(" ");
            xml.leaf("span", text).close();
        }
        xml.close();
    }
    xml.close();
}
