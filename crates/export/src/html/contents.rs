//! The table of contents.

use super::{Page, Part};
use crate::xml::Xml;

impl Page<'_> {
    /// Leads to every part of the page.
    pub(super) fn write_contents(&self, xml: &mut Xml, parts: &[Part<'_>]) {
        let language = self.language;
        xml.line()
            .open("nav")
            .attribute("aria-labelledby", "contents");
        xml.open("h2").attribute("id", "contents");
        xml.text(&language.page_contents()).close();
        xml.open("ul");
        write_way(xml, "picture", &language.page_picture());
        for part in parts {
            for (at, stage) in self.stages_of(part).into_iter().enumerate() {
                let name = match stage.name.trim() {
                    "" => language.page_stage(at as u64 + 1),
                    name => name.to_owned(),
                };
                write_way(xml, &format!("stage-{}", stage.id), &name);
            }
            let map = part.map.id;
            write_way(xml, &format!("ways-{map}"), &language.page_ways());
            if part.overlay.is_some_and(|it| !it.deviations.is_empty()) {
                write_way(
                    xml,
                    &format!("deviations-{map}"),
                    &language.page_deviations(),
                );
            }
            if let Some(contrast) = part.overlay.and_then(|it| it.beside.as_ref()) {
                let said = language.page_beside(&names(contrast));
                write_way(xml, &format!("beside-{map}"), &said);
            }
        }
        write_way(xml, "method", &language.page_method());
        xml.close().line().close();
    }
}

/// Who is beside each other.
pub(super) fn names(contrast: &overlay::Contrast) -> String {
    let names: Vec<&str> = contrast.sides.iter().map(|it| it.name.as_str()).collect();
    names.join(", ")
}

fn write_way(xml: &mut Xml, place: &str, name: &str) {
    xml.line().open("li").open("a");
    xml.attribute("href", &format!("#{place}")).text(name);
    xml.close().close();
}
