//! Several maps in one picture.

use std::sync::Arc;

use journey::MapId;

use crate::scene::{Anchor, Scene};

/// Adds the picture of a map that was laid out below another one.
pub(in crate::layout) fn below(above: Scene, scene: Scene, map: MapId) -> Scene {
    // The flow lane, the title and the legend are called alike on every map.
    let own = |key: String| format!("{map} {key}");
    let mut all = above;
    all.width = all.width.max(scene.width);
    all.height = scene.height;
    all.stages.extend(scene.stages);
    for mut it in scene.columns {
        it.key = own(it.key);
        all.columns.push(it);
    }
    for mut it in scene.bands {
        it.key = own(it.key);
        all.bands.push(it);
    }
    for it in scene.groups {
        let mut it = Arc::unwrap_or_clone(it);
        it.key = own(it.key);
        it.anchor = Anchor {
            column: it.anchor.column.map(own),
            band: it.anchor.band.map(own),
        };
        all.groups.push(Arc::new(it));
    }
    for it in scene.legend {
        if !all.legend.contains(&it) {
            all.legend.push(it);
        }
    }
    all
}
