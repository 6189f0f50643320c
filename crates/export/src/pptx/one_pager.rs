//! The whole story on one page: what was asked, what was found, how it feels, what people say, what is planned.

use std::collections::BTreeSet;

use journey::{Card, LaneKind, Step};

use super::deck::Deck;
use super::fitting::{fitted, shortened};
use super::slide::{
    Anchor, BOTTOM, Frame, INNER, Layout, MARGIN, Outline, Paragraph, Placed, Run, Shape, Slide,
    TextBox, Tint,
};
use crate::findings::{Finding, most_telling};

/// Findings, quotes and plans, at most.
const MOST_FINDINGS: usize = 5;
const MOST_QUOTES: usize = 2;
const MOST_PLANS: usize = 3;
/// Where the body begins.
const TOP: f32 = 122.0;
/// Width of the findings.
const LEFT: f32 = 540.0;
/// Between the two columns.
const GAP: f32 = 28.0;
/// Where the plan begins.
const PLAN: f32 = 394.0;
/// Where those who answer for it stand.
const OWNERS: f32 = BOTTOM - 14.0;

impl Deck<'_> {
    /// The one page.
    pub(super) fn one_pager(&self) -> Slide {
        let told = most_telling(&self.findings, MOST_FINDINGS);
        let mut shapes = vec![self.question()];
        let plan = self.plan(&told);
        let bottom = if plan.is_empty() {
            OWNERS - 8.0
        } else {
            PLAN - 12.0
        };
        if told.is_empty() {
            shapes.extend(self.lens_rows(bottom));
        } else {
            shapes.extend(told.first().map(|it| self.below_headline(it)));
            shapes.extend(self.finding_rows(&told[1..], bottom));
        }
        let quotes = self.quotes(&told);
        let x = MARGIN + LEFT + GAP;
        let width = INNER - LEFT - GAP;
        let quotes_height = quotes.len() as f32 * 62.0;
        if let Some(chart) = self.curve(&self.steps(), false) {
            let head = self.section(&self.language.slides_curve(), [x, TOP], width);
            shapes.push(head);
            let frame = Frame::new(x, TOP + 18.0, width, bottom - quotes_height - TOP - 40.0);
            let series: Vec<Run> = chart
                .series
                .iter()
                .zip(["●", "◆"])
                .map(|(it, sign)| {
                    Run::new(format!("{sign} {}   ", it.name), 9.0, it.colour.clone())
                })
                .collect();
            let key = Paragraph {
                runs: series,
                side: super::slide::Side::Left,
                before: 0.0,
            };
            let below = Frame::new(x, frame.bottom(), width, 13.0);
            shapes.push(Shape::Chart(Placed {
                name: self.language.slides_curve(),
                says: self.said_of_curve(&chart),
                frame,
                chart,
            }));
            shapes.push(Shape::Text(TextBox::plain(
                self.language.slides_key(),
                below,
                vec![key],
            )));
        }
        let mut y = bottom - quotes_height;
        for (text, step) in quotes {
            shapes.push(quote(&text, &step, Frame::new(x, y + 6.0, width, 54.0)));
            y += 62.0;
        }
        shapes.extend(plan);
        shapes.extend(self.answerable(&told));
        let title = told.first().map(|it| it.sentence.clone());
        Slide {
            title: title.unwrap_or_else(|| self.title()),
            layout: Layout::OnePager,
            shapes,
            notes: self.notes(),
        }
    }

    /// What it is about: the scenario, or what the map is called.
    fn question(&self) -> Shape {
        let lens = self.journey().map(|it| &it.lens);
        let scenario = lens.map_or("", |it| it.scenario.as_str()).trim();
        let about = match (self.findings.is_empty(), scenario.is_empty()) {
            (_, true) => self.title(),
            (false, false) => format!("{} · {scenario}", self.title()),
            (true, false) => scenario.to_owned(),
        };
        let width = INNER - 128.0;
        let about = shortened(&about, 12.0, true, width, 1);
        let run = Run::new(about.text, about.size, Tint::Accent).bold();
        let frame = Frame::new(MARGIN, 22.0, width, 18.0);
        Shape::Text(TextBox::plain(
            self.language.slides_question(),
            frame,
            vec![run.into()],
        ))
    }

    fn section(&self, says: &str, [x, y]: [f32; 2], width: f32) -> Shape {
        let run = Run::new(says, 10.0, Tint::Quiet).bold();
        Shape::Text(TextBox::plain(
            says,
            Frame::new(x, y, width, 14.0),
            vec![run.into()],
        ))
    }

    /// What the number of the headline is of.
    fn below_headline(&self, finding: &Finding) -> Shape {
        let run = Run::new(self.base_of(finding), 10.0, Tint::Quiet);
        let frame = Frame::new(MARGIN, 96.0, INNER, 14.0);
        let name = self.language.slides_finding(1);
        Shape::Text(TextBox::plain(name, frame, vec![run.into()]))
    }

    /// What a number is of, and from when.
    fn base_of(&self, finding: &Finding) -> String {
        let said = finding.base.iter().cloned().chain(self.period());
        said.collect::<Vec<_>>().join(" · ")
    }

    /// Each finding with its number before it, and what that is of below.
    fn finding_rows(&self, told: &[&Finding], bottom: f32) -> Vec<Shape> {
        if told.is_empty() {
            return Vec::new();
        }
        let says = self.language.slides_found();
        let mut shapes = vec![self.section(&says, [MARGIN, TOP], LEFT)];
        let top = TOP + 18.0;
        let height = ((bottom - top) / told.len().max(1) as f32).min(72.0);
        for (at, it) in told.iter().enumerate() {
            let y = top + at as f32 * height;
            let number = fitted(&it.number, true, [84.0, 28.0], 20.0);
            let run = Run::new(number.text, number.size, Tint::Accent).bold();
            shapes.push(Shape::Text(TextBox {
                anchor: Anchor::Middle,
                ..TextBox::plain(
                    it.number.clone(),
                    Frame::new(MARGIN, y, 84.0, height - 6.0),
                    vec![run.into()],
                )
            }));
            let width = LEFT - 96.0;
            let said = fitted(&it.sentence, false, [width, height - 20.0], 13.0);
            let text = vec![
                Run::new(said.text, said.size, Tint::Ink).into(),
                Paragraph::from(Run::new(self.base_of(it), 9.0, Tint::Quiet)).after(2.0),
            ];
            shapes.push(Shape::Text(TextBox {
                anchor: Anchor::Middle,
                ..TextBox::plain(
                    self.language.slides_finding(at as u64 + 2),
                    Frame::new(MARGIN + 96.0, y, width, height - 6.0),
                    text,
                )
            }));
        }
        shapes
    }

    /// Where nothing was observed: for whom and for what the map is true.
    fn lens_rows(&self, bottom: f32) -> Vec<Shape> {
        let mut text = Vec::new();
        for (name, said) in self.lens() {
            text.push(Paragraph::from(Run::new(name, 9.0, Tint::Quiet).bold()).after(6.0));
            text.push(Run::new(said, 12.0, Tint::Ink).into());
        }
        let says = self.language.slides_assumed_title();
        text.push(Paragraph::from(Run::new(says.clone(), 11.0, Tint::Accent)).after(10.0));
        let frame = Frame::new(MARGIN, TOP, LEFT, bottom - TOP);
        vec![Shape::Text(TextBox::plain(says, frame, text))]
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
        all.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
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
    fn plan(&self, told: &[&Finding]) -> Vec<Shape> {
        let cards = self.cards(LaneKind::Opportunities, told, MOST_PLANS);
        if cards.is_empty() {
            return Vec::new();
        }
        let mut shapes = vec![self.section(&self.language.slides_plan(), [MARGIN, PLAN], INNER)];
        let n = cards.len() as f32;
        let width = (INNER - 12.0 * (n - 1.0)) / n;
        for (at, (card, step)) in cards.into_iter().enumerate() {
            let frame = Frame::new(
                MARGIN + at as f32 * (width + 12.0),
                PLAN + 18.0,
                width,
                66.0,
            );
            let said = fitted(&card.text, true, [width - 20.0, 40.0], 12.0);
            let mut of = vec![step.name.as_str()];
            if !step.experience_owner.is_empty() {
                of.push(&step.experience_owner);
            }
            let of = shortened(&of.join(" · "), 9.0, false, width - 20.0, 1);
            let text = vec![
                Run::new(said.text, said.size, Tint::Ink).bold().into(),
                Paragraph::from(Run::new(of.text, of.size, Tint::Quiet)).after(2.0),
            ];
            shapes.push(Shape::Text(TextBox {
                outline: Outline::Rounded,
                fill: Some(Tint::Sunken.into()),
                anchor: Anchor::Middle,
                inset: [10.0, 4.0],
                ..TextBox::plain(card.text.clone(), frame, text)
            }));
        }
        shapes
    }

    /// Who answers for the steps that findings are about, and as of when it is true.
    fn answerable(&self, told: &[&Finding]) -> Option<Shape> {
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
        if said.is_empty() {
            return None;
        }
        let run = Run::new(said.join(" · "), 10.0, Tint::Quiet);
        let frame = Frame::new(MARGIN, OWNERS, INNER, 14.0);
        Some(Shape::Text(TextBox::plain(
            language.slides_answerable(),
            frame,
            vec![run.into()],
        )))
    }
}

fn quote(text: &str, step: &str, frame: Frame) -> Shape {
    let width = frame.width - 20.0;
    let said = fitted(text, false, [width, 34.0], 12.0);
    let of = shortened(step, 9.0, false, width, 1);
    Shape::Text(TextBox {
        outline: Outline::Rounded,
        fill: Some(Tint::Sunken.into()),
        anchor: Anchor::Middle,
        inset: [10.0, 3.0],
        ..TextBox::plain(
            step,
            frame,
            vec![
                Run::new(said.text, said.size, Tint::Ink).into(),
                Paragraph::from(Run::new(of.text, of.size, Tint::Quiet)).after(1.0),
            ],
        )
    })
}
