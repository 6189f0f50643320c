//! What each kind of change is as commands.

use journey::command::{
    AddCard, AddLane, AddStage, AddStep, ClearEmotion, Connect, DescribeTransition, Disconnect,
    EditCard, ExpectShare, ExpectTime, Implied, MarkEnd, MarkOptional, MarkRepeatable, MarkStart,
    MarkUnobservable, MoveCard, MoveStep, Reconnect, RemoveCard, RemoveLane, RemoveStage,
    RemoveStep, RenameLane, RenameStage, RenameStep, SetChoices, SetEmotion, SetIcon, SetLifecycle,
    SetOwner, SetStageFlow, SetTags, SpanCard,
};
use journey::{
    CardId, Command, EmotionId, Icon, LaneId, LaneKind, Lifecycle, OwnerRole, StageFlow, StageId,
    StepId, Tagged, TransitionId, TransitionOrigin,
};
use uuid::Uuid;

use crate::commands::{Doing, Why};
use crate::review::What;
use crate::rows::{Row, YES, icon};
use crate::table::{Column, Table, flow, lane_kind, lifecycle, outcome};

impl Doing<'_> {
    /// Carries out what changes together.
    pub(super) fn carry_out(&mut self, table: Table, what: &[&What]) -> Result<(), Why> {
        match what {
            [] | [What::Nothing, ..] => Ok(()),
            [What::Add { row, behind }, ..] => self.add(table, row, behind.as_deref()),
            [What::Remove { id }, ..] => {
                let removal = self.removal(table, id)?;
                self.all(vec![removal])
            }
            [
                What::Set {
                    id,
                    column,
                    after,
                    row,
                },
                ..,
            ] => {
                let commands = match (table, column) {
                    (Table::Feelings, _) => self.feel(id, what)?,
                    (Table::Transitions, Column::From | Column::To) => self.lead(id, what)?,
                    (Table::Cards, Column::Lane | Column::Step) => {
                        return self.move_card(id, what, row);
                    }
                    _ => self.set(table, self.id(id)?, (*column, after))?,
                };
                self.all(commands)
            }
        }
    }

    /// The id of what a reference means.
    fn id(&self, reference: &str) -> Result<Uuid, Why> {
        match self.ids.get(reference) {
            Some(id) => Ok(*id),
            None => Uuid::parse_str(reference).map_err(|_| Why::NotThere),
        }
    }

    fn step(&self, reference: &str) -> Result<StepId, Why> {
        self.id(reference).map(StepId)
    }

    fn removal(&self, table: Table, id: &str) -> Result<Command, Why> {
        let id = self.id(id)?;
        Ok(match table {
            Table::Stages => Command::RemoveStage(RemoveStage { id: StageId(id) }),
            Table::Steps => Command::RemoveStep(RemoveStep { id: StepId(id) }),
            Table::Lanes => Command::RemoveLane(RemoveLane { id: LaneId(id) }),
            Table::Cards => Command::RemoveCard(RemoveCard { id: CardId(id) }),
            Table::Feelings => Command::ClearEmotion(ClearEmotion { id: EmotionId(id) }),
            Table::Transitions => Command::Disconnect(Disconnect {
                id: TransitionId(id),
            }),
        })
    }

    /// A cell by itself.
    fn set(
        &self,
        table: Table,
        id: Uuid,
        (column, after): (Column, &str),
    ) -> Result<Vec<Command>, Why> {
        let command = match table {
            Table::Stages => set_stage(StageId(id), column, after),
            Table::Steps if column == Column::Stage => Some(Command::MoveStep(MoveStep {
                id: StepId(id),
                stage: StageId(self.id(after)?),
                before: None,
            })),
            Table::Steps if column == Column::Icon => {
                self.set_icon(Tagged::Step(StepId(id)), after)
            }
            Table::Cards if column == Column::Icon => {
                self.set_icon(Tagged::Card(CardId(id)), after)
            }
            Table::Steps => set_step(StepId(id), column, after),
            Table::Lanes => set_lane(LaneId(id), column, after),
            Table::Cards if column == Column::Last => {
                let first = self.meanwhile.card(CardId(id)).map(|it| it.step);
                let last = if after.is_empty() {
                    first.ok_or(Why::NotThere)?
                } else {
                    self.step(after)?
                };
                Some(Command::SpanCard(SpanCard {
                    id: CardId(id),
                    last,
                }))
            }
            Table::Cards => set_card(CardId(id), column, after),
            Table::Feelings => None,
            Table::Transitions => set_transition(TransitionId(id), column, after),
        };
        Ok(command.into_iter().collect())
    }

    /// A feeling says something else, or stands elsewhere.
    fn feel(&mut self, id: &str, what: &[&What]) -> Result<Vec<Command>, Why> {
        let id = EmotionId(self.id(id)?);
        let now = self.meanwhile.emotion(id).cloned().ok_or(Why::NotThere)?;
        let mut after = now.clone();
        for (column, said) in sets(what) {
            if column == Column::Lane {
                after.lane = LaneId(self.id(said)?);
            } else if column == Column::Step {
                after.step = self.step(said)?;
            } else if column == Column::Feeling {
                after.half_steps = said.parse().map_err(|_| Why::NotThere)?;
            } else {
                said.clone_into(&mut after.word);
            }
        }
        let mut commands = Vec::new();
        if (now.lane, now.step) != (after.lane, after.step) {
            commands.push(Command::ClearEmotion(ClearEmotion { id }));
        }
        commands.push(Command::SetEmotion(SetEmotion {
            id,
            lane: after.lane,
            step: after.step,
            half_steps: after.half_steps,
            word: after.word,
        }));
        Ok(commands)
    }

    /// A transition leads elsewhere.
    fn lead(&self, id: &str, what: &[&What]) -> Result<Vec<Command>, Why> {
        let id = TransitionId(self.id(id)?);
        let now = self.meanwhile.transition(id).ok_or(Why::NotThere)?;
        let (mut from, mut to) = (now.from, now.to);
        for (column, said) in sets(what) {
            if column == Column::From {
                from = self.step(said)?;
            } else {
                to = self.step(said)?;
            }
        }
        Ok(vec![Command::Reconnect(Reconnect { id, from, to })])
    }

    /// A card stands elsewhere. A wide one ends where its row says, where that can be.
    fn move_card(&mut self, id: &str, what: &[&What], row: &Row) -> Result<(), Why> {
        let id = CardId(self.id(id)?);
        let now = self.meanwhile.card(id).ok_or(Why::NotThere)?;
        let (mut lane, mut step) = (now.lane, now.step);
        for (column, said) in sets(what) {
            if column == Column::Lane {
                lane = LaneId(self.id(said)?);
            } else {
                step = self.step(said)?;
            }
        }
        let moved = Command::MoveCard(MoveCard {
            id,
            lane,
            step,
            before: None,
        });
        let last = row.cell(Table::Cards, Column::Last);
        if last.is_empty() {
            return self.all(vec![moved]);
        }
        let last = self.step(last)?;
        let spans = Command::SpanCard(SpanCard { id, last });
        self.all(vec![moved.clone(), spans])
            .or_else(|_| self.all(vec![moved]))
    }

    fn add(&mut self, table: Table, row: &Row, behind: Option<&str>) -> Result<(), Why> {
        let id = (self.mint)();
        let said = |column| row.cell(table, column);
        let behind = behind.and_then(|it| self.id(it).ok());
        let commands = match table {
            Table::Stages => self.new_stage(StageId(id), row, behind),
            Table::Lanes => self.new_lane(LaneId(id), row, behind),
            Table::Steps => self.new_step(StepId(id), row, behind)?,
            Table::Cards => self.new_card(CardId(id), row)?,
            Table::Feelings => vec![Command::SetEmotion(SetEmotion {
                id: EmotionId(id),
                lane: LaneId(self.id(said(Column::Lane))?),
                step: self.step(said(Column::Step))?,
                half_steps: said(Column::Feeling).parse().map_err(|_| Why::NotThere)?,
                word: said(Column::Word).to_owned(),
            })],
            Table::Transitions => self.new_transition(TransitionId(id), row)?,
        };
        self.all(commands)?;
        self.ids.insert(row.id.clone(), id);
        Ok(())
    }

    fn new_stage(&self, id: StageId, row: &Row, behind: Option<Uuid>) -> Vec<Command> {
        let said = |column| row.cell(Table::Stages, column);
        let all = self.meanwhile.stages_of(self.map);
        let before = next(all.iter().map(|it| it.id), behind.map(StageId));
        let mut commands = vec![Command::AddStage(AddStage {
            id,
            map: self.map,
            before,
            name: said(Column::Name).to_owned(),
            lifecycle: lifecycle(said(Column::Lifecycle)).unwrap_or(Lifecycle::Consideration),
        })];
        if flow(said(Column::Flow)).is_some_and(|it| it != StageFlow::Drawn) {
            commands.extend(set_stage(id, Column::Flow, said(Column::Flow)));
        }
        commands
    }

    fn new_lane(&self, id: LaneId, row: &Row, behind: Option<Uuid>) -> Vec<Command> {
        let said = |column| row.cell(Table::Lanes, column);
        let all = self.meanwhile.lanes_of(self.map);
        let before = next(all.iter().map(|it| it.id), behind.map(LaneId));
        let mut commands = vec![Command::AddLane(AddLane {
            id,
            map: self.map,
            before,
            name: said(Column::Name).to_owned(),
            kind: lane_kind(said(Column::Kind)).unwrap_or(LaneKind::Notes),
        })];
        if !said(Column::Choices).is_empty() {
            commands.extend(set_lane(id, Column::Choices, said(Column::Choices)));
        }
        commands
    }

    fn new_step(
        &mut self,
        id: StepId,
        row: &Row,
        behind: Option<Uuid>,
    ) -> Result<Vec<Command>, Why> {
        let said = |column| row.cell(Table::Steps, column);
        let stage = StageId(self.id(said(Column::Stage))?);
        let all = self.meanwhile.steps_of(stage);
        let before = next(all.iter().map(|it| it.id), behind.map(StepId));
        let mut commands = vec![Command::AddStep(AddStep {
            id,
            stage,
            before,
            name: said(Column::Name).to_owned(),
            link: TransitionId((self.mint)()),
        })];
        for column in Table::Steps.columns() {
            let is_said = !said(*column).is_empty();
            if is_said && !matches!(column, Column::Name | Column::Stage) {
                commands.extend(set_step(id, *column, said(*column)));
            }
        }
        if !said(Column::Icon).is_empty() {
            commands.extend(self.set_icon(Tagged::Step(id), said(Column::Icon)));
        }
        Ok(commands)
    }

    fn new_card(&self, id: CardId, row: &Row) -> Result<Vec<Command>, Why> {
        let said = |column| row.cell(Table::Cards, column);
        let step = self.step(said(Column::Step))?;
        let mut commands = vec![Command::AddCard(AddCard {
            id,
            lane: LaneId(self.id(said(Column::Lane))?),
            step,
            before: None,
            text: said(Column::Text).to_owned(),
        })];
        if !said(Column::Last).is_empty() {
            let last = self.step(said(Column::Last))?;
            commands.push(Command::SpanCard(SpanCard { id, last }));
        }
        if !said(Column::Tags).is_empty() {
            commands.extend(set_card(id, Column::Tags, said(Column::Tags)));
        }
        if !said(Column::Icon).is_empty() {
            commands.extend(self.set_icon(Tagged::Card(id), said(Column::Icon)));
        }
        Ok(commands)
    }

    /// A new transition; where a new step was linked in that very way, it is that one.
    fn new_transition(&self, id: TransitionId, row: &Row) -> Result<Vec<Command>, Why> {
        let said = |column| row.cell(Table::Transitions, column);
        let from = self.step(said(Column::From))?;
        let to = self.step(said(Column::To))?;
        let is_new = |step: StepId| self.ids.values().any(|it| *it == step.0);
        let all = self.meanwhile.transitions_of(self.map);
        let linked = all
            .iter()
            .find(|it| (it.from, it.to) == (from, to) && (is_new(from) || is_new(to)));
        let mut commands = Vec::new();
        let id = if let Some(linked) = linked {
            linked.id
        } else {
            commands.push(Command::Connect(Connect {
                id,
                from,
                to,
                origin: TransitionOrigin::Drawn,
            }));
            id
        };
        for column in [
            Column::Condition,
            Column::ExpectedShare,
            Column::ExpectedTime,
        ] {
            if !said(column).is_empty() {
                commands.extend(set_transition(id, column, said(column)));
            }
        }
        Ok(commands)
    }

    /// Puts an icon beside a step or a card: one of ours, or what another thing of the file has.
    fn set_icon(&self, on: Tagged, after: &str) -> Option<Command> {
        if after.is_empty() {
            return Some(Command::SetIcon(SetIcon { on, icon: None }));
        }
        let steps = self.meanwhile.steps().values();
        let cards = self.meanwhile.cards().values();
        let all = steps.map(|it| &it.icon).chain(cards.map(|it| &it.icon));
        let mut own = all.flatten().filter(|it| icon(Some(it)) == after);
        let chosen = Icon::of_tag(after).or_else(|| own.next().cloned());
        chosen.map(|it| Command::SetIcon(SetIcon { on, icon: Some(it) }))
    }
}

/// What the cells of one row say now.
fn sets<'a>(what: &'a [&What]) -> impl Iterator<Item = (Column, &'a str)> {
    what.iter().filter_map(|it| match it {
        What::Set { column, after, .. } => Some((*column, after.as_str())),
        What::Nothing | What::Add { .. } | What::Remove { .. } => None,
    })
}

/// The one behind another; none puts it last.
fn next<T: PartialEq>(mut all: impl Iterator<Item = T>, behind: Option<T>) -> Option<T> {
    let behind = behind?;
    all.find(|it| *it == behind)?;
    all.next()
}

fn set_stage(id: StageId, column: Column, after: &str) -> Option<Command> {
    Some(if column == Column::Name {
        Command::RenameStage(RenameStage {
            id,
            name: after.to_owned(),
        })
    } else if column == Column::Lifecycle {
        Command::SetLifecycle(SetLifecycle {
            id,
            lifecycle: lifecycle(after).unwrap_or(Lifecycle::Consideration),
        })
    } else {
        Command::SetStageFlow(SetStageFlow {
            id,
            flow: flow(after).unwrap_or(StageFlow::Drawn),
        })
    })
}

fn set_step(id: StepId, column: Column, after: &str) -> Option<Command> {
    let on = after == YES;
    let owner = |role| {
        Command::SetOwner(SetOwner {
            id,
            role,
            owner: after.to_owned(),
        })
    };
    // A workbook lists every start and end that is marked, so none is implied beside them.
    let implied = Implied::Dropped;
    Some(match column {
        Column::Name => Command::RenameStep(RenameStep {
            id,
            name: after.to_owned(),
        }),
        Column::ExperienceOwner => owner(OwnerRole::Experience),
        Column::ContentOwner => owner(OwnerRole::Content),
        Column::ChannelOwner => owner(OwnerRole::Channel),
        Column::Tags => Command::SetTags(SetTags {
            on: Tagged::Step(id),
            tags: tags(after),
        }),
        Column::Optional => Command::MarkOptional(MarkOptional { id, on }),
        Column::Repeatable => Command::MarkRepeatable(MarkRepeatable { id, on }),
        Column::Unobservable => Command::MarkUnobservable(MarkUnobservable { id, on }),
        Column::Start => Command::MarkStart(MarkStart { id, on, implied }),
        Column::End => Command::MarkEnd(MarkEnd {
            id,
            outcome: outcome(after),
            implied,
        }),
        Column::Icon
        | Column::Lifecycle
        | Column::Flow
        | Column::Stage
        | Column::Kind
        | Column::Choices
        | Column::Lane
        | Column::Step
        | Column::Last
        | Column::Text
        | Column::Feeling
        | Column::Word
        | Column::From
        | Column::To
        | Column::Condition
        | Column::ExpectedShare
        | Column::ExpectedTime => return None,
    })
}

fn set_lane(id: LaneId, column: Column, after: &str) -> Option<Command> {
    if column == Column::Name {
        return Some(Command::RenameLane(RenameLane {
            id,
            name: after.to_owned(),
        }));
    }
    (column == Column::Choices).then(|| {
        Command::SetChoices(SetChoices {
            id,
            choices: after.lines().map(str::to_owned).collect(),
        })
    })
}

fn set_card(id: CardId, column: Column, after: &str) -> Option<Command> {
    if column == Column::Text {
        return Some(Command::EditCard(EditCard {
            id,
            text: after.to_owned(),
        }));
    }
    (column == Column::Tags).then(|| {
        Command::SetTags(SetTags {
            on: Tagged::Card(id),
            tags: tags(after),
        })
    })
}

fn set_transition(id: TransitionId, column: Column, after: &str) -> Option<Command> {
    if column == Column::Condition {
        return Some(Command::DescribeTransition(DescribeTransition {
            id,
            condition: after.to_owned(),
        }));
    }
    if column == Column::ExpectedShare {
        let permille: Option<f64> = after.parse().ok();
        let share = permille.map_or_else(String::new, |it| format!("{} %", it / 10.0));
        return Some(Command::ExpectShare(ExpectShare { id, share }));
    }
    (column == Column::ExpectedTime).then(|| {
        Command::ExpectTime(ExpectTime {
            id,
            time: after.to_owned(),
        })
    })
}

fn tags(text: &str) -> Vec<String> {
    let parts = text.split(',').map(str::trim);
    parts
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}
