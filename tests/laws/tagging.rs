//! Random commands about tags and icons.

use journey::command::{Command, RemoveTag, RenameTag, SetIcon, SetTags};
use journey::{Icon, KnownIcon, Tagged};

use crate::random::Draw;

/// Few, and some of them alike, so that they meet.
const TAGS: [&str; 4] = ["Quick win", "quick WIN", " law", "web"];

/// An SVG without a shape, four wide and two tall.
const SHAPES: &str = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI0IiBoZWlnaHQ9IjIiIHZpZXdCb3g9IjAgMCA0IDIiLz4=";

impl Draw<'_> {
    pub(super) fn about_tags(&self, kind: u8) -> Option<Command> {
        if kind == 74 {
            let on = self.tagged()?;
            let n = usize::from(self.lot.picks[2] % 4);
            let tags = TAGS.iter().cycle().skip(usize::from(self.lot.picks[1] % 4));
            let tags = tags.take(n).map(|it| (*it).to_owned());
            return Some(Command::SetTags(SetTags {
                on,
                tags: tags.chain([self.text()]).collect(),
            }));
        }
        let (map, tag) = self.tag_in_use()?;
        Some(if kind == 75 {
            let name = if self.on() {
                TAGS[usize::from(self.lot.picks[1] % 4)].to_owned()
            } else {
                self.text()
            };
            Command::RenameTag(RenameTag { map, tag, name })
        } else {
            Command::RemoveTag(RemoveTag { map, tag })
        })
    }

    /// One of ours, one of the team's own, one that is called too long, one that is no picture, or none.
    pub(super) fn icon(&self) -> Option<Command> {
        let on = self.tagged()?;
        let at = usize::from(self.lot.picks[1]);
        let own = |image: &str| Icon::Own {
            name: self.text(),
            image: image.to_owned(),
        };
        let known = Icon::Known {
            name: KnownIcon::ALL[at % KnownIcon::ALL.len()],
        };
        let icon = [Some(known), Some(own(SHAPES)), Some(own("words")), None];
        let icon = icon[usize::from(self.lot.picks[2] % 4)].clone();
        Some(Command::SetIcon(SetIcon { on, icon }))
    }

    fn tagged(&self) -> Option<Tagged> {
        match self.card() {
            Some(card) if self.on() => Some(Tagged::Card(card)),
            _ => self.step(0).map(Tagged::Step),
        }
    }

    fn tag_in_use(&self) -> Option<(journey::MapId, String)> {
        let maps = self.project.maps().keys();
        let all: Vec<_> = maps
            .flat_map(|map| {
                self.project
                    .tags_of(*map)
                    .into_iter()
                    .map(|it| (*map, it.to_owned()))
            })
            .collect();
        let at = usize::from(self.lot.picks[0]).checked_rem(all.len())?;
        all.into_iter().nth(at)
    }
}
