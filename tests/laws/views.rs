//! The laws of saved views: they go on showing what they showed, whatever becomes of the names they hold.

use std::collections::BTreeSet;

use journey::command::{AddView, Command, EditView, RemoveView, RenameView};
use journey::{Arrangement, LensView, MapId, Narrowing, Project, ViewId};
use proptest::prelude::prop_assert_eq;
use proptest::test_runner::TestCaseResult;

use crate::random::Draw;

impl Draw<'_> {
    pub(crate) fn about_views(&self, kind: u8) -> Option<Command> {
        let view = || self.pick(0, self.project.views().keys());
        let lens = self.one_of(&[LensView::Assumed, LensView::Overlay, LensView::Observed]);
        let arrangement = self.one_of(&[Arrangement::Journey, Arrangement::Blueprint]);
        Some(match kind {
            79 => Command::AddView(AddView {
                id: ViewId(self.fresh()),
                map: self.map()?,
                name: self.text(),
                lens,
                arrangement,
                narrowed: self.narrowed(self.map()?),
            }),
            80 => Command::RenameView(RenameView {
                id: view()?,
                name: self.text(),
            }),
            81 => Command::EditView(EditView {
                id: view()?,
                lens,
                arrangement,
                narrowed: self.narrowed(self.project.view(view()?)?.map),
            }),
            _ => Command::RemoveView(RemoveView { id: view()? }),
        })
    }

    /// Of what there is, and of what there is not.
    fn narrowed(&self, map: MapId) -> Narrowing {
        let lanes = self.project.lanes_of(map).into_iter();
        let steps = self.project.steps().values();
        let tags = steps.clone().flat_map(|it| it.tags.clone());
        let owners = steps.map(|it| it.experience_owner.clone());
        let n = usize::from(self.lot.picks[3] % 3);
        let each_once =
            |all: BTreeSet<String>| all.into_iter().filter(|it| !it.is_empty()).collect();
        Narrowing {
            without: lanes.skip(n).step_by(2).map(|it| it.id).collect(),
            tags: each_once(tags.take(n).chain([self.text()]).collect()),
            owners: each_once(owners.take(n).collect()),
            text: self.text(),
            only: self.on(),
        }
    }
}

/// What an edit leaves of the views of a map.
pub(crate) fn check_kept(command: &Command, before: &Project, after: &Project) -> TestCaseResult {
    let map = match command {
        Command::RenameTag(it) => it.map,
        Command::RemoveTag(it) => it.map,
        Command::RenameOwner(it) => it.map,
        _ => return Ok(()),
    };
    for view in before.views_of(map) {
        let mut expected = view.clone();
        let shows = &mut expected.narrowed;
        match command {
            Command::RenameTag(it) => rename(&mut shows.tags, &it.tag, &it.name),
            Command::RemoveTag(it) => shows.tags.retain(|tag| *tag != it.tag),
            Command::RenameOwner(it) => rename(&mut shows.owners, &it.owner, &it.name),
            _ => {}
        }
        let mut found = after.view(view.id).cloned();
        if let Some(found) = &mut found {
            // A tag that others have is written as they have it.
            in_lower_case(&mut found.narrowed);
            in_lower_case(&mut expected.narrowed);
        }
        prop_assert_eq!(found, Some(expected));
    }
    Ok(())
}

fn rename(names: &mut Vec<String>, from: &str, to: &str) {
    let to = to.trim().to_lowercase();
    if names.iter().any(|it| it != from && it.to_lowercase() == to) {
        names.retain(|it| it != from);
    }
    for it in names.iter_mut().filter(|it| *it == from) {
        it.clone_from(&to);
    }
}

fn in_lower_case(it: &mut Narrowing) {
    for name in it.tags.iter_mut().chain(&mut it.owners) {
        *name = name.to_lowercase();
    }
}
