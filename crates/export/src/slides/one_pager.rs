//! The whole story on one page: what was asked, what was found, how it feels, what people say, what is planned.

use std::collections::BTreeSet;

use journey::{Card, Consent, LaneKind, Step};

use super::deck::Deck;
use super::fitting::{fitted, shortened};
use super::slide::{
    Anchor, Frame, LEAST_TEXT, OnePage, Outline, Paragraph, Part, Piece, Run, TextBox, Tint,
};
use crate::findings::{Finding, most_telling};

mod curve;
mod told;

/// Findings, quotes and plans, at most.
const MOST_FINDINGS: usize = 5;
const MOST_QUOTES: usize = 2;
const MOST_PLANS: usize = 3;
/// Width of the findings, in parts of the page.
const LEFT: f32 = 0.62;
/// Between the two columns.
const GAP: f32 = 28.0;
/// From the top of the body to the two columns: what the number of the headline is of.
const BELOW_HEADLINE: f32 = 26.0;
/// Height of a plan with its head, and of a quote, each with the room around it.
const PLAN: f32 = 92.0;
const QUOTE: f32 = 60.0;
/// Height of a line of small text, and of a head with the room below it.
const LINE: f32 = 14.0;
const HEAD: f32 = 18.0;
/// Room between one part of the page and the next.
const APART: f32 = 8.0;
/// Height of the curve with its head and its key, at least.
const CURVE: f32 = 110.0;
/// A page lower than this has no room for plans.
const LOWEST: f32 = 200.0;

impl Deck<'_> {
    /// The one page.
    pub(crate) fn one_pager(&self) -> OnePage {
        let [_, about, body] = self.room.page;
        let told = most_telling(&self.findings, MOST_FINDINGS);
        let feet = self.feet(&told, body);
        let plans = if body.height < LOWEST {
            Vec::new()
        } else {
            self.cards(LaneKind::Opportunities, &told, MOST_PLANS)
        };
        let mut bottom = body.bottom() - feet.len() as f32 * LINE - APART;
        let plan_at = bottom - PLAN + APART;
        if !plans.is_empty() {
            bottom -= PLAN + 4.0;
        }
        let mut first = vec![Piece::Text(self.question(about))];
        first.extend(
            told.first()
                .map(|it| Piece::Text(self.below_headline(it, body))),
        );
        let mut parts = vec![bare(first)];
        let top = body.y + BELOW_HEADLINE;
        let left = Frame::new(body.x, top, body.width * LEFT, bottom - top);
        if told.is_empty() {
            parts.push(bare(vec![Piece::Text(self.lens_rows(left))]));
        } else {
            parts.extend(self.finding_rows(&told[1..], left));
        }
        let x = left.right() + GAP;
        let right = Frame::new(x, top, body.right() - x, bottom - top);
        // The curve comes first: quotes take what it leaves.
        let left_over = ((right.height - CURVE) / QUOTE).max(0.0).floor() as usize;
        let mut quotes = self.quotes(&told);
        quotes.truncate(left_over);
        let for_quotes = quotes.len() as f32 * QUOTE;
        let above = Frame {
            height: right.height - for_quotes,
            ..right
        };
        parts.extend(self.feeling_curve(above));
        if !quotes.is_empty() {
            let places = (0..).map(|at| above.bottom() + at as f32 * QUOTE + 8.0);
            let quotes = quotes.iter().zip(places).map(|((text, step), y)| {
                let frame = Frame::new(x, y, right.width, QUOTE - 8.0);
                Piece::Text(quote(text, step, frame))
            });
            parts.push(bare(quotes.collect()));
        }
        parts.extend(self.plan(&plans, Frame::new(body.x, plan_at, body.width, PLAN)));
        parts.push(bare(feet.into_iter().map(Piece::Text).collect()));
        let title = told.first().map(|it| it.sentence.clone());
        OnePage {
            title: title.unwrap_or_else(|| self.title()),
            parts,
            notes: self.notes(),
        }
    }

    /// What it is about: the scenario, or what the map is called.
    fn question(&self, frame: Frame) -> TextBox {
        let lens = self.journey().map(|it| &it.lens);
        let scenario = lens.map_or("", |it| it.scenario.as_str()).trim();
        let about = match (self.findings.is_empty(), scenario.is_empty()) {
            (_, true) => self.title(),
            (false, false) => format!("{} · {scenario}", self.title()),
            (true, false) => scenario.to_owned(),
        };
        let about = shortened(&about, 12.0, true, frame.width, 1);
        let run = Run::new(about.text, about.size, Tint::Accent).bold();
        TextBox::plain(self.language.slides_question(), frame, vec![run.into()])
    }

    /// Where nothing was observed: for whom and for what the map is true.
    fn lens_rows(&self, frame: Frame) -> TextBox {
        let mut text = Vec::new();
        for (name, said) in self.lens() {
            text.push(Paragraph::from(Run::new(name, 9.0, Tint::Quiet).bold()).after(6.0));
            let said = shortened(&said, 12.0, false, frame.width, 3);
            text.push(Run::new(said.text, said.size, Tint::Ink).into());
        }
        let says = self.language.slides_assumed_title();
        text.push(Paragraph::from(Run::new(says.clone(), 11.0, Tint::Accent)).after(10.0));
        TextBox::plain(says, frame, text)
    }

    /// Cards of a kind with the step at which they stand: first those of the steps that findings are about.
    fn cards(&self, kind: LaneKind, told: &[&Finding], most: usize) -> Vec<(&Card, &Step)> {
        let about: Vec<_> = told.iter().flat_map(|it| &it.steps).collect();
        let lanes: BTreeSet<_> = self
            .lanes
            .iter()
            .filter(|it| it.kind == kind)
            .map(|it| it.id)
            .collect();
        let mut all = Vec::new();
        for step in self.steps() {
            for lane in &lanes {
                let cards = self.cells.get(&(*lane, step.id)).into_iter().flatten();
                let filled = cards.filter(|it| !it.text.trim().is_empty());
                all.extend(filled.map(|it| (*it, step)));
            }
        }
        let place = |it: &(&Card, &Step)| about.iter().position(|id| **id == it.1.id);
        let is_unasked = |it: &Card| it.consent != Some(Consent::Given);
        all.sort_by_key(|it| (place(it).unwrap_or(usize::MAX), is_unasked(it.0)));
        all.truncate(most);
        all
    }

    fn quotes(&self, told: &[&Finding]) -> Vec<(String, String)> {
        let cards = self
            .cards(LaneKind::Thoughts, told, MOST_QUOTES)
            .into_iter();
        cards
            .map(|(card, step)| {
                let bare = card
                    .text
                    .trim()
                    .trim_matches(['“', '”', '"', '„', '«', '»']);
                (self.language.finding_quoted(bare), step.name.clone())
            })
            .collect()
    }

    /// What is to be done: cards of opportunities beside each other.
    fn plan(&self, cards: &[(&Card, &Step)], frame: Frame) -> Option<Part> {
        // A card by itself is no banner.
        let n = cards.len().max(2) as f32;
        let width = (frame.width - 12.0 * (n - 1.0)) / n;
        let pieces = cards.iter().enumerate().map(|(at, (card, step))| {
            let x = frame.x + at as f32 * (width + 12.0);
            let place = Frame::new(x, frame.y + HEAD, width, PLAN - HEAD - APART);
            let said = fitted(&card.text, true, [width - 20.0, place.height - 24.0], 12.0);
            let mut of = vec![step.name.as_str()];
            if !step.experience_owner.is_empty() {
                of.push(&step.experience_owner);
            }
            let of = shortened(&of.join(" · "), 9.0, false, width - 20.0, 1);
            let text = vec![
                Run::new(said.text, said.size, Tint::Ink).bold().into(),
                Paragraph::from(Run::new(of.text, of.size, Tint::Quiet)).after(2.0),
            ];
            Piece::Text(boxed(card.text.clone(), place, text))
        });
        let pieces: Vec<Piece> = pieces.collect();
        let says = self.language.slides_plan();
        (!pieces.is_empty()).then(|| Part {
            head: Some(head_of(&says, frame)),
            pieces,
        })
    }

    /// Below everything: who answers for it and as of when, what is assumed and what observed, and of how few
    /// nothing is told.
    fn feet(&self, told: &[&Finding], body: Frame) -> Vec<TextBox> {
        let language = self.language;
        let mut lines = vec![(language.slides_evidence(), self.evidence())];
        let answerable = self.answerable(told);
        if !answerable.is_empty() {
            lines.insert(0, (language.slides_answerable(), answerable));
        }
        let top = body.bottom() - lines.len() as f32 * LINE;
        let lines = lines.into_iter().enumerate();
        let feet = lines.map(|(at, (name, said))| {
            let frame = Frame::new(body.x, top + at as f32 * LINE, body.width, LINE);
            let said = shortened(&said, LEAST_TEXT, false, body.width, 1);
            let run = Run::new(said.text, said.size, Tint::Quiet);
            TextBox::plain(name, frame, vec![run.into()])
        });
        feet.collect()
    }

    /// What rests on what.
    fn evidence(&self) -> String {
        let language = self.language;
        match self.overlay {
            None => language.slides_evidence_assumed(),
            Some(overlay) => {
                let said = language.slides_evidence_observed(overlay.n_cases, self.smallest_group);
                match self.rounded_to {
                    Some(n) => format!("{said} {}", language.paper_rounded(n)),
                    None => said,
                }
            }
        }
    }

    /// Who answers for the steps that findings are about, and as of when it is true.
    fn answerable(&self, told: &[&Finding]) -> String {
        let language = self.language;
        let mut owners: Vec<&str> = Vec::new();
        let found = told.iter().flat_map(|it| &it.steps);
        let found = found.filter_map(|it| self.project.step(*it));
        for step in found.chain(self.steps()) {
            let owner = step.experience_owner.as_str();
            if !owner.is_empty() && !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        owners.truncate(3);
        let mut said = Vec::new();
        if !owners.is_empty() {
            said.push(language.slides_owner(&owners.join(", ")));
        }
        let date = self.journey().map_or("", |it| it.lens.date.as_str());
        if !date.is_empty() {
            said.push(language.slides_as_of(&language.typed_day(date)));
        }
        said.join(" · ")
    }
}

fn bare(pieces: Vec<Piece>) -> Part {
    Part { head: None, pieces }
}

/// What a part is called, above it.
fn head_of(says: &str, frame: Frame) -> TextBox {
    let said = fitted(says, true, [frame.width, LINE], 10.0);
    let run = Run::new(said.text, said.size, Tint::Quiet).bold();
    let place = Frame::new(frame.x, frame.y, frame.width, LINE);
    TextBox::plain(says, place, vec![run.into()])
}

/// Text on a ground of its own.
fn boxed(name: impl Into<String>, frame: Frame, text: Vec<Paragraph>) -> TextBox {
    TextBox {
        outline: Outline::Rounded,
        fill: Some(Tint::Sunken.into()),
        anchor: Anchor::Middle,
        inset: [10.0, 3.0, 3.0],
        ..TextBox::plain(name, frame, text)
    }
}

fn quote(text: &str, step: &str, frame: Frame) -> TextBox {
    let width = frame.width - 20.0;
    let said = fitted(text, false, [width, frame.height - 20.0], 12.0);
    let of = shortened(step, 9.0, false, width, 1);
    let text = vec![
        Run::new(said.text, said.size, Tint::Ink).into(),
        Paragraph::from(Run::new(of.text, of.size, Tint::Quiet)).after(1.0),
    ];
    boxed(step, frame, text)
}
