//! Groups of cases beside each other.

use overlay::{Contrast, ContrastRow};

use super::contents::names;
use super::{Page, Part};
use crate::xml::Xml;

impl Page<'_> {
    /// A table with a column for each group, where the map shows them beside each other.
    pub(super) fn write_beside(&self, xml: &mut Xml, part: &Part<'_>) {
        let contrast = part.overlay.and_then(|it| it.beside.as_deref());
        let Some(contrast) = contrast else { return };
        let language = self.language;
        let place = format!("beside-{}", part.map.id);
        xml.line().open("section").attribute("class", "tables");
        xml.attribute("id", &place).attribute("tabindex", "-1");
        let heading = format!("{place}-name");
        xml.attribute("aria-labelledby", &heading);
        let title = language.page_beside(&names(contrast));
        xml.open("h2")
            .attribute("id", &heading)
            .text(&title)
            .close();
        xml.open("ul").attribute("class", "groups");
        for side in &contrast.sides {
            xml.open("li").leaf("b", &side.name).text(" ");
            xml.leaf("span", &side.cohort.sentence).close();
        }
        xml.close();
        let mut columns = vec![language.page_does()];
        let first = contrast.sides.first().map_or("", |it| it.name.as_str());
        for (at, side) in contrast.sides.iter().enumerate() {
            columns.push(side.name.clone());
            if at > 0 {
                columns.push(language.page_differs_from(first));
            }
        }
        self.begin_table(xml, &title, &columns);
        for (at, row) in contrast.rows.iter().enumerate() {
            self.write_row(xml, (part, contrast), (at, row));
        }
        Self::end_table(xml);
        xml.line().close();
    }

    fn write_row(
        &self,
        xml: &mut Xml,
        (part, contrast): (&Part<'_>, &Contrast),
        (at, row): (usize, &ContrastRow),
    ) {
        let language = self.language;
        let id = format!("beside-{}-{at}", part.map.id);
        let meaning = self.meaning_of(&row.figure).unwrap_or_default();
        self.begin_row(xml, &id, row.shares.first(), &meaning);
        if row.is_notable() {
            xml.attribute("class", "notable");
        }
        xml.open("th")
            .attribute("scope", "row")
            .text(&row.words)
            .close();
        let first = contrast.sides.first().map_or("", |it| it.name.as_str());
        for (at, side) in contrast.sides.iter().enumerate() {
            self.write_share_cell(xml, &side.name, row.shares.get(at));
            let Some(before) = at.checked_sub(1) else {
                continue;
            };
            xml.open("td").attribute("class", "numbers");
            xml.attribute("data-head", &language.page_differs_from(first));
            let difference = row.differences.get(before);
            if let Some((difference, value)) = difference.and_then(|it| Some((it, it.value?))) {
                let points = language.page_points(&language.signed_points(value));
                xml.leaf_of("b", "share", &points);
                if let Some((low, high)) = difference.low.zip(difference.high) {
                    let [low, high] = [low, high].map(|it| language.signed_points(it));
                    xml.text(" ");
                    xml.leaf_of("span", "base", &language.page_between(&low, &high));
                }
                if difference.notable {
                    xml.text(" ");
                    xml.leaf_of("span", "mark", &language.page_notable());
                }
            }
            xml.close();
        }
        xml.close();
    }
}
