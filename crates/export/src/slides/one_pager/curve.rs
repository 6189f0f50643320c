//! How people feel on their way, with the stages below and what the lines mean.

use super::{HEAD, LINE, head_of};
use crate::slides::deck::Deck;
use crate::slides::fitting::shortened;
use crate::slides::slide::{
    Chart, Frame, LEAST_TEXT, Paragraph, Part, Piece, Placed, Run, Side, TextBox, Tint,
};

/// A curve needs so much room.
const LEAST: f32 = 40.0;
/// The signs of the lines.
const SIGNS: [&str; 2] = ["●", "◆"];

impl Deck<'_> {
    /// The curve over all steps; nothing where none is known, or where there is no room.
    pub(super) fn feeling_curve(&self, frame: Frame) -> Option<Part> {
        let chart = self.curve(&self.steps(), false)?;
        let height = frame.height - HEAD - 3.0 * LINE;
        if height < LEAST {
            return None;
        }
        let place = Frame::new(frame.x, frame.y + HEAD, frame.width, height);
        let stages = Frame::new(frame.x, place.bottom(), frame.width, LINE);
        let key = Frame::new(frame.x, stages.bottom(), frame.width, 2.0 * LINE);
        let key = self.key_of(&chart, key);
        let mut pieces = vec![Piece::Chart(Placed {
            name: self.language.slides_curve(),
            says: self.said_of_curve(&chart),
            frame: place,
            chart,
        })];
        pieces.extend(self.stages_below(stages));
        pieces.push(Piece::Text(key));
        Some(Part {
            head: Some(head_of(&self.language.slides_curve(), frame)),
            pieces,
        })
    }

    /// The names of the stages, each below its steps.
    fn stages_below(&self, frame: Frame) -> Vec<Piece> {
        let all = self.steps().len().max(1) as f32;
        let mut x = frame.x;
        let named = self.stages.iter().map(|(stage, steps)| {
            let width = frame.width * steps.len() as f32 / all;
            let place = Frame::new(x, frame.y, width, frame.height);
            x += width;
            let name = shortened(&stage.name, LEAST_TEXT, false, width - 4.0, 1);
            let run = Run::new(name.text, name.size, Tint::Quiet);
            let text = vec![Paragraph::from(run).centred()];
            Piece::Text(TextBox::plain(stage.name.clone(), place, text))
        });
        named.collect()
    }

    /// What the lines mean, and where it is worst.
    fn key_of(&self, chart: &Chart, frame: Frame) -> TextBox {
        let series = chart.series.iter().zip(SIGNS);
        let runs = series.map(|(it, sign)| {
            let said = format!("{sign} {}\u{a0}\u{a0} ", it.name);
            Run::new(said, LEAST_TEXT, it.colour.clone())
        });
        let mut text = vec![Paragraph {
            runs: runs.collect(),
            side: Side::Left,
            before: 0.0,
        }];
        let lowest = chart.series.last().and_then(|it| {
            let known = chart.categories.iter().zip(&it.values);
            let known = known.filter_map(|(name, value)| Some((name, (*value)?)));
            known.min_by(|one, other| one.1.total_cmp(&other.1))
        });
        if let Some((name, value)) = lowest {
            let feeling = self.language.feeling(value / 2.0);
            let said = self.language.slides_lowest(name, &feeling);
            let said = shortened(&said, LEAST_TEXT, false, frame.width, 1);
            text.push(Run::new(said.text, LEAST_TEXT, Tint::Ink).into());
        }
        TextBox::plain(self.language.slides_key(), frame, text)
    }
}
