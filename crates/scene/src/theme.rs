//! The colours of the design, by name; `assets/tokens.json` holds their values for light and dark, and those of high contrast for the page alone.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A colour by its name; the page turns it into a CSS variable `--<name>`, paper into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Token {
    /// Map background.
    Canvas,
    /// Cards and panels.
    Surface,
    /// Stage heads and wells.
    Sunken,
    /// Menus and dialogs.
    Raised,
    /// Hairlines.
    Line,
    /// Control borders.
    LineStrong,
    /// Text.
    Ink,
    /// Secondary text.
    #[serde(rename = "ink-2")]
    Ink2,
    /// Hints.
    #[serde(rename = "ink-3")]
    Ink3,
    /// Actions and selection.
    Accent,
    /// Text on accent.
    AccentInk,
    /// Chips.
    AccentSoft,
    /// Focus ring.
    Focus,
    /// Observed as drawn.
    Match,
    /// Desire path.
    Desire,
    /// Goes back.
    Rework,
    /// Leaves.
    Drop,
    /// Drawn, never seen.
    Unseen,
    /// Good feeling.
    Good,
    /// Neither.
    Neutral,
    /// Bad feeling.
    Bad,
    /// It worked.
    Success,
    /// Careful.
    Warning,
    /// It failed.
    Danger,
    /// Paper note, fill.
    PaperFill,
    /// Paper note, bar.
    PaperBar,
    /// Butter note, fill.
    ButterFill,
    /// Butter note, bar.
    ButterBar,
    /// Peach note, fill.
    PeachFill,
    /// Peach note, bar.
    PeachBar,
    /// Rose note, fill.
    RoseFill,
    /// Rose note, bar.
    RoseBar,
    /// Lilac note, fill.
    LilacFill,
    /// Lilac note, bar.
    LilacBar,
    /// Sky note, fill.
    SkyFill,
    /// Sky note, bar.
    SkyBar,
    /// Mint note, fill.
    MintFill,
    /// Mint note, bar.
    MintBar,
    /// Sage note, fill.
    SageFill,
    /// Sage note, bar.
    SageBar,
    /// The first of groups beside each other.
    #[serde(rename = "side-1")]
    Side1,
    /// The second.
    #[serde(rename = "side-2")]
    Side2,
    /// The third.
    #[serde(rename = "side-3")]
    Side3,
    /// The fourth.
    #[serde(rename = "side-4")]
    Side4,
    /// The fifth.
    #[serde(rename = "side-5")]
    Side5,
    /// Titles and numbers where a brand has a colour for them.
    Brand,
    /// The first of a brand's colours of stages.
    #[serde(rename = "stage-1")]
    Stage1,
    /// Text on it.
    #[serde(rename = "stage-1-ink")]
    Stage1Ink,
    /// The second of a brand's colours of stages.
    #[serde(rename = "stage-2")]
    Stage2,
    /// Text on it.
    #[serde(rename = "stage-2-ink")]
    Stage2Ink,
    /// The third of a brand's colours of stages.
    #[serde(rename = "stage-3")]
    Stage3,
    /// Text on it.
    #[serde(rename = "stage-3-ink")]
    Stage3Ink,
    /// The fourth of a brand's colours of stages.
    #[serde(rename = "stage-4")]
    Stage4,
    /// Text on it.
    #[serde(rename = "stage-4-ink")]
    Stage4Ink,
    /// The fifth of a brand's colours of stages.
    #[serde(rename = "stage-5")]
    Stage5,
    /// Text on it.
    #[serde(rename = "stage-5-ink")]
    Stage5Ink,
    /// The sixth of a brand's colours of stages.
    #[serde(rename = "stage-6")]
    Stage6,
    /// Text on it.
    #[serde(rename = "stage-6-ink")]
    Stage6Ink,
    /// What a logo that needs a light ground stands on.
    PlateLight,
    /// What a logo that needs a dark ground stands on.
    PlateDark,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// The values of one colour on paper and in pictures.
#[derive(Deserialize)]
struct Shades {
    light: String,
    dark: String,
}

impl Theme {
    /// The value of a colour where no brand has a say, as "#rrggbb".
    ///
    /// # Panics
    /// If the colour has no value; a test reads every one of them.
    #[must_use]
    pub fn hex(self, token: Token) -> &'static str {
        let shades = values()
            .get(&token)
            .expect("every colour has a value in tokens.json");
        match self {
            Self::Light => &shades.light,
            Self::Dark => &shades.dark,
        }
    }
}

impl Token {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        values().keys().copied()
    }

    /// What it is called in the files of the design and as a variable of a style sheet: "ink-2".
    #[must_use]
    pub fn name(self) -> &'static str {
        static NAMES: OnceLock<BTreeMap<Token, String>> = OnceLock::new();
        let names = NAMES.get_or_init(|| {
            let named = |token: Self| {
                let name = serde_json::to_value(token).ok()?;
                Some((token, name.as_str()?.to_owned()))
            };
            Self::all().filter_map(named).collect()
        });
        names.get(&self).map_or("", String::as_str)
    }
}

fn values() -> &'static BTreeMap<Token, Shades> {
    static VALUES: OnceLock<BTreeMap<Token, Shades>> = OnceLock::new();
    VALUES.get_or_init(|| {
        serde_json::from_str(include_str!("../../../assets/tokens.json"))
            .expect("tokens.json names the colours of Token and no others")
    })
}

#[cfg(test)]
mod tests {
    use super::{Theme, Token, values};

    #[test]
    fn every_colour_has_a_value_in_both_themes() {
        // PlateDark is the last variant, so this is the number of them.
        assert_eq!(values().len(), Token::PlateDark as usize + 1);
        for token in values().keys() {
            assert!(!token.name().is_empty(), "{token:?} has a name");
            for theme in [Theme::Light, Theme::Dark] {
                let hex = theme.hex(*token);
                assert!(hex.len() == 7 && hex.starts_with('#'), "{token:?} is {hex}");
            }
        }
    }
}
