//! The maps one can start from that ship with the app.

use import::Roles;

use crate::wire::reply::{Template, TemplateGroup};

/// A map one can start from.
pub(crate) struct TemplateSource {
    /// What it is asked for by.
    pub(crate) name: &'static str,
    title: &'static str,
    description: &'static str,
    group: TemplateGroup,
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

const TEMPLATES: [TemplateSource; 11] = [
    TemplateSource {
        name: "retail",
        title: "Retail",
        description: "Online and in the shop. Look for calls while the parcel is under way.",
        group: TemplateGroup::Industry,
        text: include_str!("../../../../assets/templates/retail.journey-text"),
        sample: Some(Sample {
            file_name: "retail.csv",
            bytes: include_bytes!("../../../../assets/samples/retail.csv"),
        }),
    },
    TemplateSource {
        name: "saas",
        title: "Software as a service",
        description: "From a sheet that no longer copes to the renewal. Look for deals without a demo and renewals without a talk.",
        group: TemplateGroup::Industry,
        text: include_str!("../../../../assets/templates/saas.journey-text"),
        sample: Some(Sample {
            file_name: "saas.csv",
            bytes: include_bytes!("../../../../assets/samples/saas.csv"),
        }),
    },
    TemplateSource {
        name: "banking",
        title: "Banking and insurance",
        description: "From a change in life to the first renewal. Look for papers asked for twice and claims handed on and on.",
        group: TemplateGroup::Industry,
        text: include_str!("../../../../assets/templates/banking.journey-text"),
        sample: Some(Sample {
            file_name: "banking.csv",
            bytes: include_bytes!("../../../../assets/samples/banking.csv"),
        }),
    },
    TemplateSource {
        name: "healthcare",
        title: "Healthcare, out-patient",
        description: "From a concern to living with it. Look for tests done twice and follow-ups that never come.",
        group: TemplateGroup::Industry,
        text: include_str!("../../../../assets/templates/healthcare.journey-text"),
        sample: Some(Sample {
            file_name: "healthcare.csv",
            bytes: include_bytes!("../../../../assets/samples/healthcare.csv"),
        }),
    },
    TemplateSource {
        name: "telecom",
        title: "Telecom",
        description: "From a look at the plans to a change of mind. Look for moved appointments and calls before people leave.",
        group: TemplateGroup::Industry,
        text: include_str!("../../../../assets/templates/telecom.journey-text"),
        sample: Some(Sample {
            file_name: "telecom.csv",
            bytes: include_bytes!("../../../../assets/samples/telecom.csv"),
        }),
    },
    TemplateSource {
        name: "blank",
        title: "Blank lifecycle",
        description: "Consideration, purchase and post-purchase, each with three empty steps. Without events: they come with your log.",
        group: TemplateGroup::Neutral,
        text: include_str!("../../../../assets/templates/blank.journey-text"),
        sample: None,
    },
    TemplateSource {
        name: "hypothesis",
        title: "Hypothesis map",
        description: "What the team believes, in 90 minutes, and how it could be tested. Without events: guesses have none.",
        group: TemplateGroup::Neutral,
        text: include_str!("../../../../assets/templates/hypothesis.journey-text"),
        sample: None,
    },
    TemplateSource {
        name: "repair",
        title: "Service blueprint",
        description: "What customers see and what lies behind it, with time standards and failure points: a repair at home.",
        group: TemplateGroup::Neutral,
        text: include_str!("../../../../assets/templates/repair.journey-text"),
        sample: Some(Sample {
            file_name: "repair.csv",
            bytes: include_bytes!("../../../../assets/samples/repair.csv"),
        }),
    },
    TemplateSource {
        name: "employee",
        title: "Employee journey",
        description: "From an advert to alumni. Look for tools that come late and reviews that never happen.",
        group: TemplateGroup::Neutral,
        text: include_str!("../../../../assets/templates/employee.journey-text"),
        sample: Some(Sample {
            file_name: "employee.csv",
            bytes: include_bytes!("../../../../assets/samples/employee.csv"),
        }),
    },
    TemplateSource {
        name: "complaint",
        title: "Complaint journey",
        description: "From a broken promise to trust repaired, or not. Look for stories told at every desk.",
        group: TemplateGroup::Neutral,
        text: include_str!("../../../../assets/templates/complaint.journey-text"),
        sample: Some(Sample {
            file_name: "complaint.csv",
            bytes: include_bytes!("../../../../assets/samples/complaint.csv"),
        }),
    },
    TemplateSource {
        name: "day",
        title: "Day in the life",
        description: "One ordinary day without a company in it, for interviews. Without events: nobody keeps a log of a whole day.",
        group: TemplateGroup::Neutral,
        text: include_str!("../../../../assets/templates/day.journey-text"),
        sample: None,
    },
];

/// What the start screen lists of them.
pub(crate) fn listed() -> impl Iterator<Item = Template> {
    TEMPLATES.iter().map(|it| Template {
        name: it.name.into(),
        title: it.title.into(),
        description: it.description.into(),
        group: it.group,
        has_sample_log: it.sample.is_some(),
        problem: None,
    })
}

/// The template of a name.
pub(crate) fn find(name: &str) -> Option<&'static TemplateSource> {
    const { &TEMPLATES }.iter().find(|it| it.name == name)
}
