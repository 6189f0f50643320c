//! The header of a map on paper: how far it is, and its lens field by field.

use journey::{Lens, MapKind, MapStatus};
use language::Language;

use crate::layout::SLACK;
use crate::layout::draw;
use crate::scene::{Align, Item, TextStyle};
use crate::theme::Token;
use crate::typesetter::{Line, Typesetter};

/// A field is at least this wide, where the map is.
const NARROWEST: f32 = 250.0;
/// Fields beside each other, at most.
const MOST: usize = 4;
/// Between two fields.
const GAP: f32 = 24.0;
/// Between two rows of fields.
const ROW_GAP: f32 = 8.0;
/// Lines of a field, at most.
const MOST_LINES: usize = 3;

/// The fields of a lens in rows, set for a width.
pub(super) struct Header {
    rows: Vec<Vec<Field>>,
    width: f32,
    /// How tall all rows are, with the gap behind them.
    pub(super) height: f32,
    /// What the fields say, for who hears it.
    pub(super) said: Vec<String>,
}

struct Field {
    name: String,
    lines: Vec<Line>,
}

impl Header {
    pub(super) fn of(
        typesetter: &mut Typesetter,
        language: Language,
        lens: &Lens,
        width: f32,
    ) -> Self {
        let fields: Vec<_> = lens_fields(lens, language)
            .into_iter()
            .filter(|it| !it.1.is_empty())
            .collect();
        let fit = ((width + GAP) / (NARROWEST + GAP)) as usize;
        let n_columns = fit.clamp(1, MOST).min(fields.len().max(1));
        let width = (width + GAP) / n_columns as f32 - GAP;
        let mut rows = Vec::new();
        let mut height = 0.0;
        for row in fields.chunks(n_columns) {
            let set = |(name, text): &(String, &str)| {
                let lines =
                    typesetter.break_lines(text, TextStyle::Card, width - SLACK, MOST_LINES);
                Field {
                    name: name.clone(),
                    lines: lines.to_vec(),
                }
            };
            let row: Vec<Field> = row.iter().map(set).collect();
            height += height_of(&row) + ROW_GAP;
            rows.push(row);
        }
        Self {
            rows,
            width,
            height,
            said: fields
                .iter()
                .map(|(name, text)| format!("{name}: {text}"))
                .collect(),
        }
    }

    /// Adds the fields from a corner downwards.
    pub(super) fn draw(
        &self,
        typesetter: &mut Typesetter,
        [left, top]: [f32; 2],
        items: &mut Vec<Item>,
    ) {
        let mut y = top;
        for row in &self.rows {
            let mut x = left;
            for field in row {
                let (name, text) = (TextStyle::Hint, TextStyle::Card);
                let head = draw::one_line(typesetter, &field.name, self.width - SLACK, name);
                items.push(draw::line(&head, x, y, Align::Left, name, Token::Ink3));
                for (place, line) in field.lines.iter().enumerate() {
                    let below = y + name.line_height() + place as f32 * text.line_height();
                    items.push(draw::line(line, x, below, Align::Left, text, Token::Ink2));
                }
                x += self.width + GAP;
            }
            y += height_of(row) + ROW_GAP;
        }
    }
}

/// "As-is · In review · version 3 · as of 25 Dec 2026"; empty where nothing is said.
#[must_use]
pub fn lens_state(lens: &Lens, language: Language) -> String {
    let status = lens.status.map(|it| match it {
        MapStatus::Draft => language.paper_draft(),
        MapStatus::InReview => language.paper_in_review(),
        MapStatus::Agreed => language.paper_agreed(),
        MapStatus::Outdated => language.paper_outdated(),
    });
    let kind = lens.kind.map(|it| match it {
        MapKind::AsIs => language.paper_as_is(),
        MapKind::ToBe => language.paper_to_be(),
    });
    let mut said: Vec<String> = kind.into_iter().chain(status).collect();
    if !lens.version.is_empty() {
        said.push(language.paper_version(&lens.version));
    }
    if !lens.date.is_empty() {
        said.push(language.paper_as_of(&language.typed_day(&lens.date)));
    }
    said.join(" · ")
}

/// The fields of a lens in the order in which they stand, name and text; empty where nothing is said.
#[must_use]
pub fn lens_fields(lens: &Lens, language: Language) -> [(String, &str); 7] {
    [
        (language.paper_persona(), &lens.persona),
        (language.paper_scenario(), &lens.scenario),
        (language.paper_goal(), &lens.goal),
        (language.paper_expectation(), &lens.expectation),
        (language.paper_scope(), &lens.scope),
        (language.paper_trigger(), &lens.trigger),
        (language.paper_end(), &lens.end),
    ]
    .map(|(name, text)| (name, text.trim()))
}

fn height_of(row: &[Field]) -> f32 {
    let most = row.iter().map(|it| it.lines.len()).max().unwrap_or(0);
    TextStyle::Hint.line_height() + most as f32 * TextStyle::Card.line_height()
}
