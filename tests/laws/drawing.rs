//! The laws of the picture: what is drawn again after an edit looks as if all of it were drawn anew.

use journey::Project;
use language::Language;
use proptest::prelude::{prop_assert, proptest};
use scene::{
    Arrangement, DrawnCards, LensView, Narrowing, SceneChange, View, lay_out, lay_out_again,
};

use super::{config, planned, scripts};

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn what_is_drawn_again_looks_as_if_drawn_anew(script in scripts()) {
        let mut project = Project::default();
        let mut drawn = DrawnCards::default();
        let mut seen = None;
        for (place, lot) in script.iter().enumerate() {
            if let Some((_, change)) = planned(&project, lot) {
                project.apply(&change);
            }
            let Some(map) = project.maps_in_order().first().map(|it| it.id) else { continue };
            let languages = [Language::En, Language::De];
            let language = languages[usize::from(place % 16 == 15)];
            let arrangements = [Arrangement::Journey, Arrangement::Blueprint];
            let view = View {
                lens: LensView::Assumed,
                detail: 1.0,
                accepted: false,
                arrangement: arrangements[usize::from(place % 8 > 5)],
                narrowed: Narrowing::default(),
            };
            let again = lay_out_again(&mut drawn, &project, (map, None), &view, language);
            let anew = lay_out(&project, map, None, &view, language);
            prop_assert!(again == anew, "{:?}", lot);
            if let Some(mut before) = seen.replace(again) {
                SceneChange::between(&before, &anew, 0, 1).apply(&mut before);
                prop_assert!(before == anew, "what changed leads there: {:?}", lot);
            }
        }
    }
}
