//! What was found, each finding with its number before it, what that is of below, and beside it how it feels there and
//! what follows.

use journey::StepId;

use super::{HEAD, LINE, head_of};
use crate::findings::{Finding, FindingKind};
use crate::slides::deck::Deck;
use crate::slides::fitting::{fitted, height, shortened};
use crate::slides::slide::{Anchor, Frame, Paragraph, Part, Piece, Run, TextBox, Tint};

/// Width of the number, and of what stands beside the finding, in parts of the whole.
const NUMBER: f32 = 0.14;
const BESIDE: f32 = 0.25;
/// Between columns.
const GAP: f32 = 10.0;
/// A finding needs so much room, and takes no more than that.
const LEAST_ROW: f32 = 38.0;
const MOST_ROW: f32 = 72.0;

/// Where fewer leave, that is not what matters there.
const WORTH: f64 = 0.05;

/// How it feels at the steps of a finding, and what follows there.
struct Beside {
    feeling: Option<String>,
    consequence: Option<String>,
}

impl Deck<'_> {
    /// What the number of the headline is of, and what stands beside it.
    pub(super) fn below_headline(&self, finding: &Finding, body: Frame) -> TextBox {
        let mut said = self.base_of(finding);
        let beside = self.beside(finding);
        for it in [beside.feeling, beside.consequence].into_iter().flatten() {
            said = format!("{said} · {it}");
        }
        let said = shortened(&said, 10.0, false, body.width, 1);
        let run = Run::new(said.text, said.size, Tint::Quiet);
        let frame = Frame::new(body.x, body.y, body.width, LINE);
        TextBox::plain(self.language.slides_finding(1), frame, vec![run.into()])
    }

    /// What a number is of, and from when.
    fn base_of(&self, finding: &Finding) -> String {
        let said = finding.base.iter().cloned().chain(self.period());
        said.collect::<Vec<_>>().join(" · ")
    }

    /// As many findings as there is room for.
    pub(super) fn finding_rows(&self, told: &[&Finding], frame: Frame) -> Option<Part> {
        let top = frame.y + HEAD;
        let room = frame.bottom() - top;
        let told = &told[..told.len().min((room / LEAST_ROW).floor() as usize)];
        if told.is_empty() {
            return None;
        }
        let beside: Vec<Beside> = told.iter().map(|it| self.beside(it)).collect();
        let is_beside = |it: &Beside| it.feeling.is_some() || it.consequence.is_some();
        let has_beside = beside.iter().any(is_beside);
        let number = frame.width * NUMBER;
        let aside = if has_beside {
            frame.width * BESIDE
        } else {
            -GAP
        };
        let width = frame.width - number - 2.0 * GAP - aside;
        let mut pieces = Vec::new();
        if has_beside {
            let x = frame.right() - aside;
            let place = Frame::new(x, frame.y, aside, LINE);
            pieces.push(Piece::Text(head_of(&self.language.slides_beside(), place)));
        }
        let height = (room / told.len() as f32).min(MOST_ROW);
        for (at, (it, beside)) in told.iter().zip(&beside).enumerate() {
            let y = top + at as f32 * height;
            let place = Frame::new(frame.x, y, number, height - 6.0);
            pieces.push(Piece::Text(number_of(it, place)));
            let place = Frame::new(place.right() + GAP, y, width, height - 6.0);
            pieces.push(Piece::Text(self.row(it, at as u64 + 2, place)));
            if is_beside(beside) {
                let place = Frame::new(frame.right() - aside, y, aside, height - 6.0);
                pieces.push(Piece::Text(self.aside(beside, place)));
            }
        }
        let says = self.language.slides_found();
        let head = head_of(
            &says,
            Frame::new(frame.x, frame.y, number + GAP + width, LINE),
        );
        Some(Part {
            head: Some(head),
            pieces,
        })
    }

    fn row(&self, it: &Finding, nth: u64, frame: Frame) -> TextBox {
        let base = self.base_of(it);
        let base = shortened(&base, 9.0, false, frame.width, 2);
        let below = height(&base.text, base.size, false, frame.width) + 2.0;
        let room = [frame.width, frame.height - below];
        let said = fitted(&it.sentence, false, room, 12.0);
        let text = vec![
            Run::new(said.text, said.size, Tint::Ink).into(),
            Paragraph::from(Run::new(base.text, base.size, Tint::Quiet)).after(2.0),
        ];
        TextBox {
            anchor: Anchor::Middle,
            ..TextBox::plain(self.language.slides_finding(nth), frame, text)
        }
    }

    fn aside(&self, beside: &Beside, frame: Frame) -> TextBox {
        let said = [
            (&beside.feeling, Tint::Accent),
            (&beside.consequence, Tint::Ink),
        ];
        let said = said
            .into_iter()
            .filter_map(|(it, tint)| Some((it.as_ref()?, tint)));
        let text = said.map(|(it, tint)| {
            let it = shortened(it, 9.0, false, frame.width, 2);
            Paragraph::from(Run::new(it.text, it.size, tint)).after(2.0)
        });
        TextBox {
            anchor: Anchor::Middle,
            ..TextBox::plain(self.language.slides_beside(), frame, text.collect())
        }
    }

    /// Of all steps that a finding is about, where it feels worst, and where most is lost.
    fn beside(&self, finding: &Finding) -> Beside {
        let language = self.language;
        let feeling = (finding.kind != FindingKind::Feeling).then(|| {
            let felt = finding.steps.iter().filter_map(|it| self.felt(*it));
            let worst = felt.min_by(|one, other| one.0.total_cmp(&other.0));
            let felt = worst.map(|(felt, assumed)| match assumed {
                Some(it) => {
                    language.slides_felt_for(&language.feeling(felt), &language.feeling(it))
                }
                None => language.slides_felt_at(&language.feeling(felt)),
            });
            felt.or_else(|| {
                let assumed = finding.steps.iter().filter_map(|it| self.assumed(*it));
                let worst = assumed.min_by(f64::total_cmp)?;
                Some(language.slides_assumed_at(&language.feeling(worst)))
            })
        });
        let leaving = (finding.kind != FindingKind::DropOff).then(|| {
            let seen = finding
                .steps
                .iter()
                .filter_map(|it| self.seen(*it)?.drop_off);
            let seen = seen.filter(|it| it.value.is_some_and(|it| it >= WORTH));
            let most = seen.filter_map(|it| Some((it.value?, it.said(language)?)));
            let most = most.max_by(|one, other| one.0.total_cmp(&other.0));
            most.map(|it| language.slides_leave(&it.1))
        });
        let waiting = || {
            let seen = finding
                .steps
                .iter()
                .filter_map(|it| self.seen(*it)?.until_next);
            let longest = seen.max_by(|one, other| one.median_s.total_cmp(&other.median_s));
            longest.map(|it| language.slides_until_next(&language.duration(it.median_s)))
        };
        Beside {
            feeling: feeling.flatten(),
            consequence: leaving.flatten().or_else(waiting),
        }
    }

    /// How the team assumed it feels at a step.
    fn assumed(&self, step: StepId) -> Option<f64> {
        let lane = self.feelings()?.id;
        let mut points = self.project.emotions().values();
        let point = points.find(|it| it.lane == lane && it.step == step)?;
        Some(f64::from(point.half_steps) / 4.0)
    }

    /// How it feels at a step, and how the team assumed it does.
    fn felt(&self, step: StepId) -> Option<(f64, Option<f64>)> {
        let sentiment = self.overlay?.sentiment.as_ref()?;
        let mut steps = sentiment.steps.iter().filter(|it| it.is_enough);
        let felt = steps.find(|it| it.step == step)?;
        Some((felt.mean, felt.assumed))
    }
}

fn number_of(it: &Finding, frame: Frame) -> TextBox {
    let number = fitted(&it.number, true, [frame.width, 28.0], 20.0);
    let run = Run::new(number.text, number.size, Tint::Accent).bold();
    TextBox {
        anchor: Anchor::Middle,
        ..TextBox::plain(it.number.clone(), frame, vec![run.into()])
    }
}
