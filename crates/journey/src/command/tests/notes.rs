//! What is to be said when a map is presented: where it is written, and what becomes of it.

use crate::command::{Command, DrawInDetail, ForkMap, MergeStages, SetSpeakerNotes, SplitStage};
use crate::entity::{MapKind, Presented};
use crate::ids::{MapId, StageId, TransitionId};
use crate::limits;
use crate::project::Project;
use crate::refusal::Refusal;
use crate::testing::{map, map_id, stage_id, step_id};

const NOTED: &str =
    "say: Welcome all\nS (say \"Who was there, and when?\"): a, b\nT (say \"Wait\"): c\nU: d";

fn after(command: &Command) -> Project {
    let mut project = map(NOTED);
    let change = project.plan(command).unwrap();
    project.apply(&change);
    project
}

/// The notes of a map, and those of its stages, in their order.
fn notes(project: &Project, map: MapId) -> Vec<&str> {
    let stages = project.stages_of(map).into_iter();
    let own = project.map(map).map(|it| it.speaker_notes.as_str());
    own.into_iter()
        .chain(stages.map(|it| it.speaker_notes.as_str()))
        .collect()
}

fn write(of: Presented, notes: &str) -> Command {
    let notes = notes.to_owned();
    Command::SetSpeakerNotes(SetSpeakerNotes { of, notes })
}

#[test]
fn notes_are_written_for_the_map_and_for_each_stage() {
    let whole = after(&write(Presented::Map(map_id()), "Hello\nall"));
    let one = after(&write(Presented::Stage(stage_id(2)), "The end"));
    let first = "Who was there, and when?";
    assert_eq!(notes(&whole, map_id()), ["Hello\nall", first, "Wait", ""]);
    assert_eq!(
        notes(&one, map_id()),
        ["Welcome all", first, "Wait", "The end"]
    );
}

#[test]
fn notes_have_room_for_a_talk_but_not_for_a_book() {
    let of = Presented::Stage(stage_id(0));
    after(&write(of, &"ü".repeat(limits::SPEAKER_NOTES)));
    let refused = map(NOTED).plan(&write(of, &"ü".repeat(limits::SPEAKER_NOTES + 1)));
    assert!(
        matches!(refused, Err(Refusal::TooLong { .. })),
        "{refused:?}"
    );
}

#[test]
fn the_first_part_of_a_stage_keeps_its_notes_and_merged_stages_have_both() {
    let split = after(&Command::SplitStage(SplitStage {
        id: stage_id(0),
        at: step_id("b"),
        second: StageId::named("second"),
        name: "second".to_owned(),
        link: TransitionId::named("link"),
    }));
    let first = "Who was there, and when?";
    assert_eq!(
        notes(&split, map_id()),
        ["Welcome all", first, "", "Wait", ""]
    );
    let merged = |first, second| {
        after(&Command::MergeStages(MergeStages {
            id: stage_id(first),
            second: stage_id(second),
        }))
    };
    let both = "Who was there, and when?\n\nWait";
    assert_eq!(notes(&merged(0, 1), map_id()), ["Welcome all", both, ""]);
    assert_eq!(
        notes(&merged(1, 2), map_id()),
        ["Welcome all", first, "Wait"]
    );
}

#[test]
fn a_to_be_map_is_presented_with_the_same_words_and_a_map_below_with_its_own() {
    let id = MapId::named("other");
    let fork = after(&Command::ForkMap(ForkMap {
        id,
        of: map_id(),
        title: "To be".to_owned(),
        kind: MapKind::ToBe,
    }));
    assert_eq!(notes(&fork, id), notes(&fork, map_id()));
    let step = step_id("a");
    let detail = after(&Command::DrawInDetail(DrawInDetail { id, step }));
    assert_eq!(notes(&detail, id), ["", ""]);
}
