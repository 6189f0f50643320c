//! How the colours of a brand can be read, before anybody sets them.

use journey::{BrandGround, Typeface};
use scene::{Typesetter, written_in};

use crate::app::App;
use crate::wire::branding::JudgedBoth;
use crate::wire::reply::Reply;
use crate::wire::request::{BrandRequest, JudgedColour};

impl App {
    pub(crate) fn answer_about_brand(it: &BrandRequest) -> Reply {
        let colours = match it {
            BrandRequest::JudgeColours { colours } => colours,
            BrandRequest::JudgeFont { font } => return judged_font(font),
        };
        let judged = |it: &JudgedColour| {
            let on = |ground| it.of.judged(ground, it.colour.on(ground));
            JudgedBoth {
                light: on(BrandGround::Light),
                dark: on(BrandGround::Dark),
            }
        };
        Reply::JudgeColours {
            judged: colours.iter().map(judged).collect(),
        }
    }
}

/// Signs that texts in the languages of Europe, with prices and quotations, are likely to have.
const LIKELY: &str = "ÄÖÜäöüßÀÂÆÇÉÈÊËÎÏÔŒÙÛàâæçéèêëîïôœùûÁÍÑÓÚáíñóúÅØåøĄĆĘŁŃŚŹŻąćęłńśźżŘŠŽřšžŐŰőű€£$¢%&@#§©®™°+−×÷=<>≤≥≈·•…–—‘’‚“”„‹›«»¿¡→";

/// A font that no text could be broken in lacks everything.
fn judged_font(font: &Typeface) -> Reply {
    let lacking = if font.is_sound() {
        written_in(Some(font), || {
            Typesetter::with(|it| it.lacking_in_own(LIKELY))
        })
    } else {
        LIKELY.chars().collect()
    };
    Reply::JudgeFont { lacking }
}
