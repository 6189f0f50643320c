//! What a thing says, said once more: where a command may say it, it may stand in a file.

use crate::command::{
    Command, DescribeTransition, EditCard, EditReason, EditRule, EditScoreRule, EditSegment,
    EditView, RenameLane, RenameMap, RenameSegment, RenameStage, RenameStep, RenameView, SetBrand,
    SetChoices, SetEmotion, SetIcon, SetLens, SetOwner, SetSpeakerNotes, SetTags, ShowPicture,
    SpanCard,
};
use crate::entity::{
    Card, Entity, JourneyMap, Lane, OwnerRole, Presented, SavedView, Stage, Step, Tagged,
};
use crate::ids::BrandId;

/// The commands that say of a thing what it says already; each checks lengths, limits and what fits.
pub(super) fn restated(entity: &Entity) -> Vec<Command> {
    match entity.clone() {
        Entity::Map(it) => of_map(it),
        Entity::Stage(it) => of_stage(it),
        Entity::Step(it) => of_step(it),
        Entity::Lane(it) => of_lane(it),
        Entity::Card(it) => of_card(it),
        Entity::Picture(it) => vec![Command::ShowPicture(ShowPicture {
            id: it.id,
            card: it.card,
            image: it.image,
        })],
        Entity::Emotion(it) => vec![Command::SetEmotion(SetEmotion {
            id: it.id,
            lane: it.lane,
            step: it.step,
            half_steps: it.half_steps,
            word: it.word,
        })],
        Entity::Transition(it) => vec![Command::DescribeTransition(DescribeTransition {
            id: it.id,
            condition: it.condition,
        })],
        Entity::Rule(it) => vec![Command::EditRule(EditRule {
            id: it.id,
            matcher: it.matcher,
            target: it.target,
        })],
        Entity::Segment(it) => vec![
            Command::RenameSegment(RenameSegment {
                id: it.id,
                name: it.name,
            }),
            Command::EditSegment(EditSegment {
                id: it.id,
                condition: it.condition,
            }),
        ],
        Entity::ScoreRule(it) => vec![Command::EditScoreRule(EditScoreRule {
            id: it.id,
            reading: it.reading,
        })],
        Entity::Acceptance(it) => vec![Command::EditReason(EditReason {
            id: it.id,
            reason: it.reason,
        })],
        Entity::View(it) => of_view(it),
        Entity::Brand(it) => vec![Command::SetBrand(SetBrand {
            id: it.id,
            logo: it.logo,
            accent: it.accent,
            stages: it.stages,
            font: None,
        })],
        Entity::Font(it) => vec![Command::SetBrand(SetBrand {
            id: BrandId(it.id.0),
            logo: None,
            accent: None,
            stages: Vec::new(),
            font: Some(it.typeface),
        })],
        Entity::Log(_) => Vec::new(),
    }
}

fn of_map(it: JourneyMap) -> Vec<Command> {
    let id = it.id;
    vec![
        Command::RenameMap(RenameMap {
            id,
            title: it.title,
        }),
        Command::SetLens(SetLens { id, lens: it.lens }),
        Command::SetSpeakerNotes(SetSpeakerNotes {
            of: Presented::Map(id),
            notes: it.speaker_notes,
        }),
    ]
}

fn of_stage(it: Stage) -> Vec<Command> {
    let id = it.id;
    vec![
        Command::RenameStage(RenameStage { id, name: it.name }),
        Command::SetSpeakerNotes(SetSpeakerNotes {
            of: Presented::Stage(id),
            notes: it.speaker_notes,
        }),
    ]
}

fn of_step(it: Step) -> Vec<Command> {
    let id = it.id;
    let owners = OwnerRole::ALL.map(|role| {
        let owner = it.owner(role).to_owned();
        Command::SetOwner(SetOwner { id, role, owner })
    });
    let mut said = owners.to_vec();
    said.push(Command::RenameStep(RenameStep { id, name: it.name }));
    let tags = it.tags;
    let on = Tagged::Step(id);
    said.push(Command::SetTags(SetTags { on, tags }));
    let icon = it.icon;
    said.push(Command::SetIcon(SetIcon { on, icon }));
    said
}

fn of_lane(it: Lane) -> Vec<Command> {
    let id = it.id;
    let mut said = vec![Command::RenameLane(RenameLane { id, name: it.name })];
    if !it.choices.is_empty() {
        let choices = it.choices;
        said.push(Command::SetChoices(SetChoices { id, choices }));
    }
    said
}

fn of_card(it: Card) -> Vec<Command> {
    vec![
        Command::EditCard(EditCard {
            id: it.id,
            text: it.text,
        }),
        Command::SpanCard(SpanCard {
            id: it.id,
            last: it.last,
        }),
        Command::SetTags(SetTags {
            on: Tagged::Card(it.id),
            tags: it.tags,
        }),
        Command::SetIcon(SetIcon {
            on: Tagged::Card(it.id),
            icon: it.icon,
        }),
    ]
}

fn of_view(it: SavedView) -> Vec<Command> {
    vec![
        Command::RenameView(RenameView {
            id: it.id,
            name: it.name,
        }),
        Command::EditView(EditView {
            id: it.id,
            lens: it.lens,
            arrangement: it.arrangement,
            narrowed: it.narrowed,
        }),
    ]
}
