//! The maps one can start from; they ship with the app.

use import::Roles;

use crate::wire::reply::Template;

/// A map one can start from.
pub(crate) struct TemplateSource {
    /// What it is asked for by.
    pub(crate) name: &'static str,
    title: &'static str,
    description: &'static str,
    /// The map, in the notation of the `journey` room.
    pub(crate) text: &'static str,
    /// A made-up log that fits it.
    pub(crate) sample: Option<Sample>,
}

/// A made-up log that ships with a template.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    /// The name it is shown under.
    pub(crate) file_name: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
}

impl Sample {
    /// Which column of the made-up logs is what.
    pub(crate) fn roles() -> Roles {
        Roles {
            case: "case_id".into(),
            activity: "event".into(),
            time: "timestamp".into(),
            start: None,
            date_order: None,
            zone: None,
            only: Vec::new(),
            attributes: None,
            ..Roles::default()
        }
    }
}

const TEMPLATES: [TemplateSource; 2] = [
    TemplateSource {
        name: "blank",
        title: "Blank lifecycle",
        description: "Consideration, purchase and post-purchase, each with a few empty steps.",
        text: include_str!("../../../../assets/templates/blank.journey-text"),
        sample: None,
    },
    TemplateSource {
        name: "retail",
        title: "Retail",
        description: "Online and in the shop, from noticing a need to coming back, with a made-up \
                      log so that the overlay can be seen at once.",
        text: include_str!("../../../../assets/templates/retail.journey-text"),
        sample: Some(Sample {
            file_name: "retail.csv",
            bytes: include_bytes!("../../../../assets/samples/retail.csv"),
        }),
    },
];

/// What the start screen lists.
pub(crate) fn listed() -> Vec<Template> {
    let listed = |it: &TemplateSource| Template {
        name: it.name.into(),
        title: it.title.into(),
        description: it.description.into(),
        has_sample_log: it.sample.is_some(),
    };
    TEMPLATES.iter().map(listed).collect()
}

/// What the templates are asked for by, in words.
pub(crate) fn names() -> String {
    let names: Vec<&str> = TEMPLATES.iter().map(|it| it.name).collect();
    names.join(", ")
}

/// The template of a name.
pub(crate) fn find(name: &str) -> Option<&'static TemplateSource> {
    const { &TEMPLATES }.iter().find(|it| it.name == name)
}
