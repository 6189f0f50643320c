//! How the cells of a workbook look.

use journey::Typeface;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};
use scene::{Palette, Token};

/// The looks of cells.
pub(super) struct Styles {
    /// The title of a sheet.
    pub(super) title: Format,
    /// What stands below it.
    pub(super) note: Format,
    /// The head of a column that may be edited.
    pub(super) editable: Format,
    /// The head of a column that says what was observed.
    pub(super) head: Format,
    /// The head of a row.
    pub(super) row_head: Format,
    /// Text.
    pub(super) text: Format,
    /// Text that is not to be edited.
    pub(super) fixed: Format,
    /// Ids.
    pub(super) id: Format,
    /// The head of a step.
    pub(super) step: Format,
    /// A cell of the map.
    pub(super) cell: Format,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    /// A share from 0 to 1.
    Share,
    /// How many.
    Count,
    /// A time, in the unit that its head says.
    Time,
    /// A feeling from −2 to +2.
    Feeling,
    /// Any other.
    Number,
}

impl Figure {
    /// How spreadsheets show it.
    fn shown(self, format: &Format) -> Format {
        let format = format.clone();
        match self {
            Self::Share => format.set_num_format("0.0%"),
            Self::Count => format.set_num_format("#,##0"),
            Self::Time => format.set_num_format("#,##0.0"),
            Self::Feeling => format.set_num_format("+0.0;-0.0;0"),
            // As many decimals as it has.
            Self::Number => format.set_num_format_index(0),
        }
    }
}

impl Styles {
    pub(super) fn of(palette: Palette<'_>, font: Option<&Typeface>) -> Self {
        let colour = |token| Color::from(palette.hex(token));
        let line = colour(Token::Line);
        let plain = || {
            let plain = Format::new().set_font_size(11);
            match font {
                Some(it) => plain.set_font_name(&it.family),
                None => plain,
            }
        };
        let lined = || {
            plain()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border(FormatBorder::Thin)
                .set_border_color(line)
        };
        let head = || lined().set_bold().set_align(FormatAlign::VerticalCenter);
        Self {
            title: plain()
                .set_bold()
                .set_font_size(16)
                .set_font_color(colour(Token::Ink)),
            note: plain().set_font_color(colour(Token::Ink2)),
            editable: head()
                .set_background_color(colour(Token::Accent))
                .set_font_color(colour(Token::AccentInk)),
            head: head()
                .set_background_color(colour(Token::Sunken))
                .set_font_color(colour(Token::Ink2)),
            row_head: head().set_background_color(colour(Token::Sunken)),
            text: lined().set_num_format("@"),
            fixed: lined().set_font_color(colour(Token::Ink2)),
            id: plain()
                .set_font_size(8)
                .set_num_format("@")
                .set_align(FormatAlign::Top)
                .set_font_color(colour(Token::Ink3)),
            step: head(),
            cell: lined().set_num_format("@"),
        }
    }

    /// A number that may be edited.
    pub(super) fn number(&self, figure: Figure) -> Format {
        figure.shown(&self.text)
    }

    /// A number that was observed.
    pub(super) fn fixed_number(&self, figure: Figure) -> Format {
        figure.shown(&self.fixed)
    }

    /// A number at a step of the map.
    pub(super) fn number_at_step(&self, figure: Figure) -> Format {
        self.fixed_number(figure).set_align(FormatAlign::Center)
    }

    /// The head of a stage in its colours.
    pub(super) fn stage(&self, palette: Palette<'_>, (fill, ink): (Token, Token)) -> Format {
        self.step
            .clone()
            .set_align(FormatAlign::Center)
            .set_background_color(Color::from(palette.hex(fill)))
            .set_font_color(Color::from(palette.hex(ink)))
    }
}
