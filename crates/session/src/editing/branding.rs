//! How the colours of a brand can be read, before anybody sets them.

use journey::BrandGround;

use crate::app::App;
use crate::wire::reply::{JudgedBoth, Reply};
use crate::wire::request::{BrandRequest, JudgedColour};

impl App {
    pub(crate) fn answer_about_brand(it: &BrandRequest) -> Reply {
        let BrandRequest::JudgeColours { colours } = it;
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
