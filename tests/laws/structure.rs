//! Random commands about how a map is built: lanes, wide cards, splits and merges; and what they keep.

use std::collections::{BTreeMap, BTreeSet};

use journey::command::{
    CollapseLane, Command, HideLane, MergeStages, MergeSteps, PinLane, RenameOwner, SetChartStyle,
    SetChoices, SetOwner, ShowPicture, SpanCard, SplitStage, SplitStep,
};
use journey::{
    Card, ChartStyle, LaneId, LaneKind, OwnerRole, PictureId, Project, StageId, StepId, Target,
    TouchpointId, TransitionId,
};
use proptest::prelude::{prop_assert, prop_assert_eq};
use proptest::test_runner::TestCaseResult;

use crate::random::Draw;

/// A picture of three by two pixels.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAD0lEQVR4nGNgaGiAIjgLADkUBgEQX91EAAAAAElFTkSuQmCC";

/// Who may answer for a step: somebody, nobody, or two.
const OWNERS: [&str; 4] = ["Sales", " Care ", "", "Sales, Care"];

impl Draw<'_> {
    pub(crate) fn about_structure(&self, kind: u8) -> Option<Command> {
        let on = self.on();
        let of_kind = |kind| {
            let lanes = self.project.lanes().values();
            let of_kind = lanes.filter(|it| it.kind == kind);
            self.pick(0, of_kind.map(|it| &it.id))
        };
        Some(match kind {
            57 => Command::HideLane(HideLane {
                id: self.lane(0)?,
                on,
            }),
            58 => Command::PinLane(PinLane {
                id: self.lane(0)?,
                on,
            }),
            59 => Command::CollapseLane(CollapseLane {
                id: self.lane(0)?,
                on,
            }),
            60 => self.choices(of_kind(LaneKind::Choice)?),
            61 => Command::SetChartStyle(SetChartStyle {
                id: of_kind(LaneKind::Chart)?,
                style: self.one_of(&[ChartStyle::Line, ChartStyle::Bars]),
            }),
            62 => {
                let card = self.project.card(self.card()?)?;
                let columns = self
                    .project
                    .columns_of(self.project.map_of_step(card.step)?);
                let behind = columns.iter().skip_while(|it| it.id != card.step);
                let last = self.pick(1, behind.map(|it| &it.id))?;
                Command::SpanCard(SpanCard { id: card.id, last })
            }
            63 => {
                let lane = of_kind(LaneKind::Image)?;
                let cards = self.project.cards().values();
                let card = self.pick(1, cards.filter(|it| it.lane == lane).map(|it| &it.id))?;
                Command::ShowPicture(ShowPicture {
                    id: PictureId(self.fresh()),
                    card,
                    image: PNG.to_owned(),
                })
            }
            _ => return self.about_parts(kind),
        })
    }

    fn about_parts(&self, kind: u8) -> Option<Command> {
        Some(match kind {
            64 => self.split_step(self.step(0)?),
            65 => {
                let stage = self.project.step(self.step(0)?)?.stage;
                let row = self.project.steps_of(stage);
                let at = usize::from(self.lot.picks[1]).checked_rem(row.len() - 1)?;
                Command::MergeSteps(MergeSteps {
                    id: row[at].id,
                    second: row[at + 1].id,
                })
            }
            66 => {
                let stage = self.project.step(self.step(0)?)?.stage;
                Command::SplitStage(SplitStage {
                    id: stage,
                    at: self.step_in(stage)?,
                    second: StageId(self.fresh()),
                    name: self.text(),
                    link: TransitionId(self.fresh()),
                })
            }
            68 => Command::SetOwner(SetOwner {
                id: self.step(0)?,
                role: OwnerRole::ALL[usize::from(self.lot.picks[1] % 3)],
                owner: self.one_of(&OWNERS).to_owned(),
            }),
            69 => {
                let steps = self.project.steps().values();
                let owned = steps.filter(|it| !it.experience_owner.is_empty());
                let step = self.project.step(self.pick(0, owned.map(|it| &it.id))?)?;
                Command::RenameOwner(RenameOwner {
                    map: self.project.map_of_step(step.id)?,
                    owner: step.experience_owner.clone(),
                    name: self.text(),
                })
            }
            _ => {
                let stages = self.project.stages_of(self.map()?);
                let at =
                    usize::from(self.lot.picks[1]).checked_rem(stages.len().saturating_sub(1))?;
                Command::MergeStages(MergeStages {
                    id: stages[at].id,
                    second: stages[at + 1].id,
                })
            }
        })
    }

    fn choices(&self, id: LaneId) -> Command {
        let mut choices = self
            .project
            .lane(id)
            .map_or_else(Vec::new, |it| it.choices.clone());
        if !choices.contains(&self.lot.text) {
            choices.push(self.text());
        }
        Command::SetChoices(SetChoices { id, choices })
    }

    fn split_step(&self, id: StepId) -> Command {
        let cards = self.project.cards().values().filter(|it| it.step == id);
        let cards = cards
            .filter(|_| self.on())
            .take(2)
            .map(|it| it.id)
            .collect();
        Command::SplitStep(SplitStep {
            id,
            second: StepId(self.fresh()),
            name: self.text(),
            link: TransitionId(self.fresh()),
            cards,
        })
    }

    /// A lane that holds cards, and has choices if it needs them.
    pub(crate) fn lane_for_cards(&self) -> Option<LaneId> {
        let lanes = self.project.lanes().values();
        let ready = lanes.filter(|it| it.kind != LaneKind::Emotion);
        let ready = ready.filter(|it| it.kind != LaneKind::Choice || !it.choices.is_empty());
        self.pick(0, ready.map(|it| &it.id))
    }

    /// A lane of the kind that a card is in; now and then of any.
    pub(crate) fn lane_like(&self, card: journey::CardId) -> Option<LaneId> {
        let here = self.project.lane(self.project.card(card)?.lane)?.kind;
        if self.lot.picks[3].is_multiple_of(5) {
            return self.lane(1);
        }
        let lanes = self.project.lanes().values();
        self.pick(1, lanes.filter(|it| it.kind == here).map(|it| &it.id))
    }

    /// A text that the lane can hold.
    pub(crate) fn text_for(&self, lane: LaneId) -> String {
        let Some(lane) = self.project.lane(lane) else {
            return self.text();
        };
        match lane.kind {
            LaneKind::Number | LaneKind::Chart => format!("{}", self.lot.picks[0] % 90),
            LaneKind::Date => format!("2026-12-{:02}", 1 + self.lot.picks[0] % 31),
            LaneKind::Choice => lane.choices.first().cloned().unwrap_or_default(),
            LaneKind::Link => format!("{} https://shop.example", self.text()),
            _ => self.text(),
        }
    }
}

/// What must hold of every project: cards cover columns in their order and say what their lanes hold.
pub(crate) fn check_structure(project: &Project) -> TestCaseResult {
    for map in project.maps().keys() {
        let columns = project.columns_of(*map);
        let place: BTreeMap<StepId, usize> = columns
            .iter()
            .enumerate()
            .map(|(at, it)| (it.id, at))
            .collect();
        for card in project.cards().values() {
            let (Some(first), last) = (place.get(&card.step), place.get(&card.last)) else {
                continue;
            };
            prop_assert!(last.is_some_and(|it| it >= first), "{:?}", card);
        }
    }
    for card in project.cards().values() {
        let lane = &project.lanes()[&card.lane];
        prop_assert!(
            lane.kind.check(&lane.choices, &card.text).is_ok(),
            "{:?}",
            card
        );
        prop_assert!(lane.kind != LaneKind::Chart || card.step == card.last);
    }
    let mut shown = BTreeSet::new();
    for picture in project.pictures().values() {
        let lane = project
            .card(picture.card)
            .map(|it| project.lanes()[&it.lane].kind);
        prop_assert_eq!(lane, Some(LaneKind::Image));
        prop_assert!(shown.insert(picture.card), "two pictures on one card");
    }
    Ok(())
}

/// What an edit must not lose: hiding, splitting and merging keep all content, and whose events are whose.
pub(crate) fn check_kept(command: &Command, before: &Project, after: &Project) -> TestCaseResult {
    match command {
        Command::SplitStep(it) => {
            prop_assert_eq!(before.rules(), after.rules());
            prop_assert_eq!(before.emotions(), after.emotions());
            prop_assert_eq!(touchpoint(before, it.id), touchpoint(after, it.id));
            prop_assert!(after.steps()[&it.second].unobservable);
            same_texts(before, after)?;
            covered_still(before, after, |step| step)
        }
        Command::MergeSteps(it) => {
            prop_assert_eq!(touchpoint(before, it.id), touchpoint(after, it.id));
            for (id, rule) in after.rules() {
                // Where another map still has the second, this one has rules of its own for the first.
                let shows = touchpoint(after, it.id).map(Target::Touchpoint);
                prop_assert!(before.rules().contains_key(id) || Some(rule.target) == shows);
            }
            for (id, rule) in before.rules() {
                let Target::Touchpoint(shows) = rule.target else {
                    continue;
                };
                let now = &after.rules()[id].target;
                let was_second = Some(shows) == touchpoint(before, it.second);
                let stays = after.steps().values().any(|it| it.touchpoint == shows);
                let expected = if was_second && !stays {
                    touchpoint(after, it.id)
                } else {
                    Some(shows)
                };
                prop_assert_eq!(Some(*now), expected.map(Target::Touchpoint));
            }
            owners_joined(it, before, after)?;
            same_texts(before, after)?;
            covered_still(
                before,
                after,
                |step| if step == it.second { it.id } else { step },
            )
        }
        Command::RenameOwner(it) => renamed_everywhere(it, before, after),
        Command::SplitStage(it) => same_columns(before, after, it.second),
        Command::MergeStages(it) => same_columns(before, after, it.id),
        Command::HideLane(_) | Command::PinLane(_) | Command::CollapseLane(_) => {
            prop_assert_eq!(before.cards(), after.cards());
            prop_assert_eq!(before.emotions(), after.emotions());
            Ok(())
        }
        Command::RemoveStep(it) => shrunk(before, after, &[it.id]),
        Command::RemoveStage(it) => {
            let steps: Vec<StepId> = before.steps_of(it.id).iter().map(|it| it.id).collect();
            shrunk(before, after, &steps)
        }
        Command::AddStep(_) => covered_still(before, after, |step| step),
        _ => Ok(()),
    }
}

/// A merged step has the owners of the first, and those of the second where the first has none.
fn owners_joined(it: &MergeSteps, before: &Project, after: &Project) -> TestCaseResult {
    for role in OwnerRole::ALL {
        let owner = |step| before.steps()[step].owner(role);
        let first = owner(&it.id);
        let expected = if first.is_empty() {
            owner(&it.second)
        } else {
            first
        };
        prop_assert_eq!(after.steps()[&it.id].owner(role), expected);
    }
    Ok(())
}

/// The owner has the new name at every step of the map, and nobody else has another.
fn renamed_everywhere(it: &RenameOwner, before: &Project, after: &Project) -> TestCaseResult {
    for (id, step) in before.steps() {
        for role in OwnerRole::ALL {
            let is_meant = step.owner(role) == it.owner && before.map_of_step(*id) == Some(it.map);
            let expected = if is_meant {
                it.name.trim()
            } else {
                step.owner(role)
            };
            prop_assert_eq!(after.steps()[id].owner(role), expected);
        }
    }
    Ok(())
}

fn touchpoint(project: &Project, step: StepId) -> Option<TouchpointId> {
    project.step(step).map(|it| it.touchpoint)
}

fn same_texts(before: &Project, after: &Project) -> TestCaseResult {
    let texts = |project: &Project| -> Vec<String> {
        project.cards().values().map(|it| it.text.clone()).collect()
    };
    prop_assert_eq!(texts(before), texts(after));
    Ok(())
}

fn covered(project: &Project, card: &Card) -> Vec<StepId> {
    let map = project
        .map_of_step(card.step)
        .expect("cards stand on steps");
    let columns: Vec<StepId> = project.columns_of(map).iter().map(|it| it.id).collect();
    let place = |step| {
        columns
            .iter()
            .position(|it| *it == step)
            .expect("it is on the map")
    };
    columns[place(card.step)..=place(card.last)].to_vec()
}

/// Every wide card covers what it covered, under the names that steps have now.
fn covered_still(
    before: &Project,
    after: &Project,
    now: impl Fn(StepId) -> StepId,
) -> TestCaseResult {
    for card in before.cards().values().filter(|it| it.step != it.last) {
        let covers = covered(after, &after.cards()[&card.id]);
        // A card that was sent to the second part begins there.
        for step in covered(before, card).into_iter().skip(1) {
            prop_assert!(covers.contains(&now(step)), "{:?}", card);
        }
    }
    Ok(())
}

/// Cards cover what is left of what they covered, or are gone where nothing is.
fn shrunk(before: &Project, after: &Project, gone: &[StepId]) -> TestCaseResult {
    for card in before.cards().values() {
        let mut left = covered(before, card);
        left.retain(|it| !gone.contains(it));
        let now = after
            .card(card.id)
            .map(|it| covered(after, it))
            .unwrap_or_default();
        prop_assert_eq!(now, left);
    }
    Ok(())
}

/// Steps stand where they stood, with their touchpoints and cards.
fn same_columns(before: &Project, after: &Project, stage: StageId) -> TestCaseResult {
    let map = after.stages()[&stage].map;
    let columns = |project: &Project| -> Vec<(StepId, TouchpointId)> {
        project
            .columns_of(map)
            .iter()
            .map(|it| (it.id, it.touchpoint))
            .collect()
    };
    prop_assert_eq!(columns(before), columns(after));
    prop_assert_eq!(before.cards(), after.cards());
    prop_assert_eq!(before.rules(), after.rules());
    Ok(())
}
