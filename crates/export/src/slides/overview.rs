//! The map at a glance: stages, steps, the ways between them, and the curve below.

use std::collections::BTreeMap;

use journey::{Icon, Stage, Step, StepId};
use overlay::Seen;
use scene::icon_lines;

use super::deck::Deck;
use super::fitting::{fitted, lines, widest_word};
use super::slide::{
    Anchor, Colour, Connector, Frame, Glyph, LEAST_TEXT, Layout, Outline, Paragraph, Placed, Run,
    Shape, Slide, TextBox, Tint, Way,
};

mod across;

/// A column is no narrower than this.
const NARROWEST: f32 = 69.0;
/// Words beside the curve stand here.
const GUTTER: f32 = 56.0;
/// A column is no wider than this.
const WIDEST: f32 = 150.0;
/// Left and right of the name of a step, together.
const BESIDE_NAME: f32 = 10.0;
/// Width and height of the icon of a step, and how far below the edge of its box it stands.
const ICON: f32 = 16.0;
const ABOVE_ICON: f32 = 6.0;
/// Between shapes that stand side by side.
const GAP: f32 = 12.0;
const STAGE_HEIGHT: f32 = 34.0;
/// A step is no higher than this, and no higher than this part of the slide.
const STEP_HEIGHT: f32 = 92.0;
const STEP_PART: f32 = 0.23;
/// The same where no curve stands below them.
const HIGH_STEP: f32 = 168.0;
const HIGH_STEP_PART: f32 = 0.42;
/// A curve needs this much room.
const LEAST_CURVE: f32 = 48.0;
/// How deep below steps the first line that passes them runs, and how much deeper each that crosses it.
const FIRST_LEVEL: f32 = 16.0;
const LEVEL: f32 = 16.0;
/// Width and height of a share on a line.
const PILL: [f32; 2] = [34.0, 13.0];
/// Undrawn ways that are shown, at most.
const MOST_UNDRAWN: usize = 5;

/// Stages beside each other on one slide, with their steps.
type Strip<'a> = Vec<(&'a Stage, Vec<&'a Step>)>;

/// A line between two steps that show.
struct Line {
    ends: [StepId; 2],
    colour: Tint,
    says: String,
    /// Whether it is drawn and nobody was seen to take it.
    never: bool,
    /// How many take it, where nobody drew it.
    share: Option<String>,
}

impl Deck<'_> {
    /// The map on as many slides as it needs.
    pub(crate) fn overview(&self) -> Vec<Slide> {
        let strips = self.strips();
        let n = strips.len();
        let slides = strips.iter().enumerate();
        slides
            .map(|(at, strip)| self.strip(strip, (at, n)))
            .collect()
    }

    /// The stages in strips of about the same width.
    fn strips(&self) -> Vec<Strip<'_>> {
        let most = ((self.room.body.width - GUTTER) / self.narrowest()).floor() as usize;
        let most = most.max(1);
        let n_steps = self.steps().len();
        let n_strips = n_steps.div_ceil(most).max(1);
        let wanted = n_steps.div_ceil(n_strips);
        let mut strips: Vec<Strip<'_>> = vec![Vec::new()];
        let mut filled = 0;
        for (stage, steps) in &self.stages {
            // A stage that is too wide for one slide goes on on the next.
            for part in steps.chunks(most) {
                let is_full = filled + part.len() > most;
                if filled > 0 && (is_full || filled >= wanted) {
                    strips.push(Vec::new());
                    filled = 0;
                }
                filled += part.len();
                if let Some(strip) = strips.last_mut() {
                    strip.push((*stage, part.to_vec()));
                }
            }
        }
        strips
    }

    /// How narrow a column may be, so that no word of a step is broken in two.
    fn narrowest(&self) -> f32 {
        let words = self.steps();
        let words = words
            .iter()
            .map(|it| widest_word(&it.name, LEAST_TEXT, false));
        let widest = words.fold(0.0, f32::max);
        (widest + BESIDE_NAME + GAP).clamp(NARROWEST, WIDEST)
    }

    fn strip(&self, strip: &Strip<'_>, (at, n): (usize, usize)) -> Slide {
        let steps: Vec<&Step> = strip.iter().flat_map(|it| it.1.clone()).collect();
        let body = self.room.body;
        let width = ((body.width - GUTTER) / steps.len().max(1) as f32).min(WIDEST);
        let left = body.x + GUTTER;
        let mut shapes = self.stage_heads(strip, left, width);
        let curve = self.curve(&steps, true);
        let high = if curve.is_some() {
            STEP_HEIGHT.min(body.height * STEP_PART)
        } else {
            HIGH_STEP.min(body.height * HIGH_STEP_PART)
        };
        let key = self.key(curve.is_some());
        let mut top = body.y + STAGE_HEIGHT + 8.0;
        let mut places: BTreeMap<StepId, usize> = BTreeMap::new();
        for (column, step) in steps.iter().enumerate() {
            let x = left + column as f32 * width;
            let frame = Frame::new(x, top, width - GAP, high);
            places.insert(step.id, shapes.len());
            let glyph = self.glyph(step, frame);
            let above = glyph.as_ref().map(|it| it.frame);
            shapes.push(Shape::Text(self.step_box(step, frame, above)));
            shapes.extend(glyph.map(Shape::Icon));
        }
        top += high;
        top += self.ways(&mut shapes, &places, &steps) + 6.0;
        let bottom = body.bottom() - 26.0;
        if let Some(chart) = curve.filter(|_| bottom - top >= LEAST_CURVE) {
            let right = left + steps.len() as f32 * width - GAP;
            let frame = Frame::new(left - GAP / 2.0, top, right + GAP - left, bottom - top);
            shapes.extend(self.beside_curve(frame));
            shapes.push(Shape::Chart(Placed {
                name: self.language.slides_curve(),
                says: self.said_of_curve(&chart),
                frame,
                chart,
            }));
        }
        shapes.push(key);
        let title = match &self.overlay {
            Some(overlay) => overlay.headline.clone(),
            None => self.title(),
        };
        let title = if n > 1 {
            self.language.slides_part(&title, at as u64 + 1, n as u64)
        } else {
            title
        };
        Slide {
            title,
            layout: Layout::TitleOnly,
            shapes,
            notes: Vec::new(),
        }
    }

    fn stage_heads(&self, strip: &Strip<'_>, left: f32, width: f32) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut x = left;
        for (stage, steps) in strip {
            let wide = steps.len() as f32 * width;
            let frame = Frame::new(x, self.room.body.y, wide - GAP / 2.0, STAGE_HEIGHT);
            let room = [frame.width - 28.0, frame.height - 4.0];
            let name = fitted(&stage.name, true, room, 14.0);
            let (fill, ink) = self.colours_of(stage);
            let run = Run::new(name.text, name.size, ink).bold();
            shapes.push(Shape::Text(TextBox {
                outline: Outline::Arrow,
                fill: Some(fill),
                anchor: Anchor::Middle,
                inset: [10.0, 2.0, 2.0],
                ..TextBox::plain(stage.name.clone(), frame, vec![run.into()])
            }));
            x += wide;
        }
        shapes
    }

    /// The colours of the head of a stage: the brand's in turn, or ours.
    pub(crate) fn colours_of(&self, stage: &Stage) -> (Colour, Colour) {
        let stages = self.project.stages_of(self.map);
        let place = stages.iter().position(|it| it.id == stage.id).unwrap_or(0);
        let brand = self.project.own_brand().map_or(&[][..], |it| &it.stages);
        if brand.is_empty() {
            return (Tint::Accent.into(), Tint::Ground.into());
        }
        let value = &brand[place % brand.len()].light;
        let own = |it: &str| Colour::Own(it.trim_start_matches('#').to_owned());
        (own(value), own(journey::ink_on_brand(value)))
    }

    /// The icon of a step, above its name; one of the team's own is left out.
    fn glyph(&self, step: &Step, frame: Frame) -> Option<Glyph> {
        let icon = step.icon.as_ref()?;
        let lines = match icon {
            Icon::Known { name } => icon_lines(*name),
            Icon::Own { .. } => return None,
        };
        let x = frame.x + (frame.width - ICON) / 2.0;
        Some(Glyph {
            name: icon.said(self.language),
            frame: Frame::new(x, frame.y + ABOVE_ICON, ICON, ICON),
            lines,
            colour: Tint::Ink.into(),
        })
    }

    fn step_box(&self, step: &Step, frame: Frame, glyph: Option<Frame>) -> TextBox {
        let reach = self
            .seen(step.id)
            .and_then(|it| it.reach.said(self.language));
        let above = glyph.map_or(0.0, |it| it.bottom() - frame.y);
        let below = if reach.is_some() { 16.0 } else { 0.0 };
        let room = [
            frame.width - BESIDE_NAME,
            frame.height - 8.0 - above - below,
        ];
        let largest = if frame.height > STEP_HEIGHT {
            15.0
        } else {
            12.0
        };
        let name = fitted(&step.name, false, room, largest);
        let mut text: Vec<Paragraph> =
            vec![Paragraph::from(Run::new(name.text, name.size, Tint::Ink)).centred()];
        if let Some(reach) = reach {
            // The key says what a share alone is of.
            let said = self.language.slides_reach(&reach);
            let said = match lines(&said, 9.0, true, room[0]) {
                1 => said,
                _ => reach,
            };
            let said = Run::new(said, 9.0, Tint::Accent).bold();
            text.push(Paragraph::from(said).centred().after(3.0));
        }
        TextBox {
            outline: Outline::Rounded,
            fill: Some(Tint::Ground.into()),
            line: Some((Tint::Quiet.into(), 1.0)),
            anchor: Anchor::Middle,
            inset: [4.0, 3.0 + above, 3.0],
            ..TextBox::plain(step.name.clone(), frame, text)
        }
    }

    /// Lines between steps: straight to the next, below all others. Answers how deep they go.
    fn ways(
        &self,
        shapes: &mut Vec<Shape>,
        places: &BTreeMap<StepId, usize>,
        steps: &[&Step],
    ) -> f32 {
        let column = |id: StepId| steps.iter().position(|it| it.id == id);
        let shown = self.lines().into_iter().filter_map(|line| {
            let [from, to] = line.ends.map(column);
            Some(((from?, to?), line))
        });
        let (next, mut passing): (Vec<_>, Vec<_>) =
            shown.partition(|((from, to), line)| *to == from + 1 && line.share.is_none());
        for (_, line) in next {
            let ends = line.ends.map(|it| places[&it]);
            shapes.push(line.connector(ends, Way::Straight, true));
        }
        passing.sort_by_key(|((from, to), _)| (from.abs_diff(*to), *from, *to));
        let mut levels = Levels::default();
        for ((from, to), line) in passing {
            let wide = [from.min(to), from.max(to)];
            let depth = levels.depth(wide);
            let ends = line.ends.map(|it| places[&it]);
            if let Some(share) = &line.share {
                let pill = shapes.len();
                let between = places_between(wide, |at| places[&steps[at].id]);
                shapes.push(line.pill(share, frame_between(shapes, between, depth)));
                shapes.push(line.connector([ends[0], pill], Way::Down, false));
                shapes.push(line.connector([pill, ends[1]], Way::Up, true));
            } else {
                shapes.push(line.connector(ends, Way::Below(depth), true));
            }
        }
        let mut across = self.across(steps);
        across.sort_by_key(|it| it.wide(steps.len()));
        for it in &across {
            let depth = if it.is_next {
                0.0
            } else {
                levels.depth(it.wide(steps.len()))
            };
            let at = it.line.ends.iter().find_map(|id| places.get(id));
            if let Some(at) = at {
                self.draw_across(shapes, it, (*at, depth));
            }
        }
        levels.all()
    }

    /// Every drawn way, and the undrawn ones that most take.
    fn lines(&self) -> Vec<Line> {
        let language = self.language;
        let name = |id| self.project.step(id).map_or("", |it| it.name.as_str());
        let mut lines: Vec<Line> = Vec::new();
        for it in self.project.transitions_of(self.map) {
            let figures = self.overlay.and_then(|overlay| {
                let mut all = overlay.transitions.iter();
                all.find(|figures| figures.transition == it.id)
            });
            let never = figures.is_some_and(|it| it.seen == Seen::Never);
            lines.push(Line {
                ends: [it.from, it.to],
                colour: Tint::Quiet,
                never,
                says: language.slides_drawn_way(name(it.from), name(it.to)),
                share: None,
            });
        }
        let undrawn = self.overlay.map_or(&[][..], |it| &it.desire_paths);
        let undrawn = undrawn.iter().filter(|it| it.acceptance.is_none());
        let steps = undrawn.filter_map(|it| {
            let ends = [it.from_step?, it.to_step?];
            Some((ends, it.cases.said(language)?, it.class))
        });
        for (ends, share, class) in steps.filter(|it| it.0[0] != it.0[1]).take(MOST_UNDRAWN) {
            let colour = match class {
                overlay::DesirePathClass::WayBack => Tint::Rework,
                overlay::DesirePathClass::Shortcut
                | overlay::DesirePathClass::CrossOver
                | overlay::DesirePathClass::Repeat
                | overlay::DesirePathClass::EarlyExit
                | overlay::DesirePathClass::UnexpectedEntry
                | overlay::DesirePathClass::OffTheMap => Tint::Desire,
            };
            lines.push(Line {
                says: language.slides_undrawn_way(name(ends[0]), name(ends[1]), &share),
                ends,
                colour,
                never: false,
                share: Some(share),
            });
        }
        lines
    }

    /// What up and down mean.
    fn beside_curve(&self, frame: Frame) -> Vec<Shape> {
        let language = self.language;
        let middle = frame.y + frame.height / 2.0;
        let rows = [
            (language.slides_good(), frame.y + 4.0, Tint::Good),
            (language.slides_neither(), middle - 7.0, Tint::Quiet),
            (language.slides_bad(), frame.bottom() - 18.0, Tint::Bad),
        ];
        let said = rows.map(|(says, y, tint)| {
            let place = Frame::new(self.room.body.x, y, GUTTER - 6.0, 14.0);
            let run = Run::new(says.clone(), 9.0, tint);
            Shape::Text(TextBox::plain(says, place, vec![run.into()]))
        });
        said.into()
    }

    /// What lines and colours mean.
    fn key(&self, has_curve: bool) -> Shape {
        let body = self.room.body;
        let language = self.language;
        let mut runs = vec![Run::new(
            format!("— {}", language.slides_key_drawn()),
            9.0,
            Tint::Quiet,
        )];
        if let Some(overlay) = self.overlay {
            if overlay.transitions.iter().any(|it| it.seen == Seen::Never) {
                let never = format!("     ┅ {}", language.slides_key_never());
                runs.push(Run::new(never, LEAST_TEXT, Tint::Quiet));
            }
            for (says, tint) in [
                (language.slides_key_undrawn(), Tint::Desire),
                (language.slides_key_back(), Tint::Rework),
                (language.slides_key_reach(), Tint::Accent),
            ] {
                let sign = if tint == Tint::Accent { "%" } else { "┅" };
                runs.push(Run::new(format!("     {sign} {says}"), 9.0, tint));
            }
        }
        if has_curve {
            let assumed = format!("     ● {}", language.slides_assumed());
            runs.push(Run::new(assumed, 9.0, Tint::Quiet));
            if self.overlay.is_some_and(|it| it.sentiment.is_some()) {
                let felt = format!("     ◆ {}", language.slides_felt());
                runs.push(Run::new(felt, 9.0, Tint::Accent));
            }
        }
        let frame = Frame::new(body.x, body.bottom() - 16.0, body.width, 14.0);
        let text = Paragraph {
            runs,
            side: super::slide::Side::Left,
            before: 0.0,
        };
        Shape::Text(TextBox::plain(language.slides_key(), frame, vec![text]))
    }
}

/// How deep ways run below steps: none crosses another that runs as deep.
#[derive(Default)]
struct Levels(Vec<Vec<[usize; 2]>>);

impl Levels {
    /// How deep a way runs that passes these columns.
    fn depth(&mut self, wide: [usize; 2]) -> f32 {
        let is_free =
            |level: &Vec<[usize; 2]>| level.iter().all(|it| it[1] < wide[0] || wide[1] < it[0]);
        let level = self.0.iter().position(is_free).unwrap_or_else(|| {
            self.0.push(Vec::new());
            self.0.len() - 1
        });
        self.0[level].push(wide);
        FIRST_LEVEL + level as f32 * LEVEL
    }

    /// How deep all of them run.
    fn all(&self) -> f32 {
        FIRST_LEVEL + self.0.len() as f32 * LEVEL
    }
}

impl Line {
    fn connector(&self, ends: [usize; 2], way: Way, points: bool) -> Shape {
        Shape::Connector(Connector {
            says: self.says.clone(),
            ends,
            way,
            colour: self.colour.into(),
            width: if self.share.is_some() { 2.0 } else { 1.25 },
            dashed: self.never || self.share.is_some(),
            points,
        })
    }

    /// How many take it, in the middle of the line.
    fn pill(&self, share: &str, frame: Frame) -> Shape {
        let run = Run::new(share, LEAST_TEXT, self.colour).bold();
        Shape::Text(TextBox {
            says: self.says.clone(),
            fill: Some(Tint::Ground.into()),
            anchor: Anchor::Middle,
            ..TextBox::plain(share, frame, vec![Paragraph::from(run).centred()])
        })
    }
}

/// Between which two shapes the share of a line stands: next to its middle, where no line to a step comes down.
fn places_between(wide: [usize; 2], place: impl Fn(usize) -> usize) -> [usize; 2] {
    let middle = wide[0] + (wide[1] - wide[0]) / 2;
    [place(middle), place(middle + 1)]
}

/// Where the share of a line stands between two steps, so deep below them.
fn frame_between(shapes: &[Shape], ends: [usize; 2], depth: f32) -> Frame {
    let middles = ends.map(|it| match &shapes[it] {
        Shape::Text(it) => [it.frame.x + it.frame.width / 2.0, it.frame.bottom()],
        Shape::Connector(_) | Shape::Table(_) | Shape::Chart(_) | Shape::Icon(_) => [0.0, 0.0],
    });
    let centre = f32::midpoint(middles[0][0], middles[1][0]);
    let top = middles[0][1] + depth - PILL[1] / 2.0;
    Frame::new(centre - PILL[0] / 2.0, top, PILL[0], PILL[1])
}
