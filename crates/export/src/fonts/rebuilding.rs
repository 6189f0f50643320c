//! The tables of a font, written anew from what was understood of it.

use std::collections::BTreeMap;

use kurbo::{BezPath, CubicBez, PathEl, Point, Shape};
use scene::{FONT_ASCENT, FONT_DESCENT};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::{FontRef, TableProvider};
use skrifa::{GlyphId, MetadataProvider};
use write_fonts::from_obj::ToOwnedTable;
use write_fonts::tables::cmap::Cmap;
use write_fonts::tables::gdef::Gdef;
use write_fonts::tables::glyf::{GlyfLocaBuilder, Glyph, SimpleGlyph};
use write_fonts::tables::gpos::Gpos;
use write_fonts::tables::gsub::Gsub;
use write_fonts::tables::head::{Head, MacStyle};
use write_fonts::tables::hhea::Hhea;
use write_fonts::tables::hmtx::{Hmtx, LongMetric};
use write_fonts::tables::maxp::Maxp;
use write_fonts::tables::name::{Name, NameRecord};
use write_fonts::tables::os2::Os2;
use write_fonts::tables::post::Post;
use write_fonts::types::{FWord, NameId, Tag, UfWord};
use write_fonts::{FontBuilder, FontWrite, dump_table, validate::Validate};

use super::unread::Unread;

/// How far a curve of a third degree may lie beside those that stand for it, in parts of the em.
const PRECISION: f64 = 0.000_5;
/// Farther out no outline may reach, in units.
const FAR: f64 = 16_000.0;
/// More points no font may have.
const MOST_POINTS: usize = 2_000_000;

/// What is wanted of a font.
pub(super) struct Cut<'a> {
    pub(super) family: &'a str,
    pub(super) weight: u16,
    pub(super) signs: &'a BTreeMap<char, GlyphId>,
}

/// The outlines of all glyphs, and what they come to.
struct Outlines {
    builder: GlyfLocaBuilder,
    metrics: Vec<LongMetric>,
    bounds: Option<kurbo::Rect>,
    n_points: usize,
    most: Maxp,
}

/// The bytes of a font with nothing in it but outlines, signs, and how these stand beside each other.
pub(super) fn rebuilt(
    font: &FontRef<'_>,
    cut: &Cut<'_>,
    place: LocationRef<'_>,
) -> Result<Vec<u8>, Unread> {
    let per_em = font.head().map_err(|_| Unread::Damaged)?.units_per_em();
    if !(16..=16_384).contains(&per_em) {
        return Err(Unread::Damaged);
    }
    let outlines = Outlines::of(font, f64::from(per_em), place)?;
    let Outlines {
        builder,
        metrics,
        bounds,
        most,
        ..
    } = outlines;
    let (glyf, loca, format) = builder.build();
    let bounds = bounds.unwrap_or_default();
    let mut made = FontBuilder::new();
    let is_bold = cut.weight > 500;
    let head = Head {
        units_per_em: per_em,
        x_min: bounds.x0 as i16,
        y_min: bounds.y0 as i16,
        x_max: bounds.x1 as i16,
        y_max: bounds.y1 as i16,
        mac_style: if is_bold {
            MacStyle::BOLD
        } else {
            MacStyle::empty()
        },
        index_to_loc_format: format as i16,
        ..Head::default()
    };
    made.add_table(&head).map_err(|_| Unread::Damaged)?;
    let lines = Lines::of(per_em);
    let widest = metrics
        .iter()
        .map(|it| it.advance)
        .max()
        .unwrap_or_default();
    let hhea = Hhea {
        ascender: FWord::new(lines.above),
        descender: FWord::new(-lines.below),
        advance_width_max: UfWord::new(widest),
        caret_slope_rise: 1,
        number_of_h_metrics: most.num_glyphs,
        ..Hhea::default()
    };
    made.add_table(&hhea).map_err(|_| Unread::Damaged)?;
    made.add_table(&Hmtx::new(metrics, Vec::new()))
        .map_err(|_| Unread::Damaged)?;
    made.add_table(&most).map_err(|_| Unread::Damaged)?;
    made.add_table(&glyf).map_err(|_| Unread::Damaged)?;
    made.add_table(&loca).map_err(|_| Unread::Damaged)?;
    let signs = cut.signs.iter().map(|(sign, glyph)| (*sign, *glyph));
    let signs = Cmap::from_mappings(signs).map_err(|_| Unread::Damaged)?;
    made.add_table(&signs).map_err(|_| Unread::Damaged)?;
    made.add_table(&names(cut)).map_err(|_| Unread::Damaged)?;
    made.add_table(&Post::default())
        .map_err(|_| Unread::Damaged)?;
    made.add_table(&weighed(font, cut, &lines))
        .map_err(|_| Unread::Damaged)?;
    add_layout(font, &mut made);
    Ok(made.build())
}

/// How a font stands on its line: like ours, so that all that is drawn stands where it stood.
struct Lines {
    above: i16,
    below: i16,
}

impl Lines {
    fn of(per_em: u16) -> Self {
        let units = |of_size: f32| (of_size * f32::from(per_em)).round() as i16;
        Self {
            above: units(FONT_ASCENT),
            below: units(FONT_DESCENT),
        }
    }
}

impl Outlines {
    fn of(font: &FontRef<'_>, per_em: f64, place: LocationRef<'_>) -> Result<Self, Unread> {
        let n_glyphs = font.maxp().map_err(|_| Unread::Damaged)?.num_glyphs();
        let mut all = Self {
            builder: GlyfLocaBuilder::new(),
            metrics: Vec::with_capacity(n_glyphs.into()),
            bounds: None,
            n_points: 0,
            most: Maxp {
                num_glyphs: n_glyphs,
                max_points: Some(0),
                max_contours: Some(0),
                max_composite_points: Some(0),
                max_composite_contours: Some(0),
                max_zones: Some(2),
                max_twilight_points: Some(0),
                max_storage: Some(0),
                max_function_defs: Some(0),
                max_instruction_defs: Some(0),
                max_stack_elements: Some(0),
                max_size_of_instructions: Some(0),
                max_component_elements: Some(0),
                max_component_depth: Some(0),
            },
        };
        let outlines = font.outline_glyphs();
        let metrics = font.glyph_metrics(Size::unscaled(), place);
        for at in 0..n_glyphs {
            let glyph = GlyphId::from(at);
            let mut pen = Pen::of(per_em);
            // One that is made of itself, or of what is not there, has no outline.
            let outline = outlines.get(glyph).ok_or(Unread::Damaged)?;
            let settings = DrawSettings::unhinted(Size::unscaled(), place);
            outline
                .draw(settings, &mut pen)
                .map_err(|_| Unread::Damaged)?;
            let advance = metrics.advance_width(glyph).unwrap_or_default();
            all.add(&pen.path, advance)?;
        }
        Ok(all)
    }

    fn add(&mut self, path: &BezPath, advance: f32) -> Result<(), Unread> {
        let advance = advance.round().clamp(0.0, FAR as f32) as u16;
        let bounds = path.bounding_box();
        let is_near = path
            .elements()
            .iter()
            .all(|it| ends(it).all(|at| at.x.abs() < FAR && at.y.abs() < FAR));
        if !is_near {
            return Err(Unread::Damaged);
        }
        let glyph = if path.elements().is_empty() {
            Glyph::Empty
        } else {
            Glyph::Simple(SimpleGlyph::from_bezpath(path).map_err(|_| Unread::Damaged)?)
        };
        let mut left = 0;
        if let Glyph::Simple(it) = &glyph {
            let n = it.contours.iter().map(|it| it.len()).sum::<usize>();
            self.n_points += n;
            let n = u16::try_from(n).map_err(|_| Unread::Damaged)?;
            let n_contours = u16::try_from(it.contours.len()).map_err(|_| Unread::Damaged)?;
            if self.n_points > MOST_POINTS || n_contours > 0x7fff {
                return Err(Unread::TooManyBytes);
            }
            self.most.max_points = self.most.max_points.max(Some(n));
            self.most.max_contours = self.most.max_contours.max(Some(n_contours));
            left = it.bbox.x_min;
            self.bounds = Some(self.bounds.map_or(bounds, |all| all.union(bounds)));
        }
        self.builder
            .add_glyph(&glyph)
            .map_err(|_| Unread::Damaged)?;
        self.metrics.push(LongMetric::new(advance, left));
        Ok(())
    }
}

/// The points of a piece of a path.
fn ends(it: &PathEl) -> impl Iterator<Item = Point> {
    let (first, second) = match it {
        PathEl::MoveTo(to) | PathEl::LineTo(to) => (Some(*to), None),
        PathEl::QuadTo(by, to) => (Some(*by), Some(*to)),
        PathEl::CurveTo(_, _, to) => (Some(*to), None),
        PathEl::ClosePath => (None, None),
    };
    first.into_iter().chain(second)
}

/// Collects an outline of lines and curves of the second degree, on whole units.
struct Pen {
    path: BezPath,
    at: Point,
    precision: f64,
    is_open: bool,
}

impl Pen {
    fn of(per_em: f64) -> Self {
        Self {
            path: BezPath::new(),
            at: Point::ZERO,
            precision: PRECISION * per_em,
            is_open: false,
        }
    }
}

fn whole(x: f32, y: f32) -> Point {
    Point::new(f64::from(x), f64::from(y)).round()
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.close();
        self.at = Point::new(x.into(), y.into());
        self.path.move_to(whole(x, y));
        self.is_open = true;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = Point::new(x.into(), y.into());
        self.path.line_to(whole(x, y));
    }

    fn quad_to(&mut self, bx: f32, by: f32, x: f32, y: f32) {
        self.at = Point::new(x.into(), y.into());
        self.path.quad_to(whole(bx, by), whole(x, y));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let to = Point::new(x.into(), y.into());
        let [first, second] = [(ax, ay), (bx, by)].map(|(x, y)| Point::new(x.into(), y.into()));
        for (_, _, part) in CubicBez::new(self.at, first, second, to).to_quads(self.precision) {
            self.path.quad_to(part.p1.round(), part.p2.round());
        }
        self.at = to;
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.is_open) {
            self.path.close_path();
        }
    }
}

/// The words in which a font says how heavy it is: the same in every language.
#[derive(Debug)]
enum Style {
    Regular,
    Bold,
}

/// What it is called, for who reads what a file is written in.
fn names(cut: &Cut<'_>) -> Name {
    let style = if cut.weight > 500 {
        Style::Bold
    } else {
        Style::Regular
    };
    let short: String = cut
        .family
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let short = if short.is_empty() { "font" } else { &short };
    let all = [
        (NameId::FAMILY_NAME, cut.family.to_owned()),
        (NameId::SUBFAMILY_NAME, format!("{style:?}")),
        (NameId::FULL_NAME, format!("{} {style:?}", cut.family)),
        (NameId::POSTSCRIPT_NAME, format!("{short}-{style:?}")),
    ];
    let record = |(id, text): (NameId, String)| NameRecord::new(3, 1, 0x409, id, text.into());
    Name::new(all.map(record).into())
}

/// How heavy it is, and what its maker allows.
fn weighed(font: &FontRef<'_>, cut: &Cut<'_>, lines: &Lines) -> Os2 {
    use write_fonts::tables::os2::SelectionFlags;
    let said = font.os2().ok();
    let style = if cut.weight > 500 {
        SelectionFlags::BOLD
    } else {
        SelectionFlags::REGULAR
    };
    Os2 {
        us_weight_class: cut.weight,
        us_width_class: 5,
        fs_type: said.as_ref().map_or(0, |it| it.fs_type()),
        fs_selection: style | SelectionFlags::USE_TYPO_METRICS,
        s_typo_ascender: lines.above,
        s_typo_descender: -lines.below,
        us_win_ascent: lines.above.unsigned_abs(),
        us_win_descent: lines.below.unsigned_abs(),
        ..Os2::default()
    }
}

/// How signs stand beside each other and for each other; what cannot be written anew is left out.
fn add_layout(font: &FontRef<'_>, made: &mut FontBuilder<'_>) {
    if let Ok(read) = font.gsub() {
        let mut table: Gsub = read.to_owned_table();
        table.feature_variations = None.into();
        add(made, Tag::new(b"GSUB"), &table);
    }
    if let Ok(read) = font.gpos() {
        let mut table: Gpos = read.to_owned_table();
        table.feature_variations = None.into();
        add(made, Tag::new(b"GPOS"), &table);
    }
    if let Ok(read) = font.gdef() {
        let mut table: Gdef = read.to_owned_table();
        table.item_var_store = None.into();
        add(made, Tag::new(b"GDEF"), &table);
    }
}

fn add(made: &mut FontBuilder<'_>, tag: Tag, table: &(impl FontWrite + Validate)) {
    if let Ok(bytes) = dump_table(table) {
        made.add_raw(tag, bytes);
    }
}
