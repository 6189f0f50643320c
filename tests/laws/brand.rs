//! What holds of a brand: a file has one at most, what is in it can be read, and it is no part of any map.

use journey::command::{Command, SetBrand};
use journey::{
    BrandColour, BrandGround, BrandId, BrandUse, Logo, Plate, Project, Typeface, is_artwork,
};
use proptest::prelude::{prop_assert, prop_assert_eq};
use proptest::test_runner::TestCaseResult;

use crate::random::Draw;

/// A picture of three by two pixels, and one of shapes.
const ARTWORKS: [&str; 2] = [
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAD0lEQVR4nGNgaGiAIjgLADkUBgEQX91EAAAAAElFTkSuQmCC",
    "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI0IiBoZWlnaHQ9IjIiIHZpZXdCb3g9IjAgMCA0IDIiLz4=",
];

/// A font of no letters: ours stands for all of them.
pub(crate) const FONT: &str = include_str!("../fixtures/plain_font.txt");

impl Draw<'_> {
    /// A brand of any parts; colours that cannot be read are mended as the dialog offers it, most of the time.
    pub(crate) fn about_brand(&self) -> Command {
        let [first, second, third, fourth] = self.lot.picks;
        let colour = |of: BrandUse, seed: u16| {
            let hex = format!("#{:06x}", u32::from(seed) * 257);
            let mended = |ground| match of.judged(ground, &hex) {
                Some(it) if fourth % 8 > 0 => it.nearest,
                Some(_) | None => hex.clone(),
            };
            BrandColour {
                light: mended(BrandGround::Light),
                dark: mended(BrandGround::Dark),
            }
        };
        let plates = [Plate::None, Plate::Light, Plate::Dark];
        let logo = (first % 3 > 0).then(|| Logo {
            name: self.lot.text.clone(),
            image: ARTWORKS[usize::from(first % 2)].to_owned(),
            plate: plates[usize::from(second % 3)],
        });
        let stages = (0..third % 8).map(|it| colour(BrandUse::Stage, second.wrapping_mul(it + 1)));
        Command::SetBrand(SetBrand {
            id: BrandId(self.fresh()),
            logo,
            accent: (second % 2 > 0).then(|| colour(BrandUse::Accent, third)),
            stages: stages.collect(),
            font: (third % 3 > 0).then(|| Typeface {
                family: ["Office", "Board"][usize::from(first % 2)].to_owned(),
                regular: FONT.into(),
                bold: (fourth % 2 > 0).then(|| FONT.into()),
                is_for_viewing: second % 3 > 0,
            }),
        })
    }
}

/// That a file has one brand at most, that can be read, and that nothing else changes with it.
pub(crate) fn check_kept(command: &Command, before: &Project, after: &Project) -> TestCaseResult {
    prop_assert!(after.brands().len() <= 1 && after.fonts().len() <= 1);
    let others = |project: &Project| {
        let all = project.entities().into_iter();
        let others =
            all.filter(|it| !matches!(it, journey::Entity::Brand(_) | journey::Entity::Font(_)));
        others.collect::<Vec<_>>()
    };
    let Command::SetBrand(wanted) = command else {
        prop_assert_eq!(
            before.own_brand(),
            after.own_brand(),
            "only whoever sets it does"
        );
        prop_assert_eq!(before.fonts(), after.fonts());
        return Ok(());
    };
    prop_assert_eq!(others(before), others(after));
    prop_assert_eq!(after.own_font(), wanted.font.as_ref());
    let Some(brand) = after.own_brand() else {
        let is_nothing =
            wanted.logo.is_none() && wanted.accent.is_none() && wanted.stages.is_empty();
        prop_assert!(is_nothing, "it goes where nothing is left of it");
        return Ok(());
    };
    prop_assert!(brand.logo.as_ref().is_none_or(|it| is_artwork(&it.image)));
    let accent = brand.accent.iter().map(|it| (BrandUse::Accent, it));
    for (of, colour) in accent.chain(brand.stages.iter().map(|it| (BrandUse::Stage, it))) {
        for ground in [BrandGround::Light, BrandGround::Dark] {
            let verdict = of.judged(ground, colour.on(ground));
            prop_assert!(verdict.is_some_and(|it| it.is_readable), "{:?}", colour);
        }
    }
    Ok(())
}
