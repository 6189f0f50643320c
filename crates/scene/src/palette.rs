//! The colours of a picture: those of the design, and where a brand has a say, its own.

use journey::{Brand, BrandGround, ink_on_brand};

use crate::scene::BrandedColour;
use crate::theme::{Theme, Token};

/// The colours of a stage's head, and of the text on it, in turn.
const STAGES: [(Token, Token); 6] = [
    (Token::Stage1, Token::Stage1Ink),
    (Token::Stage2, Token::Stage2Ink),
    (Token::Stage3, Token::Stage3Ink),
    (Token::Stage4, Token::Stage4Ink),
    (Token::Stage5, Token::Stage5Ink),
    (Token::Stage6, Token::Stage6Ink),
];

/// The colours of a picture in light or in dark, with those of a brand.
#[derive(Clone, Copy)]
pub struct Palette<'a> {
    theme: Theme,
    brand: Option<&'a Brand>,
}

impl<'a> Palette<'a> {
    /// The colours of a theme, and of a brand where there is one.
    #[must_use]
    pub fn of(theme: Theme, brand: Option<&'a Brand>) -> Self {
        Self { theme, brand }
    }

    /// The value of a colour, as "#rrggbb".
    #[must_use]
    pub fn hex(self, token: Token) -> &'a str {
        let ours = self.theme.hex(token);
        let Some(brand) = self.brand else { return ours };
        if token == Token::Brand {
            let accent = brand.accent.as_ref();
            return accent.map_or(ours, |it| it.on(self.ground()));
        }
        for ((fill, ink), colour) in STAGES.iter().zip(&brand.stages) {
            if token == *fill {
                return colour.on(self.ground());
            }
            if token == *ink {
                return ink_on_brand(colour.on(self.ground()));
            }
        }
        ours
    }

    fn ground(self) -> BrandGround {
        match self.theme {
            Theme::Light => BrandGround::Light,
            Theme::Dark => BrandGround::Dark,
        }
    }
}

/// All colours in which a brand has a say, in light and in dark.
pub(crate) fn branded(brand: &Brand) -> Vec<BrandedColour> {
    let accent = brand.accent.as_ref().map(|_| Token::Brand);
    let stages = STAGES.iter().zip(&brand.stages);
    let tokens = stages.flat_map(|((fill, ink), _)| [*fill, *ink]);
    let hex = |theme, token| Palette::of(theme, Some(brand)).hex(token).to_owned();
    let all = accent.into_iter().chain(tokens);
    all.map(|token| BrandedColour {
        token,
        light: hex(Theme::Light, token),
        dark: hex(Theme::Dark, token),
    })
    .collect()
}

/// The colours of the head of a stage and of its text, by its place on the map; none where no brand has a say.
pub(crate) fn of_stage(brand: Option<&Brand>, place: usize) -> Option<(Token, Token)> {
    let n = brand?.stages.len().min(STAGES.len());
    (n > 0).then(|| STAGES[place % n])
}

/// The colour of titles and of the numbers of steps, where a brand has one; otherwise ours.
pub(crate) fn accent(brand: Option<&Brand>, ours: Token) -> Token {
    let accent = brand.and_then(|it| it.accent.as_ref());
    accent.map_or(ours, |_| Token::Brand)
}

#[cfg(test)]
mod tests {
    use journey::{Brand, BrandColour, BrandId};

    use super::{Palette, branded, of_stage};
    use crate::theme::{Theme, Token};

    #[test]
    fn a_brand_has_a_say_in_its_own_colours_alone() {
        let colour = |light: &str, dark: &str| BrandColour {
            light: light.to_owned(),
            dark: dark.to_owned(),
        };
        let brand = Brand {
            id: BrandId::named("one"),
            logo: None,
            accent: Some(colour("#7a0019", "#ff8fa3")),
            stages: vec![colour("#003366", "#99ccff"), colour("#665500", "#ffdd55")],
        };
        let light = Palette::of(Theme::Light, Some(&brand));
        let dark = Palette::of(Theme::Dark, Some(&brand));
        assert_eq!(
            (light.hex(Token::Brand), dark.hex(Token::Brand)),
            ("#7a0019", "#ff8fa3")
        );
        assert_eq!(
            (light.hex(Token::Stage2), dark.hex(Token::Stage2)),
            ("#665500", "#ffdd55")
        );
        assert_eq!(
            (light.hex(Token::Stage1Ink), dark.hex(Token::Stage1Ink)),
            ("#ffffff", "#000000")
        );
        for ours in [
            Token::Match,
            Token::Desire,
            Token::Rework,
            Token::Drop,
            Token::Good,
            Token::Bad,
            Token::Accent,
        ] {
            assert_eq!(light.hex(ours), Theme::Light.hex(ours));
        }
        let third = of_stage(Some(&brand), 2);
        assert_eq!(
            third,
            Some((Token::Stage1, Token::Stage1Ink)),
            "they come in turn"
        );
        assert_eq!(branded(&brand).len(), 5);
    }
}
