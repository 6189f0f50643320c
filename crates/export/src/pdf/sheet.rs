//! Paper: how large a page is, how large the picture lies on it, and which part of it on which page.

use scene::{Item, Rect, Scene};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ExportError;
use crate::slides::slide::{LEAST_TEXT, SIZE};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
/// Points in a CSS pixel.
const PIXEL: f32 = 0.75;
/// What printers leave white, and where marks to cut along stand.
const MARGIN: f32 = 10.0 * MM;
/// The same on a slide, which nobody prints to its edge.
const SLIDE_MARGIN: f32 = 18.0;
/// A picture that is joined may be so much smaller where that saves a row or a column of sheets.
const LEAST_OF_WHOLE: f32 = 0.92;
/// Type below this cannot be read on paper, in points.
pub const LEAST_TYPE: f32 = 7.0;

/// How large a sheet is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// As large as the picture.
    #[default]
    Picture,
    /// A slide, 16:9.
    Slide,
    /// 8.5 × 11 inches.
    Letter,
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 420 × 594 mm.
    A2,
    /// 594 × 841 mm.
    A1,
    /// 841 × 1,189 mm.
    A0,
}

/// On what a picture is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// How large it is as a whole, upright or across as the picture fits better.
    pub paper: Paper,
    /// Smaller sheets that are joined until the picture is about as large as there; none prints it on one.
    #[serde(default)]
    #[ts(optional)]
    pub tiles: Option<Paper>,
}

/// How large the one page is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OnePageSize {
    /// Width and height that it is composed for, in points.
    pub(crate) room: [f32; 2],
    /// How much larger it is printed.
    pub(crate) scale: f32,
}

impl OnePageSize {
    /// Width and height of the paper, in points.
    #[must_use]
    pub fn whole(&self) -> [f32; 2] {
        self.room.map(|it| it * self.scale)
    }

    /// The smallest type on it, in points.
    #[must_use]
    pub fn smallest_type(&self) -> f32 {
        LEAST_TEXT * self.scale
    }
}

/// The pages that a picture comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// Width and height of the paper as a whole, or of what is joined, in points.
    pub whole: [f32; 2],
    /// Width and height of each page, in points.
    pub size: [f32; 2],
    /// How much of the whole a page shows, in points.
    pub part: [f32; 2],
    /// Points for each pixel of the picture.
    pub scale: f32,
    /// The pages, row by row.
    pub all: Vec<Page>,
}

/// One page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// Its row and column among sheets that are joined, from 0.
    pub place: [usize; 2],
    /// Where the picture's corner lies on it, in points from its own.
    pub corner: [f32; 2],
    /// The part of the page that is kept, in points; none where all of it is.
    pub kept: Option<Rect>,
}

impl Paper {
    /// Its shorter and its longer side, in points; none where the picture says.
    fn sides(self) -> Option<[f32; 2]> {
        let [short, long] = match self {
            Self::Picture => return None,
            Self::Slide => return Some([540.0, 960.0]),
            Self::Letter => [215.9, 279.4],
            Self::A4 => [210.0, 297.0],
            Self::A3 => [297.0, 420.0],
            Self::A2 => [420.0, 594.0],
            Self::A1 => [594.0, 841.0],
            Self::A0 => [841.0, 1189.0],
        };
        Some([short * MM, long * MM])
    }

    fn margin(self) -> f32 {
        match self {
            Self::Picture => 0.0,
            Self::Slide => SLIDE_MARGIN,
            Self::Letter | Self::A4 | Self::A3 | Self::A2 | Self::A1 | Self::A0 => MARGIN,
        }
    }
}

impl Sheet {
    /// How large the one page is: a slide, or across on the paper. On a poster it is an A4 page that grew.
    ///
    /// # Errors
    /// If it is to be joined from sheets: what is read at a glance is on one.
    pub fn one_page(self) -> Result<OnePageSize, ExportError> {
        if self.tiles.is_some() {
            return Err(ExportError::OnePageOfTiles);
        }
        let across = |it: Paper| it.sides().map(|[short, long]| [long, short]);
        let whole = across(self.paper).unwrap_or(SIZE);
        let room = match self.paper {
            Paper::Picture | Paper::Slide | Paper::Letter | Paper::A4 => whole,
            Paper::A3 | Paper::A2 | Paper::A1 | Paper::A0 => across(Paper::A4).unwrap_or(whole),
        };
        let scale = whole[0] / room[0];
        Ok(OnePageSize { room, scale })
    }

    /// Lays a picture of this width and height, in pixels, onto pages.
    ///
    /// # Errors
    /// If it is to be joined from sheets that are not smaller.
    pub fn pages(self, [width, height]: [f32; 2]) -> Result<Pages, ExportError> {
        let is_across = width >= height;
        let turned = |[short, long]: [f32; 2]| {
            if is_across {
                [long, short]
            } else {
                [short, long]
            }
        };
        let Some(sides) = self.paper.sides() else {
            if self.tiles.is_some() {
                return Err(ExportError::Tiles);
            }
            let size = [width * PIXEL, height * PIXEL];
            return Ok(Pages {
                whole: size,
                size,
                part: size,
                scale: PIXEL,
                all: vec![Page {
                    place: [0, 0],
                    corner: [0.0, 0.0],
                    kept: None,
                }],
            });
        };
        let whole = turned(sides);
        let margin = self.paper.margin();
        let room = whole.map(|it| it - 2.0 * margin);
        let scale = (room[0] / width).min(room[1] / height);
        let free = [whole[0] - width * scale, whole[1] - height * scale];
        let corner = free.map(|it| it / 2.0);
        let Some(tile) = self.tiles else {
            return Ok(Pages {
                whole,
                size: whole,
                part: whole,
                scale,
                all: vec![Page {
                    place: [0, 0],
                    corner,
                    kept: None,
                }],
            });
        };
        let tile_sides = tile.sides().filter(|it| it[1] < sides[1]);
        let tile_sides = tile_sides.filter(|_| tile != Paper::Slide && self.paper != Paper::Slide);
        let tile_sides = tile_sides.ok_or(ExportError::Tiles)?;
        // The picture alone is joined: nobody glues the white around it.
        Ok(joined([width * scale, height * scale], tile_sides, scale))
    }
}

/// How many sheets so large lie beside and below each other, and how much of the wanted size the picture keeps.
fn laid_out(whole: [f32; 2], size: [f32; 2]) -> ([usize; 2], f32) {
    let mut kept: f32 = 1.0;
    let counts = [0, 1].map(|side| {
        let wanted = whole[side] / (size[side] - 2.0 * MARGIN);
        let fewer = wanted.floor().max(1.0);
        if fewer / wanted >= LEAST_OF_WHOLE {
            kept = kept.min(fewer / wanted);
            fewer as usize
        } else {
            wanted.ceil() as usize
        }
    });
    (counts, kept)
}

/// A picture about as large as `whole`, joined from as few sheets as there can be.
fn joined(whole: [f32; 2], [short, long]: [f32; 2], scale: f32) -> Pages {
    let [upright, across] = [[short, long], [long, short]].map(|it| (it, laid_out(whole, it)));
    let n = |([columns, rows], _): ([usize; 2], f32)| columns * rows;
    let (size, ([columns, rows], kept)) = if n(upright.1) <= n(across.1) {
        upright
    } else {
        across
    };
    let (whole, scale) = (whole.map(|it| it * kept), scale * kept);
    let [inner_width, inner_height] = size.map(|it| it - 2.0 * MARGIN);
    let mut all = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let (left, top) = (column as f32 * inner_width, row as f32 * inner_height);
            all.push(Page {
                place: [row, column],
                corner: [MARGIN - left, MARGIN - top],
                kept: Some(Rect {
                    x: MARGIN,
                    y: MARGIN,
                    width: inner_width.min(whole[0] - left),
                    height: inner_height.min(whole[1] - top),
                }),
            });
        }
    }
    Pages {
        whole,
        size,
        part: [inner_width, inner_height],
        scale,
        all,
    }
}

impl Pages {
    /// The smallest type of a picture on these pages, in points; none where nothing is written.
    #[must_use]
    pub fn smallest_type(&self, scene: &Scene) -> Option<f32> {
        let items = scene.groups.iter().flat_map(|it| &it.items);
        let sizes = items.filter_map(|it| match it {
            Item::Text { style, .. } | Item::Number { style, .. } => Some(style.size()),
            Item::Box { .. }
            | Item::Image { .. }
            | Item::Icon { .. }
            | Item::Logo { .. }
            | Item::Path { .. } => None,
        });
        sizes.reduce(f32::min).map(|it| it * self.scale)
    }
}

#[cfg(test)]
mod tests;
