//! Random commands about tags.

use journey::Tagged;
use journey::command::{Command, RemoveTag, RenameTag, SetTags};

use crate::random::Draw;

/// Few, and some of them alike, so that they meet.
const TAGS: [&str; 4] = ["Quick win", "quick WIN", " law", "web"];

impl Draw<'_> {
    pub(super) fn about_tags(&self, kind: u8) -> Option<Command> {
        if kind == 74 {
            let on = match self.card() {
                Some(card) if self.on() => Tagged::Card(card),
                _ => Tagged::Step(self.step(0)?),
            };
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
