//! Where journeys part from the map.

use journey::Deviation;

use super::{Page, Part};
use crate::xml::Xml;

impl Page<'_> {
    /// A table of all deviations, most frequent first.
    pub(super) fn write_deviations(&self, xml: &mut Xml, part: &Part<'_>) {
        let Some(overlay) = part.overlay.filter(|it| !it.deviations.is_empty()) else {
            return;
        };
        let language = self.language;
        let place = format!("deviations-{}", part.map.id);
        xml.line().open("section").attribute("class", "tables");
        xml.attribute("id", &place).attribute("tabindex", "-1");
        let heading = format!("{place}-name");
        xml.attribute("aria-labelledby", &heading);
        xml.open("h2").attribute("id", &heading);
        xml.text(&language.page_deviations()).close();
        let any_accepted = overlay.deviations.iter().any(|it| it.acceptance.is_some());
        let mut columns = vec![
            language.page_what(),
            language.page_kind(),
            language.page_of_closed(),
        ];
        if any_accepted {
            columns.push(language.page_accepted());
        }
        self.begin_table(xml, &language.page_deviations(), &columns);
        for (at, it) in overlay.deviations.iter().enumerate() {
            let kind = match it.deviation {
                Deviation::Skipped { .. } => language.deviation_skipped_title(),
                Deviation::Extra { .. } => language.deviation_extra_title(),
                Deviation::Moved { .. } => language.deviation_moved_title(),
                Deviation::Instead { .. } => language.deviation_instead_title(),
            };
            let id = format!("deviation-{}-{at}", part.map.id);
            self.begin_row(xml, &id, Some(&it.cases), &kind);
            xml.open("th")
                .attribute("scope", "row")
                .text(&it.sentence)
                .close();
            self.write_term(xml, "td", &kind, &kind);
            self.write_share_cell(xml, &language.page_of_closed(), Some(&it.cases));
            if any_accepted {
                let reason = self.reason(it.acceptance);
                xml.leaf("td", &reason.unwrap_or_default());
            }
            xml.close();
        }
        Self::end_table(xml);
        xml.line().close();
    }
}
