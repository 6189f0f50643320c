//! Numbers in words: a share with its base, its interval and a bar; times; feelings.

use overlay::{Bound, Share, StepSentiment, Times};

use super::Page;
use crate::xml::Xml;

impl Page<'_> {
    /// A share with its base and its interval, as far as they may be said.
    pub(super) fn write_share(&self, xml: &mut Xml, share: &Share) {
        let language = self.language;
        let Some(said) = share.said(language) else {
            return;
        };
        xml.leaf_of("b", "share", &said);
        if let Some(value) = share.value {
            write_bar(xml, value);
        }
        let mut rest = Vec::new();
        if let Some((_, k, n)) = share.in_full(language) {
            rest.push(language.page_of(&k, n));
        }
        if let (Bound::Exact, Some((low, high))) = (share.bound, share.low.zip(share.high)) {
            let [low, high] = [low, high].map(|it| together(&language.percent_tenths(it)));
            rest.push(language.page_between(&low, &high));
        }
        for it in &rest {
            xml.text(" ").leaf_of("span", "base", it);
        }
    }

    /// A median with how far times spread.
    pub(super) fn write_times(&self, xml: &mut Xml, times: &Times) {
        let language = self.language;
        let [median, low, high, nine] = [times.median_s, times.p25_s, times.p75_s, times.p90_s]
            .map(|it| language.duration_together(it));
        xml.leaf_of("b", "share", &language.page_median(&median));
        let mut rest = Vec::new();
        if let Some((low, high)) = times.median_low_s.zip(times.median_high_s) {
            let [low, high] = [low, high].map(|it| language.duration_together(it));
            rest.push(language.page_between(&low, &high));
        }
        rest.push(language.page_half(&low, &high));
        rest.push(language.page_nine(&nine));
        for it in &rest {
            xml.text(" ").leaf_of("span", "base", it);
        }
    }

    /// How those felt who answered, and how people were assumed to feel.
    pub(super) fn write_felt(&self, xml: &mut Xml, felt: &StepSentiment) {
        let language = self.language;
        xml.leaf_of("b", "share", &language.feeling(felt.mean));
        if let Some(interval) = &felt.interval {
            let [low, high] = [interval.low, interval.high].map(|it| language.feeling(it));
            xml.text(" ");
            xml.leaf_of("span", "base", &language.page_between(&low, &high));
        }
        if let Some((said, k, n)) = felt.answered.in_full(language) {
            let base = language.page_of(&k, n);
            let words = language.page_answered();
            xml.text(" ");
            xml.leaf_of("span", "base", &format!("{words}: {said}, {base}"));
        }
    }
}

/// A number and its unit, kept on one line.
fn together(said: &str) -> String {
    said.replace(' ', "\u{a0}")
}

/// A bar as long as a share.
fn write_bar(xml: &mut Xml, value: f64) {
    let width = (value.clamp(0.0, 1.0) * 100.0) as f32;
    xml.open("svg")
        .attribute("class", "bar")
        .attribute("viewBox", "0 0 100 4")
        .attribute("preserveAspectRatio", "none")
        .attribute("aria-hidden", "true");
    xml.open("rect").attribute("class", "bar-all");
    xml.attribute("width", "100")
        .attribute("height", "4")
        .close();
    xml.open("rect").attribute("class", "bar-part");
    xml.number("width", width).attribute("height", "4").close();
    xml.close();
}
