//! The logo of a brand at the upper right of a map on paper, as tall as the title and what stands below it.

use journey::{Logo, Plate};

use crate::layout::Subject;
use crate::layout::draw;
use crate::scene::{Anchor, Group, Item, Rect, Role};
use crate::theme::Token;

/// It is no wider, and no taller.
const WIDEST: f32 = 200.0;
const TALLEST: f32 = 44.0;
/// From the edge of its plate to the logo.
const EDGE: f32 = 6.0;
/// Between the title and the logo.
const GAP: f32 = 24.0;

/// A logo that was given its size.
pub(super) struct Placed<'a> {
    logo: &'a Logo,
    size: [f32; 2],
}

impl<'a> Placed<'a> {
    /// A logo as large as there is room; none where its bytes say no size.
    pub(super) fn of(logo: &'a Logo) -> Option<Self> {
        let (width, height) = logo.size()?;
        let (width, height) = (width as f32, height as f32);
        let scale = (WIDEST / width).min(TALLEST / height);
        let size = [width * scale, height * scale].map(draw::hundredths);
        Some(Self { logo, size })
    }

    /// What it takes of the width of the title.
    pub(super) fn room(&self) -> f32 {
        self.outer()[0] + GAP
    }

    /// How tall it is, with its plate.
    pub(super) fn height(&self) -> f32 {
        self.outer()[1]
    }

    /// The logo with its right upper corner at a point.
    pub(super) fn group(&self, [right, top]: [f32; 2]) -> Group {
        let edge = self.edge();
        let [width, height] = self.outer();
        let left = right - width;
        let bounds = Rect {
            x: left,
            y: top,
            width,
            height,
        };
        let plate = match self.logo.plate {
            Plate::None => None,
            Plate::Light => Some(Token::PlateLight),
            Plate::Dark => Some(Token::PlateDark),
        };
        let plate = plate.map(|it| draw::filled(bounds, 6.0, it));
        let logo = Item::Logo {
            rect: Rect {
                x: left + edge,
                y: top + edge,
                width: self.size[0],
                height: self.size[1],
            },
        };
        let subject = Subject {
            key: "logo".to_owned(),
            role: Role::Logo,
            entity: None,
            figure: None,
            label: self.logo.name.clone(),
        };
        let items = plate.into_iter().chain([logo]).collect();
        subject.group(Anchor::default(), bounds, items)
    }

    fn edge(&self) -> f32 {
        match self.logo.plate {
            Plate::None => 0.0,
            Plate::Light | Plate::Dark => EDGE,
        }
    }

    fn outer(&self) -> [f32; 2] {
        self.size.map(|it| it + 2.0 * self.edge())
    }
}
