//! How long texts and lists may be, so that no file and no picture grows without bounds.

/// Characters in a title or the name of a stage, step or lane.
pub const NAME: usize = 200;
/// Bytes of an outline.
pub const OUTLINE: usize = 500_000;
/// Characters on a card.
pub const CARD: usize = 4_000;
/// Characters in each part of a map's lens.
pub const LENS: usize = 2_000;
/// Characters in the speaker notes of a map or a stage.
pub const SPEAKER_NOTES: usize = 8_000;
/// Characters of a tag.
pub const TAG: usize = 40;
/// Tags of one card or step.
pub const TAGS: usize = 20;
/// Choices of a lane.
pub const CHOICES: usize = 50;
/// Characters of a picture in base64, a third more than its bytes.
pub const PICTURE: usize = 700_000;
/// Pixels on each side of a picture.
pub const PICTURE_SIDE: u32 = 1_024;
/// Characters of an icon of one's own in base64, a third more than its bytes: it is kept with each thing that has it.
pub const ICON: usize = 40_000;
/// Characters of what an icon of one's own is called.
pub const ICON_NAME: usize = 80;
/// Colours of stages in a brand.
pub const BRAND_STAGES: usize = 6;
/// Characters of one cut of a font in base64, a third more than its bytes.
pub const FONT: usize = 2_800_000;
/// Characters of the name of a font.
pub const FONT_FAMILY: usize = 60;
/// Characters of the word beside an emotion.
pub const WORD: usize = 60;
/// Characters of the condition beside a transition.
pub const CONDITION: usize = 500;
/// Lanes, tags or owners that a saved view names.
pub const VIEW_PARTS: usize = 2_000;
/// Characters of the reason why something is accepted.
pub const REASON: usize = 500;
/// Characters in one event name, pattern or value of a match rule.
pub const RULE_TEXT: usize = 2_000;
/// Event names or parts of a condition in one match rule.
pub const RULE_PARTS: usize = 2_000;
/// How deep conditions may lie inside conditions.
pub const RULE_DEPTH: usize = 16;
/// Characters that remember how a log was read.
pub const RECIPE: usize = 60_000;
/// Half steps of an emotion, up or down.
pub const EMOTION_HALF_STEPS: i8 = 4;
