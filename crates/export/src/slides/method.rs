//! What the numbers are of, and what they mean.

use overlay::meanings;

use super::deck::Deck;
use super::fitting::height_of;
use super::slide::{Frame, Layout, Paragraph, Run, Shape, Slide, TextBox, Tint};

/// Between the two columns.
const GAP: f32 = 32.0;
/// The sizes that are tried, so that all of it fits.
const SIZES: [f32; 4] = [12.0, 11.0, 10.0, 9.0];

impl Deck<'_> {
    /// What was looked at, and how it was counted.
    pub(crate) fn method(&self) -> Slide {
        let said = self.said_of_method();
        let body = self.room.body;
        let width = (body.width - GAP) / 2.0;
        let room = body.height;
        let mut columns = set(&said, SIZES[0], width);
        for size in SIZES {
            columns = set(&said, size, width);
            if columns.iter().all(|it| height_of(it, width) <= room) {
                break;
            }
        }
        let mut x = body.x;
        let mut shapes = Vec::new();
        for text in columns {
            let frame = Frame::new(x, body.y, width, room);
            let name = self.language.slides_method();
            shapes.push(Shape::Text(TextBox::plain(name, frame, text)));
            x += width + GAP;
        }
        Slide {
            title: match self.overlay {
                Some(_) => self.language.slides_method_title(),
                None => self.language.slides_assumed_title(),
            },
            layout: Layout::TitleOnly,
            shapes,
            notes: Vec::new(),
        }
    }

    /// Heads, and what stands below each.
    fn said_of_method(&self) -> Vec<(String, String)> {
        let language = self.language;
        let mut said = Vec::new();
        let Some(overlay) = self.overlay else {
            said.push((language.slides_what(), language.slides_what_assumed()));
            said.extend(self.lens());
            return said;
        };
        said.push((language.slides_what(), language.slides_what_overlay()));
        let mut data = vec![language.paper_journeys(overlay.n_cases)];
        data.extend(self.period());
        if let Some(log) = self.project.log_of(self.map)
            && !log.source.is_empty()
        {
            data.push(log.source.clone());
        }
        if let Some(share) = overlay.coverage.events.said(language) {
            data.push(language.slides_matched(&share));
        }
        said.push((language.slides_data(), data.join(" · ")));
        let filter = overlay.filter.as_ref();
        let filter = filter.map_or_else(|| language.slides_no_filter(), |it| it.sentence.clone());
        said.push((language.slides_filter(), filter));
        said.push((
            language.slides_small(),
            language.slides_small_said(self.smallest_group),
        ));
        let rounded = self.rounded_to.map(|it| language.paper_rounded(it));
        said.extend(rounded.map(|it| (language.slides_rounded(), it)));
        let wanted = [
            (true, language.meanings_fitting_title()),
            (true, language.meanings_step_reach_title()),
            (true, language.meanings_step_drop_off_title()),
            (
                !overlay.desire_paths.is_empty(),
                language.meanings_desire_path_title(),
            ),
            (
                overlay.sentiment.is_some(),
                language.meanings_sentiment_title(),
            ),
        ];
        let meant = meanings(language).into_iter();
        let meant = meant.filter(|it| wanted.contains(&(true, it.title.clone())));
        said.extend(meant.map(|it| (it.title, it.lead)));
        said.extend(overlay.warnings.first().map(|it| {
            (
                language.slides_careful(),
                format!("{} {}", it.sentence, it.hint),
            )
        }));
        said
    }

    /// For whom and for what the map is true, field by field.
    pub(crate) fn lens(&self) -> Vec<(String, String)> {
        let language = self.language;
        let Some(lens) = self.journey().map(|it| &it.lens) else {
            return Vec::new();
        };
        let fields = [
            (language.paper_persona(), &lens.persona),
            (language.paper_scenario(), &lens.scenario),
            (language.paper_goal(), &lens.goal),
            (language.paper_expectation(), &lens.expectation),
            (language.paper_scope(), &lens.scope),
            (language.paper_trigger(), &lens.trigger),
            (language.paper_end(), &lens.end),
        ];
        let filled = fields.into_iter().filter(|it| !it.1.trim().is_empty());
        filled.map(|(name, text)| (name, text.clone())).collect()
    }
}

/// Two columns of about the same height.
fn set(said: &[(String, String)], size: f32, width: f32) -> [Vec<Paragraph>; 2] {
    let block = |(head, text): &(String, String)| {
        let head = Run::new(head.as_str(), size, Tint::Accent).bold();
        [
            Paragraph::from(head).after(10.0),
            Paragraph::from(Run::new(text.as_str(), size, Tint::Ink)).after(2.0),
        ]
    };
    let blocks: Vec<[Paragraph; 2]> = said.iter().map(block).collect();
    let all: f32 = blocks.iter().map(|it| height_of(it, width)).sum();
    let mut columns = [Vec::new(), Vec::new()];
    let mut filled = 0.0;
    for block in blocks {
        let height = height_of(&block, width);
        let column = usize::from(filled + height / 2.0 > all / 2.0);
        filled += height;
        columns[column].extend(block);
    }
    columns
}
