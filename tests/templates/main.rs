//! Every template opens, and each sample shows what its journey is known for.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at the first surprise, and looks for one kind of answer"
)]

mod desk;
mod languages;
mod own;

use std::collections::BTreeSet;

use desk::Desk;
use journey::{Deviation, Entity, ExtraKind, Place, Project};
use overlay::{DesirePathClass, Overlay};
use scene::Item;
use session::{Reply, Request, TemplateGroup, TemplateRequest};

/// A template with a sample: what events nobody drew, and which classes it lacks by nature.
struct Told {
    template: &'static str,
    off_the_map: &'static [&'static str],
    lacks: &'static [&'static str],
}

const TOLD: [Told; 8] = [
    Told {
        template: "retail",
        off_the_map: &["call_where_is_order", "newsletter_open"],
        // Its map draws all that people are known to do in the shop: any place to come in, any order there.
        lacks: &["moved", "CrossOver", "UnexpectedEntry"],
    },
    Told {
        template: "saas",
        off_the_map: &["newsletter_open", "ticket_reassigned", "webinar_joined"],
        lacks: &[],
    },
    Told {
        template: "banking",
        off_the_map: &["branch_visit", "charge_call", "doc_requested_again"],
        lacks: &[],
    },
    Told {
        template: "healthcare",
        off_the_map: &["pharmacist_asked", "readmission", "reschedule"],
        lacks: &[],
    },
    Told {
        template: "telecom",
        off_the_map: &[
            "call_install_help",
            "order_changed",
            "repeat_call",
            "shop_visit",
        ],
        lacks: &[],
    },
    Told {
        template: "repair",
        off_the_map: &["call_when", "new_bought", "visit_moved"],
        // One line from the first step to the last: every jump leads on or back.
        lacks: &["CrossOver"],
    },
    Told {
        template: "employee",
        off_the_map: &["access_ticket", "second_interview"],
        lacks: &[],
    },
    Told {
        template: "complaint",
        off_the_map: &["called_again", "ombudsman", "posted_in_public"],
        lacks: &[],
    },
];

const CLASSES: [DesirePathClass; 7] = [
    DesirePathClass::Shortcut,
    DesirePathClass::WayBack,
    DesirePathClass::CrossOver,
    DesirePathClass::Repeat,
    DesirePathClass::EarlyExit,
    DesirePathClass::UnexpectedEntry,
    DesirePathClass::OffTheMap,
];

/// At least so many of a thousand cases show a seeded class, so that it can be seen.
const SEEN_PER_MILLE: u64 = 15;

#[test]
fn every_template_is_listed_opens_and_shows_itself_in_small() {
    let desk = Desk::new();
    let templates = desk.templates();
    let with_sample: BTreeSet<&str> = templates
        .iter()
        .filter(|it| it.has_sample_log)
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(with_sample, TOLD.iter().map(|it| it.template).collect());
    let n_industries = templates
        .iter()
        .filter(|it| it.group == TemplateGroup::Industry);
    assert_eq!(n_industries.count(), 5);
    for template in &templates {
        let open = desk.open(&template.name);
        let n_steps = open.scene.columns.iter().filter(|it| it.step.is_some());
        assert!(n_steps.count() >= 6, "{}", template.name);
        assert!(
            (3..=8).contains(&open.scene.stages.len()),
            "{}",
            template.name
        );
        assert_eq!(
            template.has_sample_log,
            open.entities.iter().any(|it| matches!(it, Entity::Log(_)))
        );
        // What has no events by nature says so.
        let says_so = template.description.contains("Without events");
        assert_eq!(says_so, !template.has_sample_log, "{}", template.name);
        let request = Request::Template(TemplateRequest::TemplatePicture {
            name: template.name.clone(),
        });
        let Reply::TemplatePicture { picture } = desk.ask(request) else {
            panic!("{}", template.name)
        };
        let mut items = picture.groups.iter().flat_map(|it| &it.items);
        assert!(items.all(|it| !matches!(it, Item::Text { .. })));
        assert!(picture.groups.len() > n_cards(&open.entities));
    }
}

fn n_cards(entities: &[Entity]) -> usize {
    let cards = entities.iter().filter(|it| matches!(it, Entity::Card(_)));
    cards.count()
}

/// Everything that parts from the map in an overlay, by class, with the most cases that one of it has.
fn deviations(overlay: &Overlay) -> Vec<(&'static str, u64)> {
    let class = |it: &Deviation| match it {
        Deviation::Skipped { .. } => "skipped",
        Deviation::Extra { why, .. } => match why {
            ExtraKind::OffTheMap => "off the map",
            ExtraKind::Repeated => "repeated",
            ExtraKind::Unexpected => "unexpected",
        },
        Deviation::Moved { .. } => "moved",
        Deviation::Instead { .. } => "instead",
    };
    let classes = ["skipped", "off the map", "repeated", "moved", "instead"];
    let most = |wanted: &'static str| {
        let of_class = overlay.deviations.iter();
        let of_class = of_class.filter(|it| class(&it.deviation) == wanted);
        (wanted, of_class.map(|it| it.cases.k).max().unwrap_or(0))
    };
    classes.map(most).to_vec()
}

#[test]
fn every_sample_fits_its_map_but_for_what_was_seeded() {
    let desk = Desk::new();
    let mut wrong = Vec::new();
    for told in &TOLD {
        let overlay = desk.overlay(told.template);
        let name = told.template;
        println!("{name}: {} ({} cases)", overlay.headline, overlay.n_cases);
        let unmatched = &overlay.coverage.unmatched;
        let off: BTreeSet<&str> = unmatched.iter().map(|it| it.name.as_str()).collect();
        let seeded: BTreeSet<&str> = told.off_the_map.iter().copied().collect();
        if off != seeded {
            wrong.push(format!("{name}: off the map are {off:?}"));
        }
        let n_idle = overlay.coverage.by_rule.iter();
        let n_idle = n_idle.filter(|it| it.n_events == 0).count();
        if n_idle > 0 {
            wrong.push(format!("{name}: {n_idle} rules have no event"));
        }
        let at_least = overlay.n_cases * SEEN_PER_MILLE / 1_000;
        for (class, k) in deviations(&overlay) {
            println!("  {class}: {k}");
            if k < at_least && !told.lacks.contains(&class) {
                wrong.push(format!("{name}: {class} in {k} cases only"));
            }
        }
        for class in CLASSES {
            let of_class = overlay.desire_paths.iter().filter(|it| it.class == class);
            let k = of_class.map(|it| it.cases.k).max().unwrap_or(0);
            println!("  {class:?}: {k}");
            if k < at_least && !told.lacks.contains(&format!("{class:?}").as_str()) {
                wrong.push(format!("{name}: {class:?} in {k} cases only"));
            }
        }
        let drops = |it: &overlay::StepFigures| it.observed.as_ref()?.drop_off.map(|it| it.k);
        let most_drop = overlay.steps.iter().filter_map(drops).max().unwrap_or(0);
        println!("  drop-off: {most_drop}, open: {}", overlay.n_cases_open);
        if most_drop < at_least || overlay.n_cases_open < at_least {
            wrong.push(format!("{name}: nobody drops off, or nothing is open"));
        }
        let fitting = overlay.fit.as_ref().unwrap().fitting_closed.value.unwrap();
        if !(0.2..=0.6).contains(&fitting) {
            wrong.push(format!("{name}: {fitting} of the closed cases fit"));
        }
        for warning in &overlay.warnings {
            println!("  warning: {}", warning.sentence);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the descriptions tell people to look for, as successions and deviations of each sample.
#[test]
fn each_sample_shows_what_its_description_says_to_look_for() {
    let desk = Desk::new();
    for (template, from, to) in [
        ("retail", "I wait", "call_where_is_order"),
        ("saas", "I try it out", "I get approval"),
        ("saas", "I do my work", "I renew, or take more"),
        ("saas", "I open a ticket", "ticket_reassigned"),
        ("banking", "I send documents", "doc_requested_again"),
        ("banking", "I am handed on", "I am handed on"),
        ("banking", "I get a yes or a no", "I send documents"),
        ("healthcare", "I get instructions", "reschedule"),
        ("healthcare", "I am examined", "I am examined"),
        (
            "telecom",
            "I wait for the technician",
            "I wait for the technician",
        ),
        (
            "telecom",
            "I plug in, or let the technician in",
            "call_install_help",
        ),
        ("telecom", "repeat_call", "repeat_call"),
        ("employee", "My first day", "access_ticket"),
        ("complaint", "I tell it again", "I am handed on"),
    ] {
        let (project, overlay) = desk.project_and_overlay(template);
        let named = |place: &Place| name_of(&project, place);
        let mut paths = overlay.desire_paths.iter();
        let found = paths.find(|it| named(&it.from) == from && named(&it.to) == to);
        let cases = found.map_or(0, |it| it.cases.k);
        println!("{template}: {from} → {to}: {cases}");
        assert!(
            cases * 1_000 >= overlay.n_cases * SEEN_PER_MILLE,
            "{template}: {from} → {to}"
        );
    }
    // What is not done leaves no event: it shows as skipped.
    for (template, step) in [
        ("saas", "I review value"),
        ("healthcare", "I go to control visits"),
        ("employee", "I hear how I do"),
    ] {
        let (project, overlay) = desk.project_and_overlay(template);
        let is_step = |it: &overlay::StepFigures| project.steps()[&it.step].name == step;
        let figures = overlay.steps.iter().find(|it| is_step(it)).unwrap();
        assert!(figures.skipped * 20 > overlay.n_cases, "{template}: {step}");
    }
}

fn name_of(project: &Project, place: &Place) -> String {
    match place {
        Place::Touchpoint(id) => {
            let mut steps = project.steps().values();
            let step = steps.find(|it| it.touchpoint == *id);
            step.map_or_else(String::new, |it| it.name.clone())
        }
        Place::OffMap(name) => name.clone(),
        Place::Start => "start".into(),
        Place::End => "end".into(),
    }
}
