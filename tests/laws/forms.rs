//! The law of the map form: what random people drew comes out of the file as it went in.

use export::Format;
use journey::command::RemoveCard;
use journey::{Command, Consent, MapForm, MapId, Project};
use language::Language;
use proptest::prelude::{any, prop_assert_eq, proptest};

use super::{check_whole, config, planned, scripts, written};

/// All maps of a project in the map form.
fn form(project: &Project, language: Language) -> String {
    let maps: Vec<MapId> = project.maps().keys().copied().collect();
    let bytes = written(project, &maps, Format::Json, language);
    String::from_utf8(bytes).expect("it is UTF-8")
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn what_was_drawn_is_drawn_again(script in scripts(), german in any::<bool>()) {
        let mut project = Project::default();
        for lot in &script {
            if let Some((_, change)) = planned(&project, lot) {
                project.apply(&change);
            }
        }
        let language = if german { Language::De } else { Language::En };
        if project.maps().is_empty() {
            return Ok(());
        }
        let once = form(&project, language);
        let read = MapForm::read_drawn(&once).expect("what we write we read");
        let read = read.expect("it holds what was drawn");
        check_whole(&read)?;
        // What somebody does not agree to leaves in no file.
        let withdrawn = project.cards().values().filter(|it| it.consent == Some(Consent::Withdrawn));
        for id in withdrawn.map(|it| it.id).collect::<Vec<_>>() {
            project.apply(&project.plan(&Command::RemoveCard(RemoveCard { id })).expect("it is there"));
        }
        prop_assert_eq!(super::restoring::drawn(&read), super::restoring::drawn(&project));
        prop_assert_eq!(form(&read, language), once);
    }
}
