//! What stands on a card, by what its lane holds.

use journey::{Card, Lane, LaneKind, Picture, PictureId, link};
use language::Language;

use crate::icons;
use crate::layout::INSET;
use crate::layout::SLACK;
use crate::layout::cards::drawn::Setting;
use crate::layout::cards::tags::{self, Chip};
use crate::layout::draw;
use crate::layout::lanes::colours;
use crate::scene::{Rect, TextStyle};
use crate::theme::Token;
use crate::typesetter::{Line, Typesetter};

/// Between the edge of a card and its text, above and below.
const PADDING: f32 = 7.0;
/// Between the left edge of a card and its text: the bar is in between.
const INDENT: f32 = 15.0;
/// More lines than this are read in the inspector.
const MAX_LINES: usize = 6;
/// A picture is no taller than this.
const PICTURE_HEIGHT: f32 = 150.0;
/// Beside the text of a choice.
const PILL_PADDING: f32 = 9.0;

/// What stands on a card whose upper edge is at zero.
pub(super) struct Content {
    pub(super) height: f32,
    pub(super) lines: Vec<Part>,
    pub(super) picture: Option<(Rect, PictureId)>,
    pub(super) pill: Option<(Rect, Token)>,
    pub(super) tags: Vec<Chip>,
    /// The upper left corner of the icon, in front of the text.
    pub(super) icon: Option<[f32; 2]>,
    /// Where the text begins.
    left: f32,
    /// What it says, for who hears it.
    pub(super) said: String,
}

/// One line of text; `y` is its top.
pub(super) struct Part {
    pub(super) line: Line,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) style: TextStyle,
    pub(super) fill: Token,
}

/// Sets what a card says.
pub(super) fn of(
    typesetter: &mut Typesetter,
    language: Language,
    lane: &Lane,
    setting: &Setting<'_>,
) -> Content {
    let card = setting.card;
    let mut content = Content {
        height: PADDING,
        lines: Vec::new(),
        picture: None,
        pill: None,
        tags: Vec::new(),
        icon: None,
        left: INSET + INDENT,
        said: card.text.clone(),
    };
    let whole = setting.width() - INDENT - SLACK;
    let room = content.beside_icon(setting, lane.kind, whole);
    match lane.kind {
        LaneKind::Number => content.add(
            typesetter,
            &card.text,
            room,
            1,
            (TextStyle::Stage, Token::Ink),
        ),
        LaneKind::Date => {
            content.said = language.typed_day(&card.text);
            let said = content.said.clone();
            content.add(typesetter, &said, room, 1, (TextStyle::Name, Token::Ink));
        }
        LaneKind::Choice => content.add_choice(typesetter, lane, card, room),
        LaneKind::Link => content.add_link(typesetter, &card.text, room),
        LaneKind::Actions
        | LaneKind::Thoughts
        | LaneKind::Emotion
        | LaneKind::Needs
        | LaneKind::Expectations
        | LaneKind::Touchpoints
        | LaneKind::Channels
        | LaneKind::Pains
        | LaneKind::Gains
        | LaneKind::Evidence
        | LaneKind::Frontstage
        | LaneKind::Backstage
        | LaneKind::Support
        | LaneKind::Systems
        | LaneKind::Owners
        | LaneKind::Metrics
        | LaneKind::Opportunities
        | LaneKind::Notes
        | LaneKind::Text
        | LaneKind::Image
        | LaneKind::Chart => {
            content.add(
                typesetter,
                &card.text,
                room,
                MAX_LINES,
                (TextStyle::Card, Token::Ink),
            );
        }
    }
    content.add_tags(typesetter, card, whole);
    content.height = (content.height + PADDING).max(TextStyle::Card.line_height() + 2.0 * PADDING);
    content
}

/// How tall the first line of a card is, by what its lane holds.
fn first_line(kind: LaneKind) -> f32 {
    match kind {
        LaneKind::Number => TextStyle::Stage.line_height(),
        LaneKind::Choice => TextStyle::Card.line_height() + 2.0,
        LaneKind::Date | LaneKind::Link => TextStyle::Name.line_height(),
        LaneKind::Actions
        | LaneKind::Thoughts
        | LaneKind::Emotion
        | LaneKind::Needs
        | LaneKind::Expectations
        | LaneKind::Touchpoints
        | LaneKind::Channels
        | LaneKind::Pains
        | LaneKind::Gains
        | LaneKind::Evidence
        | LaneKind::Frontstage
        | LaneKind::Backstage
        | LaneKind::Support
        | LaneKind::Systems
        | LaneKind::Owners
        | LaneKind::Metrics
        | LaneKind::Opportunities
        | LaneKind::Notes
        | LaneKind::Text
        | LaneKind::Image
        | LaneKind::Chart => TextStyle::Card.line_height(),
    }
}

impl Content {
    /// Puts the picture of the card above all else, and its icon in front of its text; answers how wide that may be.
    fn beside_icon(&mut self, setting: &Setting<'_>, kind: LaneKind, whole: f32) -> f32 {
        if let (LaneKind::Image, Some(picture)) = (kind, setting.picture) {
            self.add_picture(picture, whole);
        }
        if setting.card.icon.is_none() {
            return whole;
        }
        self.icon = Some([
            self.left,
            self.height + (first_line(kind) - icons::SIZE) / 2.0,
        ]);
        self.left += icons::ROOM;
        whole - icons::ROOM
    }

    /// Adds lines below what is there.
    fn add(
        &mut self,
        typesetter: &mut Typesetter,
        text: &str,
        room: f32,
        most: usize,
        (style, fill): (TextStyle, Token),
    ) {
        for line in typesetter.break_lines(text, style, room, most).iter() {
            self.lines.push(Part {
                line: line.clone(),
                x: self.left,
                y: self.height,
                style,
                fill,
            });
            self.height += style.line_height();
        }
    }

    /// The tags of the card, all of them.
    fn add_tags(&mut self, typesetter: &mut Typesetter, card: &Card, room: f32) {
        let corner = (INSET + INDENT - 1.0, self.height + 3.0);
        self.tags = tags::placed(typesetter, &card.tags, corner, room, card.tags.len());
        self.height = tags::bottom(&self.tags).unwrap_or(self.height);
    }

    /// The words of a link, and where it leads.
    fn add_link(&mut self, typesetter: &mut Typesetter, text: &str, room: f32) {
        let (said, address) = link(text).unwrap_or((text, ""));
        self.add(typesetter, said, room, 2, (TextStyle::Name, Token::Accent));
        let behind = address.split("://").last().unwrap_or_default();
        let behind = behind.strip_prefix("mailto:").unwrap_or(behind);
        let host = behind.split('/').next().unwrap_or_default();
        if host != said {
            self.add(typesetter, host, room, 1, (TextStyle::Hint, Token::Ink3));
        }
    }

    /// A choice on a pill.
    fn add_choice(&mut self, typesetter: &mut Typesetter, lane: &Lane, card: &Card, room: f32) {
        let style = TextStyle::Card;
        let line = draw::one_line(typesetter, &card.text, room - 2.0 * PILL_PADDING, style);
        let pill = Rect {
            x: self.left - 1.0,
            y: self.height,
            width: draw::hundredths(line.width + 2.0 * PILL_PADDING),
            height: style.line_height() + 2.0,
        };
        self.pill = Some((pill, colours(lane.kind).0));
        self.lines.push(Part {
            line,
            x: pill.x + PILL_PADDING,
            y: self.height + 1.0,
            style,
            fill: Token::Ink,
        });
        self.height += pill.height;
    }

    /// A picture as large as there is room.
    fn add_picture(&mut self, picture: &Picture, room: f32) {
        let (width, height) = (picture.width as f32, picture.height as f32);
        let scale = (room / width).min(PICTURE_HEIGHT / height);
        let rect = Rect {
            x: INSET + INDENT,
            y: self.height + 2.0,
            width: draw::hundredths(width * scale),
            height: draw::hundredths(height * scale),
        };
        self.picture = Some((rect, picture.id));
        self.height += rect.height + 7.0;
    }
}
